"""python check.py OUT: opens every file again and checks the labels against the text."""

from __future__ import annotations

import collections
import datetime as dt
import json
import re
import sys
import unicodedata
import xml.etree.ElementTree as ET
from pathlib import Path

from values import id_check, luhn_ok, vin_check
from writers import read_back

RX = {
    "identity.prc_id18": r"(?<!\d)[1-8]\d{5}(?:19|20)\d{9}[\dXx](?![0-9A-Za-z])",
    "phone.mobile": r"(?<![0-9A-Za-z.])(?:\+?86[- ]?)?1[3-9]\d(?:\d{8}|-\d{4}-\d{4}| \d{4} \d{4})(?![0-9A-Za-z])",
    "phone.email": r"[A-Za-z0-9._]+@[a-z0-9-]+(?:\.[a-z]+)+",
    "bank.card": r"(?<![0-9A-Za-z.\-])62\d{2}(?: ?\d{4}){2,3}(?: ?\d{1,3})?(?![0-9A-Za-z])",
    "driving.plate": r"[京津沪渝冀豫云辽黑湘皖鲁苏浙赣鄂桂闽贵粤川陕][A-HJ-NP-Z]·?[A-HJ-NP-Z0-9]{5}(?![0-9A-Za-z])",
    "identity.passport_cn": r"(?<![0-9A-Za-z])(?:E[0-9A-HJ-NP-Z]\d{7}|G\d{8}|1[45]\d{7}|H\d{8}|K\d{8})(?![0-9A-Za-z@])",
    "driving.vin": r"(?<![0-9A-Za-z])[A-HJ-NPR-Z0-9]{17}(?![0-9A-Za-z])",
    "phone.landline": r"(?<![\d-])(?:0(?:10|2\d|[3-9]\d{2})-|\(0\d{2,3}\) )[2-8]\d{6,7}(?!\d)",
}
PLACEHOLDER = re.compile(r"1234567|(\d)\1{5}|110101199001011234")


def valid(rule: str, v: str) -> bool:
    """The check characters of a value."""
    if rule == "identity.prc_id18":
        try:
            dt.datetime.strptime(v[6:14], "%Y%m%d")
        except ValueError:
            return False
        return id_check(v[:17]) == v[17].upper()
    if rule == "bank.card":
        n = v.replace(" ", "")
        return 16 <= len(n) <= 19 and luhn_ok(n)
    if rule == "driving.vin":
        return bool(re.search("[A-Z]", v)) and vin_check(v) == v[8]
    return True


def check_file(path: str, lab: dict, text: str) -> list[str]:
    """Faults of one file."""
    bad = []
    for rule, vals in lab["values"].items():
        for v in vals:
            if v not in text:
                bad.append(f"{rule} {v} is not in the file")
            n = unicodedata.normalize("NFKC", v)
            if not re.fullmatch(RX[rule], n) or not valid(rule, n):
                bad.append(f"{rule} {v} is not valid")
            if PLACEHOLDER.search(v):
                bad.append(f"{rule} {v} looks like a placeholder")
    known, wide = set(lab["decoys"]), unicodedata.normalize("NFKC", text)
    for group in (lab["values"], lab["allowed"]):
        known |= {unicodedata.normalize("NFKC", v) for vals in group.values() for v in vals}
    for rule, rx in RX.items():
        bad += [f"unlabelled {rule} {m[0]}" for m in re.finditer(rx, wide) if valid(rule, m[0]) and m[0] not in known]
    if not 4 <= lab["records"] <= 60 or not 1 <= lab["people"] <= lab["records"]:
        bad.append(f"counts {lab['records']} {lab['people']}")
    if re.search(r"[«»@]\b(?:end|each|rows|ev)\b|«|»", text):
        bad.append("template remains")
    return bad + parse(path, text)


def parse(path: str, text: str) -> list[str]:
    """Structured files must parse."""
    try:
        if path.endswith(".json"):
            json.loads(text)
        if ".ndjson" in path:
            [json.loads(x) for x in text.splitlines()]
        if path.endswith(".xml"):
            ET.fromstring(re.sub(r"^<\?xml.*?\?>", "", text))
        if path.endswith(".py"):
            compile(text, path, "exec")
    except (ValueError, SyntaxError) as e:
        return [f"does not parse: {e}"]
    return []


def key_lines(lab: dict, text: str) -> int:
    """Lines that hold a personal value: equals the records where one line is one record."""
    vals = [v for r, vs in lab["values"].items() if r != "phone.landline" for v in vs]
    return sum(any(v in ln for v in vals) for ln in text.splitlines())


def main() -> int:
    """Check all and print counts."""
    out = Path(sys.argv[1])
    labels = json.loads((out / "labels.json").read_text("utf-8"))
    files = {str(p.relative_to(out / "files")) for p in (out / "files").rglob("*") if p.is_file()}
    faults = [f"no label or no file: {x}" for x in files ^ set(labels)]
    kinds: dict[str, list[int]] = collections.defaultdict(lambda: [0, 0, 0])
    for path, lab in sorted(labels.items()):
        shape = lab["shape"]
        text = read_back((out / "files" / path).read_bytes(), path, shape["encoding"], shape["container"])
        faults += [f"{path}: {b}" for b in check_file(path, lab, text)]
        n = key_lines(lab, text)
        if n != lab["records"]:
            print(f"note {path}: {lab['records']} records, {n} lines with a key")
        for k, x in enumerate((1, lab["records"], lab["people"])):
            kinds[lab["kind"]][k] += x
    for kind, (f, r, p) in sorted(kinds.items()):
        print(f"{kind:18} files {f:3} records {r:4} people {p:4}")
    print(*faults, f"{len(labels)} files, {len(faults)} faults", sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
