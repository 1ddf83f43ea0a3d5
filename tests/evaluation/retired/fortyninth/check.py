"""python3 check.py OUT   opens every file again (decoding, containers, workbooks, databases) and compares with labels.json.
Prints "clean" and ends 0, else what is wrong."""
import collections, csv, datetime as D, gzip, html, io, json, os, re, sqlite3, sys, tarfile, zipfile
import base
from templates import a_trips, b_cases, c_things, d_negatives, e_more_prose

T = {t['id']: t for t in base.TEMPLATES}
E = r'(?<![0-9A-Za-z])'
Z = r'(?![0-9A-Za-z])'
SCAN = {  # independent of the generator: what a reader would take for such a value
    'identity.prc_id18': r'(?<![0-9])[1-6]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]' + Z,
    'identity.passport_cn': E + r'(?:[EG]\d{8}|E[A-HJ-NP-Z]\d{7}|[PSD]E\d{7}|[SD]\d{8}|MA\d{7})' + Z,
    'phone.mobile': r'(?<![0-9.])1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])(?:\d{8}|[- ]\d{4}[- ]\d{4})(?![0-9A-Za-z])',
    'bank.card': r'(?<![0-9A-Za-z.])62(?:\d{14,17}|\d\d(?: \d{4}){3}(?: \d{1,3})?)(?![0-9A-Za-z])',
    'driving.plate': E + r'[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z]·?(?:[A-HJ-NP-Z0-9]{5}|[A-HJK][A-HJ-NP-Z0-9]\d{4}|\d{5}[A-HJK])' + Z,
    'driving.vin': E + r'(?=[0-9]*[A-Z])[A-HJ-NPR-Z0-9]{17}' + Z,
    'phone.email': r'(?<![A-Za-z0-9._%+@/])[A-Za-z0-9](?:[A-Za-z0-9._%+]|-(?!-))*@(?:[A-Za-z0-9\-]+\.)+[A-Za-z]{2,}',
    'phone.landline': r'(?<![0-9A-Za-z.\-])0(?:10|2[0-57-9]|[3-9]\d\d)[- ]\d{7,8}(?![0-9A-Za-z\-])'}


def good(rule, v):
    n = re.sub(r'[ -]', '', v)
    if rule == 'identity.prc_id18':
        try:
            d = D.date(int(n[6:10]), int(n[10:12]), int(n[12:14]))
        except ValueError:
            return False
        return n[:6] in REGS and d.year >= 1900 and base.id_check(n[:17]) == n[17].upper()
    if rule == 'bank.card':
        return base.luhn_ok(n) and any(n[:6] == b[1] and len(n) == b[2] for b in base.BANKS)
    if rule == 'driving.vin':
        return base.vin_digit(n) == n[8]
    if rule == 'phone.mobile':
        return len(n) == 11 and n[:3] in base.MOBP
    return True


REGS = {r[0] for r in base.REG}
TAIL = ('123456', '888888', '666666', '000000', '111111', '张三', '李四')


def open_file(path, lab):
    """-> [(ext, bytes)] of members"""
    b = open(path, 'rb').read()
    cont = lab['shape'].split('; ')[3]
    ext = path.rsplit('.', 1)[-1]
    if cont == 'gz':
        return [(path.rsplit('.', 2)[-2], gzip.decompress(b))]
    if cont == 'zip':
        z = zipfile.ZipFile(io.BytesIO(b))
        return [('readme' if n == 'readme.txt' else n.rsplit('.', 1)[-1], z.read(n)) for n in z.namelist()]
    if cont in ('tar', 'tgz'):
        t = tarfile.open(fileobj=io.BytesIO(b))
        return [(m.name.rsplit('.', 1)[-1], t.extractfile(m).read()) for m in t.getmembers()]
    return [(ext, b)]


def unxml(x):
    return html.unescape(re.sub(r'<[^>]+>', '', x))


def text_rows(ext, b, lab):
    """decoded text and, for tables, the rows"""
    sh = lab['shape'].split('; ')
    fmt, enc = sh[0], sh[1]
    if ext == 'xlsx':
        x = zipfile.ZipFile(io.BytesIO(b)).read('xl/worksheets/sheet1.xml').decode()
        rows = [[unxml(c) for c in re.findall(r'<c [^>]*>(.*?)</c>', q, re.S)] for q in re.findall(r'<row [^>]*>(.*?)</row>', x, re.S)]
        n = max(map(len, rows))
        return '\n'.join('\t'.join(q) for q in rows), [q for q in rows if len(q) == n]
    if ext == 'docx':
        x = zipfile.ZipFile(io.BytesIO(b)).read('word/document.xml').decode()
        return '\n'.join(unxml(p) for p in re.findall(r'<w:p>(.*?)</w:p>', x, re.S)), None
    if ext == 'db':
        cn = sqlite3.connect(':memory:')
        cn.deserialize(b)
        rows, tx = [], []
        for (n,) in cn.execute("select name from sqlite_master where type='table'").fetchall():
            q = [list(r) for r in cn.execute('select * from "%s"' % n)]
            tx += q
            if n == 'rec':
                rows = [['h'] * len(q[0])] + q
        return '\n'.join('\t'.join(map(str, q)) for q in tx), rows
    if enc == 'utf-16':
        assert b[:2] == b'\xff\xfe'
    txt = b.decode(enc)
    if (sh[2] == 'crlf') != ('\r\n' in txt):
        raise ValueError('line ends are not as the label says')
    txt = txt.replace('\r\n', '\n')
    rows = None
    if lab['class'] == 'table' and lab['kind']:
        if fmt in ('csv', 'tsv', 'semi'):
            q = [r for r in csv.reader(io.StringIO(txt), delimiter={'csv': ',', 'tsv': '\t', 'semi': ';'}[fmt]) if r]
            n = max(map(len, q))
            rows = [r for r in q if len(r) == n]
        elif fmt in ('pipe', 'dash4'):
            q = [[x.strip() for x in l.split('|' if fmt == 'pipe' else '----')] for l in txt.split('\n') if l]
            n = max(map(len, q))
            rows = [r for r in q if len(r) == n]
        elif fmt == 'md':
            rows = [[x.strip() for x in l.strip('|').split('|')] for l in txt.split('\n') if l.startswith('|') and '---' not in l]
        elif fmt == 'html':
            rows = [[html.unescape(x) for x in re.findall(r'<t[dh]>(.*?)</t[dh]>', q)] for q in re.findall(r'<tr>(.*?)</tr>', txt)]
        elif fmt == 'sql':
            rows = [['h']] + [re.findall(r"'((?:[^']|'')*)'", l) for l in re.findall(r'(?m)^\(.*\)[,;]$', txt)]
        elif fmt == 'fixed':
            body = txt.split('-----\n', 1)[1].split('\n\n')[0].strip('\n').split('\n')
            rows = [['h']] + [re.split(r' {2,}', l) for l in body]
            if len({len(r) for r in rows[1:]}) > 1:
                rows = [r[:1] if i else r for i, r in enumerate(rows)]
    if fmt == 'html':
        txt = html.unescape(txt)
    if fmt == 'xml':
        txt = html.unescape(txt)
    return txt, rows


def main(out):
    bad = []
    lab = json.load(open(os.path.join(out, 'labels.json'), encoding='utf-8'))
    fd = os.path.join(out, 'files')
    disk = {os.path.relpath(os.path.join(d, f), fd).replace(os.sep, '/') for d, _, fs in os.walk(fd) for f in fs}
    if disk != set(lab):
        bad.append(('-', 'files and labels differ: %s' % sorted(disk ^ set(lab))[:5]))
    kinds, uses, cls, third = collections.Counter(), collections.Counter(), collections.Counter(), 0
    for p, L in sorted(lab.items()):
        say = lambda m: bad.append((p + ' [' + L['template'] + ']', m))
        t = T[L['template']]
        kinds[L['kind']] += 1
        uses[L['template']] += 1
        cls[L['class']] += 1
        third += 'third persons' in L['shape']
        try:
            parts = [text_rows(e, b, L) if e != 'readme' else (b.decode('utf-8'), None) for e, b in open_file(os.path.join(fd, p), L)]
        except Exception as e:
            say('does not open: %r' % e)
            continue
        txt, rows = '\n'.join(x for x, _ in parts), parts[0][1]
        if L['kind'] != t['kind'] or L['class'] != t['cls']:
            say('kind or class is not that of the template')
        known = set(L['decoys'])
        for k in ('values', 'allowed'):
            for rule, vs in L[k].items():
                if rule not in SCAN:
                    say('unknown rule ' + rule)
                if len(vs) != len(set(vs)) or not vs:
                    say('twice or empty: ' + rule)
                known |= set(vs)
                for v in vs:
                    if v not in txt:
                        say('%s not in the file: %s' % (k, v))
                    if k == 'values':
                        i = txt.find(v)
                        while i >= 0:       # somewhere it stands free
                            if not (txt[i - 1:i].isdigit() or txt[i + len(v):i + len(v) + 1].isdigit()):
                                break
                            i = txt.find(v, i + 1)
                        if i < 0:
                            say('only inside a longer number: ' + v)
                        if not re.fullmatch(SCAN[rule].replace(E, '').replace(Z, ''), v) or not good(rule, v):
                            say('not a valid %s: %s' % (rule, v))
                        if any(x in v for x in TAIL):
                            say('placeholder ' + v)
        if L['kind'] is None and (L['values'] or L['records'] or L['people']):
            say('a negative with values or records')
        if L['kind'] and L['decoys']:
            say('decoys in a leak')
        for v in L['decoys']:
            if v not in txt:
                say('decoy not in the file: ' + v)
            for rule in ('identity.prc_id18', 'bank.card', 'driving.vin'):
                if re.fullmatch(SCAN[rule].replace(E, '').replace(Z, ''), v) and good(rule, v):
                    say('decoy is a valid %s: %s' % (rule, v))
        for rule, rx in SCAN.items():
            mine = set(L['values'].get(rule, [])) | set(L['allowed'].get(rule, [])) | set(L['decoys'])
            for v in {m.group(0) for m in re.finditer(rx, txt)} - mine:
                if good(rule, v) and not any(v in k for k in known):
                    say('unlabelled %s: %s' % (rule, v))
        # records and people, counted again from the text
        if L['kind']:
            if t['mark'] == 'rows':
                body = rows[1:] if 'no header' not in L['shape'] else rows
                n = len(body)
                who = {r[t['key']] for r in body} if t['key'] is not None and all(len(r) > t['key'] for r in body) else None
                if who is None and t['key'] is None:
                    who = {1}
                if len({tuple(r) for r in body}) != n and len(body[0]) > 1:
                    say('two rows are equal')
            else:
                ms = list(re.finditer(t['mark'], txt))
                n = len(ms)
                gs = [[g for g in m.groups() if g] for m in ms]
                who = {g[0] for g in gs} if ms and all(gs) else None
            if n != L['records']:
                say('records: label %d, counted %d' % (L['records'], n))
            if who is not None and len(who) != L['people']:
                say('people: label %d, counted %d' % (L['people'], len(who)))
            if not 1 <= L['people'] <= L['records'] <= 70 or L['people'] > 60:
                say('people %d, records %d' % (L['people'], L['records']))
            if not L['values']:
                say('a leak without a value')
        if re.search(r'(?<![\w.])/(?:home|root|Users|tmp|usr|opt|var)/', txt):
            say('a path of a machine')
        for x in ('123456', '888888', '张三', '李四'):
            if x in txt:
                say('placeholder ' + x)
    leaks = sum(v for k, v in kinds.items() if k)
    if (len(lab), leaks, kinds[None]) != (336, 250, 86):
        bad.append(('-', 'counts %d %d %d' % (len(lab), leaks, kinds[None])))
    for k, v in kinds.items():
        if k and not (12 <= v <= 15 if not k.endswith('.number') else 6 <= v <= 10):
            bad.append(('-', '%s: %d files' % (k, v)))
    if len(uses) < 160 or max(uses.values()) > 3:
        bad.append(('-', 'templates %d, most used %d' % (len(uses), max(uses.values()))))
    if any(not 100 <= v <= 125 for v in cls.values()):
        bad.append(('-', 'classes %s' % cls))
    if '-v' in sys.argv:
        print(kinds, cls, len(uses), 'third', third, sum(x['records'] for x in lab.values()), 'records')
    if bad:
        for a, b in bad:
            print(a, ':', b)
        print(len(bad), 'faults')
        return 1
    print('clean')
    return 0


if __name__ == '__main__':
    sys.exit(main([a for a in sys.argv[1:] if a != '-v'][0]))
