"""The template language: parse templates, fill them, and turn their record blocks into patterns."""
from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

from things import DECOYS, Things
from values import HANT, RULES, Person, stamp

TOKEN = re.compile(r"\$\$|\$\(([^)]*)\)|\$\{([^}]*)\}|\$(\^?)((?:[a-z]\.)?)([a-zA-Z]+)(\d?)(?:\(([^)]*)\))?")
INNER = re.compile(r"(\^?)((?:[a-z]\.)?)([a-zA-Z]+)(\d?)(?::(.*))?$")
TIMES = {"t": 0, "tm": 1, "th": 2, "td": 3, "ty": 4, "past": 5}
UNITS = {"s": 40, "m": 2400, "h": 20000, "d": 150000, "w": 900000}
FRESH = {"n", "d", "h", "L", "f", "b", "hash"}
MASKS = {"id": (6, 4), "mobile": (3, 4), "card": (6, 4), "passport": (2, 2), "plate": (3, 1), "landline": (6, 2)}
PERSONAL = set(RULES) | {"name", "sur", "sex", "mr", "he", "sexw", "sexm", "sexn", "born", "age", "region", "county", "home",
                         "py", "user", "qq", "acct", "engine", "archive", "wx", "pass", "addr", "mybank"}


@dataclass
class Block:
    """A repeated part of a template: its options and its alternative bodies."""
    kind: str
    low: int
    high: int
    opts: dict[str, str]
    bodies: list[list[object]] = field(default_factory=lambda: [[]])


@dataclass
class Template:
    """One template: header fields and parsed body."""
    script: str
    name: str
    way: str
    nodes: list[object]


def parse_body(lines: list[str]) -> list[object]:
    """Turn template lines into text lines and blocks."""
    root: list[object] = []
    stack: list[Block] = []
    for line in lines:
        here = stack[-1].bodies[-1] if stack else root
        if line == "%/":
            stack.pop()
        elif line == "%|":
            stack[-1].bodies.append([])
        elif re.match(r"%[prf]+ \d", line):
            kind, span, *opts = line[1:].split(" ")
            low, _, high = span.partition("-")
            block = Block(kind, int(low), int(high or low), dict(o.split("=", 1) if "=" in o else (o, "1") for o in opts))
            here.append(block)
            stack.append(block)
        else:
            here.append(line)
    if stack:
        raise ValueError(f"open block in {lines[0]}")
    return root


def parse_file(text: str) -> list[Template]:
    """Split a template file at its === lines."""
    result = []
    for part in re.split(r"(?m)^=== ", text)[1:]:
        head, _, body = part.partition("\n")
        left, _, way = head.partition(" : ")
        script, name = left.split(" ", 1)
        result.append(Template({"hans": "hans", "t": "hant", "e": "latin"}[script], name.strip(), way.strip(),
                               parse_body(body.rstrip("\n").split("\n"))))
    return result


@dataclass
class Frame:
    """Values of one iteration of a block."""
    person: Person | None
    index: int = 1
    cache: dict[str, str] = field(default_factory=dict)
    others: dict[str, Person] = field(default_factory=dict)
    times: list[datetime] = field(default_factory=list)


class Filler:
    """Fills one template and remembers what it wrote."""

    def __init__(self, rng: Random, template: Template) -> None:
        """Start with an empty document frame."""
        self.rng, self.template = rng, template
        self.things = Things(rng, template.script)
        self.clock = datetime(2012, 3, 1) + timedelta(seconds=rng.randrange(3600 * 24 * 4000))
        self.frames = [self.frame(Person(rng, template.script), 1, "h")]
        self.values: dict[str, set[str]] = {rule: set() for rule in RULES.values()}
        self.allowed: dict[str, set[str]] = {}
        self.decoys: set[str] = set()
        self.people: set[int] = set()
        self.keep: list[Person] = []
        self.records = 0

    def frame(self, person: Person | None, index: int, step: str) -> Frame:
        """Open a frame and move the clock on."""
        self.clock += timedelta(seconds=self.rng.randint(UNITS[step] // 10, UNITS[step]))
        now, rng = self.clock, self.rng
        day = now.replace(hour=rng.randint(9, 13), minute=rng.randint(0, 59))
        later = now + timedelta(hours=rng.randint(1, 8), minutes=rng.randint(1, 59))
        times = [now, now + timedelta(minutes=rng.randint(2, 50)), later,
                 day + timedelta(days=rng.randint(1, 4)), now + timedelta(days=365 * rng.choice([1, 1, 2, 3])),
                 now - timedelta(days=rng.randint(200, 3400))]
        return Frame(person, index, times=times)

    def run(self) -> str:
        """Return the filled text."""
        return self.fill_nodes(self.template.nodes)

    def fill_nodes(self, nodes: list[object]) -> str:
        """Fill lines and blocks one after the other."""
        return "".join(self.fill_block(n) if isinstance(n, Block) else self.fill_line(str(n)) + "\n" for n in nodes)

    def fill_block(self, block: Block) -> str:
        """Repeat the bodies of a block."""
        count = self.rng.randint(block.low, block.high)
        pool = [Person(self.rng, self.template.script) for _ in range(int(block.opts.get("pool", "0")))]
        parts = []
        for index in range(1, count + 1):
            person = self.frames[-1].person
            if "p" in block.kind:
                person = self.rng.choice(pool) if pool else Person(self.rng, self.template.script)
            self.frames.append(self.frame(person, index, block.opts.get("step", "d")))
            self.records += "r" in block.kind
            parts.append(self.fill_nodes(self.rng.choice(block.bodies))[:-1])
            self.frames.pop()
        if not parts:
            return ""
        if "inline" in block.opts:
            return "".join(parts) + "\n"
        return (block.opts.get("sep", "") + "\n").join(parts) + "\n"

    def fill_line(self, line: str) -> str:
        """Replace every placeholder of a line."""
        return TOKEN.sub(self.token, line)

    def token(self, hit: re.Match[str]) -> str:
        """Return the text of one placeholder."""
        if hit.group() == "$$":
            return "$"
        if hit.group(1) is not None:
            return self.fill_line(self.rng.choice(hit.group(1).split("|")))
        if hit.group(2) is not None:
            inner = hit.group(2)
            if inner[0] == "!":
                self.decoys.add(inner[1:])
                return inner[1:]
            parts = INNER.match(inner)
            if parts is None:
                raise ValueError(inner)
            return self.padded(*(p or "" for p in parts.groups()))
        return self.padded(*(p or "" for p in hit.groups()[2:]))

    def padded(self, up: str, slot: str, what: str, number: str, arg: str) -> str:
        """Return a value, filled up to the width that an argument such as <20 asks for."""
        arg, _, width = arg.partition("<")
        text = self.value(up, slot, what, number, arg)
        return text + " " * (int(width or 0) - len(text) - sum(c > "\u2e7f" for c in text))

    def value(self, up: str, slot: str, what: str, number: str, arg: str) -> str:
        """Look a value up in its frame, or make it."""
        frame = self.frames[-2 if up else -1]
        if what == "i":
            return str(frame.index).zfill(int(arg or 0))
        if what in TIMES:
            moment = frame.times[TIMES[what]]
            return stamp(moment + timedelta(days=int(number or 0)), arg or "%Y-%m-%d %H:%M:%S")
        if what in PERSONAL:
            return self.personal(frame, slot, what, number, arg)
        key = what + number
        if key not in frame.cache or what in FRESH:
            self.things.year = frame.times[0].year
            made = self.things.make(what, arg)
            while what in ("city", "station") and made in frame.cache.values():
                made = self.things.make(what, arg)
            frame.cache[key] = self.local(made)
        text = frame.cache[key]
        if what in DECOYS:
            self.decoys.add(text)
        if what in ("otel", "omail"):
            self.allowed.setdefault("phone.landline" if what == "otel" else "phone.email", set()).add(text)
        return text

    def local(self, text: str) -> str:
        """Turn words into traditional characters where the script asks for it."""
        return "".join(HANT.get(c, c) for c in text) if self.template.script == "hant" else text

    def personal(self, frame: Frame, slot: str, what: str, number: str, arg: str) -> str:
        """Return an attribute of the subject or of a third person."""
        key = slot + number
        person = frame.person if not key else frame.others.setdefault(key, Person(self.rng, self.template.script))
        if person is None:
            raise ValueError(what)
        words = person.words(what, arg)
        if words is not None:
            return self.local(words)
        text = written(what, person.get(what), arg)
        if what in RULES and arg == "m":
            self.allowed.setdefault(RULES[what], set()).add(text)
        elif what in RULES and arg != "t":
            self.values[RULES[what]].add(text)
        if not key and arg not in ("m", "t") and what in ("id", "passport", "mobile", "card", "acct", "plate"):
            self.keep.append(person)
            self.people.add(id(person))
        return self.local(text) if what in ("addr", "mybank") else text


def written(what: str, text: str, form: str) -> str:
    """Write a value with blanks, dashes, prefix or mask."""
    if form == "m":
        head, tail = MASKS[what]
        return text[:head] + "*" * (len(text) - head - tail) + (text[-tail:] if tail else "")
    if what == "id":
        return {"s": f"{text[:6]} {text[6:14]} {text[14:]}", "l": text.lower()}.get(form, text)
    if what == "mobile":
        return {"s": f"{text[:3]} {text[3:7]} {text[7:]}", "d": f"{text[:3]}-{text[3:7]}-{text[7:]}", "p": "+86" + text,
                "q": f"+86 {text[:3]} {text[3:7]} {text[7:]}", "r": "86" + text}.get(form, text)
    if what == "card" and form == "s":
        return " ".join(text[i:i + 4] for i in range(0, len(text), 4)) if len(text) in (16, 19) else text
    if what == "card" and form == "t":
        return text[-4:]
    if what == "plate" and form == "o":
        return text[:2] + "·" + text[2:]
    return text
