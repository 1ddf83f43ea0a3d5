"""Workbooks, documents and databases, the same bytes for the same content."""

import io
import sqlite3
import zipfile
from xml.sax.saxutils import escape

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
VENDOR = "application/vnd.openxmlformats-officedocument"
OPEN = "http://schemas.openxmlformats.org/"
RELATION = OPEN + "officeDocument/2006/relationships"


def zipped(files):
    """A zip of {name: bytes or text} with a fixed date."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            info = zipfile.ZipInfo(name, (2019, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    return buffer.getvalue()


def package(parts, main, kinds):
    """An office package: its parts, its main part and the content types of the parts."""
    types = "".join(f'<Override PartName="/{name}" ContentType="{VENDOR}.{kind}+xml"/>' for name, kind in kinds.items())
    content = (
        f'{HEAD}<Types xmlns="{OPEN}package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{types}</Types>'
    )
    return zipped({"[Content_Types].xml": content, "_rels/.rels": relations([("officeDocument", main)]), **parts})


def relations(targets):
    """A part that relates to others."""
    rows = "".join(
        f'<Relationship Id="rId{n}" Type="{RELATION}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(targets, 1)
    )
    return f'{HEAD}<Relationships xmlns="{OPEN}package/2006/relationships">{rows}</Relationships>'


def column(number):
    """The letters of a column."""
    return (chr(64 + number // 26) if number >= 26 else "") + chr(65 + number % 26)


def worksheet(rows, shared):
    """A worksheet; texts go to the list of shared strings."""
    lines = []
    for y, row in enumerate(rows, 1):
        cells = []
        for x, value in enumerate(row):
            place = f"{column(x)}{y}"
            if isinstance(value, (int, float)):
                cells.append(f'<c r="{place}"><v>{value}</v></c>')
            elif value:
                cells.append(f'<c r="{place}" t="s"><v>{shared.setdefault(value, len(shared))}</v></c>')
        lines.append(f'<row r="{y}">{"".join(cells)}</row>')
    return f'{HEAD}<worksheet xmlns="{OPEN}spreadsheetml/2006/main"><sheetData>{"".join(lines)}</sheetData></worksheet>'


def xlsx(rows, name, first=None):
    """A workbook with these rows, and perhaps another sheet before them."""
    shared, pages = {}, ([("说明", first)] if first else []) + [(name, rows)]
    parts, sheets, targets, kinds = {}, "", [], {}
    for number, (title, lines) in enumerate(pages, 1):
        parts[f"xl/worksheets/sheet{number}.xml"] = worksheet(lines, shared)
        kinds[f"xl/worksheets/sheet{number}.xml"] = "spreadsheetml.worksheet"
        sheets += f'<sheet name="{title}" sheetId="{number}" r:id="rId{number}"/>'
        targets.append(("worksheet", f"worksheets/sheet{number}.xml"))
    targets.append(("sharedStrings", "sharedStrings.xml"))
    texts = "".join(f'<si><t xml:space="preserve">{escape(text)}</t></si>' for text in shared)
    parts["xl/workbook.xml"] = (
        f'{HEAD}<workbook xmlns="{OPEN}spreadsheetml/2006/main" xmlns:r="{RELATION}">'
        f"<sheets>{sheets}</sheets></workbook>"
    )
    parts["xl/_rels/workbook.xml.rels"] = relations(targets)
    sst = f'<sst xmlns="{OPEN}spreadsheetml/2006/main" count="{len(shared)}">'
    parts["xl/sharedStrings.xml"] = f"{HEAD}{sst}{texts}</sst>"
    kinds |= {"xl/workbook.xml": "spreadsheetml.sheet.main", "xl/sharedStrings.xml": "spreadsheetml.sharedStrings"}
    return package(parts, "xl/workbook.xml", kinds)


def paragraph(text):
    """A paragraph of a document, its text in two runs as editors leave it."""
    half = min(2, len(text))
    runs = "".join(
        f'<w:r><w:t xml:space="preserve">{escape(part)}</w:t></w:r>' for part in (text[:half], text[half:]) if part
    )
    return f"<w:p>{runs}</w:p>"


def docx(paragraphs, rows=()):
    """A document with paragraphs and perhaps a table."""
    table = "".join("<w:tr>" + "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) + "</w:tr>" for row in rows)
    body = "".join(paragraph(text) for text in paragraphs) + (f"<w:tbl>{table}</w:tbl>" if table else "")
    text = f'{HEAD}<w:document xmlns:w="{OPEN}wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>'
    return package(
        {"word/document.xml": text}, "word/document.xml", {"word/document.xml": "wordprocessingml.document.main"}
    )


def sqlite(table, heads, rows):
    """A database file with one table."""
    base = sqlite3.connect(":memory:")
    names = ", ".join(f'"{h}"' for h in heads)
    base.execute(f'create table "{table}" ({names})')
    base.executemany(f'insert into "{table}" values ({",".join("?" * len(heads))})', [tuple(row) for row in rows])
    base.commit()
    return base.serialize()
