"""Invented people: every number is drawn from the given random generator."""
import datetime as dt
import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))


def lines(name):
    with open(os.path.join(HERE, "data", name), encoding="utf-8") as f:
        return [x.rstrip("\n") for x in f if x.strip()]


def load():
    d = {"regions": [x.split() for x in lines("regions.txt")],
         "banks": [x.split() for x in lines("banks.txt")],
         "flights": [x.split() for x in lines("flights.txt")],
         "trains": [x.split() for x in lines("trains.txt")], "lists": {}}
    for x in lines("lists.txt"):
        k, v = x.split(" ", 1)
        d["lists"][k] = v.split("|")
    for x in lines("names.txt"):
        k, *v = x.split()
        d[k] = [re.match(r"([^a-z]+)([a-z]+)", y).groups() for y in v]
    d["trad"] = {p[0]: p[1] for x in lines("trad.txt") for p in x.split()}
    return d


DATA = load()
PREFIX = ("130 131 132 133 134 135 136 137 138 139 150 151 152 153 155 156 157 158 159 "
          "166 173 175 176 177 178 180 181 182 183 185 186 187 188 189 191 198 199").split()
MAILOK = "abcdefghijklmnopqrstuvwxyz"


def id_check(s17):
    w = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return "10X98765432"[sum(int(a) * b for a, b in zip(s17, w)) % 11]


def luhn_digit(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        n = int(c) * (2 if i % 2 == 0 else 1)
        t += n - 9 if n > 9 else n
    return str(-t % 10)


VINV = {c: int(v) for c, v in zip("0123456789ABCDEFGHJKLMNPRSTUVWXYZ",
                                  "012345678912345678123457923456789")}


def vin_check(s):
    w = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    return "0123456789X"[sum(VINV[c] * k for c, k in zip(s, w)) % 11]


def digits(r, n, first="0123456789"):
    return r.choice(first) + "".join(r.choice("0123456789") for _ in range(n - 1))


def dull(s):
    """True when digits look like a filler."""
    return max(s.count(c) for c in s) >= 5 or any(x in s for x in ("12345", "23456", "98765", "45678"))


class Person:
    def __init__(self, r, used, region=None):
        L = DATA["lists"]
        self.r = r
        self.region = g = region or r.choice(DATA["regions"])
        self.code, self.prov, self.city, self.dist, self.pl, self.letters, self.area = g[:7]
        self.acode = self.area
        self.pcode = self.code[:2]
        self.code2c = self.code[2:]
        self.tlen, self.lng, self.lat = int(g[7]), float(g[8]), float(g[9])
        self.male = r.random() < .58
        sur = r.choice(DATA["surname"][:40] if r.random() < .75 else DATA["surname"])
        given = [r.choice(DATA["m" if self.male else "f"]) for _ in range(1 if r.random() < .28 else 2)]
        self.sur, self.name = sur[0], sur[0] + "".join(x[0] for x in given)
        self.pins, self.ping = sur[1], "".join(x[1] for x in given)
        self.birth = dt.date(1952, 1, 1) + dt.timedelta(r.randrange(42 * 365))
        while True:
            seq = r.randrange(1, 300) * 2 + (1 if self.male else 0)
            s = self.code + self.birth.strftime("%Y%m%d") + "%03d" % seq
            self.id = s + id_check(s)
            if self.id not in used:
                break
        self.mob = self.uniq(used, lambda: r.choice(PREFIX) + digits(r, 8))
        self.bank, bin_, n, self.bcode = r.choice(DATA["banks"])
        def card():
            s = bin_ + digits(r, int(n) - 7)
            return s + luhn_digit(s)
        self.card = self.uniq(used, card)
        self.tel = self.area + "-" + self.uniq(used, lambda: digits(r, self.tlen, "2345678"))
        self.pp = r.choice(["E" + digits(r, 8, "23456789"), "E" + r.choice("ABCDEFGHJK") + digits(r, 7), "G" + digits(r, 8, "2345")])
        lo, hi = (self.letters.split("-") * 2)[:2]
        let = r.choice([c for c in "ABCDEFGHJKLMNPQ" if lo <= c <= hi])
        if r.random() < .2:
            tail = r.choice("DF") + digits(r, 5)
        else:
            t = [r.choice("0123456789") for _ in range(5)]
            for i in r.sample(range(5), r.choice((0, 1, 1, 2))):
                t[i] = r.choice("ABCDEFGHJKLMNPQRSTUVWXYZ")
            tail = "".join(t)
        self.plate = self.pl + let + tail
        v = r.choice(["LSVA", "LFV2", "LGXC", "LBVH", "LVSH", "LSGJ", "LHGR", "LZWA", "LGBH"])
        v += "".join(r.choice("ABCDEFGH123456789") for _ in range(4)) + "0" + r.choice("DEFGHJKL") + r.choice("ABCEHW1") + digits(r, 6)
        self.vin = v[:8] + vin_check(v) + v[9:]
        self.eng = r.choice("ABCDEFGHK") + digits(r, 6)
        self.arch = self.code[:4] + digits(r, 8)
        self.car, self.color = r.choice(L["car"]), r.choice(L["color"])
        self.job, self.company = r.choice(L["job"]), r.choice(L["company"])
        if self.job in ("退休", "学生"):
            self.job = "退休" if self.birth.year < 1960 else "学生" if self.birth.year > 1991 else "个体户"
        self.nation = r.choice(L["nation"])
        user = r.choice([self.pins + self.ping + str(self.birth.year)[2:], self.pins + self.ping[:1] + digits(r, 3),
                         self.ping + "_" + self.pins, self.pins + "." + self.ping])
        self.qq = digits(r, r.choice((8, 9, 9, 10)), "123456789")
        dom = r.choice(L["email_dom"])
        self.user = user.replace(".", "").replace("_", "")
        self.email = (self.qq if dom == "qq.com" else user) + "@" + dom
        self.xq = r.choice(L["xq"])
        self.bld = "%d栋%d单元%d0%d" % (r.randint(1, 28), r.randint(1, 4), r.randint(2, 17), r.randint(1, 4))
        self.addr = "%s%s%s%s%d号%s%s室" % (self.prov if self.prov != self.city else "", self.city, self.dist,
                                        r.choice(L["street"]), r.randint(2, 488), self.xq if r.random() < .6 else "", self.bld)
        self.lic = dt.date(max(r.randint(1994, 2012), self.birth.year + 19), r.randint(1, 12), r.randint(1, 28))
        self.cls = r.choice(["C1", "C1", "C1", "C2", "B2", "A2", "C1E", "B1", "A1A2"])
        self.bal = r.randint(20000, 9000000)
        self.area_m = r.randint(3800, 16500) / 100

    def uniq(self, used, make):
        while True:
            v = make()
            if v not in used and not dull(v[-9:]):
                used.add(v)
                return v
