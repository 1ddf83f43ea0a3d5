"""Puts a text into its encoding and container."""
import gzip
import io
import os
import sqlite3
import tarfile
import tempfile
import zipfile
from xml.sax.saxutils import escape

WHEN = (2017, 6, 1, 9, 30, 0)


def encode(text, enc, nl):
    text = text.replace("\n", "\r\n") if nl == "crlf" else text
    if enc == "utf-16":
        return b"\xff\xfe" + text.encode("utf-16-le")
    if enc == "utf-16-be":
        return b"\xfe\xff" + text.encode("utf-16-be")
    return text.encode(enc)


def make_zip(members):
    buf = io.BytesIO()
    with zipfile.ZipFile(buf, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in members:
            info = zipfile.ZipInfo(name, WHEN)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            z.writestr(info, data)
    return buf.getvalue()


def column(i):
    out = ""
    i += 1
    while i:
        i, rem = divmod(i - 1, 26)
        out = chr(65 + rem) + out
    return out


def xlsx(text, shared, sheet):
    rows, strings, out = text.rstrip("\n").split("\n"), [], []
    for r, row in enumerate(rows, 1):
        cells = []
        for c, value in enumerate(row.split("\t")):
            if value == "":
                continue
            ref = column(c) + str(r)
            if len(value) < 9 and value.replace(".", "", 1).isdigit() and not (value[0] == "0" and len(value) > 1 and value[1] != "."):
                cells.append('<c r="%s"><v>%s</v></c>' % (ref, value))
            elif shared:
                if value not in strings:
                    strings.append(value)
                cells.append('<c r="%s" t="s"><v>%d</v></c>' % (ref, strings.index(value)))
            else:
                cells.append('<c r="%s" t="inlineStr"><is><t>%s</t></is></c>' % (ref, escape(value)))
        out.append('<row r="%d">%s</row>' % (r, "".join(cells)))
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    pk = "http://schemas.openxmlformats.org/package/2006/"
    app = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    members = [
        ("[Content_Types].xml", head + '<Types xmlns="%scontent-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
         '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/>'
         '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="%sworksheet+xml"/>%s</Types>' % (
             pk, app, app, '<Override PartName="/xl/sharedStrings.xml" ContentType="%ssharedStrings+xml"/>' % app if shared else "")),
        ("_rels/.rels", head + '<Relationships xmlns="%srelationships"><Relationship Id="rId1" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>' % (pk, rel)),
        ("xl/workbook.xml", head + '<workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="%s" sheetId="1" r:id="rId1"/></sheets></workbook>' % (main, rel, escape(sheet))),
        ("xl/_rels/workbook.xml.rels", head + '<Relationships xmlns="%srelationships"><Relationship Id="rId1" Type="%s/worksheet" Target="worksheets/sheet1.xml"/>%s</Relationships>' % (
            pk, rel, '<Relationship Id="rId2" Type="%s/sharedStrings" Target="sharedStrings.xml"/>' % rel if shared else "")),
        ("xl/worksheets/sheet1.xml", head + '<worksheet xmlns="%s"><sheetData>%s</sheetData></worksheet>' % (main, "".join(out)))]
    if shared:
        members.append(("xl/sharedStrings.xml", head + '<sst xmlns="%s" count="%d" uniqueCount="%d">%s</sst>' % (
            main, len(strings), len(strings), "".join("<si><t xml:space=\"preserve\">%s</t></si>" % escape(s) for s in strings))))
    return make_zip([(n, d.encode("utf-8")) for n, d in members])


def docx(text):
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    paras = "".join('<w:p><w:r><w:t xml:space="preserve">%s</w:t></w:r></w:p>' % escape(line) for line in text.rstrip("\n").split("\n"))
    w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    pk = "http://schemas.openxmlformats.org/package/2006/"
    members = [
        ("[Content_Types].xml", head + '<Types xmlns="%scontent-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
         '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>' % pk),
        ("_rels/.rels", head + '<Relationships xmlns="%srelationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>' % pk),
        ("word/document.xml", head + '<w:document xmlns:w="%s"><w:body>%s<w:sectPr/></w:body></w:document>' % (w, paras))]
    return make_zip([(n, d.encode("utf-8")) for n, d in members])


def sqlite(text, table):
    rows = [r.split("\t") for r in text.rstrip("\n").split("\n")]
    fd, path = tempfile.mkstemp()
    os.close(fd)
    try:
        con = sqlite3.connect(path)
        con.execute('CREATE TABLE "%s" (%s)' % (table, ", ".join('"%s" TEXT' % h for h in rows[0])))
        con.executemany('INSERT INTO "%s" VALUES (%s)' % (table, ",".join("?" * len(rows[0]))), rows[1:])
        con.commit()
        con.close()
        with open(path, "rb") as f:
            return f.read()
    finally:
        os.unlink(path)


def pack(name, text, enc, nl, box, head, rng):
    """Gives the final name and the bytes."""
    if box == "xlsx":
        return os.path.splitext(name)[0] + ".xlsx", xlsx(text, rng.random() < 0.5, head.get("sheet", "Sheet1"))
    if box == "docx":
        return os.path.splitext(name)[0] + ".docx", docx(text)
    if box == "sqlite":
        return os.path.splitext(name)[0] + rng.choice((".db", ".sqlite")), sqlite(text, head["table"])
    data = encode(text, enc, nl)
    base = os.path.basename(name)
    if box == "gz":
        return name + ".gz", gzip.compress(data, 6, mtime=1490000000)
    if box == "zip":
        return os.path.splitext(name)[0] + ".zip", make_zip([(base, data)] + ([("说明.txt", "共一份，仅供内部使用，解压后请自行核对。\r\n".encode("gb18030"))] if rng.random() < 0.4 else []))
    if box in ("tar", "targz"):
        buf = io.BytesIO()
        with tarfile.open(fileobj=buf, mode="w", format=tarfile.PAX_FORMAT) as t:
            info = tarfile.TarInfo("export/" + base)
            info.size, info.mtime = len(data), 1490000000
            t.addfile(info, io.BytesIO(data))
        raw = buf.getvalue()
        return (name + ".tar.gz", gzip.compress(raw, 6, mtime=1490000000)) if box == "targz" else (os.path.splitext(name)[0] + ".tar", raw)
    return name, data
