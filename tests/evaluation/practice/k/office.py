"""Minimal xlsx and docx writers and readers, fixed time stamps."""

from __future__ import annotations

import io
import re
import zipfile
from html import escape, unescape

DATE = (2024, 1, 2, 3, 4, 6)
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PKG = "http://schemas.openxmlformats.org/package/2006"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def _archive(parts: dict[str, str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(zipfile.ZipInfo(name, DATE), (XML + text).encode("utf-8"))
    return buffer.getvalue()


def _types(entries: dict[str, str]) -> str:
    body = "".join(
        f'<Override PartName="{n}" ContentType="application/vnd.openxmlformats-officedocument.{t}+xml"/>'
        for n, t in entries.items()
    )
    rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    return f'<Types xmlns="{PKG}/content-types">{rels}<Default Extension="xml" ContentType="application/xml"/>{body}</Types>'


def _rels(items: list[tuple[str, str]]) -> str:
    body = "".join(
        f'<Relationship Id="rId{i}" Type="{REL}/{t}" Target="{target}"/>' for i, (t, target) in enumerate(items, 1)
    )
    return f'<Relationships xmlns="{PKG}/relationships">{body}</Relationships>'


def _column(index: int) -> str:
    return chr(65 + index) if index < 26 else chr(64 + index // 26) + chr(65 + index % 26)


def _sheet(text: str, strings: dict[str, int]) -> str:
    rows = []
    for number, line in enumerate(text.splitlines(), 1):
        cells = []
        for col, value in enumerate(line.split("\t")):
            ref = f"{_column(col)}{number}"
            if not value:
                continue
            if re.fullmatch(r"(0|[1-9]\d{0,10})(\.\d{1,2})?", value):
                cells.append(f'<c r="{ref}"><v>{value}</v></c>')
            else:
                cells.append(f'<c r="{ref}" t="s"><v>{strings.setdefault(value, len(strings))}</v></c>')
        rows.append(f'<row r="{number}">{"".join(cells)}</row>')
    return f'<worksheet xmlns="{MAIN}"><sheetData>{"".join(rows)}</sheetData></worksheet>'


def xlsx(text: str) -> bytes:
    """A workbook of tab-separated text; a line '##name' starts a sheet."""
    chunks = re.split(r"^##(.+)\n", text, flags=re.MULTILINE)
    sheets = list(zip(chunks[1::2], chunks[2::2], strict=True)) or [("Sheet1", text)]
    strings: dict[str, int] = {}
    parts: dict[str, str] = {}
    entries = {"/xl/workbook.xml": "spreadsheetml.sheet.main"}
    listed = ""
    for number, (name, body) in enumerate(sheets, 1):
        parts[f"xl/worksheets/sheet{number}.xml"] = _sheet(body, strings)
        entries[f"/xl/worksheets/sheet{number}.xml"] = "spreadsheetml.worksheet"
        listed += f'<sheet name="{escape(name.strip())}" sheetId="{number}" r:id="rId{number}"/>'
    entries["/xl/sharedStrings.xml"] = "spreadsheetml.sharedStrings"
    items = "".join(f'<si><t xml:space="preserve">{escape(s)}</t></si>' for s in strings)
    links = [("worksheet", f"worksheets/sheet{n}.xml") for n in range(1, len(sheets) + 1)]
    return _archive(
        {
            "[Content_Types].xml": _types(entries),
            "_rels/.rels": _rels([("officeDocument", "xl/workbook.xml")]),
            "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{REL}"><sheets>{listed}</sheets></workbook>',
            "xl/_rels/workbook.xml.rels": _rels([*links, ("sharedStrings", "sharedStrings.xml")]),
            **parts,
            "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}" count="{len(strings)}" uniqueCount="{len(strings)}">{items}</sst>',
        }
    )


def docx(text: str) -> bytes:
    """A document: one paragraph a line; lines with tabs become table rows."""
    body, table = "", ""
    for line in [*text.splitlines(), ""]:
        if "\t" in line:
            cells = "".join(f"<w:tc><w:p><w:r><w:t>{escape(c)}</w:t></w:r></w:p></w:tc>" for c in line.split("\t"))
            table += f"<w:tr>{cells}</w:tr>"
            continue
        body += f"<w:tbl>{table}</w:tbl>" if table else ""
        table = ""
        body += f'<w:p><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>'
    return _archive(
        {
            "[Content_Types].xml": _types({"/word/document.xml": "wordprocessingml.document.main"}),
            "_rels/.rels": _rels([("officeDocument", "word/document.xml")]),
            "word/document.xml": f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>',
        }
    )


def read_text(data: bytes) -> str:
    """All text of an xlsx or docx file, cells apart by line breaks."""
    out = []
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            if name.startswith(("xl/worksheets/", "word/document")) or name == "xl/sharedStrings.xml":
                text = archive.read(name).decode("utf-8")
                out += [unescape(t) for t in re.findall(r"<(?:w:t|t|v)(?: [^>]*)?>([^<]*)<", text)]
    return "\n".join(out)
