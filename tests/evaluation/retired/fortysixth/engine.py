"""Reads templates and writes one file's text; notes every value it writes. See README.md for the small language."""
import datetime as dt
import glob
import os
import re

from fields import Fields
from people import HERE, REGIONS, Person

FIELD = re.compile(r"«([^«»]*)»")
CHOICE = re.compile(r"⟦([^⟦⟧]*)⟧")


class Template:
    def __init__(self, text):
        self.head, lines = {"enc": "utf-8", "nl": "lf", "box": "none", "t": "2015-03-02..2017-11-20", "u": "60-600", "v": "5-90"}, text.split("\n")
        self.id = lines[0].strip()
        at = 1
        while not lines[at].startswith("@body"):
            if lines[at].startswith("@"):
                key, _, value = lines[at][1:].partition(" ")
                self.head[key] = value.strip()
            at += 1
        body = lines[at + 1:]
        while body and not body[-1].strip():
            body.pop()
        self.rest = body
        self.tree = self.parse(False)

    def parse(self, inner):
        out, buf = [], []
        while self.rest:
            line = self.rest.pop(0)
            word = line.split(" ")[0]
            if word in ("@rec", "@group"):
                out += [("text", "\n".join(buf) + "\n")] if buf else []
                buf = []
                out.append(self.block(line))
            elif inner and word in ("@end", "@or", "@noise"):
                self.rest.insert(0, line)
                break
            else:
                buf.append(line)
        return out + ([("text", "\n".join(buf) + "\n")] if buf else [])

    def block(self, line):
        word, *args = line[1:].split(" ")
        conf = {"n": args[0]}
        for a in args[1:]:
            k, _, v = a.partition("=")
            conf[k] = v
        alts, noise, now = [], [], int(conf.get("count", 1))
        target = alts
        while True:
            part = self.parse(True)
            target.append((now, part))
            stop = self.rest.pop(0)
            mark = stop.split(" ")
            now = int(mark[1]) if len(mark) > 1 else 1
            if mark[0] == "@end":
                return (word, conf, alts, noise)
            if mark[0] == "@noise":
                target = noise


class Writer(Fields):
    """One file being written."""

    def __init__(self, tpl, rng):
        self.t, self.rng, h = tpl, rng, tpl.head
        self.trad = "trad" in h
        self.file, self.group, self.memo = {}, {}, {}
        self.people, self.others = {}, {}
        self.values, self.allowed, self.decoys = {}, {}, []
        self.records, self.counted, self.shown, self.pool = 0, [], {}, []
        lo, _, hi = h["t"].partition("..")
        self.lo, self.hi = dt.datetime.fromisoformat(lo), dt.datetime.fromisoformat(hi)
        self.years = tuple(int(y) for y in h.get("dob", "1955-1997").split("-"))
        self.step = h.get("step")
        self.home, self.local = rng.choice(REGIONS), float(h.get("home", 35))
        self.turns, self.money, self.night = {}, {}, "night" in h
        self.seq, self.gseq, self.rseq = 0, 0, 0
        self.current = None
        if self.step:
            self.now = self.lo + dt.timedelta(minutes=rng.randint(0, int((self.hi - self.lo).total_seconds() // 60)))
            self.tick()
        else:
            self.tick()
            self.now = self.u = self.v = self.hi + dt.timedelta(days=rng.randint(1, 30), minutes=rng.randint(500, 1050))

    def span(self, text):
        a, _, b = text.partition("-")
        return self.rng.randint(int(a), int(b or a))

    def tick(self):
        r = self.rng
        if self.step:
            self.now += dt.timedelta(minutes=self.span(self.step), seconds=r.randint(0, 59))
        else:
            self.now = self.lo + dt.timedelta(seconds=r.randint(0, int((self.hi - self.lo).total_seconds())))
        if not self.night and self.now.hour < 7:
            self.now += dt.timedelta(hours=7)
        self.u = self.now + dt.timedelta(minutes=self.span(self.t.head["u"]), seconds=r.randint(0, 59))
        if not self.night and self.u.hour < 7:
            self.u += dt.timedelta(hours=7)
        self.v = self.u + dt.timedelta(minutes=self.span(self.t.head["v"]), seconds=r.randint(0, 59))

    def new(self):
        return Person(self.rng, self.years, self.home if self.rng.random() * 100 < self.local else None)

    def body(self):
        out = self.render(self.t.tree)
        end = self.now + dt.timedelta(minutes=self.rng.randint(60, 2000)) if self.step else self.hi + dt.timedelta(days=9)
        if end.hour < 8:
            end += dt.timedelta(hours=9)
        out = re.sub("\x02([^\x02]*)\x02", lambda m: self.stamp(end, m.group(1)), out)
        for trap in re.findall(r"云[A-Z]{2}\d{4}(?!\d)", out):
            if trap not in self.decoys and trap not in self.values.get("driving.plate", []):
                self.decoys.append(trap)
        if self.t.head.get("kind", "null") != "null":
            for p in self.counted:
                if not self.shown.get(id(p)):
                    raise ValueError("%s: a counted person without a key" % self.t.id)
        return out

    def render(self, parts):
        out = []
        for part in parts:
            out.append(self.text(part[1]) if part[0] == "text" else self.loop(*part))
        return "".join(out)

    def loop(self, word, conf, alts, noise):
        n, out = self.span(conf["n"]), []
        self.rseq = 0
        if word == "group":
            self.gseq = 0
        pool = []
        for _ in range(n):
            if word == "group":
                self.group, self.gseq = {}, self.gseq + 1
                self.current = self.new()
                self.memo, self.others = {}, {}
                out.append(self.render(self.rng.choice(alts)[1]))
                self.current = None
                continue
            self.tick()
            self.seq, self.rseq = self.seq + 1, self.rseq + 1
            self.memo, self.others = {}, {}
            inner = self.current
            if "one" in self.t.head:
                self.who = self.person("A")
            elif inner:
                self.who = inner
            elif pool and self.rng.random() * 100 < float(conf.get("rep", 0)):
                self.who = self.rng.choice(pool)
            else:
                self.who = self.new()
                pool.append(self.who)
            self.turns[id(self.who)] = self.turns.get(id(self.who), 0) + 1
            count, body = self.rng.choice(alts)
            self.records += count
            if not any(self.who is p for p in self.counted):
                self.counted.append(self.who)
            out.append(self.render(body))
            if noise and self.rng.random() * 100 < float(conf.get("noise", 30)):
                out.append(self.render(self.rng.choice(noise)[1]))
        if "sep" in conf:
            sep = conf["sep"] + "\n" if conf["sep"] else ","
            return sep.join(x.rstrip("\n") for x in out) + "\n"
        return "".join(out)

    def person(self, letter):
        if letter in (None, "p"):
            return self.current or getattr(self, "who", None) or self.person("A")
        store = self.people if letter.isupper() else self.others
        if letter not in store:
            store[letter] = self.new()
        return store[letter]

    def text(self, s):
        while True:
            m = CHOICE.search(s)
            if not m:
                break
            s = s[:m.start()] + self.rng.choice(m.group(1).split("‖")) + s[m.end():]
        return FIELD.sub(lambda m: self.field(m.group(1)), s)


def load():
    out = {}
    for path in sorted(glob.glob(os.path.join(HERE, "templates", "*.txt"))):
        with open(path, encoding="utf-8") as f:
            for text in f.read().split("\n@@ ")[1:]:
                tpl = Template(text)
                if tpl.id in out:
                    raise ValueError("twice: " + tpl.id)
                out[tpl.id] = tpl
    return out
