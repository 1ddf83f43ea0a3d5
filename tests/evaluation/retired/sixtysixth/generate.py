#!/usr/bin/env python3
"""generate.py --seed N OUT"""
import argparse
import importlib
import json
import os
import pathlib
import re
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from lib.core import RULES, T_ALL, Blob, Ctx  # noqa: E402

MODS = ('hotel_stay travel_flight travel_train netcafe_session border_crossing crime_case property_housing '
    'property_rental '
        'bank_account bank_transaction bank_balance driving_licence driving_vehicle identity_person phone_cdr '
        'phone_sms '
        'location_fix bare negative').split()


def stands(text, v):
    for m in re.finditer(re.escape(v), text):
        a, b = text[max(0, m.start() - 4):m.start()], text[m.end():m.end() + 1]
        if '@' in v:
            if not re.search(r'[A-Za-z0-9._%+]\Z|[A-Za-z0-9]-\Z', a) and not re.match(r'[A-Za-z0-9_@]', b):
                return True
        elif not re.match('[0-9A-Za-z]', b) and (
                not re.search(r'[0-9A-Za-z]\Z', a) or a.endswith(('NI', 'CTCM', '+86'))):
            return True
    return False


def main():
    os.environ['TZ'] = 'Asia/Shanghai'
    time.tzset()
    ap = argparse.ArgumentParser()
    ap.add_argument('--seed', default='66')
    ap.add_argument('out')
    a = ap.parse_args()
    for m in MODS:
        importlib.import_module('templates.' + m)
    out, labels = pathlib.Path(a.out), {}
    for t in T_ALL:
        c = Ctx(a.seed, t['name'])
        r = t['f'](c)
        if isinstance(r, Blob):
            data, text = r.data, r.text
        else:
            text = r if isinstance(r, str) else '\n'.join(r) + '\n'
            data = (text.replace('\n', '\r\n') if t['crlf'] else text).encode(t['enc'])
        p = out / 'files' / t['path']
        if t['path'] in labels:
            raise SystemExit('path twice: ' + t['path'])
        p.parent.mkdir(parents=True, exist_ok=True)
        p.write_bytes(data)
        vals = {}
        allowed = sorted({v for v in c.allow_ if v in text})
        for v, rule in c.cand.items():
            if v not in allowed and v in text and stands(text, v):
                vals.setdefault(rule, []).append(v)
        labels[t['path']] = dict(
            kind=t['kind'], records=c.records, people=len(c.subj), values={k: sorted(vals[k]) for k in RULES
                if k in vals},
            allowed=allowed, decoys=sorted({v for v in c.dec_ if v in text}), template=t['name'], shape=t['shape'])
        labels[t['path']]['class'] = t['cls']
    (out / 'labels.json').write_text(json.dumps(labels, ensure_ascii=False, indent=1, sort_keys=True) + '\n', 'utf-8')
    print(len(labels), 'files', sum(v['records'] for v in labels.values()), 'records')


if __name__ == '__main__':
    main()
