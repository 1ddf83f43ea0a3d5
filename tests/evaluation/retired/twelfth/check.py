"""Open every file of an examination again and check labels.json against it."""

import json
import re
import sys
from collections import Counter
from datetime import date
from pathlib import Path

from opened import text_of
from values import BINS, SEGMENTS, id_check, luhn_digit, vin_check

KINDS = {
    "hotel.stay",
    "travel.flight",
    "travel.train",
    "netcafe.session",
    "border.crossing",
    "crime.case",
    "property.housing",
    "property.rental",
    "bank.account",
    "bank.balance",
    "bank.transaction",
    "driving.licence",
    "driving.vehicle",
    "phone.cdr",
    "phone.sms",
    "location.fix",
    "identity.person",
}
LISTS = {"identity.number", "phone.number"}
SIGNS = "京津沪渝冀豫云辽黑湘皖鲁苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
SHAPES = {
    "phone.email": r"[a-z]+\d+@[a-z0-9]+\.(?:com|cn)",
    "driving.plate": rf"[{SIGNS}][A-HJ-NP-Z]·?(?:[A-HJ-NP-Z0-9]\d{{4}}|[DF]\d{{5}})",
    "identity.passport_cn": r"E(?:\d{8}|[A-HJ-NP-Z]\d{7})",
    "phone.landline": r"0\d{2,3}-[2-8]\d{6,7}",
}
SWEEP = {
    "id": re.compile(r"(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])"),
    "mobile": re.compile(r"(?<![0-9A-Za-z.])1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![0-9A-Za-z])"),
    "card": re.compile(r"(?<![0-9A-Za-z])62\d{2}(?: ?\d{4}){2,3} ?\d{1,4}(?![0-9A-Za-z])"),
    "email": re.compile(r"[A-Za-z0-9._]+@[a-z0-9]+\.[a-z]{2,}"),
    "vin": re.compile(r"(?<![0-9A-Za-z])L[A-HJ-NPR-Z0-9]{16}(?![0-9A-Za-z])"),
    "plate": re.compile(rf"[{SIGNS}][A-HJ-NP-Z]·?[A-HJ-NP-Z0-9]\d{{4,5}}(?![0-9A-Za-z])"),
    "landline": re.compile(r"(?<![0-9A-Za-z-])0\d{2,3}-[2-8]\d{6,7}(?![0-9])"),
}


def bare(value):
    """A value without blanks, dashes, dots, country code; large X."""
    text = re.sub(r"[ ·-]", "", value).upper()
    return text[3:] if text.startswith("+86") else text


def good_id(text):
    """True for an identity number with a date and a right check sign."""
    if not re.fullmatch(r"[1-6]\d{16}[\dX]", text):
        return False
    try:
        born = date(int(text[6:10]), int(text[10:12]), int(text[12:14]))
    except ValueError:
        return False
    return 1900 <= born.year <= 2026 and id_check(text[:17]) == text[17]


def good(rule, value):
    """True if a value passes the check of its rule."""
    text = bare(value)
    if rule == "identity.prc_id18":
        return good_id(text)
    if rule == "phone.mobile":
        return len(text) == 11 and text.isdigit() and text[:3] in SEGMENTS
    if rule == "bank.card":
        known = BINS.get(text[:6])
        return bool(known) and len(text) == known[1] and luhn_digit(text[:-1]) == text[-1]
    if rule == "driving.vin":
        return len(text) == 17 and vin_check(text) == text[8]
    return bool(re.fullmatch(SHAPES[rule], value))


def swept(text):
    """Everything in a text that looks like a good value, bare."""
    rules = {"id": "identity.prc_id18", "mobile": "phone.mobile", "card": "bank.card", "vin": "driving.vin"}
    found = set()
    for name, pattern in SWEEP.items():
        for match in pattern.finditer(text):
            value = bare(match[0])
            if name not in rules or good(rules[name], value):
                found.add(value)
    return found


def check_values(label, text):
    """Faults of the values, the allowed and the decoys of one file."""
    faults = []
    known = set()
    for part in ("values", "allowed"):
        if not isinstance(label[part], dict):
            faults.append(f"{part} is no dict")
            continue
        for rule, values in label[part].items():
            if len(set(values)) != len(values):
                faults.append(f"{rule} twice")
            faults += [f"{rule} {v} is not in the file" for v in values if v not in text]
            faults += [f"{rule} {v} fails its check" for v in values if not good(rule, v)]
            known |= {bare(v) for v in values}
    faults += [f"decoy {v} is not in the file" for v in label["decoys"] if v not in text]
    decoys = {bare(v) for v in label["decoys"]}
    faults += [f"decoy {v} is a value too" for v in known & decoys]
    faults += [f"{v} is not labelled" for v in swept(text) - known - decoys]
    return faults


def check_records(label, entry, text):
    """Faults of the number of records and people, and of the telling cells."""
    faults = []
    if label["kind"] is None:
        if label["records"] or label["people"] is not None or label["values"]:
            faults.append("a negative with records or values")
        return faults
    if label["records"] != len(entry["records"]) or not label["records"]:
        faults.append("records differ")
    if label["people"] != len(set(entry["people"])):
        faults.append("people differ")
    keys = {bare(v) for values in label["values"].values() for v in values}
    faults += [f"person {k} is no value" for k in entry["people"] if bare(k) not in keys]
    at = 0
    for cells in entry["records"]:
        places = [text.find(cell, at) for cell in cells]
        if not cells or min(places) < 0:
            faults.append(f"record {cells} is not in its place")
            break
        at = min(places)
    return faults


def check_file(root, path, label, entry):
    """All faults of one file."""
    wanted = {"kind", "records", "people", "values", "allowed", "decoys", "shape"}
    if set(label) != wanted or label["kind"] not in KINDS | LISTS | {None}:
        return ["keys or kind"]
    parts = label["shape"].split("; ")
    if len(parts) != 4:
        return ["shape"]
    text = text_of(root / "files" / path, parts[2])
    return check_values(label, text) + check_records(label, entry, text)


def check_counts(root, labels):
    """Faults of the whole: files without label, kinds of a wrong number, too few containers."""
    faults = []
    there = {p.relative_to(root / "files").as_posix() for p in (root / "files").rglob("*") if p.is_file()}
    faults += [f"{p}: no label or no file" for p in there ^ set(labels)]
    kinds = Counter(label["kind"] for label in labels.values())
    faults += [f"{kind}: {kinds[kind]} files" for kind in KINDS if kinds[kind] != 14]
    if kinds["identity.number"] != 6 or kinds["phone.number"] != 6 or kinds[None] != 86:
        faults.append("lists or negatives")
    everywhere = Counter(
        bare(v) for label in labels.values() for rule in label["values"].values() for v in {bare(x) for x in rule}
    )
    faults += [f"{v} in two files" for v, n in everywhere.items() if n > 1]
    return faults


def main():
    """Check one examination; print faults and a last line."""
    root = Path(sys.argv[1])
    labels = json.loads((root / "labels.json").read_text(encoding="utf-8"))
    ledger = json.loads((root / "ledger.json").read_text(encoding="utf-8"))
    faults = check_counts(root, labels)
    for path, label in sorted(labels.items()):
        faults += [
            f"{path} ({label['kind']}, {label['shape']}): {f}" for f in check_file(root, path, label, ledger[path])
        ]
    for fault in faults[:60]:
        print(fault)
    print(f"{len(labels)} files, {len(faults)} faults: {'FAILED' if faults else 'passed'}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
