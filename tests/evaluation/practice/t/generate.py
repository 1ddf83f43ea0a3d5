"""generate.py --seed N OUT : write OUT/files/... and OUT/labels.json"""
import argparse
import importlib
import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import core

KINDS = ('hotel.stay travel.flight travel.train bank.account bank.balance bank.transaction border.crossing '
         'netcafe.session crime.case property.housing property.rental driving.licence driving.vehicle phone.cdr '
         'phone.sms location.fix identity.person').split()


def load():
    core.REG.clear()
    for k in KINDS:
        m = 'k_' + k.replace('.', '_')
        if m in sys.modules:
            importlib.reload(sys.modules[m])
        else:
            importlib.import_module(m)
    return core.REG


def build(seed, out):
    out = pathlib.Path(out)
    labels = {}
    for i, s in enumerate(load()):
        f, text = core.make(seed, s)
        if s['eol'] != '\n':
            text = text.replace('\n', s['eol'])
        rel = f"{(i * 37) % 170:03d}/{s['name']}"
        path = out / 'files' / rel
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode(s['enc']))
        labels[rel] = dict(kind=s['kind'], records=f.records, people=len(f.keys), values=f.values,
                           allowed=f.allowed, decoys=f.decoys,
                           shape=dict(way=s['way'], script=s['script'], encoding=s['enc'], container=s['cont']))
    (out / 'labels.json').write_text(json.dumps(dict(sorted(labels.items())), ensure_ascii=False, indent=1) + '\n', encoding='utf-8')
    return labels


if __name__ == '__main__':
    ap = argparse.ArgumentParser()
    ap.add_argument('--seed', type=int, required=True)
    ap.add_argument('out')
    a = ap.parse_args()
    print(len(build(a.seed, a.out)), 'files')
