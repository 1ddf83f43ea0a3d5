"""Workbooks, documents, databases, mails."""

from __future__ import annotations

import base64
import io
import quopri
import sqlite3
import tempfile
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

from core import Doc, Sheet
from tables import delimited

STAMP = (2021, 6, 1, 8, 0, 0)
TYPES = "application/vnd.openxmlformats-"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PKG = "http://schemas.openxmlformats.org/package/2006/"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def zipped(parts: dict[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in parts.items():
            z.writestr(zipfile.ZipInfo(name, STAMP), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def package(main: str, main_type: str, extra: list[tuple[str, str]]) -> dict[str, str]:
    over = "".join(f'<Override PartName="/{n}" ContentType="{TYPES}{t}+xml"/>' for n, t in [(main, main_type), *extra])
    return {
        "[Content_Types].xml": f'{XML}<Types xmlns="{PKG}content-types"><Default Extension="rels" ContentType='
        f'"application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>'
        f"{over}</Types>",
        "_rels/.rels": f'{XML}<Relationships xmlns="{PKG}relationships"><Relationship Id="rId1" '
        f'Type="{REL}/officeDocument" Target="{main}"/></Relationships>',
    }


def column(n: int) -> str:
    return chr(65 + n) if n < 26 else "A" + chr(65 + n - 26)


def workbook(sheets: list[tuple[str, list[list[str]]]], shared: bool) -> bytes:
    strings: dict[str, int] = {}

    def cell(text: str, ref: str) -> str:
        if shared:
            return f'<c r="{ref}" t="s"><v>{strings.setdefault(text, len(strings))}</v></c>'
        return f'<c r="{ref}" t="inlineStr"><is><t>{escape(text)}</t></is></c>'

    names = [f"xl/worksheets/sheet{i}.xml" for i in range(1, len(sheets) + 1)]
    extra = [(n, "officedocument.spreadsheetml.worksheet") for n in names]
    parts: dict[str, str] = {}
    ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    for name, (_, grid) in zip(names, sheets, strict=True):
        rows = "".join(
            f'<row r="{i}">' + "".join(cell(c, f"{column(j)}{i}") for j, c in enumerate(row) if c) + "</row>"
            for i, row in enumerate(grid, 1)
        )
        parts[name] = f"{XML}<worksheet {ns}><sheetData>{rows}</sheetData></worksheet>"
    rels = "".join(
        f'<Relationship Id="rId{i}" Type="{REL}/worksheet" Target="worksheets/sheet{i}.xml"/>'
        for i in range(1, len(sheets) + 1)
    )
    if shared:
        extra.append(("xl/sharedStrings.xml", "officedocument.spreadsheetml.sharedStrings"))
        parts["xl/sharedStrings.xml"] = (
            f"{XML}<sst {ns}>" + "".join(f"<si><t>{escape(t)}</t></si>" for t in strings) + "</sst>"
        )
        rels += f'<Relationship Id="rId90" Type="{REL}/sharedStrings" Target="sharedStrings.xml"/>'
    tabs = "".join(f'<sheet name="{escape(t)}" sheetId="{i}" r:id="rId{i}"/>' for i, (t, _) in enumerate(sheets, 1))
    parts["xl/workbook.xml"] = f'{XML}<workbook {ns} xmlns:r="{REL}"><sheets>{tabs}</sheets></workbook>'
    parts["xl/_rels/workbook.xml.rels"] = f'{XML}<Relationships xmlns="{PKG}relationships">{rels}</Relationships>'
    return zipped({**package("xl/workbook.xml", "officedocument.spreadsheetml.sheet.main", extra), **parts})


def xlsx(s: Sheet) -> Doc:
    return Doc("xlsx", workbook([("Sheet1", [s.heads, *s.grid()])], True))


def xlsx_titled(s: Sheet) -> Doc:
    grid = [
        [s.title],
        ["制表日期", f"{s.m.day(2021, 2022):%Y年%m月%d日}"],
        s.heads,
        *s.grid(),
        ["合计", f"{len(s.rows)}条"],
    ]
    notes = [["说明"], ["本表由经办人汇总，仅限内部使用"], ["如有出入以原始登记为准"]]
    return Doc("xlsx", workbook([(s.title, grid), ("说明", notes)], False))


def xlsx_tabs(s: Sheet) -> Doc:
    half = max(1, len(s.rows) // 2)
    grid = s.grid()
    tabs = [("上半年", [s.heads, *grid[:half]]), ("下半年", [s.heads, *grid[half:]])]
    return Doc("xlsx", workbook(tabs, True))


def para(text: str) -> str:
    return f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def word_table(rows: list[list[str]]) -> str:
    return (
        "<w:tbl>"
        + "".join("<w:tr>" + "".join(f"<w:tc>{para(c)}</w:tc>" for c in r) + "</w:tr>" for r in rows)
        + "</w:tbl>"
    )


def document(body: str) -> bytes:
    parts = package("word/document.xml", "officedocument.wordprocessingml.document.main", [])
    parts["word/document.xml"] = (
        f'{XML}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f"<w:body>{body}</w:body></w:document>"
    )
    return zipped(parts)


def docx_table(s: Sheet) -> Doc:
    return Doc("docx", document(para(s.title) + word_table([s.heads, *s.grid()]) + para(f"以上共{len(s.rows)}条")))


def sqlite_file(tables: dict[str, tuple[list[str], list[list[str]]]]) -> bytes:
    with tempfile.TemporaryDirectory() as tmp:
        path = Path(tmp) / "a.db"
        con = sqlite3.connect(path)
        for name, (heads, rows) in tables.items():
            con.execute(f'create table "{name}" (' + ", ".join(f'"{h}" TEXT' for h in heads) + ")")
            con.executemany(f'insert into "{name}" values ({",".join("?" * len(heads))})', rows)
        con.commit()
        con.close()
        return path.read_bytes()


def sqlite_db(s: Sheet) -> Doc:
    return Doc("db", sqlite_file({"android_metadata": (["locale"], [["zh_CN"]]), s.table: (s.heads, s.grid())}))


def encoded(text: str) -> str:
    return "=?UTF-8?B?" + base64.b64encode(text.encode()).decode() + "?="


def mail(subject: str, body: str, way: str, attach: tuple[str, bytes] | None = None, kind: str = "plain") -> bytes:
    """A mail without any address in its head: names only."""
    head = [
        f"Subject: {encoded(subject)}",
        f"From: {encoded('前台值班')}",
        f"To: {encoded('综合科')}",
        "Date: Tue, 01 Jun 2021 09:12:44 +0800",
        "MIME-Version: 1.0",
    ]
    if way == "quoted-printable":
        text = quopri.encodestring(body.encode()).decode()
    else:
        text = base64.encodebytes(body.encode()).decode()
    part = [f"Content-Type: text/{kind}; charset=utf-8", f"Content-Transfer-Encoding: {way}", "", text]
    if attach is None:
        return "\n".join(head + part).encode()
    mark = "----=_Part_20210601"
    name, data = attach
    out = [
        *head,
        f'Content-Type: multipart/mixed; boundary="{mark}"',
        "",
        f"--{mark}",
        *part,
        f"--{mark}",
        f'Content-Type: application/octet-stream; name="{name}"',
        "Content-Transfer-Encoding: base64",
        f'Content-Disposition: attachment; filename="{name}"',
        "",
        base64.encodebytes(data).decode(),
        f"--{mark}--",
        "",
    ]
    return "\n".join(out).encode()


def eml_attached(s: Sheet) -> Doc:
    data = delimited(s, ",", end="\r\n").encode("gb18030")
    return Doc("eml", mail(s.title, "您好：\n附件是您要的表，请查收。\n", "base64", ("export.csv", data)))


def eml_html(s: Sheet) -> Doc:
    rows = "\n".join("<tr>" + "".join(f"<td>{escape(c)}</td>" for c in r) + "</tr>" for r in [s.heads, *s.grid()])
    return Doc(
        "eml",
        mail(
            s.title,
            f"<p>领导好，名单如下：</p>\n<table border=1>\n{rows}\n</table>\n<p>谢谢</p>",
            "quoted-printable",
            kind="html",
        ),
    )


WAYS = {
    "xlsx": (xlsx, "any"),
    "xlsx-titled": (xlsx_titled, "zh"),
    "xlsx-two-tabs": (xlsx_tabs, "zh"),
    "docx-table": (docx_table, "zh"),
    "sqlite": (sqlite_db, "code"),
    "eml-attachment": (eml_attached, "zh"),
    "eml-html": (eml_html, "zh"),
}
