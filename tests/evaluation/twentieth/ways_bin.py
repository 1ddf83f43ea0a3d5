"""Tables in binary containers: xlsx, docx, SQLite; and mails."""
import io
import os
import sqlite3
import tempfile
import zipfile
from xml.sax.saxutils import escape

STAMP = (2021, 3, 4, 5, 6, 8)


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


def col(n):
    """Column letter."""
    return chr(65 + n) if n < 26 else "A" + chr(65 + n - 26)


def xlsx(t, shared=True):
    """A workbook with one sheet; title and head lines on top."""
    grid = ([[t.title]] if t.title else []) + [[k, v] for k, v in t.head] + [t.heads] + t.rows
    if t.title and t.joined:
        grid += [[], ["Total" if t.latin else "合計" if t.hant else "合计", str(len(t.rows))]]
    strings, index, rows = [], {}, []
    for i, r in enumerate(grid, 1):
        cells = []
        for j, c in enumerate(r):
            if c == "":
                continue
            if t.numeric and c.isdigit() and c[0] != "0" and len(c) <= 11:
                cells.append(f'<c r="{col(j)}{i}"><v>{c}</v></c>')
            elif shared:
                if c not in index:
                    index[c] = len(strings)
                    strings.append(c)
                cells.append(f'<c r="{col(j)}{i}" t="s"><v>{index[c]}</v></c>')
            else:
                cells.append(f'<c r="{col(j)}{i}" t="inlineStr"><is><t>{escape(c)}</t></is></c>')
        rows.append(f'<row r="{i}">' + "".join(cells) + "</row>")
    ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    x = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    parts = [("[Content_Types].xml", x + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' + ('<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>' if shared else "") + "</Types>"),
             ("_rels/.rels", x + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>'),
             ("xl/workbook.xml", x + f'<workbook {ns} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>'),
             ("xl/_rels/workbook.xml.rels", x + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>' + ('<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>' if shared else "") + "</Relationships>"),
             ("xl/worksheets/sheet1.xml", x + f"<worksheet {ns}><sheetData>" + "".join(rows) + "</sheetData></worksheet>")]
    if shared:
        parts.append(("xl/sharedStrings.xml", x + f'<sst {ns} count="{len(strings)}" uniqueCount="{len(strings)}">' + "".join(f"<si><t>{escape(s)}</t></si>" for s in strings) + "</sst>"))
    return "xlsx", zipped(parts)


def xlsx_inline(t):
    """Table written as xlsx inline."""
    return xlsx(t, shared=False)


def docx_parts(body):
    """A Word document around a body."""
    x = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return zipped([("[Content_Types].xml", x + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
                   ("_rels/.rels", x + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
                   ("word/document.xml", x + f'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>')])


def para(s):
    """One paragraph."""
    return f'<w:p><w:r><w:t xml:space="preserve">{escape(s)}</w:t></w:r></w:p>'


def docx_table(t):
    """Table written as docx table."""
    row = lambda r: "<w:tr>" + "".join(f"<w:tc>{para(c)}</w:tc>" for c in r) + "</w:tr>"
    return "docx", docx_parts("".join(para(x) for x in t.headlines()) + "<w:tbl>" + "".join(row(r) for r in [t.heads] + t.rows) + "</w:tbl>" + para(""))


def docx_text(text):
    """Running text as a Word document."""
    return docx_parts("".join(para(x) for x in text.rstrip("\n").split("\n")))


def sqlite_db(t):
    """A database file with one table."""
    path = tempfile.mktemp(suffix=".db")
    con = sqlite3.connect(path)
    cols = ", ".join('"' + h + '" TEXT' for h in t.heads)
    con.execute(f'CREATE TABLE "{t.ident}" ({cols})')
    con.executemany(f'INSERT INTO "{t.ident}" VALUES ({",".join("?" * len(t.heads))})', [[c or None for c in r] for r in t.rows])
    con.commit()
    con.close()
    with open(path, "rb") as f:
        data = f.read()
    os.unlink(path)
    return "db", data


BIN = [xlsx, xlsx_inline, docx_table, sqlite_db, xlsx, docx_table, sqlite_db]
