"""Open every file again and hold it against the labels: check.py OUT"""
import json
import os
import re
import sys
import unicodedata

RULES = ['identity.prc_id18', 'phone.mobile', 'phone.email', 'bank.card', 'driving.plate', 'identity.passport_cn', 'driving.vin', 'phone.landline']
PROV = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'
KNOWN = {'11010519491231002X', '440524188001010014', '34052419800101001X', '360426199101010071', '11010219840406970X', '911124198108030024', '13800138000',
         '13888888888', '13912345678', '18888888888', '13000000000', '6222600260001072444', '6228480402564890018', '1M8GDM9AXKP042788'}
PAT = {
    'identity.prc_id18': r'(?<![0-9A-Za-z])[1-9]\d{5}[ ]?(?:19|20)\d{6}[ ]?\d{3}[\dXx](?![0-9A-Za-z])',
    'phone.mobile': r'(?<![0-9A-Za-z.])(?:\+?86[- ]?)?1[3-9]\d(?:\d{8}|-\d{4}-\d{4}| \d{4} \d{4})(?![0-9A-Za-z])',
    'phone.email': r'[A-Za-z0-9][A-Za-z0-9._+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}',
    'bank.card': r'(?<![0-9A-Za-z.])[2-9]\d{3}(?: ?\d{4}){2,3} ?\d{1,4}(?: ?\d{1,3})?(?![0-9A-Za-z])',
    'driving.plate': f'[{PROV}][A-HJ-NP-Z][·]?[A-HJ-NP-Z0-9]{{5,6}}(?![0-9A-Za-z])',
    'identity.passport_cn': r'(?<![0-9A-Za-z])(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|1[45]\d{7}|[SDPHK]\d{8}|[PS]\d{7}|[PSD]E\d{7}|MA\d{7}|K\d{7})(?![0-9A-Za-z])',
    'driving.vin': r'(?<![0-9A-Za-z])(?=[0-9A-Z]*[A-Z])[A-HJ-NPR-Z0-9]{17}(?![0-9A-Za-z])',
    'phone.landline': r'(?<![0-9A-Za-z.-])0(?:10|2\d|[3-9]\d\d)-[2-8]\d{6,7}(?![0-9A-Za-z])'}
NEED = {
    'hotel.stay': [r'入住|check.?in|RZSJ|开房|在住|登记', r'房|room|FJH'],
    'travel.flight': [r'(?:CA|MU|CZ|HU|ZH|3U|MF|9C|SC|HO)\d{4}'],
    'travel.train': [r'[GDCKZT]\d{2,4}', r'车|train'],
    'bank.account': [r'银行|bank|[A-Z]{3,5}', r'卡|card|账'],
    'bank.balance': [r'余额|balance|YE|存款', r'\d\.\d'],
    'bank.transaction': [r'支|收|转|额|amount|Amount', r'\d'],
    'border.crossing': [r'[出入]境|EXIT|ENTRY|Exit|Entry', r'\d'],
    'netcafe.session': [r'上机|START_TIME|Start-Time|onlineTime|上网', r'\d'],
    'crime.case': [r'案|罪|吸毒|刑|拘|case|毒'],
    'property.housing': [r'产权|產權|业主|FCZH|房权证|坐落', r'\d'],
    'property.rental': [r'租|rent|lease', r'\d'],
    'driving.licence': [r'驾驶|准驾|licen|License|zjcx|驾照', r'\d'],
    'driving.vehicle': [r'车|plate|hphm|Plate|VIN', r'\d'],
    'phone.cdr': [r'时长|時長|uration|秒|通话', r'\d'],
    'phone.sms': [r'短信|簡訊|body|content|Content|SMS', r'\d'],
    'location.fix': [r'\d\.\d{6}|LAC|lac=|eci=', r'\d\d:\d\d'],
    'identity.person': [r'\d{6} ?\d{8} ?\d{3}[\dX]']}


def id_ok(s):
    s = s.replace(' ', '').upper()
    w = [pow(2, 17 - i, 11) for i in range(17)]
    t = (1 - sum(int(c) * k for c, k in zip(s, w))) % 11
    return s[-1] == ('X' if t == 10 else str(t)) and 1 <= int(s[10:12]) <= 12 and 1 <= int(s[12:14]) <= 31


def luhn(s):
    ds = [int(c) for c in s if c.isdigit()][::-1]
    return sum(x if i % 2 == 0 else sum(divmod(2 * x, 10)) for i, x in enumerate(ds)) % 10 == 0


def vin_ok(s):
    tr = {c: v for c, v in zip('ABCDEFGH', range(1, 9))} | {c: v for c, v in zip('JKLMN', range(1, 6))} | {'P': 7, 'R': 9} | {c: v for c, v in zip('STUVWXYZ', range(2, 10))}
    t = sum(tr.get(c, 0) * w if not c.isdigit() else int(c) * w for c, w in zip(s, [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2])) % 11
    return s[8] == ('X' if t == 10 else str(t))


def valid(rule, s):
    if rule == 'identity.prc_id18':
        return id_ok(s)
    if rule == 'bank.card':
        return luhn(s) and not re.match(r'20[012]\d(?:0[1-9]|1[0-2])[0-3]\d', s)
    if rule == 'driving.vin':
        return vin_ok(s)
    if rule == 'driving.plate':
        return any(c.isdigit() for c in s)
    return True


def read(path, enc):
    raw = open(path, 'rb').read()
    if enc == 'utf-16':
        assert raw[:2] == b'\xff\xfe', 'no BOM'
    if enc == 'utf-8-sig':
        assert raw[:3] == b'\xef\xbb\xbf', 'no BOM'
    return raw.decode(enc).replace('\r\n', '\n')


def check_file(out, rel, lab, sp):
    bad = []
    text = read(os.path.join(out, 'files', rel), lab['shape']['encoding'])
    vals, allowed, decoys = lab['values'], lab['allowed'], lab['decoys']
    everything = [(r, v) for g in (vals, allowed) for r, l in g.items() for v in l]
    for r, v in everything + [('decoy', v) for v in decoys]:
        if v not in text:
            bad.append(f'{r} {v} is not in the file')
        elif r != 'decoy' and not re.search('(?<![0-9A-Za-z])' + re.escape(v) + '(?![0-9A-Za-z])', re.sub(r'(?<= NI)(?=\d)|(?<= CTCM)', ' ', text)):
            bad.append(f'{r} {v} stands only inside a longer run')
        if re.sub('[ +-]', '', v) in KNOWN:
            bad.append(f'{v} is a well-known value')
    for r, l in vals.items():
        if r not in RULES:
            bad.append('unknown rule ' + r)
        bad += [f'{r} {v} fails its check' for v in l if not valid(r, v) or not re.fullmatch(PAT[r].replace('(?<![0-9A-Za-z.-])', '').replace('(?<![0-9A-Za-z.])', ''), v)]
        bad += [f'{v} is value and allowed' for v in l if v in allowed.get(r, []) or v in decoys]
    listed = {v for _, v in everything} | set(decoys)
    squeezed = {re.sub('[ -]', '', v) for v in listed}
    for r, pat in PAT.items():
        for m in re.finditer(pat, text):
            v = m.group()
            if valid(r, v) and v not in listed and not any(v in x or x in v for x in listed if len(x) > 8) and re.sub('[ -]', '', v) not in squeezed:
                bad.append(f'{r} {v} is in the file but not in the labels')
    recs = sp['records']
    if len(recs) != lab['records'] or not 3 <= len(recs) <= 40:
        bad.append('record count')
    if len(sp['keys']) != lab['people'] or len({re.sub('[ +-]', '', k) for k in sp['keys']}) != lab['people']:
        bad.append('people count')
    if {w for w, _, _ in recs} != set(range(lab['people'])):
        bad.append('people without records')
    bad += [f'key {k} missing' for k in sp['keys'] if k not in text]
    pos = 0
    for w, a, b in recs:
        if a < pos or b <= a or b > len(text):
            bad.append(f'span {a}-{b} out of order')
        pos = b
        if sp['keys'][w] not in text[:b] and lab['shape']['container'] not in ('nested json', 'json lines', 'http trace'):
            bad.append(f'record at {a} comes before any key of its person')
    for need in NEED[lab['kind']]:
        bad += [f'record at {a} lacks /{need}/' for w, a, b in recs if not re.search(need, text[:b + 400], re.I)]
    if any(unicodedata.category(c) == 'Cn' or c == '\ufffd' for c in text):
        bad.append('broken character')
    return bad


def main():
    out = sys.argv[1]
    labels, spans = (json.load(open(os.path.join(out, n), encoding='utf-8')) for n in ('labels.json', 'spans.json'))
    bad = []
    found = {os.path.relpath(os.path.join(d, f), os.path.join(out, 'files')).replace(os.sep, '/') for d, _, fs in os.walk(os.path.join(out, 'files')) for f in fs}
    if found != set(labels) or len(found) != 170:
        bad.append(f'{len(found)} files, {len(labels)} labels')
    kinds, ways = {}, set()
    for rel, lab in labels.items():
        kinds[lab['kind']] = kinds.get(lab['kind'], 0) + 1
        ways.add(lab['shape']['way'])
        bad += [f'{rel}: {b}' for b in check_file(out, rel, lab, spans[rel])]
    if set(kinds) != set(NEED) or set(kinds.values()) != {10}:
        bad.append(f'kinds {kinds}')
    if len(ways) != 170:
        bad.append('a way is used twice')
    for b in bad:
        print(b)
    print(f'{len(found)} files, {sum(x["records"] for x in labels.values())} records, {sum(x["people"] for x in labels.values())} people, {len(bad)} faults')
    return 1 if bad else 0


if __name__ == '__main__':
    sys.exit(main())
