"""python3 generate.py --seed N OUT   ->   OUT/files/... and OUT/labels.json (same seed, same bytes)"""
import argparse, json, os, random, shutil
import base
from templates import a_trips, b_cases, c_things, d_negatives, e_more_prose


def build(seed):
    jobs = []
    for t in base.TEMPLATES:
        for u in range(t['uses']):
            jobs.append((t, u))
    r = random.Random('order:%d' % seed)
    r.shuffle(jobs)
    dirs = ['', 'backup', 'share/2017', '新建文件夹', 'data/export', 'mail_attach', '下载', 'old/disk_d', 'QQ文件', 'srv/logs']
    seen, out = set(), []
    for t, u in jobs:
        c = base.Ctx('%d:%s:%d' % (seed, t['id'], u), u)
        if t['trad']:
            c.trad = c.r.random() < (.8 if t['trad'] is True else t['trad'])
        if t['kind'] and not t['kind'].endswith('.number'):
            w = random.Random('writing:%d:%s:%d' % (seed, t['id'], u))
            c.lowx = w.random() < .15
            c.cap = w.choice((1, 1, 1, 3, 3, 2, 5) + (None,) * 28)
            if t['cls'] != 'struct' and t['id'] not in ('id_signup', 'cdr_report', 'acc_chat', 'n_masked'):
                c.mst = w.choice((None,) * 9 + (' ', '-', '+86'))
                c.cst = w.random() < .15
            c.pst = w.random() < .15
        t['fn'](c)
        d, n = r.choice(dirs), r.choice(t['names'])
        while 1:
            path = (d + '/' if d else '') + n + r.choice(('', '_%02d' % r.randint(2, 60), '(%d)' % r.randint(1, 9), '-%d' % r.randint(2, 40)))
            if path.lower() not in seen:
                break
        if c.ext.startswith('log'):
            path = path.replace('.log', '')
            while path.lower() in seen:
                path += '_b'
        seen.add(path.lower())
        out.append((path + '.' + c.ext, c.data, c.label(t)))
    return out


def main():
    a = argparse.ArgumentParser()
    a.add_argument('--seed', type=int, required=True)
    a.add_argument('out')
    a = a.parse_args()
    fd = os.path.join(a.out, 'files')
    if os.path.isdir(fd):
        shutil.rmtree(fd)
    os.makedirs(fd)
    labels = {}
    for path, data, lab in build(a.seed):
        q = os.path.join(fd, path)
        os.makedirs(os.path.dirname(q), exist_ok=True)
        with open(q, 'wb') as f:
            f.write(data)
        labels[path] = lab
    with open(os.path.join(a.out, 'labels.json'), 'w', encoding='utf-8') as f:
        json.dump(dict(sorted(labels.items())), f, ensure_ascii=False, indent=1)
        f.write('\n')
    print(len(labels), 'files')


if __name__ == '__main__':
    main()
