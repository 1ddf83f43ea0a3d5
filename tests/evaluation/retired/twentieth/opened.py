"""Opening the files of an examination again, for the checker alone."""

import email
import gzip
import io
import re
import sqlite3
import tarfile
import tempfile
import zipfile
from html import unescape
from pathlib import Path


def sqlite_text(data):
    """Every cell of every table."""
    out = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "opened.db"
        path.write_bytes(data)
        con = sqlite3.connect(path)
        for (name,) in con.execute("select name from sqlite_master where type='table'").fetchall():
            for row in con.execute(f'select * from "{name}"'):
                out.append("\t".join("" if c is None else str(c) for c in row))
        con.close()
    return "\n".join(out)


def untagged(x):
    """Text between the tags."""
    return unescape(re.sub(r"<[^>]+>", "", x))


def office_text(z):
    """Text of xlsx and docx parts, one line for every row or paragraph."""
    if "word/document.xml" in z.namelist():
        x = z.read("word/document.xml").decode()
        x = re.sub(r"</w:tc>", "\t", re.sub(r"</w:p></w:tc>", "\t", x))
        return untagged(re.sub(r"</w:p>|</w:tr>", "\n", x))
    strings = []
    if "xl/sharedStrings.xml" in z.namelist():
        x = z.read("xl/sharedStrings.xml").decode()
        strings = [unescape(s) for s in re.findall(r"<si><t>(.*?)</t></si>", x, re.DOTALL)]
    x = z.read("xl/worksheets/sheet1.xml").decode()
    x = re.sub(r'<c [^>]*t="s"><v>(\d+)</v></c>', lambda m: strings[int(m[1])] + "\t", x)
    return untagged(x.replace("</row>", "\n").replace("</c>", "\t"))


def unwrapped(path, data):
    """Take a file out of its container: (path, bytes)."""
    if path.endswith(".gz"):
        return path.removesuffix(".gz"), gzip.decompress(data)
    if path.endswith(".zip"):
        with zipfile.ZipFile(io.BytesIO(data)) as z:
            (name,) = z.namelist()
            return name, z.read(name)
    if path.endswith(".tar"):
        with tarfile.open(fileobj=io.BytesIO(data)) as t:
            (member,) = t.getmembers()
            return member.name, t.extractfile(member).read()
    return path, data


def text_of(path, data, encoding):
    """What a reader sees."""
    path, data = unwrapped(path, data)
    if data.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(io.BytesIO(data)) as z:
            return office_text(z)
    if data.startswith(b"SQLite format 3"):
        return sqlite_text(data)
    if path.endswith(".eml"):
        return email.message_from_bytes(data).get_payload(decode=True).decode("utf-8")
    return re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), data.decode(encoding))
