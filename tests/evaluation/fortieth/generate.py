"""Write the examination: labelled files of invented personal data, and hard negatives."""
from __future__ import annotations

import argparse
import gzip
import io
import json
import random
import re
import shutil
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

from engine import Writer, parse
from shapes import leftovers

HERE = Path(__file__).resolve().parent / "templates"
ENCODINGS = {"hans": ["utf-8"] * 11 + ["gb18030"] * 6 + ["gbk"] * 2 + ["utf-8-sig"] * 3 + ["utf-16"] * 2,
             "hant": ["utf-8"] * 5 + ["big5"] * 4 + ["utf-8-sig"] * 2 + ["utf-16", "gb18030"],
             "latin": ["utf-8"] * 9 + ["utf-8-sig"] * 2 + ["utf-16"]}
CONTAINERS = [None] * 22 + ["gz", "zip", "tar"]
FOLDERS = "share out inbox 2019 2021 backup desktop ftp archive work mnt u03 attach old db".split()
STEMS = {"csv": "export list table data rows", "txt": "note text new readme2 doc untitled", "json": "data result body dump",
         "sql": "dump backup tables part",
         "md": "notes page wiki summary", "html": "page view report print", "log": "app out run trace"}


@dataclass
class Template:
    """One way to write a file."""

    ident: str
    kind: str | None
    ext: str
    script: str
    way: str
    opts: dict[str, str]
    lines: list[str]


def read_words() -> dict[str, dict[str, list[str]]]:
    """Read the word lists of each script."""
    result: dict[str, dict[str, list[str]]] = {"hans": {}, "hant": {}, "latin": {}}
    for line in (HERE / "words.txt").read_text("utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        key, _, rest = line.partition(": ")
        name, _, script = key.partition("@")
        words = rest.split() if name == "pinyin" else rest.split("/")
        for one in [script] if script else list(result):
            result[one][name] = words
    return result


def read_templates() -> list[Template]:
    """Read all templates; a head line names kind, ending, script, way and options."""
    result: list[Template] = []
    for path in sorted(HERE.glob("*.txt")):
        if path.name == "words.txt":
            continue
        for number, block in enumerate(re.split(r"^=== ", path.read_text("utf-8"), flags=re.M)[1:], 1):
            head, _, body = block.partition("\n")
            kind, ext, script, way, *rest = [part.strip() for part in head.split(" | ")]
            opts = {} if not rest else {k: v for k, _, v in (p.partition("=") for p in re.split(r"\s+(?=[a-z]+=)", rest[0]))}
            ident = f"{path.stem}/{number:02d}"
            lines = body.rstrip("\n").split("\n")
            result.append(Template(ident, None if kind == "null" else kind, ext, script, way, opts, lines))
    return result


def draw(template: Template, seed: int, words: dict[str, dict[str, list[str]]]) -> tuple[Writer, str]:
    """Render a template; try again when a random number happens to look like a value."""
    nodes, _ = parse(template.lines)
    for attempt in range(40):
        rng = random.Random(f"{seed}/{template.ident}/{attempt}")
        writer = Writer(rng, template.kind, template.script, words[template.script])
        text = "\n".join(writer.run(nodes)) + "\n"
        known = {v for group in (writer.values, writer.allowed) for found in group.values() for v in found} | set(writer.decoys)
        left = leftovers(text, known)
        if not left:
            return writer, text
    raise ValueError(f"{template.ident}: unlabelled {left[:3]}")


def encode(text: str, template: Template, rng: random.Random) -> tuple[str, bytes]:
    """Choose an encoding that can write the text."""
    fixed = "utf-8" if template.ext not in ("csv", "txt", "log", "html", "md", "sql", "eml") else None
    for _ in range(50):
        name = template.opts.get("enc") or fixed or rng.choice(ENCODINGS[template.script])
        if rng.random() < 0.15 and template.ext in ("csv", "txt", "log"):
            text = text.replace("\r\n", "\n").replace("\n", "\r\n")
        try:
            return name, text.encode(name)
        except UnicodeEncodeError:
            if fixed or "enc" in template.opts:
                raise
    return "utf-8", text.encode("utf-8")


def pack(data: bytes, name: str, container: str | None) -> tuple[str, bytes]:
    """Put the bytes into a container whose bytes depend on nothing else."""
    if container is None:
        return name, data
    if container == "gz":
        return name + ".gz", gzip.compress(data, mtime=0)
    out = io.BytesIO()
    if container == "zip":
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), data)
        return name.rsplit(".", 1)[0] + ".zip", out.getvalue()
    with tarfile.open(fileobj=out, mode="w") as tar:
        info = tarfile.TarInfo(name)
        info.size = len(data)
        tar.addfile(info, io.BytesIO(data))
    return name.rsplit(".", 1)[0] + ".tar", out.getvalue()


def labels_of(writer: Writer, template: Template, shape: str) -> dict[str, object]:
    """Write the label object of one file."""
    values = {rule: list(found) for rule, found in writer.values.items() if found}
    allowed = {rule: [v for v in found if v not in writer.values[rule]] for rule, found in writer.allowed.items() if found}
    null = template.kind is None
    return {"kind": template.kind, "records": 0 if null else writer.records,
            "people": None if null or "nop" in template.opts else len(writer.subjects),
            "values": values, "allowed": {r: v for r, v in allowed.items() if v}, "decoys": list(writer.decoys), "shape": shape}


def write_all(seed: int, out: Path) -> int:
    """Write every file and the labels."""
    words = read_words()
    templates = read_templates()
    random.Random(f"{seed}/order").shuffle(templates)
    shutil.rmtree(out / "files", ignore_errors=True)
    labels: dict[str, object] = {}
    for number, template in enumerate(templates):
        rng = random.Random(f"{seed}/{template.ident}/file")
        writer, text = draw(template, seed, words)
        encoding, data = encode(text, template, rng)
        stem = template.opts.get("name") or rng.choice(STEMS.get(template.ext, "file item part").split())
        container = None if template.kind is None and rng.random() < 0.5 else rng.choice(CONTAINERS)
        name, data = pack(data, f"{stem}_{number:03d}.{template.ext}", container)
        path = f"{rng.choice(FOLDERS)}/{name}"
        (out / "files" / path).parent.mkdir(parents=True, exist_ok=True)
        (out / "files" / path).write_bytes(data)
        shape = f"{template.way} [{template.ident}]; {template.script}; {encoding}; {container or 'null'}"
        labels[path] = labels_of(writer, template, shape)
    text = json.dumps(dict(sorted(labels.items())), ensure_ascii=False, indent=1)
    (out / "labels.json").write_text(text + "\n", "utf-8")
    return len(labels)


def main() -> None:
    """Read the arguments and write the files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    print(f"{write_all(args.seed, args.out)} files")


if __name__ == "__main__":
    main()
