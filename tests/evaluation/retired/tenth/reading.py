"""Open files again: containers, office files, databases, mails and encodings."""

import email
import email.policy
import gzip
import html
import io
import json
import re
import sqlite3
import tarfile
import tempfile
import zipfile
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree as Tree


def local(name: str) -> str:
    """A name without its space."""
    return name.rsplit("}", 1)[-1]


def workbook(box: zipfile.ZipFile) -> str:
    """Rows of a workbook."""
    shared = [
        "".join(e.text or "" for e in item.iter() if local(e.tag) == "t")
        for item in Tree.fromstring(box.read("xl/sharedStrings.xml"))
    ]
    rows = []
    for row in Tree.fromstring(box.read("xl/worksheets/sheet1.xml")).iter():
        if local(row.tag) == "row":
            cells = []
            for cell in row:
                text = "".join(e.text or "" for e in cell.iter() if local(e.tag) in ("v", "t"))
                cells.append(shared[int(text)] if cell.get("t") == "s" else text)
            rows.append("\t".join(cells))
    return "\n".join(rows)


def paragraphs(data: bytes, tag: str) -> str:
    """Paragraphs of a document or an open sheet."""
    tree = Tree.fromstring(data)
    return "\n".join("".join(p.itertext()) for p in tree.iter() if local(p.tag) == tag)


def database(data: bytes) -> str:
    """Rows of all tables."""
    with tempfile.NamedTemporaryFile() as file:
        Path(file.name).write_bytes(data)
        base = sqlite3.connect(file.name)
        names = [name for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type='table'")]
        rows = [row for name in names for row in base.execute(f'SELECT * FROM "{name}"')]
        base.close()
    return "\n".join("\t".join(map(str, row)) for row in rows)


def zipped(data: bytes, encoding: str) -> str:
    """What is in a zip: an office file or others."""
    with zipfile.ZipFile(io.BytesIO(data)) as box:
        names = box.namelist()
        if "xl/workbook.xml" in names:
            return workbook(box)
        if "word/document.xml" in names:
            return paragraphs(box.read("word/document.xml"), "p")
        if "content.xml" in names:
            return paragraphs(box.read("content.xml"), "p")
        return "\n".join(opened(box.read(name), name, encoding) for name in names)


def decoded(data: bytes, encoding: str) -> str:
    """Text by its mark, else UTF-8, else as the label says."""
    if data.startswith(b"\xff\xfe"):
        return data[2:].decode("utf-16-le")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode(encoding if encoding in ("big5", "gb18030") else "latin-1")


def plain(text: str, name: str) -> str:
    """A text without the coding of its form."""
    ending = name.rsplit(".", 1)[-1]
    if ending == "eml":
        letter = email.message_from_string(text, policy=email.policy.default)
        return f"{letter['From']}\n{letter['To']}\n{letter.get_body().get_content()}"  # type: ignore[union-attr]
    if ending in ("xml", "html", "xls", "plist"):
        return html.unescape(text)
    if ending == "json" and re.search(r"\\u[0-9a-f]{4}", text):
        return json.dumps(json.loads(text), ensure_ascii=False)
    return unquote(text) if "POST /api/add?" in text else text


def opened(data: bytes, name: str, encoding: str) -> str:
    """The text of a file."""
    if data.startswith(b"\x1f\x8b"):
        return opened(gzip.decompress(data), name.removesuffix(".gz"), encoding)
    if data.startswith(b"PK"):
        return zipped(data, encoding)
    if data.startswith(b"SQLite format 3"):
        return database(data)
    if data[257:262] == b"ustar":
        with tarfile.open(fileobj=io.BytesIO(data)) as box:
            return "\n".join(opened(box.extractfile(m).read(), m.name, encoding) for m in box)  # type: ignore[union-attr]
    return plain(decoded(data, encoding), name)
