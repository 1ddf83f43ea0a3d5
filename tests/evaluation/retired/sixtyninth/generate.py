"""generate.py --seed N OUT: writes OUT/files (336 files) and OUT/labels.json; same seed, same bytes."""

import argparse
import importlib
import json
import os
import pkgutil
import random
import shutil
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
sys.dont_write_bytecode = True
import templates  # noqa: E402
from lib.labels import REG, Doc  # noqa: E402

KINDS = (
    'hotel.stay travel.flight travel.rail bank.account bank.statement_line border.crossing netcafe.session crime.case '
    'property.housing property.rental driving.licence driving.vehicle driving.violation phone.subscriber phone.call '
    'phone.sms identity.person'
).split()
DIRS = (
    'Desktop',
    'Downloads',
    'Documents',
    'backup/2018',
    'backup/2020',
    'D盘/资料',
    '微信文件/2019-05',
    '微信文件/2021-11',
    '桌面/新建文件夹',
    'share/export',
    'mail/inbox',
    'U盘',
    'data/dump',
    '共享/2017',
    'tmp',
    '个人/杂',
)
ENC = ['utf-8'] * 12 + ['gb18030'] * 4 + ['utf-8-sig'] * 2 + ['utf-16'] * 2
SIZES = {'bare': 16, 'neg': 86}
# The kinds as the scanner calls them: it tells of a subscriber as a person, and of a violation as of a vehicle.
NAMED = {
    'travel.rail': 'travel.train',
    'bank.statement_line': 'bank.transaction',
    'phone.call': 'phone.cdr',
    'phone.subscriber': 'identity.person',
    'driving.violation': 'driving.vehicle',
}


def load():
    for m in sorted(x.name for x in pkgutil.iter_modules(templates.__path__)):
        importlib.import_module('templates.' + m)


def jobs(r):
    """[(template, big)] for all 336 files."""
    out = []
    for n, kind in enumerate(KINDS + list(SIZES)):
        pool = [t for t in REG if t.kind == kind]
        want = SIZES.get(kind, 14 if n < 13 else 13)
        r.shuffle(pool)
        picked = [pool[i % len(pool)] for i in range(want)]
        bigs = [i for i, t in enumerate(picked) if t.big][: 2 if n % 5 == 0 else 1]
        out += [(t, i in bigs) for i, t in enumerate(picked)]
    r.shuffle(out)
    return out


def make(seed, root):
    r = random.Random(f'exam/{seed}')
    labels, used = {}, set()
    for n, (t, big) in enumerate(jobs(r)):
        d = Doc(random.Random(f'{seed}/{n}/{t.name}'), t.kind, big, r.choice(ENC))
        t.fn(d)
        stem, dot, ext = d.name.partition('.')
        rel = f'{r.choice(DIRS)}/{d.name}'
        while rel in used:
            rel = f'{r.choice(DIRS)}/{stem}{r.choice(["(1)", "(2)", "-副本", "_new", "_bak"])}{dot}{ext}'
        used.add(rel)
        path = os.path.join(root, 'files', rel)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, 'wb') as f:
            f.write(d.data)
        labels[rel] = d.label(t.name)
        labels[rel]['kind'] = NAMED.get(labels[rel]['kind'], labels[rel]['kind'])
        if t.kind == 'bare':  # lists of bare numbers may be told as such: they are none of the negatives
            labels[rel]['kinds'] = {}
    with open(os.path.join(root, 'labels.json'), 'w', encoding='utf-8') as f:
        json.dump(dict(sorted(labels.items())), f, ensure_ascii=False, indent=1)
    return labels


def main():
    a = argparse.ArgumentParser()
    a.add_argument('--seed', type=int, required=True)
    a.add_argument('out')
    a = a.parse_args()
    shutil.rmtree(os.path.join(a.out, 'files'), ignore_errors=True)
    load()
    labels = make(a.seed, a.out)
    print(len(labels), 'files,', len(REG), 'templates')


if __name__ == '__main__':
    main()
