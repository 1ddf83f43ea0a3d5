"""Workbooks, documents and databases, written with nothing but the standard library."""

from __future__ import annotations

import io
import sqlite3
import tempfile
import zipfile
from html import escape
from pathlib import Path

from tables import Table, query

STAMP = (2021, 3, 9, 10, 20, 0)
TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
)
RELS = '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
DEFAULTS = (
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
)
MIME = "application/vnd.openxmlformats-officedocument."


def zipped(parts: dict[str, str | bytes]) -> bytes:
    """Write a zip whose bytes depend on its parts alone."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in parts.items():
            info = zipfile.ZipInfo(name, STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(info, data)
    return out.getvalue()


def package(main: str, kind: str, extra: dict[str, str], overrides: str = "") -> bytes:
    """Write an office package around its main part."""
    types = TYPES + DEFAULTS + f'<Override PartName="/{main}" ContentType="{MIME}{kind}.main+xml"/>{overrides}</Types>'
    rels = RELS + f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="{main}"/></Relationships>'
    return zipped({"[Content_Types].xml": types, "_rels/.rels": rels, **extra})


def letters(n: int) -> str:
    """Give the letters of a column of a workbook."""
    return letters(n // 26 - 1) + chr(65 + n % 26) if n > 25 else chr(65 + n)


def xlsx(t: Table) -> bytes:
    """Write a workbook with shared strings; a title and lines stand above when there are any."""
    rows = [[line] for line in ([t.title] if t.above else []) + t.above] + [t.heads, *t.rows]
    strings: dict[str, int] = {}
    body = ""
    for y, row in enumerate(rows, 1):
        cells = ""
        for x, cell in enumerate(row):
            if cell:
                cells += f'<c r="{letters(x)}{y}" t="s"><v>{strings.setdefault(cell, len(strings))}</v></c>'
        body += f'<row r="{y}">{cells}</row>'
    sheet = f'<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="{MAIN}"><sheetData>{body}</sheetData></worksheet>'
    book = f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">'
    book += '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>'
    shared = f'<sst xmlns="{MAIN}">' + "".join(f"<si><t>{escape(s)}</t></si>" for s in strings) + "</sst>"
    rels = RELS + f'<Relationship Id="rId1" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    rels += f'<Relationship Id="rId2" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>'
    over = f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{MIME}spreadsheetml.worksheet+xml"/>'
    over += f'<Override PartName="/xl/sharedStrings.xml" ContentType="{MIME}spreadsheetml.sharedStrings+xml"/>'
    parts = {
        "xl/workbook.xml": book, "xl/_rels/workbook.xml.rels": rels, "xl/worksheets/sheet1.xml": sheet,
        "xl/sharedStrings.xml": shared,
    }  # fmt: skip
    return package("xl/workbook.xml", "spreadsheetml.sheet", parts, over)


def paragraph(text: str) -> str:
    """Write a paragraph, in two runs as editors like to do."""
    cut = text.find("，") + 1
    runs = [text[:cut], text[cut:]] if cut else [text]
    return "<w:p>" + "".join(f'<w:r><w:t xml:space="preserve">{escape(r)}</w:t></w:r>' for r in runs) + "</w:p>"


def document(body: str) -> bytes:
    """Write a document around its body."""
    xml = f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'
    return package("word/document.xml", "wordprocessingml.document", {"word/document.xml": xml})


def docx_table(t: Table) -> bytes:
    """Write a document with a heading and a table."""
    rows = ["<w:tr>" + "".join(f"<w:tc>{paragraph(c)}</w:tc>" for c in r) + "</w:tr>" for r in [t.heads, *t.rows]]
    above = "".join(map(paragraph, [t.title, *t.above]))
    return document(above + "<w:tbl>" + "".join(rows) + "</w:tbl>" + paragraph(t.below))


def docx_text(text: str) -> bytes:
    """Write a document of paragraphs."""
    return document("".join(map(paragraph, text.splitlines())))


def sqlite(t: Table) -> bytes:
    """Write a database with the table and one that tells of the version."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.db"
        db = sqlite3.connect(path)
        cols = ", ".join(f'"{query(h)}" TEXT' for h in t.heads)
        db.execute(f"CREATE TABLE main_rows ({cols})")
        db.execute("CREATE TABLE meta (k TEXT, v TEXT)")
        db.execute("INSERT INTO meta VALUES ('schema', '7')")
        db.executemany(f"INSERT INTO main_rows VALUES ({','.join('?' * len(t.heads))})", t.rows)
        db.commit()
        db.close()
        return path.read_bytes()
