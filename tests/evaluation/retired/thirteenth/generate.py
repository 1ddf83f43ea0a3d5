"""Write the examination: python generate.py --seed 11 OUT."""

import argparse
import json
import random
import shutil
from pathlib import Path

import blocks
import codes
import dossiers
import forms
import jsons
import lists
import logs
import marks
import negatives
import office
import sheets
import sqls
import wrap
from events import EVENTS
from item import Item
from table import Table

PLAIN = {
    "nginx access log",
    "hbase scan",
    "four dashes",
    "fixed columns",
    "pandas print",
    "spark show",
    "dos report",
    "mysql box",
    "labelled sentences",
    "dotted leaders",
    "one person: counter print",
    "one person: analyst's lines",
}
NARROW = {
    "one person: counter print",
    "one person: analyst's lines",
    "dos report",
    "fixed columns",
    "document table",
    "labelled sentences",
    "hbase scan",
}
BIG5 = {5, 29, 66, 101, 140, 163, 188, 205, 222, 231}
SINGLE = (
    "hotel.stay",
    "travel.flight",
    "travel.train",
    "netcafe.session",
    "border.crossing",
    "bank.transaction",
    "phone.cdr",
    "phone.sms",
    "location.fix",
)
BOXES = ["gz", "zip", "tar.gz", "zip with note", "tar"]


def deal():
    """Deal the ways of structured writing over the kinds, eight to each."""
    ways = sqls.WAYS + sheets.WAYS + jsons.WAYS + marks.WAYS + logs.WAYS + codes.WAYS + office.WAYS
    first, second = list(ways), list(ways)
    random.Random("first round").shuffle(first)
    random.Random("second round").shuffle(second)
    order = first + second
    hands = [order[i * 8 : i * 8 + 8] for i in range(len(EVENTS))]
    for kind, hand in zip(EVENTS, hands, strict=True):
        if kind == "phone.sms":
            hand[:] = [sheets.WAYS[5] if w[0].startswith("groups") else w for w in hand]
    return hands


def tabled(rng, kind, way, count):
    """Return a file of records in one structured or labelled way."""
    name, ext, mode, writer = way
    item = Item(rng, kind, name)
    if mode == "any":
        mode = rng.choice(["cn", "cn", "en"])
    dates = (
        ("iso", "iso", "slash", "tee")
        if name in ("service xml", "nested answer", "json keyed, Chinese keys")
        else ("iso", "iso", "slash", "compact")
    )
    if name in ("nginx access log", "dotted leaders"):
        dates = ("iso", "compact")
    table = Table(item, count, mode, name in PLAIN, dates, name in NARROW)
    item.data, item.ext = writer(table), ext
    return item


def records(rng_of):
    """Return the files of the seventeen kinds."""
    out, told = [], {}
    for form in forms.read_forms():
        told.setdefault(form["kind"], []).append(form)
    for number, (kind, hand) in enumerate(zip(EVENTS, deal(), strict=True)):
        plain = [
            i
            for i, w in enumerate(hand)
            if w[0] not in ("document table", "jupyter notebook", "html cards", "hbase scan")
        ]
        big = plain[number % len(plain)]
        for place, dealt in enumerate(hand):
            rng = rng_of(kind, place)
            count = rng.randrange(90, 171) if place == big else rng.randrange(3, 71)
            single = kind in SINGLE and place == (big + 4) % 8
            way = dossiers.WAYS[SINGLE.index(kind) % 5] if single else dealt
            out.append(tabled(rng, kind, way, rng.randrange(4, 46) if single else count))
        for place in range(3):
            rng = rng_of(kind, f"block {place}")
            out.append(tabled(rng, kind, blocks.WAYS[(number * 3 + place) % len(blocks.WAYS)], rng.randrange(3, 26)))
        out += [forms.fill(form, rng_of(kind, f"form {i}")) for i, form in enumerate(told[kind])]
    return out


def traditional(items):
    """Turn some files of text into the traditional script."""
    for number, item in enumerate(items):
        if number in BIG5:
            steps = range(number, min(number + 12, len(items)))
            ready = (
                i
                for i in steps
                if isinstance(items[i].data, str) and items[i].ext in ("txt", "csv", "html", "htm", "md", "xls", "prn")
            )
            place = next(ready, None)
            if place is not None and items[place].script == "simplified" and not wrap.traditional(items[place]):
                print("not in Big5:", items[place].way, items[place].missing)
        yield item


def label(item, box):
    """Return the label of a file."""
    return {
        "kind": item.kind,
        "records": len(item.ledger),
        "people": item.people(),
        "values": item.values,
        "allowed": item.allowed,
        "decoys": sorted(set(item.decoys)),
        "shape": "; ".join([item.way, item.script, item.encoding, box or "plain"]),
    }


def write(items, seed, out):
    """Name, encode, contain and write the files; return labels and ledger."""
    rng = random.Random(f"{seed} names")
    numbers = list(range(len(items)))
    random.Random("numbers").shuffle(numbers)
    labels, ledger = {}, {}
    for place, item in enumerate(items):
        raw = wrap.encode(item, rng)
        box = BOXES[place // 8 % len(BOXES)] if place % 8 == 3 else None
        name = f"{rng.choice(wrap.STEMS)}{numbers[place]:03d}.{item.ext}"
        name, raw = wrap.contain(name, raw, box)
        path = f"{rng.choice(wrap.FOLDERS)}/{name}"
        target = out / "files" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(raw)
        labels[path], ledger[path] = label(item, box), item.ledger
    return labels, ledger


def main():
    """Write the examination below the folder that is asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    if (args.out / "files").exists():
        shutil.rmtree(args.out / "files")

    def rng_of(*names):
        return random.Random(f"{args.seed} {names}")

    items = list(traditional(records(rng_of) + lists.make_lists(rng_of))) + negatives.make_negatives(rng_of)
    labels, ledger = write(items, args.seed, args.out)
    for name, held in (("labels.json", labels), ("ledger.json", ledger)):
        text = json.dumps(held, ensure_ascii=False, indent=1, sort_keys=True)
        (args.out / name).write_text(text + "\n", "utf-8")
    print(len(labels), "files")


if __name__ == "__main__":
    main()
