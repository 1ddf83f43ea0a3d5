"""check.py OUT: read every file again and compare with the labels."""
import collections
import datetime
import gzip
import io
import json
import pathlib
import re
import sys
import tarfile
import unicodedata
import zipfile

L, R = r'(?<![0-9A-Za-z])', r'(?![0-9A-Za-z])'
PV = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'
SHAPES = {
    'identity.prc_id18': r'(?<![0-9A-Za-z.])[1-8]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])',
    'phone.mobile': r'(?<![0-9A-Za-z.])(?:(?:\+|00)?86[- ]?)?1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])(?:\d{8}|[- .]\d{4}[- .]\d{4})(?![0-9A-Za-z_]|\.\d)',
    'phone.email': r'(?<![A-Za-z0-9._%+@/])[A-Za-z0-9][A-Za-z0-9._%+\-]{0,63}@(?:[A-Za-z0-9](?:[A-Za-z0-9\-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,24}(?![A-Za-z0-9_@])',
    'bank.card': L + r'62\d{2}(?:[ -]?\d{4}){2,3}[ -]?\d{1,4}(?:[ -]?\d{1,3})?(?![0-9A-Za-z]|\.\d)',
    'driving.plate': L + r'(?:[' + PV + r'][A-HJ-NP-Z][·•. \-]?(?:(?=[A-Z0-9]*\d)[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳]|[A-HJK][A-HJ-NP-Z0-9]\d{4}|\d{5}[A-HJK]))' + R,
    'identity.passport_cn': L + r'(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|1[45]\d{7}|[PSD]E\d{7}|[PS]\.?\d{7}|[SD]\d{8}|MA\d{7}|K[A-Z0-9]?\d{7,8}|H\d{8})' + R,
    'driving.vin': L + r'(?=[A-HJ-NPR-Z0-9]{0,16}[A-Z])(?=[A-HJ-NPR-Z0-9]{0,16}\d)[A-HJ-NPR-Z0-9]{8}[0-9X][A-HJ-NPR-Z0-9]{8}' + R,
    'phone.landline': r'(?<![0-9A-Za-z.\-])(?:\(0(?:10|2[0-57-9]|[3-9]\d{2})\)\s?|0(?:10|2[0-57-9]|[3-9]\d{2})[- ])[2-8]\d{3}[- ]?\d{3,4}(?![0-9A-Za-z]|\.\d)',
}
PROV = set('11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split())
BANNED = ('11010519491231002X 440524188001010014 34052419800101001X 360426199101010071 11010219840406970X 911124198108030024 '
          '13800138000 13888888888 13912345678 18888888888 13000000000 6222600260001072444 6228480402564890018 '
          '1M8GDM9AXKP042788 E12345678 G12345678').split()


def id_ok(s):
    s = s.upper()
    try:
        d = datetime.date(int(s[6:10]), int(s[10:12]), int(s[12:14]))
    except ValueError:
        return False
    if s[:2] not in PROV or d > datetime.date(2030, 1, 1):
        return False
    acc = 0                                   # ISO 7064 MOD 11-2, step by step
    for c in s[:17]:
        acc = (acc + int(c)) * 2 % 11
    return (acc + (10 if s[17] == 'X' else int(s[17]))) % 11 == 1


def card_ok(s):
    d = [int(c) for c in s if c.isdigit()]
    if not 13 <= len(d) <= 19:
        return False
    return sum(d[-1::-2]) % 10 == (-sum(sum(divmod(2 * x, 10)) for x in d[-2::-2])) % 10


def vin_ok(s):
    val = {c: int(n) for c, n in zip('ABCDEFGHJKLMNPRSTUVWXYZ0123456789', '123456781234579234567890123456789')}
    wts = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    r = sum(val[c] * w for c, w in zip(s, wts)) % 11
    return s[8] == ('X' if r == 10 else str(r))


OK = {'identity.prc_id18': id_ok, 'bank.card': card_ok, 'driving.vin': vin_ok}


def read(path, shape):
    b = path.read_bytes()
    c = shape['container']
    if c == 'gz':
        b = gzip.decompress(b)
    elif c == 'zip':
        z = zipfile.ZipFile(io.BytesIO(b))
        b = z.read(z.namelist()[0])
    elif c == 'tar':
        t = tarfile.open(fileobj=io.BytesIO(b))
        b = t.extractfile(t.getmembers()[0]).read()
    return b.decode(shape['encoding'])


def counts():
    out = {}
    for p in sorted((pathlib.Path(__file__).parent / 'templates').glob('*.txt')):
        name = None
        for line in p.read_text('utf-8').split('\n'):
            if line.startswith('=== '):
                name = line[4:].partition(' | ')[0].strip()
            elif line.startswith('@count '):
                out[name] = line[7:]
    return out


def norm(s):
    return unicodedata.normalize('NFKC', s).replace('•', '·')


def main():
    root = pathlib.Path(sys.argv[1])
    labels = json.loads((root / 'labels.json').read_text('utf-8'))
    cnt, bad, kinds, odd = counts(), [], collections.Counter(), 0
    on_disk = {str(p.relative_to(root / 'files')) for p in (root / 'files').rglob('*') if p.is_file()}
    for x in sorted(on_disk ^ set(labels)):
        bad.append('only in one place: ' + x)
    for name, lab in sorted(labels.items()):
        sh = lab['shape']
        if name not in on_disk:
            continue
        text = read(root / 'files' / name, sh).replace('\r\n', '\n')
        kinds[lab['kind']] += 1
        odd += sh['encoding'] != 'utf-8' or sh['container'] is not None
        flat = norm(text)
        say = lambda s: bad.append('%s: %s' % (name, s))
        if re.search(r'\$\{|\$[a-z]{2,}\b(?!\()|\[\[|\]\]', text) and not name.startswith('neg/raw') and lab['kind']:
            say('left-over of the template')
        for rule, vs in lab['values'].items():
            for v in vs:
                if v not in text:
                    say('label not in file: %s %s' % (rule, v))
                w = re.sub(r'[ \-.·]', '', norm(v))
                if rule in OK and not OK[rule](w):
                    say('wrong check character: %s %s' % (rule, v))
                if not re.fullmatch(SHAPES[rule], norm(v)):
                    say('not of the shape: %s %s' % (rule, v))
                if w in BANNED or re.search(r'(\d)\1{5}|12345678|87654321', w):
                    say('placeholder: ' + v)
        for rule, vs in lab['allowed'].items():
            for v in vs:
                if v not in text:
                    say('allowed not in file: %s' % v)
        every = {norm(v) for vs in lab['values'].values() for v in vs}
        for v in lab['decoys']:
            if v not in text:
                say('decoy not in file: ' + v)
            if norm(v) in every:
                say('decoy is a value: ' + v)
        loose = {norm(v) for vs in lab['allowed'].values() for v in vs} | {norm(v) for v in lab['decoys']}
        known = every | loose
        for rule, rx in SHAPES.items():
            for m in re.finditer(rx, flat):
                v = m.group()
                if v in known or (rule in OK and not OK[rule](re.sub(r'[ -]', '', v))):
                    continue
                if any(v in k for k in known if rule in ('phone.mobile', 'phone.email', 'phone.landline') and len(k) > len(v)):
                    continue
                say('unlabelled: %s %s' % (rule, v))
        base = name[:-len(sh['container']) - 1] if sh['container'] else name
        if lab['kind'] is None:
            if lab['records'] or lab['people'] is not None:
                say('a negative with records')
            continue
        if base not in cnt:
            say('no way to count')
            continue
        n = len(re.findall(cnt[base], text, re.M))
        if n != lab['records']:
            say('records: %d in the labels, %d counted' % (lab['records'], n))
        if not 3 <= lab['records'] <= 60 or not 1 <= lab['people'] <= lab['records']:
            say('records %d people %d' % (lab['records'], lab['people']))
        if sum(len(v) for v in lab['values'].values()) == 0:
            say('no values')
    want = {k: 14 for k in '''hotel.stay travel.flight travel.train bank.account bank.balance bank.transaction border.crossing
        netcafe.session crime.case property.housing property.rental driving.licence driving.vehicle phone.cdr phone.sms
        location.fix'''.split()}
    want['identity.person'] = 20
    want[None] = 86
    for k, n in want.items():
        if kinds[k] != n:
            bad.append('files of %s: %d, not %d' % (k, kinds[k], n))
    if kinds['identity.number'] + kinds['phone.number'] != 6 or len(labels) != 336:
        bad.append('bare lists %d, files %d' % (kinds['identity.number'] + kinds['phone.number'], len(labels)))
    for b in bad:
        print(b)
    print('%d files, %d with another encoding or a container, %d faults' % (len(labels), odd, len(bad)))
    return 1 if bad else 0


if __name__ == '__main__':
    sys.exit(main())
