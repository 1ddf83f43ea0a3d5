"""Containers made by hand: gzip, zip, tar, xlsx, docx, SQLite, mail."""

from __future__ import annotations

import base64
import gzip
import io
import quopri
import sqlite3
import tarfile
import zipfile
from datetime import date, datetime
from xml.sax.saxutils import escape

DAY = (2021, 6, 1, 9, 30, 0)
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACK = "http://schemas.openxmlformats.org/package/2006"
Sheet = tuple[str, list[list[object]]]


def gz(data: bytes) -> bytes:
    """Gzip without a time."""
    return gzip.compress(data, mtime=0)


def zipped(members: dict[str, bytes]) -> bytes:
    """A zip of these members."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as box:
        for name, data in members.items():
            info = zipfile.ZipInfo(name, DAY)
            info.compress_type = zipfile.ZIP_DEFLATED
            box.writestr(info, data)
    return out.getvalue()


def tarred(members: dict[str, bytes], *, compress: bool) -> bytes:
    """A tar, or a tar in gzip."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as box:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size, info.mtime = len(data), 1622505600
            box.addfile(info, io.BytesIO(data))
    return gz(out.getvalue()) if compress else out.getvalue()


def column(number: int) -> str:
    """0 as A, 26 as AA."""
    return column(number // 26 - 1) + chr(65 + number % 26) if number > 25 else chr(65 + number)


def _cell(place: str, value: object, shared: list[str] | None) -> str:
    if isinstance(value, datetime):
        serial = (value - datetime(1899, 12, 30)).total_seconds() / 86400
        return f'<c r="{place}" s="1"><v>{serial:.9f}</v></c>'
    if isinstance(value, date):
        return f'<c r="{place}" s="2"><v>{(value - date(1899, 12, 30)).days}</v></c>'
    if isinstance(value, int | float):
        return f'<c r="{place}"><v>{value}</v></c>'
    if value == "":
        return ""
    text = escape(str(value))
    if shared is None:
        return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'
    if text not in shared:
        shared.append(text)
    return f'<c r="{place}" t="s"><v>{shared.index(text)}</v></c>'


def _sheet(rows: list[list[object]], shared: list[str] | None) -> str:
    out = []
    for number, row in enumerate(rows, 1):
        cells = "".join(_cell(f"{column(place)}{number}", value, shared) for place, value in enumerate(row))
        out.append(f'<row r="{number}">{cells}</row>')
    return f'{XML}<worksheet xmlns="{MAIN}"><sheetData>{"".join(out)}</sheetData></worksheet>'


STYLES = (
    f'{XML}<styleSheet xmlns="{MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills>'
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/>'
    '<xf numFmtId="22" applyNumberFormat="1"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>'
)


def _types(parts: dict[str, str]) -> str:
    body = "".join(
        f'<Override PartName="/{name}" ContentType="application/{kind}+xml"/>' for name, kind in parts.items()
    )
    return (
        f'{XML}<Types xmlns="{PACK}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{body}</Types>'
    )


def _relations(items: list[tuple[str, str]]) -> str:
    body = "".join(
        f'<Relationship Id="rId{n}" Type="{REL}/{kind}" Target="{to}"/>' for n, (kind, to) in enumerate(items, 1)
    )
    return f'{XML}<Relationships xmlns="{PACK}/relationships">{body}</Relationships>'


def xlsx(sheets: list[Sheet], *, share: bool) -> bytes:
    """A workbook; strings shared as Excel writes them, or inline."""
    vendor = "vnd.openxmlformats-officedocument.spreadsheetml."
    shared: list[str] | None = [] if share else None
    parts = {f"xl/worksheets/sheet{n}.xml": _sheet(rows, shared) for n, (_, rows) in enumerate(sheets, 1)}
    names = "".join(
        f'<sheet name="{escape(name)}" sheetId="{n}" r:id="rId{n}"/>' for n, (name, _) in enumerate(sheets, 1)
    )
    links = [("worksheet", f"worksheets/sheet{n}.xml") for n in range(1, len(sheets) + 1)] + [("styles", "styles.xml")]
    kinds = dict.fromkeys(parts, vendor + "worksheet") | {
        "xl/workbook.xml": vendor + "sheet.main", "xl/styles.xml": vendor + "styles",
    }  # fmt: skip
    if shared is not None:
        items = "".join(f'<si><t xml:space="preserve">{text}</t></si>' for text in shared)
        parts["xl/sharedStrings.xml"] = f'{XML}<sst xmlns="{MAIN}" count="{len(shared)}">{items}</sst>'
        kinds["xl/sharedStrings.xml"] = vendor + "sharedStrings"
        links.append(("sharedStrings", "sharedStrings.xml"))
    book = f'{XML}<workbook xmlns="{MAIN}" xmlns:r="{REL}"><sheets>{names}</sheets></workbook>'
    all_parts = {
        "[Content_Types].xml": _types(kinds), "_rels/.rels": _relations([("officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": book, "xl/_rels/workbook.xml.rels": _relations(links), "xl/styles.xml": STYLES, **parts,
    }  # fmt: skip
    return zipped({name: text.encode() for name, text in all_parts.items()})


def docx(title: str, rows: list[list[str]], after: str) -> bytes:
    """A document with a title, a table and a last paragraph."""

    def paragraph(text: str) -> str:
        return f"<w:p><w:r><w:t>{escape(text)}</w:t></w:r></w:p>"

    lines = "".join(
        "<w:tr>" + "".join(f"<w:tc><w:tcPr/>{paragraph(cell)}</w:tc>" for cell in row) + "</w:tr>" for row in rows
    )
    body = f"{paragraph(title)}<w:tbl><w:tblPr/>{lines}</w:tbl>{paragraph(after)}"
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    text = f'{XML}<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>'
    kinds = {"word/document.xml": "vnd.openxmlformats-officedocument.wordprocessingml.document.main"}
    links = _relations([("officeDocument", "word/document.xml")])
    return zipped(
        {
            "[Content_Types].xml": _types(kinds).encode(),
            "_rels/.rels": links.encode(),
            "word/document.xml": text.encode(),
        }
    )


def sqlite(table: str, header: list[str], rows: list[list[str]]) -> bytes:
    """A database with one table of records and one of settings."""
    base = sqlite3.connect(":memory:")
    names = ", ".join(f'"{name}" TEXT' for name in header)
    base.execute("CREATE TABLE app_setting (key TEXT, value TEXT)")
    base.executemany(
        "INSERT INTO app_setting VALUES (?, ?)", [("version", "3.2.1"), ("theme", "dark"), ("lang", "zh_CN")]
    )
    base.execute(f'CREATE TABLE "{table}" (_id INTEGER PRIMARY KEY, {names})')
    marks = ", ".join("?" * len(header))
    base.executemany(f'INSERT INTO "{table}" VALUES (NULL, {marks})', rows)
    base.commit()
    return base.serialize()


def _word(text: str) -> str:
    return "=?utf-8?B?" + base64.b64encode(text.encode()).decode() + "?="


def mail(
    subject: str, body: str, charset: str, sender: str, to: str, *, way: str, attach: tuple[str, bytes] | None
) -> bytes:
    """A letter in base64 or quoted-printable, perhaps with an attachment."""
    data = body.encode(charset)
    coded = base64.encodebytes(data) if way == "base64" else quopri.encodestring(data)
    part = f"Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: {way}\n\n{coded.decode('ascii')}\n"
    head = (
        f"From: {_word('办公室')} <{sender}>\nTo: <{to}>\nSubject: {_word(subject)}\n"
        "Date: Tue, 01 Jun 2021 09:30:00 +0800\nMIME-Version: 1.0\n"
    )
    if attach is None:
        return (head + part).encode("ascii")
    name, content = attach
    mark = "----=_Part_7781_20210601"
    second = (
        f'Content-Type: application/octet-stream; name="{_word(name)}"\nContent-Transfer-Encoding: base64\n'
        f'Content-Disposition: attachment; filename="{_word(name)}"\n\n{base64.encodebytes(content).decode()}\n'
    )
    text = (
        f'{head}Content-Type: multipart/mixed; boundary="{mark}"\n\n--{mark}\n{part}\n--{mark}\n{second}\n--{mark}--\n'
    )
    return text.encode("ascii")
