"""Template language: «field» expressions, filled in from an invented person, and the label book."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

import values
from person import Person

HERE = Path(__file__).parent
FIELD = re.compile(r"«([^«»]+)»")
KEYS = {
    "id": "identity.prc_id18",
    "mob": "phone.mobile",
    "pp": "identity.passport_cn",
    "card": "bank.card",
    "plate": "driving.plate",
    "vin": "driving.vin",
    "email": "phone.email",
    "land": "phone.landline",
}


def load_pools() -> dict[str, list[str]]:
    pools = {}
    for line in (HERE / "tpl" / "pools.cfg").read_text("utf-8").splitlines():
        if ":" in line:
            name, _, rest = line.partition(":")
            pools[name.strip()] = rest.strip().split("|")
    return pools


POOLS = load_pools()


class Book:
    """What was written, by rule."""

    def __init__(self) -> None:
        self.values: dict[str, list[str]] = {}
        self.allowed: dict[str, list[str]] = {}
        self.decoys: list[str] = []
        self.people: set[int] = set()

    @staticmethod
    def put(book: dict[str, list[str]], rule: str, value: str) -> None:
        kept = book.setdefault(rule, [])
        if value not in kept:
            kept.append(value)


def width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def pad(text: str, size: int) -> str:
    gap = " " * max(0, abs(size) - width(text))
    return text + gap if size > 0 else gap + text


class Renderer:
    def __init__(self, rng: Random, book: Book, hant: bool, start: str, step: tuple[int, int]) -> None:
        self.rng, self.book, self.hant, self.step = rng, book, hant, step
        self.people: list[Person] = []
        self.index = 0
        self.cache: dict[str, str] = {}
        self.used: dict[str, list[str]] = {}
        self.when = datetime.now()
        self.start(start)

    def start(self, text: str) -> None:
        base = datetime.fromisoformat(text) if text else datetime(2014, 1, 5) + timedelta(days=self.rng.randrange(3900))
        self.when = base + timedelta(minutes=self.rng.randrange(420, 1300), seconds=self.rng.randrange(60))

    def person(self, number: int) -> Person:
        while len(self.people) <= number:
            self.people.append(Person(self.rng, self.hant))
        return self.people[number]

    def next_row(self) -> None:
        self.cache = {}
        self.when += timedelta(minutes=self.rng.randrange(*self.step), seconds=self.rng.randrange(60))

    def text(self, template: str, number: int) -> str:
        return FIELD.sub(lambda m: self.field(m.group(1), number), template)

    def field(self, expr: str, number: int) -> str:
        size = re.search(r"~(-?\d+)$", expr)
        if size:
            return pad(self.field(expr[: size.start()], number), int(size.group(1)))
        if expr[0] == "?":
            return self.rng.choice(expr[1:].split("|"))
        if expr[0] == "@":
            return self.pool(expr[1:])
        name, _, arg = expr.partition(":")
        if re.match(r"\d+\.", name):
            head, _, name = name.partition(".")
            return self.own(name, arg, self.person(int(head)), int(head))
        if name.startswith("p2."):
            return self.own(name[3:], arg, Person(self.rng, self.hant), -1)
        if name.startswith("x."):
            value = values.decoy(self.rng, name[2:])
            self.book.decoys.append(value)
            return value
        if name.startswith("dt"):
            return self.date(name[2:], arg)
        found = self.plain(name, arg)
        return found if found is not None else self.own(name, arg, self.person(number), number)

    def pool(self, name: str) -> str:
        """A pool value stays the same within a row; name2 differs from name."""
        if name not in self.cache:
            pool = POOLS[name.rstrip("23")]
            taken = set(self.cache.values())
            free = [p for p in pool if p not in taken] or pool
            self.cache[name] = self.rng.choice(free)
        return self.cache[name]

    def date(self, shift: str, fmt: str) -> str:
        when = self.when
        moved = re.fullmatch(r"([+-])(\d+)-?(\d+)?([smhd])", shift)
        if moved:
            low, high = int(moved[2]), int(moved[3] or moved[2])
            key = f"shift{shift}"
            if key not in self.cache:
                self.cache[key] = str(self.rng.randint(low, high) * (1 if moved[1] == "+" else -1))
            seconds = {"s": 1, "m": 60, "h": 3600, "d": 86400}[moved[4]]
            when = when + timedelta(seconds=int(self.cache[key]) * seconds)
        if fmt == "epoch":
            return str(int((when - datetime(1970, 1, 1, 8)).total_seconds()))
        return when.strftime(fmt or "%Y-%m-%d %H:%M:%S")

    def plain(self, name: str, arg: str) -> str | None:
        rng = self.rng
        if name in ("n", "money", "money,"):
            low, high = (int(a) for a in arg.split("-"))
            if name == "n":
                return str(rng.randint(low, high))
            return format(rng.randint(low * 100, high * 100) / 100, ",.2f" if name == "money," else ".2f")
        if name == "dig":
            return values.digits(rng, int(arg))
        if name == "hex":
            return "".join(rng.choice("0123456789abcdef") for _ in range(int(arg)))
        if name == "i":
            return format(self.index, arg)
        if name == "lat":
            return f"{rng.uniform(23, 39):.{arg or 6}f}"
        if name == "lng":
            return f"{rng.uniform(104, 121):.{arg or 6}f}"
        if name == "ol":
            value = values.make_landline(rng, rng.choice(values.REGIONS)[3])
            self.book.put(self.book.allowed, "phone.landline", value)
            return value
        if name == "oe":
            value = f"{arg}@{rng.choice(POOLS['domain'])}"
            self.book.put(self.book.allowed, "phone.email", value)
            return value
        return None

    def own(self, name: str, arg: str, who: Person, number: int) -> str:
        base, _, form = name.partition(".")
        if base == "peer":
            base, value = "mob", self.rng.choice(who.peers)
            number = -1
        elif base in KEYS:
            value = getattr(who, base)
        else:
            return self.trait(base, arg, who)
        if form in ("m", "t4"):
            return mask(base, value) if form == "m" else value[-4:]
        value, shown = written(base, value, form)
        self.book.put(self.book.values, KEYS[base], value)
        if base in ("id", "pp", "mob") and number >= 0:
            self.book.people.add(number)
        return shown

    def trait(self, name: str, arg: str, who: Person) -> str:
        makers: dict[str, Callable[[], str]] = {
            "name": lambda: who.name,
            "addr": lambda: who.addr,
            "bank": lambda: who.bank,
            "eng": lambda: who.eng,
            "py": lambda: f"{who.family} {who.given.title()}",
            "PY": lambda: f"{who.family}/{who.given}".upper(),
            "sex": lambda: "男" if who.male else "女",
            "mf": lambda: "M" if who.male else "F",
            "reg": lambda: who.region,
            "sir": lambda: who.name[0] + ("先生" if who.male else "女士"),
            "fam": lambda: who.name[0],
            "ta": lambda: "他" if who.male else "她",
            "birth": lambda: who.born.strftime(arg or "%Y-%m-%d"),
            "age": lambda: str(self.when.year - who.born.year),
            "sexn": lambda: "1" if who.male else "2",
            "xname": lambda: who.name[0] + "*" * (len(who.name) - 1),
            "user": lambda: who.email.split("@")[0],
            "bal": lambda: format(who.balance, arg or ".2f"),
            "flow": lambda: flow(self.rng, who, arg),
        }
        return makers[name]()


def flow(rng: Random, who: Person, arg: str) -> str:
    amount = rng.choice([rng.randrange(300, 30_000), rng.randrange(1000, 600_000)]) / 100
    if rng.random() < 0.7 and who.balance > amount:
        amount = -amount
    who.balance += amount
    return format(amount, arg or ".2f")


def mask(base: str, value: str) -> str:
    keep = {"id": (6, 4), "mob": (3, 4), "card": (6, 4), "pp": (2, 2), "plate": (2, 2), "email": (2, 8)}[base]
    return value[: keep[0]] + "*" * (len(value) - sum(keep)) + value[-keep[1] :]


def written(base: str, value: str, form: str) -> tuple[str, str]:
    """The value as it stands in the file, and the text around it."""
    if form == "sp" and base == "card":
        value = " ".join(value[i : i + 4] for i in range(0, len(value), 4))
    elif form == "sp":
        value = f"{value[:3]} {value[3:7]} {value[7:]}"
    elif form == "dash":
        value = f"{value[:3]}-{value[3:7]}-{value[7:]}"
    elif form == "dot":
        value = f"{value[:2]}·{value[2:]}"
    elif form == "low":
        value = value.lower()
    elif form == "par":
        value = "({}) {}".format(*value.split("-"))
    elif form == "86":
        return value, f"+86 {value}"
    return value, value
