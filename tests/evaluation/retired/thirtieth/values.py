"""Single values with right (or on purpose wrong) check characters."""
import re

MOB = ("130 131 132 133 135 136 137 138 139 147 150 151 152 155 156 157 158 159 166 173 175 176 177 178 "
       "180 181 182 183 185 186 187 188 189 191 193 195 198 199").split()
BINS = [("622848", 19, "农业银行", "Agricultural Bank of China", "ABC"), ("622202", 19, "工商银行", "ICBC", "ICBC"),
        ("621226", 19, "工商银行", "ICBC", "ICBC"), ("621700", 19, "建设银行", "China Construction Bank", "CCB"),
        ("622700", 19, "建设银行", "China Construction Bank", "CCB"), ("621661", 19, "中国银行", "Bank of China", "BOC"),
        ("622588", 16, "招商银行", "China Merchants Bank", "CMB"), ("621483", 16, "招商银行", "China Merchants Bank", "CMB"),
        ("622262", 19, "交通银行", "Bank of Communications", "BCM"), ("622188", 19, "邮储银行", "Postal Savings Bank", "PSBC"),
        ("622622", 16, "民生银行", "China Minsheng Bank", "CMBC"), ("622908", 18, "兴业银行", "Industrial Bank", "CIB")]
WMI = ["LSV", "LFV", "LGB", "LHG", "LVS", "LBV", "LGX", "LDC", "LSG", "LVG", "LZW", "LGW"]
VAL = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))
VW = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
LET = "ABCDEFGHJKLMNPQRSTUVWXYZ"
RUNS = re.compile(r"(\d)\1\1\1|0123|1234|2345|3456|4567|5678|6789|9876|8765|7654|6543|5432|4321|3210")


def digits(r, n, first="123456789"):
    while True:
        s = r.choice(first) + "".join(r.choice("0123456789") for _ in range(n - 1))
        if not RUNS.search(s):
            return s


def idcheck(s17):
    return "10X98765432"[sum(int(c) * w for c, w in zip(s17, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2])) % 11]


def prc_id(r, region, birth, male):
    seq = r.randrange(1, 500) * 2 + (1 if male else 0)
    if seq > 999:
        seq -= 2
    s = "%s%s%03d" % (region, birth.strftime("%Y%m%d"), seq)
    return s + idcheck(s)


def mobile(r):
    while True:
        s = r.choice(MOB) + digits(r, 8, "0123456789")
        if not RUNS.search(s) and len(set(s[3:])) > 3:
            return s


def luhn(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        d = int(c)
        if i % 2:
            d = d * 2 - 9 if d > 4 else d * 2
        t += d
    return t % 10 == 0


def card(r, only=None):
    b = r.choice([x for x in BINS if only in (None, x[0])])
    while True:
        s = b[0] + digits(r, b[1] - 7, "0123456789")
        for c in "0123456789":
            if luhn(s + c) and not RUNS.search(s[6:] + c):
                return s + c, b


def account(r, n=15):
    while True:
        s = digits(r, n, "2378")
        if not luhn(s):
            return s


def passport(r):
    k = r.random()
    if k < .25:
        return "G" + digits(r, 8, "12345678")
    if k < .6:
        return "E" + digits(r, 8)
    return "E" + r.choice("ABCDEFGHJKLM") + digits(r, 7, "0123456789")


def plate(r, prov, letters="ABCDEF"):
    while True:
        if r.random() < .15:
            s = r.choice("DFAB") + "".join(r.choice("0123456789") for _ in range(5))
        else:
            s = "".join(r.choice("0123456789" if r.random() < .75 else LET) for _ in range(5))
        if sum(c.isdigit() for c in s) >= 3 and not RUNS.search(s):
            return prov + r.choice(letters), s


def vincheck(v):
    t = sum((int(c) if c.isdigit() else VAL[c]) * w for c, w in zip(v, VW)) % 11
    return "X" if t == 10 else str(t)


def vin(r):
    v = r.choice(WMI) + "".join(r.choice("ABCDEFGHJKLMNPRSTUVWXYZ123456789") for _ in range(5)) + "0"
    v += r.choice("BCDEFGHJKLMN") + r.choice("ABCDEFGH1238") + digits(r, 6, "0123456789")
    return v[:8] + vincheck(v) + v[9:]
