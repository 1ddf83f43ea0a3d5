"""Write the examination: python generate.py --seed 11 OUT."""

import argparse
import json
import random
from pathlib import Path

import blocks
import lists
import negatives
import office
import ways_code
import ways_data
import ways_sheets
from forms import as_table, load_forms, render, told
from table import KINDS, label, make_table
from values import Gen
from wrap import TRAD, contain, encode

FOLDERS = ["backup", "share/2023", "export", "docs/tmp", "data/out", "upload", "archive/old", "desktop"]
STEMS = [
    "data",
    "list",
    "export_0312",
    "新建文件",
    "汇总",
    "tmp",
    "result",
    "明细",
    "副本",
    "out2",
    "part1",
    "final",
    "记录",
    "未命名",
]


def mixed():
    """The ways of tables with their language, the families dealt in turn."""
    cn = [(w, "cn") for w in [*ways_sheets.CN, *office.CN]]
    en = [(w, "en") for w in [*ways_data.EN, *ways_code.EN, *ways_sheets.EN, *office.EN]]
    out, a, b = [], 0, 0
    for turn in range(17 * 8):
        if turn % 8 in (0, 3, 6):
            out.append(cn[a % len(cn)])
            a += 1
        else:
            out.append(en[(b * 5 + b // len(en)) % len(en)])
            b += 1
    return out


class Writer:
    """Keeps files, labels and ledger."""

    def __init__(self, out, seed):
        self.root, self.seed, self.number = Path(out), seed, 0
        self.labels, self.ledger = {}, {}

    def gen(self):
        """A generator for the next file."""
        return Gen(random.Random(f"{self.seed}/{self.number}"))

    def put(self, body, way, answer, ledger, named=None, forced=None):
        """Write one file and note its label. The body is (text or bytes, ending)."""
        data, ending = body
        number, rng = self.number, random.Random(f"{self.seed}/name/{self.number}")
        stem = (named or f"{rng.choice(STEMS)}.{ending}").rsplit(".", 1)[0]
        path = f"{rng.choice(FOLDERS)}/{number:03d}_{stem}.{ending}"
        script, container, encoding = "traditional" if forced in ("big5", "trad") else "simplified", "none", "binary"
        if isinstance(data, str):
            if forced == "trad":
                forced = "utf-8"
            data, encoding = encode(data, ending, number, forced)
        elif ending == "eml":
            encoding = "mail utf-8"
        if number % 8 == 5:
            data, path, container = contain(data, path, number // 8)
        target = self.root / "files" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
        answer["shape"] = f"{way}; {script}; {encoding}; {container}"
        self.labels[path], self.ledger[path] = answer, ledger
        self.number += 1


def write_tables(writer):
    """Eight tables and three files of blocks of each kind."""
    ways, turn = mixed(), 0
    for place, kind in enumerate(KINDS):
        for nth in range(8):
            gen, (way, language) = writer.gen(), ways[turn]
            count = gen.rng.randrange(90, 150) if nth == place % 8 else gen.rng.randrange(3, 61)
            table = make_table(gen, kind, language, count)
            answer, ledger = label(table)
            forced = (
                "utf-16"
                if way.__name__ == "sqlserver"
                else "utf-8"
                if way.__name__ in ("pg_copy", "mysqldump")
                else None
            )
            writer.put(way(table, gen), way.__name__, answer, ledger, forced=forced)
            turn += 1
        for nth in range(3):
            gen = writer.gen()
            way, language = (blocks.EN[place % 2], "en") if nth == 2 else (blocks.CN[(place * 2 + nth) % 8], "cn")
            table = make_table(gen, kind, language, gen.rng.randrange(3, 22))
            answer, ledger = label(table)
            writer.put(way(table, gen), way.__name__, answer, ledger)


def in_trad(texts, ledger):
    """Sentences and ledger in traditional script."""
    for one in ledger:
        one["cells"] = [c.translate(TRAD) for c in one["cells"]]
    return [t.translate(TRAD) for t in texts]


def write_forms(writer):
    """Three files of running text of each kind."""
    for number, (kind, sort, *wordings) in enumerate(load_forms()):
        gen = writer.gen()
        texts, answer, ledger = told(gen, kind, wordings, gen.rng.randrange(1, 9))
        text, forced = render(gen, kind, sort, texts), None
        if sort == "doc" and "driving.plate" not in answer["values"] and number % 2 == 0:
            in_trad([], ledger)
            text, forced = text.translate(TRAD), "big5"
            try:
                text.encode("big5")
            except UnicodeEncodeError:
                forced = "trad"
        if sort == "mail" and number % 2:
            writer.put((office.mail_text(as_table(kind).title, text, gen), "eml"), "told mail", answer, ledger)
        elif sort == "doc" and number % 3 == 0 and not forced:
            writer.put((office.docx_text(text), "docx"), "told docx", answer, ledger)
        else:
            ending = "md" if number % 7 == 0 and not forced else "txt"
            writer.put((text, ending), f"told {sort}", answer, ledger, forced=forced)


def write_lists(writer):
    """Lists of bare keys."""
    for number in range(12):
        text, ending, way, answer, ledger = lists.make_list(writer.gen(), number)
        writer.put((text, ending), way, answer, ledger)


def write_negatives(writer):
    """Files without anyone."""
    ways = mixed()
    for number in range(40):
        gen, (way, language) = writer.gen(), ways[number * 3 % len(ways)]
        make = negatives.thing if number < 30 else negatives.test_table
        table, answer = make(gen, number, language)
        writer.put(way(table, gen), way.__name__, answer, [], forced="utf-16" if way.__name__ == "sqlserver" else None)
    for source in ("prose.txt", "sources.txt"):
        for name, text, answer in negatives.texts(source):
            writer.put((text, name.rsplit(".", 1)[1]), source.split(".")[0], answer, [], named=name)
    for noise in negatives.NOISE:
        writer.put(noise(writer.gen()), noise.__name__, negatives.nothing(), [])


def main():
    """Read the arguments and write everything."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("out")
    args = parser.parse_args()
    writer = Writer(args.out, args.seed)
    write_tables(writer)
    write_forms(writer)
    write_lists(writer)
    write_negatives(writer)
    for name, what in (("labels", writer.labels), ("ledger", writer.ledger)):
        (writer.root / f"{name}.json").write_text(json.dumps(what, ensure_ascii=False, indent=1) + "\n", "utf-8")
    print(len(writer.labels), "files")


if __name__ == "__main__":
    main()
