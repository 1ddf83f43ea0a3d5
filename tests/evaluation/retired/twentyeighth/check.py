"""check.py OUT: open every file again and compare it with labels.json."""
import collections
import datetime as dt
import gzip
import io
import json
import os
import re
import sys
import tarfile
import zipfile

import engine
import values as V

B, A = r'(?<![0-9A-Za-z])', r'(?![0-9A-Za-z])'
SHAPES = {
    'identity.prc_id18': [B + r'\d{17}[\dXx]' + A, B + r'\d{6} \d{8} \d{3}[\dXx]' + A],
    'phone.mobile': [r'(?<![0-9A-Za-z.])(?:\+?86[- ]?)?1[3-9]\d(?:\d{8}|[- ]\d{4}[- ]\d{4})(?![0-9A-Za-z])'],
    'phone.email': [r'[A-Za-z0-9][A-Za-z0-9._%+]*@[A-Za-z0-9][A-Za-z0-9.\-]*\.[A-Za-z]{2,}'],
    'bank.card': [B + r'\d{15,19}' + A, B + r'\d{4}(?: \d{4}){3}(?: \d{1,3})?' + A],
    'driving.plate': ['[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z]·?[A-HJ-NP-Z0-9]{5,6}' + A],
    'identity.passport_cn': [B + r'(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8})' + A],
    'driving.vin': [B + r'[A-HJ-NPR-Z0-9]{17}' + A],
    'phone.landline': [r'(?<![0-9A-Za-z.\-])(?:\(0\d{2,3}\) ?|0(?:10|2\d|[3-9]\d{2})-)[2-8]\d{6,7}(?![0-9A-Za-z])'],
}
PROV = {11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61,
        62, 63, 64, 65, 71, 81, 82, 83}
SEGMENTS = set(range(130, 140)) | set(range(145, 154)) | set(range(155, 160)) | {162, 165, 166, 167} | \
    {170, 171, 172, 173, 174, 175, 176, 177, 178} | set(range(180, 194)) | set(range(195, 200))
KNOWN = {'11010519491231002X', '440524188001010014', '34052419800101001X', '360426199101010071', '11010219840406970X',
         '13800138000', '13912345678', '6222600260001072444', '6228480402564890018'}
ALIAS = {'id': r'(?<![0-9A-Za-z])[1-6]\d{5}(?:19|20)\d{9}[\dXx](?![0-9A-Za-z])',
         'mob': r'(?<!\d)1[3-9]\d{9}(?!\d)', 'pass': r'(?<![0-9A-Za-z])[EG][A-Z0-9]\d{7}(?![0-9A-Za-z])',
         'card': r'(?<![0-9A-Za-z])62\d{2}(?: ?\d){12,15}(?![0-9A-Za-z])'}


def right(rule, s):
    """Is the string a well-formed value of its rule, check character included?"""
    d = re.sub(r'[ \-]', '', s)
    if rule == 'identity.prc_id18':
        if not re.fullmatch(r'\d{17}[\dXx]', d) or int(d[:2]) not in PROV:
            return False
        try:
            when = dt.date(int(d[6:10]), int(d[10:12]), int(d[12:14]))
        except ValueError:
            return False
        return 1900 <= when.year <= 2026 and V.id_check(d[:17]) == d[17].upper()
    if rule == 'phone.mobile':
        d = re.sub(r'^\+?86', '', d)
        return len(d) == 11 and int(d[:3]) in SEGMENTS
    if rule == 'bank.card':
        return d.isdigit() and V.luhn(d) and d[:2] in ('62', '60', '81') or \
            d[0] in '3459' and d.isdigit() and V.luhn(d) and not right('identity.prc_id18', d)
    if rule == 'driving.vin':
        return bool(re.search('[A-Z]', s) and re.search(r'\d', s)) and V.vin_check(s) == s[8]
    if rule == 'driving.plate':
        return bool(re.search(r'\d', s[2:]))
    return True


def read(path, enc, cont):
    with open(path, 'rb') as f:
        data = f.read()
    if cont == 'gz':
        data = gzip.decompress(data)
    elif cont == 'zip':
        with zipfile.ZipFile(io.BytesIO(data)) as z:
            data = z.read(z.namelist()[0])
    elif cont == 'tar':
        with tarfile.open(fileobj=io.BytesIO(data)) as t:
            data = t.extractfile(t.getmembers()[0]).read()
    return data.decode(enc).replace('\r\n', '\n')


def outer(t):
    p, c = t['path'], t.get('cont')
    return p + '.gz' if c == 'gz' else os.path.splitext(p)[0] + '.' + c if c else p


def check_file(path, lab, text, cnt, bad):
    vals, ok, dec = lab['values'], lab['allowed'], set(lab['decoys'])
    for rule, items in list(vals.items()) + list(ok.items()):
        for s in items:
            if s not in text:
                bad.append('%s: %s %s is not in the file' % (path, rule, s))
    for rule, items in vals.items():
        for s in items:
            if not right(rule, s):
                bad.append('%s: %s %s is malformed' % (path, rule, s))
            if re.sub(r'[ \-]', '', s).lstrip('+').removeprefix('86') in KNOWN:
                bad.append('%s: %s is a well-known value' % (path, s))
    for s in dec:
        if s not in text:
            bad.append('%s: decoy %s is not in the file' % (path, s))
    every = set(x for m in (vals, ok) for v in m.values() for x in v)
    for rule, shapes in SHAPES.items():
        mine = set(vals.get(rule, [])) | set(ok.get(rule, []))
        for shape in shapes:
            for m in re.finditer(shape, text):
                s = m.group()
                if s in mine or not right(rule, s):
                    continue
                if s in dec or any(s in x for x in dec) or any(s in x for x in every):
                    continue
                bad.append('%s: %s stands unlabelled: %s' % (path, rule, s))
    for rule in ('identity.prc_id18', 'bank.card', 'driving.vin'):
        for s in dec:
            if re.fullmatch(SHAPES[rule][0], s) and right(rule, s) and (rule != 'bank.card' or len(s) < 20):
                bad.append('%s: decoy %s would be a right %s' % (path, s, rule))
    if lab['kind'] is None:
        if lab['records'] or lab['people'] is not None:
            bad.append(path + ': a negative with records or people')
        return
    pat = ALIAS.get(cnt, cnt)
    hits = re.findall(pat, text, re.M)
    if cnt == 'card':
        hits = [x for x in hits if right('bank.card', x) and not right('identity.prc_id18', x)]
    if cnt == 'id':
        hits = [x for x in hits if right('identity.prc_id18', x)]
    if len(hits) != lab['records']:
        bad.append('%s: %d records by label, %d by counting' % (path, lab['records'], len(hits)))
    if cnt in ('id', 'mob', 'pass') and len(set(x.upper() for x in hits)) != lab['people']:
        bad.append('%s: %d people by label, %d by counting' % (path, lab['people'], len(set(hits))))
    if not 1 <= lab['people'] <= lab['records'] or not 3 <= lab['records'] <= 60:
        bad.append('%s: odd numbers %s/%s' % (path, lab['records'], lab['people']))


def main():
    out = sys.argv[1]
    with open(os.path.join(out, 'labels.json'), encoding='utf-8') as f:
        labels = json.load(f)
    tpls = {outer(t): t for t in engine.all_templates()}
    bad, kinds = [], collections.Counter()
    seen = set()
    for base, _, names in os.walk(os.path.join(out, 'files')):
        for n in names:
            seen.add(os.path.relpath(os.path.join(base, n), os.path.join(out, 'files')))
    if seen != set(labels):
        bad.append('files and labels differ: %s' % sorted(seen ^ set(labels))[:5])
    for path, lab in sorted(labels.items()):
        kinds[str(lab['kind'])] += 1
        t = tpls[path]
        cnt = t.get('cnt', 'id')
        cnt = cnt[3:] if cnt.startswith('re:') else cnt
        try:
            text = read(os.path.join(out, 'files', path), lab['shape']['encoding'], lab['shape']['container'])
        except (OSError, UnicodeError) as e:
            bad.append('%s: %s' % (path, e))
            continue
        check_file(path, lab, text, cnt, bad)
        left = re.search(r'\{(?:p|q|t|t2|c|n|z|Z|m|M|x|l|o|u|e|k|f|g|tx|dl|car|w|v)[.:][^{}\n]*\}', text)
        if left:
            bad.append('%s: token left: %s' % (path, left.group()))
    want = {'identity.person': 20, 'identity.number': 3, 'phone.number': 3, 'None': 86}
    for k in set(kinds) | set(want):
        if kinds[k] != want.get(k, 14):
            bad.append('%s: %d files' % (k, kinds[k]))
    for b in bad:
        print(b)
    print('%d files, %d faults' % (len(labels), len(bad)))
    sys.exit(1 if bad else 0)


if __name__ == '__main__':
    main()
