"""Reads the template files and renders them; the label is kept on the way."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from fields import decoy_field, later, number_field, pad, pattern, person_field, route, stamp
from values import Person

ROUTE = {"fl", "al", "fn", "tk", "tkp", "tr", "ap1", "ap2", "an1", "an2", "st1", "st2", "ct1", "ct2"}
PLACES = (
    (113.32, 23.12, "广州市天河区"),
    (116.40, 39.92, "北京市东城区"),
    (121.47, 31.23, "上海市黄浦区"),
    (104.06, 30.66, "成都市青羊区"),
    (120.16, 30.27, "杭州市下城区"),
    (114.06, 22.54, "深圳市福田区"),
)
HOLE = re.compile(r"~([^~\n]+)~")


@dataclass
class Case:
    path: str
    kind: str | None
    encoding: str
    way: str
    options: dict[str, str]
    lines: list[str]


@dataclass
class Label:
    records: int = 0
    people: set[int] = field(default_factory=set)
    values: dict[str, list[str]] = field(default_factory=dict)
    allowed: dict[str, list[str]] = field(default_factory=dict)
    decoys: list[str] = field(default_factory=list)

    def value(self, rule: str, text: str) -> None:
        if text not in self.values.setdefault(rule, []):
            self.values[rule].append(text)

    def allow(self, rule: str, text: str) -> None:
        if text not in self.allowed.setdefault(rule, []):
            self.allowed[rule].append(text)


class Scope:
    """The state while one file is rendered."""

    def __init__(self, rng: Random, options: dict[str, str]) -> None:
        self.rng, self.options, self.label = rng, options, Label()
        self.hant = options.get("script") == "hant"
        self.latest = min(2002, int(options.get("t", "2016")[:4]) - 19)
        self.place = rng.choice(PLACES)
        self.purse = [rng.uniform(30000, 90000)]
        self.kept: dict[str, str] = {}
        self.row: dict[str, str] = {}
        self.person = Person(rng, self.hant, self.latest)
        self.others: dict[str, Person] = {}
        self.index = 1
        self.when = self.until = self.before = datetime(2016, 1, 1)
        self.set_time(self.draw_times(options.get("t", "2016-01-01..2018-12-30"), 1)[0])

    def draw_times(self, span: str, count: int) -> list[datetime]:
        first, last = (datetime.fromisoformat(part) for part in span.split(".."))
        room = int((last - first).total_seconds())
        drawn = [first + timedelta(seconds=self.rng.randrange(room)) for _ in range(count)]
        if "T" not in span:
            drawn = [when + timedelta(hours=8) if when.hour < 7 else when for when in drawn]
        return sorted(drawn)

    def set_time(self, when: datetime) -> None:
        self.when = when
        low, high = (int(x) for x in self.options.get("dur", "60-2600").split("-"))
        self.until = later(self.rng, when, low, high)
        self.before = later(self.rng, when, -60000, -600)

    def new_row(self, person: Person | None, when: datetime, peers: list[Person]) -> None:
        self.row, self.others = {}, {}
        if person:
            self.person = person
        if peers:
            self.others["b"] = self.rng.choice(peers)
        self.set_time(when)

    def other(self, key: str) -> Person:
        if key not in self.others:
            self.others[key] = Person(self.rng, self.hant, self.latest)
        return self.others[key]


def own_code(scope: Scope, name: str, arg: str) -> str:
    """A number that stays with its person."""
    codes = scope.person.codes
    if name + arg not in codes:
        codes[name + arg] = decoy_field(scope, "imei", "") or "" if name == "pimei" else pattern(scope.rng, arg)
    return codes[name + arg]


def time_field(scope: Scope, name: str, arg: str) -> str:
    """t: the row's time; u: its end; v: a time before it; mins: from t to u."""
    if name == "mins":
        return str(int((scope.until - scope.when).total_seconds()) // 60)
    return stamp({"t": scope.when, "u": scope.until, "v": scope.before}[name], arg)


def fill(scope: Scope, hole: str) -> str:
    """One placeholder."""
    code = re.search(r"\|([lr]\d+)$", hole)
    if code:
        return pad(fill(scope, hole[: code.start()]), code[1])
    if hole.startswith("?"):
        return fill(scope, hole[1:]) if scope.rng.random() < 0.6 else ""
    name, _, arg = hole.partition(":")
    if name == "":
        return scope.rng.choice(arg.split(";"))
    if name in ("t", "u", "v", "mins"):
        return time_field(scope, name, arg)
    if name == "place":
        return scope.place[2]
    if name in ("pk", "pimei"):
        return own_code(scope, name, arg)
    if name == "i":
        return f"{scope.index:{arg or '0'}d}"
    if name == "k":
        return pattern(scope.rng, arg)
    if name == "set":
        key, _, rest = arg.partition(":")
        scope.kept[key] = fill(scope, rest)
        return scope.kept[key]
    if name == "get":
        return scope.kept[arg]
    if name in ROUTE:
        return route(scope, name)
    who, field_name = scope.person, name
    if "." in name:
        key, field_name = name.split(".", 1)
        who = scope.other(key)
    text = person_field(who, field_name, arg, scope)
    text = number_field(scope, name, arg) if text is None else text
    text = decoy_field(scope, name, arg) if text is None else text
    if text is None:
        raise ValueError(f"unknown placeholder {hole!r}")
    return text


def block_end(lines: list[str], start: int) -> int:
    depth = 0
    for place in range(start, len(lines)):
        if lines[place].startswith("@end"):
            depth -= 1
            if depth == 0:
                return place
        elif lines[place].startswith("@") and not lines[place].startswith(("@or", "@@")):
            depth += 1
    raise ValueError(f"no @end for {lines[start]!r}")


def variants(lines: list[str]) -> list[list[str]]:
    out: list[list[str]] = [[]]
    depth = 0
    for line in lines:
        if line == "@or" and depth == 0:
            out.append([])
            continue
        if line.startswith("@") and not line.startswith(("@or", "@@")):
            depth += -1 if line == "@end" else 1
        out[-1].append(line)
    return out


def cast(scope: Scope, verb: str, count: int, options: dict[str, str]) -> list[Person | None]:
    """Who the iterations of a block are about."""
    if verb == "@same":
        return [None] * count
    size = min(int(options.get("people", count)), count)
    pool = [Person(scope.rng, scope.hant, scope.latest) for _ in range(size)]
    crowd = pool + [scope.rng.choice(pool) for _ in range(count - size)]
    if size < count:
        scope.rng.shuffle(crowd)
    return list(crowd)


def render_block(scope: Scope, head: str, body: list[str]) -> str:
    """@rows: new persons, records; @same: records of the person above; @group: new persons only; @misc: neither."""
    words = head.split()
    verb, options = words[0], dict(word.split("=", 1) for word in words[2:])
    low, _, high = words[1].partition("-")
    count = scope.rng.randint(int(low), int(high or low))
    peers = [Person(scope.rng, scope.hant, scope.latest) for _ in range(int(options.get("peers", 0)))]
    times = scope.draw_times(options.get("t", scope.options.get("t", "2016-01-01..2018-12-30")), count)
    if options.get("even"):
        times = [times[0] + timedelta(days=step) for step in range(count)]
    if options.get("order") == "down":
        times.reverse()
    if options.get("order") == "mix":
        scope.rng.shuffle(times)
    forms, parts, outer = variants(body), [], (scope.person, scope.index)
    start = int(options.get("start", 1))
    for place, who in enumerate(cast(scope, verb, count, options)):
        scope.new_row(who, times[place], peers)
        scope.index = place + start
        if verb in ("@rows", "@same"):
            scope.label.records += 1
            scope.label.people.add(id(scope.person))
        scope.keep_alive = getattr(scope, "keep_alive", []) + [scope.person]
        parts.append(render(scope, forms[place % len(forms)]))
    scope.person, scope.index = outer
    glue = options.get("join", "").replace("_", " ") if "join" in options else options.get("sep", "") + "\n"
    return glue.join(parts)


def render(scope: Scope, lines: list[str]) -> str:
    out: list[str] = []
    place = 0
    while place < len(lines):
        line = lines[place]
        if line.startswith(("@rows", "@same", "@group", "@misc")):
            end = block_end(lines, place)
            out.append(render_block(scope, line, lines[place + 1 : end]))
            place = end + 1
            continue
        out.append(HOLE.sub(lambda found: fill(scope, found[1]), line[1:] if line.startswith("@@") else line))
        place += 1
    return "\n".join(out)


def read_cases(folder: Path) -> list[Case]:
    cases: list[Case] = []
    for source in sorted(folder.glob("*.txt")):
        kind = re.sub(r"-\d+$", "", source.stem)
        for line in source.read_text(encoding="utf-8").splitlines():
            if line.startswith("=== "):
                path, encoding, way, extra = ([part.strip() for part in line[4:].split("|")] + [""])[:4]
                options = dict(word.split("=", 1) for word in extra.split())
                cases.append(Case(path, None if kind == "null" else kind, encoding, way, options, []))
            elif cases:
                cases[-1].lines.append(line)
    for case in cases:
        while case.lines and not case.lines[-1].strip():
            case.lines.pop()
    return cases
