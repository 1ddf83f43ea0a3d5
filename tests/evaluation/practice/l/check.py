"""Opens every file again and holds the labels against it: python check.py OUT."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pack
from people import check_char

KEYS = ("identity.prc_id18", "phone.mobile", "identity.passport_cn")
ID = re.compile(r"(?<![0-9A-Za-z])\d{6}[- ]?(?:19|20)\d{6}[- ]?\d{3}[\dXx](?![0-9A-Za-z])")
MOBILE = re.compile(r"(?<![0-9A-Za-z.])1[3-9]\d(?:\d{8}|[- ]\d{4}[- ]\d{4})(?![0-9A-Za-z])")
MAIL = re.compile(r"[A-Za-z0-9._]+@[A-Za-z0-9.\-]+\.[a-z]{2,}")
LAND = re.compile(r"(?<![0-9\-])0\d{2,3}-[2-8]\d{6,7}(?!\d)")
PASSPORT = re.compile(r"(?<![0-9A-Za-z])[EG][A-HJ-NP-Z0-9]\d{7}(?![0-9A-Za-z])")


def valid(number: str) -> bool:
    raw = re.sub(r"[- ]", "", number).upper()
    return check_char(raw[:17]) == raw[17]


def unlabelled(text: str, entry: dict) -> list[str]:
    """Values that stand in the file and in no list."""
    known = {v for bag in (*entry["values"].values(), *entry["allowed"].values()) for v in bag} | set(entry["decoys"])
    hits = [m.group() for m in ID.finditer(text) if valid(m.group())]
    hits += [m.group() for rx in (MOBILE, MAIL, LAND, PASSPORT) for m in rx.finditer(text)]
    joined = "\n".join(known)
    return sorted({h for h in hits if h not in joined})


def keyed_lines(text: str, entry: dict) -> int:
    keys = {v for rule in KEYS for v in entry["values"][rule]}
    return sum(any(k in line for k in keys) for line in text.splitlines())


def faults(path: str, entry: dict, text: str) -> list[str]:
    bad = [f"missing {v}" for b in (*entry["values"].values(), *entry["allowed"].values()) for v in b if v not in text]
    bad += [f"decoy missing {d}" for d in entry["decoys"] if d not in text]
    bad += [f"unlabelled {v}" for v in unlabelled(text, entry)]
    bad += [f"wrong check {v}" for v in entry["values"]["identity.prc_id18"] if not valid(v)]
    if "«" in text or "<<" in text.replace("<<<", "").replace("<<EOF", ""):
        bad.append("template left")
    if entry["kind"] is None:
        return bad + (["null with people"] if entry["people"] is not None or entry["records"] else [])
    people = sum(len(entry["values"][rule]) for rule in KEYS)
    if not 0 < entry["people"] <= entry["records"] or entry["people"] > people:
        bad.append(f"counts {entry['records']} {entry['people']} {people}")
    if re.match(r"(csv|tsv|pipe|fixed|jsonl|log|xlsx|sql|lines)", entry["shape"]["way"]):
        lines = keyed_lines(text, entry)
        if lines != entry["records"]:
            bad.append(f"lines {lines} records {entry['records']}")
    return bad


def main() -> int:
    out = Path(sys.argv[1])
    labels = json.loads((out / "labels.json").read_text("utf-8"))
    on_disk = {p.relative_to(out / "files").as_posix() for p in (out / "files").rglob("*") if p.is_file()}
    wrong = [f"not on both sides: {p}" for p in sorted(on_disk ^ set(labels))]
    for path, entry in labels.items():
        shape = entry["shape"]
        text = pack.read(path, (out / "files" / path).read_bytes(), shape["encoding"], shape["container"])
        wrong += [f"{path}: {fault}" for fault in faults(path, entry, text)]
    print("\n".join(wrong))
    print(f"{len(labels)} files, {sum(e['records'] for e in labels.values())} records, {len(wrong)} faults")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
