"""Objects of JSON that repeat, in an array or one a line: rows of a table that names its columns anew in each."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice, pairwise

from pii_scan.lazy import lazy_re
from pii_scan.model import Cut, cut_of
from pii_scan.named import NamedTuple

# Bytes of the longest value and the longest object; objects that are looked at to find those that repeat.
VALUE, LONGEST, TRIED = 400, 1500, 40
# Bytes before an object in which the object that holds it would say something of it.
HOLDER = 2048
_BRACE = lazy_re(rb"[{}]")
_OPENED = lazy_re(rb"\{\s{0,80}\"[^\"\\\n]{1,60}\"\s{0,4}:")
# A value without line ends, braces, and blanks or quotes at its ends: nothing that could end it sooner or later.
_VALUE = rb"\"(?![\s'`])(?:[^\"\\\n{}]|\\[^\n]){0,%d}+(?<![\s'`\\])\"|-?[0-9][0-9.eE+-]{0,40}+|true|false|null" % VALUE
_KEY = rb"\s{0,40}+\"([^\"'`\\\n{}]{1,60})\"\s{0,4}+:\s{0,4}+"
_PAIR = lazy_re(_KEY + rb"(%b)" % _VALUE)
_OBJECT = lazy_re(rb"\{(?:%b(?:%b)\s{0,40}+,?){2,64}+\s{0,40}+\}" % (_KEY, _VALUE))


class Objects(NamedTuple):
    """Objects with the same keys in the same order. between: what stands before, between and behind their values."""

    headers: tuple[str, ...]
    between: tuple[bytes, ...]

    @property
    def strict(self) -> bool:
        """Only an object with all keys is one of them."""
        return True

    @property
    def keyed(self) -> bool:
        """The names of the columns stand beside each value."""
        return True

    @property
    def around(self) -> list[tuple[str, str]]:
        """What stands before and behind each value on its line; before the first one at least another object."""
        texts = [text.decode("utf-8", "replace") for text in self.between]
        texts[0] = "}," + texts[0]
        return [(f'{one.rpartition(chr(10))[2]}"', f'"{other.partition(chr(10))[0]}') for one, other in pairwise(texts)]

    def row(self, data: bytes, start: int, end: int) -> tuple[list[bytes], list[int]]:
        """The values of an object, with their quotes, and where each begins."""
        found = _pattern(self.between).match(data, start, end)
        return (list(found.groups()), [low for low, _ in found.regs[1:]]) if found else ([], [])

    def cut(self, data: bytes, spans: Sequence[tuple[int, int]]) -> Cut | None:
        """These objects."""
        match = _pattern(self.between).match
        found = ((span, one.groups()) for span in spans if (one := match(data, *span)))
        return cut_of(data, found, list(pairwise(self.between)))

    def spans(self, data: bytes, low: int, high: int) -> Iterator[tuple[int, int]]:
        """The objects in data[low:high] that are no part of another one, as far as that can be seen."""
        opened: list[int] = []
        at = max(0, low - HOLDER)
        for found in _pattern(self.between).finditer(data, low, high):
            start, end = found.span()
            for brace in _BRACE.finditer(data, at, start):
                if brace.group() == b"{":
                    opened.append(brace.start())
                elif opened:
                    opened.pop()
            at = end
            # what an object tells around a list holds for all items, however far
            is_held = opened and (opened[-1] >= start - HOLDER or _OPENED.match(data, opened[-1]))
            if end - start <= LONGEST and not is_held and not _is_member(data, start):
                yield start, end


def _is_member(data: bytes, start: int) -> bool:
    return data[max(0, start - 80) : start].rstrip()[-1:] not in (b",", b"[", b"}", b"")


@lru_cache(64)
def _pattern(between: Sequence[bytes]) -> re.Pattern[bytes]:
    return re.compile((b"(%b)" % _VALUE).join(map(re.escape, between)))


def find_objects(data: bytes, low: int, high: int) -> Objects | None:
    """The objects that repeat in data[low:high]: more than half of the first ones."""
    found = (_objects(data, *one.span()) for one in islice(_OBJECT.finditer(data, low, high), TRIED))
    counts = Counter(one for one in found if one)
    if not counts:
        return None
    best, count = counts.most_common(1)[0]
    return best if 2 * count > counts.total() and count > 2 else None


def _objects(data: bytes, start: int, end: int) -> Objects | None:
    pairs = list(_PAIR.finditer(data, start + 1, end))
    keys = tuple(pair.group(1).decode("utf-8", "replace") for pair in pairs)
    edges = [start, *(edge for pair in pairs for edge in pair.span(2)), end]
    between = tuple(data[one:other] for one, other in list(pairwise(edges))[::2])
    # a blank in a value is another value's beginning where the pairs do not follow each other
    if len(set(keys)) < len(keys) or any(part.count(b'"') not in (0, 2) for part in between):
        return None
    return Objects(keys, between)
