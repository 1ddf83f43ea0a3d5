"""Invented persons: every attribute follows from the seeded generator."""

import datetime

from . import values as V
from . import world as Wd

CITY = [
    dict(zip(('city', 'prov', 'pl', 'letters', 'area', 'nd'), c[:6]), dist=[(x[:6], x[6:]) for x in c[6].split()])
    for c in Wd.CITIES
]
BYNAME = {c['city']: c for c in CITY}
COUNTY_END = ('区',)


def split(entry):
    for i, ch in enumerate(entry):
        if ch.isascii():
            return entry[:i], entry[i:]
    return entry, ''


def trad(s):
    return ''.join(Wd.TRAD.get(c, c) for c in s)


def place(c, code_dist):
    prov = c['prov']
    if prov in ('广西', '宁夏', '新疆'):
        prov += {'广西': '壮族自治区', '宁夏': '回族自治区', '新疆': '维吾尔自治区'}[prov]
    elif prov:
        prov += '省'
    return f"{prov}{c['city']}市{code_dist[1]}区"


class Person:
    """One invented person. `home` is the city of the ID number, `c` the city where they live."""

    def __init__(self, r, lo=1950, hi=2000, home=None):
        self.male = r.random() < 0.55
        s, spy = split(r.choice(Wd.SUR))
        pool = Wd.MALE if self.male else Wd.FEMALE
        g = [split(x) for x in r.sample(pool, 1 if r.random() < 0.3 else 2)]
        self.name = s + ''.join(x[0] for x in g)
        self.given_py = ''.join(x[1] for x in g).capitalize()
        self.sur, self.sur_py = s, spy
        self.py = f'{spy}/{self.given_py}'.upper()
        self.en = f'{spy} {self.given_py}'
        self.trad = trad(self.name)
        self.sex = '男' if self.male else '女'
        self.title = s + ('先生' if self.male else '女士')
        self.birth = datetime.date(r.randint(lo, hi), r.randint(1, 12), r.randint(1, 28))
        self.nation = r.choice(Wd.NATIONS)
        born = r.choice(CITY)
        self.c = home or (born if r.random() < 0.5 else r.choice(CITY))
        reg = r.choice(born['dist'])
        self.region, self.hukou = reg[0], place(born, reg) + self._street(r)
        self.id = V.id18(r, reg[0], self.birth, self.male)
        self.addr = place(self.c, r.choice(self.c['dist'])) + self._street(r)
        self.mob, self.mob2 = V.mobile(r), V.mobile(r)
        self.mail = self._mail(r)
        self.bank, bin_, ln = r.choice(Wd.CARDS)
        self.card = V.card(r, bin_, ln)
        self.plate = (V.plate_green if r.random() < 0.12 else V.plate)(r, self.c['pl'], self.c['letters'])
        self.vin, self.pp = V.vin(r), V.passport(r)
        self.tel = V.landline(r, self.c['area'], self.c['nd'])

    @staticmethod
    def _street(r):
        n = r.randint(1, 380)
        if r.random() < 0.5:
            return f'{r.choice(Wd.ROADS)}{n}号'
        return (
            f'{r.choice(Wd.ROADS)}{n}号{r.choice(Wd.ESTATES)}{r.randint(1, 28)}栋'
            f'{r.randint(1, 3)}单元{r.randint(1, 18)}0{r.randint(1, 4)}室'
        )

    def _mail(self, r):
        a, b = self.sur_py.lower(), self.given_py.lower()
        k = r.randint(0, 4)
        if k == 0:
            return r.choice('123456789') + V.digits(r, r.choice((7, 8, 9))) + '@qq.com'
        dom = r.choice(
            ['163.com', '126.com', 'sina.com', 'gmail.com', 'hotmail.com', 'foxmail.com', '139.com', 'sohu.com']
        )
        tail = V.digits(r, r.choice((2, 3, 4)))
        local = {1: a + b + tail, 2: f'{b}.{a}{tail}', 3: f'{a}_{b}{tail}', 4: f'{b}{self.birth:%y%m}{tail[:2]}'}[k]
        return f'{local}@{dom}'
