"""A small template engine: text with [fields], <<choices>> and counted blocks."""
import datetime
import os
import random
import re
import fields
from people import Person, HERE

FIELD = re.compile(r"\[([#@!]?[a-z][a-z0-9.]*)(?:_(-?\d+))?(?:[ :]([^\[\]\n]+))?\]")
CHOICE = re.compile(r"<<(?!<)((?:(?!<<).)*?)>>(\n?)", re.S)


class Template:
    def __init__(self, kind, head):
        parts = re.findall(r"(?:\[[^\]]*\]|\S)+", head)
        self.kind, self.slug = kind, parts[0]
        self.opt = dict(p.split("=", 1) for p in parts[1:])
        self.lines, self.count = [], None


def load(kinds=None):
    out = []
    d = os.path.join(HERE, "templates")
    for f in sorted(os.listdir(d)):
        kind = re.sub(r"-\d+$", "", f[:-4])
        t = None
        with open(os.path.join(d, f), encoding="utf-8") as fh:
            for line in fh:
                if line.startswith("%% "):
                    t = Template(kind, line[3:].strip())
                    t.kind = t.opt.get("kind", kind)
                    out.append(t)
                elif line.startswith("%count "):
                    t.count = line[7:].rstrip("\n")
                elif t is not None:
                    t.lines.append(line)
    for t in out:
        while t.lines and not t.lines[-1].strip():
            t.lines.pop()
    return out


def parse(lines):
    """Nested blocks: list of str or (word, args, children)."""
    root = []
    stack = [root]
    for ln in lines:
        m = re.match(r"%(each|person|rep|end)\b ?(.*)", ln)
        if not m:
            stack[-1].append(ln)
        elif m[1] == "end":
            stack.pop()
        else:
            kids = []
            stack[-1].append((m[1], m[2].strip(), kids))
            stack.append(kids)
    if len(stack) != 1:
        raise ValueError("block not closed")
    return root


class Run:
    def __init__(self, tpl, seed, copy=0):
        self.tpl = tpl
        self.r = random.Random("%s/%s/%s/%d" % (seed, tpl.kind, tpl.slug, copy))
        self.script = tpl.opt.get("script", "hans")
        self.values, self.allowed, self.decoys = {}, {}, set()
        self.records, self.people = 0, set()
        self.filememo, self.memo = {}, {}
        self.seq = 0
        y = int(tpl.opt.get("y", self.r.randint(2013, 2022)))
        self.t = datetime.datetime(y, self.r.randint(1, 9), self.r.randint(1, 27),
                                   self.r.randint(7, 21), self.r.randint(0, 59), self.r.randint(0, 59))
        self.t0 = self.t + datetime.timedelta(self.r.randint(60, 120))
        self.start = self.t
        lo, hi = tpl.opt.get("n", "5-30").split("-")
        self.n = self.r.randint(int(lo), int(hi))
        self.mode = tpl.opt.get("ppl", "new")
        new = self.person
        self.p, self.w, self.v, self.u = new(), new(), new(), new()
        self.pool = [new() for _ in range(max(2, int(self.n * .6)))] if self.mode == "pool" else []
        self.o = self.q = None
        self.fresh()
        self.reg = self.p.reg

    def person(self):
        return Person(self.r, self.script)

    def fresh(self):
        self.o, self.q = self.person(), self.person()
        self.memo = {}
        a, b = self.tpl.opt.get("step", "40-1500").split("-")
        self.t += datetime.timedelta(minutes=self.r.randint(int(a), int(b)), seconds=self.r.randint(0, 59))
        if not 6 < self.t.hour < 23:
            self.t += datetime.timedelta(hours=8)
        if self.t > self.t0:
            self.t = self.start + datetime.timedelta(hours=self.r.randint(1, 900))
        a, b = self.tpl.opt.get("dur", "60-300").split("-")
        self.t2 = self.t + datetime.timedelta(minutes=self.r.randint(int(a), int(b)), seconds=self.r.randint(0, 59))
        self.sec = self.r.choice([self.r.randint(3, 59), self.r.randint(60, 1900)])
        self.amt = round(self.r.choice([self.r.uniform(6, 300), self.r.uniform(300, 9000)]), 2)
        self.out = self.r.random() < .66

    def put(self, rule, v, ok=False):
        (self.allowed if ok else self.values).setdefault(rule, set()).add(v)
        return v

    def text(self, s):
        def ch(m):
            got = self.r.choice(m[1].split("||"))
            first = m.start() == 0 or m.string[m.start() - 1] == "\n"
            return got if got.endswith("\n") or (first and not got) else got + m[2]
        while "<<" in s and CHOICE.search(s):
            s = CHOICE.sub(ch, s)

        def fl(m):
            v = str(fields.get(self, m[1], m[3]))
            if m[2]:
                w = int(m[2])
                room = abs(w) - sum(2 if ord(c) > 0x2e80 else 1 for c in v)
                v = v + " " * room if w > 0 else " " * room + v
            return v
        return FIELD.sub(fl, s)

    def block(self, nodes, inperson=False):
        out, buf = [], []

        def flush():
            if buf:
                out.append(self.text("".join(buf)))
                buf.clear()
        for nd in nodes:
            if isinstance(nd, str):
                buf.append(nd)
                continue
            flush()
            word, args, kids = nd
            a = args.split(None, 1)
            lo, hi = (self.n, self.n)
            if a and re.match(r"\d+-\d+$", a[0]):
                lo, hi = map(int, a.pop(0).split("-"))
            sep = a[0] if a else None
            if sep and sep[0] == '"':
                sep = args[args.index('"'):].strip('"')
            sep = ",\n" if sep == "," else sep
            got = []
            for _ in range(self.r.randint(lo, hi)):
                if word == "person":
                    self.p = self.person()
                    self.t = self.start
                    self.fresh()
                    got.append(self.block(kids, True))
                    continue
                if not inperson:
                    self.p = (self.person() if self.mode == "new" else
                              self.r.choice(self.pool) if self.mode == "pool" else self.p)
                self.fresh()
                self.seq += 1
                if word == "each":
                    self.records += 1
                    self.people.add(id(self.p))
                    self.keep = getattr(self, "keep", []) + [self.p]
                bal = self.amt if not self.out else -self.amt
                if self.p.bal + bal < 50:
                    self.out, bal = False, self.amt
                self.p.bal = round(self.p.bal + bal, 2)
                got.append(self.block(kids, True))
            if sep is not None:
                out.append(sep.join(g.rstrip("\n") for g in got) + "\n")
            else:
                out.append("".join(got))
        flush()
        return "".join(out)

    def render(self):
        path = self.text(self.tpl.opt["path"])
        body = self.block(parse(self.tpl.lines))
        return path, body

    def label(self):
        null = self.tpl.kind == "null"
        opt = self.tpl.opt
        tidy = lambda d: {k: sorted(v) for k, v in sorted(d.items()) if v}
        for k in self.values:
            self.allowed.get(k, set()).difference_update(self.values[k])
        return {"kind": None if null else self.tpl.kind, "records": self.records,
                "people": None if null else len(self.people),
                "values": tidy(self.values), "allowed": tidy(self.allowed),
                "decoys": sorted(self.decoys),
                "shape": {"way": self.tpl.slug, "script": self.script,
                          "encoding": opt.get("enc", "utf-8"), "container": opt.get("box")}}
