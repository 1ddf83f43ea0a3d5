#!/usr/bin/env python3
"""python3 check.py OUT : opens every file again, knows nothing of the generator, prints "clean" or what is wrong."""
import datetime, gzip, io, json, os, re, sqlite3, sys, tarfile, tempfile, zipfile
from collections import Counter
W = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
PROV = set('11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split())
def ok_id(s):
    if not re.fullmatch(r'\d{17}[\dXx]', s) or s[:2] not in PROV: return False
    try: d = datetime.date(int(s[6:10]), int(s[10:12]), int(s[12:14]))
    except ValueError: return False
    return 1900 <= d.year <= 2025 and '10X98765432'[sum(int(a) * b for a, b in zip(s, W)) % 11] == s[17].upper()
def ok_luhn(s): return sum((lambda n: n - 9 if n > 9 else n)(int(c) * (1 + i % 2)) for i, c in enumerate(reversed(s))) % 10 == 0
V = {**{str(i): i for i in range(10)}, **dict(zip('ABCDEFGHJKLMNPRSTUVWXYZ', [1,2,3,4,5,6,7,8,1,2,3,4,5,7,9,2,3,4,5,6,7,8,9]))}
def ok_vin(s):
    if len(s) != 17 or any(c not in V for c in s) or not re.search('[A-Z]', s) or not re.search(r'\d', s): return False
    m = sum(V[c] * w for c, w in zip(s, (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2))) % 11
    return s[8] == ('X' if m == 10 else str(m))
MOB = r'1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])'
B, E = r'(?:(?<![0-9A-Za-z])|(?<=NI)|(?<=CTCM))', r'(?![0-9A-Za-z])'
SH = {
 'identity.prc_id18': (B + r'[1-8]\d{16}[\dXx]' + E, ok_id),
 'identity.passport_cn': (B + r'(?:[EG]\d{8}|E[A-HJ-NP-Z]\d{7})' + E, lambda s: True),
 'phone.mobile': (B + r'(?<![.+])(?:\+86|86-)?' + MOB + r'(?:\d{8}|([ -])\d{4}\1\d{4})' + E, lambda s: True),
 'bank.card': (B + r'(?:62|60|81|9\d|[345]\d)\d\d(?:\d{12,15}|(?: \d{4}){3}(?: \d{1,3})?)' + E, lambda s: (lambda x: 16 <= len(x) <= 19 and ok_luhn(x) and not ok_id(x) and x[:2] == '62')(s.replace(' ', ''))),
 'driving.plate': (B + r'[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·•]?[A-HJ-NP-Z0-9]{5,6}' + E, lambda s: bool(re.search(r'\d', s))),
 'driving.vin': (B + r'[A-HJ-NPR-Z0-9]{17}' + E, ok_vin),
 'phone.email': (r'(?<![A-Za-z0-9._%+\-@])[A-Za-z0-9][A-Za-z0-9._+\-]*@(?:[A-Za-z0-9\-]+\.)+[A-Za-z]{2,8}(?![A-Za-z0-9_@])', lambda s: True),
 'phone.landline': (B + r'(?<![-.])0(?:10|2[0-57-9]|[3-9]\d{2})-[2-8]\d{6,7}' + E, lambda s: True)}
def dec(b, big5):
    if b[:2] == b'\xff\xfe': return b[2:].decode('utf-16-le')
    if b[:3] == b'\xef\xbb\xbf': return b[3:].decode('utf-8')
    if big5: return b.decode('big5')
    try: return b.decode('utf-8')
    except UnicodeDecodeError: return b.decode('gb18030')
def un(s): return s.replace('&lt;', '<').replace('&gt;', '>').replace('&amp;', '&')
def members(name, b, big5):
    """-> list of (name, text, number of rows or None)"""
    if name.endswith('.gz'): return members(name[:-3], gzip.decompress(b), big5)
    if name.endswith(('.tar', '.tgz')):
        t = tarfile.open(fileobj=io.BytesIO(b)); return [x for m in t.getmembers() for x in members(m.name, t.extractfile(m).read(), big5 and 'readme' not in m.name)]
    if name.endswith('.zip'):
        z = zipfile.ZipFile(io.BytesIO(b)); return [x for n in z.namelist() for x in members(n, z.read(n), big5 and 'readme' not in n)]
    if name.endswith('.xlsx'):
        x = zipfile.ZipFile(io.BytesIO(b)).read('xl/worksheets/sheet1.xml').decode(); rows = re.findall(r'<row .*?</row>', x)
        return [(name, '\n'.join('\t'.join(un(c) for c in re.findall(r'<t [^>]*>(.*?)</t>', r)) for r in rows), len(rows) - 1)]
    if name.endswith('.docx'):
        x = zipfile.ZipFile(io.BytesIO(b)).read('word/document.xml').decode(); return [(name, '\n'.join(un(c) for c in re.findall(r'<w:t [^>]*>(.*?)</w:t>', x)), x.count('<w:tr>') - 1 if '<w:tbl>' in x else None)]
    if name.endswith('.db'):
        with tempfile.NamedTemporaryFile() as t:
            t.write(b); t.flush(); c = sqlite3.connect(t.name); tb = c.execute('select name from sqlite_master').fetchone()[0]; rows = c.execute(f'select * from {tb}').fetchall(); c.close()
        return [(name, '\n'.join('\t'.join(map(str, r)) for r in rows), len(rows))]
    s = dec(b, big5).replace('\r\n', '\n'); L = [l for l in s.split('\n') if l.strip()]; n = None
    if name.endswith('.json'): 
        try: json.loads(s)
        except ValueError: [json.loads(l) for l in L]; n = len(L)
    if name.endswith(('.xml', '.gpx')):
        import xml.dom.minidom; xml.dom.minidom.parseString(s.encode())
    if name.endswith('.jsonl'): [json.loads(l) for l in L]; n = len(L)
    elif name.endswith('.html'): n = s.count('<tr>') - 1
    elif name.endswith('.sql'): n = len(re.findall(r"(?m)^\(|VALUES \(", s))
    elif name.endswith('.md') and '|---' in s: n = sum(l.startswith('| ') for l in L) - 1
    return [(name, s, n)]
def main(out):
    bad = []; lab = json.load(open(os.path.join(out, 'labels.json'), encoding='utf-8')); root = os.path.join(out, 'files')
    have = sorted(os.path.relpath(os.path.join(d, f), root).replace(os.sep, '/') for d, _, fs in os.walk(root) for f in fs)
    if have != sorted(lab): bad.append('files and labels differ')
    K = Counter(l['kind'] for l in lab.values()); T = Counter(l['template'] for l in lab.values()); C = Counter(l['class'] for l in lab.values())
    if len(lab) != 336 or K[None] != 86: bad.append(f'counts {len(lab)} {K[None]}')
    if len(K) != 20: bad.append(f'kinds {len(K)}')
    for k, n in K.items():
        if k and not (6 <= n <= 10 if k.endswith('.number') else 12 <= n <= 15): bad.append(f'{k}: {n} files')
    if len(T) < 160 or max(T.values()) > 3: bad.append(f'templates {len(T)} {max(T.values())}')
    for c in ('table', 'struct', 'prose'):
        if not .3 <= C[c] / len(lab) <= .37: bad.append(f'class {c} {C[c]}')
    for rel in sorted(lab):
        l = lab[rel]; e = lambda m: bad.append(f'{rel}: {m}')
        try: M = members(os.path.basename(rel), open(os.path.join(root, rel), 'rb').read(), 'big5' in l['shape'])
        except Exception as x: e(f'cannot open: {x!r}'); continue
        text = '\n'.join(m[1] for m in M); dk = l['decoys']; al = {v for x in l['allowed'].values() for v in x}; vals = {v for x in l['values'].values() for v in x}
        if '\ufffd' in text: e('broken text')
        for rule in l['values']:
            if rule not in SH: e(f'rule {rule}')
        found = {}
        for rule, (rx, ok) in SH.items():
            f = found[rule] = {m.group() for m in re.finditer(rx, text) if ok(m.group())}; w = set(l['values'].get(rule, []))
            for v in sorted(f - w):
                if v not in al and v not in vals and not any(v in d for d in dk): e(f'{rule} {v} unlabelled')
            for v in sorted(w - f): e(f'{rule} {v} labelled, not found or not valid')
            if len(l['values'].get(rule, [])) != len(w): e('double value')
        for v in sorted(al | set(dk)):
            if v not in text: e(f'{v} not in text')
            if v in vals: e(f'{v} both')
        if l['kind'] is None:
            if l['records'] or l['people'] or l['values']: e('negative with record or value')
            continue
        r, p = l['records'], l['people']
        if not (1 <= p <= r <= 66 and p <= 60): e(f'records {r} people {p}')
        if not l['kind'].endswith('.number') and p > 40: e(f'people {p}')
        if not l['values']: e('no values')
        elif p > sum(len(v) for v in l['values'].values()): e(f'people {p} more than values')
        n = next((m[2] for m in M if m[2] is not None), None)
        if n is not None and n != r: e(f'{n} rows, {r} records')
        L = [x for m in M if 'readme' not in m[0] for x in m[1].split('\n') if x.strip()]
        if n is None and l['class'] == 'table' and not 0 <= len(L) - r <= 7: e(f'{len(L)} lines, {r} records')
        if any(m[0].endswith('.log') for m in M):
            n = sum(any(v in x for v in vals) for x in L)
            if n != r: e(f'{n} log lines, {r} records')
        if n is None and l['class'] != 'table' and not any('json' in m[0] for m in M) and len(L) + text.count('。') + text.count('；') < r: e(f'{len(L)} lines, {r} records')
        if l['kind'].endswith('.number') and sum(bool(re.search(r'\d{17}[\dX]|1\d\d ?\d{4} ?\d{4}', x)) for x in L) != r: e('lines with a number')
        if re.search('张三|李四|王五|赵六', text): e('placeholder name')
        for v in sorted(vals):
            g = re.sub(r'\D', '', v[6:] if ok_id(v) else v)
            if re.search(r'123456|(\d)\1{4}', g): e(f'placeholder {v}')
    print('\n'.join(bad[:60]) if bad else 'clean'); return bool(bad)
if __name__ == '__main__': sys.exit(main(sys.argv[1]))
