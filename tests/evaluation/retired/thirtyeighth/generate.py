"""generate.py --seed N OUT"""
import argparse
import gzip
import io
import json
import os
import random
import shutil
import tarfile
import zipfile
import engine

ENC_OK = ('.csv', '.txt', '.log', '.sql', '.html', '.xml', '.tsv', '.prn')


def choose(t, r, k=0):
    ext = os.path.splitext(t['name'])[1]
    script = next((o for o in t['opts'] if o in ('hant', 'latin')), 'hans')
    enc, box = 'utf-8', None
    if script == 'hant':
        enc = ('big5', 'utf-8', 'utf-16', 'utf-8', 'big5')[k % 5]
    elif ext in ENC_OK and r.random() < .18:
        enc = r.choice({'hans': ['gb18030', 'gb18030', 'utf-16'], 'latin': ['utf-16']}[script])
    elif r.random() < .09:
        box = r.choice(['gz', 'zip', 'tar'])
    return script, enc, box


def pack(data, name, box):
    base = os.path.basename(name)
    b = io.BytesIO()
    if box == 'gz':
        with gzip.GzipFile(filename='', fileobj=b, mode='wb', mtime=0) as z:
            z.write(data)
    elif box == 'zip':
        with zipfile.ZipFile(b, 'w', zipfile.ZIP_DEFLATED) as z:
            z.writestr(zipfile.ZipInfo(base, (2020, 5, 4, 8, 0, 0)), data)
    elif box == 'tar':
        with tarfile.open(fileobj=b, mode='w') as z:
            i = tarfile.TarInfo(base)
            i.size = len(data)
            z.addfile(i, io.BytesIO(data))
    else:
        return data
    return b.getvalue()


def main():
    a = argparse.ArgumentParser()
    a.add_argument('--seed', type=int, default=38)
    a.add_argument('out')
    a = a.parse_args()
    r = random.Random(a.seed)
    ts = engine.load()
    jobs = [t for t in ts if t['kind']] + [t for t in ts if not t['kind']] * 2
    r.shuffle(jobs)
    root = os.path.join(a.out, 'files')
    shutil.rmtree(root, ignore_errors=True)
    labels = {}
    k = 0
    for i, t in enumerate(jobs):
        rr = random.Random(f'{a.seed}/{i}/{t["way"]}')
        script, enc, box = choose(t, rr, k)
        k += script == 'hant'
        text, c, recs = engine.render(t, rr, enc)
        try:
            data = text.encode(enc)
        except UnicodeEncodeError:  # a simplified sign in a traditional file
            enc = 'utf-8'
            data = text.encode(enc)
        if enc == 'utf-8' and t['name'].endswith('.csv') and rr.random() < .15:
            enc, data = 'utf-8-sig', text.encode('utf-8-sig')
        rel = f'{i:03d}/{t["name"]}' + {None: '', 'gz': '.gz', 'zip': '.zip', 'tar': '.tar'}[box]
        p = os.path.join(root, rel)
        os.makedirs(os.path.dirname(p), exist_ok=True)
        with open(p, 'wb') as f:
            f.write(pack(data, t['name'], box))
        labels[rel] = dict(kind=t['kind'], records=recs if t['kind'] else 0, people=len(c.people) if t['kind'] else None,
                           values={k: sorted(v) for k, v in sorted(c.vals.items())}, allowed={k: sorted(v) for k, v in sorted(c.allow.items())},
                           decoys=sorted(c.dec), shape=dict(way=t['way'], script=script, encoding=enc, container=box))
    with open(os.path.join(a.out, 'labels.json'), 'w', encoding='utf-8') as f:
        json.dump(labels, f, ensure_ascii=False, indent=1)
    print(len(labels), 'files')


if __name__ == '__main__':
    main()
