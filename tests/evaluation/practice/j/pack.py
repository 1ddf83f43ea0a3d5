"""Encodings and containers, the same bytes every time."""

from __future__ import annotations

import gzip
import io
import re
import tarfile
import zipfile
from xml.sax.saxutils import escape

STAMP = (2019, 3, 7, 16, 42, 10)
NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PKG = "http://schemas.openxmlformats.org/package/2006"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def encode(text: str, encoding: str, newline: str) -> bytes:
    """Text to bytes."""
    return text.replace("\n", "\r\n" if newline == "crlf" else "\n").encode(encoding)


def zip_bytes(entries: list[tuple[str, bytes]]) -> bytes:
    """A zip file with fixed dates."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in entries:
            info = zipfile.ZipInfo(name, STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    return buffer.getvalue()


def tar_bytes(entries: list[tuple[str, bytes]]) -> bytes:
    """A tar file with fixed dates."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name, data in entries:
            info = tarfile.TarInfo(name)
            info.size, info.mtime, info.uname = len(data), 1551948130, "deploy"
            archive.addfile(info, io.BytesIO(data))
    return buffer.getvalue()


def column(index: int) -> str:
    """0 -> A."""
    return (chr(64 + index // 26) if index >= 26 else "") + chr(65 + index % 26)


def sheet_xml(rows: list[list[str]], shared: list[str] | None) -> str:
    """One work sheet; shared strings or inline strings."""
    out = []
    for number, row in enumerate(rows, 1):
        cells = []
        for index, text in enumerate(row):
            ref = f"{column(index)}{number}"
            if re.fullmatch(r"[1-9]\d{0,10}(\.\d\d)?", text):
                cells.append(f'<c r="{ref}"><v>{text}</v></c>')
            elif shared is None:
                cells.append(f'<c r="{ref}" t="inlineStr"><is><t>{escape(text)}</t></is></c>')
            elif text:
                if text not in shared:
                    shared.append(text)
                cells.append(f'<c r="{ref}" t="s"><v>{shared.index(text)}</v></c>')
        out.append(f'<row r="{number}">{"".join(cells)}</row>')
    return f'{XML}<worksheet xmlns="{NS}"><sheetData>{"".join(out)}</sheetData></worksheet>'


def xlsx_bytes(text: str, inline: bool) -> bytes:
    """A workbook from tab-separated text; '##name' starts a sheet."""
    sheets: list[tuple[str, list[list[str]]]] = []
    for line in text.rstrip("\n").split("\n"):
        if line.startswith("##"):
            sheets.append((line[2:], []))
        else:
            if not sheets:
                sheets.append(("Sheet1", []))
            sheets[-1][1].append(line.split("\t"))
    shared: list[str] | None = None if inline else []
    bodies = [sheet_xml(rows, shared) for _, rows in sheets]
    count = range(1, len(sheets) + 1)
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    over = "".join(
        f'<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="{kind}.worksheet+xml"/>' for i in count
    )
    over += f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
    rels = "".join(
        f'<Relationship Id="rId{i}" Type="{REL}/worksheet" Target="worksheets/sheet{i}.xml"/>' for i in count
    )
    if shared is not None:
        over += f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kind}.sharedStrings+xml"/>'
        rels += f'<Relationship Id="rId99" Type="{REL}/sharedStrings" Target="sharedStrings.xml"/>'
    tabs = "".join(f'<sheet name="{escape(n)}" sheetId="{i}" r:id="rId{i}"/>' for i, (n, _) in enumerate(sheets, 1))
    defaults = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    defaults += '<Default Extension="xml" ContentType="application/xml"/>'
    root = f'<Relationship Id="rId1" Type="{REL}/officeDocument" Target="xl/workbook.xml"/>'
    entries = [
        ("[Content_Types].xml", f'{XML}<Types xmlns="{PKG}/content-types">{defaults}{over}</Types>'),
        ("_rels/.rels", f'{XML}<Relationships xmlns="{PKG}/relationships">{root}</Relationships>'),
        ("xl/workbook.xml", f'{XML}<workbook xmlns="{NS}" xmlns:r="{REL}"><sheets>{tabs}</sheets></workbook>'),
        ("xl/_rels/workbook.xml.rels", f'{XML}<Relationships xmlns="{PKG}/relationships">{rels}</Relationships>'),
    ]
    entries += [(f"xl/worksheets/sheet{i}.xml", body) for i, body in zip(count, bodies)]
    if shared is not None:
        items = "".join(f"<si><t>{escape(s)}</t></si>" for s in shared)
        entries.append(("xl/sharedStrings.xml", f'{XML}<sst xmlns="{NS}" count="{len(shared)}">{items}</sst>'))
    return zip_bytes([(name, body.encode()) for name, body in entries])


def pack(head: dict[str, str], text: str, parts: list[tuple[str, str, str]], name: str) -> bytes:
    """The bytes of one file."""
    newline, encoding = head.get("nl", "lf"), head.get("enc", "utf-8")
    kind = head.get("container", "")
    if kind in ("xlsx", "xlsx-inline"):
        return xlsx_bytes(text, kind == "xlsx-inline")
    if kind in ("zip", "tar"):
        entries = [(n, encode(body, enc, newline)) for n, enc, body in parts]
        return zip_bytes(entries) if kind == "zip" else tar_bytes(entries)
    data = encode(text, encoding, newline)
    if kind == "gz":
        buffer = io.BytesIO()
        with gzip.GzipFile(name.removesuffix(".gz"), "wb", fileobj=buffer, mtime=1551948130) as stream:
            stream.write(data)
        return buffer.getvalue()
    return data
