"""The small template language: text with «expressions», loops, choices and record marks."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

from people import Person, draw, dull, id_check, luhn_ok, plain_digits

RULE_OF = {
    "id": "identity.prc_id18",
    "idl": "identity.prc_id18",
    "ids": "identity.prc_id18",
    "mob": "phone.mobile",
    "mobs": "phone.mobile",
    "mobd": "phone.mobile",
    "mob86": "phone.mobile",
    "mail": "phone.email",
    "card": "bank.card",
    "card4": "bank.card",
    "plate": "driving.plate",
    "plated": "driving.plate",
    "pp": "identity.passport_cn",
    "vin": "driving.vin",
    "tel": "phone.landline",
}
KEY_FIELDS = (("id", "idl", "ids"), ("pp",), ("mob", "mobs", "mobd", "mob86"))
UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
MARK = "§"


@dataclass
class Node:
    """A line of text, a loop ("P" persons, "E" events) or a choice ("any")."""

    sort: str
    text: str = ""
    low: int = 0
    high: int = 0
    kids: list[list[Node]] = field(default_factory=lambda: [[]])


def parse(lines: list[str]) -> list[Node]:
    root = Node("root")
    stack = [root]
    for line in lines:
        if re.match(r"%[PE] \d+-\d+$", line):
            low, high = line[3:].split("-")
            node = Node(line[1], low=int(low), high=int(high))
            stack[-1].kids[-1].append(node)
            stack.append(node)
        elif line == "%any":
            node = Node("any")
            stack[-1].kids[-1].append(node)
            stack.append(node)
        elif line == "%or":
            stack[-1].kids.append([])
        elif line == "%end":
            stack.pop()
        else:
            stack[-1].kids[-1].append(Node("text", line))
    if len(stack) != 1:
        raise ValueError("template: loop without end")
    return root.kids[0]


def show_time(moment: datetime, pattern: str) -> str:
    """Strftime of its own: free of the locale, and %-m etc. mean no padding."""
    parts = {
        "Y": f"{moment.year}",
        "y": f"{moment.year % 100:02d}",
        "m": f"{moment.month:02d}",
        "d": f"{moment.day:02d}",
        "H": f"{moment.hour:02d}",
        "M": f"{moment.minute:02d}",
        "S": f"{moment.second:02d}",
        "b": MONTHS[moment.month - 1][:3],
        "B": MONTHS[moment.month - 1],
        "U": MONTHS[moment.month - 1][:3].upper(),
        "a": DAYS[moment.weekday()],
        "-m": str(moment.month),
        "-d": str(moment.day),
        "-H": str(moment.hour),
        "R": str(moment.year - 1911),
        "w": "一二三四五六日"[moment.weekday()],
        "I": str((moment.hour - 1) % 12 + 1),
        "p": "AM" if moment.hour < 12 else "PM",
        "s": str(int((moment - datetime(1970, 1, 1)).total_seconds()) - 28800),
        "f": f"{moment.second * 16 % 1000:03d}",
    }
    return re.sub(r"%(-?[A-Za-z])", lambda m: parts[m.group(1)], pattern)


def show_span(seconds: int, style: str) -> str:
    hours, rest = divmod(seconds, 3600)
    minutes, secs = divmod(rest, 60)
    if style == "hms":
        return f"{hours:02d}:{minutes:02d}:{secs:02d}"
    if style == "ms":
        return f"{hours * 60 + minutes:02d}:{secs:02d}"
    if style == "cn":
        return (f"{hours * 60 + minutes}分" if seconds >= 60 else "") + f"{secs}秒"
    if style == "min":
        return str(max(1, round(seconds / 60)))
    if style == "en":
        return f"{hours * 60 + minutes}m{secs:02d}s"
    return "" if style == "no" else str(seconds)


class Page:
    """One file in the making."""

    def __init__(self, seed: str, script: str) -> None:
        self.rng, self.script = Random(seed), script
        self.folk: dict[str, Person] = {}
        self.subjects: list[Person] = []
        self.values: dict[str, list[str]] = {}
        self.allowed: dict[str, list[str]] = {}
        self.decoys: list[str] = []
        self.memory: dict[str, str] = {}
        self.pool: list[Person] = []
        self.now, self.step, self.span = datetime(2021, 3, 1, 9), (3600, 86400), 0
        self.balance = 0
        self.turns: list[tuple[int, int]] = []

    def person(self, name: str) -> Person:
        if name not in self.folk:
            if name == "q":
                self.pool = self.pool or [Person(self.rng, self.script) for _ in range(5)]
                self.folk[name] = self.rng.choice(self.pool)
                return self.folk[name]
            self.folk[name] = Person(self.rng, self.script)
            if name[0] == "p":
                self.subjects.append(self.folk[name])
        return self.folk[name]

    def render(self, nodes: list[Node]) -> list[str]:
        lines: list[str] = []
        for node in nodes:
            if node.sort == "text":
                text = re.sub(r"«([^«»]*)»", lambda m: self.value(m.group(1)), node.text)
                if text or not node.text:
                    lines.append(text)
            elif node.sort == "any":
                lines += self.render(self.rng.choice(node.kids))
            else:
                lines += self.loop(node)
        return lines

    def loop(self, node: Node) -> list[str]:
        lines: list[str] = []
        total = self.rng.randint(node.low, node.high)
        fresh = ("p", "x", "y", "q", "o") if node.sort == "P" else ("x", "y", "q", "o")
        for turn in range(total):
            for name in fresh:
                self.folk.pop(name, None)
            self.turns.append((turn + 1, total))
            lines += self.render(node.kids[0])
            self.turns.pop()
        return lines

    def value(self, expr: str) -> str:
        if (found := re.match(r"(\w+)=([a-z+,]+[:.%].*|.*\|.*)$", expr)) and not expr.startswith("bal="):
            self.memory[found.group(1)] = self.value(found.group(2))
            return self.memory[found.group(1)]
        if expr in self.memory:
            return self.memory[expr]
        if found := re.match(r"([pxyqo]\d?)\.(\w+)$", expr):
            return self.person_value(found.group(1), found.group(2))
        if found := re.match(r"(t\+|t|u)(%.*|\S*%.*)$", expr, re.DOTALL):
            return self.time_value(found.group(1), found.group(2))
        head, _, rest = expr.partition(":")
        name = head.replace(",", "_k").replace(".", "_").replace("=", "_set")
        maker = getattr(self, f"v_{name}", None)
        if maker and ("|" not in head):
            return maker(rest)
        if "|" in expr:
            return self.rng.choice(expr.split("|"))
        raise ValueError(f"unknown expression {expr!r}")

    def person_value(self, name: str, what: str) -> str:
        person = self.person(name)
        text = person.field(what)
        if what in RULE_OF:
            book = self.allowed if name[0] == "o" else self.values
            seen = book.setdefault(RULE_OF[what], [])
            if text not in seen:
                seen.append(text)
            person.written.add((what, text))
        return text

    def time_value(self, how: str, pattern: str) -> str:
        if how == "t+":
            self.now += timedelta(seconds=self.rng.randint(*self.step))
            while self.step[1] >= 7200 and self.now.hour < 7:
                self.now += timedelta(seconds=self.rng.randint(3600, 9000))
        return show_time(self.now + timedelta(seconds=self.span if how == "u" else 0), pattern)

    def v_clock(self, rest: str) -> str:
        start, _, step = rest.rpartition(":")
        low, high = step[:-1].split("-")
        self.step = int(low) * UNITS[step[-1]], int(high) * UNITS[step[-1]]
        self.now = datetime.fromisoformat(start) + timedelta(seconds=self.rng.randrange(28000, 72000))
        return ""

    def v_dur(self, rest: str) -> str:
        bounds, _, style = rest.partition(":")
        self.span = self.rng.randint(*map(int, bounds.split("-")))
        return show_span(self.span, style)

    def v_span(self, rest: str) -> str:
        return show_span(self.span, rest)

    def v_n(self, rest: str) -> str:
        bounds, _, width = rest.partition(":")
        return str(self.rng.randint(*map(int, bounds.split("-")))).zfill(int(width or 1))

    def v_f(self, rest: str) -> str:
        low, high, places = re.match(r"([\d.]+)-([\d.]+):(\d)", rest).groups()  # type: ignore[union-attr]
        return f"{self.rng.uniform(float(low), float(high)):.{places}f}"

    def cents(self, rest: str) -> int:
        low, high = map(int, rest.split("-"))
        whole = self.rng.randint(low, high)
        return whole * 100 + (0 if self.rng.random() < 0.4 else self.rng.randrange(100))

    def v_a(self, rest: str) -> str:
        return f"{self.cents(rest) / 100:.2f}"

    def v_a_k(self, rest: str) -> str:
        return f"{self.cents(rest) / 100:,.2f}"

    def move(self, rest: str, sign: int, comma: str) -> str:
        amount = self.cents(rest)
        self.balance += sign * amount
        return f"{amount / 100:{comma}.2f}"

    def v_in(self, rest: str) -> str:
        return self.move(rest, 1, "")

    def v_out(self, rest: str) -> str:
        return self.move(rest, -1, "")

    def v_in_k(self, rest: str) -> str:
        return self.move(rest, 1, ",")

    def v_out_k(self, rest: str) -> str:
        return self.move(rest, -1, ",")

    def v_bal_set(self, rest: str) -> str:
        self.balance = self.cents(rest)
        return ""

    def v_bal(self, _: str) -> str:
        return f"{self.balance / 100:.2f}"

    def v_bal_k(self, _: str) -> str:
        return f"{self.balance / 100:,.2f}"

    def v_i(self, rest: str) -> str:
        return str(self.turns[-1][0]).zfill(int(rest or 1))

    def v_I(self, rest: str) -> str:  # noqa: N802
        return str(self.turns[0][0]).zfill(int(rest or 1))

    def v_sep(self, rest: str) -> str:
        return rest if self.turns[-1][0] < self.turns[-1][1] else ""

    def v_hex(self, rest: str) -> str:
        return "".join(self.rng.choice("0123456789abcdef") for _ in range(int(rest)))

    def v_dig(self, rest: str) -> str:
        return plain_digits(self.rng, int(rest))

    def v_num(self, rest: str) -> str:
        return draw(self.rng, int(rest))

    def decoy(self, text: str) -> str:
        if text not in self.decoys:
            self.decoys.append(text)
        return text

    def v_d_badid(self, _: str) -> str:
        good = Person(self.rng, self.script).field("id")
        return self.decoy(good[:17] + self.rng.choice([d for d in "0123456789" if d != id_check(good[:17])]))

    def v_d_txn(self, _: str) -> str:
        """A serial number that begins like a card and fails the Luhn check."""
        while True:
            text = "62" + draw(self.rng, 17)
            if not luhn_ok(text) and not dull(text):
                return self.decoy(text)

    def v_d_ser(self, _: str) -> str:
        while True:
            text = show_time(self.now, "%Y%m%d") + draw(self.rng, 10)
            if id_check(text[:17]) != text[17] and not luhn_ok(text):
                return self.decoy(text)

    def v_d_ord(self, _: str) -> str:
        return self.decoy(self.rng.choice(("12", "10", "11")) + draw(self.rng, 9))

    def v_d_lit(self, rest: str) -> str:
        return self.decoy(rest)

    def keys(self) -> list[str]:
        """The key by which each person of the records is counted."""
        found: list[str] = []
        for person in self.subjects:
            options = [
                text for group in KEY_FIELDS for name in group for what, text in sorted(person.written) if what == name
            ]
            if not options:
                raise ValueError(f"{person.field('name')} has no key in the file")
            found.append(options[0])
        return found


def finish(lines: list[str]) -> tuple[str, list[int]]:
    """Take the record marks out; give the text and the place of each record."""
    pieces = ("\n".join(lines) + "\n").split(MARK)
    places, at = [], 0
    for piece in pieces[:-1]:
        at += len(piece)
        places.append(at)
    return "".join(pieces), places
