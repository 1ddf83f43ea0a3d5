"""Fills one description with people and events, and keeps account of every value that is printed."""

import datetime as dt
import re
from dataclasses import dataclass, field
from random import Random

import fields
import filters
import hant
from people import Person, choices, new_person, words
from specs import Part, Spec

RULES = {
    "id": "identity.prc_id18",
    "mobile": "phone.mobile",
    "email": "phone.email",
    "card": "bank.card",
    "plate": "driving.plate",
    "passport": "identity.passport_cn",
    "vin": "driving.vin",
    "land": "phone.landline",
}
PLACE = re.compile(r"\{(\?[^{}]*|[=a-zA-Z][A-Za-z0-9_.=#]*(?:\|[^{}]*)?)\}")
ALWAYS_NEW = re.compile(r"[rf]\d+\.[\d.]+|[dx]\d+|uuid")
OWN = ("id", "passport", "mobile")


@dataclass
class Row:
    """What one event has settled so far."""

    person: Person
    other: Person
    t: dt.datetime
    number: int
    seen: dict[str, str] = field(default_factory=dict)
    own: set[str] = field(default_factory=set)


class Filling:
    """The filling of one description."""

    def __init__(self, spec: Spec, rng: Random) -> None:
        self.spec, self.rng, self.opt = spec, rng, spec.options
        self.values: dict[str, list[str]] = {}
        self.allowed: dict[str, list[str]] = {}
        self.decoys: list[str] = []
        self.kept: dict[str, str] = {}
        self.head = new_person(rng)
        self.others: dict[str, Person] = {}
        self.head_own: set[str] = set()
        self.running = rng.randrange(300000, 9000000) / 100
        self.records, self.number = 0, 0
        self.owners: dict[str, Person] = {}
        self.pool: list[Person] = []
        self.counts = [self._count(part) for part in spec.parts]
        self.total = sum(self.counts)
        self.start = dt.datetime(rng.randrange(2019, 2025), rng.randrange(1, 12), rng.randrange(1, 28))
        span = float(self.opt.get("span", rng.choice((2, 5, 9, 20, 30))))
        self.end = self.start + dt.timedelta(days=span)
        self.times = sorted(self._moment(span) for _ in range(self.total))

    def _moment(self, span: float) -> dt.datetime:
        """A time of the file's days, mostly not of the night."""
        when = self.start + dt.timedelta(seconds=self.rng.random() * span * 86400)
        return when + dt.timedelta(hours=9) if when.hour < 7 and self.rng.random() < 0.8 else when

    def _count(self, part: Part) -> int:
        if not part.is_row:
            return 0
        low, _, high = (part.count or self.opt.get("rows", "6-28")).partition("-")
        return self.rng.randint(int(low), int(high or low))

    def _person(self) -> Person:
        if "one" in self.opt:
            return self.head
        if self.pool and self.rng.random() < float(self.opt.get("again", 0)):
            return self.rng.choice(self.pool)
        self.pool.append(new_person(self.rng))
        return self.pool[-1]

    def _note(self, table: dict[str, list[str]], rule: str, text: str) -> None:
        found = table.setdefault(rule, [])
        if text not in found:
            found.append(text)

    def _keep_value(self, key: str, text: str, chain: list[str]) -> str:
        """Print a value of the eight rules, now and then as people write it, and note it."""
        if "free" in self.opt and not chain and self.rng.random() < 0.12:
            ways = {"mobile": ("sp", "da", "+86", "+86 "), "card": ("sp",), "id": ("low",)}
            chain = [self.rng.choice(ways[key])] if key in ways else chain
        plain = text
        for name in chain:
            plain = filters.apply(plain, name)
        if "mask" not in chain and not any(name.startswith(("last", "first")) for name in chain):
            self._note(self.values, RULES[key], plain.strip())
        elif "mask" in chain:
            self.decoys.append(plain)
        return plain

    def _persons_field(self, key: str, row: Row, chain: list[str]) -> str | None:
        whose, _, name = key.rpartition(".")
        person = {"": row.person, "o": row.other, "h": self.head}.get(whose)
        if whose in fields.OTHERS:
            person = self.others.setdefault(whose, new_person(self.rng))
        if person is None:
            return None
        if name in RULES:
            if name in OWN and "mask" not in chain:
                (row.own if whose == "" else self.head_own if whose == "h" else set()).add(name)
            return self._keep_value(name, getattr(person, name), chain)
        text = fields.of_person(person, name, chain)
        if text is None:
            return None
        return self._chain(self._script(text), chain)

    def _script(self, text: str) -> str:
        return hant.convert(text) if self.opt.get("script") == "hant" else text

    def _chain(self, text: str, chain: list[str]) -> str:
        for name in chain:
            if not name.startswith("%") and name not in filters.NAMED and name not in fields.DATE_FORMS:
                text = filters.apply(text, name)
        return text

    def _field(self, key: str, row: Row, chain: list[str]) -> str:
        plain = key.split("#", maxsplit=1)[0]
        if plain in ("i", "N", "R"):
            number = {"i": row.number, "N": self.total, "R": self.rng.randrange(10, 99)}[plain]
            return self._chain(str(number), chain)
        text = fields.dated(self, plain, row, chain)
        if text is None:
            text = self._persons_field(plain, row, chain)
            if text is not None:
                return text
            if ALWAYS_NEW.fullmatch(plain):
                text = fields.event(self, plain, row)
            else:
                if key not in row.seen:
                    row.seen[key] = self._event(plain, row)
                text = self._script(row.seen[key])
        return self._chain(text, chain)

    def _event(self, key: str, row: Row) -> str:
        if key in words():
            return self.fill(self.rng.choice(words()[key]), row)
        return fields.event(self, key, row)

    def _one(self, body: str, row: Row) -> str:
        if body.startswith("?"):
            return self.fill(self.rng.choice(body[1:].split("|")), row)
        key, *chain = body.split("|")
        if not key.startswith("="):
            return self._field(key, row, chain)
        if key not in self.kept:
            self.kept[key] = self._script(self._event(key[1:].split("#")[0], row))
        return self._chain(self.kept[key], chain)

    def fill(self, text: str, row: Row) -> str:
        """The text with its places filled."""
        text = re.sub(r"\{(\?[^{}]*(?:\{[^{}]*\}[^{}]*)+)\}", lambda m: self.rng.choice(choices(m[1][1:])), text)
        return PLACE.sub(lambda m: self._one(m[1], row), text)

    def _row(self, part: Part) -> str:
        self.number += 1
        row = Row(self._person(), new_person(self.rng), self.times[self.number - 1], self.number)
        text = self.rng.choice(part.texts)
        if part.sub:
            text = text.replace("{events}", self._events(part.sub, row))
        else:
            self.records += 1
        text = self.fill(text, row)
        if "one" not in self.opt and self.spec.kind:
            if not row.own:
                raise ValueError(f"{self.spec.path}: a row without its person: {text[:80]}")
            self.owners[row.person.id] = row.person
        return text

    def _events(self, body: str, row: Row) -> str:
        """The events of a row's person, one to four."""
        texts, when = [], row.t
        for place in range(self.rng.randint(1, 4)):
            texts.append(self.fill(body, Row(row.person, new_person(self.rng), when, place + 1)))
            when += dt.timedelta(minutes=self.rng.randrange(2000, 9000), seconds=self.rng.randrange(60))
        self.records += len(texts)
        return self.opt.get("subsep", "n").replace("n", "\n").replace("c", ",").join(texts)

    def _rows(self, part: Part, count: int) -> str:
        out = []
        for place in range(count):
            out.append(self._row(part))
            for when, body in part.mids:
                due = self.rng.random() * 100 < float(when[1:]) if when[0] == "%" else (place + 1) % int(when) == 0
                if due and place + 1 < count:
                    at = self.times[self.number - 1] + dt.timedelta(seconds=self.rng.randrange(5, 50))
                    text = self.rng.choice(body.split("\n~~\n"))
                    out.append(self.fill(text, Row(new_person(self.rng), new_person(self.rng), at, place)))
        sep = self.opt.get("sep", "n").replace("n", "\n").replace("c", ",")
        return sep.join(out)

    def run(self) -> str:
        """The whole text of the file."""
        blank = Row(self.head, new_person(self.rng), self.end, 0)
        out = [
            self._rows(part, count) if part.is_row else self.fill(part.texts[0], blank)
            for part, count in zip(self.spec.parts, self.counts, strict=True)
        ]
        if "one" in self.opt and self.spec.kind:
            if not (self.head_own | blank.own):
                raise ValueError(f"{self.spec.path}: a head without its person")
            self.owners[self.head.id] = self.head
        return "\n".join(out) + "\n"
