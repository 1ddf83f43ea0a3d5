"""Write identified-person files that are none of the sixteen special kinds: generate.py --seed N OUT."""

from __future__ import annotations

import argparse
import gzip
import io
import json
import random
import shutil
import zipfile
from pathlib import Path

import engine
import office

HERE = Path(__file__).parent
DATE = (2024, 1, 2, 3, 4, 6)


def zipped(name: str, data: bytes) -> bytes:
    """A zip archive with one member."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo(name, DATE), data)
    return buffer.getvalue()


def pack(tpl: engine.Template, text: str) -> bytes:
    """Bytes of the file."""
    form = tpl.meta.get("fmt", "text")
    if form == "xlsx":
        return office.xlsx(text)
    if form == "docx":
        return office.docx(text)
    if form == "ascii":
        text = json.dumps(json.loads(text), indent=int(tpl.meta.get("indent", "2")) or None)
    if tpl.meta.get("eol") == "crlf":
        text = text.replace("\n", "\r\n")
    data = text.encode(tpl.meta.get("enc", "utf-8"))
    if form == "gz":
        return gzip.compress(data, mtime=0)
    if form == "zip":
        return zipped(Path(tpl.path).stem, data)
    return data


def label(tpl: engine.Template, res: engine.Result) -> dict[str, object]:
    """The label of one file."""
    form = tpl.meta.get("fmt", "text")
    return {
        "kind": tpl.meta.get("kind", "identity.person"),
        "records": res.records,
        "people": len(res.people),
        "values": {rule: sorted(found) for rule, found in sorted(res.values.items())},
        "allowed": {rule: sorted(found) for rule, found in sorted(res.allowed.items())},
        "decoys": sorted(res.decoys),
        "shape": {
            "way": tpl.meta["way"],
            "script": tpl.meta.get("script", "hans"),
            "encoding": tpl.meta.get("enc", "utf-8"),
            "container": form if form in ("gz", "zip") else None,
        },
    }


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    root = args.out / "files"
    if root.exists():
        shutil.rmtree(root)
    labels: dict[str, object] = {}
    for source in sorted((HERE / "templates").glob("*.txt")):
        for tpl in engine.parse(source.read_text("utf-8")):
            if tpl.path in labels:
                raise ValueError(f"path twice: {tpl.path}")
            res = engine.Renderer(tpl, random.Random(f"{args.seed}/{tpl.path}")).render()
            target = root / tpl.path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(pack(tpl, res.text))
            labels[tpl.path] = label(tpl, res)
    text = json.dumps(dict(sorted(labels.items())), ensure_ascii=False, indent=1)
    (args.out / "labels.json").write_text(text + "\n", "utf-8")
    print(len(labels), "files")


if __name__ == "__main__":
    main()
