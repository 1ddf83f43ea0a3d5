"""Doc: what a template fills; it keeps the labels while the text is made."""

import datetime

from . import values as V
from .persons import CITY, Person
from . import writers

RULES = (
    'identity.prc_id18',
    'phone.mobile',
    'phone.email',
    'bank.card',
    'driving.plate',
    'identity.passport_cn',
    'driving.vin',
    'phone.landline',
)
ID, MOB, MAIL, CARD, PLATE, PP, VIN, TEL = RULES
REG = []


class Tpl:
    def __init__(self, kind, fn, big):
        self.kind, self.fn, self.big, self.name = kind, fn, big, fn.__module__.split('.')[-1] + '.' + fn.__name__


def tpl(kind, big=False):
    def deco(fn):
        REG.append(Tpl(kind, fn, big))
        return fn

    return deco


class Doc(writers.Files):
    def __init__(self, r, kind, big=False, enc=None):
        self.r, self.kind, self.big, self.want = r, kind, big, enc
        self.values, self.allowed, self.decoys = {}, {}, {}
        self.records, self.who = 0, set()
        self.name = self.data = None
        self.encoding = 'utf-8'

    # ---- labels
    @staticmethod
    def _put(where, rule, s):
        where.setdefault(rule, {})[str(s)] = 1
        return s

    def v(self, rule, s):
        return self._put(self.values, rule, s)

    def al(self, rule, s):
        return self._put(self.allowed, rule, s)

    def dc(self, rule, s):
        return self._put(self.decoys, rule, s)

    def rec(self, p, n=1):
        self.records += n
        self.who.add(p.id)

    def label(self, shape):
        out = {k: {r: sorted(x) for r, x in getattr(self, k).items()} for k in ('values', 'allowed', 'decoys')}
        return {
            'kind': None if not self.records else self.kind,
            'records': self.records,
            'people': len(self.who),
            **out,
            'shape': shape,
            'encoding': self.encoding,
        }

    # ---- values of a person, labelled as they are written
    def id(self, p):
        return self.v(ID, p.id)

    def mob(self, p, sep=''):
        m = p.mob
        return self.v(MOB, f'{m[:3]}{sep}{m[3:7]}{sep}{m[7:]}')

    def mob2(self, p):
        return self.v(MOB, p.mob2)

    def mail(self, p):
        return self.v(MAIL, p.mail)

    def card(self, p, sep=''):
        c = p.card
        return self.v(CARD, sep.join(c[i : i + 4] for i in range(0, len(c), 4)) if sep else c)

    def plate(self, p, dot=''):
        return self.v(PLATE, p.plate[:2] + dot + p.plate[2:])

    def pp(self, p):
        return self.v(PP, p.pp)

    def vin(self, p):
        return self.v(VIN, p.vin)

    def tel(self, p):
        return self.v(TEL, p.tel)

    def shop(self, c=None, sep='-'):
        """A landline of a shop or an office, written after a label."""
        c = c or self.city()
        return self.v(TEL, V.landline(self.r, c['area'], c['nd'], sep))

    def hot(self):
        return self.al(TEL, f"400-{self.r.choice('168')}{V.digits(self.r, 2)}-{V.digits(self.r, 4)}")

    # ---- draws
    def P(self, lo=1950, hi=1999, home=None):
        return Person(self.r, lo, hi, home)

    def n(self, lo=3, hi=30, blo=110, bhi=680):
        return self.r.randint(blo, bhi) if self.big else self.r.randint(lo, hi)

    def cast(self, n, rep=False, lo=1950, hi=1999, home=None):
        """n persons for n rows; with rep some of them come twice or more (in one file of four)."""
        rep = rep and self.r.random() < 0.25
        pool = [self.P(lo, hi, home) for _ in range(max(1, int(n * 0.6)) if rep else n)]
        return pool if not rep else pool + [self.r.choice(pool) for _ in range(n - len(pool))]

    def city(self):
        return self.r.choice(CITY)

    def day(self, lo=2014, hi=2023):
        return datetime.date(lo, 1, 1) + datetime.timedelta(days=self.r.randint(0, (hi - lo + 1) * 365 - 1))

    def at(self, lo=2014, hi=2023):
        return datetime.datetime.combine(
            self.day(lo, hi), datetime.time(*[self.r.randint(*x) for x in ((6, 23), (0, 59), (0, 59))])
        )

    def pick(self, *xs):
        return self.r.choice(xs)

    def say(self, *forms):
        """One of several phrasings; only the chosen one is made, so only its values are labelled."""
        return self.r.choice(forms)()

    def num(self, n):
        return V.digits(self.r, n)

    def i(self, a, b):
        return self.r.randint(a, b)

    def yuan(self, a, b):
        return f'{self.r.randint(a * 100, b * 100) / 100:.2f}'

    def order(self, n, head=''):
        """An order or waybill number that is neither an ID number nor a card; a decoy where its shape asks for it."""
        while True:
            s = head + V.digits(self.r, n - len(head))
            if n == 18 and V.id_ok(s) or (13 <= n <= 19 and V.luhn_ok(s)):
                continue
            break
        if n == 18:
            self.dc(ID, s)
        if 16 <= n <= 19:
            self.dc(CARD, s)
        if n == 11 and s[0] == '1':
            self.dc(MOB, s)
        return s
