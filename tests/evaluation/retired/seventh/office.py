"""Workbooks, documents and databases, written by hand so that bytes repeat."""

import io
import sqlite3
import tempfile
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

EPOCH = (2022, 3, 1, 9, 30, 0)
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PKG = "http://schemas.openxmlformats.org/package/2006"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def zipped(parts):
    """Pack parts with a fixed time."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as z:
        for name, data in parts.items():
            info = zipfile.ZipInfo(name, EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(info, data)
    return out.getvalue()


def types(pairs):
    """Write the list of types of a package."""
    over = "".join(
        f'<Override PartName="/{n}" ContentType="application/vnd.openxmlformats-officedocument.{t}+xml"/>'
        for n, t in pairs
    )
    rels = "application/vnd.openxmlformats-package.relationships+xml"
    plain = f'<Default Extension="rels" ContentType="{rels}"/><Default Extension="xml" ContentType="application/xml"/>'
    return f'{HEAD}<Types xmlns="{PKG}/content-types">{plain}{over}</Types>'


def relations(pairs):
    """Write relations: (id, type, target)."""
    body = "".join(f'<Relationship Id="{i}" Type="{REL}/{t}" Target="{x}"/>' for i, t, x in pairs)
    return f'{HEAD}<Relationships xmlns="{PKG}/relationships">{body}</Relationships>'


def letters(i):
    """Give the name of a column."""
    return chr(65 + i) if i < 26 else chr(64 + i // 26) + chr(65 + i % 26)


def sheet(rows, inline, strings):
    """Write a sheet; shared strings go into the list."""
    out = []
    for y, row in enumerate(rows, 1):
        cells = []
        for x, c in enumerate(row):
            ref = f"{letters(x)}{y}"
            if not c:
                continue
            if inline:
                cells.append(f'<c r="{ref}" t="inlineStr"><is><t>{escape(c)}</t></is></c>')
                continue
            strings.setdefault(c, len(strings))
            cells.append(f'<c r="{ref}" t="s"><v>{strings[c]}</v></c>')
        out.append(f'<row r="{y}">{"".join(cells)}</row>')
    return f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData>{"".join(out)}</sheetData></worksheet>'


def workbook(sheets, inline):
    """Pack sheets: {name: rows}."""
    strings, parts = {}, {}
    for i, rows in enumerate(sheets.values(), 1):
        parts[f"xl/worksheets/sheet{i}.xml"] = sheet(rows, inline, strings)
    names = "".join(f'<sheet name="{n}" sheetId="{i}" r:id="rId{i}"/>' for i, n in enumerate(sheets, 1))
    rels = [(f"rId{i}", "worksheet", f"worksheets/sheet{i}.xml") for i in range(1, len(sheets) + 1)]
    kinds = [("xl/workbook.xml", "spreadsheetml.sheet.main"), *((p, "spreadsheetml.worksheet") for p in parts)]
    if strings:
        items = "".join(f"<si><t>{escape(s)}</t></si>" for s in strings)
        parts["xl/sharedStrings.xml"] = f'{HEAD}<sst xmlns="{MAIN}" uniqueCount="{len(strings)}">{items}</sst>'
        rels.append((f"rId{len(rels) + 1}", "sharedStrings", "sharedStrings.xml"))
        kinds.append(("xl/sharedStrings.xml", "spreadsheetml.sharedStrings"))
    head = {
        "[Content_Types].xml": types(kinds),
        "_rels/.rels": relations([("rId1", "officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{REL}"><sheets>{names}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relations(rels),
    }
    return zipped({**head, **parts})


def xlsx(g, t):
    rows = [t.heads, *t.rows]
    if g.chance(0.5):
        rows = [[t.title], *rows]
    sheets = {"Sheet1": rows}
    if g.chance(0.4):
        sheets = {"说明": [["本表由系统导出，仅供内部使用"], [t.title]], "数据": rows}
    return workbook(sheets, g.chance(0.4))


def xlsx_sheets(g, t):
    """Part the rows over two or three sheets."""
    n = g.pick([2, 3])
    step = -(-len(t.rows) // n)
    return workbook({f"第{i + 1}批": [t.heads, *t.rows[i * step : (i + 1) * step]] for i in range(n)}, False)


def paragraph(text):
    """Write a paragraph of a document."""
    return f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def document(body):
    """Pack a document."""
    xml = f'{HEAD}<w:document xmlns:w="{WORD}"><w:body>{body}<w:sectPr/></w:body></w:document>'
    return zipped(
        {
            "[Content_Types].xml": types([("word/document.xml", "wordprocessingml.document.main")]),
            "_rels/.rels": relations([("rId1", "officeDocument", "word/document.xml")]),
            "word/document.xml": xml,
        }
    )


def docx_table(g, t):
    rows = "".join(
        "<w:tr>" + "".join(f"<w:tc>{paragraph(c)}</w:tc>" for c in r) + "</w:tr>" for r in [t.heads, *t.rows]
    )
    return document(paragraph(t.title) + f"<w:tbl>{rows}</w:tbl>" + paragraph("以上数据截至导出当日。"))


def docx_text(text):
    """Write plain lines as a document."""
    return document("".join(paragraph(x) for x in text.split("\n")))


def sqlite_file(g, t):
    cols = ", ".join(f'"{h}" TEXT' for h in t.heads)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.db"
        con = sqlite3.connect(path)
        con.execute(f'CREATE TABLE "{t.name}" (rid INTEGER PRIMARY KEY, {cols})')
        marks = ", ".join("?" * (len(t.heads) + 1))
        rows = [(i, *(c or None for c in r)) for i, r in enumerate(t.rows, 1)]
        con.executemany(f'INSERT INTO "{t.name}" VALUES ({marks})', rows)
        con.execute("CREATE TABLE sys_version (v TEXT)")
        con.execute("INSERT INTO sys_version VALUES ('2.4.1')")
        con.commit()
        con.close()
        return path.read_bytes()


OFFICE = {
    "xlsx": (xlsx, "xlsx"),
    "xlsx-sheets": (xlsx_sheets, "xlsx"),
    "docx": (docx_table, "docx"),
    "sqlite": (sqlite_file, "db"),
}
