"""Open a file of the examination again, by its label alone, and return what a reader would see."""

import contextlib
import email
import email.policy
import gzip
import html
import io
import json
import re
import sqlite3
import tarfile
import xml.etree.ElementTree as Tree
import zipfile
from urllib.parse import unquote

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def unpack(raw, box):
    """Take the file out of its container."""
    if box in ("gz", "tar.gz"):
        raw = gzip.decompress(raw)
    if box in ("tar", "tar.gz"):
        with tarfile.open(fileobj=io.BytesIO(raw)) as pile:
            return next(pile.extractfile(m).read() for m in pile if m.name != "readme.txt")
    if box.startswith("zip"):
        with zipfile.ZipFile(io.BytesIO(raw)) as pile:
            return next(pile.read(n) for n in pile.namelist() if n != "readme.txt")
    return raw


def sheet_text(pile):
    """Return the cells of a workbook, row by row."""
    strings = ["".join(si.itertext()) for si in Tree.fromstring(pile.read("xl/sharedStrings.xml"))]
    lines = []
    for row in Tree.fromstring(pile.read("xl/worksheets/sheet1.xml")).iter(SHEET + "row"):
        cells = []
        for cell in row:
            held = "".join(cell.itertext())
            cells.append(strings[int(held)] if cell.get("t") == "s" else held)
        lines.append("\t".join(cells))
    return "\n".join(lines)


def packed_text(raw):
    """Return the text of a workbook or a document."""
    with zipfile.ZipFile(io.BytesIO(raw)) as pile:
        if "word/document.xml" in pile.namelist():
            body = Tree.fromstring(pile.read("word/document.xml"))
            return "\n".join("".join(t.text or "" for t in p.iter(WORD + "t")) for p in body.iter(WORD + "p"))
        return sheet_text(pile)


def base_text(raw):
    """Return all rows of a database."""
    base = sqlite3.connect(":memory:")
    base.deserialize(raw)
    names = [n for (n,) in base.execute("select name from sqlite_master where type = 'table'")]
    return "\n".join("\t".join(str(c) for c in row) for n in names for row in base.execute(f"select * from {n}"))


def mail_text(raw):
    """Return the heads and the body of a mail."""
    message = email.message_from_bytes(raw, policy=email.policy.default)
    return f"{message['From']}\n{message['To']}\n{message['Subject']}\n{message.get_content()}"


def hbase_text(text):
    """Read the escaped bytes of an HBase scan."""
    return re.sub(
        r"(?:\\x[0-9A-F]{2})+", lambda m: bytes.fromhex(m[0].replace("\\x", "")).decode("utf-8", "replace"), text
    )


def strings_of(value):
    """Return all strings of a JSON value; those that are JSON themselves are opened."""
    if isinstance(value, dict):
        return [s for k, v in value.items() for s in [k, *strings_of(v)]]
    if isinstance(value, list):
        return [s for v in value for s in strings_of(v)]
    if isinstance(value, str) and value.startswith("{"):
        return strings_of(json.loads(value))
    return [str(value)]


def views(path, raw, shape):
    """Return the texts that a reader may see in a file, the likeliest first."""
    encoding, box = shape.split("; ")[-2:]
    raw = unpack(raw, box)
    if raw[:4] == b"PK\x03\x04":
        return [packed_text(raw)]
    if raw[:15] == b"SQLite format 3":
        return [base_text(raw)]
    if raw.startswith(b"Received:"):
        return [mail_text(raw)]
    text = raw.decode(encoding).removeprefix("\ufeff")
    found = [text]
    if text[:1] in "[{":
        with contextlib.suppress(ValueError):
            found.append("\n".join(strings_of(json.loads(text))))
    if "\\x" in text:
        found.append(hbase_text(text))
    if "save.do?" in text:
        found.append(unquote(text))
    if "&" in text:
        found.append(html.unescape(text))
    return found
