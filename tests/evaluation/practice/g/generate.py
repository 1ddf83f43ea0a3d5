"""Write the test files and their labels: python generate.py --seed N OUT."""
from __future__ import annotations

import argparse
import gzip
import io
import json
import random
import tarfile
import zipfile
from pathlib import Path

from render import Out, Template, parse, render

HERE = Path(__file__).parent


def pack(data: bytes, container: str | None, inner: str) -> bytes:
    """Put the bytes into a container, reproducibly."""
    if container == "gz":
        return gzip.compress(data, mtime=0)
    buf = io.BytesIO()
    if container == "zip":
        with zipfile.ZipFile(buf, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(zipfile.ZipInfo(inner, (2021, 3, 4, 5, 6, 8)), data)
        return buf.getvalue()
    if container == "tar":
        with tarfile.open(fileobj=buf, mode="w") as archive:
            info = tarfile.TarInfo(inner)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
        return buf.getvalue()
    return data


def label(tpl: Template, out: Out, records: int, people: int) -> dict[str, object]:
    """The label of one file."""
    allowed = {rule: sorted(vals - out.values.get(rule, set())) for rule, vals in sorted(out.allowed.items())}
    return {
        "kind": tpl.kind, "records": records if tpl.kind else 0, "people": people if tpl.kind else None,
        "values": {rule: sorted(vals) for rule, vals in sorted(out.values.items())},
        "allowed": allowed, "decoys": sorted(out.decoys),
        "shape": {"way": tpl.way, "script": tpl.opts.get("script", "hans"), "encoding": tpl.opts.get("enc", "utf-8"),
                  "container": tpl.opts.get("cont")},
    }


def main() -> None:
    """Command line."""
    args = argparse.ArgumentParser(description=__doc__)
    args.add_argument("--seed", type=int, required=True)
    args.add_argument("out", type=Path)
    opts = args.parse_args()
    labels: dict[str, dict[str, object]] = {}
    for source in sorted((HERE / "tpl").glob("*.txt")):
        for tpl in parse(source.read_text("utf-8")):
            rng = random.Random(f"{opts.seed}/{tpl.path}")
            text, out, records, people = render(tpl, rng)
            if tpl.opts.get("nl") == "crlf":
                text = text.replace("\n", "\r\n")
            container = tpl.opts.get("cont")
            path = tpl.path + (f".{container}" if container else "")
            assert path not in labels, path
            target = opts.out / "files" / path
            target.parent.mkdir(parents=True, exist_ok=True)
            data = text.encode(tpl.opts.get("enc", "utf-8"))
            target.write_bytes(pack(data, container, Path(tpl.path).name))
            labels[path] = label(tpl, out, records, people)
    blob = json.dumps(labels, ensure_ascii=False, indent=1, sort_keys=True)
    (opts.out / "labels.json").write_text(blob + "\n", "utf-8")


if __name__ == "__main__":
    main()
