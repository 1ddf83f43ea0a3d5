"""The shape of a kind: how a row is invented, and the sets of headers under which real systems show it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from world import Person, Row, World

Columns = list[tuple[str, str]]


@dataclass(frozen=True)
class Dialect:
    """One set of headers. `lang`: zh, py (pinyin initials), en (snake or camel), tw (traditional)."""

    lang: str
    table: str
    columns: Columns


@dataclass(frozen=True)
class Kind:
    """A kind of record.

    `row` makes the columns of one record; `dialects` name them; `bare` are the columns of a list without header
    (empty: such a list would not be clear); `many`: one person may have several rows; `titles` stand above tables.
    """

    name: str
    stem: str
    row: Callable[[World, Person], Row]
    dialects: list[Dialect]
    titles: list[str]
    bare: tuple[str, ...] = ()
    many: bool = False
    single: bool = True


def sections(name: str) -> dict[str, list[str]]:
    """The lines below each `[title]` of a text file beside this module."""
    found: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("[") and line.endswith("]") and "{" not in line:
            lines = found.setdefault(line[1:-1], [])
        elif line and not line.startswith("#"):
            lines.append(line)
    return found


HEADERS = sections("headers.txt")


def dialects(kind: str) -> list[Dialect]:
    """The sets of headers of a kind."""
    made = []
    for line in HEADERS[kind]:
        lang, table, *pairs = line.split()
        made.append(Dialect(lang, table, [(pair.split("=")[0], pair.split("=")[1]) for pair in pairs]))
    return made
