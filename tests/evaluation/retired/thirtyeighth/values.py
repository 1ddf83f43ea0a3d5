"""Invented values with right check characters."""
import string
PREF = ('130 131 132 133 134 135 136 137 138 139 145 147 150 151 152 153 155 156 157 158 159 166 '
        '173 175 176 177 178 180 181 182 183 185 186 187 188 189 191 193 198 199').split()
BINS = [('中国工商银行', '622202', 19), ('中国工商银行', '621226', 19), ('中国农业银行', '622848', 19),
        ('中国建设银行', '621700', 19), ('中国建设银行', '622700', 19), ('中国银行', '621661', 19),
        ('招商银行', '622588', 16), ('招商银行', '621483', 16), ('交通银行', '622262', 19),
        ('中国邮政储蓄银行', '621799', 19), ('中国民生银行', '622622', 16), ('兴业银行', '622908', 18),
        ('中信银行', '621771', 16), ('平安银行', '622298', 16), ('上海浦东发展银行', '622521', 16)]
W = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
VT = dict(zip('ABCDEFGHJKLMNPRSTUVWXYZ', [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))
VT.update({str(i): i for i in range(10)})
VW = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]


def id_check(s):
    return '10X98765432'[sum(int(a) * b for a, b in zip(s[:17], W)) % 11]


def luhn_ok(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        d = int(c) * (1 + i % 2)
        t += d - 9 if d > 9 else d
    return t % 10 == 0


def vin_check(s):
    v = sum(VT[c] * w for c, w in zip(s, VW)) % 11
    return 'X' if v == 10 else str(v)


def digits(r, n):
    while True:
        s = ''.join(r.choice('0123456789') for _ in range(n))
        if n < 6 or (len(set(s)) > 3 and not any(q in s for q in (['1234', '2345', '3456', '5678', '6789', '9876', '4321'] + [c * 4 for c in '0123456789']))):
            return s


def mobile(r):
    return r.choice(PREF) + digits(r, 8)


def prc_id(r, region, born, male):
    while True:
        seq = r.randrange(1, 500) * 2 + (1 if male else 0)
        if seq < 999:
            break
    s = region + born.strftime('%Y%m%d') + f'{seq:03d}'
    return s + id_check(s)


def card(r):
    bank, b, n = r.choice(BINS)
    base = b + digits(r, n - 7)
    for c in '0123456789':
        if luhn_ok(base + c):
            return bank, base + c


def nocard(r, n, first='3456'):
    while True:
        s = r.choice(first) + digits(r, n - 1)
        if not luhn_ok(s):
            return s


def vin(r):
    wmi = r.choice('LSV LFV LGB LVS LHG LSG LDC LFP LGX LBV'.split())
    al = 'ABCDEFGHJKLMNPRSTUVWXYZ'
    s = wmi + ''.join(r.choice(al + '0123456789') for _ in range(5)) + '0' + r.choice('HJKLMNPR') + r.choice(al) + digits(r, 6)
    return s[:8] + vin_check(s) + s[9:]


PL = [('11', '京'), ('12', '津'), ('13', '冀'), ('14', '晋'), ('15', '蒙'), ('21', '辽'), ('22', '吉'), ('23', '黑'), ('31', '沪'),
      ('32', '苏'), ('33', '浙'), ('34', '皖'), ('35', '闽'), ('36', '赣'), ('37', '鲁'), ('41', '豫'), ('42', '鄂'), ('43', '湘'),
      ('44', '粤'), ('45', '桂'), ('46', '琼'), ('50', '渝'), ('51', '川'), ('52', '贵'), ('53', '云'), ('54', '藏'), ('61', '陕'),
      ('62', '甘'), ('63', '青'), ('64', '宁'), ('65', '新')]


def plate(r, region):
    p = dict(PL)[region[:2]] + r.choice('ABCDEF')
    if r.random() < .2:
        return p + r.choice('DF') + digits(r, 5)
    while True:
        s = ''.join(r.choice('ABCDEFGHJKLMNPQRSTUVWXYZ' if r.random() < .25 else '0123456789') for _ in range(5))
        if sum(c.isdigit() for c in s) >= 3 and len(set(s)) > 2:
            return p + s


def passport(r):
    x = r.random()
    if x < .55:
        return 'E' + r.choice('ABCDEFGHJKLMNP') + digits(r, 7)
    return ('E' if x < .8 else 'G') + digits(r, 8)


def hexs(r, n):
    while True:
        s = ''.join(r.choice('0123456789abcdef') for _ in range(n))
        if sum(c in 'abcdef' for c in s) > n // 5 or n < 9:
            return s
