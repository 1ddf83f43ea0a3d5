"""Made-up persons with consistent numbers, and other drawn values."""
import datetime as dt
import os

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data")


def _read(name):
    with open(os.path.join(HERE, name), encoding="utf-8") as f:
        return [x.rstrip("\n") for x in f if x.strip()]


REGIONS = [x.split("\t") for x in _read("regions.tsv")]
NAMES = [x.split("\t") for x in _read("names.tsv")]
POOLS = {x.split(": ", 1)[0]: x.split(": ", 1)[1].split("|") for x in _read("pools.txt")}
_st = "".join(_read("s2t.txt"))
S2T = {ord(_st[i]): _st[i + 1] for i in range(0, len(_st) - 1, 2)}
S2T.update({ord(r[1]): r[2] for r in NAMES if len(r[1]) == 1 and r[1] not in "里"})
COORDS = {x.split()[0]: (float(x.split()[1]), float(x.split()[2])) for x in _read("coords.txt")}
BINS = [("622202", 19, "工商银行"), ("621226", 19, "工商银行"), ("622848", 19, "农业银行"), ("623052", 19, "农业银行"),
        ("621700", 19, "建设银行"), ("622700", 19, "建设银行"), ("621661", 19, "中国银行"), ("621785", 19, "中国银行"),
        ("622588", 16, "招商银行"), ("621485", 16, "招商银行"), ("622260", 19, "交通银行"), ("622188", 19, "邮储银行"),
        ("622690", 16, "中信银行"), ("622622", 16, "民生银行"), ("622909", 18, "兴业银行"), ("622521", 16, "浦发银行")]
SEG = ("130 131 132 133 134 135 136 137 138 139 147 150 151 152 153 155 156 157 158 159 166 173 175 176 177 178 "
       "180 181 182 183 185 186 187 188 189 191 193 198 199").split()
WMI = ["LSVA", "LFV2", "LGBH", "LVHR", "LHGC", "LSGJ", "LBEH", "LDC6", "LVSH", "LJDA", "LB37", "LS5A"]
TRACK = {"id": "identity.prc_id18", "mobile": "phone.mobile", "mobile2": "phone.mobile", "email": "phone.email",
         "card": "bank.card", "card2": "bank.card", "plate": "driving.plate", "passport": "identity.passport_cn",
         "vin": "driving.vin", "tel": "phone.landline"}
DIG = "0123456789"
LET = "ABCDEFGHJKLMNPQRSTUVWXYZ"


def digits(R, n):
    return "".join(R.choice(DIG) for _ in range(n))


def id18(R, region, birth, male):
    s = R.randrange(1, 499) * 2 + (1 if male else 0)
    body = "%s%s%03d" % (region, birth.strftime("%Y%m%d"), s)
    w = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    return body + "10X98765432"[sum(int(a) * b for a, b in zip(body, w)) % 11]


def mobile(R):
    while True:
        t = digits(R, 8)
        if len(set(t)) >= 5 and not any(t[i:i + 4] in "0123456789876543210" for i in range(5)) \
                and not any(t[i] * 3 == t[i:i + 3] for i in range(6)):
            return R.choice(SEG) + t


def luhn_add(body):
    t = 0
    for i, c in enumerate(reversed(body)):
        d = int(c) * (2 if i % 2 == 0 else 1)
        t += d - 9 if d > 9 else d
    return body + str(-t % 10)


def card(R, row):
    while True:
        body = row[0] + digits(R, row[1] - 7)
        if row[1] != 18 or body[6:8] not in ("18", "19", "20"):  # never an ID number as well
            return luhn_add(body)


def vin(R):
    v = R.choice(WMI)
    v += "".join(R.choice("ABCDEFGHJKLMNPRSTVWX0123456789") for _ in range(4)) + "0"
    v += R.choice("ABCDEFGHJKLMN") + R.choice("ABCDEFGHJKLMNPRST") + digits(R, 6)
    val = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))
    val.update({d: int(d) for d in DIG})
    w = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
    c = sum(val[a] * b for a, b in zip(v, w)) % 11
    return v[:8] + ("X" if c == 10 else str(c)) + v[9:]


def plate(R, prefix):
    if R.random() < 0.2:
        return prefix + R.choice("DF") + digits(R, 5)
    while True:
        t = "".join(R.choice(DIG if R.random() < 0.75 else LET) for _ in range(5))
        if sum(c in DIG for c in t) >= 3 and len(set(t)) > 2:
            return prefix + t


def passport(R):
    d = digits(R, 8)
    return R.choice(["E" + d, "E" + R.choice("ABCDFGHJKLM") + d[:7], "G" + d])


def landline(R, area):
    n = 8 if len(area) == 3 or area in ("0755", "0571", "0512", "0757", "0371", "0731", "0574", "0532") else 7
    return area + "-" + R.choice("2345678") + digits(R, n - 1)


class P:
    """One person. Reading a number registers it; the generator keeps those that are in the text."""

    def __init__(self, R, reg, region=None, sex=None, born=None):
        self._reg = reg
        self.r = region or R.choice(REGIONS)
        male = R.random() < 0.6 if sex is None else sex == "男"
        self.sex, self.sx, self.male = ("男", "M", True) if male else ("女", "F", False)
        s = R.choice([x for x in NAMES if x[0] == "S"])
        g = R.choice([x for x in NAMES if x[0] == ("M" if male else "F")])
        self.name, self.tname = s[1] + g[1], s[2] + g[2]
        self.sur, self.tsur = s[1], s[2]
        self.py, self.pinyin = s[3] + "/" + g[3], (s[3] + g[3]).lower()
        self.en = s[3].title() + " " + g[3].title()
        y1, y2 = born or (1958, 2001)
        self.birth = dt.date(y1, 1, 1) + dt.timedelta(days=R.randrange(365 * (y2 - y1 + 1)))
        self.nation = R.choice(["汉"] * 12 + ["回", "满", "壮", "土家"])
        st = R.choice(POOLS["street"])
        self.addr = "%s%s%s%d号" % (self.r[2] if self.r[1] == self.r[2] else self.r[1] + self.r[2], self.r[3], st, R.randrange(2, 399))
        if R.random() < 0.6:
            self.addr += "%d栋%d%02d室" % (R.randrange(1, 20), R.randrange(1, 18), R.randrange(1, 5))
        self.taddr = self.addr.translate(S2T)
        b = R.choice(BINS)
        self.bank = b[2]
        dom = R.choice(["qq.com", "163.com", "126.com", "sina.com", "foxmail.com", "outlook.com", "gmail.com"])
        loc = digits(R, 9) if dom == "qq.com" and R.random() < 0.8 else self.pinyin + R.choice(["", "_"]) + str(self.birth.year)[2:] + digits(R, 2)
        if loc[0] == "0":
            loc = "3" + loc[1:]
        v = self._v = {"id": id18(R, self.r[0], self.birth, male), "mobile": mobile(R), "mobile2": mobile(R),
                       "email": loc + "@" + dom, "card": card(R, b), "card2": card(R, b),
                       "plate": plate(R, self.r[5]), "passport": passport(R), "vin": vin(R), "tel": landline(R, self.r[4])}
        self.key = v["id"]

    def __getattr__(self, k):
        v = self.__dict__["_v"][k] if k in TRACK else None
        if v is None:
            raise AttributeError(k)
        self._reg(TRACK[k], v)
        return v
