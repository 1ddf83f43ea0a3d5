"""The context a template writes with: persons, numbers, dates, label keeping."""
import collections, json, random, re, datetime as dtm
from . import pools as L
from .formats import *

REGISTRY = []          # (kind, class, shape, opts, name, func)

def kind(k, cls="records"):
    def deco(shape, **o):
        def w(f):
            REGISTRY.append((k, cls, shape, o, f"{f.__module__.split('.')[-1]}.{f.__name__}", f))
            return f
        return w
    return deco

def plain(s):
    """no runs of equal or counting digits: nothing that looks like a placeholder"""
    if re.search(r"(\d)\1\1", s):
        return False
    for i in range(len(s) - 3):
        a = s[i:i + 4]
        if a.isdigit() and (a in "01234567890" or a in "09876543210"):
            return False
    return len(s) < 8 or len(set(s)) > 3

def luhn_digit(body):
    tot = 0
    for k, c in enumerate(reversed(body)):
        v = int(c)
        if k % 2 == 0:
            v = v * 2 - 9 if v > 4 else v * 2
        tot += v
    return str(-tot % 10)

W17 = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
def id_digit(b):
    return "10X98765432"[sum(int(c) * w for c, w in zip(b, W17)) % 11]

VTR = {**{str(i): i for i in range(10)}, **dict(zip("ABCDEFGH", range(1, 9))), **dict(zip("JKLMN", range(1, 6))), "P": 7, "R": 9, **dict(zip("STUVWXYZ", range(2, 10)))}
def vin_fix(v):
    s = sum(VTR[c] * w for c, w in zip(v, (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2))) % 11
    return v[:8] + ("X" if s == 10 else str(s)) + v[9:]

RULE = dict(id="identity.prc_id18", mob="phone.mobile", tel="phone.landline", mail="phone.email", card="bank.card",
            plate="driving.plate", vin="driving.vin", pp="identity.passport_cn")
FORM = dict(
    mob334=("mob", lambda v: f"{v[:3]} {v[3:7]} {v[7:]}"), mobd=("mob", lambda v: f"{v[:3]}-{v[3:7]}-{v[7:]}"),
    mob86=("mob", lambda v: "+86" + v), mob86s=("mob", lambda v: "+86 " + v), mob0086=("mob", lambda v: "0086-" + v),
    idx=("id", str.lower), cards=("card", lambda v: " ".join(v[i:i + 4] for i in range(0, len(v), 4))),
    plated=("plate", lambda v: v[:2] + "·" + v[2:]))

class Person:
    def __init__(s, t, lo=19, hi=66, sex=None, trad=False):
        s.t, s.v, r = t, {}, t.r
        s.sex = sex or r.choice("男女")
        s.M = s.sex == "男"
        sn = r.choice(L.SUR)
        g = [r.choice(L.GIV_M if s.M else L.GIV_F) for _ in range(1 if r.random() < .25 else 2)]
        s.sn, s.xm = sn[0], sn[0] + "".join(x[0] for x in g)
        s.spy, s.gpy = sn[1], "".join(x[1] for x in g)
        s.reg = r.choice(L.REG)
        s.city = s.reg[1]
        y = r.randint(2016 - hi, 2016 - lo)
        s.bd = dtm.date(y, 1, 1) + dtm.timedelta(days=r.randrange(365))
        while re.search(r"(\d)\1{3}", f"{s.reg[0]}{s.bd:%Y%m%d}"):
            s.bd = dtm.date(y, 1, 1) + dtm.timedelta(days=r.randrange(365))
        s.addr = f"{s.reg[1]}{s.reg[2]}{r.choice(L.STREET)}{r.randint(2, 399)}号" + (f"{r.randint(1, 28)}栋{r.randint(1, 4)}单元{r.randint(1, 26)}0{r.randint(1, 4)}室" if r.random() < .6 else "")
        s.nation = r.choice(L.NATION)
        s.bank = r.choice(L.BANKS)
        s.age = 2016 - y
        if trad:
            s.xm, s.addr, s.sn = s.xm.translate(L.TRAD), s.addr.translate(L.TRAD), s.sn.translate(L.TRAD)

    @property
    def PY(s):
        return f"{s.spy}/{s.gpy}".upper()

    def raw(s, k):
        if k not in s.v:
            s.v[k] = getattr(s, "mk_" + k)()
        return s.v[k]

    def __getattr__(s, k):
        if k in RULE:
            return s.t.val(RULE[k], s.raw(k))
        if k in FORM:
            b, f = FORM[k]
            return s.t.val(RULE[b], f(s.raw(b)))
        if k[:1] == "_" and k[1:] in RULE:
            return s.raw(k[1:])
        raise AttributeError(k)

    def mk_id(s):
        while 1:
            q = s.t.r.randint(1, 499) * 2 + (1 if s.M else 0)
            b = f"{s.reg[0]}{s.bd:%Y%m%d}{q % 1000:03d}"
            if plain(b[14:]) and not b.startswith("11010119900307") and not re.search(r"(\d)\1{3}|12345|23456|34567|45678|56789", b + id_digit(b)):
                return b + id_digit(b)
    def mk_mob(s):
        return s.t.newmob()
    def mk_tel(s):
        return s.t.landline(s.reg[4])
    def mk_mail(s):
        t = s.t
        d = t.c("163.com 126.com sina.com sohu.com foxmail.com gmail.com outlook.com 163.com hotmail.com yeah.net".split())
        x = t.i(0, 4)
        if x == 0:
            return t.dig(t.i(8, 10), "23456789") + "@qq.com"
        if x == 1:
            return f"{s.spy}{s.gpy}{s.bd:%y}@{d}"
        if x == 2:
            return f"{s.gpy}_{s.spy}{t.i(11, 99)}@{d}"
        if x == 3:
            return f"{s.spy}.{s.gpy}{t.i(2, 97)}@{d}"
        return f"{s.gpy[0]}{s.spy}{s.bd:%m%d}@{d}"
    def mk_card(s):
        return s.t.newcard(s.bank)
    def mk_plate(s):
        t, pre = s.t, s.reg[3]
        if len(pre) == 1:
            pre += t.c("ABCEFGHJKLMNPQ")
        while 1:
            x = t.dig(5, plainly=False)
            if t.r.random() < .45:
                i = t.i(0, 3); x = x[:i] + t.c("ABCDEFGHJKLMNPQRSTUVWXYZ") + x[i + 1:]
            if t.r.random() < .1:
                x = t.c("DF") + t.dig(5, plainly=False)
            if plain(x):
                return pre + x
    def mk_vin(s):
        t = s.t
        w = t.c("LSVA LFV2 LGBH LVSH LBV3 LHGC LSGP LGXC LDCC LVHR LFPM LSJA".split())
        return vin_fix(w + "".join(t.c("ABCDEFGHJKLMNPRSTUVWXYZ0123456789") for _ in range(4)) + "0" + t.c("EFGHJ") + t.c("ABCDEFGHJKLMNPRSTUVW2") + t.dig(6))
    def mk_pp(s):
        t = s.t
        return "E" + (t.dig(8) if t.r.random() < .5 else t.c("ABCDEFGHJKLMN") + t.dig(7)) if t.r.random() < .85 else "G" + t.dig(8)

class Ctx:
    def __init__(s, seed, name, n, enc, crlf):
        s.r = random.Random(f"{seed}|{name}")
        s.n, s.enc, s.crlf = n, enc, crlf
        s.values, s.allowed, s.decoys, s.records, s.people = {}, {}, {}, 0, {}
        s.journal = collections.deque(maxlen=60)
        s.seen = set()
        s.trad = False
    charset = property(lambda s: {"gb18030": "GB18030", "utf-16": "UTF-16", "big5": "Big5"}.get(s.enc, "UTF-8"))
    # labels
    def _reg(s, store, v):
        store[v] = store.get(v, 0) + 1
        s.journal.append((store, v))
        return v
    def val(s, rule, v):
        return s._reg(s.values.setdefault(rule, {}), v)
    def alw(s, rule, v):
        return s._reg(s.allowed.setdefault(rule, {}), v)
    def dec(s, v):
        return s._reg(s.decoys, v)
    def rec(s, p=None, n=1):
        s.records += n
        if p is not None:
            s.people[id(p)] = p
        return p
    # persons
    def P(s, **k):
        return Person(s, trad=s.trad, **k)
    def each(s, n=None, rep=.12, **k):
        pool = []
        for _ in range(n or s.n):
            if pool and s.r.random() < rep:
                p = s.r.choice(pool)
            else:
                p = s.P(**k); pool.append(p)
            yield s.rec(p)
    # numbers
    def c(s, x):
        """one of x; what was asked for only by the wordings not chosen is not written and so not labelled"""
        k = s.r.randrange(len(x))
        if type(x) is list and type(x[0]) is str and s.journal:
            recent = None
            for q, a in enumerate(x):
                if q != k and len(a) > 6:
                    if recent is None:
                        recent = sorted({(id(st), v): (st, v) for st, v in s.journal}.values(), key=lambda e: (-len(e[1]), e[1]))
                    for st, v in recent:
                        if v in a:
                            st[v] -= a.count(v); a = a.replace(v, "\0")
        return x[k]
    def i(s, a, b):
        return s.r.randint(a, b)
    def dig(s, n, first="23456789", plainly=True):
        while 1:
            v = s.r.choice(first) + "".join(s.r.choice("0123456789") for _ in range(n - 1))
            if (n < 4 or not plainly or plain(v)) and not re.match(r"\d{6}(18|19|20)\d\d[01]", v) and not (n > 14 and v[:2] == "62"):
                return v
    def hex(s, n):
        return "".join(s.r.choice("0123456789abcdef") for _ in range(n))
    def abc(s, n):
        return "".join(s.r.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(n))
    def newmob(s):
        while 1:
            v = s.r.choice(L.MOBP) + s.r.choice("0123456789") + s.dig(7, "0123456789")
            if plain(v[3:]) and v not in s.seen:
                s.seen.add(v); return v
    def newcard(s, bank):
        b = bank[3] + s.dig(bank[4] - 7, "0123456789")
        return b + luhn_digit(b)
    def landline(s, area):
        return f"{area}-{s.dig(8 if len(area) < 4 or area in ('0755', '0571', '0532', '0512', '0371', '0731', '0591', '0592') else 7, '2345678')}"
    def pm(s):
        """a peer's mobile number: belongs to a person, is in values"""
        return s.val("phone.mobile", s.newmob())
    def dt(s, a=2016, b=None, h0=0, h1=23):
        d = dtm.datetime(a, 1, 1) + dtm.timedelta(days=s.r.randrange(365 * ((b or a) - a + 1)))
        return d.replace(hour=s.i(h0, h1), minute=s.i(0, 59), second=s.i(0, 59))
    def dts(s, n, a=2016, b=None):
        return sorted(s.dt(a, b) for _ in range(n))
    def plus(s, d, h0, h1):
        return d + dtm.timedelta(minutes=s.i(int(h0 * 60), int(h1 * 60)), seconds=s.i(0, 59))
    def m(s, a, b):
        return f"{s.r.uniform(a, b):.2f}"
    def ml(s, a, b):
        return f"{s.r.uniform(a, b):,.2f}"
    def ip(s):
        return f"{s.c(['10', '172', '192.168'])}" + (f".{s.i(0, 30)}.{s.i(2, 250)}" if 0 else "") if 0 else f"10.{s.i(1, 200)}.{s.i(0, 250)}.{s.i(2, 253)}"
    def mac(s, sep=":"):
        return sep.join(s.hex(2).upper() for _ in range(6))
    def uuid(s):
        h = s.hex(32)
        return f"{h[:8]}-{h[8:12]}-4{h[13:16]}-a{h[17:20]}-{h[20:]}"
    # decoy numbers
    def order(s, d=None, k=6):
        return s.dec(f"{d or s.dt():%Y%m%d%H%M%S}" + s.dig(k))
    def imei(s):
        b = s.c(["86", "35", "99"]) + s.dig(12)
        return s.dec(b + luhn_digit(b))
    def imsi(s):
        return "460" + s.c(["00", "01", "02", "03", "11"]) + s.dig(10)
    def ean(s):
        b = "69" + s.dig(10)
        return s.dec(b + str(-sum(int(c) * (3 if i % 2 else 1) for i, c in enumerate(b)) % 10))
    def mid(s, p):
        return s.dec(p._id[:6] + "********" + p._id[-4:])
    def mmob(s, p):
        return s.dec(p._mob[:3] + "****" + p._mob[-4:])
    def mcard(s, p):
        return s.dec(p._card[:6] + "*" * (len(p._card) - 10) + p._card[-4:])
    def badid(s):
        i = s.P()._id
        return s.dec(i[:17] + s.c([c for c in "0123456789X" if c != i[17]]))
    # firms
    def firm(s):
        return s.c(L.REG)[1].replace("省", "")[-3:].replace("市", "") + s.c(L.FIRMW) + s.c(L.FIRMT)
    def ftel(s, area=None):
        return s.alw("phone.landline", s.landline(area or s.c(L.REG)[4]))
    def t400(s):
        return s.alw("phone.hotline", "400-" + s.dig(3) + "-" + s.dig(4))
    def role(s, dom):
        return s.alw("phone.email", s.c(["service", "info", "support", "hr", "kefu", "admin", "sales"]) + "@" + dom)
    def rolem(s, full):
        return s.alw("phone.email", full)
    def uscc(s):
        A = "0123456789ABCDEFGHJKLMNPQRTUWXY"
        b = "91" + s.c(L.REG)[0] + s.dig(3) + "MA" + "".join(s.c(A) for _ in range(4))
        return b + A[-sum(A.index(c) * pow(3, i, 31) for i, c in enumerate(b)) % 31]
    # domain words
    def hotel(s):
        return s.c(L.HOTELS) + s.c(L.HTYPE) + (f"({s.c(L.STREET)}店)" if s.r.random() < .4 else "")
    def room(s):
        return f"{s.i(2, 26)}{s.i(1, 39):02d}"
    def bank(s):
        return s.c(L.BANKS)
    def netbar(s):
        return s.c(L.NETBAR) + s.c(["网吧", "网咖", "电竞馆", "网络会所"])
    def place(s, reg=None):
        return (reg or s.c(L.REG))[0] + "10" + s.dig(6, "0")
    def flight(s):
        a, d = s.c(L.AIR), s.r.sample(L.APT, 2)
        t = s.dt(2015, 2018, 6, 22)
        return Box(no=a[0] + str(s.i(1001, 8999)), car=a[0], cn=a[2], tkt=f"{a[1]}-{s.dig(10)}", d=d[0][0], a=d[1][0], dc=d[0][1], ac=d[1][1], dn=d[0][1] + d[0][2], an=d[1][1] + d[1][2], t=t, e=s.plus(t, 1.3, 4),
                   seat=f"{s.i(6, 58)}{s.c('ABCDEFHJKL')}", cab=s.c("YYYYMBHKLQFC"), fare=f"{s.i(32, 268)}0.00", pnr=s.c("HJKMNPRSTV") + "".join(s.c("ABCDEFGHJKMNPQRSTVWXYZ1234567890") for _ in range(5)))
    def train(s):
        a = s.c(L.TR)
        f, g = (a[0], a[1]) if s.r.random() < .5 else (a[1], a[0])
        t = s.dt(2015, 2019, 6, 22)
        k = a[2]
        return Box(no=k + str(s.i(11, 1998)), f=f, g=g, t=t, e=s.plus(t, 1, 8), car=f"{s.i(1, 16):02d}", seat=f"{s.i(1, 18):02d}{s.c('ABCDF')}" if k in "GD" else f"{s.i(1, 118):03d}",
                   cls=s.c(["二等座", "二等座", "一等座", "商务座"] if k in "GD" else ["硬座", "硬卧", "软卧", "无座"]), fare=f"{s.i(38, 880)}.{s.c('05')}", ord="E" + s.dig(9), tno=f"{s.c('ABCDEFHK')}{s.dig(6, '0123456789')}")
    def gps(s, p=None):
        where = [(113.26, 23.13), (116.40, 39.91), (121.47, 31.23), (104.06, 30.66), (114.30, 30.59), (120.15, 30.27), (108.94, 34.27)]
        lo, la = where[sum(map(ord, p.xm)) % 7] if p else s.c(where)       # a person stays in one city
        return f"{lo + s.r.uniform(-.12, .12):.6f}", f"{la + s.r.uniform(-.09, .09):.6f}"
    def case(s):
        return "A" + s.c(L.REG)[0] + s.dig(6, "0123456789") + f"{s.dt(2014, 2019):%Y%m}" + s.dig(4, "0123456789")
    def court(s):
        g = s.c([x for x in L.REG if len(x[3]) > 0])
        return f"（{s.i(2016, 2019)}）{g[3][0]}{g[0][2:6]}刑初{s.i(11, 998)}号"
    def estate(s, p):
        return f"{p.reg[3][0]}（{s.i(2016, 2020)}）{p.reg[1].split('省')[-1]}不动产权第{s.dig(7, '0123456789')}号"
    def unit28(s, p):
        return p.reg[0] + "00" + s.dig(4, "0") + "GB" + "0" + s.dig(4, "0123456789") + "F" + "000" + s.dig(5, "0123456789")
    def arch(s, p):
        return p.reg[0][:4] + s.dig(8, "0123456789")
    # writers
    def csv(s, head, rows, sep=",", q=False):
        def cell(x):
            x = str(x)
            return '"' + x.replace('"', '""') + '"' if q or sep in x or '"' in x or "\n" in x else x
        return "\n".join(sep.join(map(cell, r)) for r in ([head] if head else []) + list(rows)) + "\n"
    def j(s, o, indent=2, asc=False):
        return json.dumps(o, ensure_ascii=asc, indent=indent, default=str)
    def jl(s, rows):
        return "\n".join(json.dumps(o, ensure_ascii=False, separators=(",", ":")) for o in rows) + "\n"
    def fw(s, widths, rows):
        out = []
        for r in rows:
            out.append("".join(pad(str(x), w) for x, w in zip(r, widths)).rstrip())
        return "\n".join(out) + "\n"

class Box(dict):
    __getattr__ = dict.__getitem__

def wid(x):
    return sum(2 if ord(c) > 0x2e80 else 1 for c in x)
def pad(x, w):
    return x + " " * max(1, abs(w) - wid(x)) if w > 0 else " " * max(1, -w - wid(x)) + x
