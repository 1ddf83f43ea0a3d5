"""python check.py OUT: reopens every file and compares it with labels and ledger."""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from pathlib import Path

from kinds import MAKERS
from opener import read
from values import WORDS, id_ok, luhn_ok, vin_check

AREA = r"0(?:10|2[0-57-9]|[3-9]\d{2})"
SHAPES = {
    "identity.prc_id18": r"(?<![0-9A-Za-z])[1-8]\d{16}[\dXx](?![0-9A-Za-z])",
    "phone.mobile": r"(?<![0-9A-Za-z_.])1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])\d{8}"
    r"(?![0-9A-Za-z_]|\.\d)",
    "bank.card": r"(?<![0-9A-Za-z.])(?:62|4\d|5\d)\d{14,17}(?![0-9A-Za-z.])",
    "identity.passport_cn": r"(?<![0-9A-Za-z])(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8})(?![0-9A-Za-z])",
    "driving.plate": r"(?<![0-9A-Za-z])[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z]"
    r"(?=[A-Z]{0,4}\d)[A-HJ-NP-Z0-9]{5,6}(?![0-9A-Za-z])",
    "driving.vin": r"(?<![0-9A-Za-z])[A-HJ-NPR-Z0-9]{17}(?![0-9A-Za-z])",
    "phone.email": r"(?<![A-Za-z0-9._%+\-@/])[A-Za-z0-9][A-Za-z0-9._%+]*@(?:[A-Za-z0-9\-]+\.)+[A-Za-z]{2,}"
    r"(?![A-Za-z0-9_@])",
    "phone.landline": rf"(?<![0-9A-Za-z.\-]){AREA}-[2-8]\d{{6,7}}(?![0-9A-Za-z])",
}
BINS = {b.split("/")[1] for b in WORDS["banks"]}


def passes(rule: str, v: str) -> bool:
    """The check rule of a value, beyond its shape."""
    if not re.fullmatch(SHAPES[rule], v):
        return False
    if rule == "identity.prc_id18":
        return id_ok(v)
    if rule == "bank.card":
        return luhn_ok(v) and v[:6] in BINS and not id_ok(v)
    if rule == "driving.vin":
        return any(c.isalpha() for c in v) and vin_check(v[:8] + "0" + v[9:]) == v[8]
    return True


def found(rule: str, v: str) -> bool:
    """Would a reader take this for a value? Cards also without a known BIN."""
    return luhn_ok(v) and not id_ok(v) if rule == "bank.card" else passes(rule, v)


def check_file(path: str, text: str, lab: dict, led: dict) -> list[str]:
    bad = []
    known = {v for vs in lab["values"].values() for v in vs} | set(lab["decoys"])
    for rule, vs in lab["values"].items():
        if len(vs) != len(set(vs)):
            bad.append(f"{rule} twice")
        bad += [f"{rule} {v} fails its rule" for v in vs if not passes(rule, v)]
    bad += [f"{v} is not in the file" for v in known if v not in text]
    for rule, shape in SHAPES.items():
        hits = {m.group() for m in re.finditer(shape, text)}
        bad += [f"{rule} {v} has no label" for v in hits if found(rule, v) and v not in known]
        bad += [
            f"{rule} {v} has a label of another rule"
            for v in hits
            if v in known and v not in lab["decoys"] and passes(rule, v) and v not in lab["values"].get(rule, [])
        ]
    if set(lab["decoys"]) & {v for vs in lab["values"].values() for v in vs}:
        bad.append("a decoy is a value")
    rows = led["records"]
    people = Counter(r["person"] for r in rows)
    if lab["records"] != len(rows) or lab["people"] != (len(people) or None):
        bad.append("records or people differ from the ledger")
    bad += [
        f"{p} stands {text.count(p)} times for {n} records"
        for p, n in people.items()
        if text.count(p) < (1 if led["head"] else n)
    ]
    for row in rows:
        bad += [f"{v} of the ledger is no value" for rule, v in row["values"] if v not in lab["values"].get(rule, [])]
    if (lab["kind"] is None) != (not rows):
        bad.append("kind and records do not agree")
    return bad


def check_sets(labels: dict) -> list[str]:
    """How many files of each kind, and the sizes."""
    bad, kinds = [], Counter(x["kind"] for x in labels.values())
    want = {**dict.fromkeys(MAKERS, 14), "identity.number": 6, "phone.number": 6, None: 86}
    if kinds != Counter(want):
        bad.append(f"kinds: {kinds}")
    for kind in MAKERS:
        tables = [
            x["records"]
            for x in labels.values()
            if x["kind"] == kind and not x["shape"]["way"].startswith(("block-", "text-"))
        ]
        if len(tables) != 8 or sum(90 <= n <= 149 for n in tables) != 1 or min(tables) < 3:
            bad.append(f"{kind}: tables {sorted(tables)}")
    return bad


def main() -> int:
    root = Path(sys.argv[1])
    labels = json.loads((root / "labels.json").read_text(encoding="utf-8"))
    ledger = json.loads((root / "ledger.json").read_text(encoding="utf-8"))
    files = {p.relative_to(root / "files").as_posix() for p in (root / "files").rglob("*") if p.is_file()}
    bad = [f"{p}: in one place only" for p in files ^ set(labels)] + check_sets(labels)
    for path, lab in labels.items():
        try:
            text = read(path, (root / "files" / path).read_bytes(), lab["shape"]["encoding"] == "big5")
        except Exception as err:  # a file that cannot be read is a finding too
            bad.append(f"{path}: {err!r}")
            continue
        bad += [f"{path}: {b}" for b in check_file(path, text, lab, ledger[path])]
    print("\n".join(bad[:200]) or "all agrees")
    print(f"{len(labels)} files, {len(bad)} findings")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
