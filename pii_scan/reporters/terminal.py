"""Text for a terminal: escaped names, widths where Chinese counts two, colours, numbers for people."""

from __future__ import annotations

import unicodedata

from pii_scan.lazy import lazy_re

WIDTH = 80
_PARTS = lazy_re(" *[^ ，；。]*[，；。]*")
_COLORS = {"critical": "1;31", "high": "31", "medium": "33", "low": "36", "bold": "1", "dim": "2", "good": "32"}


def shown(text: str) -> str:
    r"""A name from outside that cannot steer a terminal or forge a line.

    Control signs, line ends, direction marks and bytes that are no text are shown as ``\xNN``, ``\uNNNN``; so is the
    sign that would make a command to the runner of a GitHub workflow: ``::`` at the start, ``##[`` anywhere.
    """
    if "##[" in text:
        text = text.replace("##[", r"\x23#[")
    if text.lstrip().startswith("::"):
        text = text.replace(":", r"\x3a", 1)
    if text.isprintable():
        return text
    return "".join(sign if sign.isprintable() or unicodedata.category(sign) == "Zs" else _escape(sign) for sign in text)


def _escape(sign: str) -> str:
    code = ord(sign)
    if 0xDC80 <= code <= 0xDCFF:  # surrogateescape: a byte that is no text
        code -= 0xDC00
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def width(text: str) -> int:
    """How many columns a text takes."""
    if text.isascii():
        return len(text)
    return sum(2 if unicodedata.east_asian_width(s) in "WF" else 0 if unicodedata.combining(s) else 1 for s in text)


def clip(text: str, columns: int) -> str:
    """The text, cut to so many columns; ``..`` says that there was more."""
    if width(text) <= columns:
        return text
    kept = ""
    for sign in text:
        if width(kept + sign) > columns - 2:
            break
        kept += sign
    return kept + ".."


def pad(text: str, columns: int, right: bool = False) -> str:
    """The text with blanks to so many columns; ``right`` sets it to the right."""
    blanks = " " * max(0, columns - width(text))
    return blanks + text if right else text + blanks


def wrap(text: str, indent: int = 0, columns: int = WIDTH) -> list[str]:
    """A text in lines of so many columns, broken at blanks and behind Chinese stops; lines after the first indented."""
    lines, line = [], ""
    for part in _PARTS.findall(text):
        if line.strip() and width(line + part) > columns:
            lines.append(line)
            line, part = " " * indent, part.lstrip(" ")  # noqa: PLW2901 - a line does not begin with the blank it broke at
        line += part
    return [*lines, line] if line.strip() else lines


class Paint:
    """Adds ANSI colours, or nothing."""

    def __init__(self, on: bool) -> None:
        self._on = on

    def __call__(self, text: str, style: str) -> str:
        """The text in a style: a severity, ``bold``, ``dim`` or ``good``."""
        return f"\x1b[{_COLORS[style]}m{text}\x1b[0m" if self._on else text


def size(count: int) -> str:
    """Bytes for people: ``1.9 MB``."""
    if count < 1000:
        return f"{count} B"
    amount = float(count)
    for unit in ("kB", "MB", "GB", "TB", "PB"):
        amount /= 1000
        if amount < 999.95 or unit == "PB":
            break
    return f"{amount:.1f} {unit}"


def duration(seconds: float) -> str:
    """A time for people: ``0.9 s``, ``2:11``, ``1:02:11``."""
    if seconds < 60:
        return f"{seconds:.1f} s" if seconds >= 0.1 else f"{seconds:.2f} s"
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
