"""Containers, byte for byte the same each time."""
import email.message
import email.policy
import gzip as _gz
import io
import sqlite3
import tarfile
import zipfile
from xml.sax.saxutils import escape

from .core import Blob

Z = (2020, 1, 1, 0, 0, 0)


def zipped(parts):
    b = io.BytesIO()
    with zipfile.ZipFile(b, 'w', zipfile.ZIP_DEFLATED) as z:
        for n, d in parts:
            z.writestr(zipfile.ZipInfo(n, Z), d, zipfile.ZIP_DEFLATED)
    return b.getvalue()


def col(k):
    return chr(65 + k) if k < 26 else 'A' + chr(65 + k - 26)


def xlsx(sheets, shared=True):
    """sheets: [(name, rows)]; cells as text, ints as numbers"""
    ss, idx, parts = [], {}, []
    ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    for k, (name, rows) in enumerate(sheets, 1):
        o = []
        for r, row in enumerate(rows, 1):
            cells = []
            for j, v in enumerate(row):
                if v is None or v == '':
                    continue
                ref = f'{col(j)}{r}'
                if isinstance(v, (int, float)):
                    cells.append(f'<c r="{ref}"><v>{v}</v></c>')
                elif shared:
                    if v not in idx:
                        idx[v] = len(ss)
                        ss.append(v)
                    cells.append(f'<c r="{ref}" t="s"><v>{idx[v]}</v></c>')
                else:
                    cells.append(f'<c r="{ref}" t="inlineStr"><is><t>{escape(str(v))}</t></is></c>')
            o.append(f'<row r="{r}">{"".join(cells)}</row>')
        parts.append((f'xl/worksheets/sheet{k}.xml', f'<?xml version="1.0" encoding="UTF-8"?><worksheet {ns}><'
            f'sheetData>'
                      f'{"".join(o)}</sheetData></worksheet>'))
    rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    pk = 'http://schemas.openxmlformats.org/package/2006/'
    ct = 'application/vnd.openxmlformats-officedocument.spreadsheetml.'
    h = '<?xml version="1.0" encoding="UTF-8"?>'
    n = len(sheets)
    parts.insert(0, ('[Content_Types].xml', f'{h}<Types xmlns="{pk}content-types"><Default Extension="rels" '
        f'ContentType='
                     '"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType='
                     f'"application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{ct}sheet.main+xml"/>'
                     + ''.join(
                         f'<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="{ct}worksheet+xml"/>'
                         for i in range(1, n + 1)) +
                     f'<Override PartName="/xl/sharedStrings.xml" ContentType="{ct}sharedStrings+xml"/></Types>'))
    parts.append(('_rels/.rels', f'{h}<Relationships xmlns="{pk}relationships"><Relationship Id="rId1" Type="{rel}'
        f'/office'
                  'Document" Target="xl/workbook.xml"/></Relationships>'))
    parts.append(('xl/workbook.xml', f'{h}<workbook {ns} xmlns:r="{rel}"><sheets>' + ''.join(
        f'<sheet name="{escape(s[0])}" sheetId="{i}" r:id="rId{i}"/>' for i, s in enumerate(sheets, 1)) +
        '</sheets></workbook>'))
    parts.append(('xl/_rels/workbook.xml.rels', f'{h}<Relationships xmlns="{pk}relationships">' + ''.join(
        f'<Relationship Id="rId{i}" Type="{rel}/worksheet" Target="worksheets/sheet{i}.xml"/>' for i in range(1, n
        + 1)) +
        f'<Relationship Id="rId{n + 1}" Type="{rel}/sharedStrings" Target="sharedStrings.xml"/></Relationships>'))
    parts.append(('xl/sharedStrings.xml', f'{h}<sst {ns} count="{len(ss)}" uniqueCount="{len(ss)}">' + ''.join(
        f'<si><t>{escape(str(s))}</t></si>' for s in ss) + '</sst>'))
    text = '\n'.join('\t'.join(str(v) for v in row) for _, rows in sheets for row in rows)
    return Blob(zipped(parts), text)


def docx(blocks):
    """blocks: str = paragraph, list = table of rows"""
    w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

    def par(s):
        return f'<w:p><w:r><w:t xml:space="preserve">{escape(str(s))}</w:t></w:r></w:p>'
    o, text = [], []
    for b in blocks:
        if isinstance(b, str):
            o.append(par(b))
            text.append(b)
        else:
            o.append('<w:tbl>' + ''.join('<w:tr>' + ''.join(f'<w:tc>{par(x)}</w:tc>' for x in r) + '</w:tr>'
                for r in b) +
                     '</w:tbl>')
            text += ['\t'.join(map(str, r)) for r in b]
    h = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    pk = 'http://schemas.openxmlformats.org/package/2006/'
    parts = [('[Content_Types].xml', f'{h}<Types xmlns="{pk}content-types"><Default Extension="rels" ContentType='
              '"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
              'ContentType="application/'
              'xml"/><Override PartName="/word/document.xml" '
              'ContentType="application/vnd.openxmlformats-officedocument.'
              'wordprocessingml.document.main+xml"/></Types>'),
             ('_rels/.rels', f'{h}<Relationships xmlns="{pk}relationships"><Relationship Id="rId1" Type="http:'
                 f'//schemas.openxml'
              'formats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><'
              '/Relationships>'),
             ('word/document.xml', f'{h}<w:document xmlns:w="{w}"><w:body>{"".join(o)}</w:body></w:document>')]
    return Blob(zipped(parts), '\n'.join(text))


def sqlite(tables):
    """tables: [(name, cols, rows)]"""
    con = sqlite3.connect(':memory:')
    text = []
    for n, cols, rows in tables:
        con.execute(f'create table "{n}" ({", ".join(cols)})')
        con.executemany(f'insert into "{n}" values ({",".join("?" * len(cols))})', rows)
        text += ['\t'.join(str(x) for x in r) for r in rows]
    con.commit()
    d = con.serialize()
    con.close()
    return Blob(d, '\n'.join(text))


def _t(lines):
    return lines if isinstance(lines, str) else '\n'.join(lines) + '\n'


def gz(lines, enc='utf-8'):
    t = _t(lines)
    return Blob(_gz.compress(t.encode(enc), mtime=0), t)


def zp(parts, enc='utf-8'):
    """parts: [(name, lines or Blob)]"""
    out, text = [], []
    for n, x in parts:
        if isinstance(x, Blob):
            out.append((n, x.data))
            text.append(x.text)
        else:
            out.append((n, _t(x).encode(enc)))
            text.append(_t(x))
    return Blob(zipped(out), '\n'.join(text))


def tar(parts, enc='utf-8', mode='w'):
    b = io.BytesIO()
    text = []
    with tarfile.open(fileobj=b, mode='w', format=tarfile.GNU_FORMAT) as z:
        for n, x in parts:
            d = _t(x).encode(enc)
            ti = tarfile.TarInfo(n)
            ti.size, ti.mtime = len(d), 1577836800
            z.addfile(ti, io.BytesIO(d))
            text.append(_t(x))
    d = b.getvalue()
    return Blob(_gz.compress(d, mtime=0) if mode == 'gz' else d, '\n'.join(text))


def eml(frm, to, subj, lines, date='Mon, 14 Nov 2016 09:21:07 +0800', cte='base64', html=False, att=None):
    m = email.message.EmailMessage(policy=email.policy.SMTP.clone(max_line_length=200))
    m['From'], m['To'], m['Subject'], m['Date'] = frm, to, subj, date
    m.set_content(_t(lines), subtype='html' if html else 'plain', charset='utf-8', cte=cte)
    text = '\n'.join([frm, to, subj, _t(lines)])
    if att:
        m.add_attachment(_t(att[1]).encode('utf-8'), maintype='text', subtype='csv', filename=att[0])
        m.set_boundary('----=_Part_0417_8812.1479086467')
        text += '\n' + _t(att[1])
    return Blob(m.as_bytes(), text)
