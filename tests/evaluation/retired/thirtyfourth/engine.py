"""Templates -> files and labels. The text of a template is explained in README.md."""
import datetime
import glob
import os
import random
import re
import people as P
from fields import CLS, LOOSE, DECOY, Record
HERE = os.path.dirname(os.path.abspath(__file__))
UNIT = {"s": 1, "m": 60, "h": 3600, "d": 86400}
HOLD = re.compile(r"\$(\{)?((?:[a-z0-9]+\.)?[A-Za-z][A-Za-z0-9_]*)(~)?(?::([<>]?)(\d+)(?:-(\d+))?)?(?(1)\})")


def load():
    out = []
    for fn in sorted(glob.glob(os.path.join(HERE, "templates", "*.txt"))):
        with open(fn, encoding="utf-8") as f:
            text = f.read()
        for part in re.split(r"(?m)^=== ", text)[1:]:
            line, _, body = part.partition("\n")
            out.append(parse(line, body))
    return out


def parse(line, body):
    kind, path, way, script, opts = line.split("|", 4)
    d = {"kind": None if kind == "null" else kind, "path": path, "way": way, "script": script, "n": "8-24", "per": "1",
         "enc": "utf-8", "box": None, "dur": "1h-8h", "step": "1d", "count": "lines:1", "j": None, "pool": None, "pn": 0.45}
    opts, _, c = opts.partition(" c=")
    if c:
        d["count"] = c
    for o in opts.split():
        k, v = o.split("=", 1)
        d[k] = v
    d["enc"] = {"gb": "gb18030", "u16": "utf-16", "bom": "utf-8-sig"}.get(d["enc"], d["enc"])
    sec = {"h": [], "r": [], "g": [], "e": [], "f": [], "n": []}
    cur, buf = "h", []
    for l in body.split("\n")[:-1] + ["@end"]:
        if l in ("@r", "@g", "@e", "@f", "@n", "@end"):
            if buf or cur != "h":
                sec[cur].append("\n".join(buf) + "\n")
            cur, buf = l[1], []
        else:
            buf.append(l)
    d["sec"] = sec
    if not sec["r"] and d["kind"]:
        raise SystemExit("no rows: " + path)
    return d


def span(r, s):
    a, _, b = s.partition("-")
    f = lambda x: int(x[:-1]) * UNIT[x[-1]] if x[-1] in UNIT else int(x)
    return r.randint(f(a), f(b)) if b else f(a)


class File:
    def __init__(self, t, seed):
        self.t, self.script = t, t["script"]
        self.r = random.Random("%s/%s" % (seed, t["path"]))
        self.values, self.allowed, self.decoys = {}, {}, []
        self.start = datetime.datetime(self.r.randrange(2015, 2024), self.r.randrange(1, 13), self.r.randrange(1, 25),
                                       self.r.randrange(7, 20), self.r.randrange(60), self.r.randrange(60))
        self.clock = self.start + datetime.timedelta(days=40)
        self.fixed = Record(self, P.Person(self.r, self.script), self.start, 86400 * 30)
        self.staff = {}
        self.dirs = {}

    def flip(self, p):
        self.dirs[id(p)] = not self.dirs.get(id(p), self.r.random() < 0.3)
        return self.dirs[id(p)]

    def note(self, key, val, loose):
        bag = None
        if key in CLS:
            bag = (self.allowed if loose else self.values).setdefault(CLS[key], [])
        elif key in LOOSE:
            bag = self.allowed.setdefault(LOOSE[key], [])
        elif key in DECOY:
            bag = self.decoys
        if bag is not None and val not in bag:
            bag.append(val)

    def value(self, key, rec, loose):
        if key in ("ck", "cks"):
            self.clock += datetime.timedelta(seconds=self.r.randrange(5, 200))
            return self.clock.strftime("%H:%M:%S" if key == "cks" else "%H:%M")
        if key in ("cd", "cy", "ce"):
            return self.clock.strftime({"cd": "%Y-%m-%d", "cy": "%Y年%m月%d日", "ce": "%d %B %Y"}[key])
        if key == "i":
            return str(self.i)
        if key == "N":
            return str(self.n)
        pre, _, k = key.rpartition(".")
        if pre == "f":
            v = self.fixed.p.get(k)
            v = self.fixed.get(k) if v is None else v
        elif pre:
            if pre[0] == "h":
                who = self.staff.setdefault(pre, None) or P.Person(self.r, self.script)
                self.staff[pre] = who
            else:
                who = rec.other(pre)
            v = who.get(k)
            if v is None:
                raise KeyError(key)
        else:
            v = rec.p.get(k)
            if v is None:
                v = rec.get(k)
        if k == "peer":
            k = "mob"
        self.note(k, v, loose)
        return v

    def fill(self, text, rec):
        while True:
            new = re.sub(r"\[\[([^\[\]]*)\]\]", lambda m: self.r.choice(m[1].split("|")), text)
            if new == text:
                break
            text = new

        def one(m):
            if m[2] == "rnd":
                v, m5 = str(self.r.randint(int(m[5]), int(m[6]))), None
                return v
            v = self.value(m[2], rec, bool(m[3]))
            if m[5]:
                w = int(m[5]) - sum(2 if ord(c) > 0x2e80 else 1 for c in v)
                return " " * max(0, w) + v if m[4] == ">" else v + " " * max(0, w)
            return v
        return HOLD.sub(one, text)

    def build(self):
        t, r, sec = self.t, self.r, self.t["sec"]
        self.n = n = span(r, t["n"]) if t["kind"] or sec["r"] else 0
        groups, left, pool = [], n, None
        if t["pool"]:
            pool = [P.Person(r, self.script) for _ in range(span(r, t["pool"]))]
        if t["per"] == "all":
            groups = [n]
        while left and t["per"] != "all":
            k = min(left, span(r, t["per"]))
            groups.append(k)
            left -= k
        self.i = 0
        step = span(r, t["step"])
        out, used, at = [], set(), self.start
        body, rows = "", 0
        chunks = []
        for gi, k in enumerate(groups):
            p = r.choice(pool) if pool else P.Person(r, self.script)
            if len(groups) == 1:
                self.fixed.p = p
            if t["per"] not in ("1",):
                at = self.start + datetime.timedelta(seconds=r.randrange(0, 86400 * 9))
            recs = []
            for _ in range(k):
                at += datetime.timedelta(seconds=int(step * r.uniform(0.3, 1.7)))
                recs.append(Record(self, p, at, span(r, t["dur"])))
            used.add(id(p))
            parts = []
            g = self.fill(r.choice(sec["g"]), recs[0]) if sec["g"] and k else ""
            for rec in recs:
                self.i += 1
                parts.append(self.fill(r.choice(sec["r"]), rec))
                if sec["n"] and r.random() < float(t["pn"]):
                    parts.append(self.fill(r.choice(sec["n"]), rec))
            mid = (t["j"] + "\n").join(x.rstrip("\n") for x in parts) + "\n" if t["j"] else "".join(parts)
            e = self.fill(r.choice(sec["e"]), recs[-1]) if sec["e"] else ""
            chunks.append(g + mid + e)
            out.append(p)
        join = t["j"] + "\n"if t["j"] else ""
        body = join.join(c.rstrip("\n") for c in chunks) + "\n" if t["j"] else "".join(chunks)
        self.used = len(used)
        head = "".join(self.fill(h, self.fixed) for h in sec["h"])
        foot = "".join(self.fill(h, self.fixed) for h in sec["f"])
        return head + body + foot

    def label(self):
        t = self.t
        for k, v in list(self.allowed.items()):
            self.allowed[k] = [x for x in v if x not in self.values.get(k, [])]
        return {"kind": t["kind"], "records": self.n if t["kind"] else 0, "people": self.used if t["kind"] else None,
                "values": {k: sorted(v) for k, v in sorted(self.values.items())},
                "allowed": {k: sorted(v) for k, v in sorted(self.allowed.items()) if v},
                "decoys": sorted(self.decoys),
                "shape": {"way": t["way"], "script": t["script"], "encoding": t["enc"].replace("utf-8-sig", "utf-8-bom"),
                          "container": t["box"]}}
