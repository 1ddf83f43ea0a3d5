#!/usr/bin/env python3
"""generate.py --seed N OUT : OUT/files and OUT/labels.json; the same seed gives the same bytes."""
import argparse, importlib, json, os, shutil, pkgutil
import templates
from lib import core
def main():
    a = argparse.ArgumentParser(); a.add_argument('--seed', type=int, required=True); a.add_argument('out'); a.add_argument('--only', default=''); o = a.parse_args()
    for m in sorted(x.name for x in pkgutil.iter_modules(templates.__path__)): importlib.import_module('templates.' + m)
    root = os.path.join(o.out, 'files'); shutil.rmtree(root, ignore_errors=True); labels = {}
    for name, kind, cls, shape, f in core.ALL:
        if not name.startswith(o.only): continue
        g = core.G(o.seed, name)
        try: f(g); path, data, rec, ppl = g.res
        except Exception as e: raise SystemExit(f'{name}: {e!r}') if not os.environ.get('TRACE') else e
        if path in labels: raise SystemExit(f'{name}: path taken: {path}')
        text = '\n'.join(g.text); pick = lambda d: {r: sorted(v for v in vs if v in text) for r, vs in sorted(d.items()) if any(v in text for v in vs)}
        labels[path] = dict(kind=kind if cls == 'records' else None, records=rec, people=ppl, values=pick(g.vals), allowed=pick(g.alw), decoys=sorted({v for v in g.dec if v in text}), template=name, shape=shape); labels[path]['class'] = cls
        p = os.path.join(root, path); os.makedirs(os.path.dirname(p), exist_ok=True)
        with open(p, 'wb') as fh: fh.write(data)
    with open(os.path.join(o.out, 'labels.json'), 'w', encoding='utf-8') as fh: json.dump(labels, fh, ensure_ascii=False, indent=1, sort_keys=True)
    print(len(labels), 'files,', sum(v['records'] for v in labels.values()), 'records')
if __name__ == '__main__': main()
