#!/usr/bin/env python3
"""check.py OUT : reopen every file with readers of its own and hold it against labels.json; prints clean or the faults."""
import collections, datetime, email, email.policy, gzip, html, io, json, os, re, sqlite3, sys, tarfile, tempfile, zipfile, xml.etree.ElementTree as ET
KINDS = 'hotel.stay travel.flight travel.train netcafe.session border.crossing crime.case property.housing property.rental bank.account bank.transaction bank.balance driving.licence driving.vehicle identity.person phone.cdr phone.sms location.fix'.split()
PROV = set('11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65'.split())
BINS = set('622202 621226 621225 622208 622848 622845 622846 623052 621661 621660 621790 601382 621700 622700 436742 622280 622260 622262 621483 622588 621485 622609 621799 622188 621798 622690 622696 622660 622662 622622 622617 622521 622518 622909 622298 602907 622630 622632 622568'.split())
KNOWN = set('11010519491231002X 440524188001010014 34052419800101001X 360426199101010071 11010219840406970X 13800138000 13888888888 13912345678 18888888888 13000000000 6222600260001072444 6228480402564890018 1M8GDM9AXKP042788'.split())
def id18(v):
    v = re.sub(r'[^0-9Xx]', '', v).upper()
    if len(v) != 18 or v[:2] not in PROV: return False
    try: d = datetime.date(int(v[6:10]), int(v[10:12]), int(v[12:14]))
    except ValueError: return False
    s = 0
    for c in v[:17]: s = (s + int(c)) * 2 % 11
    return 1900 <= d.year <= 2026 and (s + (10 if v[17] == 'X' else int(v[17]))) % 11 == 1
def card(v):
    v = re.sub(r'\D', '', v)
    return 15 < len(v) < 20 and v[:6] in BINS and sum(int(c) if i % 2 == 0 else int('0246813579'[int(c)]) for i, c in enumerate(v[::-1])) % 10 == 0
def mobile(v): return bool(re.fullmatch(r'1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])\d{8}', re.sub(r'\D', '', v)))
def vin(v):
    if not re.fullmatch(r'[A-HJ-NPR-Z0-9]{17}', v) or v.isdigit(): return False
    m = {c: (i % 9) + 1 for i, c in enumerate('ABCDEFGHI')} | {'J': 1, 'K': 2, 'L': 3, 'M': 4, 'N': 5, 'P': 7, 'R': 9} | {c: i for i, c in enumerate('STUVWXYZ', 2)} | {str(i): i for i in range(10)}
    r = sum(m[c] * w for c, w in zip(v, [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2])) % 11
    return v[8] == ('X' if r == 10 else str(r))
B, A = r'(?<![0-9A-Za-z])', r'(?![0-9A-Za-z])'
PR = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'
RULES = {'identity.prc_id18': (r'(?<![\dA-Fa-f])\d{6} ?\d{8} ?\d{3}[\dXx]' + A, id18), 'phone.mobile': (r'(?<![0-9A-Za-z.])(?:\+?86[- ]?)?(1\d{10}|1\d\d[- ]\d{4}[- ]\d{4})' + r'(?![0-9A-Za-z])', mobile),
         'bank.card': (B + r'\d{4}(?: ?\d{4}){2,3}(?: ?\d{1,4}){0,2}' + A, card), 'driving.vin': (B + r'[A-HJ-NPR-Z0-9]{17}' + A, vin),
         'phone.email': (r'[A-Za-z0-9][A-Za-z0-9._+\-]*@(?:[A-Za-z0-9\-]+\.)+[A-Za-z]{2,12}(?![A-Za-z0-9])', lambda v: not v.endswith(('.png', '.jpg', '.tgz'))),
         'driving.plate': (f'(?<![0-9A-Za-z])[{PR}][A-HJ-NP-Z][· .・-]?(?:[A-HJ-NP-Z0-9]{{5}}|[DF]\\d{{5}})' + A, lambda v: any(c.isdigit() for c in v[2:])),
         'identity.passport_cn': (B + r'(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|[PSD]E\d{7}|H\d{8}|MA\d{7})' + A, lambda v: True),
         'phone.landline': (r'(?<![0-9A-Za-z.\-])0(?:10|2\d|[3-9]\d\d)[- ][2-8]\d{6,7}' + r'(?![0-9A-Za-z\-])', lambda v: len(re.sub(r'\D', '', v)) <= 12)}
def sheets(z):
    ns = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'; ss = [''.join(t.text or '' for t in si.iter(ns + 't')) for si in ET.fromstring(z.read('xl/sharedStrings.xml'))]
    for n in sorted(x for x in z.namelist() if x.startswith('xl/worksheets/')):
        for row in ET.fromstring(z.read(n)).iter(ns + 'row'):
            o = []
            for c in row:
                v, t = c.find(ns + 'v'), c.get('t'); o.append(ss[int(v.text)] if t == 's' else ''.join(x.text or '' for x in c.iter(ns + 't')) if t == 'inlineStr' else v.text)
            yield ' | '.join(o)
def texts(b, name, want):
    """every reading of the bytes as text; of several encodings the one that holds the labelled values"""
    if b[:2] == b'PK':
        z = zipfile.ZipFile(io.BytesIO(b)); assert z.testzip() is None; n = z.namelist()
        if 'xl/workbook.xml' in n: ET.fromstring(z.read('xl/workbook.xml')); return '\n'.join(sheets(z))
        if 'word/document.xml' in n:
            w = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'; return '\n'.join(''.join(t.text or '' for t in p.iter(w + 't')) for p in ET.fromstring(z.read('word/document.xml')).iter(w + 'p'))
        return '\n'.join(texts(z.read(x), x, want) for x in n)
    if b[:2] == b'\x1f\x8b': return texts(gzip.decompress(b), name[:-3], want)
    if b[257:262] == b'ustar': t = tarfile.open(fileobj=io.BytesIO(b)); return '\n'.join(texts(t.extractfile(m).read(), m.name, want) for m in t.getmembers())
    if b[:15] == b'SQLite format 3':
        with tempfile.NamedTemporaryFile() as f:
            f.write(b); f.flush(); c = sqlite3.connect(f.name); return '\n'.join(' | '.join(map(str, r)) for (t,) in c.execute("select name from sqlite_master where type='table'").fetchall() for r in c.execute(f'select * from "{t}"'))
    if name.endswith('.eml'):
        m = email.message_from_bytes(b, policy=email.policy.default); o = [str(m[h]) for h in ('from', 'to', 'subject')]
        for p in m.walk():
            if p.is_multipart(): continue
            o.append(texts(p.get_payload(decode=True), p.get_filename(), want) if p.get_filename() else p.get_content())
        return html.unescape('\n'.join(o))
    if b[:2] in (b'\xff\xfe', b'\xfe\xff'): return b.decode('utf-16')
    c = []
    for e in ('utf-8-sig', 'gb18030', 'big5'):
        try: c.append(b.decode(e))
        except UnicodeDecodeError: pass
    t = max(c, key=lambda s: sum(v in s for v in want))
    if name.endswith(('.html', '.htm', '.xml', '.gpx', '.svg')): t = html.unescape(t)
    if name.endswith(('.xml', '.gpx', '.svg')): ET.fromstring(re.sub(r'<\?xml.*?\?>', '', t).strip())
    if name.endswith('.json') and not t.lstrip().startswith('{"_id"') and '\n{' not in t: json.loads(t)
    return t
def main(out):
    L = json.load(open(os.path.join(out, 'labels.json'), encoding='utf-8')); bad = []; say = lambda p, *a: bad.append(f'{p} [{L.get(p, {}).get("template")}]: ' + ' '.join(map(str, a)))
    disk = {os.path.relpath(os.path.join(d, f), os.path.join(out, 'files')) for d, _, fs in os.walk(os.path.join(out, 'files')) for f in fs}
    for p in disk ^ set(L): say(p, 'is only in', 'labels' if p in L else 'files')
    cl, ks, tp = collections.Counter(), collections.Counter(), collections.Counter()
    for p, l in sorted(L.items()):
        cl[l['class']] += 1; ks[l['kind']] += 1; tp[l['template']] += 1; vals = [v for vs in l['values'].values() for v in vs]; n, k = l['records'], l['people']
        if re.search(r'(?i)test|sample|example|demo|mock|fixture|decoy|bare|negative|label|样例|示例|测试', p): say(p, 'path tells')
        if l['class'] == 'records':
            if l['kind'] not in KINDS or not 1 <= n <= 60 + 40 * (l['kind'] in ('identity.person',)) or not 1 <= k <= n: say(p, 'odd records or people', n, k)
            if not vals: say(p, 'records without values')
        elif l['kind'] is not None or n or k: say(p, 'kind or records in', l['class'])
        if l['class'] == 'negative' and vals: say(p, 'negative with values')
        if l['class'] == 'bare' and not vals: say(p, 'bare without values')
        try: t = texts(open(os.path.join(out, 'files', p), 'rb').read(), p, vals + l['decoys'])
        except Exception as e: say(p, 'cannot be read:', repr(e)); continue
        if not t.strip(): say(p, 'empty'); continue
        squash = lambda v: re.sub(r'[^0-9A-Za-z@\u4e00-\u9fff]', '', v).upper()
        known = collections.defaultdict(set)
        for r, vs in list(l['values'].items()) + list(l['allowed'].items()):
            if r not in RULES: say(p, 'unknown rule', r)
            for v in vs:
                known[r].add(squash(v))
                if v not in t: say(p, 'label not in file', r, v)
        for r, vs in l['values'].items():
            rx, ok = RULES[r]
            for v in vs:
                if not ok(v): say(p, 'invalid value', r, v)
                if v in KNOWN or squash(v) in KNOWN or re.search(r'123456|000000|888888|666666', v): say(p, 'published or filler', r, v)
                if r not in ('phone.landline',) and not re.search(rx, ' ' + v + ' '): say(p, 'shape', r, v)
        dec = {squash(v) for v in l['decoys']}
        for v in l['decoys']:
            if v not in t: say(p, 'decoy not in file', v)
            if id18(v) or card(v) or vin(v): say(p, 'decoy is valid', v)
        for r, (rx, ok) in RULES.items():
            for m in re.finditer(rx, t):
                v = m.group(1) if m.lastindex else m.group()
                s = squash(v)
                if ok(v) and s not in known[r] and s not in dec and not any(s == x for k2 in known.values() for x in k2): say(p, 'unlabelled', r, v)
        # a labelled value must stand free: not inside a longer run
        for r, vs in l['values'].items():
            for v in vs:
                if not re.search(r'(?:(?<![0-9])|(?<=86))' + re.escape(v) + r'(?![0-9A-Za-z])', t): say(p, 'value inside a longer run', r, v)
        if l['class'] == 'records':
            if 4 * len(vals) < k: say(p, 'too few values for its people', len(vals), k)
            lines = len([x for x in t.splitlines() if x.strip()])
            if n > 3 and lines < n / 3 and len(t) < 25 * n: say(p, 'too short for its records', lines, n)
    for t, c in tp.items():
        if c > 1: bad.append(f'template {t} used {c} times')
    if len(L) != 336 or cl != {'records': 234, 'bare': 16, 'negative': 86}: bad.append(f'{len(L)} files, {dict(cl)}')
    for k in KINDS:
        if not 12 <= ks[k] <= 16: bad.append(f'{k}: {ks[k]} files')
    print('\n'.join(bad)) if bad else None
    print(f'{len(L)} files,', f'{sum(l["records"] for l in L.values())} records,', 'clean' if not bad else f'{len(bad)} faults'); return bool(bad)
if __name__ == '__main__': sys.exit(main(sys.argv[1]))
