"""Known values: specimens, test cards, reserved numbers. They are nobody's data and are dropped unless asked for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import regex

    Pattern = re.Pattern[str] | regex.Pattern[str]


class KnownValues:
    """Whether a normalised value of a rule is a published test value, by the table ``known_values``."""

    def __init__(self, tables: Mapping[str, Any]) -> None:
        self._tables = tables
        self._by_rule: dict[str, tuple[frozenset[str], Pattern | None]] = {}

    def _entries(self, rule: str) -> tuple[frozenset[str], Pattern | None]:
        values: set[str] = set()
        patterns: list[str] = []
        for entry in self._tables["known_values"]["entries"]:
            if any(fnmatchcase(rule, glob) for glob in entry["rules"]):
                values.update(entry.get("values", ()))
                patterns += entry.get("patterns", ())
        return frozenset(values), _compiled("|".join(f"(?:{pattern})" for pattern in patterns)) if patterns else None

    def __call__(self, rule: str, normalised: str) -> bool:
        """True when the value is known to be nobody's."""
        normalised = normalised.upper()
        if rule not in self._by_rule:
            self._by_rule[rule] = self._entries(rule)
        values, pattern = self._by_rule[rule]
        return normalised in values or bool(pattern and pattern.fullmatch(normalised))


def _compiled(pattern: str) -> Pattern:
    """The pattern in the standard library's engine, which is three times as fast; else in that of the rules."""
    try:
        return re.compile(pattern, re.IGNORECASE)
    except re.error:  # such as \p{Han}
        import regex

        return regex.compile(pattern, regex.IGNORECASE)
