"""Office files, databases and archives, written by hand with the standard library."""

from __future__ import annotations

import gzip
import io
import re
import sqlite3
import tarfile
import tempfile
import zipfile
from html import escape
from pathlib import Path

from tables import Table

STAMP = (2019, 7, 3, 10, 20, 30)
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
PACKAGE = "application/vnd.openxmlformats-package.relationships+xml"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def zip_of(members: dict[str, bytes], gbk_names: bool = False) -> bytes:
    """A zip archive; member names in GBK without the UTF-8 flag, as Chinese Windows writes them, if asked."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            shown = name.encode("gbk").decode("cp437") if gbk_names else name
            info = zipfile.ZipInfo(shown, STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    data = out.getvalue()
    return _raw_names(data, list(members)) if gbk_names else data


def _raw_names(data: bytes, names: list[str]) -> bytes:
    """Turn UTF-8 flagged names back to raw GBK bytes, patching flag, lengths and offsets by rebuilding."""
    out, central = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for info, name in zip(archive.infolist(), names, strict=True):
            raw, at = name.encode("gbk"), out.tell()
            start = (
                info.header_offset + 30 + len(info.orig_filename.encode("utf-8" if info.flag_bits & 0x800 else "cp437"))
            )
            body = data[start : start + info.compress_size]
            rest = data[info.header_offset + 8 : info.header_offset + 26]
            common = b"\x00\x00" + rest + len(raw).to_bytes(2, "little") + b"\x00\x00"
            out.write(b"PK\x03\x04\x14\x00" + common + raw + body)
            central.write(b"PK\x01\x02\x14\x00\x14\x00" + common + b"\x00" * 10 + at.to_bytes(4, "little") + raw)
    count, at, listing = len(names).to_bytes(2, "little"), out.tell(), central.getvalue()
    end = b"PK\x05\x06\x00\x00\x00\x00" + count + count + len(listing).to_bytes(4, "little") + at.to_bytes(4, "little")
    return out.getvalue() + listing + end + b"\x00\x00"


def tar_of(members: dict[str, bytes], packed: bool) -> bytes:
    """A tar archive, gzipped or not."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:") as archive:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size, info.mtime = len(data), 1562120430
            archive.addfile(info, io.BytesIO(data))
    return gzip.compress(out.getvalue(), mtime=0) if packed else out.getvalue()


def _column(number: int) -> str:
    return (chr(64 + number // 26) if number >= 26 else "") + chr(65 + number % 26)


def _cell(place: str, text: str, numbers: bool, shared: dict[str, int] | None) -> str:
    if not text:
        return ""
    if numbers and re.fullmatch(r"1\d{10}|[1-9]\d{0,6}(\.\d\d?)?", text):
        return f'<c r="{place}"><v>{text}</v></c>'
    if shared is None:
        return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>'
    return f'<c r="{place}" t="s"><v>{shared.setdefault(text, len(shared))}</v></c>'


def _sheet(rows: list[list[str]], numbers: bool, shared: dict[str, int] | None) -> str:
    lines = []
    for y, row in enumerate(rows, 1):
        cells = "".join(_cell(f"{_column(x)}{y}", text, numbers, shared) for x, text in enumerate(row))
        lines.append(f'<row r="{y}">{cells}</row>')
    return f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData>{"".join(lines)}</sheetData></worksheet>'


def xlsx_of(sheets: dict[str, list[list[str]]], numbers: bool = False, inline: bool = False) -> bytes:
    """A workbook; mobile numbers and amounts as numbers, and strings inline, if asked."""
    shared: dict[str, int] | None = None if inline else {}
    bodies = [_sheet(rows, numbers, shared) for rows in sheets.values()]
    listed = "".join(f'<sheet name="{escape(name)}" sheetId="{i}" r:id="rId{i}"/>' for i, name in enumerate(sheets, 1))
    kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    overrides = "".join(
        f'<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="{kinds}.worksheet+xml"/>'
        for i in range(1, len(sheets) + 1)
    )
    links = "".join(
        f'<Relationship Id="rId{i}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{i}.xml"/>'
        for i in range(1, len(sheets) + 1)
    )
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{TYPES}"><Default Extension="rels" ContentType="{PACKAGE}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/><Override PartName='
        f'"/xl/workbook.xml" ContentType="{kinds}.sheet.main+xml"/>{overrides}'
        f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kinds}.sharedStrings+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{RELS}"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" '
        f'Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{RELS}">{links}<Relationship Id="rId99" '
        f'Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    }
    parts |= {f"xl/worksheets/sheet{i}.xml": body for i, body in enumerate(bodies, 1)}
    items = "".join(f'<si><t xml:space="preserve">{escape(text)}</t></si>' for text in shared or {})
    parts["xl/sharedStrings.xml"] = f'<sst xmlns="{MAIN}" count="{len(shared or {})}">{items}</sst>'
    return zip_of({name: (text if text.startswith("<?xml") else HEAD + text).encode() for name, text in parts.items()})


def sheet_rows(table: Table, titled: bool) -> list[list[str]]:
    """Rows of a sheet: perhaps a title and an empty row, the header, the data."""
    top = [[table.title], ["填表人：办公室", "", "2019年7月"], []] if titled else []
    return [*top, table.names, *table.rows]


def docx_of(table: Table) -> bytes:
    """A Word file with a heading, a sentence and the table."""

    def para(text: str) -> str:
        return f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'

    rows = "".join(
        "<w:tr>" + "".join(f"<w:tc><w:tcPr/>{para(cell)}</w:tc>" for cell in row) + "</w:tr>"
        for row in [table.names, *table.rows]
    )
    top = para(table.title) + para("以下为本次汇总情况，请各单位核对。")
    body = f"{top}<w:tbl><w:tblPr/>{rows}</w:tbl>{para('（完）')}"
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{TYPES}"><Default Extension="rels" ContentType="{PACKAGE}"/>'
        f'<Override PartName="/word/document.xml" ContentType="{main}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{RELS}"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" '
        f'Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>',
    }
    return zip_of({name: (HEAD + text).encode() for name, text in parts.items()})


def sqlite_of(tables: list[Table]) -> bytes:
    """A SQLite database with one table for each."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.db"
        base = sqlite3.connect(path)
        for table in tables:
            names = ", ".join(f'"{name}" TEXT' for name in table.names)
            base.execute(f'CREATE TABLE "{table.table_name}" (id INTEGER PRIMARY KEY, {names})')
            marks = ",".join("?" * len(table.names))
            columns = ",".join(f'"{name}"' for name in table.names)
            base.executemany(
                f'INSERT INTO "{table.table_name}" ({columns}) VALUES ({marks})',
                [[cell or None for cell in row] for row in table.rows],
            )
        base.commit()
        base.close()
        return path.read_bytes()
