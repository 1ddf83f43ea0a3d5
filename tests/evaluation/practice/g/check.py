"""Open every file again and check it against labels.json: python check.py OUT."""
from __future__ import annotations

import gzip
import io
import json
import re
import sys
import tarfile
import zipfile
from collections import Counter
from pathlib import Path

from people import id_check, luhn_digit, vin_check

MOBILE = re.compile(r"(?<![0-9A-Za-z.])1[3-9]\d{9}(?![0-9A-Za-z])")
IDNO = re.compile(r"(?<![0-9A-Za-z])[1-8]\d{16}[0-9Xx](?![0-9A-Za-z])")


def read(path: Path, container: str | None, encoding: str) -> str:
    """Text of a file, out of its container."""
    data = path.read_bytes()
    if container == "gz":
        data = gzip.decompress(data)
    elif container == "zip":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            data = archive.read(archive.namelist()[0])
    elif container == "tar":
        with tarfile.open(fileobj=io.BytesIO(data)) as archive:
            data = archive.extractfile(archive.getmembers()[0]).read()  # type: ignore[union-attr]
    return data.decode(encoding)


def good(rule: str, value: str) -> bool:
    """Check characters."""
    bare = value.replace(" ", "").upper()
    if rule == "identity.prc_id18":
        return id_check(bare[:17]) == bare[17]
    if rule == "bank.card":
        return luhn_digit(bare[:-1]) == bare[-1]
    if rule == "driving.vin":
        return vin_check(bare) == bare[8]
    return True


def check_file(path: str, lab: dict, text: str) -> list[str]:
    """Faults of one file."""
    bad = []
    known = set()
    for rule, vals in [*lab["values"].items(), *lab["allowed"].items()]:
        known.update(vals)
        bad += [f"{path}: {rule} {v} not in file" for v in vals if v not in text]
        bad += [f"{path}: {rule} {v} wrong check" for v in vals if not good(rule, v)]
    bad += [f"{path}: decoy {d} missing" for d in lab["decoys"] if d not in text]
    bad += [f"{path}: decoy {d} is a value" for d in lab["decoys"] if d in known]
    bad += [f"{path}: leftover placeholder" for _ in re.findall(r"\[\[[a-z?@]", text)]
    rest = known | set(lab["decoys"])
    bad += [f"{path}: unlabelled mobile {m}" for m in set(MOBILE.findall(text)) - rest]
    bad += [f"{path}: unlabelled id {m}" for m in set(IDNO.findall(text)) - rest if id_check(m[:17]) == m[17].upper()]
    keys = sum(len(lab["values"].get(r, [])) for r in
               ("identity.prc_id18", "phone.mobile", "identity.passport_cn", "bank.card"))
    if lab["kind"]:
        if not 4 <= lab["records"] <= 60:
            bad.append(f"{path}: {lab['records']} records")
        if keys < lab["people"] or lab["people"] > lab["records"]:
            bad.append(f"{path}: people {lab['people']}, keys {keys}, records {lab['records']}")
    elif lab["values"]:
        bad.append(f"{path}: values in a negative")
    return bad


def main() -> int:
    """Command line."""
    root = Path(sys.argv[1])
    labels = json.loads((root / "labels.json").read_text("utf-8"))
    found = {str(p.relative_to(root / "files")) for p in (root / "files").rglob("*") if p.is_file()}
    bad = [f"{p}: file and label differ" for p in sorted(found ^ set(labels))]
    for path, lab in labels.items():
        shape = lab["shape"]
        bad += check_file(path, lab, read(root / "files" / path, shape["container"], shape["encoding"]))
    count = Counter(str(lab["kind"]) for lab in labels.values())
    print(dict(sorted(count.items())))
    total = sum(len(v) for lab in labels.values() for v in lab["values"].values())
    print("\n".join(bad[:60]))
    print(f"{len(labels)} files, {total} labelled values, {len(bad)} faults")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
