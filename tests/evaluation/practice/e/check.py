"""Open every file again and check it against the labels: python check.py OUT."""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from pathlib import Path

import pack
import values as V

EXPECT = {
    "netcafe.session": 30,
    "hotel.stay": 30,
    "property.housing": 30,
    "phone.cdr": 30,
    "border.crossing": 30,
    "location.fix": 30,
    "bank.balance": 30,
    None: 60,
}
ID = re.compile(
    r"(?<![0-9A-Za-z])[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])"
)
MOB = re.compile(
    r"(?<![0-9A-Za-z_.\-+])(?:86)?1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])\d{8}(?![0-9A-Za-z_]|\.\d)"
)


def unlabelled(text: str, lab: dict[str, object]) -> list[str]:
    vals = lab["values"]
    known = {v for part in (vals, lab["allowed"]) for lst in part.values() for v in lst} | set(lab["decoys"])  # type: ignore[union-attr]
    found = [m for m in ID.findall(text) if V.id_check(m[:17]) == m[17].upper()] + MOB.findall(text)
    return [f for f in found if f not in known]


def check_one(path: Path, lab: dict[str, object]) -> list[str]:
    shape = lab["shape"]
    text = pack.read(pack.unbox(path.read_bytes(), shape["container"]), shape["encoding"])  # type: ignore[index]
    bad = []
    for group in ("values", "allowed"):
        for rule, vals in lab[group].items():  # type: ignore[attr-defined]
            bad += [f"{group} {rule} {v} missing" for v in vals if v not in text]
            if rule == "identity.prc_id18":
                bad += [f"bad check {v}" for v in vals if V.id_check(v[:17]) != v[17].upper()]
            if rule == "bank.card":
                bad += [f"bad luhn {v}" for v in vals if not V.luhn_ok(v.replace(" ", ""))]
    bad += [f"decoy {v} missing" for v in lab["decoys"] if v not in text]  # type: ignore[attr-defined]
    bad += [f"unlabelled {v}" for v in unlabelled(text, lab)]
    if lab["kind"] and not 4 <= int(lab["records"]) <= 60:  # type: ignore[call-overload]
        bad.append(f"records {lab['records']}")
    if lab["kind"] and not any(
        k in lab["values"] for k in ("identity.prc_id18", "phone.mobile", "identity.passport_cn", "bank.card")
    ):  # type: ignore[operator]
        bad.append("no key")
    if path.suffix == ".json" and not shape["container"]:  # type: ignore[index]
        json.loads(text)
    if path.suffix in (".jsonl", ".ndjson"):
        for line in text.splitlines():
            json.loads(line)
    return bad


def main() -> None:
    out = Path(sys.argv[1])
    labels = json.loads((out / "labels.json").read_text("utf-8"))
    bad = []
    for name, lab in labels.items():
        bad += [f"{name}: {b}" for b in check_one(out / "files" / name, lab)]
    got = Counter(lab["kind"] for lab in labels.values())
    bad += [f"{k}: {got[k]} files, wanted {n}" for k, n in EXPECT.items() if got[k] != n]
    disk = {str(p.relative_to(out / "files")) for p in (out / "files").rglob("*") if p.is_file()}
    bad += [f"stray {p}" for p in disk ^ set(labels)]
    print("\n".join(bad) or "all good", dict(got), sum(lab["records"] for lab in labels.values()), "records")
    sys.exit(bool(bad))


if __name__ == "__main__":
    main()
