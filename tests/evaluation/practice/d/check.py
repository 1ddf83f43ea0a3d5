"""Open every file again and check the labels: python check.py OUT."""
from __future__ import annotations

import json
import re
import sys
from collections import Counter
from pathlib import Path

from containers import unpack
from values import id_check, luhn_ok, vin_ok, words

KINDS = words("hotel.stay travel.flight travel.train bank.account bank.balance bank.transaction "
         "border.crossing netcafe.session "
         "crime.case property.housing property.rental driving.licence driving.vehicle phone.cdr phone.sms location.fix "
         "identity.person")
KEYS = ("identity.prc_id18", "identity.passport_cn", "bank.card", "phone.mobile")


def sound(rule: str, value: str) -> bool:
    """Whether the value's check character is right."""
    half = "".join(chr(ord(c) - 0xFEE0) if 0xFF01 <= ord(c) <= 0xFF5E else c for c in value)
    plain = re.sub(r"[ -]", "", half).upper()
    if rule == "identity.prc_id18":
        return len(plain) == 18 and id_check(plain[:17]) == plain[17]
    if rule == "bank.card":
        return luhn_ok(plain)
    if rule == "driving.vin":
        return vin_ok(plain)
    return len(plain) == 11 if rule == "phone.mobile" else True


def check(path: Path, entry: dict) -> list[str]:
    """What is wrong with one file."""
    text = unpack(path.name, path.read_bytes(), entry["shape"]["encoding"])
    faults = []
    if "�" in text or re.search(r"\{[a-z]+[0-9]?(:[^{}\"]*)?\}", text) and entry["kind"]:
        faults.append("leftover mark or bad character")
    for part in ("values", "allowed"):
        for rule, found in entry[part].items():
            faults += [f"{rule} {v} not in file" for v in found if v not in text and part == "values"]
            faults += [f"{rule} {v} unsound" for v in found if not sound(rule, v)]
    faults += [f"decoy {d} not in file" for d in entry["decoys"] if d not in text]
    if entry["kind"] is None:
        return faults + (["null with values"] if entry["values"] or entry["records"] else [])
    if not 4 <= entry["records"] <= 60 or not 1 <= entry["people"] <= entry["records"]:
        faults.append(f"{entry['records']} records, {entry['people']} people")
    keys = [len(entry["values"].get(rule, [])) for rule in KEYS]
    if max(keys) < entry["people"]:
        faults.append(f"people {entry['people']} but keys {keys}")
    return faults


def main() -> None:
    """Check all files and the counts."""
    root = Path(sys.argv[1])
    labels = json.loads((root / "labels.json").read_text("utf-8"))
    bad = [f"{name}: {fault}" for name, entry in labels.items() for fault in check(root / "files" / name, entry)]
    stored = {str(p.relative_to(root / "files")) for p in (root / "files").rglob("*") if p.is_file()}
    bad += [f"not both stored and labelled: {name}" for name in stored ^ set(labels)]
    kinds = Counter(str(entry["kind"]) for entry in labels.values())
    bad += [f"{kind}: {kinds[kind]} files" for kind in KINDS if kinds[kind] != 14]
    bad += [f"null: {kinds['None']} files"] if kinds["None"] != 50 else []
    print("\n".join(bad) or "all right", dict(kinds), sep="\n")
    sys.exit(bool(bad))


if __name__ == "__main__":
    main()
