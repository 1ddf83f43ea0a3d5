"""Write one examination: python3 generate.py --seed N OUT"""
import argparse, gzip, json, pathlib, random
import lib
from templates import a_hotel_travel, b_net_border_crime, c_house_bank, d_car_phone_place, e_person_lists, f_odd, g_tools, n_none  # noqa: F401

QUOTA = {k: 14 for k in 'hotel.stay travel.flight travel.train border.crossing crime.case bank.transaction phone.cdr location.fix identity.person'.split()}
QUOTA.update({k: 13 for k in 'netcafe.session property.housing property.rental bank.account bank.balance driving.licence driving.vehicle phone.sms'.split()})
QUOTA.update({'identity.number': 10, 'phone.number': 10, None: 86})


def encode(text, enc, eol):
    return text.replace('\n', eol).encode({'utf-16': 'utf-16'}.get(enc, enc))


def flat(body):
    """All strings of a body, one after the other."""
    if isinstance(body, dict):
        return '\n'.join(flat(x) for x in body.values())
    if isinstance(body, (list, tuple)):
        return '\n'.join(flat(x) for x in body)
    return str(body)


def prune(c, text):
    """Keep only what was written: sentences are drawn from several drafts, the rest is thrown away."""
    if '\\u' in text:
        text += flat(json.loads(text, object_pairs_hook=lambda x: x))
    for m in (c.values, c.allowed):
        for rule in list(m):
            m[rule] = [v for v in m[rule] if v in text]
            if not m[rule]:
                del m[rule]
    for rule, vals in c.allowed.items():
        c.values[rule] = [v for v in c.values.get(rule, []) if v not in vals]
        if not c.values[rule]:
            del c.values[rule]
    c.decoys = [d for d in c.decoys if d in text]


def make(t, rnd, no):
    c = lib.C(rnd)
    body = t['f'](c)
    prune(c, flat(body))
    enc, eol = rnd.choice(t['enc']), rnd.choice(t['eol'])
    ext, stem, box = t['ext'], t['stem'], t['box']
    if ext == 'xlsx':
        data = lib.xlsx(body)
    elif ext == 'docx':
        data = lib.docx(body)
    elif ext in ('db', 'sqlite'):
        data = lib.sqlite(body)
    elif isinstance(body, dict):
        data = [(n, encode(x, enc, eol)) for n, x in body.items()]
    else:
        data = encode(body, enc, eol)
    name = f'{stem}_{no:03d}.{ext}'
    if box:
        members = data if isinstance(data, list) else [(f'{stem}.{ext}', data)]
        if box == 'gz':
            data, name = gzip.compress(members[0][1], mtime=0), name + '.gz'
        elif box == 'zip':
            data, name = lib.zipped(members), f'{stem}_{no:03d}.zip'
        else:
            data, name = lib.tarred(members, box == 'tgz'), f'{stem}_{no:03d}.{box}'
    shape = t['shape'] + (f', {enc}' if ext not in ('xlsx', 'docx', 'db', 'sqlite') else '') + (f', {box}' if box else '')
    label = dict(kind=t['kind'], records=c.records, people=len(c.people), values=c.values, allowed=c.allowed, decoys=c.decoys, shape=shape, **{'class': t['cls'], 'template': t['id']})
    return name, data, label


def main():
    a = argparse.ArgumentParser()
    a.add_argument('--seed', type=int, required=True)
    a.add_argument('out')
    o = a.parse_args()
    out = pathlib.Path(o.out)
    rnd = random.Random(f'exam-{o.seed}')
    jobs = []
    for kind, q in QUOTA.items():
        ts = [t for t in lib.REG if t['kind'] == kind]
        rnd.shuffle(ts)
        assert len(ts) * 3 >= q, (kind, len(ts), q)
        jobs += [(ts[i % len(ts)], rnd.randrange(1 << 60)) for i in range(q)]
    rnd.shuffle(jobs)
    labels = {}
    dirs = ['in', 'share/2019', 'share/old', 'mail', 'usb', 'desk', 'backup', 'web']
    for no, (t, s) in enumerate(jobs, 1):
        name, data, label = make(t, random.Random(s), no)
        path = dirs[s % len(dirs)] + '/' + name
        f = out / 'files' / path
        f.parent.mkdir(parents=True, exist_ok=True)
        f.write_bytes(data)
        labels[path] = label
    (out / 'labels.json').write_text(json.dumps(labels, ensure_ascii=False, indent=1, sort_keys=True), encoding='utf-8')


if __name__ == '__main__':
    main()
