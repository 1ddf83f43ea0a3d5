"""Opens every file again and compares it with the labels: python check.py OUT."""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from bundle import Template, load
from persona import id_check, luhn_digit, vin_digit
from readers import read

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
WANTED = dict.fromkeys(KINDS, 14) | {"identity.person": 26, "none": 86}
EDGE_L, EDGE_R = r"(?<![0-9A-Za-z])", r"(?![0-9A-Za-z])"
SCANS = {
    "identity.prc_id18": re.compile(r"(?<!\d)[1-6]\d{5}(?:19|20)\d{2}[01]\d[0-3]\d{4}[\dXx]" + EDGE_R),
    "phone.mobile": re.compile(r"(?<![0-9A-Za-z.])1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?![0-9A-Za-z])"),
    "phone.email": re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[a-z]{2,8}"),
    "bank.card": re.compile(EDGE_L + r"62\d{14,17}" + EDGE_R),
    "driving.plate": re.compile(
        "[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云陕甘宁新][A-Z]·?[A-Z0-9]{5,6}" + EDGE_R
    ),
    "driving.vin": re.compile(EDGE_L + r"L[A-HJ-NPR-Z0-9]{16}" + EDGE_R),
    "identity.passport_cn": re.compile(EDGE_L + r"E[A-HJ-NP-Z0-9]\d{7}" + EDGE_R),
    "phone.landline": re.compile(r"(?<![0-9A-Za-z-])0\d{2,3}-[2-8]\d{6,7}" + EDGE_R),
}


def sound(rule: str, value: str) -> bool:
    """Check characters of one value."""
    if rule == "identity.prc_id18":
        return id_check(value[:17]) == value[17].upper()
    if rule == "bank.card":
        bare = value.replace(" ", "")
        return luhn_digit(bare[:-1]) == bare[-1]
    return vin_digit(value) == value[8] if rule == "driving.vin" else True


def bare(value: str) -> str:
    return re.sub(r"^(\+86|0086)", "", re.sub(r"[ ·-]", "", value))


def unlabelled(text: str, label: dict[str, Any]) -> list[str]:
    """Things that look like a value and stand in no list."""
    known = {bare(v) for part in ("values", "allowed") for held in label[part].values() for v in held}
    known |= {bare(v) for v in label["decoys"]}
    found = []
    for rule, scan in SCANS.items():
        for match in scan.finditer(text):
            value = match.group()
            if bare(value) not in known and sound(rule, value):
                found.append(f"unlabelled {rule} {value}")
    return found


def check_values(text: str, label: dict[str, Any]) -> list[str]:
    errors = []
    for part in ("values", "allowed"):
        for rule, held in label[part].items():
            errors += [f"{part} {rule}: {v} is not in the file" for v in held if v not in text]
            errors += [f"{part} {rule}: {v} has a wrong check character" for v in held if not sound(rule, v)]
            errors += [f"{part} {rule}: twice" for _ in [0] if len(set(held)) != len(held)]
    return errors + [f"decoy {v} is not in the file" for v in label["decoys"] if v not in text]


def key_lines(text: str, label: dict[str, Any]) -> int:
    """Lines that hold a key of a person."""
    rules = ("identity.prc_id18", "identity.passport_cn", "phone.mobile", "bank.card")
    keys = [v for rule in rules for v in label["values"][rule]]
    return sum(1 for line in text.split("\n") if any(key in line for key in keys))


def recount(text: str, template: Template) -> int | None:
    """Count the records by what the row templates of this file always begin or hold."""
    rows = template.part("row")
    if not rows or template.meta.get("lay") in ("vertical", "table") or "inline" in template.meta:
        return None
    probes = [anchor(row, template) for row in rows]
    if None in probes:
        return None
    probe = re.compile("|".join(f"(?:{p})" for p in dict.fromkeys(probes)))
    return sum(1 for line in text.split("\n") if probe.search(line))


def anchor(row: str, template: Template) -> str | None:
    """A pattern for the longest fixed piece of the first line of a row."""
    if "lay" in template.meta or "\t" in row or template.meta.get("as"):
        return None
    pieces = [piece for piece in re.split(r"«[^»]*»", row.split("\n", maxsplit=1)[0]) if len(piece) > 5]
    longest = max(pieces, key=len, default="")
    return re.escape(longest) if longest else None


def check_counts(text: str, label: dict[str, Any], template: Template) -> list[str]:
    kind, records, people = label["kind"], label["records"], label["people"]
    if kind is None:
        return [] if records == 0 and people is None else ["a file without records has counts"]
    errors = []
    if not 4 <= records <= 60 or not 1 <= people <= records:
        errors.append(f"{records} records of {people} people")
    keys = sum(
        len(label["values"][r]) for r in ("identity.prc_id18", "identity.passport_cn", "phone.mobile", "bank.card")
    )
    if keys < people:
        errors.append(f"{people} people but {keys} keys")
    flat = template.part("row") and "who" not in template.meta and not template.part("ghead")
    spread = template.meta.get("lay") in ("vertical", "table") or "\n" in "".join(template.part("row"))
    if flat and not spread and key_lines(text, label) != records:
        errors.append(f"{records} records but {key_lines(text, label)} lines with a key")
    again = recount(text, template)
    if again is not None and again != records:
        errors.append(f"{records} records labelled, {again} counted")
    return errors


def main() -> int:
    out = Path(sys.argv[1])
    labels: dict[str, dict[str, Any]] = json.loads((out / "labels.json").read_text("utf-8"))
    templates = {template.path: template for template in load()}
    errors: list[str] = []
    on_disk = sorted(p.relative_to(out / "files").as_posix() for p in (out / "files").rglob("*") if p.is_file())
    if on_disk != sorted(labels):
        errors.append("the files and the labels are not the same set")
    for path, label in labels.items():
        text = read(out / "files" / path, label["shape"])
        found = check_values(text, label) + unlabelled(text, label) + check_counts(text, label, templates[path])
        errors += [f"{path}: {error}" for error in found]
        errors += [f"{path}: «» left" for _ in [0] if "«" in text or "»" in text]
    counts = Counter(label["kind"] or "none" for label in labels.values())
    errors += [f"{kind}: {counts[kind]} files, not {want}" for kind, want in WANTED.items() if counts[kind] != want]
    print("\n".join(errors) if errors else f"{len(labels)} files, all well")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
