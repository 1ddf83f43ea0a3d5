"""Check the labels against the files: python check.py OUT."""

from __future__ import annotations

import collections
import json
import sys
from pathlib import Path
from typing import Any

from opener import opened

from rules import SHAPES, passes

WANTED = {"identity.number": 6, "phone.number": 6, None: 86}


def shown(text: str) -> dict[str, set[str]]:
    """Find everything in a text that looks valid."""
    return {
        rule: {m.group() for m in shape.finditer(text) if passes(rule, m.group())} for rule, shape in SHAPES.items()
    }


def check_values(text: str, label: dict[str, Any]) -> list[str]:
    """Check that labelled values are there, hold, and are all."""
    faults = []
    found = shown(text)
    decoys = set(label["decoys"])
    for rule, values in label["values"].items():
        faults += [f"absent {rule} {value}" for value in values if value not in text]
        faults += [f"invalid {rule} {value}" for value in values if not passes(rule, value)]
        faults += [f"value and decoy {value}" for value in values if value in decoys]
        faults += [f"twice {value}" for value, n in collections.Counter(values).items() if n > 1]
        faults += [f"cut {rule} {value}" for value in values if value not in found[rule]]
    for rule, hits in found.items():
        faults += [f"unlabelled {rule} {hit}" for hit in hits - set(label["values"].get(rule, ())) - decoys]
    return faults + [f"decoy absent {decoy}" for decoy in decoys if decoy not in text]


def check_people(text: str, label: dict[str, Any], entry: dict[str, Any]) -> list[str]:
    """Check records and people against the ledger."""
    keys, faults = entry["keys"], []
    if entry["kind"] != label["kind"] or len(keys) != label["records"]:
        faults.append("ledger differs in kind or records")
    people = len(set(keys)) if label["kind"] else None
    if people != label["people"]:
        faults.append(f"people {label['people']} but ledger {people}")
    faults += [f"person absent {key}" for key in set(keys) if key not in text]
    for rule in ("identity.prc_id18", "identity.passport_cn", "phone.mobile"):
        values = label["values"].get(rule, [])
        if label["kind"] and values:
            own = set(values) if rule != "phone.mobile" else set(values) & set(keys)
            return faults + ([] if own == set(keys) else [f"people are not the values of {rule}"])
    return faults


def check_counts(text: str, label: dict[str, Any], entry: dict[str, Any]) -> list[str]:
    """Check that each person's key stands as often as there are records."""
    if label["kind"] is None or label["shape"]["way"] == "statement-with-head":
        return []
    counts = collections.Counter(entry["keys"])
    return [f"key {key} stands {text.count(key)} times, not {n}" for key, n in counts.items() if text.count(key) != n]


def totals(labels: dict[str, Any]) -> list[str]:
    """Check the number of files a kind."""
    faults = []
    for kind, count in collections.Counter(label["kind"] for label in labels.values()).items():
        if count != WANTED.get(kind, 14):
            faults.append(f"{kind}: {count} files")
    return faults


def main() -> int:
    """Check all files and print what is wrong."""
    out = Path(sys.argv[1])
    labels = json.loads((out / "labels.json").read_text("utf-8"))
    ledger = json.loads((out / "ledger.json").read_text("utf-8"))
    paths = {str(p.relative_to(out / "files")) for p in (out / "files").rglob("*") if p.is_file()}
    faults = (
        totals(labels)
        + [f"{path}: not in labels" for path in paths ^ set(labels)]
        + ([] if set(labels) == set(ledger) else ["labels and ledger name other files"])
    )
    for path, label in sorted(labels.items()):
        text = opened(path, (out / "files" / path).read_bytes(), label["shape"]["encoding"])
        entry = ledger[path]
        found = check_values(text, label) + check_people(text, label, entry) + check_counts(text, label, entry)
        faults += [f"{path} ({label['shape']['way']}): {fault}" for fault in found]
    print("\n".join(faults[:60]))
    print(f"{len(labels)} files, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
