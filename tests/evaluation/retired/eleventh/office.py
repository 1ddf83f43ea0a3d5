"""Workbooks, documents and databases made with the standard library."""

import io
import sqlite3
import tempfile
import zipfile
from pathlib import Path

from layout import esc

STAMP = (2023, 3, 4, 5, 6, 8)
MARK = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
NS = "http://schemas.openxmlformats.org"
REL = f"{NS}/officeDocument/2006/relationships"
OFFICE_TYPE = "application/vnd.openxmlformats-officedocument"
MAIN = f"{NS}/spreadsheetml/2006/main"


def packed(parts):
    """Pack parts into a zip with fixed times."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        for name, text in parts.items():
            info = zipfile.ZipInfo(name, STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(info, text)
    return out.getvalue()


def letters(at):
    """Name a column of a sheet."""
    return (letters(at // 26 - 1) if at >= 26 else "") + chr(65 + at % 26)


def sheet_xml(lines, cell):
    """Write the rows of a sheet."""
    rows = []
    for y, line in enumerate(lines, 1):
        rows.append(f'<row r="{y}">' + "".join(cell(f"{letters(x)}{y}", c) for x, c in enumerate(line) if c) + "</row>")
    return f'{MARK}<worksheet xmlns="{MAIN}"><sheetData>{"".join(rows)}</sheetData></worksheet>'


def override(name, sort):
    """Say of what sort a part is."""
    return f'<Override PartName="/{name}" ContentType="{OFFICE_TYPE}.{sort}+xml"/>'


def types_xml(items):
    """Write the list of the sorts of all parts."""
    rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    xml = '<Default Extension="xml" ContentType="application/xml"/>'
    body = "".join(override(n, s) for n, s in items)
    return f'{MARK}<Types xmlns="{NS}/package/2006/content-types">{rels}{xml}{body}</Types>'


def links_xml(items):
    """Write the links from one part to others."""
    link = "".join(f'<Relationship Id="{i}" Type="{REL}/{sort}" Target="{to}"/>' for i, sort, to in items)
    return f'{MARK}<Relationships xmlns="{NS}/package/2006/relationships">{link}</Relationships>'


def book(sheets, shared=None):
    """Pack sheets, named, as a workbook."""
    count = range(1, len(sheets) + 1)
    sorts = [("xl/workbook.xml", "spreadsheetml.sheet.main")]
    sorts += [(f"xl/worksheets/sheet{i}.xml", "spreadsheetml.worksheet") for i in count]
    links = [(f"rId{i}", "worksheet", f"worksheets/sheet{i}.xml") for i in count]
    if shared:
        sorts.append(("xl/sharedStrings.xml", "spreadsheetml.sharedStrings"))
        links.append(("rId90", "sharedStrings", "sharedStrings.xml"))
    names = "".join(f'<sheet name="{esc(n)}" sheetId="{i}" r:id="rId{i}"/>' for i, (n, _) in enumerate(sheets, 1))
    parts = {
        "[Content_Types].xml": types_xml(sorts),
        "_rels/.rels": links_xml([("rId1", "officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": f'{MARK}<workbook xmlns="{MAIN}" xmlns:r="{REL}"><sheets>{names}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": links_xml(links),
    }
    parts |= {f"xl/worksheets/sheet{i}.xml": text for i, (_, text) in enumerate(sheets, 1)}
    return packed(parts | ({"xl/sharedStrings.xml": shared} if shared else {}))


def shared_book(r, s):
    """Write a workbook with a cover sheet, texts kept apart."""
    texts = {}
    cell = lambda ref, c: f'<c r="{ref}" t="s"><v>{texts.setdefault(c, len(texts))}</v></c>'  # noqa: E731
    cover = sheet_xml([["使用说明"], ["本表由系统导出，请勿擅自传播"]], cell)
    body = sheet_xml([[s.title], [], s.heads, *s.rows], cell)
    strings = f'{MARK}<sst xmlns="{MAIN}">' + "".join(f"<si><t>{esc(t)}</t></si>" for t in texts) + "</sst>"
    return book([("说明", cover), ("明细", body)], strings)


def inline_book(r, s):
    """Write a workbook whose rows lie on two sheets, texts within the cells."""
    cell = lambda ref, c: f'<c r="{ref}" t="inlineStr"><is><t>{esc(c)}</t></is></c>'  # noqa: E731
    half = (len(s.rows) + 1) // 2
    parts = [("一", s.rows[:half]), ("二", s.rows[half:])]
    return book([(n, sheet_xml([s.heads, *rows], cell)) for n, rows in parts])


def document(r, s):
    """Write a document with a table between paragraphs."""
    par = lambda t: f"<w:p><w:r><w:t>{esc(t)}</w:t></w:r></w:p>"  # noqa: E731
    rows = "".join(
        "<w:tr>" + "".join(f"<w:tc>{par(c)}</w:tc>" for c in line) + "</w:tr>" for line in [s.heads, *s.rows]
    )
    return wrap_document(par(s.title) + f"<w:tbl>{rows}</w:tbl>" + par(f"制表：{r.word('surnames')}工"))


def wrap_document(body):
    """Pack the body of a document."""
    w = f"{NS}/wordprocessingml/2006/main"
    return packed(
        {
            "[Content_Types].xml": types_xml([("word/document.xml", "wordprocessingml.document.main")]),
            "_rels/.rels": links_xml([("rId1", "officeDocument", "word/document.xml")]),
            "word/document.xml": f'{MARK}<w:document xmlns:w="{w}"><w:body>{body}</w:body></w:document>',
        }
    )


def text_document(text):
    """Write a document of paragraphs only."""
    return wrap_document(
        "".join(f'<w:p><w:r><w:t xml:space="preserve">{esc(t)}</w:t></w:r></w:p>' for t in text.splitlines())
    )


def database(r, s):
    """Write a database of SQLite with the table and one of settings."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.db"
        db = sqlite3.connect(path)
        db.execute("CREATE TABLE app_meta (k TEXT, v TEXT)")
        db.execute("INSERT INTO app_meta VALUES ('schema', '12')")
        names = ", ".join(f'"{h}" TEXT' for h in s.heads)
        db.execute(f"CREATE TABLE rec_main ({names})")
        rows = [[None if c in ("", "NULL") else c for c in row] for row in s.rows]
        db.executemany(f"INSERT INTO rec_main VALUES ({', '.join('?' * len(s.heads))})", rows)
        db.commit()
        db.close()
        return path.read_bytes()


OFFICE = {"xlsx, cover sheet": shared_book, "xlsx, two sheets": inline_book, "docx table": document, "sqlite": database}
