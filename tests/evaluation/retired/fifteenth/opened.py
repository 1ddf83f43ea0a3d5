"""Open the files of the examination again, apart from the code that wrote them."""

import email
import gzip
import html
import io
import re
import sqlite3
import tarfile
import tempfile
import zipfile
from pathlib import Path
from urllib.parse import unquote


def sheet_text(z):
    """Read the cells of a workbook in order."""
    strings = [
        html.unescape(re.sub("<[^>]+>", "", x))
        for x in re.findall(r"<si>(.*?)</si>", z.read("xl/sharedStrings.xml").decode(), re.S)
    ]
    out = []
    for name in sorted(n for n in z.namelist() if "worksheets/" in n):
        for row in re.findall(r"<row.*?</row>", z.read(name).decode(), re.S):
            out.append("\t".join(strings[int(v)] for v in re.findall(r"<v>(\d+)</v>", row)))
    return "\n".join(out)


def office_text(data):
    """Read a workbook or a document."""
    with zipfile.ZipFile(io.BytesIO(data)) as z:
        if "xl/workbook.xml" in z.namelist():
            return sheet_text(z)
        xml = z.read("word/document.xml").decode()
    return "\n".join(html.unescape(x) for x in re.findall(r"<w:t(?: [^>]*)?>(.*?)</w:t>", xml, re.S))


def database_text(data):
    """Read all tables of a database."""
    with tempfile.TemporaryDirectory() as d:
        path = Path(d) / "x.db"
        path.write_bytes(data)
        db = sqlite3.connect(path)
        out = []
        for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchall():
            out += ["\t".join("" if c is None else str(c) for c in r) for r in db.execute(f"SELECT * FROM {name}")]
        db.close()
    return "\n".join(out)


def mail_text(data):
    """Read the mails of a mailbox."""
    out = []
    for part in re.split(rb"(?m)^From MAILER-DAEMON .*\n", data)[1:]:
        out.append(email.message_from_bytes(part).get_payload(decode=True).decode())
    return "\n".join(out)


def unpack(data, how):
    """Take a file out of its container."""
    if how == "gz":
        return gzip.decompress(data)
    if how.startswith("tar"):
        with tarfile.open(fileobj=io.BytesIO(data)) as z:
            return z.extractfile(z.getmembers()[0]).read()
    if how.startswith("zip"):
        with zipfile.ZipFile(io.BytesIO(data)) as z:
            return z.read(z.namelist()[0])
    return data


def open_text(data, shape):
    """Give the text of a file by its shape, with codes of addresses and strings resolved."""
    _, _, enc, how = shape.rsplit("; ", 3)
    data = unpack(data, how)
    if enc == "binary":
        return database_text(data) if data.startswith(b"SQLite") else office_text(data)
    if enc.startswith("mail"):
        return mail_text(data)
    text = data.decode("utf-16" if enc.startswith("utf-16") else enc)
    return unquote(text) if "%E" in text else text
