"""python3 generate.py --seed N OUT   writes OUT/files/... and OUT/labels.json; the same seed gives the same bytes"""
import argparse, collections, gzip, json, os, random, re, shutil
from templates import lib
from templates import t1, t2, t3, t4, t5, t6, t7, neg  # noqa: F401

LISTS = ('identity.number', 'phone.number')
def slots(r):
    by = collections.OrderedDict()
    for t in lib.REG: by.setdefault(t['kind'], []).append(t)
    kinds = [k for k in by if k and k not in LISTS]
    more = set(r.sample(kinds, 234 - 13 * len(kinds)))
    out = []; cls = collections.Counter()
    for kind, ts in by.items():                       # every template once, as far as there are places
        n = 86 if kind is None else 8 if kind in LISTS else 13 + (kind in more)
        a = list(ts); r.shuffle(a)
        out += a[:n]; cls.update(t['cls'] for t in a[:n])
    for kind, ts in by.items():                       # then some of them again, of the class that is short
        n = 86 if kind is None else 8 if kind in LISTS else 13 + (kind in more)
        b = list(ts); r.shuffle(b)
        for _ in range(n - len(ts)):
            t = min(b, key=lambda t: cls[t['cls']]); b.remove(t); out.append(t); cls[t['cls']] += 1
    r.shuffle(out)
    return out

ENC = ['utf-8'] * 10 + ['utf-8-sig'] * 3 + ['gb18030'] * 7 + ['utf-16'] * 2
def build(t, seed, no):
    for k in range(60):
        c = lib.C(f'{seed}/{no}/{t["id"]}/{k}')
        text = t['fn'](c); r = c.r
        name = t['name'].replace('{n}', f'{r.randint(1, 9999):04d}').replace('{d}', f'{c.dt(2012, 2024):%Y%m%d}')
        if c.blob is not None:
            data = c.blob; name = (name if name.endswith(c.ext) else name + c.ext); enc = 'any'
        else:
            enc = 'utf-8' if t['enc'] == 'utf8' else 'big5' if t['enc'] == 'big5' else r.choice(ENC)
            if t['enc'] != 'utf8' and '\r' not in text and r.randint(0, 3) == 0: text = text.replace('\n', '\r\n')
            if name.endswith('.html') and enc != 'utf-8': text = text.replace('charset="utf-8"', 'charset="%s"' % {'gb18030': 'gb2312'}.get(enc, enc.replace('-sig', '')))
            try: data = b'\xff\xfe' + text.encode('utf-16-le') if enc == 'utf-16' else text.encode(enc)
            except UnicodeEncodeError: continue
        name = f'{no:03d}_' + name if '/' not in name else name.rsplit('/', 1)[0] + f'/{no:03d}_' + name.rsplit('/', 1)[1]
        if t['wrap'] and r.randint(0, 9) == 0:
            base = os.path.basename(name); w = r.choice(['gz', 'zip', 'tar', 'tgz'])
            if w == 'gz': data = gzip.compress(data, mtime=0)
            else:
                f = {base: data, 'readme.txt': '内部资料\n'.encode()} if r.randint(0, 1) else {base: data}
                data = lib.mkzip(f) if w == 'zip' else lib.mktar(f, w == 'tgz')
            name = name + '.' + w if w == 'gz' else name.rsplit('.', 1)[0] + '.' + w
        got = lib.opened(name, data, t['enc'])
        for box in (c.values, c.allowed):                       # wordings that were drawn but not chosen
            for rule in list(box):
                box[rule] = [v for v in box[rule] if v in got]
                if not box[rule]: del box[rule]
        c.decoys = [v for v in c.decoys if v in got]
        if lib.strays(got, c.values, c.allowed, c.decoys): continue
        if t['mark'] and len(re.findall(t['mark'], got)) != c.records: continue
        if c.records > 60 or len(c.people) > 40: continue
        lab = {'kind': t['kind'], 'records': c.records, 'people': len(c.people), 'values': c.values, 'allowed': c.allowed, 'decoys': c.decoys, 'shape': t['shape'], 'class': t['cls'], 'template': t['id']}
        return name, data, lab
    raise SystemExit('template never settled: ' + t['id'])

def main():
    ap = argparse.ArgumentParser(); ap.add_argument('--seed', type=int, required=True); ap.add_argument('out'); a = ap.parse_args()
    r = random.Random(f'exam/{a.seed}'); labels = {}
    root = os.path.join(a.out, 'files')
    if os.path.isdir(root): shutil.rmtree(root)
    for no, t in enumerate(slots(r), 1):
        name, data, lab = build(t, a.seed, no)
        p = os.path.join(root, name); os.makedirs(os.path.dirname(p), exist_ok=True)
        with open(p, 'wb') as f: f.write(data)
        labels[name] = lab
    with open(os.path.join(a.out, 'labels.json'), 'w', encoding='utf-8') as f: json.dump(dict(sorted(labels.items())), f, ensure_ascii=False, indent=1); f.write('\n')
if __name__ == '__main__': main()
