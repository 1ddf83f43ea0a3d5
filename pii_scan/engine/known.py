"""Known values: specimens, test cards, reserved numbers. They are nobody's data and are dropped unless asked for.

Some are so only alone: numbers that people pay for, such as 133 1234 1234, and names that many have.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

from pii_scan.lazy import lazy_re
from pii_scan.patterns import compile_re

if TYPE_CHECKING:
    from pii_scan.engine.finder import Finder, Screen
    from pii_scan.model.rules import Pattern


_REFERENCE = lazy_re(r"\\([1-9])")
# A group that a back-reference can mean.
_GROUP = lazy_re(r"(?<!\\)\((?!\?)")
# Values of a column by which it is one of real ones, and how many of them are for each one that is known.
_REAL, _TO_KNOWN = 8, 3


class KnownValues:
    """Whether a normalised value of a rule is a published test value, by the table ``known_values``."""

    def __init__(self, tables: Mapping[str, Any]) -> None:
        self._tables = tables
        self._by_rule: dict[tuple[str, bool | None], Callable[[str], bool]] = {}
        self._screens: dict[str, Screen | None] = {}

    def _entries(self, rule: str, alone: bool | None = None) -> tuple[frozenset[str], list[str]]:
        """The values and patterns of a rule. alone: only those that are nobody's alone, or only the others."""
        values: set[str] = set()
        patterns: list[str] = []
        for entry in self._tables["known_values"]["entries"]:
            is_meant = alone is None or alone == entry.get("alone", False)
            if is_meant and any(_fits(rule, glob) for glob in entry["rules"]):
                values.update(entry.get("values", ()))
                patterns += entry.get("patterns", ())
        return frozenset(values), patterns

    def __call__(self, rule: str, normalised: str) -> bool:
        """True when the value is known to be nobody's."""
        return self.of_rule(rule)(normalised)

    def of_rule(self, rule: str, alone: bool | None = None) -> Callable[[str], bool]:
        """Whether a normalised value of the rule is known to be nobody's. alone: as only alone, or as always."""
        found = self._by_rule.get((rule, alone))
        if found is None:
            found = self._by_rule[rule, alone] = self._test(rule, alone)
        return found

    def are_real(self, rule: str, values: Collection[str]) -> bool:
        """Whether nearly all of so many different values of a rule are somebody's."""
        if len(values) < _REAL:
            return False
        known = sum(map(self.of_rule(rule), values))
        return len(values) - known >= max(_REAL, _TO_KNOWN * known)

    def is_lone(self, rule: str, normalised: str) -> bool:
        """Whether a value is known to be nobody's, but not among real ones."""
        return self.of_rule(rule, True)(normalised) and not self.of_rule(rule, False)(normalised)

    def among(self, rule: str, values: Sequence[str], finder: Finder) -> list[int]:
        """Which of many normalised values of a rule, none of which holds a line end, are known; nothing is no value."""
        if rule not in self._screens:
            known, patterns = self._entries(rule)
            self._screens[rule] = finder.screen([*map(re.escape, sorted(known)), *patterns])
        screen, is_known = self._screens[rule], self.of_rule(rule)
        rows = screen("\n".join(values).upper()) if screen else range(len(values))
        return [row for row in rows if values[row] and is_known(values[row])]

    def _test(self, rule: str, alone: bool | None) -> Callable[[str], bool]:
        values, patterns = self._entries(rule, alone)
        if not patterns:
            return lambda normalised: normalised.upper() in values
        match = _compiled(_joined(patterns)).fullmatch
        return lambda normalised: match(text := normalised.upper()) is not None or text in values


def _fits(rule: str, glob: str) -> bool:
    """As fnmatch, which makes a regular expression of each glob: here most are told by their beginning."""
    start, star, rest = glob.partition("*")
    if not star:
        return rule == glob
    return rule.startswith(start) and (not rest or fnmatchcase(rule, glob))


def _joined(patterns: Sequence[str]) -> str:
    """One pattern for all; a back-reference still means its own group.

    Those that begin alike come together: an e-mail address is then searched once for what may stand behind its @.
    """
    begin = r".+@"
    alike = [pattern.removeprefix(begin) for pattern in patterns if pattern.startswith(begin)]
    others = [pattern for pattern in patterns if not pattern.startswith(begin)]
    if len(alike) > 1:
        return _alternatives([*others, f"{begin}(?:{_alternatives(alike)})"])
    return _alternatives(patterns)


def _alternatives(patterns: Sequence[str]) -> str:
    parts, groups = [], 0
    for pattern in patterns:
        moved = _REFERENCE.sub(lambda found, before=groups: f"\\{int(found[1]) + before}", pattern)  # type: ignore[misc]
        parts.append(f"(?:{moved})")
        groups += len(_GROUP.findall(pattern))
    return "|".join(parts)


def _compiled(pattern: str) -> Pattern:
    """The pattern in the standard library's engine, which is three times as fast; else in that of the rules.

    Values and patterns are in upper case: without regard to it a search would take half as long again.
    """
    try:
        return compile_re(pattern)
    except re.error:  # such as \p{Han}
        import regex

        return regex.compile(pattern)
