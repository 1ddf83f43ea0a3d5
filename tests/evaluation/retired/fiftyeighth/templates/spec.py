"""How declared templates become files."""
from datetime import timedelta
from . import words as W
from .core import D, TEMPLATES
from .recs import make
from .out import cells, docx, fill, heads, pick, struct, table, txt


def _kw(o):
    return {k: o[k] for k in ('one', 'pool', 'rep', 'cap') if k in o}


def setup(f, o):
    f.maxd = o.get('days', f.maxd)
    if 'tr' in o.get('same', '').split():
        f.env['_tr'] = f.r.choice('GDKZ') + str(f.r.randint(11, 1999))
    f.fut, f.young = o.get('fut', False), o.get('young', '')


def same(recs, o):
    """a group that shares one journey"""
    for d in recs[1:]:
        for k in o.get('same', '').split():
            d[k] = recs[0][k]
    return recs


def tab(kind, name, fmts, title, cols, foot='', **o):
    def fn(f):
        f.trad = o.get('trad', False)
        fmt = f.r.choice(fmts.split())
        style = o.get('style') or f.r.choices(['zh', 'en', 'py', 'camel'], [7, 1, 1, 1])[0]
        if kind not in ('phone.cdr', 'phone.sms'):
            f.phs = f.r.choices(['plain', 'sp', 'da', '+86', '86'], [44, 2, 2, 1, 1])[0]
        if title and style != 'zh' and f.r.random() < .5:
            style = 'zh'
        f.maxd = f.r.choice([15, 40, 90, 0])
        setup(f, o)
        recs = same(make(f, *o.get('n', (3, 34)), **_kw(o)), o)
        cs = pick(f, cols)
        hs = heads(f, cs, style)
        rows = cells(f, recs, cs, o.get('blank', .04))
        base = recs[0]
        t, ft = fill(f, title, base), fill(f, foot, base)
        keep = o.get('keep') or ('one' in o)
        if o.get('none') and f.r.random() < .6:
            hs, keep = [], keep
        doc = table(f, fmt, hs, rows, '' if keep and fmt in ('csv', 'tsv', 'pipe', 'semi') else t, ft)
        if keep and fmt in ('csv', 'tsv', 'pipe', 'semi'):
            doc['s'] = t + '\n' + doc['s']
        return doc
    TEMPLATES.append((kind, 'table', name, fn, o))


def stru(kind, name, fmts, obj, cols, title='', **o):
    def fn(f):
        f.trad = False
        f.dfmt, f.sec = ('%Y-%m-%d', True) if f.r.random() < .8 else (f.r.choice(['%Y/%m/%d', '%Y%m%d']), True)
        f.cds = 'plain'
        fmt = f.r.choice(fmts.split())
        style = o.get('style') or f.r.choices(['en', 'camel', 'py'], [5, 5, 2 if fmt not in ('php', 'es') else 0])[0]
        setup(f, o)
        recs = make(f, *o.get('n', (3, 30)), **_kw(o))
        cs = pick(f, cols)
        hs = heads(f, cs, style)
        if style == 'py' and f.r.random() < .5:
            hs = [h.lower() for h in hs]
        rows = cells(f, recs, cs, .02)
        rows = [[('' if v in '-/' else v) for v in x] for x in rows]
        return struct(f, fmt, obj, hs, rows, fill(f, title, recs[0]))
    TEMPLATES.append((kind, 'struct', name, fn, o))


NOISE = ['收到', '好的', '[图片]', '[语音] 12"', '等我一下', '在吗', '嗯', 'OK', '辛苦了', '[文件] 附件.zip', '稍等 我查下', '[抱拳]', '谢谢', '领导催了', '昨天那个搞定了没', '@所有人 尽快', '[视频]', '马上', '明天早上开会', '[链接]', '撤回了一条消息', '先这样', '系统又卡了']


def chat(f, msgs, people=3, noise=.7):
    r = f.r
    who = [f.p().name for _ in range(people - 1)] + [r.choice(['王姐', '小李', '张主任', '老周', '前台小陈', '阿杰', '刘经理', '赵队'])]
    st = r.randint(0, 3)
    t = f.now.replace(hour=9, minute=r.randint(0, 30))
    ls = []
    if st == 0:
        ls += ['消息记录（此消息记录为文本格式，不支持重新导入）', '=' * 40, f'消息对象:{f.pl[3]}{r.choice(["工作群", "沟通群", "值班群", "内部群"])}', '=' * 40, '']

    def put(w, m):
        nonlocal t
        t += timedelta(minutes=r.randint(0, 14), seconds=r.randint(1, 58))
        ls.append({0: f'{t:%Y-%m-%d %H:%M:%S} {w}\n{m}\n', 1: f'[{t:%H:%M}] {w}：{m}', 2: f'{w}  {t:%m-%d %H:%M:%S}\n{m}', 3: f'{w}: {m}'}[st])
    for m in msgs:
        put(r.choice(who), m)
        while r.random() < noise * .5:
            put(r.choice(who), r.choice(NOISE))
    return '\n'.join(ls) + '\n'


def mail(f, subj, body):
    r = f.r
    d = D(f, None)
    h = [f'From: {d["staff"]} <{d["smail"]}>', f'To: {d["smail2"]}'] if r.random() < .7 else [f'发件人: {d["staff"]} <{d["smail"]}>', f'收件人: {d["staff2"]} <{d["smail2"]}>']
    if h[0][0] == 'F':
        h += [f'Date: {f.now:%a, %d %b %Y %H:%M:%S} +0800', f'Subject: {subj}']
        if r.random() < .4:
            h += ['MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit']
    else:
        h += [f'发送时间: {f.now.year}年{f.now.month}月{f.now.day}日 {f.now:%H:%M}', f'主题: {subj}']
    if r.random() < .3:
        q = f.p()
        body = body + f'\n\n-----原始邮件-----\n发件人: {q.name} [{q.mail}]\n主题: {r.choice(["", "Re: "])}{subj}\n\n请尽快把明细发我。\n'
    return txt('\n'.join(h) + '\n\n' + body + '\n', 'eml' if h[0][0] == 'F' else 'txt', enc='utf-8' if h[0][0] == 'F' else None)


def prose(kind, name, wrap, head, sents, tail='', **o):
    def fn(f):
        r = f.r
        f.trad = o.get('trad', False)
        f.phs = r.choices(['plain', 'sp', 'da', '+86'], [10, 1, 1, 0])[0]
        w = r.choice(wrap.split())
        if w == 'mail':
            q = f.p()
            q2 = f.p()
            f.env.update(staff=q.name, smail=q.mail, staff2=q2.name, smail2=q2.mail)
        f.maxd = 700 if kind in ('border.crossing', 'crime.case') else 25
        setup(f, o)
        recs = same(make(f, *o.get('n', (3, 11)), **_kw(o)), o)
        out = []
        k0 = r.randrange(len(sents))
        for d in recs:
            s = d.p.__dict__.setdefault('_s', sents[k0] if r.random() < .5 else r.choice(sents))   # one person, one way of naming
            out.append(s.format_map(d))
        hd, tl = fill(f, head, recs[0]), fill(f, tail, recs[0])
        if o.get('shuffle'):
            r.shuffle(out)
        if w == 'chat':
            return txt(chat(f, ([hd] if hd else []) + out + ([tl] if tl else [])))
        if w == 'mail':
            subj, _, rest = hd.partition('\n')
            return mail(f, subj, rest + '\n' + '\n'.join(out) + '\n' + tl)
        if w == 'num':
            sep = r.choice(['、', '. ', '）', '．'])
            body = [f'{i}{sep}{s}' for i, s in enumerate(out, 1)]
        elif w == 'para':
            body = [''.join(out[i:i + 3]) for i in range(0, len(out), 3)]
        elif w == 'gap':
            body = [s + '\n' for s in out]
        elif w == 'md':
            body = ['- ' + s for s in out]
            return txt(('# ' + hd if hd else '') + '\n\n' + '\n'.join(body) + '\n\n' + tl + '\n', 'md')
        elif w == 'docx':
            return docx([x for x in hd.split('\n') if x] + [x for s in out for x in s.split('\n')] + [x for x in tl.split('\n') if x])
        else:
            body = out
        return txt((hd + '\n' if hd else '') + '\n'.join(body) + '\n' + (tl + '\n' if tl else ''))
    TEMPLATES.append((kind, 'prose', name, fn, o))


def raw(kind, cls, name, **o):
    def deco(fn):
        TEMPLATES.append((kind, cls, name, fn, o))
        return fn
    return deco
