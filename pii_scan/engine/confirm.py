"""Confirmation: a rule's own pattern on a bounded window, then validators, known values, labels, confidence."""

from __future__ import annotations

import re
from typing import NamedTuple

from pii_scan import validators
from pii_scan.engine.known import KnownValues
from pii_scan.engine.labels import Labels, has_han
from pii_scan.engine.rows import Row, Rows
from pii_scan.errors import RuleBug
from pii_scan.model import Verdict
from pii_scan.rulepack import Rule, RuleSet

# Bytes of context on each side of a region: 40 characters of label before, 20 after, and lookarounds.
CONTEXT = 512
AFTER = 20
EXAMPLE_CEILING = 0.40
# A value in a long run of base64 is nothing: such a run holds long parts of mixed case and digits.
_BASE64_LEFT = re.compile(r"[A-Za-z0-9+/]{24,}[+/]\Z")
_BASE64_RIGHT = re.compile(r"[+/=][A-Za-z0-9+/]{24,}")
_RANDOM = re.compile(r"(?=[^A-Z]{0,40}[A-Z])(?=[^a-z]{0,40}[a-z])(?=[^0-9]{0,40}[0-9])[A-Za-z0-9]{16,}")


class Candidate(NamedTuple):
    """A match with its verdict. start and end are byte offsets in the view."""

    start: int
    end: int
    rule: int
    confidence: float
    normalised: str
    evidence: tuple[str, ...]


class Window(NamedTuple):
    """Decoded text around a region: of one line, at most CONTEXT bytes beyond the region."""

    text: str
    offset: int

    def byte(self, index: int) -> int:
        """The byte offset in the view of a character of the window."""
        if self.text.isascii():
            return self.offset + index
        return self.offset + len(self.text[:index].encode("utf-8", "replace"))


def window(data: bytes, low: int, high: int) -> Window:
    """The window of the region [low, high): cut at line ends and never inside a character."""
    first = max(0, low - CONTEXT)
    first = max(first, data.rfind(b"\n", first, low) + 1)
    last = min(len(data), high + CONTEXT)
    stop = data.find(b"\n", high, last)
    last = last if stop < 0 else stop
    while first < low and data[first] & 0xC0 == 0x80:
        first += 1
    while last > high and last < len(data) and data[last] & 0xC0 == 0x80:
        last -= 1
    return Window(data[first:last].decode("utf-8", "replace"), first)


class Confirmer:
    """Confirms regions: the part that both engines share, so that they find the same."""

    def __init__(self, ruleset: RuleSet) -> None:
        self.rules = ruleset.rules
        self.labels = [Labels(rule.labels, rule.negative, rule.reach) for rule in self.rules]
        self._chains = [[validators.build(name, ruleset.tables) for name in rule.validators] for rule in self.rules]
        self._strip = [str.maketrans("", "", rule.separators) for rule in self.rules]
        self.known = KnownValues(ruleset.tables)
        self.bytes_confirmed = 0

    def confirm(self, data: bytes, index: int, low: int, high: int, rows: Rows | None) -> list[Candidate]:
        """All matches of one rule that begin in [low, high] and lie on the region's line."""
        rule = self.rules[index]
        win = window(data, low, high)
        self.bytes_confirmed += high - low
        text = win.text
        if text.isascii():
            first, last = low - win.offset, high - win.offset
        else:
            first = len(data[win.offset : low].decode("utf-8", "replace"))
            last = first + len(data[low:high].decode("utf-8", "replace"))
        found = []
        for match in rule.compiled.finditer(text, first, overlapped=True):
            if match.start() > last:
                break
            span = match.span("value") if "value" in rule.compiled.groupindex else match.span()
            candidate = self._judge(index, win, span, rows)
            if candidate:
                found.append(candidate)
        return found

    def _judge(self, index: int, win: Window, span: tuple[int, int], rows: Rows | None) -> Candidate | None:
        rule = self.rules[index]
        text = win.text
        value = text[span[0] : span[1]]
        verdict = self._verdict(index, value)
        if not verdict.ok or _in_base64(text, span):
            return None
        start = win.byte(span[0])
        end = start + len(value.encode())
        row = rows.row_at(start) if rows else None
        line_start = text.rfind("\n", 0, span[0]) + 1
        line_end = text.find("\n", span[1])
        before, after = text[line_start : span[0]], text[span[1] : line_end if line_end >= 0 else None]
        word = self._word(index, before[-64:], after[:AFTER], row, start, end)
        confidence, evidence = self._score(rule, word, verdict, value, before + after, row)
        if confidence is None:
            return None
        return Candidate(start, end, index, round(min(0.99, max(0.0, confidence)), 4), verdict.normalised, evidence)

    def _verdict(self, index: int, value: str) -> Verdict:
        normalised = value.translate(self._strip[index])
        evidence: tuple[str, ...] = ()
        score = 0.0
        for name, check in zip(self.rules[index].validators, self._chains[index], strict=True):
            try:
                verdict = check(normalised)
            except Exception as error:  # noqa: BLE001 - whatever a validator raises is our bug, told without the value
                raise RuleBug(f"{self.rules[index].id}: validator {name} raised {type(error).__name__}") from None
            if not verdict.ok:
                return verdict
            normalised, score = verdict.normalised, score + verdict.score
            evidence += verdict.evidence
        return Verdict(True, normalised, evidence, score)

    def _word(self, index: int, before: str, after: str, row: Row | None, start: int, end: int) -> str:
        labels = self.labels[index]
        if row is None:
            return labels.around(before, after)
        cell = row.cell_at(start, end)
        if cell is None:
            return ""
        head, tail = cell.head[-64:], cell.tail[:AFTER]
        said = labels.around(head, tail) if head or tail else ""
        return said or labels.column(cell.header)

    def _score(
        self, rule: Rule, word: str, verdict: Verdict, value: str, text: str, row: Row | None
    ) -> tuple[float | None, tuple[str, ...]]:
        evidence = verdict.evidence
        if word in ("label", "column"):
            return rule.labelled + verdict.score, (*evidence, f"{word}:{rule.concept}")
        if rule.alone is None or word == "negative":
            if rule.alone is None:
                return None, ()
            return min(EXAMPLE_CEILING, rule.alone), (*evidence, "context:other")
        confidence = rule.alone
        if word == "example":
            return min(EXAMPLE_CEILING, confidence), (*evidence, "context:example")
        if rule.grouped > confidence and (len(value) > len(verdict.normalised) or value[:1] == "+"):
            confidence, evidence = rule.grouped, (*evidence, "grouped")
        if rule.han > confidence and row is None and has_han(text):
            confidence, evidence = rule.han, (*evidence, "chinese-text")
        return confidence + verdict.score, evidence


def _in_base64(text: str, span: tuple[int, int]) -> bool:
    before = text[max(0, span[0] - 64) : span[0]]
    if before[-1:] in ("+", "/") and (left := _BASE64_LEFT.search(before)) and _RANDOM.search(left.group()):
        return True
    after = text[span[1] : span[1] + 64]
    right = _BASE64_RIGHT.match(after) if after[:1] in ("+", "/", "=") else None
    return bool(right and _RANDOM.search(right.group()))
