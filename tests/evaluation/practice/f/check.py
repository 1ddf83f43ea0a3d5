"""Open every file again and compare with labels.json: python check.py OUT."""
from __future__ import annotations

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
from pathlib import Path
from xml.sax.saxutils import unescape

from people import id_check, luhn_ok, vin_check


def members(path: Path) -> list[bytes]:
    """The payloads below the outer container."""
    data = path.read_bytes()
    if path.suffix == ".gz":
        return [gzip.decompress(data)]
    if path.suffix in (".zip", ".xlsx", ".docx"):
        with zipfile.ZipFile(io.BytesIO(data)) as z:
            return [z.read(n) for n in z.namelist()]
    if path.suffix == ".tar":
        with tarfile.open(fileobj=io.BytesIO(data)) as t:
            return [f.read() for m in t.getmembers() if (f := t.extractfile(m))]
    return [data]


def read(path: Path, enc: str) -> str:
    """The text of a file."""
    if path.suffix in (".db", ".sqlite", ".sqlite3"):
        with tempfile.TemporaryDirectory() as tmp:
            copy = Path(tmp) / "a.db"
            copy.write_bytes(path.read_bytes())
            con = sqlite3.connect(copy)
            text = "\n".join(con.iterdump())
            con.close()
            return text
    text = "\n".join(m.decode(enc) for m in members(path))
    return unescape(text) if path.suffix in (".xlsx", ".docx") else text


def valid(rule: str, value: str) -> bool:
    """Check characters of a value."""
    if rule == "identity.prc_id18":
        return id_check(value[:17]) == value[17].upper()
    if rule == "bank.card":
        return luhn_ok(value.replace(" ", ""))
    return vin_check(value) == value[8] if rule == "driving.vin" else True


def problems(path: Path, label: dict) -> list[str]:
    """What is wrong with one file."""
    text = read(path, label["shape"]["encoding"])
    out = [f"missing {v}" for part in ("values", "allowed") for vs in label[part].values() for v in vs if v not in text]
    out += [f"missing decoy {v}" for v in label["decoys"] if v not in text]
    out += [f"bad {r} {v}" for r, vs in label["values"].items() for v in vs if not valid(r, v)]
    known = {v for part in ("values", "allowed") for vs in label[part].values() for v in vs} | set(label["decoys"])
    for m in re.finditer(r"(?<![0-9A-Za-z.\-_+])(?:[1-8]\d{16}[\dX]|1[3-9]\d{9})(?![0-9A-Za-z_])", text):
        good = len(m[0]) == 11 or id_check(m[0][:17]) == m[0][17]
        if good and m[0] not in known:
            out.append(f"unlabelled {m[0]}")
    for m in re.finditer(r"[\w.]+@[\w\-]+\.[a-z]+|(?<!\d)62\d{14}(?:\d{3})?(?!\d)", text, re.ASCII):
        if m[0] not in known and ("@" in m[0] or luhn_ok(m[0])):
            out.append(f"unlabelled {m[0]}")
    if re.search(r"\$(?!oid)[a-z]", text) and label["kind"]:
        out.append("token left")
    if label["kind"] and not (4 <= label["records"] <= 60 and 1 <= label["people"] <= label["records"]):
        out.append("counts")
    return out


def main() -> None:
    """Entry point."""
    out = Path(sys.argv[1])
    labels = json.loads((out / "labels.json").read_text("utf-8"))
    bad = 0
    for name, label in labels.items():
        for p in problems(out / "files" / name, label):
            bad += 1
            print(name, p)
    on_disk = {str(p.relative_to(out / "files")) for p in (out / "files").rglob("*") if p.is_file()}
    if on_disk != set(labels):
        bad += 1
        print("files and labels differ", on_disk ^ set(labels))
    print(Counter(str(x["kind"]) for x in labels.values()), sum(x["records"] for x in labels.values()), "records")
    print("bad:", bad)
    sys.exit(bool(bad))


if __name__ == "__main__":
    main()
