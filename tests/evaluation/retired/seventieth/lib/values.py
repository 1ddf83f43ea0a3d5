"""Makers of valid values (and of broken ones) from a seeded random generator."""

import datetime as dt

W18 = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
C18 = '10X98765432'
MOB = (
    '130 131 132 133 134 135 136 137 138 139 147 150 151 152 153 155 156 157 158 159 166 173 175 176 177 '
    '178 180 181 182 183 184 185 186 187 188 189 191 193 195 198 199'
).split()
BINS = [
    ('622260', 19, '交通银行'),
    ('622848', 19, '中国农业银行'),
    ('621700', 19, '中国建设银行'),
    ('622202', 19, '中国工商银行'),
    ('621226', 19, '中国工商银行'),
    ('621661', 19, '中国银行'),
    ('622588', 16, '招商银行'),
    ('621483', 16, '招商银行'),
    ('622622', 16, '中国民生银行'),
    ('621799', 19, '中国邮政储蓄银行'),
    ('622700', 19, '中国建设银行'),
    ('622848', 19, '中国农业银行'),
    ('622690', 16, '中信银行'),
    ('622260', 19, '交通银行'),
    ('621700', 19, '中国建设银行'),
]
VMAP = dict(zip('ABCDEFGHJKLMNPRSTUVWXYZ', (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))
VMAP.update({str(i): i for i in range(10)})
VW = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
VCH = 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789'
WMI = 'LSV LFV LGB LVS LBV LHG LDC LJD LZW LGX LVG LSG LE4 LGW LS5'.split()


def plain(s):
    """False when the digits look like a placeholder."""
    d = ''.join(c for c in s if c.isdigit())
    runs = [d[i : i + 4] for i in range(len(d) - 3)]
    if any(len(set(x)) == 1 for x in runs):
        return False
    return not any(x in '01234567890' or x in '9876543210' for x in runs)


def digits(r, n):
    while True:
        s = ''.join(r.choice('0123456789') for _ in range(n))
        if n < 5 or plain(s):
            return s


def check18(s17):
    return C18[sum(int(a) * b for a, b in zip(s17, W18)) % 11]


def id18(r, region, birth, male):
    while True:
        seq = r.randint(1, 499) * 2 + (1 if male else 0)
        s = f'{region}{birth:%Y%m%d}{seq:03d}'
        if plain(s[-6:]):
            return s + check18(s)


def bad_id18(r, region, birth):
    good = id18(r, region, birth, True)
    return good[:17] + r.choice([c for c in '0123456789' if c != good[17]])


def mobile(r):
    while True:
        s = r.choice(MOB) + digits(r, 8)
        if plain(s) and not s.startswith('1349'):
            return s


def luhn(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        n = int(c) * (2 if i % 2 else 1)
        t += n - 9 if n > 9 else n
    return t % 10 == 0


def card(r, bank=None):
    bin6, n, bank = r.choice([b for b in BINS if bank in (None, b[2])])
    while True:
        body = bin6 + digits(r, n - 7)
        s = next(body + c for c in '0123456789' if luhn(body + c))
        if plain(s):
            return s, bank


def bad_card(r):
    good = card(r)[0]
    return good[:-1] + str((int(good[-1]) + r.randint(1, 9)) % 10)


def plate(r, head, new=False):
    if new:
        return head + r.choice('DF') + digits(r, 5)
    s = list(digits(r, 5))
    for _ in range(r.randint(0, 2)):
        s[r.randint(0, 4)] = r.choice('ABCDEFGHJKLMNPQRSTUVWXYZ')
    if sum(c.isdigit() for c in s) < 3:
        s = list(digits(r, 5))
    return head + ''.join(s)


def vin_check(v):
    n = sum(VMAP[c] * w for c, w in zip(v, VW)) % 11
    return 'X' if n == 10 else str(n)


def vin(r):
    v = r.choice(WMI) + ''.join(r.choice(VCH) for _ in range(5)) + '0' + r.choice('BCDEFGHJKLMNP')
    v += r.choice('ABCDE12345') + digits(r, 6)
    return v[:8] + vin_check(v) + v[9:]


def bad_vin(r):
    v = vin(r)
    return v[:8] + r.choice([c for c in '0123456789' if c != v[8]]) + v[9:]


def passport(r):
    if r.random() < 0.65:
        return 'E' + r.choice('ABCDEFGHJKLMNP') + digits(r, 7)
    return r.choice('EEG') + digits(r, 8)


def landline(r, area):
    while True:
        s = r.choice('2345678') + digits(r, 7)
        if plain(s):
            return f'{area}-{s}'


def email(r, sur, giv):
    py = sur + giv
    form = r.randint(0, 4)
    dom = r.choice('163.com 126.com sina.com foxmail.com outlook.com gmail.com qq.com'.split())
    if form == 0:
        return f'{r.randint(2, 9)}{digits(r, r.randint(7, 8))}@qq.com'
    if form == 1:
        return f'{py}{r.randint(70, 99)}@{dom}'
    if form == 2:
        return f'{giv}.{sur}@{dom}'
    return f'{py}_{digits(r, 4)}@{dom}' if form == 3 else f'{py}{digits(r, 3)}@{dom}'


def birth(r, y0=1955, y1=2003):
    return dt.date(r.randint(y0, y1), r.randint(1, 12), r.randint(1, 28))
