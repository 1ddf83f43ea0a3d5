"""Bytes of a file: encodings, office packages, databases, mails and archives, all with fixed times."""

from __future__ import annotations

import base64
import gzip
import io
import re
import sqlite3
import tarfile
import tempfile
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

STAMP = (2017, 3, 14, 9, 26, 0)
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACK = "http://schemas.openxmlformats.org/package/2006"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RUN = re.compile(r"[\x00-\x7f]+|[^\x00-\x7f]+")


class GbkInfo(zipfile.ZipInfo):
    """A member whose name is kept in GBK, as Windows archivers write it."""

    def _encodeFilenameFlags(self) -> tuple[bytes, int]:  # noqa: N802 - the name is the base class's
        return self.filename.encode("gbk"), self.flag_bits


def zipped(members: list[tuple[str, bytes]], gbk: bool = False) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            info = (GbkInfo if gbk else zipfile.ZipInfo)(name, STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    return target.getvalue()


def tarred(name: str, data: bytes) -> bytes:
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode="w", format=tarfile.GNU_FORMAT) as archive:
        info = tarfile.TarInfo(name)
        info.size, info.mtime = len(data), 1489454760
        archive.addfile(info, io.BytesIO(data))
    return target.getvalue()


def column(place: int) -> str:
    return chr(65 + place) if place < 26 else chr(64 + place // 26) + chr(65 + place % 26)


def sheet_xml(rows: list[list[str]], shared: dict[str, int] | None, numbers: bool) -> str:
    lines = []
    for row_no, row in enumerate(rows, 1):
        cells = []
        for place, text in enumerate(row):
            ref = f'r="{column(place)}{row_no}"'
            if text == "":
                continue
            if numbers and re.fullmatch(r"[1-9]\d{0,10}|\d{1,9}\.\d{1,2}", text):
                cells.append(f"<c {ref}><v>{text}</v></c>")
            elif shared is None:
                cells.append(f'<c {ref} t="inlineStr"><is><t>{escape(text)}</t></is></c>')
            else:
                cells.append(f'<c {ref} t="s"><v>{shared.setdefault(text, len(shared))}</v></c>')
        lines.append(f'<row r="{row_no}">' + "".join(cells) + "</row>")
    return f'{XML}<worksheet xmlns="{SHEET}"><sheetData>' + "".join(lines) + "</sheetData></worksheet>"


def split_sheets(text: str) -> list[tuple[str, list[list[str]]]]:
    sheets: list[tuple[str, list[list[str]]]] = []
    for line in text.rstrip("\n").split("\n"):
        if line.startswith("%%sheet "):
            sheets.append((line[8:], []))
            continue
        if not sheets:
            sheets.append(("Sheet1", []))
        sheets[-1][1].append(line.split("\t"))
    return sheets


def xlsx(text: str, meta: dict[str, str]) -> bytes:
    sheets = split_sheets(text)
    shared: dict[str, int] | None = None if "inline_str" in meta else {}
    parts = [sheet_xml(rows, shared, "num" in meta) for _, rows in sheets]
    numbered = list(enumerate(sheets, 1))
    types = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        'spreadsheetml.worksheet+xml"/>'
        for n, _ in numbered
    )
    types += (
        '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        'spreadsheetml.sheet.main+xml"/>'
    )
    if shared is not None:
        types += (
            '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-'
            'officedocument.spreadsheetml.sharedStrings+xml"/>'
        )
    rels = "".join(
        f'<Relationship Id="rId{n}" Type="{REL}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n, _ in numbered
    )
    rels += f'<Relationship Id="rId99" Type="{REL}/sharedStrings" Target="sharedStrings.xml"/>' if shared else ""
    book = "".join(f'<sheet name="{escape(s[0])}" sheetId="{n}" r:id="rId{n}"/>' for n, s in numbered)
    members = package(
        types, f'<workbook xmlns="{SHEET}" xmlns:r="{REL}"><sheets>{book}</sheets></workbook>', "xl/workbook.xml"
    )
    members.append(
        ("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{PACK}/relationships">{rels}</Relationships>')
    )
    members += [(f"xl/worksheets/sheet{n}.xml", part) for n, part in enumerate(parts, 1)]
    if shared is not None:
        items = "".join(f'<si><t xml:space="preserve">{escape(text)}</t></si>' for text in shared)
        members.append(("xl/sharedStrings.xml", f'{XML}<sst xmlns="{SHEET}">{items}</sst>'))
    return zipped([(name, body.encode()) for name, body in members])


def package(types: str, main: str, target: str) -> list[tuple[str, str]]:
    head = (
        f'{XML}<Types xmlns="{PACK}/content-types"><Default Extension="rels" ContentType="application/vnd.'
        'openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
    )
    rel = f'<Relationship Id="rId1" Type="{REL}/officeDocument" Target="{target}"/>'
    return [
        ("[Content_Types].xml", f"{head}{types}</Types>"),
        ("_rels/.rels", f'{XML}<Relationships xmlns="{PACK}/relationships">{rel}</Relationships>'),
        (target, XML + main),
    ]


def paragraph(text: str) -> str:
    runs = "".join(f'<w:r><w:t xml:space="preserve">{escape(run)}</w:t></w:r>' for run in RUN.findall(text))
    return f"<w:p>{runs}</w:p>"


def docx(text: str) -> bytes:
    body, rows = [], []
    for line in [*text.rstrip("\n").split("\n"), ""]:
        if "\t" in line:
            cells = "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in line.split("\t"))
            rows.append(f"<w:tr>{cells}</w:tr>")
            continue
        if rows:
            body.append("<w:tbl>" + "".join(rows) + "</w:tbl>")
            rows = []
        body.append(paragraph(line))
    types = (
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        'wordprocessingml.document.main+xml"/>'
    )
    main = f'<w:document xmlns:w="{WORD}"><w:body>{"".join(body)}</w:body></w:document>'
    return zipped([(name, part.encode()) for name, part in package(types, main, "word/document.xml")])


def sqlite(script: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "data.db"
        link = sqlite3.connect(path)
        link.executescript(script)
        link.commit()
        link.execute("VACUUM")
        link.close()
        return path.read_bytes()


def mail(text: str, charset: str) -> bytes:
    """A mail: the header block is kept, the body goes to base64."""
    head, _, body = text.partition("\n\n")
    lines = []
    for line in head.split("\n"):
        name, _, value = line.partition(": ")
        if not value.isascii():
            value = re.sub(r"[^\x00-\x7f]+", lambda m: encoded_word(m.group(), charset), value)
        lines.append(f"{name}: {value}")
    lines += [
        "MIME-Version: 1.0",
        f'Content-Type: text/plain; charset="{charset}"',
        "Content-Transfer-Encoding: base64",
        "",
    ]
    coded = base64.encodebytes(body.replace("\n", "\r\n").encode(charset)).decode()
    return "\r\n".join([*lines, *coded.split("\n")]).encode()


def encoded_word(text: str, charset: str) -> str:
    return f"=?{charset}?B?{base64.b64encode(text.encode(charset)).decode()}?="


def to_bytes(text: str, meta: dict[str, str]) -> bytes:
    way, charset = meta.get("as", "text"), meta.get("enc", "utf-8")
    if way == "xlsx":
        return xlsx(text, meta)
    if way == "docx":
        return docx(text)
    if way == "sqlite":
        return sqlite(text)
    if way == "eml":
        return mail(text, charset)
    text = text.replace("\n", "\r\n") if meta.get("nl") == "crlf" else text
    if charset == "utf-16":
        return b"\xff\xfe" + text.encode("utf-16-le")
    return text.encode(charset)


def contain(data: bytes, path: str, meta: dict[str, str]) -> bytes:
    box = meta.get("box")
    if box is None:
        return data
    inner = meta.get("inner") or Path(path).name.removesuffix(".gz").removesuffix(".zip").removesuffix(".tar")
    if box == "gz":
        return gzip.compress(data, mtime=1489454760)
    if box == "zip":
        return zipped([(inner, data)], gbk="gbk" in meta)
    return tarred(inner, data)
