"""Core: seeded people and values, the label keeper, writers of files."""
import datetime as D, gzip, html, io, json, os, random, sqlite3, tarfile, tempfile, time, zipfile
from data import *
from fmt import *

os.environ['TZ'] = 'CST-8'  # the same bytes wherever it runs
time.tzset()
TEMPLATES = []
DIG = '0123456789'
ABC = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
RULES = ('identity.prc_id18', 'identity.passport_cn', 'phone.mobile', 'bank.card', 'driving.plate', 'driving.vin', 'phone.email', 'phone.landline')
ID, PP, MB, CD, PL, VN, EM, LL = RULES


def T(kind, cls, shape):
    def deco(f):
        TEMPLATES.append((f.__name__, kind, cls, shape, f))
        return f
    return deco


def id_check(s17):
    w = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return '10X98765432'[sum(int(a) * b for a, b in zip(s17, w)) % 11]


def luhn_digit(s):
    t = 0
    for i, ch in enumerate(reversed(s)):
        n = int(ch) * (2 if i % 2 == 0 else 1)
        t += n - 9 if n > 9 else n
    return str(-t % 10)


VV = dict(zip('ABCDEFGHJKLMNPRSTUVWXYZ', (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))


def vin_check(v):
    w = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    r = sum((int(a) if a.isdigit() else VV[a]) * b for a, b in zip(v, w)) % 11
    return 'X' if r == 10 else str(r)


def plain(s):
    """True when a digit string does not look like a filler."""
    return not any(d * 4 in s for d in DIG) and not any(r in s for r in ('12345', '23456', '34567', '45678', '56789', '98765', '87654', '01234')) and len(set(s[-8:])) > 3


class P:
    """One invented person; every attribute is made when first asked for."""
    MAKE = {}

    def __init__(s, c, sex=None, trad=False, reg=None, y=(1958, 2001)):
        r = c.r
        s.c, s.trad = c, trad
        s.male = r.random() < .55 if sex is None else sex == '男'
        s.sex, s.mf = ('男', 'M') if s.male else ('女', 'F')
        s.reg = r.choice(REG) if reg is None else reg
        s.dob = D.date(r.randint(*y), r.randint(1, 12), r.randint(1, 28))
        while True:
            if trad:
                g = TGM if s.male else TGF
                s.n, s.py = r.choice(TSUR) + ''.join(r.sample(g, 2)), ''
            else:
                g = GM if s.male else GF
                k = r.sample(sorted(g), 2 if r.random() < .72 else 1)
                u = r.choice(SUR)
                s.n, s.py = u + ''.join(k), PY[u] + '/' + ''.join(g[x] for x in k)
            if s.n not in c.names:
                break
        c.names.add(s.n)
        s.sur = s.n[:2] if s.n[:2] in ('欧阳', '司徒', '上官') else s.n[0]
        s.title = s.sur + ('先生' if s.male else '女士')
        s.age = 2023 - s.dob.year

    def __getattr__(s, k):
        if k.startswith('_') or k not in P.MAKE:
            raise AttributeError(k)
        v = P.MAKE[k](s, s.c)
        setattr(s, k, v)
        return v


def attr(f):
    P.MAKE[f.__name__.rstrip('_')] = f
    return f


@attr
def id_(p, c):
    while True:
        n = c.r.randint(10, 899)
        n = n - n % 2 + (1 if p.male else 0)
        s = p.reg[0] + p.dob.strftime('%Y%m%d') + f'{n:03d}'
        if len(set(s[10:])) > 3:
            return c.use(ID, s + id_check(s))


@attr
def m(p, c): return c.mob()
@attr
def m2(p, c): return c.mob()
@attr
def pp(p, c): return c.passport()
@attr
def plate(p, c): return c.plate(p.reg)
@attr
def vin(p, c): return c.vin()
@attr
def bank(p, c): return c.r.choice(BINS)
@attr
def card(p, c): return c.card(p.bank)
@attr
def tel(p, c): return c.land(p.reg)


@attr
def em(p, c):
    r = c.r
    a = (p.py.lower().split('/') if p.py else [r.choice(['ken', 'amy', 'peter', 'joyce', 'alan', 'cindy']), r.choice(['lin', 'ho', 'chan', 'wu'])])
    loc = r.choice([a[0] + a[1] + str(r.randint(71, 99)), a[1] + '_' + a[0] + str(r.randint(2, 96)), a[0][0] + a[1] + str(r.randint(1975, 2001)), str(r.randint(21000000, 2960000000)), a[1] + '.' + a[0]])
    dom = r.choice(['163.com', '126.com', 'sina.com', 'qq.com', 'hotmail.com', 'foxmail.com', '139.com', 'yeah.net', 'gmail.com'])
    return c.use(EM, loc + '@' + ('qq.com' if loc.isdigit() else dom))


@attr
def addr(p, c):
    r, g = c.r, p.reg
    pre = g[1] + ('' if g[1] == g[2] else g[2]) + g[3]
    if p.trad:
        return r.choice(['廣東省東莞市厚街鎮', '廣東省深圳市福田區', '福建省廈門市思明區', '上海市徐匯區']) + r.choice(['康樂路', '中山路', '和平街', '新華路']) + f'{r.randint(2, 288)}號{r.randint(2, 28)}樓'
    return pre + r.choice([f'{r.choice(ST)}{r.randint(2, 480)}号{r.randint(1, 18)}栋{r.randint(1, 6)}0{r.randint(1, 8)}室', f'{r.choice(ST)}{r.randint(2, 480)}号', f'{r.choice(XQ)}{r.randint(1, 30)}幢{r.randint(1, 4)}单元{r.randint(2, 32)}0{r.randint(1, 4)}'])


@attr
def vnew(p, c): return c.r.choice(CARS)
@attr
def nat(p, c): return c.r.choice(['汉'] * 9 + ['回', '满', '壮', '土家', '苗'])
@attr
def acct(p, c): return c.r.choice('346') + c.digs(15)


class C:
    """What one file is made of, with its labels."""

    def __init__(s, seed):
        s.r = random.Random(seed)
        s.issued, s.okay, s.fake = {}, {}, []
        s.names, s.n, s.who = set(), 0, set()
        s.path = s.data = s.text = None

    def use(s, rule, v): s.issued[v] = rule; return v
    def allow(s, rule, v): s.okay[v] = rule; return v
    def decoy(s, v): s.fake.append(v); return v
    def form(s, v, w): s.issued[w] = s.issued[v]; return w
    def digs(s, n):
        while True:
            v = ''.join(s.r.choice(DIG) for _ in range(n))
            if n < 6 or plain(v):
                return v

    def mob(s, raw=False):
        while True:
            v = s.r.choice(MP) + s.digs(8)
            if plain(v):
                return v if raw else s.use(MB, v)

    def passport(s):
        a = s.r.choice(['E', 'G', 'EA', 'EB', 'ED', 'EF', 'EH', 'EJ'])
        return s.use(PP, a + s.digs(9 - len(a)))

    def land(s, reg=None, raw=False):
        g = reg or s.r.choice(REG)
        v = g[4] + '-' + s.r.choice('268') + s.digs(7 if len(g[4]) == 3 or g[4] in LONG else 6)
        return v if raw else s.use(LL, v)

    def card(s, b=None):
        b = b or s.r.choice(BINS)
        v = b[0] + s.digs(int(b[1]) - 7)
        return s.use(CD, v + luhn_digit(v))

    def plate(s, reg=None, raw=False):
        g = reg or s.r.choice(REG)
        a = g[5] if len(g[5]) == 2 else g[5] + s.r.choice('ABCEFGHJKLMN')
        while True:
            t = s.r.choice(['dddad', 'addad', 'adddd', 'ddddd', 'ddadd', 'aaddd', 'Dddddd', 'Fddddd'])
            v = a + ''.join(s.r.choice(DIG) if x == 'd' else s.r.choice(ABC) if x == 'a' else x for x in t)
            if plain(v[2:] + 'q' * 3) or len(set(v[2:])) > 3:
                return v if raw else s.use(PL, v)

    def vin(s, bad=False):
        v = s.r.choice(WMI) + ''.join(s.r.choice('ABCDEFGHJKLMNPRSTUVWXYZ' + DIG) for _ in range(5)) + '0' + s.r.choice('ABCDEFGHJKLMNP') + s.r.choice('ABCDEFGHJKLMNPRS') + s.digs(6)
        k = vin_check(v)
        if bad:
            k = s.r.choice([x for x in '0123456789X' if x != k])
            return s.decoy(v[:8] + k + v[9:])
        return s.use(VN, v[:8] + k + v[9:])

    def badid(s):
        """18 digits shaped like an ID number with a wrong check digit."""
        g = s.r.choice(REG)
        v = f'{g[0]}{s.r.randint(1960, 2000)}{s.r.randint(1, 12):02d}{s.r.randint(1, 28):02d}{s.r.randint(10, 899):03d}'
        return s.decoy(v + s.r.choice([x for x in DIG if x != id_check(v)]))

    def sp(s, p, how=None):
        """A mobile number as people write it."""
        v = p if isinstance(p, str) else p.m
        w = how or s.r.choice(['3 4 4', '3-4-4', '+86'])
        return s.form(v, f'{v[:3]} {v[3:7]} {v[7:]}' if w == '3 4 4' else f'{v[:3]}-{v[3:7]}-{v[7:]}' if w == '3-4-4' else f'+86{v}')

    def sc(s, v):
        return s.form(v, ' '.join(v[i:i + 4] for i in range(0, len(v), 4)))

    def p(s, **k): return P(s, **k)
    def ps(s, a, b=None, **k): return [P(s, **k) for _ in range(s.r.randint(a, b or a))]
    def clerk(s):
        """A third person of a small staff."""
        if not hasattr(s, 'staff'):
            s.staff = s.ps(2, 3)
        return s.r.choice(s.staff)

    def rec(s, p, n=1): s.n += n; s.who.add(id(p)); s.keep = getattr(s, 'keep', []) + [p]; return p
    def spread(s, ps, a, b):
        """The people, each at least once, a to b events in all."""
        n = max(len(ps), s.r.randint(a, b))
        o = list(ps) + [s.r.choice(ps) for _ in range(n - len(ps))]
        s.r.shuffle(o)
        return o

    def ch(s, *a): return s.r.choice(a[0] if len(a) == 1 and not isinstance(a[0], str) else a)
    def pick(s, t): return s.r.choice(t.split())
    def ri(s, a, b): return s.r.randint(a, b)
    def dt(s, y0=2016, y1=2024):
        return D.datetime(s.r.randint(y0, y1), s.r.randint(1, 12), s.r.randint(1, 28), s.r.randint(0, 23), s.r.randint(0, 59), s.r.randint(0, 59))

    def seq(s, n, t0=None, lo=5, hi=900):
        """n rising times, lo to hi minutes apart."""
        t, o = t0 or s.dt(), []
        for _ in range(n):
            o.append(t)
            t += D.timedelta(minutes=s.r.randint(lo, hi), seconds=s.r.randint(0, 59))
        return o

    def later(s, t, lo, hi): return t + D.timedelta(minutes=s.r.randint(lo, hi), seconds=s.r.randint(0, 59))
    def yuan(s, a, b, nd=2): return f'{s.r.uniform(a, b):.{nd}f}'
    def hotel(s): return s.r.choice(HOT) + s.ch('酒店', '宾馆', '商务酒店', '大酒店') + s.ch('', '', f'({s.r.choice(ST)[:-1]}店)', '(火车站店)')
    def room(s): return f'{s.r.randint(2, 19)}{s.r.randint(1, 32):02d}'
    def stations(s): return s.r.sample(STN, 2)
    def airs(s): return s.r.sample(AIR, 2)
    def flt(s):
        a, b = s.r.choice(FLT).split(':')
        return a + str(s.r.randint(1021, 8990)), b
    def train(s): return s.ch('G', 'D', 'K', 'Z', 'T') + str(s.r.randint(21, 980))
    def seat(s): return f'{s.r.randint(1, 16):02d}车{s.r.randint(1, 18):02d}{s.r.choice("ABCDF")}'
    def xy(s, g=None):
        return f'{s.r.uniform(113.21, 114.32):.6f}', f'{s.r.uniform(22.51, 23.32):.6f}'

    def enc(s, trad=False):
        if trad:
            return s.ch('big5', 'big5', 'utf-8')
        return s.r.choices(['utf-8', 'utf-8-sig', 'gb18030', 'utf-16'], [60, 11, 23, 6])[0]

    def out(s, name, text, enc=None, nl=None, pack=None, trad=False):
        if name.endswith('.csv') and text[:2] in ('<t', '| ', '+-'):
            name = name[:-3] + {'<t': 'html', '| ': 'md', '+-': 'txt'}[text[:2]]
        enc = enc or s.enc(trad)
        nl = nl or s.ch('\n', '\n', '\r\n')
        x = text.replace('{ENC}', {'utf-8-sig': 'utf-8', 'gb18030': 'gb18030'}.get(enc, enc))
        s.text = x
        return s.raw(name, x.replace('\n', nl).encode(enc), s.r.choices([None, 'gz', 'zip', 'tar', 'tgz'], [86, 4, 5, 2, 3])[0] if pack is None else pack)

    def raw(s, name, data, pack=None):
        if pack == 'gz':
            data = gzip.compress(data, mtime=0)
        elif pack == 'zip':
            b = io.BytesIO()
            with zipfile.ZipFile(b, 'w', zipfile.ZIP_DEFLATED) as z:
                z.writestr(zipfile.ZipInfo(name, (2022, 3, 4, 5, 6, 8)), data)
                if s.r.random() < .4:
                    z.writestr(zipfile.ZipInfo('说明.txt', (2022, 3, 4, 5, 6, 8)), '解压后用表格软件打开，编码不对请另存。\n'.encode())
            data, name = b.getvalue(), name.rsplit('.', 1)[0] + '.zip'
        elif pack in ('tar', 'tgz'):
            b = io.BytesIO()
            with tarfile.open(fileobj=b, mode='w') as t:
                i = tarfile.TarInfo(name); i.size = len(data); i.mtime = 1650000000
                t.addfile(i, io.BytesIO(data))
            data = b.getvalue() if pack == 'tar' else gzip.compress(b.getvalue(), mtime=0)
        if pack in ('gz', 'tar', 'tgz'):
            name += '.' + ('tar.gz' if pack == 'tgz' else pack)
        s.path, s.data = name, data

    def tab(s, head, rows, fmt):
        fmt = s.r.choice(fmt.split('|'))
        all_ = ([head] if head else []) + [[str(x) for x in r] for r in rows]
        if fmt in ('csv', 'semi', 'qcsv'):
            d = ';' if fmt == 'semi' else ','
            q = lambda x: '"' + x.replace('"', '""') + '"' if fmt == 'qcsv' or d in x or '"' in x else x
            return '\n'.join(d.join(q(x) for x in r) for r in all_) + '\n'
        if fmt in ('tsv', 'pipe', 'hash', 'caret', 'dash', 'tilde'):
            d = {'tsv': '\t', 'pipe': '|', 'hash': '#', 'caret': '^', 'dash': '----', 'tilde': '~'}[fmt]
            return '\n'.join(d.join(r) for r in all_) + '\n'
        if fmt == 'md':
            h = all_[0]
            return '\n'.join(['| ' + ' | '.join(h) + ' |', '|' + ' --- |' * len(h)] + ['| ' + ' | '.join(r) + ' |' for r in all_[1:]]) + '\n'
        if fmt == 'html':
            e = html.escape
            return '<table border="1">\n<tr>' + ''.join(f'<th>{e(x)}</th>' for x in all_[0]) + '</tr>\n' + ''.join('<tr>' + ''.join(f'<td>{e(x)}</td>' for x in r) + '</tr>\n' for r in all_[1:]) + '</table>\n'
        w = [max(s.wid(r[i]) for r in all_) + 2 for i in range(len(all_[0]))]
        if fmt == 'box':
            ln = '+' + '+'.join('-' * x for x in w) + '+'
            f = lambda r: '|' + '|'.join(' ' + x + ' ' * (w[i] - 1 - s.wid(x)) for i, x in enumerate(r)) + '|'
            return '\n'.join([ln, f(all_[0]), ln] + [f(r) for r in all_[1:]] + [ln]) + '\n'
        return '\n'.join(''.join(x + ' ' * (w[i] - s.wid(x)) for i, x in enumerate(r)).rstrip() for r in all_) + '\n'

    @staticmethod
    def wid(x): return sum(2 if ord(ch) > 0x2e7f else 1 for ch in x)

    def sql(s, table, cols, rows, multi=None):
        q = lambda x: str(x) if isinstance(x, (int, float)) else 'NULL' if x is None else "'" + x.replace("'", "''") + "'"
        v = ['(' + ','.join(q(x) for x in r) + ')' for r in rows]
        h = f'INSERT INTO `{table}` (' + ','.join(f'`{x}`' for x in cols) + ') VALUES'
        if multi if multi is not None else s.r.random() < .5:
            return h + '\n' + ',\n'.join(v) + ';\n'
        return '\n'.join(f'{h} {x};' for x in v) + '\n'

    def xlsx(s, name, sheets):
        """sheets: [(title, rows)]; all cells as inline or shared text."""
        X = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        NS = 'http://schemas.openxmlformats.org/'
        sh, ss, body = s.r.random() < .5, [], []
        for _, rows in sheets:
            t = ''
            for i, r in enumerate(rows, 1):
                t += f'<row r="{i}">'
                for j, v in enumerate(r):
                    ref, v = f'{chr(65 + j)}{i}', str(v)
                    if sh:
                        if v not in ss: ss.append(v)
                        t += f'<c r="{ref}" t="s"><v>{ss.index(v)}</v></c>'
                    else:
                        t += f'<c r="{ref}" t="inlineStr"><is><t xml:space="preserve">{html.escape(v, False)}</t></is></c>'
                t += '</row>'
            body.append(f'{X}<worksheet xmlns="{NS}spreadsheetml/2006/main"><sheetData>{t}</sheetData></worksheet>')
        n = range(1, len(sheets) + 1)
        R, CT = NS + 'officeDocument/2006/relationships', 'application/vnd.openxmlformats-officedocument.spreadsheetml.'
        fs = {'[Content_Types].xml': f'{X}<Types xmlns="{NS}package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{CT}sheet.main+xml"/>' + ''.join(f'<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="{CT}worksheet+xml"/>' for i in n) + (f'<Override PartName="/xl/sharedStrings.xml" ContentType="{CT}sharedStrings+xml"/>' if sh else '') + '</Types>',
              '_rels/.rels': f'{X}<Relationships xmlns="{NS}package/2006/relationships"><Relationship Id="rId1" Type="{R}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
              'xl/workbook.xml': f'{X}<workbook xmlns="{NS}spreadsheetml/2006/main" xmlns:r="{R}"><sheets>' + ''.join(f'<sheet name="{html.escape(sheets[i - 1][0])}" sheetId="{i}" r:id="rId{i}"/>' for i in n) + '</sheets></workbook>',
              'xl/_rels/workbook.xml.rels': f'{X}<Relationships xmlns="{NS}package/2006/relationships">' + ''.join(f'<Relationship Id="rId{i}" Type="{R}/worksheet" Target="worksheets/sheet{i}.xml"/>' for i in n) + (f'<Relationship Id="rId99" Type="{R}/sharedStrings" Target="sharedStrings.xml"/>' if sh else '') + '</Relationships>'}
        for i in n:
            fs[f'xl/worksheets/sheet{i}.xml'] = body[i - 1]
        if sh:
            fs['xl/sharedStrings.xml'] = f'{X}<sst xmlns="{NS}spreadsheetml/2006/main" count="{len(ss)}" uniqueCount="{len(ss)}">' + ''.join(f'<si><t xml:space="preserve">{html.escape(v, False)}</t></si>' for v in ss) + '</sst>'
        s.text = '\n'.join('\t'.join(str(v) for v in r) for _, rows in sheets for r in rows)
        s.pack_office(name, fs)

    def docx(s, name, blocks):
        """blocks: text paragraphs, or lists of rows (a table)."""
        X = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        par = lambda t: f'<w:p><w:r><w:t xml:space="preserve">{html.escape(t, False)}</w:t></w:r></w:p>'
        b = ''.join(par(x) if isinstance(x, str) else '<w:tbl>' + ''.join('<w:tr>' + ''.join(f'<w:tc>{par(str(v))}</w:tc>' for v in r) + '</w:tr>' for r in x) + '</w:tbl>' for x in blocks)
        NS = 'http://schemas.openxmlformats.org/'
        s.text = '\n'.join(x if isinstance(x, str) else '\n'.join('\t'.join(str(v) for v in r) for r in x) for x in blocks)
        s.pack_office(name, {
            '[Content_Types].xml': f'{X}<Types xmlns="{NS}package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
            '_rels/.rels': f'{X}<Relationships xmlns="{NS}package/2006/relationships"><Relationship Id="rId1" Type="{NS}officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
            'word/document.xml': f'{X}<w:document xmlns:w="{NS}wordprocessingml/2006/main"><w:body>{b}<w:sectPr/></w:body></w:document>'})

    def pack_office(s, name, fs):
        b = io.BytesIO()
        with zipfile.ZipFile(b, 'w', zipfile.ZIP_DEFLATED) as z:
            for k, v in fs.items():
                z.writestr(zipfile.ZipInfo(k, (2022, 3, 4, 5, 6, 8)), v.encode())
        s.path, s.data = name, b.getvalue()

    def sqlite(s, name, tables):
        """tables: [(name, columns, rows)]"""
        fd, tmp = tempfile.mkstemp(); os.close(fd)
        try:
            db = sqlite3.connect(tmp)
            for t, cols, rows in tables:
                db.execute(f'CREATE TABLE "{t}" (' + ','.join(f'"{x}" TEXT' for x in cols) + ')')
                db.executemany(f'INSERT INTO "{t}" VALUES (' + ','.join('?' * len(cols)) + ')', [[str(x) for x in r] for r in rows])
            db.commit(); db.close()
            with open(tmp, 'rb') as f:
                s.data = f.read()
        finally:
            os.unlink(tmp)
        s.text = '\n'.join('\t'.join(str(x) for x in r) for _, c, rows in tables for r in [c] + list(rows))
        s.path = name

    def labels(s):
        """Values that stand in the text, longest writing first."""
        x, vals, ok = s.text, {}, {}
        for v in sorted({**s.issued, **s.okay}, key=lambda v: (-len(v), v)):
            if v in x:
                d, rule = (vals, s.issued[v]) if v in s.issued else (ok, s.okay[v])
                d.setdefault(rule, []).append(v)
                x = x.replace(v, '\x00')
        return {k: sorted(vals[k]) for k in sorted(vals)}, {k: sorted(ok[k]) for k in sorted(ok)}, sorted({v for v in s.fake if v in s.text})
