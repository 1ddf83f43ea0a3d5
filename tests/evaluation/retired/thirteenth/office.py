"""Workbooks, documents and databases, made with the standard library alone."""

import io
import sqlite3
import zipfile
from xml.sax.saxutils import escape

STAMP = (2021, 6, 1, 8, 0, 0)
SHEET_NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
WORD_NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
REL_NS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACK_NS = "http://schemas.openxmlformats.org/package/2006"


def pack(parts):
    """Write the parts of a package with a fixed time."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as pile:
        for name, text in parts:
            pile.writestr(zipfile.ZipInfo(name, STAMP), text.encode(), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def relations(lines):
    """Write a part of relations."""
    body = "".join(
        f'<Relationship Id="rId{i}" Type="{REL_NS}/{kind}" Target="{to}"/>' for i, (kind, to) in enumerate(lines, 1)
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="{PACK_NS}/relationships">{body}</Relationships>'
    )


def types(parts):
    """Write the part of content types."""
    main = "application/vnd.openxmlformats-officedocument."
    body = "".join(f'<Override PartName="/{n}" ContentType="{main}{k}+xml"/>' for n, k in parts)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><Types xmlns="{PACK_NS}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{body}</Types>'
    )


def column(number):
    """Return the letters of a column."""
    return (chr(64 + number // 26) if number >= 26 else "") + chr(65 + number % 26)


def sheet_lines(rows, shared, table):
    """Write the rows of a sheet; shared strings are gathered in the table."""
    lines = []
    for r, row in enumerate(rows, 1):
        cells = []
        for c, cell in enumerate(row):
            where = f"{column(c)}{r}"
            if cell and shared:
                cells.append(f'<c r="{where}" t="s"><v>{table.setdefault(cell, len(table))}</v></c>')
            elif cell:
                cells.append(f'<c r="{where}" t="inlineStr"><is><t>{escape(cell)}</t></is></c>')
        lines.append(f'<row r="{r}">{"".join(cells)}</row>')
    return lines


def xlsx(rows, shared, sheet="Sheet1"):
    """Write one sheet, with shared or inline strings."""
    table = {}
    lines = sheet_lines(rows, shared, table)
    strings = "".join(f"<si><t>{escape(s)}</t></si>" for s in table)
    head = '<?xml version="1.0" encoding="UTF-8"?>'
    parts = [
        (
            "[Content_Types].xml",
            types(
                [
                    ("xl/workbook.xml", "spreadsheetml.sheet.main"),
                    ("xl/worksheets/sheet1.xml", "spreadsheetml.worksheet"),
                    ("xl/sharedStrings.xml", "spreadsheetml.sharedStrings"),
                ]
            ),
        ),
        ("_rels/.rels", relations([("officeDocument", "xl/workbook.xml")])),
        (
            "xl/workbook.xml",
            (
                f'{head}<workbook xmlns="{SHEET_NS}" xmlns:r="{REL_NS}"><sheets><sheet na'
                f'me="{sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>'
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            relations([("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml")]),
        ),
        (
            "xl/worksheets/sheet1.xml",
            f'{head}<worksheet xmlns="{SHEET_NS}"><sheetData>{"".join(lines)}</sheetData></worksheet>',
        ),
        (
            "xl/sharedStrings.xml",
            f'{head}<sst xmlns="{SHEET_NS}" count="{len(table)}" uniqueCount="{len(table)}">{strings}</sst>',
        ),
    ]
    return pack(parts)


def paragraph(text):
    """Write a paragraph; long ones in two runs, as a word processor leaves them."""

    def run(part):
        return f'<w:r><w:t xml:space="preserve">{escape(part)}</w:t></w:r>'

    return f"<w:p>{run(text)}</w:p>"


def docx(body):
    """Write a document around a body."""
    head = '<?xml version="1.0" encoding="UTF-8"?>'
    return pack(
        [
            ("[Content_Types].xml", types([("word/document.xml", "wordprocessingml.document.main")])),
            ("_rels/.rels", relations([("officeDocument", "word/document.xml")])),
            ("word/document.xml", f'{head}<w:document xmlns:w="{WORD_NS}"><w:body>{body}</w:body></w:document>'),
        ]
    )


def docx_text(text):
    """Write a document of plain paragraphs."""
    return docx("".join(paragraph(line) for line in text.split("\n")))


def workbook(t):
    """A workbook with shared strings."""
    return xlsx([t.heads, *t.rows], True)


def titled_workbook(t):
    """A workbook with a title, inline strings and a total."""
    return xlsx(
        [[t.title], [None, f"共{len(t.rows)}条"], t.heads, *t.rows, [], ["填表人：", None, "审核："]], False, "明细"
    )


def document(t):
    """A document with a table."""

    def row(cells):
        return "<w:tr>" + "".join(f"<w:tc>{paragraph(c or '')}</w:tc>" for c in cells) + "</w:tr>"

    return docx(
        paragraph(t.title)
        + "<w:tbl>"
        + "".join(row(r) for r in [t.heads, *t.rows])
        + "</w:tbl>"
        + paragraph("以上为本期数据。")
    )


def database(t):
    """A database of SQLite with one more table of settings."""
    base = sqlite3.connect(":memory:")
    base.execute("create table app_setting (k text, v text)")
    base.executemany("insert into app_setting values (?, ?)", [("theme", "dark"), ("page_size", "50")])
    base.execute("create table {} ({})".format(t.name, ", ".join(f'"{h}" text' for h in t.heads)))
    base.executemany("insert into {} values ({})".format(t.name, ",".join("?" * len(t.heads))), t.rows)
    base.commit()
    return base.serialize()


WAYS = [
    ("workbook", "xlsx", "cn", workbook),
    ("workbook titled", "xlsx", "cn", titled_workbook),
    ("document table", "docx", "cn", document),
    ("sqlite", "db", "en", database),
]
