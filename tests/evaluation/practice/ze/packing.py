"""Bytes of a file: encodings, office files, databases, archives (same input, same bytes)."""
import gzip
import io
import re
import sqlite3
import tarfile
import zipfile
from xml.sax.saxutils import escape

STAMP = (2018, 5, 4, 10, 20, 30)


def zipped(members):
    buf = io.BytesIO()
    with zipfile.ZipFile(buf, 'w', zipfile.ZIP_DEFLATED) as z:
        for name, data in members:
            info = zipfile.ZipInfo(name, STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(info, data)
    return buf.getvalue()


def encode(text, enc, eol):
    text = text.replace('\n', '\r\n' if eol == 'crlf' else '\n')
    if enc == 'utf-16':
        return b'\xff\xfe' + text.encode('utf-16-le')
    return text.encode({'utf-8-bom': 'utf-8-sig'}.get(enc, enc))


def column(k):
    return (chr(64 + (k - 1) // 26) if k > 26 else '') + chr(65 + (k - 1) % 26)


def xlsx(text, inline):
    """Lines with tabs become rows; `# sheet NAME` begins a sheet. Strings inline or shared."""
    sheets, shared = [], {}
    for line in text.rstrip('\n').split('\n'):
        if line.startswith('# sheet '):
            sheets.append((line[8:], []))
            continue
        if not sheets:
            sheets.append(('Sheet1', []))
        sheets[-1][1].append(line.split('\t'))
    ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    parts = []
    for s, (_, rows) in enumerate(sheets, 1):
        body = []
        for y, row in enumerate(rows, 1):
            cells = ''
            for x, cell in enumerate(row, 1):
                if cell == '':
                    continue
                ref = f'{column(x)}{y}'
                if re.fullmatch(r'-?(?:0|[1-9]\d{0,9})(?:\.\d+)?', cell):
                    cells += f'<c r="{ref}"><v>{cell}</v></c>'
                elif inline:
                    cells += f'<c r="{ref}" t="inlineStr"><is><t>{escape(cell)}</t></is></c>'
                else:
                    cells += f'<c r="{ref}" t="s"><v>{shared.setdefault(cell, len(shared))}</v></c>'
            body.append(f'<row r="{y}">{cells}</row>')
        parts.append((f'xl/worksheets/sheet{s}.xml', f'{head}<worksheet {ns}><sheetData>{"".join(body)}</sheetData></worksheet>'))
    if not inline:
        parts.append(('xl/sharedStrings.xml', f'{head}<sst {ns}>' + ''.join(f'<si><t>{escape(t)}</t></si>' for t in shared) + '</sst>'))
    k = len(sheets)
    book = f'{head}<workbook {ns} xmlns:r="{rel}"><sheets>' + ''.join(
        f'<sheet name="{escape(nm)}" sheetId="{i}" r:id="rId{i}"/>' for i, (nm, _) in enumerate(sheets, 1)) + '</sheets></workbook>'
    rels = f'{head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    brels = rels + ''.join(f'<Relationship Id="rId{i}" Type="{rel}/worksheet" Target="worksheets/sheet{i}.xml"/>' for i in range(1, k + 1))
    if not inline:
        brels += f'<Relationship Id="rId{k + 1}" Type="{rel}/sharedStrings" Target="sharedStrings.xml"/>'
    types = f'{head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' + ''.join(
        f'<Override PartName="/{n}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.{"worksheet" if "sheet" in n and "Strings" not in n else "sharedStrings"}+xml"/>' for n, _ in parts) + '</Types>'
    return zipped([('[Content_Types].xml', types), ('_rels/.rels', f'{rels}<Relationship Id="rId1" Type="{rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>'),
                   ('xl/workbook.xml', book), ('xl/_rels/workbook.xml.rels', brels + '</Relationships>')] + parts)


def docx(text):
    """A line is a paragraph; lines with tabs that follow each other are a table."""
    body, rows = '', []

    def flush():
        nonlocal body
        if rows:
            body += '<w:tbl>' + ''.join('<w:tr>' + ''.join(f'<w:tc><w:p><w:r><w:t>{escape(c)}</w:t></w:r></w:p></w:tc>' for c in r) + '</w:tr>' for r in rows) + '</w:tbl>'
            rows.clear()
    for line in text.rstrip('\n').split('\n'):
        if '\t' in line:
            rows.append(line.split('\t'))
            continue
        flush()
        # a run may end anywhere: cut once, as editors do
        k = len(line) // 2 if len(line) > 30 else len(line)
        runs = ''.join(f'<w:r><w:t xml:space="preserve">{escape(t)}</w:t></w:r>' for t in (line[:k], line[k:]) if t)
        body += f'<w:p>{runs}</w:p>'
    flush()
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return zipped([
        ('[Content_Types].xml', head + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
        ('_rels/.rels', head + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
        ('word/document.xml', head + f'<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>')])


def sqlite(script):
    db = sqlite3.connect(':memory:')
    db.executescript(script)
    db.commit()
    return db.serialize()


def build(tpl, text, enc, eol, inner):
    fmt = tpl.get('fmt', 'text')
    if fmt == 'xlsx':
        data = xlsx(text, tpl.get('inline') == 'yes')
    elif fmt == 'docx':
        data = docx(text)
    elif fmt == 'sqlite':
        data = sqlite(text)
    else:
        data = encode(text, enc, eol)
    pack = tpl.get('pack')
    if pack == 'gz':
        return gzip.compress(data, mtime=0)
    if pack == 'zip':
        return zipped([(inner, data)])
    if pack in ('tar', 'tgz'):
        buf = io.BytesIO()
        with tarfile.open(fileobj=buf, mode='w') as t:
            info = tarfile.TarInfo(inner)
            info.size, info.mtime = len(data), 1525400000
            t.addfile(info, io.BytesIO(data))
        return gzip.compress(buf.getvalue(), mtime=0) if pack == 'tgz' else buf.getvalue()
    return data
