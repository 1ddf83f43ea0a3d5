"""The document context: persons, values, labels."""

import datetime as dt
import random
import re
from . import pools as K

REG = []  # (template id, kind, class, path, shape, enc, nl, func)


def reg(kind, cls="records"):
    def T(path, shape, enc="utf-8", nl="\n", k=None):
        def deco(f):
            mod = f.__module__.split(".")[-1]
            n = sum(1 for r in REG if r[0].startswith(mod + "."))
            REG.append(("%s.%02d" % (mod, n + 1), k or kind, cls, path, shape, enc, nl, f))
            return f

        return deco

    return T


def idck(s):
    w = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return "10X98765432"[sum(int(a) * b for a, b in zip(s, w)) % 11]


def luhn(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        v = int(c) * (2 if i % 2 == 0 else 1)
        t += v - 9 if v > 9 else v
    return str(-t % 10)


VT = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))


def vinck(s):
    w = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    r = sum((VT[c] if c in VT else int(c)) * k for c, k in zip(s, w)) % 11
    return "X" if r == 10 else str(r)


def dull(s):
    if len(set(s[-8:])) < 4 or re.search(r"(\d)\1{3}", s):
        return True
    return any(
        x in s
        for x in (
            "0123",
            "1234",
            "2345",
            "3456",
            "4567",
            "5678",
            "6789",
            "9876",
            "8765",
            "7654",
            "6543",
            "5432",
            "4321",
        )
    )


class P:
    pass


class Doc:
    def __init__(self, seed, name):
        self.r = random.Random("%s/%s" % (seed, name))
        self.cand, self.alw, self.dec = {}, {}, {}
        self.recs, self.seen = [], set()
        self.text = ""
        self.i, self.c, self.u = self.r.randint, self.r.choice, self.r.uniform

    # ---- basic draws
    def digits(self, n):
        return "".join(self.c("0123456789") for _ in range(n))

    def num(self, n, first="23456789"):
        """A serial number which is no value by accident."""
        while True:
            s = self.c(first) + self.digits(n - 1)
            if n == 11 and s[0] == "1" or n in (16, 17, 18, 19) and (luhn(s[:-1]) == s[-1]):
                continue
            if n == 18 and idck(s[:17]) == s[-1]:
                continue
            return s

    def hex(self, n):
        return "".join(self.c("0123456789abcdef") for _ in range(n))

    def mac(self, sep="-"):
        return sep.join(self.hex(2).upper() for _ in range(6))

    def ip(self):
        return "192.168.%d.%d" % (self.i(0, 9), self.i(2, 250))

    def t(self, y1=2015, y2=2023):
        a = dt.datetime(y1, 1, 1, 6)
        return a + dt.timedelta(minutes=self.i(0, (y2 - y1 + 1) * 525000))

    def after(self, t, lo, hi):
        """t plus lo..hi minutes"""
        return t + dt.timedelta(minutes=self.i(lo, hi), seconds=self.i(0, 59))

    def yuan(self, lo=10, hi=5000):
        return "%.2f" % self.u(lo, hi)

    def sub(self, seq, n):
        return self.r.sample(list(seq), n)

    # ---- values
    def add(self, rule, v):
        self.cand.setdefault(rule, {})[v] = 1
        return v

    def allow(self, rule, v):
        self.alw.setdefault(rule, {})[v] = 1
        return v

    def decoy(self, rule, v):
        self.dec.setdefault(rule, {})[v] = 1
        return v

    def once(self, f):
        while True:
            v = f()
            if v not in self.seen:
                self.seen.add(v)
                return v

    def _id(self, reg, male, y1, y2):
        b = dt.date(y1, 1, 1) + dt.timedelta(days=self.i(0, (y2 - y1 + 1) * 365 - 1))
        while True:
            s = "%s%s%02d%d" % (reg, b.strftime("%Y%m%d"), self.i(0, 60), self.i(0, 4) * 2 + (1 if male else 0))
            if not s.startswith("11010119900307"):
                return s + idck(s), b

    def mobile(self):
        def f():
            while True:
                s = self.c(K.MP) + self.digits(8)
                if not dull(s):
                    return s

        return self.once(f)

    def newcard(self, cond=None):
        b = self.c([x for x in K.BIN if not cond or cond in x[2]])

        def f():
            while True:
                s = b[0] + self.digits(b[1] - 7)
                s += luhn(s)
                if not dull(s):
                    return s

        return self.once(f), b[2]

    def bankcard(self, cond):
        """a person with a card of this bank"""
        q = self.p()
        q.card, q.bank = self.newcard(cond)
        q.keys.append(self.add("bank.card", q.card))
        return q

    def newplate(self, prov, ev=0):
        z = K.PL[prov]
        h = z[0] + self.c(z[1:])

        def f():
            if ev:
                return h + self.c("DDFA") + self.c("0123456789ABCEFGHJKLMN") + self.digits(4)
            s = list(self.digits(5))
            for _ in range(self.i(0, 2)):
                s[self.i(0, 4)] = self.c("ABCDEFGHJKLMNPQRSTUVWXYZ")
            return h + "".join(s)

        while True:
            v = self.once(f)
            if len(set(v[2:])) > 2:
                return v

    def newvin(self):
        ab = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
        s = self.c(K.WMI) + "".join(self.c(ab) for _ in range(5)) + "0" + self.c("BCDEFGHJKLMN")
        s += self.c(ab[:23]) + self.digits(6)
        return s[:8] + vinck(s) + s[9:]

    def land(self, code=None):
        z = {
            "11": "010",
            "12": "022",
            "31": "021",
            "50": "023",
            "44": "020",
            "32": "025",
            "42": "027",
            "51": "028",
            "61": "029",
            "21": "024",
            "33": "0571",
            "37": "0531",
            "35": "0591",
            "41": "0371",
            "43": "0731",
            "13": "0311",
            "53": "0871",
            "34": "0551",
            "36": "0791",
            "45": "0771",
        }.get(code, "0755")
        while True:
            s = self.c("5678") + self.digits(7)
            if not dull(s):
                return z + "-" + s

    def p(self, male=None, y1=1955, y2=2001, ev=0):
        q = P()
        male = self.c((True, False)) if male is None else male
        while True:
            s = self.c(K.SUR).split(":")
            g = [x.split(":") for x in self.sub(K.MALE if male else K.FEM, self.c((1, 2, 2)))]
            q.name = s[0] + "".join(x[0] for x in g)
            if q.name not in self.seen:
                self.seen.add(q.name)
                break
        q.trad = s[1] + "".join(x[1] for x in g)
        q.sn, q.gn = s[2].upper(), "".join(x[2] for x in g).upper()
        q.py = q.sn + "/" + q.gn
        q.ini = (s[2][0] + "".join(x[2][0] for x in g)).upper()
        q.male, q.sex = male, "男" if male else "女"
        q.call = s[0] + ("先生" if male else "女士")
        r = self.c(K.REG)
        q.reg, q.pc, q.dist = r
        q.city = re.sub(r"^(.*省|内蒙古|广西|西藏|宁夏|新疆)(?=.)", "", r[1]) or r[2]
        q.prov = r[0][:2]
        q.street = "%s%d号" % (self.c(K.ST), self.i(1, 399))
        q.comm = self.c(K.COMM)
        q.room = "%d幢%d单元%d%02d室" % (self.i(1, 30), self.i(1, 4), self.i(1, 26), self.i(1, 4))
        q.addr = r[1] + r[2] + q.street
        q.id, q.birth = self._id(q.reg, male, y1, y2)
        while q.id in self.seen:
            q.id, q.birth = self._id(q.reg, male, y1, y2)
        self.seen.add(q.id)
        q.mob = self.mobile()
        q.card, q.bank = self.newcard()
        q.acct = self.num(15, "34")
        q.plate = self.newplate(q.prov, ev)
        q.vin = self.newvin()
        q.car, q.color = self.c(K.CARS), self.c(K.COLORS)
        q.eng = self.c("ABCDEFGHJK") + self.num(6)
        q.pp = self.once(
            lambda: self.c(
                (
                    "E" + self.c("ABCDEFGHJK"),
                    "E" + self.c("ABCDEFGHJK"),
                    "G" + self.c("3567"),
                    "E" + self.c("123456789"),
                )
            )
            + self.digits(7)
        )
        q.mail = self.once(
            lambda: self.c(
                (
                    lambda: (
                        "%s%s@%s" % (s[2], q.gn.lower(), self.c(("163.com", "126.com", "sina.com")))
                        if self.i(0, 1)
                        else "%s_%s%d@163.com" % (s[2], q.gn.lower(), self.i(70, 99))
                    ),
                    lambda: "%s@qq.com" % self.num(self.c((8, 9, 10)), "1234567"),
                    lambda: "%s%s%d@%s"
                    % (q.gn.lower(), s[2], self.i(10, 2000), self.c(("hotmail.com", "139.com", "foxmail.com"))),
                )
            )()
        )
        q.tel = self.land(q.prov)
        q.nat, q.job = self.c(K.NAT), self.c(K.JOB)
        for a, b in (
            ("identity.prc_id18", q.id),
            ("phone.mobile", q.mob),
            ("bank.card", q.card),
            ("driving.plate", q.plate),
            ("driving.vin", q.vin),
            ("identity.passport_cn", q.pp),
            ("phone.email", q.mail),
            ("phone.landline", q.tel),
        ):
            self.add(a, b)
        q.keys = [q.id, q.pp, q.mob, q.card, q.plate, q.acct, q.vin]
        return q

    def rec(self, p, n=1):
        self.recs += [p] * n
        return p

    def ps(self, n, **k):
        """n new persons, one record each"""
        for _ in range(n):
            yield self.rec(self.p(**k))

    def some(self, n, k=None):
        """n records over k persons (in blocks or mixed): yields persons"""
        a = [self.p() for _ in range(k or max(2, n // 3))]
        for j in range(n):
            yield self.rec(a[j] if j < len(a) else self.c(a))

    # ---- forms of values
    def f(self, rule, v):
        return self.add(rule, v)

    def idsp(self, p):
        v = "%s %s %s" % (p.id[:6], p.id[6:14], p.id[14:])
        p.keys.append(v)
        return self.add("identity.prc_id18", v)

    def mobsp(self, p, sep=" "):
        v = sep.join((p.mob[:3], p.mob[3:7], p.mob[7:]))
        p.keys.append(v)
        return self.add("phone.mobile", v)

    def cardsp(self, p, sep=" "):
        v = sep.join(p.card[i : i + 4] for i in range(0, len(p.card), 4))
        p.keys.append(v)
        return self.add("bank.card", v)

    def dot(self, p):
        v = p.plate[:2] + "·" + p.plate[2:]
        p.keys.append(v)
        return self.add("driving.plate", v)

    def mid(self, p):
        return self.allow("identity.masked_id", p.id[:6] + "********" + p.id[14:])

    def mmob(self, p):
        return self.allow("phone.masked", p.mob[:3] + "****" + p.mob[7:])

    def mcard(self, p):
        return self.allow("bank.card_masked", p.card[:4] + "****" + p.card[-4:])

    def otel(self, prov="11"):
        return self.allow("phone.landline", self.land(prov))

    def omail(self, box="service", dom=None):
        dom = dom or self.c(("huatengtech", "yunlianhotel", "jiahefund", "xinruida", "boyuanlaw")) + self.c(
            (".com", ".cn", ".com.cn")
        )
        return self.allow("phone.email", "%s@%s" % (box, dom))

    def hot(self):
        return self.allow("phone.hotline", "400-%s-%s" % (self.num(3), self.num(4)))

    def fpass(self, p):
        v = self.c("AKLMNPRT") + self.c("ABCXYZ") + self.num(6)
        p.keys.append(v)
        return self.allow("identity.passport_foreign", v)

    def badid(self):
        while True:
            s, _ = self._id(self.c(K.REG)[0], self.c((0, 1)), 1960, 2000)
            x = self.c([c for c in "0123456789" if c != s[-1]])
            return self.decoy("identity.prc_id18", s[:17] + x)

    def badcard(self):
        s, _ = self.newcard()
        return self.decoy("bank.card", s[:-1] + str((int(s[-1]) + self.i(1, 9)) % 10))

    def badvin(self):
        while True:
            s = self.newvin()
            x = self.c([c for c in "0123456789X" if c != s[8]])
            return self.decoy("driving.vin", s[:8] + x + s[9:])

    def fakemob(self):
        """eleven digits which look like a mobile and are none"""
        return self.decoy("phone.mobile", self.mobile())

    def notmob(self):
        return self.decoy(
            "phone.mobile", self.c(("154", "160", "164", "169", "179", "194", "123", "110")) + self.num(8)
        )

    def shortplate(self):
        return self.decoy("driving.plate", self.newplate(self.c(list(K.PL)))[:6])

    # ---- labels
    def labels(self):
        t = self.text
        toks = set(re.findall(r"[0-9A-Za-z]+", t))
        for x in list(toks):
            m = re.match(r"(?:NI|CTCM|CTCT|PP|0086|86)(?=[0-9A-Z])(.+)$", x)
            if m:
                toks.add(m.group(1))

        def has(v):
            if re.fullmatch(r"[0-9A-Za-z]+", v):
                return v in toks
            a = "(?<![0-9A-Za-z])" if v[0].isascii() else ""
            return re.search(a + re.escape(v) + "(?![0-9A-Za-z])", t) is not None

        out = []
        for z in (self.cand, self.alw, self.dec):
            o = {}
            for rule in sorted(z):
                vs = [v for v in z[rule] if has(v)]
                if vs:
                    o[rule] = vs
            out.append(o)
        flat = {v for vs in out[0].values() for v in vs} | {v for vs in out[1].values() for v in vs}
        ppl, bad = {}, 0
        for q in self.recs:
            if id(q) not in ppl:
                ppl[id(q)] = 1
                if not any(k in flat or (k == q.acct and k in t) for k in q.keys):
                    bad += 1
        return out, len(self.recs), len(ppl), bad
