"""Turns a filled text into the bytes of a file: encodings, containers, workbooks, documents, databases."""

import gzip
import io
import re
import sqlite3
import tarfile
import tempfile
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

STAMP = (2024, 3, 1, 8, 0, 0)
SHEET_NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
DOC_NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
REL_NS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PKG_NS = "http://schemas.openxmlformats.org/package/2006"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def zipped(members: dict[str, bytes]) -> bytes:
    """A ZIP with fixed times."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            info = zipfile.ZipInfo(name, STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return out.getvalue()


def tarred(name: str, content: bytes) -> bytes:
    """A TAR with fixed times."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        info = tarfile.TarInfo(name)
        info.size, info.mtime = len(content), 1709251200
        archive.addfile(info, io.BytesIO(content))
    return out.getvalue()


def _types(parts: dict[str, str]) -> str:
    lines = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in parts.items())
    base = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    base += '<Default Extension="xml" ContentType="application/xml"/>'
    return f'{HEAD}<Types xmlns="{PKG_NS}/content-types">{base}{lines}</Types>'


def _relations(targets: list[tuple[str, str]]) -> str:
    lines = "".join(
        f'<Relationship Id="rId{i}" Type="{REL_NS}/{kind}" Target="{target}"/>'
        for i, (kind, target) in enumerate(targets, 1)
    )
    return f'{HEAD}<Relationships xmlns="{PKG_NS}/relationships">{lines}</Relationships>'


def _column(index: int) -> str:
    return chr(65 + index) if index < 26 else "A" + chr(65 + index - 26)


class _Book:
    """Strings that the sheets share."""

    def __init__(self, digits: int) -> None:
        self.strings: dict[str, int] = {}
        self.number = re.compile(rf"-?\d{{1,{digits}}}(\.\d{{1,6}})?")

    def cell(self, place: str, text: str) -> str:
        if not text:
            return ""
        if self.number.fullmatch(text) and not re.match(r"0\d", text):
            return f'<c r="{place}"><v>{text}</v></c>'
        number = self.strings.setdefault(text, len(self.strings))
        return f'<c r="{place}" t="s"><v>{number}</v></c>'

    def sheet(self, lines: list[str]) -> str:
        rows, merges = [], []
        for y, line in enumerate(lines, 1):
            cells = line.split("\t")
            if cells[0].startswith("^"):
                cells[0] = cells[0][1:]
                merges.append(f'<mergeCell ref="A{y}:F{y}"/>')
            body = "".join(self.cell(f"{_column(x)}{y}", text) for x, text in enumerate(cells))
            rows.append(f'<row r="{y}">{body}</row>')
        merged = f'<mergeCells count="{len(merges)}">{"".join(merges)}</mergeCells>' if merges else ""
        return f'{HEAD}<worksheet xmlns="{SHEET_NS}"><sheetData>{"".join(rows)}</sheetData>{merged}</worksheet>'


def workbook(text: str, digits: int = 10) -> bytes:
    """An .xlsx: lines of cells parted by tabs; ``#sheet name`` begins a sheet, ``^`` a merged title."""
    sheets: list[tuple[str, list[str]]] = []
    for line in text.rstrip("\n").split("\n"):
        if line.startswith("#sheet "):
            sheets.append((line[7:], []))
        else:
            if not sheets:
                sheets.append(("Sheet1", []))
            sheets[-1][1].append(line)
    book, members = _Book(digits), {}
    base = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    kinds = {"xl/workbook.xml": base + "sheet.main+xml", "xl/sharedStrings.xml": base + "sharedStrings+xml"}
    for i, (_, lines) in enumerate(sheets, 1):
        members[f"xl/worksheets/sheet{i}.xml"] = book.sheet(lines)
        kinds[f"xl/worksheets/sheet{i}.xml"] = base + "worksheet+xml"
    names = "".join(f'<sheet name="{escape(n)}" sheetId="{i}" r:id="rId{i}"/>' for i, (n, _) in enumerate(sheets, 1))
    items = "".join(f'<si><t xml:space="preserve">{escape(s)}</t></si>' for s in book.strings)
    count = len(book.strings)
    targets = [("worksheet", f"worksheets/sheet{i}.xml") for i in range(1, len(sheets) + 1)]
    start = {
        "[Content_Types].xml": _types(kinds),
        "_rels/.rels": _relations([("officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": f'{HEAD}<workbook xmlns="{SHEET_NS}" xmlns:r="{REL_NS}"><sheets>{names}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": _relations([*targets, ("sharedStrings", "sharedStrings.xml")]),
        "xl/sharedStrings.xml": f'{HEAD}<sst xmlns="{SHEET_NS}" count="{count}" uniqueCount="{count}">{items}</sst>',
    }
    return zipped({name: content.encode() for name, content in {**start, **members}.items()})


def _paragraph(text: str) -> str:
    return f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def document(text: str) -> bytes:
    """A .docx: paragraphs, and tables where lines hold tabs."""
    body, table = [], []

    def close() -> None:
        if table:
            body.append(f"<w:tbl>{''.join(table)}</w:tbl>")
            table.clear()

    for line in text.rstrip("\n").split("\n"):
        if "\t" in line:
            cells = "".join(f"<w:tc>{_paragraph(cell)}</w:tc>" for cell in line.split("\t"))
            table.append(f"<w:tr>{cells}</w:tr>")
        else:
            close()
            body.append(_paragraph(line))
    close()
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    members = {
        "[Content_Types].xml": _types({"word/document.xml": kind}),
        "_rels/.rels": _relations([("officeDocument", "word/document.xml")]),
        "word/document.xml": f'{HEAD}<w:document xmlns:w="{DOC_NS}"><w:body>{"".join(body)}</w:body></w:document>',
    }
    return zipped({name: content.encode() for name, content in members.items()})


def database(text: str) -> bytes:
    """An SQLite file from its statements."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.db"
        base = sqlite3.connect(path)
        base.executescript(text)
        base.commit()
        base.close()
        return path.read_bytes()


def to_bytes(path: str, text: str, options: dict[str, str]) -> bytes:
    """The file as it lies on the disk."""
    inner = re.sub(r"\.(gz|zip|tar)$", "", path)
    if inner.endswith(".xlsx"):
        content = workbook(text, 11 if "num" in options else 10)
    elif inner.endswith(".docx"):
        content = document(text)
    elif inner.endswith((".db", ".sqlite", ".sqlite3")):
        content = database(text)
    else:
        if "crlf" in options:
            text = text.replace("\n", "\r\n")
        content = text.encode(options.get("enc", "utf-8"))
    name = Path(inner).name
    member = options.get("member", name)
    if path.endswith(".gz"):
        return gzip.compress(content, mtime=1709251200)
    if path.endswith(".zip"):
        return zipped({member: content})
    return tarred(member, content) if path.endswith(".tar") else content
