"""python3 generate.py --seed N OUT: writes OUT/files/... and OUT/labels.json."""
import argparse
import glob
import json
import os
import random
import re
import shutil
import sys

sys.dont_write_bytecode = True
import packing
import render

HERE = os.path.dirname(os.path.abspath(__file__))


def make(tpl, seed, turn, out, labels):
    rng = random.Random(f"{seed}/{tpl['name']}/{turn}")
    job = render.Render(tpl, rng)
    text = job.run()
    encs = tpl.get('enc', 'utf-8').split('|')
    eols = tpl.get('eol', 'lf|crlf').split('|')
    enc, eol = encs[turn % len(encs)], eols[(turn + seed) % len(eols)]
    names = [re.sub(r'<<(.+?)>>', lambda m: str(eval(m[1], job.ns)), x.strip()) for x in tpl['file'].split(' > ')]
    path, inner = names[0], names[-1]
    while path in labels:
        stem, dot, ext = path.partition('.')
        path = f'{stem}_{turn + 1}{dot}{ext}'
    data = packing.build(tpl, text, enc, eol, inner)
    full = os.path.join(out, 'files', path)
    os.makedirs(os.path.dirname(full), exist_ok=True)
    with open(full, 'wb') as h:
        h.write(data)
    lab = job.labels
    for rule, got in list(lab['allowed'].items()):
        lab['allowed'][rule] = [v for v in got if v not in lab['values'].get(rule, {})]
    kind = None if tpl['kind'] == 'null' else tpl['kind']
    script = {'trad': 'traditional', 'en': 'English'}.get(tpl.get('script'), 'simplified')
    people = None if tpl.get('people') == 'null' else len(job.persons)
    if kind is None:
        assert not job.records and not lab['values'], (tpl['name'], lab['values'])
    fmt = tpl.get('fmt', 'text')
    labels[path] = {
        'kind': kind, 'records': job.records, 'people': people if kind else 0,
        'values': {k: list(v) for k, v in sorted(lab['values'].items())},
        'allowed': {k: v for k, v in sorted(lab['allowed'].items()) if v},
        'decoys': list(lab['decoys']),
        'shape': f"{tpl['name']}: {tpl['group']}; {tpl['shape']}; {script}; {enc if fmt == 'text' else fmt}, {eol}; {tpl.get('pack', 'plain')}"}


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--seed', type=int, default=1)
    ap.add_argument('out')
    args = ap.parse_args()
    shutil.rmtree(os.path.join(args.out, 'files'), ignore_errors=True)
    labels = {}
    for path in sorted(glob.glob(os.path.join(HERE, 'templates', '*.txt'))):
        for tpl in render.load(path):
            for turn in range(2):
                make(tpl, args.seed, turn, args.out, labels)
    with open(os.path.join(args.out, 'labels.json'), 'w', encoding='utf-8') as h:
        json.dump(dict(sorted(labels.items())), h, ensure_ascii=False, indent=1)
    print(len(labels), 'files')


if __name__ == '__main__':
    main()
