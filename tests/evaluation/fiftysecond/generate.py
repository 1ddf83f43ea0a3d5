"""Write the examination: python3 generate.py --seed N OUT"""
import argparse, importlib, json, os, random, shutil, sys
sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import lib

LEAKS = [('hotel.stay', 14), ('travel.flight', 13), ('travel.train', 14), ('netcafe.session', 13), ('border.crossing', 14), ('crime.case', 13),
         ('property.housing', 13), ('property.rental', 14), ('bank.account', 13), ('bank.balance', 14), ('bank.transaction', 14),
         ('driving.licence', 13), ('driving.vehicle', 14), ('phone.cdr', 14), ('phone.sms', 13), ('location.fix', 14), ('identity.person', 13),
         ('identity.number', 10), ('phone.number', 10), (None, 86)]


def order(ts, r):
    """The templates shuffled, with the three classes taking turns."""
    by = {k: [t for t in ts if t[2] == k] for k in ('struct', 'prose', 'table')}
    for v in by.values():
        r.shuffle(v)
    return [x for i in range(len(ts)) for v in by.values() for x in v[i:i + 1]]


def main():
    a = argparse.ArgumentParser()
    a.add_argument('--seed', type=int, required=True)
    a.add_argument('out')
    o = a.parse_args()
    for f in sorted(os.listdir(os.path.join(HERE, 'templates'))):
        if f.endswith('.py'):
            importlib.import_module('templates.' + f[:-3])
    jobs = []
    for kind, n in LEAKS:
        ts = order([t for t in lib.TEMPLATES if t[1] == kind], random.Random(f'pick{o.seed}/{kind}'))
        jobs += [ts[i % len(ts)] for i in range(n)]
    random.Random(f'order{o.seed}').shuffle(jobs)
    root = os.path.join(o.out, 'files')
    if os.path.exists(root):
        shutil.rmtree(root)
    os.makedirs(root)
    labels = {}
    for i, (tid, kind, cls, shape, fn) in enumerate(jobs, 1):
        c = lib.C(f'{o.seed}/{i}/{tid}')
        fn(c)
        path = f'{i:03d}_{c.path}'
        with open(os.path.join(root, path), 'wb') as f:
            f.write(c.data)
        vals, ok, fake = c.labels()
        assert kind is None or kind.endswith('.number') or c.n, tid
        labels[path] = {'kind': kind, 'records': c.n, 'people': len(c.who), 'values': vals, 'allowed': ok, 'decoys': fake, 'shape': shape, 'class': cls, 'template': tid}
    with open(os.path.join(o.out, 'labels.json'), 'w', encoding='utf-8') as f:
        json.dump(labels, f, ensure_ascii=False, indent=1, sort_keys=True)
        f.write('\n')
    print(len(labels), 'files')


if __name__ == '__main__':
    main()
