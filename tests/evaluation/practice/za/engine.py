"""The template language: blocks of persons and records, placeholders with $."""
from __future__ import annotations

import random
import re
import unicodedata
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import fields
import values as v
from people import MASKED, RULES, Person, restyle

TOKEN = re.compile(r"\$\$|\$\[([^\]]*)\]|\$\{([^}]*)\}|\$(!?(?:[oqwxfp]\.)?(?:[fp]?[kncm]\d|[A-Za-z]+))")
SCOPED = re.compile(r"([fp]?)([kncm])(\d*)")
TIMES = {"": "%Y-%m-%d %H:%M:%S", "d": "%Y-%m-%d", "s": "%H:%M:%S", "hm": "%H:%M", "m": "%Y-%m-%d %H:%M", "c": "%Y%m%d%H%M%S",
         "cd": "%Y%m%d", "cs": "%H%M%S", "chm": "%H%M", "i": "%Y-%m-%dT%H:%M:%S+08:00", "z": "%Y-%m-%dT%H:%M:%SZ",
         "sl": "%Y/%m/%d", "sf": "%Y/%m/%d %H:%M:%S", "zh": "%Y年%m月%d日", "zm": "%m月%d日%H时%M分", "zf": "%Y年%m月%d日 %H:%M",
         "dm": "%d%b", "dmy": "%d %b %Y", "us": "%m/%d/%Y", "sys": "%b %d %H:%M:%S", "ng": "%d/%b/%Y:%H:%M:%S +0800",
         "yy": "%Y", "ym": "%Y-%m", "ymc": "%Y%m", "md": "%m-%d", "nm": "%d%m%y"}


@dataclass
class Template:
    """One template: head and body lines."""

    path: str
    script: str
    enc: str
    flags: set[str]
    about: str
    opts: dict[str, str] = field(default_factory=dict)
    body: list[str] = field(default_factory=list)


def load(path: Path) -> list[Template]:
    """Read all templates of one text file."""
    found: list[Template] = []
    for line in path.read_text("utf-8").split("\n"):
        if line.startswith("=== "):
            name, mid, about = (part.strip() for part in line[4:].split(" | ", 2))
            script, enc, *flags = mid.split()
            found.append(Template(name, script, enc, set(flags), about))
        elif found and line.startswith("%") and re.match(r"%[a-zA-Z]+ ", line) and not found[-1].body:
            key, _, text = line[1:].partition(" ")
            found[-1].opts[key] = text
        elif found:
            found[-1].body.append(line)
    for t in found:
        while t.body and not t.body[-1].strip():
            t.body.pop()
    return found


def parse(lines: list[str]) -> list[Any]:
    """Turn lines into a tree of text and blocks."""
    stack: list[list[Any]] = [[]]
    for line in lines:
        hit = re.fullmatch(r"@(p|r|x|/)(?: (.*))?", line)
        if not hit:
            stack[-1].append(line + "\n")
        elif hit[1] == "/":
            stack.pop()
        else:
            inner: list[Any] = []
            stack[-1].append((hit[1], hit[2] or "", inner))
            stack.append(inner)
    if len(stack) != 1:
        raise ValueError("open block")
    return stack[0]


def width(text: str) -> int:
    """Printed width, Han characters count two."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


class Writer:
    """Fills one template."""

    def __init__(self, tpl: Template, seed: int) -> None:
        """Set up counters and caches."""
        self.t = tpl
        self.rng = random.Random(f"{seed}:{tpl.path}")
        self.file: dict[str, Any] = {}
        self.person: Person | None = None
        self.rec: dict[str, Any] | None = None
        self.records = self.in_person = self.person_no = 0
        self.used: list[Person] = []
        self.values: dict[str, list[str]] = {}
        self.allowed: dict[str, list[str]] = {}
        self.decoys: list[str] = []
        year = tpl.opts.get("year", "2014-2023")
        self.base = datetime(self.span(year), 1, 3) + timedelta(days=self.rng.randrange(0, 300), seconds=self.rng.randrange(86400))
        self.cursor = self.base
        self.pool = [Person(self.rng, tpl.script) for _ in range(self.span(tpl.opts["P"]))] if "P" in tpl.opts else []

    def span(self, text: str) -> int:
        """A number out of 'a-b'."""
        low, _, high = text.partition("-")
        return self.rng.randint(int(low), int(high or low))

    def render(self) -> str:
        """The whole text."""
        text = self.run(parse(self.t.body)).replace("\0N\0", str(self.records)).replace("\0P\0", str(len(self.used)))
        return text.rstrip("\n") + "\n"

    def run(self, tree: list[Any]) -> str:
        """Text of a list of nodes."""
        return "".join(self.fill(node) if isinstance(node, str) else self.block(*node) for node in tree)

    def block(self, kind: str, arg: str, inner: list[Any]) -> str:
        """Text of a block."""
        if kind == "x":
            yes = self.rng.random() * 100 < int(arg[:-1]) if arg.endswith("%") else self.records % int(arg) == 0
            return self.run(inner) if yes else ""
        count, _, sep = arg.partition(" ")
        parts = [self.one_person(inner) for _ in range(self.span(count))] if kind == "p" else self.many(count, inner)
        return (sep + "\n").join(p.rstrip("\n") for p in parts) + "\n" if sep else "".join(parts)

    def one_person(self, inner: list[Any]) -> str:
        """A person with what stands below."""
        self.person = Person(self.rng, self.t.script)
        self.person_no += 1
        self.in_person, self.rec = 0, {}
        self.cursor = self.base + timedelta(minutes=self.rng.randrange(0, 30000))
        text = self.run(inner).replace("\0M\0", str(self.in_person))
        self.person = self.rec = None
        return text

    def many(self, count: str, inner: list[Any]) -> list[str]:
        """Records of the current person, of the pool, or of one person each."""
        number, outer, outer_rec = self.span(count), self.person, self.rec
        who: list[Person | None] = [outer] * number
        if outer is None and self.pool:
            number = max(number, len(self.pool))
            who = self.pool + [self.rng.choice(self.pool) for _ in range(number - len(self.pool))]
            self.rng.shuffle(who)
        parts = []
        for one in who:
            self.person = one or Person(self.rng, self.t.script)
            if self.person not in self.used:
                self.used.append(self.person)
            self.records += 1
            self.in_person += 1
            self.rec = {}
            parts.append(self.run(inner))
            self.cursor = self.rec.get("u", self.cursor) + timedelta(
                minutes=self.span(self.t.opts.get("gap", "300-4200")), seconds=self.rng.randrange(60))
        self.person, self.rec = outer, outer_rec
        return parts

    def fill(self, text: str) -> str:
        """Replace the placeholders of a text."""
        return TOKEN.sub(self.token, text)

    def token(self, hit: re.Match[str]) -> str:
        """Text of one placeholder."""
        if hit[0] == "$$":
            return "$"
        if hit[1] is not None:
            return self.fill(self.rng.choice(hit[1].split("|")))
        name, _, arg = (hit[2] or hit[3]).partition(":")
        pad = re.fullmatch(r"w(-?)(\d+)", name)
        if pad:
            inner = self.expr(*arg.partition(":")[::2])
            fill = " " * max(0, int(pad[2]) - width(inner))
            return fill + inner if pad[1] else inner + fill
        return self.expr(name, arg)

    def scope(self, letter: str = "") -> dict[str, Any]:
        """The cache for file, person or record."""
        if letter == "p" and self.person:
            return self.person.scope
        if letter == "f" or self.rec is None:
            return self.file
        return self.rec

    def someone(self, letter: str) -> Person:
        """Another person than the one told about."""
        if letter == "x":
            return Person(self.rng, self.t.script)
        return self.scope("f" if letter == "w" else "").setdefault("@" + letter, Person(self.rng, self.t.script))

    def expr(self, name: str, arg: str) -> str:
        """Value of a placeholder's name and argument."""
        allow = name.startswith("!")
        name = name.lstrip("!")
        letter, dot, rest = name.partition(".")
        if dot and letter in "oqwx":
            return self.person_field(self.someone(letter), rest, arg, allow)
        if dot:
            return self.cached(self.scope(letter), rest, arg)
        if name in ("N", "M", "P"):
            return f"\0{name}\0"
        if name in ("i", "j", "I"):
            no = {"i": self.records, "j": self.in_person, "I": self.person_no}[name]
            return f"{no:0{int(arg or 1)}d}"
        stamp = re.fullmatch(r"([tuvT])(?:([+-])(\d+))?", name)
        if stamp:
            when = self.when(stamp[1]) + timedelta(seconds=int((stamp[2] or "+") + (stamp[3] or "0")))
            return self.clock(when, arg)
        if self.person and self.person.field(name) is not None:
            return self.person_field(self.person, name, arg, allow)
        scoped = SCOPED.fullmatch(name)
        if scoped:
            if not scoped[3]:
                return self.free(scoped[2], arg)
            store = self.scope(scoped[1])
            if name not in store:
                store[name] = self.free(scoped[2], arg) if scoped[2] != "c" else self.rng.choice(arg.split("|"))
            if scoped[2] == "c":
                parts = store[name].split("~")
                return self.fill(parts[int(arg) if arg.isdigit() else 0])
            return store[name]
        return self.cached(self.scope(), name, arg)

    def person_field(self, who: Person, name: str, arg: str, allow: bool) -> str:
        """A person's field, entered in the labels."""
        text = who.field(name)
        if text is None:
            raise KeyError(f"{self.t.path}: {name}")
        if arg:
            text = restyle(name, text, arg)
        if name in RULES:
            self.note(self.allowed if allow else self.values, RULES[name], text)
        elif name in MASKED:
            self.note(self.allowed, MASKED[name], text)
        return text

    def note(self, store: dict[str, list[str]], rule: str, text: str) -> None:
        """Enter a value once."""
        if text not in store.setdefault(rule, []):
            store[rule].append(text)

    def when(self, name: str) -> datetime:
        """Time t of the record, later times u and v, print time T."""
        if name == "T":
            return self.base + timedelta(days=200, seconds=self.records)
        store = self.scope()
        if name == "t":
            return store.setdefault("t", self.cursor)
        before = self.when("t" if name == "u" else "u")
        low = self.t.opts.get("dt", "40-400")
        if name not in store:
            store[name] = before + timedelta(minutes=self.span(low), seconds=self.rng.randrange(60))
        return store[name]

    def clock(self, when: datetime, style: str) -> str:
        """A time as text."""
        if style in ("e", "ms"):
            number = int((when - datetime(1970, 1, 1, 8)).total_seconds())
            text = str(number) if style == "e" else f"{number}{self.rng.randrange(1000):03d}"
            if style == "ms":
                self.decoys.append(text)
            return text
        if style == "DM":
            return when.strftime("%d%b").upper()
        if style == "h1":
            return f"{when.year}-{when.month}-{when.day} {when.hour}:{when:%M:%S}"
        return when.strftime(TIMES[style] if style in TIMES else style.replace(";", ":"))

    def free(self, kind: str, arg: str) -> str:
        """A fresh pattern text, number, choice or money amount."""
        if kind == "k":
            marks = {"#": "0123456789", "@": v.LETTERS, "~": "0123456789abcdef", "^": v.LETTERS + "0123456789"}
            return "".join(self.rng.choice(marks[c]) if c in marks else c for c in arg)
        if kind == "c":
            return self.fill(self.rng.choice(arg.split("|")))
        low, _, high = arg.partition("-")
        if kind == "n":
            if "." in low:
                return f"{self.rng.uniform(float(low), float(high)):.{len(low.partition('.')[2])}f}"
            return str(self.rng.randint(int(low), int(high)))
        cents = self.rng.randint(int(low) * 100, int(high) * 100)
        return f"{cents / 100:,.2f}" if self.rng.random() < 2 and "," in self.t.flags else f"{cents / 100:.2f}"

    def cached(self, store: dict[str, Any], name: str, arg: str) -> str:
        """A field of the event, kept in the given cache."""
        if name in fields.FRESH:
            text = fields.FRESH[name](self)
            if name in fields.DECOYS and text not in self.decoys:
                self.decoys.append(text)
            return text
        if name not in store:
            maker = fields.KEPT.get(name)
            if maker is None:
                raise KeyError(f"{self.t.path}: no field {name!r}")
            store[name] = maker(self, store)
        text = store[name]
        if name in fields.OFFICE:
            self.note(self.allowed, fields.OFFICE[name], text)
        if name == "dir":
            parts = re.split(r"\|(?![^\[]*\])", arg)
            return self.fill(parts[text])
        return text
