"""A table before it is written, and how wide its cells are."""

from dataclasses import dataclass, field
from random import Random


@dataclass
class Table:
    """Headers and rows of one file, with title and head lines for statements."""

    kind: str
    keys: list[str]
    heads: list[str]
    rows: list[list[str]]
    rng: Random
    title: str = ""
    head: list[tuple[str, str]] = field(default_factory=list)
    latin: bool = False
    ident: str = "t_info"
    joined: bool = False  # the head on one line
    numeric: bool = False  # numbers as numbers
    hant: bool = False
    decoys: list[str] = field(default_factory=list)

    @property
    def grid(self):
        """Headers and rows."""
        return [self.heads, *self.rows]

    def headlines(self):
        """Title and head lines as text lines."""
        out = [self.title] if self.title else []
        sep = ": " if self.latin else "："
        items = [f"{k}{sep}{v}" for k, v in self.head]
        return out + (["    ".join(items)] if self.joined and items else items)

    def pairs(self, row):
        """Headers of a row with their cells."""
        return zip(self.heads, row, strict=True)

    def shown(self):
        """What a reader sees, one line for every row."""
        head = [self.title] + [f"{k} {v}" for k, v in self.head]
        return "\n".join(head + ["\t".join(row) for row in self.grid])


def width(s):
    """Columns on a terminal."""
    return sum(2 if ord(c) > 0x2E7F else 1 for c in s)


def pad(s, n):
    """Pad to n terminal columns."""
    return s + " " * max(0, n - width(s))


def widths(t):
    """Width of every column."""
    return [max(width(x) for x in col) for col in zip(t.heads, *t.rows, strict=True)]
