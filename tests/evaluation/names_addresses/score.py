"""Score a tool on labelled lines: python score.py FILE.jsonl --tool pii-scan|argus-redact."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

KINDS = {"identity.person_name": "name", "identity.address": "address"}
ARGUS = """
import json, sys
from argus_redact import redact
known = {"person": "name", "address": "address"}
for line in sys.stdin:
    found = redact(json.loads(line), lang="zh", mode="fast", detailed=True)[2]["entities"]
    print(json.dumps([[known[e["type"]], e["start"], e["end"]] for e in found if e["type"] in known]))
"""


@dataclass(frozen=True)
class Span:
    """A stretch of a line; `loose` is the end with the title that may belong to it."""

    kind: str
    start: int
    end: int
    loose: int = 0
    optional: bool = False

    def overlap(self, other: Span) -> int:
        """Characters that both have."""
        return max(0, min(self.end, other.end) - max(self.start, other.start))

    def met(self, found: Span) -> bool:
        """Whether a prediction is right: a name exactly, title or not; an address by four fifths and hardly longer."""
        if self.kind != found.kind:
            return False
        if self.kind == "name":
            return found.start == self.start and found.end in (self.end, self.loose or self.end)
        length = self.end - self.start
        return self.overlap(found) >= 0.8 * length and found.end - found.start <= 1.3 * length


def truth(line: dict[str, Any]) -> list[Span]:
    """The labelled spans of a line."""
    return [
        Span(s["type"], s["start"], s["end"], s.get("loose_end", 0), s.get("optional", False)) for s in line["spans"]
    ]


def trimmed(kind: str, start: int, text: str) -> Span:
    """A span without blanks at its ends."""
    left = len(text) - len(text.lstrip())
    return Span(kind, start + left, start + left + len(text.strip()))


def by_scan(texts: list[str], python: str) -> list[list[Span]]:
    """What pii-scan finds in one file with the texts below each other."""
    found: list[list[Span]] = [[] for _ in texts]
    # of each line of the file the text that it is of, and where it begins in that
    places: list[tuple[int, int]] = []
    for number, text in enumerate(texts):
        starts = accumulate((len(part) + 1 for part in text.split("\n")[:-1]), initial=0)
        places += [(number, start) for start in starts]
    rules = [part for rule in KINDS for part in ("--rule", rule)]
    with TemporaryDirectory() as folder:
        path = Path(folder) / "lines.txt"
        path.write_text("".join(text + "\n" for text in texts), encoding="utf-8")
        command = [python, "-m", "pii_scan", "scan", str(path), "--isolated", "--min-confidence", "medium", *rules]
        environment = {key: value for key, value in os.environ.items() if key != "CI"}
        run = subprocess.run(
            [*command, "-f", "jsonl", "--show-values"], capture_output=True, text=True, env=environment, check=False
        )
    if run.returncode not in (0, 1):
        sys.exit(f"pii-scan ended with {run.returncode}:\n{run.stderr}")
    for event in map(json.loads, run.stdout.splitlines()):
        if event["event"] == "finding" and event["rule"] in KINDS and not event.get("suppressed_by"):
            number, start = places[event["line"] - 1]
            found[number].append(trimmed(KINDS[event["rule"]], start + event["column"] - 1, event["value"]))
    return found


def by_argus(texts: list[str], python: str) -> list[list[Span]]:
    """What argus-redact finds in each text, by its rules that need no model."""
    asked = "".join(json.dumps(text) + "\n" for text in texts)
    run = subprocess.run(
        [python, "-W", "ignore", "-c", ARGUS], input=asked, capture_output=True, text=True, check=False
    )
    if run.returncode:
        sys.exit(f"argus-redact ended with {run.returncode}:\n{run.stderr}")
    answers = [json.loads(answer) for answer in run.stdout.splitlines()]
    return [
        [trimmed(kind, start, text[start:end]) for kind, start, end in spans]
        for text, spans in zip(texts, answers, strict=True)
    ]


TOOLS: dict[str, Callable[[list[str], str], list[list[Span]]]] = {"pii-scan": by_scan, "argus-redact": by_argus}


@dataclass
class Count:
    """Labelled and predicted spans, and how many of each are right."""

    right: int = 0
    wanted: int = 0
    good: int = 0
    given: int = 0
    lines: int = 0
    lines_hit: int = 0

    def row(self, kind: str, style: str) -> str:
        """A line of the table."""
        recall = f"{100 * self.right / self.wanted:6.1f} % ({self.right}/{self.wanted})" if self.wanted else "-"
        precision = f"{100 * self.good / self.given:6.1f} % ({self.good}/{self.given})" if self.given else "-"
        return f"{kind:8} {style:28} {recall:>20} {precision:>20} {self.lines_hit:5}/{self.lines}"


def compare(line: dict[str, Any], found: list[Span], kind: str) -> tuple[Count, list[str]]:
    """One kind in one line, and the differences in words. What overlaps an optional span is not counted."""
    labelled = [span for span in truth(line) if span.kind == kind]
    wanted = [span for span in labelled if not span.optional]
    free = [span for span in labelled if span.optional]
    given = [f for f in dict.fromkeys(found) if f.kind == kind and not any(span.overlap(f) for span in free)]
    missed = [span for span in wanted if not any(span.met(f) for f in given)]
    wrong = [f for f in given if not any(span.met(f) for span in wanted)]
    text = line["text"]
    told = [f"missed {kind} {text[s.start : s.end]!r} in {text!r}" for s in missed]
    told += [f"wrong {kind} {text[s.start : s.end]!r} in {text!r}" for s in wrong]
    count = Count(len(wanted) - len(missed), len(wanted), len(given) - len(wrong), len(given), 1, bool(wrong))
    return count, told


def score(lines: list[dict[str, Any]], found: list[list[Span]], shown: int) -> None:
    """Print recall and precision by type and style, and the first differences."""
    table: dict[tuple[str, str], Count] = defaultdict(Count)
    told: list[str] = []
    for line, spans in zip(lines, found, strict=True):
        for kind in KINDS.values():
            count, words = compare(line, spans, kind)
            told += [f"[{line['style']}] {word}" for word in words]
            groups = ["all", "without any" if line["style"].startswith("none") else "with some", line["style"]]
            for group in groups:
                total = table[kind, group]
                for field, value in vars(count).items():
                    setattr(total, field, getattr(total, field) + value)
    print(f"{'type':8} {'style':28} {'recall':>20} {'precision':>20} {'lines with a wrong one':>10}")
    for (kind, style), count in sorted(table.items(), key=lambda item: (item[0][0], item[0][1] != "all", item[0][1])):
        print(count.row(kind, style))
    print("\n".join(told[:shown]))


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path, metavar="FILE.jsonl")
    parser.add_argument("--tool", choices=sorted(TOOLS), default="pii-scan")
    parser.add_argument("--python", default=sys.executable, help="the Python that has the tool")
    parser.add_argument("--errors", type=int, default=0, help="how many differences to show")
    options = parser.parse_args()
    lines = [json.loads(line) for line in options.file.read_text(encoding="utf-8").splitlines()]
    score(lines, TOOLS[options.tool]([line["text"] for line in lines], options.python), options.errors)


if __name__ == "__main__":
    main()
