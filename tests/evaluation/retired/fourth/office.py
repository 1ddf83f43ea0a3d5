"""Workbooks, documents and databases made by hand, and archives around files."""

from __future__ import annotations

import gzip
import io
import random
import sqlite3
import tarfile
import zipfile
from xml.sax.saxutils import escape

from sheet import Sheet

TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SHEET_NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
WORD_NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def zipped(members: list[tuple[str, bytes]]) -> bytes:
    """A zip file of members with fixed times."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            info = zipfile.ZipInfo(name, (2021, 5, 6, 7, 8, 10))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    return out.getvalue()


def column(number: int) -> str:
    """The letters of a column, from 0."""
    return (column(number // 26 - 1) if number >= 26 else "") + chr(65 + number % 26)


def package(main: str, main_type: str, extra: list[tuple[str, str, str]], links: str) -> bytes:
    """An office package: `main` names the first part; `extra` are (name, type, text)."""
    types = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind, _ in extra if kind)
    members = [
        (
            "[Content_Types].xml",
            (
                f'{TOP}<Types xmlns="{TYPES}"><Default Extension="rels"'
                ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml"'
                f' ContentType="application/xml"/>{types}</Types>'
            ),
        ),
        (
            "_rels/.rels",
            (
                f'{TOP}<Relationships xmlns="{RELS}"><Relationship Id="rId1" Type="{OFFICE}/officeDocument"'
                f' Target="{main}"/></Relationships>'
            ),
        ),
        *((name, text) for name, _, text in extra),
    ]
    if links:
        folder, name = main.split("/")
        members.append((f"{folder}/_rels/{name}.rels", f'{TOP}<Relationships xmlns="{RELS}">{links}</Relationships>'))
    return zipped([(name, text.encode()) for name, text in members])


def xlsx(pages: list[tuple[str, list[list[str]]]], inline: bool = False) -> bytes:
    """A workbook; pages are (name, rows). Texts stand in the shared strings, or inline."""
    strings: dict[str, int] = {}
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    parts, sheets, links = [], "", ""
    for number, (name, rows) in enumerate(pages, 1):
        body = ""
        for place, row in enumerate(rows, 1):
            cells = ""
            for i, text in enumerate(row):
                where = f"{column(i)}{place}"
                if inline:
                    cells += f'<c r="{where}" t="inlineStr"><is><t>{escape(text)}</t></is></c>'
                elif text:
                    cells += f'<c r="{where}" t="s"><v>{strings.setdefault(text, len(strings))}</v></c>'
            body += f'<row r="{place}">{cells}</row>'
        parts.append(
            (
                f"xl/worksheets/sheet{number}.xml",
                kind + "worksheet+xml",
                f'{TOP}<worksheet xmlns="{SHEET_NS}"><sheetData>{body}</sheetData></worksheet>',
            )
        )
        sheets += f'<sheet name="{escape(name)}" sheetId="{number}" r:id="rId{number}"/>'
        links += f'<Relationship Id="rId{number}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{number}.xml"/>'
    book = f'{TOP}<workbook xmlns="{SHEET_NS}" xmlns:r="{OFFICE}"><sheets>{sheets}</sheets></workbook>'
    parts.insert(0, ("xl/workbook.xml", kind + "sheet.main+xml", book))
    if strings:
        shared = "".join(f"<si><t>{escape(text)}</t></si>" for text in strings)
        count = len(strings)
        parts.append(
            (
                "xl/sharedStrings.xml",
                kind + "sharedStrings+xml",
                f'{TOP}<sst xmlns="{SHEET_NS}" count="{count}" uniqueCount="{count}">{shared}</sst>',
            )
        )
        links += f'<Relationship Id="rId99" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/>'
    return package("xl/workbook.xml", kind + "sheet.main+xml", parts, links)


def paragraph(text: str, rng: random.Random | None = None) -> str:
    """A Word paragraph; with `rng` its text is cut into runs, as an editor does."""
    cuts = [text]
    if rng and len(text) > 12:
        place = rng.randrange(4, len(text) - 4)
        cuts = [text[:place], text[place:]]
    runs = "".join(f'<w:r><w:t xml:space="preserve">{escape(cut)}</w:t></w:r>' for cut in cuts)
    return f"<w:p>{runs}</w:p>"


def word_table(rows: list[list[str]]) -> str:
    """A Word table."""
    return (
        "<w:tbl>"
        + "".join("<w:tr>" + "".join(f"<w:tc>{paragraph(c)}</w:tc>" for c in row) + "</w:tr>" for row in rows)
        + "</w:tbl>"
    )


def docx(body: str) -> bytes:
    """A document with this body."""
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    text = f'{TOP}<w:document xmlns:w="{WORD_NS}"><w:body>{body}<w:sectPr/></w:body></w:document>'
    return package("word/document.xml", kind, [("word/document.xml", kind, text)], "")


def xlsx_sheet(sheet: Sheet, rng: random.Random) -> tuple[str, bytes]:
    """Header and rows on the first page; sometimes a title above and an empty second page."""
    rows = [sheet.headers, *sheet.cells]
    if rng.random() < 0.4:
        rows = [[sheet.title], *rows]
    pages = [(rng.choice(("Sheet1", "数据", "明细")), rows)] + ([("Sheet2", [])] if rng.random() < 0.3 else [])
    return "xlsx", xlsx(pages, rng.random() < 0.4)


def xlsx_headed(sheet: Sheet, rng: random.Random) -> tuple[str, bytes]:
    """The holder in labelled cells above the table."""
    head = [[part for h, c in sheet.head for part in (h, c)]] if rng.random() < 0.5 else [[h, c] for h, c in sheet.head]
    return "xlsx", xlsx([("查询结果", [[sheet.title], *head, [], sheet.headers, *sheet.cells])], rng.random() < 0.4)


def docx_table(sheet: Sheet, rng: random.Random) -> tuple[str, bytes]:
    """A table in a document."""
    return "docx", docx(paragraph(sheet.title) + word_table([sheet.headers, *sheet.cells]) + paragraph("（以下空白）"))


def docx_headed(sheet: Sheet, rng: random.Random) -> tuple[str, bytes]:
    """The holder in a paragraph, the table below."""
    line = "  ".join(f"{h}：{c}" for h, c in sheet.head)
    return "docx", docx(paragraph(sheet.title) + paragraph(line) + word_table([sheet.headers, *sheet.cells]))


def database(sheet: Sheet, rng: random.Random) -> tuple[str, bytes]:
    """An SQLite file with the table and an empty one."""
    base = sqlite3.connect(":memory:")
    table = sheet.table if sheet.lang in ("py", "en") else sheet.kind.stem + "_list"
    columns = ", ".join(f'"{h}" TEXT' for h in sheet.headers)
    base.execute(f'CREATE TABLE "{table}" ({columns})')
    base.execute("CREATE TABLE app_version (version TEXT, note TEXT)")
    base.executemany(f'INSERT INTO "{table}" VALUES ({", ".join("?" * len(sheet.headers))})', sheet.cells)
    base.commit()
    return rng.choice(("db", "sqlite", "sqlite3")), base.serialize()


BINARY_WAYS = {"xlsx": xlsx_sheet, "docx": docx_table, "sqlite": database}
HEADED_BINARY = {"headed-xlsx": xlsx_headed, "headed-docx": docx_headed}


def tarred(name: str, data: bytes, mode: str) -> bytes:
    """A tar file with one member."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        info = tarfile.TarInfo("export/" + name)
        info.size, info.mtime = len(data), 1600000000
        archive.addfile(info, io.BytesIO(data))
    return gzip.compress(out.getvalue(), mtime=0) if mode == "tgz" else out.getvalue()


def wrap(name: str, data: bytes, how: str) -> tuple[str, bytes]:
    """A file within a container; gives the new name."""
    stem = name.rsplit(".", 1)[0]
    if how == "gz":
        return name + ".gz", gzip.compress(data, mtime=0)
    if how == "zip":
        return stem + ".zip", zipped([(name, data), ("说明.txt", "本压缩包仅供内部使用。\n".encode())])
    if how == "zip-in-zip":
        return stem + "_打包.zip", zipped([("data/" + stem + ".zip", zipped([(name, data)]))])
    if how == "gz-in-zip":
        return stem + ".zip", zipped([(name + ".gz", gzip.compress(data, mtime=0))])
    return stem + (".tar.gz" if how == "tgz" else ".tar"), tarred(name, data, how)
