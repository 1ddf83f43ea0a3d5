#!/usr/bin/env python3
"""python3 check.py OUT [-v]: opens every file again and compares it with labels.json; prints "clean" and ends 0, else what is wrong."""
import email, email.policy, gzip, io, json, os, re, sqlite3, sys, tarfile, tempfile, zipfile
import xml.etree.ElementTree as ET

RULES = ('identity.prc_id18', 'phone.mobile', 'phone.email', 'bank.card', 'driving.plate', 'identity.passport_cn', 'driving.vin', 'phone.landline')
KINDS = set('hotel.stay travel.flight travel.train netcafe.session border.crossing crime.case property.housing property.rental bank.account bank.balance bank.transaction driving.licence driving.vehicle phone.cdr phone.sms location.fix identity.person identity.number phone.number'.split())
NS_S = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
NS_W = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'


# ---------- reading
def decode(b):
    if b[:3] == b'\xef\xbb\xbf':
        return b[3:].decode('utf-8')
    if b[:2] in (b'\xff\xfe', b'\xfe\xff'):
        return b.decode('utf-16')
    try:
        return b.decode('utf-8')
    except UnicodeDecodeError:
        pass
    try:
        t = b.decode('big5')
        if re.search('護照|員工|電話|號碼|編號|姓名.*[證時]', t):
            return t
    except UnicodeDecodeError:
        pass
    try:
        return b.decode('gb18030')
    except UnicodeDecodeError:
        return b.decode('big5', 'replace')


def read_xlsx(z):
    ss = [''.join(t.text or '' for t in si.iter(NS_S + 't')) for si in ET.fromstring(z.read('xl/sharedStrings.xml'))]
    out = []
    for n in sorted(x for x in z.namelist() if x.startswith('xl/worksheets/sheet')):
        for row in ET.fromstring(z.read(n)).iter(NS_S + 'row'):
            out.append('\t'.join(ss[int(c.find(NS_S + 'v').text)] if c.get('t') == 's' else c.find(NS_S + 'v').text for c in row.iter(NS_S + 'c')))
    return '\n'.join(out)


def read_docx(z):
    return '\n'.join(''.join(t.text or '' for t in p.iter(NS_W + 't')) for p in ET.fromstring(z.read('word/document.xml')).iter(NS_W + 'p'))


def read_db(b):
    fd, fn = tempfile.mkstemp(suffix='.db')
    os.write(fd, b)
    os.close(fd)
    try:
        c = sqlite3.connect(fn)
        out = []
        for (t,) in c.execute("select name from sqlite_master where type='table'").fetchall():
            out += ['\t'.join('' if v is None else str(v) for v in r) for r in c.execute('select * from ' + t)]
        c.close()
        return '\n'.join(out)
    finally:
        os.unlink(fn)


def text_of(name, b):
    if b[:2] == b'\x1f\x8b':
        inner = gzip.decompress(b)
        if inner[257:262] == b'ustar':
            return text_of(name, inner)
        return text_of(re.sub(r'\.t?gz$', '', name), inner)
    if b[257:262] == b'ustar':
        t = tarfile.open(fileobj=io.BytesIO(b))
        return '\n'.join(text_of(m.name, t.extractfile(m).read()) for m in t if m.isfile())
    if b[:4] == b'PK\x03\x04':
        z = zipfile.ZipFile(io.BytesIO(b))
        if 'xl/workbook.xml' in z.namelist():
            return read_xlsx(z)
        if 'word/document.xml' in z.namelist():
            return read_docx(z)
        return '\n'.join(text_of(n, z.read(n)) for n in z.namelist())
    if b[:15] == b'SQLite format 3':
        return read_db(b)
    if name.endswith('.eml') and b'Content-Transfer-Encoding: base64' in b:
        m = email.message_from_bytes(b, policy=email.policy.default)
        return '\n'.join('%s: %s' % h for h in m.items()) + '\n\n' + m.get_content()
    return decode(b)


# ---------- an own scan, independent of the generator
def luhn(s):
    t = 0
    for i, c in enumerate(s[::-1]):
        n = int(c) * (1 + i % 2)
        t += n - 9 if n > 9 else n
    return t % 10 == 0


def good_id(s):
    import datetime
    if s[:2] not in '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split():
        return False
    try:
        datetime.date(int(s[6:10]), int(s[10:12]), int(s[12:14]))
    except ValueError:
        return False
    return '10X98765432'[sum(int(c) * (2 ** (17 - i) % 11) for i, c in enumerate(s[:17])) % 11] == s[17].upper()


def good_vin(s):
    tr = dict(zip('ABCDEFGHJKLMNPRSTUVWXYZ', (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))
    w = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    return not s.isdigit() and '0123456789X'[sum((tr.get(c) if c in tr else int(c)) * k for c, k in zip(s, w)) % 11] == s[8]


L, R = r'(?<![0-9A-Za-z])', r'(?![0-9A-Za-z])'
SCAN = [
    ('identity.prc_id18', r'(?<![0-9A-MO-Za-z.])(?:NI)?([1-8]\d{16}[\dXx])' + R, good_id),
    ('phone.mobile', r'(?:' + L + r'(?<!\d\.)|CTCM)((?:(?:\+|00)?86[- ]?)?1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])(?:\d{8}|-\d{4}-\d{4}| \d{4} \d{4}))' + R, None),
    ('phone.email', r'(?<![A-Za-z0-9._%+\-])([A-Za-z0-9][A-Za-z0-9._%+\-]*@[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)*\.[A-Za-z]{2,})' + R, None),
    ('bank.card', r'(?<![0-9A-Za-z.\-])(\d{16,19}|\d{4} \d{4} \d{4} \d{4}(?: \d{1,3})?)' + R, lambda s: s[:2] == '62' and luhn(s.replace(' ', '')) and not (len(s) == 18 and good_id(s))),
    ('driving.plate', r'([京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·•]?(?=[A-Z0-9]*\d)[A-HJ-NP-Z0-9]{5,6})' + R, None),
    ('identity.passport_cn', L + r'(E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8})' + R, None),
    ('driving.vin', L + r'([A-HJ-NPR-Z0-9]{17})' + R, good_vin),
    ('phone.landline', r'(?<![0-9A-Za-z.\-])(0(?:10|2[0-57-9]|[3-9]\d{2})[- ][2-8]\d{6,7})(?![0-9A-Za-z])', None),
]
SCAN = [(r, re.compile(x), f) for r, x, f in SCAN]


def scan(text):
    out = {}
    for rule, rx, f in SCAN:
        for m in rx.finditer(text):
            v = m.group(1)
            if f is None or f(v):
                out.setdefault(rule, {}).setdefault(v, 0)
                out[rule][v] += 1
    return out


def compare(path, text, lab):
    """list of complaints"""
    bad = []
    vals = {r: set(v) for r, v in lab['values'].items()}
    allow = {r: set(v) for r, v in lab['allowed'].items()}
    dec = set(lab['decoys'])
    got = scan(text)
    for r, vs in vals.items():
        if r not in RULES:
            bad.append('unknown rule ' + r)
        for v in vs:
            if v not in text:
                bad.append('labelled %s %s not in file' % (r, v))
            elif v not in got.get(r, {}):
                bad.append('labelled %s %s is no valid value of its rule where it stands' % (r, v))
    for r, vs in got.items():
        for v in vs:
            if v not in vals.get(r, ()) and v not in allow.get(r, ()) and v not in dec:
                bad.append('unlabelled %s %s' % (r, v))
    for v in dec:
        if v not in text:
            bad.append('decoy %s not in file' % v)
    for r, vs in allow.items():
        for v in vs:
            if v not in text:
                bad.append('allowed %s not in file' % v)
    k, n, p = lab['kind'], lab['records'], lab['people']
    if k is None:
        if vals or n or p:
            bad.append('negative with values or records')
        return bad
    if k not in KINDS:
        bad.append('unknown kind %s' % k)
    if not (n >= p >= 1):
        bad.append('records %d people %d' % (n, p))
    if lab['class'] not in ('table', 'struct', 'prose'):
        bad.append('class')
    units = max(len([x for x in text.splitlines() if x.strip()]), text.count('{'), text.count('('))
    if n > units and k not in ('identity.number', 'phone.number'):
        bad.append('%d records in %d lines' % (n, units))
    key = [r for r in RULES if r not in ('phone.email', 'phone.landline')]
    most = max([len(vals.get(r, ())) for r in key])
    if p > most and p > len(vals.get('identity.prc_id18', ())) + len(vals.get('phone.mobile', ())):
        bad.append('%d people, at most %d values of one rule' % (p, most))
    if 'in head' not in lab['shape']:
        occ = sum(sum(got.get(r, {}).values()) for r in key)
        if occ < n:
            bad.append('%d records but %d identifiers' % (n, occ))
    if k in ('identity.number', 'phone.number') and (n != p or n != sum(map(len, vals.values()))):
        bad.append('bare list count')
    return bad


def main(a):
    out, verbose = a[0], '-v' in a
    labels = json.load(open(os.path.join(out, 'labels.json'), encoding='utf-8'))
    root, bad, seen = os.path.join(out, 'files'), 0, set()
    for dp, _, fs in os.walk(root):
        seen |= {os.path.relpath(os.path.join(dp, f), root) for f in fs}
    for x in sorted(seen ^ set(labels)):
        print('not in both:', x)
        bad += 1
    for path in sorted(set(labels) & seen):
        with open(os.path.join(root, path), 'rb') as f:
            t = text_of(path, f.read())
        b = compare(path, t, labels[path])
        for x in b[:5]:
            print('%s [%s]: %s' % (path, labels[path]['template'], x))
        bad += len(b)
        if verbose and not b:
            print('ok', path, labels[path]['kind'], labels[path]['records'], labels[path]['people'])
    use = {}
    for l in labels.values():
        use[l['template']] = use.get(l['template'], 0) + 1
    for t, n in use.items():
        if n > 3:
            print('template %s used %d times' % (t, n))
            bad += 1
    if verbose:
        print('%d files, %d templates' % (len(labels), len(use)))
    print('clean' if not bad else '%d complaints' % bad)
    return 0 if not bad else 1


if __name__ == '__main__':
    if len(sys.argv) < 2:
        sys.exit('usage: check.py OUT [-v]')
    sys.exit(main(sys.argv[1:]))
