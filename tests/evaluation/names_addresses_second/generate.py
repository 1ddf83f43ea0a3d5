"""Labelled lines with names and addresses: python generate.py --seed 11 lines.jsonl."""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path
from random import Random
from typing import Any

import made
import with_some
import without
import words

FIELD = re.compile(r"\{(?P<what>[a-z]+)(?:\.(?P<shape>[a-z]+))?(?P<optional>\?)?(?P<title>\+[^{}]*)?\}")
HALF_WIDTH = str.maketrans("：，；（）", ":,;()")
PER_STYLE = 101
PER_EMPTY_STYLE = 29
Span = dict[str, Any]


def named(rng: Random, field: re.Match[str], start: int) -> tuple[str, Span]:
    """A name: `{n}`, optional `{n?}`, with a title `{n+先生}` or any title `{n+}`; `{s+}` is a surname with a title."""
    name = made.person(rng) if field["what"] == "n" else made.surname_of(rng)
    titles = words.TITLES if field["what"] == "n" else words.SHORT_TITLES
    title = "" if field["title"] is None else field["title"][1:] or rng.choice(titles)
    end = start + len(name)
    if field["what"] == "s":
        return name + title, {"type": "name", "start": start, "end": end + len(title), "optional": True}
    span: Span = {"type": "name", "start": start, "end": end}
    if title:
        span["loose_end"] = end + len(title)
    if field["optional"]:
        span["optional"] = True
    return name + title, span


def placed(rng: Random, field: re.Match[str], start: int, loose: float) -> tuple[str, Span]:
    """An address, `{a}` or `{a.near}`, or a town without a road, `{town}`."""
    bare = field["what"] == "town"
    text = made.bare_town(rng) if bare else made.address(rng, field["shape"] or "any", loose)
    span: Span = {"type": "address", "start": start, "end": start + len(text)}
    if bare or field["optional"]:
        span["optional"] = True
    return text, span


def filled(rng: Random, template: str, style: str) -> dict[str, Any]:
    """A line from a template."""
    punctuation = HALF_WIDTH if not style.startswith("none") and rng.random() < 0.15 else {}
    loose = {"chat": 0.35, "parcel": 0.15, "form": 0.12}.get(style, 0.06)
    text, spans, done = "", [], 0
    for field in FIELD.finditer(template):
        text += template[done : field.start()].translate(punctuation)
        done = field.end()
        if field["what"] in ("n", "s"):
            part, span = named(rng, field, len(text))
            spans.append(span)
        elif field["what"] in ("a", "town"):
            part, span = placed(rng, field, len(text), loose)
            spans.append(span)
        else:
            part = made.THINGS[field["what"]](rng)
        text += part
    text += template[done:].translate(punctuation)
    return {"text": text, "spans": spans, "style": style}


def lines_of(rng: Random, style: str, templates: list[str], count: int) -> list[dict[str, Any]]:
    """So many different lines of a style, each template about as often as the others."""
    lines: dict[str, dict[str, Any]] = {}
    for _ in range(20):
        for template in rng.sample(templates, len(templates)):
            line = filled(rng, template, style)
            lines.setdefault(line["text"], line)
            if len(lines) == count:
                return list(lines.values())
    return list(lines.values())


def generated(seed: int) -> list[dict[str, Any]]:
    """All lines of a seed in random order."""
    rng = Random(seed)
    lines = [
        line
        for styles, count in ((with_some.STYLES, PER_STYLE), (without.STYLES, PER_EMPTY_STYLE))
        for style, block in styles.items()
        for line in lines_of(rng, style, [one.strip() for one in block.strip().splitlines()], count)
    ]
    rng.shuffle(lines)
    return lines


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path, metavar="FILE.jsonl")
    parser.add_argument("--seed", type=int, default=11)
    options = parser.parse_args()
    lines = [json.dumps(line, ensure_ascii=False) for line in generated(options.seed)]
    options.file.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
