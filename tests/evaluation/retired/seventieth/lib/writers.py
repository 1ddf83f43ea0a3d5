"""Containers by the standard library only; same input, same bytes."""

import base64
import gzip
import io
import os
import sqlite3
import tarfile
import tempfile
import zipfile
from email.header import Header
from email.utils import format_datetime
from xml.sax.saxutils import escape

STAMP = (2024, 3, 5, 10, 20, 30)


def csv_line(row, sep=','):
    out = []
    for c in row:
        c = str(c)
        out.append('"' + c.replace('"', '""') + '"' if (sep in c and len(sep) == 1) or '"' in c else c)
    return sep.join(out)


def lit(v):
    if v is None:
        return 'NULL'
    return str(v) if isinstance(v, (int, float)) else "'" + str(v).replace("'", "''") + "'"


def sql(table, cols, rows, one=False):
    head = f'INSERT INTO `{table}` (' + ', '.join(f'`{c}`' for c in cols) + ') VALUES'
    tup = ['(' + ', '.join(lit(v) for v in row) + ')' for row in rows]
    if one:
        return head + '\n' + ',\n'.join(tup) + ';\n'
    return ''.join(f'{head} {t};\n' for t in tup)


def zip_(parts):
    buf = io.BytesIO()
    with zipfile.ZipFile(buf, 'w', zipfile.ZIP_DEFLATED) as z:
        for name, data in parts:
            info = zipfile.ZipInfo(name, STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(info, data)
    return buf.getvalue()


def gz(data):
    return gzip.compress(data, mtime=0)


def tar(parts):
    buf = io.BytesIO()
    with tarfile.open(fileobj=buf, mode='w', format=tarfile.GNU_FORMAT) as t:
        for name, data in parts:
            info = tarfile.TarInfo(name)
            info.size, info.mtime = len(data), 1700000000
            t.addfile(info, io.BytesIO(data))
    return buf.getvalue()


def col(i):
    s = ''
    i += 1
    while i:
        i, m = divmod(i - 1, 26)
        s = chr(65 + m) + s
    return s


def cell(ref, v, shared):
    if isinstance(v, (int, float)):
        return f'<c r="{ref}"><v>{v}</v></c>'
    i = shared.setdefault(str(v), len(shared))
    return f'<c r="{ref}" t="s"><v>{i}</v></c>'


def sheet_xml(rows, shared):
    out = []
    for n, row in enumerate(rows, 1):
        cells = ''.join(cell(f'{col(i)}{n}', v, shared) for i, v in enumerate(row) if v not in ('', None))
        out.append(f'<row r="{n}">{cells}</row>')
    ns = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<worksheet'
        f' xmlns="{ns}"><sheetData>{"".join(out)}</sheetData></worksheet>'
    )


def sheet_rels(rel, n):
    one = '<Relationship Id="rId{0}" Type="{1}/{2}" Target="{3}"/>'
    out = ''.join(one.format(i, rel, 'worksheet', f'worksheets/sheet{i}.xml') for i in range(1, n + 1))
    return out + one.format(99, rel, 'sharedStrings', 'sharedStrings.xml')


def xlsx(sheets):
    ns = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
    rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    pk = 'http://schemas.openxmlformats.org/package/2006'
    x, ct = '<?xml version="1.0" encoding="UTF-8"?>\n', 'application/vnd.openxmlformats-officedocument.spreadsheetml'
    shared, parts = {}, []
    for i, (_, rows) in enumerate(sheets, 1):
        parts.append((f'xl/worksheets/sheet{i}.xml', sheet_xml(rows, shared)))
    names = ''.join(f'<sheet name="{escape(n)}" sheetId="{i}" r:id="rId{i}"/>' for i, (n, _) in enumerate(sheets, 1))
    rels = sheet_rels(rel, len(sheets))
    over = ''.join(
        f'<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="{ct}.worksheet+xml"/>'
        for i in range(1, len(sheets) + 1)
    )
    sst = ''.join(f'<si><t xml:space="preserve">{escape(s)}</t></si>' for s in shared)
    parts = [
        (
            '[Content_Types].xml',
            (
                f'{x}<Types xmlns="{pk}/content-types"><Default Extension="rels" ContentType='
                '"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType='
                f'"application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{ct}.sheet.main+xml"/>'
                f'<Override PartName="/xl/sharedStrings.xml" ContentType="{ct}.sharedStrings+xml"/>{over}</Types>'
            ),
        ),
        (
            '_rels/.rels',
            (
                f'{x}<Relationships xmlns="{pk}/relationships"><Relationship Id="rId1" Type='
                f'"{rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
            ),
        ),
        ('xl/workbook.xml', f'{x}<workbook xmlns="{ns}" xmlns:r="{rel}"><sheets>{names}</sheets></workbook>'),
        ('xl/_rels/workbook.xml.rels', f'{x}<Relationships xmlns="{pk}/relationships">{rels}</Relationships>'),
        ('xl/sharedStrings.xml', f'{x}<sst xmlns="{ns}">{sst}</sst>'),
    ] + parts
    return zip_([(n, p.encode()) for n, p in parts])


def w_p(s):
    return f'<w:p><w:r><w:t xml:space="preserve">{escape(str(s))}</w:t></w:r></w:p>'


def docx(blocks):
    ns = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
    rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    pk, x = 'http://schemas.openxmlformats.org/package/2006', '<?xml version="1.0" encoding="UTF-8"?>\n'
    body = ''
    for b in blocks:
        if isinstance(b, str):
            body += ''.join(w_p(s) for s in b.split('\n'))
        else:
            rows = ''.join('<w:tr>' + ''.join(f'<w:tc>{w_p(c)}</w:tc>' for c in row) + '</w:tr>' for row in b)
            body += f'<w:tbl>{rows}</w:tbl>'
    main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
    parts = [
        (
            '[Content_Types].xml',
            (
                f'{x}<Types xmlns="{pk}/content-types"><Default Extension="rels" ContentType='
                '"application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" '
                f'ContentType="{main}"/></Types>'
            ),
        ),
        (
            '_rels/.rels',
            (
                f'{x}<Relationships xmlns="{pk}/relationships"><Relationship Id="rId1" Type='
                f'"{rel}/officeDocument" Target="word/document.xml"/></Relationships>'
            ),
        ),
        ('word/document.xml', f'{x}<w:document xmlns:w="{ns}"><w:body>{body}</w:body></w:document>'),
    ]
    return zip_([(n, p.encode()) for n, p in parts])


def sqlite(tables):
    fd, path = tempfile.mkstemp(suffix='.db')
    os.close(fd)
    con = sqlite3.connect(path)
    for name, cols, rows in tables:
        con.execute(f'CREATE TABLE "{name}" (' + ', '.join(f'"{c}" TEXT' for c in cols) + ')')
        con.executemany(f'INSERT INTO "{name}" VALUES (' + ','.join('?' * len(cols)) + ')', [list(x) for x in rows])
    con.commit()
    con.close()
    with open(path, 'rb') as f:
        data = f.read()
    os.unlink(path)
    return data


def eml(frm, to, subj, body, html, when):
    h = [
        f'From: {frm}',
        f'To: {to}',
        f'Subject: {Header(subj, "utf-8").encode()}',
        f'Date: {format_datetime(when)}',
        'MIME-Version: 1.0',
        f'Content-Type: text/{"html" if html else "plain"}; charset=utf-8',
    ]
    if all(ord(c) < 128 for c in body):
        return ('\n'.join(h + ['Content-Transfer-Encoding: 7bit', '', body]) + '\n').encode()
    b = base64.encodebytes(body.encode()).decode()
    return ('\n'.join(h + ['Content-Transfer-Encoding: base64', '', b])).encode()
