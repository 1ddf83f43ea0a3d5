#!/usr/bin/env python3
"""generate.py --seed N OUT : writes OUT/files/... and OUT/labels.json"""
import argparse
import importlib
import json
import os
import shutil
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from core import Doc, Retry, TEMPLATES  # noqa: E402

KINDS = ('hotel.stay travel.flight travel.train bank.account bank.balance bank.transaction border.crossing '
         'netcafe.session crime.case property.housing property.rental driving.licence driving.vehicle '
         'phone.cdr phone.sms location.fix identity.person').split()


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--seed', type=int, required=True)
    ap.add_argument('out')
    a = ap.parse_args()
    for k in KINDS:
        importlib.import_module('kinds.' + k.replace('.', '_'))
    root = os.path.join(a.out, 'files')
    shutil.rmtree(root, ignore_errors=True)
    labels = {}
    for ki, k in enumerate(KINDS):
        if len(TEMPLATES[k]) != 10:
            sys.exit(f'{k}: {len(TEMPLATES[k])} templates')
        for ti, (name, way, script, enc, nl, fn) in enumerate(TEMPLATES[k]):
            for turn in range(60):
                d = Doc(f'{a.seed}/{k}/{ti}/{turn}')
                try:
                    text = fn(d).strip('\n') + '\n'
                    ext = name.rsplit('.', 1)[1]
                    lab = d.label(k, text, way, script, enc, ext)
                    break
                except Retry as e:
                    why = e
            else:
                sys.exit(f'{k}/{name}: {why}')
            rel = f'{(ki * 10 + ti) * 37 % 17:02d}/{name}'
            if rel in labels:
                sys.exit('twice: ' + rel)
            path = os.path.join(root, rel)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, 'wb') as h:
                h.write(text.replace('\n', nl).encode(enc))
            labels[rel] = lab
    with open(os.path.join(a.out, 'labels.json'), 'w', encoding='utf-8') as h:
        json.dump(labels, h, ensure_ascii=False, indent=1, sort_keys=True)
        h.write('\n')


if __name__ == '__main__':
    main()
