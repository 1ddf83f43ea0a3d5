"""Open every file again; check that labelled values stand in it, that none was forgotten, and that the counts hold."""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import boxes
import values

SHAPES: dict[str, str] = {
    "identity.prc_id18": r"(?<![0-9A-Za-z])[1-8]\d{5}(?:19|20)\d{2}"
    r"(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])",
    "phone.mobile": r"(?<![0-9A-Za-z_.+])1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])"
    r"(?:\d{8}|[- ]\d{4}[- ]\d{4})(?![0-9A-Za-z_]|\.\d)",
    "phone.email": r"(?<![A-Za-z0-9._%+\-@/])[A-Za-z0-9][\w.]*@(?:[a-z0-9-]+\.)+(?:com|cn|org)(?![A-Za-z0-9])",
    "bank.card": r"(?<![0-9A-Za-z.])62\d{2}(?: ?\d{4}){3}(?: ?\d{1,3})?(?![0-9A-Za-z])",
    "driving.plate": r"(?<![0-9A-Za-z])[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]"
    r"[A-HJ-NP-Z]·?[A-HJ-NP-Z0-9]{5,6}(?![0-9A-Za-z])",
    "identity.passport_cn": r"(?<![0-9A-Za-z])(?:[EG]\d{8}|E[A-HJ-NP-Z]\d{7})(?![0-9A-Za-z])",
    "driving.vin": r"(?<![0-9A-Za-z])L[A-HJ-NPR-Z0-9]{16}(?![0-9A-Za-z])",
    "phone.landline": r"(?<![0-9A-Za-z.\-])0(?:10|2\d|[3-9]\d{2})-[2-8]\d{7}(?![0-9A-Za-z]|\.\d)",
}


def id_like(text: str) -> bool:
    return bool(re.fullmatch(SHAPES["identity.prc_id18"], text)) and values.id_check(text[:17]) == text[17].upper()


TRUE: dict[str, Callable[[str], bool]] = {
    "identity.prc_id18": lambda v: values.id_check(v[:17]) == v[17].upper(),
    "bank.card": lambda v: values.luhn_ok(v.replace(" ", "")) and not id_like(v),
    "driving.vin": lambda v: values.vin_check(v) == v[8],
}
BARE = ("identity.number", "phone.number")


def valid(rule: str, value: str) -> bool:
    return rule not in TRUE or TRUE[rule](value)


def check_values(text: str, label: dict[str, Any]) -> list[str]:
    faults = []
    for part in ("values", "allowed"):
        for rule, found in label[part].items():
            faults += [f"{rule} {v} is not in the file" for v in found if v not in text]
            faults += [f"{rule} {v} fails its check" for v in found if not valid(rule, v)]
            faults += [
                f"{rule} {v} looks like a placeholder"
                for v in found
                if values.dull(re.sub(r"\D", "", v)[-8:]) and rule in ("phone.mobile", "bank.card")
            ]
    faults += [f"decoy {d} is not in the file" for d in label["decoys"] if d not in text]
    for rule, shape in SHAPES.items():
        known = {*label["values"].get(rule, []), *label["allowed"].get(rule, [])}
        seen = {m.group() for m in re.finditer(shape, text) if valid(rule, m.group())}
        faults += [f"{rule} {v} has no label" for v in sorted(seen - known)]
    return faults


def check_counts(label: dict[str, Any]) -> list[str]:
    kind, records, people = label["kind"], label["records"], label["people"]
    if kind is None:
        bad = records != 0 or people is not None or label["values"]
        return ["a file without records has counts or values"] if bad else []
    faults = []
    if not 4 <= records <= 60:
        faults.append(f"{records} records")
    if not 1 <= people <= records:
        faults.append(f"{people} people for {records} records")
    keys = ("identity.prc_id18", "identity.passport_cn", "phone.mobile")
    if max(len(label["values"].get(k, [])) for k in keys) > people and kind not in BARE:
        counts = {k: len(label["values"].get(k, [])) for k in keys[:2]}
        if max(counts.values()) > people:
            faults.append(f"{counts} for {people} people")
    if kind in BARE and records != people:
        faults.append("bare list: records and people differ")
    return faults


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    out = parser.parse_args().out
    labels: dict[str, dict[str, Any]] = json.loads((out / "labels.json").read_text("utf-8"))
    there = {p.relative_to(out / "files").as_posix() for p in (out / "files").rglob("*") if p.is_file()}
    faults = [f"{p}: only on one side" for p in sorted(there ^ set(labels))]
    everywhere: Counter[str] = Counter()
    for path, label in labels.items():
        text = boxes.open_text((out / "files" / path).read_bytes(), label["shape"]["encoding"])
        left = [f"'{mark}' left in the text" for mark in "«»" if mark in text]
        faults += [f"{path}: {f}" for f in [*left, *check_values(text, label), *check_counts(label)]]
        everywhere.update(label["values"].get("identity.prc_id18", []))
    kinds = Counter(str(label["kind"]) for label in labels.values())
    wanted = {k: 12 for k in kinds} | {"None": 60, "identity.number": 6, "phone.number": 6}
    faults += [f"kind {k}: {kinds[k]} files, {w} wanted" for k, w in wanted.items() if kinds[k] != w]
    if len(kinds) != 20:
        faults.append(f"{len(kinds)} kinds")
    print("\n".join(faults) or "no fault")
    print(f"{len(labels)} files, {sum(x['records'] for x in labels.values())} records, {len(everywhere)} ID numbers")
    raise SystemExit(bool(faults))


if __name__ == "__main__":
    main()
