"""Writes the test files and their labels: python generate.py --seed N OUT."""

from __future__ import annotations

import argparse
import datetime as dt
import json
import random
import re
from pathlib import Path

from emit import build
from engine import Labels, Renderer, Spec, parse

HERE = Path(__file__).resolve().parent
ENCODINGS = {"gb": "gb18030", "u16": "utf-16", "big5": "big5", "bom": "utf-8-sig"}
EMITS = ("xlsx", "docx", "sqlite", "eml")


def set_option(spec: Spec, word: str) -> None:
    """One word of a template's head."""
    if word in ENCODINGS:
        spec.encoding = ENCODINGS[word]
    elif word in ("hant", "latin"):
        spec.script = word
    elif word in EMITS:
        spec.emit = word
    elif word == "crlf":
        spec.crlf = True
    elif word.partition(":")[0] in ("gz", "zip", "tar"):
        spec.container, _, spec.member = word.partition(":")
    elif word.startswith("d:"):
        first, last = word[2:].split("~")
        spec.span = (dt.datetime.fromisoformat(first), dt.datetime.fromisoformat(last))
    elif word.startswith("g:"):
        low, high = word[2:].split("-")
        spec.gap = (int(low), int(high))
    elif re.fullmatch(r"p\d+", word):
        spec.people = int(word[1:])
    else:
        raise ValueError(f"{spec.path}: {word}")


def read_head(line: str) -> Spec:
    """A line === path | kind | way | options n:pattern."""
    path, kind, way, options = ([*line.removeprefix("===").split("|", 3), ""])[:4]
    spec = Spec(path.strip(), None if kind.strip() == "-" else kind.strip(), way.strip())
    words, mark, count = options.partition("n:")
    spec.count = count.strip() if mark else ""
    for word in words.split():
        set_option(spec, word)
    return spec


def load(folder: Path = HERE / "templates") -> list[Spec]:
    """All templates, in the order of the files' names."""
    specs: list[Spec] = []
    for path in sorted(folder.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("=== "):
                specs.append(read_head(line))
            elif specs:
                specs[-1].body.append(line)
    for spec in specs:
        while spec.body and not spec.body[-1]:
            spec.body.pop()
    return specs


def load_lists() -> dict[str, list[str]]:
    """Word lists: lines of the form name: a|b|c."""
    found = {}
    for line in (HERE / "data" / "lists.txt").read_text(encoding="utf-8").splitlines():
        name, _, items = line.partition(": ")
        if items:
            found[name] = items.split("|")
    return found


def label(spec: Spec, labels: Labels) -> dict[str, object]:
    """The entry of labels.json."""
    shape = {"way": spec.way, "script": spec.script, "encoding": spec.encoding, "container": spec.container}
    return {
        "kind": spec.kind,
        "records": labels.records,
        "people": len(labels.persons) if spec.kind else None,
        "values": labels.values,
        "allowed": labels.allowed,
        "decoys": labels.decoys,
        "shape": shape,
    }


def make(spec: Spec, seed: int, lists: dict[str, list[str]]) -> tuple[bytes, dict[str, object]]:
    """Bytes and label of one file."""
    maker = Renderer(spec, random.Random(f"{seed}/{spec.path}"), lists)
    text = maker.render(parse(spec.body))
    return build(text, spec), label(spec, maker.labels)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    lists, book = load_lists(), {}
    for spec in load():
        data, entry = make(spec, args.seed, lists)
        path = args.out / "files" / spec.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        book[spec.path] = entry
    text = json.dumps(book, ensure_ascii=False, indent=1, sort_keys=True)
    (args.out / "labels.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
