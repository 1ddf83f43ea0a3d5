"""Files without records, and those of them whose text never changes."""

from dataclasses import dataclass, field

from ways_bin import docx_text
from words import HERE


@dataclass
class Plain:
    """A file without any record."""

    name: str
    data: str | bytes
    decoys: list[str] = field(default_factory=list)
    allowed: dict[str, list[str]] = field(default_factory=dict)
    seen: str = ""  # a text in the script of a binary file


def load(name):
    """Read a file of texts; above each stand its key, its file's name and its decoys."""
    out = {}
    for part in ("\n" + (HERE / name).read_text("utf-8")).split("\n=== ")[1:]:
        head, _, text = part.partition("\n")
        key, file, *decoys = head.split(" ")
        out[key] = Plain(file, text.removesuffix("\n") + "\n", decoys)
    return out


FIXED = load("fixed_code.txt") | load("fixed_papers.txt")


def fixed(key):
    """Give a text that never changes, in Word if its name says so."""
    plain = FIXED[key]
    if plain.name.endswith(".docx"):
        return Plain(plain.name, docx_text(plain.data), plain.decoys, seen=plain.data)
    return plain
