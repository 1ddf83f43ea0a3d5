"""Write the examination: OUT/files and OUT/labels.json, the same for the same seed."""

from __future__ import annotations

import argparse
import json
import random
import shutil
from pathlib import Path

import bare
import neg_text
import pairs
import records
from office import wrap
from records import Item
from world import World

WRAPS = ("gz", "zip", "zip-in-zip", "gz-in-zip", "tgz", "tar")
FOLDERS = ("", "backup/", "导出/", "db/", "2019/", "share/部门资料/", "tmp_data/", "归档/2020/")
STEMS = (
    "export_{}",
    "data_{}",
    "新建文件_{}",
    "list{}",
    "result-{}",
    "明细{}",
    "a{}",
    "part-{}",
    "bak_{}",
    "整理{}",
    "out.{}",
    "查询{}",
    "dump_{}",
    "副本{}",
)


def encode(item: Item, rng: random.Random) -> tuple[bytes, str]:
    """The bytes of a file and the name of its encoding."""
    if isinstance(item.content, bytes):
        return item.content, ""
    text = item.content
    choices = ["utf-8"] * 5 + ["utf-8-sig"]
    if item.free and item.ext not in ("xml", "md", "json", "yaml", "yml"):
        choices += ["gb18030"] * 3 + (["utf-16"] if item.ext in ("csv", "txt", "tsv") else [])
        if item.lang == "tw":
            choices = ["utf-8", "big5", "big5"]
    name = rng.choice(choices)
    try:
        data = text.encode(name)
    except UnicodeEncodeError:
        name, data = "utf-8", text.encode()
    if name in ("gb18030", "big5"):
        data = (
            text.replace('charset="utf-8"', f'charset="{name.replace("18030", "k")}"')
            .replace("SET client_encoding = 'UTF8'", "SET client_encoding = 'GBK'")
            .encode(name)
        )
    return data, name


class Folder:
    """Writes files under names that never repeat, and keeps their labels."""

    def __init__(self, root: Path, rng: random.Random) -> None:
        """Start empty."""
        self.root, self.rng = root, rng
        self.labels: dict[str, dict[str, object]] = {}

    def name(self, ext: str) -> str:
        """A new name."""
        while True:
            stem = self.rng.choice(STEMS).format(self.rng.randrange(100, 9999))
            path = self.rng.choice(FOLDERS) + stem + "." + ext
            base = path.split(".")[0]
            if not any(known.split(".")[0] == base for known in self.labels):
                return path

    def put(self, item: Item) -> None:
        """Write one file, sometimes within a container."""
        rng = self.rng
        data, encoding = encode(item, rng)
        path = self.name(item.ext)
        shape = f"{item.label.shape} {encoding}".strip()
        if rng.random() < 0.12:
            how = rng.choice(WRAPS)
            head, _, name = path.rpartition("/")
            name, data = wrap(name, data, how)
            path = f"{head}/{name}" if head else name
            shape += f" {how}"
        item.label.shape = shape
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
        self.labels[path] = item.label.plain()


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    world = World(rng)
    made = [item for part in (records, bare, pairs, neg_text) for item in part.items(world)]
    rng.shuffle(made)
    if (options.out / "labels.json").exists():
        shutil.rmtree(options.out / "files", ignore_errors=True)
    folder = Folder(options.out / "files", rng)
    for item in made:
        folder.put(item)
    text = json.dumps(dict(sorted(folder.labels.items())), ensure_ascii=False, indent=1)
    (options.out / "labels.json").write_text(text + "\n", encoding="utf-8")
    print(f"{len(made)} files")


if __name__ == "__main__":
    main()
