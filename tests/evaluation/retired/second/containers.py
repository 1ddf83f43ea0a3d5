"""Bytes in archives, workbooks, documents and databases; nothing but the standard library."""

from __future__ import annotations

import gzip
import io
import sqlite3
import tarfile
import zipfile
from collections.abc import Callable
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory

from tables import Table

NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACK = "http://schemas.openxmlformats.org/package/2006"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def zipped(members: dict[str, bytes]) -> bytes:
    """A zip file, the same bytes each time."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in members.items():
            archive.writestr(zipfile.ZipInfo(name, (2024, 5, 6, 8, 0, 0)), body, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def tarred(members: dict[str, bytes]) -> bytes:
    """A tar.gz file."""
    out = io.BytesIO()
    with gzip.GzipFile(fileobj=out, mode="wb", mtime=0) as packed, tarfile.open(fileobj=packed, mode="w") as archive:
        for name, body in members.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(body)
            archive.addfile(entry, io.BytesIO(body))
    return out.getvalue()


def gzipped(body: bytes) -> bytes:
    """A gz file."""
    return gzip.compress(body, mtime=0)


def _column(number: int) -> str:
    return chr(65 + number) if number < 26 else chr(64 + number // 26) + chr(65 + number % 26)


def _cell(place: str, text: str, shared: dict[str, int] | None, numeric: bool) -> str:
    if numeric and text.isdigit() and len(text) < 12 and not text.startswith("0"):
        return f'<c r="{place}"><v>{text}</v></c>'
    if shared is None:
        return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>'
    return f'<c r="{place}" t="s"><v>{shared.setdefault(text, len(shared))}</v></c>'


def workbook(sheets: list[tuple[str, list[list[str]]]], shared: bool, numeric: bool) -> bytes:
    """A minimal xlsx; strings shared or in line, short numbers as numbers when asked."""
    strings: dict[str, int] | None = {} if shared else None
    members = {}
    for number, (_, rows) in enumerate(sheets, 1):
        body = "".join(
            f'<row r="{r}">'
            + "".join(_cell(f"{_column(c)}{r}", text, strings, numeric) for c, text in enumerate(row) if text)
            + "</row>"
            for r, row in enumerate(rows, 1)
        )
        members[f"xl/worksheets/sheet{number}.xml"] = f"{HEAD}<worksheet {NS}><sheetData>{body}</sheetData></worksheet>"
    kinds = [("xl/workbook.xml", "sheet.main")] + [(name, "worksheet") for name in members]
    links = "".join(
        f'<Relationship Id="rId{i}" Type="{REL}/worksheet" Target="worksheets/sheet{i}.xml"/>'
        for i in range(1, len(sheets) + 1)
    )
    if strings is not None:
        items = "".join(f'<si><t xml:space="preserve">{escape(text)}</t></si>' for text in strings)
        members["xl/sharedStrings.xml"] = (
            f'{HEAD}<sst {NS} count="{len(strings)}" uniqueCount="{len(strings)}">{items}</sst>'
        )
        kinds.append(("xl/sharedStrings.xml", "sharedStrings"))
        links += f'<Relationship Id="rId99" Type="{REL}/sharedStrings" Target="sharedStrings.xml"/>'
    listed = "".join(f'<sheet name="{escape(n)}" sheetId="{i}" r:id="rId{i}"/>' for i, (n, _) in enumerate(sheets, 1))
    office = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    types = "".join(f'<Override PartName="/{name}" ContentType="{office}.{kind}+xml"/>' for name, kind in kinds)
    first = {
        "[Content_Types].xml": _types(types),
        "_rels/.rels": _root("xl/workbook.xml"),
        "xl/workbook.xml": f'{HEAD}<workbook {NS} xmlns:r="{REL}"><sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'{HEAD}<Relationships xmlns="{PACK}/relationships">{links}</Relationships>',
    }
    return zipped({name: text.encode() for name, text in {**first, **members}.items()})


def _types(overrides: str) -> str:
    return (
        f'{HEAD}<Types xmlns="{PACK}/content-types"><Default Extension="rels" Con'
        f'tentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _root(target: str) -> str:
    return (
        f'{HEAD}<Relationships xmlns="{PACK}/relationships"><Relationship '
        f'Id="rId1" Type="{REL}/officeDocument" Target="{target}"/></Relationships>'
    )


def document(title: str, rows: list[list[str]] | None, paragraphs: list[str]) -> bytes:
    """A minimal docx: paragraphs, then a table."""

    def paragraph(text: str) -> str:
        half = len(text) // 2  # Word cuts a text into runs where it likes
        runs = "".join(
            f'<w:r><w:t xml:space="preserve">{escape(part)}</w:t></w:r>' for part in (text[:half], text[half:]) if part
        )
        return f"<w:p>{runs}</w:p>"

    body = "".join(paragraph(text) for text in (title, *paragraphs))
    if rows:
        body += (
            "<w:tbl>"
            + "".join("<w:tr>" + "".join(f"<w:tc>{paragraph(c)}</w:tc>" for c in row) + "</w:tr>" for row in rows)
            + "</w:tbl>"
        )
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    word = (
        f'{HEAD}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessin'
        f'gml/2006/main"><w:body>{body}<w:p/></w:body></w:document>'
    )
    types = _types(f'<Override PartName="/word/document.xml" ContentType="{main}"/>')
    return zipped(
        {
            "[Content_Types].xml": types.encode(),
            "_rels/.rels": _root("word/document.xml").encode(),
            "word/document.xml": word.encode(),
        }
    )


def database(tables: list[Table], whole_numbers: bool) -> bytes:
    """A SQLite file; short digit strings in INTEGER columns when asked."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "made.db"
        with sqlite3.connect(path) as link:
            for table in tables:
                types = [
                    "INTEGER"
                    if whole_numbers and h.isascii() and all(r[i].isdigit() and len(r[i]) == 11 for r in table.rows)
                    else "TEXT"
                    for i, h in enumerate(table.heads)
                ]
                columns = ", ".join(f'"{h}" {t}' for h, t in zip(table.heads, types, strict=True))
                link.execute(f'CREATE TABLE "{table.name}" (rid INTEGER PRIMARY KEY, {columns})')
                slots = ",".join("?" * len(table.heads))
                names = ",".join(f'"{h}"' for h in table.heads)
                link.executemany(f'INSERT INTO "{table.name}" ({names}) VALUES ({slots})', table.rows)
        link.close()
        return path.read_bytes()


def wrapped(kind: str, name: str, body: bytes) -> tuple[str, bytes]:
    """A file inside a container: the new name and bytes."""
    stem = name.rsplit(".", 1)[0]
    beside = {
        "说明.txt": "本目录为历史数据归档，每月一次。\n".encode(),
        "manifest.json": b'{"version": 3, "files": 1}\n',
    }
    made: dict[str, Callable[[], tuple[str, bytes]]] = {
        "gz": lambda: (f"{name}.gz", gzipped(body)),
        "zip": lambda: (f"{stem}.zip", zipped({**beside, f"2024/{name}": body})),
        "tar": lambda: (f"{stem}.tar.gz", tarred({f"dump/{name}": body, **beside})),
        "zipzip": lambda: (f"{stem}.zip", zipped({"old/inner.zip": zipped({name: body}), **beside})),
    }
    return made[kind]()
