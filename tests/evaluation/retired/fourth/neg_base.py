"""What the hard negatives share: tables of no kind, written in the ways that true tables are written in."""

from __future__ import annotations

import random
from collections.abc import Callable

from kinds import Kind
from office import BINARY_WAYS
from records import Item
from sheet import Label, Sheet, Write
from tables_code import CODE_WAYS
from tables_text import TEXT_WAYS
from world import Style, World

Rows = list[list[str]]
WAYS: dict[str, Write] = {
    **TEXT_WAYS,
    **BINARY_WAYS,
    **{
        name: CODE_WAYS[name]
        for name in (
            "json",
            "json-reply",
            "jsonl",
            "sql-insert",
            "sql-create",
            "sql-copy",
            "xml-attributes",
            "yaml",
            "key-lines",
            "log-pairs",
        )
    },
}


def nothing(world: World, person: object) -> dict[str, object]:
    """The row of no kind."""
    return {}


def negative(shape: str) -> Label:
    """The label of a file in which nothing is to be found."""
    return Label(None, "negative " + shape)


def table(world: World, shape: str, title: str, headers: str, rows: Rows, ways: str = "") -> Item:
    """A table without persons in one of the ways; `headers` and `ways` are words."""
    rng = world.rng
    names = headers.split()
    assert all(len(row) == len(names) for row in rows), shape
    kind = Kind(shape, "".join(rng.sample("abcdefghkmnprst", 5)), nothing, [], [title])  # type: ignore[arg-type]
    lang = "zh" if any(ord(c) > 0x2E80 for c in headers) else "en"
    sheet = Sheet(kind, lang, kind.stem + "_t", title, names, ["-"] * len(names), rows, [0] * len(rows), Style())
    way = rng.choice(ways.split() or list(WAYS))
    ext, content = WAYS[way](sheet, rng)
    return Item(ext, content, negative(f"{shape} {way}"), free=way in TEXT_WAYS)


def text(shape: str, ext: str, content: str, free: bool = False) -> Item:
    """A text without persons."""
    return Item(ext, content, negative(shape), free=free)


Maker = Callable[[World], Item]


def some(rng: random.Random, low: int, high: int) -> range:
    """A number of rows."""
    return range(rng.randrange(low, high))
