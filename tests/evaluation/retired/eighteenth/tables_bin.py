"""Tables in office files, a SQLite database, and messages."""

from __future__ import annotations

import base64
import datetime as dt
import io
import quopri
import sqlite3
import tempfile
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

from tables_text import delimited, html_table
from vocab import Table, trad

STAMP = (2024, 1, 1, 0, 0, 0)
NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PKG = "http://schemas.openxmlformats.org/package/2006"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def zipped(parts: dict[str, str | bytes]) -> bytes:
    buf = io.BytesIO()
    with zipfile.ZipFile(buf, "w", zipfile.ZIP_DEFLATED) as z:
        for name, body in parts.items():
            z.writestr(zipfile.ZipInfo(name, STAMP), body, zipfile.ZIP_DEFLATED)
    return buf.getvalue()


def col(n: int) -> str:
    return chr(65 + n) if n < 26 else "A" + chr(65 + n - 26)


def sheet(rows: list[list[str]], shared: list[str] | None, numbers: bool) -> str:
    out = []
    for i, row in enumerate(rows, 1):
        cells = []
        for j, c in enumerate(row):
            ref = f"{col(j)}{i}"
            if not c:
                continue
            if numbers and c.isdigit() and c[0] != "0" and len(c) <= 11:
                cells.append(f'<c r="{ref}"><v>{c}</v></c>')
            elif shared is not None:
                if c not in shared:
                    shared.append(c)
                cells.append(f'<c r="{ref}" t="s"><v>{shared.index(c)}</v></c>')
            else:
                cells.append(f'<c r="{ref}" t="inlineStr"><is><t>{escape(c)}</t></is></c>')
        out.append(f'<row r="{i}">{"".join(cells)}</row>')
    return f'<?xml version="1.0" encoding="UTF-8"?><worksheet {NS}><sheetData>{"".join(out)}</sheetData></worksheet>'


def xlsx(sheets: list[tuple[str, list[list[str]]]], use_shared: bool, numbers: bool = False) -> bytes:
    shared: list[str] | None = [] if use_shared else None
    parts: dict[str, str | bytes] = {}
    n = range(1, len(sheets) + 1)
    types = "".join(
        f'<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="application/vnd.openxmlformats-'
        'officedocument.spreadsheetml.worksheet+xml"/>'
        for i in n
    )
    parts["[Content_Types].xml"] = (
        f'<?xml version="1.0" encoding="UTF-8"?><Types xmlns="{PKG}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
        'ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxml'
        f'formats-officedocument.spreadsheetml.sheet.main+xml"/>{types}</Types>'
    )
    parts["_rels/.rels"] = (
        f'<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="{PKG}/relationships">'
        f'<Relationship Id="rId1" Type="{REL}/officeDocument" Target="xl/workbook.xml"/>'
        "</Relationships>"
    )
    tabs = "".join(
        f'<sheet name="{escape(s[0])}" sheetId="{i}" r:id="rId{i}"/>' for i, s in zip(n, sheets, strict=True)
    )
    parts["xl/workbook.xml"] = (
        f'<?xml version="1.0" encoding="UTF-8"?><workbook {NS} xmlns:r="{REL}"><sheets>{tabs}</sheets></workbook>'
    )
    rels = "".join(f'<Relationship Id="rId{i}" Type="{REL}/worksheet" Target="worksheets/sheet{i}.xml"/>' for i in n)
    if use_shared:
        rels += f'<Relationship Id="rId99" Type="{REL}/sharedStrings" Target="sharedStrings.xml"/>'
    parts["xl/_rels/workbook.xml.rels"] = (
        f'<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="{PKG}/relationships">{rels}</Relationships>'
    )
    for i, (_, rows) in zip(n, sheets, strict=True):
        parts[f"xl/worksheets/sheet{i}.xml"] = sheet(rows, shared, numbers)
    if shared is not None:
        items = "".join(f"<si><t>{escape(s)}</t></si>" for s in shared)
        parts["xl/sharedStrings.xml"] = f'<?xml version="1.0" encoding="UTF-8"?><sst {NS}>{items}</sst>'
    return zipped(parts)


def w_xlsx(t: Table) -> tuple[bytes, str]:
    return xlsx([("Sheet1", [t.labels, *t.rows])], False, t.rng.random() < 0.5), "xlsx"


def w_xlsx_titled(t: Table) -> tuple[bytes, str]:
    by = ["制表人：办公室", "", f"日期：{t.ctx.date(t.ctx.base + dt.timedelta(days=400))}"]
    rows = [[t.title], by, t.labels, *t.rows, ["合计", str(len(t.rows))]]
    return xlsx([("明细", rows), ("说明", [["本表仅供内部使用"], ["数据由系统导出，请勿外传"]])], True), "xlsx"


def w_xlsx_sheets(t: Table) -> tuple[bytes, str]:
    half = (len(t.rows) + 1) // 2
    return xlsx([("第一批", [t.labels, *t.rows[:half]]), ("第二批", [t.labels, *t.rows[half:]])], True), "xlsx"


def docx(paras: list[str], table: list[list[str]] | None = None, tail: list[str] | None = None) -> bytes:
    def par(s: str) -> str:
        return f'<w:p><w:r><w:t xml:space="preserve">{escape(s)}</w:t></w:r></w:p>'

    body = "".join(par(p) for p in paras)
    if table:
        body += (
            "<w:tbl>"
            + "".join("<w:tr>" + "".join(f"<w:tc>{par(c)}</w:tc>" for c in r) + "</w:tr>" for r in table)
            + "</w:tbl>"
        )
    body += "".join(par(p) for p in tail or [])
    return zipped(
        {
            "[Content_Types].xml": f'<?xml version="1.0" encoding="UTF-8"?><Types xmlns="{PKG}/content-types"><Default '
            'Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override '
            'PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.'
            'document.main+xml"/></Types>',
            "_rels/.rels": f'<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="{PKG}/relationships">'
            f'<Relationship Id="rId1" Type="{REL}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/document.xml": f'<?xml version="1.0" encoding="UTF-8"?><w:document {W}>'
            f"<w:body>{body}</w:body></w:document>",
        }
    )


def w_docx(t: Table) -> tuple[bytes, str]:
    head, tail = f"统计日期：{t.ctx.date(t.ctx.base + dt.timedelta(days=400))}", "以上名单请核对。"
    if t.script == "t":
        head, tail = trad(head), trad(tail)
    return docx([t.title, head], [t.labels, *t.rows], [tail]), "docx"


def w_sqlite(t: Table) -> tuple[bytes, str]:
    with tempfile.TemporaryDirectory() as tmp:
        path = Path(tmp) / "a.db"
        con = sqlite3.connect(path)
        cols = ", ".join(f'"{c}" TEXT' for c in t.labels)
        con.execute(f'CREATE TABLE "{t.name}" ({cols})')
        con.executemany(f'INSERT INTO "{t.name}" VALUES ({",".join("?" * len(t.labels))})', t.rows)
        con.commit()
        con.close()
        return path.read_bytes(), "db"


def b64(data: bytes) -> str:
    return base64.encodebytes(data).decode().rstrip()


def mail_head(t: Table, subject: str) -> list[str]:
    names = t.rng.sample(["liwei.office", "zhang.min", "data.center", "chenhao", "service.desk"], 2)
    a, b = (
        f"{n}@{d}"
        for n, d in zip(names, t.rng.sample(["ruifeng-tech.cn", "hengda-wl.com", "zhongxin-it.cn"], 2), strict=True)
    )
    t.extra += [("phone.email", a), ("phone.email", b)]
    subj = base64.b64encode(subject.encode()).decode()
    return [
        f"From: <{a}>",
        f"To: <{b}>",
        f"Subject: =?UTF-8?B?{subj}?=",
        "Date: Mon, 15 Jan 2024 09:30:00 +0800",
        "MIME-Version: 1.0",
    ]


def w_eml_html(t: Table) -> tuple[bytes, str]:
    body = f"<p>您好，附上{t.title}，请查收。</p>\n<table border=1>\n{html_table(t)}\n</table>\n<p>谢谢</p>"
    head = [*mail_head(t, t.title), "Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: base64", ""]
    return ("\r\n".join([*head, *b64(body.encode()).splitlines()]) + "\r\n").encode(), "eml"


def w_eml_csv(t: Table) -> tuple[bytes, str]:
    mark = "----=_Part_0001"
    csv_part = b64(delimited(t, ",").encode("gb18030")).splitlines()
    text = quopri.encodestring(f"附件为{t.title}，请核对。\n".encode()).decode().splitlines()
    lines = [
        *mail_head(t, t.title),
        f'Content-Type: multipart/mixed; boundary="{mark}"',
        "",
        f"--{mark}",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable",
        "",
        *text,
        f"--{mark}",
        'Content-Type: text/csv; charset=gb18030; name="list.csv"',
        "Content-Transfer-Encoding: base64",
        'Content-Disposition: attachment; filename="list.csv"',
        "",
        *csv_part,
        f"--{mark}--",
    ]
    return ("\r\n".join(lines) + "\r\n").encode(), "eml"


def w_spreadsheetml(t: Table) -> tuple[str, str]:
    rows = "\n".join(
        "<Row>" + "".join(f'<Cell><Data ss:Type="String">{escape(c)}</Data></Cell>' for c in r) + "</Row>"
        for r in [t.labels, *t.rows]
    )
    return (
        '<?xml version="1.0" encoding="@ENC@"?>\n<?mso-application progid="Excel.Sheet"?>\n'
        '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
        'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">\n<Worksheet ss:Name="Sheet1"><Table>\n'
        f"{rows}\n</Table></Worksheet></Workbook>\n"
    ), "xml"


WAYS = {
    "xlsx": w_xlsx,
    "xlsx-titled": w_xlsx_titled,
    "xlsx-sheets": w_xlsx_sheets,
    "docx-table": w_docx,
    "sqlite": w_sqlite,
    "eml-html": w_eml_html,
    "eml-attachment": w_eml_csv,
    "spreadsheetml": w_spreadsheetml,
}
