#!/usr/bin/env python3
"""python3 generate.py --seed N OUT: writes OUT/files/... and OUT/labels.json (same seed, same bytes)"""
import argparse, gzip, io, json, os, random, shutil, sys, tarfile
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, 'templates')]
import check
from core import Doc
import render
import t_hotel, t_travel, t_netborder, t_crime_id, t_property, t_bank, t_driving, t_phone, t_bare, t_neg1, t_neg2, t_neg3, t_trad, t_mess

BARE = ('identity.number', 'phone.number')
DIRS = ['PC-0312/D/工作', 'PC-0312/D/工作/旧', 'share01/dept3', 'share01/公共/临时', 'laptop/Users/admin/Desktop', 'laptop/Users/admin/Documents/新建文件夹 (2)', 'phone/Download', 'phone/Tencent/QQfile_recv', 'bucket-prod/backup', 'bucket-prod/export/part', 'mailbox/2019', 'repo-a/scripts', 'repo-b/ops', 'nas/归档', 'usb/资料', 'srv7/var/log', 'srv7/data']
STEM = '新建文本文档 导出 整理 data out tmp 1 副本 Book1 未命名 final 待处理 part dump bak 数据 a x2 0318 new 新 汇总 记录 list 文档 backup info ok 给老王 打印 已核'.split()
LOGS = 'app server stdout info catalina run biz out'.split()


def plan(r):
    """[(kind, class, template name, function, size, traditional)]"""
    by = {}
    for t in render.REGISTRY:
        by.setdefault(t[0], []).append(t)
    kinds = [k for k in by if k not in BARE and k is not None]
    assert len(kinds) == 17, kinds
    few = set(r.sample(kinds, 4))
    jobs = []
    for k in list(by):
        n = 86 if k is None else 8 if k in BARE else 13 if k in few else 14
        ts = by[k][:]
        r.shuffle(ts)
        pick = []
        cs = ['table', 'struct', 'prose']
        r.shuffle(cs)
        for i in range(n):                                   # one third each; the least used template of the class next
            c = [t for t in ts if t[1] == cs[i % 3]]
            c.sort(key=lambda t: sum(1 for x in pick if x[2] == t[2]))
            if sum(1 for x in pick if x[2] == c[0][2]) >= 3:
                c = sorted(ts, key=lambda t: sum(1 for x in pick if x[2] == t[2]))
            pick.append(c[0])
        jobs += [[t, 's'] for t in pick]
    r.shuffle(jobs)
    big = [j for j in jobs if j[0][4] and j[0][0] is not None]
    r.shuffle(big)
    for i, j in enumerate(big[:34]):
        j[1] = 'l' if i < 4 else 'm'
    return jobs


def encode(d, r, ext, s):
    txt = ext in ('txt', 'csv', 'tsv', 'md', 'xls', 'dat', 'unl', 'eml', 'list', 'bcp', 'del', 'htm', 'html')
    crlf = r.random() < (.45 if txt else .08) and ext not in ('sh', 'py', 'pem', 'xml', 'gpx')
    if crlf:
        s = s.replace('\n', '\r\n')
    if d.enc == 'utf8':
        return s.encode('utf-8')
    if d.trad and r.random() < .6:
        try:
            return s.encode('big5')
        except UnicodeEncodeError:
            pass
    if ext in ('json', 'jsonl', 'geojson', 'yml', 'yaml', 'py', 'md', 'sh'):
        return s.encode('utf-8')
    if d.trad:
        return s.encode(r.choice(['utf-8', 'utf-8-sig', 'utf-16']))
    e = r.choices(['utf-8', 'gb18030', 'utf-8-sig', 'utf-16'], [60, 23, 12, 5] if txt else [83, 15, 1, 1])[0]
    return s.encode(e)


def tarb(files, gz):
    b = io.BytesIO()
    with tarfile.open(fileobj=b, mode='w', format=tarfile.USTAR_FORMAT) as t:
        for n, c in files:
            i = tarfile.TarInfo(n)
            i.size, i.mtime = len(c), 1577836800
            t.addfile(i, io.BytesIO(c))
    return gzip.compress(b.getvalue(), mtime=0) if gz else b.getvalue()


def pack(r, name, b):
    k = r.choice(['gz', 'gz', 'zip', 'zip', 'tar', 'tgz'])
    if k == 'gz':
        return name + '.gz', gzip.compress(b, mtime=0)
    inner = [(name.encode('ascii', 'ignore').decode().strip(' .') or 'f', b)]
    inner = [((inner[0][0] if inner[0][0][0] != '.' else 'f' + inner[0][0]), b)]
    if '.' not in inner[0][0]:
        inner = [('f.' + name.rsplit('.', 1)[-1], b)]
    if r.random() < .5:
        inner.append(('readme.txt', '解压后请及时删除\n'.encode('utf-8')))
    stem = name.rsplit('.', 1)[0]
    if k == 'zip':
        return stem + '.zip', render.zipb(inner)
    return stem + ('.tgz' if k == 'tgz' else '.tar'), tarb(inner, k == 'tgz')


def build(seed, j, i, size, trad, f):
    """one document, tried again with another sub-seed if chance made an unlabelled value"""
    for k in range(8):
        r = random.Random('%s/%s/%d/%d' % (seed, j[2], i, k))
        d = Doc(r, size, trad)
        d.kind = j[0]
        ext, c = f(d)
        if isinstance(c, str):
            c = encode(d, r, ext, c)
        text = check.text_of('x.' + ext, c)
        has = check.scan(text)
        lab = {'kind': j[0], 'records': d.records if j[0] else 0, 'people': len(d.ppl) if j[0] else 0,
               'values': {q: sorted(v for v in d.vals[q] if v in has.get(q, {})) for q in sorted(d.vals)} if j[0] else {},
               'allowed': {q: sorted(v for v in d.allowed[q] if v in text) for q in sorted(d.allowed)},
               'decoys': sorted(x for x in d.decoys if x in text)[:400], 'shape': d.shape or ext, 'class': j[1], 'template': j[2]}
        lab['values'] = {q: v for q, v in lab['values'].items() if v}
        lab['allowed'] = {q: v for q, v in lab['allowed'].items() if v}
        for q in lab['values']:
            lost = [v for v in d.vals[q] if v in text and v not in has.get(q, {})]
            if lost:
                print('note: %s written unreadably in %s: %s' % (q, j[2], lost[:2]), file=sys.stderr)
        if not check.compare('x', text, lab):
            break
        if os.environ.get('EXAM_DEBUG'):
            print('retry', j[2], check.compare('x', text, lab)[:2], file=sys.stderr)
    return ext, c, lab, r


def main():
    a = argparse.ArgumentParser()
    a.add_argument('--seed', type=int, required=True)
    a.add_argument('out')
    a = a.parse_args()
    r = random.Random(a.seed)
    root = os.path.join(a.out, 'files')
    shutil.rmtree(root, ignore_errors=True)
    os.makedirs(root)
    labels = {}
    for i, (j, size) in enumerate(plan(r)):
        ext, c, lab, q = build(a.seed, j, i, size, j[5], j[3])
        if ext == 'log':
            stem = q.choice(LOGS) + q.choice(['', '.' + str(q.randint(1, 9)), '-2019%02d%02d' % (q.randint(1, 12), q.randint(1, 28))])
        elif j[2] in ('ng_fixture_json', 'ng_unit_test'):
            stem = 'test_%d' % q.randint(1, 99)
        else:
            stem = q.choice(STEM) + q.choice(['', '', ' (%d)' % q.randint(2, 9), '_%02d%02d' % (q.randint(1, 12), q.randint(1, 28)), '-%d' % q.randint(1, 40)])
        dr = 'repo-a/tests' if stem.startswith('test_') else q.choice(DIRS)
        name = stem + '.' + ext
        if ext not in ('xlsx', 'docx', 'db', 'zip') and q.random() < .07:
            name, c = pack(q, name, c)
            lab['shape'] += ' in ' + name.rsplit('.', 1)[1]
        p = dr + '/' + name
        while p in labels:
            p = dr + '/%d_' % q.randint(1, 999) + name
        fn = os.path.join(root, *p.split('/'))
        os.makedirs(os.path.dirname(fn), exist_ok=True)
        with open(fn, 'wb') as f:
            f.write(c)
        labels[p] = lab
    with open(os.path.join(a.out, 'labels.json'), 'w', encoding='utf-8') as f:
        json.dump(dict(sorted(labels.items())), f, ensure_ascii=False, indent=1)
    print('%d files, %d templates of %d' % (len(labels), len({l['template'] for l in labels.values()}), len(render.REGISTRY)))


if __name__ == '__main__':
    main()
