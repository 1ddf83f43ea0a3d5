#!/usr/bin/env python3
"""check.py OUT: open every file again and hold it against labels.json."""
import json
import re
import sys
from collections import Counter
from pathlib import Path

from base import id_check, luhn_fill, vin_check
from kinds import REG

HAN = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'
SEG = r'1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])'
PAT = {
    'identity.prc_id18': r'(?<![0-9A-Za-z])[1-8]\d{5} ?(?:19|20)\d{6} ?\d{3}[\dXx](?![0-9A-Za-z])',
    'phone.mobile': r'(?<![0-9A-Za-z_.])(?:\+86)?' + SEG + r'(?:\d{8}|[- ]\d{4}[- ]\d{4})(?![0-9A-Za-z]|\.\d)',
    'phone.email': r'[A-Za-z0-9][A-Za-z0-9._%+-]*@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}',
    'bank.card': r'(?<![0-9A-Za-z.])62\d{2}(?: ?\d{4}){2,3} ?\d{1,4}(?![0-9A-Za-z])',
    'driving.plate': r'(?<![0-9A-Za-z])[' + HAN + r'][A-HJ-NP-Z]·?(?:[A-HJ-NP-Z0-9]{5}|[A-HJK][A-HJ-NP-Z0-9]\d{4})(?![0-9A-Za-z])',
    'identity.passport_cn': r'(?<![0-9A-Za-z])(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|[PSD]E\d{7}|MA\d{7}|K[A-Z0-9]?\d{7,8}|H\d{8})(?![0-9A-Za-z])',
    'driving.vin': r'(?<![0-9A-Za-z])[A-HJ-NPR-Z0-9]{17}(?![0-9A-Za-z])',
    'phone.landline': r'(?<![0-9A-Za-z.-])0(?:10|2[0-57-9]|[3-9]\d{2})-[2-8]\d{6,7}(?![0-9A-Za-z-])'}
KNOWN = ('11010519491231002X', '440524188001010014', '13800138000', '6222600260001072444', '6228480402564890018',
         '1M8GDM9AXKP042788', '34052419800101001X', '13912345678', '18888888888', 'test@example.com', '11010119900307')


def right(rule, v):
    c = v.replace(' ', '')
    if rule == 'identity.prc_id18':
        return id_check(c[:17]) == c[17].upper() and 1 <= int(c[10:12]) <= 12 and 1 <= int(c[12:14]) <= 31
    if rule == 'bank.card':
        return 16 <= len(c) <= 19 and luhn_fill(c[:-1]) == c and not re.fullmatch(PAT['identity.prc_id18'], c)
    if rule == 'driving.vin':
        return any(x.isalpha() for x in v) and any(x.isdigit() for x in v) and vin_check(v) == v[8]
    return True


def check(path, lab, raw, spec):
    bad = []
    text = raw.decode(lab['shape']['encoding']).replace('\r\n', '\n')
    if lab['shape']['encoding'] == 'utf-8' and raw[:3] == b'\xef\xbb\xbf' or '\ufeff' in text:
        bad.append('byte order mark')
    n = len(re.findall(spec['m'], text, re.M))
    if n != lab['records']:
        bad.append('records: %d seen, %d in the labels' % (n, lab['records']))
    if not 3 <= n <= 40:
        bad.append('%d records' % n)
    pk = spec['pk']
    if pk != '-' and len(lab['values'].get(pk, [])) != lab['people']:
        bad.append('people: %d, but %d of %s' % (lab['people'], len(lab['values'].get(pk, [])), pk))
    if not 1 <= lab['people'] <= lab['records']:
        bad.append('people %d of %d records' % (lab['people'], lab['records']))
    if any(w in text for w in KNOWN):
        bad.append('a well-known value')
    for rule, rx in PAT.items():
        seen = {m.group() for m in re.finditer(rx, text) if right(rule, m.group())}
        vals, free = set(lab['values'].get(rule, [])), set(lab['allowed'].get(rule, []))
        if vals - seen:
            bad.append('%s in the labels only: %s' % (rule, sorted(vals - seen)[:3]))
        extra = {v for v in seen - vals - free if not any(v in d for d in lab['decoys'])}
        if extra:
            bad.append('%s in the file only: %s' % (rule, sorted(extra)[:3]))
        if vals & free or vals & set(lab['decoys']):
            bad.append(rule + ': a value is also allowed or a decoy')
    for v in lab['decoys'] + [v for vs in lab['allowed'].values() for v in vs]:
        if v not in text:
            bad.append('not in the file: ' + v)
    for d in lab['decoys']:
        for rule, rx in PAT.items():
            if re.fullmatch(rx, d) and right(rule, d):
                bad.append('decoy %s is a right %s' % (d, rule))
    return bad


def main():
    out = Path(sys.argv[1])
    labels = json.loads((out / 'labels.json').read_text(encoding='utf-8'))
    disk = {p.relative_to(out / 'files').as_posix() for p in (out / 'files').rglob('*') if p.is_file()}
    spec = {(s['kind'], s['fn']): s for s in REG}
    bad = ['only on one side: ' + p for p in sorted(disk ^ set(labels))]
    kinds = Counter(v['kind'] for v in labels.values())
    if len(labels) != 170 or len(kinds) != 17 or set(kinds.values()) != {10} or len(spec) != 170:
        bad.append('not 10 files of each of 17 kinds')
    for path, lab in labels.items():
        if path in disk:
            s = spec[lab['kind'], path.split('/', 1)[1][4:]]
            bad += [path + ' (' + lab['kind'] + '): ' + b for b in check(path, lab, (out / 'files' / path).read_bytes(), s)]
    print('\n'.join(bad) if bad else 'clean: %d files, %d records' % (len(labels), sum(v['records'] for v in labels.values())))
    sys.exit(1 if bad else 0)


if __name__ == '__main__':
    main()
