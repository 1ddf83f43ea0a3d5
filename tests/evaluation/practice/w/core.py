"""Document builder: people, values, marks of records, labels."""
import datetime as dt
import random
import unicodedata
from data import (APFX, AIR, BANKS, CARS, CITIES, ESTATES, GEO, GF, GM, MOB, ROADS, SUR)

TEMPLATES = {}
RULES = ('identity.prc_id18', 'phone.mobile', 'phone.email', 'bank.card', 'driving.plate',
         'identity.passport_cn', 'driving.vin', 'phone.landline')


def T(kind, name, way, script='hans', enc='utf-8', nl='\n'):
    def deco(fn):
        TEMPLATES.setdefault(kind, []).append((name, way, script, enc, nl, fn))
        return fn
    return deco


def id_check(s):
    w = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return '10X98765432'[sum(int(a) * b for a, b in zip(s, w)) % 11]


def luhn_ok(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        n = int(c) * (2 if i % 2 else 1)
        t += n - 9 if n > 9 else n
    return t % 10 == 0


VV = dict(zip('ABCDEFGHJKLMNPRSTUVWXYZ', (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))


def vin_check(v):
    w = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    s = sum((int(c) if c.isdigit() else VV[c]) * k for c, k in zip(v, w)) % 11
    return 'X' if s == 10 else str(s)


class Retry(Exception):
    pass


class City:
    def __init__(s, t):
        (s.code, s.prov, s.city, s.dist, s.area, s.pl, s.iata, s.airport, s.station) = t
        s.full = s.prov + (s.city + '市' if not s.prov.startswith(s.city) else '') + s.dist


class Car:
    def __init__(s, d, city, ev=False):
        n = '0123456789'
        al = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
        if ev:
            body = d.c('DF') + d.c(al + n) + d.digits(4)
        else:
            body = d.c(('%s%s' % (d.c(al), d.digits(4)), d.digits(5), d.digits(3) + d.c(al) + d.c(n),
                        d.digits(1) + d.c(al) + d.c(al) + d.digits(2)))
        s.plate = d.f('driving.plate', city.pl + body)
        wmi, s.model = d.c(CARS)
        v = wmi + ''.join(d.c('ABCDEFGHJKLMNPRSTUVWXYZ' + n) for _ in range(5)) + '0' + d.c('EFGHJK') + \
            d.c('ABCDEN') + d.digits(6)
        s.vin = d.f('driving.vin', v[:8] + vin_check(v) + v[9:])
        s.engine = d.c(al) + d.digits(6)
        s.color = d.c('白黑灰红蓝银')
        s.reg = d.day('2009-01-01', 2500)


class Person:
    def __init__(s, d, sex, lo, hi, sur, city):
        s.d = d
        s._v = {}
        s.sex = sex or d.c('男女')
        for _ in range(50):
            a = sur or d.c(SUR)
            k = 1 if d.r.random() < .2 else 2
            g = [d.c(GM if s.sex == '男' else GF) for _ in range(k)]
            n = a[0] + ''.join(x[0] for x in g)
            if n not in d.names and (k == 1 or g[0] != g[1]):
                break
        d.names.add(n)
        s.sur, s.n, s.t = a, n, a[1] + ''.join(x[1] for x in g)
        gp = ''.join(x[2:] for x in g)
        s.en, s.py = f'{a[2:]} {gp.capitalize()}', f'{a[2:]}/{gp}'.upper()
        s.low = a[2:].lower() + gp
        s.city = city or City(d.c(CITIES))
        s.bd = d.day(f'{lo}-01-01', (hi - lo) * 365)
        s.call = '先生' if s.sex == '男' else '女士'
        s.mr = 'Mr' if s.sex == '男' else 'Ms'

    def _g(s, k, fn):
        if k not in s._v:
            s._v[k] = fn()
        return s._v[k]

    @property
    def id(s):
        def mk():
            q = s.d.i(1, 498) * 2 + (1 if s.sex == '男' else 0)
            x = f'{s.city.code}{s.bd:%Y%m%d}{q:03d}'
            return s.d.f('identity.prc_id18', x + id_check(x))
        return s._g('id', mk)

    @property
    def m(s):
        return s._g('m', s.d.mobile)

    @property
    def pp(s):
        def mk():
            d = s.d
            return d.f('identity.passport_cn', d.c(('E' + d.c('123456789') + d.digits(7),
                       'E' + d.c('ABCDEFGHJK') + d.c('123456789') + d.digits(6), 'G' + d.c('2345') + d.digits(7))))
        return s._g('pp', mk)

    @property
    def bank(s):
        return s._g('bank', lambda: s.d.c(BANKS))

    @property
    def card(s):
        return s._g('card', lambda: s.d.card(s.bank))

    @property
    def em(s):
        d = s.d
        return s._g('em', lambda: d.f('phone.email', d.c((s.low + str(d.i(1000, 99999)), s.low + '_' + str(d.i(100, 9999)),
                    d.digits(9, '1'))) + '@' + d.c(('qq.com', '163.com', '126.com', 'sina.com', 'outlook.com'))))

    @property
    def tel(s):
        return s._g('tel', lambda: s.d.tel(s.city))

    @property
    def car(s):
        return s._g('car', lambda: Car(s.d, s.city))

    @property
    def plate(s):
        return s.car.plate

    @property
    def addr(s):
        return s._g('addr', lambda: s.city.full + s.d.street())


class Doc:
    def __init__(s, seed):
        s.r = random.Random(seed)
        s.names, s.cand, s.events = set(), {k: {} for k in RULES}, []
        s.allowed, s.decoys, s.own = {}, {}, []

    # --- random helpers
    def c(s, q):
        return s.r.choice(q)

    def i(s, a, b):
        return s.r.randint(a, b)

    def k(s, q, n):
        return s.r.sample(list(q), n)

    def digits(s, n, first=''):
        return first + ''.join(s.r.choice('0123456789') for _ in range(n - len(first)))

    def hexs(s, n):
        return ''.join(s.r.choice('0123456789abcdef') for _ in range(n))

    def day(s, a='2016-01-01', span=365):
        return dt.datetime.strptime(a, '%Y-%m-%d') + dt.timedelta(days=s.r.randint(0, span))

    def at(s, a='2016-01-01', span=365, h=(7, 22)):
        return s.day(a, span) + dt.timedelta(seconds=s.r.randint(h[0] * 3600, h[1] * 3600 - 1))

    def ts(s, n, a='2016-01-01', span=365, h=(7, 22), gap=0):
        for _ in range(400):
            q = sorted(s.at(a, span, h) for _ in range(n))
            if all((y - x).total_seconds() > max(61, gap * 86400) for x, y in zip(q, q[1:])):
                return q
        raise Retry('times')

    def mn(s, a, b, comma=False):
        v = s.r.randint(a * 100, b * 100) / 100
        return f'{v:,.2f}' if comma else f'{v:.2f}'

    # --- people, things
    def p(s, sex=None, y=(1952, 1984), sur=None, city=None):
        q = Person(s, sex, y[0], y[1], sur, city)
        return q

    def ps(s, n, **k):
        return [s.p(**k) for _ in range(n)]

    def city(s):
        return City(s.c(CITIES))

    def cities(s, n):
        return [City(x) for x in s.k(CITIES, n)]

    def carx(s, city, ev=False):
        return Car(s, city, ev)

    def street(s):
        return f'{s.c(ROADS)}{s.i(3, 399)}号{s.c(ESTATES)}{s.i(1, 30)}栋{s.i(1, 4)}单元{s.i(1, 28)}0{s.i(1, 6)}室'

    def mobile(s):
        for _ in range(99):
            m = s.c(MOB) + s.digits(8)
            t = m[3:]
            if len(set(t)) > 4 and max(t.count(x) for x in t) < 5 and '1234' not in t:
                return s.f('phone.mobile', m)
        raise Retry('mobile')

    def tel(s, city=None):
        a = (city or s.city()).area
        return s.f('phone.landline', f'{a}-{s.c("5678")}{s.digits(7)}')

    def office(s, city=None):
        a = (city or s.city()).area
        return s.allow('phone.landline', f'{a}-{s.c("5678")}{s.digits(7)}')

    def card(s, bank=None):
        b = bank or s.c(BANKS)
        x = b[3] + s.digits(b[4] - 7)
        return s.f('bank.card', next(x + z for z in '0123456789' if luhn_ok(x + z)))

    def acct(s, n=17):
        while True:
            x = s.digits(n, s.c(('44', '33', '11', '15', '20')))
            if not luhn_ok(x) and not (x[:2] == '20'):
                return x

    def flight(s):
        a = s.c(AIR)
        return f'{a}{s.i(1101, 8999)}'

    def eticket(s, fl):
        return f'{APFX[fl[:2]]}-{s.digits(10)}'

    def geo(s, city, spread=.06):
        x, y = GEO[city.code]
        return f'{x + s.r.uniform(-spread, spread):.6f}', f'{y + s.r.uniform(-spread, spread):.6f}'

    # --- marks
    def f(s, rule, text):
        s.cand[rule][text] = 1
        return text

    def allow(s, rule, text):
        s.allowed.setdefault(rule, []).append(text)
        return text

    def decoy(s, rule, text):
        s.decoys.setdefault(rule, []).append(text)
        return text

    def alt(s, rule, person, text):
        """another way of writing a key of this person"""
        s.own.append((person, text))
        return s.f(rule, text)

    def m344(s, p, sep='-'):
        return s.alt('phone.mobile', p, f'{p.m[:3]}{sep}{p.m[3:7]}{sep}{p.m[7:]}')

    def m86(s, p, pre='+86 '):
        return s.alt('phone.mobile', p, pre + p.m)

    def dot(s, plate):
        return s.f('driving.plate', plate[:2] + '·' + plate[2:])

    def c4(s, card):
        return s.f('bank.card', ' '.join(card[i:i + 4] for i in range(0, len(card), 4)))

    def mask_id(s, p):
        return s.allow('identity.masked_id', p.id[:6] + '*' * 8 + p.id[-4:])

    def mask_m(s, p):
        return s.allow('phone.masked', p.m[:3] + '****' + p.m[-4:])

    def order18(s, t):
        return s.decoy('identity.prc_id18', f'{t:%Y%m%d%H%M}' + s.digits(6))

    def rec(s, p, text):
        s.events.append((p, text))
        return text

    # --- result
    def label(s, kind, text, way, script, enc, ext):
        vals = {}
        for rule, q in s.cand.items():
            hit = sorted(v for v in q if v in text)
            if hit:
                vals[rule] = hit
        ev, alt = [], {}
        for p, t in s.own:
            alt.setdefault(id(p), []).append(t)
        for p, mark in s.events:
            keys = [p._v[k] for k in ('id', 'pp', 'm') if k in p._v] + alt.get(id(p), [])
            keys = [x for x in keys if x in text]
            if not keys:
                raise Retry('no key for ' + p.n)
            ev.append({'who': keys[0], 'mark': mark})
        marks = [e['mark'] for e in ev]
        if len(set(marks)) != len(marks) or not 3 <= len(ev) <= 40:
            raise Retry('marks %d/%d' % (len(set(marks)), len(marks)))
        for m in marks:
            if m not in text:
                raise Retry('mark not in text: ' + m)
        for q in (s.allowed, s.decoys):
            for rule in list(q):
                q[rule] = sorted({v for v in q[rule] if v in text})
                if not q[rule]:
                    del q[rule]
        return {'kind': kind, 'records': len(ev), 'people': len({e['who'] for e in ev}), 'values': vals,
                'allowed': s.allowed, 'decoys': s.decoys,
                'shape': {'way': way, 'script': script, 'encoding': enc, 'container': ext}, 'events': ev}


def pad(x, w):
    x = str(x)
    n = sum(2 if unicodedata.east_asian_width(ch) in 'WF' else 1 for ch in x)
    return x + ' ' * max(1, w - n)


def zh(t):
    return f'{t.year}年{t.month}月{t.day}日'


def zs(t):
    return f'{t.month}月{t.day}日'


def hm(t):
    return f'{t:%H:%M}'


def dh(**k):
    return dt.timedelta(**k)


def cap(n):
    return '零一二三四五六七八九十'[n] if n <= 10 else str(n)
