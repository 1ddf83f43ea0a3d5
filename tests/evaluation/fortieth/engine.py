"""A small template language: placeholders between tildes, loops, alternatives and tables."""
from __future__ import annotations

import random
import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from fillers import FILLERS, decoy, stamp
from shapes import RULES
from tables import write_table
from values import Person

LABELLED = {"id": "identity.prc_id18", "mob": "phone.mobile", "email": "phone.email", "card": "bank.card", "vin": "driving.vin",
            "plate": "driving.plate", "pp": "identity.passport_cn", "land": "phone.landline"}
MASKS = {"idmask": "identity.prc_id18", "mobmask": "phone.mobile", "cardmask": "bank.card", "mailmask": "phone.email",
         "omail": "phone.email", "oland": "phone.landline"}
TIMES = {"hotel.stay": ("1d", "2d"), "travel.flight": ("150m", "6d"), "travel.train": ("5h", "6d"),
         "netcafe.session": ("3h", "20h"),
         "border.crossing": ("6d", "30d"), "crime.case": ("12d", "40d"), "property.housing": ("200d", "90d"),
         "property.rental": ("365d", "20d"), "phone.cdr": ("4m", "5h"), "phone.sms": ("2m", "3h"), "location.fix": ("8m", "40m"),
         "bank.transaction": ("1m", "2d")}
UNITS = {"m": 1, "h": 60, "d": 1440}
MARK = re.compile(r"~(?:(\w+)=)?(?:([a-z])\.)?(\w+)([?!]?)(?::([^~]*))?~")


@dataclass
class Node:
    """A piece of a template: lines, a loop over pieces, or a table."""

    kind: str
    text: str = ""
    opts: dict[str, str] = field(default_factory=dict)
    parts: list[list["Node"]] = field(default_factory=list)


def options(text: str) -> dict[str, str]:
    """Read a count and options such as p=4 or q."""
    result = {"count": "1-1"}
    for word in text.split():
        if re.fullmatch(r"\d+(-\d+)?", word):
            result["count"] = word if "-" in word else f"{word}-{word}"
        else:
            key, _, value = word.partition("=")
            result[key] = value
    return result


def parse(lines: list[str], start: int = 0) -> tuple[list[Node], int]:
    """Read lines into pieces up to the end of the loop."""
    nodes: list[Node] = []
    at = start
    while at < len(lines):
        line = lines[at]
        if line.startswith(("%%end", "%%or")):
            return nodes, at
        if line.startswith("%%"):
            name, _, rest = line[2:].partition(" ")
            node = Node(name, opts=options(rest))
            while True:
                inner, at = parse(lines, at + 1)
                node.parts.append(inner)
                if at >= len(lines) or lines[at].startswith("%%end"):
                    break
            node.parts = [part for part in node.parts if part]
            nodes.append(node)
        elif re.match(r"@[a-z]+ .*\d", line):
            way, _, rest = line[1:].partition(" ")
            nodes.append(Node("table", lines[at + 1], {"way": way, **options(rest)}))
            at += 1
        else:
            nodes.append(Node("line", line))
        at += 1
    return nodes, at


class Writer:
    """Renders one template and keeps the labels of what it wrote."""

    def __init__(self, rng: random.Random, kind: str | None, script: str, words: dict[str, list[str]]) -> None:
        """Start with empty labels."""
        self.rng, self.kind, self.script, self.words = rng, kind, script, words
        self.values: dict[str, dict[str, None]] = {rule: {} for rule in RULES}
        self.allowed: dict[str, dict[str, None]] = {rule: {} for rule in RULES}
        self.decoys: dict[str, None] = {}
        self.records = 0
        self.subjects: list[Person] = []
        self.gap, self.step = (self.minutes(t) for t in TIMES.get(kind or "", ("2h", "1d")))
        self.clock = datetime(2009, 6, 1) + timedelta(minutes=rng.randrange(60 * 24 * 3900))
        self.scopes: list[dict[str, str]] = [{}]
        self.cast: list[dict[str, Person]] = [{}]
        self.peers: list[Person] = []
        self.seq = 0
        self.last: dict[str, str] = {}
        self.tick()

    @staticmethod
    def minutes(text: str) -> float:
        """Read a length of time such as 3h."""
        return float(text[:-1]) * UNITS[text[-1]]

    def tick(self) -> None:
        """Move the clock on to the next event."""
        rng = self.rng
        self.clock += timedelta(minutes=self.step * rng.uniform(0.15, 1.9), seconds=rng.randrange(60))
        if self.clock.hour < 7 and rng.random() < 0.8:
            self.clock += timedelta(hours=8)
        d1 = self.clock
        end = d1 + timedelta(minutes=self.gap * rng.uniform(0.4, 1.6), seconds=rng.randrange(60))
        self.dates = {"d0": d1 - timedelta(days=rng.randrange(300, 4000)), "d1": d1, "d2": end,
                      "d3": d1 + timedelta(days=rng.randrange(400, 3600))}

    def new_person(self) -> Person:
        """Invent a person."""
        return Person(random.Random(self.rng.random()), self.words, self.script)

    def person(self, owner: str | None) -> Person:
        """Give the person spoken of: the subject, one of the record (o, u), or one of the file (q, r, s)."""
        owner = owner or "p"
        scope = self.cast[0] if owner in "qrs" else self.cast[-1]
        for cast in reversed(self.cast):
            if owner == "p" and "p" in cast:
                return cast["p"]
        if owner not in scope:
            if owner == "o" and self.peers and self.rng.random() < 0.35:
                scope[owner] = self.rng.choice(self.peers)
            else:
                scope[owner] = self.new_person()
            if owner == "o":
                self.peers.append(scope[owner])
        return scope[owner]

    def label(self, rule: str, text: str, mark: str) -> str:
        """Keep a value as found, allowed or decoy."""
        if mark == "!":
            self.decoys[text] = None
        else:
            (self.allowed if mark == "?" else self.values)[rule][text] = None
        return text

    def fill(self, match: re.Match[str]) -> str:
        """Give the text of one placeholder."""
        var, owner, name, mark, arg = match.groups()
        text = self.value(owner, name, mark, arg or "")
        if var:
            self.scopes[-1][var] = text
        return text

    def value(self, owner: str | None, name: str, mark: str, arg: str) -> str:
        """Give the value of a placeholder by its name."""
        for scope in reversed(self.scopes):
            if name in scope and not owner:
                return scope[name]
        if name in self.dates:
            return stamp(self.dates[name], arg)
        if name == "doc":
            name = "pp" if self.person(owner).abroad else "id"
        if name in LABELLED:
            return self.label(LABELLED[name], FILLERS[name](self, self.person(owner), arg), mark)
        if name in MASKS:
            return self.label(MASKS[name], FILLERS[name](self, self.person(owner), arg), "?")
        if name in FILLERS:
            return FILLERS[name](self, self.person(owner) if self.needs(name) else None, arg)
        found = decoy(self.rng, name, self.clock)
        if found:
            return self.label("", found, "!")
        if name in self.words:
            return self.word(name)
        raise KeyError(f"unknown placeholder {name}")

    def word(self, name: str) -> str:
        """Choose a word of a list, but not the one used just before."""
        choices = [word for word in self.words[name] if word != self.last.get(name)]
        self.last[name] = self.rng.choice(choices or self.words[name])
        return self.last[name]

    @staticmethod
    def needs(name: str) -> bool:
        """Tell whether a filler speaks of a person."""
        return name not in ("n", "amt", "amtc", "dig", "hex", "pick", "seq", "uuid", "room")

    def text(self, line: str) -> str:
        """Choose among alternatives, then fill the placeholders."""
        while True:
            line, count = re.subn(r"\[\[([^\[\]]*)\]\]", lambda m: self.rng.choice(m.group(1).split("|")), line)
            if not count:
                return MARK.sub(self.fill, line)

    def run(self, nodes: list[Node]) -> list[str]:
        """Render pieces into lines."""
        lines: list[str] = []
        for node in nodes:
            if node.kind == "line":
                lines.append(self.text(node.text))
            elif node.kind == "table":
                lines += self.table(node).split("\n")
            else:
                lines += self.loop(node)
        return lines

    def times(self, opts: dict[str, str]) -> int:
        """Draw how often a loop runs, and set the lengths of time."""
        low, high = (int(n) for n in opts["count"].split("-"))
        self.gap = self.minutes(opts["gap"]) if "gap" in opts else self.gap
        self.step = self.minutes(opts["step"]) if "step" in opts else self.step
        return self.rng.randint(low, high)

    def subjects_for(self, opts: dict[str, str], count: int) -> list[Person | None]:
        """Choose whom each turn is about: new persons, or a pool in which everybody comes at least once."""
        if "ev" in opts or opts.get("p") == "0":
            return [None] * count
        pool = [self.new_person() for _ in range(min(count, int(opts.get("p", count))))]
        turns = pool + [self.rng.choice(pool) for _ in range(count - len(pool))]
        if len(pool) < count:
            self.rng.shuffle(turns)
        return list(turns)

    def enter(self, person: Person | None, counts: bool) -> None:
        """Begin a turn: new scope, the clock moves, the record is counted."""
        self.scopes.append({})
        self.cast.append({"p": person} if person else {})
        self.seq += 1
        self.tick()
        if counts:
            self.records += 1
            subject = self.person(None)
            if not any(subject is other for other in self.subjects):
                self.subjects.append(subject)

    def leave(self) -> None:
        """End a turn."""
        self.scopes.pop()
        self.cast.pop()

    def loop(self, node: Node) -> list[str]:
        """Render a loop: rec, mix (new subject, counted), ev (same subject, counted), person, loop (not counted)."""
        opts = dict(node.opts)
        if node.kind in ("ev", "evmix", "loop"):
            opts["ev"] = ""
        counts = node.kind in ("rec", "mix", "ev", "evmix")
        count = self.times(opts)
        order: list[int] = []
        turns: list[list[str]] = []
        for person in self.subjects_for(opts, count):
            if not order:
                order = self.rng.sample(range(len(node.parts)), len(node.parts))
            self.enter(person, counts)
            if node.kind == "person":
                self.seq = 0
            turns.append(self.run(node.parts[order.pop()]))
            self.leave()
        return self.joined(turns, opts)

    @staticmethod
    def joined(turns: list[list[str]], opts: dict[str, str]) -> list[str]:
        """Put the turns below each other, or in one line."""
        if "inline" in opts:
            return ["".join("".join(turn) for turn in turns)]
        lines: list[str] = []
        for number, turn in enumerate(turns):
            if "sep" in opts and number < len(turns) - 1:
                turn[-1] += opts["sep"]
            lines += turn
        return lines

    def table(self, node: Node) -> str:
        """Render a table."""
        columns = [column.partition("=")[::2] for column in re.split(r"\s*;;\s*", node.text.strip())]
        heads = [head.strip() for head, _ in columns]
        rows = []
        for person in self.subjects_for(node.opts, self.times(node.opts)):
            self.enter(person, "none" not in node.opts)
            rows.append([self.text(cell.strip()) for _, cell in columns])
            self.leave()
        return write_table(node.opts["way"], heads, rows, node.opts)
