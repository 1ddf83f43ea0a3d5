"""check.py OUT: open every file again and hold it against labels.json."""
import collections
import json
import pathlib
import re
import sys

from lib import id_check, luhn_digit, vin_check

KINDS = ('hotel.stay travel.flight travel.train bank.account bank.balance bank.transaction border.crossing netcafe.session crime.case property.housing '
         'property.rental driving.licence driving.vehicle phone.cdr phone.sms location.fix identity.person').split()
PROV = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼滬遼魯蘇贛陝閩鄂浙粵'
NO, ON = r'(?<![0-9A-Za-z])', r'(?![0-9A-Za-z])'
RX = {
    'identity.prc_id18': NO + r'[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]' + ON,
    'phone.mobile': r'(?<![0-9A-Za-z])(?:\+?86[- ]?)?1[3-9]\d(?:\d{8}|[- ]\d{4}[- ]\d{4})' + ON,
    'phone.email': r'[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}',
    'bank.card': NO + r'62\d{2}(?:\d{12}|\d{15}|(?: \d{4}){3}(?: \d{3})?)' + ON,
    'driving.plate': NO + '[' + PROV + r'][A-HJ-NP-Z]·?(?:[A-HJ-NP-Z0-9]{6}|[A-HJ-NP-Z0-9]{5})' + ON,
    'identity.passport_cn': NO + r'E(?:[A-HJ-NP-Z]\d{7}|\d{8})' + ON,
    'driving.vin': NO + r'L[A-HJ-NPR-Z0-9]{7}[0-9X][A-HJ-NPR-Z0-9]{8}' + ON,
    'phone.landline': r'(?<![0-9A-Za-z-])0(?:10|2\d|[3-9]\d{2})-[2-8]\d{6,7}' + ON,
}
KNOWN = '11010519491231002X 440524188001010014 34052419800101001X 13800138000 6222600260001072444 6228480402564890018 1M8GDM9AXKP042788'.split()


def good(rule, v):
    s = re.sub(r'[ ·-]', '', v)
    if rule == 'identity.prc_id18':
        return id_check(s[:17]) == s[17].upper()
    if rule == 'bank.card':
        return luhn_digit(s[:-1]) == s[-1]
    if rule == 'driving.vin':
        return vin_check(s) == s[8]
    if rule == 'phone.mobile':
        s = s.removeprefix('+').removeprefix('86')
        return len(s) == 11 and re.match(r'1(?:3|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8|9[0-35-9])', s) and len(set(s[3:])) > 2
    return bool(re.fullmatch(RX[rule], v))


def check(path, lab, data):
    text = data.decode(lab['shape']['encoding'])
    bad, lines = [], text.split('\n')
    n, kind = lab['records'], lab['kind']
    if not 3 <= n <= 40 or len(lab['lines']) != n:
        bad.append(f'records {n}')
    if lab['lines'] != sorted(lab['lines']) or any(not lines[k - 1].strip() for k in lab['lines']):
        bad.append('record lines')
    keys = {re.sub(r'[ ·+-]|\+86', '', v) for r in ('identity.prc_id18', 'identity.passport_cn', 'phone.mobile', 'bank.card') for v in lab['values'].get(r, [])}
    if not 1 <= lab['people'] <= min(n, len(keys)):
        bad.append(f'people {lab["people"]}')
    if kind not in KINDS or kind == 'identity.person' and lab['people'] != len(lab['values']['identity.prc_id18']):
        bad.append('kind or identity people')
    known = {v for vs in lab['values'].values() for v in vs} | {v for vs in lab['allowed'].values() for v in vs} | set(lab['decoys'])
    for rule, vs in lab['values'].items():
        for v in vs:
            if v not in text or not good(rule, v) or v in KNOWN or re.match('11010119900307', v):
                bad.append(f'{rule} {v}')
    for v in known:
        if v not in text:
            bad.append('absent ' + v)
    for rule, rx in RX.items():
        for m in re.finditer(rx, text):
            if m.group() not in known and good(rule, m.group()):
                bad.append(f'unlabelled {rule} {m.group()}')
    for rule in ('identity.prc_id18', 'bank.card'):
        bad += [f'decoy passes {rule} {d}' for d in lab['decoys'] if re.fullmatch(RX[rule], d) and good(rule, d)]
    if '\ue000' in text or re.search(r'\{(?:g|p|a|b)\.', text):
        bad.append('template residue')
    if path.endswith('.json'):
        json.loads(text)
    if path.endswith('.jsonl') or path.endswith('.ndjson'):
        [json.loads(x) for x in text.splitlines()]
    if path.endswith(('.xml', '.kml')):
        import xml.dom.minidom as dom
        dom.parseString(text.encode())
    return bad


def main():
    out = pathlib.Path(sys.argv[1])
    labels = json.loads((out / 'labels.json').read_text(encoding='utf-8'))
    found = {str(p.relative_to(out / 'files')) for p in (out / 'files').rglob('*') if p.is_file()}
    errs = [f'{p}: listed or written only once' for p in found ^ set(labels)]
    for path, lab in sorted(labels.items()):
        if path in found:
            errs += [f'{path}: {b}' for b in check(path, lab, (out / 'files' / path).read_bytes())]
    c = collections.Counter(v['kind'] for v in labels.values())
    errs += [f'{k}: {c[k]} files' for k in KINDS if c[k] != 10]
    print(*errs, sep='\n')
    print(len(labels), 'files', sum(v['records'] for v in labels.values()), 'records', dict(collections.Counter(v['shape']['script'] for v in labels.values())), len(errs), 'errors')
    sys.exit(bool(errs))


if __name__ == '__main__':
    main()
