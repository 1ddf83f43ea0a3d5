"""python3 check.py OUT   opens every file again and compares it with the labels; prints "clean" and ends 0, else what is wrong"""
import collections, json, os, re, sys
from templates import lib
from templates import t1, t2, t3, t4, t5, t6, t7, neg  # noqa: F401

RULES = set(lib.SCAN)
NOT = {'11010519491231002X', '440524188001010014', '34052419800101001X', '13800138000', '6222600260001072444', '6228480402564890018', '1M8GDM9AXKP042788'}
def main(out):
    bad = []; T = {t['id']: t for t in lib.REG}
    labels = json.load(open(os.path.join(out, 'labels.json'), encoding='utf-8')); root = os.path.join(out, 'files')
    found = {os.path.relpath(os.path.join(d, f), root).replace(os.sep, '/') for d, _, fs in os.walk(root) for f in fs}
    bad += [f'{x}: no label' for x in found - set(labels)] + [f'{x}: no file' for x in set(labels) - found]
    for path in sorted(found & set(labels)):
        L = labels[path]; say = lambda m: bad.append(f'{path} [{L["template"]}]: {m}')
        t = T.get(L['template'])
        if not t or t['kind'] != L['kind'] or t['cls'] != L['class']: say('template and label disagree'); continue
        text = lib.opened(path, open(os.path.join(root, path), 'rb').read(), t['enc'])
        if L['kind'] is None:
            if L['records'] or L['people'] or L['values']: say('a negative with records or values')
        elif not 1 <= L['people'] <= L['records'] <= 60 or L['people'] > 40: say(f'records {L["records"]} people {L["people"]}')
        if t['mark'] and len(re.findall(t['mark'], text)) != L['records']: say(f'{len(re.findall(t["mark"], text))} marks, {L["records"]} records')
        for rule, vs in L['values'].items():
            if rule not in RULES or not vs or len(set(vs)) != len(vs): say('values of ' + rule)
            ok = lib.SCAN[rule][1]
            for v in vs:
                if v not in text: say(f'{rule} {v} not in the file')
                w = v.translate({0xFF10 + i: 48 + i for i in range(10)}); d = re.sub(r'\D', '', w)
                if v in NOT: say('a known sample: ' + v)
                if rule == 'identity.prc_id18' and not lib.id_ok(w): say('ID ' + v)
                if rule == 'phone.mobile' and not re.fullmatch(r'(?:86)?1[3-9]\d{9}', d): say('mobile ' + v)
                if rule == 'bank.card' and not (lib.luhn_ok(d) and any(d.startswith(b) and len(d) == n for b, n, _ in lib.BINS)): say('card ' + v)
                if rule == 'driving.vin' and not (len(v) == 17 and lib.vincheck(v) == v[8]): say('VIN ' + v)
                if rule in ('identity.prc_id18', 'bank.card', 'driving.vin', 'driving.plate', 'identity.passport_cn', 'phone.landline', 'phone.email') and not (lib.SCAN[rule][0].fullmatch(w)): say(f'{rule} {v}: shape')
                if v in L['decoys']: say('value and decoy: ' + v)
        for v in sum(L['allowed'].values(), []) + L['decoys']:
            if v not in text: say(f'allowed or decoy {v} not in the file')
        if set(L['decoys']) & set(sum(L['allowed'].values(), [])): say('allowed and decoy')
        for rule, s in lib.strays(text, L['values'], L['allowed'], L['decoys']): say(f'stray {rule} {s}')
        if L['kind'] in ('identity.number', 'phone.number') and L['records'] != sum(len(v) for v in L['values'].values()): say('bare list: records and values differ')
        if L['kind'] is None and any(lib.id_ok(x) for x in L['decoys'] if len(x) == 18): say('a decoy is a right ID number')
    use = collections.Counter(L['template'] for L in labels.values()); kinds = collections.Counter(L['kind'] for L in labels.values()); cls = collections.Counter(L['class'] for L in labels.values())
    if len(labels) != 336 or kinds[None] != 86: bad.append(f'{len(labels)} files, {kinds[None]} negatives')
    if len(use) < 160 or max(use.values()) > 3: bad.append(f'{len(use)} templates, at most {max(use.values())} times')
    if min(cls.values()) < 95: bad.append(f'classes {dict(cls)}')
    for k, n in kinds.items():
        if k and not (6 <= n <= 10 if k in ('identity.number', 'phone.number') else 12 <= n <= 15): bad.append(f'{k}: {n}')
    print('\n'.join(bad) if bad else 'clean'); return 1 if bad else 0
if __name__ == '__main__': sys.exit(main(sys.argv[1]))
