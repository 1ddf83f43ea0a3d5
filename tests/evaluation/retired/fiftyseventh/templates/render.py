"""Writers: delimited text, xlsx, docx, sqlite, html, sql, xml, chats, mails."""
import io, json, os, sqlite3, tempfile, zipfile, base64
from xml.sax.saxutils import escape

ZT = (2020, 1, 1, 0, 0, 0)


def zipb(files, stored=False):
    b = io.BytesIO()
    with zipfile.ZipFile(b, 'w', zipfile.ZIP_DEFLATED) as z:
        for n, c in files:
            i = zipfile.ZipInfo(n, ZT)
            i.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            z.writestr(i, c if isinstance(c, bytes) else c.encode('utf-8'))
    return b.getvalue()


def colname(i):
    return chr(65 + i) if i < 26 else chr(64 + i // 26) + chr(65 + i % 26)


def xlsx(sheets):
    """sheets: [(name, rows, merges)]; strings shared, ints and floats as numbers"""
    ss, idx, out = [], {}, []
    for k, sh in enumerate(sheets, 1):
        name, rows = sh[0], sh[1]
        merges = sh[2] if len(sh) > 2 else []
        x = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>']
        for i, row in enumerate(rows, 1):
            x.append('<row r="%d">' % i)
            for j, c in enumerate(row):
                if c is None or c == '':
                    continue
                ref = colname(j) + str(i)
                if isinstance(c, (int, float)):
                    x.append('<c r="%s"><v>%s</v></c>' % (ref, c))
                else:
                    if c not in idx:
                        idx[c] = len(ss)
                        ss.append(c)
                    x.append('<c r="%s" t="s"><v>%d</v></c>' % (ref, idx[c]))
            x.append('</row>')
        x.append('</sheetData>')
        if merges:
            x.append('<mergeCells count="%d">%s</mergeCells>' % (len(merges), ''.join('<mergeCell ref="%s"/>' % m for m in merges)))
        x.append('</worksheet>')
        out.append(('xl/worksheets/sheet%d.xml' % k, ''.join(x)))
    H = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    n = len(sheets)
    files = [('[Content_Types].xml', H + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' + ''.join('<Override PartName="/xl/worksheets/sheet%d.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' % (i + 1) for i in range(n)) + '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>'),
             ('_rels/.rels', H + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>'),
             ('xl/workbook.xml', H + '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>' + ''.join('<sheet name="%s" sheetId="%d" r:id="rId%d"/>' % (escape(s[0]), i, i) for i, s in enumerate(sheets, 1)) + '</sheets></workbook>'),
             ('xl/_rels/workbook.xml.rels', H + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + ''.join('<Relationship Id="rId%d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet%d.xml"/>' % (i, i) for i in range(1, n + 1)) + '<Relationship Id="rId%d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>' % (n + 1))]
    files += out
    files.append(('xl/sharedStrings.xml', H + '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="%d" uniqueCount="%d">' % (len(ss), len(ss)) + ''.join('<si><t xml:space="preserve">%s</t></si>' % escape(s) for s in ss) + '</sst>'))
    return zipb(files)


def docx(items):
    """items: str = paragraph, list of rows = table"""
    W = []
    def para(t): return '<w:p><w:r><w:t xml:space="preserve">%s</w:t></w:r></w:p>' % escape(t)
    for it in items:
        if isinstance(it, str):
            W += [para(l) for l in it.split('\n')]
        else:
            W.append('<w:tbl>' + ''.join('<w:tr>' + ''.join('<w:tc>%s</w:tc>' % para(str(c)) for c in row) + '</w:tr>' for row in it) + '</w:tbl>')
    H = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return zipb([('[Content_Types].xml', H + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
                 ('_rels/.rels', H + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
                 ('word/document.xml', H + '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>' + ''.join(W) + '</w:body></w:document>')])


def sqlite(tables, pre=()):
    """tables: [(name, cols, rows)]"""
    fd, fn = tempfile.mkstemp(suffix='.db')
    os.close(fd)
    try:
        c = sqlite3.connect(fn)
        for s in pre:
            c.execute(s)
        for name, cols, rows in tables:
            c.execute('CREATE TABLE %s (%s)' % (name, ', '.join(cols)))
            c.executemany('INSERT INTO %s VALUES (%s)' % (name, ','.join('?' * len(cols))), rows)
        c.commit()
        c.close()
        with open(fn, 'rb') as f:
            return f.read()
    finally:
        os.unlink(fn)


def delim(rows, sep=','):
    def q(c):
        c = '' if c is None else str(c)
        if sep == ',' and (',' in c or '"' in c or '\n' in c):
            return '"' + c.replace('"', '""') + '"'
        return c
    return '\n'.join(sep.join(q(c) for c in r) for r in rows) + '\n'


def html(rows, title='', cls='list'):
    o = ['<!DOCTYPE html>', '<html><head><meta charset="utf-8"><title>%s</title></head><body>' % escape(title), '<h3>%s</h3>' % escape(title), '<table class="%s" border="1">' % cls]
    for i, r in enumerate(rows):
        t = 'th' if i == 0 else 'td'
        o.append('<tr>' + ''.join('<%s>%s</%s>' % (t, escape(str(c)), t) for c in r) + '</tr>')
    return '\n'.join(o + ['</table>', '</body></html>']) + '\n'


def md(rows):
    o = ['| ' + ' | '.join(str(c) for c in r) + ' |' for r in rows]
    return '\n'.join([o[0], '|' + ' --- |' * len(rows[0])] + o[1:]) + '\n'


def wide(s): return sum(2 if ord(c) > 0x2e80 else 1 for c in s)


def fixed(rows, gap=2):
    rows = [[str(c) for c in r] for r in rows]
    w = [max(wide(r[i]) for r in rows if i < len(r)) + gap for i in range(max(map(len, rows)))]
    return '\n'.join(''.join(c + ' ' * (w[i] - wide(c)) for i, c in enumerate(r)).rstrip() for r in rows) + '\n'


def sqlv(v):
    if v is None:
        return 'NULL'
    return str(v) if isinstance(v, (int, float)) else "'" + str(v).replace("'", "''") + "'"


def sql(table, cols, rows, multi=True, ddl=True, q='`'):
    o = []
    if ddl:
        o += ['DROP TABLE IF EXISTS %s%s%s;' % (q, table, q), 'CREATE TABLE %s%s%s (' % (q, table, q), ',\n'.join('  %s%s%s varchar(%d) DEFAULT NULL' % (q, c, q, 64) for c in cols), ');', '']
    h = 'INSERT INTO %s%s%s (%s) VALUES ' % (q, table, q, ', '.join(q + c + q for c in cols))
    if multi:
        for i in range(0, len(rows), 50):
            o.append(h + '\n' + ',\n'.join('(' + ', '.join(map(sqlv, r)) + ')' for r in rows[i:i + 50]) + ';')
    else:
        o += [h + '(' + ', '.join(map(sqlv, r)) + ');' for r in rows]
    return '\n'.join(o) + '\n'


def jl(objs): return '\n'.join(json.dumps(o, ensure_ascii=False, separators=(',', ':')) for o in objs) + '\n'
def js(o, ind=2): return json.dumps(o, ensure_ascii=False, indent=ind) + '\n'


def xml(root, item, objs, enc='UTF-8'):
    o = ['<?xml version="1.0" encoding="%s"?>' % enc, '<%s>' % root]
    for b in objs:
        o.append('  <%s>' % item)
        o += ['    <%s>%s</%s>' % (k, escape(str(v)), k) for k, v in b.items()]
        o.append('  </%s>' % item)
    return '\n'.join(o + ['</%s>' % root]) + '\n'


# ---------- the table engine
TYPO = {'姓名': '姓  名', '身份证号': '身份正号', '身份证号码': '身分证号码', '证件号码': '证件号吗', '手机': '手 机', '手机号': '手机号吗', '联系电话': '连系电话', '电话': '电  话', '房号': '房 号', '备注': '备 住', '入住时间': '入住时问', '户名': '户  名', '车牌号': '车牌号 ', '金额': '金  额'}


def hdr(d, h, style):
    a = h.replace('?', '').split('|')
    a = a[style] if style < len(a) and a[style] else a[0]
    return d.r.choice(a.split('/'))


def grid(d, cols, evs, style=0, shuffle=True, sn=None, keep=()):
    """cols: [(header spec, fn)]; a spec with ? may be left out; returns header, rows"""
    cs = [c for c in cols if '?' not in c[0] or d.ch(.7)]
    if shuffle:
        d.r.shuffle(cs)
    if sn is None:
        sn = d.ch(.5)
    H = ([['序号', 'No.', 'XH', 'id'][style % 4]] if sn else []) + [hdr(d, c[0], style) for c in cs]
    if style == 0 and d.ch(.18):                              # a typing slip or a stretched heading
        k = d.ri(0, len(H) - 1)
        H[k] = TYPO.get(H[k], H[k])
    hole = .09 if d.ch(.4) else 0                            # optional cells left empty
    R = []
    for i, e in enumerate(evs, 1):
        d.rec(e.p)
        R.append(([i] if sn else []) + ['' if hole and '?' in c[0] and d.ch(hole) else c[1](e) for c in cs])
    return H, R


def table(d, cols, evs, styles=(0,), fmts='csv tsv xlsx', title=None, foot=True, sheets=None, shuffle=True, head=True, sn=None):
    st = d.r.choice(styles)
    fmt = d.pick(fmts)
    H, R = grid(d, cols, evs, st, shuffle, sn)
    n, w = len(R), len(H)
    rows = [list(r) for r in R]
    if fmt in ('csv', 'xlsx') and st == 0 and n > 8 and d.ch(.25):          # a header again in the middle, or blank rows
        k = d.ri(3, n - 2)
        rows[k:k] = [[''] * w] + ([list(H)] if d.ch(.6) else [])
    pre = []
    if title and fmt in ('csv', 'xlsx', 'tsv') and d.ch(.6):
        pre = [[title] + [''] * (w - 1)]
        if d.ch(.5):
            pre.append(['填表人：' + d.pick('小王 前台 办公室 内勤 统计员'), '', '日期：' + d.day(d.date())] + [''] * max(0, w - 3))
    post = [[d.pick('合计 总计'), '共%d条' % n] + [''] * (w - 2)] if foot and st == 0 and fmt in ('csv', 'xlsx') and d.ch(.35) else []
    hh = [H] if head else []
    d.shape = fmt + ' rows'
    if fmt == 'xlsx':
        sh = [(d.pick('Sheet1 明细 汇总 1月 导出'), pre + hh + rows + post, ['A1:%s1' % colname(w - 1)] if pre else [])]
        if sheets:
            sh += sheets
        elif d.ch(.4):
            sh.append(('Sheet2', []))
        if d.ch(.25):
            sh.insert(0, ('说明', [['本表由系统导出，仅供内部使用'], ['版本', 'V%d.%d' % (d.ri(1, 5), d.ri(0, 9))]]))
        return 'xlsx', xlsx(sh)
    if fmt == 'html':
        d.enc = 'utf8'
        return d.pick('html htm xls'), html([H] + R, title or '列表')
    if fmt == 'md':
        return 'md', ('# ' + title + '\n\n' if title else '') + md([H] + R)
    if fmt == 'fixed':
        return 'txt', (title + '\n' if title else '') + fixed(hh + R)
    if fmt == 'pipe':
        return d.pick('txt dat unl'), delim(hh + R, '|')
    if fmt == 'dash':
        d.shape = 'dash rows'
        return 'txt', delim(R, d.pick('---- ---- --- |')) if st != 9 else ''
    sep = {'csv': ',', 'tsv': '\t', 'semi': ';'}[fmt]
    if title and fmt == 'tsv' and pre:
        pre = [[title]]
    return {'csv': 'csv', 'tsv': d.pick('txt tsv xls'), 'semi': 'csv'}[fmt], delim(pre + hh + rows + post, sep)


# ---------- chats and mails
NICK = '小鱼儿 老K 风清扬 客服03 A数据~稳 阿杰 前台小刘 财务李姐 浪迹天涯 大熊 平安是福 Leo Tina 华哥 物业-小陈 一叶知秋 芳姐 老吴头 Kevin 值班室'.split()
CHAT = ['在吗', '收到', '好的', '[图片]', '[语音 %d"]', '[视频]', 'ok', '嗯嗯', '稍等', '辛苦了', '[表情]', '这个急', '等下发你', '网不好，重发一遍', '[文件] 资料.rar', '撤回了一条消息', '👌', '麻烦快点', '客户在催']


def chat(d, msgs, noise=True, who=None):
    """msgs: texts in order; noise is laid between them"""
    a = who or d.r.sample(NICK, d.ri(2, 4))
    st = d.ri(0, 4)
    t = d.time(h=d.ri(8, 20))
    q = {x: d.dig(d.ri(8, 9), '2345678') for x in a}
    o = []
    import datetime as D
    def put(w, x):
        nonlocal t
        t = t + D.timedelta(seconds=d.ri(4, 400))
        if st == 0:
            o.append('%s %s\n%s\n' % (w, d.ts(t, '%Y/%m/%d %H:%M:%S'), x))
        elif st == 1:
            o.append('%s %s(%s)\n%s\n' % (d.ts(t, '%Y-%m-%d %H:%M:%S'), w, q[w], x))
        elif st == 2:
            o.append('[%s] %s：%s' % (d.ts(t, '%m-%d %H:%M'), w, x))
        elif st == 3:
            o.append('%s - %s: %s' % (d.ts(t, '%Y/%m/%d %H:%M'), w, x))
        else:
            o.append('%s:\n%s\n' % (w, x))
    for m in msgs:
        while noise and d.ch(.45):
            x = d.pick(CHAT)
            put(d.pick(a), x % d.ri(2, 40) if '%' in x else x)
        put(d.pick(a), m)
    head = d.pick(('', '', '—————  %s  —————\n' % d.day(t, '%Y-%m-%d'), '消息记录（此消息记录为文本格式）\n================================================================\n消息分组:我的好友\n================================================================\n'))
    return head + '\n'.join(o) + '\n'


def mail(d, subj, body, plain=None, b64=None, quoted=False):
    """an .eml; sender and receiver are third persons, their addresses are values"""
    import datetime as D
    a, b = d.person(False), d.person(False)
    dom = d.dom()
    ea, eb = ['%s@%s' % ((p.givpy + '.' + p.surpy).lower(), dom) for p in (a, b)]
    d.val('phone.email', ea), d.val('phone.email', eb)
    t = d.time(h=d.ri(8, 19))
    h = ['From: %s <%s>' % (a.py.title(), ea), 'To: %s <%s>' % (b.py.title(), eb), 'Date: ' + t.strftime('%a, %d %b %Y %H:%M:%S +0800')]
    mid = d.allow('phone.email', '%s@%s' % (d.hex(16), dom))
    h += ['Message-ID: <%s>' % mid, 'MIME-Version: 1.0']
    d.enc = 'utf8'
    sig = d.pick(('', '\n--\n%s\n%s\n' % (a.name, d.company()), '\n顺祝商祺\n%s\n' % a.name))
    body = body + sig
    if b64:
        h += ['Subject: =?utf-8?B?%s?=' % base64.b64encode(subj.encode()).decode(), 'Content-Type: text/plain; charset="gb18030"', 'Content-Transfer-Encoding: base64', '']
        x = base64.b64encode(body.encode('gb18030')).decode()
        d.shape = 'eml base64'
        return 'eml', '\n'.join(h + [x[i:i + 76] for i in range(0, len(x), 76)]) + '\n'
    h += ['Subject: ' + subj, 'Content-Type: text/plain; charset="utf-8"', 'Content-Transfer-Encoding: 8bit', '']
    d.shape = 'eml'
    return 'eml', '\n'.join(h) + '\n' + body


REGISTRY = []


def T(kind, cls, big=False, trad=False):
    def w(f):
        REGISTRY.append((kind, cls, f.__name__, f, big, trad))
        return f
    return w
