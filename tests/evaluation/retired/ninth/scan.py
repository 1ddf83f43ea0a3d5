"""Opens files within containers and encodings, and finds what looks like a good value."""

import email
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
from xml.etree import ElementTree

from values import card_ok, id_ok, mobile_ok, vin_ok

SHAPES = {
    "identity.prc_id18": (r"(?<!\d)\d{17}[\dXx](?![0-9A-Za-z])", id_ok),
    "phone.mobile": (
        r"(?<![0-9A-Za-z_.])(?:\+?86[- ]?|CTCM)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?![0-9A-Za-z]|\.\d)",
        mobile_ok,
    ),
    "bank.card": (r"(?<![0-9A-Za-z])\d{4}(?: ?\d{4}){2,3}(?: ?\d{1,3})?(?![0-9A-Za-z])", lambda v: card_ok(plain(v))),
    "identity.passport_cn": (r"(?<![0-9A-Za-z])(?:E[A-HJ-NP-Z]\d{7}|[EG]\d{8})(?![0-9A-Za-z])", bool),
    "driving.vin": (r"(?<![0-9A-Za-z])[A-HJ-NPR-Z0-9]{17}(?![0-9A-Za-z])", vin_ok),
    "driving.plate": (
        r"(?<![0-9A-Za-z])[京津沪渝冀豫辽黑湘皖鲁苏浙闽鄂晋桂琼川贵云陕粤][A-HJ-NP-Z]·?(?=\w{0,5}\d)[A-HJ-NP-Z0-9]{5,6}(?![0-9A-Za-z])",
        bool,
    ),
    "phone.email": (r"[A-Za-z0-9][A-Za-z0-9._]*@[a-z0-9-]+\.(?:com|cn)", bool),
    "phone.landline": (r"(?<![0-9A-Za-z.-])0(?:10|2\d|[3-9]\d\d)-[2-8]\d{6,7}(?!\d)", bool),
}


def plain(value):
    """Take blanks, dashes, dots and lead words off a value."""
    value = re.sub(r"[ ·+-]|^CTCM", "", value) if "@" not in value else value
    value = value[2:] if re.fullmatch(r"861\d{10}", value) else value
    return value.upper()


def find_values(text):
    """Find what looks like a good value, by rule."""
    out = {}
    for rule, (shape, good) in SHAPES.items():
        hits = [m.group() for m in re.finditer(shape, text) if good(m.group())]
        if hits:
            out[rule] = hits
    return out


def decode(data, code=None):
    """Decode a text."""
    if code:
        return data.decode(code)
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16")
    for each in ("utf-8-sig", "gb18030"):
        try:
            text = data.decode(each)
        except UnicodeDecodeError:
            continue
        return text
    raise ValueError("no encoding fits")


def inner_text(node):
    """Give the texts of XML below a node, with blanks between."""
    return "\n".join(t for t in node.itertext() if t.strip())


def read_office(z):
    """Read a workbook, a document or an open sheet."""
    names = z.namelist()
    if "word/document.xml" in names:
        return inner_text(ElementTree.fromstring(z.read("word/document.xml")))
    if "content.xml" in names:
        return inner_text(ElementTree.fromstring(z.read("content.xml")))
    strings = [inner_text(n) for n in ElementTree.fromstring(z.read("xl/sharedStrings.xml"))]
    out = []
    for name in sorted(n for n in names if n.startswith("xl/worksheets/")):
        out += [strings[int(v.text)] for v in ElementTree.fromstring(z.read(name)).iter() if v.tag.endswith("}v")]
    return "\n".join(out)


def read_database(data):
    """Read all tables of a database."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.db"
        path.write_bytes(data)
        con = sqlite3.connect(path)
        out = []
        for (name,) in con.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchall():
            out += ["\n".join(str(c) for c in row if c is not None) for row in con.execute(f"SELECT * FROM {name}")]
        con.close()
    return "\n".join(out)


def read_zip(data, code=None):
    """Read a zip, be it office or a container."""
    with zipfile.ZipFile(io.BytesIO(data)) as z:
        if {"[Content_Types].xml", "mimetype"} & set(z.namelist()):
            return read_office(z)
        return "\n".join(read_bytes(z.read(n), code) for n in z.namelist())


def read_tar(data, code=None):
    """Read a tar, packed or not."""
    with tarfile.open(fileobj=io.BytesIO(data)) as t:
        return "\n".join(read_bytes(t.extractfile(m).read(), code) for m in t.getmembers())


def read_text(text):
    """Undo what the markup of a text does to its signs."""
    if text.startswith("From: "):
        return inner_mail(text)
    if "\\u" in text:
        text = re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m.group(1), 16)), text)
    return html.unescape(text) if text.lstrip().startswith("<") else text


def inner_mail(text):
    """Read a mail with its head."""
    mail = email.message_from_bytes(text.encode())
    head = "\n".join(f"{k}: {v}" for k, v in mail.items())
    return head + "\n" + mail.get_payload(decode=True).decode("utf-8")


def read_bytes(data, code=None):
    """Read a file, whatever it is."""
    if data[:2] == b"PK":
        return read_zip(data, code)
    if data[:2] == b"\x1f\x8b":
        return read_bytes(gzip.decompress(data), code)
    if data[257:262] == b"ustar":
        return read_tar(data, code)
    if data[:15] == b"SQLite format 3":
        return read_database(data)
    return read_text(decode(data, code))


def read_json(path):
    """Read a JSON file."""
    return json.loads(Path(path).read_text("utf-8"))
