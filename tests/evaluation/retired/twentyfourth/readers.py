"""Opens a written file again and gives back its text."""

from __future__ import annotations

import base64
import gzip
import io
import quopri
import re
import sqlite3
import tarfile
import tempfile
import zipfile
from email import message_from_bytes
from pathlib import Path
from xml.etree import ElementTree

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def unpack(data: bytes, container: str | None) -> bytes:
    if container == "gz":
        return gzip.decompress(data)
    if container == "zip":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return archive.read(archive.namelist()[0])
    if container == "tar":
        with tarfile.open(fileobj=io.BytesIO(data)) as archive:
            member = archive.extractfile(archive.getmembers()[0])
            assert member is not None
            return member.read()
    return data


def xlsx_text(data: bytes) -> str:
    lines: list[str] = []
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        shared: list[str] = []
        if "xl/sharedStrings.xml" in archive.namelist():
            root = ElementTree.fromstring(archive.read("xl/sharedStrings.xml"))
            shared = ["".join(t.text or "" for t in item.iter(f"{SHEET}t")) for item in root]
        for name in sorted(n for n in archive.namelist() if n.startswith("xl/worksheets/")):
            for row in ElementTree.fromstring(archive.read(name)).iter(f"{SHEET}row"):
                lines.append("\t".join(cell_text(cell, shared) for cell in row))
    return "\n".join(lines)


def cell_text(cell: ElementTree.Element, shared: list[str]) -> str:
    value = cell.find(f"{SHEET}v")
    if cell.get("t") == "s" and value is not None:
        return shared[int(value.text or "0")]
    if value is not None:
        return value.text or ""
    return "".join(t.text or "" for t in cell.iter(f"{SHEET}t"))


def docx_text(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        root = ElementTree.fromstring(archive.read("word/document.xml"))
    lines: list[str] = []
    for block in root[0]:
        if block.tag == f"{WORD}tbl":
            for row in block.iter(f"{WORD}tr"):
                cells = ["".join(t.text or "" for t in cell.iter(f"{WORD}t")) for cell in row.iter(f"{WORD}tc")]
                lines.append("\t".join(cells))
        else:
            lines.append("".join(t.text or "" for t in block.iter(f"{WORD}t")))
    return "\n".join(lines)


def sqlite_text(data: bytes) -> str:
    lines: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "data.db"
        path.write_bytes(data)
        link = sqlite3.connect(path)
        for (table,) in link.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchall():
            for row in link.execute(f'SELECT * FROM "{table}"'):
                lines.append("\t".join(str(cell) for cell in row))
        link.close()
    return "\n".join(lines)


def mail_text(data: bytes) -> str:
    message = message_from_bytes(data)
    charset = message.get_content_charset() or "utf-8"
    body = message.get_payload(decode=True)
    assert isinstance(body, bytes)
    head = "\n".join(f"{name}: {words_of(str(value))}" for name, value in message.items())
    return head + "\n\n" + body.decode(charset)


def words_of(value: str) -> str:
    def one(match: re.Match[str]) -> str:
        raw = match[3].encode()
        data = base64.b64decode(raw) if match[2] == "B" else quopri.decodestring(raw)
        return data.decode(match[1])

    return re.sub(r"=\?([\w-]+)\?([BQ])\?([^?]*)\?=", one, value)


def read(path: Path, shape: dict[str, str | None]) -> str:
    data = unpack(path.read_bytes(), shape["container"])
    if data[:4] == b"PK\x03\x04":
        return xlsx_text(data) if path.suffix == ".xlsx" else docx_text(data)
    if data[:15] == b"SQLite format 3":
        return sqlite_text(data)
    if path.suffix == ".eml" and b"base64" in data:
        return mail_text(data)
    return data.decode(shape["encoding"] or "utf-8").replace("\r\n", "\n")
