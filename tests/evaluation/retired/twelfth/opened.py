"""Open any file of the examination again and give its text."""

import gzip
import html
import io
import re
import sqlite3
import struct
import tarfile
import tempfile
import zipfile
from pathlib import Path


def members(name, data):
    """Innermost files: name and bytes."""
    if data[:2] == b"\x1f\x8b":
        inner = gzip.decompress(data)
        yield from members("inner.tar" if name.endswith(".tgz") else name[:-3], inner)
    elif name.endswith(".zip"):
        with zipfile.ZipFile(io.BytesIO(data)) as box:
            for item in box.namelist():
                yield from members(item, box.read(item))
    elif name.endswith(".tar"):
        with tarfile.open(fileobj=io.BytesIO(data)) as box:
            for item in box.getmembers():
                yield from members(item.name, box.extractfile(item).read())
    else:
        yield name, data


def office_text(data):
    """Text of a workbook or document: cells and paragraphs on lines of their own."""
    with zipfile.ZipFile(io.BytesIO(data)) as box:
        parts = [n for n in box.namelist() if "sheet" in n.rsplit("/", 1)[-1] or n.endswith("document.xml")]
        raw = "\n".join(box.read(n).decode("utf-8") for n in parts)
    return html.unescape("\n".join(re.findall(r"<(?:w:)?t(?: [^>]*)?>([^<]*)</", raw)))


def sqlite_text(data):
    """Heads and cells of all tables."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.db"
        path.write_bytes(data)
        base = sqlite3.connect(path)
        lines = []
        for (table,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            for row in base.execute(f'SELECT * FROM "{table}"'):
                lines += [str(cell) for cell in row]
        base.close()
    return "\n".join(lines)


def dbf_text(data):
    """Cells of a dBase table."""
    count, head, size = struct.unpack("<IHH", data[4:12])
    columns = [data[32 + 32 * i + 16] for i in range((head - 33) // 32)]
    lines = []
    for number in range(count):
        at = head + number * size + 1
        for width in columns:
            lines.append(data[at : at + width].decode("gb18030").rstrip())
            at += width
    return "\n".join(lines)


def plain_text(data, codec):
    """Text in the encoding that the shape names."""
    if codec == "utf-8-bom":
        assert data[:3] == b"\xef\xbb\xbf"
        return data[3:].decode("utf-8")
    if codec.startswith("utf-16"):
        assert data[:2] in (b"\xff\xfe", b"\xfe\xff")
        return data.decode("utf-16")
    return data.decode(codec)


def text_of(path, codec):
    """The whole text of an outer file; escapes of JSON and XML are read."""
    found = []
    for name, data in members(path.name, path.read_bytes()):
        if name.endswith(("说明.txt", "NOTE")):
            continue
        if name.endswith((".xlsx", ".docx")):
            found.append(office_text(data))
        elif name.endswith(".db"):
            found.append(sqlite_text(data))
        elif name.endswith(".dbf"):
            found.append(dbf_text(data))
        elif name.endswith(".bin"):
            found.append(data.decode("latin-1"))
        else:
            found.append(plain_text(data, codec))
    assert len(found) == 1, path
    text = re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), found[0])
    return text.replace("\\_", "_") if path.suffix == ".tex" or "longtable" in text else text
