"""check.py OUT: reopens every file with its own readers and holds it against labels.json."""

import csv
import datetime
import email
import email.policy
import gzip
import html
import io
import json
import os
import re
import sqlite3
import sys
import tarfile
import tempfile
import xml.etree.ElementTree as ET
import zipfile
from collections import Counter

NAMES = set(
    'hotel.stay travel.flight travel.train bank.account bank.transaction border.crossing netcafe.session crime.case '
    'property.housing property.rental driving.licence driving.vehicle phone.cdr phone.sms identity.person'.split()
)
L, R = r'(?<![0-9A-Za-z])', r'(?![0-9A-Za-z])'
PROV = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'
SHAPE = {
    'identity.prc_id18': r'(?<![0-9A-Za-z])[1-8]\d{16}[\dXx]' + R,
    'phone.mobile': (
        r'(?<![0-9A-Za-z.])1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-8]|8\d|9[0-35-9])(?:\d{8}|[- ]\d{4}[- ]\d{4})'
    )
    + R,
    'phone.email': r'[A-Za-z0-9][A-Za-z0-9._%+\-]*@(?:[A-Za-z0-9\-]+\.)+[A-Za-z]{2,24}',
    'bank.card': (
        r'(?<![0-9A-Za-z.\-])(?:62|4\d|5\d|3\d|60|81|9\d)\d{2}(?: ?\d{4}){3}(?: ?\d{1,3})?(?![0-9A-Za-z]|\.\d)'
    ),
    'driving.plate': L + f'[{PROV}][A-HJ-NP-Z][·]?(?=[A-Z]*\\d)[A-HJ-NP-Z0-9]{{5,6}}' + R,
    'identity.passport_cn': L + r'(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8})' + R,
    'driving.vin': L + r'(?=[A-Z0-9]*[A-Z])(?=[A-Z0-9]*\d)[A-HJ-NPR-Z0-9]{17}' + R,
    'phone.landline': r'(?<![0-9A-Za-z.\-])0(?:10|2\d|[3-9]\d{2})-[2-8]\d{6,7}(?![0-9\-])',
}
VAL = dict(zip('ABCDEFGHJKLMNPRSTUVWXYZ', (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))


def id_ok(s):
    w = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    if '10X98765432'[sum(int(a) * b for a, b in zip(s, w)) % 11] != s[17].upper():
        return False
    try:
        return 1850 < datetime.date(int(s[6:10]), int(s[10:12]), int(s[12:14])).year < 2030
    except ValueError:
        return False


def card_ok(s):
    s = s.replace(' ', '')
    t = 0
    for i, c in enumerate(reversed(s)):
        x = int(c) * (1 + i % 2)
        t += x - 9 if x > 9 else x
    return t % 10 == 0 and 15 < len(s) < 20


def vin_ok(s):
    w = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    t = sum((VAL[c] if c in VAL else int(c)) * x for c, x in zip(s, w)) % 11
    return s[8] == ('X' if t == 10 else str(t))


OK = {'identity.prc_id18': id_ok, 'bank.card': card_ok, 'driving.vin': vin_ok}


def read_xlsx(z):
    ns = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
    shared = [''.join(t.text or '' for t in si.iter(ns + 't')) for si in ET.fromstring(z.read('xl/sharedStrings.xml'))]
    out = []
    for n in sorted(x for x in z.namelist() if x.startswith('xl/worksheets/')):
        for row in ET.fromstring(z.read(n)).iter(ns + 'row'):
            cells = []
            for c in row.iter(ns + 'c'):
                v = c.find(ns + 'v').text
                cells.append(shared[int(v)] if c.get('t') == 's' else v)
            out.append('\t'.join(cells))
    return '\n'.join(out)


def read_docx(z):
    ns = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
    root = ET.fromstring(z.read('word/document.xml'))
    out = []
    for el in root[0]:
        if el.tag == ns + 'tbl':
            for tr in el.iter(ns + 'tr'):
                out.append('\t'.join(''.join(t.text or '' for t in tc.iter(ns + 't')) for tc in tr.iter(ns + 'tc')))
        else:
            out.append(''.join(t.text or '' for t in el.iter(ns + 't')))
    return '\n'.join(out)


def read_sqlite(data):
    with tempfile.TemporaryDirectory() as d:
        p = os.path.join(d, 'x')
        with open(p, 'wb') as f:
            f.write(data)
        db = sqlite3.connect(p)
        out = []
        for (t,) in db.execute("select name from sqlite_master where type='table'"):
            out += ['\t'.join(str(x) for x in r) for r in db.execute(f'select * from "{t}"')]
        db.close()
    return '\n'.join(out)


def read_mail(data):
    m = email.message_from_bytes(data, policy=email.policy.default)
    return '\n'.join([f"{m['From']}", f"{m['To']}", f"{m['Subject']}", m.get_body(('plain',)).get_content()])


def read(name, data, enc):
    if data[:2] == b'\x1f\x8b':
        return read(name[:-3], gzip.decompress(data), enc)
    if data[:4] == b'PK\x03\x04':
        z = zipfile.ZipFile(io.BytesIO(data))
        if name.endswith('.xlsx'):
            return read_xlsx(z)
        if name.endswith('.docx'):
            return read_docx(z)
        return '\n'.join(read(n, z.read(n), enc) for n in z.namelist())
    if data[257:262] == b'ustar':
        t = tarfile.open(fileobj=io.BytesIO(data))
        return '\n'.join(read(m.name, t.extractfile(m).read(), enc) for m in t)
    if data[:6] == b'SQLite':
        return read_sqlite(data)
    if name.endswith('.eml'):
        return read_mail(data)
    text = data.decode(enc)
    if name.endswith('.json'):
        json.loads(text)
    if name.endswith('.html'):
        text = html.unescape(re.sub(r'<[^>]+>', '\t', text))
    if name.endswith('.csv'):
        list(csv.reader(io.StringIO(text)))
    return text


def inside(s, text):
    return re.search(r'(?<!\d)' + re.escape(s) + r'(?!\d)', text) is not None


def one(path, lab, text):
    bad = []
    known = {}
    for part in ('values', 'allowed', 'decoys'):
        for rule, xs in lab[part].items():
            for s in xs:
                if (rule, s) in known:
                    bad.append(f'{s} is in {part} and {known[rule, s]}')
                known[rule, s] = part
                if not inside(s, text):
                    bad.append(f'{part} {rule} {s} is not in the file')
                if part == 'values' and not (re.fullmatch(SHAPE[rule], s) and OK.get(rule, lambda x: True)(s)):
                    bad.append(f'{rule} {s} is not valid')
    for rule, rx in SHAPE.items():
        for m in re.finditer(rx, text):
            s = m.group()
            if rule in OK and not OK[rule](s) or (rule, s) in known:
                continue
            if any(s in x for r, x in known if r != rule) and rule in ('bank.card', 'phone.mobile'):
                continue
            bad.append(f'unlabelled {rule} {s}: …{text[max(0, m.start() - 25):m.end() + 10]!r}')
    keys = sum(
        len(lab['values'].get(r, ()))
        for r in ('identity.prc_id18', 'identity.passport_cn', 'phone.mobile', 'bank.card')
    )
    if lab['kind'] and not 1 <= lab['people'] <= min(keys, lab['records']):
        bad.append(f"people {lab['people']}, records {lab['records']}, keys {keys}")
    if not lab['kind'] and (lab['records'] or lab['people']):
        bad.append('records without a kind')
    return [f'{path}: {b}' for b in bad]


def main(root):
    with open(os.path.join(root, 'labels.json'), encoding='utf-8') as f:
        labels = json.load(f)
    base, bad = os.path.join(root, 'files'), []
    have = {os.path.relpath(os.path.join(d, n), base) for d, _, ns in os.walk(base) for n in ns}
    bad += [f'{p}: no label' for p in have - set(labels)] + [f'{p}: no file' for p in set(labels) - have]
    for p in sorted(have & set(labels)):
        with open(os.path.join(base, p), 'rb') as f:
            try:
                bad += one(p, labels[p], read(p, f.read(), labels[p]['encoding']))
            except Exception as e:  # a file that cannot be read is a fault of its own
                bad.append(f'{p}: {type(e).__name__} {e}')
    n = Counter(x['kind'] for x in labels.values())
    if len(labels) != 336 or n[None] != 102 or set(n) != NAMES | {None} or min(n[k] for k in NAMES) < 13:
        bad.append(f'counts: {dict(n)}')
    print('\n'.join(bad) if bad else 'clean')
    return bool(bad)


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
