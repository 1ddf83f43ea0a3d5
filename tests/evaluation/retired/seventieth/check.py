"""check.py OUT: reopen every file and hold it against labels.json. Prints "clean" or the faults."""

import collections
import datetime
import json
import os
import re
import sys
from lib.readers import read

B, E = '(?<![0-9A-Za-z])', '(?![0-9A-Za-z])'
PV = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'
SHAPES = {
    'identity.prc_id18': r'(?<!\d)[1-8]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]' + E,
    'phone.mobile': (
        r'(?<![\d.])(?:\+86)?1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])'
        r'(?:\d{8}|[ -]\d{4}[ -]\d{4})' + E
    ),
    'phone.email': r'[A-Za-z0-9][\w.+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+',
    'bank.card': B + r'62\d{2}(?: ?\d{4}){2,3}(?: ?\d{1,3})?' + E,
    'driving.plate': f'[{PV}][A-HJ-NP-Z]·?(?:[DF][0-9A-Z]\\d{{4}}|[A-HJ-NP-Z0-9]{{5}})' + E,
    'identity.passport_cn': B + r'(?:E[A-HJ-NP-Z]\d{7}|[EG]\d{8})' + E,
    'driving.vin': B + r'L[A-HJ-NPR-Z0-9]{16}' + E,
    'phone.landline': r'(?<![\d.-])(?:0(?:10|2\d|[3-9]\d\d)-[2-8]\d{7}|400-\d{3}-\d{4})' + E,
}
VAL = dict(zip('ABCDEFGHJKLMNPRSTUVWXYZ', (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))


def ok_id(s):
    try:
        datetime.date(int(s[6:10]), int(s[10:12]), int(s[12:14]))
    except ValueError:
        return False
    return '10X98765432'[sum(int(c) * (2 ** (17 - i) % 11) for i, c in enumerate(s[:17])) % 11] == s[17].upper()


def ok_card(s):
    d = [int(c) for c in reversed(s.replace(' ', ''))]
    t = sum(d[0::2]) + sum(sum(divmod(2 * x, 10)) for x in d[1::2])
    return len(d) in (16, 17, 18, 19) and t % 10 == 0


def ok_vin(s):
    w = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    n = sum((int(c) if c.isdigit() else VAL[c]) * k for c, k in zip(s, w)) % 11
    return s[8] == ('X' if n == 10 else str(n))


OK = {'identity.prc_id18': ok_id, 'bank.card': ok_card, 'driving.vin': ok_vin}


def check_values(path, lab, text):
    out = []
    for cls in ('values', 'allowed', 'decoys'):
        for rule, vals in lab[cls].items():
            if rule not in SHAPES:
                out.append(f'{path}: rule {rule}')
                continue
            if len(vals) != len(set(vals)):
                out.append(f'{path}: double {rule}')
            for v in vals:
                if not re.search('(?<![0-9])' + re.escape(v) + E, text):
                    out.append(f'{path}: {cls} {rule} {v} not in the text')
                if not re.fullmatch(SHAPES[rule].replace('(?<![\\d.])', '').replace(B, ''), v):
                    out.append(f'{path}: {cls} {rule} {v} has another shape')
                good = OK.get(rule, lambda s: True)(v)
                if (cls == 'values' and not good) or (cls == 'decoys' and good and rule in OK):
                    out.append(f'{path}: {cls} {rule} {v} validity')
                if re.search(r'(\d)\1{4}|12345|98765', v) and rule != 'identity.prc_id18':
                    out.append(f'{path}: {v} placeholder')
    return out


def sweep(path, lab, text):
    known = {v for c in ('values', 'allowed', 'decoys') for vs in lab[c].values() for v in vs}
    out = []
    for rule, rx in SHAPES.items():
        for m in re.finditer(rx, text):
            s = m.group()
            if s not in known and OK.get(rule, lambda x: True)(s):
                out.append(f'{path}: unlabelled {rule} {s}')
    return out


def check_counts(path, lab, rows):
    n, p, out = lab['records'], lab['people'], []
    if (lab['kind'] is None) != (n == 0) or p > n or (n and not p):
        out.append(f'{path}: {lab["kind"]} records {n} people {p}')
    keys = sum(
        len(lab['values'].get(r, []))
        for r in ('identity.prc_id18', 'identity.passport_cn', 'phone.mobile', 'bank.card')
    )
    if keys < p:
        out.append(f'{path}: {keys} keys for {p} people')
    slack = path.endswith(('.csv', '.txt'))  # a file without a head row, or with an owner's row as wide as the table
    if n and rows and rows >= 3 and abs(rows - n) > slack:
        out.append(f'{path}: {rows} rows, {n} records')
    return out


def totals(labels):
    out, c = [], collections.Counter(x['kind'] for x in labels.values())
    if len(labels) != 336 or c[None] != 102 or len(c) != 18 or any(c[k] not in (13, 14) for k in c if k):
        out.append(f'totals {len(labels)} {c}')
    if len({x['shape'] for x in labels.values()}) < 200:
        out.append('too few templates')
    if sum(x['records'] >= 100 for x in labels.values()) < 20:
        out.append('too few bulk files')
    return out


def main():
    root = sys.argv[1]
    with open(os.path.join(root, 'labels.json'), encoding='utf-8') as f:
        labels = json.load(f)
    files, faults = os.path.join(root, 'files'), totals(labels)
    there = {os.path.relpath(os.path.join(a, n), files) for a, _, ns in os.walk(files) for n in ns}
    faults += [f'{p}: only on one side' for p in there ^ set(labels)]
    for path in sorted(there & set(labels)):
        lab = labels[path]
        try:
            with open(os.path.join(files, path), 'rb') as f:
                text, rows = read(path, f.read(), lab['encoding'])
        except Exception as e:
            faults.append(f'{path}: cannot be read: {e!r}')
            continue
        faults += check_values(path, lab, text) + sweep(path, lab, text) + check_counts(path, lab, rows)
    print('\n'.join(faults) or 'clean')
    return bool(faults)


if __name__ == '__main__':
    sys.exit(main())
