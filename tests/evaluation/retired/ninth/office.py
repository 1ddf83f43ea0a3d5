"""Workbooks, documents and databases, always the same bytes."""

import html
import io
import pathlib
import sqlite3
import tempfile
import zipfile

STAMP = (2024, 3, 18, 9, 30, 0)


def pack(members):
    """Make a zip of named texts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in members:
            info = zipfile.ZipInfo(name, STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(info, data)
    return buffer.getvalue()


def letters(n):
    """Name a column of a sheet."""
    return chr(65 + n) if n < 26 else chr(64 + n // 26) + chr(65 + n % 26)


def sheet(rows, strings):
    """Write a sheet with shared strings."""
    out = []
    for i, r in enumerate(rows, 1):
        cells = ""
        for j, c in enumerate(r):
            if c:
                cells += f'<c r="{letters(j)}{i}" t="s"><v>{strings.setdefault(c, len(strings))}</v></c>'
        out.append(f'<row r="{i}">{cells}</row>')
    body = "".join(out)
    return f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData>{body}</sheetData></worksheet>'


MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PKG = "http://schemas.openxmlformats.org/package/2006"
TYPE = "application/vnd.openxmlformats-officedocument."
HEAD = '<?xml version="1.0" encoding="UTF-8"?>'


def types(parts):
    """Write the list of content types."""
    over = "".join(f'<Override PartName="/{p}.xml" ContentType="{TYPE}{t}+xml"/>' for p, t in parts)
    rels = "application/vnd.openxmlformats-package.relationships+xml"
    base = f'<Default Extension="rels" ContentType="{rels}"/><Default Extension="xml" ContentType="application/xml"/>'
    return "[Content_Types].xml", f'{HEAD}<Types xmlns="{PKG}/content-types">{base}{over}</Types>'


def links(name, targets):
    """Write a part of relationships."""
    rows = "".join(
        f'<Relationship Id="rId{i}" Type="{REL}/{t}" Target="{n}.xml"/>' for i, (t, n) in enumerate(targets, 1)
    )
    return name, f'{HEAD}<Relationships xmlns="{PKG}/relationships">{rows}</Relationships>'


def workbook(x):
    """Write a workbook: a title above the head, the data, a second sheet of notes."""
    strings = {}
    one = sheet([[x.title], x.heads, *x.rows], strings)
    two = sheet([["说明"], ["数据截至 " + x.day], ["经办：" + x.clerk]], strings)
    items = "".join(f"<si><t>{html.escape(s)}</t></si>" for s in strings)
    sheets = "".join(f'<sheet name="{n}" sheetId="{i}" r:id="rId{i}"/>' for i, n in ((1, "数据"), (2, "说明")))
    parts = [("xl/workbook", "spreadsheetml.sheet.main"), ("xl/sharedStrings", "spreadsheetml.sharedStrings")]
    parts += [(f"xl/worksheets/sheet{i}", "spreadsheetml.worksheet") for i in (1, 2)]
    targets = [
        ("worksheet", "worksheets/sheet1"),
        ("worksheet", "worksheets/sheet2"),
        ("sharedStrings", "sharedStrings"),
    ]
    return pack(
        [
            types(parts),
            links("_rels/.rels", [("officeDocument", "xl/workbook")]),
            ("xl/workbook.xml", f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{REL}"><sheets>{sheets}</sheets></workbook>'),
            links("xl/_rels/workbook.xml.rels", targets),
            ("xl/worksheets/sheet1.xml", one),
            ("xl/worksheets/sheet2.xml", two),
            ("xl/sharedStrings.xml", f'{HEAD}<sst xmlns="{MAIN}">{items}</sst>'),
        ]
    )


def document(x):
    """Write a document with a heading, a table and a line below it."""

    def para(text):
        return f"<w:p><w:r><w:t>{html.escape(text)}</w:t></w:r></w:p>"

    cells = ["".join(f"<w:tc>{para(c)}</w:tc>" for c in r) for r in [x.heads, *x.rows]]
    rows = "".join(f"<w:tr>{c}</w:tr>" for c in cells)
    body = para(x.title) + f"<w:tbl>{rows}</w:tbl>" + para(f"填报人：{x.clerk}　{x.day}")
    return pack(
        [
            types([("word/document", "wordprocessingml.document.main")]),
            links("_rels/.rels", [("officeDocument", "word/document")]),
            ("word/document.xml", f'{HEAD}<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'),
        ]
    )


def database(x):
    """Write a database of one table."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "x.db"
        con = sqlite3.connect(path)
        con.execute(f"CREATE TABLE {x.table} (" + ", ".join(f'"{h}" TEXT' for h in x.heads) + ")")
        marks = ",".join("?" for _ in x.heads)
        con.executemany(f"INSERT INTO {x.table} VALUES ({marks})", [[c or None for c in r] for r in x.rows])
        con.commit()
        con.close()
        return path.read_bytes()


def open_sheet(x):
    """Write a sheet of LibreOffice."""
    urn = "urn:oasis:names:tc:opendocument:xmlns:"
    rows = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{html.escape(c)}</text:p></table:table-cell>'
            for c in r
        )
        + "</table:table-row>"
        for r in [x.heads, *x.rows]
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="{urn}office:1.0" '
        f'xmlns:table="{urn}table:1.0" xmlns:text="{urn}text:1.0" office:version="1.2"><office:body>'
        f'<office:spreadsheet><table:table table:name="Sheet1">{rows}</table:table></office:spreadsheet>'
        "</office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        f'<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="{urn}manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    )
    return pack([("mimetype", kind), ("content.xml", content), ("META-INF/manifest.xml", manifest)])


OFFICE = {"workbook": (workbook, "xlsx"), "document": (document, "docx"), "database": (database, "db")}
OFFICE |= {"open sheet": (open_sheet, "ods")}
