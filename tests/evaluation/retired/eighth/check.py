"""Open every file of an examination again and see that files, labels and ledger agree: python check.py OUT."""

from __future__ import annotations

import email
import gzip
import io
import json
import re
import sqlite3
import sys
import tarfile
import tempfile
import zipfile
from collections import Counter
from html import unescape
from pathlib import Path

from values import BINS, PUBLISHED, dull, id_check, luhn_ok, vin_check

ID = re.compile(r"(?<![0-9A-Za-z])(?:NI)?([1-8]\d{5}(?:19|20)\d{9}[\dXx])(?![0-9A-Za-z])")
MOBILE = re.compile(r"(?<![0-9A-Za-z_.])(?:CTCM)?((?:\+86 ?)?1[3-9]\d(?:\d{8}|[- ]\d{4}[- ]\d{4}))(?![0-9A-Za-z_])")
CARD = re.compile(r"(?<![0-9A-Za-z.\-])(62\d{2}(?:[ ]?\d{4}){2,3}[ ]?\d{1,4})(?![0-9A-Za-z])")
MAIL = re.compile(r"[A-Za-z0-9._]+@[a-z0-9\-]+(?:\.[a-z]{2,4})*\.(?:com|cn)(?![\w.])")
PLATE = re.compile(r"[京沪粤川渝鄂苏浙陕辽湘豫鲁闽云黑皖赣贵桂冀][A-Z][A-HJ-NP-Z0-9]{5,6}(?![0-9A-Za-z])")
FOUND = {
    "identity.prc_id18": ID, "phone.mobile": MOBILE, "bank.card": CARD, "phone.email": MAIL, "driving.plate": PLATE,
}  # fmt: skip
SHAPES = {
    "identity.passport_cn": re.compile(r"(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8})"),
    "phone.landline": re.compile(r"0\d{2,3}-[2-8]\d{6,7}"),
    "phone.email": MAIL, "driving.plate": PLATE, "phone.mobile": MOBILE,
}  # fmt: skip


def unwrap(data: bytes, way: str) -> bytes:
    """Take a file out of its container."""
    if way == "gz":
        return gzip.decompress(data)
    if way in ("zip", "zip in zip"):
        with zipfile.ZipFile(io.BytesIO(data)) as z:
            inner = z.read(next(n for n in z.namelist() if n != "readme.txt"))
        return unwrap(inner, "zip") if way == "zip in zip" else inner
    if way in ("tar", "tar.gz"):
        with tarfile.open(fileobj=io.BytesIO(data)) as tar:
            member = tar.extractfile(tar.getmembers()[0])
            return member.read() if member else b""
    return data


def office_text(data: bytes) -> str:
    """Read a workbook or a document."""
    with zipfile.ZipFile(io.BytesIO(data)) as z:
        if "word/document.xml" in z.namelist():
            xml = z.read("word/document.xml").decode()
            return unescape(re.sub(r"<[^>]+>", "", xml.replace("</w:p>", "\n")))
        shared = [unescape(s) for s in re.findall(r"<t>(.*?)</t>", z.read("xl/sharedStrings.xml").decode(), re.S)]
        sheet = z.read("xl/worksheets/sheet1.xml").decode()
    rows = re.findall(r"<row.*?</row>", sheet)
    return "\n".join("\t".join(shared[int(v)] for v in re.findall(r"<v>(\d+)</v>", r)) for r in rows)


def database_text(data: bytes) -> str:
    """Read the rows of a database."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.db"
        path.write_bytes(data)
        db = sqlite3.connect(path)
        rows = db.execute("SELECT * FROM main_rows ORDER BY rowid").fetchall()
        db.close()
    return "\n".join("\t".join(r) for r in rows)


def decoded(data: bytes, shape: str) -> str:
    """Give the text of a file by its shape."""
    way, _, encoding, container = shape.split("; ")
    data = unwrap(data, container)
    if encoding != "binary":
        text = data.decode({"utf-8 bom": "utf-8-sig"}.get(encoding, encoding))
        return re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), text) if "escaped" in way else text
    if data.startswith(b"SQLite"):
        return database_text(data)
    if data.startswith(b"PK"):
        return office_text(data)
    body = email.message_from_bytes(data)
    return data.decode().split("\n\n")[0] + "\n" + body.get_payload(decode=True).decode("utf-8")


def right(rule: str, value: str) -> bool:
    """Tell whether a value passes the check of its rule and is no filler."""
    bare = re.sub(r"[ \-+]", "", value).upper()
    if PUBLISHED.search(bare):
        return False
    if rule == "identity.prc_id18":
        return len(bare) == 18 and id_check(bare[:17]) == bare[17]
    if rule == "bank.card":
        return luhn_ok(bare) and (bare[:6], len(bare)) in {(b, n) for _, b, n in BINS} and not dull(bare)
    if rule == "driving.vin":
        return len(bare) == 17 and vin_check(bare) == bare[8]
    return bool(SHAPES[rule].fullmatch(value))


def strays(text: str, label: dict) -> list[str]:
    """Find what looks like a good value but is nowhere in the label."""
    known = set(label["decoys"])
    for part in ("values", "allowed"):
        known |= {v for values in label[part].values() for v in values}
    out = []
    for rule, pattern in FOUND.items():
        if rule == "phone.mobile" and label["kind"] is None:
            continue
        out += [v for v in pattern.findall(text) if v not in known and right(rule, v)]
    return out


def in_order(text: str, tells: list[list[str]]) -> bool:
    """Tell whether the cells of all records stand in the text in their order."""
    spot = 0
    for record in tells:
        for cell in record:
            spot = text.find(cell, spot)
            if spot < 0:
                return False
            spot += len(cell)
    return True


def faults(path: Path, label: dict, tells: list[list[str]]) -> list[str]:
    """Give what is wrong with one file."""
    text = decoded(path.read_bytes(), label["shape"])
    out = []
    for part in ("values", "allowed"):
        for rule, values in label[part].items():
            out += [f"{part} {rule} {v} not in file" for v in values if v not in text]
            out += [f"{part} {rule} {v} is not right" for v in values if not (rule == "phone.email" or right(rule, v))]
            out += [f"{part} {rule} twice"] * (len(set(values)) != len(values))
    out += [f"decoy {d} not in file" for d in label["decoys"] if d not in text]
    out += [f"stray {s}" for s in strays(text, label)]
    out += ["ledger is not in order"] * (not in_order(text, tells))
    out += ["number of records"] * (len(tells) != label["records"]) + ["empty record"] * any(not t for t in tells)
    ids = label["values"].get("identity.prc_id18")
    out += ["number of people"] * bool((ids and len(ids) != label["people"]) or (label["kind"] and not label["people"]))
    seen = len([v for v in ID.findall(text) if right("identity.prc_id18", v)])
    out += [f"{seen} identity numbers in file"] * bool(ids and seen not in (label["records"], label["people"]))
    out += ["null with values"] * bool(label["kind"] is None and (label["values"] or label["records"]))
    return out


def main() -> int:
    """Check all files and print what is wrong."""
    out = Path(sys.argv[1])
    labels = json.loads((out / "labels.json").read_text("utf-8"))
    ledger = json.loads((out / "ledger.json").read_text("utf-8"))
    there = {p.relative_to(out / "files").as_posix() for p in (out / "files").rglob("*") if p.is_file()}
    wrong = [f"{p}: not in both" for p in there ^ set(labels)]
    for path, label in labels.items():
        wrong += [
            f"{path} ({label['kind']}, {label['shape']}): {f}"
            for f in faults(out / "files" / path, label, ledger[path])
        ]
    kinds = Counter(str(label["kind"]) for label in labels.values())
    print(f"{len(labels)} files, {sum(label['records'] for label in labels.values())} records, {len(wrong)} faults")
    print(", ".join(f"{k} {n}" for k, n in sorted(kinds.items())))
    print("\n".join(wrong[:60]))
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
