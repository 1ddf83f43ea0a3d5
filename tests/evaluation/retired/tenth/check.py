"""Open every file again and see that its label is true."""

import collections
import json
import re
import sys
from datetime import date
from pathlib import Path

import values as v
from reading import opened

ID = re.compile(r"(?<![0-9A-Za-z])(?:NI)?(\d{17}[0-9Xx])(?![0-9A-Za-z])")
MOBILE = re.compile(r"(?<![0-9A-Za-z.])(?:CTCM|\+?86-?)?(1\d{10}|1\d\d([ -])\d{4}\2\d{4})(?![0-9A-Za-z]|\.\d)")
CARD = re.compile(r"(?<![0-9A-Za-z.])(\d{16,19}|\d{4}(?: \d{4}){3}(?: \d{1,3})?)(?![0-9A-Za-z]|\.\d)")
EMAIL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[a-z]{2,}")
PLATE = re.compile(
    r"[京沪津渝粤浙苏川鄂湘陕豫鲁辽黑吉皖闽赣云贵桂冀晋甘][A-HJ-NP-Z]·?[A-HJ-NP-Z0-9]{5,6}(?![0-9A-Za-z])"
)
PASSPORT = re.compile(r"(?<![0-9A-Za-z])(?:[EG]\d{8}|E[A-HJ-NP-Z]\d{7})(?![0-9A-Za-z])")
VIN = re.compile(r"(?<![0-9A-Za-z])[A-HJ-NPR-Z0-9]{17}(?![0-9A-Za-z])")
LANDLINE = re.compile(r"(?<![0-9A-Za-z.-])0(?:10|2\d|[3-9]\d\d)-[2-8]\d{6,7}(?![0-9A-Za-z-])")
PREFIXES = {int(p) for p in (*range(11, 16), *range(21, 24), *range(31, 38), *range(41, 47), *range(50, 55),
                             *range(61, 66))}  # fmt: skip


def bare(text: str) -> str:
    """A value without blanks, dashes, dots and leading words."""
    text = re.sub(r"[ ·-]", "", text).upper()
    return re.sub(r"^\+?86(?=1\d{10}$)", "", text)


def good_id(text: str) -> bool:
    """Region, date and check sign hold."""
    try:
        date(int(text[6:10]), int(text[10:12]), int(text[12:14]))
    except ValueError:
        return False
    return int(text[:2]) in PREFIXES and v.id_check(text[:17]) == text[17]


def good_card(text: str) -> bool:
    """A bank's BIN, its length and the last digit hold."""
    bins = {tuple(entry.split("/")[:2]) for entry in v.words("bins")}
    return (text[:6], str(len(text))) in bins and v.luhn_check(text[:-1]) == text[-1]


def good_vin(text: str) -> bool:
    """A maker in China, letters and digits, and the check sign holds."""
    return text[0] == "L" and any(sign.isdigit() for sign in text) and v.vin_check(text) == text[8]


TESTS = {
    "identity.prc_id18": (ID, good_id),
    "phone.mobile": (MOBILE, lambda t: t[:3] in v.SEGMENTS and len(t) == 11),
    "bank.card": (CARD, good_card),
    "phone.email": (EMAIL, bool),
    "driving.plate": (PLATE, lambda t: any(sign.isdigit() for sign in t)),
    "identity.passport_cn": (PASSPORT, bool),
    "driving.vin": (VIN, good_vin),
    "phone.landline": (LANDLINE, bool),
}


def values_of(label: dict, text: str) -> list[str]:
    """Faults of the values: each, also if allowed, occurs, holds, and nothing good is missing."""
    faults = []
    labelled = [*label["values"].items(), *label["allowed"].items()]
    known = {bare(value) for _, found in labelled for value in found} | {bare(value) for value in label["decoys"]}
    for rule, found in labelled:
        shape, holds = TESTS[rule]
        for value in found:
            if value not in text:
                faults.append(f"{rule} {value} does not occur")
            if not holds(bare(value)) or not shape.search(value):
                faults.append(f"{rule} {value} does not hold")
        if len(set(found)) != len(found) or not found:
            faults.append(f"{rule} twice or empty")
    faults += [f"{value} does not occur" for value in label["decoys"] if value not in text]
    for rule, (shape, holds) in TESTS.items():
        for match in shape.finditer(text):
            value = bare(match[1] if shape.groups else match[0])
            if holds(value) and value not in known:
                faults.append(f"{rule} {match[0]} is not in the label")
    return faults


def records_of(label: dict, ledger: list[dict], text: str) -> list[str]:
    """Faults of records and people: they agree with the ledger and stand in its order."""
    faults = []
    if label["records"] != len(ledger):
        faults.append("records disagree")
    people = len({entry["person"] for entry in ledger}) or None
    if label["people"] != people:
        faults.append("people disagree")
    if (label["kind"] is None) != (not ledger):
        faults.append("kind and records disagree")
    at = 0
    for number, entry in enumerate(ledger, 1):
        for cell in entry["cells"]:
            found = text.find(cell, at)
            if found < 0:
                return [*faults, f"record {number}: {cell} is missing"]
            at = found + len(cell)
    known = {bare(value) for part in ("values", "allowed") for found in label[part].values() for value in found}
    faults += [f"person {e['person']} is no value" for e in ledger if bare(e["person"]) not in known]
    return faults


def main() -> int:
    """Check all files and print what is wrong."""
    out = Path(sys.argv[1])
    labels = json.loads((out / "labels.json").read_text("utf-8"))
    ledger = json.loads((out / "ledger.json").read_text("utf-8"))
    paths = {str(path.relative_to(out / "files")) for path in (out / "files").rglob("*") if path.is_file()}
    faults = [f"{path}: no label or no file" for path in paths ^ set(labels)]
    counts: collections.Counter[str] = collections.Counter()
    for path, label in labels.items():
        encoding = label["shape"].split("; ")[2]
        text = opened((out / "files" / path).read_bytes(), path, encoding)
        counts[label["kind"] or "none"] += 1
        found = values_of(label, text) + records_of(label, ledger[path], text)
        faults += [f"{path} [{label['kind']}; {label['shape']}]: {fault}" for fault in found[:5]]
    print(*faults, sep="\n")
    print(dict(counts), f"{sum(counts.values())} files, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
