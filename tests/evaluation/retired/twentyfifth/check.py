"""Opens every written file again and compares it with labels.json: python check.py OUT."""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from pathlib import Path

import values
from engine import Spec
from generate import load
from reader import read

KEYS = ("kind", "records", "people", "values", "allowed", "decoys", "shape")
SHAPES = {
    "identity.prc_id18": r"(?<![0-9A-Za-z])[1-8]\d{5}(?:19|20)\d{9}[\dXx](?![0-9A-Za-z])",
    "phone.mobile": (
        r"(?<![0-9A-Za-z.])1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])\d{8}(?![0-9A-Za-z]|\.\d)"
    ),
    "phone.email": r"[A-Za-z0-9][\w.+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,6}",
    "bank.card": r"(?<![0-9A-Za-z])(?:62|60|45|43|52|9)\d{14,17}(?![0-9A-Za-z])",
    "driving.plate": (
        r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]"
        r"[A-HJ-NP-Z][· ]?[A-HJ-NP-Z0-9]{5,6}(?![0-9A-Za-z])"
    ),
    "identity.passport_cn": r"(?<![0-9A-Za-z])(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8})(?![0-9A-Za-z])",
    "driving.vin": r"(?<![0-9A-Za-z])[A-HJ-NPR-Z0-9]{17}(?![0-9A-Za-z])",
    "phone.landline": r"(?<![0-9A-Za-z-])0(?:10|2\d|[3-9]\d{2})-[2-8]\d{6,7}(?!\d)",
}


def right(rule: str, text: str) -> bool:
    """Check characters of a value."""
    flat = re.sub(r"[^0-9A-Za-z]", "", text).upper()
    if rule == "identity.prc_id18":
        return len(flat) == 18 and flat[:2] in values.PROVINCES and values.id_check(flat[:17]) == flat[17]
    if rule == "bank.card":
        return values.luhn_digit(flat[:-1]) == flat[-1]
    if rule == "driving.vin":
        return not flat.isdigit() and not flat.isalpha() and values.vin_check(flat) == flat[8]
    return True


def narrow(text: str) -> str:
    """Full-width characters to half-width."""
    return "".join(chr(ord(c) - 0xFEE0) if "！" <= c <= "～" else c for c in text)


def check_values(path: str, entry: dict, text: str) -> list[str]:
    """Every labelled string stands in the file and has its check character."""
    faults = []
    for book in ("values", "allowed"):
        for rule, found in entry[book].items():
            faults += [f"{path}: {book} {v} missing" for v in found if v not in text]
            if rule not in SHAPES or len(set(found)) != len(found):
                faults.append(f"{path}: {book} {rule} wrong")
    for rule, found in entry["values"].items():
        faults += [f"{path}: {v} bad check" for v in found if not right(rule, narrow(v))]
    faults += [f"{path}: decoy {v} missing" for v in entry["decoys"] if v not in text]
    return faults


def check_sweep(path: str, entry: dict, text: str) -> list[str]:
    """Nothing of the eight rules stands in the file without a label."""
    known = [*entry["decoys"]]
    for book in ("values", "allowed"):
        known += [v for found in entry[book].values() for v in found]
    flat = [re.sub(r"[ -]", "", v) for v in known]
    faults = []
    for rule, shape in SHAPES.items():
        for match in re.finditer(shape, narrow(text)):
            val = match[0]
            if right(rule, val) and not any(
                val in k or re.sub(r"[ -]", "", val) in k for k in (*known, *flat, narrow(" ".join(known)))
            ):
                faults.append(f"{path}: {rule} {val} has no label")
    return faults


def check_counts(spec: Spec, entry: dict, text: str) -> list[str]:
    """Records and people."""
    path, records, people = spec.path, entry["records"], entry["people"]
    if spec.kind is None:
        return [f"{path}: null file with records"] if records or people is not None or entry["values"] else []
    faults = []
    if not 4 <= records <= 60 or not 1 <= people <= records:
        faults.append(f"{path}: {records} records, {people} people")
    if spec.count:
        found = len(re.findall(spec.count, text, re.MULTILINE))
        if found != records:
            faults.append(f"{path}: {records} records labelled, {found} counted")
    keys = max(
        len(entry["values"].get(r, ()))
        for r in ("identity.prc_id18", "phone.mobile", "identity.passport_cn", "bank.card")
    )
    if keys < people:
        faults.append(f"{path}: {people} people, {keys} keys")
    return faults


def check_totals(book: dict[str, dict], specs: list[Spec]) -> list[str]:
    """The spread over kinds, and labels against files."""
    kinds = Counter(entry["kind"] for entry in book.values())
    faults = []
    for kind, count in kinds.items():
        want = {None: 86, "identity.number": 3, "phone.number": 3, "identity.person": 20}.get(kind, 14)
        if count != want:
            faults.append(f"{kind}: {count} files, not {want}")
    if len(book) != 336 or len(specs) != 336:
        faults.append(f"{len(book)} labels, {len(specs)} templates")
    return faults


def main() -> int:
    """Command line; prints faults, then a summary."""
    out = Path(sys.argv[1])
    book = json.loads((out / "labels.json").read_text(encoding="utf-8"))
    specs = {spec.path: spec for spec in load()}
    files = {str(p.relative_to(out / "files")) for p in (out / "files").rglob("*") if p.is_file()}
    faults = check_totals(book, list(specs.values()))
    if files != set(book):
        faults.append(f"files and labels differ: {sorted(files ^ set(book))[:5]}")
    for path in sorted(files & set(book)):
        entry = book[path]
        if tuple(sorted(entry)) != tuple(sorted(KEYS)):
            faults.append(f"{path}: keys")
        text = read((out / "files" / path).read_bytes(), entry["shape"]["encoding"])
        faults += check_values(path, entry, text) + check_sweep(path, entry, text)
        faults += check_counts(specs[path], entry, text)
        if "«" in text or "@@" in text:
            faults.append(f"{path}: template marks left")
    print("\n".join(faults))
    shapes = Counter(entry["shape"]["script"] for entry in book.values())
    packed = sum(
        specs[p].emit != "text" or e["shape"]["container"] is not None or e["shape"]["encoding"] not in ("utf-8",)
        for p, e in book.items()
    )
    counted = sum(bool(spec.count) for spec in specs.values())
    print(
        f"{len(book)} files, {len(faults)} faults, {dict(shapes)}, {packed} packed or encoded, {counted} counted anew"
    )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
