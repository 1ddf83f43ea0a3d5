"""Write an examination for scanners of leaked personal data: python generate.py --seed 11 OUT."""

from __future__ import annotations

import argparse
import json
import random
import shutil
from pathlib import Path

from build import Made, bare_lists, true_files
from check import decoded
from forms import read_forms
from negatives import negatives
from values import words
from wrap import TRAD, contain, encode

FOLDERS = words("a1 bak/2019 bak/old d02 e/tmp 共享/旧 下载 mnt/c7 share/x9 归档/02 归档/03 u/home3 pack")
STEMS = words("导出 新建文件 data 文档 out 附件 copy part 未命名 dump 临时 v2 f res")
ENCODINGS = ["utf-8"] * 10 + ["utf-8 bom"] * 2 + ["utf-16"] * 2 + ["gb18030"] * 4
CONTAINERS = ["gz", "zip", "zip in zip", "tar", "tar.gz"]
BIG5 = {
    "hotel.stay/0",
    "travel.flight/9",
    "border.crossing/3",
    "identity.person/form0",
    "phone.sms/form2",
    "hotel.stay/form0",
}
NO_WIDE = ("json", "bulk", "yaml", "source", "noise", "log")


def choose_encoding(lay: random.Random, tag: str, made: Made) -> str:
    """Choose how a file is encoded."""
    choice = lay.choice(ENCODINGS)
    if isinstance(made.data, bytes) or made.way == "mail, base64":
        return "binary"
    if tag in BIG5:
        return "big5"
    if made.way.startswith(NO_WIDE) or made.way == "mail":
        return "gb18030" if choice == "gb18030" and not made.way.startswith("json") else "utf-8"
    return choice


def place(lay: random.Random, number: int, ext: str) -> str:
    """Choose a path that tells nothing of what is in the file."""
    return f"{lay.choice(FOLDERS)}/{lay.choice(STEMS)}_{number:03d}.{ext}"


def write(out: Path, path: str, tag: str, made: Made, container: str) -> tuple[str, dict, list[list[str]]]:
    """Write one file; gives its path, its label and its line of the ledger."""
    lay = random.Random(f"around {tag}")
    encoding, data, tells = choose_encoding(lay, tag, made), made.data, made.marks.tells
    script = "simplified"
    if encoding == "big5":
        script, tells = "traditional", [[c.translate(TRAD) for c in t] for t in tells]
        data = data.translate(TRAD)
    raw = data if isinstance(data, bytes) else encode(data, "utf-8" if encoding == "binary" else encoding)
    path, raw = contain(path, raw, container)
    target = out / "files" / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(raw)
    shape = f"{made.way}; {script}; {encoding}; {container}"
    text = decoded(raw, shape)
    for values in (*made.marks.values.values(), *made.marks.allowed.values(), made.marks.decoys):
        assert all(v in text for v in values), (path, tag, made.way)
    label = {
        "kind": made.kind, "records": made.records, "people": made.people, "values": made.marks.values,
        "allowed": made.marks.allowed, "decoys": list(dict.fromkeys(made.marks.decoys)), "shape": shape,
    }  # fmt: skip
    return path, label, tells


def main() -> None:
    """Make all files, shuffle their numbers, and write them with labels and ledger."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    shutil.rmtree(args.out / "files", ignore_errors=True)
    made = true_files(args.seed, read_forms("forms_a.txt") + read_forms("forms_b.txt"))
    made += bare_lists(args.seed) + negatives(args.seed)
    lay = random.Random("places")
    lay.shuffle(made)
    labels, ledger = {}, {}
    for i, (tag, one) in enumerate(made):
        container = CONTAINERS[i // 8 % 5] if i % 8 == 5 else "none"
        path, label, tells = write(args.out, place(lay, i, one.ext), tag, one, container)
        assert path not in labels, path
        labels[path], ledger[path] = label, tells
    for name, data in (("labels", labels), ("ledger", ledger)):
        text = json.dumps(dict(sorted(data.items())), ensure_ascii=False, indent=1)
        (args.out / f"{name}.json").write_text(text + "\n", "utf-8")
    print(f"{len(labels)} files, {sum(x['records'] for x in labels.values())} records")


if __name__ == "__main__":
    main()
