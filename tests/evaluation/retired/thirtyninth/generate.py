"""Write a seeded folder of labelled files: generate.py --seed N OUT."""
from __future__ import annotations

import argparse
import gzip
import io
import json
import shutil
import tarfile
import zipfile
from pathlib import Path
from random import Random

from render import Filler, Template, parse_file
from shapes import found, plain

HERE = Path(__file__).parent
CODECS = {"utf-8": "utf-8", "utf-8-bom": "utf-8-sig", "utf-16": "utf-16", "gb18030": "gb18030", "gbk": "gbk", "big5": "big5"}
CHOICES = {"hans": ["utf-8"] * 9 + ["gb18030"] * 4 + ["gbk", "utf-8-bom", "utf-8-bom", "utf-16"],
           "hant": ["utf-8"] * 5 + ["big5"] * 5 + ["utf-8-bom", "utf-16"],
           "latin": ["utf-8"] * 12 + ["utf-8-bom", "utf-16"]}
UTF8_ONLY = {".json", ".jsonl", ".ndjson", ".py", ".js", ".ts", ".java", ".go", ".eml", ".html", ".xml",
             ".yaml", ".yml", ".geojson"}
BOXES = [None] * 21 + ["gz", "gz", "zip", "tar"]


def templates() -> list[tuple[str | None, Template]]:
    """Read every template with the kind its file is named after."""
    result = []
    for path in sorted((HERE / "templates").glob("*.txt")):
        kind = None if path.stem.startswith("none") else path.stem
        result += [(kind, item) for item in parse_file(path.read_text("utf-8"))]
    return result


def fill(seed: int, template: Template) -> tuple[Filler, str]:
    """Fill a template, again when an unlabelled value came out by accident."""
    for attempt in range(40):
        filler = Filler(Random(f"{seed}/{template.name}/{attempt}"), template)
        text = filler.run()
        known = {plain(v) for group in [*filler.values.values(), *filler.allowed.values(), filler.decoys] for v in group}
        stray = [s for _, s in found(text) if not any(plain(s) in k or plain(s)[-11:] in k for k in known)]
        if not stray:
            return filler, text
    raise SystemExit(f"{template.name}: unlabelled {stray[:4]}")


def encode(rng: Random, template: Template, text: str) -> tuple[str, bytes]:
    """Choose an encoding that can hold the text."""
    suffix = Path(template.name).suffix
    name = "utf-8" if suffix in UTF8_ONLY else rng.choice(CHOICES[template.script])
    if name == "utf-16":
        return name, b"\xff\xfe" + text.encode("utf-16-le")
    try:
        return name, text.encode(CODECS[name])
    except UnicodeEncodeError:
        return "utf-8", text.encode("utf-8")


def pack(box: str | None, name: str, data: bytes) -> bytes:
    """Put bytes into a container with fixed times."""
    out = io.BytesIO()
    if box == "gz":
        with gzip.GzipFile(filename="", mode="wb", fileobj=out, mtime=0) as stream:
            stream.write(data)
    elif box == "zip":
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), data)
    elif box == "tar":
        with tarfile.open(fileobj=out, mode="w", format=tarfile.USTAR_FORMAT) as archive:
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    else:
        return data
    return out.getvalue()


def label(kind: str | None, filler: Filler, template: Template, shape: str) -> dict[str, object]:
    """Collect the label of one file."""
    values = {rule: sorted(found_values) for rule, found_values in filler.values.items() if found_values}
    if kind is None and values:
        raise SystemExit(f"{template.name}: a negative with values {values}")
    return {"kind": kind, "records": filler.records if kind else 0,
            "people": len(filler.people) or None if kind else None,
            "values": values, "allowed": {rule: sorted(group) for rule, group in sorted(filler.allowed.items())},
            "decoys": sorted(filler.decoys), "shape": shape}


def write_all(seed: int, out: Path) -> int:
    """Write every file and the labels."""
    shutil.rmtree(out / "files", ignore_errors=True)
    labels: dict[str, object] = {}
    for kind, template in templates():
        filler, text = fill(seed, template)
        rng = Random(f"{seed}/{template.name}/box")
        encoding, data = encode(rng, template, text)
        box = rng.choice(BOXES)
        path = template.name + ("." + box if box else "")
        target = out / "files" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(pack(box, Path(template.name).name, data))
        shape = f"{template.way}, {template.script}, {encoding}, {box or 'null'}"
        if path in labels:
            raise SystemExit(f"{path} comes twice")
        labels[path] = label(kind, filler, template, shape)
    (out / "labels.json").write_text(json.dumps(labels, ensure_ascii=False, indent=1, sort_keys=True) + "\n", "utf-8")
    return len(labels)


def main() -> None:
    """Read the arguments and write the folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    print(write_all(options.seed, options.out), "files")


if __name__ == "__main__":
    main()
