#!/usr/bin/env python3
"""python3 check.py OUT [-v] : opens every file again and compares it with labels.json"""
import gzip, io, json, os, re, sqlite3, sys, tarfile, tempfile, zipfile
from datetime import date
from xml.etree import ElementTree as ET

RULES = {
    'identity.prc_id18': r'(?<![0-9A-Za-z])(?:(?<=NI)|)[1-8]\d{16}[\dXx](?![0-9A-Za-z])',
    'phone.mobile': r'(?<![0-9A-Za-z_.+])(?<!\d-)(?:\+?86[- ]?)?1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])(?:\d{8}|[- ]\d{4}[- ]\d{4})(?![0-9A-Za-z_]|\.\d|-\d)',
    'phone.email': r'(?<![A-Za-z0-9._%+\-])[A-Za-z0-9][A-Za-z0-9._%+\-]{0,63}@(?:[A-Za-z0-9\-]+\.)+[A-Za-z]{2,24}(?![A-Za-z0-9_@])',
    'bank.card': r'(?<![0-9A-Za-z.])(?:62\d{14,17}|62\d\d(?: \d{4}){3}(?: \d{1,3})?)(?![0-9A-Za-z])',
    'driving.plate': r'(?<![0-9A-Za-z])[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·•]?(?=[A-Z]{0,5}\d)[A-HJ-NP-Z0-9]{5,6}(?![0-9A-Za-z])',
    'identity.passport_cn': r'(?<![0-9A-Za-z])(?:E[0-9A-HJ-NP-Z]\d{7}|G\d{8}|1[45]\d{7}|[PSD]E\d{7}|[SD]\d{8}|MA\d{7}|K[A-Z0-9]?\d{7,8}|H\d{8})(?![0-9A-Za-z])',
    'driving.vin': r'(?<![0-9A-Za-z])[A-HJ-NPR-Z0-9]{17}(?![0-9A-Za-z])',
    'phone.landline': r'(?<![0-9A-Za-z.\-])0(?:10|2[0-57-9]|[3-9]\d{2})-[2-8]\d{6,7}(?![0-9A-Za-z])',
}
RX = {k: re.compile(v) for k, v in RULES.items()}
PROV = {'11', '12', '13', '14', '15', '21', '22', '23', '31', '32', '33', '34', '35', '36', '37', '41', '42', '43', '44', '45', '46', '50', '51', '52', '53', '54', '61', '62', '63', '64', '65', '71', '81', '82', '83'}


def id_ok(s):
    try:
        date(int(s[6:10]), int(s[10:12]), int(s[12:14]))
    except ValueError:
        return False
    if s[:2] not in PROV or not 1900 <= int(s[6:10]) <= 2025:
        return False
    return '10X98765432'[sum(int(c) * w for c, w in zip(s, (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2))) % 11] == s[17].upper()


def luhn(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        v = int(c) * (1 + i % 2)
        t += v if v < 10 else v - 9
    return t % 10 == 0


def vin_ok(s):
    if s.isdigit() or not any(c.isdigit() for c in s):
        return False
    tr = dict(zip('ABCDEFGHJKLMNPRSTUVWXYZ', (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))
    n = sum((int(c) if c.isdigit() else tr[c]) * w for c, w in zip(s, (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2))) % 11
    return s[8] == ('X' if n == 10 else str(n))


def norm(rule, s):
    if rule == 'phone.email':
        return s.lower()
    s = re.sub(r'[\s·•\-]', '', s).upper()
    if rule == 'phone.mobile':
        s = re.sub(r'^\+?86(?=1\d{10}$)', '', s)
    return s


def valid(rule, s):
    n = norm(rule, s)
    return {'identity.prc_id18': id_ok, 'bank.card': luhn, 'driving.vin': vin_ok}.get(rule, lambda x: True)(n)


def decode(b):
    if b[:2] in (b'\xff\xfe', b'\xfe\xff'):
        return b.decode('utf-16')
    if b[:3] == b'\xef\xbb\xbf':
        return b.decode('utf-8-sig')
    for e in ('utf-8', None):
        try:
            if e:
                return b.decode(e)
        except UnicodeDecodeError:
            pass
    return b.decode('gb18030')


def text_of(name, b, enc=''):
    """the text a reader of the file sees"""
    n = name.lower()
    if n.endswith('.tgz'):
        b, n = gzip.decompress(b), n[:-4] + '.tar'
    if n.endswith('.tar'):
        with tarfile.open(fileobj=io.BytesIO(b)) as t:
            return '\n'.join(text_of(m.name, t.extractfile(m).read(), enc) for m in t.getmembers())
    if n.endswith('.gz'):
        return text_of(name[:-3], gzip.decompress(b), enc)
    if n.endswith('.zip'):
        z = zipfile.ZipFile(io.BytesIO(b))
        return '\n'.join(text_of(m, z.read(m), enc) for m in z.namelist())
    if n.endswith('.xlsx'):
        z = zipfile.ZipFile(io.BytesIO(b))
        ns = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
        ss = [''.join(t.text or '' for t in si.iter(ns + 't')) for si in ET.fromstring(z.read('xl/sharedStrings.xml'))]
        out = []
        for m in z.namelist():
            if m.startswith('xl/worksheets/'):
                for row in ET.fromstring(z.read(m)).iter(ns + 'row'):
                    out.append('\t'.join(ss[int(c[0].text)] if c.get('t') == 's' else c[0].text for c in row))
        return '\n'.join(out)
    if n.endswith('.docx'):
        z = zipfile.ZipFile(io.BytesIO(b))
        w = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
        return '\n'.join(''.join(t.text or '' for t in p.iter(w + 't')) for p in ET.fromstring(z.read('word/document.xml')).iter(w + 'p'))
    if n.endswith('.db'):
        fd, fn = tempfile.mkstemp()
        os.write(fd, b)
        os.close(fd)
        c = sqlite3.connect(fn)
        out = []
        for (t,) in c.execute("select name from sqlite_master where type='table'").fetchall():
            out += ['\t'.join(str(v) for v in r) for r in c.execute(f'select * from "{t}"')]
        c.close()
        os.unlink(fn)
        return '\n'.join(out)
    s = b.decode('big5') if enc == 'big5' else decode(b)
    if '\\u' in s:
        s = re.sub(r'\\u([0-9a-f]{4})', lambda m: chr(int(m.group(1), 16)), s)
    return s


def main():
    out, verbose = sys.argv[1], '-v' in sys.argv
    labels = json.load(open(os.path.join(out, 'labels.json'), encoding='utf-8'))
    bad = []
    root = os.path.join(out, 'files')
    on_disk = {os.path.relpath(os.path.join(d, x), root) for d, _, xs in os.walk(root) for x in xs}
    if on_disk != set(labels):
        bad.append(('tree', f'files and labels differ: {sorted(on_disk ^ set(labels))[:5]}'))
    tmpl = {}
    for rel, L in labels.items():
        def err(m): bad.append((rel + ' [' + L['template'] + ']', m))
        try:
            text = text_of(rel, open(os.path.join(root, rel), 'rb').read(), 'big5' if ' big5' in L['shape'] else '')
        except Exception as e:
            err(f'cannot be read: {e!r}')
            continue
        tmpl[L['template']] = tmpl.get(L['template'], 0) + 1
        flat = re.sub(r'(NI|CTCM)(?=\d{11})', r'\1 ', text)
        vals, ok = L['values'], L['allowed']
        dec = {re.sub(r'[\s\-]', '', x) for x in L['decoys']}
        for rule, vs in list(vals.items()) + list(ok.items()):
            for v in vs:
                if v not in text:
                    err(f'{rule} {v} is not in the file')
                if not RX[rule].fullmatch(v) or not valid(rule, v):
                    err(f'{rule} {v} is no right value')
        for rule, rx in RX.items():
            have = {norm(rule, v) for v in vals.get(rule, []) + ok.get(rule, [])}
            other = {norm('x', v) for r in vals for v in vals[r]}
            for m in rx.finditer(flat):
                s = m.group()
                if valid(rule, s) and norm(rule, s) not in have and norm('x', s) not in dec and norm('x', s) not in other:
                    err(f'unlabelled {rule} {s}  …{flat[max(0, m.start() - 20):m.end() + 10]!r}')
        for x in L['decoys']:
            for rule, vs in vals.items():
                if x in vs:
                    err(f'{x} is value and decoy')
        n, p = L['records'], L['people']
        if L['kind'] is None:
            if n or p or vals:
                err('a negative with records or values')
            continue
        keys = sum(len(v) for k, v in vals.items() if k in ('identity.prc_id18', 'phone.mobile', 'identity.passport_cn', 'bank.card', 'driving.plate'))
        units = len([x for x in re.split(r'[\n。；;，、 ]|\}, ?\{|</tr>', text) if x.strip()])
        if not 0 < p <= n:
            err(f'people {p}, records {n}')
        if keys < p:
            err(f'{keys} identifiers for {p} people')
        if units < n:
            err(f'{n} records in {units} units')
        if verbose:
            print(f'{rel}\t{L["kind"]}\t{n}\t{p}\t{L["template"]}\t{L["shape"]}')
    for t, c in tmpl.items():
        if c > 3:
            bad.append((t, f'template used {c} times'))
    kinds = {}
    for L in labels.values():
        kinds[L['kind']] = kinds.get(L['kind'], 0) + 1
    if verbose:
        print(kinds, len(tmpl), 'templates')
    for a, b in bad:
        print(a, ':', b)
    print('clean' if not bad else f'{len(bad)} problems')
    sys.exit(1 if bad else 0)


if __name__ == '__main__':
    main()
