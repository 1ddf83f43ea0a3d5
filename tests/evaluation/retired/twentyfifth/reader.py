"""Opens a written file again and gives its text, whatever it is packed in."""

from __future__ import annotations

import email
import gzip
import io
import re
import sqlite3
import tarfile
import tempfile
import zipfile
from email import policy
from pathlib import Path
from xml.etree import ElementTree

S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def decode(data: bytes, encoding: str) -> str:
    """Bytes to text, line ends made one."""
    return data.decode(encoding).replace("\r\n", "\n")


def read_xlsx(box: zipfile.ZipFile) -> str:
    """Cells of all sheets, a tab between them."""
    root = ElementTree.fromstring(box.read("xl/sharedStrings.xml"))
    shared = ["".join(t.text or "" for t in si.iter(f"{S}t")) for si in root]
    lines = []
    for name in sorted(n for n in box.namelist() if n.startswith("xl/worksheets/")):
        for row in ElementTree.fromstring(box.read(name)).iter(f"{S}row"):
            cells = [(c.get("t"), c.findtext(f"{S}v") or "") for c in row]
            lines.append("\t".join(shared[int(v)] if t == "s" else v for t, v in cells))
    return "\n".join(lines) + "\n"


def read_docx(box: zipfile.ZipFile) -> str:
    """Paragraphs and table rows as lines."""
    body = ElementTree.fromstring(box.read("word/document.xml"))[0]
    lines = []
    for part in body:
        rows = part.iter(f"{W}tr") if part.tag == f"{W}tbl" else [part]
        for row in rows:
            cells = row.iter(f"{W}p")
            lines.append("\t".join("".join(t.text or "" for t in p.iter(f"{W}t")) for p in cells))
    return "\n".join(lines) + "\n"


def read_sqlite(data: bytes) -> str:
    """Rows of all tables, a tab between the cells."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.db"
        path.write_bytes(data)
        base = sqlite3.connect(path)
        lines = []
        names = [r[0] for r in base.execute("select name from sqlite_master where type='table' order by rowid")]
        for name in names:
            for row in base.execute(f'select * from "{name}"'):
                lines.append(f"{name}\t" + "\t".join("" if c is None else str(c) for c in row))
        base.close()
    return "\n".join(lines) + "\n"


def read_mail(data: bytes) -> str:
    """Headers, body and attachments."""
    message = email.message_from_bytes(data, policy=policy.default)
    lines = [f"{k}: {v}" for k, v in message.items()]
    for part in message.walk():
        if not part.is_multipart():
            lines.append(part.get_content())
    return "\n".join(lines).replace("\r\n", "\n")


def read_zip(data: bytes, encoding: str) -> str:
    """An office file or an archive of texts."""
    with zipfile.ZipFile(io.BytesIO(data)) as box:
        names = box.namelist()
        if "xl/workbook.xml" in names:
            return read_xlsx(box)
        if "word/document.xml" in names:
            return read_docx(box)
        return "\n".join(read(box.read(n), encoding) for n in names)


def read(data: bytes, encoding: str) -> str:
    """The text of a file."""
    if data[:2] == b"\x1f\x8b":
        return read(gzip.decompress(data), encoding)
    if data[:4] == b"PK\x03\x04":
        return read_zip(data, encoding)
    if data[:15] == b"SQLite format 3":
        return read_sqlite(data)
    if data[257:262] == b"ustar":
        with tarfile.open(fileobj=io.BytesIO(data)) as box:
            return "\n".join(read(box.extractfile(m).read(), encoding) for m in box.getmembers())
    if re.match(rb"(From|Date|Received|Message-ID|Return-Path|Subject): ", data) and b"\nMIME-Version: 1.0\r" in data:
        return read_mail(data)
    return decode(data, encoding)
