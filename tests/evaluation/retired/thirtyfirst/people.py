"""Persons: all fields are made once and kept."""
import datetime
import pathlib

import values as V

DATA = pathlib.Path(__file__).parent / 'data'


def load_cities():
    out = []
    for line in (DATA / 'cities.txt').read_text('utf-8').splitlines():
        if line and line[0] != '#':
            c = line.split('|')
            out.append(dict(city=c[0], prov=c[2], plate=c[3], area=c[4], lat=float(c[5]), lng=float(c[6]),
                            air=c[7], stations=c[8].split(','),
                            dist=[(x[:6], x[6:]) for x in c[9].split(',')]))
    return out


def load_names():
    groups, trad = [], {}
    for line in (DATA / 'names.txt').read_text('utf-8').splitlines():
        if line and line[0] != '#':
            groups.append([(x[0], x[2:]) for x in line.split()])
            trad.update({x[0]: x[1] for x in line.split()})
    return groups, trad


CITIES = load_cities()
(SUR, MALE, FEMALE), NAMETRAD = load_names()
BY = {c['city']: c for c in CITIES}
RULE = {'id': 'identity.prc_id18', 'mobile': 'phone.mobile', 'mobile2': 'phone.mobile', 'email': 'phone.email', 'card': 'bank.card',
        'card2': 'bank.card', 'plate': 'driving.plate', 'passport': 'identity.passport_cn', 'vin': 'driving.vin', 'tel': 'phone.landline'}


class Person:
    def __init__(self, rng, words, year=None):
        self.rng, self.words, self.m = rng, words, {}
        self.male = rng.random() < .55
        self.sur = rng.choice(SUR)
        self.giv = rng.sample(MALE if self.male else FEMALE, rng.choice([1, 2, 2]))
        self.home = rng.choice(CITIES)
        self.dist = rng.choice(self.home['dist'])
        self.birth = datetime.datetime(year or rng.randint(1956, 1996), 1, 1) + datetime.timedelta(days=rng.randrange(300))

    def get(self, k):
        if k not in self.m:
            self.m[k] = getattr(self, 'f_' + k)()
        return self.m[k]

    def has(self, k):
        return hasattr(self, 'f_' + k)

    def f_name(self): return self.sur[0] + ''.join(g[0] for g in self.giv)
    def f_surname(self): return self.sur[0]
    def f_title(self): return '先生' if self.male else '女士'
    def f_mr(self): return 'Mr.' if self.male else 'Ms.'
    def f_given(self): return ''.join(g[1] for g in self.giv).capitalize()
    def f_family(self): return self.sur[1]
    def f_py(self): return self.get('given') + ' ' + self.sur[1]
    def f_pyu(self): return (self.sur[1] + ' ' + self.get('given')).upper()
    def f_pys(self): return (self.sur[1] + '/' + self.get('given')).upper()
    def f_pyc(self): return self.sur[1].upper() + ', ' + self.get('given')
    def f_pyl(self): return (self.sur[1] + self.get('given')).lower()
    def f_sex(self): return '男' if self.male else '女'
    def f_sexen(self): return 'M' if self.male else 'F'
    def f_sexw(self): return 'male' if self.male else 'female'
    def f_sexn(self): return '1' if self.male else '2'
    def f_birth(self): return self.birth
    def f_age(self): return str(2023 - self.birth.year)
    def f_native(self): return self.home['prov'] + ('' if self.home['prov'].startswith(self.home['city']) else self.home['city'] + '市')
    def f_region(self): return self.dist[0]
    def f_id(self): return V.id18(self.rng, self.dist[0], self.birth, self.male)
    def f_mobile(self): return V.mobile(self.rng)
    def f_mobile2(self): return V.mobile(self.rng)
    def f_passport(self): return V.passport(self.rng)
    def f_tel(self): return V.landline(self.rng, self.home['area'])
    def f_vin(self): return V.vin(self.rng)
    def f_plate(self):
        return V.plate(self.rng, self.home['plate'][0], self.home['plate'][1], self.rng.random() < .2)
    def f_green(self): return V.plate(self.rng, self.home['plate'][0], self.home['plate'][1], True)
    def f_engine(self): return self.rng.choice('ABCDHJKLN') + V.good(lambda: V.digits(self.rng, 6))
    def f_archive(self): return self.dist[0][:4] + V.good(lambda: V.digits(self.rng, 8))
    def f_cls(self): return self.rng.choice(['C1', 'C1', 'C1', 'C2', 'B2', 'A2', 'C1D', 'A1A2'])

    def f_card(self):
        v, self.m['bank'] = V.card(self.rng)
        return v

    def f_card2(self):
        v, self.m['bank2'] = V.card(self.rng)
        return v

    def f_bank(self):
        self.get('card')
        return self.m['bank']

    def f_bank2(self):
        self.get('card2')
        return self.m['bank2']

    def f_acct(self):
        return V.good(lambda: self.rng.choice(['1202', '3100', '3602', '1001']) + self.dist[0][:3] + V.digits(self.rng, 12))

    def f_email(self):
        r = self.rng
        if r.random() < .35:
            return V.good(lambda: r.choice('2345678') + V.digits(r, r.choice([7, 8]))) + '@qq.com'
        tail = r.choice(['', str(self.birth.year)[2:], '_' + str(r.randrange(10, 99)), '.' + self.sur[1].lower()])
        return self.get('pyl') + tail + '@' + r.choice(['163.com', '126.com', 'sina.com', 'outlook.com', 'foxmail.com', 'gmail.com'])

    def f_addr(self):
        h, r = self.home, self.rng
        d = '' if self.dist[1] == h['city'] + '市' else self.dist[1]
        head = h['prov'] if h['prov'].startswith(h['city']) else h['prov'] + h['city'] + '市'
        return '%s%s%s%d号%s' % (head, d, r.choice(self.words['road']), r.randrange(3, 480),
                                r.choice(['', '%d栋%d室' % (r.randrange(1, 22), r.randrange(2, 30) * 100 + r.randrange(1, 9)),
                                          '%d单元%d室' % (r.randrange(1, 5), r.randrange(2, 18) * 100 + r.randrange(1, 5))]))
