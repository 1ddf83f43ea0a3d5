"""A small template engine; see README."""
import datetime as dt
import pathlib
import random
import re
import unicodedata
from fields import Scope
from people import S2T
from shapes import RULES, stray

HERE = pathlib.Path(__file__).parent
FIELD = re.compile(r"\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z]+_)?([A-Za-z]+\d*))(?:\((?!\$)([^()]*)\))?(?:([<>])(\d+))?")
SPAN = {"hotel.stay": (600, 4000), "netcafe.session": (30, 500), "travel.flight": (70, 240), "travel.train": (40, 500)}


def load(kind):
    """Templates of one kind: header line '=== way | path | script enc box | options | c=regex'."""
    out = []
    for part in re.split(r"^=== ", (HERE / "templates" / (kind + ".txt")).read_text("utf-8"), flags=re.M)[1:]:
        head, body = part.split("\n", 1)
        way, path, form, opts, count = [x.strip() for x in head.split(" | ", 4)]
        script, enc, box = form.split()
        blocks = {"head": [], "person": [], "rec": [], "tail": []}
        for sec in re.split(r"^--- ", body.rstrip("\n"), flags=re.M)[1:]:
            name, _, text = sec.partition("\n")
            blocks[name.strip()].append(text.rstrip("\n"))
        opt = dict(o.split("=", 1) for o in opts.split(";") if o)
        out.append(dict(kind=kind, way=way, path=path, script=script, enc=enc, box=None if box == "-" else box,
                        opt={k.strip(): x for k, x in opt.items()}, blocks=blocks, count=count[2:]))
    return out


def width(s):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in s)


class Doc:
    """One file."""

    def __init__(self, tpl, r):
        self.t, self.r = tpl, r
        self.vals, self.allowed, self.decoys, self.names = {}, {}, [], set()
        self.span = SPAN.get(tpl["kind"], (60, 600))

    def value(self, rule, s):
        self.vals.setdefault(rule, {})[s] = 1
        return s

    def allow(self, rule, s):
        self.allowed.setdefault(rule, {})[s] = 1
        return s

    def decoy(self, s):
        if s not in self.decoys:
            self.decoys.append(s)
        return s

    def fill(self, text, scope):
        def sub(m):
            name = m[1] or (m[2] or "") + m[3]
            head, _, rest = name.rpartition("_")
            s = scope
            if head == "f":
                s = self.file
            elif head:
                s = scope.keep("scope:" + head, lambda: Scope(self, None, scope.time))
            try:
                x = s.get(rest, m[4] or "")
            except KeyError as e:
                raise KeyError(f"{self.t['way']}: {m[0]} {e}") from None
            if self.t["script"] == "hant" and rest != "plate":
                x = x.translate(S2T)
            if m[5]:
                pad = " " * max(0, int(m[6]) - width(x))
                x = x + pad if m[5] == "<" else pad + x
            return x
        return FIELD.sub(sub, text)

    def num(self, key, default):
        lo, _, hi = self.t["opt"].get(key, default).partition("-")
        return self.r.randint(int(lo), int(hi or lo))

    def make(self):
        r, t = self.r, self.t
        opt, blocks = t["opt"], t["blocks"]
        start = dt.datetime(r.randint(2014, 2024), r.randint(1, 12), r.randint(1, 28), 8)
        days = int(opt.get("w", "90"))
        self.file = Scope(self, None, start + dt.timedelta(days=days, hours=r.randint(1, 9), minutes=r.randrange(60)))
        self.file.kept["i"] = 0
        self.npeople = self.num("p", "8-16")
        people = []
        for i in range(self.npeople):
            p = Scope(self, None, start)
            p.kept["pi"], p.kept["i"], p.kept["k"] = i + 1, i + 1, self.num("k", "1")
            people.append(p)
        self.total = sum(p.kept["k"] for p in people)
        join = opt.get("j", "").replace("\\n", "\n") or "\n"
        join = ",\n" if join == "," else join

        def times(n):
            return sorted(start + dt.timedelta(days=r.randrange(days), hours=r.randrange(0, 15),
                                               minutes=r.randrange(60), seconds=r.randrange(60)) for _ in range(n))
        count, parts = 0, []
        order = [0]

        def rec(p, when, i):
            if "mix" in opt:
                j = r.randrange(len(blocks["rec"]))
            else:
                j = order[0] % len(blocks["rec"])
            order[0] += 1
            s = Scope(self, p, when)
            s.kept["i"] = i
            return self.fill(blocks["rec"][j], s)
        if blocks["person"]:
            for p in people:
                rows = []
                for when in times(p.kept["k"]):
                    count += 1
                    rows.append(rec(p, when, count))
                text = "\n".join([self.fill(blocks["person"][0], p)])
                parts.append(text.replace("%%", join.join(rows)))
            body = (opt.get("pj", "").replace("\\n", "\n") or "\n").join(parts)
        else:
            who = [p for p in people for _ in range(p.kept["k"])]
            if "seq" not in opt:
                r.shuffle(who)
            for p, when in zip(who, times(len(who))):
                count += 1
                parts.append(rec(p, when, count))
            body = join.join(parts)
        text = "\n".join([self.fill(x, self.file) for x in blocks["head"]] + [body]
                         + [self.fill(x, self.file) for x in blocks["tail"]]) + "\n"
        self.text = text.replace("\n", "\r\n") if "crlf" in opt else text
        self.records = count if not t["kind"].startswith("null") else 0
        return self

    def clash(self):
        known = [x for d in (self.vals, self.allowed) for v in d.values() for x in v] + self.decoys
        bad = stray(self.text, known)
        both = [x for x in self.decoys if any(x in v for v in self.vals.values())]
        return bad or both

    def label(self):
        t = self.t
        kind = None if t["kind"].startswith("null") else t["opt"].get("kind", t["kind"])
        return dict(kind=kind, records=self.records, people=self.npeople if kind else None,
                    values={x: list(self.vals[x]) for x in RULES if x in self.vals},
                    allowed={x: [y for y in self.allowed[x] if y not in self.vals.get(x, {})] for x in RULES if x in self.allowed},
                    decoys=self.decoys,
                    shape=dict(way=t["kind"] + "/" + t["way"], script=t["script"], encoding=t["enc"], container=t["box"]))


def build(tpl, seed):
    bad = None
    for attempt in range(60):
        doc = Doc(tpl, random.Random(f"{seed}/{tpl['kind']}/{tpl['way']}/{attempt}")).make()
        bad = doc.clash()
        if not bad:
            return doc
    raise SystemExit(f"{tpl['kind']}/{tpl['way']}: {bad[:5]}")
