"""Open a file of the examination as a reader would and give its text."""

from __future__ import annotations

import email
import email.policy
import gzip
import html
import io
import re
import sqlite3
import tarfile
import zipfile


def office(data: bytes) -> str:
    """Give the text of a workbook or document."""
    out = []
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in sorted(archive.namelist()):
            if re.search(r"(sheet\d+|document|sharedStrings)\.xml$", name):
                out.append(html.unescape(re.sub(r"<[^>]+>", "\n", archive.read(name).decode("utf-8"))))
    return "\n".join(out)


def database(data: bytes) -> str:
    """Give the cells of a database."""
    base = sqlite3.connect(":memory:")
    base.deserialize(data)
    out = []
    for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        for row in base.execute(f'SELECT * FROM "{name}"'):
            out.append("\n".join(str(cell) for cell in row))
    return "\n".join(out)


def dbase(data: bytes) -> str:
    """Give the cells of a dBase file."""
    count, start = int.from_bytes(data[4:8], "little"), int.from_bytes(data[8:10], "little")
    size = int.from_bytes(data[10:12], "little")
    wide = [data[i + 16] for i in range(32, start - 1, 32)]
    out = []
    for number in range(count):
        row, at = data[start + number * size : start + (number + 1) * size], 1
        for length in wide:
            out.append(row[at : at + length].decode("gb18030").strip())
            at += length
    return "\n".join(out)


def message(data: bytes) -> str:
    """Give the parts of a mail."""
    parsed = email.message_from_bytes(data, policy=email.policy.default)
    out = []
    for part in parsed.walk():
        raw = part.get_payload(decode=True)
        if isinstance(raw, bytes):
            out.append(raw.decode(part.get_content_charset() or "utf-8"))
    return "\n".join(out)


def plain(data: bytes, encoding: str) -> str:
    """Decode text; undo escapes."""
    text = data.decode("utf-8" if encoding == "binary" else encoding)
    text = re.sub(r"\\u([0-9a-fA-F]{4})", lambda found: chr(int(found[1], 16)), text)
    text = re.sub(r"\\[tnr]", "\n", text).replace('\\"', '"')
    return html.unescape(text)


def opened(name: str, data: bytes, encoding: str) -> str:  # noqa: PLR0911
    """Give the text of a file, also inside a container."""
    if name.endswith((".tar", ".tar.gz")):
        with tarfile.open(fileobj=io.BytesIO(data)) as archive:
            parts = [(m.name, archive.extractfile(m)) for m in archive.getmembers()]
            return "\n".join(opened(inner, source.read(), encoding) for inner, source in parts if source)
    if name.endswith(".gz"):
        return opened(name[:-3], gzip.decompress(data), encoding)
    if name.endswith(".zip"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return "\n".join(
                opened(inner, archive.read(inner), encoding) for inner in archive.namelist() if inner != "说明.txt"
            )
    if name.endswith((".xlsx", ".docx")):
        return office(data)
    if data.startswith(b"SQLite format 3"):
        return database(data)
    if name.endswith(".dbf"):
        return dbase(data)
    return message(data) if name.endswith(".eml") else plain(data, encoding)
