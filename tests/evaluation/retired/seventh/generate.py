"""Write the examination: python generate.py --seed 11 OUT."""

import argparse
import json
import shutil
from pathlib import Path

import keylists
import records
import tables
import wrap
from negatives import all_negatives
from values import Gen

BIG5 = {
    "hotel.stay",
    "travel.flight",
    "travel.train",
    "border.crossing",
    "bank.account",
    "identity.person",
    "property.rental",
}
STEMS = {
    "hotel": ["rz_export", "guest_list", "kfxx", "ruzhu", "pms_bak"],
    "travel": ["pnr", "chupiao", "lvke", "order_dump", "xingcheng"],
    "netcafe": ["swjl", "wangba", "session_his"],
    "border": ["crj", "egate", "churujing"],
    "crime": ["ajxx", "anjian", "zdry"],
    "property": ["fangwu", "yezhu", "bdc", "zulin"],
    "bank": ["kh", "acct", "liushui", "bankdata"],
    "driving": ["cjg", "drv", "veh", "chegl"],
    "phone": ["txl", "huadan", "sms_bak", "export"],
    "location": ["dw", "loc", "guiji"],
    "identity": ["ryxx", "person", "hukou", "kyc"],
}
PLAIN = {"stem": ["doc", "data", "file", "list", "note", "tmp", "out", "sheet"]}


class Exam:
    """The examination that is being written."""

    def __init__(self, seed, out):
        self.seed, self.out, self.labels, self.ledger, self.count = seed, Path(out), {}, {}, 0

    def gen(self, name):
        """Give the source of values of one file."""
        return Gen(f"{self.seed}/{name}")

    def add(self, book, content, ext, way, script, encoding=None, folder=None):
        """Encode, pack and keep one file."""
        self.count += 1
        g = self.gen(f"wrap/{self.count}")
        stem = g.pick(STEMS[book.kind.split(".")[0]] if book.kind else PLAIN["stem"])
        name = f"{stem}_{self.count:03d}.{ext}"
        if isinstance(content, str):
            encoding, content = self.encoded(g, book, content, ext, encoding)
        else:
            encoding = "binary"
        hidden = way.endswith("+base64")
        box = "none"
        if g.chance(0.125):
            box = g.pick(["gz", "zip", "zip-in-zip", "tar", "tar.gz"])
            name, content = wrap.pack(g, box, name, content)
        path = f"{folder or g.pick(['2021', 'bak', 'desktop', 'share/old', 'usb'])}/{name}"
        target = self.out / "files" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        shape = {
            "way": way.removesuffix("+base64"),
            "script": "zh-hant" if encoding == "big5" else script,
            "encoding": "binary" if hidden else encoding,
            "container": box,
        }
        self.labels[path] = book.label(shape)
        self.ledger[path] = book.marks

    def encoded(self, g, book, text, ext, encoding):
        """Choose an encoding and write the text in it."""
        if encoding is None:
            free = ["utf-8"] * 12 + ["utf-8-bom", "utf-8-bom", "utf-16", "gb18030", "gb18030", "gb18030"]
            encoding = g.pick(["utf-8"] if ext in ("xml", "html", "eml", "json", "yml", "toml") else free)
        if encoding == "big5":
            text = wrap.traditional(text)
            book.marks = [[wrap.traditional(c) for c in m] for m in book.marks]
        return encoding, wrap.encode(text, encoding)

    def table(self, kind, way, n, encoding=None):
        """Add a table of a kind."""
        g = self.gen(f"{kind}/{way}/{n}")
        book, content, ext, script = records.table_file(g, kind, way, n)
        self.add(book, content, ext, way, script, encoding)

    def form(self, kind, form, n=None, encoding=None):
        """Add a form of a kind."""
        way, ext = form[:2]
        g = self.gen(f"{kind}/{way}")
        book, text, ext, common = records.form_file(g, kind, form, n)
        if ext == "docx":
            text = records.office.docx_text(text)
        if ext == "eml":
            text, hidden = wrap.mail(g, common, book, records.TITLES[kind], text)
            way += "+base64" if hidden else ""
        self.add(book, text, ext, way, "zh", encoding)

    def kind(self, kind):
        """Add the fourteen files of a kind: eight tables, two of blocks, four forms."""
        g = self.gen(kind)
        text = g.r.sample([*tables.HEADED], 4)
        tree = g.r.sample([*records.trees.TREES], 2)
        office = g.r.sample([*records.office.OFFICE], 1)
        bare = g.r.sample([*tables.BARE], 1) if kind not in records.NO_BARE else g.r.sample([*records.trees.TREES], 1)
        while bare[0] in tree:
            bare = g.r.sample([*records.trees.TREES], 1)
        ways = text + tree + office + bare
        sizes = [g.r.randint(110, 420), *(g.r.randint(3, 60) for _ in ways[1:])]
        flat = [w for w in text[1:] if not w.startswith("html")] if kind in BIG5 else []
        for way, n in zip(ways, sizes, strict=False):
            self.table(kind, way, n, "big5" if way in flat[:1] else None)
        for i in (1, 2):
            book, content, ext, script = records.block_file(self.gen(f"{kind}/block{i}"), kind, g.r.randint(3, 40))
            self.add(book, content, ext, "blocks", script)
        for form in records.FORMS[kind]:
            self.form(kind, form)

    def run(self):
        """Write everything."""
        for kind in records.KINDS:
            self.kind(kind)
        for way in keylists.IDS + keylists.PHONES:
            key = "id" if way in keylists.IDS else "mobile"
            self.add(*keylists.key_list(self.gen(f"keys/{way}"), key, way), f"keys-{way}", "none")
        for part, way, made in all_negatives(self.gen):
            book, content, ext = made
            folder = "test" if part == "spoiled" else None
            latin = isinstance(content, str) and content.isascii()
            self.add(book, content, ext, way, "latin" if latin else "zh", None if not latin else "utf-8", folder)
        for name, what in (("labels", self.labels), ("ledger", self.ledger)):
            text = json.dumps(dict(sorted(what.items())), ensure_ascii=False, indent=1)
            (self.out / f"{name}.json").write_text(text + "\n", encoding="utf-8")


def main():
    """Read the command line and write the examination."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", default="11")
    parser.add_argument("out")
    args = parser.parse_args()
    shutil.rmtree(Path(args.out) / "files", ignore_errors=True)
    exam = Exam(args.seed, args.out)
    exam.run()
    print(f"{exam.count} files")


if __name__ == "__main__":
    main()
