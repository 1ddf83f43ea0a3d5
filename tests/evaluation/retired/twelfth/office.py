"""Workbooks, documents and databases made with the standard library."""

import io
import sqlite3
import tempfile
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

STAMP = (2023, 5, 17, 10, 20, 30)


def pack(parts):
    """A zip of named parts with a fixed time."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as box:
        for name, data in parts.items():
            box.writestr(zipfile.ZipInfo(name, STAMP), data)
    return out.getvalue()


def letters(index):
    """The letters of a column."""
    return (chr(64 + index // 26) if index >= 26 else "") + chr(65 + index % 26)


def sheet_xml(rows):
    """A worksheet of shared-less strings."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    ]
    for number, row in enumerate(rows, 1):
        cells = "".join(
            f'<c r="{letters(i)}{number}" t="inlineStr"><is><t>{escape(c)}</t></is></c>' for i, c in enumerate(row) if c
        )
        lines.append(f'<row r="{number}">{cells}</row>')
    return "".join(lines) + "</sheetData></worksheet>"


def xlsx(sheet):
    """A workbook: a title above the heads, a second sheet with notes."""
    types = (
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    )
    for number in (1, 2):
        types += (
            f'<Override PartName="/xl/worksheets/sheet{number}.xml" '
            'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
        )
    base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    links = "".join(
        f'<Relationship Id="r{n}" Type="{base}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in (1, 2)
    )
    sheets = '<sheet name="清单" sheetId="1" r:id="r1"/><sheet name="填表说明" sheetId="2" r:id="r2"/>'
    head = f'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{base}"'
    return pack(
        {
            "[Content_Types].xml": types + "</Types>",
            "_rels/.rels": f'<Relationships xmlns="{package}"><Relationship Id="r1" Type="{base}/officeDocument" '
            'Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f"<workbook {head}><sheets>{sheets}</sheets></workbook>",
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}">{links}</Relationships>',
            "xl/worksheets/sheet1.xml": sheet_xml([[sheet.title], sheet.heads, *sheet.rows]),
            "xl/worksheets/sheet2.xml": sheet_xml([["一、逐行核对"], ["二、不得外传"]]),
        }
    )


def paragraph(text):
    """A paragraph of a document."""
    return f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def document(body):
    """A document around a body."""
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    types = (
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        'wordprocessingml.document.main+xml"/></Types>'
    )
    links = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="r1" Type="{base}/officeDocument" Target="word/document.xml"/></Relationships>'
    )
    text = f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>'
    return pack({"[Content_Types].xml": types, "_rels/.rels": links, "word/document.xml": text})


def docx(sheet):
    """A document with a table."""
    body = paragraph(sheet.title) + "<w:tbl>"
    for row in [sheet.heads, *sheet.rows]:
        body += "<w:tr>" + "".join(f"<w:tc>{paragraph(c)}</w:tc>" for c in row) + "</w:tr>"
    return document(body + "</w:tbl>" + paragraph("（以下无正文）"))


def docx_text(text):
    """A document of paragraphs."""
    return document("".join(paragraph(line) for line in text.splitlines()))


def sqlite(sheet):
    """A database with the table and a table of settings."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.db"
        base = sqlite3.connect(path)
        names = ", ".join(f'"{h}" TEXT' for h in sheet.heads)
        base.execute(f"CREATE TABLE t_{sheet.seed} ({names})")
        marks = ", ".join("?" for _ in sheet.heads)
        base.executemany(f"INSERT INTO t_{sheet.seed} VALUES ({marks})", sheet.rows)
        base.execute("CREATE TABLE app_setting (k TEXT, v TEXT)")
        base.executemany("INSERT INTO app_setting VALUES (?, ?)", [("schema", "14"), ("theme", "dark")])
        base.commit()
        base.close()
        return path.read_bytes()


WAYS = {f.__name__: f for f in (xlsx, docx, sqlite)}
