"""Opens every file again: python check.py OUT."""

from __future__ import annotations

import gzip
import io
import json
import re
import sys
import tarfile
import xml.etree.ElementTree as ET
import zipfile
from collections import Counter
from pathlib import Path

from people import id_check, luhn_ok, vin_check

ENCODINGS = ("utf-8-sig", "gb18030", "big5")
HAN = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
SHAPES = {
    "identity.prc_id18": r"(?<!\d)[1-8]\d{5}(?:19|20)\d{2}[01]\d[0-3]\d{4}[\dXx](?![0-9A-Za-z])",
    "phone.mobile": r"(?<![0-9A-Za-z_.])1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])[ -]?\d{4}[ -]?\d{4}(?![0-9A-Za-z]|\.\d)",
    "phone.email": r"[A-Za-z0-9][A-Za-z0-9._%+]*@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,12}",
    "bank.card": r"(?<![0-9A-Za-z.])62\d{2}(?: ?\d{4}){2,3} ?\d{1,4}(?: ?\d{1,3})?(?![0-9A-Za-z]|\.\d)",
    "driving.plate": rf"[{HAN}][A-HJ-NP-Z][·• ]?[A-HJ-NP-Z0-9]{{5,6}}(?![0-9A-Za-z])",
    "driving.vin": r"(?<![0-9A-Za-z])[A-HJ-NPR-Z0-9]{17}(?![0-9A-Za-z])",
    "phone.landline": r"(?<![0-9A-Za-z.-])\(?0(?:10|2[0-57-9]|[3-9]\d{2})[-) ] ?[2-8]\d{6,7}(?!\d)",
    "identity.passport_cn": r"(?<![0-9A-Za-z])(?:E[A-HJ-NP-Z]\d{7}|[EG]\d{8})(?![0-9A-Za-z])",
}


def decode(data: bytes) -> str:
    """Bytes to text."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16")
    for encoding in ENCODINGS:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def open_text(data: bytes, encoding: str = "") -> str:
    """All text of a file, through containers; the label's encoding for plain files."""
    if data[:2] == b"\x1f\x8b":
        return open_text(gzip.decompress(data), encoding)
    if data[:4] == b"PK\x03\x04":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return "\n".join(open_text(archive.read(n)) for n in archive.namelist())
    if data[257:262] == b"ustar":
        with tarfile.open(fileobj=io.BytesIO(data)) as archive:
            return "\n".join(open_text(archive.extractfile(m).read()) for m in archive.getmembers())  # type: ignore[union-attr]
    return data.decode(encoding) if encoding else decode(data)


def valid(rule: str, text: str) -> bool:
    """Check characters."""
    bare = re.sub(r"[ -]", "", text).upper()
    if rule == "identity.prc_id18":
        return id_check(bare[:17]) == bare[17]
    if rule == "bank.card":
        return 16 <= len(bare) <= 19 and luhn_ok(bare)
    if rule == "driving.vin":
        return not bare.isdigit() and not bare.isalpha() and vin_check(bare) == bare[8]
    if rule == "driving.plate":
        return sum(c.isdigit() for c in bare) >= 2
    return True


def syntax(name: str, text: str) -> str:
    """An error of syntax, if any."""
    try:
        if name.endswith((".json", ".ipynb", ".har", ".geojson", ".avsc")):
            json.loads(text)
        elif name.endswith((".jsonl", ".ndjson")):
            for line in text.splitlines():
                json.loads(line)
        elif name.endswith(".xml"):
            ET.fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", text))
    except (ValueError, ET.ParseError) as error:
        return f"syntax: {error}"
    return ""


def check_file(path: Path, label: dict) -> list[str]:
    """Everything that is wrong with one file."""
    text = open_text(path.read_bytes(), label["shape"]["encoding"])
    faults = [f for f in [syntax(path.name, text)] if f]
    for rule, found in label["values"].items():
        faults += [f"missing {rule} {v}" for v in found if v not in text]
        faults += [f"invalid {rule} {v}" for v in found if not valid(rule, v)]
    for rule, found in label["allowed"].items():
        faults += [f"missing allowed {rule} {v}" for v in found if v not in text]
    faults += [f"missing decoy {v}" for v in label["decoys"] if v not in text]
    known = {v for table in (label["values"], label["allowed"]) for found in table.values() for v in found}
    known |= set(label["decoys"])
    for rule, shape in SHAPES.items():
        for match in re.finditer(shape, text):
            hit = match[0]
            if valid(rule, hit) and not any(hit in k or k in hit for k in known):
                faults.append(f"unlabelled {rule} {hit}")
    if label["kind"] is None:
        if label["records"] or label["values"] or label["people"] is not None:
            faults.append("negative with records")
    elif not 4 <= label["records"] <= 60 or not 1 <= label["people"] <= label["records"]:
        faults.append(f"counts {label['records']} {label['people']}")
    if "«" in text or "¬" in text:
        faults.append("token left")
    return faults


def main() -> int:
    """Check all files."""
    out = Path(sys.argv[1])
    labels = json.loads((out / "labels.json").read_text("utf-8"))
    present = {str(p.relative_to(out / "files")) for p in (out / "files").rglob("*") if p.is_file()}
    faults = [f"{name}: only in one place" for name in present ^ set(labels)]
    for name, label in labels.items():
        faults += [f"{name}: {f}" for f in check_file(out / "files" / name, label)]
    kinds = Counter(str(label["kind"]) for label in labels.values())
    for kind, count in sorted(kinds.items()):
        total = sum(label["records"] for label in labels.values() if str(label["kind"]) == kind)
        print(f"{kind:20} {count:3} files {total:5} records")
        if count != (40 if kind == "None" else 10):
            faults.append(f"{kind}: {count} files")
    print("\n".join(faults) or "all good")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
