#!/usr/bin/env python3
"""python3 generate.py --seed N OUT : 336 labelled files"""
import argparse, gzip, importlib, io, json, os, random, re, shutil, sys, tarfile, zipfile
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from templates.core import F, TEMPLATES, E
from templates import out as O
for m in ('tab1', 'tab2', 'str1', 'str2', 'bare', 'prose1', 'prose2', 'neg1', 'neg2'):
    importlib.import_module('templates.' + m)
KINDS = 'hotel.stay travel.flight travel.train netcafe.session border.crossing crime.case property.housing property.rental bank.account bank.balance bank.transaction driving.licence driving.vehicle phone.cdr phone.sms location.fix identity.person'.split()
BARE = ['identity.number', 'phone.number']

DIRS = ('桌面|下载|文档|share/办公室|share/部门|微信/FileStorage/File/{ym}|QQ/FileRecv|backup/{y}|bucket/upload/{ym}|bucket/export|home/admin|home/dev/work|repo/scripts|repo/sql|repo/docs|repo/data|var/tmp|mail/inbox|mail/sent|phone/sdcard/Download|U盘|nas/public|nas/归档/{y}年|www/static').split('|')
BASE = {'txt': '新建文本文档|1|记录|未命名|note|tmp|a|整理|备忘|out|result|2|消息', 'csv': '导出|export|data|list|明细|report|out|rows|工作簿1|part', 'xlsx': '工作簿1|汇总|副本|导出|明细表|最终版|Book1|更新|表|名单(改)', 'xls': '导出|查询结果|report|表格', 'docx': '文档1|新建文档|材料|情况|说明|终稿|附件', 'json': 'resp|response|data|dump|1|result|output', 'jsonl': 'data|part-00000|lines|dump',
        'sql': 'dump|backup|fix|init|patch|hotfix|2', 'log': 'app|server|info|sync|service|catalina|task', 'xml': 'data|export|out|backup', 'html': 'print|page|view|打印', 'md': 'notes|README|记录|todo|周报', 'eml': 'msg|邮件|转发|message', 'yml': 'data|init|items', 'yaml': 'data|init|items', 'db': 'local|cache|data|main', 'py': 'migrate|init_data|fix', 'php': 'data|import'}


def plan(rnd):
    todo = []
    extra = set(rnd.sample(KINDS, 13))
    for k in KINDS:
        n = 13 + (k in extra)
        sh = [n // 3] * 3
        for i in rnd.sample(range(3), n % 3):
            sh[i] += 1
        for c, s in zip(('table', 'struct', 'prose'), sh):
            ts = [t for t in TEMPLATES if t[0] == k and t[1] == c]
            todo += choose(rnd, ts, s)
    for k in BARE:
        ts = [t for t in TEMPLATES if t[0] == k]
        todo += choose(rnd, ts, 8)
    negs = [t for t in TEMPLATES if t[0] is None]
    todo += choose(rnd, negs, 86)
    assert len(todo) == 336, len(todo)
    return todo


def choose(rnd, ts, s):
    a, res = [], []
    while len(res) < s:
        if not a:
            a = ts[:]
            rnd.shuffle(a)
        res.append(a.pop())
    for t in set(id(x) for x in res):
        assert sum(1 for x in res if id(x) == t) <= 3
    return res


LEAD = re.compile(r'(?:NI|CTCM)$')


def present(s, text):
    """value stands in the text, not inside a longer run of its own kind"""
    i = text.find(s)
    while i >= 0:
        b, a = text[i - 1:i] if i else '', text[i + len(s):i + len(s) + 1]
        left = not (b.isascii() and b.isalnum() and s[0].isascii()) or LEAD.search(text[max(0, i - 4):i])
        if left and not (a.isascii() and a.isalnum()):
            return True
        i = text.find(s, i + 1)
    return False


def build(seed, t, size):
    kind, cls, name, fn, o = t
    f = F(seed, kind, size)
    f.env = {}
    doc = fn(f)
    text = O.plain(doc)
    if '\\u' in text:
        text = re.sub(r'\\u([0-9a-f]{4})', lambda m: chr(int(m.group(1), 16)), text)
    toks = set(re.split(r'[^0-9A-Za-z@._+\-]+', text)) | set(re.split(r'[\s,;|"\'<>=()]+', text)) if len(text) > 40000 else set()
    if toks:
        run = re.findall(r'[0-9A-Za-z]+', text)
        toks |= set(run) | {LEAD.sub('', x[:4]) + x[4:] if x[:4] == 'CTCM' else x[2:] for x in run if x[:2] == 'NI' or x[:4] == 'CTCM'}
    vals, ok = {}, {}
    for src, dst in ((f.vals, vals), (f.ok, ok)):
        for rule, vs in src.items():
            keep = [v for v in vs if v in toks or (not (toks and re.fullmatch(r'[0-9A-Za-z]+', v)) and present(v, text))]
            if keep:
                dst[rule] = sorted(keep)
    if kind is None:
        assert not vals, (name, vals)
    dec = sorted({d for d in f.dec if d in text})
    lab = dict(kind=kind, records=f.nrec, people=len(f.subj), values=vals, allowed=ok, decoys=dec, **{'shape': f'{cls} {doc.get("ext", doc["t"])}', 'class': cls, 'template': name})
    return f, doc, lab, o


def big5ok(s):
    try:
        s.encode('big5')
        return True
    except UnicodeError:
        return False


def tobytes(rnd, doc, o):
    t = doc['t']
    if t == 'xlsx':
        return O.xlsx_bytes(doc), 'xlsx', ''
    if t == 'docx':
        return O.docx_bytes(doc), 'docx', ''
    if t == 'db':
        return O.db_bytes(doc), 'db', ''
    s = doc['s']
    enc = doc.get('enc')
    if o.get('enc') == 'big5' and big5ok(s) and rnd.random() < .8:
        enc = 'big5'
    if not enc:
        ext = doc['ext']
        if ext == 'csv':
            enc = rnd.choices(['utf-8', 'gb18030', 'utf-8-sig', 'utf-16'], [45, 30, 22, 3])[0]
        else:
            enc = rnd.choices(['utf-8', 'gb18030', 'utf-8-sig', 'utf-16'], [68, 20, 6, 6])[0]
    crlf = doc['ext'] in ('csv', 'txt', 'eml', 'sql') and rnd.random() < .4
    if crlf:
        s = s.replace('\n', '\r\n')
    return s.encode(enc), doc['ext'], enc + (' crlf' if crlf else '')


def wrap(rnd, data, name):
    k = rnd.choice(['gz', 'zip', 'zip', 'tar', 'tgz'])
    if k == 'gz':
        b = io.BytesIO()
        with gzip.GzipFile(filename='', mode='wb', fileobj=b, mtime=0) as g:
            g.write(data)
        return b.getvalue(), name + '.gz', k
    b = io.BytesIO()
    stem = name.rsplit('.', 1)[0]
    if k == 'zip':
        with zipfile.ZipFile(b, 'w', zipfile.ZIP_DEFLATED) as z:
            zi = zipfile.ZipInfo(name, (2021, 3, 4, 10, 20, 30))
            zi.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(zi, data)
        return b.getvalue(), stem + '.zip', k
    with tarfile.open(fileobj=b, mode='w') as tf:
        ti = tarfile.TarInfo(name)
        ti.size, ti.mtime = len(data), 1600000000
        tf.addfile(ti, io.BytesIO(data))
    if k == 'tar':
        return b.getvalue(), stem + '.tar', k
    c = io.BytesIO()
    with gzip.GzipFile(filename='', mode='wb', fileobj=c, mtime=0) as g:
        g.write(b.getvalue())
    return c.getvalue(), stem + '.tgz', k


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--seed', type=int, required=True)
    ap.add_argument('out')
    a = ap.parse_args()
    rnd = random.Random(f'plan-{a.seed}')
    todo = plan(rnd)
    rnd.shuffle(todo)
    cand = [i for i, t in enumerate(todo) if t[0] and t[1] != 'prose' and t[4].get('big', True)]
    bigs = rnd.sample(cand, 33)
    size = {i: 'big' for i in bigs}
    for i in bigs[:4]:
        size[i] = 'huge'
    wrapped = set(rnd.sample(range(336), 34))
    root = os.path.join(a.out, 'files')
    if os.path.isdir(root):
        shutil.rmtree(root)
    labels, used = {}, set()
    for i, t in enumerate(todo):
        f, doc, lab, o = build(f'{a.seed}-{i}-{t[2]}', t, size.get(i, 'n'))
        data, ext, enc = tobytes(rnd, doc, o)
        d = rnd.choice(DIRS).format(y=f.now.year, ym=f'{f.now:%Y-%m}')
        base = o.get('fname') or rnd.choice(BASE.get(ext, 'data|out|index|file').split('|'))
        base += rnd.choice(['', '', f'({rnd.randint(1, 5)})', f'_{f.now:%m%d}', f'-{rnd.randint(2, 30)}', f'{f.now:%Y%m%d}'])
        name = f'{base}.{ext}'
        w = ''
        if i in wrapped:
            data, name, w = wrap(rnd, data, name)
        rel = f'{d}/{name}'
        while rel in used:
            stem, _, e = name.partition('.')
            rel = f'{d}/{stem}_{rnd.randint(10, 999)}.{e}'
        used.add(rel)
        p = os.path.join(root, rel)
        os.makedirs(os.path.dirname(p), exist_ok=True)
        with open(p, 'wb') as h:
            h.write(data)
        lab['shape'] = ' '.join(x for x in (lab['shape'], enc, w, size.get(i, '')) if x)
        labels[rel] = lab
    with open(os.path.join(a.out, 'labels.json'), 'w', encoding='utf-8') as h:
        json.dump(dict(sorted(labels.items())), h, ensure_ascii=False, indent=1)
    print(len(labels), 'files,', sum(1 for l in labels.values() if l['kind']), 'leaks,', len({l['template'] for l in labels.values()}), 'templates')


if __name__ == '__main__':
    main()
