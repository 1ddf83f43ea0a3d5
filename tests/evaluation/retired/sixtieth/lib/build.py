"""The file builder F: makes people and values and keeps the label of the file that a template writes."""
import datetime as dt
from lib import numbers, pools

REG = {}
CSV = ("utf-8", "utf-8", "gb18030", "utf-8-sig", "utf-8-sig", "gb18030")
TXT = ("utf-8", "utf-8", "utf-8", "gb18030", "utf-16")


class Template:
    """One registered template: how it is called, what it yields and where its files go."""

    def __init__(self, name, fn, kind, cls, path, shape, big, enc, nl):
        self.name, self.fn, self.kind, self.cls, self.path = name, fn, kind, cls, path
        self.shape, self.big, self.enc, self.nl = shape, big, enc, nl


def T(kind, cls, path, shape, big=False, enc=("utf-8", ), nl=("\n", )):
    """Register a template function; big means that it can hold hundreds of records."""

    def deco(fn):
        name = (kind or "none") + "/" + fn.__name__.strip("_")
        assert name not in REG, name
        enc_t = (enc, ) if isinstance(enc, str) else enc
        nl_t = ("\n", "\r\n") if enc in (CSV, TXT) else (nl, ) if isinstance(nl, str) else nl
        REG[name] = Template(name, fn, kind, cls, path, shape, big, enc_t, nl_t)
        return fn

    return deco


class Person:
    """A synthetic person; attributes are plain, the builder's accessors label what is written."""


class F:
    """State of one file: the random source, the numbers in use, and the label."""

    def __init__(self, rnd, big=0):
        self.r, self.big = rnd, big
        self.values, self.allowed, self.decoys = {}, {}, []
        self.records, self.subjects = 0, set()
        self._used, self._names, self._serial = set(), set(), rnd.randint(1000, 90000)
        y = rnd.randint(2016, 2024)
        self.base = dt.datetime(y, rnd.randint(1, 12), rnd.randint(1, 28), rnd.randint(8, 20), rnd.randint(0, 59), 0)

    # --- random helpers -------------------------------------------------------------------------------------
    def c(self, seq):
        """Random element."""
        return self.r.choice(seq)

    def i(self, a, b):
        """Random integer in a..b."""
        return self.r.randint(a, b)

    def d(self, k, first="123456789"):
        """k random digits, the first one from first."""
        return self.c(first) + "".join(self.c("0123456789") for _ in range(k - 1))

    def hex(self, k):
        """k hex digits, at least every fifth a letter, so that no long decimal run arises."""
        return "".join(self.c("abcdef" if i % 5 == 4 or i == k - 1 else "0123456789abcdef") for i in range(k))

    def money(self, a, b, step=0.01):
        """An amount with two decimals."""
        return f"{round(self.i(int(a / step), int(b / step)) * step, 2):.2f}"

    def n(self, lo=5, hi=40):
        """How many records the file should hold."""
        if self.big == 2:
            return self.i(2000, 4000)
        return self.i(100, 800) if self.big else self.i(lo, hi)

    def seq(self):
        """Next serial number of the file."""
        self._serial += self.i(1, 3)
        return self._serial

    def t(self, back=400):
        """A random time within back days before the file's base time."""
        h = self.c([7, 8, 9, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22])
        day = self.base.date() - dt.timedelta(days=self.i(1, back))
        return dt.datetime(day.year, day.month, day.day, h, self.i(0, 59), self.i(0, 59))

    def times(self, n, back=120):
        """n rising times."""
        return sorted(self.t(back) for _ in range(n))

    def mac(self, sep="-"):
        """A hardware address."""
        return sep.join("%02X" % self.i(0, 255) for _ in range(6))

    def ip(self):
        """A private address."""
        return f"192.168.{self.i(0, 9)}.{self.i(2, 250)}"

    # --- people ---------------------------------------------------------------------------------------------
    def _fresh(self, make):
        while True:
            v = make()
            if v not in self._used:
                self._used.add(v)
                return v

    def _mobile(self):
        while True:
            tail = self.d(8, "0123456789")
            if len(set(tail)) >= 5 and not any(s in tail for s in ("1234", "2345", "3456", "4567", "5678", "6789")):
                return self.c(pools.MOBILE) + tail

    def p(self, lo=1950, hi=1998, area=None, sex=None, sur=None):
        """A new person."""
        r, p, family = self.r, Person(), sur
        p.sex = sex or self.c("男男女")
        pool = pools.GIVEN_M if p.sex == "男" else pools.GIVEN_F
        keys = list(pool)
        singles = [s for s in pools.SURNAMES if len(s) == 1]
        for _ in range(30):
            sur = self.c(singles) if r.random() < .97 else self.c([s for s in pools.SURNAMES if len(s) == 2])
            sur = family or sur
            given = self.c(keys) if r.random() < .25 else "".join(r.sample(keys, 2))
            p.name = sur + given
            if p.name not in self._names:
                break
        self._names.add(p.name)
        p.sur, p.given = sur, given
        p.py = (pools.SURNAMES[sur], "".join(pool[c] for c in given))
        p.area = area or self.c(pools.AREAS)
        p.birth = dt.date(self.i(lo, hi), self.i(1, 12), self.i(1, 28))
        home = p.area if r.random() < .6 else self.c(pools.AREAS)

        def idno():
            body = home[0] + p.birth.strftime("%Y%m%d") + "%02d" % self.i(0, 58)
            body += self.c("13579" if p.sex == "男" else "02468")
            return body + numbers.id_check(body)

        p.idno = self._fresh(idno)
        p.home = home[1] + (home[2] if home[2] != home[1] else "") + home[3] + self.street()
        p.city, p.dist = p.area[2], p.area[3]
        p.addr = (p.area[1] if p.area[1] != p.area[2] else "") + p.area[2] + p.area[3] + self.street()
        p.mobile = self._fresh(self._mobile)
        user = p.py[1].lower() + self.c(["", "_", "."]) + p.py[0].lower() + str(
            self.c(["", p.birth.year, self.i(10, 99)]))
        p.email = self._fresh(
            lambda: (user if r.random() < .6 else self.d(self.i(8, 10))) + self.c(["", self.c(
                "abcxyz")]) + "@" + self.c("qq.com 163.com 126.com sina.com foxmail.com outlook.com gmail.com".split()))
        p.user = p.py[1].lower() + "%03d" % self.i(1, 999)
        p.bank, p.card = self.bankcard()
        letter = self.c(["E" + self.c("ABCDEFGHJKLMN") + self.d(7), "G" + self.d(8), "E" + self.d(8)])
        p.passport = self._fresh(lambda: letter)
        p.nation = self.c(["汉族"] * 12 + ["回族", "满族", "壮族", "土家族"])
        p.company = p.city[:-1] + self.c(pools.COMPANIES)
        p.job = self.c(pools.JOBS)
        p.wx = p.py[1].lower() + "_" + self.d(4)
        p.car = self.c(pools.CARS)
        p.plate = self._fresh(lambda: self._plate(p.area[4]))
        p.vin = self._fresh(lambda: self._vin(p.car[1]))
        return p

    def street(self):
        """Road, house number and sometimes the estate and flat."""
        s = f"{self.c(pools.ROADS)}{self.i(2, 398)}号"
        if self.r.random() < .6:
            s += f"{self.c(pools.ESTATES)}{self.i(1, 28)}栋{self.i(1, 4)}单元"
            s += f"{self.i(1, 28)}{self.c(['01', '02', '03', '04'])}室"
        return s

    def bankcard(self):
        """(bank, card number)."""
        bank, bin_, length = self.c(pools.BANKS)

        def make():
            body = bin_ + self.d(length - 7, "0123456789")
            return body + numbers.luhn_check(body)

        return bank, self._fresh(make)

    def _plate(self, prefix):
        letters, head = "ABCDEFGHJKLMNPQRSTUVWXYZ", prefix[0] + self.c(prefix[1:])
        if self.r.random() < .15:
            return head + self.c("DF") + self.d(5, "0123456789")
        tail = [self.c("0123456789") for _ in range(5)]
        for k in self.r.sample(range(5), self.i(0, 2)):
            tail[k] = self.c(letters)
        return head + "".join(tail)

    def _vin(self, wmi):
        letters = "ABCDEFGHJKLMNPRSTVWXY"
        vin = wmi + "".join(self.c(letters + "0123456789")
                            for _ in range(5)) + "0" + self.c("EFGHJKLMNP") + self.c(letters)
        vin += self.d(6, "0123456789")
        return vin[:8] + numbers.vin_check(vin) + vin[9:]

    def ps(self, k, **kw):
        """k new people."""
        return [self.p(**kw) for _ in range(k)]

    def recs(self, n, repeat=True, lo=1950, hi=1998):
        """n records: yields the person of each, some of them several times, and counts."""
        k = max(2, int(n * self.c([.45, .6, .8]))) if repeat else n
        people = self.ps(min(k, n), lo=lo, hi=hi)
        order = people + [self.c(people) for _ in range(n - len(people))]
        self.r.shuffle(order)
        for p in order:
            yield self.rec(p)

    def rec(self, p, k=1):
        """Count k records of subject p."""
        self.records += k
        self.subjects.add(p.idno)
        return p

    # --- values, labelled as they are written -------------------------------------------------------------------
    def v(self, rule, value):
        """Label value under rule and return it."""
        self.values.setdefault(rule, {})[value] = 1
        return value

    def id(self, p):
        """ID number."""
        return self.v("identity.prc_id18", p.idno)

    def mob(self, p):
        """Mobile number."""
        return self.v("phone.mobile", p.mobile)

    def mail(self, p):
        """Private e-mail address."""
        return self.v("phone.email", p.email)

    def card(self, p):
        """Bank card number."""
        return self.v("bank.card", p.card)

    def pp(self, p):
        """Passport number."""
        return self.v("identity.passport_cn", p.passport)

    def plate(self, p):
        """Plate."""
        return self.v("driving.plate", p.plate)

    def vin(self, p):
        """Vehicle identification number."""
        return self.v("driving.vin", p.vin)

    def tel(self, area=None):
        """A landline number, labelled."""
        return self.v("phone.landline", self._tel(area))

    def _tel(self, area=None):
        area = area or self.c(pools.AREAS)
        return area[5] + "-" + self.d(8, "245678")

    def peer(self):
        """Mobile number of a third person."""
        return self.v("phone.mobile", self._fresh(self._mobile))

    def spare(self, k):
        """k numbers of third persons, not labelled yet; label them with v when they are written."""
        return [self._fresh(self._mobile) for _ in range(k)]

    def orgtel(self, area=None):
        """Landline of an organisation: may be reported or not."""
        return self.allow("phone.landline", self._tel(area))

    def hotline(self):
        """A 400 number: may be reported or not."""
        return self.allow("phone.landline", f"400-{self.d(3, '68')}-{self.d(4)}")

    def orgmail(self, host="example.cn"):
        """Role mailbox of an organisation: may be reported or not."""
        return self.allow("phone.email", self.c(["service", "info", "hr", "support", "admin"]) + "@" + host)

    def allow(self, rule, value):
        """A value that may or may not be reported."""
        self.allowed.setdefault(rule, {})[value] = 1
        return value

    def decoy(self, value):
        """A string that looks like a value and is none."""
        if value not in self.decoys:
            self.decoys.append(value)
        return value

    def mask(self, value, a=3, b=4):
        """Mask the middle of value."""
        return value[:a] + "*" * (len(value) - a - b) + value[-b:]
