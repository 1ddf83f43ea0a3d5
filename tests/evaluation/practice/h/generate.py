"""python generate.py --seed N OUT: writes OUT/files/... and OUT/labels.json."""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path
from random import Random

from engine import Case, Label, Scope, read_cases, render
from writers import CODECS, contain, encode


def as_json(case: Case, label: Label) -> dict[str, object]:
    ooxml = case.path.endswith(("xlsx", "docx"))
    return {
        "kind": case.kind,
        "records": label.records if case.kind else 0,
        "people": len(label.people) if case.kind else None,
        "values": label.values,
        "allowed": {
            rule: [v for v in found if v not in label.values.get(rule, [])] for rule, found in label.allowed.items()
        },
        "decoys": list(dict.fromkeys(label.decoys)),
        "shape": {
            "way": case.way,
            "script": case.options.get("script", "hans"),
            "encoding": "utf-8" if ooxml else CODECS[case.encoding],
            "container": case.options.get("box"),
        },
    }


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    files = args.out / "files"
    shutil.rmtree(files, ignore_errors=True)
    labels: dict[str, object] = {}
    for case in read_cases(Path(__file__).parent / "templates"):
        scope = Scope(Random(f"{args.seed}:{case.path}"), case.options)
        try:
            data = contain(case, encode(case, render(scope, case.lines)))
        except Exception as error:
            raise SystemExit(f"{case.path}: {error!r}") from error
        target = files / case.path
        if case.path in labels:
            raise SystemExit(f"twice: {case.path}")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
        labels[case.path] = as_json(case, scope.label)
    text = json.dumps(labels, ensure_ascii=False, indent=1, sort_keys=True)
    (args.out / "labels.json").write_text(text + "\n", encoding="utf-8")
    print(f"{len(labels)} files")


if __name__ == "__main__":
    main()
