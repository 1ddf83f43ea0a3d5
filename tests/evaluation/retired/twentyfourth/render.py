"""Fills a template: text, records, persons and the values that were written."""

from __future__ import annotations

import datetime as dt
import random
import re
from dataclasses import dataclass, field

from bundle import Template
from fields import MONTHS, generic, reshape
from persona import BANKS, REGIONS, Draw, Person, Region, words

TOKEN = re.compile(r"«([^«»]+)»")
EXPR = re.compile(r"^(?:([1-9][0-9]?|[oh]\d?)\.)?([A-Za-z]+\d*)([+-]\d+)?(?::(.*))?$", re.DOTALL)
RULES = {
    "id": "identity.prc_id18",
    "mob": "phone.mobile",
    "mob2": "phone.mobile",
    "mail": "phone.email",
    "card": "bank.card",
    "card2": "bank.card",
    "plate": "driving.plate",
    "pp": "identity.passport_cn",
    "vin": "driving.vin",
    "tel": "phone.landline",
}
ALL_RULES = tuple(dict.fromkeys(RULES.values()))
WRONG = str.maketrans("0123456789X", "3456789X012")
HANT = {ord(pair[0]): ord(pair[1]) for line in words("hant") for pair in line.split()}


def stamp(moment: dt.datetime, form: str) -> str:
    """A small strftime that does not depend on the locale."""
    days = "一二三四五六日"
    table = {
        "%Y": f"{moment:%Y}",
        "%y": f"{moment:%y}",
        "%m": f"{moment:%m}",
        "%d": f"{moment:%d}",
        "%H": f"{moment:%H}",
        "%M": f"{moment:%M}",
        "%S": f"{moment:%S}",
        "%-m": str(moment.month),
        "%-d": str(moment.day),
        "%-H": str(moment.hour),
        "%B": MONTHS[moment.month - 1],
        "%b": MONTHS[moment.month - 1].title(),
        "%w": days[moment.weekday()],
        "%A": "MOTUWETHFRSASU"[moment.weekday() * 2 :][:2],
        "%s": str(int((moment - dt.datetime(1970, 1, 1, 8)).total_seconds())),
        "%f": f"{moment.microsecond // 1000:03d}",
        "%p": "上午" if moment.hour < 12 else "下午",
        "%I": str((moment.hour - 1) % 12 + 1),
    }
    return re.sub(r"%-?[A-Za-z]", lambda m: table[m.group()], form)


@dataclass
class Result:
    text: str = ""
    records: int = 0
    people: int = 0
    values: dict[str, dict[str, None]] = field(default_factory=lambda: {rule: {} for rule in ALL_RULES})
    allowed: dict[str, dict[str, None]] = field(default_factory=lambda: {rule: {} for rule in ALL_RULES})
    decoys: dict[str, None] = field(default_factory=dict)


class Renderer:
    """State of one file while it is written."""

    def __init__(self, template: Template, seed: int) -> None:
        self.template, self.meta = template, template.meta
        self.rng = random.Random(f"{seed}:{template.path}")
        self.draw, self.out = Draw(self.rng), Result()
        self.hant = HANT if self.meta.get("script") == "hant" else None
        self.doc: dict[str, object] = {}
        self.group: dict[str, object] = {}
        self.record: dict[str, object] = {}
        self.bags: dict[str, list[str]] = {}
        self.index, self.inner, self.total, self.balance = 0, 0, 0, 0
        start, _, end = self.meta.get("t", "2016-01-04:2017-11-28").partition(":")
        self.start, self.end = dt.datetime.fromisoformat(start), dt.datetime.fromisoformat(end)
        self.now = self.moment()
        self.region = self.pick_region()
        self.person = self.new_person()
        fitting = [bank for bank in BANKS if self.meta.get("bank", "") in bank[0]]
        self.person.bank = self.rng.choice(fitting) if "bank" in self.meta else self.person.bank

    def pick_region(self) -> Region:
        code = self.meta.get("loc", "")
        return next((r for r in REGIONS if r.code == code), None) or self.rng.choice(REGIONS)

    def new_person(self) -> Person:
        live = self.rng.choice(REGIONS) if self.meta.get("loc") == "any" else self.region
        return Person(self.draw, live, self.hant, self.template.span("born", "1957-1999"))

    def moment(self) -> dt.datetime:
        low, high = self.template.span("hours", "0-23")
        days = max(1, (self.end - self.start).days)
        clock = dt.timedelta(hours=self.rng.randint(low, high), minutes=self.rng.randrange(60))
        clock += dt.timedelta(seconds=self.rng.randrange(60), milliseconds=self.rng.randrange(1000))
        return self.start + dt.timedelta(days=self.rng.randrange(days)) + clock

    def moments(self, count: int) -> list[dt.datetime]:
        if "step" in self.meta:
            low, high = self.template.span("step", "1-9")
            found = [self.moment()]
            while len(found) < count:
                found.append(found[-1] + dt.timedelta(seconds=self.rng.randint(low * 60, high * 60)))
            return found
        found = [self.moment() for _ in range(count)]
        order = self.meta.get("order", "asc")
        return found if order == "none" else sorted(found, reverse=order == "desc")

    def who(self, key: str | None) -> Person:
        if key is None:
            return self.person
        scope = self.record if key[0] == "o" else self.doc
        if "who:" + key not in scope:
            scope["who:" + key] = self.new_person()
        found = scope["who:" + key]
        assert isinstance(found, Person)
        return found

    def fill(self, text: str) -> str:
        return TOKEN.sub(lambda m: self.expand(m.group(1)), text)

    def expand(self, expr: str) -> str:
        expr, *mods = expr.split("|")
        expr, _, tag = expr.partition("~")
        scope = {"g": self.group, "d": self.doc}.get(tag[:1], self.record)
        if tag and tag in scope:
            return self.note("", str(scope[tag]), mods)
        match = EXPR.match(expr)
        if not match:
            raise ValueError(f"{self.template.path}: {expr}")
        who, name, shift, arg = match.groups()
        value = self.value(who, name, int(shift or 0), arg)
        if tag:
            scope[tag] = value
        return self.note(name, value, mods)

    def value(self, who: str | None, name: str, shift: int, arg: str | None) -> str:
        if name in ("t", "e", "T"):
            return stamp(self.when(name) + dt.timedelta(minutes=shift), arg or "%Y-%m-%d %H:%M:%S")
        if name == "bd":
            born = self.who(who).born
            return stamp(dt.datetime(born.year, born.month, born.day), arg or "%Y-%m-%d")
        if arg is None and name not in (
            "otel",
            "hot",
            "ordid",
            "trk",
            "i",
            "k",
            "cnt",
            "people",
            "bal",
            "mac",
            "ip",
            "fl",
            "tr",
            "uuid",
            "lng",
            "lat",
            "pnr",
        ):
            return self.who(who).get(name)
        return generic(self, name, arg or "", shift)

    def when(self, name: str) -> dt.datetime:
        if name == "T":
            return self.doc.setdefault("base", self.moment())  # type: ignore[return-value]
        if name == "t":
            return self.now
        if "end" not in self.record:
            low, high = self.template.span("dur", "30-600")
            self.record["end"] = self.now + dt.timedelta(seconds=self.rng.randint(low * 60, high * 60))
        return self.record["end"]  # type: ignore[return-value]

    def note(self, name: str, value: str, mods: list[str]) -> str:
        """Apply the shape changes, then write down what kind of value this was."""
        rule, target = RULES.get(name), self.out.values
        if name in ("otel", "omail"):
            rule, target = ("phone.landline" if name == "otel" else "phone.email"), self.out.allowed
        decoy = name in ("hot", "ordid", "trk")
        for mod in mods:
            if mod == "allow" or mod.startswith("allow="):
                rule, target = mod[6:] or rule, self.out.allowed
            elif mod.startswith("val="):
                rule = mod[4:]
            elif mod == "decoy":
                decoy = True
            elif mod == "bad":
                value, decoy = value[:-1] + value[-1].translate(WRONG), True
            else:
                masked, value = reshape(mod, value)
                rule = None if masked else rule
        if decoy:
            self.out.decoys[value] = None
        elif rule:
            target[rule][value] = None
        return value

    def bag(self, name: str) -> str:
        """Every variant comes once before one comes again."""
        if not self.bags.get(name):
            self.bags[name] = list(self.template.part(name))
            if self.meta.get("pick") != "cycle":
                self.rng.shuffle(self.bags[name])
        return self.bags[name].pop(0)

    def row(self, now: dt.datetime) -> str:
        self.record, self.now = {}, now
        self.index += 1
        self.inner += 1
        return self.fill(self.bag("row"))

    def rows(self, count: int) -> list[str]:
        found: list[str] = []
        join = self.meta.get("join", "")
        for place, now in enumerate(self.moments(count)):
            if "again" in self.meta:
                self.again()
            found.append(self.row(now) + (join if place < count - 1 else ""))
            if self.template.part("noise") and self.rng.random() < float(self.meta.get("noise", "0.3")):
                self.record = {}
                found.append(self.fill(self.bag("noise")))
        return found

    def again(self) -> None:
        pool = self.doc.setdefault("pool", [])
        assert isinstance(pool, list)
        if pool and self.rng.random() < float(self.meta["again"]):
            self.person = self.rng.choice(pool)
        else:
            self.person = self.new_person()
            pool.append(self.person)

    def body(self) -> list[str]:
        """The records, flat or nested below their persons."""
        sizes = self.doc["sizes"]
        assert isinstance(sizes, list)
        if not self.template.part("ghead"):
            self.out.people = 1
            found = self.rows(sizes[0])
            pool = self.doc.get("pool")
            if isinstance(pool, list):
                self.out.people = len(pool)
            return ["".join(found)] if "inline" in self.meta else found
        found, glue = [], self.meta.get("gjoin", "")
        for place, size in enumerate(sizes):
            self.person, self.group, self.record, self.inner, self.balance = self.new_person(), {"n": place}, {}, 0, 0
            head = [self.fill(self.bag("ghead"))]
            rows = self.rows(size)
            rows = ["".join(rows)] if "inline" in self.meta else rows
            self.group["size"] = size
            foot = [self.fill(part) for part in self.template.part("gfoot")]
            block = [part for part in head + rows + foot if part != "%"]
            block[-1] += glue if place < len(sizes) - 1 else ""
            found += block
        self.out.people = len(sizes)
        return found

    def run(self) -> Result:
        low, high = self.template.span("n", "8-24")
        count = self.rng.randint(low, high)
        sizes = [count]
        if self.template.part("ghead"):
            least, most = self.template.span("k", "1")
            sizes = [self.rng.randint(least, most) for _ in range(count)]
        self.doc["sizes"], self.total = sizes, sum(sizes)
        if "who" not in self.meta and not self.template.part("ghead"):
            self.meta.setdefault("again", "0")
        parts = [self.fill(part) for part in self.template.part("head")]
        if self.template.part("row"):
            parts += self.body()
        parts += [self.fill(part) for part in self.template.part("doc") + self.template.part("foot")]
        self.out.text = "\n".join(parts) + "\n"
        self.count()
        return self.out

    def count(self) -> None:
        self.out.records = int(self.meta.get("records", self.total if self.template.part("row") else 0))
        numbered = sum(1 for key in self.doc if re.match(r"who:\d", key))
        if self.template.part("doc"):
            self.out.people = int(self.meta.get("people", numbered))
        for rule, held in self.out.values.items():
            self.out.allowed[rule] = {v: None for v in self.out.allowed[rule] if v not in held}
