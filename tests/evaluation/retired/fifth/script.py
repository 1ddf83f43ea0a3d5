"""Simplified to traditional characters, for the words that stand in these files."""

import pathlib

PAIRS = (pathlib.Path(__file__).parent / "script.txt").read_text("utf-8")
TABLE = str.maketrans({pair[0]: pair[1] for pair in PAIRS.split() if len(pair) == 2})


def traditional(text):
    """The text in traditional characters."""
    return text.translate(TABLE)
