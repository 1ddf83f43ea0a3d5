"""Open what the generator wrote: containers, encodings, office files, mails and escapes."""

import gzip
import html
import io
import re
import sqlite3
import tarfile
import zipfile
from email import message_from_bytes, policy


def texts(name, data, big5=False):
    """Return all texts within a file."""
    low = name.lower()
    if low.endswith(".gz"):
        return texts(name[:-3], gzip.decompress(data), big5)
    if low.endswith((".tar", ".tgz")):
        with tarfile.open(fileobj=io.BytesIO(data)) as tar:
            return [t for m in tar.getmembers() for t in texts(m.name, tar.extractfile(m).read(), big5)]
    if low.endswith(".zip"):
        with zipfile.ZipFile(io.BytesIO(data)) as z:
            return [t for n in z.namelist() for t in texts(n, z.read(n), big5)]
    if low.endswith((".xlsx", ".docx")):
        return [office(data)]
    if low.endswith(".db"):
        return [database(data)]
    return mailed(data) if low.endswith(".eml") else [decode(data, big5)]


def decode(data, big5=False):
    """Decode by mark, strict UTF-8, GB18030, Big5."""
    for mark, enc in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(enc)
    for enc in ("utf-8", "big5" if big5 else "gb18030"):
        try:
            return data.decode(enc)
        except UnicodeDecodeError:
            continue
    raise ValueError("no encoding fits")


def office(data):
    """Return the cells or paragraphs of an office file."""
    with zipfile.ZipFile(io.BytesIO(data)) as z:
        names = z.namelist()
        shared = []
        if "xl/sharedStrings.xml" in names:
            shared = re.findall(r"<t>(.*?)</t>", z.read("xl/sharedStrings.xml").decode())
        out = []
        for name in names:
            if not re.search(r"sheet\d+\.xml$|document\.xml$", name):
                continue
            text = z.read(name).decode()
            text = re.sub(r'<c [^>]*t="s"><v>(\d+)</v></c>', lambda m: f"<t>{shared[int(m.group(1))]}</t>", text)
            out += re.findall(r"<(?:w:)?t(?: [^>]*)?>(.*?)</(?:w:)?t>", text)
    return html.unescape("\n".join(out))


def database(data):
    """Return the cells of a database."""
    db = sqlite3.connect(":memory:")
    db.deserialize(data)
    tables = [r[0] for r in db.execute("SELECT name FROM sqlite_master WHERE type='table'")]
    return "\n".join("\n".join(map(str, row)) for t in tables for row in db.execute(f"SELECT * FROM {t}"))


def mailed(data):
    """Return the head lines and the decoded parts of a mail."""
    message = message_from_bytes(data, policy=policy.default)
    out = [f"{message['From']}\n{message['To']}\n{message['Subject']}"]
    for part in message.walk():
        if part.is_multipart():
            continue
        body = part.get_payload(decode=True)
        charset = part.get_content_charset()
        out.append(body.decode(charset) if charset else decode(body))
    return out


def plain(text):
    """Undo escapes of JSON and of pages."""
    if "\\u" in text:
        text = re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m.group(1), 16)), text)
    return html.unescape(text) if "&" in text else text
