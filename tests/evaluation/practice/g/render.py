"""Template engine: [[name:arg]] placeholders, %h %b %r %e %n %t sections."""
from __future__ import annotations

import random
import re
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from people import LISTS, Person, card, digits, id_check, mobile, vin

RULES = {"id": "identity.prc_id18", "mob": "phone.mobile", "mail": "phone.email", "card": "bank.card",
         "plate": "driving.plate", "pp": "identity.passport_cn", "vin": "driving.vin", "tel": "phone.landline"}
STEP = {"min": (1, 40), "hour": (40, 1800), "day": (900, 9000), "month": (30000, 60000)}
HOLE = re.compile(r"\[\[([^\[\]]+)\]\]")


@dataclass
class Template:
    """One file's template."""

    path: str
    kind: str | None
    way: str
    opts: dict[str, str]
    parts: list[tuple[str, str]]


def parse(text: str) -> list[Template]:
    """Cut a template collection into templates."""
    out = []
    for chunk in re.split(r"^### ", text, flags=re.MULTILINE)[1:]:
        first, _, body = chunk.partition("\n")
        path, kind, *rest = first.split()
        opts = dict(word.split("=", 1) for word in rest if "=" in word)
        way = " ".join(word for word in rest if "=" not in word)
        pieces = re.split(r"^%([hbrent])\n", "%h\n" + body.rstrip("\n") + "\n", flags=re.MULTILINE)
        parts = [(pieces[i], pieces[i + 1]) for i in range(1, len(pieces), 2) if pieces[i + 1]]
        out.append(Template(path, None if kind == "null" else kind, way, opts, parts))
    return out


def dress(value: str, how: str) -> str:
    """Another way of writing a value."""
    if how == "sp4":
        return " ".join(value[i:i + 4] for i in range(0, len(value), 4))
    if how in ("344", "344-"):
        return (" " if how == "344" else "-").join((value[:3], value[3:7], value[7:]))
    if how == "dot":
        return value[:2] + "·" + value[2:]
    return value.lower() if how == "low" else value


def decoy(rng: random.Random, what: str, now: datetime) -> str:
    """Something that looks like a value and is none."""
    if what == "id":
        body = f"{rng.choice(['330106', '440305', '420106'])}{now - timedelta(days=9999):%Y%m%d}{digits(rng, 3)}"
        good = id_check(body)
        return body + rng.choice([c for c in "0123456789" if c != good])
    if what == "card":
        good = card(rng)
        return good[:-1] + str((int(good[-1]) + rng.randrange(1, 9)) % 10)
    if what == "vin":
        good = vin(rng)
        return good[:8] + rng.choice([c for c in "0123456789" if c != good[8]]) + good[9:]
    if what == "uscc":
        return "91" + digits(rng, 6, "1234") + "MA" + rng.choice("ABCDEFGHJK") + digits(rng, 4) + "".join(
            rng.choice("ABCDEFGHJKLMNPQRTUWXY") for _ in range(3))
    table = {"ord": f"{now:%Y%m%d%H%M%S}{digits(rng, 4)}", "ms": f"{int(now.timestamp() * 1000) + rng.randrange(999)}",
             "snow": "1" + digits(rng, 18, "0123456"), "part": "E" + digits(rng, 8), "imei": "86" + digits(rng, 13),
             "mobid": mobile(rng), "hex": "".join(rng.choice("0123456789abcdef") for _ in range(32)),
             "g8": "G" + digits(rng, 8), "dec": f"0.{mobile(rng)}", "ean": "69" + digits(rng, 11),
             "sku": rng.choice("ABCDEFHK") + mobile(rng), "hot": "400-" + digits(rng, 3) + "-" + digits(rng, 4)}
    return table[what]


@dataclass
class Out:
    """State while a file is rendered."""

    rng: random.Random
    hant: bool
    person: Person
    now: datetime
    values: dict[str, set[str]] = field(default_factory=dict)
    allowed: dict[str, set[str]] = field(default_factory=dict)
    decoys: set[str] = field(default_factory=set)
    index: int = 0
    gap: dict[str, timedelta] = field(default_factory=dict)
    last: dict[str, str] = field(default_factory=dict)

    def note(self, where: dict[str, set[str]], key: str, text: str) -> str:
        """Book a value under its rule."""
        if key in RULES:
            where.setdefault(RULES[key], set()).add(text)
        return text

    def when(self, name: str, arg: str) -> str:
        """A time of the row: t, m2 (minutes later), t2 (hours later), u (days later), y (a year later), w (long ago)."""
        wide = {"t": (0, 0), "m2": (4, 95), "t2": (60, 560), "u": (1300, 4400), "w": (-3000000, -400000),
                "y": (500000, 1100000)}[name]
        if name not in self.gap:
            self.gap[name] = timedelta(minutes=self.rng.randint(*wide), seconds=self.rng.randrange(60) if wide[1] else 0)
        return (self.now + self.gap[name]).strftime(arg or "%Y-%m-%d %H:%M:%S")

    def amount(self, arg: str) -> str:
        """Number in a range; f = two places, c = with commas."""
        form, low, high = arg.split(":")
        if form == "i":
            return str(self.rng.randint(int(low), int(high)))
        if form[0] == "p":
            return f"{self.rng.uniform(float(low), float(high)):.{form[1:]}f}"
        num = self.rng.uniform(float(low), float(high))
        return f"{num:,.2f}" if form == "c" else f"{num:.2f}"

    def pick(self, key: str) -> str:
        """A word of a list, not the same twice in a row of the file."""
        word = self.rng.choice([w for w in LISTS[key] if w != self.last.get(key)])
        self.last[key] = word
        return self.person.tr(word)

    def fill(self, match: re.Match[str]) -> str:
        """One placeholder."""
        name, _, arg = match[1].partition(":")
        rng, cell = self.rng, self.person.cell
        if name[0] == "?":
            return rng.choice(match[1][1:].split("|"))
        if name[0] == "@":
            return self.pick(name[1:])
        if name in ("t", "m2", "t2", "u", "w", "y"):
            return self.when(name, arg)
        if name == "dob":
            return date.fromisoformat(cell["born"]).strftime(arg)
        if name == "num":
            return self.amount(arg)
        if name == "dig":
            return digits(rng, int(arg), "123456789")
        if name == "i":
            return str(self.index + int(arg or 0)) if len(arg) < 2 or arg[0] != "0" else str(self.index).zfill(len(arg))
        return self.value(name, arg, cell)

    def value(self, name: str, arg: str, cell: dict[str, str]) -> str:
        """Person cells, third persons (x), allowed values (a), decoys (no), masks (k)."""
        if name == "no":
            text = decoy(self.rng, arg, self.now)
            self.decoys.add(text)
            return text
        if name[0] == "k" and name[1:] in RULES:
            text = Person(self.rng).cell[name[1:]] if arg else cell[name[1:]]
            return {"id": text[:6] + "********" + text[-4:], "mob": text[:3] + "****" + text[-4:],
                    "card": text[:6] + "*" * (len(text) - 10) + text[-4:]}[name[1:]]
        if name[0] in "xa" and name[1:] in (*RULES, "name", "py", "addr"):
            text = dress(Person(self.rng, self.hant).cell[name[1:]], arg)
            return self.note(self.values if name[0] == "x" else self.allowed, name[1:], text)
        if name == "tail4":
            return cell["card"][-4:]
        if name == "namep":
            return cell["name"].ljust(int(arg), "\u3000")
        return self.note(self.values, name, dress(cell[name], arg))

    def text(self, body: str) -> str:
        """Fill a piece of template."""
        return HOLE.sub(self.fill, body)


def span(rng: random.Random, text: str) -> int:
    """A number out of 'low-high'."""
    low, _, high = text.partition("-")
    return rng.randint(int(low), int(high or low))


def rows(out: Out, tpl: Template, count: int, people: list[Person], seen: set[str]) -> list[str]:
    """The record rows of a file or block, with noise between."""
    kinds = {mark: [body for m, body in tpl.parts if m == mark] for mark in "rn"}
    done, low_high = [], STEP[tpl.opts.get("step", "hour")]
    for nth in range(count):
        per = tpl.opts.get("per", "block" if any(m == "b" for m, _ in tpl.parts) else "row")
        if per == "row":
            out.person = Person(out.rng, out.hant)
        elif per == "pool":
            out.person = people[nth % len(people)] if nth < len(people) else out.rng.choice(people)
        out.now += timedelta(minutes=out.rng.randint(*low_high), seconds=out.rng.randrange(60))
        if out.now.hour < 7 and tpl.opts.get("step") != "min":
            out.now += timedelta(hours=8)
        out.index, out.gap = out.index + 1, {}
        seen.add(out.person.cell["id"])
        bodies = kinds["r"]
        done.append(out.text(bodies[nth % len(bodies)]).rstrip("\n"))
        if kinds["n"] and nth < count - 1 and out.rng.random() < 0.3:
            done.append(out.text(out.rng.choice(kinds["n"])).rstrip("\n"))
    return done


def render(tpl: Template, rng: random.Random) -> tuple[str, Out, int, int]:
    """The text of a file, the state, the number of records and of people."""
    hant = tpl.opts.get("script") == "hant"
    start = datetime(rng.randint(2015, 2023), rng.randint(1, 12), rng.randint(1, 28), rng.randint(7, 20), rng.randrange(60))
    out = Out(rng, hant, Person(rng, hant), start)
    pool = [Person(rng, hant) for _ in range(span(rng, tpl.opts.get("pool", "4")))]
    part = {mark: body for mark, body in reversed(tpl.parts)}
    seen: set[str] = set()
    head = out.text(part.get("h", ""))
    glue = tpl.opts.get("join", "") + "\n"
    pieces, records = [], 0
    for _ in range(span(rng, tpl.opts.get("blocks", "1"))):
        if "b" in part:
            out.person = Person(rng, hant)
            out.gap = {}
        opening = out.text(part.get("b", ""))
        count = span(rng, tpl.opts.get("n", "8-16"))
        records += count
        body = glue.join(rows(out, tpl, count, pool, seen)) + "\n"
        pieces.append(opening + body + out.text(part.get("e", "")))
    body = tpl.opts.get("bjoin", "").join(p if not tpl.opts.get("bjoin") else p.rstrip("\n") for p in pieces)
    text = head + body + ("" if body.endswith("\n") else "\n") + out.text(part.get("t", ""))
    return text, out, records, len(seen)
