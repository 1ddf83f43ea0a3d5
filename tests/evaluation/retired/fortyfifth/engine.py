"""Fills templates. See README.md for the small language between « and »."""
import datetime as dt
import functools
import re

import people
from people import DATA, HERE, RULE, Person, hant_map, odd_digits


@functools.cache
def lists():
    out = {}
    for line in people.rows("lists.txt"):
        k, v = line.split(":", 1)
        out[k.strip()] = [x.strip() for x in v.split("|")]
    return out


@functools.cache
def tables():
    """blocks: [name: field field ...] then one row a line, separated by |"""
    out, cur = {}, None
    for line in people.rows("tables.txt"):
        if line.startswith("["):
            name, fields = line.strip("[]").split(":")
            cur = (fields.split(), [])
            out[name.strip()] = cur
        else:
            cur[1].append(dict(zip(cur[0], [x.strip() for x in line.split("|")])))
    return out


def load_templates():
    out = []
    for f in sorted((HERE / "templates").glob("*.txt")):
        text = f.read_text("utf-8")
        for part in re.split(r"^=== ", text, flags=re.M)[1:]:
            name, body = part.split("\n", 1)
            chunks = re.split(r"^--- ((?:head|row|sep|foot)\b.*)\n", body, flags=re.M)
            meta = {}
            for line in chunks[0].splitlines():
                if ":" in line:
                    k, v = line.split(":", 1)
                    meta[k.strip()] = v.strip()
            secs = {"head": "", "foot": "", "sep": ""}
            blocks = []
            for title, txt in zip(chunks[1::2], chunks[2::2]):
                w = title.split()
                if w[0] == "row":
                    b = {"x": 1, "who": "p", "text": txt}
                    for o in w[1:]:
                        if o[0] == "x" and o[1:].isdigit():
                            b["x"] = int(o[1:])
                        elif o.startswith("who="):
                            b["who"] = o[4:]
                    blocks.append(b)
                else:
                    secs[w[0]] = txt
            out.append({"name": name.strip(), "file": f.stem, "meta": meta, "blocks": blocks, **secs})
    return out


def split_top(s, ch):
    out, depth, cur = [], 0, ""
    for c in s:
        if c == "«":
            depth += 1
        elif c == "»":
            depth -= 1
        if c == ch and depth == 0:
            out.append(cur)
            cur = ""
        else:
            cur += c
    return out + [cur]


class Fill:
    def __init__(self, tpl, rng):
        self.t, self.m, self.rng = tpl, tpl["meta"], rng
        self.hant = self.m.get("script") == "hant"
        self.values, self.allowed, self.decoys = {}, {}, []
        self.F, self.R, self.ppl, self.rec_ppl = {}, {}, {}, {}
        self.subjects, self.records = [], 0
        self.office_no = None
        a, b = self.range(self.m.get("years", "2014-2017"))
        self.year = b
        self.y0 = dt.datetime(a, 1, 1)
        self.y1 = dt.datetime(b, 12, 20)

    @staticmethod
    def range(s):
        a, _, b = s.partition("-")
        return int(a), int(b or a)

    def conv(self, s):
        return s.translate(hant_map()) if self.hant else s

    def note(self, rule, v, where=None):
        d = self.values if where is None else where
        lst = d.setdefault(rule, [])
        if v not in lst:
            lst.append(v)

    # ---- one file
    def run(self):
        n = self.rng.randint(*self.range(self.m.get("n", "1")))
        seq = "seq" in self.m
        blocks = self.t["blocks"]
        if seq:
            plan = [b for _ in range(n) for b in blocks]
        else:
            plan = [self.rng.choice(blocks) for _ in range(n)] if blocks else []
        self.N = len(plan)
        span = self.range(self.m["span"]) if "span" in self.m else None   # days covered by the file
        if span:
            start = self.y0 + (self.y1 - self.y0) * self.rng.random() * 0.9
            end = start + dt.timedelta(days=self.rng.uniform(*span))
        else:
            start, end = self.y0, self.y1
        self.times = [start + (end - start) * self.rng.random() for _ in plan]
        hours = self.range(self.m.get("hours", "0-23"))
        self.times = [t.replace(hour=self.rng.randint(*hours), minute=self.rng.randrange(60),
                                second=self.rng.randrange(60), microsecond=0) for t in self.times]
        if "even" in self.m:
            self.times = [start + dt.timedelta(days=k) for k in range(len(plan))]
        self.times.sort()
        self.T, self.TE = (min(self.times), max(self.times)) if plan else (start, start + dt.timedelta(days=1))
        pool = int(self.m.get("pool", 0))
        self.pool = [Person(self.rng, self.y0.year) for _ in range(pool)]
        self.balance = self.rng.uniform(*self.range(self.m["bal"])) if "bal" in self.m else 0
        self.i, self.tt = 0, {"": self.T}
        out = [self.render(self.t["head"])]
        for k, b in enumerate(plan):
            self.i = k + 1
            self.R, self.rec_ppl = {}, {}
            if self.pool:
                self.rec_ppl["p"] = self.rng.choice(self.pool)
            self.clock(self.times[k])
            if "bal" in self.m:
                self.move()
            txt = self.render(b["text"])
            if k + 1 < self.N and self.t["sep"]:
                txt = txt.rstrip("\n") + self.t["sep"].rstrip("\n") + "\n"
            out.append(txt)
            self.records += b["x"]
            if b["x"]:
                for w in b["who"].split(","):
                    who = self.person(w)
                    if who not in self.subjects:
                        self.subjects.append(who)
        self.tt = {"": self.TE}
        self.R, self.rec_ppl = {}, {}
        out.append(self.render(self.t["foot"]))
        text = "".join(out)
        if "strip" in self.m:
            text = text.rstrip("\n")
        text = text.replace("⇥", "\t")
        return text

    def settle(self):
        """what is a value in one place is a value in all"""
        for rule in list(self.allowed):
            self.allowed[rule] = [v for v in self.allowed[rule] if v not in self.values.get(rule, ())]
            if not self.allowed[rule]:
                del self.allowed[rule]

    def clock(self, t):
        lo, hi = self.range(self.m.get("dur", "30-900"))
        self.tt = {"": t}
        cur = t
        for k in "23456789":
            cur += dt.timedelta(minutes=self.rng.randint(lo, hi), seconds=self.rng.randrange(60))
            self.tt[k] = cur

    def move(self):
        inc = self.rng.random() < 0.32
        amt = round(self.rng.choice((self.rng.uniform(5, 300), self.rng.uniform(100, 3000), self.rng.randint(1, 60) * 100)), 2)
        if inc:
            amt = round(amt * 2.2, 2)
        elif amt > self.balance:
            amt = round(self.balance * 0.3, 2)
        memo = self.rng.choice(lists()["memo_in" if inc else "memo_out"])
        if memo in ("水费", "电费", "话费充值", "手续费", "利息"):
            amt = round(self.rng.uniform(2, 180), 2)
        shop = self.rng.choice(lists()["shop"]) if memo in ("消费", "POS消费", "网上支付", "快捷支付") else ""
        self.balance = round(self.balance + (amt if inc else -amt), 2)
        self.R.update(amt=f"{amt:.2f}", bal=f"{self.balance:.2f}", sgn="+" if inc else "-", balc=f"{self.balance:,.2f}",
                      amtc=f"{amt:,.2f}", inamt=f"{amt:.2f}" if inc else "", outamt="" if inc else f"{amt:.2f}",
                      dir="收入" if inc else "支出", jd="贷" if inc else "借", cd="C" if inc else "D", neg="" if inc else "-",
                      memo=memo, shop=shop)

    def person(self, key):
        d = self.ppl if key.isupper() else self.rec_ppl
        if key not in d:
            sexes = dict(x.split("=") for x in self.m.get("sexes", "").split())
            born = dict(x.split("=") if "=" in x else ("*", x) for x in self.m.get("born", "").split())
            when = born.get(key) or (born.get("*") if key in "pqP" else None)
            d[key] = Person(self.rng, self.y0.year, sexes.get(key), when and self.range(when))
            if "family" in self.m:
                self.family = d[key].sur = getattr(self, "family", d[key].sur)
            if "bank" in self.m and key.isupper():
                d[key].f["card3"] = d[key]._card(self.m["bank"])
        return d[key]

    # ---- text
    def render(self, s):
        out, k = [], 0
        while True:
            a = s.find("«", k)
            if a < 0:
                return "".join(out) + s[k:]
            out.append(s[k:a])
            depth, b = 1, a + 1
            while depth:
                c = s[b]
                depth += (c == "«") - (c == "»")
                b += 1
            out.append(self.expr(s[a + 1:b - 1]))
            k = b

    def expr(self, e):
        if e[0] == "?":
            m = re.match(r"\?(\d+)%", e)
            if m:
                return self.render(e[m.end():]) if self.rng.randrange(100) < int(m[1]) else ""
            return self.render(self.rng.choice(split_top(e[1:], "|")))
        m = re.match(r"([A-Za-z]\w*)(:?)=(.*)$", e, re.S)
        if m:
            v = self.expr(m[3])
            (self.F if m[1][0].isupper() else self.R)[m[1]] = v
            return "" if m[2] else v
        if e[0] == "$":
            return (self.F if e[1].isupper() else self.R)[e[1:]]
        if e[0] == "~":
            v = self.expr(e[1:])
            if v not in self.decoys:
                self.decoys.append(v)
            return v
        if e[0] == "^":
            rule, x = e[1:].split("=", 1)
            v = self.expr(x)
            self.note(rule, v, self.allowed)
            return v
        if e[0] == "'":
            return self.render(e[1:])
        if e[0] == "@":
            return self.conv(self.render(self.rng.choice(lists()[e[1:]])))
        if e[0] == "#":
            return self.number(e[1:])
        if e.startswith("d:"):
            return self.digits(e[2:])
        m = re.match(r"(TE|T|t([2-9]?))([+-]\d+[smhd])?(?::(.*))?$", e, re.S)
        if m:
            t = self.T if m[1] == "T" else self.TE if m[1] == "TE" else self.tt[m[2]]
            if m[3]:
                unit = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}[m[3][-1]]
                t += dt.timedelta(**{unit: int(m[3][:-1])})
            if m[4] and m[4][0] == "^":           # 12DEC, MO12DEC
                return (t.strftime("%a")[:2] * (m[4] == "^PNR") + t.strftime("%d%b")).upper()
            if m[4] in ("epoch", "ms"):
                s = str(int((t - dt.datetime(1970, 1, 1, 8)).total_seconds()))
                return s + (f"{self.rng.randrange(1000):03d}" if m[4] == "ms" else "")
            return t.strftime(m[4] or "%Y-%m-%d %H:%M:%S")
        m = re.match(r"i([+]\d+)?(?::(\w+))?$", e)
        if m:
            return format(self.i + int(m[1] or 0), m[2] or "d")
        if e == "N":
            return str(self.N)
        if e == "office":
            if not self.office_no or self.rng.random() < 0.15:
                self.office_no = self.person("O").get("area") + "-" + self.rng.choice("2345678") + odd_digits(self.rng, int(self.person("O").reg[6]) - 1)
            self.note("phone.landline", self.office_no, self.allowed)
            return self.office_no
        if e.startswith("omail:"):
            v = e[6:]
            self.note("phone.email", v, self.allowed)
            return v
        m = re.match(r"([A-Za-z])\.(\w+?)(\^?)(?::(.*))?$", e)
        if m:
            return self.field(*m.groups())
        m = re.match(r"([A-Za-z]+)(\d?)\.(\w+)$", e)
        if m and m[1].lower() in tables():
            d = self.F if m[1].isupper() else self.R
            key = "tab:" + m[1] + m[2]
            if key not in d:
                d[key] = self.rng.choice(tables()[m[1].lower()][1])
            return self.conv(d[key][m[3]])
        if e in self.R:
            return self.conv(self.R[e])
        raise ValueError(f"{self.t['name']}: «{e}»")

    def field(self, who, key, mark, fmt):
        p = self.person(who)
        if key == "birth":
            return p.born.strftime(fmt or "%Y-%m-%d")
        if key == "age":
            return str(self.tt[""].year - p.born.year)
        if key == "idm":
            v = p.get("id")
            v = v[:6] + "********" + v[14:]
            self.note("identity.masked_id", v, self.allowed)
            return v
        if key == "mobm":
            v = p.get("mob")[:3] + "****" + p.get("mob")[7:]
            self.note("phone.masked", v, self.allowed)
            return v
        if key == "cardm":
            v = p.get("card")
            return v[:6] + "*" * (len(v) - 10) + v[-4:]
        base, _, form = key.partition("_")
        v = p.get(base)
        if form == "sp":
            if base == "mob":
                v = f"{v[:3]} {v[3:7]} {v[7:]}"
            elif base == "card":
                v = " ".join(v[k:k + 4] for k in range(0, len(v), 4))
            elif base == "id":
                v = f"{v[:6]} {v[6:14]} {v[14:]}"
        elif form == "da":
            v = f"{v[:3]}-{v[3:7]}-{v[7:]}"
        elif form == "cc":
            v = "+86 " + v
        elif form == "86":
            v = "+86" + v
        elif form == "low":
            v = v.lower()
        elif form == "dot":
            v = v[:2] + "·" + v[2:]
        elif form == "fw":
            v = "".join(chr(ord(c) + 0xFEE0) for c in v)
        rule = RULE.get({"mob2": "mob", "card2": "card"}.get(base, base))
        if rule:
            self.note(rule, v, self.allowed if mark else None)
            return v
        return self.conv(v)

    def number(self, s):
        m = re.match(r"([\d.]+)-([\d.]+)(?::(\d))?(,?)$", s)
        lo, hi, dec, comma = float(m[1]), float(m[2]), int(m[3] or 0), m[4]
        v = self.rng.uniform(lo, hi) if dec else self.rng.randint(int(lo), int(hi))
        return f"{v:{comma}.{dec}f}" if dec else f"{v:{comma}d}"

    def digits(self, pat):
        out = ""
        for c in pat:
            if c == "#":
                out += self.rng.choice("0123456789")
            elif c == "9":
                out += self.rng.choice("123456789")
            elif c == "?":
                out += self.rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ")
            elif c == "h":
                out += self.rng.choice("0123456789abcdef")
            elif c == "H":
                out += self.rng.choice("0123456789ABCDEF")
            else:
                out += c
        return out
