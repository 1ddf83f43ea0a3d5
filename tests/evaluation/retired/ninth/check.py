"""Open every file of an examination again and see that the labels are true."""

import collections
import pathlib
import sys

from scan import SHAPES, find_values, plain, read_bytes, read_json


def check_values(label, text):
    """See that the labelled values occur and are good, and that nothing else looks good."""
    faults = []
    known = {plain(v) for side in ("values", "allowed") for vs in label[side].values() for v in vs}
    known |= {plain(v) for v in label["decoys"]}
    found = find_values(text)
    seen = {rule: {plain(v) for v in vs} for rule, vs in found.items()}
    for side in ("values", "allowed"):
        for rule, vs in label[side].items():
            good = SHAPES[rule][1]
            faults += [f"absent {rule} {v}" for v in vs if v not in text]
            faults += [f"not found {rule} {v}" for v in vs if plain(v) not in seen.get(rule, ())]
            faults += [f"not good {rule} {v}" for v in vs if not good(v.replace(" ", "") if rule == "bank.card" else v)]
            if len(set(vs)) != len(vs):
                faults.append(f"twice {rule}")
    faults += [f"unlabelled {rule} {v}" for rule, vs in seen.items() for v in vs if v not in known]
    wanted = {plain(v) for vs in label["values"].values() for v in vs}
    faults += [f"decoy is a value {v}" for v in label["decoys"] if plain(v) in wanted]
    return faults + [f"absent decoy {v}" for v in label["decoys"] if v not in text]


def check_records(label, ledger, text):
    """See that the telling cells of all records stand in their order, and count records and people."""
    at = 0
    for cell in ledger.get("person", []):
        at = text.find(cell, at) + len(cell)
        if at < len(cell):
            return [f"person {cell}"]
    for i, cells in enumerate(ledger["records"]):
        for cell in cells:
            place = text.find(cell, at)
            if place < 0:
                return [f"record {i} lacks {cell}"]
            at = place + len(cell)
    if label["kind"] is None:
        return [] if not label["records"] and label["people"] is None and not label["values"] else ["not empty"]
    people = len({k.upper() for k in ledger["keys"]})
    return [] if (label["records"], label["people"]) == (len(ledger["records"]), people) else ["counts"]


def main():
    """Check the folder named on the command line."""
    out = pathlib.Path(sys.argv[1])
    labels, ledger = read_json(out / "labels.json"), read_json(out / "ledger.json")
    files = {p.relative_to(out / "files").as_posix() for p in (out / "files").rglob("*") if p.is_file()}
    faults = [f"{p}: no label or no file" for p in files ^ set(labels)]
    kinds = collections.Counter()
    for path in sorted(files & set(labels)):
        code = "big5" if "; big5;" in labels[path]["shape"] else None
        text = read_bytes((out / "files" / path).read_bytes(), code)
        found = check_values(labels[path], text) + check_records(labels[path], ledger[path], text)
        faults += [f"{path} ({labels[path]['shape']}): {f}" for f in found]
        kinds[labels[path]["kind"] or "nothing"] += 1
    print("\n".join(faults[:60]))
    print(f"{len(files)} files, {len(faults)} faults;", ", ".join(f"{k} {n}" for k, n in sorted(kinds.items())))
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
