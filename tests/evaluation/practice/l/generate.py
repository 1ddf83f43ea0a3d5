"""Everyday lists of identified people: python generate.py --seed N OUT."""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path
from random import Random

import pack
from render import Renderer, Tally

RULES = [
    "identity.prc_id18",
    "phone.mobile",
    "phone.email",
    "bank.card",
    "driving.plate",
    "identity.passport_cn",
    "driving.vin",
    "phone.landline",
]
HEAD = re.compile(r"^@@@ (\S+)(.*)\n", re.MULTILINE)


def sections(folder: Path) -> list[tuple[str, dict[str, str], str]]:
    """(path, options, template) of every section of the template files."""
    found = []
    for file in sorted(folder.glob("*.txt")):
        parts = HEAD.split(file.read_text("utf-8"))[1:]
        for path, opts, body in zip(parts[::3], parts[1::3], parts[2::3]):
            pairs = dict(o.split("=", 1) for o in re.findall(r"\w+=(?:\"[^\"]*\"|\S+)", opts))
            found.append((path, {k: v.strip('"') for k, v in pairs.items()}, body.strip("\n") + "\n"))
    return found


def label(tally: Tally, opts: dict[str, str], script: str) -> dict[str, object]:
    """The entry of labels.json; values written out again as allowed are kept once."""
    kind = None if opts.get("kind") == "null" else opts.get("kind", "identity.person")
    return {
        "kind": kind,
        "records": tally.records if kind else 0,
        "people": len(tally.people) if kind else None,
        "values": {rule: tally.values.get(rule, []) for rule in RULES},
        "allowed": {rule: tally.allowed.get(rule, []) for rule in RULES if rule in tally.allowed},
        "decoys": tally.decoys,
        "shape": {
            "way": opts["way"],
            "script": script,
            "encoding": opts.get("enc", "utf-8"),
            "container": opts.get("box"),
        },
    }


def build(seed: int, out: Path) -> None:
    labels: dict[str, object] = {}
    for path, opts, body in sections(Path(__file__).parent / "templates"):
        assert path not in labels, path
        script = opts.get("script", "hans")
        first, last = (opts.get("by") or "1958-2002").split("-")
        drawn = Renderer(Random(f"{seed}:{path}"), (int(first), int(last)), script == "hant")
        text = drawn.render(body)
        if opts.get("eol") == "crlf":
            text = text.replace("\n", "\r\n")
        target = out / "files" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(pack.write(path, text, opts.get("enc", "utf-8"), opts.get("box")))
        labels[path] = label(drawn.tally, opts, script)
    (out / "labels.json").write_text(json.dumps(labels, ensure_ascii=False, indent=1) + "\n", "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    build(args.seed, args.out)


if __name__ == "__main__":
    main()
