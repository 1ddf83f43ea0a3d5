"""Opens a written file again and gives its text."""

import gzip
import io
import re
import sqlite3
import tarfile
import tempfile
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

from writers import DOC_NS, SHEET_NS


def _unpacked(path: Path, container: str | None) -> tuple[str, bytes]:
    content = path.read_bytes()
    name = re.sub(r"\.(gz|zip|tar)$", "", path.name)
    if container == "gz":
        return name, gzip.decompress(content)
    if container == "zip":
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            member = archive.namelist()[0]
            return member, archive.read(member)
    if container == "tar":
        with tarfile.open(fileobj=io.BytesIO(content)) as archive:
            info = archive.getmembers()[0]
            file = archive.extractfile(info)
            return info.name, file.read() if file else b""
    return name, content


def _workbook(content: bytes) -> str:
    lines = []
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        shared = ET.fromstring(archive.read("xl/sharedStrings.xml"))
        strings = ["".join(item.itertext()) for item in shared]
        for name in sorted(n for n in archive.namelist() if n.startswith("xl/worksheets/")):
            for row in ET.fromstring(archive.read(name)).iter(f"{{{SHEET_NS}}}row"):
                cells = []
                for cell in row:
                    value = cell.findtext(f"{{{SHEET_NS}}}v") or ""
                    cells.append(strings[int(value)] if cell.get("t") == "s" else value)
                lines.append("\t".join(cells))
    return "\n".join(lines)


def _document(content: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        root = ET.fromstring(archive.read("word/document.xml"))
    return "\n".join("".join(p.itertext()) for p in root.iter(f"{{{DOC_NS}}}p"))


def _database(content: bytes) -> str:
    lines = []
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "x.db"
        place.write_bytes(content)
        base = sqlite3.connect(place)
        for (table,) in base.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchall():
            lines += ["\t".join(map(str, row)) for row in base.execute(f'SELECT * FROM "{table}"')]
        base.close()
    return "\n".join(lines)


def read_text(path: Path, shape: dict[str, str | None]) -> str:
    """The text of one file as a reader sees it."""
    name, content = _unpacked(path, shape["container"])
    if name.endswith(".xlsx"):
        return _workbook(content)
    if name.endswith(".docx"):
        return _document(content)
    if name.endswith((".db", ".sqlite")):
        return _database(content)
    return content.decode(shape["encoding"] or "utf-8")
