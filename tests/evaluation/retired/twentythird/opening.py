"""Opens every file of an examination again and gives its text: encodings, mails, workbooks, databases, archives."""

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
from html import unescape
from pathlib import Path


def decode(data: bytes, encoding: str) -> str:
    return data.decode(encoding)


def parts(data: bytes) -> list[tuple[str, bytes]]:
    """Members of a zip or tar, one unnamed part otherwise."""
    if data[:4] == b"PK\x03\x04":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return [(info.filename, archive.read(info)) for info in archive.infolist()]
    with tarfile.open(fileobj=io.BytesIO(data)) as tar:
        return [(member.name, handle.read()) for member in tar if (handle := tar.extractfile(member)) is not None]


def office(data: bytes) -> str:
    """The words of an xlsx or docx; shared strings are put back into their cells."""
    members = dict(parts(data))
    if "word/document.xml" in members:
        xml = members["word/document.xml"].decode()
        rows = re.sub(r"</w:p></w:tc>", "\t", xml)
        return unescape(re.sub(r"<[^>]+>", "", re.sub(r"</w:p>|</w:tr>", "\n", rows)))
    shared = re.findall(r"<si><t>(.*?)</t></si>", members.get("xl/sharedStrings.xml", b"").decode(), re.DOTALL)
    out: list[str] = []
    for name, content in members.items():
        if not name.startswith("xl/worksheets/"):
            continue
        for row in re.findall(r"<row [^>]*>(.*?)</row>", content.decode(), re.DOTALL):
            cells = []
            for kind, value in re.findall(r'<c r="\w+"(?: t="(\w+)")?>.*?<[tv]>(.*?)</[tv]>', row):
                cells.append(shared[int(value)] if kind == "s" else value)
            out.append(unescape("\t".join(cells)))
    return "\n".join(out)


def database(data: bytes) -> str:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "copy.db"
        path.write_bytes(data)
        base = sqlite3.connect(path)
        names = [row[0] for row in base.execute("SELECT name FROM sqlite_master WHERE type='table' ORDER BY name")]
        rows = [row for name in names for row in base.execute(f"SELECT * FROM {name}")]
        base.close()
    return "\n".join("\t".join(str(cell) for cell in row) for row in rows)


def letter(data: bytes) -> str:
    message = email.message_from_bytes(data, policy=policy.default)
    head = "\n".join(f"{name}: {value}" for name, value in message.items())
    return head + "\n\n" + str(message.get_content())


def text_of(path: str, data: bytes, encoding: str, container: str | None) -> str:
    if container == "gz":
        return decode(gzip.decompress(data), encoding)
    if container in ("zip", "tar"):
        return "\n".join(
            office(content) if name.endswith(".xlsx") else decode(content, encoding) for name, content in parts(data)
        )
    if encoding in ("xlsx", "docx"):
        return office(data)
    if encoding == "sqlite":
        return database(data)
    if path.endswith(".eml"):
        return letter(data)
    return decode(data, encoding)
