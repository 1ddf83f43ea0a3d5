"""Write the test files and their labels: python generate.py --seed N OUT."""

from __future__ import annotations

import argparse
import json
import random
import re
import shutil
from pathlib import Path

import engine
import pack

HERE = Path(__file__).parent
Section = tuple[list[str], str]


def parse(path: Path) -> list[tuple[str, dict[str, str], list[Section]]]:
    out = []
    for block in re.split(r"^=== ", path.read_text("utf-8"), flags=re.MULTILINE)[1:]:
        head, _, body = block.partition("\n")
        name, opts, way = (x.strip() for x in head.split("|"))
        opt = dict(a.partition("=")[::2] for a in opts.split())
        opt["way"] = way
        parts = re.split(r"^--- (.+)$", body, flags=re.MULTILINE)
        sections: list[Section] = [(["text"], parts[0])] if parts[0].strip("\n") else []
        sections += [(a.split(), b) for a, b in zip(parts[1::2], parts[2::2], strict=True)]
        out.append((name, opt, sections))
    return out


def one(
    name: str, kind: str | None, opt: dict[str, str], sections: list[Section], seed: int, out: Path
) -> dict[str, object]:
    rng = random.Random(f"{seed}/{name}")
    opt["kind"] = kind or "null"
    ctx = engine.Ctx(rng, opt)
    text = engine.render(ctx, sections)
    data = pack.encode(text, opt, len(name) % 2 == 1)
    if opt.get("box"):
        data = pack.box(data, opt["box"], Path(name).name)
    path = out / "files" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    enc = opt["fmt"] if opt.get("fmt") in ("xlsx", "sqlite") else opt.get("enc", "utf-8")
    for rule, vals in list(ctx.allowed.items()):
        ctx.allowed[rule] = [v for v in vals if v not in ctx.values.get(rule, [])]
    return {
        "kind": kind,
        "records": ctx.records,
        "people": len(ctx.subjects) if kind else None,
        "values": ctx.values,
        "allowed": ctx.allowed,
        "decoys": ctx.decoys,
        "shape": {"way": opt["way"], "script": opt.get("script", "hans"), "encoding": enc, "container": opt.get("box")},
    }


def main() -> None:
    ap = argparse.ArgumentParser()
    ap.add_argument("--seed", type=int, required=True)
    ap.add_argument("out", type=Path)
    args = ap.parse_args()
    shutil.rmtree(args.out / "files", ignore_errors=True)
    labels: dict[str, object] = {}
    for tpl in sorted((HERE / "tpl").glob("*.txt")):
        kind = None if tpl.stem.startswith("null") else tpl.stem.partition("-")[0]
        for name, opt, sections in parse(tpl):
            if name in labels:
                raise ValueError(f"twice: {name}")
            try:
                labels[name] = one(name, kind, opt, sections, args.seed, args.out)
            except Exception as e:
                raise RuntimeError(f"{tpl.name}: {name}") from e
    (args.out / "labels.json").write_text(
        json.dumps(labels, ensure_ascii=False, indent=1, sort_keys=True) + "\n", "utf-8"
    )
    print(len(labels), "files")


if __name__ == "__main__":
    main()
