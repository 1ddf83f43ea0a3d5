"""Write the practice files: generate.py --seed N OUT."""
from __future__ import annotations

import argparse
import json
from pathlib import Path

from engine import Template, Writer, load

HERE = Path(__file__).resolve().parent
KINDS = ("hotel.stay travel.flight travel.train netcafe.session border.crossing crime.case property.housing property.rental "
         "bank.account bank.balance bank.transaction driving.licence driving.vehicle phone.cdr phone.sms location.fix "
         "identity.person").split()
CODECS = {"utf-8": "utf-8", "utf-8-bom": "utf-8-sig", "gb18030": "gb18030", "big5": "big5", "utf-16": "utf-16"}


def templates() -> list[tuple[str, Template]]:
    """All templates with their kind."""
    return [(kind, tpl) for kind in KINDS for tpl in load(HERE / "templates" / f"{kind}.txt")]


def label(kind: str, tpl: Template, done: Writer) -> dict[str, object]:
    """The label of one written file."""
    values = {rule: sorted(found) for rule, found in sorted(done.values.items())}
    allowed = {rule: sorted(set(found) - set(values.get(rule, []))) for rule, found in sorted(done.allowed.items())}
    people = None if tpl.opts.get("people") == "null" else len(done.used)
    return {"kind": kind, "records": done.records, "people": people, "values": values,
            "allowed": {rule: found for rule, found in allowed.items() if found}, "decoys": sorted(set(done.decoys)),
            "shape": f"{tpl.about}; {tpl.script}; {tpl.enc}"}


def write(seed: int, out: Path) -> int:
    """Write all files and the labels, return the number of files."""
    labels: dict[str, object] = {}
    for kind, tpl in templates():
        done = Writer(tpl, seed)
        text = done.render()
        if "crlf" in tpl.flags:
            text = text.replace("\n", "\r\n")
        target = out / "files" / tpl.path
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            data = text.encode(CODECS[tpl.enc])
        except UnicodeEncodeError as error:
            raise SystemExit(f"{tpl.path}: {error}") from error
        if tpl.path in labels:
            raise SystemExit(f"{tpl.path}: path used twice")
        target.write_bytes(data)
        labels[tpl.path] = label(kind, tpl, done)
    (out / "labels.json").write_text(json.dumps(labels, ensure_ascii=False, indent=1, sort_keys=True) + "\n", "utf-8")
    return len(labels)


def main() -> None:
    """Read the command line and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    print(f"{write(args.seed, args.out)} files")


if __name__ == "__main__":
    main()
