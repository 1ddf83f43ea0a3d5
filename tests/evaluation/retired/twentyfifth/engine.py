"""Renders a template: loops over persons, values in «marks», labels on the side."""

from __future__ import annotations

import datetime as dt
import random
import re
from dataclasses import dataclass, field

import values
from people import RULES, Person, write_form

TOKEN = re.compile(r"«([^»]*)»")
DATE = "%Y-%m-%d %H:%M:%S"
DECOY_MAKERS = {
    "badid": values.bad_id,
    "badcard": values.bad_card,
    "badvin": values.bad_vin,
    "snow": values.snowflake,
    "ms": values.epoch_ms,
    "ean": values.ean13,
    "imei": values.imei,
    "uscc": values.uscc,
    "badmob": values.bad_mobile,
}
MASKED = {"mid": "identity.prc_id18", "mmob": "phone.mobile", "mcard": "bank.card"}


@dataclass
class Spec:
    """Head of a template."""

    path: str
    kind: str | None
    way: str
    script: str = "hans"
    encoding: str = "utf-8"
    container: str | None = None
    member: str = ""
    emit: str = "text"
    people: int = 1
    span: tuple[dt.datetime, dt.datetime] = (dt.datetime(2016, 3, 2), dt.datetime(2016, 11, 27))
    gap: tuple[int, int] = (20, 300)
    crlf: bool = False
    count: str = ""
    body: list[str] = field(default_factory=list)


@dataclass
class Labels:
    """What a file holds."""

    records: int = 0
    persons: set[int] = field(default_factory=set)
    values: dict[str, list[str]] = field(default_factory=dict)
    allowed: dict[str, list[str]] = field(default_factory=dict)
    decoys: list[str] = field(default_factory=list)

    def add(self, book: dict[str, list[str]], rule: str, text: str) -> None:
        """Note a value once."""
        row = book.setdefault(rule, [])
        if text not in row:
            row.append(text)

    def decoy(self, text: str) -> None:
        """Note a look-alike once."""
        if text not in self.decoys:
            self.decoys.append(text)


@dataclass
class Loop:
    """A block between @@rows/@@each/@@times/@@in and @@end."""

    verb: str
    count: str
    sep: str
    parts: list[str | Loop] = field(default_factory=list)


def head(text: str) -> tuple[str, str, str]:
    """Verb, count and separator of a loop."""
    verb, _, rest = text.partition(" ")
    count, _, sep = ("", "", rest) if verb == "each" else rest.partition(" ")
    return verb, count, sep


def parse(lines: list[str]) -> list[str | Loop]:
    """Lines to a tree of text and loops."""
    stack: list[list[str | Loop]] = [[]]
    for line in lines:
        if line.startswith("@@end"):
            stack.pop()
        elif line.startswith("@@"):
            verb, count, sep = head(line[2:])
            loop = Loop(verb, count, sep)
            stack[-1].append(loop)
            stack.append(loop.parts)
        else:
            stack[-1].append(line)
    if len(stack) != 1:
        raise ValueError("open loop")
    return stack[0]


def stamp(when: dt.datetime, form: str) -> str:
    """A date by strftime codes, %-m and such without padding."""
    if form.startswith("^"):
        return f"{when:%a}"[:2].upper() * form.count("%q") + stamp(when, form[1:].replace("%q", "")).upper()

    def one(match: re.Match[str]) -> str:
        code = match[0].replace("-", "")
        text = when.strftime(code)
        return (text.lstrip("0") or "0") if "-" in match[0] else text

    return re.sub(r"%-?[A-Za-z]", one, form or DATE)


class Renderer:
    """State of one file while it is rendered."""

    def __init__(self, spec: Spec, rng: random.Random, lists: dict[str, list[str]]) -> None:
        self.spec, self.rng, self.lists = spec, rng, lists
        self.labels = Labels()
        self.pool = self.draw_pool()
        self.who = 0
        self.index = 0
        self.last: dict[str, str] = {}
        self.scopes: list[dict[str, object]] = [{}]
        for num, when in enumerate(self.moments(12), 1):
            self.scopes[0][f"T{num}"] = when
        self.clock(self.moments(1)[0], self.scopes[0])

    def draw_pool(self) -> list[Person]:
        """Persons with different names."""
        pool: list[Person] = []
        while len(pool) < self.spec.people:
            person = Person(self.rng, self.spec.script)
            if person.name() not in {p.name() for p in pool}:
                pool.append(person)
        return pool

    def moments(self, count: int) -> list[dt.datetime]:
        """Sorted times in the span, by day."""
        first, last = self.spec.span
        seconds = max(60, int((last - first).total_seconds()))
        found = []
        for _ in range(count):
            when = first + dt.timedelta(seconds=self.rng.randint(0, seconds))
            if seconds > 172800:
                when = when.replace(hour=self.rng.randint(7, 22))
            found.append(when)
        return sorted(found)

    def clock(self, when: dt.datetime, scope: dict[str, object]) -> None:
        """Set t, u, v of a scope."""
        low, high = self.spec.gap
        scope["t"] = when
        scope["u"] = when + dt.timedelta(seconds=self.rng.randint(low * 60, high * 60))
        scope["v"] = scope["u"] + dt.timedelta(seconds=self.rng.randint(low * 60, high * 60))

    def find(self, name: str) -> object | None:
        """A stored value, innermost scope first."""
        return next((scope[name] for scope in reversed(self.scopes) if name in scope), None)

    def render(self, parts: list[str | Loop]) -> str:
        """Text of a block."""
        out = ""
        for part in parts:
            if isinstance(part, str):
                out += TOKEN.sub(lambda m: self.token(m[1]), part) + "\n"
            elif part.verb == "in":
                out = out.removesuffix("\n") + part.sep.join(t.replace("\n", "") for t in self.loop(part))
            else:
                texts = self.loop(part)
                out += "".join(t.removesuffix("\n") + part.sep + "\n" for t in texts[:-1]) + texts[-1]
        return out

    def turns(self, loop: Loop) -> list[int]:
        """Which person stands in which turn."""
        size = self.spec.people
        if loop.verb == "each":
            return list(range(size))
        low, _, high = loop.count.partition("-")
        count = self.rng.randint(int(low), int(high or low))
        if loop.verb == "times" or (loop.verb == "in" and len(self.scopes) > 1):
            return [self.who] * count
        order = [*range(size), *(self.rng.randrange(size) for _ in range(count - size))][:count]
        self.rng.shuffle(order)
        return order

    def loop(self, loop: Loop) -> list[str]:
        """Texts of all turns."""
        turns, outer, index = self.turns(loop), self.who, self.index
        texts = []
        for num, (who, when) in enumerate(zip(turns, self.moments(len(turns)), strict=False), 1):
            self.who, self.index = who, num
            scope: dict[str, object] = {}
            self.clock(when, scope)
            self.scopes.append(scope)
            texts.append(self.render(loop.parts))
            self.scopes.pop()
        self.who, self.index = outer, index
        return texts

    def token(self, text: str) -> str:
        """One «mark»."""
        if text.startswith("#"):
            self.labels.records += 1
            self.labels.persons.add(int(text[1:]) - 1 if text[1:] else self.who)
            return ""
        match = re.match(r"([a-z]\w*)([=~])(.+)", text)
        if match and not text.startswith("?"):
            found = self.token(match[3])
            self.scopes[-1][match[1]] = found
            return found if match[2] == "=" else ""
        if text[0] == "?":
            return self.rng.choice(text[1:].split("|"))
        if text[0] == "@":
            return self.from_list(text[1:])
        flag = ""
        if re.search(r"![ad]$", text):
            text, flag = text[:-2], text[-1]
        return self.value(text, flag)

    def from_list(self, name: str) -> str:
        """A word of a list, never the same twice running."""
        items = self.lists[name]
        found = self.rng.choice([item for item in items if item != self.last.get(name)])
        self.last[name] = found
        return found

    def value(self, text: str, flag: str) -> str:
        """A value of a person, a time or a number."""
        name, _, arg = text.partition(":")
        owner, _, attr = name.rpartition(".")
        stored = None if owner else self.find(re.sub(r"\+.*", "", name))
        if isinstance(stored, dt.datetime):
            minutes = int(name.partition("+")[2] or 0)
            return stamp(stored + dt.timedelta(minutes=minutes), arg)
        if isinstance(stored, str):
            return stored
        if not owner and name in DECOY_MAKERS:
            made = DECOY_MAKERS[name](self.rng)
            self.labels.decoy(made)
            return made
        made = self.simple(name, arg) if not owner else None
        if made is None:
            made = self.personal(owner, attr, arg, flag)
        elif flag == "d":
            self.labels.decoy(made)
        return made

    def simple(self, name: str, arg: str) -> str | None:  # noqa: PLR0911
        """Numbers and codes that belong to nobody."""
        rng = self.rng
        if name in ("n", "amt", "amtc", "f"):
            low, high = arg.split("-") if name != "f" else arg.split("~")
            if name == "n":
                return str(rng.randint(int(low), int(high))).zfill(len(low) if low[0] == "0" else 1)
            if name == "f":
                return f"{rng.uniform(float(low), float(high)):.{len(low.partition('.')[2])}f}"
            number = rng.randint(int(low) * 100, int(high) * 100) / 100
            return f"{number:,.2f}" if name == "amtc" else f"{number:.2f}"
        if name == "i":
            return str(self.index).zfill(int(arg or 1))
        if name == "hex":
            return "".join(rng.choice("0123456789abcdef") for _ in range(int(arg)))
        if name == "dig":
            return values.digits(rng, int(arg))
        if name == "up":
            return "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ23456789") for _ in range(int(arg)))
        if name == "order":
            when = self.find("t")
            return self.keep(f"{when:%Y%m%d%H%M%S}{values.digits(rng, int(arg or 6))}")
        if name == "box":
            return self.mailbox()
        if name == "hot":
            return self.hotline()
        if name == "ok":
            rule = "phone.email" if "@" in arg else "phone.landline"
            self.labels.add(self.labels.allowed, rule, arg)
            return arg
        return None

    def keep(self, text: str) -> str:
        """Note a decoy and give it back."""
        self.labels.decoy(text)
        return text

    def mailbox(self) -> str:
        """A company's office mailbox."""
        rng = self.rng
        local, firm = rng.choice(("info", "sales", "office", "hr")), rng.choice(("hongda", "xinrui", "lvyuan"))
        text = f"{local}@{firm}{rng.randint(11, 99)}.com"
        self.labels.add(self.labels.allowed, "phone.email", text)
        return text

    def hotline(self) -> str:
        """A published 400 number."""
        text = f"400-{self.rng.randint(601, 998)}-{values.digits(self.rng, 4)}"
        self.labels.add(self.labels.allowed, "phone.landline", text)
        return text

    def personal(self, owner: str, attr: str, arg: str, flag: str) -> str:
        """An attribute of a person, labelled when it is one of the eight rules."""
        person = self.person(owner)
        base = attr.rstrip("0123456789")
        if attr == "birth":
            return stamp(dt.datetime.combine(person.birth, dt.time()), arg or "%Y-%m-%d")
        if base in RULES:
            text = person.get(attr)
            text = write_form(base, text, arg) if arg else text
            if flag == "d":
                return self.keep(text)
            self.labels.add(self.labels.allowed if flag == "a" else self.labels.values, RULES[base], text)
            return text
        text = person.get(attr)
        if base in MASKED:
            self.labels.add(self.labels.allowed, MASKED[base], text)
        return text

    def person(self, owner: str) -> Person:
        """The person that the mark names: number, this one, or another of this turn."""
        if owner.isdigit():
            return self.pool[int(owner) - 1]
        if not owner:
            return self.pool[self.who]
        key = f"_{owner}"
        found = self.find(key)
        if not isinstance(found, Person):
            found = Person(self.rng, self.spec.script)
            self.scopes[-1][key] = found
        return found
