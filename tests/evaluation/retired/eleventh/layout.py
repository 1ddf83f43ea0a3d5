"""Helps for setting text in columns."""

from unicodedata import east_asian_width


def width(text):
    """Measure a text in halves of a Chinese sign."""
    return sum(2 if east_asian_width(c) in "WF" else 1 for c in text)


def pad(text, size, right=False):
    """Fill a text with blanks up to a width."""
    gap = " " * (size - width(text))
    return gap + text if right else text + gap


def widths(lines):
    """Measure the columns of lines of cells."""
    return [max(width(c) for c in col) for col in zip(*lines, strict=True)]


def esc(text):
    """Write a text safely within XML."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def null(text, none="None"):
    """Write an empty or missing cell in another way."""
    return none if text in ("", "NULL") else text


def quote(text):
    """Quote a cell of a comma file."""
    return '"' + text.replace('"', '""') + '"'
