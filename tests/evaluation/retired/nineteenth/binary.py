"""Office files, databases and mails, written with fixed times."""

from __future__ import annotations

import base64
import io
import quopri
import random
import sqlite3
import zipfile
from collections.abc import Callable
from xml.sax.saxutils import escape

from tables_text import Doc, Table, delimited, ident
from tables_tree import html_rows

STAMP = (2022, 3, 1, 9, 0, 0)
PKG = "http://schemas.openxmlformats.org/package/2006/"
OFF = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD_TYPES = "application/vnd.openxmlformats-officedocument."
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def zipped(members: list[tuple[str, bytes]]) -> bytes:
    """Write a zip with fixed times."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in members:
            info = zipfile.ZipInfo(name, STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    return out.getvalue()


def package(main: str, content: str, parts: dict[str, str]) -> bytes:
    """Write an Office package."""
    overrides = f'<Override PartName="/{main}" ContentType="{content}"/>'
    types = (
        HEAD + f'<Types xmlns="{PKG}content-types"><Default Extension="rels" ContentType="application/vnd.openxml'
        'formats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        + overrides
        + "</Types>"
    )
    rels = (
        HEAD + f'<Relationships xmlns="{PKG}relationships"><Relationship Id="rId1" Type="{OFF}/officeDocument" '
        f'Target="{main}"/></Relationships>'
    )
    members = [("[Content_Types].xml", types.encode()), ("_rels/.rels", rels.encode())]
    return zipped(members + [(name, (HEAD + text).encode("utf-8")) for name, text in parts.items()])


def xlsx(sheets: list[tuple[str, list[list[str]]]]) -> bytes:
    """Write a workbook with inline strings."""
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    parts, names, rels = {}, "", ""
    for number, (name, rows) in enumerate(sheets, 1):
        body = "".join(
            f'<row r="{r}">'
            + "".join(
                f'<c r="{chr(64 + c)}{r}" t="inlineStr"><is><t>{escape(cell)}</t></is></c>'
                for c, cell in enumerate(row, 1)
                if cell
            )
            + "</row>"
            for r, row in enumerate(rows, 1)
        )
        parts[f"xl/worksheets/sheet{number}.xml"] = (
            f'<worksheet xmlns="{space}"><sheetData>{body}</sheetData></worksheet>'
        )
        names += f'<sheet name="{escape(name)}" sheetId="{number}" r:id="rId{number}"/>'
        rels += f'<Relationship Id="rId{number}" Type="{OFF}/worksheet" Target="worksheets/sheet{number}.xml"/>'
    parts["xl/workbook.xml"] = f'<workbook xmlns="{space}" xmlns:r="{OFF}"><sheets>{names}</sheets></workbook>'
    parts["xl/_rels/workbook.xml.rels"] = f'<Relationships xmlns="{PKG}relationships">{rels}</Relationships>'
    return package("xl/workbook.xml", WORD_TYPES + "spreadsheetml.sheet.main+xml", parts)


def paragraph(text: str) -> str:
    """Write a paragraph of a document."""
    return f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def grid(rows: list[list[str]]) -> str:
    """Write a table of a document."""
    return (
        "<w:tbl>"
        + "".join("<w:tr>" + "".join(f"<w:tc>{paragraph(c)}</w:tc>" for c in row) + "</w:tr>" for row in rows)
        + "</w:tbl>"
    )


def docx(body: str) -> bytes:
    """Write a document."""
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    text = f'<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>'
    return package("word/document.xml", WORD_TYPES + "wordprocessingml.document.main+xml", {"word/document.xml": text})


def wrap64(text: str, charset: str) -> str:
    """Write base64 in lines."""
    raw = base64.b64encode(text.encode(charset)).decode()
    return "\r\n".join(raw[i : i + 76] for i in range(0, len(raw), 76))


def word64(text: str) -> str:
    """Write an encoded word of a header."""
    return "=?UTF-8?B?" + base64.b64encode(text.encode()).decode() + "?="


def mail(subject: str, parts: list[tuple[str, str]]) -> bytes:
    """Write a mail without addresses: kinds are plain, html and the name of an attached table."""
    head = [
        "From: " + word64("数据管理员"),
        "To: " + word64("业务组"),
        "Subject: " + word64(subject),
        "Date: Tue, 09 May 2023 10:21:40 +0800",
        "MIME-Version: 1.0",
        'Content-Type: multipart/mixed; boundary="=_part_7f3a"',
        "",
    ]
    for kind, text in parts:
        head.append("--=_part_7f3a")
        if kind in ("plain", "html"):
            coded = quopri.encodestring(text.encode("utf-8")).decode().replace("\r\n", "\n").replace("\n", "\r\n")
            head += [
                f"Content-Type: text/{kind}; charset=utf-8",
                "Content-Transfer-Encoding: quoted-printable",
                "",
                coded,
            ]
        else:
            head += [
                f'Content-Type: text/csv; charset=gb18030; name="{kind}"',
                "Content-Transfer-Encoding: base64",
                f'Content-Disposition: attachment; filename="{kind}"',
                "",
                wrap64(text, "gb18030"),
            ]
    return ("\r\n".join(head) + "\r\n--=_part_7f3a--\r\n").encode("ascii")


def table_xlsx(t: Table, rng: random.Random) -> Doc:
    """Write a table as a workbook with a title row and a sheet of notes."""
    total = [["合计", str(len(t.rows))]] if rng.random() < 0.5 else []
    notes = [["说明"], ["本表由系统导出，仅供内部核对使用。"]]
    return Doc(xlsx([("Sheet1", [[t.title], t.heads, *t.rows, *total]), ("说明", notes)]), "xlsx")


def table_docx(t: Table, rng: random.Random) -> Doc:
    """Write a table in a document."""
    return Doc(docx(paragraph(t.title) + paragraph("（内部资料，注意保管）") + grid([t.heads, *t.rows])), "docx")


def table_sqlite(t: Table, rng: random.Random) -> Doc:
    """Write a database of an app."""
    base = sqlite3.connect(":memory:")
    cols = ", ".join(f'"{c}" TEXT' for c in ident(t))
    base.execute(f'CREATE TABLE "{t.slug}" (_rowid INTEGER PRIMARY KEY, {cols})')
    marks = ", ".join("?" for _ in t.heads)
    base.executemany(f'INSERT INTO "{t.slug}" VALUES (NULL, {marks})', t.rows)
    base.execute("CREATE TABLE android_metadata (locale TEXT)")
    base.execute("INSERT INTO android_metadata VALUES ('zh_CN')")
    base.commit()
    return Doc(base.serialize(), rng.choice(("db", "sqlite")))


def table_dbf(t: Table, rng: random.Random) -> Doc:
    """Write a dBase file in GBK; the names of its columns are cut to ten bytes."""
    wide = [max(len(row[i].encode("gb18030")) for row in t.rows) for i in range(len(t.heads))]
    wide = [min(254, w) for w in wide]
    out = bytes([3, 122, 3, 1]) + len(t.rows).to_bytes(4, "little") + (33 + 32 * len(wide)).to_bytes(2, "little")
    out += (1 + sum(wide)).to_bytes(2, "little") + bytes(17) + b"\x4d\x00\x00"
    for head, size in zip(t.heads, wide, strict=False):
        out += head.encode("gb18030")[:10].ljust(11, b"\0") + b"C" + bytes(4) + bytes([size, 0]) + bytes(14)
    body = b"".join(
        b" " + b"".join(c.encode("gb18030").ljust(w) for c, w in zip(row, wide, strict=False)) for row in t.rows
    )
    return Doc(out + b"\r" + body + b"\x1a", "dbf")


def mail_attached(t: Table, rng: random.Random) -> Doc:
    """Write a mail with the table attached."""
    text = f"各位好：\n\n附件是{t.title}，共{len(t.rows)}条，请查收。\n"
    return Doc(mail(t.title, [("plain", text), ("export.csv", delimited(t, ","))]), "eml")


def mail_html(t: Table, rng: random.Random) -> Doc:
    """Write a mail with the table in its text."""
    page = f"<html><body><p>您好，{t.title}如下：</p>\n<table>\n{html_rows(t)}\n</table></body></html>"
    return Doc(mail("转发：" + t.title, [("html", page)]), "eml")


WAYS: dict[str, Callable[[Table, random.Random], Doc]] = {
    "xlsx": table_xlsx,
    "docx-table": table_docx,
    "sqlite": table_sqlite,
    "dbf": table_dbf,
    "mail-attachment": mail_attached,
    "mail-html": mail_html,
}
