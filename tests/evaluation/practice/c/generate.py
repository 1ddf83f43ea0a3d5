"""Write OUT/files and OUT/labels.json from the templates in tpl/."""

from __future__ import annotations

import argparse
import json
import re
import shlex
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import boxes
from render import Book, Renderer

HERE = Path(__file__).parent


@dataclass
class Spec:
    """One file: options and the texts of its sections."""

    path: str
    kind: str
    options: dict[str, str]
    sections: dict[str, list[str]] = field(default_factory=dict)


def read_specs(path: Path) -> list[Spec]:
    specs: list[Spec] = []
    kind, section = "", "head"
    lines: list[str] = []

    def close() -> None:
        if specs and (lines or section != "head"):
            specs[-1].sections.setdefault(section, []).append("\n".join(lines))

    for line in path.read_text("utf-8").split("\n"):
        if line.startswith("@kind "):
            kind = line[6:].strip()
        elif line.startswith("@@ "):
            while lines and not lines[-1]:
                lines.pop()
            close()
            words = shlex.split(line[3:].replace("\\", "\\\\"))
            options = dict(w.partition("=")[::2] for w in words[1:])
            specs.append(Spec(words[0], options.pop("kind", kind), options))
            section, lines = "head", []
        elif re.fullmatch(r"%[a-z]+", line):
            close()
            section, lines = line[1:], []
        else:
            lines.append(line)
    while lines and not lines[-1]:
        lines.pop()
    close()
    return specs


def span(text: str, default: str) -> tuple[int, int]:
    low, _, high = (text or default).partition("-")
    return int(low), int(high or low)


def plain_sep(text: str, default: str) -> str:
    return text.replace("\\n", "\n").replace("\\t", "\t") if text else default


class Writer:
    """Renders one spec."""

    def __init__(self, spec: Spec, rng: Random) -> None:
        self.spec, self.rng, self.book = spec, rng, Book()
        self.opt = spec.options
        step = span(self.opt.get("step", ""), "35-4200")
        hant = self.opt.get("script") == "hant"
        self.pen = Renderer(rng, self.book, hant, self.opt.get("t0", ""), step)
        self.records = 0
        self.rsep = plain_sep(self.opt.get("rsep", ""), "\n")
        self.psep = plain_sep(self.opt.get("psep", ""), "\n")

    def row(self, number: int) -> str:
        rows = self.spec.sections["row"]
        talk = self.spec.sections.get("talk", [])
        self.pen.next_row()
        self.pen.index += 1
        text = self.pen.text(rows[self.records % len(rows)], number)
        self.records += 1
        if talk and self.rng.random() < float(self.opt.get("talk", "0.5")):
            text += self.rsep + self.pen.text(talk[self.rng.randrange(len(talk))], number)
        return text

    def flat(self, total: int) -> str:
        pool = int(self.opt.get("pool", "0")) or total
        picks = list(range(min(pool, total))) + [self.rng.randrange(pool) for _ in range(max(0, total - pool))]
        if self.opt.get("mix") != "no" and pool < total:
            self.rng.shuffle(picks)
        return self.rsep.join(self.row(number) for number in picks)

    def nested(self, people: int) -> str:
        blocks = []
        for number in range(people):
            self.pen.start(self.opt.get("t0", ""))
            parts = [self.pen.text(t, number) for t in self.spec.sections["person"]]
            if "row" in self.spec.sections:
                events = self.rng.randint(*span(self.opt.get("events", ""), "3-6"))
                parts.append(self.rsep.join(self.row(number) for _ in range(events)))
            else:
                self.pen.next_row()
                self.pen.index += 1
                self.records += 1
            parts += [self.pen.text(t, number) for t in self.spec.sections.get("pend", [])]
            blocks.append(
                plain_sep(self.opt.get("glue", ""), "\n").join(parts)
                if self.opt.get("glue") != "none"
                else "".join(parts)
            )
        return self.psep.join(blocks)

    def text(self) -> str:
        total = self.rng.randint(*span(self.opt.get("n", ""), "9-22"))
        head = [self.pen.text(t, 0) for t in self.spec.sections.get("head", [])]
        body = []
        if "person" in self.spec.sections:
            body = [self.nested(total)]
        elif "row" in self.spec.sections:
            body = [self.flat(total)]
        tail = [self.pen.text(t, 0) for t in self.spec.sections.get("tail", [])]
        glue = "" if self.opt.get("glue") == "none" else "\n"
        end = "" if self.opt.get("end") == "no" else "\n"
        return glue.join([*head, *body, *tail]) + end

    def label(self) -> dict[str, Any]:
        kind = None if self.spec.kind == "null" else self.spec.kind
        office = re.search(r"\.(xlsx|docx|sqlite|db)\b", self.spec.path)
        return {
            "kind": kind,
            "records": 0 if kind is None else int(self.opt.get("recs", self.records)),
            "people": None if kind is None else len(self.book.people),
            "values": self.book.values,
            "allowed": self.book.allowed,
            "decoys": self.book.decoys,
            "shape": {
                "way": self.opt.get("way", ""),
                "script": self.opt.get("script", "hans"),
                "encoding": "utf-8" if office else self.opt.get("enc", "utf-8"),
                "container": self.opt.get("box"),
            },
        }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("out", type=Path)
    args = parser.parse_args()
    labels: dict[str, Any] = {}
    for source in sorted((HERE / "tpl").glob("*.txt")):
        for spec in read_specs(source):
            writer = Writer(spec, Random(f"{args.seed}:{spec.path}"))
            try:
                text = writer.text()
                if spec.options.get("fmt") or re.search(r"\.(xlsx|docx|sqlite|db|eml)\b", spec.path):
                    text = text.rstrip("\n")
                data = boxes.build(spec.path, text, spec.options)
            except Exception as error:
                raise SystemExit(f"{source.name}: {spec.path}: {error!r}") from error
            target = args.out / "files" / spec.path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
            if spec.path in labels:
                raise SystemExit(f"twice: {spec.path}")
            labels[spec.path] = writer.label()
    (args.out / "labels.json").write_text(json.dumps(labels, ensure_ascii=False, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
