"""Write the examination: python generate.py --seed 20 OUT."""

import argparse
from pathlib import Path

import bare
import blocks
import negatives
import tables
import texts
import wraps
from draw import Reg
from faces import FACES
from hant import convert
from kinds import KINDS
from output import Made, Out
from ways import DECK, HEADLESS, STATEMENT

# ways that would make a file of many records too long
SHORT = ("curl", "postman", "html_forms")


def present(reg, seen):
    """Drawn values that the reader's text shows."""
    out = {}
    for rule, values in reg.values.items():
        shown = [v for v in values if v in seen]
        if shown:
            out[rule] = shown
    return out


def deal(kind, deck, count, r):
    """Deal ways of writing to a kind, none twice; ways without headers only where the fields tell the kind."""
    hand = []
    while len(hand) < count:
        if not deck:
            deck += DECK
            r.shuffle(deck)
        fits = (i for i, w in enumerate(deck) if w not in hand and (w not in HEADLESS or KINDS[kind].bare))
        i = next(fits, None)
        if i is None:
            hand.append(r.choice([w for w in DECK if w not in hand and w not in HEADLESS]))
        else:
            hand.append(deck.pop(i))
    return hand


def table_file(out, kind, way, head_mode, big):
    """Write one table."""
    r = out.rng
    style, latin = tables.style_for(r, way)
    if big and not head_mode and way not in SHORT:
        n = r.randrange(300, 420)
    else:
        n = r.choice([r.randrange(3, 9), r.randrange(6, 20), r.randrange(10, 30), r.randrange(20, 61)])
    hant = style == "hant"
    reg = Reg(r, hant)
    done = tables.make(kind, reg, way, n, style, latin, head_mode)
    if hant:
        tables.traditional(done, way)
    name = f"{way}{' with head' if head_mode else ''}, {style} headers"
    made = Made("data", done.ext, done.data, done.seen, name, hant, kind, done.records)
    made.people, made.values, made.decoys = done.people, present(reg, done.seen), done.table.decoys
    out.put(made)


def table_files(out):
    """Write eight tables of every kind."""
    r = out.rng
    deck = []
    big = r.sample(list(KINDS), 5)
    for kind in KINDS:
        statements = KINDS[kind].statements
        hand = deal(kind, deck, 8 - statements, r)
        for slot, way in enumerate(hand + r.sample(STATEMENT, statements)):
            table_file(out, kind, way, slot >= len(hand), slot == 6 and kind in big)


def text_file(out, kind, reg, text, how, hant=False):
    """Write one text in a file format."""
    lines = [convert(x) for x in text.lines] if hant else text.lines
    ext, data = wraps.WRAPS[how](lines, out.rng)
    seen = "\n".join(lines)
    if ext == "txt" and text.name.startswith("blocks bullets"):
        ext = "md"
    made = Made("text", ext, data, seen, text.name, hant, kind, text.records, text.people, present(reg, seen))
    out.put(made)


def block_files(out):
    """Write three files of labelled blocks of every kind."""
    r = out.rng
    deck = []
    for kind in KINDS:
        if kind in FACES:
            reg = Reg(r)
            text = texts.special(kind, reg, r.randrange(3, 13))
            text_file(out, kind, reg, text, "txt")
        for _ in range(2 if kind in FACES else 3):
            if not deck:
                deck = list(blocks.LAYOUTS)
                r.shuffle(deck)
            layout = deck.pop()
            style = r.choice(["hans"] * 7 + ["hant"] * 2 + ["Title"])
            reg = Reg(r, style == "hant")
            text = texts.block_file(kind, layout, reg, r.randrange(3, 19), style, style == "Title")
            text_file(out, kind, reg, text, "docx" if r.random() < 0.1 else "txt", style == "hant")


def prose_files(out):
    """Write three files of running text of every kind."""
    r = out.rng
    mails = ["eml", "emlb64"]
    for kind in KINDS:
        for which in range(3):
            hant = not texts.PROSE[kind][which].latin and r.random() < 0.1
            reg = Reg(r, hant)
            text = texts.prose(kind, which, reg, r.randrange(3, 15))
            how = mails.pop() if mails and r.random() < 0.2 else r.choice(wraps.DECK)
            text.name += f", {how}"
            text_file(out, kind, reg, text, how, hant)


def main():
    """Read the arguments and write everything."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=20)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    Reg.used.clear()
    out = Out(args.out, args.seed)
    table_files(out)
    block_files(out)
    prose_files(out)
    bare.write(out)
    negatives.write(out)
    out.close()
    print(len(out.labels), "files")


if __name__ == "__main__":
    main()
