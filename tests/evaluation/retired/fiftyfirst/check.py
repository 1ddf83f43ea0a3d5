"""Open every file again and hold it against its label: python3 check.py OUT. Shares no code with the generator."""
import collections, csv, gzip, html, io, json, pathlib, re, sqlite3, sys, tarfile, tempfile, unicodedata, zipfile
import xml.etree.ElementTree as ET

ID, PP, MB, CD = 'identity.prc_id18', 'identity.passport_cn', 'phone.mobile', 'bank.card'
PL, VN, EM, LL = 'driving.plate', 'driving.vin', 'phone.email', 'phone.landline'
KINDS = 'hotel.stay travel.flight travel.train netcafe.session border.crossing crime.case property.housing property.rental bank.account bank.balance bank.transaction driving.licence driving.vehicle phone.cdr phone.sms location.fix identity.person'.split()
W = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
X = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'


def decodings(b):
    if b[:2] in (b'\xff\xfe', b'\xfe\xff'):
        return [b.decode('utf-16')]
    out = []
    for e in ('utf-8-sig', 'gb18030', 'big5'):
        try:
            out.append(b.decode(e))
            if e == 'utf-8-sig':
                break
        except UnicodeDecodeError:
            pass
    return out


def opened(name, b):
    """[(member, [texts], rows or None)]"""
    low = name.lower()
    if low.endswith('.gz'):
        return opened(name[:-3], gzip.decompress(b))
    if low.endswith('.zip'):
        z = zipfile.ZipFile(io.BytesIO(b))
        return [x for n in z.namelist() for x in opened(n, z.read(n))]
    if low.endswith(('.tar', '.tgz')):
        t = tarfile.open(fileobj=io.BytesIO(b))
        return [x for m in t for x in opened(m.name, t.extractfile(m).read())]
    if low.endswith('.xlsx'):
        z = zipfile.ZipFile(io.BytesIO(b))
        ss = [''.join(t.text or '' for t in si.iter(X + 't')) for si in ET.fromstring(z.read('xl/sharedStrings.xml')).iter(X + 'si')]
        sheets = [[[ss[int(v.text)] for v in r.iter(X + 'v')] for r in ET.fromstring(z.read(n)).iter(X + 'row')] for n in z.namelist() if n.startswith('xl/worksheets/')]
        return [('xlsx', ['\n'.join('\t'.join(r) for r in s)], s) for s in sheets]
    if low.endswith('.docx'):
        d = ET.fromstring(zipfile.ZipFile(io.BytesIO(b)).read('word/document.xml'))
        rows = [[''.join(t.text or '' for t in tc.iter(W + 't')) for tc in tr.iter(W + 'tc')] for tr in d.iter(W + 'tr')]
        return [('docx', ['\n'.join(''.join(t.text or '' for t in p.iter(W + 't')) for p in d.iter(W + 'p'))], rows or None)]
    if low.endswith(('.db', '.sqlite')):
        with tempfile.NamedTemporaryFile(suffix='.db') as f:
            f.write(b); f.flush()
            k = sqlite3.connect(f.name)
            out = []
            for (n,) in k.execute("select name from sqlite_master where type='table'").fetchall():
                rows = [[str(x) for x in r] for r in k.execute(f'select * from {n}')]
                out.append((n, ['\n'.join('\t'.join(r) for r in rows)], None if n == 'app_meta' else [['-'] * len(rows[0])] + rows))
            k.close()
            return out
    ts = decodings(b)
    if low.endswith(('.html', '.xml', '.gpx')):
        ts = [html.unescape(t) for t in ts]
        if low.endswith('.xml'):
            ET.fromstring(b if b.isascii() else ts[0].split('?>')[-1].encode() if ts[0].startswith('<?') else ts[0].encode())
    if low.endswith(('.json', '.geojson')):
        ts = [t + '\n' + json.dumps(json.loads(t), ensure_ascii=False) for t in ts]
    if low.endswith('.jsonl'):
        [json.loads(x) for t in ts for x in t.splitlines() if x]
    return [(name, ts, None)]


def rowcount(name, text, rows):
    """Rows of the largest group of lines with the same number of fields, less a heading; None where it cannot be told."""
    if rows is None:
        if '<tr>' in text:
            rows = [re.findall(r'<t[dh]>(.*?)</t[dh]>', x) for x in re.findall(r'<tr>(.*?)</tr>', text)]
        elif 'INSERT INTO' in text:
            return text.count('INSERT INTO')
        else:
            best = []
            lines = [x for x in text.splitlines() if x.strip()]
            for d in ('\x01', '----', '\t', '^', '|', ';', ','):
                rr = list(csv.reader(io.StringIO(text))) if d == ',' else [x.split(d) for x in lines]
                n = collections.Counter(len(r) for r in rr if len(r) > 2)
                if n:
                    g = [r for r in rr if len(r) == n.most_common(1)[0][0]]
                    if len(g) > len(best) and n.most_common(1)[0][1] > 1:
                        best = g
            if len(best) < 2:
                return None
            rows = [r for r in best if not all(re.fullmatch(r' ?-*', x) for x in r)]
    rows = [r for r in rows if sum(1 for x in r if x) >= 4] or rows
    head = 0 if re.search(r'\d', ''.join(rows[0])) else 1
    return len(rows) - head


def id_ok(s):
    s = s.upper()
    if not re.fullmatch(r'[1-6]\d{5}(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dX]', s):
        return False
    return sum((10 if x == 'X' else int(x)) * pow(2, 17 - i, 11) for i, x in enumerate(s)) % 11 == 1


def luhn(s):
    return sum(sum(divmod(int(d) * (1 + i % 2), 10)) for i, d in enumerate(reversed(s))) % 10 == 0


def vin_ok(s):
    if not re.fullmatch(r'[A-HJ-NPR-Z0-9]{17}', s) or s.isdigit() or s.isalpha():
        return False
    v = lambda x: int(x) if x.isdigit() else {**dict(zip('ABCDEFGH', range(1, 9))), **dict(zip('JKLMN', range(1, 6))), 'P': 7, 'R': 9, **dict(zip('STUVWXYZ', range(2, 10)))}[x]
    return 'X' == s[8] if (r := sum(v(x) * w for x, w in zip(s, [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2])) % 11) == 10 else s[8] == str(r)


B, E = r'(?<![0-9A-Za-z])', r'(?![0-9A-Za-z])'
PLATE = r'[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z](?=[A-Z]*\d)(?:[A-HJ-NP-Z0-9]{5}|[DF]\d{5})'
FIND = [
    (ID, r'(?<!\d)[1-6]\d{5}( ?)\d{8}\1\d{3}[\dXx]' + E, lambda s: id_ok(s.replace(' ', ''))),
    (MB, r'(?:(?<![0-9A-Za-z.])|(?<=CTCM))1[3-9]\d(?:\d{8}|([ -])\d{4}\1\d{4})' + E, lambda s: s[:3] not in '154 160 161 163 164 168 169 179 194 174'.split()),
    (CD, B + r'62\d{2}(?: ?\d{4}){2,3} ?\d{1,4}(?: ?\d{1,3})?' + E, lambda s: luhn(s.replace(' ', '')) and 16 <= len(s.replace(' ', '')) < 20 and not id_ok(s)),
    (PL, PLATE + E, lambda s: True),
    (VN, B + r'[A-HJ-NPR-Z0-9]{17}' + E, vin_ok),
    (EM, r'[A-Za-z0-9][A-Za-z0-9._-]*@[A-Za-z0-9.-]+\.[a-z]{2,}', lambda s: True),
    (PP, B + r'(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|1[45]\d{7}|[PSD]E\d{7}|MA\d{7}|H\d{8}|[SD]\d{8})' + E, lambda s: True),
    (LL, r'(?<![0-9A-Za-z.])(?<!\d-)0(?:10|2[0-57-9]|[3-9]\d{2})-[2-8]\d{6,7}' + E, lambda s: True),
]
CHECK = {ID: lambda s: id_ok(s.replace(' ', '')), CD: lambda s: luhn(s.replace(' ', '')) and s[:2] == '62', VN: vin_ok,
         MB: lambda s: re.fullmatch(r'1[3-9]\d{9}', re.sub('[ -]', '', s)), EM: lambda s: '@' in s, PL: lambda s: re.fullmatch(PLATE, s), PP: lambda s: re.fullmatch(r'[EG][A-HJ-NP-Z]?\d{7,8}', s), LL: lambda s: re.fullmatch(r'0\d{2,3}-\d{7,8}', s)}


def main(out):
    bad = []
    labels = json.loads((out / 'labels.json').read_text(encoding='utf-8'))
    files = {str(p.relative_to(out / 'files')) for p in (out / 'files').rglob('*') if p.is_file()}
    if files != set(labels):
        bad.append(f'files and labels differ: {sorted(files ^ set(labels))[:5]}')
    kinds = collections.Counter(x['kind'] for x in labels.values())
    if len(labels) != 336 or kinds[None] != 86:
        bad.append(f'numbers: {len(labels)} files, {kinds[None]} without a record')
    for k in KINDS:
        if not 12 <= kinds[k] <= 14:
            bad.append(f'{k}: {kinds[k]} files')
    for k in ('identity.number', 'phone.number'):
        if not 6 <= kinds[k] <= 10:
            bad.append(f'{k}: {kinds[k]} files')
    ts = collections.Counter(x['template'] for x in labels.values())
    if len(ts) < 160 or max(ts.values()) > 3:
        bad.append(f'templates: {len(ts)}, most used {ts.most_common(1)}')
    cl = collections.Counter(x['class'] for x in labels.values())
    if any(not .27 <= cl[k] / len(labels) <= .41 for k in ('table', 'struct', 'prose')):
        bad.append(f'classes {cl}')
    for path in sorted(files & set(labels)):
        L = labels[path]
        say = lambda m: bad.append(f'{path} [{L["template"]}]: {m}')
        try:
            parts = opened(path, (out / 'files' / path).read_bytes())
        except Exception as e:
            say(f'cannot be opened: {e!r}')
            continue
        vals = [v for vs in L['values'].values() for v in vs]
        texts = []
        for _, cand, _ in parts:
            texts.append(max(cand, key=lambda t: sum(v in t for v in vals)) if cand else '')
        if 'big5' in L['shape']:
            texts = [c[-1] for _, c, _ in parts]
        text = '\n'.join(texts)
        norm = unicodedata.normalize('NFKC', text)
        for rule, vs in L['values'].items():
            if len(set(vs)) != len(vs) or not vs:
                say(f'{rule}: repeated or empty')
            for v in vs:
                if v not in text:
                    say(f'{rule} {v} is not in the file')
                if not CHECK[rule](unicodedata.normalize('NFKC', v)):
                    say(f'{rule} {v} is not valid')
                if rule in (MB, CD) and re.search(r'(\d)\1{4}|12345|98765', v):
                    say(f'{rule} {v} looks like a placeholder')
        for v in [x for vs in L['allowed'].values() for x in vs] + L['decoys']:
            if v not in text:
                say(f'{v} (allowed or decoy) is not in the file')
        for v in L['decoys']:
            if id_ok(v) or vin_ok(v) or (luhn(v) and v[:2] == '62' if v.isdigit() else False):
                say(f'decoy {v} is a right value')
        known = {rule: {unicodedata.normalize('NFKC', v) for v in L['values'].get(rule, []) + L['allowed'].get(rule, [])} for rule, _, _ in FIND}
        dec = set(L['decoys'])
        for rule, rx, ok in FIND:
            for m in re.finditer(rx, norm):
                v = m.group()
                if ok(v) and v not in known[rule] and v not in dec and not any(v in d for d in dec):
                    say(f'{rule} {v} has no label')
            for v in known[rule]:
                got = [m.group() for m in re.finditer(rx, norm)]
                if v in {unicodedata.normalize('NFKC', x) for x in L['values'].get(rule, [])} and v not in got:
                    say(f'{rule} {v} does not stand free')
        if L['kind'] is None:
            if L['records'] or L['people'] or L['values']:
                say('a file without records has some')
            continue
        if not 1 <= L['people'] <= L['records'] <= 60 or L['people'] > 60:
            say(f'{L["records"]} records of {L["people"]} people')
        if not L['values']:
            say('no value')
        if L['class'] == 'table':
            n = [rowcount(name, t, rows) for (name, _, rows), t in zip(parts, texts)]
            if None not in n and not any(x in L['shape'] for x in ('fixed', 'transposed', 'boxes')) and 'aligned' not in L['shape'] and sum(n) != L['records'] and 'meta' not in str(parts[-1][0]) and not L['kind'].endswith('number'):
                say(f'{L["records"]} records, but {n} rows')
        if L['kind'].endswith('.number') and sum(len(v) for v in L['values'].values()) != L['records']:
            say('bare list: lines and values differ')
        if text.count('{') != text.count('}') and not path.endswith('.dat'):
            say('braces')
    print('clean' if not bad else '\n'.join(bad))
    return 1 if bad else 0


if __name__ == '__main__':
    sys.exit(main(pathlib.Path(sys.argv[1])))
