"""Turns rendered text into file bytes: encodings and containers."""
import gzip
import io
import os
import re
import sqlite3
import tarfile
import zipfile
from xml.sax.saxutils import escape

DATE = (2020, 3, 17, 10, 20, 0)
NS = "http://schemas.openxmlformats.org"
XH = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def encode(text, enc, eol):
    if eol == "crlf":
        text = text.replace("\n", "\r\n")
    if enc == "utf-8-bom":
        return text.encode("utf-8-sig")
    if enc == "utf-16":
        return b"\xff\xfe" + text.encode("utf-16-le")
    return text.encode(enc)


def zipped(parts):
    bio = io.BytesIO()
    with zipfile.ZipFile(bio, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in parts:
            z.writestr(zipfile.ZipInfo(name, DATE), data, zipfile.ZIP_DEFLATED)
    return bio.getvalue()


def tarred(parts, mode):
    bio = io.BytesIO()
    with tarfile.open(fileobj=bio, mode="w") as t:
        for name, data in parts:
            ti = tarfile.TarInfo(name)
            ti.size, ti.mtime = len(data), 1584440400
            t.addfile(ti, io.BytesIO(data))
    return gzip.compress(bio.getvalue(), mtime=0) if mode == "tgz" else bio.getvalue()


def split_parts(text, default):
    """'#part name' lines divide a text into several parts."""
    bits = re.split(r"(?m)^#part (.+)\n", text)
    out = [(default, bits[0])] if bits[0].strip() else []
    return out + list(zip(bits[1::2], bits[2::2]))


def col(i):
    s = ""
    while True:
        s = chr(65 + i % 26) + s
        i = i // 26 - 1
        if i < 0:
            return s


def xlsx(text):
    sheets = split_parts(text, "Sheet1")
    strings, idx, files = [], {}, []
    for n, (_, body) in enumerate(sheets, 1):
        rows = []
        for r, line in enumerate(body.rstrip("\n").split("\n"), 1):
            cells = []
            for c, v in enumerate(line.split("\t")):
                if v == "":
                    continue
                if v not in idx:
                    idx[v] = len(strings)
                    strings.append(v)
                if re.fullmatch(r"[1-9]\d{0,4}|\d{1,7}\.\d\d", v):
                    cells.append('<c r="%s%d"><v>%s</v></c>' % (col(c), r, v))
                else:
                    cells.append('<c r="%s%d" t="s"><v>%d</v></c>' % (col(c), r, idx[v]))
            rows.append('<row r="%d">%s</row>' % (r, "".join(cells)))
        files.append(("xl/worksheets/sheet%d.xml" % n, XH + '<worksheet xmlns="%s/spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>' % (NS, "".join(rows))))
    rng = range(1, len(sheets) + 1)
    ov = "".join('<Override PartName="/xl/worksheets/sheet%d.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' % i for i in rng)
    ct = XH + ('<Types xmlns="%s/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
               '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
               '%s<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>') % (NS, ov)
    rel = '<Relationship Id="rId%d" Type="%s/officeDocument/2006/relationships/%s" Target="%s"/>'
    rels = XH + '<Relationships xmlns="%s/package/2006/relationships">%s</Relationships>'
    wb = XH + '<workbook xmlns="%s/spreadsheetml/2006/main" xmlns:r="%s/officeDocument/2006/relationships"><sheets>%s</sheets></workbook>' % (
        NS, NS, "".join('<sheet name="%s" sheetId="%d" r:id="rId%d"/>' % (escape(s[0]), i, i) for i, s in enumerate(sheets, 1)))
    wr = "".join(rel % (i, NS, "worksheet", "worksheets/sheet%d.xml" % i) for i in rng) + rel % (len(sheets) + 1, NS, "sharedStrings", "sharedStrings.xml")
    ss = XH + '<sst xmlns="%s/spreadsheetml/2006/main">%s</sst>' % (NS, "".join('<si><t xml:space="preserve">%s</t></si>' % escape(s) for s in strings))
    return zipped([("[Content_Types].xml", ct), ("_rels/.rels", rels % (NS, rel % (1, NS, "officeDocument", "xl/workbook.xml"))),
                   ("xl/workbook.xml", wb), ("xl/_rels/workbook.xml.rels", rels % (NS, wr)), ("xl/sharedStrings.xml", ss)] + files)


def docx(text):
    w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body, table = [], []

    def run(s):
        return '<w:p><w:r><w:t xml:space="preserve">%s</w:t></w:r></w:p>' % escape(s)

    def flush():
        if table:
            body.append("<w:tbl>%s</w:tbl>" % "".join("<w:tr>%s</w:tr>" % "".join("<w:tc>%s</w:tc>" % run(c) for c in r) for r in table))
            table.clear()
    for line in text.rstrip("\n").split("\n"):
        if "\t" in line:
            table.append(line.split("\t"))
        else:
            flush()
            body.append(run(line))
    flush()
    ct = XH + ('<Types xmlns="%s/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
               '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>') % NS
    rels = XH + '<Relationships xmlns="%s/package/2006/relationships"><Relationship Id="rId1" Type="%s/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>' % (NS, NS)
    return zipped([("[Content_Types].xml", ct), ("_rels/.rels", rels), ("word/document.xml", XH + '<w:document xmlns:w="%s"><w:body>%s</w:body></w:document>' % (w, "".join(body)))])


def sqlite(text):
    con = sqlite3.connect(":memory:")
    con.executescript(text)
    con.commit()
    con.execute("VACUUM")
    data = con.serialize()
    con.close()
    return data


def make(text, name, box, enc, eol):
    """-> (file name, bytes). name is the name of the inner file."""
    if box == "xlsx":
        return name, xlsx(text)
    if box == "docx":
        return name, docx(text)
    if box == "sqlite":
        return name, sqlite(text)
    base = os.path.basename(name)
    parts = [(n, encode(b, enc, eol)) for n, b in split_parts(text, base)] if box in ("zip", "tar", "tgz") else None
    stem = os.path.splitext(name)[0]
    if box == "zip":
        return stem + ".zip", zipped(parts)
    if box in ("tar", "tgz"):
        return stem + (".tar" if box == "tar" else ".tar.gz"), tarred(parts, box)
    data = encode(text, enc, eol)
    if box == "gz":
        return name + ".gz", gzip.compress(data, mtime=0)
    return name, data
