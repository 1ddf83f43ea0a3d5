"""Turns rendered text into the bytes of a file: encodings, office files, databases, archives."""

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

from engine import Spec

STAMP = (2017, 1, 5, 9, 30, 0)
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
P = "http://schemas.openxmlformats.org/package/2006"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def zipped(members: list[tuple[str, bytes]]) -> bytes:
    """A zip with fixed dates."""
    buf = io.BytesIO()
    with zipfile.ZipFile(buf, "w", zipfile.ZIP_DEFLATED) as box:
        for name, data in members:
            info = zipfile.ZipInfo(name, STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            box.writestr(info, data)
    return buf.getvalue()


def tarred(members: list[tuple[str, bytes]]) -> bytes:
    """A tar with fixed dates."""
    buf = io.BytesIO()
    with tarfile.open(fileobj=buf, mode="w") as box:
        for name, data in members:
            info = tarfile.TarInfo(name)
            info.size, info.mtime = len(data), 1483608600
            box.addfile(info, io.BytesIO(data))
    return buf.getvalue()


def package(kind: str, main: str, parts: list[tuple[str, str]], types: list[tuple[str, str]]) -> bytes:
    """An Office Open XML package."""
    over = "".join(
        f'<Override PartName="/{n}" ContentType="application/vnd.openxmlformats-officedocument.{t}+xml"/>'
        for n, t in types
    )
    content = (
        f'{HEAD}<Types xmlns="{P}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{over}</Types>'
    )
    rels = (
        f'{HEAD}<Relationships xmlns="{P}/relationships"><Relationship Id="rId1" '
        f'Type="{R}/officeDocument" Target="{kind}/{main}"/></Relationships>'
    )
    every = [("[Content_Types].xml", content), ("_rels/.rels", rels), *parts]
    return zipped([(name, text.encode()) for name, text in every])


def sections(text: str, first: str) -> list[tuple[str, list[str]]]:
    """Blocks that begin with a [[name]] line."""
    found: list[tuple[str, list[str]]] = []
    for line in text.removesuffix("\n").split("\n"):
        match = re.fullmatch(r"\[\[(.+)\]\]", line)
        if match:
            found.append((match[1], []))
        else:
            if not found:
                found.append((first, []))
            found[-1][1].append(line)
    return found


def column(num: int) -> str:
    """Letters of a column."""
    return chr(65 + num) if num < 26 else chr(64 + num // 26) + chr(65 + num % 26)


def xlsx(text: str) -> bytes:
    """A workbook; short plain numbers become number cells, the rest shared strings."""
    sheets = sections(text, "Sheet1")
    shared: dict[str, int] = {}
    parts: list[tuple[str, str]] = []
    types = [("xl/workbook.xml", "spreadsheetml.sheet.main"), ("xl/sharedStrings.xml", "spreadsheetml.sharedStrings")]
    for num, (_, lines) in enumerate(sheets, 1):
        rows = "".join(sheet_row(pos, line, shared) for pos, line in enumerate(lines, 1) if line)
        parts.append(
            (f"xl/worksheets/sheet{num}.xml", f'{HEAD}<worksheet xmlns="{S}"><sheetData>{rows}</sheetData></worksheet>')
        )
        types.append((f"xl/worksheets/sheet{num}.xml", "spreadsheetml.worksheet"))
    names = "".join(f'<sheet name="{escape(n)}" sheetId="{i}" r:id="rId{i}"/>' for i, (n, _) in enumerate(sheets, 1))
    rels = "".join(
        f'<Relationship Id="rId{i}" Type="{R}/worksheet" Target="worksheets/sheet{i}.xml"/>'
        for i in range(1, len(sheets) + 1)
    )
    rels += f'<Relationship Id="rId{len(sheets) + 1}" Type="{R}/sharedStrings" Target="sharedStrings.xml"/>'
    strings = "".join(f'<si><t xml:space="preserve">{escape(s)}</t></si>' for s in shared)
    parts += [
        ("xl/workbook.xml", f'{HEAD}<workbook xmlns="{S}" xmlns:r="{R}"><sheets>{names}</sheets></workbook>'),
        ("xl/_rels/workbook.xml.rels", f'{HEAD}<Relationships xmlns="{P}/relationships">{rels}</Relationships>'),
        (
            "xl/sharedStrings.xml",
            f'{HEAD}<sst xmlns="{S}" count="{len(shared)}" uniqueCount="{len(shared)}">{strings}</sst>',
        ),
    ]
    return package("xl", "workbook.xml", parts, types)


def sheet_row(pos: int, line: str, shared: dict[str, int]) -> str:
    """One row of cells; ^ before a long number makes it a number cell."""
    cells = ""
    for num, cell in enumerate(line.split("¦")):
        ref = f"{column(num)}{pos}"
        if re.fullmatch(r"-?(?:0|[1-9]\d{0,8})(?:\.\d+)?|\^\d{1,15}", cell):
            cells += f'<c r="{ref}"><v>{cell.lstrip("^")}</v></c>'
        elif cell:
            cells += f'<c r="{ref}" t="s"><v>{shared.setdefault(cell, len(shared))}</v></c>'
    return f'<row r="{pos}">{cells}</row>'


def docx(text: str) -> bytes:
    """A document: plain lines are paragraphs, lines with ¦ are table rows."""
    body, table = "", ""
    for line in [*text.removesuffix("\n").split("\n"), ""]:
        if "¦" in line:
            table += "<w:tr>" + "".join(f"<w:tc><w:tcPr/>{para(c)}</w:tc>" for c in line.split("¦")) + "</w:tr>"
            continue
        if table:
            body, table = f"{body}<w:tbl><w:tblPr/><w:tblGrid/>{table}</w:tbl>", ""
        body += para(line)
    doc = f'{HEAD}<w:document xmlns:w="{W}"><w:body>{body}<w:sectPr/></w:body></w:document>'
    return package(
        "word", "document.xml", [("word/document.xml", doc)], [("word/document.xml", "wordprocessingml.document.main")]
    )


def para(line: str) -> str:
    """A paragraph, split in two runs at the first bold mark."""
    runs = "".join(
        f'<w:r>{"<w:rPr><w:b/></w:rPr>" if i % 2 else ""}<w:t xml:space="preserve">{escape(run)}</w:t></w:r>'
        for i, run in enumerate(line.split("**"))
        if run
    )
    return f"<w:p>{runs}</w:p>"


def sqlite(text: str) -> bytes:
    """A database built by the script."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.db"
        base = sqlite3.connect(path)
        base.executescript(text)
        base.commit()
        base.close()
        return path.read_bytes()


def mail(text: str, encoding: str) -> bytes:
    """A mail: header lines, body in base64, [[file name]] blocks as attachments."""
    head, _, rest = text.partition("\n\n")
    blocks = sections(rest, "body")
    mark = "----=_NextPart_25_0A7C"
    lines = [encoded_head(line) for line in head.split("\n")]
    lines += ["MIME-Version: 1.0", f'Content-Type: multipart/mixed; boundary="{mark}"', ""]
    for num, (name, body) in enumerate(blocks):
        data = base64.encodebytes("\r\n".join(body).encode(encoding)).decode().strip().split("\n")
        lines += [f"--{mark}", f'Content-Type: text/plain; charset="{encoding}"', "Content-Transfer-Encoding: base64"]
        if num:
            lines.append(f'Content-Disposition: attachment; filename="{name}"')
        lines += ["", *data]
    return "\r\n".join([*lines, f"--{mark}--", ""]).encode("ascii")


def encoded_head(line: str) -> str:
    """A header line with its text as an encoded word when it is not ASCII."""
    if line.isascii():
        return line
    key, _, val = line.partition(": ")
    words, mark, box = val.partition(" <")
    return f"{key}: =?UTF-8?B?{base64.b64encode(words.encode()).decode()}?={mark}{box}"


def encode(text: str, spec: Spec) -> bytes:
    """Text in the file's encoding."""
    if spec.crlf:
        text = text.replace("\n", "\r\n")
    if spec.encoding == "utf-16":
        return b"\xff\xfe" + text.encode("utf-16-le")
    return text.encode(spec.encoding)


def payload(text: str, spec: Spec) -> bytes:
    """The inner file."""
    makers = {"xlsx": xlsx, "docx": docx, "sqlite": sqlite}
    if spec.emit in makers:
        return makers[spec.emit](text)
    return mail(text, spec.encoding) if spec.emit == "eml" else encode(text, spec)


def build(text: str, spec: Spec) -> bytes:
    """All bytes of the file below files/."""
    if spec.container == "gz":
        return gzip.compress(payload(text, spec), mtime=1483608600)
    if spec.container in ("zip", "tar"):
        blocks = sections(text, spec.member) if spec.emit == "text" else [(spec.member, [text])]
        members = [
            (name, payload("\n".join(lines) + ("\n" if spec.emit == "text" else ""), spec)) for name, lines in blocks
        ]
        return zipped(members) if spec.container == "zip" else tarred(members)
    return payload(text, spec)
