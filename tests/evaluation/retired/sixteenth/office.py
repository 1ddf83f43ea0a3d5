"""Workbooks, documents, databases and mails, made with the standard library."""

import base64
import io
import sqlite3
import tempfile
import zipfile
from html import escape
from pathlib import Path

from ways_sheets import csv_plain, html_page

SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def packed(parts):
    """A zip of named parts with fixed times."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as box:
        for name, data in parts.items():
            info = zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            box.writestr(info, data)
    return out.getvalue()


def column(index):
    """The letters of a column."""
    return chr(65 + index) if index < 26 else "A" + chr(39 + index)


def xlsx(table, gen):
    """A workbook with shared strings, a title over the heads and one sheet."""
    strings, lines = {}, []
    grid = [[table.title], table.head_row(), *table.cells()]
    for number, row in enumerate(grid, 1):
        cells = []
        for index, cell in enumerate(row):
            if cell:
                place = strings.setdefault(cell, len(strings))
                cells.append(f'<c r="{column(index)}{number}" t="s"><v>{place}</v></c>')
        lines.append(f'<row r="{number}">{"".join(cells)}</row>')
    main = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    return packed(
        {
            "[Content_Types].xml": f'{XML}<Types xmlns="{PACKAGE}/content-types"><De'
            f'fault Extension="rels" ContentType="application/'
            f'vnd.openxmlformats-package.relationships+xml"/><Default Exten'
            f'sion="xml" ContentType="application/xml"/><Override PartName='
            f'"/xl/workbook.xml" ContentType="{main}.sheet.main+xml"/><'
            f'Override PartName="/xl/worksheets/sheet1.xml" ContentType='
            f'"{main}.worksheet+xml"/><Override PartName="/xl/sharedStr'
            f'ings.xml" ContentType="{main}.sharedStrings+xml"/></Types>',
            "_rels/.rels": f'{XML}<Relationships xmlns="{PACKAGE}/relationships"><'
            f'Relationship Id="rId1" Type="{OFFICE}/officeDocument" '
            'Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'{XML}<workbook xmlns="{SHEET}" xmlns:r="{OFFICE}"><s'
            f'heets><sheet name="Sheet1" sheetId="1" r:id="rId1"/>'
            "</sheets></workbook>",
            "xl/_rels/workbook.xml.rels": f'{XML}<Relationships xmlns="{PACKAGE}/relation'
            f'ships"><Relationship Id="rId1" Type="{OFFICE}/'
            f'worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r'
            f'Id2" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/>'
            "</Relationships>",
            "xl/worksheets/sheet1.xml": f'{XML}<worksheet xmlns="{SHEET}"><sheetDat'
            f"a>{''.join(lines)}</sheetData></worksheet>",
            "xl/sharedStrings.xml": f'{XML}<sst xmlns="{SHEET}" count="{len(strings)}" uniqueCount="{len(strings)}">'
            + "".join(f"<si><t>{escape(s)}</t></si>" for s in strings)
            + "</sst>",
        }
    ), "xlsx"


def word(body):
    """A document around its body."""
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    return packed(
        {
            "[Content_Types].xml": f'{XML}<Types xmlns="{PACKAGE}/content-types"><De'
            f'fault Extension="rels" ContentType="application/'
            f'vnd.openxmlformats-package.relationships+xml"/><Default Exten'
            f'sion="xml" ContentType="application/xml"/><Override PartName='
            f'"/word/document.xml" ContentType="{main}"/></Types>',
            "_rels/.rels": f'{XML}<Relationships xmlns="{PACKAGE}/relationships"><'
            f'Relationship Id="rId1" Type="{OFFICE}/officeDocument" '
            'Target="word/document.xml"/></Relationships>',
            "word/document.xml": f'{XML}<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>',
        }
    )


def paragraph(text):
    """A paragraph of a document."""
    return f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def docx(table, gen):
    """A document with a table."""
    rows = "".join(
        "<w:tr>" + "".join(f"<w:tc>{paragraph(c)}</w:tc>" for c in row) + "</w:tr>"
        for row in [table.head_row(), *table.cells()]
    )
    return word(paragraph(table.title) + f"<w:tbl>{rows}</w:tbl>" + paragraph("填表人：        审核人：")), "docx"


def docx_text(text):
    """A document of plain paragraphs."""
    return word("".join(paragraph(line) for line in text.splitlines()))


def sqlite(table, gen):
    """A database with the table and one of versions."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.db"
        base = sqlite3.connect(path)
        base.execute(
            f"CREATE TABLE {table.name} ({', '.join(chr(34) + h + chr(34) + ' TEXT' for h in table.head_row())})"
        )
        base.executemany(
            f"INSERT INTO {table.name} VALUES ({','.join('?' * len(table.keys))})",
            [[c or None for c in r] for r in table.cells()],
        )
        base.execute("CREATE TABLE schema_version (version INTEGER, note TEXT)")
        base.execute("INSERT INTO schema_version VALUES (7, 'init')")
        base.commit()
        base.close()
        return path.read_bytes(), "db"


def _mail(subject, parts, gen):
    """A mail of several parts, each coded in base64."""
    code = base64.b64encode(subject.encode()).decode()
    lines = [f"Date: {gen.tick():%a, %d %b %Y %H:%M:%S} +0800", f"Subject: =?UTF-8?B?{code}?=", "MIME-Version: 1.0"]
    lines += ['Content-Type: multipart/mixed; boundary="=_part_7a1"', ""]
    for kind, more, text in parts:
        lines += [
            "--=_part_7a1",
            f"Content-Type: {kind}; charset=UTF-8",
            *more,
            "Content-Transfer-Encoding: base64",
            "",
        ]
        lines += [base64.encodebytes(text.encode()).decode().strip(), ""]
    return "\r\n".join([*lines, "--=_part_7a1--", ""]).replace("\r\n", "\n").encode("ascii")


def mail_attached(table, gen):
    """A mail with the sheet attached."""
    attach = ['Content-Disposition: attachment; filename="data.csv"']
    return _mail(
        f"{table.title}请查收",
        [("text/plain", [], "附件为本月数据，请查收。\n"), ("text/csv", attach, csv_plain(table, gen)[0])],
        gen,
    ), "eml"


def mail_html(table, gen):
    """A mail whose body is a page with the table."""
    return _mail(f"回复：{table.title}", [("text/html", [], html_page(table, gen)[0])], gen), "eml"


def mail_text(subject, text, gen):
    """A mail of plain text."""
    return _mail(subject, [("text/plain", [], text)], gen)


CN = [xlsx, docx, mail_attached, xlsx, mail_html]
EN = [sqlite]
