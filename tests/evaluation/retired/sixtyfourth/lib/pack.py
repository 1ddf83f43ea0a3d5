"""Containers written by hand: xlsx, docx, sqlite, zip, tar, gz, eml. Every writer tells the generator which text it put in."""
import base64, datetime as D, gzip, io, os, sqlite3, tarfile, tempfile, zipfile
from xml.sax.saxutils import escape
def zipb(files, comment=b''):
    b = io.BytesIO()
    with zipfile.ZipFile(b, 'w', zipfile.ZIP_DEFLATED) as z:
        for n, d in files.items():
            i = zipfile.ZipInfo(n, (2021, 3, 4, 9, 30, 0)); i.compress_type = zipfile.ZIP_DEFLATED; i.external_attr = 0o644 << 16; z.writestr(i, d)
        z.comment = comment
    return b.getvalue()
def targz(files):
    b = io.BytesIO()
    with tarfile.open(fileobj=b, mode='w') as t:
        for n, d in files.items(): i = tarfile.TarInfo(n); i.size = len(d); i.mtime = 1600000000; t.addfile(i, io.BytesIO(d))
    return gzip.compress(b.getvalue(), mtime=0)
def gz(d): return gzip.compress(d, mtime=0)
def _col(n):
    s = ''
    while n >= 0: s = chr(65 + n % 26) + s; n = n // 26 - 1
    return s
def xlsx(g, sheets, shared=True, row0=1):
    """sheets: [(name, rows)] or (name, rows, 'hidden'); int and float become numbers, datetime a date serial, the rest text"""
    ss, ix, out = [], {}, {}
    def cell(v, ref):
        if v is None or v == '': return ''
        g.see(v)
        if isinstance(v, (int, float)) and not isinstance(v, bool): return f'<c r="{ref}"><v>{v}</v></c>'
        if isinstance(v, D.datetime): return f'<c r="{ref}" s="1"><v>{(v - D.datetime(1899, 12, 30)).total_seconds() / 86400:.6f}</v></c>'
        v = str(v)
        if shared:
            if v not in ix: ix[v] = len(ss); ss.append(v)
            return f'<c r="{ref}" t="s"><v>{ix[v]}</v></c>'
        return f'<c r="{ref}" t="inlineStr"><is><t xml:space="preserve">{escape(v)}</t></is></c>'
    H = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'; M = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'; R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    for k, s in enumerate(sheets, 1):
        rows = ''.join(f'<row r="{r}">' + ''.join(cell(v, _col(c) + str(r)) for c, v in enumerate(row)) + '</row>' for r, row in enumerate(s[1], row0))
        out[f'xl/worksheets/sheet{k}.xml'] = f'{H}<worksheet xmlns="{M}"><sheetData>{rows}</sheetData></worksheet>'
    n = len(sheets); P = 'http://schemas.openxmlformats.org/package/2006/'; C = 'application/vnd.openxmlformats-officedocument.spreadsheetml.'
    wb = ''.join(f'<sheet name="{escape(s[0])}" sheetId="{k}" r:id="rId{k}"' + (' state="hidden"' if len(s) > 2 else '') + '/>' for k, s in enumerate(sheets, 1))
    for s in sheets: g.see(s[0])
    out['xl/workbook.xml'] = f'{H}<workbook xmlns="{M}" xmlns:r="{R}"><sheets>{wb}</sheets></workbook>'
    rel = ''.join(f'<Relationship Id="rId{k}" Type="{R}/worksheet" Target="worksheets/sheet{k}.xml"/>' for k in range(1, n + 1)) + f'<Relationship Id="rId{n + 1}" Type="{R}/styles" Target="styles.xml"/><Relationship Id="rId{n + 2}" Type="{R}/sharedStrings" Target="sharedStrings.xml"/>'
    out['xl/_rels/workbook.xml.rels'] = f'{H}<Relationships xmlns="{P}relationships">{rel}</Relationships>'
    out['xl/styles.xml'] = f'{H}<styleSheet xmlns="{M}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>'
    out['xl/sharedStrings.xml'] = f'{H}<sst xmlns="{M}" uniqueCount="{len(ss)}">' + ''.join(f'<si><t xml:space="preserve">{escape(v)}</t></si>' for v in ss) + '</sst>'
    ct = ''.join(f'<Override PartName="/xl/worksheets/sheet{k}.xml" ContentType="{C}worksheet+xml"/>' for k in range(1, n + 1))
    head = {'[Content_Types].xml': f'{H}<Types xmlns="{P}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{C}sheet.main+xml"/>{ct}<Override PartName="/xl/styles.xml" ContentType="{C}styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="{C}sharedStrings+xml"/></Types>',
            '_rels/.rels': f'{H}<Relationships xmlns="{P}relationships"><Relationship Id="rId1" Type="{R}/officeDocument" Target="xl/workbook.xml"/></Relationships>'}
    return zipb({**head, **out})
def docx(g, parts, split=False):
    """parts: str = a paragraph, list of lists = a table; split: values broken over runs as Word does after edits"""
    W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
    def run(s): return f'<w:r><w:t xml:space="preserve">{escape(s)}</w:t></w:r>'
    def par(s):
        s = str(s); g.see(s); n = 7
        return '<w:p>' + (''.join(run(s[j:j + n]) for j in range(0, len(s), n)) if split else run(s)) + '</w:p>'
    body = ''.join(par(p) if isinstance(p, str) else '<w:tbl>' + ''.join('<w:tr>' + ''.join(f'<w:tc>{par(c)}</w:tc>' for c in r) + '</w:tr>' for r in p) + '</w:tbl>' for p in parts)
    P = 'http://schemas.openxmlformats.org/package/2006/'
    return zipb({'[Content_Types].xml': f'<?xml version="1.0" encoding="UTF-8"?><Types xmlns="{P}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
                 '_rels/.rels': f'<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="{P}relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
                 'word/document.xml': f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'})
def sqlite(g, tables):
    """tables: {ddl: rows}; every value is bound as given"""
    fd, fn = tempfile.mkstemp(dir=os.environ.get('TMPDIR', '/tmp')); os.close(fd)
    try:
        c = sqlite3.connect(fn)
        for ddl, rows in tables.items():
            c.execute(ddl); n = ddl.split('(')[0].split()[-1].strip('"`')
            for r in rows: c.execute(f'insert into "{n}" values ({",".join("?" * len(r))})', r); g.see(' | '.join(map(str, r)))
        c.commit(); c.close()
        with open(fn, 'rb') as f: return f.read()
    finally: os.unlink(fn)
def eml(g, frm, to, subj, date, body, html=False, how='base64', attach=None, enc='utf-8'):
    """how: base64 or 8bit; attach: {name: bytes}; from and to are (name, address)"""
    def w(s): return s if s.isascii() else f'=?{enc}?B?{base64.b64encode(s.encode(enc)).decode()}?='
    def adr(a): return (w(a[0]) + ' ' if a[0] else '') + f'<{a[1]}>'
    def b64(b): t = base64.b64encode(b).decode(); return '\r\n'.join(t[j:j + 76] for j in range(0, len(t), 76))
    for x in (frm[0], frm[1], to[0], to[1], subj, body): g.see(x)
    h = f'From: {adr(frm)}\r\nTo: {adr(to)}\r\nSubject: {w(subj)}\r\nDate: {date.strftime("%a, %d %b %Y %H:%M:%S")} +0800\r\nMIME-Version: 1.0\r\n'
    ct = f'Content-Type: text/{"html" if html else "plain"}; charset={enc}\r\nContent-Transfer-Encoding: {how}\r\n\r\n' + (b64(body.encode(enc)) if how == 'base64' else '\0')
    def fill(s): return s.encode('ascii').replace(b'\0', body.replace('\n', '\r\n').encode(enc))
    if not attach: return fill(h + ct + '\r\n')
    B = '----=_Part_' + g.hx(10); s = h + f'Content-Type: multipart/mixed; boundary="{B}"\r\n\r\n--{B}\r\n{ct}\r\n'
    for n, d in attach.items(): g.see(n); s += f'--{B}\r\nContent-Type: application/octet-stream; name="{w(n)}"\r\nContent-Disposition: attachment; filename="{w(n)}"\r\nContent-Transfer-Encoding: base64\r\n\r\n{b64(d)}\r\n'
    return fill(s + f'--{B}--\r\n')
