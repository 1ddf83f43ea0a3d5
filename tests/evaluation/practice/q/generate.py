#!/usr/bin/env python3
"""generate.py --seed N OUT: write OUT/files/... and OUT/labels.json."""
import argparse
import json
import random
import re
import shutil
from pathlib import Path

from base import F, KEYS
from kinds import REG

RULES = ['identity.prc_id18', 'phone.mobile', 'phone.email', 'bank.card', 'driving.plate',
         'identity.passport_cn', 'driving.vin', 'phone.landline']


def stands(v, text):
    return re.search(r'(?<![0-9A-Za-z])' + re.escape(v) + r'(?![0-9A-Za-z])', text) is not None


def build(seed, spec, i):
    f = F(seed, spec['kind'], i)
    text = spec['fun'](f)
    if not text.endswith('\n'):
        text += '\n'
    values = {r: sorted({v for rule, v in f.val if rule == r and stands(v, text)}) for r in RULES}
    people = set()
    for p in f.who:
        ks = sorted(k for k in f.keys.get(p, []) if stands(k[1], text))
        assert ks, (spec['kind'], spec['fn'], p.n, 'no key in the text')
        people.add(id(p))
    allowed = {r: sorted(v for v in vs if v in text) for r, vs in sorted(f.allowed.items())}
    lab = dict(kind=spec['kind'], records=f.recs, people=len(people),
               values={r: v for r, v in values.items() if v}, allowed={r: v for r, v in allowed.items() if v},
               decoys=sorted(set(f.decoys)),
               shape=dict(way=spec['way'], script=spec['script'], encoding=spec['enc'], container=spec['container']))
    if spec['crlf']:
        text = text.replace('\n', '\r\n')
    raw = b'\xff\xfe' + text.encode('utf-16-le') if spec['enc'] == 'utf-16' else text.encode(spec['enc'])
    return lab, raw


def paths():
    """The same name for a template under every seed; folders say nothing about the kind."""
    order = list(range(len(REG)))
    random.Random('folders').shuffle(order)
    return {i: 'd%02d/%03d_%s' % (n % 17 + 1, n + 1, REG[i]['fn']) for n, i in enumerate(order)}


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--seed', type=int, required=True)
    ap.add_argument('out')
    a = ap.parse_args()
    out = Path(a.out)
    if (out / 'files').exists():
        shutil.rmtree(out / 'files')
    labels = {}
    for i, path in paths().items():
        lab, raw = build(a.seed, REG[i], i)
        dst = out / 'files' / path
        dst.parent.mkdir(parents=True, exist_ok=True)
        dst.write_bytes(raw)
        labels[path] = lab
    (out / 'labels.json').write_text(json.dumps(dict(sorted(labels.items())), ensure_ascii=False, indent=1) + '\n',
                                     encoding='utf-8')
    print(len(labels), 'files')


if __name__ == '__main__':
    main()
