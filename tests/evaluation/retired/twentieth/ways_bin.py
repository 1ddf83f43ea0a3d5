"""Tables in binary containers: xlsx, docx, SQLite."""

import io
import sqlite3
import tempfile
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

STAMP = (2021, 3, 4, 5, 6, 8)
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml"
DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
DEFAULTS = (
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
)


def zipped(parts):
    """A zip of (name, bytes) with fixed stamps."""
    buf = io.BytesIO()
    with zipfile.ZipFile(buf, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in parts:
            info = zipfile.ZipInfo(name, STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            z.writestr(info, data if isinstance(data, bytes) else data.encode("utf-8"))
    return buf.getvalue()


def content_types(parts):
    """The part that names the types of (part, type)."""
    overrides = "".join(f'<Override PartName="{part}" ContentType="{kind}"/>' for part, kind in parts)
    return "[Content_Types].xml", f'{XML}<Types xmlns="{PACKAGE}/content-types">{DEFAULTS}{overrides}</Types>'


def relations(name, targets):
    """A part that names the relations of (type, target)."""
    items = "".join(
        f'<Relationship Id="rId{i}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for i, (kind, target) in enumerate(targets, 1)
    )
    return name, f'{XML}<Relationships xmlns="{PACKAGE}/relationships">{items}</Relationships>'


def column(n):
    """Column letter."""
    return chr(65 + n) if n < 26 else "A" + chr(65 + n - 26)


def sheet_grid(t):
    """Rows of the sheet: title, head lines, table and total."""
    grid = ([[t.title]] if t.title else []) + [[k, v] for k, v in t.head] + t.grid
    if t.title and t.joined:
        grid += [[], ["Total" if t.latin else "合計" if t.hant else "合计", str(len(t.rows))]]
    return grid


def sheet_cell(t, where, c, strings):
    """One cell; a text goes into the strings if there are any."""
    if t.numeric and c.isdigit() and c[0] != "0" and len(c) <= 11:
        return f'<c r="{where}"><v>{c}</v></c>'
    if strings is None:
        return f'<c r="{where}" t="inlineStr"><is><t>{escape(c)}</t></is></c>'
    return f'<c r="{where}" t="s"><v>{strings.setdefault(c, len(strings))}</v></c>'


def xlsx(t, shared=True):
    """A workbook with one sheet; title and head lines on top."""
    strings = {} if shared else None
    rows = []
    for i, r in enumerate(sheet_grid(t), 1):
        cells = [sheet_cell(t, f"{column(j)}{i}", c, strings) for j, c in enumerate(r) if c]
        rows.append(f'<row r="{i}">' + "".join(cells) + "</row>")
    types = [
        ("/xl/workbook.xml", f"{SPREADSHEET}.sheet.main+xml"),
        ("/xl/worksheets/sheet1.xml", f"{SPREADSHEET}.worksheet+xml"),
    ]
    targets = [("worksheet", "worksheets/sheet1.xml")]
    if shared:
        types.append(("/xl/sharedStrings.xml", f"{SPREADSHEET}.sharedStrings+xml"))
        targets.append(("sharedStrings", "sharedStrings.xml"))
    sheets = '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets>'
    sheet = f"<sheetData>{''.join(rows)}</sheetData>"
    parts = [
        content_types(types),
        relations("_rels/.rels", [("officeDocument", "xl/workbook.xml")]),
        ("xl/workbook.xml", f'{XML}<workbook xmlns="{SHEET}" xmlns:r="{OFFICE}">{sheets}</workbook>'),
        relations("xl/_rels/workbook.xml.rels", targets),
        ("xl/worksheets/sheet1.xml", f'{XML}<worksheet xmlns="{SHEET}">{sheet}</worksheet>'),
    ]
    if shared:
        items, n = "".join(f"<si><t>{escape(s)}</t></si>" for s in strings), len(strings)
        sst = f'{XML}<sst xmlns="{SHEET}" count="{n}" uniqueCount="{n}">{items}</sst>'
        parts.append(("xl/sharedStrings.xml", sst))
    return "xlsx", zipped(parts)


def xlsx_inline(t):
    """A workbook with its texts inside the cells."""
    return xlsx(t, shared=False)


def docx_parts(body):
    """A Word document around a body."""
    return zipped(
        [
            content_types([("/word/document.xml", DOCUMENT)]),
            relations("_rels/.rels", [("officeDocument", "word/document.xml")]),
            ("word/document.xml", f'{XML}<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'),
        ]
    )


def para(s):
    """One paragraph."""
    return f'<w:p><w:r><w:t xml:space="preserve">{escape(s)}</w:t></w:r></w:p>'


def docx_table(t):
    """A Word document with a table."""
    rows = "".join("<w:tr>" + "".join(f"<w:tc>{para(c)}</w:tc>" for c in r) + "</w:tr>" for r in t.grid)
    return "docx", docx_parts("".join(map(para, t.headlines())) + f"<w:tbl>{rows}</w:tbl>" + para(""))


def docx_text(text):
    """Running text as a Word document."""
    return docx_parts("".join(map(para, text.rstrip("\n").split("\n"))))


def sqlite_db(t):
    """A database file with one table."""
    columns = ", ".join(f'"{h}" TEXT' for h in t.heads)
    marks = ",".join("?" * len(t.heads))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "table.db"
        con = sqlite3.connect(path)
        con.execute(f'CREATE TABLE "{t.ident}" ({columns})')
        con.executemany(f'INSERT INTO "{t.ident}" VALUES ({marks})', [[c or None for c in r] for r in t.rows])
        con.commit()
        con.close()
        return "db", path.read_bytes()
