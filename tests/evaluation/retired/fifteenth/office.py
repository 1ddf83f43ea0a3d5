"""Workbooks, documents, databases and mailboxes, made with the standard library alone."""

import base64
import io
import quopri
import sqlite3
import tempfile
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

from registry import way

TYPES = "application/vnd.openxmlformats-officedocument"
RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACK = "http://schemas.openxmlformats.org/package/2006"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def pack(parts):
    """Zip parts with a fixed time."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        for name, text in parts:
            z.writestr(zipfile.ZipInfo(name, (2024, 1, 2, 3, 4, 6)), text)
    return out.getvalue()


def column(i):
    """Give the letters of a column."""
    return (chr(64 + i // 26) if i >= 26 else "") + chr(65 + i % 26)


def types(parts):
    """List the types of the parts of a package."""
    over = "".join(f'<Override PartName="{name}" ContentType="{TYPES}.{kind}+xml"/>' for name, kind in parts)
    rels = "application/vnd.openxmlformats-package.relationships+xml"
    return (
        f'<?xml version="1.0"?><Types xmlns="{PACK}/content-types"><Default Extension="rels" ContentType="{rels}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{over}</Types>'
    )


def links(targets):
    """List the relations of a part to others."""
    rows = "".join(
        f'<Relationship Id="rId{i + 1}" Type="{RELS}/{kind}" Target="{target}"/>'
        for i, (kind, target) in enumerate(targets)
    )
    return f'<?xml version="1.0"?><Relationships xmlns="{PACK}/relationships">{rows}</Relationships>'


def sheet_xml(rows, shared):
    """Write a sheet; strings are added to the shared ones."""
    xml = ""
    for y, row in enumerate(rows, 1):
        cells = ""
        for x, c in enumerate(row):
            if c != "":
                at = shared.setdefault(c, len(shared))
                cells += f'<c r="{column(x)}{y}" t="s"><v>{at}</v></c>'
        xml += f'<row r="{y}">{cells}</row>'
    return f'<?xml version="1.0"?><worksheet xmlns="{MAIN}"><sheetData>{xml}</sheetData></worksheet>'


def workbook(sheets):
    """Make a workbook with shared strings; sheets are pairs of name and rows."""
    shared = {}
    bodies = [sheet_xml(rows, shared) for _, rows in sheets]
    names = [f"worksheets/sheet{i + 1}.xml" for i in range(len(sheets))]
    parts = [("/xl/workbook.xml", "spreadsheetml.sheet.main"), ("/xl/sharedStrings.xml", "spreadsheetml.sharedStrings")]
    parts += [(f"/xl/{n}", "spreadsheetml.worksheet") for n in names]
    tabs = "".join(f'<sheet name="{n}" sheetId="{i + 1}" r:id="rId{i + 1}"/>' for i, (n, _) in enumerate(sheets))
    book = f'<?xml version="1.0"?><workbook xmlns="{MAIN}" xmlns:r="{RELS}"><sheets>{tabs}</sheets></workbook>'
    strings = "".join(f'<si><t xml:space="preserve">{escape(s)}</t></si>' for s in shared)
    relations = [*(("worksheet", n) for n in names), ("sharedStrings", "sharedStrings.xml")]
    return pack(
        [
            ("[Content_Types].xml", types(parts)),
            ("_rels/.rels", links([("officeDocument", "xl/workbook.xml")])),
            ("xl/workbook.xml", book),
            (
                "xl/_rels/workbook.xml.rels",
                links(relations),
            ),
            *((f"xl/{n}", b) for n, b in zip(names, bodies, strict=True)),
            ("xl/sharedStrings.xml", f'<?xml version="1.0"?><sst xmlns="{MAIN}">{strings}</sst>'),
        ]
    )


def paragraph(text):
    """Make a paragraph of a document."""
    return f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def document(body):
    """Make a document of a body."""
    xml = f'<?xml version="1.0"?><w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'
    return pack(
        [
            ("[Content_Types].xml", types([("/word/document.xml", "wordprocessingml.document.main")])),
            ("_rels/.rels", links([("officeDocument", "word/document.xml")])),
            ("word/document.xml", xml),
        ]
    )


def lines_document(text):
    """Make a document with one paragraph for each line."""
    return document("".join(paragraph(x) for x in text.split("\n")))


def word_table(rows):
    """Make a table of a document."""
    xml = "".join("<w:tr>" + "".join(f"<w:tc>{paragraph(c)}</w:tc>" for c in r) + "</w:tr>" for r in rows)
    return f"<w:tbl>{xml}</w:tbl>"


@way("workbook with title rows", enc="binary")
def book_titled(t):
    """A workbook with a title and a date above the heads and a total below."""
    rows = [["业务明细表"], [f"导出日期：{t.s.day(2023, 2024):%Y-%m-%d}"], t.heads(), *t.grid(), ["合计", str(t.n)]]
    return workbook([("明细", rows), ("填写说明", [["说明"], ["请勿修改表头"], ["日期按文本填写"]])]), "xlsx"


@way("workbook of several sheets", enc="binary")
def book_parts(t):
    """A workbook whose rows go on over sheets, each with its heads."""
    size = max(2, (t.n + 2) // 3)
    grid = t.grid()
    parts = [grid[i : i + size] for i in range(0, t.n, size)]
    return workbook([(f"第{i + 1}部分", [t.heads(), *p]) for i, p in enumerate(parts)]), "xlsx"


@way("document with a table", enc="binary")
def doc_table(t):
    """A document with a table between two paragraphs."""
    body = (
        paragraph("关于报送有关明细的函")
        + paragraph("现将有关明细报送如下，请查收。")
        + word_table([t.heads(), *t.grid("/")])
    )
    return document(body + paragraph("以上数据截止报送当日。")), "docx"


@way("document with one table each", enc="binary")
def doc_forms(t):
    """A document with a small table of label and value for each record."""
    body = paragraph("登记表汇编")
    for i, r in enumerate(t.rows):
        body += paragraph(f"（{i + 1}）") + word_table([[t.zh[k], r[k]] for k in t.fields])
    return document(body), "docx"


@way("SQLite database", lang="en", plain=True, case="snake", enc="binary")
def database(t):
    """A database with a table of records and one of settings."""
    with tempfile.TemporaryDirectory() as d:
        path = Path(d) / "a.db"
        db = sqlite3.connect(path)
        cols = ", ".join(f"{h} TEXT" for h in t.heads())
        db.execute(f"CREATE TABLE {t.entity()} (pk INTEGER PRIMARY KEY, {cols})")
        marks = ",".join("?" * (len(t.fields) + 1))
        rows = [[i + 1, *[c or None for c in r]] for i, r in enumerate(t.grid())]
        db.executemany(f"INSERT INTO {t.entity()} VALUES ({marks})", rows)
        db.execute("CREATE TABLE settings (k TEXT, v TEXT)")
        db.executemany("INSERT INTO settings VALUES (?, ?)", [("schema", "14"), ("theme", "light")])
        db.commit()
        db.close()
        data = bytearray(path.read_bytes())
    return bytes(data), "db"


def mbox(messages, coding):
    """Make a mailbox of pairs of subject and text."""
    out = []
    for i, (subject, text) in enumerate(messages):
        word = base64.b64encode(subject.encode()).decode()
        out.append(f"From MAILER-DAEMON Tue Mar  {i % 9 + 1} 09:1{i % 6}:00 2022")
        out.append(f"Subject: =?UTF-8?B?{word}?=\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8")
        if coding == "qp":
            body = quopri.encodestring(text.encode()).decode()
            out.append(f"Content-Transfer-Encoding: quoted-printable\n\n{body}\n")
        else:
            out.append(f"Content-Transfer-Encoding: 8bit\n\n{text}\n")
    return "\n".join(out).encode()


@way("mailbox with one notice each", enc="mail utf-8", plain=True)
def mail_box(t):
    """A mailbox; each mail tells one record as labelled lines."""
    messages = []
    for i, r in enumerate(t.rows):
        text = "\n".join(
            [
                "您好：",
                "系统收到一条新登记，内容如下。",
                *(f"{t.zh[k]}：{r[k]}" for k in t.fields if r[k]),
                "",
                "此邮件由系统发送，请勿回复。",
            ]
        )
        messages.append((f"新登记通知（{i + 1}）", text))
    return mbox(messages, t.s.r.choice(("qp", "8bit"))), "mbox"
