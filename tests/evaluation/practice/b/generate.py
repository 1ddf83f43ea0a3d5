"""python generate.py --seed N OUT: write OUT/files and OUT/labels.json from the templates in tpl/."""

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

from person import Pools
from render import Doc, render

HERE = Path(__file__).parent
AGES = {"学生|學生|pupil|新生|找孩子": (1998, 2003), "老人|养老": (1930, 1948)}
STARTED = (2019, 3, 4, 9, 30, 0)


@dataclass
class Template:
    path: str
    kind: str | None
    script: str
    encoding: str
    container: str | None
    crlf: bool
    way: str
    lines: list[str]


def load_pools() -> Pools:
    pools: Pools = {}
    for line in (HERE / "pools.txt").read_text("utf-8").splitlines():
        key, _, rest = line.partition(": ")
        pools[key] = rest.split("|")
    return pools


def load_templates() -> list[Template]:
    found: list[Template] = []
    for source in sorted((HERE / "tpl").glob("*.txt")):
        for line in source.read_text("utf-8").splitlines():
            if line.startswith("=== "):
                path, kind, flags, way = line[4:].split(" | ")
                script, encoding, container, *rest = flags.split()
                kept = None if container == "-" else container
                name = None if kind == "null" else kind
                found.append(Template(path, name, script, encoding, kept, "crlf" in rest, way, []))
            else:
                found[-1].lines.append(line)
    return found


def pack(template: Template, data: bytes) -> bytes:
    member = Path(template.path).stem.removesuffix(".tar")
    if "." not in member:
        member += ".txt"
    buffer = io.BytesIO()
    if template.container == "gz":
        return gzip.compress(data, mtime=0)
    if template.container == "zip":
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(zipfile.ZipInfo(member, STARTED), data, zipfile.ZIP_DEFLATED)
        return buffer.getvalue()
    if template.container == "tar":
        with tarfile.open(fileobj=buffer, mode="w") as archive:
            info = tarfile.TarInfo(member)
            info.size, info.mtime = len(data), 1_551_663_000
            archive.addfile(info, io.BytesIO(data))
        return buffer.getvalue()
    return data


def build(template: Template, seed: int, pools: Pools, root: Path) -> dict[str, object]:
    whole = template.path + "".join(template.lines)
    years = next((y for word, y in AGES.items() if re.search(word, whole)), (1956, 1991))
    doc = Doc(random.Random(f"{seed}/{template.path}"), pools, template.script == "hant", years)
    lines = render(doc, template.lines)
    while lines and not lines[-1]:
        lines.pop()
    text = ("\r\n" if template.crlf else "\n").join([*lines, ""])
    target = root / template.path
    target.parent.mkdir(parents=True, exist_ok=True)
    codec = "utf-16" if template.encoding == "utf-16" else template.encoding
    target.write_bytes(pack(template, text.encode(codec)))
    shape = {"way": template.way, "script": template.script, "encoding": template.encoding}
    null = template.kind is None
    return {
        "kind": template.kind,
        "records": doc.records,
        "people": None if null else len(doc.people),
        "values": doc.values,
        "allowed": {k: [v for v in vs if v not in doc.values.get(k, [])] for k, vs in doc.allowed.items()},
        "decoys": sorted(set(doc.decoys)),
        "shape": {**shape, "container": template.container},
    }


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    root: Path = args.out / "files"
    shutil.rmtree(root, ignore_errors=True)
    pools, labels = load_pools(), {}
    for template in load_templates():
        if template.path in labels:
            raise SystemExit("twice: " + template.path)
        labels[template.path] = build(template, args.seed, pools, root)
    text = json.dumps(labels, ensure_ascii=False, indent=1, sort_keys=True)
    (args.out / "labels.json").write_text(text + "\n", "utf-8")
    print(len(labels), "files")


if __name__ == "__main__":
    main()
