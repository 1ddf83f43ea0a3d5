"""Packs a text as what its path says: plain text, workbook, document, database, mail; then gz, zip or tar."""

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

DATE = (2020, 1, 1, 0, 0, 0)
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PKG = "http://schemas.openxmlformats.org/package/2006"
SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TYPE = "application/vnd.openxmlformats-officedocument."


def pack_zip(parts: dict[str, bytes]) -> bytes:
    """A zip archive with fixed dates."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in parts.items():
            info = zipfile.ZipInfo(name, DATE)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    return buffer.getvalue()


def pack_tar(name: str, data: bytes) -> bytes:
    """A tar archive with one member."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=tarfile.PAX_FORMAT) as archive:
        info = tarfile.TarInfo(name)
        info.size, info.mtime = len(data), 1_577_836_800
        archive.addfile(info, io.BytesIO(data))
    return buffer.getvalue()


def column(index: int) -> str:
    """A, B ... Z, AA."""
    return column(index // 26 - 1) + chr(65 + index % 26) if index >= 26 else chr(65 + index)


def sheet_xml(rows: list[list[str]]) -> str:
    """One worksheet with inline strings."""
    body = []
    for number, row in enumerate(rows, 1):
        cells = "".join(
            f'<c r="{column(i)}{number}" t="inlineStr"><is><t xml:space="preserve">{escape(cell)}</t></is></c>'
            for i, cell in enumerate(row)
            if cell
        )
        body.append(f'<row r="{number}">{cells}</row>')
    return f'{XML}<worksheet xmlns="{SHEET}"><sheetData>{"".join(body)}</sheetData></worksheet>'


def xlsx(text: str) -> bytes:
    """A workbook; `## name` begins a sheet, tabs part cells."""
    sheets: list[tuple[str, list[list[str]]]] = []
    for line in text.rstrip("\n").split("\n"):
        if line.startswith("## ") or not sheets:
            sheets.append((line[3:] if line.startswith("## ") else "Sheet1", []))
            if line.startswith("## "):
                continue
        sheets[-1][1].append(line.split("\t"))
    names = "".join(
        f'<sheet name="{escape(name)}" sheetId="{i}" r:id="rId{i}"/>' for i, (name, _) in enumerate(sheets, 1)
    )
    rels = "".join(
        f'<Relationship Id="rId{i}" Type="{REL}/worksheet" Target="worksheets/sheet{i}.xml"/>'
        for i in range(1, len(sheets) + 1)
    )
    over = {"/xl/workbook.xml": "spreadsheetml.sheet.main+xml"}
    over |= {f"/xl/worksheets/sheet{i}.xml": "spreadsheetml.worksheet+xml" for i in range(1, len(sheets) + 1)}
    parts = office_parts(over, "xl/workbook.xml")
    parts["xl/workbook.xml"] = f'{XML}<workbook xmlns="{SHEET}" xmlns:r="{REL}"><sheets>{names}</sheets></workbook>'
    parts["xl/_rels/workbook.xml.rels"] = f'{XML}<Relationships xmlns="{PKG}/relationships">{rels}</Relationships>'
    for i, (_, rows) in enumerate(sheets, 1):
        parts[f"xl/worksheets/sheet{i}.xml"] = sheet_xml(rows)
    return pack_zip({name: part.encode() for name, part in parts.items()})


def office_parts(over: dict[str, str], main: str) -> dict[str, str]:
    """The parts that every Office file has."""
    types = "".join(f'<Override PartName="{n}" ContentType="{TYPE}{t}"/>' for n, t in over.items())
    return {
        "[Content_Types].xml": f'{XML}<Types xmlns="{PKG}/content-types"><Default Extension="rels" ContentType='
        f'"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
        f'ContentType="application/xml"/>{types}</Types>',
        "_rels/.rels": f'{XML}<Relationships xmlns="{PKG}/relationships"><Relationship Id="rId1" '
        f'Type="{REL}/officeDocument" Target="{main}"/></Relationships>',
    }


def docx(text: str) -> bytes:
    """A document; lines with a leading bar are rows of a table."""
    body, table = [], []
    for line in [*text.rstrip("\n").split("\n"), ""]:
        if line.startswith("|"):
            cells = line.strip("|").split("|")
            table.append("<w:tr>" + "".join(f"<w:tc>{paragraph(cell.strip())}</w:tc>" for cell in cells) + "</w:tr>")
            continue
        if table:
            body.append(f"<w:tbl>{''.join(table)}</w:tbl>")
            table = []
        body.append(paragraph(line))
    parts = office_parts({"/word/document.xml": "wordprocessingml.document.main+xml"}, "word/document.xml")
    parts["word/document.xml"] = f'{XML}<w:document xmlns:w="{WORD}"><w:body>{"".join(body)}</w:body></w:document>'
    return pack_zip({name: part.encode() for name, part in parts.items()})


def paragraph(text: str) -> str:
    """One paragraph of WordprocessingML."""
    return f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def database(text: str) -> bytes:
    """A SQLite file made by the statements of the text."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "made.db"
        connection = sqlite3.connect(path)
        connection.executescript(text)
        connection.commit()
        connection.close()
        return path.read_bytes()


def mail(text: str) -> bytes:
    """A mail with encoded words in its head and a base64 body."""
    head, body = text.split("\n\n", 1)

    def word(match: re.Match[str]) -> str:
        return f"=?utf-8?B?{base64.b64encode(match[0].encode()).decode()}?="

    head = re.sub(r"[^\x00-\x7f]+(?:[^\n<]*[^\x00-\x7f]+)*", word, head)
    coded = base64.encodebytes(body.encode()).decode()
    head += '\nMIME-Version: 1.0\nContent-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: base64'
    return f"{head}\n\n{coded}".encode("ascii")


def pack(path: str, text: str, opts: dict[str, str]) -> bytes:
    """The bytes of the file."""
    inner = opts.get("in") or Path(path).name.removesuffix(".gz").removesuffix(".tar").removesuffix(".zip")
    makers = {".xlsx": xlsx, ".docx": docx, ".db": database, ".sqlite": database, ".sqlite3": database}
    suffix = Path(inner).suffix
    if suffix in makers:
        data = makers[suffix](text)
    elif opts.get("b64"):
        data = mail(text)
    else:
        data = text.encode(opts.get("enc", "utf-8"))
    container = opts.get("c")
    if container == "gz":
        return gzip.compress(data, mtime=0)
    if container == "zip":
        return pack_zip({inner: data})
    return pack_tar(inner, data) if container == "tar" else data
