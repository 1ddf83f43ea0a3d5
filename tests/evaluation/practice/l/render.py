"""Turns a template into text and counts what it holds."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from dataclasses import dataclass, field
from random import Random

from people import MAILS, Maker, Person, check_char

SLOT = re.compile(r"«([^»]*)»")
ROWS = re.compile(r"<<rows ([^>]*)>>\n(.*?)<<end>>(?:\n|$)", re.DOTALL)


@dataclass
class Tally:
    """What the rendered text holds."""

    records: int = 0
    people: set[str] = field(default_factory=set)
    values: dict[str, list[str]] = field(default_factory=dict)
    allowed: dict[str, list[str]] = field(default_factory=dict)
    decoys: list[str] = field(default_factory=list)

    def add(self, rule: str, value: str) -> str:
        bag = self.values.setdefault(rule, [])
        if value not in bag:
            bag.append(value)
        return value

    def allow(self, rule: str, value: str) -> str:
        bag = self.allowed.setdefault(rule, [])
        if value not in bag:
            bag.append(value)
        return value

    def decoy(self, value: str) -> str:
        if value not in self.decoys:
            self.decoys.append(value)
        return value


def width(text: str) -> int:
    """Columns on a terminal: two for a wide character."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def pad(text: str, size: str) -> str:
    """Pads to a width; negative puts the blanks in front."""
    n = int(size)
    blanks = " " * max(0, abs(n) - width(text))
    return blanks + text if n < 0 else text + blanks


class Renderer:
    """Fills one template."""

    def __init__(self, rng: Random, years: tuple[int, int], hant: bool) -> None:
        self.rng = rng
        self.make = Maker(rng)
        self.years = years
        self.hant = hant
        self.tally = Tally()
        self.cast: list[Person] = []
        self.now: Person | None = None
        self.third: Person | None = None
        self.row = 0
        self.day = dt.date(2024, 1, 1)
        self.clock = dt.datetime(2024, 1, 1, 8, 0)
        self.ticks: dict[str, dt.datetime] = {}
        self.picks: dict[str, str] = {}

    def render(self, text: str) -> str:
        out, last = [], 0
        for m in ROWS.finditer(text):
            out.append(self.fill(text[last : m.start()]))
            out.append(self.rows(m.group(1), m.group(2)))
            last = m.end()
        out.append(self.fill(text[last:]))
        return "".join(out)

    def rows(self, head: str, body: str) -> str:
        m = re.fullmatch(r"(\d+)(?: of (\d+))?(?: sep=(\S+))?", head.strip())
        assert m, head
        count = int(m.group(1))
        auto = "«+" not in body and "«=" not in body
        order = self.order(count, int(m.group(2))) if m.group(2) else None
        cells = []
        for i in range(count):
            self.row = i + 1
            self.picks = {}
            if order:
                self.back(order[i], True)
            elif auto:
                self.new()
            cells.append(self.fill(body))
        if not m.group(3):
            return "".join(cells)
        return (m.group(3) + "\n").join(c.rstrip("\n") for c in cells) + "\n"

    def order(self, count: int, size: int) -> list[int]:
        base = len(self.cast)
        for _ in range(size):
            self.cast.append(self.make.person(self.years))
        idx = [base + i for i in range(size)]
        more = [self.rng.choice(idx) for _ in range(count - size)]
        both = idx + more
        self.rng.shuffle(both)
        return both

    def new(self, male: bool | None = None) -> None:
        self.now = self.make.person(self.years, male)
        self.cast.append(self.now)
        self.third = None
        self.count()

    def back(self, index: int, record: bool) -> None:
        self.now, self.third = self.cast[index], None
        if record:
            self.count()

    def count(self) -> None:
        assert self.now
        self.tally.records += 1
        self.tally.people.add(self.now.id)

    def fill(self, text: str) -> str:
        return SLOT.sub(lambda m: self.slot(m.group(1)), text)

    def slot(self, expr: str) -> str:
        m = re.fullmatch(r"(.*)~(-?\d+)", expr, re.DOTALL)
        if m:
            return pad(self.slot(m.group(1)), m.group(2))
        word, _, arg = expr.partition(" ")
        if "|" in expr and word != "mine":
            return self.choice(expr)
        if word in ("+", "+m", "+f"):
            self.new({"+": None, "+m": True, "+f": False}[word])
            return ""
        if word[0] in "=@" and word[1:].isdigit():
            self.back(int(word[1:]) - 1, word[0] == "=")
            return ""
        if word[0] in "#.":
            return self.number(word)
        if word.startswith("3"):
            keep, self.third = self.now, self.third or self.make.person((1956, 1998))
            self.now = self.third
            try:
                return self.slot(expr[1:])
            finally:
                self.now = keep
        return getattr(self, "do_" + word)(arg)

    def choice(self, expr: str) -> str:
        key, found, rest = expr.partition("::")
        if not found:
            return self.rng.choice(expr.split("|"))
        left = rest.split("|")
        return left[(self.row - 1) % len(left)] if key == "cycle" else self.keep(key, left)

    def keep(self, key: str, left: list[str]) -> str:
        """Same key, same index inside one row: choices that belong together."""
        if key not in self.picks:
            self.picks[key] = str(self.rng.randrange(len(left)))
        return left[int(self.picks[key]) % len(left)]

    def number(self, word: str) -> str:
        m = re.fullmatch(r"[#.](-?[\d.]+)-([\d.]+)(?::(\d+))?", word)
        assert m, word
        low, high = m.group(1), m.group(2)
        if "." in low:
            places = len(low.split(".")[1])
            return f"{self.rng.uniform(float(low), float(high)):.{places}f}"
        return f"{self.rng.randint(int(low), int(high)):0{m.group(3) or 1}d}"

    @property
    def who(self) -> Person:
        assert self.now, "no person yet"
        return self.now

    def do_name(self, _: str) -> str:
        return self.who.hant if self.hant else self.who.hans

    def do_py(self, arg: str) -> str:
        p = self.who
        return {
            "": f"{p.family} {p.given}", "up": f"{p.family.upper()} {p.given}", "comma": f"{p.family}, {p.given}",
            "west": f"{p.given} {p.family}", "slash": f"{p.family}/{p.given}".upper(), "given": p.given,
            "family": p.family, "low": f"{p.family}{p.given}".lower(),
        }[arg]  # fmt: skip

    def do_sex(self, arg: str) -> str:
        left = arg.split("/") if arg else ["男", "女"]
        return left[0] if self.who.male else left[1]

    def do_dob(self, arg: str) -> str:
        return self.who.born.strftime(arg or "%Y-%m-%d")

    def do_age(self, arg: str) -> str:
        return str(int(arg or 2024) - self.who.born.year)

    def do_id(self, arg: str) -> str:
        raw = self.who.id
        shapes = {
            "": raw, "low": raw.lower(), "sp": f"{raw[:6]} {raw[6:14]} {raw[14:]}", "dash": f"{raw[:6]}-{raw[6:14]}-{raw[14:]}",
        }  # fmt: skip
        return self.tally.add("identity.prc_id18", shapes[arg])

    def do_idtail(self, arg: str) -> str:
        return self.who.id[-int(arg or 4) :]

    def do_idmask(self, _: str) -> str:
        return self.who.id[:6] + "*" * 8 + self.who.id[14:]

    def do_mobmask(self, _: str) -> str:
        return self.who.mob[:3] + "****" + self.who.mob[7:]

    def do_mob(self, arg: str) -> str:
        raw = self.who.mob
        cut = (raw[:3], raw[3:7], raw[7:])
        shapes = {"": raw, "-": "-".join(cut), "sp": " ".join(cut), "+86": "+86" + raw, "+86sp": "+86 " + raw,
                  "+86-": "+86-" + raw, "0086": "0086" + raw}  # fmt: skip
        return self.tally.add("phone.mobile", shapes[arg])

    def do_pp(self, _: str) -> str:
        return self.tally.add("identity.passport_cn", self.who.passport)

    def do_email(self, arg: str) -> str:
        host = arg or self.who.extra.setdefault("host", self.rng.choice(MAILS))
        return self.tally.add("phone.email", f"{self.who.mail}@{host}")

    def do_land(self, arg: str) -> str:
        return self.tally.add("phone.landline", self.who.extra.setdefault("land", self.make.landline(arg)))

    def do_addr(self, _: str) -> str:
        return self.who.street[1 if self.hant else 0]

    def do_off(self, arg: str) -> str:
        return self.tally.allow("phone.landline", self.make.landline(arg))

    def do_offmail(self, arg: str) -> str:
        return self.tally.allow("phone.email", arg)

    def do_badid(self, _: str) -> str:
        body = self.make.person(self.years).id[:17]
        wrong = self.rng.choice([c for c in "0123456789" if c != check_char(body)])
        return self.tally.decoy(body + wrong)

    def do_decoy(self, arg: str) -> str:
        """A number of a shape: 9 a digit, A a letter, the rest as it stands; kept as a decoy."""
        return self.tally.decoy(self.do_shape(arg))

    def do_shape(self, arg: str) -> str:
        letters = "ABCDEFGHJKLMNPQRSTUVWXYZ"
        swap = {"9": "0123456789", "A": letters, "h": "0123456789abcdef"}
        return "".join(self.rng.choice(swap[c]) if c in swap else c for c in arg.replace("\\", ""))

    def do_fakemob(self, _: str) -> str:
        return self.tally.decoy(self.make.mobile())

    def do_mine(self, arg: str) -> str:
        """What stays with the person: 'key expression', drawn at the first use."""
        key, _, expr = arg.partition(" ")
        extra = self.who.extra
        if key not in extra:
            extra[key] = self.slot(expr)
        return extra[key]

    def do_desc(self, arg: str) -> str:
        """Falls from row to row: 'start step'."""
        start, step = (int(a) for a in arg.split())
        return str(start - self.row * step - self.rng.randrange(step))

    def do_i(self, arg: str) -> str:
        return f"{self.row:0{arg or 1}d}"

    def do_seq(self, arg: str) -> str:
        return str(int(arg) + self.row).zfill(len(arg))

    def do_date(self, arg: str) -> str:
        first, last, *fmt = arg.split(" ", 2)
        low, high = dt.date.fromisoformat(first), dt.date.fromisoformat(last)
        self.day = low + dt.timedelta(days=self.rng.randrange((high - low).days + 1))
        return self.day.strftime(fmt[0] if fmt else "%Y-%m-%d")

    def do_dplus(self, arg: str) -> str:
        low, high, *fmt = arg.split(" ", 2)
        self.day += dt.timedelta(days=self.rng.randint(int(low), int(high)))
        return self.day.strftime(fmt[0] if fmt else "%Y-%m-%d")

    def do_time(self, arg: str) -> str:
        first, last, *fmt = arg.split(" ", 2)
        low = dt.datetime.fromisoformat(f"2024-01-01 {first}")
        high = dt.datetime.fromisoformat(f"2024-01-01 {last}")
        self.clock = low + dt.timedelta(seconds=self.rng.randrange(int((high - low).total_seconds()) + 1))
        return self.clock.strftime(fmt[0] if fmt else "%H:%M")

    def do_tplus(self, arg: str) -> str:
        low, high, *fmt = arg.split(" ", 2)
        self.clock += dt.timedelta(minutes=self.rng.randint(int(low), int(high)), seconds=self.rng.randrange(60))
        return self.clock.strftime(fmt[0] if fmt else "%H:%M")

    def do_tick(self, arg: str) -> str:
        start, low, high, *fmt = arg.split(" ", 3)
        at = self.ticks.get(start, dt.datetime.fromisoformat(start))
        at += dt.timedelta(seconds=self.rng.randint(int(low), int(high)))
        self.ticks[start] = self.clock = at
        return at.strftime(fmt[0] if fmt else "%Y-%m-%d %H:%M:%S")
