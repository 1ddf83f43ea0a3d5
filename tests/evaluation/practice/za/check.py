"""Check a written set: check.py OUT."""
from __future__ import annotations

import json
import re
import sys
from collections import Counter
from datetime import date
from pathlib import Path

import values as v
from generate import CODECS, templates

PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
MOB = r"1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])"
SHAPES = {
    "identity.prc_id18": r"(?<![0-9])[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])",
    "phone.mobile": rf"(?<![0-9.])(?:(?:\+|00)?86[- ]?)?{MOB}(?:\d{{8}}|[- ]\d{{4}}[- ]\d{{4}})(?![0-9])",
    "phone.email": r"[A-Za-z0-9][A-Za-z0-9._%+\-]*@(?:[A-Za-z0-9\-]+\.)+[A-Za-z]{2,24}",
    "bank.card": r"(?<![0-9.])(?:62|60|81|9\d|[3-5]\d)\d{2}(?:[ -]?\d{4}){2,3}[ -]?\d{1,4}(?:[ -]?\d{1,3})?(?![0-9])",
    "driving.plate": rf"[{PROVINCES}][A-HJ-NP-Z][·. \-]?(?=[A-Z0-9]*\d)[A-HJ-NP-Z0-9]{{5,6}}(?![0-9A-Za-z])",
    "identity.passport_cn": r"(?<![0-9A-Za-z])(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|1[45]\d{7}|[PSD]E\d{7}|[PS]\.?\d{7}|[SD]\d{8}"
                            r"|MA\d{7}|K[A-Z0-9]?\d{7,8}|H\d{8})(?![0-9A-Za-z])",
    "driving.vin": r"(?<![0-9A-Za-z])(?=[A-Z0-9]*[A-Z])(?=[A-Z0-9]*\d)[A-HJ-NPR-Z0-9]{8}[0-9X][A-HJ-NPR-Z0-9]{8}(?![0-9A-Za-z])",
    "phone.landline": r"(?<![0-9A-Za-z.\-])(?:\(0(?:10|2[0-57-9]|[3-9]\d{2})\)\s?|0(?:10|2[0-57-9]|[3-9]\d{2})[- ])"
                      r"[2-8]\d{3}[- ]?\d{3,4}(?![0-9A-Za-z])",
}


def luhn(text: str) -> bool:
    """True when the last digit is the Luhn digit."""
    return text[-1] == v.luhn_check(text[:-1])


def good_id(text: str) -> bool:
    """True for a date that exists and the right check character."""
    try:
        date(int(text[6:10]), int(text[10:12]), int(text[12:14]))
    except ValueError:
        return False
    return v.id_check(text[:17]) == text[17:].upper()


def sound(rule: str, text: str) -> bool:
    """True when the value has its rule's shape and right check character."""
    if "*" in text:
        return True
    if not re.search(SHAPES[rule], text):
        return False
    if rule == "identity.prc_id18":
        return good_id(text) and any(row[0] == text[:6] for row in v.REGIONS)
    if rule == "bank.card":
        bare = re.sub(r"\D", "", text)
        return luhn(bare) and any(bare.startswith(b) and len(bare) == n for b, n in v.BINS)
    if rule == "driving.vin":
        return v.vin_check(text) == text[8]
    if rule == "phone.mobile":
        return re.sub(r"\D", "", text)[-11:][:3] in v.PREFIXES
    return True


def strays(text: str) -> list[str]:
    """Strings of the eight shapes that stand in a text."""
    found = []
    for rule, shape in SHAPES.items():
        for hit in re.finditer(shape, text):
            bare = re.sub(r"\D", "", hit[0])
            if rule == "bank.card" and not (luhn(bare) and 15 <= len(bare) <= 19 and bare[0] in "3456789"):
                continue
            if rule == "driving.vin" and v.vin_check(hit[0]) != hit[0][8]:
                continue
            found.append(f"{rule} {hit[0]}")
    return found


def check_file(out: Path, name: str, entry: dict, tpl: object) -> list[str]:
    """Faults of one file."""
    text = (out / "files" / name).read_bytes().decode(CODECS[tpl.enc]).replace("\r\n", "\n")
    faults, labelled = [], list(entry["decoys"])
    for part in ("values", "allowed"):
        for rule, found in entry[part].items():
            labelled += found
            faults += [f"{rule} {x} not in the file" for x in found if x not in text]
            faults += [f"{rule} {x} not sound" for x in found if not sound(rule, x)]
    faults += [f"decoy {x} not in the file" for x in entry["decoys"] if x not in text]
    rest = text
    for x in sorted(labelled, key=len, reverse=True):
        rest = rest.replace(x, "\n")
    faults += ["unlabelled " + x for x in strays(rest)]
    count = len(re.findall(tpl.opts["n"], text, re.MULTILINE)) if "n" in tpl.opts else -1
    if count != entry["records"]:
        faults.append(f"labelled {entry['records']} records, counted {count}")
    if not 3 <= entry["records"] <= 30:
        faults.append(f"{entry['records']} records")
    keys = max((len(x) for x in entry["values"].values()), default=0)
    if entry["people"] is not None and keys < entry["people"]:
        faults.append(f"{entry['people']} people but {keys} values")
    if re.search(r"\$[\[{a-zA-Z]\w*\}", text) or "\0" in text:
        faults.append("a placeholder was left")
    return faults


def main() -> int:
    """Check all files, print faults or 'clean'."""
    out = Path(sys.argv[1])
    labels = json.loads((out / "labels.json").read_text("utf-8"))
    known = {tpl.path: tpl for _, tpl in templates()}
    faults = [f"{p.relative_to(out / 'files')}: no label" for p in sorted((out / "files").rglob("*"))
              if p.is_file() and str(p.relative_to(out / "files")) not in labels]
    for name, entry in sorted(labels.items()):
        faults += [f"{name}: {f}" for f in check_file(out, name, entry, known[name])]
    counts = Counter(entry["kind"] for entry in labels.values())
    faults += [f"{kind}: {n} files" for kind, n in counts.items() if n != 12]
    if len(counts) != 17:
        faults.append(f"{len(counts)} kinds")
    print("\n".join(faults) if faults else "clean")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
