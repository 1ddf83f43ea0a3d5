"""The seventeen kinds of record, read from kinds.txt: names, fields and header words."""

from dataclasses import dataclass, field

from words import HERE


@dataclass
class Kind:
    """What a kind is called, which fields it has and which words stand above them."""

    title: str = ""
    title_en: str = ""
    stem: str = ""  # of a file's name
    tables: list[str] = field(default_factory=list)  # names in a database
    need: list[str] = field(default_factory=list)  # fields that every table has
    more: list[str] = field(default_factory=list)  # fields that a table may have
    bare: list[str] = field(default_factory=list)  # fields that tell the kind without a header
    swap: list[str] = field(default_factory=list)  # fields that may stand instead of the identity number
    head: list[str] = field(default_factory=list)  # fields in the head of a statement
    statements: int = 0  # files with such a head
    # Chinese words, pinyin initials and snake_case words of every field
    words: dict[str, tuple[list[str], list[str], list[str]]] = field(default_factory=dict)


def note(kind, line):
    """Put one line of kinds.txt into its kind."""
    if "|" in line:
        key, zh, py, en = line.split("|")
        kind.words[key] = (zh.split(","), py.split(","), en.split(","))
        return
    key, _, text = line.partition("=")
    if key == "statements":
        kind.statements = int(text)
    else:
        setattr(kind, key, text if key in ("title", "title_en", "stem") else text.split())


def load():
    """Read kinds.txt; the words of its first section serve all kinds."""
    common, *parts = (HERE / "kinds.txt").read_text("utf-8").split("\n\n")
    out = {}
    for part in parts:
        head, *lines = part.splitlines()
        kind = out[head[1:-1]] = Kind()
        for line in common.splitlines()[1:] + lines:
            note(kind, line)
    return out


KINDS = load()
