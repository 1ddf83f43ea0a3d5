"""Write the examination: files, labels and ledger, from a seed."""

import argparse
import json
import pathlib
import random

from build import BLOCKS, LISTS, OFFICE, plan_tables, write_list, write_table
from forms import read_forms, write_form
from kinds import COLUMNS
from negatives import all_negatives
from values import Maker
from wrap import CONTAINERS, choose_code, contain, encode, to_trad, trad_all

FOLDERS = ("archive", "backup", "collect", "desk", "export", "from_ftp", "inbox", "misc", "old2023", "share", "upload")
TRAD = {("hotel.stay", "form", 1), ("travel.flight", "table", 7), ("border.crossing", "form", 2)}
TRAD |= {("identity.person", "form", 0), ("phone.sms", "form", 0), ("bank.transaction", "form", 0)}


class Exam:
    """Collects the files of an examination."""

    def __init__(self, seed, out):
        self.seed, self.out = seed, pathlib.Path(out)
        self.labels, self.ledger, self.count = {}, {}, 0
        self.names = random.Random(f"{seed}/names")

    def rng(self, tag):
        """Give the random numbers of one file."""
        return random.Random(f"{self.seed}/{tag}")

    def add(self, made, way, trad=False):
        """Encode, contain and write a file."""
        data, ext, label, ledger = made
        rng = self.rng(f"wrap{self.count}")
        script = "traditional" if trad else "simplified"
        if isinstance(data, bytes):
            code = "binary"
        else:
            code = "big5" if trad else choose_code(rng, ext, way)
            if trad:
                data, label, ledger = to_trad(data), trad_all(label), trad_all(ledger)
            data = encode(data, code)
            code = "binary" if way.endswith("mail64") else code
        name = f"{self.names.choice('abcdefghkmnpqrstwxz')}{self.names.randrange(16**5):05x}.{ext}"
        kind = "none"
        if self.count % 8 == 5:
            kind = CONTAINERS[self.count // 8 % len(CONTAINERS)]
            name, data = contain(rng, name, data, kind)
        path = pathlib.Path(self.names.choice(FOLDERS)) / f"{self.count % 7:02d}" / name
        target = self.out / "files" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
        self.labels[path.as_posix()] = label | {"shape": f"{way}; {script}; {code}; {kind}"}
        self.ledger[path.as_posix()] = ledger
        self.count += 1


def add_kind(exam, k, kind, forms):
    """Write the fourteen files of a kind."""
    ways, blocks = plan_tables(k, kind)
    for j, way in enumerate([*ways, *blocks]):
        rng = exam.rng(f"{kind}/{way}/{j}")
        n = rng.randrange(90, 171) if j == 0 else rng.randrange(3, 71 if way not in BLOCKS else 26)
        exam.add(write_table(rng, Maker(rng), kind, way, n), way, (kind, "table", j) in TRAD and way not in OFFICE)
    for j, form in enumerate(forms):
        rng = exam.rng(f"{kind}/form/{j}")
        exam.add(write_form(rng, Maker(rng), kind, form), "text, " + form["way"], (kind, "form", j) in TRAD)


def main():
    """Read the arguments and write the examination."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("out")
    args = parser.parse_args()
    exam = Exam(args.seed, args.out)
    forms = read_forms()
    for k, kind in enumerate(COLUMNS):
        add_kind(exam, k, kind, forms[kind])
    for key in ("idno", "mobile"):
        for way in LISTS:
            rng = exam.rng(f"list/{key}/{way}")
            exam.add(write_list(rng, Maker(rng), key, rng.randrange(5, 60), way), "list, " + way)
    rng = exam.rng("negatives")
    for data, ext, label, way in all_negatives(Maker(rng)):
        exam.add((data, ext, label, {"records": [], "keys": []}), way)
    for name, thing in (("labels", exam.labels), ("ledger", exam.ledger)):
        text = json.dumps(thing, ensure_ascii=False, indent=1, sort_keys=True)
        (exam.out / f"{name}.json").write_text(text + "\n", "utf-8")
    print(f"{exam.count} files")


if __name__ == "__main__":
    main()
