"""Invented values with right check characters."""
import datetime
import re

MOB = ('130 131 132 133 134 135 136 137 138 139 150 151 152 153 155 156 157 158 159 166 173 175 176 '
       '177 178 180 181 182 183 184 185 186 187 188 189 191 193 198 199 147').split()
CARDS = [('622202', 19, '工商银行'), ('621226', 19, '工商银行'), ('622848', 19, '农业银行'),
         ('621700', 19, '建设银行'), ('621661', 19, '中国银行'), ('622588', 16, '招商银行'),
         ('621483', 16, '招商银行'), ('622260', 19, '交通银行'), ('621799', 19, '邮储银行'),
         ('622188', 19, '邮储银行'), ('622622', 16, '民生银行'), ('622690', 16, '中信银行')]
VINW = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
VINV = dict(zip('ABCDEFGHJKLMNPRSTUVWXYZ', [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))
VINV.update({str(i): i for i in range(10)})
WMI = ['LSVAA4187', 'LFV2A21K', 'LGBH52E0', 'LVSHCAME', 'LHGCM567', 'LBVCU310', 'LE4GF4BB', 'LGWEF4A5', 'LC0C14DA', 'LFMAPE2C']
LET = 'ABCDEFGHJKLMNPQRSTUVWXYZ'


def digits(rng, n):
    return ''.join(rng.choice('0123456789') for _ in range(n))


def dull(s):
    """True for what looks like a placeholder."""
    d = re.sub(r'\D', '', s)
    tail = d[-8:]
    return bool(re.search(r'(\d)\1{4}', d)) or (max(tail.count(c) for c in set(tail)) >= 5 or len(set(tail)) <= 3
            or any(x in d for x in ('12345', '23456', '34567', '45678', '56789', '98765', '87654', '54321', '0000')))


def good(make):
    while True:
        v = make()
        if not dull(v):
            return v


def check18(body):
    w = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    return '10X98765432'[sum(int(c) * k for c, k in zip(body, w)) % 11]


def id18(rng, region, birth, male):
    while True:
        seq = '%02d%d' % (rng.randrange(1, 60), rng.choice([1, 3, 5, 7, 9] if male else [0, 2, 4, 6, 8]))
        b = region + birth.strftime('%Y%m%d') + seq
        b += check18(b)
        if not re.search(r'(\d)\1{4}|12345|23456|87654', b):
            return b


def bad18(rng, region, birth):
    b = region + birth.strftime('%Y%m%d') + '%03d' % rng.randrange(11, 700)
    c = check18(b)
    return b + rng.choice([x for x in '0123456789' if x != c])


def mobile(rng):
    return good(lambda: rng.choice(MOB) + digits(rng, 8))


def luhn_ok(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        n = int(c)
        if i % 2:
            n = n * 2 - 9 if n > 4 else n * 2
        t += n
    return t % 10 == 0


def card(rng, which=None):
    bin_, n, bank = which or rng.choice(CARDS)

    def make():
        b = bin_ + rng.choice('0123') + digits(rng, n - 8)
        return next(b + str(d) for d in range(10) if luhn_ok(b + str(d)))
    return good(make), bank


def badcard(rng):
    c, _ = card(rng)
    return c[:-1] + str((int(c[-1]) + rng.randrange(1, 9)) % 10)


def vin_check(v):
    k = sum(VINV[c] * w for c, w in zip(v, VINW)) % 11
    return 'X' if k == 10 else str(k)


def vin(rng):
    head = rng.choice(WMI)[:8]
    tail = rng.choice('CDEFGHJKLMNPR') + rng.choice('ABGHNRSW') + good(lambda: digits(rng, 6))
    v = head + '0' + tail
    return head + vin_check(v) + tail


def badvin(rng):
    v = vin(rng)
    return v[:8] + rng.choice([x for x in '0123456789' if x != v[8]]) + v[9:]


def plate(rng, prov, letter, green=False):
    while True:
        if green:
            s = rng.choice('DF') + rng.choice('ABCDEFGHJKLMN0123456789') + digits(rng, 4)
        else:
            s = ''.join(rng.choice(LET if rng.random() < .25 else '0123456789') for _ in range(5))
        if sum(c.isdigit() for c in s) >= 3 and len(set(s)) > 2 and '1234' not in s:
            return prov + letter + s


def passport(rng):
    k = rng.random()
    if k < .45:
        return good(lambda: 'E' + rng.choice('ABCDEFGHJKL') + digits(rng, 7))
    return good(lambda: ('E' if k < .8 else 'G') + digits(rng, 8))


def landline(rng, area):
    n = 7 if area in ('0753', '0668', '0898x') else 8
    return area + '-' + good(lambda: rng.choice('2345678') + digits(rng, n - 1))


def uscc(rng, region):
    alpha = '0123456789ABCDEFGHJKLMNPQRTUWXY'
    b = '91' + region + 'MA5' + rng.choice('CDEFGHJK') + ''.join(rng.choice(alpha) for _ in range(5))
    s = sum(alpha.index(c) * pow(3, i, 31) for i, c in enumerate(b)) % 31
    return b + alpha[(31 - s) % 31]


def tnum(d, fmt):
    """strftime of our own, the same on every machine."""
    mon = 'January February March April May June July August September October November December'.split()
    day = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split()

    def one(m):
        k, s = m.group(2), None
        if k == 'Y': return '%04d' % d.year
        if k == 'y': return '%02d' % (d.year % 100)
        if k == 'B': return mon[d.month - 1]
        if k == 'b': return mon[d.month - 1][:3]
        if k == 'A': return day[d.weekday()]
        if k == 'a': return day[d.weekday()][:3]
        if k == 'p': return 'AM' if d.hour < 12 else 'PM'
        if k == 'w': return '一二三四五六日'[d.weekday()]
        if k == 's': return str(int((d - datetime.datetime(1970, 1, 1)).total_seconds()) - 28800)
        if k == 'f': return '%03d' % ((d.second * 37 + d.minute * 91) % 1000)
        if k == 'R': return str(d.year - 1911)
        n = {'m': d.month, 'd': d.day, 'H': d.hour, 'M': d.minute, 'S': d.second,
             'I': d.hour % 12 or 12, 'j': d.timetuple().tm_yday}[k]
        if m.group(1):
            return str(n)
        return ('%03d' if k == 'j' else '%02d') % n
    return re.sub(r'%(-?)([YyBbAapwsfRmdHMSIj])', one, fmt)
