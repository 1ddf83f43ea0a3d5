"""Simplified to traditional characters, for the characters used here."""

from words import HERE

# a simplified character and its traditional one
TABLE = str.maketrans({pair[0]: pair[1] for pair in (HERE / "trad.txt").read_text("utf-8").split()})


def convert(text):
    """Text in traditional characters."""
    return text.translate(TABLE)
