"""Opens every file again and holds it against labels.json.  python3.11 check.py OUT"""
import csv
import json
import re
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from datetime import date
from pathlib import Path

L, R = r'(?<![0-9A-Za-z.])', r'(?![0-9A-Za-z]|\.\d)'
FIND = {
    'identity.prc_id18': r'(?<!\d)[1-9]\d{16}[\dXx]' + R,
    'phone.mobile': '(?:(?<=CTCM)|' + L + r')(?:\+?86[- ]?)?1[3-9]\d(?:\d{8}|[- ]\d{4}[- ]\d{4})(?![\d]|\.\d)',
    'phone.email': r'[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[a-z]{2,}',
    'bank.card': L + r'[3-9]\d{3}(?: ?\d{4}){3}(?: ?\d{3})?' + R,
    'driving.plate': r'[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z]·?[A-HJ-NP-Z0-9]{5}' + R,
    'identity.passport_cn': L + r'(?:E[A-HJ-NP-Z]\d{7}|[EG]\d{8})' + R,
    'driving.vin': L + r'[A-HJ-NPR-Z0-9]{8}[0-9X][A-HJ-NPR-Z0-9]{8}' + R,
    'phone.landline': r'(?<![0-9A-Za-z.\-])0(?:10|2\d|[3-9]\d{2})-[2-8]\d{7}' + R,
}
KINDS = ('hotel.stay travel.flight travel.train bank.account bank.balance bank.transaction border.crossing netcafe.session crime.case property.housing '
         'property.rental driving.licence driving.vehicle phone.cdr phone.sms location.fix identity.person').split()
KNOWN = set('''11010519491231002X 440524188001010014 34052419800101001X 360426199101010071 11010219840406970X 110105194912310021 911124198108030024
810000199408230021 830000199201300022 13800138000 13888888888 13912345678 18888888888 13000000000 6222600260001072444 6228480402564890018
4111111111111111 1M8GDM9AXKP042788 test@example.com 10001@qq.com E12345678 G12345678 EF1234567'''.split())


def id_ok(v):
    try:
        date(int(v[6:10]), int(v[10:12]), int(v[12:14]))
    except ValueError:
        return False
    return sum(2 ** (17 - i) * int(c) for i, c in enumerate(v[:17])) % 11 == [1, 0, 10, 9, 8, 7, 6, 5, 4, 3, 2].index(10 if v[17] in 'Xx' else int(v[17]))


def luhn_ok(v):
    d = [int(c) for c in re.sub(r'\D', '', v)][::-1]
    return (sum(d[::2]) + sum(sum(divmod(2 * c, 10)) for c in d[1::2])) % 10 == 0


def vin_ok(v):
    if v.isdigit() or not any(c.isdigit() for c in v):
        return False
    m = {c: int(c) for c in '0123456789'}
    m.update(zip('ABCDEFGH', range(1, 9)), **dict(zip('JKLMN', range(1, 6))), P=7, R=9, **dict(zip('STUVWXYZ', range(2, 10))))
    s = sum(m[c] * w for c, w in zip(v, (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2))) % 11
    return v[8] == 'X0123456789'[s + 1 if s < 10 else 0]


OK = {'identity.prc_id18': id_ok, 'bank.card': lambda v: luhn_ok(v) and len(re.sub(r'\D', '', v)) in (16, 19), 'driving.vin': vin_ok}


def parse(name, text, lab, bad):
    ext = name.rsplit('.', 1)[1].lower()
    try:
        if ext == 'json':
            json.loads(text)
        elif ext == 'jsonl':
            [json.loads(ln) for ln in text.splitlines()]
        elif ext == 'xml':
            ET.fromstring(text.encode('utf-8'))
        elif ext in ('csv', 'tsv'):
            d = {'tsv': '\t'}.get(ext) or max(',;|', key=text.count)
            rows = list(csv.reader(text.splitlines(), delimiter=d))
            n = Counter(len(rows[i - 1]) for i in lab['record_lines'] if i <= len(rows))
            if len(n) != 1:
                bad.append(f'{name}: ragged rows {dict(n)}')
    except Exception as e:
        bad.append(f'{name}: does not parse: {e}')


def check(out):
    bad, root = [], Path(out)
    labels = json.loads((root / 'labels.json').read_text(encoding='utf-8'))
    have = {p.relative_to(root / 'files').as_posix() for p in (root / 'files').rglob('*') if p.is_file()}
    if have != set(labels):
        bad.append(f'files and labels differ: {sorted(have ^ set(labels))[:5]}')
    n = Counter(v['kind'] for v in labels.values())
    bad += [f'{k}: {n[k]} files' for k in KINDS if n[k] != 10] + [f'unknown kind {k}' for k in n if k not in KINDS]
    ways = Counter((v['kind'], v['shape']['way']) for v in labels.values())
    bad += [f'{k}: same way twice' for k, c in ways.items() if c > 1]
    owner = {}
    for name, lab in sorted(labels.items()):
        if name not in have:
            continue
        try:
            text = (root / 'files' / name).read_bytes().decode(lab['shape']['encoding'])
        except UnicodeError as e:
            bad.append(f'{name}: {e}')
            continue
        if re.search('[§\ufffd]|MARK|None|<function|Person object', text) or '{' in text and lab['shape']['container'] == 'text':
            bad.append(f'{name}: leftover of the generator')
        lines = text.split('\n')
        rl = lab['record_lines']
        if not 3 <= lab['records'] <= 40 or len(rl) != lab['records'] or any(not 1 <= i <= len(lines) or not lines[i - 1].strip() for i in rl):
            bad.append(f'{name}: records {lab["records"]}')
        keys = lab['people_keys']
        if lab['people'] != len(set(keys)) or len(keys) != len(set(keys)) or not keys:
            bad.append(f'{name}: people')
        bare = re.sub('[ -]', '', text)
        for k in keys:
            if k not in bare:
                bad.append(f'{name}: key {k} not in file')
            if owner.setdefault(k, name) != name:
                bad.append(f'{name}: person also in {owner[k]}')
        every = set()
        for rule, rx in FIND.items():
            want = lab['values'].get(rule)
            if want is None:
                bad.append(f'{name}: no list for {rule}')
                continue
            may = set(lab['allowed'].get(rule, [])) | set(lab['decoys'].get(rule, []))
            if len(want) != len(set(want)) or may & set(want):
                bad.append(f'{name}: {rule} doubled')
            found = {m for m in re.findall(rx, text) if OK.get(rule, lambda v: True)(m)}
            if rule == 'bank.card':
                found = {v for v in found if not re.fullmatch(FIND['identity.prc_id18'], v) and re.match('62|60', v)}
            if found - set(want) - may:
                bad.append(f'{name}: {rule} unlabelled {sorted(found - set(want) - may)[:3]}')
            if set(want) - found:
                bad.append(f'{name}: {rule} not found {sorted(set(want) - found)[:3]}')
            every |= set(want) | may
            if rule in OK:
                bad += [f'{name}: {rule} check character {v}' for v in want if not OK[rule](v)]
        for v in every:
            w = re.sub('[ -]', '', v)
            if w in KNOWN or v in KNOWN or '11010119900307' in w or (len(w) == 11 and w.isdigit() and w[0] == '1' and ('12345678' in w or len(set(w[3:])) < 3)):
                bad.append(f'{name}: well-known value {v}')
        for grp in ('allowed', 'decoys'):
            bad += [f'{name}: {grp} {v} not in file' for vs in lab[grp].values() for v in vs if v not in text]
        parse(name, text, lab, bad)
    return bad, labels


if __name__ == '__main__':
    b, lab = check(sys.argv[1])
    print('\n'.join(b[:60]))
    print(f'{len(lab)} files, {sum(v["records"] for v in lab.values())} records, {sum(v["people"] for v in lab.values())} people, {len(b)} faults')
    sys.exit(bool(b))
