"""Whose a number is: somebody's name as its key, or right before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pii_scan.engine.labels import fills_line, has_han, text_of_line
from pii_scan.validators.person import FAIR

if TYPE_CHECKING:
    from pii_scan.engine.confirm import Confirmer

# What a key of some number ends in: 收发号码.
_NUMBER = ("号码", "號碼")
# What may stand between a name and a number, and characters of a name, the usual first.
_DIVIDING, _SIZES = " \u3000\t:：,，、*_+(（[【-", (3, 2, 4)


def is_name(confirmer: Confirmer, key: str) -> bool:
    """Whether a key is somebody's name, or says only that it is of a number, or there is none."""
    if key.isascii():
        return len(key.rpartition(" ")[2]) < 2  # a letter says nothing: CALL A=… B=…
    if key.endswith(_NUMBER):
        return True
    said = confirmer.verdict(confirmer.names, key) if confirmer.names is not None else None
    return said is not None and said.ok and said.score > 0


def follows_name(confirmer: Confirmer, before: str) -> bool:
    """Whether somebody's name stands right before a value on its line."""
    lead = before.rstrip(_DIVIDING)
    if confirmer.names is None or not has_han(lead[-1:]):
        return False
    for size in _SIZES:
        name, head = lead[-size:], lead[:-size]
        said = confirmer.verdict(confirmer.names, name) if len(name) == size else None
        if said and said.ok and confirmer.shaped(confirmer.names, name, head, " ", said.score):
            return True
    return False


def is_below_name(confirmer: Confirmer, upper: str, before: str, after: str) -> bool:
    """Whether a value fills its line, and somebody's name the line above."""
    name = text_of_line(upper) if confirmer.names is not None and has_han(upper) and fills_line(before, after) else ""
    if confirmer.names is None or not 1 < len(name) <= max(_SIZES):
        return False
    said = confirmer.verdict(confirmer.names, name)
    return said.ok and said.score >= FAIR
