#!/usr/bin/env python3
"""check.py OUT: reopens every file with readers of its own and holds it against labels.json."""
import collections
import datetime
import email
import email.policy
import gzip
import io
import json
import os
import re
import sqlite3
import sys
import tarfile
import tempfile
import unicodedata
import xml.etree.ElementTree as ET
import zipfile

KINDS = ('hotel.stay travel.flight travel.train netcafe.session border.crossing crime.case property.housing '
    'property.rental '
         'bank.account bank.transaction bank.balance driving.licence driving.vehicle identity.person phone.cdr '
         'phone.sms '
         'location.fix').split()
KEYS = 'kind records people values allowed decoys template shape class'.split()
PROV = '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 81 82 83'.split()
MOBILE = re.compile(r'1(3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])\d{8}\Z')
NOTHEAD = {'601382', '436742', '415599', '602907'}
KNOWN = {'11010519491231002X', '13800138000', '34052419800101001X', '6222600260001072444', '6228480402564890018'}


def n_id(v):
    v = unicodedata.normalize('NFKC', v).upper()
    v = re.sub(r'[ -]', '', v)
    if not re.fullmatch(r'\d{17}[\dX]', v) or v[:2] not in PROV:
        return False
    try:
        d = datetime.date(int(v[6:10]), int(v[10:12]), int(v[12:14]))
    except ValueError:
        return False
    r = sum(int(ch) * (2 ** (17 - k) % 11) for k, ch in enumerate(v[:17])) % 11
    want = (12 - r) % 11
    return 1900 <= d.year <= 2026 and v[17] == ('X' if want == 10 else str(want))


def n_mobile(v):
    return bool(MOBILE.match(re.sub(r'[ -]', '', unicodedata.normalize('NFKC', v))))


def n_card(v):
    v = re.sub(r'[ -]', '', v)
    if not re.fullmatch(r'\d{16,19}', v) or not (v.startswith('62') or v[:6] in NOTHEAD):
        return False
    s = 0
    for k, ch in enumerate(v[::-1]):
        x = int(ch)
        if k % 2:
            x = x * 2 - 9 if x > 4 else x * 2
        s += x
    return s % 10 == 0


def n_vin(v):
    tr = dict(zip('ABCDEFGHJKLMNPRSTUVWXYZ', map(int, '12345678123457923456789')))
    if not re.fullmatch('[A-HJ-NPR-Z0-9]{17}', v):
        return False
    w = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
    r = sum(w[k] * (int(ch) if ch.isdigit() else tr[ch]) for k, ch in enumerate(v)) % 11
    return v[8] == '0123456789X'[r] and re.search('[A-Z]', v) is not None and re.search(r'\d', v) is not None


PL = (r'[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z]·?'
      r'(?:[A-HJK][A-HJ-NP-Z0-9]\d{4}|\d{5}[A-HJK]|[A-HJ-NP-Z0-9]{5})')
LL = r'0(?:10|2[0-57-9]|[3-9]\d\d)-[2-8]\d{6,7}'
EM = r'[A-Za-z0-9][A-Za-z0-9._%+]*(?:-[A-Za-z0-9._%+]+)*@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,8}'
PP = r'(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|[PSD]E\d{7})'
VALID = {
    'identity.prc_id18': n_id, 'phone.mobile': n_mobile, 'bank.card': n_card, 'driving.vin': n_vin,
    'driving.plate': lambda v: bool(re.fullmatch(PL, v)) and any(ch.isdigit() for ch in v[2:]),
    'phone.landline': lambda v: bool(re.fullmatch(LL, v)), 'phone.email': lambda v: bool(re.fullmatch(EM, v)),
    'identity.passport_cn': lambda v: bool(re.fullmatch(PP, v))}
HUNT = [
    ('identity.prc_id18', r'[1-8]\d{16}[\dXx]|[1-8]\d{5} \d{8} \d{3}[\dXx]'),
    ('phone.mobile', r'1\d{10}|1\d\d([ -])\d{4}\1\d{4}'), ('bank.card', r'\d{16,19}|\d{4}(?: \d{4}){3}(?: \d{1,3})?'),
    ('driving.vin', '[A-HJ-NPR-Z0-9]{17}'), ('driving.plate', PL), ('phone.landline', LL), ('phone.email', EM),
    ('identity.passport_cn', PP)]


def decode(b):
    if b[:2] in (b'\xff\xfe', b'\xfe\xff'):
        return b.decode('utf-16')
    for e in ('utf-8-sig', 'gb18030', 'big5'):
        try:
            s = b.decode(e)
        except UnicodeDecodeError:
            continue
        if e == 'gb18030':
            try:
                t = b.decode('big5')
            except UnicodeDecodeError:
                return s
            odd = sum(1 for ch in s if '\u4e00' <= ch <= '\u9fa5')
            # a Big5 file read as GB has characters outside GB 2312
            rare = sum(1 for ch in s if ord(ch) > 127 and not _gb2312(ch))
            return t if rare > odd * .1 else s
        return s
    raise ValueError('no encoding')


def _gb2312(ch):
    try:
        ch.encode('gb2312')
        return True
    except UnicodeEncodeError:
        return False


def cells(z):
    sst = []
    q = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
    if 'xl/sharedStrings.xml' in z.namelist():
        sst = [''.join(t.text or '' for t in si.iter(q + 't')) for si in ET.fromstring(z.read('xl/sharedStrings.xml'))]
    out = []
    for n in sorted(z.namelist()):
        if n.startswith('xl/worksheets/'):
            for row in ET.fromstring(z.read(n)).iter(q + 'row'):
                r = []
                for cell in row:
                    v = cell.find(q + 'v')
                    r.append(sst[int(v.text)] if cell.get('t') == 's' else v.text if v is not None else
                             ''.join(t.text or '' for t in cell.iter(q + 't')))
                out.append('\t'.join(r))
    return '\n'.join(out)


def read(name, b):
    if b[:2] == b'PK':
        z = zipfile.ZipFile(io.BytesIO(b))
        if 'xl/workbook.xml' in z.namelist():
            return cells(z)
        if 'word/document.xml' in z.namelist():
            q = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
            return '\n'.join(''.join(t.text or '' for t in p.iter(q + 't')) for p in
                             ET.fromstring(z.read('word/document.xml')).iter(q + 'p'))
        return '\n'.join(read(n, z.read(n)) for n in z.namelist())
    if b[:2] == b'\x1f\x8b':
        return read(name[:-3], gzip.decompress(b))
    if b[:15] == b'SQLite format 3':
        with tempfile.TemporaryDirectory() as d:
            p = os.path.join(d, 'x.db')
            with open(p, 'wb') as f:
                f.write(b)
            con = sqlite3.connect(p)
            out = []
            for (t,) in con.execute("select name from sqlite_master where type='table'").fetchall():
                out += ['\t'.join(map(str, r)) for r in con.execute(f'select * from "{t}"')]
            con.close()
        return '\n'.join(out)
    if b[257:262] == b'ustar':
        t = tarfile.open(fileobj=io.BytesIO(b))
        return '\n'.join(read(m.name, t.extractfile(m).read()) for m in t.getmembers())
    if name.endswith('.eml'):
        m = email.message_from_bytes(b, policy=email.policy.default)
        return '\n'.join([str(m[h]) for h in ('From', 'To', 'Subject')] + [
            p.get_content() for p in m.walk() if p.get_content_maintype() == 'text'])
    return decode(b)


def bounded(text, v):
    for m in re.finditer(re.escape(v), text):
        a, z = text[:m.start()][-4:], text[m.end():m.end() + 2]
        left = not re.search(r'[0-9A-Za-z]\Z', a) or a.endswith(('NI', 'CTCM', '+86'))
        if left and not re.search(r'\d\.\Z|\d-\Z', a) and not re.match(r'[0-9A-Za-z_]|\.\d|-\d', z):
            return True
    return False


def main(out):
    lab = json.load(open(os.path.join(out, 'labels.json'), encoding='utf-8'))
    root = os.path.join(out, 'files')
    disk = {os.path.relpath(os.path.join(d, f), root) for d, _, fs in os.walk(root) for f in fs}
    bad = [f'not labelled: {p}' for p in disk - set(lab)] + [f'no file: {p}' for p in set(lab) - disk]
    for p in sorted(disk & set(lab)):
        L = lab[p]
        if sorted(L) != sorted(KEYS):
            bad.append(f'{p}: keys {sorted(L)}')
        try:
            text = read(p, open(os.path.join(root, p), 'rb').read())
        except Exception as e:
            bad.append(f'{p}: cannot be read: {e!r}')
            continue
        known = set()
        for r, vs in L['values'].items():
            if len(vs) != len(set(vs)):
                bad.append(f'{p}: {r} twice')
            for v in vs:
                known.add(v)
                if r not in VALID or not VALID[r](v):
                    bad.append(f'{p}: not valid {r} {v}')
                if v in KNOWN or v.startswith('11010119900307'):
                    bad.append(f'{p}: published {v}')
                if not bounded(text, v):
                    bad.append(f'{p}: does not stand alone {r} {v}')
        norm = unicodedata.normalize('NFKC', text)
        ok = {unicodedata.normalize('NFKC', v) for v in known} | set(L['allowed'])
        shape_only = {v for v in L['decoys'] if L['class'] == 'negative' and n_mobile(v)}  # byte counts and the like
        for r, rx in HUNT:
            tail = r'(?![0-9A-Za-z_@]|\.\d|-\d)'
            for m in re.finditer(r'(?<![0-9A-Za-z.@])(?<!\d-)(?:NI|CTCM|\+86)?(?P<v>' + rx.replace(r'\1',
            '(?P=s)').replace(
                    '([ -])', '(?P<s>[ -])') + ')' + (r'(?![0-9A-Za-z_@])' if r == 'phone.email' else tail), norm):
                if VALID[r](m['v']) and m['v'] not in ok and m['v'] not in shape_only:
                    if any(m['v'] in k for k in ok) or r == 'driving.plate' and m['v'].replace('·', '') in ok:
                        continue
                    bad.append(f'{p}: not labelled {r} {m["v"]}')
        for v in L['allowed'] + L['decoys']:
            if v not in text:
                bad.append(f'{p}: allowed or decoy not in the file {v}')
        for v in L['decoys']:
            if v not in shape_only and any(f(v) for f in VALID.values()):
                bad.append(f'{p}: decoy is valid {v}')
            if v in known:
                bad.append(f'{p}: decoy is a value {v}')
        distinct = sum(len(v) for v in L['values'].values())
        if L['class'] == 'negative':
            if L['kind'] or L['records'] or L['people'] or L['values']:
                bad.append(f'{p}: negative with something')
        elif not (0 < L['people'] <= L['records'] and L['people'] <= distinct):
            bad.append(f"{p}: records {L['records']} people {L['people']} values {distinct}")
        if L['class'] == 'bare' and not L['records'] == L['people'] == distinct:
            bad.append(f'{p}: bare counts')
        if L['class'] == 'records':
            hit = re.search('(?i)test|sample|example|demo', p + '\n' + text)
            if hit:
                bad.append(f'{p}: says {hit[0]}')
    cls = collections.Counter(v['class'] for v in lab.values())
    if cls != {'records': 234, 'bare': 16, 'negative': 86}:
        bad.append(f'classes {dict(cls)}')
    kinds = collections.Counter(v['kind'] for v in lab.values() if v['class'] == 'records')
    bad += [f'kind {k}: {kinds[k]}' for k in KINDS if kinds[k] not in (13, 14)] + [f'kind {k}?' for k in kinds
        if k not in KINDS]
    bare = collections.Counter(v['kind'] for v in lab.values() if v['class'] == 'bare')
    if bare != {'identity.number': 8, 'phone.number': 8}:
        bad.append(f'bare {dict(bare)}')
    bad += [f'template {t} {n} times' for t, n in collections.Counter(v['template'] for v in lab.values()).items()
        if n > 1]
    big = sum(1 for v in lab.values() if v['class'] == 'records' and v['records'] >= 100)
    if big != 20 or max(v['records'] for v in lab.values()) > 800:
        bad.append(f'big files {big}')
    print('\n'.join(bad) if bad else 'clean')
    return 1 if bad else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
