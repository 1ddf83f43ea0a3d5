"""Confirmation: a rule's own pattern on a bounded window, then validators, known values, labels, confidence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import regex

from pii_scan import validators
from pii_scan.engine.known import KnownValues
from pii_scan.engine.labels import Labels, has_han
from pii_scan.engine.rows import Row, Rows
from pii_scan.errors import RuleBug
from pii_scan.lazy import lazy_re
from pii_scan.model import Rule, RuleSet, Verdict

# Bytes before a region that lookbehinds may see, and bytes after it that a match may still take.
LOOKBEHIND, LONGEST = 48, 400
# Characters of a usual match; longer ones cost a second try.
SPAN = 72
# Characters on each side of a value that are looked at for words; a label after it stands within AFTER.
NEAR, AFTER = 64, 20
# Bytes before a value in which its own line's start and the whole line above must lie.
ABOVE = 256
EXAMPLE_CEILING = 0.40
# A value in a long run of base64 is nothing: such a run holds long parts of mixed case and digits.
_BASE64_LEFT = re.compile(r"[A-Za-z0-9+/]{24,}[+/]\Z")
_BASE64_RIGHT = re.compile(r"[+/=][A-Za-z0-9+/]{24,}")
_RANDOM = lazy_re(r"(?=[^A-Z]{0,40}[A-Z])(?=[^a-z]{0,40}[a-z])(?=[^0-9]{0,40}[0-9])[A-Za-z0-9]{16,}")


class Candidate(NamedTuple):
    """A match with its verdict. start and end are byte offsets in the view."""

    start: int
    end: int
    rule: int
    confidence: float
    normalised: str
    evidence: tuple[str, ...]


def text_around(data: bytes, low: int, high: int, before: int, after: int) -> tuple[str, int]:
    """The text of [low - before, high + after) without half characters at its ends, and its offset."""
    first, last = max(0, low - before), min(len(data), high + after)
    while first < low and data[first] & 0xC0 == 0x80:
        first += 1
    while last < len(data) and data[last] & 0xC0 == 0x80 and last > high:
        last -= 1
    return data[first:last].decode("utf-8", "replace"), first


def line_before(data: bytes, start: int, characters: int) -> str:
    """At most so many characters before ``start`` on its line."""
    text, _ = text_around(data, start, start, 4 * characters, 0)
    return text[text.rfind("\n") + 1 :][-characters:]


def line_above(data: bytes, start: int) -> str:
    """The line above that of ``start`` when both are short; else nothing."""
    text, offset = text_around(data, start, start, ABOVE, 0)
    lines = text.split("\n")
    whole = offset == 0 or len(lines) > 2
    return lines[-2] if len(lines) > 1 and whole else ""


def line_after(data: bytes, end: int, characters: int) -> str:
    """At most so many characters from ``end`` on its line."""
    text, _ = text_around(data, end, end, 0, 4 * characters)
    stop = text.find("\n")
    return (text if stop < 0 else text[:stop])[:characters]


class Confirmer:
    """Confirms regions: the part that both engines share, so that they find the same."""

    def __init__(self, ruleset: RuleSet) -> None:
        self.rules = ruleset.rules
        self.labels = [Labels(rule.labels, rule.negative, rule.reach) for rule in self.rules]
        self._tables = ruleset.tables
        self._chains: dict[int, list[validators.Validator]] = {}
        self._strip = [str.maketrans("", "", rule.separators) for rule in self.rules]
        self._group = ["value" if "value" in rule.pattern_groups else 0 for rule in self.rules]
        self.known = KnownValues(ruleset.tables)
        self.bytes_confirmed = 0

    def confirm(self, data: bytes, index: int, low: int, high: int, rows: Rows | None) -> list[Candidate]:
        """All matches of one rule that begin in [low, high]. None crosses a line end."""
        pattern = self.rules[index].compiled
        self.bytes_confirmed += high - low
        text, offset = text_around(data, low, high, LOOKBEHIND, LONGEST)
        plain = text.isascii()
        first = low - offset if plain else len(data[offset:low].decode("utf-8", "replace"))
        last = high - offset if plain else first + len(data[low:high].decode("utf-8", "replace"))
        found = []
        for match in _searched(pattern, text, first, last):
            begin, stop = match.span(self._group[index])
            verdict = self._verdict(index, text[begin:stop])
            if not verdict.ok:
                continue
            start = offset + (begin if plain else len(text[:begin].encode()))
            end = start + (stop - begin if plain else len(text[begin:stop].encode()))
            candidate = self._judge(index, data, (start, end), text[begin:stop], verdict, rows)
            if candidate:
                found.append(candidate)
        return found

    def _judge(
        self, index: int, data: bytes, span: tuple[int, int], value: str, verdict: Verdict, rows: Rows | None
    ) -> Candidate | None:
        start, end = span
        before, after = line_before(data, start, NEAR), line_after(data, end, NEAR)
        if _in_base64(before, after):
            return None
        row = rows.row_at(start) if rows else None
        word = self._word(index, data, (before, after[:AFTER]), row, (start, end))
        # in a table only for a value that fills its cell, in a column of which nothing is known
        fills = row is None or row.is_cell(start, end)
        han = fills and (has_han(before) or has_han(after))
        confidence, evidence = self._score(self.rules[index], word, verdict, value, han)
        if confidence is None:
            return None
        return Candidate(start, end, index, round(min(0.99, max(0.0, confidence)), 4), verdict.normalised, evidence)

    def _verdict(self, index: int, value: str) -> Verdict:
        if index not in self._chains:
            self._chains[index] = [validators.build(name, self._tables) for name in self.rules[index].validators]
        normalised = value.translate(self._strip[index])
        evidence: tuple[str, ...] = ()
        score = 0.0
        for name, check in zip(self.rules[index].validators, self._chains[index], strict=True):
            try:
                verdict = check(normalised)
            except Exception as error:
                raise RuleBug(f"{self.rules[index].id}: validator {name} raised {type(error).__name__}") from None
            if not verdict.ok:
                return verdict
            normalised, score = verdict.normalised, score + verdict.score
            evidence += verdict.evidence
        return Verdict(True, normalised, evidence, score)

    def _word(self, index: int, data: bytes, around: tuple[str, str], row: Row | None, span: tuple[int, int]) -> str:
        labels = self.labels[index]
        (before, after), (start, end) = around, span
        if row is None:
            said = labels.around(before, after)
            if not said and self.rules[index].above and labels.positive.last_end(line_above(data, start)) >= 0:
                return "label"
            return said
        cell = row.cell_at(start, end)
        if cell is None:
            return ""
        head, tail = cell.head[-NEAR:], cell.tail[:AFTER]
        said = labels.around(head, tail) if head or tail else ""
        return said or labels.column(cell.header)

    def _score(
        self, rule: Rule, word: str, verdict: Verdict, value: str, han: bool
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
        if rule.han > confidence and han:
            confidence, evidence = rule.han, (*evidence, "chinese-text")
        return confidence + verdict.score, evidence


def _searched(pattern: regex.Pattern[str], text: str, first: int, last: int) -> Iterator[regex.Match[str]]:
    """The matches that begin at first to last.

    Behind ``last`` the search is cut short, or it would look for the next match to the end of the text; a match that
    reaches the cut is tried again without it.
    """
    cut = last + SPAN
    if first == last:
        match = pattern.match(text, first, cut)
        if match and match.end() > cut - 8:
            match = pattern.match(text, first)
        if match:
            yield match
        return
    for match in pattern.finditer(text, first, cut, overlapped=True):
        if match.start() > last:
            return
        if match.end() > cut - 8:
            longer = pattern.match(text, match.start())
            if longer:
                yield longer
            continue
        yield match


def _in_base64(before: str, after: str) -> bool:
    if before[-1:] in ("+", "/") and (left := _BASE64_LEFT.search(before)) and _RANDOM.search(left.group()):
        return True
    right = _BASE64_RIGHT.match(after) if after[:1] in ("+", "/", "=") else None
    return bool(right and _RANDOM.search(right.group()))
