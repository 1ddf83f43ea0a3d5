#!/usr/bin/env python3
"""check.py OUT : opens every file again and holds it against OUT/labels.json"""
import datetime as dt
import json
import os
import re
import sys
import xml.etree.ElementTree as ET
from collections import Counter

sys.dont_write_bytecode = True
RULES = ('identity.prc_id18', 'phone.mobile', 'phone.email', 'bank.card', 'driving.plate',
         'identity.passport_cn', 'driving.vin', 'phone.landline')
KNOWN = ('11010519491231002X 440524188001010014 34052419800101001X 360426199101010071 11010219840406970X 13800138000 '
         '6222600260001072444 6228480402564890018 1M8GDM9AXKP042788 490154203237518 13888888888 13912345678 18888888888 '
         '13000000000 44010610000123 330181111200001040201 010-12345678').split()
FIND = {
    'identity.prc_id18': r'(?<!\d)[1-8]\d{5}(?:19|20)\d{2}[01]\d[0-3]\d{4}[\dXx](?![0-9A-Za-z])',
    'phone.mobile': r'(?<![0-9A-Za-z.])(?<!\d-)(?:(?:\+|00)?86[- ]?)?1[3-9]\d(?:\d{8}|([- ])\d{4}\1\d{4})(?!\d)',
    'phone.email': r'[A-Za-z0-9][A-Za-z0-9._%+\-]*@[A-Za-z0-9.\-]+\.[A-Za-z]{2,}',
    'bank.card': r'(?<![0-9A-Za-z.\-])62(?:\d{14,17}|\d\d(?: \d{4}){3}(?: \d{1,3})?)(?![0-9A-Za-z])',
    'driving.plate': r'[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·]?'
                     r'(?=[A-Z]*\d)[A-HJ-NP-Z0-9]{5,6}(?![0-9A-Za-z])',
    'identity.passport_cn': r'(?<![0-9A-Za-z])(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8})(?![0-9A-Za-z])',
    'driving.vin': r'(?<![0-9A-Za-z])L[A-HJ-NPR-Z0-9]{16}(?![0-9A-Za-z])',
    'phone.landline': r'(?<![0-9A-Za-z.\-])(?:\(0\d{2,3}\) ?|0(?:10|2\d|[3-9]\d{2})[- ])[2-8]\d{3} ?\d{3,4}(?:-\d{1,4})?(?!\d)',
}


def ok_id(s):
    try:
        y = dt.datetime.strptime(s[6:14], '%Y%m%d').year
    except ValueError:
        return False
    w = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    prov = s[:2] in ('11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 '
                     '71 81 82 83').split()
    return prov and y >= 1900 and '10X98765432'[sum(int(a) * b for a, b in zip(s, w)) % 11] == s[17].upper()


def ok_luhn(s):
    t = 0
    for i, ch in enumerate(reversed(re.sub(r'\D', '', s))):
        n = int(ch) * (2 if i % 2 else 1)
        t += n // 10 + n % 10
    return t % 10 == 0


def ok_vin(v):
    tab = {c: int(d) for c, d in zip('ABCDEFGHJKLMNPRSTUVWXYZ', '12345678123457923456789')}
    w = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    s = sum((int(c) if c.isdigit() else tab[c]) * k for c, k in zip(v, w)) % 11
    return v[8] == ('X' if s == 10 else str(s))


OK = {'identity.prc_id18': ok_id, 'bank.card': ok_luhn, 'driving.vin': ok_vin}


def norm(rule, v):
    if rule == 'phone.mobile':
        return re.sub(r'\D', '', v)[-11:]
    return re.sub(r'[ \-()·]', '', v).upper()


def check_file(path, rel, lab, bad):
    sh = lab['shape']
    with open(path, 'rb') as h:
        text = h.read().decode(sh['encoding']).replace('\r\n', '\n')
    if sh['container'] in ('json', 'geojson'):
        json.loads(text)
    elif sh['container'] in ('jsonl', 'ndjson'):
        [json.loads(x) for x in text.splitlines() if x.strip()]
    elif sh['container'] == 'xml':
        ET.fromstring(re.sub(r'^\ufeff?<\?xml[^>]*\?>', '', text))
    ev = lab['events']
    if len(ev) != lab['records'] or not 3 <= lab['records'] <= 40:
        bad.append(f'{rel}: records {lab["records"]} / {len(ev)}')
    if len({e['who'] for e in ev}) != lab['people']:
        bad.append(f'{rel}: people')
    for m, n in Counter(e['mark'] for e in ev).items():
        if text.count(m) < n:
            bad.append(f'{rel}: mark {m!r} {text.count(m)} < {n}')
    allv = {norm(r, v) for r, q in lab['values'].items() for v in q}
    for e in ev:
        if e['who'] not in text or not {norm('', e['who']), norm('phone.mobile', e['who'])} & allv:
            bad.append(f'{rel}: who {e["who"]}')
    for r, q in lab['values'].items():
        if r not in RULES or len(set(q)) != len(q):
            bad.append(f'{rel}: rule {r}')
        for v in q:
            if not re.search(r'(?<!\d)' + re.escape(v) + r'(?!\d)', text) or (r in OK and not OK[r](v)) or not re.fullmatch(FIND[r], v):
                bad.append(f'{rel}: value {r} {v}')
            if r != 'phone.mobile' and norm(r, v) in {norm(r, x) for x in lab['decoys'].get(r, [])}:
                bad.append(f'{rel}: decoy is a value {v}')
    for q in (lab['allowed'], lab['decoys']):
        for r, vs in q.items():
            for v in vs:
                if v not in text:
                    bad.append(f'{rel}: not there {r} {v}')
    for r in RULES:
        have = {norm(r, v) for q in (lab['values'], lab['allowed'], lab['decoys']) for v in q.get(r, [])}
        for m in re.finditer(FIND[r], text):
            v = m.group()
            if r in OK and not OK[r](v):
                continue
            if norm(r, v) not in have:
                bad.append(f'{rel}: unlabelled {r} {v}')
            elif r == 'phone.mobile' and v not in lab['values'].get(r, []) + lab['decoys'].get(r, []) + lab['allowed'].get(r, []):
                bad.append(f'{rel}: written otherwise {v}')
    for k in KNOWN:
        if k in text:
            bad.append(f'{rel}: known value {k}')


def main():
    out = sys.argv[1]
    with open(os.path.join(out, 'labels.json'), encoding='utf-8') as h:
        labels = json.load(h)
    root, bad, seen = os.path.join(out, 'files'), [], set()
    for base, _, names in os.walk(root):
        seen |= {os.path.relpath(os.path.join(base, n), root) for n in names}
    for rel in seen ^ set(labels):
        bad.append('file and label differ: ' + rel)
    for rel in sorted(seen & set(labels)):
        try:
            check_file(os.path.join(root, rel), rel, labels[rel], bad)
        except Exception as e:  # report and go on
            bad.append(f'{rel}: {type(e).__name__} {e}')
    kinds = Counter(x['kind'] for x in labels.values())
    if len(kinds) != 17 or set(kinds.values()) != {10}:
        bad.append(f'kinds {dict(kinds)}')
    ways = Counter((x['kind'], x['shape']['way']) for x in labels.values())
    bad += [f'way twice: {w}' for w, n in ways.items() if n > 1]
    for b in bad:
        print(b)
    print(f'{len(labels)} files, {sum(x["records"] for x in labels.values())} records, {len(bad)} faults')
    sys.exit(bool(bad))


if __name__ == '__main__':
    main()
