"""Evaluation of «tokens» in templates."""

from __future__ import annotations

import json
import random
import re
import unicodedata
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone
from urllib.parse import quote

from people import (
    DATA,
    RULES,
    Person,
    digits,
    load_tuples,
    luhn_ok,
    make_card,
    make_id,
    make_mobile,
    make_person,
    make_plate,
    make_vin,
)

TUPLES = {path.stem: load_tuples(path.stem) for path in sorted(DATA.glob("*.txt"))}
CST = timezone(timedelta(hours=8))
UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}


@dataclass
class Val:
    """A rendered value with the rule that it belongs to."""

    text: str
    rule: str | None = None


@dataclass
class Labels:
    """What the file's label will hold."""

    records: int = 0
    people: set[str] = field(default_factory=set)
    values: dict[str, set[str]] = field(default_factory=dict)
    allowed: dict[str, set[str]] = field(default_factory=dict)
    decoys: set[str] = field(default_factory=set)


@dataclass
class Scope:
    """Variables of one loop turn."""

    parent: Scope | None
    person: Person
    start: datetime
    end: datetime
    index: int = 0
    last: bool = True
    vars: dict[str, Val] = field(default_factory=dict)
    others: dict[str, Person] = field(default_factory=dict)
    picks: dict[str, list[str]] = field(default_factory=dict)

    def find(self, table: str, key: str) -> object | None:
        """Look a name up here and outwards."""
        scope: Scope | None = self
        while scope:
            if key in getattr(scope, table):
                return getattr(scope, table)[key]
            scope = scope.parent
        return None


def seconds(text: str) -> int:
    """'90', '2h' or '3d' in seconds."""
    return int(text[:-1]) * UNITS[text[-1]] if text[-1] in UNITS else int(text)


def width(text: str) -> int:
    """Display width."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def format_time(moment: datetime, fmt: str) -> str:
    """A moment in one of many notations."""
    aware = moment.replace(tzinfo=CST)
    named = {
        "": lambda: f"{moment:%Y-%m-%d %H:%M:%S}",
        "epoch": lambda: str(int(aware.timestamp())),
        "ms": lambda: str(int(aware.timestamp()) * 1000 + moment.second * 13 + 7),
        "iso8": lambda: f"{moment:%Y-%m-%dT%H:%M:%S}+08:00",
        "z": lambda: f"{aware.astimezone(UTC):%Y-%m-%dT%H:%M:%S}Z",
        "ora": lambda: f"{moment:%d-%b-%y}".upper(),
        "cn": lambda: f"{moment.year}年{moment.month}月{moment.day}日",
        "cnt": lambda: f"{moment.year}年{moment.month}月{moment.day}日{moment.hour}时{moment.minute}分",
        "sl": lambda: f"{moment.year}/{moment.month}/{moment.day} {moment.hour}:{moment.minute:02d}",
        "slash": lambda: f"{moment.year}/{moment.month}/{moment.day}",
        "roc": lambda: f"{moment.year - 1911}.{moment:%m.%d}",
    }
    return named[fmt]() if fmt in named else moment.strftime(fmt)


def apply_filter(val: Val, spec: str, raw: list[str]) -> Val:
    """One filter; raw collects the text without padding."""
    text, rule = val.text, val.rule
    pad = re.fullmatch(r"([lr])(\d+)", spec)
    if pad:
        raw.append(text)
        blank = " " * max(0, int(pad[2]) - width(text))
        return Val(text + blank if pad[1] == "l" else blank + text, rule)
    mask = re.fullmatch(r"mask(\d+),(\d+)(?:,(.))?", spec)
    if mask:
        head, tail = int(mask[1]), int(mask[2])
        stars = (mask[3] or "*") * (len(text) - head - tail)
        return Val(text[:head] + stars + (text[-tail:] if tail else ""), None)
    if spec.startswith("z"):
        return Val(text.zfill(int(spec[1:])), rule)
    simple = {
        "up": text.upper,
        "low": text.lower,
        "cut2": lambda: text[:2],
        "u": lambda: json.dumps(text)[1:-1],
        "pct": lambda: quote(text, safe=""),
        "sp": lambda: " ".join(re.findall(r".{1,4}", text)),
        "dash": lambda: f"{text[:3]}-{text[3:7]}-{text[7:]}",
        "dot": lambda: f"{text[:2]}·{text[2:]}",
        "tail4": lambda: text[-4:],
        "bare": lambda: text.replace("-", ""),
    }
    return Val(simple[spec](), None if spec == "tail4" else rule)


class Evaluator:
    """Holds the state of one file."""

    def __init__(self, rng: random.Random, pool: list[Person], labels: Labels, head: dict[str, str]) -> None:
        self.rng, self.pool, self.labels, self.head = rng, pool, labels, head
        self.balances: dict[str, float] = {}

    def token(self, body: str, scope: Scope) -> str:
        """Evaluate one token and note its values."""
        silent, flag = body.startswith("-"), ""
        body = body[1:] if silent else body
        if body[0] in "~!":
            flag, body = body[0], body[1:]
        name = re.match(r"(\w+)=(?!=)", body)
        body = body[name.end() :] if name else body
        head, *filters = body.split(">")
        val = self.value(head, scope, flag)
        raw: list[str] = []
        for spec in filters:
            val = apply_filter(val, spec, raw)
        if name:
            scope.vars[name[1]] = val
        if not silent:
            self.note(Val(raw[0] if raw else val.text, val.rule), flag)
        return "" if silent else val.text

    def note(self, val: Val, flag: str) -> None:
        """Put a value into the labels."""
        if flag == "!":
            self.labels.decoys.add(val.text)
        elif val.rule:
            table = self.labels.allowed if flag == "~" else self.labels.values
            table.setdefault(RULES[val.rule], set()).add(val.text)

    def value(self, head: str, scope: Scope, flag: str) -> Val:
        """The value of an expression."""
        key, _, arg = head.partition(":")
        found = scope.find("vars", key)
        if isinstance(found, Val):
            return found
        if key.startswith("@"):
            return Val(self.choose(key[1:], scope))
        other = re.match(r"(o\d?|f)\.(\w+)$", key)
        if other:
            return self.person_value(self.other(other[1], scope), other[2], arg)
        if flag == "!" and key in RULES:
            return Val(self.wrong(key, scope.person))
        if key in scope.person.v or key == "dob":
            return self.person_value(scope.person, key, arg)
        if key == "nplate":
            return Val(make_plate(self.rng, scope.person.v["abbr"]), "plate")
        moment = re.fullmatch(r"([te])(?:([+-])(\d+[smhd]))?", key)
        if moment:
            base = scope.start if moment[1] == "t" else scope.end
            shift = seconds(moment[3]) * (1 if moment[2] == "+" else -1) if moment[3] else 0
            return Val(format_time(base + timedelta(seconds=shift), arg))
        return Val(getattr(self, "do_" + key.replace("#", "n").replace(",", "comma"))(arg, scope))

    def wrong(self, key: str, person: Person) -> str:
        """A look-alike with a wrong check character."""
        region, abbr = person.v["region"], person.v["abbr"]
        makers = {
            "id": lambda: make_id(self.rng, region, person.born, person.male, True),
            "mob": lambda: make_mobile(self.rng, True),
            "card": lambda: make_card(self.rng, person.v["bin"], 19, True),
            "vin": lambda: make_vin(self.rng, True),
            "plate": lambda: make_plate(self.rng, abbr, True),
        }
        return makers[key]()

    def person_value(self, person: Person, key: str, arg: str) -> Val:
        """An attribute of a person."""
        if key == "dob":
            return Val(format_time(datetime(person.born.year, person.born.month, person.born.day), arg or "%Y-%m-%d"))
        return Val(person.v[key], key if key in RULES else None)

    def other(self, key: str, scope: Scope) -> Person:
        """A third person: o per loop turn, f per file."""
        found = scope.find("others", key)
        if isinstance(found, Person):
            return found
        target = scope
        while key == "f" and target.parent:
            target = target.parent
        target.others[key] = make_person(self.rng)
        return target.others[key]

    def choose(self, spec: str, scope: Scope) -> str:
        """A column of a row of a data table, the same row within the turn."""
        name, _, column = spec.partition(".")
        found = scope.find("picks", name)
        if not isinstance(found, list):
            table = TUPLES[name.partition("#")[0]]
            spot = int(scope.person.v["mob"][-3:]) % len(table)
            found = scope.picks[name] = table[spot] if name == "geo" else self.rng.choice(table)
        return found[int(column or 0)]

    def do_pick(self, arg: str, scope: Scope) -> str:
        """One of several."""
        return self.rng.choice(arg.split("|"))

    def do_int(self, arg: str, scope: Scope) -> str:
        """An integer."""
        low, high = arg.split(",")
        return str(self.rng.randint(int(low), int(high)))

    def do_amt(self, arg: str, scope: Scope) -> str:
        """An amount with two decimals."""
        low, high = arg.split(",")
        return f"{self.rng.uniform(float(low), float(high)):.2f}"

    def do_amtc(self, arg: str, scope: Scope) -> str:
        """An amount with thousands separators."""
        return f"{float(self.do_amt(arg, scope)):,.2f}"

    def do_dig(self, arg: str, scope: Scope) -> str:
        """Digits that look like no number of interest."""
        while True:
            text = self.rng.choice("123456789") + digits(self.rng, int(arg) - 1)
            long = len(text) in range(13, 20) and (text[0] in "34569" and luhn_ok(text))
            if not (len(text) == 11 and text[0] == "1") and not long and text[:2] not in ("62", "81"):
                return text

    def do_dig0(self, arg: str, scope: Scope) -> str:
        """Digits, zero first allowed, at most nine."""
        return "".join(self.rng.choice("0123456789") for _ in range(int(arg)))

    def do_hex(self, arg: str, scope: Scope) -> str:
        """Hexadecimal characters."""
        return "".join(self.rng.choice("0123456789abcdef") for _ in range(int(arg)))

    def do_uuid(self, arg: str, scope: Scope) -> str:
        """A random UUID."""
        h = self.do_hex("32", scope)
        return f"{h[:8]}-{h[8:12]}-4{h[13:16]}-a{h[17:20]}-{h[20:]}"

    def do_alnum(self, arg: str, scope: Scope) -> str:
        """Capitals and digits, first a capital."""
        return self.rng.choice("BCDFHJKN") + "".join(
            self.rng.choice("ABCDEFGHJKMNPQRTVWXY23456789") for _ in range(int(arg) - 1)
        )

    def do_mac(self, arg: str, scope: Scope) -> str:
        """A MAC address."""
        return (arg or ":").join(self.do_hex("2", scope) for _ in range(6))

    def do_ip(self, arg: str, scope: Scope) -> str:
        """An address in a private net."""
        return f"{arg or '192.168'}.{self.rng.randint(0, 60)}.{self.rng.randint(2, 250)}"

    def do_n(self, arg: str, scope: Scope) -> str:
        """Number of the turn."""
        return str(scope.index + int(arg or 1))

    def do_N(self, arg: str, scope: Scope) -> str:
        """Number of records of the file."""
        return self.head["n"]

    def do_comma(self, arg: str, scope: Scope) -> str:
        """A comma unless it is the last turn."""
        return "" if scope.last else arg or ","

    def do_lng(self, arg: str, scope: Scope) -> str:
        """Longitude near the place of the turn."""
        return f"{float(self.choose('geo.1', scope)) + self.rng.uniform(-0.03, 0.03):.{arg or 6}f}"

    def do_lat(self, arg: str, scope: Scope) -> str:
        """Latitude near the place of the turn."""
        return f"{float(self.choose('geo.2', scope)) + self.rng.uniform(-0.02, 0.02):.{arg or 6}f}"

    def do_dur(self, arg: str, scope: Scope) -> str:
        """Time between start and end."""
        s = int((scope.end - scope.start).total_seconds())
        forms = {
            "s": str(s),
            "d": str(max(1, round(s / 86400))),
            "m": str(s // 60),
            "hms": f"{s // 3600:02d}:{s // 60 % 60:02d}:{s % 60:02d}",
            "cn": f"{s // 60}分{s % 60}秒" if s >= 60 else f"{s}秒",
        }
        return forms[arg or "s"]

    def do_tx(self, arg: str, scope: Scope) -> str:
        """A signed amount that moves the person's balance; sets out, inn, abs, bal."""
        low, high = (float(x) for x in arg.split(","))
        key = scope.person.v["id"]
        balance = self.balances.get(key, round(self.rng.uniform(high, high * 6), 2))
        amount = round(self.rng.uniform(low, high), 2)
        amount = -amount if self.rng.random() < 0.68 and amount < balance else amount
        self.balances[key] = round(balance + amount, 2)
        parts = {"bal": f"{self.balances[key]:.2f}", "abs": f"{abs(amount):.2f}"}
        parts |= {"out": parts["abs"] if amount < 0 else "", "inn": "" if amount < 0 else parts["abs"]}
        parts |= {"balc": f"{self.balances[key]:,.2f}", "neg": "1" if amount < 0 else ""}
        scope.vars |= {k: Val(v) for k, v in parts.items()}
        return f"{amount:.2f}"

    def do_io(self, arg: str, scope: Scope) -> str:
        """The first word when money goes out, else the second."""
        out, into = arg.split("|")
        found = scope.find("vars", "neg")
        return out if isinstance(found, Val) and found.text else into
