"""Writers of tables and containers."""

import gzip
import io
import json
import os
import sqlite3
import tarfile
import tempfile
import unicodedata
import zipfile
from email.message import EmailMessage
from xml.sax.saxutils import escape


class Blob:
    def __init__(self, data, text):
        self.data, self.text = data, text


def ln(*a):
    return "\n".join(str(x) for x in a) + "\n"


def csv(rows, sep=","):
    o = []
    for r in rows:
        o.append(
            sep.join('"%s"' % str(c).replace('"', '""') if sep in str(c) or "\n" in str(c) else str(c) for c in r)
        )
    return "\n".join(o) + "\n"


def q(rows, sep=","):
    return "\n".join(sep.join('"%s"' % c for c in r) for r in rows) + "\n"


def wid(s):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in s)


def pad(s, w):
    s = str(s)
    return s + " " * max(1, w - wid(s))


def fix(rows, ws):
    return "\n".join("".join(pad(c, w) for c, w in zip(r, ws)).rstrip() for r in rows) + "\n"


def md(rows):
    o = ["| " + " | ".join(str(c) for c in r) + " |" for r in rows]
    o.insert(1, "|" + "---|" * len(rows[0]))
    return "\n".join(o) + "\n"


def box(rows):
    ws = [max(wid(str(r[i])) for r in rows) for i in range(len(rows[0]))]
    bar = "+" + "+".join("-" * (w + 2) for w in ws) + "+"
    o = [bar]
    for n, r in enumerate(rows):
        o.append("|" + "|".join(" " + str(c) + " " * (w - wid(str(c)) + 1) for c, w in zip(r, ws)) + "|")
        if n == 0:
            o.append(bar)
    return "\n".join(o + [bar]) + "\n"


def js(x, ind=None):
    return json.dumps(x, ensure_ascii=False, indent=ind) + ("\n" if ind else "")


def jl(rows):
    return "\n".join(js(r) for r in rows) + "\n"


def html(rows, title="", pre="", post=""):
    o = ['<html><head><meta charset="utf-8"><title>%s</title></head><body>' % title, pre, "<table border=1>"]
    for n, r in enumerate(rows):
        k = "th" if n == 0 else "td"
        o.append("<tr>" + "".join("<%s>%s</%s>" % (k, escape(str(c)), k) for c in r) + "</tr>")
    return "\n".join(o + ["</table>", post, "</body></html>"]) + "\n"


def ins(table, cols, rows, bt="`"):
    o = []
    for r in rows:
        v = ", ".join("NULL" if c is None else str(c) if isinstance(c, (int, float)) else "'%s'" % c for c in r)
        o.append("INSERT INTO %s%s%s (%s) VALUES (%s);" % (bt, table, bt, ", ".join(bt + c + bt for c in cols), v))
    return "\n".join(o) + "\n"


def _zip(files):
    b = io.BytesIO()
    with zipfile.ZipFile(b, "w", zipfile.ZIP_DEFLATED) as z:
        for n, data in files:
            zi = zipfile.ZipInfo(n, (2021, 3, 4, 9, 30, 0))
            zi.compress_type = zipfile.ZIP_DEFLATED
            zi.external_attr = 0o644 << 16
            z.writestr(zi, data)
    return b.getvalue()


def _enc(s, enc, nl="\n"):
    return s.replace("\n", nl).encode(enc)


def zipf(files):
    """files: (name, text, encoding) or (name, Blob)"""
    fs, tx = [], []
    for f in files:
        if isinstance(f[1], Blob):
            fs.append((f[0], f[1].data))
            tx.append(f[1].text)
        else:
            fs.append((f[0], _enc(f[1], f[2])))
            tx.append(f[1])
    return Blob(_zip(fs), "\n".join(tx))


def tarf(files, mode="w"):
    b, tx = io.BytesIO(), []
    with tarfile.open(fileobj=b, mode="w") as z:
        for n, s, e in files:
            data = _enc(s, e)
            ti = tarfile.TarInfo(n)
            ti.size, ti.mtime = len(data), 1600000000
            z.addfile(ti, io.BytesIO(data))
            tx.append(s)
    data = b.getvalue()
    if mode == "w:gz":
        data = gzip.compress(data, mtime=0)
    return Blob(data, "\n".join(tx))


def gz(s, enc="utf-8"):
    return Blob(gzip.compress(_enc(s, enc), mtime=0), s)


CT = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types'
    ' xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels"'
    ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml"'
    ' ContentType="application/xml"/>%s</Types>'
)
RL = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/'
    'package/2006/relationships">%s</Relationships>'
)
OD = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
AP = "application/vnd.openxmlformats-officedocument."


def _col(n):
    s = ""
    while n >= 0:
        s = chr(65 + n % 26) + s
        n = n // 26 - 1
    return s


def xlsx(sheets, shared=True):
    """sheets: (name, rows); int and float cells are numbers"""
    ss, idx, body, tx = [], {}, [], []
    for _, rows in sheets:
        o = []
        for y, r in enumerate(rows, 1):
            cs = []
            for x, c in enumerate(r):
                if c is None or c == "":
                    continue
                ref = "%s%d" % (_col(x), y)
                if isinstance(c, (int, float)):
                    cs.append('<c r="%s"><v>%s</v></c>' % (ref, c))
                elif shared:
                    if c not in idx:
                        idx[c] = len(ss)
                        ss.append(c)
                    cs.append('<c r="%s" t="s"><v>%d</v></c>' % (ref, idx[c]))
                else:
                    cs.append('<c r="%s" t="inlineStr"><is><t>%s</t></is></c>' % (ref, escape(str(c))))
            o.append('<row r="%d">%s</row>' % (y, "".join(cs)))
            tx.append("\t".join("" if c is None else str(c) for c in r))
        body.append(
            '<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/'
            'spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>' % "".join(o)
        )
    n = len(sheets)
    over = '<Override PartName="/xl/workbook.xml" ContentType="%sspreadsheetml.sheet.main+xml"/>' % AP
    over += "".join(
        '<Override PartName="/xl/worksheets/sheet%d.xml" ContentType="%sspreadsheetml.worksheet+xml"/>' % (i + 1, AP)
        for i in range(n)
    )
    if shared:
        over += '<Override PartName="/xl/sharedStrings.xml" ContentType="%sspreadsheetml.sharedStrings+xml"/>' % AP
    wb = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<workbook'
        ' xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
        ' xmlns:r="%s"><sheets>%s</sheets></workbook>'
        % (
            OD[:-1],
            "".join(
                '<sheet name="%s" sheetId="%d" r:id="rId%d"/>' % (escape(s[0]), i + 1, i + 1)
                for i, s in enumerate(sheets)
            ),
        )
    )
    wr = "".join(
        '<Relationship Id="rId%d" Type="%sworksheet" Target="worksheets/sheet%d.xml"/>' % (i + 1, OD, i + 1)
        for i in range(n)
    )
    if shared:
        wr += '<Relationship Id="rId%d" Type="%ssharedStrings" Target="sharedStrings.xml"/>' % (n + 1, OD)
    fs = [
        ("[Content_Types].xml", CT % over),
        ("_rels/.rels", RL % ('<Relationship Id="rId1" Type="%sofficeDocument" Target="xl/workbook.xml"/>' % OD)),
        ("xl/workbook.xml", wb),
        ("xl/_rels/workbook.xml.rels", RL % wr),
    ]
    fs += [("xl/worksheets/sheet%d.xml" % (i + 1), b) for i, b in enumerate(body)]
    if shared:
        fs.append(
            (
                "xl/sharedStrings.xml",
                '<?xml version="1.0" encoding="UTF-8"?>\n<sst xmlns="http://schemas.openxmlformats'
                '.org/spreadsheetml/2006/main" count="%d" uniqueCount="%d">%s</sst>'
                % (len(ss), len(ss), "".join("<si><t>%s</t></si>" % escape(s) for s in ss)),
            )
        )
    return Blob(_zip([(a, b.encode()) for a, b in fs]), "\n".join(tx))


def docx(parts):
    """parts: str = paragraph, list = table rows"""
    o, tx = [], []

    def par(s):
        return '<w:p><w:r><w:t xml:space="preserve">%s</w:t></w:r></w:p>' % escape(str(s))

    for x in parts:
        if isinstance(x, str):
            o.append(par(x))
            tx.append(x)
        else:
            o.append(
                "<w:tbl>%s</w:tbl>"
                % "".join("<w:tr>%s</w:tr>" % "".join("<w:tc>%s</w:tc>" % par(c) for c in r) for r in x)
            )
            tx += ["\t".join(str(c) for c in r) for r in x]
    d = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<w:document'
        ' xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>%s</w:body></w:document>'
        % "".join(o)
    )
    fs = [
        (
            "[Content_Types].xml",
            CT % ('<Override PartName="/word/document.xml" ContentType="%swordprocessingml.document.main+xml"/>' % AP),
        ),
        ("_rels/.rels", RL % ('<Relationship Id="rId1" Type="%sofficeDocument" Target="word/document.xml"/>' % OD)),
        ("word/document.xml", d),
    ]
    return Blob(_zip([(a, b.encode()) for a, b in fs]), "\n".join(tx))


def sqlite(tables):
    """tables: (name, 'col type, …', rows)"""
    fd, path = tempfile.mkstemp(dir=os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    os.close(fd)
    tx = []
    c = sqlite3.connect(path)
    for n, cols, rows in tables:
        c.execute("create table %s (%s)" % (n, cols))
        for r in rows:
            c.execute("insert into %s values (%s)" % (n, ",".join("?" * len(r))), tuple(r))
            tx.append("\t".join("" if x is None else str(x) for x in r))
    c.commit()
    c.close()
    with open(path, "rb") as f:
        data = f.read()
    os.remove(path)
    return Blob(data, "\n".join(tx))


def eml(frm, to, subj, date, body, enc="utf-8", cte="base64", att=None, sub="plain"):
    """att: (name, bytes, text, maintype, subtype)"""
    m = EmailMessage()
    m["From"], m["To"], m["Subject"], m["Date"] = frm, to, subj, date
    m["Message-ID"] = "<20210304093000.1@mx>"
    m.set_content(body, subtype=sub, charset=enc, cte=cte)
    tx = "\n".join((frm, to, subj, body))
    if att:
        m.add_attachment(att[1], maintype=att[3], subtype=att[4], filename=att[0])
        m.set_boundary("----=_NextPart_000_0A1C")
        tx += "\n" + att[2]
    return Blob(m.as_bytes(), tx)
