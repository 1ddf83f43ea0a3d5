"""python check.py OUT: opens every file again and holds it against labels.json."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

import audit
from opening import text_of

KINDS = (
    "hotel.stay",
    "travel.flight",
    "travel.train",
    "bank.account",
    "bank.balance",
    "bank.transaction",
    "border.crossing",
    "netcafe.session",
    "crime.case",
    "property.housing",
    "property.rental",
    "driving.licence",
    "driving.vehicle",
    "phone.cdr",
    "phone.sms",
    "location.fix",
    "identity.person",
)
KEYS = ("identity.prc_id18", "identity.passport_cn", "phone.mobile", "bank.card")
EXPECTED: dict[str | None, int] = {**dict.fromkeys(KINDS, 14), "identity.number": 6, "phone.number": 6, None: 86}


def check_counts(label: dict[str, Any]) -> list[str]:
    records, people, values = label["records"], label["people"], label["values"]
    if label["kind"] is None:
        return [] if records == 0 and people is None else ["a hard negative with records"]
    faults = []
    if not 4 <= records <= 60:
        faults.append(f"{records} records")
    if not 1 <= people <= records:
        faults.append(f"{people} people in {records} records")
    if people > sum(len(values.get(rule, [])) for rule in KEYS):
        faults.append("more people than keys")
    if label["kind"].endswith(".number") and records != people:
        faults.append("a bare list whose numbers are not the people")
    return faults


def check_values(label: dict[str, Any], text: str) -> list[str]:
    listed = [v for group in ("values", "allowed") for found in label[group].values() for v in found]
    faults = [f"not in the file: {value}" for value in [*listed, *label["decoys"]] if value not in text]
    faults += [f"value and decoy: {value}" for value in listed if value in label["decoys"]]
    for rule, found in label["values"].items():
        if rule not in audit.SHAPES:
            faults.append(f"unknown rule {rule}")
        faults += [f"check character: {value}" for value in found if not audit.good(rule, value)]
    return faults + [f"without a label: {item}" for item in audit.unlabelled(text, [*listed, *label["decoys"]])]


def check_kinds(labels: dict[str, Any]) -> list[str]:
    faults = []
    for kind, count in EXPECTED.items():
        found = sum(1 for label in labels.values() if label["kind"] == kind)
        if found != count:
            faults.append(f"{kind}: {found} files instead of {count}")
    return faults


def check_file(out: Path, path: str, label: dict[str, Any]) -> list[str]:
    data = (out / "files" / path).read_bytes()
    shape = label["shape"]
    text = text_of(path, data, shape["encoding"], shape["container"])
    return [f"{path}: {fault}" for fault in [*check_counts(label), *check_values(label, text)]]


def main() -> int:
    parser = argparse.ArgumentParser(description="Check an examination that generate.py has written.")
    parser.add_argument("out", type=Path)
    out: Path = parser.parse_args().out
    labels: dict[str, Any] = json.loads((out / "labels.json").read_text(encoding="utf-8"))
    faults = check_kinds(labels)
    on_disk = [p.relative_to(out / "files").as_posix() for p in sorted((out / "files").rglob("*")) if p.is_file()]
    faults += [f"without a label: {path}" for path in on_disk if path not in labels]
    for path, label in labels.items():
        faults += check_file(out, path, label) if path in on_disk else [f"missing: {path}"]
    for fault in faults:
        print(fault)
    print(f"{len(labels)} files, {sum(x['records'] for x in labels.values())} records, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
