"""A small template engine. A template file holds parts:

#### path | key=value ... | how check.py counts the records
! statement run once for the file
$ statement run before each record
>head / >group / >row (parts between lines ~~ are used in turn) / >foot
Expressions stand between « and »; «~a|b|c» takes one of the words.
"""
import datetime as dt
import random
import re
import unicodedata

import lists
import values as V
from people import Person

EXPR = re.compile(r"«(.+?)»", re.S)
SPEC = re.compile(r"^(.*?):(%.*|[,<>0-9]*\.?\d*[dfsx])$", re.S)


def parse(text):
    out = []
    for block in re.split(r"^#### ", text, flags=re.M)[1:]:
        first, _, body = block.partition("\n")
        path, attrs, cnt = (first.split(" | ", 2) + ["", ""])[:3]
        t = {"path": path.strip(), "cnt": cnt.strip(), "file": [], "rec": [], "head": [], "group": [], "row": [], "foot": []}
        t.update(a.split("=", 1) for a in attrs.split())
        cur = None
        for line in body.removesuffix("\n").split("\n"):
            if line.startswith(("! ", "$ ")):
                t["file" if line[0] == "!" else "rec"].append(line[2:])
            elif re.match(r">(head|group|row|foot)$", line):
                cur = []
                t[line[1:]].append(cur)
            elif line == "~~":
                cur = []
                t["row"].append(cur)
            elif cur is not None:
                cur.append(line)
        for k in ("head", "group", "row", "foot"):
            t[k] = ["\n".join(x) for x in t[k]]
        out.append(t)
    return out


def width(s):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in s)


class File:
    def __init__(self, tpl, seed, kind):
        self.t, self.kind = tpl, kind
        self.r = random.Random(f"{seed}:{tpl['path']}")
        self.values, self.allowed, self.decoys = {}, [], []
        self.people, self.records, self.all = [], 0, []
        lo, hi = (tpl.get("born", "1955-1998").split("-"))
        self.born = int(lo), int(hi)
        a, _, b = tpl.get("span", "2016-03-01~2016-12-20").partition("~")
        self.a = dt.datetime.fromisoformat(a)
        self.b = dt.datetime.fromisoformat(b)
        self.ns = self.names()

    def reg(self, rule, s):
        v = self.values.setdefault(rule, [])
        if s not in v:
            v.append(s)
        return s

    def allow(self, s):
        if s not in self.allowed:
            self.allowed.append(s)
        return s

    def decoy(self, s):
        if s not in self.decoys:
            self.decoys.append(s)
        return s

    def person(self):
        p = Person(self)
        self.all.append(p)
        return p

    def names(self):
        r = self.r
        D = lambda n: dt.timedelta(days=n)
        M = lambda n: dt.timedelta(minutes=n)
        S = lambda n: dt.timedelta(seconds=n)
        pick = lambda x: r.choice(x.split("|") if isinstance(x, str) else x)

        def amt(a, b):
            return round(r.uniform(a, b), 2)

        def pad(x, n):
            return str(x) + " " * max(1, n - width(str(x)))

        def right(x, n):
            return " " * max(1, n - width(str(x))) + str(x)

        def peer(k=8):
            pool = self.ns.setdefault("_peers", [V.mobile(r) for _ in range(k)])
            return self.reg("phone.mobile", r.choice(pool))
        cap = "零壹贰叁肆伍陆柒捌玖"
        cn = lambda n: (lambda a, b: (("" if a == 1 else "〇一二三四五六七八九"[a]) + "十" if a else "") + ("一二三四五六七八九"[b - 1] if b else ""))(n // 10, n % 10)
        ns = dict(D=D, M=M, S=S, one=pick, ri=lambda a, b: r.randint(a, b), amt=amt, w=pad, rj=right, peer=peer,
                  dg=lambda n, lead=None: V.digits(r, n, r.choice("27") if lead is None else lead),
                  hx=lambda n: "".join(r.choice("0123456789abcdef") for _ in range(n)),
                  al=lambda n: "".join(r.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(n)),
                  b62=lambda n: "".join(r.choice("abcdefghkmnpqrstuvwxyzABCDEFGHKLMNPQRSTUVWXYZ23456789") for _ in range(n)),
                  uu=lambda: "%s-%s-4%s-a%s-%s" % tuple("".join(r.choice("0123456789abcdef") for _ in range(n)) for n in (8, 4, 3, 3, 12)),
                  new=self.person, reg=self.reg, allow=self.allow, dec=self.decoy, also=self.also,
                  otel=lambda a=None: self.allow(V.landline(r, a)), omail=lambda m: self.allow(m),
                  hot=lambda s="": self.allow(s or f"400-{r.choice('68')}{V.digits(r, 2)}-{V.digits(r, 4)}"),
                  plate=lambda: self.reg("driving.plate", V.plate(r)), vin=lambda: V.vin(r), mobile=lambda: V.mobile(r),
                  xcard=lambda b=None: self.reg("bank.card", V.card(r, b)[1]), xid=lambda: Person(self).id,
                  cd=lambda t: f"{t.year}年{t.month}月{t.day}日", ct=lambda t: f"{t.year}年{t.month}月{t.day}日{t.hour}时{t.minute:02d}分",
                  md=lambda t: f"{t.month}月{t.day}日", roc=lambda t: f"{t.year - 1911}年{t.month}月{t.day}日",
                  wk=lambda t: "一二三四五六日"[t.weekday()], eday=lambda t: f"{t.day} {t:%B %Y}",
                  fl=lambda t: f"{'MO TU WE TH FR SA SU'.split()[t.weekday()]}{t:%d%b}".upper(),
                  mac=lambda sep=":": sep.join("".join(r.choice("0123456789ABCDEF") for _ in range(2)) for _ in range(6)),
                  ip=lambda: f"192.168.{r.randint(0, 9)}.{r.randint(2, 250)}", lat=lambda: f"{r.uniform(23.02, 23.28):.6f}",
                  lng=lambda: f"{r.uniform(113.21, 113.52):.6f}", dur=lambda s: f"{s // 60}分{s % 60:02d}秒", cap=lambda n: cap[n], cn=cn,
                  pid=lambda c, n=6: c + "10" + V.digits(r, n), rnd=r.random, ts=lambda t: int((t - dt.datetime(1970, 1, 1, 8)).total_seconds()),
                  shuffle=lambda x: r.sample(x, len(x)), V=V, dt=dt, **{k: v for k, v in vars(lists).items() if k[0] != "_"})
        def wrong(s, alphabet, at=-1):
            at %= len(s)
            c = r.choice([a for a in alphabet if a != s[at]])
            return self.decoy(s[:at] + c + s[at + 1:])
        ns["bad_id"] = lambda: wrong(Person(self)._id, "0123456789")
        ns["bad_card"] = lambda: wrong(V.card(r)[1], "0123456789")
        ns["bad_vin"] = lambda: wrong(V.vin(r), "0123456789", 8)
        ns["like_mob"] = lambda: self.decoy(V.mobile(r))
        for k, v in vars(lists).items():
            if isinstance(v, list):
                ns[k] = v
                ns[k[:1].lower() + k[1:].lower()] = (lambda v=v: r.choice(v))
        return ns

    def also(self, p):
        if p not in self.people:
            self.people.append(p)
        return ""

    def fill(self, text):
        def sub(m):
            e = m.group(1)
            if e[0] == "~":
                return self.r.choice(e[1:].split("|"))
            s = SPEC.match(e)
            try:
                if s:
                    return format(eval(s.group(1), self.ns), s.group(2))
                return str(eval(e, self.ns))
            except Exception as x:
                raise RuntimeError(f"{self.t['path']}: {e}: {x!r}")
        return EXPR.sub(sub, text)

    def run(self, lines):
        for ln in lines:
            try:
                exec(ln, self.ns)
            except Exception as x:
                raise RuntimeError(f"{self.t['path']}: {ln}: {x!r}")

    def row(self, p, t, i):
        self.ns.update(P=p, t=t, i=i + 1)
        self.run(self.t["rec"])
        out = self.fill(self.t["row"][i % len(self.t["row"])])
        self.records += 1
        self.also(p)
        return out

    def times(self, n, a=None, b=None):
        a, b = a or self.a, b or self.b
        span = int((b - a).total_seconds())
        return sorted(a + dt.timedelta(seconds=self.r.randrange(span)) for _ in range(n))

    def render(self):
        t, r = self.t, self.r
        lo, _, hi = t.get("n", "8-30").partition("-")
        n = r.randint(int(lo), int(hi or lo))
        esc = lambda s: s.replace("\\n", "\n").replace("\\s", " ").replace("\\t", "\t")
        sep = esc(t.get("sep", "\n"))
        ppl = t.get("ppl", "f")
        if t["group"]:
            pool = [self.person() for _ in range(n)]
        elif ppl == "f":
            pool = [self.person() for _ in range(n)]
        else:
            pool = [self.person() for _ in range(max(1, int(n * float(ppl)) if "." in ppl else int(ppl)))]
        self.ns.update(P=pool[0], pool=pool, t=self.a, t0=self.a, t9=self.b, n=n, i=0)
        self.run(t["file"])
        rows = []
        if t["group"]:
            kl, _, kh = t.get("k", "2-6").partition("-")
            head = None
            if t["head"]:
                head = self.fill(t["head"][0])
            for gi, p in enumerate(pool):
                k = r.randint(int(kl), int(kh or kl))
                ev = []
                ts = self.times(k)
                self.ns.update(P=p, g=gi + 1, t=ts[0], k=k)
                pre = t["group"][gi % len(t["group"])].split("@@")
                a = self.fill(pre[0])
                ev = [self.row(p, x, j) for j, x in enumerate(ts)]
                rows.append(a + sep.join(ev) + (self.fill(pre[1]) if len(pre) > 1 else ""))
            sep = esc(t.get("gsep", "\n"))
        else:
            ts = self.times(n)
            head = self.fill(t["head"][0]) if t["head"] else None
            for i, x in enumerate(ts if t["row"] else []):
                p = pool[i] if i < len(pool) else r.choice(pool)
                rows.append(self.row(p, x, i))
        parts = [head] if head is not None else []
        if rows and t["row"]:
            parts.append(sep.join(rows))
        if t["foot"]:
            parts.append(self.fill(t["foot"][0]))
        text = "\n".join(parts) + "\n"
        if t.get("script") == "hant":
            text = text.translate(lists._HANT)
            for k in ("allowed", "decoys"):
                setattr(self, k, [s.translate(lists._HANT) for s in getattr(self, k)])
        if t.get("esc") == "u":
            text = "".join(c if ord(c) < 128 else "\\u%04x" % ord(c) for c in text)
        if self.kind:
            for p in self.people:
                if not p.keyed:
                    raise RuntimeError(f"{t['path']}: person without a key")
        if t.get("nl") == "crlf":
            text = text.replace("\n", "\r\n")
        return text
