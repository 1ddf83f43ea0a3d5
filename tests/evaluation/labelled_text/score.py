"""Score a scanner on labelled samples: precision, recall and F1 per kind and style.

python score.py SAMPLES.jsonl --tool pii-scan|argus-redact|helan
                [--command PATH] [--errors N]
"""

from __future__ import annotations

import argparse
import json
import unicodedata
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools import TOOLS, Found

KINDS = ("id18", "mobile", "email", "card", "plate", "passport")
DROPPED = str.maketrans("", "", " \t\u00a0\u3000-‐‑–—−.·•・‧∙")

# (style, kind, "TP" | "FP" | "FN") to a number
Counts = Counter[tuple[str, str, str]]


@dataclass(frozen=True)
class Mistake:
    """A wrong or a missed value of one sample."""

    sample: int
    what: str
    kind: str
    value: str


def normal(kind: str, value: str) -> str:
    """Return the characters which count when two values are compared."""
    text = unicodedata.normalize("NFKC", value).translate(DROPPED).upper()
    if kind == "mobile" and len(text) > 11:
        for lead in ("+86", "0086", "(+86)", "(86)", "86"):
            if text.startswith(lead):
                return text.removeprefix(lead)
    return text


def overlap(start: int, length: int, other: int, other_length: int) -> bool:
    """Tell whether two spans share a character."""
    return start < other + other_length and other < start + length


def same(label: dict[str, Any], found: Found) -> bool:
    """Tell whether a found value is the labelled one."""
    return (
        label["kind"] == found.kind
        and normal(found.kind, label["value"]) == normal(found.kind, found.value)
        and overlap(label["start"], len(label["value"]), found.start, len(found.value))
    )


def compare(number: int, sample: dict[str, Any], found: list[Found]) -> tuple[Counts, list[Mistake]]:
    """Count the right, wrong and missed values of one sample.

    A value found twice at the same place counts once.
    """
    style: str = sample["style"]
    counts: Counts = Counter()
    mistakes: list[Mistake] = []
    met: set[int] = set()
    wrong: set[tuple[str, str, int]] = set()
    for one in found:
        matches = [i for i, label in enumerate(sample["values"]) if same(label, one)]
        if matches:
            met.update(matches)
        elif one.kind in KINDS and (one.kind, one.value, one.start) not in wrong:
            wrong.add((one.kind, one.value, one.start))
            counts[style, one.kind, "FP"] += 1
            mistakes.append(Mistake(number, "FP", one.kind, one.value))
    for index, label in enumerate(sample["values"]):
        counts[style, label["kind"], "TP" if index in met else "FN"] += 1
        if index not in met:
            mistakes.append(Mistake(number, "FN", label["kind"], label["value"]))
    return counts, mistakes


def line_of(name: str, kind: str, counts: Counts, style: str | None, kinds: tuple[str, ...]) -> str:
    """Return one line of the table."""
    total: Counter[str] = Counter()
    for (one_style, one_kind, what), number in counts.items():
        if one_kind in kinds and style in (None, one_style):
            total[what] += number
    right, wrong, missed = total["TP"], total["FP"], total["FN"]
    precision = right / (right + wrong) if right + wrong else 0.0
    recall = right / (right + missed) if right + missed else 0.0
    f1 = 2 * right / (2 * right + wrong + missed) if right + wrong + missed else 0.0
    numbers = f"{right:6d} {wrong:6d} {missed:6d}"
    return f"{name:8s} {kind:10s} {numbers} {precision:10.4f} {recall:8.4f} {f1:8.4f}"


def table(counts: Counts) -> str:
    """Return the table of all counts."""
    lines = [f"{'style':8s} {'kind':10s} {'TP':>6s} {'FP':>6s} {'FN':>6s}"]
    lines[0] += f" {'precision':>10s} {'recall':>8s} {'F1':>8s}"
    for name, style in (("plain", "plain"), ("chat", "chat"), ("all", None)):
        lines += [line_of(name, kind, counts, style, (kind,)) for kind in KINDS]
        lines.append(line_of(name, "total", counts, style, KINDS))
    return "\n".join(lines)


def main() -> None:
    """Run the tool over the samples and print the figures."""
    parser = argparse.ArgumentParser(description="score a scanner on labelled samples")
    parser.add_argument("samples", type=Path)
    parser.add_argument("--tool", choices=sorted(TOOLS), required=True)
    parser.add_argument("--command", help="pii-scan, or the python which has the package")
    parser.add_argument("--errors", type=int, default=0, metavar="N")
    options = parser.parse_args()
    text = options.samples.read_text(encoding="utf-8")
    samples = [json.loads(line) for line in text.split("\n") if line]
    found = TOOLS[options.tool]([sample["text"] for sample in samples], options.command)
    counts: Counts = Counter()
    mistakes: list[Mistake] = []
    for number, sample in enumerate(samples):
        more, wrong = compare(number, sample, found.get(number, []))
        counts += more
        mistakes += wrong
    print(f"{options.tool}: {len(samples)} samples\n{table(counts)}")
    for mistake in mistakes[: options.errors]:
        sample = samples[mistake.sample]
        place = f"{sample['id']}: {sample['text']!r}"
        print(f"{mistake.what} {mistake.kind} {mistake.value!r} in {place}")


if __name__ == "__main__":
    main()
