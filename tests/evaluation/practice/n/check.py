"""Opens every file and checks it against labels.json."""

from __future__ import annotations

import argparse
import json
import re
import sys
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import values as v
from generate import templates

KINDS = 17
EACH = 10
EDGE = r"(?<![0-9A-Za-z]){}(?![0-9A-Za-z])"
SHAPES = {
    "identity.prc_id18": r"(?:(?<![0-9A-Za-z])|(?<=NI))[1-6]\d{16}[\dXx](?![0-9A-Za-z])",
    "phone.mobile": EDGE.format(r"(?:1[3-9]\d{9}|1[3-9]\d([ -])\d{4}\1\d{4})") + r"|\+861[3-9]\d{9}",
    "phone.email": r"[A-Za-z0-9._]+@[a-z0-9]+\.com(?![a-z.])",
    "bank.card": EDGE.format(r"62\d{14,17}") + r"|62\d\d(?: \d{4}){3}(?: \d{1,3})?(?!\d)",
    "driving.plate": r"[京沪渝豫云辽黑湘鄂皖鲁苏浙赣桂陕闽粤川][A-Z]·?(?=[A-Z]{0,2}\d)[0-9A-Z]{5,6}(?![0-9A-Za-z])",
    "driving.vin": EDGE.format(r"L[0-9A-HJ-NPR-Z]{16}"),
    "phone.landline": r"(?<![0-9A-Za-z\-])0\d{2,3}-[2-8]\d{6,7}(?!\d)",
    "identity.passport_cn": EDGE.format(r"(?:E[A-HJ-NP-Z]\d{7}|[EG]\d{8})"),
}


def dated(text: str) -> bool:
    """The birth date inside a citizen number exists."""
    try:
        return date(int(text[6:10]), int(text[10:12]), int(text[12:14])).year > 1900
    except ValueError:
        return False


def right(rule: str, text: str) -> bool:
    """Check characters of a value."""
    if rule == "identity.prc_id18":
        return dated(text) and v.id_check(text[:17]) == text[17].upper()
    if rule == "bank.card":
        bare = text.replace(" ", "")
        return v.luhn_digit(bare[:-1]) == bare[-1]
    if rule == "driving.vin":
        total = sum((int(c) if c.isdigit() else v.VIN_NUMBERS[c]) * w for c, w in zip(text, v.VIN_WEIGHTS))
        return "0123456789X"[total % 11] == text[8]
    return True


def found(rule: str, text: str) -> list[str]:
    """Values of a rule in a text."""
    hits = [m[0] for m in re.finditer(SHAPES[rule], text)]
    if rule == "bank.card":
        hits = [h for h in hits if len(h) != 18 or not right("identity.prc_id18", h)]
    return [h for h in hits if right(rule, h)]


def count(how: str, text: str) -> int:
    """Records counted anew from the text."""
    names = {"key": "identity.prc_id18", "mob": "phone.mobile", "pp": "identity.passport_cn"}
    if how.isdigit():
        return int(how)
    if how in names:
        return len(found(names[how], text))
    return len(re.findall(how.removeprefix("line:"), text))


def people(how: str, text: str) -> int:
    """People counted anew from the text."""
    names = {"id": "identity.prc_id18", "mob": "phone.mobile", "pp": "identity.passport_cn", "card": "bank.card"}
    if how.isdigit():
        return int(how)
    return len({re.sub(r"[ \-]|^\+86", "", h).upper() for h in found(names[how], text)})


def structure(path: Path, text: str) -> None:
    """Raise when JSON or XML is broken."""
    if path.suffix == ".json":
        json.loads(text)
    elif path.suffix == ".jsonl":
        for line in text.splitlines():
            json.loads(line)
    elif path.suffix == ".xml":
        ElementTree.fromstring(text.encode("utf-8"))


def one(path: Path, label: dict[str, Any], options: dict[str, str]) -> list[str]:
    """Faults of one file."""
    text = path.read_bytes().decode(label["shape"]["encoding"])
    faults = []
    try:
        structure(path, text)
    except (ValueError, ElementTree.ParseError) as error:
        faults.append(f"broken: {error}")
    if re.search(r"\{[*a-z0-9][^{}\"\n]*\}", text):
        faults.append("slot left unfilled")
    for rule, kept in label["values"].items():
        if missing := [k for k in kept if k not in text]:
            faults.append(f"{rule} not in file: {missing}")
        if wrong := [k for k in kept if not right(rule, k)]:
            faults.append(f"{rule} wrong check: {wrong}")
    for rule in SHAPES:
        if extra := set(found(rule, text)) - set(label["values"].get(rule, [])):
            faults.append(f"{rule} unlabelled: {sorted(extra)}")
    if (seen := count(options["count"], text)) != label["records"]:
        faults.append(f"records {label['records']}, counted {seen}")
    if (seen := people(options["ppl"], text)) != label["people"]:
        faults.append(f"people {label['people']}, counted {seen}")
    if not 4 <= label["records"] <= 40:
        faults.append(f"{label['records']} records")
    return faults


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    out = parser.parse_args().out
    labels = json.loads((out / "labels.json").read_text(encoding="utf-8"))
    options = {item.path: item.options for items in templates().values() for item in items}
    kinds = [label["kind"] for label in labels.values()]
    bad = 0
    for name, label in labels.items():
        for fault in one(out / "files" / name, label, options[name]):
            bad += 1
            print(f"{label['kind']} {name}: {fault}")
    stray = {str(p.relative_to(out / "files")) for p in (out / "files").rglob("*") if p.is_file()} ^ set(labels)
    if stray or len(set(kinds)) != KINDS or any(kinds.count(k) != EACH for k in kinds):
        bad += 1
        print("files and labels do not agree", stray)
    print(len(labels), "files,", sum(x["records"] for x in labels.values()), "records,", bad, "faults")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
