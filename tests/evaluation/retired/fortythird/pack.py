"""Encodings and containers, written with the standard library."""
import gzip
import io
import os
import re
import sqlite3
import tarfile
import tempfile
import zipfile
from xml.sax.saxutils import escape

NS = "http://schemas.openxmlformats.org"
STAMP = (2021, 5, 17, 9, 30, 0)


def encode(text, enc, eol):
    if eol == "crlf":
        text = text.replace("\n", "\r\n")
    elif eol == "cr":
        text = text.replace("\n", "\r")
    if enc == "utf-16":
        return b"\xff\xfe" + text.encode("utf-16-le")
    return text.encode(enc)


def zipped(members):
    buf = io.BytesIO()
    with zipfile.ZipFile(buf, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in members:
            z.writestr(zipfile.ZipInfo(name, STAMP), data, zipfile.ZIP_DEFLATED)
    return buf.getvalue()


def tarred(members, gz):
    buf = io.BytesIO()
    with tarfile.open(fileobj=buf, mode="w") as t:
        for name, data in members:
            info = tarfile.TarInfo(name)
            info.size, info.mtime = len(data), 1621215000
            t.addfile(info, io.BytesIO(data))
    return gzip.compress(buf.getvalue(), mtime=0) if gz else buf.getvalue()


def col(n):
    s = ""
    while n:
        n, k = divmod(n - 1, 26)
        s = chr(65 + k) + s
    return s


def xlsx(text):
    """Lines with tabs become rows; '%%sheet name' opens the next sheet."""
    sheets = []
    for line in text.rstrip("\n").split("\n"):
        if line.startswith("%%sheet "):
            sheets.append((line[8:], []))
            continue
        if not sheets:
            sheets.append(("Sheet1", []))
        sheets[-1][1].append(line.split("\t") if line else [])
    shared, index, members = [], {}, []
    for k, (_, rows) in enumerate(sheets, 1):
        x = []
        for rn, row in enumerate(rows, 1):
            cells = ""
            for cn, val in enumerate(row, 1):
                if val == "":
                    continue
                if re.fullmatch(r"-?(0|[1-9]\d{0,8})(\.\d+)?", val):
                    cells += f'<c r="{col(cn)}{rn}"><v>{val}</v></c>'
                else:
                    if val not in index:
                        index[val] = len(shared)
                        shared.append(val)
                    cells += f'<c r="{col(cn)}{rn}" t="s"><v>{index[val]}</v></c>'
            x.append(f'<row r="{rn}">{cells}</row>')
        members.append((f"xl/worksheets/sheet{k}.xml",
                        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="{NS}/spreadsheetml/2006/main">'
                        f'<sheetData>{"".join(x)}</sheetData></worksheet>'))
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    rel = f"{NS}/officeDocument/2006/relationships"
    n = len(sheets)
    ct = f'{head}<Types xmlns="{NS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>'
    ct += "".join(f'<Override PartName="/xl/worksheets/sheet{k}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' for k in range(1, n + 1)) + "</Types>"
    wb = f'{head}<workbook xmlns="{NS}/spreadsheetml/2006/main" xmlns:r="{rel}"><sheets>' + "".join(
        f'<sheet name="{escape(s[0])}" sheetId="{k}" r:id="rId{k}"/>' for k, s in enumerate(sheets, 1)) + "</sheets></workbook>"
    wr = f'{head}<Relationships xmlns="{NS}/package/2006/relationships">' + "".join(
        f'<Relationship Id="rId{k}" Type="{rel}/worksheet" Target="worksheets/sheet{k}.xml"/>' for k in range(1, n + 1))
    wr += f'<Relationship Id="rId{n + 1}" Type="{rel}/sharedStrings" Target="sharedStrings.xml"/></Relationships>'
    ss = f'{head}<sst xmlns="{NS}/spreadsheetml/2006/main" uniqueCount="{len(shared)}">' + "".join(
        f'<si><t xml:space="preserve">{escape(v)}</t></si>' for v in shared) + "</sst>"
    rels = f'{head}<Relationships xmlns="{NS}/package/2006/relationships"><Relationship Id="rId1" Type="{rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
    return zipped([("[Content_Types].xml", ct), ("_rels/.rels", rels), ("xl/workbook.xml", wb),
                   ("xl/_rels/workbook.xml.rels", wr), ("xl/sharedStrings.xml", ss)] + members)


def docx(text):
    """Lines become paragraphs, neighbouring lines with tabs become a table."""
    body, table = [], []

    def para(s):
        return f'<w:p><w:r><w:t xml:space="preserve">{escape(s)}</w:t></w:r></w:p>'

    def flush():
        if table:
            body.append("<w:tbl>" + "".join("<w:tr>" + "".join(f"<w:tc>{para(c)}</w:tc>" for c in row) + "</w:tr>"
                                            for row in table) + "</w:tbl>")
            table.clear()
    for line in text.rstrip("\n").split("\n"):
        if "\t" in line:
            table.append(line.split("\t"))
        else:
            flush()
            body.append(para(line))
    flush()
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    doc = f'{head}<w:document xmlns:w="{NS}/wordprocessingml/2006/main"><w:body>{"".join(body)}</w:body></w:document>'
    ct = f'{head}<Types xmlns="{NS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
    rels = f'{head}<Relationships xmlns="{NS}/package/2006/relationships"><Relationship Id="rId1" Type="{NS}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
    return zipped([("[Content_Types].xml", ct), ("_rels/.rels", rels), ("word/document.xml", doc)])


def sqlite(text):
    fd, tmp = tempfile.mkstemp(suffix=".db")
    os.close(fd)
    os.unlink(tmp)
    con = sqlite3.connect(tmp)
    con.executescript("BEGIN;\n" + text + "\nCOMMIT;")
    con.close()
    with open(tmp, "rb") as fh:
        data = fh.read()
    os.unlink(tmp)
    return data


def pack(text, how, enc, eol, name):
    if how == "xlsx":
        return xlsx(text)
    if how == "docx":
        return docx(text)
    if how == "sqlite":
        return sqlite(text)
    parts = re.split(r"^%%member (.+)\n", text, flags=re.M)
    inner = re.sub(r"\.(zip|gz|tgz|tar|tar\.gz)$", "", os.path.basename(name))
    if len(parts) > 1:
        members = [(parts[k], encode(parts[k + 1], enc, eol)) for k in range(1, len(parts), 2)]
    else:
        members = [(inner, encode(text, enc, eol))]
    if how == "gz":
        return gzip.compress(members[0][1], mtime=0)
    if how == "zip":
        return zipped(members)
    if how in ("tar", "tgz"):
        return tarred(members, how == "tgz")
    return members[0][1]
