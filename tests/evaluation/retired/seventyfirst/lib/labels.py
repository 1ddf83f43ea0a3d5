"""Doc: what a template writes through; it keeps the label while the text is made."""
import datetime
import re

from . import tables as T
from . import values as V
from .persons import Person

RULES = {"id": "identity.prc_id18", "mob": "phone.mobile", "mail": "phone.email", "card": "bank.card",
         "plate": "driving.plate", "pp": "identity.passport_cn", "vin": "driving.vin", "tel": "phone.landline"}
ONCE = {"identity.person", "driving.licence", "driving.vehicle", "bank.account"}  # a person stands there once
ONCE_SHAPES = {"travel.flight.manifest_csv", "travel.train.group_xlsx", "border.crossing.tour_xlsx",
               "crime.case.detainees_xlsx", "crime.case.wanted_blocks"}
BUCKETS = ("values", "allowed", "decoys")


def bulk(fn):
    """Marks a template that may also be written with hundreds of records."""
    fn.bulk = True
    return fn


class Doc:
    def __init__(self, r, kind, shape, big=False, rep=False):
        self.r, self.kind, self.shape, self.big = r, kind, shape, big
        self.rep = rep and kind not in ONCE and shape not in ONCE_SHAPES
        self.values, self.allowed, self.decoys = {}, {}, {}
        self.records, self.subjects, self.beside = 0, [], 0
        self.path, self.data, self.encoding = None, None, "utf-8"

    # ---- persons and counts
    def p(self, **kw):
        return Person(self.r, **kw)

    def by(self, **kw):
        self.beside += 1
        return Person(self.r, **kw)

    def n(self, lo=4, hi=40):
        return self.r.randrange(100, 801) if self.big else self.r.randrange(lo, hi + 1)

    def cast(self, lo=4, hi=40, **kw):
        """A person for each of n records; with rep some of them come again."""
        n = self.n(lo, hi)
        if not self.rep:
            return [self.p(**kw) for _ in range(n)]
        pool = [self.p(**kw) for _ in range(max(1, n * 2 // 3))]
        return pool + [self.r.choice(pool) for _ in range(n - len(pool))]

    def rec(self, p, k=1):
        self.records += k
        if all(q is not p for q in self.subjects):
            self.subjects.append(p)

    # ---- values
    def put(self, rule, s, bucket="values"):
        lst = getattr(self, bucket).setdefault(RULES.get(rule, rule), [])
        if s not in lst:
            lst.append(s)
        return s

    def id(self, p):
        return self.put("id", p.id18)

    def mob(self, p, sep=""):
        m = p.mobile
        return self.put("mob", sep.join([m[:3], m[3:7], m[7:]]) if sep else m)

    def intl(self, p):
        """+86 form: both readings are allowed."""
        self.put("mob", p.mobile, "allowed")
        return self.put("mob", "+86" + p.mobile, "allowed")

    def mail(self, p):
        return self.put("mail", p.email)

    def card(self, p, bank=None, sp=False):
        c = p.cardof(bank)[0]
        return self.put("card", " ".join(c[i:i + 4] for i in range(0, len(c), 4)) if sp else c)

    def plate(self, p, dot=""):
        s = p.plate
        return self.put("plate", s[:2] + dot + s[2:])

    def pp(self, p):
        return self.put("pp", p.passport)

    def vin(self, p):
        return self.put("vin", p.vin)

    def tel(self, p=None, area=None):
        return self.put("tel", p.landline if p else V.landline(self.r, area or self.r.choice(T.REGIONS)[3]))

    def hot(self):
        return self.put("tel", "400-%s-%s" % (V.digits(self.r, 3, "68"), V.digits(self.r, 4)), "allowed")

    def omail(self, s):
        return self.put("mail", s)

    def decoy(self, rule, s):
        return self.put(rule, s, "decoys")

    # ---- small draws
    def ch(self, seq):
        return self.r.choice(seq)

    def pick(self, text):
        return self.r.choice(text.split())

    def num(self, n, first="123456789"):
        return V.digits(self.r, n, first)

    def i(self, a, b):
        return self.r.randrange(a, b + 1)

    def hex(self, n):
        """Hex digits without a run of ten decimal ones."""
        while True:
            s = "".join(self.r.choice("0123456789abcdef") for _ in range(n))
            if max(map(len, re.split("[a-f]", s))) < 10:
                return s

    def money(self, lo, hi):
        return "%.2f" % (self.r.randrange(lo * 100, hi * 100) / 100)

    def dt(self, y0=2012, y1=2023):
        base = datetime.datetime(self.r.randrange(y0, y1 + 1), 1, 1)
        return base + datetime.timedelta(seconds=self.r.randrange(86400 * 364))

    def after(self, t, lo, hi):
        """A later time; lo and hi in minutes."""
        return t + datetime.timedelta(seconds=self.r.randrange(lo * 60, hi * 60 + 1))

    def times(self, n, lo=30, hi=2000, **kw):
        t, out = self.dt(**kw), []
        for _ in range(n):
            t = self.after(t, lo, hi)
            out.append(t)
        return out

    def office(self):
        g = self.r.choice(T.REGIONS)
        return g

    def label(self):
        out = {"kind": self.kind, "records": self.records, "people": len(self.subjects)}
        for b in BUCKETS:
            out[b] = getattr(self, b)
        out["shape"], out["encoding"] = self.shape, self.encoding
        return out
