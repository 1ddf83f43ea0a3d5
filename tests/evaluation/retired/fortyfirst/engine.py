"""Small template language: see README.md."""
import builtins
import datetime as dt
import os
import re

import people as P

with open(os.path.join(P.HERE, "data", "trad.txt"), encoding="utf-8") as _f:
    _t = "".join(_f.read().split())
TRAD = {ord(_t[i]): _t[i + 1] for i in range(0, len(_t) - 1, 2)}


class Label:
    def __init__(self):
        self.values, self.allowed, self.decoys = {}, {}, []
        self.records, self.people = 0, set()

    @staticmethod
    def _add(box, rule, v):
        box.setdefault(rule, [])
        if v not in box[rule]:
            box[rule].append(v)

    def value(self, rule, v): self._add(self.values, rule, v)
    def allow(self, rule, v): self._add(self.allowed, rule, v)

    def decoy(self, v):
        if v not in self.decoys:
            self.decoys.append(v)


class Space(dict):
    def __missing__(self, key):
        p = self.get("p")
        if p is not None and hasattr(type(p), key) or p is not None and key in p.__dict__:
            return getattr(p, key)
        if hasattr(builtins, key):
            return getattr(builtins, key)
        raise NameError(key)


def width(s):
    return sum(2 if ord(c) > 0x2e7f else 1 for c in s)


class Sheet:
    """One file being written."""

    def __init__(self, rng, base, flags):
        self.rng, self.base, self.now, self.flags = rng, base, base, flags
        self.label, self.out = Label(), []
        self.at = next((f[3:] for f in flags if f.startswith("at=")), None)
        ages = next((f[4:] for f in flags if f.startswith("age=")), "0-0").split("-")
        self.ages = int(ages[0]), int(ages[1])
        if (base.hour, base.minute) == (0, 0):
            self.now = base + dt.timedelta(minutes=rng.randint(430, 1200))
        self.trad = "trad" in flags
        self.ns = Space()
        self.ns.update({k[2:]: getattr(self, k) for k in dir(self) if k.startswith("x_")})
        self.ns.update(base=base, re=re, i=0, n=0, p=None, WORDS=P.WORDS, bal=0.0)

    # ---- functions for templates
    def x_person(self, at=None, lo=0, hi=0, sex=None):
        lo, hi = (lo, hi or lo + 12) if lo else self.ages
        return P.Person(self.rng, self.label, self.base, at or self.at, lo, hi, sex)

    def x_rec(self, p=None):
        p = p or self.ns.get("p")
        self.label.records += 1
        if p is not None:
            self.label.people.add(id(p))
        self.keep = getattr(self, "keep", [])
        self.keep.append(p)
        return ""

    def x_ri(self, a, b): return self.rng.randint(a, b)
    def x_ch(self, s): return self.rng.choice(s.split("|"))
    def x_w(self, key): return self.rng.choice(P.WORDS[key])

    def x_dig(self, n):
        s = str(self.rng.randint(1, 5 if n > 13 else 9)) + P.digits(self.rng, n - 1)
        return self.x_dig(n) if n > 6 and P.dull(s) else s
    def x_hx(self, n): return "".join(self.rng.choice("0123456789abcdef") for _ in range(n))
    def x_cap(self, n): return "".join(self.rng.choice("ABCDEFGHJKLMNPQRSTVWXYZ") for _ in range(n))
    def x_room(self, top): return self.rng.randint(2, top) * 100 + self.rng.randint(1, 12)
    def x_amt(self, a, b, dec=2): return "%.*f" % (dec, self.rng.uniform(a, b))
    def x_money(self, a, b): return "{:,.2f}".format(self.rng.uniform(a, b))
    def x_f(self, v): return "%.2f" % v
    def x_fc(self, v): return "{:,.2f}".format(v)

    def x_d(self, fmt="%Y-%m-%d %H:%M:%S", h=0): return (self.now + dt.timedelta(hours=h)).strftime(fmt)

    def x_adv(self, a, b):
        self.now += dt.timedelta(seconds=self.rng.randint(int(a * 60), int(b * 60)))
        return ""
    def x_ms(self): return str(int((self.now - dt.datetime(1970, 1, 1, 8)).total_seconds())) + "%03d" % self.rng.randint(0, 999)
    def x_ep(self): return str(int((self.now - dt.datetime(1970, 1, 1, 8)).total_seconds()))

    def x_nm(self, sex="m"): return self.rng.choice(P.WORDS["sur"]) + re.sub("[a-z']", "", self.rng.choice(P.WORDS["g" + sex]))
    def x_reg(self, code=None): return P.BY_CODE[code] if code else self.rng.choice(P.REGIONS)

    def x_land(self, code=None, sep="-"):
        s = P.landline(self.rng, self.x_reg(code or self.at), sep)
        self.label.allow("phone.landline", s)
        return s

    def x_mail(self, s):
        self.label.allow("phone.email", s)
        return s

    def x_dec(self, s):
        self.label.decoy(str(s))
        return str(s)

    def x_allow(self, rule, s):
        self.label.allow(rule, s)
        return s

    def x_badid(self):
        while True:
            p = P.Person(self.rng, Label(), self.base)
            s = p._id[:17] + self.rng.choice([c for c in "0123456789" if c != p._id[17]])
            return self.x_dec(s)

    def x_badcard(self):
        s = P.card_number(self.rng, "622202", 19)
        return self.x_dec(s[:-1] + str((int(s[-1]) + self.rng.randint(1, 9)) % 10))
    def x_nocard(self, n):
        body = "62" + self.x_dig(n - 3)
        return self.x_dec(body + str((int(P.luhn_digit(body)) + self.rng.randint(1, 9)) % 10))
    def x_badvin(self): return self.x_dec(P.vin_number(self.rng, True))
    def x_num11(self): return self.x_dec(P.mobile(self.rng))

    def x_flight(self):
        f = dict(zip("no frm fc to tc dep arr".split(), self.rng.choice(P.WORDS["flight"]).split()))
        tk = dict(CA=999, MU=781, CZ=784, HU=880, ZH=479, FM=774, MF=731, SC=324, HO="018", GS=826)
        f["tk"] = {"3U": 876, "9C": "089", "8L": 859}.get(f["no"][:2]) or tk[f["no"][:2]]
        return f
    def x_train(self): return dict(zip("no frm to dep fare".split(), self.rng.choice(P.WORDS["train"]).split()))
    def x_cross(self):
        return dict(zip("port via to".split(), self.rng.choice(P.WORDS["cross"]).split()))
    def x_seat(self, t): return self.x_ch("二等座|二等座|一等座") if t["no"][0] in "GDC" else self.x_ch("硬座|硬卧|软卧")

    def x_pad(self, s, n, right=False):
        s = str(s)
        gap = " " * max(0, n - width(s))
        return gap + s if right else s + gap
    def x_sep(self, s=","): return "" if self.ns["last"] else s
    def x_tr(self, s): return str(s).translate(TRAD)
    def x_lng(self, a=113.25): return "%.6f" % (a + self.rng.uniform(-0.06, 0.06))
    def x_mac(self, s=":"): return s.join("%02X" % self.rng.choice([self.rng.randint(0, 255)]) for _ in range(6))

    # ---- running
    def count(self, s):
        a, _, b = s.partition("-")
        return self.rng.randint(int(a), int(b or a))

    def run(self, nodes):
        for node in nodes:
            if isinstance(node, str):
                self.text(node)
            else:
                self.block(*node)

    def text(self, line):
        def sub(m):
            v = str(eval(m.group(1), {"__builtins__": {}}, self.ns))
            return v.translate(TRAD) if self.trad else v
        line = re.sub(r"\{\{(.*?)\}\}", sub, line)
        self.out.append(line[:-1] if line.endswith("\\") else line + "\n")

    def block(self, op, arg, body):
        ns = self.ns
        if op == "p":
            ns["p"] = eval("person(%s)" % arg, {"__builtins__": {}}, ns)
        elif op == "q":
            ns["q"] = self.x_person()
        elif op == "rec":
            self.x_rec()
        elif op == "py":
            exec(arg, {"__builtins__": vars(builtins)}, ns)
        elif op in ("new", "rep", "loop", "pool"):
            a = arg.split()
            step = next((x[5:] for x in a if x.startswith("step=")), "4-200")
            lo, _, hi = step.partition("-")
            n = self.count(a[0])
            old = ns.get("p")
            if op == "pool":
                crowd = [self.x_person() for _ in range(int(a[1]))]
                order = crowd + [self.rng.choice(crowd) for _ in range(n - len(crowd))]
                self.rng.shuffle(order)
            for k in range(n):
                ns["i"], ns["last"], ns["n"] = k + 1, k == n - 1, n
                if op == "new":
                    ns["p"] = self.x_person()
                if op == "pool":
                    ns["p"] = order[k]
                if op != "loop":
                    self.x_rec()
                if k:
                    self.x_adv(float(lo), float(hi or lo))
                self.run(body)
            ns["p"] = old if op in ("loop", "rep") else ns["p"]


def parse(lines):
    root, stack = [], []
    cur = root
    for line in lines:
        m = re.match(r"%(new|rep|loop|pool|end|p|q|rec|py)(?:\s+(.*))?$", line)
        if not m:
            cur.append(line[1:] if line.startswith("%%") else line)
        elif m[1] == "end":
            cur = stack.pop()
        else:
            body = []
            cur.append((m[1], m[2] or "", body))
            if m[1] in ("new", "rep", "loop", "pool"):
                stack.append(cur)
                cur = body
    assert not stack, lines[:3]
    return root


def load(path):
    """Templates of one file: list of dicts path, flags, base, count, shape, nodes."""
    out, buf = [], None
    with open(path, encoding="utf-8") as f:
        for line in f.read().split("\n"):
            if line.startswith("=== "):
                x = [s.strip() for s in line[4:].split(";;")]
                d = dt.datetime.strptime(x[2], "%Y-%m-%d %H:%M" if " " in x[2] else "%Y-%m-%d")
                buf = []
                out.append(dict(path=x[0], flags=x[1].split(), base=d, count=x[3], shape=x[4], lines=buf))
            elif buf is not None:
                buf.append(line)
    for t in out:
        while t["lines"] and not t["lines"][-1]:
            t["lines"].pop()
        t["nodes"] = parse(t.pop("lines"))
    return out
