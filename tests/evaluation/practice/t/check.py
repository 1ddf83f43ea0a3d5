"""check.py OUT : open every file again and hold it against labels.json."""
import collections
import json
import pathlib
import re
import sys

import core
import generate

B, A = r'(?<![0-9A-Za-z])', r'(?![0-9A-Za-z])'
RX = {
    'identity.prc_id18': r'(?<![0-9A-Za-z])[1-6]\d{5} ?(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]) ?\d{3}[\dXx]' + A,
    'phone.mobile': r'(?<![0-9])1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-8]|8\d|9[0-35-9])(?:\d{8}|([- ])\d{4}\1\d{4})(?![0-9])',
    'phone.email': r'[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.(?:com|cn|net|org)' + A,
    'bank.card': B + r'(?:62|60|81|9[0-9]|[3-5]\d)\d{2}(?:[ -]?\d{4}){2,3}[ -]?\d{1,4}(?:[ -]?\d{1,3})?' + A,
    'driving.plate': B + r'[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][· ]?(?=[A-Z]*\d)[A-HJ-NP-Z0-9]{5,6}' + A,
    'identity.passport_cn': B + r'(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|1[45]\d{7}|[PSD]E\d{7}|[PS]\.?\d{7}|[SD]\d{8}|MA\d{7}|K[A-Z0-9]?\d{7,8}|H\d{8})' + A,
    'driving.vin': B + r'(?=[A-Z0-9]*[A-Z])[A-HJ-NPR-Z0-9]{8}[0-9X][A-HJ-NPR-Z0-9]{8}' + A,
    'phone.landline': r'(?<![0-9A-Za-z.\-])0(?:10|2[0-57-9]|[3-9]\d{2})[- ][2-8]\d{6,7}(?![0-9A-Za-z])',
}
MASK = {'phone.masked': r'1\d\d\*{4}\d{4}', 'identity.masked_id': r'\d{6}\*{8}\d{3}[\dX]'}
strip = lambda s: re.sub(r'[ \-]', '', s)
errs = []


def valid(rule, s):
    s = strip(s)
    if rule == 'identity.prc_id18':
        return core.id_check(s[:17]) == s[17].upper()
    if rule == 'bank.card':
        return 15 <= len(s) <= 19 and core.luhn(s)
    if rule == 'driving.vin':
        return core.vin_check(s) == s[8]
    return True


def main(out):
    out = pathlib.Path(out)
    lab = json.loads((out / 'labels.json').read_text(encoding='utf-8'))
    probe = {s['name'] + s['kind']: s['n'] for s in generate.load()}
    disk = {str(p.relative_to(out / 'files')) for p in (out / 'files').rglob('*') if p.is_file()}
    if disk != set(lab):
        errs.append(f'files and labels differ: {sorted(disk ^ set(lab))[:4]}')
    if sorted(collections.Counter(v['kind'] for v in lab.values()).items()) != sorted((k, 10) for k in generate.KINDS):
        errs.append('not 10 files for each kind')
    seen = collections.Counter()
    for rel, L in lab.items():
        def bad(m):
            errs.append(f'{rel}: {m}')
        txt = (out / 'files' / rel).read_bytes().decode(L['shape']['encoding']).replace('\r\n', '\n')
        if not 3 <= L['records'] <= 40 or not 1 <= L['people'] <= L['records']:
            bad(f'counts {L["records"]}/{L["people"]}')
        rx = probe[pathlib.PurePath(rel).name + L['kind']]
        n = len(re.findall(rx, txt))
        if n != L['records']:
            bad(f'{n} marks of a record, label says {L["records"]}')
        keys = max([len({strip(x).upper() for x in L['values'].get(r, [])}) for r in
                    ('identity.prc_id18', 'identity.passport_cn', 'phone.mobile')])
        if keys < L['people']:
            bad(f'{keys} keys for {L["people"]} people')
        for rule, vs in L['values'].items():
            if rule not in RX:
                bad('rule ' + rule)
            for v in vs:
                core_v = re.sub(r'^\+?86-?', '', v) if rule == 'phone.mobile' else v
                if v not in txt or not re.fullmatch(RX[rule], core_v) or not valid(rule, v):
                    bad(f'{rule} {v} not there or not valid')
                if strip(v).upper() in core.FORBID or strip(v).startswith('11010119900307'):
                    bad(f'{v} is a known value')
                if rule == 'identity.prc_id18':
                    seen[strip(v).upper()] += 1
        for rule, vs in list(L['allowed'].items()) + [('decoy', L['decoys'])]:
            for v in vs:
                if v not in txt:
                    bad(f'{rule} {v} is not in the text')
        known = {strip(re.sub(r'^\+?86-?', '', x)) for d in (L['values'], L['allowed']) for vs in d.values() for x in vs}
        for rule, r in RX.items():
            for m in re.finditer(r, txt):
                if strip(m.group()) not in known and valid(rule, m.group()):
                    bad(f'{rule} {m.group()} is in the text and has no label')
        for rule, r in MASK.items():
            for m in re.finditer(r, txt):
                if m.group() not in L['allowed'].get(rule, []):
                    bad(f'{rule} {m.group()} has no label')
    if [k for k, c in seen.items() if c > 1]:
        errs.append('one ID number in two files')
    ways = collections.Counter(v['kind'] + v['shape']['way'] for v in lab.values())
    if max(ways.values()) > 1:
        errs.append('a way of writing is used twice in a kind')
    print(f'{len(lab)} files, {sum(v["records"] for v in lab.values())} records, {sum(v["people"] for v in lab.values())} people')
    for e in errs:
        print('BAD', e)
    print('clean' if not errs else f'{len(errs)} faults')
    return 1 if errs else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
