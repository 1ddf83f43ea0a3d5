"""generate.py --seed N OUT: writes OUT/files and OUT/labels.json."""

import argparse
import importlib
import json
import os
import random
import shutil
from lib.labels import Doc

KINDS = [
    ('hotel.stay', 'hotel'),
    ('travel.flight', 'flight'),
    ('travel.train', 'train'),
    ('netcafe.session', 'netcafe'),
    ('border.crossing', 'border'),
    ('crime.case', 'crime'),
    ('property.housing', 'housing'),
    ('property.rental', 'rental'),
    ('bank.account', 'account'),
    ('bank.balance', 'balance'),
    ('bank.transaction', 'transaction'),
    ('driving.licence', 'licence'),
    ('driving.vehicle', 'vehicle'),
    ('phone.cdr', 'cdr'),
    ('phone.sms', 'sms'),
    ('location.fix', 'location'),
    ('identity.person', 'identity'),
]


def templates(mod):
    m = importlib.import_module('templates.' + mod)
    return [(f'{mod}.{k[2:]}', v) for k, v in vars(m).items() if k.startswith('t_')]


def slots(rnd, mods, n):
    """n slots: every template at least once, then some again."""
    ts = [t for m in mods for t in templates(m)]
    rnd.shuffle(ts)
    if len(ts) < n:
        ts = ts + rnd.sample(ts, n - len(ts)) if n - len(ts) <= len(ts) else (ts * 3)[:n]
    return ts[:n]


def plan(seed):
    rnd, out, bulk = random.Random(f'plan:{seed}'), [], []
    short = set(rnd.sample(range(17), 4))
    for i, (kind, mod) in enumerate(KINDS):
        got = [[kind, s, f, 0, rnd.random() < 0.1] for s, f in slots(rnd, [mod], 13 if i in short else 14)]
        able = [g for g in got if getattr(g[2], 'bulk', False)]
        rnd.shuffle(able)
        able[0][3] = rnd.randint(100, 800)
        bulk += able[1:]
        out += got
    for g in rnd.sample(bulk, 3):
        g[3] = rnd.randint(100, 400)
    out += [[None, s, f, 0, False] for s, f in slots(rnd, ['bare'], 16)]
    out += [[None, s, f, 0, False] for s, f in slots(rnd, ['neg_a', 'neg_b', 'neg_c'], 86)]
    return out


def free(path, taken):
    base, n = path, 2
    while path in taken:
        head, tail = os.path.split(base)
        stem, dot, ext = tail.partition('.')
        path = os.path.join(head, f'{stem}({n}){dot}{ext}')
        n += 1
    taken.add(path)
    return path


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--seed', type=int, default=70)
    ap.add_argument('out')
    a = ap.parse_args()
    root, labels, taken = os.path.join(a.out, 'files'), {}, set()
    shutil.rmtree(root, ignore_errors=True)
    for i, (kind, shape, fn, big, rep) in enumerate(plan(a.seed)):
        d = Doc(random.Random(f'{a.seed}:{i}:{shape}'), kind, big, rep)
        name, data = fn(d)
        path = free(name, taken)
        full = os.path.join(root, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, 'wb') as f:
            f.write(data)
        labels[path] = d.label(shape)
        if shape.startswith('bare.'):  # lists of bare numbers may be told as such: they are none of the negatives
            labels[path]['kinds'] = {}
    with open(os.path.join(a.out, 'labels.json'), 'w', encoding='utf-8') as f:
        json.dump(labels, f, ensure_ascii=False, indent=1, sort_keys=True)
    print(len(labels), 'files')


if __name__ == '__main__':
    main()
