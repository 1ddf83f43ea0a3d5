"""python generate.py --seed N OUT: writes OUT/files and OUT/labels.json from templates/*.txt."""

from __future__ import annotations

import argparse
import json
import random
import shutil
from pathlib import Path

from engine import State, render
from writers import build

HERE = Path(__file__).parent
NIGHT = ("netcafe", "location", "border", "travel", "crime", "hotel")


def templates() -> list[tuple[str, str, str, dict[str, str], list[str]]]:
    """kind, path, way, options, lines of every template."""
    out: list[tuple[str, str, str, dict[str, str], list[str]]] = []
    for src in sorted((HERE / "templates").glob("*.txt")):
        for chunk in ("\n" + src.read_text("utf-8")).split("\n=== ")[1:]:
            head, _, body = chunk.partition("\n")
            path, way, *rest = [x.strip() for x in head.split(" | ")]
            opts = {k: v for k, _, v in (w.partition("=") for w in " ".join(rest).split())}
            out.append((src.stem, path, way, opts, body.rstrip("\n").split("\n")))
    return out


def main() -> None:
    """Write everything."""
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, required=True)
    ap.add_argument("out", type=Path)
    args = ap.parse_args()
    shutil.rmtree(args.out / "files", ignore_errors=True)
    labels: dict[str, object] = {}
    for kind, path, way, opts, lines in templates():
        script = next((x for x in ("hant", "latin") if x in opts), "hans")
        s = State(random.Random(f"{args.seed}:{path}"), script)
        a, b = opts.get("born", "1957-1984" if kind == "driving.licence" else "1957-1996").split("-")
        s.born, s.night = (int(a), int(b)), kind.split(".")[0] in NIGHT
        try:
            text = render(s, lines)
        except Exception as e:
            raise SystemExit(f"{kind} {path}: {e}") from e
        target = args.out / "files" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.exists():
            raise SystemExit(f"twice: {path}")
        target.write_bytes(build(text, path, opts))
        labels[path] = {
            "kind": kind,
            "records": s.records,
            "people": len(s.people),
            "values": {k: sorted(v) for k, v in sorted(s.values.items())},
            "allowed": {k: sorted(v) for k, v in sorted(s.allowed.items())},
            "decoys": sorted(s.decoys),
            "shape": {"way": way, "script": script, "encoding": opts.get("enc", "utf-8"), "container": opts.get("c")},
        }
    out = json.dumps(labels, ensure_ascii=False, indent=1, sort_keys=True)
    (args.out / "labels.json").write_text(out + "\n", "utf-8")


if __name__ == "__main__":
    main()
