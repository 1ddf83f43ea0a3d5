"""Open every file again and check the labels: check.py OUT."""

from __future__ import annotations

import gzip
import io
import json
import re
import sys
import zipfile
from pathlib import Path

import office
import people

ID18 = re.compile(r"(?<![0-9A-Za-z])[1-9]\d{16}[\dXx](?![0-9A-Za-z])")
MOBILE = re.compile(r"(?<![0-9A-Za-z])1[3-9]\d(?:\d{8}|[- ]\d{4}[- ]\d{4})(?![0-9A-Za-z])")
PASSPORT = re.compile(
    r"(?<![0-9A-Za-z])(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|1[45]\d{7}|[PSD]E\d{7}|[PS]\.?\d{7}|[SD]\d{8}"
    r"|MA\d{7}|K[A-Z0-9]?\d{7,8}|H\d{8})(?![0-9A-Za-z])"
)
CARD = re.compile(r"(?<![0-9A-Za-z])[3-6]\d{12,18}(?![0-9A-Za-z])")
MAIL = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
PLATE = re.compile(r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][A-Z0-9]{5,6}(?![A-Z0-9])")
LAND = re.compile(r"(?<![0-9A-Za-z-])0\d{2,3}-?\d{7,8}(?![0-9A-Za-z-])")
VIN = re.compile(r"(?<![0-9A-Za-z])[A-HJ-NPR-Z0-9]{17}(?![0-9A-Za-z])")


def text_of(path: Path, encoding: str) -> str:
    """The text of a file, containers opened."""
    data = path.read_bytes()
    if path.suffix in (".xlsx", ".docx"):
        return office.read_text(data)
    if path.suffix == ".gz":
        data = gzip.decompress(data)
    elif path.suffix == ".zip":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            data = b"\n".join(archive.read(name) for name in archive.namelist())
    return data.decode(encoding)


def found_in(text: str) -> dict[str, set[str]]:
    """Every value that an independent reading finds."""
    ids = {v for v in ID18.findall(text) if people.check_char(v[:17]) == v[17].upper()}
    cards = {v for v in CARD.findall(text) if people.luhn_ok(v) and v not in ids}
    return {
        "identity.prc_id18": ids,
        "phone.mobile": set(MOBILE.findall(text)),
        "phone.email": set(MAIL.findall(text)),
        "identity.passport_cn": set(PASSPORT.findall(text)),
        "bank.card": cards,
        "driving.plate": set(PLATE.findall(text)),
        "phone.landline": set(LAND.findall(text)),
        "driving.vin": {v for v in VIN.findall(text) if re.search("[A-Z]", v) and v not in ids and not v.isdigit()},
    }


def faults(text: str, entry: dict) -> list[str]:
    """What is wrong with one file."""
    bad = []
    labelled = {rule: set(v) for rule, v in entry["values"].items()}
    allowed = {rule: set(v) for rule, v in entry["allowed"].items()}
    for rule, found in found_in(text).items():
        known = labelled.get(rule, set())
        bad += [f"{rule} not in file: {v}" for v in sorted(known) if v not in text]
        bad += [f"{rule} not labelled: {v}" for v in sorted(found - known - allowed.get(rule, set()))]
        bad += [f"{rule} not found by shape: {v}" for v in sorted(known - found)]
    bad += [f"decoy not in file: {v}" for v in entry["decoys"] if v not in text]
    keys = [v for r in ("identity.prc_id18", "identity.passport_cn", "phone.mobile") for v in labelled.get(r, ())]
    hits = sum(text.count(v) for v in keys)
    if not 4 <= entry["records"] <= 60 or entry["people"] > entry["records"]:
        bad.append(f"counts {entry['records']} {entry['people']}")
    if hits < entry["records"] or len(keys) < entry["people"]:
        bad.append(f"fewer keys ({hits}) than records ({entry['records']})")
    if "{{" in text or "@@" in text:
        bad.append("hole left")
    return bad


def main() -> int:
    """Command line."""
    out = Path(sys.argv[1])
    labels = json.loads((out / "labels.json").read_text("utf-8"))
    there = {p.relative_to(out / "files").as_posix() for p in (out / "files").rglob("*") if p.is_file()}
    errors = [f"{p}: only on one side" for p in sorted(there ^ set(labels))]
    for name, entry in labels.items():
        if name in there:
            text = text_of(out / "files" / name, entry["shape"]["encoding"])
            errors += [f"{name}: {e}" for e in faults(text, entry)]
            if name.endswith((".json", ".geojson")):
                json.loads(text)
    print("\n".join(errors) or f"ok: {len(labels)} files")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
