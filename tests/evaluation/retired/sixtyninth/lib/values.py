"""Values with right structure and check digits, drawn from a seeded generator."""

import datetime
import re

W = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
PREFIX = (
    '130 131 132 133 134 135 136 137 138 139 147 150 151 152 153 155 156 157 158 159 166 171 173 175 176 177 178 '
    '180 181 182 183 184 185 186 187 188 189 191 193 195 198 199'
).split()
VINMAP = dict(zip('ABCDEFGHJKLMNPRSTUVWXYZ', (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))
VINW = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
PROV = set(
    '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split()
)


def dull(s):
    """True when a run of digits looks like a placeholder."""
    if re.search(r'(\d)\1{3}', s) or len(set(s)) < min(5, len(s) - 2):
        return True
    return any(s[i : i + 5] in '0123456789 9876543210' for i in range(len(s) - 4))


def digits(r, n):
    while True:
        s = ''.join(r.choice('0123456789') for _ in range(n))
        if n < 6 or not dull(s):
            return s


def id_check(body):
    return '10X98765432'[sum(int(c) * w for c, w in zip(body, W)) % 11]


def id_ok(s):
    if not re.fullmatch(r'\d{17}[\dXx]', s) or s[:2] not in PROV or id_check(s[:17]) != s[17].upper():
        return False
    try:
        return 1800 <= datetime.date(int(s[6:10]), int(s[10:12]), int(s[12:14])).year <= 2030
    except ValueError:
        return False


def id18(r, region, birth, male):
    while True:
        seq = r.randint(1, 499) * 2 + (1 if male else 0)
        body = f'{region}{birth:%Y%m%d}{seq:03d}'
        if not body.startswith('11010119900307'):
            return body + id_check(body)


def bad_id(s, r):
    """The same number with a wrong check digit."""
    return s[:17] + r.choice([c for c in '0123456789' if c != s[17]])


def mobile(r):
    return r.choice(PREFIX) + digits(r, 8)


def luhn_digit(body):
    t = 0
    for i, c in enumerate(reversed(body)):
        d = int(c) * (2 if i % 2 == 0 else 1)
        t += d - 9 if d > 9 else d
    return str(-t % 10)


def luhn_ok(s):
    return luhn_digit(s[:-1]) == s[-1]


def card(r, bin_, length):
    body = bin_ + digits(r, length - 7)
    return body + luhn_digit(body)


def vin_check(s):
    t = sum((int(c) if c.isdigit() else VINMAP[c]) * w for c, w in zip(s, VINW)) % 11
    return 'X' if t == 10 else str(t)


def vin(r):
    head = r.choice(
        [
            'LSVAM4187',
            'LFV2A21K0',
            'LBVNU5701',
            'LGWEF4A50',
            'LHGCR2640',
            'LSGPC54U0',
            'LDC613P20',
            'LVSHFFAC0',
            'LB37722S0',
            'LS5A3DBE0',
            'LBEHDAEB0',
            'LGXC16AF0',
        ]
    )[:8]
    body = head + '0' + r.choice('DEFGHJ') + r.choice('ABCHNS') + digits(r, 6)
    return body[:8] + vin_check(body) + body[9:]


def plate(r, prov, letters):
    while True:
        s = ''.join(
            r.choice('ABCDEFGHJKLMNPQRSTUVWXYZ0123456789' if r.random() < 0.4 else '0123456789') for _ in range(5)
        )
        if sum(c.isdigit() for c in s) >= 3 and not dull(s + 'x') and s.isalnum():
            return prov + r.choice(letters) + s


def plate_green(r, prov, letters):
    return prov + r.choice(letters) + r.choice('DF') + r.choice('0123456789ABCG') + digits(r, 4)


def passport(r):
    if r.random() < 0.5:
        return 'E' + r.choice('ABCDEFGH') + digits(r, 7)
    return r.choice('EG') + digits(r, 8)


def landline(r, area, n, sep='-'):
    return area + sep + r.choice('235678') + digits(r, n - 1)
