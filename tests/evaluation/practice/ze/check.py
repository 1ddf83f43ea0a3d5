"""python3 check.py OUT: opens every file again and compares it with labels.json; prints clean and exits 0."""
import glob
import gzip
import html
import io
import json
import os
import re
import sqlite3
import sys
import tarfile
import unicodedata
import zipfile
from collections import Counter
from xml.etree import ElementTree

HERE = os.path.dirname(os.path.abspath(__file__))
KINDS = ('hotel.stay travel.flight travel.train bank.balance bank.account bank.transaction border.crossing netcafe.session crime.case '
         'property.housing property.rental driving.licence driving.vehicle phone.cdr phone.sms location.fix').split()
BARE = 'identity.person identity.number phone.number'.split()
W = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
MOB = r'1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])'
SHAPES = {
    'identity.prc_id18': r'(?<![0-9A-Za-z])[1-8]\d{5} ?(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]) ?\d{3}[\dXx](?![0-9A-Za-z])|(?<=NI)\d{17}[\dX]',
    'phone.mobile': rf'(?<![0-9A-Za-z_.])(?<!\d-){MOB}(?:\d{{8}}|[- ]\d{{4}}[- ]\d{{4}})(?![0-9A-Za-z_]|\.\d)|(?<=CTCM){MOB}\d{{8}}',
    'phone.email': r'[A-Za-z0-9][A-Za-z0-9._%+]*@(?:[A-Za-z0-9\-]+\.)+[A-Za-z]{2,24}',
    'bank.card': r'(?<![0-9A-Za-z.])(?:62\d{14,17}|62\d\d(?: \d{4}){3}(?: \d{1,3})?)(?![0-9A-Za-z]|\.\d)',
    'driving.plate': r'(?<![0-9A-Za-z])[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z]·?(?=[A-Z]*\d)[A-HJ-NP-Z0-9]{5,6}(?![0-9A-Za-z])',
    'identity.passport_cn': r'(?<![0-9A-Za-z])(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8})(?![0-9A-Za-z])',
    'driving.vin': r'(?<![0-9A-Za-z])(?=[A-Z0-9]*[A-Z])(?=[A-Z0-9]*\d)[A-HJ-NPR-Z0-9]{17}(?![0-9A-Za-z])',
    'phone.landline': r'(?<![0-9A-Za-z.\-])0(?:10|2[0-57-9]|[3-9]\d{2})-[2-8]\d{6,7}(?![0-9A-Za-z\-])'}


def mod11(v):
    v = v.replace(' ', '')
    return '10X98765432'[sum(int(a) * b for a, b in zip(v, W)) % 11] == v[17].upper()


def luhn(v):
    d = [int(c) for c in v if c.isdigit()][::-1]
    return sum(d[0::2]) % 10 == sum(-(2 * x // 10 + 2 * x % 10) for x in d[1::2]) % 10


def vin(v):
    val = {c: i for i, c in enumerate('0123456789')}
    for row in ('ABCDEFGH', 'JKLMN', 'STUVWXYZ'):
        val.update({c: i + (2 if row[0] == 'S' else 1) for i, c in enumerate(row)})
    val.update(P=7, R=9)
    n = sum(val[c] * w for c, w in zip(v, (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2))) % 11
    return v[8] == ('X' if n == 10 else str(n))


TEST = {'identity.prc_id18': mod11, 'bank.card': luhn, 'driving.vin': vin}


def decode(data):
    for bom, enc in ((b'\xff\xfe', 'utf-16'), (b'\xef\xbb\xbf', 'utf-8-sig')):
        if data.startswith(bom):
            return data.decode(enc)
    for enc in ('utf-8', 'gb18030', 'big5'):
        try:
            text = data.decode(enc)
        except UnicodeDecodeError:
            continue
        # Big5 text often decodes as GB18030 too: then it holds private-use or rare characters
        if enc == 'gb18030' and sum('\u4e00' <= c <= '\u9fff' for c in text) < .5 * sum(ord(c) > 127 for c in text):
            continue
        return text
    raise ValueError('encoding')


def xlsx(z):
    ns = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
    shared = []
    if 'xl/sharedStrings.xml' in z.namelist():
        shared = [''.join(t.text or '' for t in si.iter(ns + 't')) for si in ElementTree.fromstring(z.read('xl/sharedStrings.xml'))]
    out = []
    for name in sorted(n for n in z.namelist() if n.startswith('xl/worksheets/')):
        for row in ElementTree.fromstring(z.read(name)).iter(ns + 'row'):
            cells = []
            for cell in row:
                text = ''.join(t.text or '' for t in cell.iter() if t.tag in (ns + 'v', ns + 't'))
                cells.append(shared[int(text)] if cell.get('t') == 's' else text)
            out.append('\t'.join(cells))
    return '\n'.join(out)


def docx(z):
    w = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
    out = []
    for node in ElementTree.fromstring(z.read('word/document.xml')).find(w + 'body'):
        rows = list(node.iter(w + 'tr')) or [None]
        for row in rows:
            cells = [node] if row is None else row.findall(w + 'tc')
            out.append('\t'.join(''.join(t.text or '' for t in c.iter(w + 't')) for c in cells))
    return '\n'.join(out)


def read(name, data):
    if data[:2] == b'\x1f\x8b':
        return read(name[:-3], gzip.decompress(data))
    if data[:4] == b'PK\x03\x04':
        z = zipfile.ZipFile(io.BytesIO(data))
        if 'xl/workbook.xml' in z.namelist():
            return xlsx(z)
        if 'word/document.xml' in z.namelist():
            return docx(z)
        return '\n'.join(read(n, z.read(n)) for n in z.namelist())
    if data[257:262] == b'ustar':
        t = tarfile.open(fileobj=io.BytesIO(data))
        return '\n'.join(read(m.name, t.extractfile(m).read()) for m in t)
    if data[:6] == b'SQLite':
        db = sqlite3.connect(':memory:')
        db.deserialize(data)
        out = []
        for (table,) in db.execute("select name from sqlite_master where type='table' order by name").fetchall():
            out += ['\t'.join(map(str, row)) for row in db.execute(f'select * from {table}')]
        return '\n'.join(out)
    return decode(data)


def counts():
    out = {}
    for path in glob.glob(os.path.join(HERE, 'templates', '*.txt')):
        with open(path, encoding='utf-8') as h:
            for part in re.split(r'(?m)^=== ', h.read())[1:]:
                m = re.search(r'(?m)^check: (.+)$', part.split('\n---\n')[0])
                if m:
                    out[part.split('\n')[0].strip()] = m[1]
    return out


def structure(path, text):
    """Parse what claims to be JSON, JSON lines or XML."""
    stem = re.sub(r'\.gz$', '', path)
    if stem.endswith(('.json', '.geojson')):
        if '"_index"' in text:
            [json.loads(line) for line in text.splitlines()]
        else:
            json.loads(text)
    elif stem.endswith(('.jsonl', '.ndjson')):
        [json.loads(line) for line in text.splitlines()]
    elif stem.endswith(('.xml', '.kml')):
        ElementTree.fromstring(text.lstrip('\ufeff').encode('utf-8'))


def one(path, lab, text, rules, bad):
    text = text.replace('\r\n', '\n')
    name = lab['shape'].split(':')[0]
    try:
        structure(path, text)
    except Exception as e:
        bad.append(f'{path}: does not parse: {e}')
    if name in rules:
        k = len(re.findall(rules[name], text))
        if k != lab['records']:
            bad.append(f'{path}: {name}: {lab["records"]} records labelled, {k} counted')
    elif lab['kind']:
        bad.append(f'{path}: no second count')
    if re.search(r'<<|>>(?!RT)|None|\bnan\b|\{\w+\.\w+\}', text) and lab['kind']:
        bad.append(f'{path}: leftover {re.search("<<|>>|None", text)}')
    plain = html.unescape(text)
    known = set(lab['decoys'])
    for side in ('values', 'allowed'):
        for rule, vals in lab[side].items():
            known |= set(vals)
            if len(set(vals)) != len(vals):
                bad.append(f'{path}: doubled {rule}')
            for written in vals:
                if written not in plain:
                    bad.append(f'{path}: {written} is not in the file')
                v = unicodedata.normalize('NFKC', written)
                if side == 'values' and not re.fullmatch(SHAPES[rule].replace('(?<=NI)', '').replace('(?<=CTCM)', ''), v):
                    bad.append(f'{path}: {v} has not the shape of {rule}')
                if side == 'values' and rule in TEST and not TEST[rule](v):
                    bad.append(f'{path}: {v} check digit')
    for v in lab['decoys']:
        if v not in plain:
            bad.append(f'{path}: decoy {v} is not in the file')
    for rule, shape in SHAPES.items():
        for m in re.finditer(shape, plain, re.A):
            if rule in TEST and not TEST[rule](m[0]):
                continue
            if m[0] not in known and not any(m[0] in k for k in lab['decoys']):
                bad.append(f'{path}: {rule} {m[0]} is not labelled')
    if lab['kind'] and lab['people'] is not None and not 1 <= lab['people'] <= lab['records']:
        bad.append(f'{path}: people {lab["people"]} of {lab["records"]}')
    if lab['kind'] and not 1 <= lab['records'] <= 400:
        bad.append(f'{path}: {lab["records"]} records')


def main():
    out = sys.argv[1]
    with open(os.path.join(out, 'labels.json'), encoding='utf-8') as h:
        labels = json.load(h)
    bad, rules, seen = [], counts(), set()
    for root, _, files in os.walk(os.path.join(out, 'files')):
        for f in files:
            seen.add(os.path.relpath(os.path.join(root, f), os.path.join(out, 'files')))
    if seen != set(labels):
        bad.append(f'files and labels differ: {sorted(seen ^ set(labels))[:5]}')
    for path in sorted(seen & set(labels)):
        with open(os.path.join(out, 'files', path), 'rb') as h:
            one(path, labels[path], read(path, h.read()), rules, bad)
    kinds = Counter(lab['kind'] for lab in labels.values())
    for kind in KINDS + BARE:
        if kinds[kind] < (6 if kind in KINDS else 4):
            bad.append(f'{kind}: {kinds[kind]} files')
    print('\n'.join(bad[:80]))
    if bad:
        sys.exit(f'{len(bad)} faults')
    for kind, k in sorted(kinds.items(), key=str):
        print(f'{k:4} {kind}')
    print('clean')


if __name__ == '__main__':
    main()
