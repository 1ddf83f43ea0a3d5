"""Open every file of an examination again and compare it with its label: python check.py OUT."""

import json
import re
import sys
from collections import Counter
from pathlib import Path

from draw import id_check, luhn_ok, vin_check
from opened import text_of
from words import BANKS

HEADS = tuple(head for bank in BANKS for head, _ in bank.cards)
B, E = r"(?<![0-9A-Za-z])", r"(?![0-9A-Za-z])"
PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
SHAPES = {
    "identity.prc_id18": r"(?<![0-9])[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]" + E,
    "phone.mobile": r"(?<![0-9])(?<![0-9]\.)1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])\d{8}"
    r"(?![0-9A-Za-z]|\.\d)",
    "phone.email": r"[A-Za-z0-9][A-Za-z0-9._%+]*@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}",
    "bank.card": B + r"\d{16,19}" + E,
    "driving.plate": B + f"[{PROVINCES}]" + r"[A-HJ-NP-Z](?=[A-Z0-9]*\d)[A-HJ-NP-Z0-9]{5,6}" + E,
    "identity.passport_cn": B + r"(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8})" + E,
    "driving.vin": B + r"L[A-HJ-NPR-Z0-9]{16}" + E,
    "phone.landline": B + r"(?<!-)0\d{2,3}-[2-8]\d{6,7}" + E,
}
# what a value must satisfy besides its shape
CHECKS = {
    "identity.prc_id18": lambda v: id_check(v[:17]) == v[17].upper(),
    "phone.email": lambda v: not v.endswith((".invalid", "localhost")),
    "bank.card": lambda v: luhn_ok(v) and v.startswith(HEADS),
    "driving.vin": lambda v: any(c.isdigit() for c in v) and vin_check(v) == v[8],
}
KEYS = ("identity.prc_id18", "identity.passport_cn", "phone.mobile")


def valid(rule, value):
    """True when a value of the right shape passes the check of its rule."""
    return rule not in CHECKS or CHECKS[rule](value)


def value_faults(label, text):
    """Values that stand twice in the label, or not in the file."""
    for rule, values in label["values"].items():
        if len(values) != len(set(values)):
            yield rule, "twice"
        for v in values:
            if not re.search(r"(?<![0-9])" + re.escape(v) + r"(?![0-9])", text):
                yield rule, v, "not in the file"
    for v in label["decoys"]:
        if v not in text:
            yield v, "decoy not in the file"


def shape_faults(label, text):
    """Values that stand in the file and not in the label."""
    for rule, shape in SHAPES.items():
        have = {*label["values"].get(rule, ()), *label["allowed"].get(rule, ()), *label["decoys"]}
        for v in set(re.findall(shape, text)) - have:
            if valid(rule, v):
                yield rule, v, "in the file, not labelled"


def count_faults(label, text):
    """Counts of people and records that do not fit the values."""
    ids, passports, mobiles = (label["values"].get(k, ()) for k in KEYS)
    keys = ids or passports
    people, records = label["people"], label["records"]
    if not (keys or mobiles) or people < 1 or records < people:
        yield "people or records", people, records
    if not keys and len(mobiles) < people:
        yield ("more people than mobiles",)
    if not keys or "with head" in label["shape"]["way"]:
        return
    if people != len(keys):
        yield "people", people, len(keys)
    shown = len(re.findall("|".join(map(re.escape, keys)), text))
    if people and shown != records:
        yield "records", records, "identity values in the text", shown


def faults_of(label, text):
    """All faults of one file."""
    yield from value_faults(label, text)
    yield from shape_faults(label, text)
    if label["kind"] is not None:
        yield from count_faults(label, text)
    elif label["records"] or label["people"] is not None or label["values"]:
        yield ("negative with data",)


def shared_values(labels):
    """Values that stand in the labels of several files."""
    files = {}
    for path, label in labels.items():
        for values in label["values"].values():
            for v in values:
                files.setdefault(v, set()).add(path)
    for v, where in files.items():
        if len(where) > 1:
            yield v, "in several files", where


def summary(labels):
    """What the files are."""
    shapes = [label["shape"] for label in labels.values()]
    ways = {label["shape"]["way"].split(",")[0] for label in labels.values() if label["kind"]}
    boxes = sum(shape["container"] is not None for shape in shapes)
    scripts, encodings = (dict(Counter(shape[key] for shape in shapes)) for key in ("script", "encoding"))
    return f"{len(ways)} ways; {boxes} in containers; {scripts} {encodings}"


def main(root):
    """Compare; return the number of faults."""
    labels = json.loads((root / "labels.json").read_text("utf-8"))
    folder = root / "files"
    on_disk = {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}
    faults = [("set of files", on_disk ^ set(labels))] if on_disk != set(labels) else []
    for path, label in labels.items():
        text = text_of(path, (folder / path).read_bytes(), label["shape"]["encoding"])
        faults += [(path, *fault) for fault in faults_of(label, text)]
    faults += shared_values(labels)
    print(len(labels), "files;", dict(Counter(label["kind"] for label in labels.values())))
    print(summary(labels))
    for fault in faults:
        print("FAULT", *fault)
    print(len(faults), "faults")
    return len(faults)


if __name__ == "__main__":
    sys.exit(1 if main(Path(sys.argv[1])) else 0)
