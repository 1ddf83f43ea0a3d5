"""Write the files of the examination with their labels."""

import argparse
import json
import random
import shutil
from dataclasses import dataclass, field
from pathlib import Path

import forms as f
import lists
import wrap
from blocks import BLOCKS
from kinds_more import LABEL_BOUND, MAKERS, RULES
from negatives import negatives
from office import OFFICE
from sheet import Sheet, build
from tables import BARE, HEADED
from trees import TREES

BARE_KINDS = ("hotel.stay", "travel.flight", "travel.train", "netcafe.session", "border.crossing", "crime.case",
              "property.housing", "driving.vehicle", "location.fix", "identity.person")  # fmt: skip
BIG5 = ("hotel.stay/t1", "identity.person/t2", "travel.train/b0", "phone.cdr/b1", "border.crossing/f1", "hotel.stay/f0")
UNCODED = ("json, escaped", "request log", "blocks, mail")


@dataclass
class Made:
    """A file before it is wrapped, and its label."""

    slot: str
    ending: str
    body: str | bytes
    shape: str
    kind: str | None = None
    people: int | None = None
    values: dict[str, list[str]] = field(default_factory=dict)
    allowed: dict[str, list[str]] = field(default_factory=dict)
    decoys: list[str] = field(default_factory=list)
    ledger: list[dict[str, object]] = field(default_factory=list)


def draws(seed: int, slot: str) -> tuple[random.Random, random.Random]:
    """One source of values, which hangs on the seed, and one of the layout, which does not."""
    return random.Random(f"tenth/{seed}/{slot}"), random.Random(f"tenth/{slot}")


def once(items: list[str]) -> list[str]:
    """Each item once."""
    return list(dict.fromkeys(items))


def by_rule(found: dict[str, list[str]]) -> dict[str, list[str]]:
    """Each item of a rule once; no rule without items."""
    return {rule: once(items) for rule, items in found.items() if items}


class Deck:
    """Ways of writing dealt in turn."""

    def __init__(self, ways: dict) -> None:
        self.ways, self.names, self.at = ways, list(ways), 0

    def deal(self) -> tuple:
        """The next way: its name, ending and writer."""
        name = self.names[self.at % len(self.names)]
        self.at += 1
        return name, *self.ways[name]


def from_sheet(slot: str, sheet: Sheet, way: tuple, bare: bool) -> Made:
    """A file made of a sheet."""
    name, ending, writer = way
    body = writer(sheet)
    values, allowed = sheet.values(), dict(sheet.allowed)
    for rule in [RULES[col] for col in LABEL_BOUND] if bare else []:
        allowed[rule] = allowed.get(rule, []) + values.pop(rule, [])
    ledger = [{"cells": row, "person": person} for row, person in zip(sheet.rows, sheet.people, strict=True)]
    people = len(set(sheet.people))
    return Made(slot, ending, body, name, sheet.kind, people, values, by_rule(allowed), once(sheet.decoys), ledger)


def tables(seed: int, decks: dict[str, Deck]) -> list[Made]:
    """Eight tables, trees and exports and two files of blocks for each kind."""
    out = []
    for number, kind in enumerate(MAKERS):
        decked = ["head", "head", "head", "tree", "tree", "tree", "office", "bare" if kind in BARE_KINDS else "head"]
        for index, deck in enumerate([*decked, "block", "block"]):
            slot = f"{kind}/{f't{index}' if index < 8 else f'b{index - 8}'}"
            rng, lay = draws(seed, slot)
            size = lay.randint(3, 25) if deck == "block" else int(3 + 67 * lay.random() ** 1.5)
            size = lay.randint(90, 170) if index == number * 3 % 7 else size
            way = decks[deck].deal()
            code = (deck == "tree" and lay.random() < 0.7) or way[0] in ("blocks, psql expanded", "SQLite")
            sheet = build(kind, size, rng, lay, code=code, bare=deck == "bare")
            out.append(from_sheet(slot, sheet, way, deck == "bare"))
    return out


def texts(seed: int) -> list[Made]:
    """Four forms for each kind."""
    out = []
    count: dict[str, int] = {}
    for form in f.forms():
        slot = f"{form.kind}/f{count.setdefault(form.kind, 0)}"
        count[form.kind] += 1
        rng, lay = draws(seed, slot)
        filled = f.write(form, rng, lay)
        body, ending = f.wrapped(form, filled)
        values = {rule: list(found) for rule, found in filled.values.items()}
        people = len({str(entry["person"]) for entry in filled.ledger})
        shape = f"text, {form.shape}" + ("" if form.wrap in ("txt", "log") else f", {form.wrap}")
        out.append(
            Made(slot, ending, body, shape, form.kind, people, values, by_rule(filled.allowed), [], filled.ledger)
        )
    return out


def bare_lists(seed: int) -> list[Made]:
    """Twelve lists of bare numbers."""
    out = []
    for kind, rule in (("identity.number", "identity.prc_id18"), ("phone.number", "phone.mobile")):
        for index, (shape, (ending, writer)) in enumerate(lists.WAYS.items()):
            rng, lay = draws(seed, f"{kind}/{index}")
            found = lists.numbers(rule, lay.randint(12, 120), rng)
            ledger: list[dict[str, object]] = [{"cells": [number], "person": number} for number in found]
            made = Made(f"{kind}/{index}", ending, writer(found), shape, kind, len(found), {rule: found}, ledger=ledger)
            out.append(made)
    return out


def nothings(seed: int) -> list[Made]:
    """The hard negatives."""
    rng, lay = draws(seed, "negatives")
    return [
        Made(f"negative/{i}", ending, body, shape, allowed=by_rule(allowed), decoys=once(decoys))
        for i, (ending, body, shape, allowed, decoys) in enumerate(negatives(rng, lay))
    ]


def coded(made: Made, lay: random.Random) -> tuple[bytes, str, str]:
    """The bytes of a file, its script and encoding."""
    if isinstance(made.body, bytes):
        return made.body, "simplified", "binary"
    if made.slot in BIG5:
        made.ledger = [e | {"cells": [wrap.traditional(c) for c in e["cells"]]} for e in made.ledger]  # type: ignore[attr-defined]
        return wrap.traditional(made.body).encode("big5"), "traditional", "big5"
    if made.ending == "eml":
        return made.body.encode(), "simplified", "binary"
    if made.shape in UNCODED or made.body.isascii():
        return made.body.encode(), "simplified", "utf-8"
    encoding, label = lay.choices(wrap.ENCODINGS, (45, 15, 12, 28))[0]
    return wrap.encode(made.body, encoding), "simplified", label


def write(made: list[Made], out: Path) -> None:
    """All files, their labels and the ledger."""
    labels, ledger, taken = {}, {}, set()
    for index, one in enumerate(made):
        _, lay = draws(0, f"wrap/{one.slot}")
        data, script, encoding = coded(one, lay)
        path, container = wrap.place(lay, one.ending, taken), "none"
        if index % 8 == 5:
            container = wrap.CONTAINERS[index // 8 % len(wrap.CONTAINERS)]
            folder, name = path.rsplit("/", 1)
            name, data = wrap.contain(name, data, container, lay)
            path = f"{folder}/{name}"
        target = out / "files" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
        labels[path] = {
            "kind": one.kind,
            "records": len(one.ledger),
            "people": one.people,
            "values": one.values,
            "allowed": one.allowed,
            "decoys": one.decoys,
            "shape": f"{one.shape}; {script}; {encoding}; {container}",
        }
        ledger[path] = one.ledger
    for name, book in (("labels.json", labels), ("ledger.json", ledger)):
        text = json.dumps(dict(sorted(book.items())), ensure_ascii=False, indent=1)
        (out / name).write_text(text + "\n", "utf-8")


def main() -> None:
    """Read the arguments and write the examination."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    shutil.rmtree(args.out / "files", ignore_errors=True)
    books = {"head": HEADED, "tree": TREES, "office": OFFICE, "bare": BARE, "block": BLOCKS}
    decks = {name: Deck(book) for name, book in books.items()}
    made = tables(args.seed, decks) + texts(args.seed) + bare_lists(args.seed) + nothings(args.seed)
    write(made, args.out)


if __name__ == "__main__":
    main()
