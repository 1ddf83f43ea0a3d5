"""Blocks of lines in which one sign, whichever it is, parts each name from its value: ``> name | 王建国``."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from pii_scan.lazy import lazy_re
from pii_scan.named import NamedTuple
from pii_scan.records.units import LONGEST, MARKS, NUMBER, Unit, decoded, line_span
from pii_scan.records.units.cells import clean

# Lines of the longest block, and of the shortest.
_MOST, _FEWEST = 40, 3
# What may stand before a name, as before an item of a list or in a mail that is quoted.
_BEFORE = rf"\s{{0,40}}(?:[>|#;+/│{MARKS}]{{1,3}}\s{{0,4}}|(?:{NUMBER}|\[\d{{1,4}}\])\s{{0,4}})?"
_WORD = r"[A-Za-z_\u4e00-\u9fff]\w{0,23}"
_NAME = rf"{_WORD}(?:[ ]{_WORD}){{0,3}}(?:[（(][^()（）\n]{{1,24}}[)）])?(?: {_WORD}){{0,3}}"
# A number in it makes it a value: 桂花城3栋504
_NAMED = lazy_re(rf"(?!.{{0,60}}\d\d){_NAME}")
# The sign of a line: what is neither letter nor blank, with the blanks around it; a wide gap; or a word.
_SIGNED = lazy_re(rf"{_BEFORE}{_NAME}(\s{{0,40}}(?:[^\w\s]{{1,60}}|_{{3,40}})\s?|\t\s{{0,40}}|\s{{2,40}})(?=\S)")
_SAID = lazy_re(rf"{_BEFORE}{_WORD}?( is |\s?[为是]\s?)(?=\S)")
# What tells more than one value.
_MORE = lazy_re(
    r"\S\s{2,40}\S|[A-Za-z_\u4e00-\u9fff]\s?[:：=]\s?\S"
    # a long number, and two things more: 工商银行 6222021001116245702，余额 8,521.71，冻结
    r"|\d{12}[，,]\s?[^\d\s，,]{2}[^\n]{0,40}?[，,]\s?[^\d\s]"
)
# What ends a value that its sign opens.
_CLOSED = dict(zip("[(（<「『【{《〈", "])）>」』】}》〉", strict=True))


class _Line(NamedTuple):
    start: int
    end: int
    name: str
    value: str


class Signed:
    """Finds such blocks. count: how many fields a name names."""

    def __init__(self, count: Callable[[str], int]) -> None:
        self._count = count

    def block(self, data: bytes, offset: int, low: int) -> Unit | None:
        """The block around an offset, until a name comes again. low: where the unit before it ends."""
        span = line_span(data, offset)
        text = decoded(data, *span)
        for found in (_SIGNED.match(text), _SAID.match(text)):
            sign = found[1] if found else ""
            if sign and (here := _line(data, span, sign)) and (block := self._around(data, here, sign, low)):
                return block
        return None

    def _around(self, data: bytes, here: _Line, sign: str, low: int) -> Unit | None:
        names, lines = {here.name}, [here]
        for step in (-1, 1):
            for line in _lines(data, lines[0] if step < 0 else lines[-1], sign, step, low):
                if line.name in names or len(lines) == _MOST or abs(line.end - here.start) > LONGEST:
                    break
                names.add(line.name)
                lines.insert(0 if step < 0 else len(lines), line)
        known = sum(1 for line in lines if self._count(line.name))
        # a row of a table names more than one column, or says more than one thing
        again = sum(1 for line in lines if sign.strip() and sign.strip() in line.value)
        if len(lines) < _FEWEST or 2 * known < len(lines) or 2 * again > len(lines):
            return None
        start, end = lines[0].start, lines[-1].end
        return Unit(start, end, "keys", tuple((one.name, one.value) for one in lines), (), decoded(data, start, end))


def _lines(data: bytes, line: _Line, sign: str, step: int, low: int) -> Iterator[_Line]:
    """The lines above (step -1) or below one that have its sign."""
    start, end = line.start, line.end
    while start > max(0, low + 1) if step < 0 else end < len(data):
        span = line_span(data, start - 1 if step < 0 else end + 1)
        found = _line(data, span, sign) if (low <= span[0] < start if step < 0 else span[1] > end) else None
        if found is None:
            return
        yield found
        start, end = span


def _line(data: bytes, span: tuple[int, int], sign: str) -> _Line | None:
    """The name and the value of a line that such a sign parts."""
    found = _parted(sign).match(decoded(data, *span))
    if not found or not _NAMED.fullmatch(found[1]) or _MORE.search(found[2]):
        return None
    value = found[2].removesuffix(_CLOSED.get(sign.strip()[-1:], ""))
    return _Line(*span, found[1], clean(value))


@lru_cache(64)
def _parted(sign: str) -> re.Pattern[str]:
    """The pattern of a line that a sign parts; of one that is drawn, as dots are, in any length."""
    core = sign.strip()
    if not core:
        part = r"(?:\t|\s{2})\s{0,40}"
    elif len(core) > 2 and len({*core}) == 1:
        part = rf"\s{{0,40}}{re.escape(core[0])}{{2,60}}\s{{0,40}}"
    else:
        # a minus between blanks is none in a day
        before, behind = (r"\s{1,40}" if sign[:1].isspace() else r"\s{0,40}"), (r"\s" if sign[-1:].isspace() else "")
        part = rf"{before}{re.escape(core)}{behind}\s{{0,40}}"
    return re.compile(rf"{_BEFORE}(\S[^\n]{{0,40}}?){part}((?:\S[^\n]{{0,200}}?)?)\s*\Z")
