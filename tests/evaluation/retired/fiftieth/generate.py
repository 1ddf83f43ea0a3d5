#!/usr/bin/env python3
"""python3 generate.py --seed N OUT : writes OUT/files/... and OUT/labels.json"""
import argparse, gzip, io, json, os, random, re, shutil, tarfile
from collections import Counter
import lib, t1, t2, t3, t4, t5
from lib import Doc, TPL, xlsx_bytes, docx_bytes, sqlite_bytes, _z

RULES = 'identity.prc_id18 identity.passport_cn phone.mobile bank.card driving.plate driving.vin phone.email phone.landline'.split()
DIRS = '备份 下载 export 2019 old share 桌面 temp 资料 data u盘 邮件附件'.split()

def present(v, text):
    return re.search(r'(?:(?<![0-9A-Za-z])|(?<=NI)|(?<=CTCM))' + re.escape(v) + r'(?![0-9A-Za-z])', text) is not None

def plan(R):
    """every template once, then the kinds are filled up, always with the class that is behind, no template more than twice"""
    cnt = Counter(T.cls for T in TPL); use = {T.id: 1 for T in TPL}; kinds = sorted({T.kind for T in TPL if T.kind}) + [None]
    want = {k: 86 if k is None else 6 if k.endswith('.number') else 14 for k in kinds}
    have = Counter(T.kind for T in TPL); slots = [k for k in kinds for _ in range(want[k] - have[k])]; R.shuffle(slots)
    for k in slots:
        c = [T for T in TPL if T.kind == k and use[T.id] < 2]; R.shuffle(c)
        T = min(c, key=lambda T: cnt[T.cls]); use[T.id] += 1; cnt[T.cls] += 1
    return [(T, i) for T in TPL for i in range(use[T.id])]

def text_of(c):
    if isinstance(c, str): return c
    if c[0] == 'xlsx': return '\n'.join('\t'.join(map(str, r)) for r in c[1])
    if c[0] == 'docx': return '\n'.join(p if isinstance(p, str) else '\n'.join('\t'.join(r) for r in p) for p in c[1])
    return '\n'.join('\t'.join(map(str, r)) for r in c[3])

def encode(T, ext, c, r):
    if not isinstance(c, str):
        b = xlsx_bytes(*c[1:]) if c[0] == 'xlsx' else docx_bytes(c[1]) if c[0] == 'docx' else sqlite_bytes(*c[1:])
        return b, c[0]
    if T.enc == 'utf8' or ext in ('json', 'xml', 'yaml', 'gpx'): e = 'utf-8'
    elif T.enc == 'trad': e = r.choice(['big5', 'big5', 'utf-8', 'utf-16'])
    elif T.enc == 'gbk': e = r.choice(['gb18030'] * 4 + ['utf-8'])
    else: e = r.choice(['utf-8'] * 10 + ['utf-8-sig'] * 3 + ['gb18030'] * 6 + (['utf-16'] * 2 if ext != 'html' else []))
    if ext == 'html' and e == 'gb18030': c = c.replace('charset="utf-8"', 'charset="gb18030"')
    le = 'crlf' if r.random() < (.6 if e in ('gb18030', 'big5', 'utf-16') else .2) else 'lf'
    if le == 'crlf': c = c.replace('\n', '\r\n')
    try: b = c.encode('utf-16-le') if e == 'utf-16' else c.encode(e)
    except UnicodeEncodeError: e = 'utf-8'; b = c.encode(e)
    return (b'\xff\xfe' + b if e == 'utf-16' else b), f'{e}, {le}'

def halves(T, ext, c, how, b):
    """a long csv as two members, each with the head"""
    if not isinstance(c, str) or ext not in ('csv', 'tsv') or c.count('\n') < 9: return None
    L = c.rstrip('\n').split('\n')
    if sum(x in lib.HEADS for x in re.split('[,\t]', L[0])) < 2: return None
    e, le = how.split(', ')[:2]; m = len(L) // 2; out = []
    for part in (L[:m], [L[0]] + L[m:]):
        s = ('\r\n' if le == 'crlf' else '\n').join(part + ['']); out.append(b'\xff\xfe' + s.encode('utf-16-le') if e == 'utf-16' else s.encode(e))
    return out

def wrap(name, b, r, two=None):
    k = r.choice(['gz', 'zip', 'zip', 'tar', 'tgz'])
    extra = [('readme.txt', '本压缩包由系统自动导出，编码以文件实际为准。\n'.encode())] if r.random() < .5 else []
    if k == 'gz': return name + '.gz', gzip.compress(b, mtime=0), k
    base, x = name.rsplit('.', 1)
    parts = [(f'{base}-{i}.{x}', p) for i, p in enumerate(two, 1)] if two else [(name, b)]
    if k == 'zip': return base + '.zip', _z(parts + extra), k
    o = io.BytesIO()
    with tarfile.open(fileobj=o, mode='w', format=tarfile.PAX_FORMAT) as t:
        for n, x in parts + extra:
            ti = tarfile.TarInfo(n); ti.size = len(x); ti.mtime = 1451606400; t.addfile(ti, io.BytesIO(x))
    x = o.getvalue()
    return (base + '.tar', x, k) if k == 'tar' else (base + '.tgz', gzip.compress(x, mtime=0), k)

def main():
    a = argparse.ArgumentParser(); a.add_argument('--seed', type=int, required=True); a.add_argument('out'); a = a.parse_args()
    R = random.Random(f'exam-{a.seed}'); root = os.path.join(a.out, 'files')
    shutil.rmtree(root, ignore_errors=True); os.makedirs(root)
    jobs = plan(R); R.shuffle(jobs); labels = {}; sizes = {}
    for i, (T, k) in enumerate(jobs):
        r = random.Random(f'{a.seed}/{T.id}/{k}')
        if T.id not in sizes: s = list(T.sizes); R.shuffle(s); sizes[T.id] = s
        d = Doc(r, sizes[T.id][k % len(sizes[T.id])]); base, ext, c = T.fn(d)
        if T.kind: c = lib.vary(T, ext, c, r, d.recs)
        text = text_of(c); b, how = encode(T, ext, c, r); name = f'{base}_{i:03d}.{ext}'; shape = f'{T.shape}; {how}'
        if T.cont and r.random() < .17: name, b, kk = wrap(name, b, r, halves(T, ext, c, how, b)); shape += f', {kk}'
        rel = f'{R.choice(DIRS)}/{name}'; p = os.path.join(root, rel); os.makedirs(os.path.dirname(p), exist_ok=True)
        with open(p, 'wb') as fh: fh.write(b)
        vals = {}
        for q in RULES:
            v = sorted({x for x in d.pool.get(q, []) if present(x, text)})
            if v: vals[q] = v
        labels[rel] = {'kind': T.kind, 'records': d.recs, 'people': len(d.pp), 'values': vals,
                       'allowed': {q: sorted({x for x in v if x in text}) for q, v in sorted(d.allow.items()) if any(x in text for x in v)},
                       'decoys': sorted({x for x in d.dec if x in text}), 'shape': shape, 'class': T.cls, 'template': T.id}
    with open(os.path.join(a.out, 'labels.json'), 'w', encoding='utf-8') as fh:
        json.dump(labels, fh, ensure_ascii=False, indent=1, sort_keys=True); fh.write('\n')

if __name__ == '__main__': main()
