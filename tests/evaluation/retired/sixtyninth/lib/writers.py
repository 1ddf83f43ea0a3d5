"""Files: turn text, rows and parts into bytes. Every writer is deterministic."""

import csv
import gzip
import html
import io
import json
import os
import re
import sqlite3
import tarfile
import tempfile
import zipfile
from email.message import EmailMessage
from email.policy import SMTP
from xml.sax.saxutils import escape

BOM = {'utf-8-sig': b'\xef\xbb\xbf', 'utf-16': b'\xff\xfe'}
NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RNS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
PKG = 'http://schemas.openxmlformats.org/package/2006/'
OFF = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
APP = 'application/vnd.openxmlformats-officedocument.'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def encode(text, enc):
    if enc == 'utf-16':
        return BOM[enc] + text.encode('utf-16-le')
    if enc == 'utf-8-sig':
        return BOM[enc] + text.encode('utf-8')
    return text.encode(enc)


def csv_text(rows, sep=',', eol='\r\n', quote=csv.QUOTE_MINIMAL):
    f = io.StringIO()
    csv.writer(f, delimiter=sep, lineterminator=eol, quoting=quote).writerows(rows)
    return f.getvalue()


def zip_bytes(parts):
    f = io.BytesIO()
    with zipfile.ZipFile(f, 'w', zipfile.ZIP_DEFLATED) as z:
        for name, data in parts.items():
            info = zipfile.ZipInfo(name, (2019, 3, 14, 9, 26, 52))
            info.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(info, data)
    return f.getvalue()


def gz_bytes(data):
    f = io.BytesIO()
    with gzip.GzipFile(filename='', mode='wb', fileobj=f, mtime=0) as g:
        g.write(data)
    return f.getvalue()


def tar_bytes(parts):
    f = io.BytesIO()
    with tarfile.open(fileobj=f, mode='w', format=tarfile.GNU_FORMAT) as t:
        for name, data in parts.items():
            info = tarfile.TarInfo(name)
            info.size, info.mtime = len(data), 1552526812
            t.addfile(info, io.BytesIO(data))
    return f.getvalue()


def col(i):
    return (chr(64 + i // 26) if i >= 26 else '') + chr(65 + i % 26)


def sheet_xml(rows, idx):
    out = []
    for y, row in enumerate(rows, 1):
        cells = []
        for x, v in enumerate(row):
            ref = f'{col(x)}{y}'
            if v is None or v == '':
                continue
            if isinstance(v, (int, float)):
                cells.append(f'<c r="{ref}"><v>{v}</v></c>')
            else:
                cells.append(f'<c r="{ref}" t="s"><v>{idx.setdefault(str(v), len(idx))}</v></c>')
        out.append(f'<row r="{y}">{"".join(cells)}</row>')
    return f'{HEAD}<worksheet {NS}><sheetData>{"".join(out)}</sheetData></worksheet>'


def xlsx_bytes(sheets):
    idx, parts = {}, {}
    names = list(sheets)
    over = ''.join(
        f'<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="{APP}spreadsheetml.worksheet+xml"/>'
        for i in range(1, len(names) + 1)
    )
    parts['[Content_Types].xml'] = (
        f'{HEAD}<Types xmlns="{PKG}content-types"><Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml"'
        ' ContentType="application/xml"/><Override PartName="/xl/workbook.xml"'
        f' ContentType="{APP}spreadsheetml.sheet.main+xml"/>{over}<Override PartName="/xl/sharedStrings.xml"'
        f' ContentType="{APP}spreadsheetml.sharedStrings+xml"/></Types>'
    )
    parts['_rels/.rels'] = (
        f'{HEAD}<Relationships xmlns="{PKG}relationships"><Relationship Id="rId1" '
        f'Type="{OFF}officeDocument" Target="xl/workbook.xml"/></Relationships>'
    )
    tabs = ''.join(f'<sheet name="{escape(n)}" sheetId="{i}" r:id="rId{i}"/>' for i, n in enumerate(names, 1))
    parts['xl/workbook.xml'] = f'{HEAD}<workbook {NS} {RNS}><sheets>{tabs}</sheets></workbook>'
    rels = ''.join(
        f'<Relationship Id="rId{i}" Type="{OFF}worksheet" Target="worksheets/sheet{i}.xml"/>'
        for i in range(1, len(names) + 1)
    )
    parts['xl/_rels/workbook.xml.rels'] = (
        f'{HEAD}<Relationships xmlns="{PKG}relationships">{rels}<Relationship Id="rId{len(names) + 1}" '
        f'Type="{OFF}sharedStrings" Target="sharedStrings.xml"/></Relationships>'
    )
    for i, n in enumerate(names, 1):
        parts[f'xl/worksheets/sheet{i}.xml'] = sheet_xml(sheets[n], idx)
    si = ''.join(f'<si><t xml:space="preserve">{escape(s)}</t></si>' for s in idx)
    parts['xl/sharedStrings.xml'] = f'{HEAD}<sst {NS}>{si}</sst>'
    return zip_bytes(parts)


def runs(s):
    """Word cuts a line into runs where Han and Latin text meet."""
    parts = re.findall(r'[\x20-\x7e]+|[^\x20-\x7e]+', s)
    return ''.join(f'<w:r><w:t xml:space="preserve">{escape(x)}</w:t></w:r>' for x in parts)


def docx_bytes(items):
    body = []
    for it in items:
        if isinstance(it, str):
            body.append(f'<w:p>{runs(it)}</w:p>')
        else:
            rows = ''.join(
                '<w:tr>' + ''.join(f'<w:tc><w:p>{runs(str(c))}</w:p></w:tc>' for c in row) + '</w:tr>' for row in it
            )
            body.append(f'<w:tbl>{rows}</w:tbl>')
    main = APP + 'wordprocessingml.document.main+xml'
    return zip_bytes(
        {
            '[Content_Types].xml': (
                f'{HEAD}<Types xmlns="{PKG}content-types"><Default Extension="rels" ContentType='
                '"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType='
                f'"application/xml"/><Override PartName="/word/document.xml" ContentType="{main}"/></Types>'
            ),
            '_rels/.rels': (
                f'{HEAD}<Relationships xmlns="{PKG}relationships"><Relationship Id="rId1" '
                f'Type="{OFF}officeDocument" Target="word/document.xml"/></Relationships>'
            ),
            'word/document.xml': (
                f'{HEAD}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
                f'<w:body>{"".join(body)}<w:sectPr/></w:body></w:document>'
            ),
        }
    )


def sqlite_bytes(tables):
    """tables: {create statement: rows}."""
    with tempfile.TemporaryDirectory() as d:
        path = os.path.join(d, 'x.db')
        db = sqlite3.connect(path)
        for create, rows in tables.items():
            db.execute(create)
            name = re.search(r'(?i)create table\s+["`\[]?(\w+)', create).group(1)
            if rows:
                db.executemany(f'insert into "{name}" values ({",".join("?" * len(rows[0]))})', rows)
        db.commit()
        db.close()
        with open(path, 'rb') as f:
            return f.read()


def table_html(head, rows, attr=' border="1"'):
    cell = lambda t, x: f'<{t}>{html.escape(str(x), quote=False)}</{t}>'
    out = ['<tr>' + ''.join(cell('th', h) for h in head) + '</tr>'] if head else []
    out += ['<tr>' + ''.join(cell('td', c) for c in r) + '</tr>' for r in rows]
    return f'<table{attr}>\n' + '\n'.join(out) + '\n</table>'


def table_md(head, rows):
    line = lambda r: '| ' + ' | '.join(str(c) for c in r) + ' |'
    return '\n'.join([line(head), '|' + '---|' * len(head)] + [line(r) for r in rows]) + '\n'


class Files:
    """The saving half of Doc."""

    def _enc(self, text, encs):
        for e in ((self.want,) if self.want in encs else ()) + tuple(encs):
            try:
                encode(text, e)
                return e
            except UnicodeEncodeError:
                continue
        return 'utf-8'

    def text(self, name, text, encs=('utf-8', 'gb18030', 'utf-8-sig', 'utf-16')):
        e = self.encoding = self._enc(text, encs)
        self.name, self.data = name, encode(text, e)

    def csv(self, name, head, rows, sep=',', eol='\r\n', quote=csv.QUOTE_MINIMAL, **kw):
        self.text(name, csv_text(([head] if head else []) + rows, sep, eol, quote), **kw)

    def js(self, name, obj, indent=2, ascii_=False):
        self.text(name, json.dumps(obj, ensure_ascii=ascii_, indent=indent) + '\n', encs=('utf-8',))

    def jsonl(self, name, objs):
        self.text(name, ''.join(json.dumps(o, ensure_ascii=False) + '\n' for o in objs), encs=('utf-8',))

    def html(self, name, title, body, lang='zh-CN'):
        page = (
            f'<!DOCTYPE html>\n<html lang="{lang}">\n<head>\n<meta charset="@@">\n<title>{title}</title>\n<style>td,th'
            f'{{padding:4px 8px;font-size:12px}}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n'
        )
        e = self.encoding = self._enc(page, ('utf-8', 'gb18030'))
        self.name, self.data = name, encode(page.replace('@@', 'gbk' if e == 'gb18030' else 'utf-8'), e)

    def md(self, name, text):
        self.text(name, text, encs=('utf-8', 'utf-8-sig'))

    def xlsx(self, name, sheets):
        self.name, self.data = name, xlsx_bytes(sheets)

    def docx(self, name, items):
        self.name, self.data = name, docx_bytes(items)

    def sqlite(self, name, tables):
        self.name, self.data = name, sqlite_bytes(tables)

    def zip(self, name, parts):
        self.name, self.data = name, zip_bytes({k: v if isinstance(v, bytes) else v.encode() for k, v in parts.items()})

    def gz(self, name, text):
        self.name, self.data = name, gz_bytes(text.encode())

    def tar(self, name, parts):
        raw = tar_bytes({k: v if isinstance(v, bytes) else v.encode() for k, v in parts.items()})
        self.name, self.data = name, gz_bytes(raw) if name.endswith('gz') else raw

    def eml(self, name, frm, to, subject, body, date, htm=None):
        m = EmailMessage(policy=SMTP)
        m['From'], m['To'], m['Subject'] = frm, to, subject
        m['Date'] = date.strftime('%a, %d %b %Y %H:%M:%S +0800')
        m.set_content(body, cte=self.r.choice(['base64', '8bit', 'quoted-printable']))
        if htm:
            m.add_alternative(htm, subtype='html', cte='base64')
            m.set_boundary('----=_Part_' + self.num(8))
        self.name, self.data = name, m.as_bytes()
