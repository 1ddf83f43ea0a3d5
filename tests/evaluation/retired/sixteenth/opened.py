"""Open a file of the examination again and give its text."""

import email
import email.policy
import gzip
import io
import re
import sqlite3
import tarfile
import tempfile
import zipfile
from html import unescape
from pathlib import Path


def decoded(data, encoding):
    """Bytes as text, codes of JSON and XML undone."""
    text = data.decode(encoding)
    if "\\u" in text:
        text = re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), text)
    return unescape(text)


def workbook(box):
    """The cells of a workbook in their order."""
    shared = [unescape(s) for s in re.findall(r"<t>(.*?)</t>", box.read("xl/sharedStrings.xml").decode())]
    return "\n".join(shared[int(n)] for n in re.findall(r"<v>(\d+)</v>", box.read("xl/worksheets/sheet1.xml").decode()))


def database(data):
    """The rows of all tables of a database."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.db"
        path.write_bytes(data)
        base = sqlite3.connect(path)
        names = [n for (n,) in base.execute("SELECT name FROM sqlite_master WHERE type='table'")]
        rows = [row for name in names for row in base.execute(f'SELECT * FROM "{name}"')]
        base.close()
    return "\n".join("\t".join(str(c) for c in row if c is not None) for row in rows)


def mail(data):
    """The texts of all parts of a mail."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    return "\n".join(unescape(p.get_content()) for p in message.walk() if p.get_content_maintype() == "text")


def unpacked(data, container):
    """The bytes of the file within a container."""
    if container == "gz":
        return gzip.decompress(data)
    if container == "zip":
        with zipfile.ZipFile(io.BytesIO(data)) as box:
            return box.read(box.namelist()[0])
    with tarfile.open(fileobj=io.BytesIO(data)) as box:
        return box.extractfile(box.getmembers()[0]).read()


def text_of(path, shape):
    """The text of a file by what its label says of encoding and container."""
    encoding, container = shape.split("; ")[2:]
    data = Path(path).read_bytes()
    if container != "none":
        data = unpacked(data, container)
    if encoding.startswith("mail"):
        return mail(data)
    if encoding != "binary":
        return decoded(data, encoding)
    if data.startswith(b"SQLite"):
        return database(data)
    with zipfile.ZipFile(io.BytesIO(data)) as box:
        if "xl/workbook.xml" in box.namelist():
            return workbook(box)
        return unescape(re.sub(r"<[^>]+>", "\n", box.read("word/document.xml").decode()))
