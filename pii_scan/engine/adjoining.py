"""Labels that must adjoin their value: for shapes that any text is full of, as names of persons are."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

from pii_scan.engine.labels import Labels, as_in, example_end, own_key, own_tag, tokens
from pii_scan.lazy import lazy_re
from pii_scan.model import Rule

# What may stand between a label and its value: the rest of a key with its sign, or a few signs, or 是 为 叫.
_BETWEEN = lazy_re(
    r"(?P<key>[^\n:：=，,。；;、]{0,12}[:：=])?(?P<sign>[\s\"'“”‘’「『【\[（(<>《|*_`\\-]{0,8})"
    r"(?P<verb>(?:名字)?(?:分别)?(?:是|为|叫做?|系|改为))?[\s\"'“‘「:：]{0,3}"
)
# A label behind the value: directly, or in brackets.
_BRACKET = lazy_re(r"[（(]?")
# ... but not where it names what comes next.
_NEXT = lazy_re(r"[\s）)]{0,2}(?:[:：=]|姓名|名字|编号|号码)")
_EXAMPLE_REACH = 10


class Adjoining(Labels):
    """The labels of a rule whose value must stand next to them.

    Hints are weaker labels, which need a better value. Titles stand behind a value, or as hints before it.
    """

    def __init__(self, rule: Rule) -> None:
        super().__init__(rule.labels, rule.negative, rule.reach)
        self._rule = rule
        self._single = (_joined(rule.labels), _joined(rule.hints))
        self._strong = frozenset(rule.labels)

    @cached_property
    def _before_words(self) -> re.Pattern[str]:
        return _any_of((*self._rule.labels, *self._rule.hints, *self._rule.titles))

    @cached_property
    def _behind_words(self) -> re.Pattern[str]:
        return _any_of((*self._rule.labels, *self._rule.titles))

    def column(self, header: str) -> str:
        """What a column's header says: ``column``, ``hint``, ``negative`` or nothing."""
        if self.negative.in_header(header):
            return "negative"
        if self.positive.in_header(header):
            return "column"
        return "hint" if "".join(tokens(header)) in self._single[1] else ""

    def around(self, before: str, after: str) -> str:
        """What the words next to a value say: ``label``, ``hint``, ``behind``, ``negative``, ``example`` or nothing."""
        if as_in(before) or example_end(before[-_EXAMPLE_REACH:]) >= 0:
            return "example"
        key = own_key(before) or own_tag(before)
        said = self._key(key) if key else self._lead(before[-self.reach :])
        return said or self._behind(after)

    def _key(self, key: str) -> str:
        """What the key of a value says: an English label is the whole key or its last parts."""
        if not key.isascii():
            return self._lead(f"{key}：")
        if self.negative.in_header(key):
            return "negative"
        whole, last = tokens(key), tokens(key.rpartition(" ")[2])
        for words, said in zip(self._single, ("label", "hint"), strict=True):
            if "".join(last) in words or any("".join(whole[-count:]) in words for count in (2, 3)):
                return said
        return ""

    def _lead(self, near: str) -> str:
        words = list(self._before_words.finditer(near))
        between = _BETWEEN.fullmatch(near, words[-1].end()) if words else None
        if between is None:
            return ""
        key, sign = between.group("key"), between.group("sign")
        if key and self.negative.last_end(key) >= 0:
            return "negative"
        # behind a label with a sign any value may stand; directly behind it one that looks like one
        signed = key or between.group("verb") or sign.strip(" \u3000\\-_*(（")
        return "label" if signed and words[-1].group() in self._strong else "hint"

    def _behind(self, after: str) -> str:
        start = _BRACKET.match(after).end()  # type: ignore[union-attr]
        word = self._behind_words.match(after, start)
        return "behind" if word and not _NEXT.match(after, word.end()) else ""


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    """The words that are no English, the longest first: 户名 is none inside 用户名."""
    signs = (word for word in words if not (word.isascii() and word[0].isalpha()))
    return re.compile("|".join(map(re.escape, sorted(signs, key=len, reverse=True))) or r"(?!)")


def _joined(words: Iterable[str]) -> frozenset[str]:
    return frozenset("".join(tokens(word)) for word in words if word.isascii() and tokens(word))
