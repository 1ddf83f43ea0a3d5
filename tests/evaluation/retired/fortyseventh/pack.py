"""Text to bytes: encodings and containers, always the same bytes for the same text."""
import gzip
import io
import os
import sqlite3
import tarfile
import tempfile
import zipfile
from xml.sax.saxutils import escape

EPOCH = (2021, 3, 4, 10, 20, 30)


def encode(text, enc, eol):
    text = text.replace("\n", "\r\n" if eol == "crlf" else "\n")
    if enc == "utf-16":
        return b"\xff\xfe" + text.encode("utf-16-le")
    return text.encode(enc)


def zipped(members):
    b = io.BytesIO()
    with zipfile.ZipFile(b, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in members:
            z.writestr(zipfile.ZipInfo(name, EPOCH), data, zipfile.ZIP_DEFLATED)
    return b.getvalue()


def tarred(name, data):
    b = io.BytesIO()
    with tarfile.open(fileobj=b, mode="w") as t:
        i = tarfile.TarInfo(name)
        i.size, i.mtime = len(data), 1614852030
        t.addfile(i, io.BytesIO(data))
    return b.getvalue()


def gz(data):
    b = io.BytesIO()
    with gzip.GzipFile(fileobj=b, mode="wb", mtime=0) as g:
        g.write(data)
    return b.getvalue()


HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
CT = "http://schemas.openxmlformats.org/package/2006/content-types"
REL = "http://schemas.openxmlformats.org/package/2006/relationships"
OFF = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def col(n):
    s = ""
    while n:
        n, m = divmod(n - 1, 26)
        s = chr(65 + m) + s
    return s


def xlsx(text, shared=False):
    strings, rows = [], []
    for r, line in enumerate(text.rstrip("\n").split("\n"), 1):
        cells = []
        for c, v in enumerate(line.split("\t"), 1):
            ref = "%s%d" % (col(c), r)
            if not v:
                continue
            if v.isdigit() and len(v) <= 11 and v[0] != "0" and shared:
                cells.append('<c r="%s"><v>%s</v></c>' % (ref, v))
            elif shared:
                if v not in strings:
                    strings.append(v)
                cells.append('<c r="%s" t="s"><v>%d</v></c>' % (ref, strings.index(v)))
            else:
                cells.append('<c r="%s" t="inlineStr"><is><t>%s</t></is></c>' % (ref, escape(v)))
        rows.append('<row r="%d">%s</row>' % (r, "".join(cells)))
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    over = '<Override PartName="/xl/%s" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml"/>'
    files = [("[Content_Types].xml", HEAD + '<Types xmlns="%s"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>%s%s%s</Types>' % (
        CT, over % ("workbook.xml", "sheet.main"), over % ("worksheets/sheet1.xml", "worksheet"), over % ("sharedStrings.xml", "sharedStrings") if shared else "")),
        ("_rels/.rels", HEAD + '<Relationships xmlns="%s"><Relationship Id="rId1" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>' % (REL, OFF)),
        ("xl/workbook.xml", HEAD + '<workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>' % (main, OFF)),
        ("xl/_rels/workbook.xml.rels", HEAD + '<Relationships xmlns="%s"><Relationship Id="rId1" Type="%s/worksheet" Target="worksheets/sheet1.xml"/>%s</Relationships>' % (
            REL, OFF, '<Relationship Id="rId2" Type="%s/sharedStrings" Target="sharedStrings.xml"/>' % OFF if shared else "")),
        ("xl/worksheets/sheet1.xml", HEAD + '<worksheet xmlns="%s"><sheetData>%s</sheetData></worksheet>' % (main, "".join(rows)))]
    if shared:
        files.append(("xl/sharedStrings.xml", HEAD + '<sst xmlns="%s" uniqueCount="%d">%s</sst>' % (main, len(strings), "".join("<si><t>%s</t></si>" % escape(s) for s in strings))))
    return zipped(files)


def docx(text):
    w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = "".join('<w:p><w:r><w:t xml:space="preserve">%s</w:t></w:r></w:p>' % escape(x) for x in text.rstrip("\n").split("\n"))
    return zipped([("[Content_Types].xml", HEAD + '<Types xmlns="%s"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>' % CT),
                   ("_rels/.rels", HEAD + '<Relationships xmlns="%s"><Relationship Id="rId1" Type="%s/officeDocument" Target="word/document.xml"/></Relationships>' % (REL, OFF)),
                   ("word/document.xml", HEAD + '<w:document xmlns:w="%s"><w:body>%s</w:body></w:document>' % (w, body))])


def sqlite(text):
    """First line: table and columns; then one line a row, tab between cells."""
    first, *rest = text.rstrip("\n").split("\n")
    table, *cols = first.split("\t")
    with tempfile.TemporaryDirectory() as d:
        p = os.path.join(d, "x.db")
        c = sqlite3.connect(p)
        c.execute('create table "%s" (%s)' % (table, ",".join('"%s" text' % x for x in cols)))
        c.executemany('insert into "%s" values (%s)' % (table, ",".join("?" * len(cols))), [x.split("\t") for x in rest])
        c.commit()
        c.close()
        with open(p, "rb") as f:
            return f.read()
