"""Reads the descriptions of the files: one text file per kind in templates/.

A description begins with ``@@ path | way | options`` and goes on with parts: ``>>t`` text that stands once,
``>>row 5-9`` a row that is repeated, ``>>or`` another way of the same row, ``>>mid 7`` what stands between two rows
after every seven (or, as ``>>mid %20``, with that chance), ``>>sub`` an event of the row's person: one to four of them
stand in the row where it says ``{events}``.
"""

from dataclasses import dataclass, field
from pathlib import Path

TEMPLATES = Path(__file__).parent / "templates"


@dataclass
class Part:
    """Text that stands once, or a group of rows."""

    is_row: bool
    texts: list[str]
    count: str = ""
    mids: list[tuple[str, str]] = field(default_factory=list)
    sub: str = ""


@dataclass
class Spec:
    """How one file is written."""

    kind: str | None
    path: str
    way: str
    options: dict[str, str]
    parts: list[Part] = field(default_factory=list)


def _options(text: str) -> dict[str, str]:
    found = {}
    for word in text.split():
        key, _, value = word.partition("=")
        found[key] = value or "1"
    return found


def _take(spec: Spec, mark: str, body: str) -> None:
    name, _, rest = mark.partition(" ")
    if name == "t":
        spec.parts.append(Part(False, [body]))
    elif name == "row":
        spec.parts.append(Part(True, [body], rest.strip()))
    elif name == "or":
        spec.parts[-1].texts.append(body)
    elif name == "sub":
        spec.parts[-1].sub = body
    elif name == "mid":
        spec.parts[-1].mids.append((rest.strip() or "%15", body))
    else:
        raise ValueError(f"{spec.path}: unknown part {mark}")


def _finish(spec: Spec, mark: str, lines: list[str], last: bool) -> None:
    if mark:
        body = "\n".join(lines)
        _take(spec, mark, body.rstrip("\n") if last else body)
    elif any(line.strip() for line in lines):
        raise ValueError(f"{spec.path}: text before the first part")


def read_specs(path: Path) -> list[Spec]:
    """All descriptions of one template file, whose name is the kind."""
    stem = path.stem.split("-")[0]
    kind = None if stem.startswith("none") else stem.replace("_", ".", 1)
    specs: list[Spec] = []
    mark, lines = "", []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("@@ "):
            if specs:
                _finish(specs[-1], mark, lines, last=True)
            place, way, *rest = (w.strip() for w in line[3:].split(" | "))
            specs.append(Spec(kind, place, way, _options(rest[0] if rest else "")))
            mark, lines = "", []
        elif line.startswith(">>"):
            _finish(specs[-1], mark, lines, last=False)
            mark, lines = line[2:].strip(), []
        else:
            lines.append(line)
    if specs:
        _finish(specs[-1], mark, lines, last=True)
    return specs


def all_specs() -> list[Spec]:
    """The descriptions of every file of the examination."""
    return [spec for path in sorted(TEMPLATES.glob("*.txt")) for spec in read_specs(path)]
