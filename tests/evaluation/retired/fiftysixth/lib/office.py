"""xlsx, docx, eml, sqlite, archives written with the standard library, always the same bytes."""
import base64, datetime as dt, gzip, io, os, quopri, sqlite3, tarfile, tempfile, zipfile
from xml.sax.saxutils import escape


def mkzip(parts):
    b = io.BytesIO()
    with zipfile.ZipFile(b, "w", zipfile.ZIP_DEFLATED) as z:
        for n, d in parts:
            i = zipfile.ZipInfo(n, (2020, 5, 6, 9, 30, 0))
            i.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(i, d if isinstance(d, bytes) else d.encode("utf-8"))
    return b.getvalue()


def mktar(parts, gz):
    b = io.BytesIO()
    with tarfile.open(fileobj=b, mode="w") as t:
        for n, d in parts:
            i = tarfile.TarInfo(n)
            i.size, i.mtime = len(d), 1588728600
            t.addfile(i, io.BytesIO(d))
    return gzip.compress(b.getvalue(), mtime=0) if gz else b.getvalue()


def col(i):
    s = ""
    i += 1
    while i:
        i, m = divmod(i - 1, 26)
        s = chr(65 + m) + s
    return s


def serial(d):
    return (d - dt.datetime(1899, 12, 30)).total_seconds() / 86400


def xlsx(sheets):
    """sheets: (name, rows, hidden, merges)"""
    ss, idx, xml = [], {}, []
    for name, rows, hidden, merges in sheets:
        o = []
        for r, row in enumerate(rows, 1):
            cs = []
            for c, v in enumerate(row):
                ref = col(c) + str(r)
                if v is None or v == "":
                    continue
                if isinstance(v, dt.datetime):
                    cs.append('<c r="%s" s="1"><v>%.9g</v></c>' % (ref, serial(v)))
                elif isinstance(v, (int, float)):
                    cs.append('<c r="%s"><v>%s</v></c>' % (ref, v))
                else:
                    if v not in idx:
                        idx[v] = len(ss)
                        ss.append(v)
                    cs.append('<c r="%s" t="s"><v>%d</v></c>' % (ref, idx[v]))
            o.append('<row r="%d">%s</row>' % (r, "".join(cs)))
        m = '<mergeCells count="%d">%s</mergeCells>' % (len(merges), "".join('<mergeCell ref="%s"/>' % x for x in merges)) if merges else ""
        xml.append('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData>%s</worksheet>' % ("".join(o), m))
    n = len(sheets)
    R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    parts = [("[Content_Types].xml", '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' + "".join('<Override PartName="/xl/worksheets/sheet%d.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' % (i + 1) for i in range(n)) + '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>'),
             ("_rels/.rels", '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>' % R),
             ("xl/workbook.xml", '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="%s"><sheets>%s</sheets></workbook>' % (R, "".join('<sheet name="%s" sheetId="%d"%s r:id="rId%d"/>' % (escape(s[0]), i + 1, ' state="hidden"' if s[2] else "", i + 1) for i, s in enumerate(sheets)))),
             ("xl/_rels/workbook.xml.rels", '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s<Relationship Id="rId%d" Type="%s/styles" Target="styles.xml"/><Relationship Id="rId%d" Type="%s/sharedStrings" Target="sharedStrings.xml"/></Relationships>' % ("".join('<Relationship Id="rId%d" Type="%s/worksheet" Target="worksheets/sheet%d.xml"/>' % (i + 1, R, i + 1) for i in range(n)), n + 1, R, n + 2, R)),
             ("xl/styles.xml", '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>'),
             ("xl/sharedStrings.xml", '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="%d">%s</sst>' % (len(ss), "".join('<si><t xml:space="preserve">%s</t></si>' % escape(s) for s in ss)))]
    return mkzip(parts + [("xl/worksheets/sheet%d.xml" % (i + 1), x) for i, x in enumerate(xml)])


def docx(blocks):
    """blocks: str = paragraph, list of rows = table. Runs of a paragraph are split as Word does."""
    def para(s):
        k = len(s) // 2 if len(s) > 60 else 0
        while k and k < len(s) and s[k - 1].isascii() and s[k].isascii():
            k += 1
        return "<w:p>%s</w:p>" % "".join('<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">%s</w:t></w:r>' % escape(x) for x in ([s[:k], s[k:]] if k else [s]) if x)
    o = []
    for b in blocks:
        if isinstance(b, str):
            o.append(para(b))
        else:
            o.append('<w:tbl><w:tblPr><w:tblStyle w:val="a3"/></w:tblPr>%s</w:tbl>' % "".join("<w:tr>%s</w:tr>" % "".join("<w:tc>%s</w:tc>" % para(str(c)) for c in r) for r in b))
    return mkzip([("[Content_Types].xml", '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
                  ("_rels/.rels", '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
                  ("word/document.xml", '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>%s<w:sectPr/></w:body></w:document>' % "".join(o))])


def hdr(s):
    return s if s.isascii() else "=?UTF-8?B?%s?=" % base64.b64encode(s.encode()).decode()


DAYS, MON = "Mon Tue Wed Thu Fri Sat Sun".split(), "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def maildate(t):
    return "%s, %02d %s %d %s +0800" % (DAYS[t.weekday()], t.day, MON[t.month - 1], t.year, t.strftime("%H:%M:%S"))


def eml(frm, to, subj, t, body, sub="plain", enc="base64", attach=None):
    """frm, to: (name, address); attach: (filename, bytes, ctype)"""
    def part(b):
        raw = b.encode("utf-8")
        if enc == "base64":
            return base64.encodebytes(raw).decode()
        if enc == "quoted-printable":
            return quopri.encodestring(raw).decode()
        return b
    h = "From: %s <%s>\nTo: %s <%s>\nSubject: %s\nDate: %s\nMIME-Version: 1.0\nX-Mailer: Foxmail 7.2.9.156[cn]\n" % (hdr(frm[0]), frm[1], hdr(to[0]), to[1], hdr(subj), maildate(t))
    ct = "Content-Type: text/%s; charset=\"utf-8\"\nContent-Transfer-Encoding: %s\n\n" % (sub, enc)
    if not attach:
        return h + ct + part(body) + "\n"
    bd = "----=_NextPart_%s_000A" % t.strftime("%H%M%S")
    return h + "Content-Type: multipart/mixed;\n\tboundary=\"%s\"\n\nThis is a multi-part message in MIME format.\n\n--%s\n%s%s\n--%s\nContent-Type: %s;\n\tname=\"%s\"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment;\n\tfilename=\"%s\"\n\n%s\n--%s--\n" % (bd, bd, ct, part(body), bd, attach[2], hdr(attach[0]), hdr(attach[0]), base64.encodebytes(attach[1]).decode(), bd)


def sqlitedb(tables):
    """tables: (name, columns, rows)"""
    fd, fn = tempfile.mkstemp(suffix=".db")
    os.close(fd)
    c = sqlite3.connect(fn)
    for n, cols, rows in tables:
        c.execute("CREATE TABLE `%s` (%s)" % (n, ", ".join('"%s" %s' % (x, "TEXT") for x in cols)))
        c.executemany("INSERT INTO `%s` VALUES (%s)" % (n, ",".join("?" * len(cols))), rows)
    c.commit()
    c.close()
    b = open(fn, "rb").read()
    os.unlink(fn)
    return b
