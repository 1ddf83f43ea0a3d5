"""Check the files of the examination against their labels: python check.py OUT."""

import json
import re
import sys
from pathlib import Path

from opened import text_of
from values import BINS, SEGMENTS, id_check, luhn_ok, vin_sign

EDGE, END = r"(?<![0-9A-Za-z.])", r"(?![0-9A-Za-z])"
SHAPES = {
    "identity.prc_id18": EDGE + r"[1-6]\d{16}[\dXx]" + END,
    "phone.mobile": r"(?<![0-9A-Za-z.+])(?:\+86)?1[3-9]\d(?:\d{8}|[ -]\d{4}[ -]\d{4})" + END,
    "bank.card": EDGE + r"62\d{14}(?:\d{3})?" + END,
    "driving.vin": EDGE + r"L[A-HJ-NPR-Z0-9]{16}" + END,
    "driving.plate": r"[京沪粤浙苏鄂川陕津鲁辽黑闽皖湘豫云贵桂赣晋甘][A-Z][A-Z0-9]{5,6}" + END,
    "phone.email": r"(?<![A-Za-z0-9])[a-z]+\d{4}@[a-z0-9]+\.com",
    "identity.passport_cn": EDGE + r"E[A-HJ-NP-Z0-9]\d{7}" + END,
    "phone.landline": r"(?<![0-9A-Za-z.-])0\d{2,3}-\d{7,8}" + END,
}


def bare(value):
    """A value without blanks, dashes and +86."""
    return re.sub(r"[ -]", "", value.removeprefix("+86"))


def good(rule, value):
    """Whether a value passes the check of its rule."""
    plain = bare(value)
    if rule == "identity.prc_id18":
        return id_check(plain[:17]) == plain[17].upper()
    if rule == "phone.mobile":
        return plain[:3] in SEGMENTS and len(plain) == 11
    if rule == "bank.card":
        return luhn_ok(plain) and plain[:6] in {b[0] for b in BINS} and len(plain) in (16, 19)
    if rule == "driving.vin":
        return vin_sign(plain) == plain[8]
    return True


def in_order(text, ledger):
    """The first record whose cells do not stand in the file in their order, or None."""
    place = 0
    for number, one in enumerate(ledger):
        for cell in one["cells"]:
            found = text.find(cell, place)
            if found < 0:
                return number, cell
            place = found + len(cell)
    return None


def faults_of(text, answer, ledger):
    """What is wrong with one file."""
    listed = {v for values in answer["values"].values() for v in values}
    known = listed | set(answer["decoys"])
    for rule, values in answer["values"].items():
        for value in values:
            if value not in text:
                yield f"{rule} {value} does not stand there"
            if not good(rule, value) or not re.fullmatch(SHAPES[rule], value):
                yield f"{rule} {value} is not good"
        if len(set(values)) != len(values):
            yield f"{rule} has a value twice"
    for rule, shape in SHAPES.items():
        for found in re.findall(shape, text):
            if found not in known and good(rule, found):
                yield f"{rule} {found} is not labelled"
    yield from (f"decoy {d} does not stand there" for d in answer["decoys"] if d not in text)
    yield from (f"decoy {d} is a value too" for d in answer["decoys"] if d in listed)
    wrong = in_order(text, ledger)
    if wrong:
        yield f"record {wrong[0]}: {wrong[1]} out of order"
    if answer["records"] != len(ledger):
        yield "records disagree with the ledger"
    people = len({one["person"] for one in ledger}) or None
    if answer["people"] != people:
        yield "people disagree with the ledger"
    if (answer["kind"] is None) != (not ledger) or not isinstance(answer["allowed"], dict):
        yield "kind or allowed is wrong"


def main():
    """Check all files and say what is wrong."""
    root = Path(sys.argv[1])
    labels = json.loads((root / "labels.json").read_text("utf-8"))
    ledger = json.loads((root / "ledger.json").read_text("utf-8"))
    found = {p.relative_to(root / "files").as_posix() for p in (root / "files").rglob("*") if p.is_file()}
    faults = [f"{p}: in labels or in files alone" for p in found ^ set(labels)]
    for path, answer in labels.items():
        text = text_of(root / "files" / path, answer["shape"])
        faults += [f"{path} ({answer['shape']}): {f}" for f in faults_of(text, answer, ledger[path])]
    print("\n".join(faults[:60]))
    print(f"{len(labels)} files, {len(faults)} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
