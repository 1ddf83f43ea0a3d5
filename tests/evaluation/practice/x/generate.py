"""generate.py --seed N OUT: write OUT/files/... and OUT/labels.json."""
import argparse
import json
import pathlib

import lib
import k_hotel, k_travel, k_bank, k_bank2, k_border, k_crime, k_property, k_driving, k_phone, k_place  # noqa: F401,E401

RULES = ['identity.prc_id18', 'phone.mobile', 'phone.email', 'bank.card', 'driving.plate', 'identity.passport_cn', 'driving.vin', 'phone.landline']


def build(seed, kind, path, script, way, enc, f):
    g = lib.G(f'{seed}/{path}')
    x = f(g)
    raw = (x if isinstance(x, str) else '\n'.join(x)).rstrip('\n') + '\n'
    raw = raw.replace('\\ue000', lib.S)
    text = raw.replace(lib.S, '')
    for p in g.who.values():
        keys = [q for q in (p._id, p._m, p._pp, p._c, p._pl) if q in text]
        keys += [v for d in g.vals.values() for v in d if v in text and v.replace('+86', '').replace(' ', '').replace('-', '') in (p._id, p._id.lower(), p._m, p._c)]
        assert keys or p._pl.translate(lib.TRADP) in text or p._pl[:2] + '·' + p._pl[2:] in text, (path, p.n, 'has no key')
    lines, ln = [], 1
    for ch in raw:
        if ch == '\n':
            ln += 1
        elif ch == lib.S:
            lines.append(ln)
    keep = lambda d: {r: [v for v in vs if v in text] for r, vs in d.items() if any(v in text for v in vs)}  # noqa: E731
    lab = {'kind': kind, 'records': len(lines), 'people': len(g.who), 'values': {r: keep(g.vals).get(r, []) for r in RULES if r in keep(g.vals)},
           'allowed': keep(g.allowed), 'decoys': [v for v in g.decoys if v in text], 'lines': lines,
           'shape': {'way': way, 'script': script, 'encoding': enc, 'container': path.rsplit('.', 1)[-1]}}
    if path.endswith(('.csv', '.eml', '.vcf', '.prn')):
        text = text.replace('\n', '\r\n')
    return text.encode(enc), lab


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--seed', type=int, required=True)
    ap.add_argument('out')
    a = ap.parse_args()
    out, labels = pathlib.Path(a.out), {}
    for e in lib.T:
        data, lab = build(a.seed, *e)
        f = out / 'files' / e[1]
        f.parent.mkdir(parents=True, exist_ok=True)
        f.write_bytes(data)
        assert e[1] not in labels, e[1]
        labels[e[1]] = lab
    (out / 'labels.json').write_text(json.dumps(labels, ensure_ascii=False, indent=1, sort_keys=True) + '\n', encoding='utf-8')


if __name__ == '__main__':
    main()
