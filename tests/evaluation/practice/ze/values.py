"""Drawn values: persons, places, documents. A V is a string that knows which rule it belongs to."""
import datetime as dt
import os

HERE = os.path.dirname(os.path.abspath(__file__))


def table(name):
    with open(os.path.join(HERE, 'data', name), encoding='utf-8') as h:
        return [line.rstrip('\n').split('|') for line in h if line.strip()]


WORDS = {}
for _row in table('words.txt'):
    _k, _v = '|'.join(_row).split('=', 1)
    WORDS[_k] = _v.split('|') if '|' in _v else list(_v)
with open(os.path.join(HERE, 'data', 'trad.txt'), encoding='utf-8') as _h:
    TRAD = str.maketrans(*_h.read().split('\n')[:2])

with open(os.path.join(HERE, 'data', 'pinyin.txt'), encoding='utf-8') as _h:
    PINYIN = {t[0]: t[1:] for t in _h.read().split()}

MOBILE = ('134 135 136 137 138 139 150 151 152 157 158 159 182 183 187 188 147 178 130 131 132 155 156 '
          '185 186 176 133 153 180 181 189 177 173').split()


class V(str):
    """A value of a rule; side is values, allowed or decoys."""
    def __new__(cls, text, rule, side='values'):
        self = str.__new__(cls, text)
        self.rule, self.side = rule, side
        return self

    def like(self, text):
        return V(text, self.rule, self.side)


def luhn_digit(body):
    total = 0
    for i, ch in enumerate(reversed(body)):
        n = int(ch) * (2 if i % 2 == 0 else 1)
        total += n - 9 if n > 9 else n
    return str(-total % 10)


def id_check(body):
    return '10X98765432'[sum(int(c) * w for c, w in zip(body, (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2))) % 11]


def vin_check(vin):
    val = dict(zip('ABCDEFGHJKLMNPRSTUVWXYZ', (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))
    val.update({str(i): i for i in range(10)})
    n = sum(val[c] * w for c, w in zip(vin, (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2))) % 11
    return 'X' if n == 10 else str(n)


def uscc(rng):
    abc = '0123456789ABCDEFGHJKLMNPQRTUWXY'
    body = '91' + rng.choice(Region.rows)[0] + ''.join(rng.choice('0123456789') for _ in range(8)) + rng.choice(abc)
    return body + abc[-sum(abc.index(c) * pow(3, i, 31) for i, c in enumerate(body)) % 31]


def digits(rng, k, first='123456789'):
    return rng.choice(first) + ''.join(rng.choice('0123456789') for _ in range(k - 1))


def mobile(rng):
    while True:
        tail = ''.join(rng.choice('0123456789') for _ in range(8))
        if max(tail.count(c) for c in tail) < 4 and '123' not in tail and '345' not in tail and '678' not in tail:
            return V(rng.choice(MOBILE) + tail, 'phone.mobile')


class Region:
    rows = table('regions.txt')

    def __init__(self, rng, trad=False):
        row = rng.choice(self.rows)
        self.code, self.prov, self.city, self.dist, self.area, self.plate = row[:6]
        if trad:
            self.prov, self.city, self.dist = (s.translate(TRAD) for s in (self.prov, self.city, self.dist))
        self.lng, self.lat = float(row[6]), float(row[7])
        self.full = self.prov + ('' if self.city == self.prov else self.city) + self.dist
        self.short = self.city.rstrip('市') if len(self.city) > 2 else self.city
        if len(self.plate) == 1:
            self.plate += rng.choice('ABCEFG' if self.plate != '沪' else 'ABDE')


def landline(rng, area, side='values', sep='-'):
    k = 8 if len(area) == 3 or area in ('0755', '0571', '0574', '0512', '0510', '0577', '0371', '0531', '0532', '0731',
                                        '0411', '0431', '0451', '0311', '0551', '0591', '0592', '0595', '0791', '0771',
                                        '0898', '0851', '0757', '0579') else 7
    return V(area + sep + rng.choice('23568') + ''.join(rng.choice('0123456789') for _ in range(k - 1)), 'phone.landline', side)


def plate(rng, prefix):
    while True:
        tail = ''.join(rng.choice('ABCDEFGHJKLMNPQRSTUVWXYZ' if rng.random() < .22 else '0123456789') for _ in range(5))
        if sum(c.isdigit() for c in tail) >= 3:
            return V(prefix + tail, 'driving.plate')


def card(rng, want=None):
    rows = [r for r in table('banks.txt') if not want or r[0] == want]
    name, abbr, head, length = rng.choice(rows)
    body = head + ''.join(rng.choice('0123456789') for _ in range(int(length) - len(head) - 1))
    return name, abbr, V(body + luhn_digit(body), 'bank.card')


def street(rng, house=True):
    s = f"{rng.choice(WORDS['roads'])}{rng.randint(1, 388)}号"
    if house and rng.random() < .75:
        s += f"{rng.choice(WORDS['estates'])}{rng.randint(1, 28)}栋{rng.choice(['', '1单元', '2单元'])}{rng.randint(1, 26)}{rng.randint(1, 4):02d}"
        s += rng.choice(['室', '', '号'])
    return s


class Person:
    """One made-up person; every field is drawn once, so that it agrees wherever it is shown."""
    def __init__(self, rng, trad=False, near=None):
        self.rng, self.trad = rng, trad
        self.reg = near if near and rng.random() < .55 else Region(rng, trad)
        self.male = rng.random() < .58
        self.sex, self.sexn, self.sexe = ('男', '1', 'M') if self.male else ('女', '2', 'F')
        self.birth = dt.date(1956, 1, 1) + dt.timedelta(days=rng.randrange(365 * 38))
        given = WORDS['male' if self.male else 'female']
        name = rng.choice(WORDS['surnames']) + rng.choice(given) + (rng.choice(given) if rng.random() < .7 else '')
        self.name = name.translate(TRAD) if trad else name
        self.py = PINYIN[name[0]].upper() + ' ' + ''.join(PINYIN[c] for c in name[1:]).capitalize()
        seq = rng.randrange(1, 400) * 2 + (1 if self.male else 0)
        body = self.reg.code + self.birth.strftime('%Y%m%d') + f'{seq:03d}'
        self.id = V(body + id_check(body), 'identity.prc_id18')
        self.mob, self.mob2 = mobile(rng), mobile(rng)
        self.bank, self.babbr, self.card = card(rng)
        self.card2 = card(rng, self.bank)[2]
        self.plate = plate(rng, self.reg.plate)
        wmi, self.model, self.car = rng.choice(table('cars.txt'))
        vin = wmi + ''.join(rng.choice('ABCDEFGHJKLMNPRSTUVWXYZ0123456789') for _ in range(5)) + '0' + \
            rng.choice('CDEFGHJ') + rng.choice('123456789ABN') + digits(rng, 6, '0123')
        vin = vin[:8] + vin_check(vin) + vin[9:]
        self.vin = V(vin, 'driving.vin')
        self.engine = rng.choice('ABCGHK') + digits(rng, 6)
        pp = 'E' + (digits(rng, 8) if rng.random() < .6 else rng.choice('ABCDEFGH') + digits(rng, 7))
        self.pp = V(pp, 'identity.passport_cn')
        self.tel = landline(rng, self.reg.area)
        user = rng.choice(['wang', 'zx', 'liu', 'sunny', 'xiao', 'tiger', 'hao', 'mei', 'yy', 'jack', 'lin']) + \
            rng.choice(['', '_', '.']) + rng.choice(['fei', 'bo', 'li', 'lan', 'jie', 'wei', 'ray']) + digits(rng, rng.randint(2, 4))
        self.qq = digits(rng, 9, '12345789')
        mail = rng.choice([user + '@163.com', user + '@126.com', user + '@sina.com', self.qq + '@qq.com', user + '@foxmail.com'])
        self.mail = V(mail, 'phone.email')
        self.addr = self.reg.full + (street(rng).translate(TRAD) if trad else street(rng))
        self.ethnic, self.edu, self.job = (rng.choice(WORDS[k]) for k in ('ethnic', 'edu', 'jobs'))
        self.firm = self.reg.short + rng.choice(WORDS['firms'])
        self.title = self.name[0] + ('先生' if self.male else '女士')
        self.he = '他' if self.male else '她'
        self.user = user

    # the same value written otherwise
    @property
    def idx(self):
        return self.id.like(self.id.lower())

    @property
    def mobs(self):
        return self.mob.like(f'{self.mob[:3]} {self.mob[3:7]} {self.mob[7:]}')

    @property
    def mobd(self):
        return self.mob.like(f'{self.mob[:3]}-{self.mob[3:7]}-{self.mob[7:]}')

    @property
    def cards(self):
        return self.card.like(' '.join(self.card[i:i + 4] for i in range(0, len(self.card), 4)))

    @property
    def plated(self):
        return self.plate.like(self.plate[:2] + '·' + self.plate[2:])

    @property
    def ids(self):
        return self.id.like(f'{self.id[:6]} {self.id[6:14]} {self.id[14:]}')

    @property
    def idw(self):
        return self.id.like(''.join(chr(ord(c) + 0xFEE0) for c in self.id))

    @property
    def idm(self):
        return V(self.id[:6] + '********' + self.id[14:], 'identity.prc_id18', 'allowed')

    @property
    def mobm(self):
        return V(self.mob[:3] + '****' + self.mob[7:], 'phone.mobile', 'allowed')

    @property
    def cardm(self):
        return V(self.card[:6] + '******' + self.card[-4:], 'bank.card', 'allowed')

    def age(self, day):
        return day.year - self.birth.year - ((day.month, day.day) < (self.birth.month, self.birth.day))
