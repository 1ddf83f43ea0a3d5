"""Reopens a file as a reader does: containers, encodings, office files, mail, escapes."""

from __future__ import annotations

import email
import email.policy
import gzip
import html
import io
import re
import sqlite3
import tarfile
import tempfile
import zipfile
from pathlib import Path
from xml.etree import ElementTree


def decode(data: bytes) -> str:
    if data.startswith(b"\xff\xfe"):
        return data[2:].decode("utf-16-le")
    if data.startswith(b"\xef\xbb\xbf"):
        return data[3:].decode("utf-8")
    for codec in ("utf-8", "gb18030"):
        try:
            return data.decode(codec)
        except UnicodeDecodeError:
            continue
    raise ValueError("no encoding fits")


def xml_text(data: bytes) -> str:
    return "\n".join(el.text for el in ElementTree.fromstring(data).iter() if el.text)


def office(z: zipfile.ZipFile) -> str:
    if "word/document.xml" in z.namelist():
        return xml_text(z.read("word/document.xml"))
    ns = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    shared: list[str] = []
    if "xl/sharedStrings.xml" in z.namelist():
        shared = ["".join(si.itertext()) for si in ElementTree.fromstring(z.read("xl/sharedStrings.xml"))]
    out = []
    for name in sorted(n for n in z.namelist() if n.startswith("xl/worksheets/")):
        for c in ElementTree.fromstring(z.read(name)).iter(f"{ns}c"):
            text = "".join(c.itertext())
            out.append(shared[int(text)] if c.get("t") == "s" else text)
    return "\n".join(out)


def database(data: bytes) -> str:
    with tempfile.TemporaryDirectory() as tmp:
        path = Path(tmp) / "x.db"
        path.write_bytes(data)
        con = sqlite3.connect(path)
        out = []
        for (name,) in con.execute("select name from sqlite_master where type='table'").fetchall():
            for row in con.execute(f'select * from "{name}"'):
                out += [str(v) for v in row]
        con.close()
    return "\n".join(out)


def mail(data: bytes) -> str:
    msg = email.message_from_bytes(data, policy=email.policy.default)
    out = [f"{k}: {v}" for k, v in msg.items()]
    for part in msg.walk():
        if part.get_content_maintype() == "text":
            raw = part.get_payload(decode=True)
            text = raw.decode(part.get_content_charset() or "utf-8")
            out.append(html.unescape(text) if part.get_content_subtype() == "html" else text)
    return "\n".join(out)


def read(name: str, data: bytes, big5: bool) -> str:  # noqa: PLR0911
    """The text of one file; names decide as they do for a person's programs."""
    if data[:2] == b"\x1f\x8b":
        return read(name.removesuffix(".gz"), gzip.decompress(data), big5)
    if name.endswith(".tar"):
        with tarfile.open(fileobj=io.BytesIO(data)) as t:
            return "\n".join(read(m.name, t.extractfile(m).read(), big5) for m in t.getmembers())
    if data[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(data)) as z:
            if "[Content_Types].xml" in z.namelist():
                return office(z)
            return "\n".join(read(n, z.read(n), big5) for n in z.namelist())
    if data.startswith(b"SQLite format 3"):
        return database(data)
    if name.endswith(".eml"):
        return mail(data)
    text = data.decode("big5") if big5 else decode(data)
    if re.search(r"\\u[0-9a-f]{4}", text) and name.endswith((".json", ".properties")):
        text = re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m.group(1), 16)), text)
    if name.endswith((".html", ".xls", ".xml")):
        text = html.unescape(text)
    return text
