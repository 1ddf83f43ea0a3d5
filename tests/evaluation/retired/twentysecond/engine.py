"""Reads template files and turns each block into a text and its labels.

A block begins with `@@ path | options | way`. Lines that begin with `>` are a record (repeated; `>|` begins another
wording), `+` the head or foot of a person, `~` an event below that person; all other lines stand as they are.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from dataclasses import dataclass, field

from draws import Ctx, Log
from fields import render
from people import Person, make_person

STEPS = {
    "border.crossing": 26000,
    "hotel.stay": 7000,
    "travel.flight": 9000,
    "travel.train": 7000,
    "netcafe.session": 1500,
    "bank.account": 3000,
    "bank.balance": 1200,
    "bank.transaction": 900,
    "crime.case": 9000,
    "property.housing": 6000,
    "property.rental": 9000,
    "driving.licence": 4000,
    "driving.vehicle": 4000,
    "phone.cdr": 200,
    "phone.sms": 300,
    "location.fix": 15,
}


@dataclass
class Block:
    """One template: path, options, and its lines."""

    kind: str | None
    path: str
    opts: dict[str, str]
    way: str
    lines: list[str] = field(default_factory=list)


@dataclass
class Made:
    """A finished file before it is packed."""

    block: Block
    text: str
    records: int
    people: int | None
    log: Log


def parse(kind: str | None, text: str) -> Iterator[Block]:
    """The blocks of one template file."""
    block: Block | None = None
    for line in text.split("\n"):
        if line.startswith("@@ "):
            if block:
                yield block
            path, opts, way = (part.strip() for part in line[3:].split("|"))
            block = Block(kind, path, dict(part.split("=", 1) for part in opts.split()), way)
        elif block is not None:
            block.lines.append(line)
    if block:
        yield block


class Maker:
    """Renders one block."""

    def __init__(self, block: Block, rng: random.Random) -> None:
        self.block, self.rng, self.log = block, rng, Log()
        opts = block.opts
        self.counts = [int(part) for part in opts.get("n", "0").split(",")]
        size = int(opts.get("p", "0")) or max(sum(self.counts), 1)
        self.pool = [make_person(rng, int(opts.get("born", "0"))) for _ in range(size)]
        year = int(opts.get("y", "0")) or rng.randrange(2012, 2025)
        self.start = dt.datetime(year, 1, 1) + dt.timedelta(minutes=rng.randrange(500_000))
        self.clock, self.seq, self.records = self.start, 0, 0
        self.step, self.dur = float(opts.get("step", STEPS.get(block.kind or "", 600))), float(opts.get("dur", "90"))
        self.sep = opts.get("sep", "").replace("_", " ")
        self.glue = "" if opts.get("nl") == "0" else "\n"
        self.used: set[str] = set()
        self.books: dict[str, dict[str, float]] = {}

    def ctx(self, person: Person) -> Ctx:
        """A fresh record state at the present time."""
        other = make_person(self.rng)
        book = self.books.setdefault(person.id, {"bal": round(self.rng.uniform(9000, 90000), 2)})
        script = self.block.opts.get("sc", "hans")
        return Ctx(self.rng, self.log, script, person, other, self.clock, self.dur, self.seq, book)

    def tick(self) -> None:
        """The next record."""
        self.seq += 1
        self.records += 1
        self.clock += dt.timedelta(minutes=self.step * self.rng.uniform(0.15, 1.9))
        if self.clock.hour < 7 and self.step > 30 and self.rng.random() < 0.85:
            self.clock += dt.timedelta(hours=7)

    def flat(self, lines: list[str], count: int) -> str:
        """Records one after another, each of some person of the pool."""
        variants = [part.split("\n") for part in "\n".join(lines).split("\n>|\n")]
        order = self.pool[:count] + [self.rng.choice(self.pool) for _ in range(count - len(self.pool))]
        if len(self.counts) > 1:
            order = [self.pool[(self.seq + i) % len(self.pool)] for i in range(count)]
        self.rng.shuffle(order)
        out = []
        for person in order:
            self.tick()
            self.used.add(person.id)
            ctx = self.ctx(person)
            out.append("\n".join(render(ctx, line[1:].removeprefix(" ")) for line in self.rng.choice(variants)))
        return (self.sep + self.glue).join(out)

    def share(self, count: int) -> list[int]:
        """How many events each person has; nobody has none."""
        shares = [1] * len(self.pool)
        for _ in range(count - len(self.pool)):
            shares[self.rng.randrange(len(shares))] += 1
        return shares

    def nested(self, lines: list[str], count: int) -> str:
        """Persons with their events below them."""
        blocks = []
        for person, events in zip(self.pool, self.share(count), strict=True):
            self.clock = self.start + dt.timedelta(minutes=self.rng.randrange(4000))
            self.used.add(person.id)
            blocks.append(self.one(person, lines, events))
        return (self.sep + "\n").join(blocks)

    def one(self, person: Person, lines: list[str], events: int) -> str:
        """One person's block."""
        ctx, out, done = self.ctx(person), [], False
        event_lines = [line for line in lines if line.startswith("~")]
        variants = [part.split("\n") for part in "\n".join(event_lines).split("\n~|\n")]
        for line in lines:
            if line.startswith("+"):
                out.append(render(ctx, line[1:].removeprefix(" ")))
            elif not done:
                done, rows = True, []
                for _ in range(events):
                    self.tick()
                    one = self.ctx(person)
                    rows.append("\n".join(render(one, row[1:].removeprefix(" ")) for row in self.rng.choice(variants)))
                out.append((self.sep + self.glue).join(rows))
        return "\n".join(out)

    def make(self) -> Made:
        """The whole file."""
        out, group, turn = [], [], 0
        head = self.ctx(self.pool[0])
        for line in [*self.block.lines, ""]:
            if line[:1] in (">", "+", "~") and line:
                group.append(line)
                continue
            if group:
                work = self.flat if group[0][0] == ">" else self.nested
                out.append(work(group, self.counts[min(turn, len(self.counts) - 1)]))
                group, turn = [], turn + 1
            head.seq = self.seq
            if line == "\\":
                continue
            out.append(render(head, line.removeprefix("\\") if line[:2] in ("\\>", "\\+", "\\~") else line))
        text = "\n".join(out).rstrip("\n") + "\n"
        if self.block.opts.get("eol") == "crlf":
            text = text.replace("\n", "\r\n")
        null = self.block.kind is None
        return Made(self.block, text, 0 if null else self.records, None if null else len(self.used), self.log)
