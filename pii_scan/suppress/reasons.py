"""Reasons that people give, as far as they may be shown: a value that stands in one is not."""

from __future__ import annotations

import re

LONGEST = 160  # characters
_CLOSERS = ("-->", "*/", "--%>", "%>", "#}", "}}", '"""', "'''")
_DIGITS = 7  # fewer are a ticket or a year; more may be a value


def shown_reason(text: str) -> str:
    """A reason without signs that steer a terminal, closers of comments, long numbers and local parts of addresses."""
    text = "".join(sign if sign.isprintable() else " " for sign in text[: 4 * LONGEST]).strip()
    for closer in _CLOSERS:
        text = text.removesuffix(closer).rstrip()
    text = text.strip(" :-—–")[:LONGEST]
    text = re.sub(r"\S+@", "*@", text)
    return re.sub(r"\d", "*", text) if sum(map(str.isdigit, text)) >= _DIGITS else text
