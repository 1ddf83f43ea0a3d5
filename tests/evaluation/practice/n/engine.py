"""Fills the hand-written templates."""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import values as v
from things import RULES, Fields, Maker

SLOT = re.compile(r"\{([*a-z0-9][^{}\"\n]*)\}")
DEFAULTS = {"city": "", "start": "2018-05-14 09:20", "count": "key", "ppl": "id"}


@dataclass
class Template:
    """One file to write."""

    path: str
    way: str
    script: str
    encoding: str
    options: dict[str, str]
    sections: list[tuple[dict[str, str], str]]


@dataclass
class Result:
    """Text of one file and what stands in it."""

    text: str
    records: int
    people: int
    values: dict[str, list[str]]


def pairs(text: str) -> dict[str, str]:
    """Options written as key=value."""
    return dict(item.split("=", 1) for item in re.split(r"\s*;\s*", text.strip()) if "=" in item)


def parse(text: str) -> list[Template]:
    """All templates of one text."""
    found = []
    for chunk in re.split(r"(?m)^#####\s*", text)[1:]:
        head, body = chunk.split("\n", 1)
        part = [p.strip() for p in head.split(" | ")]
        options = DEFAULTS | pairs(part[4] if len(part) > 4 else "")
        sections = []
        pieces = re.split(r"(?m)^===[ ]?(.*)\n", body.strip("\n") + "\n")
        if pieces[0].strip():
            sections.append(({}, pieces[0]))
        for args, content in zip(pieces[1::2], pieces[2::2]):
            kind, _, rest = args.partition(" ")
            sections.append(({"kind": kind} | pairs(rest), content))
        found.append(Template(part[0], part[1], part[2], part[3], options, sections))
    return found


def width(text: str) -> int:
    """Columns a text takes on a terminal."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def stamp(when: datetime, form: str) -> str:
    """strftime with %-m style tokens on every platform."""

    def token(match: re.Match[str]) -> str:
        text = when.strftime("%" + match[2])
        if match[2] == "b":
            return text.upper()
        return (text.lstrip("0") or "0") if match[1] else text

    return re.sub(r"%(-?)([A-Za-z])", token, form)


def span(rng: random.Random, text: str) -> int:
    """A whole number out of "a-b" or "a"."""
    low, _, high = text.partition("-")
    return rng.randint(int(low), int(high or low))


@dataclass
class Filler:
    """State while one file is filled."""

    rng: random.Random
    maker: Maker
    clock: datetime
    people: dict[str, Fields] = field(default_factory=dict)
    whole: dict[str, Fields] = field(default_factory=dict)
    group: dict[str, Fields] | None = None
    row: dict[str, Fields] = field(default_factory=dict)
    memory: dict[str, str] = field(default_factory=dict)
    money: dict[int, float] = field(default_factory=dict)
    current: Fields | None = None
    rowclock: datetime | None = None
    seq: int = 0
    told: list[str] = field(default_factory=list)
    found: dict[str, list[str]] = field(default_factory=dict)

    def note(self, rule: str, text: str) -> None:
        """Remember a labelled value."""
        kept = self.found.setdefault(rule, [])
        if text not in kept:
            kept.append(text)

    def man(self, key: str) -> Fields:
        """Person by number."""
        if key not in self.people:
            self.people[key] = self.maker.person()
        return self.people[key]

    def thing(self, letter: str, number: str) -> Fields:
        """Other person, flight, car and so on."""
        makers: dict[str, Callable[[], Fields]] = {
            "o": self.maker.person, "f": self.maker.flight, "r": self.maker.rail, "c": self.maker.car,
            "h": self.maker.house, "g": self.maker.geo, "n": self.maker.inn, "w": self.maker.cafe, "k": self.maker.case,
        }  # fmt: skip
        key = letter + number
        self.maker.now = self.rowclock or self.clock
        if not number:
            store = self.row
        elif key in self.whole or self.group is None:
            store = self.whole
        else:
            store = self.group
        if key not in store:
            store[key] = makers[letter]()
        return store[key]

    def fill(self, text: str) -> str:
        """Fill all slots of a text."""
        return SLOT.sub(lambda m: self.slot(m[1]), text)

    def slot(self, body: str) -> str:
        """One slot, with padding and memory."""
        body, _, pad = body.partition("|>")
        match = re.match(r"([a-z]\w*)=(.+)", body)
        if match:
            self.memory[match[1]] = text = self.bare(match[2])
        else:
            text = self.bare(body)
        if pad:
            gap = " " * max(0, int(pad[1:]) - width(text))
            text = text + gap if pad[0] == "l" else gap + text
        return text

    def bare(self, body: str) -> str:
        """One slot without padding."""
        if body.startswith("*"):
            who = self.current if body == "*" else self.man(body[1:])
            self.told.append(str(id(who)))
            return ""
        match = re.fullmatch(r"(?:([a-z]?)(\d*)\.)?([a-z]\w*)", body)
        if match and body not in self.memory and (("." in body) or (self.current and body in self.current)):
            return self.lookup(match[1] or "", match[2] or "", match[3])
        return self.special(body)

    def lookup(self, letter: str, number: str, name: str) -> str:
        """A field of a person or thing."""
        if letter:
            source = self.thing(letter, number)
        elif number:
            source = self.man(number)
        else:
            assert self.current is not None
            source = self.current
        text = source[name]
        if name in RULES:
            self.note(RULES[name], text)
        return text

    def special(self, body: str) -> str:
        """Numbers, dates, picks, running balance."""
        if body in self.memory:
            return self.memory[body]
        if re.match(r"t(?:[:+\-]|$)", body):
            return self.time(body)
        name, _, rest = body.partition(":")
        rng = self.rng
        if name == "int":
            limits, _, form = rest.partition(":")
            return format(span(rng, limits), form)
        if name == "pick":
            return rng.choice(rest.split("|"))
        if name == "d":
            head = rng.choice("12") if int(rest) > 13 else ""
            return head + v.digits(rng, int(rest) - len(head))
        if name == "hex":
            return "".join(rng.choice("0123456789abcdef") for _ in range(int(rest)))
        if name == "up":
            return "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(int(rest)))
        if name == "seq":
            return format(self.seq, rest)
        if name == "date":
            years, _, form = rest.partition(":")
            when = datetime(span(rng, years), 1, 1) + timedelta(days=rng.randrange(365), minutes=rng.randrange(1440))
            return stamp(when, form)
        return self.amount(name, rest)

    def amount(self, name: str, rest: str) -> str:
        """Money; in and out move the balance of the current person."""
        who = id(self.current)
        held = self.money.setdefault(who, round(self.rng.uniform(3000, 90000), 2))
        if name in ("bal", "balc"):
            return f"{held:,.2f}" if name == "balc" else f"{held:.2f}"
        low, high = (int(x) for x in rest.split("-"))
        sum_ = round(self.rng.uniform(low, high), 2) if self.rng.random() < 0.7 else float(round(self.rng.uniform(low, high)))
        if name in ("out", "outc"):
            sum_ = min(sum_, round(held * 0.6, 2))
            self.money[who] = round(held - sum_, 2)
        elif name in ("in", "inc"):
            self.money[who] = round(held + sum_, 2)
        elif name not in ("amt", "amtc"):
            raise ValueError(f"unknown slot {name}:{rest}")
        return f"{sum_:,.2f}" if name.endswith("c") else f"{sum_:.2f}"

    def time(self, body: str) -> str:
        """The clock, shifted by minutes first."""
        match = re.fullmatch(r"t(?:([+\-])(\d+(?:-\d+)?))?:(.+)", body)
        if match is None:
            raise ValueError(body)
        now = self.rowclock or self.clock
        if match[2]:
            minutes = span(self.rng, match[2])
            now += timedelta(minutes=minutes if match[1] == "+" else -minutes, seconds=self.rng.randrange(60))
            if self.rowclock:
                self.rowclock = now
            else:
                self.clock = now
        return stamp(now, match[3])

    def one(self, text: str, who: Fields, step: str) -> str:
        """One row."""
        self.clock += timedelta(minutes=span(self.rng, step), seconds=self.rng.randrange(60))
        self.rowclock, self.current, self.row = self.clock, who, {}
        self.seq += 1
        before = len(self.told)
        out = self.fill(text)
        if len(self.told) == before:
            self.told.append(str(id(who)))
        self.rowclock, self.current, self.row = None, None, {}
        return out

    def rows(self, args: dict[str, str], text: str) -> str:
        """A run of rows."""
        rng = self.rng
        count = span(rng, args["n"])
        pool = [self.maker.person() for _ in range(min(count, span(rng, args["p"])) if "p" in args else count)]
        self.people.update({f"r{len(self.people)}.{i}": p for i, p in enumerate(pool)})
        order = pool + [rng.choice(pool) for _ in range(count - len(pool))]
        if args.get("order") == "person":
            order.sort(key=lambda who: pool.index(who))
        elif "p" in args:
            rng.shuffle(order)
        forms = re.split(r"(?m)^%%\n", text)
        made = [self.one(forms[i % len(forms)], who, args.get("step", "7-95")) for i, who in enumerate(order)]
        return self.join(made, args)

    def join(self, made: list[str], args: dict[str, str]) -> str:
        """Put rows together."""
        if "sep" not in args:
            return "".join(made)
        return (args["sep"] + "\n").join(row.rstrip("\n") for row in made) + "\n"

    def groups(self, args: dict[str, str], text: str) -> str:
        """Blocks of a head and rows nested below one person."""
        head, sub, tail = re.split(r"(?m)^---\n", text)
        start, made = self.clock, []
        for _ in range(span(self.rng, args["n"])):
            who = self.maker.person()
            self.people[f"g{len(self.people)}"] = who
            self.group, self.current, self.row = {}, who, {}
            self.seq = 0
            self.clock = start + timedelta(minutes=self.rng.randrange(3000))
            block = self.fill(head)
            forms = re.split(r"(?m)^%%\n", sub)
            subs = []
            for i in range(span(self.rng, args["k"])):
                subs.append(self.one(forms[i % len(forms)], who, args.get("step", "7-95")))
            block += self.join(subs, args)
            self.current, self.row = who, {}
            made.append(block + self.fill(tail))
        self.group, self.current, self.row = None, None, {}
        return ((args["gsep"] + "\n").join(m.rstrip("\n") for m in made) + "\n") if "gsep" in args else "".join(made)


def render(item: Template, seed: str) -> Result:
    """Fill one template."""
    rng = random.Random(seed)
    start = datetime.strptime(item.options["start"], "%Y-%m-%d %H:%M") + timedelta(minutes=rng.randrange(600))
    filler = Filler(rng, Maker(rng, item.script, item.options["city"]), start)
    text = ""
    for args, body in item.sections:
        kind = args.get("kind", "text")
        if kind == "rows":
            text += filler.rows(args, body)
        elif kind == "groups":
            text += filler.groups(args, body)
        else:
            text += filler.fill(body)
    return Result(text, len(filler.told), len(set(filler.told)), filler.found)
