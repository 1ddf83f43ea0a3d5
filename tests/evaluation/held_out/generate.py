"""Write a folder of labelled leak files and hard negatives: python generate.py --seed N OUTDIR."""

from __future__ import annotations

import argparse
import gzip
import json
from pathlib import Path
from random import Random

from containers import docx_of, sheet_rows, sqlite_of, tar_of, xlsx_of, zip_of
from kinds import KINDS
from negatives import all_negatives
from sentences import paragraphs
from shapes import BARE, SHAPES
from statements import FORMS
from tables import Table, build, truth

ENCODINGS = ("utf-8", "utf-8", "utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16")
PACKED = ("gz", "zip", "zip-gbk", "zip-nested", "tar", "tar.gz", "xlsx", "xlsx-many", "xlsx-numbers", "docx", "sqlite")
NUMBER_SHAPES = (
    "csv-zh",
    "csv-bare",
    "dashes",
    "tsv",
    "json-pretty",
    "sql-columns",
    "blocks",
    "markdown",
    "csv-titled",
)
FOLDERS = ("导出", "backup/2019", "data", "share/资料", "tmp", "desk", "old/db", "群文件")
STEMS = ("数据", "list", "export", "汇总", "result", "明细", "dump", "新建文本文档", "part", "20190703")


class Folder:
    """The folder being written and its labels."""

    def __init__(self, root: Path, seed: int) -> None:
        self.root, self.seed, self.labels = root, seed, {}
        self.number = 0

    def rng(self, *parts: object) -> Random:
        """A random source of its own for a part."""
        return Random(f"{self.seed}/{'/'.join(map(str, parts))}")

    def add(self, name: str, data: bytes, label: dict[str, object], shape: str) -> None:
        """Write one file and remember its label."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        self.labels[name] = label | {"shape": shape}

    def name(self, suffix: str) -> str:
        """A name that does not tell the kind."""
        self.number += 1
        rng = self.rng("name", self.number)
        return f"{rng.choice(FOLDERS)}/{rng.choice(STEMS)}{self.number:03d}.{suffix}"


def encode(text: str, encoding: str) -> tuple[bytes, str]:
    """Bytes in the encoding, or in UTF-8 where it lacks a character."""
    try:
        data = text.encode(encoding)
    except UnicodeEncodeError:
        return text.encode(), "utf-8"
    return data, encoding


def text_file(folder: Folder, kind: str, shape: str, turn: int) -> tuple[bytes, dict[str, object], str, str]:
    """One table in a text shape: bytes, label, suffix, name of shape with encoding."""
    rng = folder.rng(kind, shape, turn)
    write, suffix, styles = SHAPES[shape]
    blanks = shape not in ("fixed", "inline", "log")
    table = build(kind, rng.choice(styles.split()), rng.randint(5, 60), rng, blanks, tidy=kind.endswith(".number"))
    encoding = "big5" if table.style == "trad" else ENCODINGS[(turn + len(shape)) % len(ENCODINGS)]
    if suffix in ("html", "xml") or "json" in shape:
        encoding = "big5" if suffix == "html" and table.style == "trad" else "utf-8"
    label = truth([table], headed=shape not in BARE)
    text = write(table, rng)
    text = text.replace('charset="utf-8"', 'charset="big5"') if encoding == "big5" else text
    data, used = encode(text, encoding)
    return data, label, suffix, f"{shape} {used}"


def _sheets(table: Table, rng: Random, many: bool, others: list[Table]) -> dict[str, list[list[str]]]:
    rows = sheet_rows(table, titled=many or rng.random() < 0.4)
    if not many:
        return {"Sheet1": rows}
    return (
        {"说明": [["填表说明"], ["1. 请勿外传"], ["2. 如有疑问联系办公室"]], "一组": rows}
        | {f"{i}组": sheet_rows(other, titled=False) for i, other in enumerate(others, 2)}
        | {"Sheet9": []}
    )


def packed_file(folder: Folder, kind: str, pack: str, turn: int) -> tuple[bytes, dict[str, object], str, str]:
    """One or two tables in a container."""
    rng = folder.rng(kind, pack, turn)
    tidy = kind.endswith(".number")
    if pack in ("gz", "zip", "zip-gbk", "zip-nested", "tar", "tar.gz"):
        shape = rng.choice(("csv-zh", "csv-en", "tsv", "csv-camel"))
        data, label, suffix, used = text_file(folder, kind, shape, turn)
        readme = {"readme.txt": "解压密码见群公告，仅供内部参考。\n".encode()}
        member = f"数据/{turn}月明细.{suffix}"
        made = {
            "gz": lambda: gzip.compress(data, mtime=0),
            "zip": lambda: zip_of({f"a/{turn}.{suffix}": data} | readme),
            "zip-gbk": lambda: zip_of({member: data, "数据/说明.txt": "见表".encode("gbk")}, gbk_names=True),
            "zip-nested": lambda: zip_of({"inner.zip": zip_of({f"{turn}.{suffix}": data}), **readme}),
            "tar": lambda: tar_of({f"bak/{turn}.{suffix}": data} | readme, False),
            "tar.gz": lambda: tar_of({f"bak/{turn}.{suffix}": data} | readme, True),
        }[pack]()
        ending = {"gz": f"{suffix}.gz"}.get(pack, pack.split("-", maxsplit=1)[0])
        return made, label, ending, f"{pack} {used}"
    table = build(kind, rng.choice(("zh", "zh", "en")), rng.randint(5, 60), rng, tidy=tidy)
    tables = [table]
    if pack == "xlsx-many":
        tables.append(build(kind, "zh", rng.randint(5, 20), rng, tidy=tidy))
    if pack.startswith("xlsx"):
        sheets = _sheets(table, rng, pack == "xlsx-many", tables[1:])
        return xlsx_of(sheets, pack == "xlsx-numbers", rng.random() < 0.3), truth(tables), "xlsx", pack
    if pack == "docx":
        return docx_of(table), truth(tables), "docx", pack
    return sqlite_of(tables), truth(tables), rng.choice(("db", "sqlite")), pack


def _shapes_for(kind: str, at: int) -> list[str]:
    """Six text shapes for a kind, so that all shapes come round."""
    if kind.endswith(".number"):
        return list(NUMBER_SHAPES[: 6 + at % 3])
    names = [name for name in SHAPES if KINDS[kind].bare_ok or name not in BARE]
    return [names[(at * 7 + step * 4 + step // 7) % len(names)] for step in range(8)]


def leaks(folder: Folder) -> None:
    """Files of one kind each."""
    for at, kind in enumerate(KINDS):
        for turn, shape in enumerate(_shapes_for(kind, at)):
            data, label, suffix, used = text_file(folder, kind, shape, turn + at)
            folder.add(folder.name(suffix), data, label, used)
        for step in range(3):
            data, label, suffix, used = packed_file(folder, kind, PACKED[(at * 3 + step) % len(PACKED)], at + step)
            folder.add(folder.name(suffix), data, label, used)
        for chat in (False, True):
            rng = folder.rng(kind, "text", chat)
            text, tables = paragraphs(kind, rng.randint(5, 24), rng, chat)
            data, used = encode(text, rng.choice(ENCODINGS))
            folder.add(folder.name("txt"), data, truth(tables), f"{'chat' if chat else 'sentences'} {used}")
    for form, (write, suffix, encoding) in FORMS.items():
        for turn in range(2):
            rng = folder.rng(form, turn)
            text, label = write(rng, rng.randint(5, 45))
            data, used = encode(text, encoding)
            folder.add(folder.name(suffix), data, label, f"{form} {used}")


def mixed(folder: Folder) -> None:
    """Files that hold two tables of different kinds."""
    pairs = (
        ("hotel.stay", "travel.flight"),
        ("bank.account", "driving.vehicle"),
        ("crime.case", "property.housing"),
        ("travel.train", "netcafe.session"),
        ("identity.person", "bank.balance"),
        ("border.crossing", "driving.licence"),
    )
    for turn, pair in enumerate(pairs):
        for form in ("sql", "xlsx", "sqlite")[turn % 3 : turn % 3 + 2]:
            rng = folder.rng("mixed", turn, form)
            tables = [build(kind, "en" if form == "sql" else "zh", rng.randint(6, 30), rng) for kind in pair]
            if form == "sql":
                data = "\n".join(SHAPES["sql-dump"][0](table, rng) for table in tables).encode()
            elif form == "xlsx":
                data = xlsx_of({table.title: sheet_rows(table, False) for table in tables})
            else:
                data = sqlite_of(tables)
            folder.add(folder.name("db" if form == "sqlite" else form), data, truth(tables), f"two-tables {form}")


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("outdir", type=Path)
    options = parser.parse_args()
    folder = Folder(options.outdir, options.seed)
    leaks(folder)
    mixed(folder)
    for name, data, allowed in all_negatives(folder.rng("negatives")):
        label: dict[str, object] = {"kind": None, "records": 0, "people": 0, "values": {}}
        folder.add(name, data, label | ({"allowed": allowed} if allowed else {}), "negative")
    target = options.outdir.parent / "labels.json"
    target.write_text(json.dumps(folder.labels, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{len(folder.labels)} files in {options.outdir}, labels in {target}")


if __name__ == "__main__":
    main()
