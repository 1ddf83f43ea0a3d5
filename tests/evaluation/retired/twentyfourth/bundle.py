"""Reads the hand-written template files."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
SECTIONS = ("head", "ghead", "row", "gfoot", "foot", "noise", "doc")


@dataclass
class Template:
    path: str
    kind: str | None
    meta: dict[str, str] = field(default_factory=dict)
    parts: dict[str, list[str]] = field(default_factory=dict)

    def part(self, name: str) -> list[str]:
        return self.parts.get(name, [])

    def span(self, name: str, default: str) -> tuple[int, int]:
        low, _, high = self.meta.get(name, default).partition("-")
        return int(low), int(high or low)


def parse(text: str, kind: str | None) -> list[Template]:
    """Split one bundle into its templates."""
    found: list[Template] = []
    lines: list[str] | None = None
    for line in text.replace("¦", "\t").split("\n"):
        if line.startswith("@@ "):
            found.append(Template(line[3:].strip(), kind))
            lines = None
        elif line.startswith("~ ") and line[2:].strip() in SECTIONS:
            lines = []
            found[-1].parts.setdefault(line[2:].strip(), []).append(lines)  # type: ignore[arg-type]
        elif lines is not None:
            lines.append(line)
        elif line.strip():
            found[-1].meta |= dict(item.partition("=")[::2] for item in line.split())
    for template in found:
        template.parts = {name: [tidy(x) for x in parts] for name, parts in template.parts.items()}
        for name in ("row", "noise"):
            if name in template.parts and "block" not in template.meta:
                template.parts[name] = variants(template.parts[name][0], int(template.meta.get("chunk", "1")))
    return found


def variants(text: str, size: int) -> list[str]:
    """Every line (or every few lines) of the part is one way to write a record."""
    lines = text.split("\n")
    return ["\n".join(lines[n : n + size]) for n in range(0, len(lines), size)]


def tidy(lines: object) -> str:
    """Join lines; the blank lines before the next template are dropped, a lone dot keeps one."""
    rows = list(lines)  # type: ignore[call-overload]
    while rows and not rows[-1].strip(" "):
        rows.pop()
    return "\n".join("" if row == "." else row for row in rows)


def load() -> list[Template]:
    """Every template of every bundle, in a fixed order."""
    found: list[Template] = []
    for file in sorted((HERE / "templates").glob("*.txt")):
        kind: str | None = file.stem.partition("+")[0]
        found += parse(file.read_text("utf-8"), None if kind == "none" else kind)
    return found
