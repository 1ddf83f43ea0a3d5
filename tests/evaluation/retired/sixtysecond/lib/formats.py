"""Writers of binary containers: xlsx, docx, sqlite, eml, zip, tar, gz."""
import io, zipfile, tarfile, gzip, sqlite3, base64, quopri
from xml.sax.saxutils import escape

def zipped(members):
    b = io.BytesIO()
    with zipfile.ZipFile(b, "w", zipfile.ZIP_DEFLATED) as z:
        for n, d in members:
            i = zipfile.ZipInfo(n, (2017, 3, 8, 10, 22, 0)); i.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(i, d)
    return b.getvalue()

def tarred(members, gz=False):
    b = io.BytesIO()
    with tarfile.open(fileobj=b, mode="w") as z:
        for n, d in members:
            i = tarfile.TarInfo(n); i.size = len(d); i.mtime = 1488939720
            z.addfile(i, io.BytesIO(d))
    return gzipped(b.getvalue()) if gz else b.getvalue()

def gzipped(d):
    return gzip.compress(d, mtime=0)

def _col(i):
    s = ""
    i += 1
    while i:
        i, r = divmod(i - 1, 26); s = chr(65 + r) + s
    return s

def xlsx(sheets, shared=True):
    """sheets: [(title, rows)]; str cells as strings, int/float as numbers"""
    ss, idx, parts = [], {}, []
    for k, (title, rows) in enumerate(sheets, 1):
        o = []
        for y, r in enumerate(rows, 1):
            cs = []
            for x, v in enumerate(r):
                if v is None or v == "":
                    continue
                ref = f"{_col(x)}{y}"
                if isinstance(v, (int, float)):
                    cs.append(f'<c r="{ref}"><v>{v}</v></c>')
                elif shared:
                    v = str(v)
                    if v not in idx:
                        idx[v] = len(ss); ss.append(v)
                    cs.append(f'<c r="{ref}" t="s"><v>{idx[v]}</v></c>')
                else:
                    cs.append(f'<c r="{ref}" t="inlineStr"><is><t>{escape(str(v))}</t></is></c>')
            o.append(f'<row r="{y}">{"".join(cs)}</row>')
        parts.append((f"xl/worksheets/sheet{k}.xml", '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>' + "".join(o) + "</sheetData></worksheet>"))
    ns = "http://schemas.openxmlformats.org"
    ct = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="%s/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>%s<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>' % (ns, "".join(f'<Override PartName="/{n}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' for n, _ in parts))
    wb = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="{ns}/spreadsheetml/2006/main" xmlns:r="{ns}/officeDocument/2006/relationships"><sheets>' + "".join(f'<sheet name="{escape(t)}" sheetId="{k}" r:id="rId{k}"/>' for k, (t, _) in enumerate(sheets, 1)) + "</sheets></workbook>"
    rl = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="{ns}/package/2006/relationships">'
    wr = rl + "".join(f'<Relationship Id="rId{k}" Type="{ns}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet{k}.xml"/>' for k in range(1, len(sheets) + 1)) + f'<Relationship Id="rId{len(sheets) + 1}" Type="{ns}/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>'
    return zipped([("[Content_Types].xml", ct), ("_rels/.rels", rl + f'<Relationship Id="rId1" Type="{ns}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>'), ("xl/workbook.xml", wb), ("xl/_rels/workbook.xml.rels", wr)] + parts + [("xl/sharedStrings.xml", f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="{ns}/spreadsheetml/2006/main" count="{len(ss)}" uniqueCount="{len(ss)}">' + "".join(f'<si><t xml:space="preserve">{escape(x)}</t></si>' for x in ss) + "</sst>")])

def docx(body):
    """body: list of str (paragraph) or list of rows (table)"""
    def par(x):
        return f'<w:p><w:r><w:t xml:space="preserve">{escape(str(x))}</w:t></w:r></w:p>'
    o = []
    for b in body:
        if isinstance(b, str):
            o.append(par(b))
        else:
            o.append("<w:tbl>" + "".join("<w:tr>" + "".join(f"<w:tc>{par(c)}</w:tc>" for c in r) + "</w:tr>" for r in b) + "</w:tbl>")
    ns = "http://schemas.openxmlformats.org"
    h = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return zipped([("[Content_Types].xml", h + f'<Types xmlns="{ns}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
                   ("_rels/.rels", h + f'<Relationships xmlns="{ns}/package/2006/relationships"><Relationship Id="rId1" Type="{ns}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
                   ("word/document.xml", h + f'<w:document xmlns:w="{ns}/wordprocessingml/2006/main"><w:body>' + "".join(o) + "</w:body></w:document>")])

def sqlite(ddl, tables):
    """tables: {name: rows}"""
    c = sqlite3.connect(":memory:")
    c.executescript(ddl)
    for n, rows in tables.items():
        for r in rows:
            c.execute(f"INSERT INTO {n} VALUES ({','.join('?' * len(r))})", r)
    c.commit()
    return c.serialize()

def eml(frm, to, subject, date, body, enc="base64", cs="utf-8", html=None, attach=None):
    e = lambda x: "=?%s?B?%s?=" % (cs, base64.b64encode(x.encode(cs)).decode())
    def part(x, ty):
        b = x.encode(cs)
        d = base64.encodebytes(b).decode() if enc == "base64" else quopri.encodestring(b).decode() if enc == "quoted-printable" else x
        return f"Content-Type: {ty}; charset={cs}\nContent-Transfer-Encoding: {enc}\n\n{d}\n"
    h = f"From: {frm}\nTo: {to}\nSubject: {e(subject)}\nDate: {date}\nMIME-Version: 1.0\n"
    if attach:
        n, d = attach
        t = h + 'Content-Type: multipart/mixed; boundary="----=_Part_7A31"\n\n------=_Part_7A31\n' + part(body, "text/plain") + f'------=_Part_7A31\nContent-Type: application/octet-stream; name="{n}"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="{n}"\n\n' + base64.encodebytes(d).decode() + "------=_Part_7A31--\n"
    else:
        t = h + (part(html, "text/html") if html else part(body, "text/plain"))
    return t.replace("\n", "\r\n").encode(cs)
