"""Open everything again and hold it against labels.json: python3 check.py OUT"""
import email, gzip, io, json, os, re, sqlite3, sys, tarfile, tempfile, urllib.parse, zipfile
from collections import Counter
from datetime import date
import xml.etree.ElementTree as ET

BIN = ('622202', '621226', '621700', '622700', '622848', '622845', '621661', '621785', '621483', '622588', '622260', '621799', '622188', '622908', '622622')
VV = dict(zip('ABCDEFGHJKLMNPRSTUVWXYZ', (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))
PROV = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'


def luhn(s):
    d = [int(x) for x in s][::-1]
    return sum(d[0::2] + [x * 2 - 9 * (x > 4) for x in d[1::2]]) % 10 == 0


def prc(s):
    if not '1900' <= s[6:10] <= '2030':
        return False
    try:
        date(int(s[6:10]), int(s[10:12]), int(s[12:14]))
    except ValueError:
        return False
    return s[:2] in '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65'.split() and \
        '10X98765432'[sum(int(a) * (2 ** (17 - i) % 11) for i, a in enumerate(s[:17])) % 11] == s[17].upper()


def vin(s):
    k = sum((int(a) if a.isdigit() else VV[a]) * b for a, b in zip(s, (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2))) % 11
    return not s.isdigit() and ('X' if k == 10 else str(k)) == s[8]


num = lambda s: re.sub(r'\D', '', s)
FIND = {
    'identity.prc_id18': (r'(?<!\d)\d{17}[\dXx](?![0-9A-Za-z])', prc),
    'identity.passport_cn': (r'(?<![0-9A-Za-z])(?:[EG]\d{8}|E[A-HJ-NP-Z]\d{7})(?![0-9A-Za-z])', None),
    'phone.mobile': (r'(?<![0-9A-Za-z_.])(?:\+86 ?)?1[3-9]\d(?:\d{8}|[- ]\d{4}[- ]\d{4})(?![0-9A-Za-z])', None),
    'bank.card': (r'(?<![0-9A-Za-z])62\d{2}(?: ?\d{4}){3}(?: ?\d{1,3})?(?![0-9A-Za-z])', lambda s: luhn(num(s)) and num(s)[:6] in BIN),
    'driving.plate': (f'[{PROV}][A-HJ-NP-Z](?=[A-Z0-9]*\\d)[A-HJ-NP-Z0-9]{{5,6}}(?![0-9A-Za-z])', None),
    'driving.vin': (r'(?<![0-9A-Za-z])[A-HJ-NPR-Z0-9]{17}(?![0-9A-Za-z])', vin),
    'phone.email': (r'(?<![0-9A-Za-z._])[0-9A-Za-z._]+@[0-9a-z]+\.(?:com|net|cn|org)(?![0-9A-Za-z])', None),
    'phone.landline': (r'(?<![0-9A-Za-z-])0\d{2,3}-[2-8]\d{6,7}(?!\d)', None),
}
SHAPE = {k: re.compile(v[0]) for k, v in FIND.items()}


def decode(b):
    if b[:2] in (b'\xff\xfe', b'\xfe\xff'):
        return b.decode('utf-16')
    for e in ('utf-8-sig', 'gb18030', 'big5'):
        try:
            t = b.decode(e)
        except UnicodeDecodeError:
            continue
        if e != 'gb18030' or not looks_big5(b, t):
            return t
    raise ValueError('no encoding fits')


def looks_big5(b, t):
    try:
        x = b.decode('big5')
    except UnicodeDecodeError:
        return False
    return any(w in x for w in ('號', '證', '間', '電'))


def texts(name, b):
    """Every readable text inside."""
    if name.endswith('.gz') and not name.endswith('.tar.gz'):
        return texts(name[:-3], gzip.decompress(b))
    if name.endswith(('.tar', '.tar.gz')):
        with tarfile.open(fileobj=io.BytesIO(b)) as t:
            return [x for m in t.getmembers() for x in texts(m.name, t.extractfile(m).read())]
    if name.endswith(('.xlsx', '.docx')):
        out = []
        with zipfile.ZipFile(io.BytesIO(b)) as z:
            for n in z.namelist():
                r = ET.fromstring(z.read(n))
                out.append('\n'.join(x for x in r.itertext() if x.strip()))
        return out
    if name.endswith('.zip'):
        with zipfile.ZipFile(io.BytesIO(b)) as z:
            return [x for n in z.namelist() for x in texts(n, z.read(n))]
    if name.endswith('.db'):
        fd, p = tempfile.mkstemp()
        os.write(fd, b); os.close(fd)
        try:
            db = sqlite3.connect(p)
            ts = [r[0] for r in db.execute("SELECT name FROM sqlite_master WHERE type='table'")]
            out = ['\n'.join('\t'.join(map(str, r)) for r in db.execute(f'SELECT * FROM "{t}"')) for t in ts]
            db.close()
            return out
        finally:
            os.unlink(p)
    if name.endswith('.eml') and b'Content-Transfer-Encoding: base64' in b:
        m = email.message_from_bytes(b)
        return [str(m['From']) + '\n' + str(m['To']) + '\n' + m.get_payload(decode=True).decode('utf-8')]
    t = decode(b)
    if name.endswith('.txt') and b'x-www-form-urlencoded' in b:
        t = urllib.parse.unquote_plus(t)
    if name.endswith('.jsonl') or name.endswith('.json') and t.count('\n{'):
        [json.loads(x) for x in t.splitlines()]
    elif name.endswith(('.json', '.geojson')):
        json.loads(t)
    elif name.endswith(('.xml', '.gpx', '.kml')):
        ET.fromstring(re.sub(r'^<\?xml.*?\?>', '', t))
    return [t]


def main(out):
    bad, L = [], json.load(open(os.path.join(out, 'labels.json'), encoding='utf-8'))
    root = os.path.join(out, 'files')
    for f in sorted(set(os.listdir(root)) ^ set(L)):
        bad.append(f'{f}: in one of files and labels only')
    for f, l in sorted(L.items()):
        say = lambda m: bad.append(f'{f} [{l["template"]}]: {m}')
        try:
            t = '\n'.join(texts(f, open(os.path.join(root, f), 'rb').read()))
        except Exception as e:
            say(f'cannot be read: {e!r}')
            continue
        known = {v for d in (l['values'], l['allowed']) for vs in d.values() for v in vs} | set(l['decoys'])
        for d in ('values', 'allowed'):
            for r, vs in l[d].items():
                if r not in FIND or len(set(vs)) != len(vs) or not vs: say(f'{d} of {r} are wrong')
                for v in vs:
                    if v not in t: say(f'{r} {v} is not in the file')
                    if d == 'values' and not (SHAPE[r].fullmatch(v) and (FIND[r][1] is None or FIND[r][1](v))): say(f'{r} {v} is not valid')
        for v in l['decoys']:
            if v not in t: say(f'decoy {v} is not in the file')
        for r, (_, ok) in FIND.items():
            for m in SHAPE[r].finditer(t):
                v = m.group()
                if (ok is None or ok(v)) and v not in known: say(f'{r} {v} stands in the file unlabelled')
                if ok is not None and ok(v) and v in l['decoys']: say(f'decoy {v} is a valid {r}')
        if l['kind'] is None and (l['records'] or l['people'] or l['values']): say('a negative with labels')
        if l['kind'] and not (1 <= l['people'] <= l['records'] <= 60 and l['people'] <= 40): 
            if not l['kind'].endswith('.number'): say(f'{l["records"]} records, {l["people"]} people')
        if l['class'] not in ('table', 'struct', 'prose') or not l['shape']: say('class or shape')
        for w in ('{ENC}', '张三', '李四', 'None,'):
            if w in t: say(f'holds {w}')
        for v in known:
            if '123456' in num(v) or re.search(r'(\d)\1{5}', v): say(f'{v} looks like a filler')
    n = Counter(l['kind'] for l in L.values())
    tm = Counter(l['template'] for l in L.values())
    if len(L) != 336 or n[None] != 86: bad.append(f'{len(L)} files, {n[None]} negatives')
    if len(tm) < 160 or max(tm.values()) > 3: bad.append(f'{len(tm)} templates, one used {max(tm.values())} times')
    print('\n'.join(bad) if bad else 'clean')
    return 1 if bad else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
