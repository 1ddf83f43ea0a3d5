"""Workbooks, documents, open sheets and databases, made with nothing but zip and sqlite3."""

import io
import os
import sqlite3
import tempfile
import zipfile
from html import escape
from pathlib import Path

from sheet import Sheet

DAY = (2021, 3, 4, 5, 6, 8)
TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
PLAIN = '<Default Extension="xml" ContentType="application/xml"/>'
RELS = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
LINKS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
DOC_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
VENDOR = "application/vnd.openxmlformats-officedocument"


def pack(parts: dict[str, str]) -> bytes:
    """A zip with fixed times."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as box:
        for name, text in parts.items():
            info = zipfile.ZipInfo(name, DAY)
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            box.writestr(info, text)
    return out.getvalue()


def links(target: str, kind: str) -> str:
    """One relation."""
    return f'{LINKS}<Relationship Id="rId1" Type="{DOC_TYPE}/{kind}" Target="{target}"/></Relationships>'


def letters(index: int) -> str:
    """The letters of a column."""
    return (chr(64 + index // 26) if index >= 26 else "") + chr(65 + index % 26)


def xlsx(sheet: Sheet, shared: bool = True) -> bytes:
    """A workbook of one sheet; strings are shared or stand in their cells."""
    strings: dict[str, int] = {}
    rows = []
    for number, row in enumerate([sheet.heads, *sheet.rows], 1):
        cells = []
        for index, cell in enumerate(row):
            place = f'r="{letters(index)}{number}"'
            if shared:
                cells.append(f'<c {place} t="s"><v>{strings.setdefault(cell, len(strings))}</v></c>')
            else:
                cells.append(f'<c {place} t="inlineStr"><is><t>{escape(cell)}</t></is></c>')
        rows.append(f'<row r="{number}">{"".join(cells)}</row>')
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    part = f'<Override PartName="/xl/workbook.xml" ContentType="{VENDOR}.spreadsheetml.sheet.main+xml"/>'
    part += f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{VENDOR}.spreadsheetml.worksheet+xml"/>'
    part += f'<Override PartName="/xl/sharedStrings.xml" ContentType="{VENDOR}.spreadsheetml.sharedStrings+xml"/>'
    book = f'<workbook {main} xmlns:r="{DOC_TYPE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets>'
    rel = f'<Relationship Id="rId2" Type="{DOC_TYPE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>'
    return pack(
        {
            "[Content_Types].xml": f"{TYPES}{RELS}{PLAIN}{part}</Types>",
            "_rels/.rels": links("xl/workbook.xml", "officeDocument"),
            "xl/workbook.xml": book + "</workbook>",
            "xl/_rels/workbook.xml.rels": links("worksheets/sheet1.xml", "worksheet").replace("</Relationships>", rel),
            "xl/worksheets/sheet1.xml": f"<worksheet {main}><sheetData>{''.join(rows)}</sheetData></worksheet>",
            "xl/sharedStrings.xml": f"<sst {main}>"
            + "".join(f"<si><t>{escape(text)}</t></si>" for text in strings)
            + "</sst>",
        }
    )


def document(body: str) -> bytes:
    """A document around its body."""
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    part = f'<Override PartName="/word/document.xml" ContentType="{VENDOR}.wordprocessingml.document.main+xml"/>'
    return pack(
        {
            "[Content_Types].xml": f"{TYPES}{RELS}{PLAIN}{part}</Types>",
            "_rels/.rels": links("word/document.xml", "officeDocument"),
            "word/document.xml": f"<w:document {space}><w:body>{body}</w:body></w:document>",
        }
    )


def paragraph(text: str) -> str:
    """A paragraph of a document."""
    return f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def docx_text(text: str) -> bytes:
    """A document of paragraphs."""
    return document("".join(paragraph(line) for line in text.split("\n")))


def docx(sheet: Sheet) -> bytes:
    """A document with a title and a table."""
    rows = "".join(
        "<w:tr>" + "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) + "</w:tr>"
        for row in [sheet.heads, *sheet.rows]
    )
    return document(f"{paragraph(sheet.title)}<w:tbl>{rows}</w:tbl>")


def ods(sheet: Sheet) -> bytes:
    """An open sheet."""
    base = "urn:oasis:names:tc:opendocument:xmlns"
    rows = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p></table:table-cell>'
            for cell in row
        )
        + "</table:table-row>"
        for row in [sheet.heads, *sheet.rows]
    )
    space = " ".join(f'xmlns:{name}="{base}:{name}:1.0"' for name in ("office", "table", "text"))
    body = f'<office:spreadsheet><table:table table:name="Sheet1">{rows}</table:table></office:spreadsheet>'
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    mark = f'<manifest:manifest xmlns:manifest="{base}:manifest:1.0">'
    entry = f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
    return pack(
        {
            "mimetype": kind,
            "content.xml": f"<office:document-content {space}><office:body>{body}</office:body>"
            "</office:document-content>",
            "META-INF/manifest.xml": f"{mark}{entry}</manifest:manifest>",
        }
    )


def sqlite(sheet: Sheet) -> bytes:
    """A database of SQLite."""
    handle, name = tempfile.mkstemp()
    os.close(handle)
    with sqlite3.connect(name) as base:
        cols = ", ".join(f'"{head}" TEXT' for head in sheet.heads)
        base.execute(f"CREATE TABLE records ({cols})")
        base.executemany(f"INSERT INTO records VALUES ({','.join('?' * len(sheet.cols))})", sheet.rows)
    base.close()
    data = Path(name).read_bytes()
    Path(name).unlink()
    return data


OFFICE = {
    "workbook": ("xlsx", xlsx),
    "workbook, strings in cells": ("xlsx", lambda sheet: xlsx(sheet, shared=False)),
    "document": ("docx", docx),
    "open sheet": ("ods", ods),
    "SQLite": ("db", sqlite),
}
