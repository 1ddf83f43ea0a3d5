"""Open every file again and see that labels and files agree: python check.py OUT."""

import base64
import csv
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
from xml.etree import ElementTree

from values import KNOWN, WORDS, id_check, luhn_digit, vin_ok

ENCODINGS = {"utf-8": "utf-8", "utf-8-bom": "utf-8-sig", "utf-16": "utf-16", "gb18030": "gb18030", "big5": "big5"}
KEYS = ("kind", "records", "people", "values", "allowed", "decoys", "shape")


def unpack(name, data):
    """Open containers until a single file is left; gives (name, bytes)."""
    if name.endswith(".gz") and not name.endswith(".tar.gz"):
        return unpack(name[:-3], gzip.decompress(data))
    if name.endswith((".tar", ".tar.gz")):
        with tarfile.open(fileobj=io.BytesIO(data)) as t:
            (member,) = t.getmembers()
            return unpack(member.name, t.extractfile(member).read())
    if name.endswith(".zip"):
        with zipfile.ZipFile(io.BytesIO(data)) as z:
            (inner,) = (n for n in z.namelist() if n != "readme.txt")
            return unpack(inner, z.read(inner))
    return name, data


def texts(node):
    """Give the text below an element."""
    return "".join(x.text or "" for x in node.iter() if x.tag.endswith("}t"))


def read_xlsx(data):
    """Give the rows of all sheets."""
    rows = []
    with zipfile.ZipFile(io.BytesIO(data)) as z:
        names = z.namelist()
        shared = []
        if "xl/sharedStrings.xml" in names:
            shared = [texts(si) for si in ElementTree.fromstring(z.read("xl/sharedStrings.xml"))]
        for name in sorted(n for n in names if n.startswith("xl/worksheets/sheet")):
            for row in ElementTree.fromstring(z.read(name)).iter():
                if row.tag.endswith("}row"):
                    rows.append([shared[int(c[0].text)] if c.get("t") == "s" else texts(c) for c in row])
    return rows


def read_docx(data):
    """Give the paragraphs of a document."""
    with zipfile.ZipFile(io.BytesIO(data)) as z:
        root = ElementTree.fromstring(z.read("word/document.xml"))
    return "\n".join(texts(p) for p in root.iter() if p.tag.endswith("}p"))


def read_db(data):
    """Give the rows of the table of a database."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.db"
        path.write_bytes(data)
        con = sqlite3.connect(path)
        names = [r[0] for r in con.execute("SELECT name FROM sqlite_master WHERE name LIKE 't_%'")]
        rows = [[str(c) for c in r[1:] if c is not None] for n in names for r in con.execute(f'SELECT * FROM "{n}"')]
        con.close()
    return rows


def read(name, data, encoding):
    """Give the text of a file."""
    ext = name.rsplit(".", 1)[1]
    if ext in ("xlsx", "db"):
        rows = read_xlsx(data) if ext == "xlsx" else read_db(data)
        return "\n".join("\t".join(r) for r in rows)
    if ext == "docx":
        return read_docx(data)
    if ext == "eml":
        head, body = data.decode().split("\n\n", 1)
        return head + "\n\n" + (base64.b64decode(body).decode() if ": base64" in head else body)
    text = data.decode(ENCODINGS[encoding])
    if ext == "json" and "\\u" in text:
        text = json.dumps(json.loads(text), ensure_ascii=False)
    return text


def count(way, name, data, text):
    """Count the records anew where the way of writing allows; None: it does not."""
    ext = name.rsplit(".", 1)[1]
    lines = [x for x in text.splitlines() if x]
    if way in ("csv", "csv-quoted", "csv-office"):
        return len(list(csv.reader(io.StringIO(text)))) - (3 if way == "csv-office" else 1)
    if way in ("jsonl", "mongo", "python-repr", "log-pairs") or way.startswith("bare-"):
        return len(lines)
    if way in ("tsv", "pipe", "semicolon", "separator"):
        return len(text.rstrip("\n").split("\n")) - 1
    marks = {
        "mysql-long": ". row *",
        "psql-long": "-[ RECORD ",
        "wiki": "|-\n",
        "html-cards": "<section",
        "xml": "<row>",
        "ldif": "dn: cn=",
        "redis-hashes": "HSET ",
        "log-json": " resp={",
        "xml-attributes": "<item ",
        "toml": "[[record]]",
        "json-hits": '"_id"',
        "json-nested": '"seq"',
    }
    if way in marks:
        return text.count(marks[way])
    if ext == "db":
        return len(read_db(data))
    return len(json.loads(text)) if way == "json" else None


def valid(rule, text):
    """See that a value is right by its own rule and no specimen."""
    bare = re.sub(r"[ \-]|^\+86", "", text)
    tests = {
        "identity.prc_id18": lambda: bare[-1].upper() == id_check(bare[:17]),
        "phone.mobile": lambda: len(bare) == 11 and bare[:3] in WORDS["segment"],
        "bank.card": lambda: bare[-1] == luhn_digit(bare[:-1]),
        "driving.vin": lambda: vin_ok(bare),
        "driving.plate": lambda: len(bare) in (7, 8),
        "identity.passport_cn": lambda: bool(re.fullmatch(r"E[A-HJ-NP-Z0-9]\d{7}|G\d{8}", bare)),
    }
    return bare.upper() not in KNOWN and tests.get(rule, lambda: True)()


def in_order(text, marks):
    """See that the records stand one after the other; gives how many were found."""
    at = 0
    for i, cells in enumerate(marks):
        found = [text.find(c, at) for c in cells]
        if min(found) < 0:
            return i
        at = max(found) + 1
    return len(marks)


def check_file(path, label, marks, data):
    """Check one file; gives its faults."""
    name, inner = unpack(path.rsplit("/", 1)[1], data)
    text = read(name, inner, label["shape"]["encoding"])
    faults = [f"no label {k}" for k in KEYS if k not in label]
    listed = [v for group in (label["values"], label["allowed"]) for vs in group.values() for v in vs]
    faults += [f"not in the file: {v}" for v in listed + label["decoys"] if v not in text]
    faults += [f"not right: {r} {v}" for r, vs in label["values"].items() for v in vs if not valid(r, v)]
    faults += [f"both value and decoy: {v}" for v in listed if v in label["decoys"]]
    if len(marks) != label["records"] or in_order(text, marks) != len(marks):
        faults.append(f"records: {label['records']} labelled, {in_order(text, marks)} found")
    again = count(label["shape"]["way"], name, inner, text) if label["kind"] else None
    if again not in (None, label["records"]):
        faults.append(f"records: {label['records']} labelled, {again} counted")
    ids = label["values"].get("identity.prc_id18")
    if ids and len(ids) != label["people"]:
        faults.append(f"people: {label['people']} labelled, {len(ids)} numbers")
    if label["kind"] is None and (label["records"] or label["values"] or label["people"]):
        faults.append("a negative with values")
    if label["kind"] and not (label["records"] and label["values"]):
        faults.append("nothing in a true file")
    if label["kind"] is None:
        inside = [
            w for w in re.findall(r"(?<![0-9A-Za-z])[1-8]\d{16}[\dX](?![0-9A-Za-z])", text) if w[:2] not in ("19", "20")
        ]
        right = [w for w in inside if w[-1] == id_check(w[:17]) and w not in label["decoys"]]
        faults += [f"an unlabelled number: {w}" for w in right]
    return faults


def main(out):
    """Check all files."""
    out = Path(out)
    labels = json.loads((out / "labels.json").read_text(encoding="utf-8"))
    ledger = json.loads((out / "ledger.json").read_text(encoding="utf-8"))
    there = {p.relative_to(out / "files").as_posix() for p in (out / "files").rglob("*") if p.is_file()}
    bad = [f"{p}: file and label do not match" for p in there ^ set(labels)]
    for path, label in labels.items():
        faults = check_file(path, label, ledger[path], (out / "files" / path).read_bytes())
        bad += [f"{path}: {f}" for f in faults]
    print("\n".join(bad) or f"{len(labels)} files, all well")
    for what in ("kind", "encoding", "container"):
        print(what, dict(Counter(str(x.get(what) or x["shape"].get(what)) for x in labels.values())))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
