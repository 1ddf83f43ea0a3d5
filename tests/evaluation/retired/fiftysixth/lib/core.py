"""File context (labels are registered while text is written) and the template registry."""
import datetime as dt
from lib.people import Person, REGIONS, make_mobile, bad_id, bad_card, pinyin

KINDS = """hotel.stay travel.flight travel.train netcafe.session border.crossing crime.case property.housing property.rental bank.account
bank.balance bank.transaction driving.licence driving.vehicle phone.cdr phone.sms location.fix identity.person""".split()
TPL = []           # dicts: kind, cls, name, fn, big
SENT = {}          # kind -> list of sentence builders
FIELDS = {}        # kind -> field list
MAKE = {}          # kind -> record maker
META = {}          # kind -> dict(table names, titles)
ADULT = {"driving.licence", "driving.vehicle", "bank.account", "bank.balance", "bank.transaction", "crime.case", "property.housing", "property.rental", "netcafe.session", "phone.cdr", "phone.sms", "location.fix"}
ONCE = {"driving.vehicle", "driving.licence", "identity.person", "bank.account", "bank.balance"}


def tpl(kind, cls, name, big=False):
    def deco(fn):
        TPL.append(dict(kind=kind, cls=cls, name=name, fn=fn, big=big))
        return fn
    return deco


def rebalance(rs):
    """running balances of each person in order of time"""
    bal = {}
    for r in rs:
        p = r["p"]
        b = bal.get(p.id, p.bal0)
        a = float(r["amt"])
        if not r["inn"] and b < a:
            r["amt"] = "%.2f" % (b / 3 if b > 30 else 0.01)
            a = float(r["amt"])
            r["samt"] = "-" + r["amt"]
        bal[p.id] = b = round(b + (a if r["inn"] else -a), 2)
        r["bal"] = "%.2f" % b


class F:
    def __init__(self, rng, kind, n):
        self.rng, self.kind, self.n = rng, kind, n
        self.vals, self.allowed, self.decoys = {}, {}, []
        self.records, self.people, self.names = 0, set(), set()
        self.dstyle = rng.choice([0, 0, 0, 1, 2, 3, 4, 5, 6, 7])
        self.lowx = rng.random() < .06
        self.adult = False
        self.base = dt.datetime(rng.randrange(2019 if kind == "property.housing" else 2015, 2024), rng.randrange(1, 13), rng.randrange(1, 28), rng.randrange(7, 23), rng.randrange(60), rng.randrange(60))
        self.spaced = rng.random() < .12
        self.enc = None
        self.city = rng.choice(REGIONS)
        self.shape = ""

    # ---- persons
    def person(self, minor=None):
        for _ in range(60):
            m = minor if minor is not None else (self.kind not in ADULT and not self.adult and self.rng.random() < .05)
            p = Person(self.rng, m, base=self.base, age=27 if self.kind in ADULT else 19)
            if p.id not in self.names and p.mobile not in self.names and (self.n > 150 or p.name not in self.names):
                break
        self.names.update([p.name, p.id, p.mobile])
        return p

    def rec(self, p, k=1):
        self.records += k
        self.people.add(p.id)

    # ---- values
    def v(self, rule, s):
        self.vals.setdefault(rule, {})[s] = 1
        return s

    def ok(self, rule, s):
        self.allowed.setdefault(rule, {})[s] = 1
        return s

    def d(self, s):
        s = str(s)
        if len(self.decoys) < 12 and s not in self.decoys:
            self.decoys.append(s)
        return s

    def id(self, p): return self.v("identity.prc_id18", p.id.lower() if self.lowx else p.id)
    def mob(self, p):
        m = p.mobile
        if self.spaced:
            m = m[:3] + " " + m[3:7] + " " + m[7:]
        return self.v("phone.mobile", m)
    def mob0(self, p): return self.v("phone.mobile", p.mobile)
    def mail(self, p): return self.v("phone.email", p.email)
    def card(self, p): return self.v("bank.card", p.card)
    def card4(self, p):
        return self.v("bank.card", " ".join(p.card[i:i + 4] for i in range(0, len(p.card), 4)))
    def plate(self, p): return self.v("driving.plate", p.plate)
    def vin(self, p): return self.v("driving.vin", p.vin)
    def pas(self, p): return self.v("identity.passport_cn", p.passport)
    def land(self, p): return self.v("phone.landline", p.land)
    def peer(self): return self.v("phone.mobile", make_mobile(self.rng))
    def office(self, r=None):
        r = r or self.city
        s = r[5] + "-" + self.rng.choice("5678") + "%0*d" % (7 if len(r[5]) == 3 or r[5] in ("0755", "0512", "0571", "0532", "0411") else 6, self.rng.randrange(10 ** 5, 10 ** 6 - 1))
        return self.ok("phone.landline", s)
    def sysmail(self, dom, box=None):
        return self.ok("phone.email", (box or self.rng.choice(["noreply", "service", "admin", "system", "report", "notify"])) + "@" + dom)
    def staffmail(self, p, dom):
        p.email = "".join(p.py[1:]) + "." + p.py[0] + "@" + dom if len(p.py) > 1 else p.py[0] + "@" + dom
        return self.mail(p)

    # ---- dates
    def day(self, d):
        return d.strftime(["%Y-%m-%d", "%Y/%m/%d", "%Y-%m-%d", "%Y%m%d", "%Y.%m.%d", "%Y/X%m/X%d", "%Y-%m-%d", "%Y-%m-%d", "%Y-%m-%d"][self.dstyle]).replace("X0", "").replace("X", "")

    def ts(self, t):
        if self.dstyle == 8:
            return int(t.timestamp() * 1000)
        return t.strftime(["%Y-%m-%d %H:%M:%S", "%Y/%m/%d %H:%M", "%Y-%m-%d %H:%M:%S", "%Y%m%d%H%M%S", "%Y-%m-%d %H:%M", "%Y/X%m/X%d X%H:%M", "%Y-%m-%d %H:%M:%S.0", "%Y-%m-%dT%H:%M:%S+08:00"][self.dstyle]).replace("X0", "").replace("X", "")

    def cn(self, d):
        return "%d年%d月%d日" % (d.year, d.month, d.day)

    def cnt(self, t):
        return self.cn(t) + "%d时%02d分" % (t.hour, t.minute)

    def when(self, days=400):
        r = self.rng
        t = self.base - dt.timedelta(days=r.randrange(1, days), minutes=r.randrange(60), seconds=r.randrange(60))
        return t.replace(hour=min(23, int(r.triangular(6, 24, 15))))

    def recs(self, kind=None, n=None):
        """n records of the kind with persons, registered."""
        kind, n = kind or self.kind, n or self.n
        mk, out, ppl = MAKE[kind], [], []
        rep = 0 if kind in ONCE or getattr(self, 'norep', False) else self.rng.choice([0, .15, .4]) if kind not in ("phone.cdr", "phone.sms", "location.fix", "bank.transaction") else self.rng.choice([.3, .6, .85])
        for _ in range(n):
            p = self.rng.choice(ppl) if ppl and self.rng.random() < rep else None
            if p is None:
                p = self.person()
                ppl.append(p)
            r = mk(self, p)
            r["p"] = p
            self.rec(p)
            out.append(r)
        if kind in ("phone.cdr", "phone.sms", "location.fix", "bank.transaction", "netcafe.session") or self.rng.random() < .4:
            out.sort(key=lambda r: r.get("t") or self.base)
        if kind == "bank.transaction":
            rebalance(out)
        return out

    def label(self):
        return dict(kind=None if self.kind == "null" else self.kind, records=self.records, people=len(self.people), values={k: list(v) for k, v in sorted(self.vals.items())},
                    allowed={k: list(v) for k, v in sorted(self.allowed.items())}, decoys=self.decoys)


def _pname(self):
    return Person(self.rng, mino=False).name


F.person_name = _pname
