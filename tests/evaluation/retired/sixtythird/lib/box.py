"""Containers written by hand, the same bytes every time."""
import base64, gzip as _gz, io, os, quopri, sqlite3, tarfile, tempfile, zipfile
from xml.sax.saxutils import escape as E

def zipped(files):
    b = io.BytesIO()
    with zipfile.ZipFile(b, "w") as z:
        for k, v in files.items():
            i = zipfile.ZipInfo(k, (2019, 3, 4, 9, 26, 8)); i.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(i, v)
    return b.getvalue()
def gz(data): return _gz.compress(data, 6, mtime=0)
def tar(files):
    b = io.BytesIO()
    with tarfile.open(fileobj=b, mode="w:gz" if 0 else "w") as t:
        for k, v in files.items():
            i = tarfile.TarInfo(k); i.size = len(v); i.mtime = 1500000000; t.addfile(i, io.BytesIO(v))
    return b.getvalue()
def col(n):
    s = ""
    while n >= 0: s = chr(65 + n % 26) + s; n = n // 26 - 1
    return s
def xlsx(sheets):
    H = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'; ns = "http://schemas.openxmlformats.org/"
    sst, idx, ws = [], {}, []
    for rows in sheets.values():
        o = []
        for y, r in enumerate(rows, 1):
            cs = []
            for x, v in enumerate(r):
                if v is None or v == "": continue
                ref = f"{col(x)}{y}"
                if isinstance(v, (int, float)): cs.append(f'<c r="{ref}"><v>{v}</v></c>')
                else:
                    v = str(v)
                    if v not in idx: idx[v] = len(sst); sst.append(v)
                    cs.append(f'<c r="{ref}" t="s"><v>{idx[v]}</v></c>')
            o.append(f'<row r="{y}">{"".join(cs)}</row>')
        ws.append(f'{H}<worksheet xmlns="{ns}spreadsheetml/2006/main"><sheetData>{"".join(o)}</sheetData></worksheet>')
    n = len(ws); f = {}
    f["[Content_Types].xml"] = H + '<Types xmlns="' + ns + 'package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' + "".join(f'<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' for i in range(1, n + 1)) + '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>'
    R = ns + "officeDocument/2006/relationships"
    f["_rels/.rels"] = f'{H}<Relationships xmlns="{ns}package/2006/relationships"><Relationship Id="rId1" Type="{R}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
    f["xl/workbook.xml"] = f'{H}<workbook xmlns="{ns}spreadsheetml/2006/main" xmlns:r="{R}"><sheets>' + "".join(f'<sheet name="{E(k)}" sheetId="{i}" r:id="rId{i}"/>' for i, k in enumerate(sheets, 1)) + "</sheets></workbook>"
    f["xl/_rels/workbook.xml.rels"] = f'{H}<Relationships xmlns="{ns}package/2006/relationships">' + "".join(f'<Relationship Id="rId{i}" Type="{R}/worksheet" Target="worksheets/sheet{i}.xml"/>' for i in range(1, n + 1)) + f'<Relationship Id="rId{n + 1}" Type="{R}/sharedStrings" Target="sharedStrings.xml"/></Relationships>'
    f["xl/sharedStrings.xml"] = f'{H}<sst xmlns="{ns}spreadsheetml/2006/main" count="{len(sst)}" uniqueCount="{len(sst)}">' + "".join(f'<si><t xml:space="preserve">{E(s)}</t></si>' for s in sst) + "</sst>"
    for i, w in enumerate(ws, 1): f[f"xl/worksheets/sheet{i}.xml"] = w
    return zipped({k: v.encode() for k, v in f.items()})
def docx(blocks):
    H = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    def para(t): return f'<w:p><w:r><w:t xml:space="preserve">{E(str(t))}</w:t></w:r></w:p>'
    o = []
    for b in blocks:
        if isinstance(b, str): o.append(para(b))
        else: o.append("<w:tbl>" + "".join("<w:tr>" + "".join(f"<w:tc>{para(c)}</w:tc>" for c in r) + "</w:tr>" for r in b) + "</w:tbl>")
    return zipped({k: v.encode() for k, v in {
        "[Content_Types].xml": H + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels": H + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": H + '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>' + "".join(o) + "</w:body></w:document>"}.items()})
def sqlite(ddl, rows):
    fd, p = tempfile.mkstemp(suffix=".db"); os.close(fd); os.unlink(p)
    c = sqlite3.connect(p); c.executescript(ddl)
    for t, rs in rows.items():
        rs = list(rs)
        if rs: c.executemany(f"insert into {t} values ({','.join('?' * len(rs[0]))})", rs)
    c.commit(); c.execute("vacuum"); c.close()
    d = open(p, "rb").read(); os.unlink(p)
    return d
def eml(head, body, html=None, att=None):
    """head: dict; body text base64; html quoted-printable; att: (name, text, encoding)."""
    def w(k, v):
        v = str(v)
        if v.isascii(): return f"{k}: {v}"
        if "<" in v and k in ("From", "To", "Cc"):
            n, a = v.rsplit("<", 1)
            return f"{k}: =?utf-8?B?{base64.b64encode(n.strip().encode()).decode()}?= <{a}"
        return f"{k}: =?utf-8?B?{base64.b64encode(v.encode()).decode()}?="
    L = [w(k, v) for k, v in head.items()] + ["MIME-Version: 1.0"]
    B = lambda d: base64.encodebytes(d).decode().strip()
    tp = ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64", "", B(body.encode())]
    if not html and not att: L += tp
    else:
        b = "----=_Part_20180_7731"; L += [f'Content-Type: multipart/mixed; boundary="{b}"', "", "--" + b] + tp
        if html: L += ["--" + b, "Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "", quopri.encodestring(html.encode()).decode()]
        if att: L += ["--" + b, f"Content-Type: text/csv; charset={att[2]}", "Content-Transfer-Encoding: base64", w("Content-Disposition", "attachment") + f'; filename="{att[0]}"', "", B(att[1].encode(att[2]))]
        L += ["--" + b + "--"]
    full = "\n".join(f"{k}: {v}" for k, v in head.items()) + "\n" + body + "\n" + (html or "") + "\n" + (att[1] if att else "")
    return ("\r\n".join(L) + "\r\n").encode(), full
