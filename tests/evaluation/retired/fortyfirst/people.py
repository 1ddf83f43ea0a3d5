"""Made-up people. Reading an attribute of a Person writes the value into the label of the file."""
import datetime as dt
import os

HERE = os.path.dirname(os.path.abspath(__file__))


def words():
    out = {}
    with open(os.path.join(HERE, "data", "words.txt"), encoding="utf-8") as f:
        for line in f:
            key, _, rest = line.strip().partition(": ")
            if rest:
                out[key] = rest.split("|")
    return out


def regions():
    out = []
    with open(os.path.join(HERE, "data", "regions.txt"), encoding="utf-8") as f:
        for line in f:
            code, prov, city, county, area, n, plate, roads = line.split()
            out.append(dict(code=code, prov=prov, city=city, county=county, area=area,
                            n=int(n), plate=plate, roads=roads.split("|")))
    return out


WORDS = words()
REGIONS = regions()
BY_CODE = {r["code"]: r for r in REGIONS}
PREFIX = ("130 131 132 133 134 135 136 137 138 139 147 150 151 152 153 155 156 157 158 159 170 176 177 178 "
          "180 181 182 183 184 185 186 187 188 189").split()
BINS = [("622202", 19, "工商银行", "ICBC"), ("621226", 19, "工商银行", "ICBC"), ("621700", 19, "建设银行", "CCB"),
        ("622700", 19, "建设银行", "CCB"), ("622848", 19, "农业银行", "ABC"), ("623052", 19, "农业银行", "ABC"),
        ("621661", 19, "中国银行", "BOC"), ("621660", 19, "中国银行", "BOC"), ("622260", 19, "交通银行", "BOCOM"),
        ("622588", 16, "招商银行", "CMB"), ("621483", 16, "招商银行", "CMB"), ("622188", 19, "邮政储蓄银行", "PSBC"),
        ("621799", 19, "邮政储蓄银行", "PSBC"), ("622908", 18, "兴业银行", "CIB"), ("622622", 16, "民生银行", "CMBC")]
WMI = ["LSVAA", "LFV2A", "LSGPC", "LGBH5", "LVGBE", "LHGCR", "LZWAD", "LGWEF", "LVSHC", "LBEHD"]
VAL = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"


def id_check(first17):
    weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    return "10X98765432"[sum(int(a) * b for a, b in zip(first17, weights)) % 11]


def luhn_digit(body):
    total = 0
    for k, c in enumerate(reversed(body)):
        n = int(c) * (2 if k % 2 == 0 else 1)
        total += n - 9 if n > 9 else n
    return str(-total % 10)


def vin_check(v):
    w = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
    r = sum((int(c) if c.isdigit() else VAL[c]) * k for c, k in zip(v, w)) % 11
    return "X" if r == 10 else str(r)


def dull(s):
    """True when digits look like a filler."""
    if len(set(s[-8:])) < 5:
        return True
    return any(all(int(s[i + k + 1]) - int(s[i + k]) == step for k in range(3))
               for step in (1, -1, 0) for i in range(len(s) - 3))


def digits(rng, n):
    return "".join(str(rng.randint(0, 9)) for _ in range(n))


def mobile(rng):
    while True:
        s = rng.choice(PREFIX) + digits(rng, 8)
        if not dull(s[3:]):
            return s


def landline(rng, reg, sep="-"):
    while True:
        s = str(rng.randint(2, 8)) + digits(rng, reg["n"] - 1)
        if not dull(s):
            return reg["area"] + sep + s


def card_number(rng, bin6, length):
    while True:
        body = bin6 + digits(rng, length - 7)
        if not dull(body[-12:]):
            return body + luhn_digit(body)


def vin_number(rng, wrong=False):
    v = list(rng.choice(WMI) + "".join(rng.choice(LETTERS.replace("Q", "") + "0123456789") for _ in range(3))
             + "0" + rng.choice("ABCDEFGHJ") + rng.choice("ABCDN") + digits(rng, 6))
    v[8] = vin_check(v)
    if wrong:
        v[8] = "1" if v[8] != "1" else "2"
    return "".join(v)


class Person:
    def __init__(self, rng, label, base, at=None, lo=0, hi=0, sex=None):
        self._r, self._l, self._base = rng, label, base
        self.reg = rng.choice(REGIONS)
        self.live = BY_CODE[at] if at else (self.reg if rng.random() < 0.6 else rng.choice(REGIONS))
        self.sex = sex or rng.choice("男女")
        k = rng.randrange(len(WORDS["sur"]))
        given = rng.choice(WORDS["gm" if self.sex == "男" else "gf"])
        cut = next(i for i, c in enumerate(given) if c.isascii())
        self.surname, self._spy = WORDS["sur"][k], WORDS["surpy"][k]
        self.name, self._gpy = self.surname + given[:cut], given[cut:].replace("'", "")
        age = rng.randint(lo, hi) if lo else rng.choice([rng.randint(19, 35), rng.randint(24, 52), rng.randint(30, 68)])
        self._birth = dt.date(base.year - age - 1, 1, 1) + dt.timedelta(days=rng.randint(0, 364))
        self.nat = rng.choice(WORDS["nat"])
        self._id = self._make_id()
        self._c = {}

    def _make_id(self):
        seq = self._r.randint(1, 49) * 2 + (1 if self.sex == "男" else 0)
        head = self.reg["code"] + self._birth.strftime("%Y%m%d") + "%03d" % (seq + 100 * self._r.choice([0, 0, 1, 2, 4, 6]))
        return head + id_check(head)

    def _put(self, rule, value):
        self._l.value(rule, value)
        return value

    def _once(self, key, make):
        if key not in self._c:
            self._c[key] = make()
        return self._c[key]

    # identity
    @property
    def id(self): return self._put("identity.prc_id18", self._id)
    @property
    def idl(self): return self._put("identity.prc_id18", self._id.lower())
    @property
    def mid(self):
        s = self._id[:6] + "********" + self._id[-4:]
        self._l.allow("identity.prc_id18", s)
        return s
    @property
    def id6(self): return self._id[-6:]
    @property
    def idarea(self): return self._id[:6]
    @property
    def _ppraw(self):
        y = self._base.year
        return self._once("pp", lambda: ("G" if y < 2013 else "E") + (digits(self._r, 8) if y < 2018 else
                          self._r.choice(LETTERS[:8]) + digits(self._r, 7)))
    @property
    def pp(self): return self._put("identity.passport_cn", self._ppraw)
    @property
    def permit(self): return self._once("perm", lambda: "C" + str(self._r.randint(1, 9)) + digits(self._r, 7))
    @property
    def sexe(self): return "M" if self.sex == "男" else "F"
    @property
    def sexn(self): return "1" if self.sex == "男" else "2"
    @property
    def mr(self): return "先生" if self.sex == "男" else "女士"
    @property
    def ta(self): return "他" if self.sex == "男" else "她"
    @property
    def age(self):
        b, n = self._birth, self._base
        return n.year - b.year - ((n.month, n.day) < (b.month, b.day))
    def first(self, fmt="%Y-%m-%d"):
        """Day of the first driving licence: grown up, before the day of the file."""
        def make():
            a = self._birth.toordinal() + 18 * 366 + 90
            return dt.date.fromordinal(self._r.randint(a, max(a + 60, self._base.toordinal() - 200)))
        return self._once("fi", make).strftime(fmt)
    def bd(self, fmt="%Y-%m-%d"): return self._birth.strftime(fmt)
    @property
    def py(self): return (self._spy + " " + self._gpy).upper()
    @property
    def pys(self): return (self._spy + "/" + self._gpy).upper()
    @property
    def pyl(self): return self._spy + self._gpy
    @property
    def pyt(self): return self._gpy.title() + " " + self._spy.title()
    # phone
    def _m(self, k): return self._once("m%d" % k, lambda: mobile(self._r))
    @property
    def mob(self): return self._put("phone.mobile", self._m(1))
    @property
    def mob2(self): return self._put("phone.mobile", self._m(2))
    @property
    def mob344(self):
        m = self._m(1)
        return self._put("phone.mobile", m[:3] + " " + m[3:7] + " " + m[7:])
    @property
    def mobd(self):
        m = self._m(1)
        return self._put("phone.mobile", m[:3] + "-" + m[3:7] + "-" + m[7:])
    @property
    def mob86(self): return self._put("phone.mobile", "+86" + self._m(1))
    @property
    def imsi(self): return self._once("im", lambda: "4600" + self._r.choice("0127") + digits(self._r, 10))
    @property
    def mobcc(self): return self._put("phone.mobile", "86" + self._m(1))
    @property
    def mmob(self):
        m = self._m(1)
        m = m[:3] + "****" + m[7:]
        self._l.allow("phone.mobile", m)
        return m
    @property
    def tel(self): return self._put("phone.landline", self._once("t", lambda: landline(self._r, self.live)))
    @property
    def email(self):
        def make():
            n = self._r.choice([self.pyl + self._birth.strftime("%y%m"), self._spy + "." + self._gpy,
                                str(self._r.randint(20000000, 1900000000)), self._gpy + "_" + digits(self._r, 3)])
            return n + "@" + (self._r.choice(["qq.com"]) if n.isdigit() else
                              self._r.choice(["163.com", "126.com", "sina.com", "foxmail.com", "139.com"]))
        return self._put("phone.email", self._once("e", make))
    # bank
    def _card(self, k):
        def make():
            b = self._r.choice(BINS)
            return card_number(self._r, b[0], b[1]), b[2], b[3]
        return self._once("c%d" % k, make)
    def setbank(self, en):
        b = self._r.choice([x for x in BINS if x[3] == en])
        self._c["c1"] = (card_number(self._r, b[0], b[1]), b[2], b[3])
        return ""
    @property
    def card(self): return self._put("bank.card", self._card(1)[0])
    @property
    def card2(self): return self._put("bank.card", self._card(2)[0])
    @property
    def cards(self):
        c = self._card(1)[0]
        return self._put("bank.card", " ".join(c[i:i + 4] for i in range(0, len(c), 4)))
    @property
    def mcard(self):
        c = self._card(1)[0]
        c = c[:6] + "*" * (len(c) - 10) + c[-4:]
        self._l.allow("bank.card", c)
        return c
    @property
    def tail(self): return self._card(1)[0][-4:]
    @property
    def bank(self): return self._card(1)[1]
    @property
    def bank2(self): return self._card(2)[1]
    @property
    def banken(self): return self._card(1)[2]
    # car
    def _pl(self):
        def make():
            r = self._r
            while True:
                t = "".join(r.choice("0123456789" * 3 + LETTERS) for _ in range(5))
                if sum(c.isdigit() for c in t) >= 3 and len(set(t)) > 3:
                    return self.live["plate"] + t
        return self._once("p", make)
    @property
    def plate(self): return self._put("driving.plate", self._pl())
    @property
    def plated(self): return self._put("driving.plate", self._pl()[:2] + "·" + self._pl()[2:])
    @property
    def plateg(self):
        return self._put("driving.plate", self._once("g", lambda: self.live["plate"] + self._r.choice("DF") + str(self._r.randint(0, 9)) + digits(self._r, 4)))
    @property
    def vin(self): return self._put("driving.vin", self._once("v", lambda: vin_number(self._r)))
    @property
    def engine(self): return self._once("en", lambda: self._r.choice(["G", "HA", "4G", "CFB", "L2B"]) + digits(self._r, 6))
    @property
    def arch(self): return self._once("ar", lambda: self.reg["code"][:4] + "00" + digits(self._r, 6))
    # place
    def _addr(self, reg, key):
        def make():
            r = self._r
            tail = r.choice(["{a}号{b}栋{c}房", "{a}号{c}室", "{a}弄{b}号{c}室", "{a}号", "{a}号院{b}号楼{u}单元{c}"])
            tail = tail.format(a=r.randint(3, 480), b=r.randint(1, 18), u=r.randint(1, 4), c=r.randint(2, 28) * 100 + r.randint(1, 8))
            p = reg["prov"] if reg["prov"] != reg["city"] else ""
            c = reg["county"] if reg["county"] != reg["city"] else ""
            return p + reg["city"] + c + r.choice(reg["roads"]) + tail
        return self._once(key, make)
    @property
    def addr(self): return self._addr(self.live, "a1")
    @property
    def home(self): return self._addr(self.reg, "a2")
    @property
    def place(self):
        r, x = self._r, self.live
        return x["city"] + (x["county"] if x["county"] != x["city"] else "") + r.choice(x["roads"]) + r.choice(["路口", "%d号附近" % r.randint(2, 400), "公交站"])
    @property
    def city(self): return self.live["city"]
    @property
    def origin(self): return self.reg["prov"] + (self.reg["county"] if self.reg["prov"] == self.reg["city"] else self.reg["city"] + self.reg["county"])
