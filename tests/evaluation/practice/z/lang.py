"""The small template language: `$name`, `${name:arg@scope}` and `%` lines for loops and choices."""
from __future__ import annotations

import datetime as dt
import random
import re
import unicodedata
from dataclasses import dataclass, field
from typing import Any

from values import HERE, Person, digits, look_alike, make_landline, make_mobile

RULES = {"id": "identity.prc_id18", "mob": "phone.mobile", "mail": "phone.email", "card": "bank.card",
         "plate": "driving.plate", "pass": "identity.passport_cn", "vin": "driving.vin", "tel": "phone.landline"}
MACRO = re.compile(r"\$(?:(\$)|(#)|((?:[oqswk]\.)?[a-z][a-z0-9]*)|(\{))")
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
DAYS = "Mon Tue Wed Thu Fri Sat Sun".split()
SHORT = {"d": "%Y-%m-%d", "hm": "%H:%M", "cd": "%Y年%-m月%-d日", "md": "%-m月%-d日", "dots": "%Y.%m.%d", "sl": "%Y/%-m/%-d",
         "ed": "%-d %b %Y", "c8": "%Y%m%d", "c14": "%Y%m%d%H%M%S", "iso": "%Y-%m-%dT%H:%M:%S"}
PREFIX = {"CZ": "784", "CA": "999", "MU": "781", "HU": "880", "ZH": "479", "MF": "731", "3U": "876", "9C": "089"}
Node = Any


def load_lists() -> dict[str, list[str]]:
    """Read the word lists of templates/lists.txt."""
    out: dict[str, list[str]] = {}
    for line in (HERE / "templates/lists.txt").read_text("utf-8").splitlines():
        if " = " in line:
            key, _, rest = line.partition(" = ")
            out[key] = split_top(rest)
    return out


def stamp(when: dt.datetime, fmt: str) -> str:
    """Format a time without help of the locale."""
    table = {"Y": f"{when.year}", "m": f"{when:%m}", "d": f"{when:%d}", "H": f"{when:%H}", "M": f"{when:%M}", "S": f"{when:%S}",
             "y": f"{when:%y}", "b": MONTHS[when.month - 1], "B": MONTHS[when.month - 1].upper(), "a": DAYS[when.weekday()],
             "A": DAYS[when.weekday()][:2].upper(), "J": str(when.year - 1911), "-m": str(when.month), "-d": str(when.day),
             "-H": str(when.hour), "w": "一二三四五六日"[when.weekday()]}
    return re.sub(r"%(-?[A-Za-z])", lambda m: table[m[1]], fmt)


def split_top(text: str, sep: str = "|") -> list[str]:
    """Split at a separator outside of nested braces."""
    parts, depth, cur = [], 0, ""
    for i, c in enumerate(text):
        if c == "{" and i and text[i - 1] == "$":
            depth += 1
        elif c == "}" and depth:
            depth -= 1
        if c == sep and not depth:
            parts.append(cur)
            cur = ""
        else:
            cur += c
    return parts + [cur]


def closing(text: str, start: int) -> int:
    """Return the place of the brace that closes a macro."""
    depth = 1
    for i in range(start, len(text)):
        if text[i] == "{" and text[i - 1] == "$":
            depth += 1
        elif text[i] == "}":
            depth -= 1
            if not depth:
                return i
    raise ValueError("open macro: " + text[start:start + 40])


LISTS = load_lists()


def parse_block(lines: list[str], pos: int = 0, top: bool = True) -> tuple[list[Node], int]:
    """Turn template lines into a tree of text, loops and choices."""
    nodes: list[Node] = []
    while pos < len(lines):
        word, _, arg = lines[pos].partition(" ")
        if word in ("%people", "%events"):
            inner, pos = parse_block(lines, pos + 1, False)
            lo, _, hi = arg.partition("-")
            nodes.append(("loop", word[1:], int(lo), int(hi or lo), inner))
        elif word == "%pick":
            options = []
            while True:
                inner, pos = parse_block(lines, pos + 1, False)
                options.append(inner)
                if lines[pos].startswith("%end"):
                    break
            nodes.append(("pick", options))
        elif word in ("%end", "%or"):
            if top:
                raise ValueError("stray " + word)
            return nodes, pos
        else:
            nodes.append(("text", lines[pos] + "\n"))
        pos += 1
    if not top:
        raise ValueError("missing %end")
    return nodes, pos


@dataclass
class Template:
    """One way of writing a file."""

    kind: str
    number: int
    path: str
    enc: str
    script: str
    title: str
    opts: dict[str, str]
    count: str
    body: list[Node]


@dataclass
class Render:
    """State of one file while it is written."""

    tpl: Template
    rng: random.Random
    values: dict[str, list[str]] = field(default_factory=dict)
    allowed: dict[str, list[str]] = field(default_factory=dict)
    decoys: list[str] = field(default_factory=list)
    records: int = 0
    owners: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        """Set the clock and the first persons."""
        self.memo: dict[str, dict[str, str]] = {"e": {}, "p": {}, "F": {}}
        self.slots: dict[str, Person] = {}
        self.keep: list[Person] = []
        self.loops: list[tuple[int, int]] = []
        self.now = dt.datetime(2015, 3, 1) + dt.timedelta(minutes=self.rng.randrange(60 * 24 * 3000))
        lo, hi = self.span("step", "1-11d")
        self.clock = self.now - dt.timedelta(seconds=hi * (32 if hi < 3_000_000 else 10))
        self.step, self.dur = (lo, hi), self.span("dur", "8-40h")
        self.new_person()

    def span(self, key: str, default: str) -> tuple[int, int]:
        """Read an option such as 5-40m as seconds."""
        lo, hi, unit = re.fullmatch(r"(\d+)-(\d+)([smhd])", self.tpl.opts.get(key, default)).groups()  # type: ignore[union-attr]
        k = {"s": 1, "m": 60, "h": 3600, "d": 86400}[unit]
        return int(lo) * k, int(hi) * k

    def person(self, slot: str) -> Person:
        """Return the person of a slot, drawing a new one when needed."""
        if slot not in self.slots:
            self.slots[slot] = Person(self.rng, self.tpl.script, "young" in self.tpl.opts and slot == "p")
            if slot == "k":
                p = self.person("p")
                self.slots[slot].hans, self.slots[slot].sur = p.hans[0] + self.slots[slot].hans[1:], p.sur
            self.keep.append(self.slots[slot])
        return self.slots[slot]

    def new_person(self) -> None:
        """Go to the next person."""
        for s in ("p", "k"):
            self.slots.pop(s, None)
        self.memo["p"] = {}
        self.person("p")
        self.new_event()

    def new_event(self) -> None:
        """Go to the next event: new time, other side and details."""
        for s in ("o", "q"):
            self.slots.pop(s, None)
        self.memo["e"] = {}
        self.clock += dt.timedelta(seconds=self.rng.randint(*self.step))
        if self.step[0] >= 43200:
            self.clock = self.clock.replace(hour=self.rng.choice([0, 7, 9, 11, 13, 15, 18, 20, 21, 22, 23]))
        self.end = self.clock + dt.timedelta(seconds=self.rng.randint(*self.dur))
        self.old = self.clock - dt.timedelta(days=self.rng.randint(400, 3600))

    def block(self, nodes: list[Node]) -> str:
        """Write a list of nodes."""
        out = []
        for node in nodes:
            if node[0] == "text":
                out.append(self.line(node[1]))
            elif node[0] == "pick":
                out.append(self.block(self.rng.choice(node[1])))
            else:
                n = self.rng.randint(node[2], node[3])
                for i in range(n):
                    self.new_person() if node[1] == "people" else self.new_event()
                    self.loops.append((i, n))
                    out.append(self.block(node[4]))
                    self.loops.pop()
        return "".join(out)

    def line(self, text: str) -> str:
        """Fill the macros of a text."""
        out, pos = [], 0
        while m := MACRO.search(text, pos):
            out.append(text[pos:m.start()])
            pos = m.end()
            if m[1]:
                out.append("$")
            elif m[2]:
                self.records += 1
                self.owners.add(id(self.person("p")))
            elif m[3]:
                out.append(self.macro(m[3], "", ""))
            else:
                end = closing(text, pos)
                inner = text[pos:end]
                pos = end + 1
                if re.match(r"(x|last|pad|rpad):", inner):
                    out.append(self.macro(*inner.split(":", 1), ""))
                else:
                    mm = re.fullmatch(r"([^:@]+)(?::(.*?))?(?:@(\w+))?", inner, re.S)
                    assert mm, inner
                    out.append(self.macro(mm[1], mm[2] or "", mm[3] or ""))
        return "".join(out) + text[pos:]

    def note(self, where: dict[str, list[str]], rule: str, text: str) -> str:
        """Put a value on the list of its rule."""
        if text not in where.setdefault(rule, []):
            where[rule].append(text)
        return text

    def macro(self, name: str, arg: str, scope: str) -> str:
        """Return the text of one macro."""
        rng = self.rng
        if name == "x":
            return self.line(rng.choice(split_top(arg)))
        if name == "last":
            a, b = split_top(arg)
            return self.line(a if self.loops[-1][0] == self.loops[-1][1] - 1 else b)
        if name in ("pad", "rpad"):
            w, _, rest = arg.partition(":")
            text = self.line(rest)
            gap = " " * (int(w) - sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text))
            return text + gap if name == "pad" else gap + text
        if name == "seq":
            return format(self.loops[-1][0] + 1, arg or "d")
        if scope or name in LISTS or name in ("lat", "lng", "lac", "ci", "delta"):
            table = self.memo["F" if scope == "F" else "p" if scope.startswith("p") else "e"]
            key = f"{name}@{scope}" if name in LISTS else f"{name}:{arg if not scope else ''}@{scope}"
            if key not in table:
                table[key] = self.fresh(name, arg)
            return table[key]
        return self.fresh(name, arg)

    def fresh(self, name: str, arg: str) -> str:
        """Compute a macro anew."""
        rng = self.rng
        loose = name.startswith("~")
        slot, _, base = name.lstrip("~").rpartition(".")
        if base in ("t", "u", "now", "old") or base in SHORT or base[:1] in "un" and base[1:] in SHORT or base[:3] == "old":
            when = {"u": self.end, "n": self.now, "o": self.old}.get(base[0] if base not in SHORT else "t", self.clock)
            tail = base[3:] if base.startswith("old") else base if base in SHORT else base[1:]
            fmt = arg or SHORT.get(tail, "%Y-%m-%d %H:%M:%S")
            return stamp(when, fmt)
        if base == "later":
            lo, hi = (int(v) for v in arg.split("-"))
            return stamp(self.clock + dt.timedelta(days=rng.randint(lo, hi)), "%Y-%m-%d")
        if base == "n":
            lo, hi = arg.split("-")
            return str(rng.randint(int(lo), int(hi))).zfill(len(lo) if lo[0] == "0" else 0)
        if base in ("amt", "yuan"):
            lo, hi = (int(v) for v in arg.split("-"))
            return f"{rng.randint(lo * 100, hi * 100) / 100:{',' if base == 'yuan' else ''}.2f}"
        if base == "k":
            lo, hi = (int(v) for v in arg.split("-"))
            return str(rng.randint(lo, hi) * 100)
        if base == "dig":
            return digits(rng, int(arg))
        if base == "hex":
            return "".join(rng.choice("0123456789abcdef") for _ in range(int(arg)))
        if base == "az":
            return "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(int(arg)))
        if base == "dk":
            text = look_alike(rng, arg)
            if arg != "imei":
                self.decoys.append(text)
            return text
        if base == "otel":
            return self.note(self.allowed, RULES["tel"], make_landline(rng, self.person(slot or "w").area))
        if base == "omail":
            dom = rng.choice("hengrui-jt.com yuanda-group.cn jinhui.com.cn dongcheng.com.cn huaxin-law.com tianlu-travel.com".split())
            return self.note(self.allowed, RULES["mail"], (arg or rng.choice(["service", "office", "kefu", "info", "hr"])) + "@" + dom)
        p = self.person(slot or "p")
        rule = RULES.get(base)
        if rule:
            return self.note(self.allowed if loose else self.values, rule, self.value(p, base, arg))
        if base in ("mid", "mmob", "mcard"):
            text, rule = {"mid": (p.id[:6] + "********" + p.id[14:], RULES["id"]), "mmob": (p.mob[:3] + "****" + p.mob[7:], RULES["mob"]),
                          "mcard": (p.card[:6] + "*" * (len(p.card) - 10) + p.card[-4:], RULES["card"])}[base]
            return self.note(self.allowed, rule, text)
        if base in LISTS or base + ".t" in LISTS or base + ".e" in LISTS:
            suffix = {"hant": ".t", "latin": ".e"}.get(self.tpl.script, "")
            words = LISTS.get(base + suffix) or LISTS[base]
            known = self.memo["e"]
            if base == "etk" and "flight@" in known:
                return PREFIX[known["flight@"][:2]] + "-" + digits(rng, 10)
            if base == "seat" and "train@" in known:
                words = words[:2] if known["train@"][0] in "GD" else words[2:]
            return p.loc(self.line(rng.choice(words)))
        return self.plain(p, base, arg)

    def value(self, p: Person, base: str, arg: str) -> str:
        """Write a value of a person in the asked form."""
        if base == "id":
            return {"low": p.id.lower(), "sp": f"{p.id[:6]} {p.id[6:14]} {p.id[14:]}"}.get(arg, p.id)
        if base == "mob":
            a, b, c = p.mob[:3], p.mob[3:7], p.mob[7:]
            return {"sp": f"{a} {b} {c}", "-": f"{a}-{b}-{c}", "+": "+86" + p.mob, "+sp": "+86 " + p.mob, "86": "86-" + p.mob}.get(arg, p.mob)
        if base == "card" and arg == "sp":
            return re.sub(r"(\d{4})(?=\d)", r"\1 ", p.card)
        if base == "plate" and arg == "dot":
            return p.plate[:2] + "·" + p.plate[2:]
        if base == "pass":
            return p.passport
        return str(getattr(p, {"mob": "mob"}.get(base, base)))

    def cert(self, p: Person) -> str:
        """Return a title number of the person's city and the event's year."""
        city, year, n = re.sub(r"^.*(?:省|广西|内蒙古|新疆)", "", p.prov), self.clock.year, digits(self.rng, 7, "0123")
        if self.tpl.script == "latin":
            return f"({year}) {p.place.split(', ')[-1]} Real Estate Title No. {n}"
        return p.loc(f"{p.pchar}（{year}）{city}不动产权第{n}号" if year >= 2016 else f"{p.pchar}房权证{city[0]}字第{n}号")

    def plain(self, p: Person, base: str, arg: str) -> str:
        """Return a field of a person that is no value of a rule."""
        latin, hant = self.tpl.script == "latin", self.tpl.script == "hant"
        a, b, c = p.house
        if base == "delta":
            d = round(self.rng.choice([-1, -1, -1, 1]) * self.rng.choice([self.rng.randint(900, 90000), self.rng.randint(1, 80) * 10000]) / 100, 2)
            d = -d if p.balance + d < 0 else d
            p.balance = round(p.balance + d, 2)
            return f"{d:.2f}"
        if base == "male":
            return self.line(split_top(arg)[0 if p.male else 1])
        table = {
            "name": (f"{p.sur} {p.given}" if latin else p.loc(p.hans)), "cname": p.hans, "py": f"{p.sur}/{p.given}".upper(),
            "surn": p.sur, "given": p.given, "sur": p.loc(p.hans[0]), "login": f"{p.sur}{p.given[:1]}".lower(),
            "sex": ("M" if p.male else "F") if latin else "男" if p.male else "女", "he": ("he" if p.male else "she") if latin else "他" if p.male else "她",
            "mr": ("Mr" if p.male else "Ms") if latin else "先生" if p.male else "女士", "birth": f"{p.born:%Y-%m-%d}", "b8": f"{p.born:%Y%m%d}",
            "bcn": f"{p.born.year}年{p.born.month}月{p.born.day}日", "ben": f"{p.born.day} {MONTHS[p.born.month - 1]} {p.born.year}",
            "age": str(self.now.year - p.born.year), "code": p.code, "city": p.place.split(", ")[-1] if latin else p.loc(p.prov),
            "dist": p.place if latin else p.loc(p.prov + p.dist), "d6": p.code,
            "addr": (f"Room {c}, Bldg {b}, {a} {p.road_py()} Road, {p.place}" if latin else p.loc(f"{p.prov}{p.dist}{p.road}路{a}号{b}栋{c}室")),
            "road": p.loc(f"{p.road}路{a}号"), "room": str(c), "bldg": str(b), "bank": p.bank_en if latin else p.loc(p.bank),
            "cert": self.cert(p), "tail": p.card[-4:], "idtail": p.id[-4:], "acct": p.acct, "bal": f"{p.balance:,.2f}" if arg else f"{p.balance:.2f}",
            "qq": digits(random.Random(p.mob), 9), "wx": f"{p.sur}{p.given[:2]}".lower() + "_" + p.mob[-3:],
            "lat": f"{p.lat0 + self.rng.uniform(-.06, .06):.6f}", "lng": f"{p.lng0 + self.rng.uniform(-.06, .06):.6f}",
            "lac": str(self.rng.randint(4100, 42000)), "ci": str(self.rng.randint(3000, 60000)), "pcode": p.pchar, "area": p.area}
        if base not in table:
            raise KeyError(f"{self.tpl.kind} {self.tpl.number}: no macro {base}")
        return table[base]


def load_templates() -> list[Template]:
    """Read every template file."""
    out: list[Template] = []
    for file in sorted((HERE / "templates").glob("*.*.txt")):
        kind = file.name[:-4]
        for n, part in enumerate(re.split(r"(?m)^=== ", file.read_text("utf-8"))[1:], 1):
            head, count, body = part.split("\n", 2)
            path, enc, script, title, *rest = [w.strip() for w in head.split("|")]
            opts = dict(w.partition("=")[::2] for w in (rest[0].split() if rest else []))
            lines = body.rstrip("\n").split("\n")
            try:
                out.append(Template(kind, n, path, enc, script, title, opts, count.removeprefix("? "), parse_block(lines)[0]))
            except (ValueError, IndexError) as exc:
                raise SystemExit(f"{file.name} {n} {path}: {exc}") from exc
    return out
