"""Invented values with right (or deliberately wrong) check characters."""
import re

PROV = {11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46,
        50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83}
PREFIX = ('130 131 132 133 134 135 136 137 138 139 145 147 150 151 152 153 155 156 157 158 159 '
          '166 170 171 173 175 176 177 178 180 181 182 183 184 185 186 187 188 189 191 193 195 198 199').split()
BINS = [('622202', 19, '工商银行'), ('621226', 19, '工商银行'), ('622848', 19, '农业银行'),
        ('621700', 19, '建设银行'), ('621661', 19, '中国银行'), ('622580', 16, '招商银行'),
        ('622262', 19, '交通银行'), ('622622', 16, '民生银行'), ('622908', 18, '兴业银行'),
        ('621799', 19, '邮储银行'), ('622155', 16, '平安银行'), ('622568', 19, '广发银行')]
WMI = 'LSV LFV LVS LBE LGX LSG LHG LVG LFM LGB LDC LGW'.split()
VT = dict(zip('ABCDEFGHJKLMNPRSTUVWXYZ', [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))
VW = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
IW = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]


def id_check(s17):
    return '10X98765432'[sum(int(a) * b for a, b in zip(s17, IW)) % 11]


def luhn(s):
    return sum(int(c) if i % 2 == 0 else sum(divmod(int(c) * 2, 10)) for i, c in enumerate(s[::-1])) % 10 == 0


def vin_check(v):
    return '0123456789X'[sum((int(c) if c.isdigit() else VT[c]) * w for c, w in zip(v, VW)) % 11]


def dull(s):
    """Would the digits look like a placeholder?"""
    return (len(set(s)) <= 3 or re.search(r'(\d)\1{3}', s) or
            any(r in s for r in ('12345', '23456', '34567', '45678', '56789', '98765', '87654', '54321')))


def digits(r, n, first='0123456789'):
    while True:
        s = r.choice(first) + ''.join(r.choice('0123456789') for _ in range(n - 1))
        if n > 4 and dull(s):
            continue
        if n == 11 and s[0] == '1':
            continue
        if n >= 13 and luhn(s):
            continue
        if n == 18 and id_check(s[:17]) == s[17]:
            continue
        return s


def prc_id(r, region, birth, male):
    while True:
        s = '%s%s%02d%s' % (region, birth.strftime('%Y%m%d'), r.randrange(1, 40),
                            r.choice('13579' if male else '02468'))
        if s.startswith('11010119900307'):
            continue
        return s + id_check(s)


def mobile(r):
    while True:
        tail = ''.join(r.choice('0123456789') for _ in range(8))
        if not dull(tail) and len(set(tail)) > 3:
            return r.choice(PREFIX) + tail


def card(r):
    pre, n, bank = r.choice(BINS)
    while True:
        body = pre + ''.join(r.choice('0123456789') for _ in range(n - 7))
        if dull(body[6:]):
            continue
        for c in '0123456789':
            if luhn(body + c) and not (n == 18 and id_check(body) == c):
                return body + c, bank


def passport(r):
    k = r.random()
    n = digits(r, 8)
    if k < .25:
        return 'G' + n
    if k < .6:
        return 'E' + n
    return 'E' + r.choice('ABCDEFGHJKLMNP') + n[:7]


def vin(r, good=True):
    while True:
        v = r.choice(WMI) + ''.join(r.choice('ABCDEFGHJKLMNPRSTUVWXYZ0123456789') for _ in range(5)) + '0' + \
            r.choice('CDEFGHJK') + r.choice('ABCDEFGHS') + digits(r, 6)
        c = vin_check(v)
        if not good:
            c = r.choice([x for x in '0123456789X' if x != c])
        return v[:8] + c + v[9:]


def plate(r, head):
    k = r.random()
    if k < .2:
        return head + r.choice('DF') + r.choice('0123456789ABCDEFGH') + digits(r, 4)
    if k < .6:
        return head + digits(r, 5)
    return head + r.choice('ABCDEFGHJKLMNPQRSTUVWXYZ') + digits(r, 4) if k < .8 else \
        head + digits(r, 2) + r.choice('ABCDEFGHJKMNPQRSTUVWXYZ') + digits(r, 2)


def landline(r, area):
    n = 8 if area in ('010', '020', '021', '022', '023', '024', '025', '027', '028', '029', '0755', '0571', '0512',
                      '0532', '0311', '0371', '0731', '0757', '0531', '0591', '0595', '0574', '0577', '0510', '0771',
                      '0871', '0851', '0791', '0431', '0451', '0411', '0551') else 7
    return area + '-' + digits(r, n, '2345678')


# ---- decoys -------------------------------------------------------------------------------------
def decoy(r, what, when):
    if what == 'id':
        while True:
            s = r.choice(['110108', '310104', '440106', '510107', '330106']) + '19%02d%02d%02d' % (
                r.randrange(55, 99), r.randrange(1, 13), r.randrange(1, 29)) + digits(r, 3)
            s += r.choice([c for c in '0123456789X' if c != id_check(s)])
            if s[-1] == 'X' or not luhn(s):
                return s
    if what == 'card':
        while True:
            s = '62' + digits(r, r.choice([14, 17]))
            if not luhn(s):
                return s
    if what == 'ord':
        return when.strftime('%Y%m%d%H%M%S') + digits(r, 4)
    if what == 'ms':
        return str(int(when.timestamp())) + digits(r, 3)
    if what == 'snow':
        return digits(r, 18, '79')
    if what == 'snow19':
        return digits(r, 19, '1')
    if what == 'dec':
        return '1.3' + digits(r, 9)
    if what == 'dec0':
        return '0.' + mobile(r)
    if what == 'mob':
        return r.choice(['154', '194', '160', '168', '179', '163']) + digits(r, 8)
    if what == 'long':
        return mobile(r) + digits(r, r.choice([2, 3]), '123456789')
    if what == 'size':
        return str(r.randrange(13_000_000_001, 18_900_000_000))
    if what == 'vin':
        return vin(r, False)
    if what == 'sha':
        return ''.join(r.choice('0123456789abcdef') for _ in range(40))
    if what == 'md5':
        return ''.join(r.choice('0123456789abcdef') for _ in range(32))
    if what == 'uuid':
        h = ''.join(r.choice('0123456789abcdef') for _ in range(32))
        return '-'.join((h[:8], h[8:12], '4' + h[13:16], 'a' + h[17:20], h[20:]))
    if what == 'isbn':
        return '978' + digits(r, 10)
    if what == 'ean':
        return '69' + digits(r, 11)
    if what == 'way':
        return 'SF' + digits(r, 13)
    if what == 'part':
        return r.choice('EG') + digits(r, 8)
    if what == 'inid':
        return r.choice(['img', 'el', 'uid', 'tk']) + mobile(r)
    if what == 'png':
        return r.choice(['icon', 'logo', 'bg', 'arrow', 'tab']) + r.choice(['@2x.png', '@3x.png'])
    if what == 'ver':
        return r.choice(['core', 'utils', 'lodash', 'vite']) + '@%d.%d.%d' % (r.randrange(1, 9), r.randrange(20), r.randrange(9))
    if what == 'uscc':
        return '91' + digits(r, 6, '1234') + r.choice('MA') + digits(r, 7) + r.choice('ABCDEFGH') + r.choice('JKLMNP')
    if what == 'fapiao':
        return digits(r, 12, '0123')
    raise KeyError(what)
