"""Synthetic persons and numbers. Everything is drawn from the random generator it is given."""
import datetime as dt
import os

HERE = os.path.dirname(os.path.abspath(__file__))


def read(name):
    with open(os.path.join(HERE, "data", name), encoding="utf-8") as f:
        return [l.rstrip("\n") for l in f if l.strip() and not l.startswith("#")]


def id_check(s17):
    w = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return "10X98765432"[sum(int(a) * b for a, b in zip(s17, w)) % 11]


def luhn_digit(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        d = int(c)
        if i % 2 == 0:
            d = d * 2 - 9 if d > 4 else d * 2
        t += d
    return str(-t % 10)


VIN_VAL = dict(zip("0123456789ABCDEFGHJKLMNPRSTUVWXYZ",
                   list(range(10)) + [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))
VIN_W = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)


def vin_check(v):
    return "0123456789X"[sum(VIN_VAL[c] * w for c, w in zip(v, VIN_W)) % 11]


SUR = [l.split() for l in read("surnames.txt")]
GIVEN = {"男": [], "女": []}
for _l in read("given.txt"):
    _s, _c, _p = _l.split()
    GIVEN[_s].append((_c, _p))
REG = [l.split("\t") for l in read("regions.tsv")]
LISTS = {}
for _l in read("lists.txt"):
    _k, _v = _l.split(":", 1)
    LISTS[_k.strip()] = _v.strip().split("|")
BINS = [l.split() for l in read("bins.txt")]
S2T = {}
for _l in read("s2t.txt"):
    for _pair in _l.split():
        S2T[_pair[0]] = _pair[1]


def trad(s):
    return "".join(S2T.get(c, c) for c in s)


def filler(d):
    """True when a run of digits looks made up by hand."""
    tail = d[-8:]
    return (len(set(tail)) <= 4 or any(c * 4 in d for c in "0123456789") or
            any(x in d for x in ("1234", "2345", "3456", "4567", "5678", "6789", "4321", "9876")))


def digits(r, n):
    while True:
        s = "".join(r.choice("0123456789") for _ in range(n))
        if n > 3 and s[0] == "0":
            continue
        if n == 11 and s[0] == "1":
            continue
        if n == 18 and id_check(s[:17]) == s[17]:
            continue
        if n >= 13 and luhn_digit(s[:-1]) == s[-1]:
            continue
        if n >= 6 and filler(s) and n > 8:
            continue
        return s


class Person:
    def __init__(self, r, seen, zone=None, born=(1955, 1994)):
        regs = [x for x in REG if zone is None or x[2] == zone or x[1] == zone] or REG
        while True:
            self.r = r
            self.reg = r.choice(regs)
            code, self.prov, self.city, self.dist, self.pl, self.area, la, lo = self.reg
            self.sex = r.choice("男男女")
            s = r.choice(SUR)
            n = r.choice((1, 2, 2, 2))
            g = [r.choice(GIVEN[self.sex]) for _ in range(n)]
            if n == 2 and g[0] == g[1]:
                continue
            self.sur, self.spy = s
            self.name = s[0] + "".join(x[0] for x in g)
            self.gpy = "".join(x[1] for x in g)
            self.birth = dt.date(r.randint(*born), r.randint(1, 12), r.randint(1, 28))
            seq = "%02d%d" % (r.randint(1, 48), r.choice((1, 3, 5, 7, 9) if self.sex == "男" else (0, 2, 4, 6, 8)))
            b = code + self.birth.strftime("%Y%m%d") + seq
            self.id = b + id_check(b)
            if self.id in seen or self.name in seen:
                continue
            seen.update((self.id, self.name))
            break
        self.lat, self.lng = float(la), float(lo)
        self._seen = seen
        self._c = {}

    def _u(self, make, bad=lambda v: False):
        for _ in range(500):
            v = make()
            if v not in self._seen and not bad(v):
                self._seen.add(v)
                return v
        raise RuntimeError("no free value")

    def get(self, a):
        if a not in self._c:
            self._c[a] = getattr(self, "mk_" + a)()
        return self._c[a]

    def mk_mob(self):
        pre = self.r.choice(LISTS["mobpre"])
        return self._u(lambda: pre + "".join(self.r.choice("0123456789") for _ in range(8)), filler)

    def mk_tel(self):
        n = 8 if self.area in LISTS["tel8"] else 7
        return self._u(lambda: self.area + "-" + self.r.choice("2345678") +
                       "".join(self.r.choice("0123456789") for _ in range(n - 1)), lambda v: filler(v[4:]))

    def mk_email(self):
        r = self.r
        py = (self.gpy + self.spy).lower()
        k = r.randint(0, 3)
        loc = [self.spy.lower() + self.gpy.lower() + str(self.birth.year)[2:], py + str(r.randint(11, 989)),
               self.spy.lower() + "." + self.gpy.lower() + str(r.randint(2, 77)),
               self.gpy.lower() + "_" + self.birth.strftime("%m%d")][k]
        return self._u(lambda: loc + (r.choice("abcdefhkmwxyz") if loc in self._seen else "") + "@" + r.choice(LISTS["mailhost"]))

    def mk_bankrow(self):
        return self.r.choice(BINS)

    def mk_bank(self):
        return self.get("bankrow")[0]

    def mk_card(self):
        _, b, n = self.get("bankrow")

        def one():
            x = b + "".join(self.r.choice("0123456789") for _ in range(int(n) - 7))
            return x + luhn_digit(x)
        return self._u(one, lambda v: filler(v[6:]) and len(set(v[6:])) < 5)

    def mk_acct(self):
        return digits(self.r, 17)

    def mk_plate(self):
        r = self.r
        L = "ABCDEFGHJKLMNPQRSTUVWXYZ"

        def one():
            if r.random() < 0.15:
                return self.pl + r.choice("DF") + r.choice(L[:8] + "0123456789") + "%04d" % r.randint(102, 9897)
            t = [r.choice("0123456789") for _ in range(5)]
            for i in r.sample(range(5), r.choice((0, 1, 1, 2))):
                t[i] = r.choice(L)
            return self.pl + "".join(t)
        return self._u(one, lambda v: filler(v))

    def mk_vin(self):
        r = self.r

        def one():
            v = r.choice(LISTS["wmi"]) + "".join(r.choice("0123456789ABCDEFGHJKLMNPRSTUVWXYZ") for _ in range(5)) + "0" + \
                r.choice("ABCDEFGHJK") + r.choice("ABDGHKNW") + "%06d" % r.randint(10234, 498765)
            return v[:8] + vin_check(v) + v[9:]
        return self._u(one)

    def mk_pp(self):
        r = self.r
        return self._u(lambda: "E" + (r.choice("ABCDEFGH") if r.random() < .6 else r.choice("2345678")) +
                       "".join(r.choice("0123456789") for _ in range(7)), lambda v: filler(v[2:]))

    def mk_addr(self):
        r = self.r
        head = self.prov + (self.city if self.city != self.prov else "") + self.dist
        return head + r.choice(LISTS["road"]) + "%d号" % r.randint(3, 388) + r.choice(
            ("", "%d栋%d单元%d室" % (r.randint(1, 19), r.randint(1, 4), r.randint(1, 18) * 100 + r.randint(1, 4)),
             "%d幢%d室" % (r.randint(1, 30), r.randint(1, 26) * 100 + r.randint(1, 8)), "%s%d号楼%d" % (
                r.choice(LISTS["estate"]), r.randint(1, 22), r.randint(1, 24) * 100 + r.randint(1, 6))))

    def mk_room(self):
        return "%s%d-%d-%d" % (self.r.choice(LISTS["estate"]), self.r.randint(1, 22), self.r.randint(1, 3), self.r.randint(1, 24) * 100 + self.r.randint(1, 4))

    def mk_py(self):
        return self.spy + " " + self.gpy

    def mk_pysl(self):
        return self.spy + "/" + self.gpy

    def mk_user(self):
        return self.get("email").split("@")[0]

    def mk_arch(self):
        return self.reg[0][:4] + digits(self.r, 8)

    def mk_imsi(self):
        return "4600" + self.r.choice("0123") + digits(self.r, 10)

    def mk_qq(self):
        return digits(self.r, 9)
