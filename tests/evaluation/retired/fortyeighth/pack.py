"""Encodings and containers, with fixed time stamps so that the same seed gives the same bytes."""
import gzip
import io
import os
import re
import sqlite3
import tarfile
import tempfile
import zipfile
from xml.sax.saxutils import escape

STAMP = (2019, 5, 20, 10, 30, 0)


def zipped(parts):
    b = io.BytesIO()
    with zipfile.ZipFile(b, "w", zipfile.ZIP_DEFLATED) as z:
        for n, d in parts:
            zi = zipfile.ZipInfo(n, STAMP)
            zi.compress_type = zipfile.ZIP_DEFLATED
            zi.external_attr = 0o644 << 16
            z.writestr(zi, d)
    return b.getvalue()


def tarred(parts, mode):
    b = io.BytesIO()
    with tarfile.open(fileobj=b, mode="w", format=tarfile.PAX_FORMAT) as t:
        for n, d in parts:
            ti = tarfile.TarInfo(n)
            ti.size, ti.mtime, ti.mode = len(d), 1558319400, 0o644
            t.addfile(ti, io.BytesIO(d))
    return gzip.compress(b.getvalue(), mtime=0) if mode == "tgz" else b.getvalue()


def col(n):
    s = ""
    while n:
        n, k = divmod(n - 1, 26)
        s = chr(65 + k) + s
    return s


def xlsx(text):
    sheets, cur = [], None
    for l in text.split("\n"):
        if l.startswith("#sheet "):
            cur = (l[7:], [])
            sheets.append(cur)
            continue
        if cur is None:
            cur = ("Sheet1", [])
            sheets.append(cur)
        cur[1].append(l.split("\t"))
    shared, order = {}, []
    parts = []
    for k, (_, rows) in enumerate(sheets, 1):
        x = []
        for i, row in enumerate(rows, 1):
            cs = []
            for j, v in enumerate(row, 1):
                if v == "":
                    continue
                ref = "%s%d" % (col(j), i)
                if re.fullmatch(r"[1-9]\d{0,10}", v):
                    cs.append('<c r="%s"><v>%s</v></c>' % (ref, v))
                else:
                    if v not in shared:
                        shared[v] = len(order)
                        order.append(v)
                    cs.append('<c r="%s" t="s"><v>%d</v></c>' % (ref, shared[v]))
            x.append('<row r="%d">%s</row>' % (i, "".join(cs)))
        parts.append(("xl/worksheets/sheet%d.xml" % k, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>' % "".join(x)))
    H = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    P = "http://schemas.openxmlformats.org/package/2006/relationships"
    n = len(sheets)
    ct = H + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>' + "".join('<Override PartName="/xl/worksheets/sheet%d.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' % k for k in range(1, n + 1)) + "</Types>"
    wb = H + '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="%s"><sheets>%s</sheets></workbook>' % (R, "".join('<sheet name="%s" sheetId="%d" r:id="rId%d"/>' % (escape(s[0]), k, k) for k, s in enumerate(sheets, 1)))
    wr = H + '<Relationships xmlns="%s">%s<Relationship Id="rId%d" Type="%s/sharedStrings" Target="sharedStrings.xml"/></Relationships>' % (P, "".join('<Relationship Id="rId%d" Type="%s/worksheet" Target="worksheets/sheet%d.xml"/>' % (k, R, k) for k in range(1, n + 1)), n + 1, R)
    rr = H + '<Relationships xmlns="%s"><Relationship Id="rId1" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>' % (P, R)
    ss = H + '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="%d">%s</sst>' % (len(order), "".join('<si><t xml:space="preserve">%s</t></si>' % escape(v) for v in order))
    return zipped([("[Content_Types].xml", ct), ("_rels/.rels", rr), ("xl/workbook.xml", wb), ("xl/_rels/workbook.xml.rels", wr), ("xl/sharedStrings.xml", ss)] + parts)


def docx(text):
    W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body, table = [], []

    def p(v):
        return '<w:p><w:r><w:t xml:space="preserve">%s</w:t></w:r></w:p>' % escape(v)

    def flush():
        if table:
            body.append("<w:tbl>%s</w:tbl>" % "".join("<w:tr>%s</w:tr>" % "".join("<w:tc>%s</w:tc>" % p(c) for c in row) for row in table))
            table.clear()
    for l in text.split("\n"):
        if "\t" in l:
            table.append(l.split("\t"))
        else:
            flush()
            body.append(p(l))
    flush()
    H = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    ct = H + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
    rr = H + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
    return zipped([("[Content_Types].xml", ct), ("_rels/.rels", rr), ("word/document.xml", H + '<w:document xmlns:w="%s"><w:body>%s</w:body></w:document>' % (W, "".join(body)))])


def sqlite(text):
    d = tempfile.mkdtemp()
    f = os.path.join(d, "x.db")
    c = sqlite3.connect(f)
    c.executescript(text)
    c.commit()
    c.close()
    with open(f, "rb") as h:
        b = h.read()
    os.remove(f)
    os.rmdir(d)
    return b


def pack(text, meta, enc, eol, inner, box):
    how = meta.get("pack")
    if how == "xlsx":
        data = xlsx(text)
    elif how == "docx":
        data = docx(text)
    elif how == "sqlite":
        data = sqlite(text)
    else:
        t = text + "\n"
        if eol == "crlf":
            t = t.replace("\n", "\r\n")
        data = t.encode(enc)
    if box == "gz":
        return gzip.compress(data, mtime=0)
    if box == "zip":
        parts = [(inner, data)]
        if meta.get("readme"):
            parts.append(("说明.txt", meta["readme"].encode("utf-8")))
        return zipped(parts)
    if box in ("tar", "tgz"):
        return tarred([(inner, data)], box)
    return data
