"""Workbooks, documents and databases, written from their parts."""

from __future__ import annotations

import io
import sqlite3
import zipfile
from xml.sax.saxutils import escape

from tables import CODE, WAYS, ZH, Table, way

__all__ = ["WAYS"]
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
SPACE = "http://schemas.openxmlformats.org"
MAIN = f"{SPACE}/spreadsheetml/2006/main"
WORD = f"{SPACE}/wordprocessingml/2006/main"
SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
DOC_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def pack(parts: dict[str, bytes]) -> bytes:
    """A zip of named parts, the same bytes each time."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as box:
        for name, data in parts.items():
            info = zipfile.ZipInfo(name, (2019, 5, 1, 8, 30, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            box.writestr(info, data)
    return out.getvalue()


def relations(*targets: tuple[str, str]) -> str:
    """The list of relations of a part."""
    base = f"{SPACE}/officeDocument/2006/relationships"
    rows = "".join(
        f'<Relationship Id="rId{place}" Type="{base}/{sort}" Target="{target}"/>'
        for place, (sort, target) in enumerate(targets, 1)
    )
    return f'{XML}<Relationships xmlns="{SPACE}/package/2006/relationships">{rows}</Relationships>'


def types(parts: dict[str, str]) -> str:
    """The list of content types."""
    rows = "".join(f'<Override PartName="/{name}" ContentType="{sort}"/>' for name, sort in parts.items())
    kinds = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    kinds += '<Default Extension="xml" ContentType="application/xml"/>'
    return f'{XML}<Types xmlns="{SPACE}/package/2006/content-types">{kinds}{rows}</Types>'


def letters(place: int) -> str:
    """Name of a column of a sheet."""
    return (chr(64 + place // 26) if place >= 26 else "") + chr(65 + place % 26)


def sheet(rows: list[list[str]], shared: list[str] | None) -> str:
    """One sheet; its words in place or in the list of shared strings."""
    out = []
    for number, row in enumerate(rows, 1):
        cells = []
        for place, text in enumerate(row):
            spot = f'r="{letters(place)}{number}"'
            if not text:
                continue
            if shared is None:
                cells.append(f'<c {spot} t="inlineStr"><is><t>{escape(text)}</t></is></c>')
            elif text.isdigit() and len(text) < 9 and text[0] != "0":
                cells.append(f"<c {spot}><v>{text}</v></c>")
            else:
                if text not in shared:
                    shared.append(text)
                cells.append(f'<c {spot} t="s"><v>{shared.index(text)}</v></c>')
        out.append(f'<row r="{number}">{"".join(cells)}</row>')
    return f'{XML}<worksheet xmlns="{MAIN}"><sheetData>{"".join(out)}</sheetData></worksheet>'


def workbook(sheets: dict[str, list[list[str]]], share: bool) -> bytes:
    """A workbook of several sheets."""
    shared: list[str] | None = [] if share else None
    parts = {}
    names = {"xl/workbook.xml": f"{SHEET_TYPE}.sheet.main+xml"}
    for place, rows in enumerate(sheets.values(), 1):
        parts[f"xl/worksheets/sheet{place}.xml"] = sheet(rows, shared)
        names[f"xl/worksheets/sheet{place}.xml"] = f"{SHEET_TYPE}.worksheet+xml"
    links = [("worksheet", f"worksheets/sheet{place}.xml") for place in range(1, len(sheets) + 1)]
    if shared is not None:
        words = "".join(f"<si><t>{escape(text)}</t></si>" for text in shared)
        parts["xl/sharedStrings.xml"] = f'{XML}<sst xmlns="{MAIN}">{words}</sst>'
        names["xl/sharedStrings.xml"] = f"{SHEET_TYPE}.sharedStrings+xml"
        links.append(("sharedStrings", "sharedStrings.xml"))
    tabs = "".join(f'<sheet name="{name}" sheetId="{n}" r:id="rId{n}"/>' for n, name in enumerate(sheets, 1))
    link = f'xmlns:r="{SPACE}/officeDocument/2006/relationships"'
    head = {
        "[Content_Types].xml": types(names),
        "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'{XML}<workbook xmlns="{MAIN}" {link}><sheets>{tabs}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relations(*links),
    }
    return pack({name: text.encode() for name, text in (head | parts).items()})


def document(blocks: list[str | list[list[str]]]) -> bytes:
    """A document of paragraphs and tables."""

    def paragraph(text: str) -> str:
        return f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'

    body = []
    for block in blocks:
        if isinstance(block, str):
            body.append(paragraph(block))
            continue
        rows = ["".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in block]
        body.append("<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl>")
    text = f'{XML}<w:document xmlns:w="{WORD}"><w:body>{"".join(body)}</w:body></w:document>'
    parts = {
        "[Content_Types].xml": types({"word/document.xml": DOC_TYPE}),
        "_rels/.rels": relations(("officeDocument", "word/document.xml")),
        "word/document.xml": text,
    }
    return pack({name: data.encode() for name, data in parts.items()})


@way("workbook, words in place", "xlsx")
def plain_book(t: Table) -> bytes:
    return workbook({"Sheet1": [t.heads, *t.rows]}, share=False)


@way("workbook, shared words, title above, second sheet of notes", "xlsx", ZH)
def titled_book(t: Table) -> bytes:
    total = ["合计", str(len(t.rows))]
    notes = [["填表说明"], ["一、本表每月五日前报送"], ["二、不得漏项"]]
    return workbook({t.title: [[t.title], [], t.heads, *t.rows, total], "说明": notes}, share=True)


@way("workbook, the person above the list", "xlsx", ZH, grouped=True)
def grouped_book(t: Table) -> bytes:
    rows: list[list[str]] = []
    for head, found in t.groups():
        rows += [[part for pair in head for part in pair], t.rest_heads(), *found, []]
    return workbook({"查询结果": rows}, share=True)


@way("document with a table", "docx", ZH)
def table_document(t: Table) -> bytes:
    return document([t.title, "按照要求，现将有关情况列表如下：", [t.heads, *t.rows], "（此件不公开）"])


@way("document, a small table for each record", "docx", ZH)
def cards_document(t: Table) -> bytes:
    blocks: list[str | list[list[str]]] = [t.title]
    for place, row in enumerate(t.dicts(), 1):
        blocks += [f"（{place}）", [[head, cell] for head, cell in row.items()]]
    return document(blocks)


@way("document, the person above the table", "docx", ZH, grouped=True)
def grouped_document(t: Table) -> bytes:
    blocks: list[str | list[list[str]]] = []
    for head, rows in t.groups():
        blocks += [t.title, "　".join(f"{name}：{cell}" for name, cell in head), [t.rest_heads(), *rows]]
    return document(blocks)


@way("SQLite", "db", CODE)
def database(t: Table) -> bytes:
    link = sqlite3.connect(":memory:")
    columns = ", ".join(f'"{head}" TEXT' for head in t.heads)
    marks = ", ".join("?" * len(t.heads))
    link.execute(f'CREATE TABLE "{t.slug}" ({columns})')
    link.execute("CREATE TABLE android_metadata (locale TEXT)")
    link.execute("INSERT INTO android_metadata VALUES ('zh_CN')")
    link.executemany(f'INSERT INTO "{t.slug}" VALUES ({marks})', [[cell or None for cell in row] for row in t.rows])
    link.commit()
    return link.serialize()
