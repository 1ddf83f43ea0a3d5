"""Writes OUT/files/... and OUT/labels.json.  python3.11 generate.py --seed N OUT"""
import argparse
import json
import random
from pathlib import Path

import core
import k_bank, k_border, k_crime, k_driving, k_hotel, k_locid, k_phone, k_property, k_travel  # noqa: E401,F401

RULES = ('identity.prc_id18', 'phone.mobile', 'phone.email', 'bank.card', 'driving.plate', 'identity.passport_cn', 'driving.vin', 'phone.landline')
BOX = {'txt': 'text', 'md': 'markdown', 'eml': 'mail', 'yml': 'yaml', 'log': 'log', 'prn': 'text', 'dat': 'text', 'lst': 'text'}


def one(seed, no, t):
    kind, way, script, enc, name, f = t
    x = core.X(seed, kind, name, script)
    marked = f(x).rstrip('\n') + '\n'
    lines = [i for i, ln in enumerate(marked.split('\n'), 1) for _ in range(ln.count(core.MARK))]
    text = marked.replace(core.MARK, '')
    keep = lambda d: {r: [v for v in vs if v in text] for r, vs in d.items() if any(v in text for v in vs)}
    vals = keep(x.vals)
    ext = name.rsplit('.', 1)[1].lower()
    lab = {'kind': kind, 'records': len(lines), 'record_lines': lines, 'people': len(x.people), 'people_keys': [p.key(text) for p in x.people],
           'values': {r: vals.get(r, []) for r in RULES}, 'allowed': keep(x.alw), 'decoys': keep(x.dec),
           'shape': {'way': way, 'script': script, 'encoding': enc, 'container': BOX.get(ext, ext)}}
    return f'{no:03d}/{name}', text, enc, lab


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--seed', type=int, required=True)
    ap.add_argument('out')
    a = ap.parse_args()
    out = Path(a.out)
    nums = list(range(1, len(core.TEMPLATES) + 1))
    random.Random(f'order/{a.seed}').shuffle(nums)
    labels = {}
    for no, t in zip(nums, core.TEMPLATES):
        path, text, enc, lab = one(a.seed, no, t)
        p = out / 'files' / path
        p.parent.mkdir(parents=True, exist_ok=True)
        p.write_bytes(b'\xff\xfe' + text.encode('utf-16-le') if enc == 'utf-16' else text.encode(enc))
        labels[path] = lab
    (out / 'labels.json').write_text(json.dumps(labels, ensure_ascii=False, indent=1, sort_keys=True) + '\n', encoding='utf-8')


if __name__ == '__main__':
    main()
