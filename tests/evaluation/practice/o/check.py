"""Open every file of a set again and hold it against labels.json: python check.py OUT."""

from __future__ import annotations

import argparse
import gzip
import io
import json
import re
import sys
import tarfile
import unicodedata
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import values as v
from generate import Sheet, sheets
from values import words

KINDS = set(
    words(
        "hotel.stay travel.flight travel.train bank.account bank.balance bank.transaction border.crossing netcafe.session"  # noqa: E501
        " crime.case property.housing property.rental driving.licence driving.vehicle phone.cdr phone.sms location.fix"
        " identity.person"
    )
)
EDGE_L, EDGE_R = r"(?<![0-9A-Za-z])", r"(?![0-9A-Za-z])"
PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
SHAPES = {
    "identity.prc_id18": re.compile(EDGE_L + r"[1-8]\d{5} ?(?:19|20)\d{6} ?\d{3}[\dXx]" + EDGE_R),
    "phone.mobile": re.compile(r"(?<![0-9A-Za-z.])(?:\+86)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}" + EDGE_R),
    "phone.email": re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"),
    "bank.card": re.compile(EDGE_L + r"(?:62|4[35])\d{2}(?: ?\d{4}){3}(?: ?\d{1,3})?" + EDGE_R),
    "driving.plate": re.compile(f"[{PROVINCES}][A-HJ-NP-Z]·?[A-HJ-NP-Z0-9]{{5,6}}" + EDGE_R),
    "identity.passport_cn": re.compile(EDGE_L + r"(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8})" + EDGE_R),
    "driving.vin": re.compile(EDGE_L + r"[A-HJ-NPR-Z0-9]{17}" + EDGE_R),
    "phone.landline": re.compile(r"(?<![0-9A-Za-z-])0\d{2,3}-[2-8]\d{6,7}" + EDGE_R),
}


def opened(path: Path, shape: dict[str, Any]) -> str:
    raw = path.read_bytes()
    container = shape["container"]
    if container == "gz":
        raw = gzip.decompress(raw)
    elif container == "zip":
        with zipfile.ZipFile(io.BytesIO(raw)) as pack:
            raw = b"\n".join(pack.read(name) for name in sorted(pack.namelist()))
    elif container == "tar":
        with tarfile.open(fileobj=io.BytesIO(raw)) as pack:
            members = [pack.extractfile(m) for m in pack.getmembers() if m.isfile()]
            raw = b"\n".join(m.read() for m in members if m)
    return raw.decode(shape["encoding"])


def compact(text: str) -> str:
    return re.sub(r"[- ·]", "", unicodedata.normalize("NFKC", text)).upper()


def right(rule: str, text: str) -> bool:
    """True when the check characters of a value hold (always true for rules without any)."""
    bare = compact(text)
    if rule == "identity.prc_id18":
        try:
            born = date(int(bare[6:10]), int(bare[10:12]), int(bare[12:14]))
        except ValueError:
            return False
        return 1900 <= born.year <= 2025 and v.id_check(bare[:17]) == bare[17]
    if rule == "bank.card":
        return 15 < len(bare) < 20 and v.luhn_check(bare[:-1]) == bare[-1]
    if rule == "driving.vin":
        return not bare.isdigit() and not bare.isalpha() and v.vin_check(bare) == bare[8]
    return True


def check_values(text: str, entry: dict[str, Any]) -> list[str]:
    faults = []
    for group in ("values", "allowed"):
        for rule, found in entry[group].items():
            faults += [f"{rule} {value} is not in the file" for value in found if value not in text]
            faults += [f"{rule} {value} has wrong check characters" for value in found if not right(rule, value)]
            if len(set(found)) != len(found) or rule not in SHAPES:
                faults.append(f"{rule}: doubled or unknown")
    for value in entry["decoys"]:
        if value not in text:
            faults.append(f"decoy {value} is not in the file")
        checked = ("identity.prc_id18", "bank.card", "driving.vin")
        if any(SHAPES[rule].fullmatch(value) and right(rule, value) for rule in checked):
            faults.append(f"decoy {value} is a right value")
    return faults


def check_complete(text: str, entry: dict[str, Any]) -> list[str]:
    """Nothing that has the shape and the check characters of a value may stand unlabelled in the file."""
    faults = []
    wide = unicodedata.normalize("NFKC", text)
    for rule, shape in SHAPES.items():
        known = {compact(x) for group in ("values", "allowed") for x in entry[group].get(rule, [])}
        known |= {compact(x) for x in entry["decoys"]}
        for hit in shape.findall(wide):
            is_id = rule == "bank.card" and len(compact(hit)) == 18 and right("identity.prc_id18", hit)
            if right(rule, hit) and compact(hit) not in known and not is_id:
                faults.append(f"{rule} {hit} is not labelled")
    return faults


def check_counts(text: str, entry: dict[str, Any], sheet: Sheet) -> list[str]:
    faults = []
    if entry["kind"] not in KINDS or entry["kind"] != sheet.kind:
        faults.append(f"kind {entry['kind']}")
    for what, mark in (("records", sheet.count), ("people", sheet.persons)):
        if mark.startswith("="):
            counted = int(mark[1:])
        else:
            hits = re.findall(mark, text, re.MULTILINE)
            counted = len(hits) if what == "records" else len({compact(hit) for hit in hits})
        if not mark or counted != entry[what]:
            faults.append(f"{what}: labelled {entry[what]}, counted {counted} by {mark!r}")
    if not 4 <= entry["records"] <= 60 or not 1 <= entry["people"] <= entry["records"]:
        faults.append(f"{entry['records']} records of {entry['people']} people")
    return faults


def check(out: Path) -> list[str]:
    labels: dict[str, dict[str, Any]] = json.loads((out / "labels.json").read_text(encoding="utf-8"))
    known = {sheet.path: sheet for sheet in sheets()}
    on_disk = {str(p.relative_to(out / "files")) for p in (out / "files").rglob("*") if p.is_file()}
    faults = [f"{path}: labelled or written only" for path in sorted(on_disk ^ set(labels))]
    for path in sorted(on_disk & set(labels)):
        entry = labels[path]
        text = opened(out / "files" / path, entry["shape"])
        found = check_values(text, entry) + check_complete(text, entry) + check_counts(text, entry, known[path])
        found += [f"mark left over: {mark}" for mark in "«»¬" if mark in text]
        faults += [f"{entry['kind']} {path}: {fault}" for fault in found]
    return faults


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    faults = check(parser.parse_args().out)
    print("\n".join(faults) if faults else "all right")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
