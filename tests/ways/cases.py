"""Cases of the cross product, those that are left out of it, and what a scan finds in them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import NamedTuple

from pii_scan.config import Settings
from pii_scan.model import Record
from pii_scan.workers import Scan
from tests.shared import CACHE
from tests.ways.around import framed, surrounded
from tests.ways.columns import IN_ENGLISH, KINDS, STYLES, heads, rows
from tests.ways.named import NAMED
from tests.ways.writers import LINED, TABLES

WAYS = TABLES | NAMED
# Rows of a kind in each way: more would only take longer.
FEW = 4
ALL_STYLES = frozenset(STYLES)


class LeftOut(NamedTuple):
    """A way of writing some kinds in which even a reader could not tell what they are."""

    way: str
    kinds: frozenset[str]
    styles: frozenset[str]
    reason: str


LEFT_OUT = (
    LeftOut(
        "headless",
        frozenset({"property.rental", "bank.balance", "phone.sms"}),
        ALL_STYLES,
        "without names, a sum beside an address or a card may be any, and so may a text between two numbers",
    ),
    LeftOut("copy", frozenset(KINDS), frozenset({"bracketed"}), "the list of columns ends at the first bracket"),
    LeftOut(
        "line-of-gaps",
        frozenset({"phone.sms"}),
        IN_ENGLISH,
        "nothing but blanks part names from values: the lines may as well be English text with numbers in it",
    ),
)


class Case(NamedTuple):
    """A text in which all records are of one kind."""

    name: str
    kind: str
    records: int
    text: str


def is_left_out(kind: str, way: str, style: str) -> bool:
    return any(way == one.way and kind in one.kinds and style in one.styles for one in LEFT_OUT)


def of_way(way: str) -> list[Case]:
    """Each kind in one way of writing. Styles of names take turns by kinds and ways."""
    made, styles, turn = [], list(STYLES), list(WAYS).index(way)
    for number, kind in enumerate(KINDS, turn):
        style = styles[number % len(styles)]
        if not is_left_out(kind, way, style):
            text = WAYS[way](heads(kind, style), rows(kind)[:FEW])
            made.append(Case(f"{kind} {way} {style}", kind, FEW, text))
    return made


def of_seed(seed: int) -> Case:
    """Any kind in any way of writing with anything around it. Without names, more columns would hide what is what."""
    rng = Random(seed)
    ways = [way for way in WAYS if way != "headless"]
    while True:
        kind, way, style = (rng.choice([*names]) for names in (KINDS, ways, STYLES))
        if not is_left_out(kind, way, style):
            break
    table = surrounded(rng, kind, style)
    count, done = len(table.rows), table.done
    text = WAYS[way](table.head, table.rows)
    if way in LINED:
        text, above = framed(rng, text, count)
        done += above
    return Case(f"{seed}: {kind} {way} {style} ({', '.join(done)})", kind, count, text)


def differences(folder: Path, cases: Sequence[Case]) -> list[str]:
    """Cases in which something else is found than what they hold. One scan reads all: to start one takes longest."""
    for number, case in enumerate(cases):
        # as bytes: ends of lines stay what they are
        (folder / f"{number:05}.txt").write_bytes(case.text.encode() + b"\n")
    found: defaultdict[int, Counter[str]] = defaultdict(Counter)
    for event in Scan(Settings(paths=(str(folder),), jobs=1, isolated=True, cache=CACHE)).events():
        if isinstance(event, Record):
            found[int(Path(event.location.path).stem)][event.kind] += 1
    return [
        f"{case.name}: {dict(found[number])} instead of {case.records}"
        for number, case in enumerate(cases)
        if found[number] != {case.kind: case.records}
    ]
