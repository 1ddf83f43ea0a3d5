"""Readers of check.py; they share no code with the writers. Each gives (text, number of data rows or None)."""

import csv
import email
import email.policy
import gzip
import html
import io
import json
import os
import re
import sqlite3
import tarfile
import tempfile
import xml.etree.ElementTree as ET
import zipfile

M = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
W = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'


def read_xlsx(data):
    z = zipfile.ZipFile(io.BytesIO(data))
    sst = [''.join(t.text or '' for t in si.iter(M + 't')) for si in ET.fromstring(z.read('xl/sharedStrings.xml'))]
    wb = ET.fromstring(z.read('xl/workbook.xml'))
    lines, rows = [s.get('name') for s in wb.iter(M + 'sheet')], 0
    for n in sorted(x for x in z.namelist() if x.startswith('xl/worksheets/')):
        widths = []
        for row in ET.fromstring(z.read(n)).iter(M + 'row'):
            cells = [sst[int(c.find(M + 'v').text)] if c.get('t') == 's' else c.find(M + 'v').text for c in row]
            lines.append('\t'.join(cells))
            widths.append(len(cells))
        rows += max(sum(w >= max(4, max(widths) - 2) for w in widths) - 1, 0)
    return '\n'.join(lines), rows


def read_docx(data):
    root = ET.fromstring(zipfile.ZipFile(io.BytesIO(data)).read('word/document.xml'))
    text = '\n'.join(''.join(t.text or '' for t in p.iter(W + 't')) for p in root.iter(W + 'p'))
    return text, None


def read_sqlite(data):
    with tempfile.NamedTemporaryFile(suffix='.db') as f:
        f.write(data)
        f.flush()
        con = sqlite3.connect(f.name)
        names = [x[0] for x in con.execute("select name from sqlite_master where type='table' order by rowid")]
        got = {n: con.execute(f'select * from "{n}"').fetchall() for n in names}
        con.close()
    return '\n'.join('\t'.join(map(str, r)) for n in names for r in got[n]), len(got[names[0]])


def longest(o):
    if isinstance(o, list):
        return max([len(o)] + [longest(x) for x in o])
    return max([0] + [longest(x) for x in o.values()]) if isinstance(o, dict) else 0


def flat(o):
    if isinstance(o, dict):
        return '\n'.join(f'{k} {flat(v)}' for k, v in o.items())
    return '\n'.join(flat(x) for x in o) if isinstance(o, list) else str(o)


def read_json(text, lines):
    if lines:
        objs = [json.loads(x) for x in text.splitlines() if x.strip()]
        return flat(objs), len(objs)
    o = json.loads(text)
    return flat(o), longest(o) if 'words_result' not in text else len(o)


def read_html(text):
    rows = len(re.findall('<tr', text))
    plain = html.unescape(re.sub('<[^>]+>', ' ', text))
    return plain, rows - 1 if rows else len(re.findall('<li', text)) or None


def read_table(text):
    """CSV-like: rows as wide as the header row; None when it is no table."""
    best = None
    for sep in ',|;\t':
        rows = list(csv.reader(io.StringIO(text), delimiter=sep))
        head = [k for k, r in enumerate(rows) if len(r) >= 4]
        if not head:
            continue
        n = len(rows[head[0]])
        got = sum(len(r) == n for r in rows[head[0] :]) - 1
        if best is None or got > best:
            best = got
    return best


def read_text(text, ext):
    if ext in ('json', 'geojson', 'jsonl'):
        return read_json(text, ext == 'jsonl')
    if ext in ('html', 'htm'):
        return read_html(text)
    if ext == 'xml':
        root = ET.fromstring(re.sub(r'^<\?xml[^>]*\?>', '', text.strip()))
        parts = [x for e in root.iter() for x in [e.text or '', *e.attrib.values()]]
        return '\n'.join(parts), max(len(root), *[len(x) for x in root]) if len(root) == 1 else len(root)
    if ext == 'sql':
        return text, len(re.findall(r"^\(|VALUES \(", text, re.M)) or None
    return text, read_table(text) if ext in ('csv', 'tsv', 'txt') else None


def read_mail(data):
    m = email.message_from_bytes(data, policy=email.policy.default)
    return '\n'.join([str(m['From']), str(m['To']), str(m['Subject']), m.get_content()]), 1


def read(name, data, enc):
    ext = os.path.basename(name).rsplit('.', 1)[-1].lower()
    if ext == 'xlsx':
        return read_xlsx(data)
    if ext == 'docx':
        return read_docx(data)
    if ext == 'db':
        return read_sqlite(data)
    if ext == 'eml':
        return read_mail(data)
    if ext == 'gz':
        return read(name[:-3], gzip.decompress(data), enc)
    if ext in ('zip', 'tar'):
        if ext == 'zip':
            z = zipfile.ZipFile(io.BytesIO(data))
            parts = [read(n, z.read(n), 'utf-8') for n in z.namelist()]
        else:
            t = tarfile.open(fileobj=io.BytesIO(data))
            parts = [read(m.name, t.extractfile(m).read(), 'utf-8') for m in t.getmembers()]
        return '\n'.join(p[0] for p in parts), None
    return read_text(data.decode(enc), ext)
