"""Reopen every file and hold it against labels and ledger: python check.py OUT."""

from __future__ import annotations

import json
import re
import sys
from datetime import date
from pathlib import Path

import reader
from values import BINS, SEGMENTS, id_check, luhn_digit, vin_check

PLATE = r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z](?:[A-HJ-NP-Z0-9]{5}|[DF]\d{5})"
EMAIL = r"[A-Za-z0-9][A-Za-z0-9._]*@[a-z0-9]+\.[a-z]{2,6}"
LINE = r"0(?:10|2\d|[3-9]\d{2})-[2-8]\d{6,7}"
PASSPORT = (
    r"(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|1[45]\d{7}|[PSD]E\d{7}|[PS]\d{7}|[SD]\d{8}|MA\d{7}|K[A-Z0-9]?\d{7,8}|H\d{8})"
)
SEEN = {
    "identity.prc_id18": r"[1-8]\d{16}[\dXx]",
    "phone.mobile": r"1[3-9]\d(?:\d{8}|[- ]\d{4}[- ]\d{4})",
    "bank.card": r"62\d{2}(?:\d{12,15}|(?: \d{4}){3}(?: \d{1,3})?)",
    "identity.passport_cn": PASSPORT,
    "driving.plate": PLATE,
    "driving.vin": r"L[A-HJ-NPR-Z0-9]{16}",
    "phone.email": EMAIL,
    "phone.landline": LINE,
}
EDGE = r"(?:(?<![0-9A-Za-z.])|(?<=NI)|(?<=CTCM)){}(?![0-9A-Za-z])"


def good_id(v: str) -> bool:
    try:
        born = date(int(v[6:10]), int(v[10:12]), int(v[12:14]))
    except ValueError:
        return False
    provinces = "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65"
    return v[:2] in provinces.split() and 1900 <= born.year <= 2021 and id_check(v[:17]) == v[17]


def good_mobile(v: str) -> bool:
    v = re.sub(r"\D", "", v)
    return len(v) == 11 and v[:3] in SEGMENTS


def good_card(v: str) -> bool:
    v = v.replace(" ", "")
    return luhn_digit(v[:-1]) == v[-1] and (v[:6], str(len(v))) in {b[:2] for b in BINS}


def luhn_only(v: str) -> bool:
    v = v.replace(" ", "")
    return luhn_digit(v[:-1]) == v[-1]


RULE_CHECK = {
    "identity.prc_id18": good_id,
    "phone.mobile": good_mobile,
    "bank.card": good_card,
    "driving.vin": lambda v: vin_check(v) == v[8],
}
SCAN_CHECK = {
    **RULE_CHECK,
    "bank.card": luhn_only,
    "phone.mobile": lambda v: not re.match(r"154|160|163|164|168|169|179|194", v),
}


def check_values(path: str, text: str, label: dict) -> list[str]:
    faults = []
    for rule, values in label["values"].items():
        if len(values) != len(set(values)):
            faults.append(f"{path}: {rule} twice")
        for v in values:
            if not re.search(EDGE.format(re.escape(v)), text):
                faults.append(f"{path}: {rule} {v} not in file")
            if not re.fullmatch(SEEN[rule], v) or not RULE_CHECK.get(rule, bool)(v):
                faults.append(f"{path}: {rule} {v} breaks its rule")
    faults += [f"{path}: decoy {d} not in file" for d in label["decoys"] if d not in text]
    known = {v for vs in label["values"].values() for v in vs}
    faults += [f"{path}: decoy {d} is a value too" for d in label["decoys"] if d in known]
    for rule, shape in SEEN.items():
        for hit in re.finditer(EDGE.format(f"(?:{shape})"), text):
            v = hit[0]
            if v not in known and v not in label["decoys"] and SCAN_CHECK.get(rule, bool)(v):
                faults.append(f"{path}: {rule} {v} not labelled")
    return faults


def check_ledger(path: str, text: str, label: dict, entry: dict) -> list[str]:
    rows = entry["rows"]
    faults = []
    people = len({r["key"] for r in rows}) if rows else None
    if (label["kind"], label["records"], label["people"]) != (entry["kind"], len(rows), people):
        faults.append(f"{path}: kind, records or people differ from the ledger")
    if (label["kind"] is None) != (not rows):
        faults.append(f"{path}: kind and records do not go together")
    told = {(r, v) for row in rows for r, v in row["values"]} | {(r, v) for r, v in entry["extra"]}
    if told != {(r, v) for r, vs in label["values"].items() for v in vs}:
        faults.append(f"{path}: values differ from the ledger")
    if label["shape"]["way"] == "grouped":
        return faults
    for key in {r["key"] for r in rows}:
        want = sum(1 for r in rows if any(v == key for _, v in r["values"]))
        have = len(re.findall(EDGE.format(re.escape(key)), text))
        if want and have != want:
            faults.append(f"{path}: {key} stands {have} times, ledger says {want}")
    return faults


def main() -> int:
    out = Path(sys.argv[1])
    labels = json.loads((out / "labels.json").read_text("utf-8"))
    ledger = json.loads((out / "ledger.json").read_text("utf-8"))
    there = {p.relative_to(out / "files").as_posix() for p in (out / "files").rglob("*") if p.is_file()}
    faults = [f"{p}: only on one side" for p in there ^ set(labels)]
    for path in sorted(there & set(labels)):
        text = reader.read(path, (out / "files" / path).read_bytes())
        faults += check_values(path, text, labels[path]) + check_ledger(path, text, labels[path], ledger[path])
    for line in faults[:60]:
        print(line)
    print(f"{len(there)} files, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
