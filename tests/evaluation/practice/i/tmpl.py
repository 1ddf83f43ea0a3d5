"""A small template language: loops, alternatives, placeholders, record marks.

Lines: ``@loop N [PERSONS]``, ``@or`` (next wording), ``@end``.
Placeholders: ``{A.id}``, ``{i:3-9}``, ``{pick:a|b}``, ``{t:%Y-%m-%d}`` with an optional modifier ``~m``.
``§A`` marks one record about person A and leaves no trace in the text.
"""

from __future__ import annotations

import datetime as dt
import random
import re
import uuid
from collections.abc import Callable

import values as v

RULES = {
    "id": "identity.prc_id18",
    "mob": "phone.mobile",
    "mobb": "phone.mobile",
    "mail": "phone.email",
    "card": "bank.card",
    "plate": "driving.plate",
    "pass": "identity.passport_cn",
    "vin": "driving.vin",
    "tel": "phone.landline",
}
TOKEN = re.compile(r"\{(?:([A-Z])\.)?([a-z]+)(?::([^{}\n]*?))?(?:~([a-z0-9]+))?\}|§([A-Z])")
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
FULL_MONTHS = "January February March April May June July August September October November December".split()  # noqa: SIM905
DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
HAN = "零一二三四五六七八九十"
FULL = {ord(c): ord(c) + 0xFEE0 for c in "0123456789X"}


def stamp(when: dt.datetime, fmt: str) -> str:
    """Format a time without the help of a locale."""
    table = {
        "Y": f"{when.year}",
        "y": f"{when.year % 100:02d}",
        "m": f"{when.month:02d}",
        "d": f"{when.day:02d}",
        "H": f"{when.hour:02d}",
        "M": f"{when.minute:02d}",
        "S": f"{when.second:02d}",
        "n": f"{when.month}",
        "e": f"{when.day}",
        "k": f"{when.hour}",
        "b": MONTHS[when.month - 1],
        "B": MONTHS[when.month - 1].upper(),
        "N": FULL_MONTHS[when.month - 1],
        "a": DAYS[when.weekday()],
        "w": "一二三四五六日"[when.weekday()],
        "R": f"{when.year - 1911}",
        "f": f"{when.microsecond // 1000:03d}",
        "s": f"{int((when - dt.datetime(1970, 1, 1)).total_seconds())}",
        "I": f"{(when.hour + 11) % 12 + 1}",
        "p": "AM" if when.hour < 12 else "PM",
        "P": "上午" if when.hour < 12 else "下午",
    }
    return re.sub(r"%([A-Za-z])", lambda m: table[m.group(1)], fmt)


def modify(text: str, how: str) -> str:
    """Write a value in another way."""
    if how == "m":
        keep = {18: (6, 4), 11: (3, 4), 9: (2, 3), 16: (6, 4), 19: (6, 4)}.get(len(text), (1, 0))
        if "@" in text:
            return text[:2] + "***" + text[text.index("@") :]
        return text[: keep[0]] + "*" * (len(text) - sum(keep)) + text[len(text) - keep[1] :]
    table: dict[str, Callable[[], str]] = {
        "sp": lambda: f"{text[:3]} {text[3:7]} {text[7:]}",
        "dash": lambda: f"{text[:3]}-{text[3:7]}-{text[7:]}",
        "cc": lambda: "+86" + text,
        "ccs": lambda: "+86 " + text,
        "low": lambda: text.lower(),
        "up": lambda: text.upper(),
        "fw": lambda: text.translate(FULL),
        "dot": lambda: text[:2] + "·" + text[2:],
        "gf": lambda: " ".join(text[i : i + 4] for i in range(0, len(text), 4)),
        "tail": lambda: text[-4:],
        "par": lambda: "(" + text.replace("-", ") "),
        "lx": lambda: text[:4],
    }
    return table[how]()


class Renderer:
    """Renders one template and keeps the books."""

    def __init__(self, rng: random.Random, script: str, opts: dict[str, str]) -> None:
        self.rng, self.script = rng, script
        self.people: dict[str, v.Person] = {}
        self.clock = dt.datetime.fromisoformat(opts.get("start", "2023-05-11 08:21"))
        self.clock += dt.timedelta(seconds=rng.randrange(60), milliseconds=rng.randrange(1000))
        low, high = opts.get("step", "7-240").split("-")
        self.step = (int(low), int(high))
        lat, lng = opts.get("pos", "23.12,113.31").split(",")
        self.pos = [float(lat), float(lng)]
        self.values: dict[str, list[str]] = {}
        self.allowed: dict[str, list[str]] = {}
        self.decoys: list[str] = []
        self.records, self.index, self.ways = 0, [0], [1]
        self.about: list[v.Person] = []

    def note(self, book: dict[str, list[str]], rule: str, text: str) -> None:
        """Write a value into a book once."""
        held = book.setdefault(rule, [])
        if text not in held:
            held.append(text)

    def render(self, lines: list[str]) -> str:
        """Render lines with loops."""
        out, place = "", 0
        while place < len(lines):
            if lines[place].startswith("@loop"):
                end, parts = split_loop(lines, place)
                out += self.loop(lines[place].split()[1:], parts)
                place = end + 1
                continue
            out += TOKEN.sub(self.token, lines[place]) + "\n"
            place += 1
        return out

    def loop(self, args: list[str], parts: list[list[str]]) -> str:
        """Render the alternatives in turn."""
        count = int(args[0]) if "-" not in args[0] else self.rng.randint(*map(int, args[0].split("-")))
        names = args[1:] or ["P", "Q"]
        out = ""
        self.index.append(0)
        self.ways.append(len(parts))
        for turn in range(count):
            self.index[-1] = turn + 1
            for name in names:
                self.people.pop(name, None)
            out += self.render(parts[turn % len(parts)])
        self.index.pop()
        self.ways.pop()
        return out

    def person(self, name: str) -> v.Person:
        """The person behind a letter."""
        if name not in self.people:
            self.people[name] = v.Person(self.rng, self.script)
        return self.people[name]

    def token(self, match: re.Match[str]) -> str:
        """Replace one placeholder."""
        who, name, arg, how, mark = match.groups()
        if mark:
            self.records += 1
            if self.person(mark) not in self.about:
                self.about.append(self.person(mark))
            return ""
        if who:
            return self.own(who, name, arg, how)
        method = getattr(self, "do_" + name, None)
        text = method(arg or "") if method else simple(self.rng, name, arg or "")
        if how == "d" or name.startswith("bad"):
            if text not in self.decoys:
                self.decoys.append(text)
            return text
        return modify(text, how) if how else text

    def own(self, who: str, name: str, arg: str | None, how: str | None) -> str:
        """A value of a person."""
        person = self.person(who)
        if name == "birth":
            return stamp(dt.datetime.combine(person.birth, dt.time()), arg or "%Y-%m-%d")
        text = person.get(name)
        if how == "a":
            self.note(self.allowed, RULES[name], text)
            return text
        text = modify(text, how) if how else text
        if name in RULES and how not in ("m", "tail", "lx"):
            self.note(self.values, RULES[name], text)
        return text

    def do_t(self, fmt: str) -> str:
        """Advance the clock and print it."""
        self.clock += dt.timedelta(
            minutes=self.rng.randint(*self.step), seconds=self.rng.randrange(60), milliseconds=self.rng.randrange(1000)
        )
        return stamp(self.clock, fmt)

    def do_n(self, fmt: str) -> str:
        """Print the clock."""
        return stamp(self.clock, fmt)

    def do_l(self, arg: str) -> str:
        """A later (or with a leading minus earlier) time: ``a-b[d],FMT``."""
        span, fmt = arg.split(",", 1)
        sign = -1 if span.startswith("-") else 1
        low, high = span.lstrip("-").rstrip("d").split("-")
        size = self.rng.randint(*sorted((int(low), int(high)))) * sign
        delta = (
            dt.timedelta(days=size)
            if span.endswith("d")
            else dt.timedelta(minutes=size, seconds=self.rng.randrange(50))
        )
        return stamp(self.clock + delta, fmt)

    def do_seq(self, arg: str) -> str:
        """The number of the turn, ``{seq:3}`` with leading zeros, ``{seq:han}`` in Han."""
        if arg == "han":
            turn = self.index[-1]
            return HAN[turn] if turn <= 10 else "十" + HAN[turn - 10]
        return f"{self.index[-1]:0{arg or 1}d}"

    def do_cyc(self, arg: str) -> str:
        """The choices in turn, the same place in every list of one pass of the loop."""
        choices = arg.split("|")
        turn = max(self.index[-1] - 1, 0) // self.ways[-1]
        return choices[turn % len(choices)]

    def do_lat(self, _arg: str) -> str:
        """A latitude near the last one."""
        self.pos[0] += self.rng.uniform(-0.012, 0.012)
        return f"{self.pos[0]:.6f}"

    def do_lng(self, _arg: str) -> str:
        """A longitude near the last one."""
        self.pos[1] += self.rng.uniform(-0.012, 0.012)
        return f"{self.pos[1]:.6f}"

    def do_badid(self, _arg: str) -> str:
        """An identity number with a wrong check character."""
        good = v.Person(self.rng, self.script).get("id")
        return good[:17] + self.rng.choice([c for c in "0123456789" if c != good[17]])

    def do_xtel(self, _arg: str) -> str:
        """A landline of an office."""
        text = v.landline(self.rng)
        self.note(self.allowed, RULES["tel"], text)
        return text

    def do_xmail(self, arg: str) -> str:
        """A mailbox of an office, given as an argument."""
        self.note(self.allowed, RULES["mail"], arg)
        return arg

    def do_xmob(self, _arg: str) -> str:
        """A mobile of a shop or desk."""
        text = v.mobile(self.rng)
        self.note(self.allowed, RULES["mob"], text)
        return text

    def do_xplate(self, _arg: str) -> str:
        """A plate of a firm's car."""
        text = v.plate(self.rng)
        self.note(self.allowed, RULES["plate"], text)
        return text

    def do_one(self, arg: str) -> str:
        """A value of somebody without a letter: ``{one:mob}``."""
        text = v.Person(self.rng, self.script).get(arg)
        if arg in RULES:
            self.note(self.values, RULES[arg], text)
        return text


def number(rng: random.Random, arg: str, cents: bool) -> float:
    """A number out of ``low-high[-step]``."""
    low, high, *step = (float(x) for x in arg.split("-"))
    if cents:
        return rng.uniform(low, high)
    return rng.randrange(int(low), int(high) + 1, int(step[0]) if step else 1)


def simple(rng: random.Random, name: str, arg: str) -> str:
    """Placeholders that need no state."""
    table: dict[str, Callable[[], str]] = {
        "i": lambda: str(int(number(rng, arg, False))),
        "ic": lambda: f"{int(number(rng, arg, False)):,}",
        "f": lambda: f"{number(rng, arg, True):.2f}",
        "fc": lambda: f"{number(rng, arg, True):,.2f}",
        "pick": lambda: rng.choice(arg.split("|")),
        "digits": lambda: v.digits(rng, int(arg)),
        "hex": lambda: "".join(rng.choice("0123456789abcdef") for _ in range(int(arg))),
        "room": lambda: f"{rng.randint(3, 27)}{rng.randint(1, 29):02d}",
        "ip": lambda: f"{rng.choice(['10.32', '172.18', '192.168'])}.{rng.randint(1, 250)}.{rng.randint(2, 250)}",
        "mac": lambda: "-".join(f"{rng.randrange(256):02X}" for _ in range(6)),
        "uuid": lambda: str(uuid.UUID(int=rng.getrandbits(128), version=4)),
        "badcard": lambda: v.card(rng, False)[0],
        "badvin": lambda: v.vin(rng, False),
        "lac": lambda: str(rng.randint(4100, 62000)),
        "ci": lambda: str(rng.randint(11000, 64000)),
        "up": lambda: "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(int(arg))),
        "tkt": lambda: rng.choice(["784", "781", "999", "880", "479", "876"]) + "-" + v.digits(rng, 10),
        "ajbh": lambda: (
            f"A{rng.choice(v.REGIONS)[0]}{rng.randint(50, 99)}0000{rng.randint(2015, 2023)}"
            f"{rng.randint(1, 12):02d}{rng.randint(101, 4999):04d}"
        ),
        "dabh": lambda: rng.choice(v.REGIONS)[0][:4] + "00" + v.digits(rng, 6),
        "place": lambda: rng.choice(v.REGIONS)[0] + "10" + v.digits(rng, 6),
        "city": lambda: rng.choice(
            ["广州", "深圳", "上海", "北京", "成都", "武汉", "西安", "南京", "杭州", "长沙", "厦门", "昆明"]
        ),
        "unit": lambda: (
            f"{rng.choice(v.REGIONS)[0]}{rng.randint(101, 999)}{rng.randint(101, 999)}GB"
            f"{rng.randint(10, 999):05d}F{rng.randint(10001, 99999):08d}"
        ),
    }
    return table[name]()


def split_loop(lines: list[str], start: int) -> tuple[int, list[list[str]]]:
    """Return the place of the loop's end and its alternatives."""
    depth, parts = 0, [[]]  # type: tuple[int, list[list[str]]]
    for place in range(start + 1, len(lines)):
        line = lines[place]
        if line.startswith("@loop"):
            depth += 1
        elif line == "@end" and depth == 0:
            return place, parts
        elif line == "@end":
            depth -= 1
        elif line == "@or" and depth == 0:
            parts.append([])
            continue
        parts[-1].append(line)
    raise ValueError("loop without end: " + lines[start])
