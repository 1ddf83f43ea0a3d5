"""Turns rendered text into the bytes of a file."""

from __future__ import annotations

import base64
import gzip
import html
import io
import quopri
import re
import tarfile
import zipfile
from datetime import datetime
from email.header import Header

from engine import Case

CODECS = {"utf8": "utf-8", "utf8sig": "utf-8-sig", "gbk": "gb18030", "big5": "big5", "utf16": "utf-16"}
NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,10})(?:\.\d{1,6})?")
MOMENT = re.compile(r"\d{4}-\d\d-\d\d(?: \d\d:\d\d(?::\d\d)?)?")
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PKG = "http://schemas.openxmlformats.org/package/2006"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def packed(members: list[tuple[str, bytes]]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            info = zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    return buffer.getvalue()


def column(place: int) -> str:
    text = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        text = chr(65 + rest) + text
    return text


def cell(ref: str, text: str, shared: list[str] | None, dates: bool) -> str:
    if text == "":
        return ""
    if dates and MOMENT.fullmatch(text):
        serial = (datetime.fromisoformat(text) - datetime(1899, 12, 30)).total_seconds() / 86400
        return f'<c r="{ref}" s="1"><v>{serial:.8f}</v></c>'
    if NUMBER.fullmatch(text):
        return f'<c r="{ref}"><v>{text}</v></c>'
    if shared is None:
        return f'<c r="{ref}" t="inlineStr"><is><t xml:space="preserve">{html.escape(text, False)}</t></is></c>'
    if text not in shared:
        shared.append(text)
    return f'<c r="{ref}" t="s"><v>{shared.index(text)}</v></c>'


def sheet_xml(lines: list[str], shared: list[str] | None, dates: bool) -> bytes:
    rows = []
    for number, line in enumerate(lines, 1):
        cells = "".join(cell(column(i) + str(number), text, shared, dates) for i, text in enumerate(line.split("\t")))
        rows.append(f'<row r="{number}">{cells}</row>')
    body = f'<worksheet xmlns="{MAIN}"><sheetData>{"".join(rows)}</sheetData></worksheet>'
    return (XML + body).encode()


def split_sheets(text: str) -> list[tuple[str, list[str]]]:
    sheets: list[tuple[str, list[str]]] = []
    for line in text.split("\n"):
        if line.startswith("##"):
            sheets.append((line[2:].strip(), []))
            continue
        if not sheets:
            sheets.append(("Sheet1", []))
        sheets[-1][1].append(line)
    return sheets


def xlsx(text: str, options: dict[str, str]) -> bytes:
    sheets = split_sheets(text)
    shared: list[str] | None = None if options.get("inline") else []
    bodies = [sheet_xml(lines, shared, bool(options.get("dates"))) for _, lines in sheets]
    types = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    parts = [
        ("/xl/workbook.xml", "sheet.main+xml"),
        ("/xl/styles.xml", "styles+xml"),
        ("/xl/sharedStrings.xml", "sharedStrings+xml"),
    ]
    parts += [(f"/xl/worksheets/sheet{i}.xml", "worksheet+xml") for i in range(1, len(sheets) + 1)]
    types += "".join(f'<Override PartName="{name}" ContentType="{kind}{suffix}"/>' for name, suffix in parts)
    tabs = "".join(
        f'<sheet name="{html.escape(n)}" sheetId="{i}" r:id="rId{i}"/>' for i, (n, _) in enumerate(sheets, 1)
    )
    links = "".join(
        f'<Relationship Id="rId{i}" Type="{REL}/worksheet" Target="worksheets/sheet{i}.xml"/>'
        for i in range(1, len(sheets) + 1)
    )
    links += f'<Relationship Id="rId90" Type="{REL}/styles" Target="styles.xml"/>'
    links += f'<Relationship Id="rId91" Type="{REL}/sharedStrings" Target="sharedStrings.xml"/>'
    styles = (
        "<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs>"
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs>'
    )
    strings = "".join(f'<si><t xml:space="preserve">{html.escape(s, False)}</t></si>' for s in shared or [])
    root = f'<Relationship Id="rId1" Type="{REL}/officeDocument" Target="xl/workbook.xml"/>'
    members = [
        ("[Content_Types].xml", f'<Types xmlns="{PKG}/content-types">{types}</Types>'),
        ("_rels/.rels", f'<Relationships xmlns="{PKG}/relationships">{root}</Relationships>'),
        ("xl/workbook.xml", f'<workbook xmlns="{MAIN}" xmlns:r="{REL}"><sheets>{tabs}</sheets></workbook>'),
        ("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{PKG}/relationships">{links}</Relationships>'),
        ("xl/styles.xml", f'<styleSheet xmlns="{MAIN}">{styles}</styleSheet>'),
        ("xl/sharedStrings.xml", f'<sst xmlns="{MAIN}">{strings}</sst>'),
    ]
    pages = [(f"xl/worksheets/sheet{i}.xml", body) for i, body in enumerate(bodies, 1)]
    return packed([(name, (XML + body).encode()) for name, body in members] + pages)


def paragraph(text: str) -> str:
    return f'<w:p><w:r><w:t xml:space="preserve">{html.escape(text, False)}</w:t></w:r></w:p>'


def docx(text: str) -> bytes:
    out, table = [], []
    for line in text.split("\n") + [""]:
        if "\t" in line:
            cells = "".join(f"<w:tc>{paragraph(part)}</w:tc>" for part in line.split("\t"))
            table.append(f"<w:tr>{cells}</w:tr>")
            continue
        if table:
            out.append(f"<w:tbl>{''.join(table)}</w:tbl>")
            table = []
        out.append(paragraph(line))
    types = (
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        'wordprocessingml.document.main+xml"/>'
    )
    root = f'<Relationship Id="rId1" Type="{REL}/officeDocument" Target="word/document.xml"/>'
    body = f'<w:document xmlns:w="{WORD}"><w:body>{"".join(out)}</w:body></w:document>'
    return packed(
        [
            ("[Content_Types].xml", (XML + f'<Types xmlns="{PKG}/content-types">{types}</Types>').encode()),
            ("_rels/.rels", (XML + f'<Relationships xmlns="{PKG}/relationships">{root}</Relationships>').encode()),
            ("word/document.xml", (XML + body).encode()),
        ]
    )


def eml(text: str, codec: str, way: str) -> bytes:
    head, _, body = text.partition("\n\n")
    lines = []
    for line in head.split("\n"):
        name, _, value = line.partition(": ")
        shown = re.sub(r"[^\x00-\x7f]+", lambda m: Header(m[0], codec).encode(maxlinelen=900), value)
        lines.append(f"{name}: {shown}")
    coded = {"b64": "base64", "qp": "quoted-printable"}.get(way, "8bit")
    kind = "text/html" if body.lstrip().startswith("<") else "text/plain"
    lines += ["MIME-Version: 1.0", f"Content-Type: {kind}; charset={codec}", f"Content-Transfer-Encoding: {coded}"]
    data = body.encode(codec)
    data = {"b64": base64.encodebytes, "qp": quopri.encodestring}.get(way, bytes)(data)
    return "\n".join(lines).encode() + b"\n\n" + data


def html_tables(text: str) -> str:
    out: list[str] = []
    inside = False
    for line in text.split("\n"):
        if "\t" in line:
            out.append("" if inside else '<table border="1" cellspacing="0">')
            out.append("<tr>" + "".join(f"<td>{part}</td>" for part in line.split("\t")) + "</tr>")
        elif inside:
            out.append("</table>")
            out.append(line)
        else:
            out.append(line)
        inside = "\t" in line
    return "\n".join(line for line in out if line) + ("</table>" if inside else "")


def encode(case: Case, text: str) -> bytes:
    options, codec = case.options, CODECS[case.encoding]
    suffix = case.path.removesuffix(".gz").rsplit(".", 1)[-1]
    if suffix == "xlsx":
        return xlsx(text, options)
    if suffix == "docx":
        return docx(text)
    if options.get("tab"):
        text = html_tables(text)
    if options.get("min"):
        text = "".join(line.strip() for line in text.split("\n"))
    if suffix == "eml":
        return eml(text, codec, options.get("cte", "8bit"))
    text = text if options.get("min") else text + "\n"
    return (text.replace("\n", "\r\n") if options.get("crlf") else text).encode(codec)


def contain(case: Case, data: bytes) -> bytes:
    box, inner = case.options.get("box"), case.options.get("inner", "data.txt")
    if box == "gz":
        return gzip.compress(data, mtime=0)
    if box == "zip":
        return packed([(inner, data)])
    if box == "tar":
        buffer = io.BytesIO()
        with tarfile.open(fileobj=buffer, mode="w") as archive:
            info = tarfile.TarInfo(inner)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
        return buffer.getvalue()
    return data
