"""Samples as marked text: the generator says which words are values of which rule while it writes them."""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

# Private-use characters: csv and json pass them through as they are, no sample holds them.
_OPEN, _MIDDLE, _CLOSE = "\ue000", "\ue001", "\ue002"
_MARK = re.compile(f"{_OPEN}([^{_MIDDLE}]+){_MIDDLE}([^{_OPEN}{_CLOSE}]*){_CLOSE}")
_BOMS = {"utf-8-sig": "utf-8", "utf-16-le-bom": "utf-16-le"}


def mark(rule: str, value: str) -> str:
    """The value with the rule that has to find it."""
    return f"{_OPEN}{rule}{_MIDDLE}{value}{_CLOSE}"


def plain(text: str) -> str:
    """The text without its marks."""
    return _MARK.sub(lambda match: match.group(2), text)


@dataclass(frozen=True)
class Sample:
    """One file. text is marked; people holds a key of the person of each record, in order."""

    path: str
    text: str
    encoding: str = "utf-8"
    kind: str | None = None
    people: Sequence[str] = ()

    def data(self) -> bytes:
        """The file's bytes."""
        text = plain(self.text)
        if self.encoding in _BOMS:
            return ("\ufeff" + text).encode(_BOMS[self.encoding])
        return text.encode(self.encoding)

    def values(self) -> list[tuple[int, str, str]]:
        """Line, rule and value of every mark."""
        found, line, last = [], 1, 0
        for match in _MARK.finditer(self.text):
            line += self.text.count("\n", last, match.start())
            last = match.start()
            found.append((line, match.group(1), match.group(2)))
        return found

    def entry(self) -> dict[str, Any]:
        """What the manifest says about the file."""
        values = self.values()
        findings: dict[str, dict[str, Any]] = {}
        for line, rule, _ in sorted(values):
            lines = findings.setdefault(rule, {"count": 0, "lines": []})
            lines["count"] += 1
            lines["lines"].append(line)
        records = None
        if self.kind:
            records = {"kind": self.kind, "records": len(self.people), "people": len(set(self.people))}
        return {
            "encoding": self.encoding,
            "records": records,
            "findings": dict(sorted(findings.items())),
            "values_sha256": digest(values),
        }


def digest(values: Iterable[tuple[int, str, str]]) -> str:
    """A hash of line, rule and value of all findings of a file, so that the manifest need not hold the values."""
    lines = sorted(f"{line} {rule} {value}" for line, rule, value in values)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def table(headers: str, rows: Iterable[Sequence[object]], delimiter: str = ",", end: str = "\n") -> str:
    """A delimited table; the headers are given as one text, divided by blanks."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator=end)
    if headers:
        writer.writerow(headers.split())
    writer.writerows(rows)
    return out.getvalue()


def lines(rows: Iterable[str]) -> str:
    """Lines of text."""
    return "".join(row + "\n" for row in rows)
