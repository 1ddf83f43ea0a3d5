"""An invented person; every attribute is drawn once, on first use."""
import datetime

from . import tables as T
from . import values as V


def split_py(tok):
    i = next(k for k, c in enumerate(tok) if c.isascii())
    return tok[:i], tok[i:]


class Person:
    def __init__(self, r, y0=1952, y1=2002):
        self.r = r
        self.sex = "男" if r.random() < .55 else "女"
        self.birth = datetime.date(r.randrange(y0, y1), r.randrange(1, 13), r.randrange(1, 29))
        s, sp = split_py(r.choice(T.SURNAMES))
        pool = T.MALE if self.sex == "男" else T.FEMALE
        given = [split_py(r.choice(pool)) for _ in range(1 if r.random() < .28 else 2)]
        self.surname, self.given = s, "".join(g[0] for g in given)
        self.name = s + self.given
        self.sp, self.gp = sp, "".join(g[1] for g in given)
        self.region = r.choice(T.REGIONS)
        self._c = {}

    def _get(self, k, fn):
        if k not in self._c:
            self._c[k] = fn()
        return self._c[k]

    @property
    def trad(self):
        return "".join(T.TRAD.get(c, c) for c in self.name)

    @property
    def en(self):
        return self.gp.capitalize() + " " + self.sp.capitalize()

    @property
    def caps(self):
        return (self.sp + "/" + self.gp).upper()

    @property
    def mr(self):
        return self.surname + ("先生" if self.sex == "男" else "女士")

    @property
    def sexen(self):
        return "M" if self.sex == "男" else "F"

    @property
    def id18(self):
        own = self.r.random() < .5
        return self._get("id", lambda: V.id18(self.r, self.birth, self.sex, self.region[0] if own else None))

    @property
    def mobile(self):
        return self._get("mob", lambda: V.mobile(self.r))

    @property
    def email(self):
        def make():
            k, y = self.r.random(), self.birth.year
            if k < .4:
                return V.digits(self.r, self.r.choice([8, 9, 10]), "123456789") + "@qq.com"
            if k < .7:
                return "%s%s%02d@%s" % (self.sp, self.gp, y % 100, self.r.choice(["163.com", "126.com", "sina.com"]))
            if k < .85:
                return "%s.%s%d@%s" % (self.gp, self.sp, self.r.randrange(2, 99),
                                       self.r.choice(["gmail.com", "outlook.com", "hotmail.com"]))
            return "%s_%s%d@%s" % (self.sp, self.gp[:4], self.r.randrange(3, 999),
                                   self.r.choice(["foxmail.com", "yeah.net", "139.com"]))
        return self._get("mail", make)

    def cardof(self, bank=None):
        return self._get(("card", bank), lambda: V.card(self.r, bank))

    @property
    def plate(self):
        return self._get("plate", lambda: V.plate(self.r, self.region[4]))

    @property
    def car(self):
        return self._get("car", lambda: self.r.choice(T.CARS))

    @property
    def vin(self):
        return self._get("vin", lambda: V.vin(self.r, self.car[2]))

    @property
    def passport(self):
        return self._get("pp", lambda: V.passport(self.r))

    @property
    def landline(self):
        return self._get("tel", lambda: V.landline(self.r, self.region[3]))

    @property
    def city(self):
        return self.region[1].rstrip("市")

    @property
    def addr(self):
        r = self.r
        return self._get("addr", lambda: "%s%s%s%d号%s%d栋%d%02d" % (
            self.region[1], self.region[2], r.choice(T.STREETS), r.randrange(3, 300), r.choice(T.ESTATES),
            r.randrange(1, 30), r.randrange(2, 28), r.randrange(1, 7)))
