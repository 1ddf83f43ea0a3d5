"""Numbers with right (or wrong) check characters."""
import datetime as dt

W = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
SEGMENTS = ("130 131 132 133 135 136 137 138 139 145 147 150 151 152 153 155 156 157 158 159 166 "
            "173 175 176 177 178 180 181 182 183 184 185 186 187 188 189 191 193 195 198 199").split()
BINS = [("622202", 19, "工商银行", "ICBC"), ("621226", 19, "工商银行", "ICBC"), ("621700", 19, "建设银行", "CCB"),
        ("622700", 19, "建设银行", "CCB"), ("622848", 19, "农业银行", "ABC"), ("622845", 19, "农业银行", "ABC"),
        ("621661", 19, "中国银行", "BOC"), ("621660", 19, "中国银行", "BOC"), ("622588", 16, "招商银行", "CMB"),
        ("621485", 16, "招商银行", "CMB"), ("622262", 19, "交通银行", "BCM"), ("622521", 16, "浦发银行", "SPDB"),
        ("622622", 16, "民生银行", "CMBC"), ("621799", 19, "邮储银行", "PSBC"), ("622188", 19, "邮储银行", "PSBC")]
VIN_L = "ABCDEFGHJKLMNPRSTUVWXYZ"
VIN_V = {**{str(i): i for i in range(10)}, **dict(zip("ABCDEFGH", range(1, 9))),
         **dict(zip("JKLMN", range(1, 6))), "P": 7, "R": 9, **dict(zip("STUVWXYZ", range(2, 10)))}
VIN_W = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
WMI = "LSV LFV LSG LHG LGB LBV LVS LGX LSJ LVG LDC LJD".split()


def id_check(body):
    return "10X98765432"[sum(int(c) * w for c, w in zip(body, W)) % 11]


def id_ok(s):
    s = s.upper()
    if len(s) != 18 or not s[:17].isdigit() or s[:2] not in PROVINCES:
        return False
    try:
        d = dt.date(int(s[6:10]), int(s[10:12]), int(s[12:14]))
    except ValueError:
        return False
    return 1900 <= d.year <= 2026 and id_check(s[:17]) == s[17]


PROVINCES = set("11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 "
                "71 81 82 83 91 92 93 94 95 96".split())


def luhn_sum(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        d = int(c) * (1 + i % 2)
        t += d - 9 if d > 9 else d
    return t % 10


def luhn_ok(s):
    return luhn_sum(s) == 0


def vin_check(s):
    r = sum(VIN_V[c] * w for c, w in zip(s, VIN_W)) % 11
    return "X" if r == 10 else str(r)


def vin_ok(s):
    return len(s) == 17 and all(c in VIN_V for c in s) and vin_check(s) == s[8]


def dull(s):
    """Looks like a placeholder: runs or few different digits."""
    if len(set(s[-8:])) <= 3:
        return True
    for i in range(len(s) - 4):
        w = s[i:i + 5]
        if w in "01234567890" or w in "09876543210" or len(set(w[:4])) == 1:
            return True
    return False


def digits(r, n):
    """n digits that are no value of any rule."""
    while True:
        s = str(r.choice((2, 3, 4, 5, 6, 7, 8, 9))) + "".join(r.choice("0123456789") for _ in range(n - 1))
        if n == 9 or n < 12:
            if n == 11 and s[0] == "1":
                continue
            return s
        if luhn_ok(s) or id_ok(s) or s.startswith("62"):
            continue
        return s


def new_id(r, code, birth, male):
    body = code + birth.strftime("%Y%m%d") + "%03d" % (r.randrange(10, 480) * 2 + (1 if male else 0))
    return body + id_check(body)


def bad_id(r, code, birth):
    body = code + birth.strftime("%Y%m%d") + "%03d" % r.randrange(20, 980)
    good = id_check(body)
    return body + r.choice([c for c in "0123456789X" if c != good])


def new_mobile(r):
    while True:
        s = r.choice(SEGMENTS) + "%08d" % r.randrange(10 ** 8)
        if not dull(s[3:]) and not dull(s):
            return s


def new_card(r, bank=None):
    pick = r.choice([b for b in BINS if bank is None or b[3] == bank])
    while True:
        body = pick[0] + "".join(r.choice("0123456789") for _ in range(pick[1] - 7))
        s = body + str((10 - luhn_sum(body + "0")) % 10)
        if not dull(s[6:]):
            return s, pick


def bad_card(r):
    s, _ = new_card(r)
    return s[:-1] + str((int(s[-1]) + r.randrange(1, 9)) % 10)


def new_vin(r):
    s = r.choice(WMI) + "".join(r.choice(VIN_L) for _ in range(3)) + str(r.randrange(10)) + \
        r.choice("ABCDEHR") + "0" + r.choice("BCDEFGHJKLMN") + r.choice(VIN_L) + "%06d" % r.randrange(10 ** 6)
    return s[:8] + vin_check(s) + s[9:]


def bad_vin(r):
    s = new_vin(r)
    return s[:8] + r.choice([c for c in "0123456789X" if c != s[8]]) + s[9:]


def new_passport(r):
    k = r.randrange(5)
    while True:
        n = "%08d" % r.randrange(10 ** 8)
        if dull(n) or dull(n[1:]):
            continue
        if k == 0:
            return "G" + n
        if k < 3:
            return "E" + n
        return "E" + r.choice("ABCDEFGHJK") + n[1:]


def new_plate(r, prov):
    letter = r.choice("ABCDE") if prov in "京沪津渝" else r.choice("AABBCDE")
    if r.random() < 0.15:
        return prov + letter + r.choice("DF") + "%05d" % r.randrange(1000, 99999)
    body = "".join(r.choice("0123456789") for _ in range(5))
    k = r.randrange(5)
    if k == 0:
        body = r.choice("BCDFGHJKLMNPQRSTUVWXYZ") + body[1:]
    elif k == 1:
        body = body[:2] + r.choice("BCDFGHJKLMNPQRSTUVWXYZ") + body[3:]
    elif k == 2:
        body = r.choice("BCDGHKLMNPQ") + r.choice("BCDGHKLMNPQ") + body[2:]
    return prov + letter + body


def imei(r):
    b = "86" + "".join(r.choice("0123456789") for _ in range(12))
    return b + str((10 - luhn_sum(b + "0")) % 10)


def imsi(r):
    while True:
        s = "460" + r.choice(("00", "01", "02", "07", "11")) + "".join(r.choice("0123456789") for _ in range(10))
        if not luhn_ok(s):
            return s
