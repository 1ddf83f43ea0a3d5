"""check.py OUT: compares every file with its labels."""
import collections
import gzip
import io
import json
import pathlib
import re
import sys
import tarfile
import zipfile
from shapes import RX, right, stray, RULES

HERE = pathlib.Path(__file__).parent


def counters():
    """way -> pattern that stands once in every record."""
    out = {}
    for f in sorted((HERE / "templates").glob("*.txt")):
        for m in re.finditer(r"^=== ([^\n]*)$", f.read_text("utf-8"), re.M):
            part = m[1].split(" | ", 4)
            out[f.stem + "/" + part[0].strip()] = part[4].strip("\n")[2:]
    return out


def opened(path, shape):
    data = path.read_bytes()
    box = shape["container"]
    if box == "gz":
        data = gzip.decompress(data)
    elif box == "zip":
        with zipfile.ZipFile(io.BytesIO(data)) as z:
            data = z.read(z.namelist()[0])
    elif box == "tar":
        with tarfile.open(fileobj=io.BytesIO(data)) as t:
            data = t.extractfile(t.getmembers()[0]).read()
    return data.decode(shape["encoding"])


def stands(text, s):
    """The string with no digit or letter of a longer run around it."""
    rx = r"(?<![0-9])" + re.escape(s) + r"(?![0-9])"
    return re.search(rx, text) is not None


def main(out):
    root = pathlib.Path(out)
    labels = json.loads((root / "labels.json").read_text("utf-8"))
    count, bad, kinds = counters(), [], collections.Counter()
    have = {str(p.relative_to(root / "files")).replace("\\", "/") for p in (root / "files").rglob("*") if p.is_file()}
    bad += [f"no label: {p}" for p in have - set(labels)] + [f"no file: {p}" for p in set(labels) - have]
    total, values = 0, 0
    for path, lab in labels.items():
        kinds[lab["kind"]] += 1
        total += lab["records"]
        text = opened(root / "files" / path, lab["shape"])
        known = list(lab["decoys"])
        for where in ("values", "allowed"):
            for rule, items in lab[where].items():
                if rule not in RULES or len(set(items)) != len(items):
                    bad.append(f"{path}: rule {rule}")
                for s in items:
                    known.append(s)
                    if not stands(text, s):
                        bad.append(f"{path}: {where} {rule} {s} not in the file")
                    if where == "values":
                        values += 1
                        m = RX[rule].search(" " + s + " ")
                        if not m or m.group() != s or not right(rule, s):
                            bad.append(f"{path}: {rule} {s} is no right value")
        flat = {s for v in lab["values"].values() for s in v}
        for s in lab["decoys"]:
            if s in flat or s not in text:
                bad.append(f"{path}: decoy {s}")
        for rule, s in stray(text, known):
            bad.append(f"{path}: unlabelled {rule} {s}")
        way = lab["shape"]["way"]
        n = len(re.findall(count[way], text, re.M))
        if lab["kind"] is None:
            if lab["records"] or lab["people"] is not None:
                bad.append(f"{path}: null with records")
            if any(len(lab["values"].get(r, [])) for r in ("identity.prc_id18", "bank.card", "identity.passport_cn")):
                bad.append(f"{path}: null with a person's number")
        else:
            if n != lab["records"]:
                bad.append(f"{path} ({way}): {lab['records']} records labelled, {n} counted")
            if not 3 <= lab["records"] <= 60:
                bad.append(f"{path} ({way}): {lab['records']} records")
            if not 1 <= lab["people"] <= lab["records"]:
                bad.append(f"{path}: people {lab['people']}")
            keys = max([len({re.sub(r'[ -]|^\+86', '', x).upper() for x in v}) for v in lab["values"].values()] or [0])
            if keys < lab["people"] and way.split("/")[0] not in ("list",):
                bad.append(f"{path} ({way}): {lab['people']} people, {keys} keys")
    for k, n in sorted(kinds.items(), key=str):
        want = {None: 86, "identity.person": 20}.get(k, 14)
        if k in ("identity.number", "phone.number"):
            want = n
        if n != want:
            bad.append(f"kind {k}: {n} files, {want} wanted")
    if kinds["identity.number"] + kinds["phone.number"] != 6 or len(labels) != 336:
        bad.append(f"{len(labels)} files")
    print(f"{len(labels)} files, {total} records, {values} values, {len(bad)} faults")
    print("\n".join(bad[:int(sys.argv[2]) if len(sys.argv) > 2 else 60]))
    return bool(bad)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
