"""Writers: text in several encodings, csv, html, xlsx, docx, sqlite, eml, zip, gz, tar. All byte-stable."""
import csv
import gzip
import html
import io
import json
import os
import sqlite3
import tarfile
import tempfile
import zipfile
from xml.sax.saxutils import escape

STAMP = (2021, 3, 4, 5, 6, 8)


def choose_enc(d, enc):
    if enc == "zh":
        k = d.r.random()
        return "utf-8" if k < .68 else "gb18030" if k < .86 else "utf-8-sig" if k < .95 else "utf-16"
    if enc == "trad":
        return "big5" if d.r.random() < .75 else "utf-8"
    return enc


def text(d, name, s, enc="zh", crlf=False):
    enc = choose_enc(d, enc)
    if crlf:
        s = s.replace("\n", "\r\n")
    try:
        raw = s.encode(enc)
    except UnicodeEncodeError:
        enc, raw = "utf-8", s.encode("utf-8")
    d.path, d.data, d.encoding = name, raw, enc


def csv_text(rows, sep=",", quote=False):
    f = io.StringIO()
    w = csv.writer(f, delimiter=sep, lineterminator="\n", quoting=csv.QUOTE_ALL if quote else csv.QUOTE_MINIMAL)
    w.writerows(rows)
    return f.getvalue()


def table(d, name, head, rows, sep=",", quote=False, enc="zh", pre=()):
    text(d, name, "".join(x + "\n" for x in pre) + csv_text(([head] if head else []) + rows, sep, quote), enc,
         crlf=d.r.random() < .3)


def js(d, name, obj, indent=None, enc="utf-8", ascii_=False):
    text(d, name, json.dumps(obj, ensure_ascii=ascii_, indent=indent) + "\n", enc)


def jsonl(d, name, objs):
    text(d, name, "".join(json.dumps(o, ensure_ascii=False) + "\n" for o in objs), "utf-8")


def html_table(head, rows, cls="list"):
    th = "".join("<th>%s</th>" % html.escape(h) for h in head)
    tr = "\n".join("<tr>" + "".join("<td>%s</td>" % html.escape(str(c)) for c in r) + "</tr>" for r in rows)
    return '<table class="%s" border="1">\n<thead><tr>%s</tr></thead>\n<tbody>\n%s\n</tbody></table>' % (cls, th, tr)


def page(d, name, title, body, enc="zh"):
    enc = choose_enc(d, enc)
    if enc in ("utf-8-sig", "utf-16"):
        enc = "utf-8"
    cs = {"gb18030": "gb2312"}.get(enc, enc)
    s = ('<!DOCTYPE html>\n<html><head><meta charset="%s"><title>%s</title>\n<style>td{padding:2px 6px}</style></head'
            '>\n'
         "<body>\n%s\n</body></html>\n" % (cs, html.escape(title), body))
    text(d, name, s, enc)


def zinfo(n):
    zi = zipfile.ZipInfo(n, STAMP)
    zi.compress_type = zipfile.ZIP_DEFLATED
    zi.external_attr = 0o644 << 16
    return zi


def zip_bytes(files):
    f = io.BytesIO()
    with zipfile.ZipFile(f, "w") as z:
        for n, data in files:
            z.writestr(zinfo(n), data)
    return f.getvalue()


def col(i):
    return (col(i // 26 - 1) if i >= 26 else "") + chr(65 + i % 26)


CT = "application/vnd.openxmlformats-officedocument."
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
XH = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def sheet_xml(rows, strings):
    out = [XH, '<worksheet xmlns="%s"><sheetData>' % MAIN]
    for y, row in enumerate(rows, 1):
        out.append('<row r="%d">' % y)
        for x, v in enumerate(row):
            if v is None or v == "":
                continue
            if isinstance(v, (int, float)):
                out.append('<c r="%s%d"><v>%s</v></c>' % (col(x), y, v))
            else:
                k = strings.setdefault(str(v), len(strings))
                out.append('<c r="%s%d" t="s"><v>%d</v></c>' % (col(x), y, k))
        out.append("</row>")
    return "".join(out) + "</sheetData></worksheet>"


def xlsx_bytes(sheets):
    strings, parts, n = {}, [], len(sheets)
    for k, (_, rows) in enumerate(sheets, 1):
        parts.append(("xl/worksheets/sheet%d.xml" % k, sheet_xml(rows, strings)))
    types = XH + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' + \
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' + \
        '<Default Extension="xml" ContentType="application/xml"/>' + \
        '<Override PartName="/xl/workbook.xml" ContentType="%sspreadsheetml.sheet.main+xml"/>' % CT + \
        '<Override PartName="/xl/sharedStrings.xml" ContentType="%sspreadsheetml.sharedStrings+xml"/>' % CT + \
        "".join('<Override PartName="/xl/worksheets/sheet%d.xml" ContentType="%sspreadsheetml.worksheet+xml"/>'
                % (k, CT) for k in range(1, n + 1)) + "</Types>"
    wb = XH + '<workbook xmlns="%s" xmlns:r="%s"><sheets>' % (MAIN, REL) + "".join(
        '<sheet name="%s" sheetId="%d" r:id="rId%d"/>' % (escape(s[0]), k, k) for k, s in enumerate(sheets, 1)) + \
        "</sheets></workbook>"
    rel = XH + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    wrel = rel + "".join('<Relationship Id="rId%d" Type="%s/worksheet" Target="worksheets/sheet%d.xml"/>' % (k, REL, k)
                         for k in range(1, n + 1)) + \
        '<Relationship Id="rId%d" Type="%s/sharedStrings" Target="sharedStrings.xml"/></Relationships>' % (n + 1, REL)
    root = rel + '<Relationship Id="rId1" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>' % REL
    sst = XH + '<sst xmlns="%s" count="%d" uniqueCount="%d">' % (MAIN, len(strings), len(strings)) + "".join(
        '<si><t xml:space="preserve">%s</t></si>' % escape(s) for s in strings) + "</sst>"
    return zip_bytes([("[Content_Types].xml", types), ("_rels/.rels", root), ("xl/workbook.xml", wb),
                      ("xl/_rels/workbook.xml.rels", wrel), ("xl/sharedStrings.xml", sst)] + parts)


def xlsx(d, name, *sheets):
    d.path, d.data, d.encoding = name, xlsx_bytes(sheets), "utf-8"


W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def para(s):
    return '<w:p><w:r><w:t xml:space="preserve">%s</w:t></w:r></w:p>' % escape(s)


def wtable(rows):
    return "<w:tbl>" + "".join("<w:tr>" + "".join("<w:tc>%s</w:tc>" % para(str(c)) for c in r) + "</w:tr>"
                               for r in rows) + "</w:tbl>"


def docx(d, name, parts):
    """parts: strings are paragraphs, lists of rows are tables."""
    body = "".join(para(x) if isinstance(x, str) else wtable(x) for x in parts)
    doc = XH + '<w:document xmlns:w="%s"><w:body>%s<w:sectPr/></w:body></w:document>' % (W, body)
    types = XH + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' + \
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' + \
        '<Default Extension="xml" ContentType="application/xml"/>' + \
        '<Override PartName="/word/document.xml" ContentType="%swordprocessingml.document.main+xml"/></Types>' % CT
    root = XH + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + \
        '<Relationship Id="rId1" Type="%s/officeDocument" Target="word/document.xml"/></Relationships>' % REL
    d.path, d.encoding = name, "utf-8"
    d.data = zip_bytes([("[Content_Types].xml", types), ("_rels/.rels", root), ("word/document.xml", doc)])


def sqlite(d, name, *tables):
    """tables: (table name, [column declarations], rows)"""
    fd, tmp = tempfile.mkstemp(suffix=".db")
    os.close(fd)
    con = sqlite3.connect(tmp)
    for t, cols, rows in tables:
        con.execute("CREATE TABLE %s (%s)" % (t, ", ".join(cols)))
        con.executemany("INSERT INTO %s VALUES (%s)" % (t, ",".join("?" * len(cols))), rows)
    con.commit()
    con.close()
    with open(tmp, "rb") as f:
        d.path, d.data, d.encoding = name, f.read(), "utf-8"
    os.remove(tmp)


def sql_lines(table, cols, rows, per=1):
    head = "INSERT INTO `%s` (%s) VALUES " % (table, ", ".join("`%s`" % c for c in cols))
    tup = ["(" + ",".join(str(v) if isinstance(v, int) else "NULL" if v is None else "'%s'" % v for v in r) + ")"
           for r in rows]
    return "".join(head + ",\n".join(tup[i:i + per]) + ";\n" for i in range(0, len(tup), per))


def zipped(d, name, files):
    """files: (inner name, text or bytes); the inner text in d.encoding of the last choice."""
    enc = "gb18030" if d.r.random() < .3 else "utf-8"
    d.path, d.encoding = name, enc
    d.data = zip_bytes([(n, s.encode(enc) if isinstance(s, str) else s) for n, s in files])


def gz(d, name, s, enc="utf-8"):
    d.path, d.encoding, d.data = name, enc, gzip.compress(s.encode(enc), mtime=0)


def tar(d, name, files, enc="utf-8"):
    f = io.BytesIO()
    with tarfile.open(fileobj=f, mode="w", format=tarfile.GNU_FORMAT) as t:
        for n, s in files:
            ti, raw = tarfile.TarInfo(n), s.encode(enc)
            ti.size, ti.mtime = len(raw), 1583305566
            t.addfile(ti, io.BytesIO(raw))
    raw = f.getvalue()
    d.path, d.encoding, d.data = name, enc, gzip.compress(raw, mtime=0) if name.endswith("gz") else raw


def eml(d, name, head, body, sub="plain", b64=False, enc="utf-8"):
    """head: list of (field, ascii or Chinese text); 8bit or base64 body."""
    import base64
    lines = []
    for k, v in head:
        if not v.isascii():
            v = "=?%s?B?%s?=" % (enc, base64.b64encode(v.encode(enc)).decode())
        lines.append("%s: %s" % (k, v))
    lines += ["MIME-Version: 1.0", 'Content-Type: text/%s; charset="%s"' % (sub, enc),
              "Content-Transfer-Encoding: " + ("base64" if b64 else "8bit"), ""]
    raw = body.encode(enc)
    if b64:
        raw = base64.encodebytes(raw)
    d.path, d.encoding, d.data = name, enc, "\n".join(lines).encode() + b"\n" + raw
