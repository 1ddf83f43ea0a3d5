"""Made-up people: ID numbers, mobiles, cards, plates and so on, all from the seeded generator."""
import datetime as dt
import os

HERE = os.path.dirname(os.path.abspath(__file__))


def lines(name):
    with open(os.path.join(HERE, "data", name), encoding="utf-8") as fh:
        return [x.rstrip("\n") for x in fh if x.strip() and not x.startswith("#")]


REGIONS = [x.split("|") for x in lines("regions.txt")]
SUR, MALE, FEMALE = [[w.split(":") for w in x.split()] for x in lines("names.txt")]
BANKS = [x.split("|") for x in lines("banks.txt")]
MISC = {}
for _l in lines("misc.txt"):
    _k, _v = _l.split("=", 1)
    MISC[_k.strip()] = [w.strip() for w in _v.split("|")]
S2T = {}
for _l in lines("s2t.txt"):
    for _w in _l.split():
        S2T[_w[0]] = _w[1]
SEG = ("130 131 132 133 134 135 136 137 138 139 147 150 151 152 153 155 156 157 158 159 "
       "166 173 175 176 177 178 180 181 182 183 184 185 186 187 188 189 191 198 199").split()
VT = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))
VW = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
NOIO = "ABCDEFGHJKLMNPQRSTUVWXYZ"
PROV = ("11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65").split()


def id_check(b17):
    w = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    return "10X98765432"[sum(int(a) * b for a, b in zip(b17, w)) % 11]


def luhn_ok(s):
    t = 0
    for i, ch in enumerate(reversed(s)):
        d = int(ch)
        if i % 2:
            d = d * 2 - 9 if d > 4 else d * 2
        t += d
    return t % 10 == 0


def plain(s):
    """False when a number looks like a filler."""
    tail = s[-8:]
    if len(set(tail)) < 5:
        return False
    runs = ("1234", "2345", "3456", "4567", "5678", "6789", "9876", "8765", "7654", "6543", "5432", "4321", "0123")
    if any(r in tail for r in runs):
        return False
    return not any(ch * 3 in tail for ch in "0123456789")


class Maker:
    """Draws numbers; keeps every one different."""

    def __init__(self, rng):
        self.rng = rng
        self.seen = set()

    def once(self, fn):
        while True:
            v = fn()
            if v not in self.seen:
                self.seen.add(v)
                return v

    def digits(self, n):
        r = self.rng
        while True:
            s = str(r.randint(1, 9)) + "".join(str(r.randint(0, 9)) for _ in range(n - 1))
            if n < 8 or plain(s) and not (n > 14 and s[:2] == "62"):
                return s

    def mobile(self):
        def one():
            while True:
                s = self.rng.choice(SEG) + "".join(str(self.rng.randint(0, 9)) for _ in range(8))
                if plain(s):
                    return s
        return self.once(one)

    def card(self, bank=None):
        b = bank or self.rng.choice(BANKS)
        bins, length = b[2].split(","), int(b[3])

        def one():
            while True:
                s = self.rng.choice(bins)
                s += "".join(str(self.rng.randint(0, 9)) for _ in range(length - 1 - len(s)))
                for d in "0123456789":
                    if luhn_ok(s + d) and plain(s + d):
                        return s + d
        return self.once(one), b

    def idnum(self, code, birth, male):
        def one():
            seq = self.rng.randint(1, 499) * 2 + (1 if male else 0)
            b = f"{code}{birth:%Y%m%d}{seq:03d}"
            return b + id_check(b)
        return self.once(one)

    def passport(self):
        def one():
            while True:
                s = "E" + (self.rng.choice("ABCDEFGHJKLMNP") + self.digits(7) if self.rng.random() < .55
                           else self.digits(8))
                if plain(s):
                    return s
        return self.once(one)

    def plate(self, prefix):
        def one():
            while True:
                r = self.rng
                if r.random() < .15:
                    s = r.choice("DF") + r.choice("0123456789" + NOIO[:8]) + self.digits(4)
                else:
                    s = "".join(r.choice("0123456789" * 3 + NOIO) for _ in range(5))
                if sum(ch.isdigit() for ch in s) >= 3 and len(set(s)) > 3:
                    return prefix + s
        return self.once(one)

    def vin(self):
        def one():
            r = self.rng
            wmi = r.choice("LSV LFV LVH LGX LB3 LSG LFM LVG LHG LSJ LS5 LGB".split())
            s = wmi + "".join(r.choice("ABCDEFGHJKLMNPRSTUVWXYZ1234567890") for _ in range(5))
            e = r.choice("CDEFGHJKLMN") + r.choice("ABCDEFGH123") + self.digits(6)
            vals = [int(c) if c.isdigit() else VT[c] for c in s + "0" + e]
            k = sum(a * b for a, b in zip(vals, VW)) % 11
            return s + ("X" if k == 10 else str(k)) + e
        return self.once(one)

    def landline(self, area):
        def one():
            n = 8 if area in MISC["area8"] else 7
            while True:
                s = self.rng.choice("2345678") + "".join(str(self.rng.randint(0, 9)) for _ in range(n - 1))
                if len(set(s)) > 3 and plain("9" + s):
                    return f"{area}-{s}"
        return self.once(one)


class Person:
    """One person; a value is put on record as soon as it is written somewhere."""

    def __init__(self, ctx):
        self._c, r, m = ctx, ctx.rng, ctx.maker
        self._m = m
        reg = r.choice(REGIONS)
        self.code, self.prov, self.city, self.county, self.area, self.pp, self.citypy = reg
        self.male = r.random() < .56
        s = r.choice(SUR)
        pool = MALE if self.male else FEMALE
        g = r.sample(pool, 2 if r.random() < .78 else 1)
        if len(g) == 1 and g[0][0] in "家少小学志永建国立德美彩祥振桂":
            g = r.sample(pool, 2)
        self._name = s[0] + "".join(x[0] for x in g)
        self.sur_py, self.giv_py = s[1], "".join(x[1] for x in g)
        self.birth = dt.date(1956, 1, 1) + dt.timedelta(days=r.randint(0, 40 * 365))
        self._id = m.idnum(self.code, self.birth, self.male)
        self._mob = m.mobile()
        self._card, self._bank = m.card()
        self._plate = m.plate(self.pp)
        self._pass, self._vin, self._tel, self._mail = m.passport(), m.vin(), m.landline(self.area), None
        self.nation = r.choice(["汉"] * 17 + ["满", "回", "壮"])
        self._road, self._no = r.choice(MISC["road"]), r.randint(2, 388)
        self._estate, self._b = r.choice(MISC["estate"]), r.randint(1, 28)
        self._unit, self._fl, self._rm = r.randint(1, 3), r.randint(2, 27), r.randint(1, 4)

    def _t(self, s):
        return self._c.tr(s)

    def _v(self, rule, v):
        return self._c.value(rule, v)

    name = property(lambda s: s._t(s._name))
    py = property(lambda s: f"{s.sur_py} {s.giv_py}".title())
    PY = property(lambda s: f"{s.sur_py}/{s.giv_py}".upper())
    sex = property(lambda s: "男" if s.male else "女")
    MF = property(lambda s: "M" if s.male else "F")
    mr = property(lambda s: s._t(s._name[0] + ("先生" if s.male else "女士")))
    he = property(lambda s: "他" if s.male else "她")
    id = property(lambda s: s._v("identity.prc_id18", s._id))
    idm = property(lambda s: s._c.allow("identity.prc_id18", s._id[:6] + "*" * 8 + s._id[-4:]))
    ids = property(lambda s: s._v("identity.prc_id18", f"{s._id[:6]} {s._id[6:14]} {s._id[14:]}"))
    mob = property(lambda s: s._v("phone.mobile", s._mob))
    mobd = property(lambda s: s._v("phone.mobile", f"{s._mob[:3]}-{s._mob[3:7]}-{s._mob[7:]}"))
    mobs = property(lambda s: s._v("phone.mobile", f"{s._mob[:3]} {s._mob[3:7]} {s._mob[7:]}"))
    mobm = property(lambda s: s._c.allow("phone.mobile", f"{s._mob[:3]}****{s._mob[7:]}"))
    card = property(lambda s: s._v("bank.card", s._card))
    cards = property(lambda s: s._v("bank.card", " ".join(s._card[i:i + 4] for i in range(0, len(s._card), 4))))
    cardm = property(lambda s: s._c.allow("bank.card", s._card[:4] + "*" * (len(s._card) - 8) + s._card[-4:]))
    tail = property(lambda s: s._card[-4:])
    bank = property(lambda s: s._t(s._bank[0]))
    bk = property(lambda s: s._t(s._bank[1]))
    bken = property(lambda s: s._bank[4])
    plate = property(lambda s: s._v("driving.plate", s._plate))
    plated = property(lambda s: s._v("driving.plate", s._plate[:2] + "·" + s._plate[2:]))
    newen = property(lambda s: len(s._plate) == 8)
    vin = property(lambda s: s._v("driving.vin", s._vin))
    tel = property(lambda s: s._v("phone.landline", s._tel))
    passport = property(lambda s: s._v("identity.passport_cn", s._pass))
    bd = property(lambda s: f"{s.birth:%Y-%m-%d}")
    bd8 = property(lambda s: f"{s.birth:%Y%m%d}")
    addr = property(lambda s: s._t(f"{s.prov if s.prov != s.city else ''}{s.city}{s.county}{s._road}{s._no}号"))
    home = property(lambda s: s._t(f"{s._estate}{s._b}栋{s._unit}单元{s._fl}{s._rm:02d}室"))
    rm = property(lambda s: f"{s._b}-{s._unit}-{s._fl}{s._rm:02d}")

    @property
    def mail(self):
        if not self._mail:
            r = self._c.rng
            u = r.choice([self.sur_py + self.giv_py + self.bd8[r.choice([2, 4]):], self._mob,
                          self.giv_py + str(r.randint(11, 998)), self._m.digits(9)])
            d = "qq.com" if u.isdigit() and len(u) == 9 else r.choice(["163.com", "126.com", "sina.com", "139.com", "outlook.com"])
            if u == self._mob:
                self._c.allow("phone.mobile", u)
            self._mail = f"{u}@{d}"
        return self._v("phone.email", self._mail)

    def flip(self):
        """True and False in turn."""
        self._flip = not getattr(self, "_flip", False)
        return self._flip

    def age(self, year):
        return year - self.birth.year

    def after(self, a, b):
        """A date between the a-th and b-th birthday."""
        lo = self.birth + dt.timedelta(days=int(365.25 * a) + 2)
        hi = min(lo + dt.timedelta(days=int(365.25 * (b - a))), dt.date(2014, 12, 20))
        return lo + dt.timedelta(days=self._c.rng.randint(0, max(0, (hi - lo).days)))

    def num(self, n):
        """A number the person keeps in this file."""
        if not hasattr(self, "_num"):
            self._num = {}
        return self._num.setdefault(n, self._m.digits(n))

    @property
    def dev(self):
        if not hasattr(self, "_dev"):
            self._dev = "".join(self._c.rng.choice("0123456789abcdef") for _ in range(16))
        return self._dev
