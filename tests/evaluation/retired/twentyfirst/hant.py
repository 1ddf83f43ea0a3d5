"""Turns the word lists' simplified characters into traditional ones."""

from functools import cache
from pathlib import Path


@cache
def _table() -> dict[int, str]:
    pairs = (Path(__file__).parent / "data" / "hant.txt").read_text(encoding="utf-8").split()
    return {ord(pair[0]): pair[1] for pair in pairs}


def convert(text: str) -> str:
    """The text in traditional characters."""
    return text.translate(_table())
