"""Learn which words tell of which kind of record, from labelled files, and write them as a table of the packs.

python learn.py [--table PATH]

The files are those of the examinations that are known by now (retired) and of the practice sets beside them, each with
seed 1. The scanner reads each file, and its records are the examples: each with the text around it, as the scanner asks
for it. What is one of the records that the label counts is of the label's kind; whoever is named above them is a person
and no more.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from math import sqrt
from pathlib import Path

from pii_scan import load_rules
from pii_scan.config import Settings
from pii_scan.model import Record
from pii_scan.records import worded, wording
from pii_scan.records.groups import PLAIN, Group
from pii_scan.workers import Scan

CACHE = str(Path(tempfile.gettempdir()) / "pii-scan-learn")
HERE = Path(__file__).resolve().parents[1]
TABLE = HERE.parents[1] / "rules" / "tables" / "kind_words.yaml"
# Examples of a file; folders in which a word must stand; orders of the examples, and rounds over them in each; by how
# much the right kind must win, for each root of as many words; and the smallest weight that is kept.
EXAMPLES, FOLDERS, ORDERS, ROUNDS, WIN, LEAST = 4, 4, 15, 3, 0.3, 1.35

Example = tuple[str, frozenset[str]]
# The number of a class, and those of the words.
Try = tuple[int, list[int]]


# What the scanner asked of the file that is read: the kind of each record, and the text around it.
HEARD: list[tuple[str, str]] = []


def listen(_self: wording.Wording, group: Group, text: str, _before: str = "") -> None:
    """Say nothing, and keep what is asked."""
    HEARD.append((group.kind.id, text))


def examples(folder: Path, chance: random.Random) -> list[Example]:
    """The examples of a folder with ``files/`` and ``labels.json``: the class of each and its words."""
    wording.Wording.kind_of = listen  # type: ignore[assignment, method-assign]
    # of each by itself
    worded.Worded._of_all = lambda *_: None  # type: ignore[assignment, method-assign]
    # to learn from, also what a rule tells of by itself
    worded.ASKED = tuple(kind.id for kind in load_rules().kinds)
    return list(_examples(folder, chance))


def _examples(folder: Path, chance: random.Random) -> Iterator[Example]:
    for path, label in sorted(json.loads((folder / "labels.json").read_text("utf-8")).items()):
        kind = label.get("kind")
        if not kind:
            continue
        HEARD.clear()
        scan = Scan(Settings(paths=(str(folder / "files" / path),), jobs=1, isolated=True, cache=CACHE))
        told = Counter(event.kind for event in scan.events() if isinstance(event, Record))
        heard = list(dict.fromkeys(HEARD))
        right = [text for found, text in heard if found == kind]
        plain = [text for found, text in heard if found in PLAIN and found != kind]
        others = [text for found, text in heard if found not in (*PLAIN, kind)]
        name = wording.BARE if kind in ("identity.number", "phone.number") else kind
        # where all are told, who is named beside them is the person above them
        head = "identity.person" if told[kind] >= label["records"] and kind not in PLAIN else name
        for taken, texts in ((name, right), (head, plain), (name, others)):
            for text in chance.sample(texts, min(EXAMPLES, len(texts))):
                yield taken, frozenset(wording.words(text))


def learned(found: Sequence[tuple[str, Example]], classes: Sequence[str]) -> dict[str, list[float]]:
    """The weights of words by class: the mean of those learned in several orders. found: examples, by their folders."""
    stands = defaultdict[str, set[str]](set)
    for folder, (_, known) in found:
        for word in known:
            stands[word].add(folder)
    usual = sorted(word for word, folders in stands.items() if len(folders) >= FOLDERS)
    numbers = {word: number for number, word in enumerate(usual)}
    tries = [
        (classes.index(told), sorted(numbers[word] for word in known if word in numbers)) for _, (told, known) in found
    ]
    every = [_in_order(tries, len(usual), len(classes), random.Random(seed)) for seed in range(ORDERS)]
    return {
        word: [sum(each) / ORDERS for each in zip(*(weights[number] for weights in every), strict=True)]
        for word, number in numbers.items()
    }


def _in_order(tries: list[Try], size: int, classes: int, chance: random.Random) -> list[list[float]]:
    """An averaged perceptron with a margin, of which the tries come in an order. size: so many words."""
    now, mean = ([[0.0] * classes for _ in range(size)] for _ in range(2))
    step = 1
    for _ in range(ROUNDS):
        tries = chance.sample(tries, len(tries))
        for right, known in tries:
            scores = [sum(each) for each in zip(*(now[word] for word in known), strict=True)] or [0.0] * classes
            rival = max((at for at in range(classes) if at != right), key=scores.__getitem__)
            if scores[right] - scores[rival] < WIN * sqrt(len(known) or 1):
                for word in known:
                    now[word][right] += 1
                    now[word][rival] -= 1
                    mean[word][right] += step
                    mean[word][rival] -= step
            step += 1
    return [[one - late / step for one, late in zip(*rows, strict=True)] for rows in zip(now, mean, strict=True)]


def lines(weights: dict[str, list[float]], classes: Sequence[str]) -> Iterator[str]:
    """The table: a line of words for each class, those that tell most first."""
    for at, name in enumerate(classes):
        kept = [(word, row[at]) for word, row in weights.items() if abs(row[at]) >= LEAST]
        kept.sort(key=lambda one: (-abs(one[1]), one[0]))
        yield f"  {name}: >-"
        line = "   "
        for word, weight in kept:
            entry = f" {word.replace(' ', '_')}={round(10 * weight)}"
            if len(line) + len(entry) > 118:
                yield line
                line = "   "
            line += entry
        yield line


HEAD = """\
# Weights of words by kind, in tenths: what stands around a record may say more of it than a rule does. A word is a
# run of up to three signs, with values as one sign each (see records/wording.py), or one or two English words with `_`.
# Written by tests/evaluation/wording/learn.py, and by no hand.
source: "the generated examinations and practice files in tests/evaluation, {examples} records of {folders} sets"
licence: 'Apache-2.0'
retrieved: 2026
weights:
"""


def made(generator: Path) -> list[Example]:
    """The examples of a set, of which the generator is given."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "set"
        subprocess.run([sys.executable, generator, "--seed", "1", out], check=True, capture_output=True)
        return examples(out, random.Random(generator.parent.name))


def main() -> None:
    """Learn from all sets, and write the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--table", type=Path, default=TABLE)
    options = parser.parse_args()
    generators = [one for part in ("retired", "practice") for one in sorted((HERE / part).glob("*/generate.py"))]
    found: list[tuple[str, Example]] = []
    with ProcessPoolExecutor() as pool:
        for generator, mine in zip(generators, pool.map(made, generators), strict=True):
            name = generator.parent.name
            print(f"{name}: {len(mine)} records", file=sys.stderr, flush=True)
            found += [(name, one) for one in mine]
    classes = sorted({told for _, (told, _) in found})
    head = HEAD.format(examples=len(found), folders=len(generators))
    options.table.write_text(head + "\n".join(lines(learned(found, classes), classes)) + "\n", "utf-8")


if __name__ == "__main__":
    main()
