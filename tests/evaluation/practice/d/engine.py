"""Rendering of the hand-written templates; see README.txt for the marks."""
from __future__ import annotations

import random
import re
import sys
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from values import REGIONS, Person, card, digits, id_check, luhn_ok, plain_number, words

RULES = {"id": "identity.prc_id18", "mob": "phone.mobile", "mail": "phone.email", "card": "bank.card",
         "plate": "driving.plate", "pass": "identity.passport_cn", "vin": "driving.vin", "land": "phone.landline"}
MARK = re.compile(r"\{([^{}\"\n]+)\}")
CITIES = {
    "hans": words("北京 上海 广州 深圳 武汉 长沙 南昌 杭州 郑州 西安 成都 昆明 南宁 贵阳 厦门 福州 合肥 济南"),
    "hant": words("北京 上海 廣州 深圳 武漢 長沙 南昌 杭州 鄭州 西安 成都 昆明 南寧 貴陽 廈門 福州 合肥 濟南"),
    "latin": words("Beijing Shanghai Guangzhou Shenzhen Wuhan Changsha Nanchang Hangzhou Zhengzhou Xi'an Chengdu "
                   "Kunming"),
}
AIRPORTS = words("PEK PVG SHA CAN SZX WUH CSX KHN HGH CGO XIY CTU KMG NNG KWE XMN FOC HFE TNA")
AIRLINES = words("CA MU CZ HU ZH FM MF SC 3U HO 9C GS JD KY")


@dataclass
class Spec:
    """One template: where it goes, what it is, and its sections."""

    path: str
    kind: str | None
    opts: dict[str, str]
    parts: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def span(self, key: str, default: str, rng: random.Random) -> int:
        """A number from an option like 5-9."""
        low, _, high = self.opts.get(key, default).partition("-")
        return rng.randint(int(low), int(high or low))


def load(path: Path) -> list[Spec]:
    """All templates of one text file."""
    specs: list[Spec] = []
    lines: list[str] = []
    for line in path.read_text("utf-8").rstrip("\n").split("\n"):
        if line.startswith("#! "):
            name, kind, *rest = [cell.strip() for cell in line[3:].split(" | ")]
            opts = dict(pair.split("=", 1) for pair in " ".join(rest).split())
            specs.append(Spec(name, None if kind == "null" else kind, opts))
            lines = []
        elif match := re.fullmatch(r"@(head|row0?|g|ge|foot)", line):
            lines = []
            specs[-1].parts[match[1]].append(lines)  # type: ignore[arg-type]
        else:
            lines.append(line)
    for spec in specs:
        spec.parts = defaultdict(list, {k: ["\n".join(part) for part in v] for k, v in spec.parts.items()})
    return specs


class Render:
    """The state of one file while it is written."""

    def __init__(self, spec: Spec, seed: int) -> None:
        self.spec, self.opts = spec, spec.opts
        self.rng = random.Random(f"{seed}|{spec.path}")
        self.script = self.opts.get("s", "hans")
        self.values: dict[str, set[str]] = defaultdict(set)
        self.allowed: dict[str, set[str]] = defaultdict(set)
        self.decoys: set[str] = set()
        year = int(self.opts.get("y", self.rng.randrange(2012, 2025)))
        shift = timedelta(minutes=self.rng.randrange(300 * 1440), seconds=self.rng.randrange(60))
        self.time = datetime(year, 1, 5, 7) + shift
        self.balance = self.rng.randrange(900000, 9000000)
        self.row: dict[str, str] = {}
        self.others: dict[str, Person] = {}
        self.pool: list[Person] = []
        self.person = self.new()
        self.seq = self.total = self.records = 0
        self.counts = {"n": 0, "gn": 0, "gi": 0, "ri": 0, "pn": 0}
        self.end, self.sign, self.amount = self.time, "-", 0

    def new(self) -> Person:
        """Another person."""
        return Person(self.rng, self.script)

    def other(self, key: str) -> Person:
        """A third person of this row, or one of a small circle when option o is set."""
        if key not in self.others:
            size = int(self.opts.get("o", "0"))
            if size and len(self.pool) < size:
                self.pool.append(self.new())
            self.others[key] = self.rng.choice(self.pool) if size else self.new()
        return self.others[key]

    def step(self) -> None:
        """Begin the next row: later time, new amount, new places."""
        self.row, self.others = {}, {}
        self.time += timedelta(minutes=self.spec.span("step", "40-2600", self.rng), seconds=self.rng.randrange(60))
        length = self.spec.span("dur", "60-700", self.rng)
        self.end = self.time + timedelta(minutes=length, seconds=self.rng.randrange(60))
        self.amount = self.rng.randrange(500, 300000)
        self.sign = "-" if self.balance > self.amount and self.rng.random() < 0.6 else "+"
        self.balance += self.amount if self.sign == "+" else -self.amount
        places = {"city": CITIES[self.script], "ap": AIRPORTS}
        for key, pool in places.items():
            self.row[key], self.row[key + "2"] = self.rng.sample(pool, 2)
        self.seq += 1

    def text(self, template: str) -> str:
        """The template with its marks filled in."""
        return MARK.sub(self.fill, template)

    def fill(self, match: re.Match[str]) -> str:
        """The value of one mark."""
        mark = match[1]
        if re.fullmatch(r"\d+-\d+", mark):
            low, high = mark.split("-")
            return str(self.rng.randint(int(low), int(high))).zfill(len(low) if low[0] == "0" and len(low) > 1 else 0)
        if mark.startswith("|") or "|" in mark and ":" not in mark.split("|")[0]:
            return self.rng.choice(mark.strip("|").split("|") if mark.startswith("|") else mark.split("|"))
        key, _, arg = mark.partition(":")
        who, _, name = key.rpartition(".")
        if re.fullmatch(r"o\d?", who):
            return self.of_person(self.other(who), name, arg)
        if hasattr(Person, key.rstrip("*4")) or key in PERSON or key.rstrip("*4") in RULES:
            return self.of_person(self.person, key, arg)
        if key in ROW:
            return ROW[key](self, arg)
        if re.fullmatch(r"[a-z0-9.*]+", key):
            print(f"{self.spec.path}: unknown mark {mark}", file=sys.stderr)
        return match[0]

    def of_person(self, who: Person, key: str, arg: str) -> str:
        """A field of a person, recorded when it is a value."""
        base = key.rstrip("*") if key != "card4" else "card4"
        if base == "card4":
            return who.cardbank[0][-4:]
        if base in PERSON:
            return PERSON[base](who, arg)
        raw = {"pass": "passport"}.get(base, base)
        value = who.cardbank[0] if base == "card" else getattr(who, raw)
        if base not in RULES:
            return value
        if key.endswith("*"):
            keep = (6, 4) if base in ("id", "card") else (3, 4)
            return value[:keep[0]] + "*" * (len(value) - sum(keep)) + value[-keep[1]:]
        value = shaped(value, arg)
        self.values[RULES[base]].add(value)
        return value

    def decoy(self, arg: str) -> str:
        """A string that only looks like a value."""
        value = DECOYS[arg](self)
        self.decoys.add(value)
        return value

    def allow(self, rule: str, value: str) -> str:
        """A value that may or may not be reported."""
        self.allowed[rule].add(value)
        return value


def shaped(value: str, arg: str) -> str:
    """The value grouped, in another case or in full-width forms."""
    if arg == "low":
        return value.lower()
    if arg == "fw":
        return "".join(chr(ord(c) + 0xFEE0) if c.isalnum() and ord(c) < 128 else c for c in value)
    if arg == "dot":
        return value[:2] + "·" + value[2:]
    if match := re.fullmatch(r"(\d+)([ -])", arg):
        sizes = [int(c) for c in match[1]]
        parts, at = [], 0
        while at < len(value):
            size = sizes[min(len(parts), len(sizes) - 1)]
            parts.append(value[at:at + size])
            at += size
        return match[2].join(parts)
    return value


def sexed(who: Person, arg: str) -> str:
    """The sex in the given words (man/woman)."""
    man, woman = (arg or "男/女").split("/")
    return man if who.male else woman


def bad_id(render: Render) -> str:
    """An ID number with a wrong check character that is no card either."""
    value = render.new().id
    wrong = [c for c in "0123456789" if c != value[17] and not luhn_ok(value[:17] + c)]
    return value[:17] + render.rng.choice(wrong)


def bad_card(render: Render) -> str:
    """A card number with a wrong last digit."""
    value = card(render.rng)[0]
    while True:
        text = value[:-1] + str((int(value[-1]) + render.rng.randrange(1, 10)) % 10)
        if not (len(text) == 18 and id_check(text[:17]) == text[17]):
            return text


def stamp_order(render: Render) -> str:
    """An order number built from a time stamp."""
    return f"{render.time:%Y%m%d%H%M%S}{digits(render.rng, 4)}"


def money(value: int, arg: str) -> str:
    """Cents as an amount; arg ',' groups, '0' cuts the cents."""
    if arg == "0":
        return str(value // 100)
    return f"{value / 100:,.2f}" if arg == "," else f"{value / 100:.2f}"


def stamp(when: datetime, arg: str) -> str:
    """The time in a format; a leading ^ asks for capitals."""
    text = when.strftime(arg.lstrip("^") or "%Y-%m-%d %H:%M:%S")
    return text.upper() if arg.startswith("^") else text


def office(render: Render, arg: str) -> str:
    """The mailbox of an office."""
    return f"{arg or 'service'}@{render.rng.choice(['hotel-yl', 'jsgroup', 'anxin', 'hdtech'])}.com.cn"


PERSON: dict[str, Callable[[Person, str], str]] = {
    "sex": sexed,
    "dob": lambda who, arg: who.born.strftime(arg or "%Y-%m-%d"),
    "bank": lambda who, arg: who.cardbank[1],
    "name1": lambda who, arg: who.name[0] if who.script != "latin" else who.name.split()[0],
    "py": lambda who, arg: f"{who.plan[0]}{arg or '/'}{who.plan[1]}".upper(),
    "area": lambda who, arg: who.region[{"hans": 1, "hant": 2, "latin": 3}[who.script]],
    "code": lambda who, arg: who.region[0],
    "age": lambda who, arg: str(2024 - who.born.year),
    "nat": lambda who, arg: who.rng.choice(["汉"] * 6 + ["回", "壮", "满", "苗"]),
}
DECOYS: dict[str, Callable[[Render], str]] = {
    "id": bad_id, "card": bad_card, "order": stamp_order,
    "ms": lambda r: f"{int(r.time.timestamp())}{r.rng.randrange(100, 999)}",
    "snow": lambda r: plain_number(r.rng, 19).replace(" ", "")[:0] + "1" + plain_number(r.rng, 18),
    "long": lambda r: "8" + r.new().mob + digits(r.rng, 3),
    "hex": lambda r: "".join(r.rng.choice("0123456789abcdef") for _ in range(31)) + "f",
    "sf": lambda r: "SF" + plain_number(r.rng, 13),
    "n11": lambda r: plain_number(r.rng, 11),
    "isbn": lambda r: "9787" + digits(r.rng, 9),
    "part": lambda r: r.rng.choice("EG") + digits(r.rng, 8) + r.rng.choice("ABK"),
}
ROW: dict[str, Callable[[Render, str], str]] = {
    "t": lambda r, a: stamp(r.time, a),
    "t2": lambda r, a: r.end.strftime(a or "%Y-%m-%d %H:%M:%S"),
    "tz": lambda r, a: r.time.strftime("%Y-%-m-%-d %-H:%M:%S"),
    "ts": lambda r, a: str(int((r.time - datetime(1970, 1, 1)).total_seconds())),
    "city": lambda r, a: r.row["city"], "city2": lambda r, a: r.row["city2"],
    "ap": lambda r, a: r.row["ap"], "ap2": lambda r, a: r.row["ap2"],
    "fl": lambda r, a: r.row.setdefault("fl", r.rng.choice(AIRLINES) + digits(r.rng, 4)),
    "tr": lambda r, a: r.row.setdefault("tr", r.rng.choice("GGGDDKZT") + str(r.rng.randrange(11, 999))),
    "st": lambda r, a: r.row["city"] + r.row.setdefault("s1", r.rng.choice(["南", "东", "", "北", "西"])),
    "st2": lambda r, a: r.row["city2"] + r.row.setdefault("s2", r.rng.choice(["南", "东", "", "北"])),
    "seat": lambda r, a: f"{r.rng.randrange(1, 17):02d}{a or '车'}{r.rng.randrange(1, 20):02d}{r.rng.choice('ABCDF')}",
    "fs": lambda r, a: f"{r.rng.randrange(4, 66)}{r.rng.choice('ABCJKL')}",
    "amt": lambda r, a: money(r.amount, a), "bal": lambda r, a: money(r.balance, a),
    "samt": lambda r, a: ("-" if r.sign == "-" else "") + money(r.amount, a),
    "sg": lambda r, a: a.split("/")[r.sign == "+"],
    "dr": lambda r, a: money(r.amount, a) if r.sign == "-" else "",
    "cr": lambda r, a: money(r.amount, a) if r.sign == "+" else "",
    "f": lambda r, a: f"{r.rng.uniform(*map(float, a.split('-'))):.2f}",
    "lat": lambda r, a: f"{r.person.home[0] + r.rng.uniform(-0.05, 0.05):.{a or 6}f}",
    "lng": lambda r, a: f"{r.person.home[1] + r.rng.uniform(-0.05, 0.05):.{a or 6}f}",
    "d": lambda r, a: plain_number(r.rng, int(a)),
    "x": lambda r, a: "".join(r.rng.choice("0123456789abcdef") for _ in range(int(a))),
    "up": lambda r, a: "".join(r.rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ23456789") for _ in range(int(a))),
    "mac": lambda r, a: (a or ":").join(f"{r.rng.randrange(256):02X}" for _ in range(6)),
    "ip": lambda r, a: f"10.{r.rng.randrange(1, 200)}.{r.rng.randrange(256)}.{r.rng.randrange(2, 250)}",
    "reg": lambda r, a: r.row.setdefault("reg", r.rng.choice(REGIONS)[0]),
    "seq": lambda r, a: str(r.seq).zfill(int(a or 0)),
    "n": lambda r, a: str(r.counts["n"]),
    "gn": lambda r, a: str(r.counts["gn"]), "pn": lambda r, a: str(r.counts["pn"]),
    "gi": lambda r, a: str(r.counts["gi"]), "ri": lambda r, a: str(r.counts["ri"]),
    "dec": lambda r, a: r.decoy(a),
    "aland": lambda r, a: r.row.setdefault("al", r.allow("phone.landline", r.new().land)),
    "amail": lambda r, a: r.row.setdefault("am" + a, r.allow("phone.email", office(r, a))),
}
