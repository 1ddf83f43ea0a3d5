"""From rendered text to bytes: encodings, xlsx, docx, SQLite, mail, gz, zip, tar. No clock, no compressor."""

from __future__ import annotations

import base64
import io
import quopri
import re
import sqlite3
import struct
import tarfile
import tempfile
import zipfile
import zlib
from pathlib import Path
from xml.sax.saxutils import escape

STAMP = (2023, 6, 15, 10, 30, 0)
EPOCH = 1686796200
NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,10})(?:\.\d{1,4})?")
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def encode(text: str, encoding: str) -> bytes:
    if encoding == "utf-16":
        return b"\xff\xfe" + text.encode("utf-16-le")
    return text.encode(encoding)


def zipped(members: list[tuple[str, bytes]]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, data in members:
            info = zipfile.ZipInfo(name, STAMP)
            info.create_system = 3
            info.external_attr = 0o644 << 16
            archive.writestr(info, data)
    return out.getvalue()


def tarred(members: list[tuple[str, bytes]]) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for name, data in members:
            info = tarfile.TarInfo(name)
            info.size, info.mtime, info.mode = len(data), EPOCH, 0o644
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


def gzipped(data: bytes) -> bytes:
    """A gzip stream of stored blocks, so that no zlib version matters."""
    out = [b"\x1f\x8b\x08\x00", struct.pack("<I", EPOCH), b"\x00\x03"]
    blocks = [data[i : i + 65535] for i in range(0, len(data), 65535)] or [b""]
    for i, block in enumerate(blocks):
        last = 1 if i == len(blocks) - 1 else 0
        out.append(struct.pack("<BHH", last, len(block), 65535 - len(block)) + block)
    out.append(struct.pack("<II", zlib.crc32(data), len(data)))
    return b"".join(out)


def column(index: int) -> str:
    return chr(65 + index) if index < 26 else chr(64 + index // 26) + chr(65 + index % 26)


def sheet_xml(lines: list[str], shared: list[str] | None) -> str:
    rows: list[str] = []
    for number, line in enumerate(lines, 1):
        cells: list[str] = []
        for at, cell in enumerate(line.split("\t")):
            place = f'r="{column(at)}{number}"'
            if not cell:
                continue
            if NUMBER.fullmatch(cell):
                cells.append(f"<c {place}><v>{cell}</v></c>")
            elif shared is None:
                cells.append(f'<c {place} t="inlineStr"><is><t>{escape(cell)}</t></is></c>')
            else:
                if cell not in shared:
                    shared.append(cell)
                cells.append(f'<c {place} t="s"><v>{shared.index(cell)}</v></c>')
        rows.append(f'<row r="{number}">{"".join(cells)}</row>')
    return f"{XML}<worksheet {MAIN}><sheetData>{''.join(rows)}</sheetData></worksheet>"


def workbook(text: str, share: bool) -> bytes:
    sheets: list[tuple[str, list[str]]] = []
    for line in text.rstrip("\n").split("\n"):
        if line.startswith("## "):
            sheets.append((line[3:], []))
        else:
            if not sheets:
                sheets.append(("Sheet1", []))
            sheets[-1][1].append(line)
    shared: list[str] | None = [] if share else None
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    types, rels, names = [], [], []
    parts: list[tuple[str, bytes]] = []
    for i, (name, lines) in enumerate(sheets, 1):
        parts.append((f"xl/worksheets/sheet{i}.xml", sheet_xml(lines, shared).encode()))
        types.append(f'<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="{kind}.worksheet+xml"/>')
        rels.append(f'<Relationship Id="rId{i}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{i}.xml"/>')
        names.append(f'<sheet name="{escape(name)}" sheetId="{i}" r:id="rId{i}"/>')
    if shared is not None:
        items = "".join(f"<si><t>{escape(s)}</t></si>" for s in shared)
        parts.append(("xl/sharedStrings.xml", f"{XML}<sst {MAIN}>{items}</sst>".encode()))
        types.append(f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kind}.sharedStrings+xml"/>')
        rels.append(f'<Relationship Id="rId99" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/>')
    book = f'{XML}<workbook {MAIN} xmlns:r="{OFFICE}"><sheets>{"".join(names)}</sheets></workbook>'
    types.insert(0, f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>')
    return package("xl/workbook.xml", book, types, rels, parts)


def package(main: str, text: str, types: list[str], rels: list[str], parts: list[tuple[str, bytes]]) -> bytes:
    folder, _, leaf = main.partition("/")
    root = f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="{main}"/>'
    defaults = (
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
    )
    frame = f'<Relationships xmlns="{PACKAGE}/relationships">'
    return zipped(
        [
            (
                "[Content_Types].xml",
                f'{XML}<Types xmlns="{PACKAGE}/content-types">{defaults}{"".join(types)}</Types>'.encode(),
            ),
            ("_rels/.rels", f"{XML}{frame}{root}</Relationships>".encode()),
            (main, text.encode()),
            (f"{folder}/_rels/{leaf}.rels", f"{XML}{frame}{''.join(rels)}</Relationships>".encode()),
            *parts,
        ]
    )


def run_xml(text: str) -> str:
    return f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def document(text: str) -> bytes:
    out: list[str] = []
    table: list[str] = []
    for line in [*text.rstrip("\n").split("\n"), ""]:
        if line.startswith("|"):
            cells = "".join(f"<w:tc>{run_xml(c)}</w:tc>" for c in line.strip("|").split("|"))
            table.append(f"<w:tr>{cells}</w:tr>")
            continue
        if table:
            out.append(f"<w:tbl>{''.join(table)}</w:tbl>")
            table = []
        out.append(run_xml(line))
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    xml = f"{XML}<w:document {space}><w:body>{''.join(out)}</w:body></w:document>"
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    return package(
        "word/document.xml", xml, [f'<Override PartName="/word/document.xml" ContentType="{kind}"/>'], [], []
    )


def database(script: str) -> bytes:
    """An SQLite file; the library's own version number in the head is overwritten."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "data.db"
        base = sqlite3.connect(path)
        base.executescript("PRAGMA page_size=4096;\nBEGIN;\n" + script + "\nCOMMIT;")
        base.close()
        data = bytearray(path.read_bytes())
    data[96:100] = struct.pack(">I", 3039004)
    return bytes(data)


def mail(text: str, encoding: str, way: str) -> bytes:
    head, _, body = text.partition("\n\n")
    lines: list[str] = []
    for line in head.split("\n"):
        name, _, value = line.partition(": ")
        shown, angle, address = value.partition(" <")
        if not shown.isascii():
            shown = f"=?{encoding}?B?{base64.b64encode(shown.encode(encoding)).decode()}?="
        lines.append(f"{name}: {shown}{angle}{address}")
    kind = "html" if body.lstrip().startswith("<") else "plain"
    lines.append("MIME-Version: 1.0")
    lines.append(f'Content-Type: text/{kind}; charset="{encoding}"')
    lines.append("Content-Transfer-Encoding: " + {"b64": "base64", "qp": "quoted-printable"}.get(way, "8bit"))
    data = body.encode(encoding)
    if way == "b64":
        code = base64.b64encode(data).decode()
        data = "\r\n".join(code[i : i + 76] for i in range(0, len(code), 76)).encode() + b"\r\n"
    elif way == "qp":
        data = quopri.encodestring(data)
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + data


def content(text: str, options: dict[str, str]) -> bytes:
    form, encoding = options.get("form", "text"), options.get("enc", "utf-8")
    if options.get("nl") == "crlf":
        text = text.replace("\n", "\r\n")
    if form.startswith("xlsx"):
        return workbook(text, form != "xlsx-i")
    if form == "docx":
        return document(text)
    if form == "sqlite":
        return database(text)
    if form == "eml":
        return mail(text, encoding, options.get("cte", "b64"))
    return encode(text, encoding)


def pack(path: str, text: str, options: dict[str, str]) -> bytes:
    container = options.get("cont")
    if container is None:
        return content(text, options)
    if container == "gz":
        return gzipped(content(text, options))
    members: list[tuple[str, bytes]] = []
    for part in re.split(r"(?m)^@@", text):
        name, _, body = part.partition("\n")
        if name:
            own = dict(options, form="xlsx") if name.endswith(".xlsx") else options
            members.append((name, content(body, own)))
    if not members:
        raise ValueError(f"{path}: no members")
    return zipped(members) if container == "zip" else tarred(members)
