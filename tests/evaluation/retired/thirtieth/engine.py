"""Reads the templates and writes one document from each."""
import datetime as dt
import os
import re
import fields
import people

HERE = os.path.dirname(os.path.abspath(__file__))
SLOT = re.compile(r"\{([a-z][a-z0-9]*)(?:\.([a-z][a-z0-9]*))?(?::([^{}<\n]*))?(?:<(\d+))?\}")
OPTS = ("file", "script", "enc", "box", "n", "per", "pool", "count", "sep", "gsep", "kind", "times", "span", "talkp", "bin")


def load(path):
    out, cur, sec = [], None, None
    with open(path, encoding="utf-8") as f:
        for line in f.read().rstrip("\n").split("\n"):
            if line.startswith("@@ "):
                cur = {"way": line[3:].strip(), "parts": []}
                out.append(cur)
                sec = None
            elif cur is None:
                continue
            elif line.startswith("-- ") and line[3:].strip() in ("head", "row", "talk", "group", "end", "foot"):
                sec = [line[3:].strip(), []]
                cur["parts"].append(sec)
            elif sec is None:
                if ":" in line:
                    k, v = line.split(":", 1)
                    if k not in OPTS:
                        raise ValueError("%s: %s" % (cur["way"], line))
                    cur[k] = v.strip()
            else:
                sec[1].append(line)
    return out


def rng(r, a):
    lo, _, hi = a.partition("-")
    return r.randint(int(lo), int(hi or lo))


class Doc:
    def __init__(self, tpl, kind, r):
        self.t, self.kind, self.r = tpl, kind, r
        self.script = tpl.get("script", "hans")
        self.values, self.allowed, self.decoys = {}, {}, []
        self.seq, self.records, self.persons, self.used = 0, 0, set(), set()
        base = dt.datetime(2012, 3, 1) + dt.timedelta(days=r.randrange(4300))
        self.base = base.replace(hour=r.randrange(8, 15), minute=r.randrange(60))
        self.clock = self.base
        self.frec = fields.Rec(self, self.person(), self.base)
        self.grec = self.qrec = None

    def person(self, only=None):
        while True:
            p = people.Person(self.r, self.script, only)
            nm = p.sur + p.giv
            if nm not in self.used:
                self.used.add(nm)
                return p

    def note(self, rule, v, allow):
        d = self.allowed if allow else self.values
        if v not in d.setdefault(rule, []):
            d[rule].append(v)

    def decoy(self, v):
        if v not in self.decoys:
            self.decoys.append(v)

    def fill(self, text, rec):
        def sub(m):
            a, b, arg, width = m.groups()
            ctx, name = rec, a
            if b:
                if a == "f":
                    ctx = self.frec
                elif a == "g":
                    ctx = self.grec
                elif a == "q":
                    if rec.m.get("q") is None:
                        rec.m["q"] = fields.Rec(self, self.person(), rec.t)
                    ctx = rec.m["q"]
                else:
                    return m.group(0) if self.kind is None else self.bad(m)
                name = b
            if name not in fields.F:
                return m.group(0) if self.kind is None else self.bad(m)
            v = fields.F[name](ctx, arg)
            return v if not width else v + " " * (int(width) - sum(2 if ord(x) > 0x2e80 else 1 for x in v))
        return SLOT.sub(sub, text)

    def bad(self, m):
        raise KeyError("%s: %s" % (self.t["way"], m.group(0)))

    def times(self, n):
        span = int(self.t.get("span", 25)) * 17 * 3600
        first = self.base.replace(hour=0, minute=0)
        if not (self.kind or "").startswith("travel."):     # all but journeys lie before the day of the paper
            first -= dt.timedelta(days=int(self.t.get("span", 25)) - 1)
        out = []
        for _ in range(n):
            s = self.r.randrange(span)
            day, sec = divmod(s, 17 * 3600)
            out.append(first + dt.timedelta(days=day, seconds=sec + 6 * 3600 + 1800))
        return sorted(out)

    def render(self):
        t, r = self.t, self.r
        sec = {k: ["\n".join(s[1]) for s in t["parts"] if s[0] == k] for k in ("head", "row", "group", "end", "foot")}
        talk = [x for s in t["parts"] if s[0] == "talk" for x in s[1] if x]
        sep = t.get("sep", "").replace("\\n", "\n") + "\n"
        talkp = float(t.get("talkp", ".35"))
        head = [self.fill(x, self.frec) for x in sec["head"]]
        n = rng(r, t.get("n", "0"))
        pool = [self.person() for _ in range(rng(r, t["pool"]))] if "pool" in t else None
        order, spare = [], []

        def variant():
            nonlocal order
            if not order:
                order = list(range(len(sec["row"])))
                r.shuffle(order)
            return sec["row"][order.pop()]

        def chat(when):
            nonlocal spare
            if not talk or r.random() > talkp:
                return []
            if not spare:
                spare = talk[:]
                r.shuffle(spare)
            return [self.fill(spare.pop().replace("\\n", "\n"), fields.Rec(self, self.frec.p, when))]

        def row(p, when):
            rec = fields.Rec(self, p, when)
            self.seq += 1
            self.records += 1
            self.persons.add(p.id)
            return self.fill(variant(), rec)
        body = []
        if "per" in t:
            for _ in range(n):
                p = self.person(t.get("bin"))
                self.grec, self.seq = fields.Rec(self, p, self.base), 0
                g = [self.fill(x, self.grec) for x in sec["group"]]
                rows = [row(p, w) for w in self.times(rng(r, t["per"]))]
                e = [self.fill(x, self.grec) for x in sec["end"]]
                body.append("\n".join(g + [sep.join(rows)] + e))
                if talk:
                    body += chat(self.base)
            text = (t.get("gsep", "").replace("\\n", "\n") + "\n").join(body)
        else:
            for i, w in enumerate(self.times(n)):
                p = pool[i] if pool and i < len(pool) else r.choice(pool) if pool else self.person()
                body.append(row(p, w))
                if talk:
                    body += chat(w)
            text = sep.join(body)
        foot = [self.fill(x, self.frec) for x in sec["foot"]]
        return "\n".join(head + ([text] if text else []) + foot) + "\n"
