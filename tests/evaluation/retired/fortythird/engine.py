"""Reads the templates and fills them in. See README.md for the little language."""
import datetime as dt
import glob
import math
import os
import re

from people import BANKS, HERE, MISC, NOIO, PROV, REGIONS, S2T, Maker, Person, lines, luhn_ok

FLIGHTS = [x.split("|") for x in lines("flights.txt")]
TRAINS = [x.split("|") for x in lines("trains.txt")]
PLACES = [x.split("|") for x in lines("places.txt")]


class Template:
    def __init__(self, tid, head, body):
        self.id, self.head, self.body = tid, head, body

    def get(self, key, default=""):
        return self.head.get(key, default)


def load():
    out = []
    for path in sorted(glob.glob(os.path.join(HERE, "templates", "*.txt"))):
        with open(path, encoding="utf-8") as fh:
            text = fh.read()
        for part in re.split(r"^=== ", text, flags=re.M)[1:]:
            top, body = part.split("\n---\n", 1)
            rows = top.split("\n")
            head = dict(x.split(": ", 1) for x in rows[1:] if x.strip())
            out.append(Template(rows[0].strip(), head, body.rstrip("\n").split("\n")))
    ids = [t.id for t in out]
    assert len(ids) == len(set(ids)), [x for x in ids if ids.count(x) > 1]
    return out


class Ctx:
    def __init__(self, rng, tpl, v):
        self.rng, self.tpl, self.v = rng, tpl, v
        self.maker = Maker(rng)
        self.values, self.allowed, self.decoys = {}, {}, []
        self.records, self.subjects, self.pools = 0, [], {}
        self.trad = tpl.get("trad") == "yes"
        base = dt.datetime(2015, 3, 1) + dt.timedelta(days=rng.randint(0, 3380))
        self.base = self.clock = base.replace(hour=rng.randint(7, 11), minute=rng.randint(0, 59), second=rng.randint(0, 59))
        self.env = self.make_env()

    # ---- book-keeping
    def tr(self, s):
        return "".join(S2T.get(c, c) for c in s) if self.trad else s

    def value(self, rule, v):
        if rule in self.tpl.get("allow").split():
            return self.allow(rule, v)
        self.values.setdefault(rule, [])
        if v not in self.values[rule]:
            self.values[rule].append(v)
        return v

    def allow(self, rule, v):
        self.allowed.setdefault(rule, [])
        if v not in self.allowed[rule]:
            self.allowed[rule].append(v)
        return v

    def dec(self, s):
        s = str(s)
        if s not in self.decoys:
            self.decoys.append(s)
        return s

    def who(self):
        p = Person(self)
        self.subjects.append(p)
        return p

    def rec(self, n=1):
        self.records += n
        return ""

    def clk(self, a, b):
        self.clock += dt.timedelta(minutes=self.rng.randint(a, b), seconds=self.rng.randint(0, 59))
        return self.clock

    def when(self, a=0, b=300):
        """A moment a..b days after the base day, at a waking hour."""
        r = self.rng
        d = self.base + dt.timedelta(days=r.randint(a, b))
        return d.replace(hour=r.randint(7, 22), minute=r.randint(0, 59), second=r.randint(0, 59))

    def make_env(self):
        r, m, s = self.rng, self.maker, self

        def money(a, b):
            return f"{r.uniform(a, b):.2f}"

        def f(t, fmt="%Y-%m-%d"):
            return t.strftime(fmt.encode("unicode_escape").decode()).encode().decode("unicode_escape") \
                if not fmt.isascii() else t.strftime(fmt)

        def cn(t):
            return f"{t.year}年{t.month}月{t.day}日"

        def md(t):
            return f"{t.month}月{t.day}日"

        def acct(n=17):
            while True:
                x = r.choice(["1", "2"]) + m.digits(n - 1)
                if not luhn_ok(x) and x[:2] not in PROV:
                    return x

        def badid():
            """Looks like an ID number, its check character is wrong."""
            p = Person(s)
            good = p._id
            bad = r.choice([c for c in "0123456789X" if c != good[-1]])
            return s.dec(good[:-1] + bad)

        def ord20(t=None, n=6):
            t = t or s.when()
            return s.dec(f"{t:%Y%m%d%H%M%S}" + m.digits(n))

        def caseno(p, t):
            return f"A{p.code}{r.choice(['5800', '5100', '5400', '0200', '5600'])}00{t:%Y%m}{m.digits(4)}"

        def otel(area="0571"):
            return s.allow("phone.landline", m.landline(area))

        def omail(u, d):
            return s.allow("phone.email", f"{u}@{d}")

        def pick(k):
            return s.tr(r.choice(MISC[k]))

        def newcard(p):
            return s.value("bank.card", m.card(p._bank)[0])

        def asc(a, b):
            """The i-th of n moments between two days, in order."""
            i, n = s.env["i"], s.env["n"]
            return s.when(a + (b - a) * (i - 1) // n, a + max((b - a) * i // n - 1, (b - a) * (i - 1) // n))

        def ts(x):
            """Coach, seat and class as the kind of train has them."""
            if x[0][0] in "GDC":
                return f"{r.randint(1, 16):02d}", f"{r.randint(1, 18):02d}{r.choice('ABCDF')}号", r.choice(["二等座", "二等座", "一等座"])
            if r.random() < .5:
                return f"{r.randint(1, 18):02d}", f"{r.randint(1, 118):03d}号", "硬座"
            return f"{r.randint(1, 18):02d}", f"{r.randint(1, 22):02d}{r.choice('上中下')}铺", "硬卧"

        def spouse(p):
            while True:
                q = Person(s)
                if q.male != p.male:
                    s.subjects.append(q)
                    return q

        def L():
            """The region of the whole file."""
            if "region" not in s.pools:
                s.pools["region"] = [s.tr(x) for x in r.choice(REGIONS)]
            return s.pools["region"]

        def la():
            x = L()
            return f"{x[2]}{x[3]}{pick('road')}{r.randint(2, 388)}号"

        def pl(p=None):
            """A place; a person keeps to one city."""
            if p is None:
                return r.choice(PLACES)
            if not hasattr(p, "_stay"):
                p._stay = r.choice(PLACES)[3]
            return r.choice([x for x in PLACES if x[3] == p._stay])

        def car(p):
            return pick("ev") if p.newen else pick("car")

        def bx():
            """A port, the country behind it and, at an airport, a flight."""
            return s.tr(r.choice(MISC["bx"])).split(",")

        def rebank(p, *codes):
            code = r.choice(codes)
            p._card, p._bank = m.card(next(b for b in BANKS if b[4] == code))
            return ""

        def fl(dep=None):
            return r.choice([x for x in FLIGHTS if dep in (None, x[2])])

        def hexs(n):
            return "".join(r.choice("0123456789abcdef") for _ in range(n))

        env = dict(
            r=r.randint, c=lambda *a: r.choice(a), ch=r.random, pick=pick, who=self.who,
            other=lambda: Person(s), rec=self.rec, dec=self.dec, clk=self.clk, when=self.when, dig=m.digits,
            money=money, f=f, cn=cn, md=md, acct=acct, badid=badid, ord20=ord20, caseno=caseno, otel=otel,
            omail=omail, newcard=newcard, hexs=hexs, ok=self.allow, val=self.value, v=self.v, base=self.base, tr=self.tr,
            bx=bx, rebank=rebank, fl=fl, asc=asc, ts=ts, tn=lambda: r.choice(TRAINS), pl=pl, car=car, L=L, la=la, spouse=spouse, RG=r.sample(REGIONS, len(REGIONS)),
            dd=lambda n: dt.timedelta(days=n), mm=lambda n: dt.timedelta(minutes=n), ss=lambda n: dt.timedelta(seconds=n),
            let=lambda n=1: "".join(r.choice(NOIO) for _ in range(n)), jit=lambda x, k=.02: f"{float(x) + r.uniform(-k, k):.6f}",
            mobile=lambda: s.value("phone.mobile", m.mobile()), mac=lambda sep=":": sep.join(f"{r.randint(0, 255):02x}" for _ in range(6)),
            uuid=lambda: "-".join(hexs(k) for k in (8, 4, 4, 4, 12)), epoch=lambda t: int((t - dt.datetime(1970, 1, 1)).total_seconds()) - 28800,
            date=dt.date, datetime=dt.datetime, abs=abs, len=len, str=str, int=int, round=round, range=range, float=float, max=max, min=min,
            sorted=sorted, sum=sum, z=lambda x, n: str(x).zfill(n))
        return env

    # ---- rendering
    def fill(self, text):
        def sub(mt):
            e = mt.group(1)
            a = re.match(r"([A-Za-z_]\w*)=(?!=)(.*)$", e, re.S)
            try:
                if a:
                    self.env[a.group(1)] = eval(a.group(2), self.env)
                    return ""
                return str(eval(e, self.env))
            except Exception as ex:
                raise RuntimeError(f"{self.tpl.id}: {e!r}: {ex!r}") from ex
        return re.sub(r"«(.+?)»", sub, text, flags=re.S)

    def bind(self, spec):
        """'p' makes a new subject, 'p~6' takes one of six, a name with q makes another person."""
        name, _, k = spec.partition("~")
        if not k:
            self.env[name] = Person(self) if name.startswith("q") else self.who()
            return
        pool = self.pools.setdefault(spec, [])
        if len(pool) < int(k) and (not pool or self.rng.random() < .6):
            pool.append(Person(self) if name.startswith("q") else self.who())
            self.env[name] = pool[-1]
            return
        self.env[name] = self.rng.choice(pool[-3:] if self.rng.random() < .5 else pool)

    def run(self, rows):
        out, i = [], 0
        while i < len(rows):
            row = rows[i]
            mt = re.match(r"%(rep|loop|if)\s+(.*)$", row)
            if not mt:
                plain = row[1:] if row.startswith("\\%") else row
                t = self.fill(plain)
                if not (t == "" and plain.strip()):
                    out.append(t)
                i += 1
                continue
            depth, j = 1, i + 1
            while depth:
                depth += bool(re.match(r"%(rep|loop|if)\s", rows[j])) - (rows[j] == "%end")
                j += 1
            block = rows[i + 1:j - 1]
            i = j
            if mt.group(1) == "if":
                if eval(mt.group(2), self.env):
                    out += self.run(block)
                continue
            words = mt.group(2).split()
            lo, _, hi = words[0].partition("-")
            lo, hi = int(lo), int(hi or lo)
            n = round(math.exp(self.rng.uniform(math.log(lo), math.log(hi))))
            sep, names = "", []
            for w in words[1:]:
                if w.startswith("sep="):
                    sep = w[4:]
                else:
                    names.append(w)
            key = "i" if mt.group(1) == "rep" else "j"
            for k in range(n):
                self.env[key], self.env["n"], self.env["last"] = k + 1, n, k == n - 1
                for nm in names:
                    self.bind(nm)
                if mt.group(1) == "rep":
                    self.records += 1
                part = self.run(block)
                if sep and k < n - 1 and part:
                    part[-1] += sep
                out += part
        return out

    def render(self):
        text = "\n".join(self.run(self.tpl.body)) + "\n"
        return text, self.fill(self.tpl.get("path"))
