"""Open every file of a written set again and test its labels: check.py OUT."""
from __future__ import annotations

import json
import re
import sys
from collections import Counter
from pathlib import Path

from lang import load_templates
from shapes import BINS, COMPILED, VALID, squeeze, stray

KINDS = ("hotel.stay travel.flight travel.train netcafe.session border.crossing crime.case property.housing property.rental "
         "bank.account bank.balance bank.transaction driving.licence driving.vehicle phone.cdr phone.sms location.fix "
         "identity.person").split()


def stands(text: str, value: str) -> bool:
    """Tell whether a value stands in the text, not inside a longer run."""
    return re.search(r"(?:(?<![0-9A-Za-z])|(?<=\bNI)|(?<=CTCM)|(?<=SFZ))" + re.escape(value) + r"(?![0-9A-Za-z])", text) is not None


def check_file(raw: bytes, lab: dict, count: str) -> list[str]:
    """Return what is wrong with one file."""
    text = raw.decode(lab["shape"].rsplit("; ", 1)[1]).replace("\r\n", "\n")
    out: list[str] = []
    keys = 0
    for rule, values in lab["values"].items():
        keys += len({squeeze(v).upper() for v in values})
        for v in values:
            if not stands(text, v):
                out.append(f"{rule} {v} does not stand there")
            if not COMPILED[rule].fullmatch(v) or not VALID.get(rule, lambda _v: True)(v):
                out.append(f"{rule} {v} is not valid")
            if rule == "bank.card" and squeeze(v)[:6] not in BINS:
                out.append(f"{v}: unknown issuer")
    for v in [v for vs in lab["allowed"].values() for v in vs] + lab["decoys"]:
        if v not in text:
            out.append(f"{v} does not stand there")
    known = [v for t in ("values", "allowed") for vs in lab[t].values() for v in vs]
    out += [f"unlabelled {s}" for s in stray(text, known + lab["decoys"])]
    out += [f"decoy {d} is a value" for d in lab["decoys"] if stray(d, [])]
    second = len(re.findall(count, text, re.M))
    if second != lab["records"] or not 3 <= second <= 30:
        out.append(f"records {lab['records']}, counted {second}")
    if lab["people"] is not None and not 1 <= lab["people"] <= min(lab["records"], keys):
        out.append(f"people {lab['people']}, records {lab['records']}, keys {keys}")
    if not text.strip() or re.search(r"\$[a-z{#]|\n%(?:end|or|people|events|pick)", text):
        out.append("template left over: " + str(re.findall(r".{20}\$[a-z{#].{10}", text)[:2]))
    return out


def main() -> int:
    """Check the folder and print the outcome."""
    out = Path(sys.argv[1])
    labels = json.loads((out / "labels.json").read_text("utf-8"))
    counts = {f"{t.kind}/{t.number:02d}": t.count for t in load_templates()}
    disk = {p.relative_to(out / "files").as_posix() for p in (out / "files").rglob("*") if p.is_file()}
    problems = [f"{p}: only on one side" for p in sorted(disk ^ set(labels))]
    for path, lab in labels.items():
        for word in check_file((out / "files" / path).read_bytes(), lab, counts[lab["shape"].split(" ")[0]]):
            problems.append(f"{lab['shape'].split(' ')[0]} {path}: {word}")
    tally = Counter(lab["kind"] for lab in labels.values())
    problems += [f"{k}: {tally[k]} files" for k in KINDS if tally[k] != 12]
    if len({lab["shape"] for lab in labels.values()}) != len(labels):
        problems.append("two files share a shape")
    print("\n".join(problems) or "clean")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
