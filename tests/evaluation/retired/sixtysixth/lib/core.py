"""The context that a template gets: values, persons, dates, counters; nothing is labelled unless it stands."""
import datetime as D
import json
import random
import re

from . import data as K

T_ALL = []
RULES = ('identity.prc_id18', 'phone.mobile', 'phone.email', 'bank.card', 'driving.plate', 'identity.passport_cn',
         'driving.vin', 'phone.landline')


def T(kind, shape, path, enc='utf-8', crlf=0, cls='records'):
    def deco(f):
        n = sum(1 for t in T_ALL if t['kind'] == kind and t['cls'] == cls) + 1
        T_ALL.append(dict(kind=kind, shape=shape, path=path, enc=enc, crlf=crlf, cls=cls, f=f,
                          name=f'{kind or "negative"}#{n:02d}'))
        return f
    return deco


class Blob:
    def __init__(self, data, text):
        self.data, self.text = data, text


def luhn_digit(s):
    t = 0
    for i, ch in enumerate(reversed(s)):
        d = int(ch) * (2 if i % 2 == 0 else 1)
        t += d - 9 if d > 9 else d
    return str(-t % 10)


def id_digit(s):
    w = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return '10X98765432'[sum(int(a) * b for a, b in zip(s, w)) % 11]


VV = {c: v for c, v in zip('ABCDEFGHJKLMNPRSTUVWXYZ', (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7,
    8, 9))}


def vin_digit(s):
    w = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    t = sum((int(c) if c.isdigit() else VV[c]) * b for c, b in zip(s, w)) % 11
    return 'X' if t == 10 else str(t)


class Person:
    pass


class Ctx:
    def __init__(self, seed, name):
        self.R = random.Random(f'{seed}|{name}')
        self.cand, self.allow_, self.dec_ = {}, [], []
        self.records, self.subj, self.used = 0, {}, set()
        self.names = set()
        self.y0, self.y1 = 2015, 2024

    # ---- plain chance
    def pick(self, a):
        return self.R.choice(a)

    def i(self, a, b):
        return self.R.randint(a, b)

    def d(self, n, first='123456789'):
        return self.R.choice(first) + ''.join(self.R.choice('0123456789') for _ in range(n - 1))

    def x(self, n):
        return ''.join(self.R.choice('0123456789abcdef') for _ in range(n))

    def amt(self, a=10, b=5000):
        return f'{self.R.uniform(a, b):.2f}'

    def p_(self, x=.5):
        return self.R.random() < x

    # ---- values
    def reg(self, rule, v):
        self.cand.setdefault(v, rule)
        return v

    def mob(self):
        while 1:
            m = self.pick(K.MOB) + self.d(8, '0123456789')
            if re.search(r'(\d)\1\1|(\d\d)\2\2', m) or len(set(m[3:])) < 4 or any(
                    s in m for s in ('1234', '2345', '3456', '4567', '5678', '6789', '9876', '8765', '4321')):
                continue
            if m not in self.used:
                self.used.add(m)
                return self.reg('phone.mobile', m)

    def idn(self, reg, born, male):
        while 1:
            s = f'{reg}{born:%Y%m%d}{self.i(0, 49):02d}{self.i(0, 4) * 2 + (1 if male else 0)}'
            if s.startswith('11010119900307') or s in self.used:
                continue
            self.used.add(s)
            return self.reg('identity.prc_id18', s + id_digit(s))

    def card(self, pre=None):
        b = pre or self.pick(list(K.BIN))
        n = K.BIN[b][0]
        s = b + self.d(n - 7, '0123456789')
        return self.reg('bank.card', s + luhn_digit(s))

    def plate(self, head=None):
        head = head or self.pick(K.REG)[3]
        if self.p_(.15):
            t = self.pick('DFABG') + self.pick('ABCDEFGHJKLMN0123456789') + self.d(4, '0123456789')
        else:
            t = self.d(5, '0123456789')
            if self.p_(.7):
                t = t[:0] + self.pick('ABCDEFGHJKLMNPQRSTUVWXYZ') + t[1:]
            if self.p_(.5):
                k = self.i(1, 4)
                t = t[:k] + self.pick('ABCDEFGHJKLMNPQRSTUVWXYZ') + t[k + 1:]
        return self.reg('driving.plate', head + t)

    def vin(self):
        wmi = self.pick('LSV LFV LHG LVG LGX LBE LZW LGW LSG LFM'.split())
        s = wmi + ''.join(self.pick('ABCDEFGHJKLMNPRSTUVWXYZ0123456789') for _ in range(5)) + '0' + \
            self.pick('EFGHJKLMN') + self.pick('ABCDR123') + self.d(6, '0123456789')
        return self.reg('driving.vin', s[:8] + vin_digit(s) + s[9:])

    def passport(self):
        t = 'E' + self.pick('ABCDEFGHJKLM') + self.d(7) if self.p_(.6) else 'E' + self.d(8)
        return self.reg('identity.passport_cn', t)

    def land(self, area=None, own=True):
        a = area or self.pick(K.REG)[4]
        v = f"{a}-{self.d(8 if len(a) == 3 or a in ('0755', '0571', '0512', '0731', '0371') else 7, '2345678')}"
        return self.reg('phone.landline', v) if own else self.al(v)

    def al(self, v):
        self.allow_.append(v)
        return v

    def de(self, v):
        self.dec_.append(v)
        return v

    def bad_id(self):
        p = self.P(silent=True)
        s = p.id[:17]
        g = self.pick([c for c in '0123456789' if c != id_digit(s)])
        return self.de(s + g)

    def bad_card(self):
        s = self.card()
        del self.cand[s]
        return self.de(s[:-1] + str((int(s[-1]) + self.i(1, 9)) % 10))

    def bad_vin(self):
        s = self.vin()
        del self.cand[s]
        return self.de(s[:8] + self.pick([c for c in '0123456789X' if c != s[8]]) + s[9:])

    # ---- as written
    def v(self, val, sep=' ', cut=None):
        """the same value with separators"""
        rule = self.cand[val]
        if cut is None:
            cut = (3, 4, 4) if rule == 'phone.mobile' else (6, 8, 4) if rule.endswith('id18') else (4,) * 5
        out, k = [], 0
        for n in cut:
            if val[k:k + n]:
                out.append(val[k:k + n])
            k += n
        return self.reg(rule, sep.join(out))

    def low(self, val):
        return self.reg(self.cand[val], val.lower())

    def full(self, val):
        s = ''.join(chr(ord(ch) + 0xFEE0) for ch in val)
        return self.reg(self.cand[val], s)

    def dot(self, plate, s='·'):
        return self.reg('driving.plate', plate[:2] + s + plate[2:])

    # ---- persons
    def P(self, silent=False, lo=1955, hi=1999):
        p = Person()
        r = self.pick(K.REG)
        male = self.p_()
        while 1:
            sur = self.pick(K.SUR)
            p.n = sur + ''.join(self.pick(K.GM if male else K.GF) for _ in range(1 if self.p_(.25) else 2))
            if p.n not in self.names:
                self.names.add(p.n)
                break
        p.sur, p.male, p.sex, p.sx = sur, male, '男' if male else '女', 'M' if male else 'F'
        p.t = '先生' if male else '女士'
        p.b = D.date(self.i(lo, hi), self.i(1, 12), self.i(1, 28))
        p.reg, p.city, p.dist, p.area = r[0], r[1], r[2], r[4]
        p.id = self.idn(r[0], p.b, male)
        p.m, p.c = self.mob(), self.card()
        p.bank = K.BIN[p.c[:6]][1]
        p.pl, p.v, p.pp, p.l = self.plate(r[3]), self.vin(), self.passport(), self.land(r[4])
        g = self.pick(K.PYG)
        p.g, p.py, p.sl = g, K.PY[sur] + ' ' + g, K.PY[sur] + '/' + g
        p.pi = K.PY[sur][0] + g[0]
        p.e = self.reg('phone.email', self.pick([
            f'{K.PY[sur].lower()}{g.lower()}{self.i(10, 99)}@{self.pick(["163.com", "126.com", "sina.com"])}',
            f'{self.d(9, "23456789")}@qq.com', f'{g.lower()}.{K.PY[sur].lower()}{self.i(1, 999)}@gmail.com']))
        p.road = f'{self.pick(K.ROAD)}{self.i(1, 399)}号'
        p.a = f'{r[1]}{r[2]}{p.road}' + (f'{self.i(1, 30)}栋{self.i(1, 28)}0{self.i(1, 4)}室' if self.p_() else '')
        p.nat = '汉' if self.p_(.88) else self.pick(['壮', '回', '满', '苗', '土家', '蒙古'])
        p.acc = self.pick('12') + self.d(16, '0123456789')
        if silent:
            del self.cand[p.id]
        return p

    def rec(self, p, k=1):
        self.records += k
        self.subj[p.id] = p
        return p

    def ps(self, n, m=None):
        return [self.rec(self.P()) for _ in range(n if m is None else self.i(n, m))]

    def mix(self, people, n):
        """n records over a few people, everyone at least once"""
        a = list(people) + [self.pick(people) for _ in range(n - len(people))]
        self.R.shuffle(a)
        for p in a:
            self.rec(p)
        return a

    # ---- dates
    def t(self, y0=None, y1=None):
        a = D.datetime(y0 or self.y0, 1, 1)
        n = (D.datetime((y1 or y0 or self.y1) + 1, 1, 1) - a).days
        return a + D.timedelta(days=self.i(0, n - 1), hours=self.i(6, 23), minutes=self.i(0, 59), seconds=self.i(0, 59))

    def seq(self, n, start=None, lo=10, hi=600):
        """n rising times; gaps in minutes"""
        t = start or self.t()
        out = []
        for _ in range(n):
            out.append(t)
            t = t + D.timedelta(minutes=self.i(lo, hi), seconds=self.i(0, 59))
        return out

    def later(self, t, a=60, b=1440):
        return t + D.timedelta(minutes=self.i(a, b), seconds=self.i(0, 59))

    # ---- words
    def w(self, name):
        return self.pick(getattr(K, name))

    def two(self, name):
        return self.R.sample(getattr(K, name), 2)

    def room(self):
        return f'{self.i(2, 18)}{self.i(1, 28):02d}'

    def geo(self, near=None):
        x, y = near or (113.264, 23.129)
        return f'{x + self.R.uniform(-.08, .08):.6f}', f'{y + self.R.uniform(-.08, .08):.6f}'


def wd(s):
    return sum(2 if ord(c) > 0x2e7f else 1 for c in s)


def pad(s, n, right=False):
    s = str(s)
    sp = ' ' * max(0, n - wd(s))
    return sp + s if right else s + sp


def fx(row, ws):
    """fixed width line; a negative width aligns right"""
    return ' '.join(pad(a, abs(n), n < 0) for a, n in zip(row, ws)).rstrip()


def cs(rows, sep=','):
    return [sep.join(str(x) for x in r) for r in rows]


def qq(rows):
    return [','.join('"' + str(x) + '"' for x in r) for r in rows]


def jd(o, ind=None):
    return json.dumps(o, ensure_ascii=False, indent=ind)


def md(head, rows):
    return ['| ' + ' | '.join(map(str, r)) + ' |' for r in [head, ['---'] * len(head)] + list(rows)]


def htm(head, rows, title='', cls=''):
    o = ['<html><head><meta charset="utf-8"><title>' + title + '</title></head><body>', f'<h3>{title}</h3>',
         f'<table{cls}>', '<tr>' + ''.join(f'<th>{h}</th>' for h in head) + '</tr>']
    o += ['<tr>' + ''.join(f'<td>{x}</td>' for x in r) + '</tr>' for r in rows]
    return o + ['</table></body></html>']


def box(head, rows):
    rows = [list(map(str, r)) for r in [head] + list(rows)]
    ws = [max(wd(r[k]) for r in rows) for k in range(len(head))]
    bar = '+' + '+'.join('-' * (n + 2) for n in ws) + '+'
    ln = ['| ' + ' | '.join(pad(x, n) for x, n in zip(r, ws)) + ' |' for r in rows]
    return [bar, ln[0], bar] + ln[1:] + [bar]


CN = '零一二三四五六七八九'


def cn_month(t):
    return f'{t.year}年{t.month}月{t.day}日'
