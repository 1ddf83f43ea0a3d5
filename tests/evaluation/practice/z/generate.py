"""Write the labelled set: generate.py --seed N OUT."""
from __future__ import annotations

import argparse
import json
import random
from pathlib import Path

from lang import Render, Template, load_templates
from shapes import stray

EOL = {"crlf": "\r\n"}


def render(tpl: Template, seed: int) -> tuple[str, Render]:
    """Write one file anew until no unlabelled look-alike stands in it."""
    loose: list[str] = []
    for attempt in range(40):
        r = Render(tpl, random.Random(f"{seed}/{tpl.kind}/{tpl.number}/{attempt}"))
        try:
            text = r.block(tpl.body)
        except (KeyError, ValueError, AssertionError) as exc:
            raise SystemExit(f"{tpl.kind} {tpl.number} {tpl.path}: {exc!r}") from exc
        known = [v for t in (r.values, r.allowed) for vs in t.values() for v in vs] + r.decoys
        try:
            text.encode(tpl.enc)
        except UnicodeEncodeError as exc:
            loose = [str(exc) + exc.object[exc.start]]
            continue
        loose = stray(text, known)
        bad = [d for d in r.decoys if stray(d, [])]
        if not loose and not bad and 3 <= r.records <= 30:
            return text, r
    raise SystemExit(f"{tpl.kind} {tpl.number} {tpl.path}: records {r.records}, unlabelled {loose[:5]}")


def main() -> None:
    """Read the options and write every file with its labels."""
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--seed", type=int, required=True)
    ap.add_argument("out", type=Path)
    args = ap.parse_args()
    labels: dict[str, object] = {}
    for tpl in load_templates():
        text, r = render(tpl, args.seed)
        target = args.out / "files" / tpl.path
        if tpl.path in labels:
            raise SystemExit("two templates write " + tpl.path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.replace("\n", EOL.get(tpl.opts.get("eol", ""), "\n")).encode(tpl.enc))
        used = sorted(set(r.decoys), key=r.decoys.index)
        labels[tpl.path] = {"kind": tpl.kind, "records": r.records, "people": None if "nokey" in tpl.opts else len(r.owners),
                            "values": r.values, "allowed": r.allowed, "decoys": used,
                            "shape": f"{tpl.kind}/{tpl.number:02d} {tpl.title}; {tpl.script}; {tpl.enc}"}
    body = json.dumps(labels, ensure_ascii=False, indent=1, sort_keys=True)
    (args.out / "labels.json").write_text(body + "\n", encoding="utf-8")
    print(len(labels), "files")


if __name__ == "__main__":
    main()
