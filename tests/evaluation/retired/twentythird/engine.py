"""The template language: text with «…» holes and % loops becomes text and its label."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import exprs
from draw import Draw
from exprs import Value
from people import Person, table

RULES = {
    "id": "identity.prc_id18",
    "mob": "phone.mobile",
    "mob2": "phone.mobile",
    "email": "phone.email",
    "card": "bank.card",
    "card2": "bank.card",
    "plate": "driving.plate",
    "passport": "identity.passport_cn",
    "vin": "driving.vin",
    "tel": "phone.landline",
}
KEYS = ("id", "mob", "mob2", "card", "card2", "passport")
HOLE = re.compile("«([^»]*)»")
ASSIGN = re.compile(r"([a-z]\w*)=(.*)", re.DOTALL)
STEPPER = re.compile(r"([a-z]\w*)>(.*)")


@dataclass
class Scope:
    people: dict[str, Person] = field(default_factory=dict)
    values: dict[str, Value] = field(default_factory=dict)
    index: int = 0
    last: bool = False


@dataclass
class Result:
    values: dict[str, list[str]] = field(default_factory=dict)
    allowed: dict[str, list[str]] = field(default_factory=dict)
    decoys: list[str] = field(default_factory=list)
    records: int = 0
    about: list[Person] = field(default_factory=list)


def add(store: dict[str, list[str]], rule: str, text: str) -> None:
    found = store.setdefault(rule, [])
    if text not in found:
        found.append(text)


class Engine:
    """Renders one template."""

    def __init__(self, seed: str, hant: bool, negative: bool, options: dict[str, str]) -> None:
        self.draw = Draw(seed)
        if "born" in options:
            first, last = options["born"].split("-")
            self.draw.years = (int(first), int(last))
        if "at" in options:
            self.draw.places = options["at"].split(",")
        self.draw.bank = options.get("bank", "")
        self.women = options.get("women", "").split(",")
        self.men = options.get("men", "").split(",")
        self.hant = hant
        self.negative = negative
        self.scopes = [Scope()]
        self.result = Result()
        self.state: dict[str, Value] = {}

    def render(self, body: str) -> str:
        return self._block(body.split("\n")).replace("⇥", "\t")

    def _block(self, lines: list[str]) -> str:
        out: list[str] = []
        at = 0
        while at < len(lines):
            line = lines[at]
            if re.match(r"%[rpex] ", line):
                end = self._close(lines, at)
                out.append(self._loop(line, lines[at + 1 : end]))
                at = end + 1
                continue
            if line.startswith("~| "):
                count = 1
                while at + count < len(lines) and lines[at + count].startswith("~| "):
                    count += 1
                line = self._alternative(lines[at : at + count])
                at += count - 1
            glued = line.endswith("\\")
            out.append(self._line(line[:-1] if glued else line) + ("" if glued else "\n"))
            at += 1
        return "".join(out)

    def _alternative(self, lines: list[str]) -> str:
        """One of the alternatives, never the same twice running."""
        slot = "last " + lines[0]
        line = self.draw.pick([other for other in lines if other != self.state.get(slot)] or lines)
        self.state[slot] = line
        return line[3:]

    @staticmethod
    def _close(lines: list[str], start: int) -> int:
        depth = 0
        for at in range(start, len(lines)):
            if re.match(r"%[rpex] ", lines[at]):
                depth += 1
            elif lines[at] == "%.":
                depth -= 1
                if depth == 0:
                    return at
        raise ValueError(f"loop without end: {lines[start]}")

    def _loop(self, head: str, body: list[str]) -> str:
        words = head.split()
        kind, count = words[0][1], self._count(words[1])
        pool: list[Person] = []
        if kind in "rp":
            size = int(words[3]) if len(words) > 3 else count
            pool = [Person(self.draw, self.hant) for _ in range(size)]
        out: list[str] = []
        for i in range(count):
            scope = Scope(index=i + 1, last=i == count - 1)
            if pool:
                scope.people["p"] = pool[i] if i < len(pool) else pool[self.draw.number(0, len(pool) - 1)]
            self.scopes.append(scope)
            if kind in "re":
                self._record(words[2] if kind == "e" and len(words) > 2 else "p")
            text = self._block(body)
            out.append(text[:-1] if text.endswith("¶\n") else text)
            self.scopes.pop()
        return "".join(out)

    def _count(self, word: str) -> int:
        if "-" in word:
            low, high = word.split("-")
            return self.draw.number(int(low), int(high))
        return int(word)

    def _line(self, line: str) -> str:
        return HOLE.sub(lambda m: self._hole(m.group(1)), line)

    def _record(self, name: str) -> None:
        self.result.records += 1
        person = self._person(name)
        if all(person is not other for other in self.result.about):
            self.result.about.append(person)

    def _person(self, name: str) -> Person:
        for scope in reversed(self.scopes):
            if name in scope.people:
                return scope.people[name]
        if name == "p":
            raise ValueError("no person p here")
        sex = "f" if name in self.women else "m" if name in self.men else ""
        person = Person(self.draw, self.hant, sex)
        self.scopes[-1].people[name] = person
        return person

    def _lookup(self, name: str) -> Value | None:
        for scope in reversed(self.scopes):
            if name in scope.values:
                return scope.values[name]
        return None

    def _hole(self, text: str) -> str:
        if text in (",", ";"):
            return "," if not self.scopes[-1].last else ("" if text == "," else ";")
        if text == "r" or re.fullmatch(r"r [a-z]\w*", text):
            self._record(text[2:] or "p")
            return ""
        step = STEPPER.fullmatch(text)
        if step:
            self._step(step.group(1), step.group(2))
            return ""
        assign = ASSIGN.fullmatch(text)
        if assign:
            self.scopes[-1].values[assign.group(1)] = self._value(assign.group(2), assign.group(1))
            return ""
        return self._print(text)

    def _step(self, name: str, spec: str) -> None:
        match = exprs.STEP.fullmatch(spec)
        if match is None:
            raise ValueError(f"bad step {spec}")
        slot = f"{name}@{id(self._owner())}@{spec}"
        if slot in self.state:
            old = self.state[slot]
            assert isinstance(old, datetime)
            unit = exprs.UNITS[match.group(4)]
            gap = self.draw.number(int(match.group(2)) * unit, int(match.group(3)) * unit)
            new = old + timedelta(seconds=gap)
        else:
            new = datetime.strptime(match.group(1), "%Y-%m-%d %H:%M")
            new += timedelta(seconds=self.draw.number(0, int(match.group(3)) * exprs.UNITS[match.group(4)]))
        self.state[slot] = new
        self.scopes[-1].values[name] = new

    def _owner(self) -> object:
        """Runs of time and balance begin anew below each person of a %p loop."""
        for scope in reversed(self.scopes[:-1]):
            if "p" in scope.people:
                return scope.people["p"]
        return self

    def _value(self, text: str, name: str = "") -> Value:  # noqa: PLR0911 - one line for each sign
        if text.startswith("?"):
            body, sep = (text[2:], "¦") if text.startswith("??") else (text[1:], "/")
            return self.draw.pick([part.strip() if sep == "¦" else part for part in body.split(sep)])
        date = exprs.DATE.fullmatch(text)
        if date:
            return exprs.draw_time(self.draw, date)
        words = text.split(" ", 1)
        if len(words) == 2 and words[0] in tuple("nfgdxXL"):
            return exprs.number(self.draw, words[0], words[1])
        if words[0] == "acc":
            return self._accumulate(words[1], name)
        if words[0] == "who":
            return self._peer(int(words[1]))
        if words[0] == "gap":
            return self._gap(words[1])
        shift = exprs.OFFSET.fullmatch(text)
        if shift and isinstance(base := self._lookup(shift.group(1)), datetime):
            return exprs.offset_time(self.draw, base, shift)
        return self._named(text)

    def _peer(self, size: int) -> str:
        """One of `size` third persons that the whole file shares."""
        name = f"peer{self.draw.number(1, size)}"
        if name not in self.scopes[0].people:
            self.scopes[0].people[name] = Person(self.draw, self.hant)
        return name

    def _gap(self, spec: str) -> Value:
        """Gap t u d: the whole days (h, m, s) from t to u; nights count dates."""
        first, second, unit = spec.split()
        low, high = self._lookup(first), self._lookup(second)
        assert isinstance(low, datetime) and isinstance(high, datetime)
        if unit == "d":
            return (high.date() - low.date()).days
        return int((high - low).total_seconds()) // exprs.UNITS[unit]

    def _accumulate(self, spec: str, name: str) -> Value:
        start, other = spec.split()
        slot = f"acc@{name}@{id(self._owner())}"
        if slot not in self.state:
            match = exprs.RANGE.fullmatch(start)
            low, high = (match.group(1), match.group(2)) if match else (start, start)
            self.state[slot] = self.draw.real(float(low), float(high))
        change, base = self._lookup(other), self.state[slot]
        assert isinstance(change, (int, float)) and isinstance(base, (int, float))
        self.state[slot] = round(base + change, 2)
        return self.state[slot]

    def _named(self, text: str) -> Value:
        index = re.fullmatch(r"i(?:\+(\d+))?", text)
        if index:
            return self.scopes[-1].index + int(index.group(1) or 0)
        name, _, part = text.partition(".")
        value = self._lookup(name)
        if value is not None:
            return str(value).split(",")[int(part)] if part else value
        if text in ("uscc", "imei"):
            return self.draw.uscc() if text == "uscc" else self.draw.imei()
        if not part:
            raise ValueError(f"unknown value {text}")
        return self._attribute(name, part)

    def _attribute(self, name: str, part: str) -> str:
        return self._person(name).get(part)

    def _print(self, text: str) -> str:
        text = re.sub(r"^peer(\d+)$", lambda m: self._peer(int(m.group(1))) + ".mob", text)
        text = re.sub(r"^@(\w+)\.", lambda m: f"{self._lookup(m.group(1))}.", text)
        if text.startswith("~"):
            self.result.decoys.append(text[1:])
            return text[1:]
        if text.startswith("!"):
            rule, literal = text[1:].split(" ", 1)
            add(self.result.allowed, RULES[rule], literal)
            return literal
        if text.startswith("?"):
            body, mark, spec = text.rpartition(":")
            if mark and re.fullmatch(r"[<>]\d+", spec):
                return exprs.pad(exprs.show(self._value(body)), spec)
            return exprs.show(self._value(text))
        if "|" in text:
            name, pattern = text.split("|", 1)
            moment = self._value(name)
            assert isinstance(moment, datetime), text
            return exprs.format_time(moment, pattern)
        body, *filters = text.split(":")
        third = re.fullmatch(r"(id|mob|card|email|plate|passport|vin|tel|name|addr)(!?)", body)
        if third and self._lookup(body) is None:
            body = f"{'third'}{len(self.scopes[-1].people)}.{third.group(1)}{third.group(2)}"
        return self._filtered(body, filters)

    def _filtered(self, body: str, filters: list[str]) -> str:
        allowed = body.endswith("!")
        bad = re.fullmatch(r"bad(id|card|vin|mob)", body)
        if bad:
            return self._bad(bad.group(1))
        value = self._value(body.rstrip("!"))
        text, hidden = exprs.show(value), False
        pads: list[str] = []
        for name in filters:
            if re.fullmatch(r"[<>]\d+", name):
                pads.append(name)
            elif re.fullmatch(r"0\d+", name):
                text = text.zfill(int(name))
            elif name == "dir":
                text = "转出" if str(value).startswith("-") else "转入"
            elif name in (",", "abs"):
                assert isinstance(value, (int, float)), body
                text = f"{value:,.2f}" if name == "," else f"{abs(value):.2f}"
            else:
                text, now = exprs.plain_filter(text, name)
                hidden = hidden or now
        self._register(body.rstrip("!"), text, hidden, allowed)
        for name in pads:
            text = exprs.pad(text, name)
        return text

    def _register(self, body: str, text: str, hidden: bool, allowed: bool) -> None:
        name, _, part = body.partition(".")
        if part not in RULES or self._lookup(name) is not None:
            return
        if hidden:
            if self.negative and "*" in text:
                self.result.decoys.append(text)
            return
        add(self.result.allowed if allowed else self.result.values, RULES[part], text)
        if part in KEYS:
            self._person(name).keyed = True

    def _bad(self, what: str) -> str:
        person = Person(self.draw, self.hant)
        text = person.get(what)
        if what == "mob":
            pass
        elif what == "vin":
            text = text[:8] + ("7" if text[8] != "7" else "4") + text[9:]
        else:
            old = text[-1]
            text = text[:-1] + str((int(old) + 3) % 10 if old.isdigit() else 5)
        self.result.decoys.append(text)
        return text


def region_names() -> list[str]:
    return [row[2] for row in table("regions.txt")]
