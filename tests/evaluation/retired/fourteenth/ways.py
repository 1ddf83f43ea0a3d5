"""Keep the register of ways to write a table, and helpers that several of them need."""

import unicodedata
from dataclasses import dataclass


@dataclass
class Way:
    """One way of writing a table."""

    name: str
    ext: str
    head: str
    fn: object
    nulls: str
    enc: str


WAYS = []


def way(name, ext, head="snake", nulls="", enc=""):
    """Enter a function in the register."""

    def enter(fn):
        WAYS.append(Way(name, ext, head, fn, nulls, enc))
        return fn

    return enter


def width(text):
    """Return how many columns the text takes in a console."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def pad(text, size, right=False):
    """Fill the text with blanks up to the size."""
    gap = " " * max(0, size - width(text))
    return gap + text if right else text + gap


def sizes(t):
    """Return the width of each column."""
    return [max(width(c) for c in [h, *col]) for h, col in zip(t.heads, zip(*t.rows, strict=True), strict=True)]


def num(cell):
    """Return a cell as a number where it is one."""
    if cell == "":
        return None
    return int(cell) if cell.lstrip("-").isdigit() else float(cell)


def typed(t):
    """Return the rows as objects whose numbers are numbers."""
    return [{h: (num(c) if k == "n" else c) for h, c, k in zip(t.heads, row, t.types, strict=True)} for row in t.rows]


def camel_class(name):
    """Return the name of a class."""
    return "".join(w.capitalize() for w in name.split("_"))
