"""Write the examination: `python generate.py --seed 11 OUT` makes OUT/files and OUT/labels.json."""

import argparse
import json
import pathlib
import re
import shutil

import chance
import extras
import forms
import office
import pack
import script
import tables
import values as v
import ways
import ways_data

ALL_WAYS = ways.TEXT_WAYS | ways_data.ANY_WAYS | ways_data.KEY_WAYS
OPEN_WAYS = [name for name in ways.TEXT_WAYS | ways_data.ANY_WAYS if "bare" not in name]
TABLES_OF_A_KIND = 8


class Examination:
    """The files written so far and their labels."""

    def __init__(self, seed, out):
        """Begin with an empty folder."""
        self.rng, self.out, self.labels, self.number = v.Dice(seed), pathlib.Path(out), {}, 0
        self.rng.aim()
        shutil.rmtree(self.out / "files", ignore_errors=True)
        self.out.mkdir(parents=True, exist_ok=True)

    def put(self, stem, ext, content, labels, about, trad=False):
        """Write one file in some encoding and container."""
        self.number += 1
        name, coding, box = f"{stem}.{ext}", "binary", "no container"
        if isinstance(content, str):
            content = script.traditional(content) if trad else content
            coding, content = self.encode(ext, content, trad)
        if self.number % 8 == 5:
            name, content, box = pack.wrap(self.rng, name, content)
        path = f"d{self.number % 23:02d}/{self.number:03d}_{name}"
        target = self.out / "files" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        words = "traditional" if trad else "simplified"
        self.labels[path] = labels.as_json(f"{about}; {words}; {pack.FAMILY.get(coding, coding)}; {box}")

    def encode(self, ext, text, trad):
        """The text in an encoding that files of this sort come in."""
        coding = pack.encoding(self.rng, text, trad) if ext != "eml" else "utf-8"
        if ext in ("ipynb", "go", "json", "jsonl", "geojson") and coding in ("utf-16", "utf-8-sig"):
            coding = "utf-8"
        if text.startswith("<?xml") and coding != "utf-8-sig":
            text = text.replace('version="1.0"', f'version="1.0" encoding="{coding.upper()}"', 1)
        return coding, text.encode(coding)

    def stem(self, kind):
        """The name of a file, telling or not."""
        table, _, title, _ = tables.KINDS[kind]
        day = f"{v.moment(self.rng, 2018, 2020):%Y%m%d}"
        return self.rng.choice(
            [table, f"{table}_{day}", title, f"export_{day}", f"{self.rng.randint(1, 99)}", f"data{day[4:]}", "明细"]
        )

    def count(self):
        """How many rows: mostly few, now and then some hundreds."""
        return self.rng.randint(200, 600) if self.rng.random() < 0.05 else int(self.rng.triangular(3, 60, 12))

    def sheets(self, decks):
        """Tables of all kinds, each in another way."""
        for kind in tables.KINDS:
            used = set()
            while len(used) < TABLES_OF_A_KIND:
                if not decks:
                    decks.extend(self.rng.sample(list(ALL_WAYS), len(ALL_WAYS)))
                fitting = [way for way in decks if way not in used and self.fits(way, kind)]
                if not fitting:
                    decks.extend(self.rng.sample(list(ALL_WAYS), len(ALL_WAYS)))
                    continue
                way = fitting[0]
                decks.remove(way)
                used.add(way)
                self.sheet(kind, way)

    @staticmethod
    def fits(way, kind):
        """Whether a reader could tell the kind, and find plates as they are, in that way of writing."""
        return not (("bare" in way and kind in ways.BARE_UNCLEAR) or ("escaped" in way and kind == "driving.vehicle"))

    def sheet(self, kind, way):
        """One table in one way."""
        self.rng.aim()
        style = self.rng.choice(tables.KEY_STYLES if way in ways_data.KEY_WAYS else tables.STYLES)
        sheet = tables.Sheet(kind, self.rng, style, self.count(), "bare" in way)
        text, ext = ALL_WAYS[way](sheet, self.rng)
        self.put(self.stem(kind), ext, text, sheet.labels(), f"{way}, headers {style}", style == "trad")

    def filled_forms(self):
        """The forms of all kinds."""
        for kind, entries in forms.FORMS.items():
            for entry in entries:
                self.rng.aim(*{"one": (700,), "day": (1, 1)}.get(entry[0], (2,)))
                trad = self.rng.random() < 0.17
                form = forms.Form(
                    kind,
                    entry,
                    self.rng,
                    max(3, self.count() if entry[0] in ("many", "day") else self.rng.randint(3, 30)),
                    trad,
                )
                text = form.text()
                if form.ext == "docx":
                    text = office.docx((script.traditional(text) if trad else text).splitlines())
                self.put(self.stem(kind), form.ext, text, form.labels, form.about, trad)

    def lists_and_pairs(self):
        """Bare numbers and pairs."""
        for field in extras.WORDS:
            for way in extras.LISTS:
                self.rng.aim()
                text, ext, labels = extras.bare_list(self.rng, field, way)
                self.put(f"list{self.rng.randint(10, 99)}", ext, text, labels, way.__doc__.rstrip("."))
        for kind, spoiled in extras.PAIRS:
            self.rng.aim()
            for text, ext, labels, about in extras.pair(self.rng, kind, spoiled):
                self.put(self.stem(kind), ext, text, labels, about)

    def negatives(self):
        """Files in which nothing is to be found."""
        deck = self.rng.sample(OPEN_WAYS, len(OPEN_WAYS))
        things = re.split(r"^=== ", (tables.HERE / "things.txt").read_text("utf-8"), flags=re.M)[1:]
        for number, part in enumerate(things):
            sheet = chance.Things(self.rng, part, self.count())
            labels = tables.Labels(None)
            sheet.note(labels)
            way = deck[number % len(deck)]
            text, ext = ALL_WAYS[way](sheet, self.rng)
            self.put(self.rng.choice([sheet.table, sheet.title]), ext, text, labels, f"things, {way}")
        for path in sorted(tables.HERE.glob("texts_*.txt")):
            for part in re.split(r"^=== ", path.read_text("utf-8"), flags=re.M)[1:]:
                first, body = part.split("\n", 1)
                stem, ext, about = first.split(" ", 2)
                labels = tables.Labels(None)
                text = chance.fill(self.rng, body, labels)
                self.put(stem, ext, office.docx(text.splitlines()) if ext == "docx" else text, labels, about)

    def finish(self):
        """Write the labels."""
        text = json.dumps(self.labels, ensure_ascii=False, indent=1)
        (self.out / "labels.json").write_text(text + "\n", "utf-8")


def main():
    """Read the command line and write the examination."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("out")
    options = parser.parse_args()
    exam = Examination(options.seed, options.out)
    exam.sheets([])
    exam.filled_forms()
    exam.lists_and_pairs()
    exam.negatives()
    exam.finish()
    print(f"{len(exam.labels)} files")


if __name__ == "__main__":
    main()
