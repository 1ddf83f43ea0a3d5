"""Write the third examination: files of leaked records and files that only look like it, with labels."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

from bare import BARE, RULES, make_bare
from decoys_tables import TABLE_DECOYS
from decoys_text import TEXT_DECOYS
from drafts import WAYS, Draft, encode, kinds_for, make_draft
from kinds import Truth
from pairs import make_pairs

PER_WAY, DECOYS = 5, 112
FOLDERS = ["archive/2019", "share", "inbox", "backup/old", "desk", "work/导出", "upload", "misc", "资料"]
STEMS = [
    "data",
    "export",
    "list",
    "明细",
    "名单",
    "汇总",
    "report",
    "dump",
    "out",
    "result",
    "附件",
    "新建文件",
    "table",
    "part",
]


def plan(rng: Random) -> list[tuple[str, str]]:
    """Ways and kinds, every way equally often, the kinds as evenly as the ways allow."""
    used: Counter[str] = Counter()
    jobs: list[tuple[str, str]] = []
    for way in sorted(WAYS, key=lambda way: (len(kinds_for(way)), rng.random())):
        mine: Counter[str] = Counter()
        for _ in range(PER_WAY):
            kind = min(kinds_for(way), key=lambda kind: (mine[kind], used[kind], rng.random()))
            used[kind] += 1
            mine[kind] += 1
            jobs.append((way, kind))
    return jobs


def decoys(seed: int) -> list[Draft]:
    """The hard negatives."""
    makers = [*TABLE_DECOYS, *TEXT_DECOYS]
    drafts = []
    for number in range(DECOYS):
        rng = Random(f"{seed}/decoy/{number}")
        make = makers[number % len(makers)]
        decoy = make(rng)
        plain = decoy.ending in {"csv", "txt", "tsv", "log"}
        data, name = encode(rng, decoy.text, None if plain else "utf-8")
        truth = Truth(people=None, allowed=decoy.allowed)
        drafts.append(Draft(data, decoy.ending, f"decoy: {make.__name__}, {name}", truth))
    return drafts


def all_drafts(seed: int) -> list[Draft]:
    """Every file of the examination."""
    drafts = [
        make_draft(Random(f"{seed}/{way}/{kind}/{n}"), way, kind) for n, (way, kind) in enumerate(plan(Random(seed)))
    ]
    for kind in RULES:
        drafts += [make_bare(Random(f"{seed}/{kind}/{way}/{n}"), way, kind) for way in BARE for n in range(2)]
    return [*drafts, *make_pairs(seed), *decoys(seed)]


def label(draft: Draft) -> dict[str, Any]:
    """What labels.json says about a file."""
    truth = draft.truth
    entry: dict[str, Any] = {"shape": draft.shape}
    if len(truth.kinds) > 1:
        entry["kinds"] = truth.kinds
    else:
        entry["kind"] = next(iter(truth.kinds), None)
    entry["records"] = sum(truth.kinds.values())
    entry["people"] = None if truth.people is None else len(truth.people)
    entry["values"] = {rule: sorted(values) for rule, values in sorted(truth.values.items())}
    entry["allowed"] = {rule: sorted(values) for rule, values in sorted(truth.allowed.items()) if values}
    if draft.member:
        entry["member"] = draft.member.replace("\0", " > ")
    return entry


def write(out: Path, seed: int, inside: str) -> dict[str, dict[str, Any]]:
    """Write out/files and out/labels.json."""
    rng = Random(f"{seed}/names")
    drafts = all_drafts(seed)
    rng.shuffle(drafts)
    labels: dict[str, dict[str, Any]] = {}
    for number, draft in enumerate(drafts):
        path = f"{rng.choice(FOLDERS)}/{rng.choice(STEMS)}_{number:03d}.{draft.ending}"
        target = out / "files" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(draft.data)
        key = inside.join([path, *draft.member.split("\0")]) if inside and draft.member else path
        labels[key] = label(draft)
    text = json.dumps(labels, ensure_ascii=False, indent=1, sort_keys=True)
    (out / "labels.json").write_text(text + "\n", encoding="utf-8")
    return labels


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--inside", default="", help="name the member of a zip or tar too, after this separator")
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    if (options.out / "files").exists():
        parser.error(f"{options.out / 'files'} exists")
    labels = write(options.out, options.seed, options.inside)
    kinds = Counter(str(entry["kind"]) if "kind" in entry else "two kinds" for entry in labels.values())
    for kind, count in sorted(kinds.items()):
        print(f"{kind:20} {count:4}")
    print(f"{'files':20} {len(labels):4}")


if __name__ == "__main__":
    main()
