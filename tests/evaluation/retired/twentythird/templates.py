"""Reads the template packs: `=== path | kind | options | way` and the body below."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent / "templates"


@dataclass(frozen=True)
class Template:
    path: str
    kind: str | None
    options: dict[str, str]
    way: str
    body: str


def parse(text: str) -> list[Template]:
    found: list[Template] = []
    for chunk in ("\n" + text).split("\n=== ")[1:]:
        head, _, body = chunk.partition("\n")
        path, kind, options, way = (part.strip() for part in head.split("|", 3))
        pairs = dict(item.split("=", 1) for item in options.split())
        found.append(Template(path, None if kind == "null" else kind, pairs, way, body.rstrip("\n")))
    return found


def load() -> list[Template]:
    found: list[Template] = []
    for pack in sorted(HERE.glob("*.tpl")):
        found.extend(parse(pack.read_text(encoding="utf-8")))
    paths = [template.path for template in found]
    if len(paths) != len(dict.fromkeys(paths)):
        raise ValueError("a path occurs twice: " + str([p for p in paths if paths.count(p) > 1]))
    return found
