"""Opens every file of the examination and compares it with its label: python check.py OUT."""

import json
import re
import sys
from pathlib import Path

import values
from readers import read_text

NO_LEFT, NO_RIGHT = r"(?<![0-9A-Za-z])(?<!\d\.)", r"(?![0-9A-Za-z])"
SEGMENT = r"1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])"
LOOKS = {
    "identity.prc_id18": rf"{NO_LEFT}(?:NI|SFZ)?(\d{{17}}[\dXx]){NO_RIGHT}",
    "phone.mobile": rf"{NO_LEFT}(?:CTCM|86)?({SEGMENT}[- ]?\d{{4}}[- ]?\d{{4}})(?![0-9A-Za-z]|\.\d)",
    "phone.email": r"([A-Za-z0-9._%+\-]+@(?:[A-Za-z0-9\-]+\.)+[A-Za-z]{2,})",
    "bank.card": rf"{NO_LEFT}(\d{{4}}(?:[ -]?\d{{4}}){{2,3}}[ -]?\d{{1,4}}(?:[ -]\d{{1,3}})?){NO_RIGHT}",
    "driving.plate": rf"{NO_LEFT}([\u4e00-\u9fa5][A-HJ-NP-Z]·?[A-HJ-NP-Z0-9]{{5,6}}){NO_RIGHT}",
    "identity.passport_cn": rf"{NO_LEFT}(E[A-HJ-NP-Z]\d{{7}}|[EG]\d{{8}}){NO_RIGHT}",
    "driving.vin": rf"{NO_LEFT}([A-HJ-NPR-Z0-9]{{17}}){NO_RIGHT}",
    "phone.landline": rf"{NO_LEFT}(0(?:10|2\d|[3-9]\d{{2}})-[2-8]\d{{6,7}}){NO_RIGHT}",
}
PLATES = frozenset("京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼")


def plain(rule: str, text: str) -> str:
    """A value without the ways of writing it."""
    if rule in ("phone.mobile", "bank.card"):
        text = re.sub(r"[ -]", "", text)
        return text[-11:] if rule == "phone.mobile" else text
    return text.upper() if rule == "identity.prc_id18" else text


def holds(rule: str, text: str) -> bool:
    """Whether what looks like a value is one."""
    if rule == "identity.prc_id18":
        return values.is_id(text.upper())
    if rule == "bank.card":
        digits = plain(rule, text)
        return digits[:6] in values.BINS and values.luhn(digits)
    if rule == "driving.vin":
        return values.is_vin(text)
    return rule != "driving.plate" or (text[0] in PLATES and any(c.isdigit() for c in text[2:]))


def _own_rule(label: dict) -> str | None:
    for rule in ("identity.prc_id18", "identity.passport_cn", "phone.mobile"):
        if label["values"].get(rule):
            return rule
    return None


def _count_faults(label: dict, text: str) -> list[str]:
    rule, people, records = _own_rule(label), label["people"], label["records"]
    if rule is None:
        return ["no person stands in the file"]
    own = {plain(rule, v) for v in label["values"][rule]}
    calls = rule == "phone.mobile" and label["kind"] in ("phone.cdr", "phone.sms")
    faults = []
    if rule != "phone.mobile" and len(own) != people:
        faults.append(f"{people} people, but {len(own)} of {rule}")
    if rule == "phone.mobile" and not calls and people != 1 and len(own) != people:
        faults.append(f"{people} people, but {len(own)} mobiles")
    if people > records:
        faults.append("more people than records")
    seen = sum(1 for m in re.finditer(LOOKS[rule], text) if plain(rule, m[1]) in own)
    if "nested" in label["shape"]["way"]:
        return faults if seen == people else [*faults, f"{people} people, but {seen} times {rule}"]
    if not calls and not ((seen and seen % records == 0) or (people == 1 and seen)):
        faults.append(f"{records} records, but {seen} times {rule}")
    return faults


def faults_of(label: dict, text: str) -> list[str]:
    """What is wrong with one file."""
    faults = []
    known: dict[str, set[str]] = {}
    for table in (label["values"], label["allowed"]):
        for rule, found in table.items():
            faults += [f"{rule} {value} is not in the file" for value in found if value not in text]
            known.setdefault(rule, set()).update(plain(rule, value) for value in found)
    faults += [f"decoy {value} is not in the file" for value in label["decoys"] if value not in text]
    for rule, look in LOOKS.items():
        for match in re.finditer(look, text):
            value = match[1]
            if holds(rule, value) and plain(rule, value) not in known.get(rule, ()) and value not in label["decoys"]:
                faults.append(f"{rule} {value} has no label")
    if label["kind"] is None:
        if label["records"] or label["people"] is not None or label["values"]:
            faults.append("a file of nobody with records or values")
        return faults
    return faults + _count_faults(label, text)


def main(arguments: list[str]) -> int:
    """Check all files; the number of faults is the answer."""
    out = Path(arguments[0])
    labels = json.loads((out / "labels.json").read_text(encoding="utf-8"))
    written = {p.relative_to(out / "files").as_posix() for p in (out / "files").rglob("*") if p.is_file()}
    count = 0
    for path in sorted(written ^ set(labels)):
        print(f"{path}: stands on one side only")
        count += 1
    for path, label in labels.items():
        text = read_text(out / "files" / path, label["shape"])
        for fault in faults_of(label, text):
            print(f"{path}: {fault}")
            count += 1
    print(f"{len(labels)} files, {count} faults")
    return count


if __name__ == "__main__":
    sys.exit(min(main(sys.argv[1:]), 1))
