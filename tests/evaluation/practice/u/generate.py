"""Write the practice set: generate.py --seed N OUT"""
import argparse
import importlib
import json
import os
import random
import shutil

import core

MODULES = ['k_hotel', 'k_flight', 'k_train', 'k_account', 'k_balance', 'k_transaction', 'k_border', 'k_netcafe', 'k_crime',
           'k_housing', 'k_rental', 'k_licence', 'k_vehicle', 'k_cdr', 'k_sms', 'k_fix', 'k_person']
ENC = {'utf-8': 'utf-8', 'utf-8-sig': 'utf-8-sig', 'gb18030': 'gb18030', 'gbk': 'gbk', 'utf-16': 'utf-16-le'}
ORDER = ['identity.prc_id18', 'identity.passport_cn', 'phone.mobile', 'bank.card', 'driving.plate']


def build(seed, out):
    labels, spans = {}, {}
    count = {}
    for entry in core.REGISTRY:
        kind, way, name, enc, script, container, n, eol, func = entry
        i = count[kind] = count.get(kind, 0) + 1
        rng = random.Random(f'{seed}/{kind}/{i}')
        doc = core.Doc(rng, script, rng.randint(*n))
        func(doc)
        path = f'b{list(count).index(kind) + 1:02d}/{name}'
        recs = doc.settle()
        who = {}
        for p, a, b in recs:
            who.setdefault(p, len(who))
        keys = []
        for p in who:
            k = [doc.keys[p][x][0] for x in ORDER if doc.keys.get(p, {}).get(x)]
            if not k:
                raise ValueError(f'{path}: a person without a key')
            keys.append(k[0])
        body = doc.text.replace('\n', eol)
        raw = body.encode(ENC[enc])
        if enc == 'utf-16':
            raw = b'\xff\xfe' + raw
        full = os.path.join(out, 'files', path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, 'wb') as f:
            f.write(raw)
        labels[path] = {
            'kind': kind, 'records': len(recs), 'people': len(who),
            'values': {k: sorted(v) for k, v in sorted(doc.vals.items())},
            'allowed': {k: sorted(v) for k, v in sorted(doc.allowed.items())},
            'decoys': sorted(doc.decoys),
            'shape': {'way': way, 'script': script, 'encoding': enc, 'container': container}}
        spans[path] = {'keys': keys, 'records': [[who[p], a, b] for p, a, b in recs]}
    for name, data in (('labels.json', labels), ('spans.json', spans)):
        with open(os.path.join(out, name), 'w', encoding='utf-8', newline='\n') as f:
            json.dump(data, f, ensure_ascii=False, indent=1 if name == 'labels.json' else None, sort_keys=True)
            f.write('\n')


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--seed', type=int, required=True)
    ap.add_argument('out')
    a = ap.parse_args()
    for m in MODULES:
        importlib.import_module(m)
    if os.path.exists(os.path.join(a.out, 'labels.json')):
        shutil.rmtree(os.path.join(a.out, 'files'), ignore_errors=True)
    build(a.seed, a.out)


if __name__ == '__main__':
    main()
