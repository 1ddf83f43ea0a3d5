"""Values that are nothing alone, raised beside a confirmed one on the same line: names and addresses."""

from __future__ import annotations

from collections.abc import Iterator

from pii_scan.engine.confirm import ADDED, Candidate, Confirmer, bounded, text_around
from pii_scan.engine.overlap import Covered
from pii_scan.lazy import lazy_re
from pii_scan.model import SURE

# Bytes before and after a confirmed value in which such a value may begin.
BACK, AHEAD = 150, 96
# A value raised beside another one can raise a further one; every round reaches as far as the first one.
ROUNDS = 6
# Between two values of one rule: 张伟、李娜 and 张伟和李娜.
_LIST = lazy_re(r"(?:（[^）\n]{1,8}）)?\s?[、，,和与及跟/]\s?|\s")
# Where running text goes on behind a value, this is what it goes on with.
_GOES_ON = lazy_re(
    r"[^\u4e00-\u9fff]|\Z|[的之于在已将曾现住被由从到向把给称说来去与和及因系持乘驾涉自经等本女男先及您你名打发家他她反申报今借欠付收寄送请让]"
    r"|身份证|证件|手机|电话|联系|户籍|护照|车牌|微信|邮箱|卡号|账号|账户|银行|工商|建设|农业|中国|招商|交通|老师|经理|人民币"
)


class Beside:
    """The rules of a rule set that their neighbours can raise."""

    def __init__(self, confirmer: Confirmer) -> None:
        self._rules = confirmer.rules
        self._confirm = confirmer.confirm
        self._raised = [index for index, rule in enumerate(self._rules) if rule.beside]

    def in_cell(self, cell: bytes, start: int, found: list[Candidate]) -> list[Candidate]:
        """The same in one cell that begins at an offset, for values that do not fill it."""
        inside = [c._replace(start=c.start - start, end=c.end - start) for c in found]
        return [c._replace(start=c.start + start, end=c.end + start) for c in self.raised(cell, inside)]

    def raised(self, data: bytes, found: list[Candidate]) -> list[Candidate]:
        """The values that the found ones raise; none overlaps a found one."""
        anchors = [c for c in found if c.confidence >= SURE and not self._rules[c.rule].supports]
        covered = Covered([c for c in found if c.confidence >= SURE or not self._rules[c.rule].beside])
        new: dict[tuple[int, int, int], Candidate] = {}
        for _ in range(ROUNDS if self._raised else 0):
            fresh = [
                candidate
                for index in self._raised
                for candidate in self._around(data, index, anchors)
                if candidate[:3] not in new and not covered(candidate)
            ]
            if not fresh:
                break
            new.update({candidate[:3]: candidate for candidate in fresh})
            anchors = [c for c in fresh if c.confidence >= SURE]
        return list(new.values())

    def _around(self, data: bytes, index: int, anchors: list[Candidate]) -> Iterator[Candidate]:
        for low, high, anchor in _regions(data, anchors):
            concept = self._rules[anchor.rule].concept
            for candidate in self._confirm(data, index, low, high, concept):
                if self._stands(data, candidate, anchor):
                    yield candidate

    def _stands(self, data: bytes, candidate: Candidate, anchor: Candidate) -> bool:
        """Whether the value may be raised by this neighbour; one that a label names stands anyway."""
        if any(word.startswith(("label:", "title:")) for word in candidate.evidence):
            return True
        if candidate.rule == anchor.rule:
            gap = (
                data[anchor.end : candidate.start]
                if anchor.end <= candidate.start
                else data[candidate.end : anchor.start]
            )
            return _LIST.fullmatch(gap.decode("utf-8", "replace")) is not None
        rule = self._rules[candidate.rule]
        if not rule.adjoins or candidate.confidence >= bounded(rule.beside + ADDED):
            return True
        text, _ = text_around(data, candidate.end, candidate.end, 0, 16)
        return _GOES_ON.match(text) is not None


def _regions(data: bytes, anchors: list[Candidate]) -> Iterator[tuple[int, int, Candidate]]:
    """Where to look around each anchor: on its line, before it and behind it."""
    for anchor in anchors:
        low = max(0, anchor.start - BACK)
        low = max(low, data.rfind(b"\n", low, anchor.start) + 1)
        if low < anchor.start:
            yield low, anchor.start - 1, anchor
        high = min(len(data), anchor.end + AHEAD)
        stop = data.find(b"\n", anchor.end, high)
        high = stop if stop >= 0 else high
        if anchor.end < high:
            yield anchor.end, high - 1, anchor
