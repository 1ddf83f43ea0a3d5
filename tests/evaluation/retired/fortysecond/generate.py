#!/usr/bin/env python3
"""Write labelled files: python3 generate.py --seed N OUT."""
import argparse
import gzip
import io
import json
import pathlib
import shutil
import tarfile
import zipfile

from engine import Run, parse

HERE = pathlib.Path(__file__).parent
CODECS = {"utf8": "utf-8", "bom": "utf-8-sig", "u16": "utf-16", "gb": "gb18030", "big5": "big5"}
PACKS = {"gz": ".gz", "zip": ".zip", "tar": ".tar", "tgz": ".tar.gz"}
SCRIPTS = {"trad": "traditional", "en": "English", "zh": "simplified"}


def templates():
    """Every template: kind, path, shape, options, count and lines."""
    for file in sorted((HERE / "templates").glob("*.txt")):
        kind = None if file.stem.startswith("negative") else file.stem
        head, lines = None, []
        for line in file.read_text("utf-8").split("\n"):
            if line.startswith("=== "):
                if head:
                    yield kind, *head, lines
                head, lines = [line[4:].strip()], []
            elif head and len(head) == 1:
                shape, options, count = (line[2:].split(" | ", 2) + ["", ""])[:3]
                head += [shape, options.split(), count.strip()]
            else:
                lines.append(line)
        yield kind, *head, lines


def traditional(text):
    pairs = (HERE / "data" / "traditional.txt").read_text("utf-8").split()
    return text.translate({ord(a): b for a, b in pairs})


def pack(data, path, how):
    inner = path.rsplit("/", 1)[-1]
    if how == "gz":
        return gzip.compress(data, mtime=0)
    buffer = io.BytesIO()
    if how == "zip":
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as box:
            box.writestr(zipfile.ZipInfo(inner, (2019, 5, 6, 7, 8, 10)), data)
    else:
        info = tarfile.TarInfo(inner)
        info.size, info.mtime = len(data), 1557126490
        with tarfile.open(fileobj=buffer, mode="w") as box:
            box.addfile(info, io.BytesIO(data))
        if how == "tgz":
            return gzip.compress(buffer.getvalue(), mtime=0)
    return buffer.getvalue()


def render(seed, kind, path, shape, options, lines):
    """The bytes, the stored path and the label of one template."""
    year = next((o[5:] for o in options if o.startswith("year=")), None)
    while lines and not lines[-1]:
        lines = lines[:-1]
    run = Run(seed, path, year)
    text = run.body(parse(lines))
    script = next((o for o in options if o in SCRIPTS), "zh")
    if script == "trad":
        text = traditional(text)
    codec = next((CODECS[o] for o in options if o in CODECS), "utf-8")
    end = "\r\n" if "crlf" in options else "\n"
    data = (text + "\n").replace("\n", end)
    if codec == "utf-16":
        data = b"\xff\xfe" + data.encode("utf-16-le")
    else:
        data = data.encode(codec)
    how = next((o for o in options if o in PACKS), None)
    if how:
        data, path = pack(data, path, how), path + PACKS[how]
    label = {"kind": kind, "records": run.records, "people": None if "people=null" in options else len(run.people),
             "values": run.found["values"], "allowed": run.found["allowed"], "decoys": run.found["decoys"],
             "shape": f"{shape}; {SCRIPTS[script]}; {codec}; {how or 'plain'}"}
    return data, path, label


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=42)
    parser.add_argument("out", type=pathlib.Path)
    args = parser.parse_args()
    labels = {}
    shutil.rmtree(args.out / "files", ignore_errors=True)
    for kind, path, shape, options, _, lines in templates():
        try:
            data, stored, label = render(args.seed, kind, path, shape, options, lines)
        except Exception as error:
            raise SystemExit(f"{kind} {path}: {error}")
        if stored in labels:
            raise SystemExit(f"{stored}: twice")
        target = args.out / "files" / stored
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
        labels[stored] = label
    text = json.dumps(labels, ensure_ascii=False, indent=1, sort_keys=True)
    (args.out / "labels.json").write_text(text + "\n", "utf-8")
    print(len(labels), "files")


if __name__ == "__main__":
    main()
