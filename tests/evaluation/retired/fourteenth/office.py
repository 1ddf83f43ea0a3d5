"""Ways of office files: workbooks, documents, databases and mails, all made with the standard library."""

import base64
import io
import sqlite3
import zipfile
from xml.sax.saxutils import escape

from ways import way
from ways_sheets import as_csv

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def package(parts):
    """Zip parts with fixed times."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        for name, text in parts:
            info = zipfile.ZipInfo(name, (2023, 3, 1, 8, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(info, text.encode() if isinstance(text, str) else text)
    return out.getvalue()


def types(items):
    """Write the list of content types."""
    over = "".join(f'<Override PartName="{p}" ContentType="{c}"/>' for p, c in items)
    rels = "application/vnd.openxmlformats-package.relationships+xml"
    return (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="{rels}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{over}</Types>'
    )


def rels(items):
    """Write relationships."""
    body = "".join(f'<Relationship Id="rId{n}" Type="{OFFICE}/{t}" Target="{p}"/>' for n, (t, p) in enumerate(items, 1))
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{body}</Relationships>'


def letters(n):
    """Name a column."""
    return chr(65 + n) if n < 26 else "A" + chr(65 + n - 26)


def sheet(rows, strings=None):
    """Write a sheet with inline or shared strings."""
    out = []
    for y, row in enumerate(rows, 1):
        cells = []
        for x, cell in enumerate(row):
            if cell == "":
                continue
            at = f"{letters(x)}{y}"
            if strings is None:
                cells.append(f'<c r="{at}" t="inlineStr"><is><t>{escape(cell)}</t></is></c>')
            else:
                cells.append(f'<c r="{at}" t="s"><v>{strings.setdefault(cell, len(strings))}</v></c>')
        out.append(f'<row r="{y}">{"".join(cells)}</row>')
    return f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData>{"".join(out)}</sheetData></worksheet>'


def workbook(sheets, shared):
    """Make a workbook of named sheets."""
    strings = {} if shared else None
    pages = [sheet(rows, strings) for _, rows in sheets]
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    over = [("/xl/workbook.xml", kind + "sheet.main+xml")]
    over += [(f"/xl/worksheets/sheet{n}.xml", kind + "worksheet+xml") for n in range(1, len(sheets) + 1)]
    links = [("worksheet", f"worksheets/sheet{n}.xml") for n in range(1, len(sheets) + 1)]
    if shared:
        over.append(("/xl/sharedStrings.xml", kind + "sharedStrings+xml"))
        links.append(("sharedStrings", "sharedStrings.xml"))
    names = "".join(f'<sheet name="{name}" sheetId="{n}" r:id="rId{n}"/>' for n, (name, _) in enumerate(sheets, 1))
    parts = [("[Content_Types].xml", types(over)), ("_rels/.rels", rels([("officeDocument", "xl/workbook.xml")]))]
    book = f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{names}</sheets></workbook>'
    parts += [("xl/workbook.xml", book), ("xl/_rels/workbook.xml.rels", rels(links))]
    parts += [(f"xl/worksheets/sheet{n}.xml", page) for n, page in enumerate(pages, 1)]
    if shared:
        body = "".join(f"<si><t>{escape(s)}</t></si>" for s in strings)
        parts.append(("xl/sharedStrings.xml", f'{HEAD}<sst xmlns="{MAIN}">{body}</sst>'))
    return package(parts)


def paragraph(text):
    """Write a paragraph of a document."""
    return f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def document(body):
    """Make a document of the body."""
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    text = f'{HEAD}<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'
    return package(
        [
            ("[Content_Types].xml", types([("/word/document.xml", kind)])),
            ("_rels/.rels", rels([("officeDocument", "word/document.xml")])),
            ("word/document.xml", text),
        ]
    )


def mail(g, subject, body, subtype, charset="utf-8", attach=None):
    """Make a mail whose body is coded in base64 and whose sender is an office."""

    def coded(data):
        return base64.encodebytes(data).decode()

    word = "=?utf-8?B?" + base64.b64encode(subject.encode()).decode() + "?="
    when = g.moment(2022)
    top = (
        f"From: <report@corp-{g.digits(3)}.com.cn>\nTo: <archive@corp-{g.digits(3)}.com.cn>\nSubject: {word}\n"
        f"Date: {when:%d} Mar {when:%Y %H:%M:%S} +0800\nMIME-Version: 1.0\n"
    )
    part = f"Content-Type: text/{subtype}; charset={charset}\nContent-Transfer-Encoding: base64\n\n"
    part += coded(body.encode(charset))
    if attach is None:
        return (top + part).encode()
    edge = f"----=_Part_{g.digits(10)}"
    name, data = attach
    return (
        f'{top}Content-Type: multipart/mixed; boundary="{edge}"\n\n--{edge}\n{part}\n--{edge}\n'
        f'Content-Type: application/octet-stream; name="{name}"\nContent-Transfer-Encoding: base64\n'
        f'Content-Disposition: attachment; filename="{name}"\n\n{coded(data)}\n--{edge}--\n'
    ).encode()


@way("workbook, title above inline strings", "xlsx", "zh", enc="binary")
def book_inline(t, g):
    """A workbook with a title row."""
    return workbook([("Sheet1", [[t.title], t.heads, *t.rows])], shared=False)


@way("workbook of two sheets, shared strings", "xlsx", "zh", enc="binary")
def book_shared(t, g):
    """Notes on the first sheet, data on the second."""
    notes = [["说明"], [f"数据范围：{t.title}"], ["请勿外传"]]
    return workbook([("说明", notes), ("数据", [t.heads, *t.rows])], shared=True)


@way("document with a table", "docx", "zh", enc="binary")
def doc_table(t, g):
    """A document whose table holds the rows."""
    rows = "".join(
        "<w:tr>" + "".join(f"<w:tc>{paragraph(c)}</w:tc>" for c in r) + "</w:tr>" for r in [t.heads, *t.rows]
    )
    return document(f"{paragraph(t.title)}{paragraph('附表如下：')}<w:tbl>{rows}</w:tbl>{paragraph('（以上）')}")


@way("SQLite database", "db", "snake", enc="binary")
def sqlite(t, g):
    """A database with a table of versions beside the data."""
    db = sqlite3.connect(":memory:")
    db.execute(f"CREATE TABLE {t.ename} ({', '.join(h + ' TEXT' for h in t.heads)})")
    db.execute("CREATE TABLE schema_version (ver TEXT, done TEXT)")
    db.executemany(f"INSERT INTO {t.ename} VALUES ({','.join('?' * len(t.heads))})", t.rows)
    db.execute("INSERT INTO schema_version VALUES ('1.4.2', 'ok')")
    db.commit()
    return db.serialize()


@way("mail with an HTML table", "eml", "zh", enc="mail utf-8")
def mail_html(t, g):
    """A mail whose body is a table."""
    rows = "".join("<tr>" + "".join(f"<td>{escape(c)}</td>" for c in r) + "</tr>\n" for r in [t.heads, *t.rows])
    return mail(g, "每日数据", f"<html><body><p>各位好，{t.title}见下：</p><table>{rows}</table></body></html>", "html")


@way("mail with CSV attached", "eml", "zh", enc="mail gb18030")
def mail_csv(t, g):
    """A mail whose attachment is a sheet."""
    data = as_csv([t.heads, *t.rows]).encode("gb18030")
    return mail(g, "数据提取结果", "您好：\n按工单要求提取完毕，请查收附件。\n", "plain", attach=("data.csv", data))
