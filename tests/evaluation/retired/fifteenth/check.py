"""Open every file of an examination again and check its labels: python check.py OUT."""

import datetime
import json
import re
import sys
from pathlib import Path

from opened import open_text
from values import BINS, SEGMENTS, dull, id_check, luhn_ok, vin_check

PLATE = "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]"
STRAY = {
    "identity.prc_id18": r"(?<![0-9A-Za-z])[1-8]\d{16}[\dXx](?![0-9A-Za-z])",
    "phone.mobile": r"(?<![0-9A-Za-z_.])(?:\+86)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?![0-9A-Za-z_]|\.\d)",
    "phone.email": r"[A-Za-z0-9][A-Za-z0-9._]*@[A-Za-z0-9]+(?:\.[a-z]+)+",
    "bank.card": r"(?<![0-9A-Za-z.\-])62\d{2}(?: ?\d{4}){2,3}(?: ?\d{1,3})?(?![0-9A-Za-z])",
    "driving.plate": rf"(?<![0-9A-Za-z]){PLATE}[A-HJ-NP-Z]·?(?:[A-HJ-NP-Z0-9]{{5,6}})(?![0-9A-Za-z])",
    "identity.passport_cn": r"(?<![0-9A-Za-z])E[0-9A-HJ-NP-Z]\d{7}(?![0-9A-Za-z])",
    "driving.vin": r"(?<![0-9A-Za-z])L[A-HJ-NPR-Z0-9]{16}(?![0-9A-Za-z])",
    "phone.landline": r"(?<![0-9A-Za-z.\-])0\d{2,3}-[2-8]\d{6,7}(?![0-9A-Za-z\-])",
}
HEADS = {h for group in BINS.values() for h, _ in group}


def plain(v):
    """Take blanks, dashes, dots and the country code from a value."""
    v = re.sub(r"[ ·]", "", v).upper()
    return v.removeprefix("+86").replace("-", "") if re.fullmatch(r"[+\d\-]+", v) else v


def born(v):
    """Tell whether an identity number holds a date that exists."""
    try:
        return 1900 < datetime.datetime.strptime(v[6:14], "%Y%m%d").year < 2026
    except ValueError:
        return False


def good(rule, v):
    """Tell whether a value passes the checks of its rule."""
    p = plain(v)
    if rule == "identity.prc_id18":
        return born(p) and id_check(p[:17]) == p[17]
    if rule == "phone.mobile":
        return len(p) == 11 and p[:3] in SEGMENTS
    if rule == "bank.card":
        return p[:6] in HEADS and luhn_ok(p)
    if rule == "driving.vin":
        return vin_check(p) == p[8]
    return bool(re.fullmatch(STRAY[rule].replace(r"(?<![0-9A-Za-z])", ""), v)) or rule == "phone.email"


def check_values(text, label):
    """Check that values occur, are good and no fillers, and that decoys occur."""
    for rule, values in label["values"].items():
        if len(values) != len(set(values)):
            yield f"twice the same value under {rule}"
        for v in values:
            if v not in text:
                yield f"{rule} {v} does not occur"
            elif not good(rule, v):
                yield f"{rule} {v} is not good"
            elif rule == "phone.mobile" and dull(plain(v)[3:]):
                yield f"{rule} {v} is a filler"
            if v in label["decoys"]:
                yield f"{v} is value and decoy"
    for v in label["decoys"]:
        if v not in text:
            yield f"decoy {v} does not occur"


def check_strays(text, label):
    """Check that nothing that looks like a good value is missing from the labels."""
    known = {plain(v) for vs in [*label["values"].values(), *label["allowed"].values(), label["decoys"]] for v in vs}
    for rule, pattern in STRAY.items():
        for m in re.finditer(pattern, text):
            v = m.group()
            if good(rule, v) and plain(v) not in known:
                yield f"stray {rule}: {v}"


def check_records(text, label, entry):
    """Check records, people and the order of the telling cells."""
    if label["records"] != len(entry["cells"]):
        yield f"{label['records']} records, ledger has {len(entry['cells'])}"
    if label["kind"] and label["people"] != len(set(entry["persons"])):
        yield f"{label['people']} people, ledger has {len(set(entry['persons']))}"
    if not label["kind"] and (label["people"] is not None or label["values"]):
        yield "a negative with people or values"
    pos = 0
    statement = label["shape"].startswith("statement")
    for i, cells in enumerate(entry["cells"]):
        ahead = cells[1:2] if statement else cells[:1]
        for c in cells:
            if c and c not in text:
                yield f"record {i}: {c} does not occur"
        for c in ahead:
            at = text.find(c, pos)
            if at < 0:
                yield f"record {i}: {c} not after the record before"
            else:
                pos = at + 1


def main():
    """Check all files."""
    root = Path(sys.argv[1])
    labels = json.loads((root / "labels.json").read_text("utf-8"))
    ledger = json.loads((root / "ledger.json").read_text("utf-8"))
    bad = 0
    here = {str(p.relative_to(root / "files")) for p in (root / "files").rglob("*") if p.is_file()}
    for path in here ^ set(labels):
        print(f"{path}: file or label is missing")
        bad += 1
    for path in sorted(here & set(labels)):
        label = labels[path]
        text = open_text((root / "files" / path).read_bytes(), label["shape"])
        faults = [*check_values(text, label), *check_strays(text, label), *check_records(text, label, ledger[path])]
        for fault in faults[:4]:
            print(f"{path} [{label['shape']}]: {fault}")
        bad += len(faults)
    print(f"{len(here)} files, {bad} faults")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
