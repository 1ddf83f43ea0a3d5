"""Units of a text that repeat: lines, blocks, objects, rows and tuples, each with what is left of it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise

from pii_scan.engine.skeletons import Skeleton
from pii_scan.lazy import lazy_re
from pii_scan.named import NamedTuple
from pii_scan.scanner.ends import LINE, OBJECT
from pii_scan.scanner.inserts import Inserted
from pii_scan.scanner.learned import Like
from pii_scan.scanner.lessons import Span

_LINE = lazy_re(rb"[^\n]+")


class Units(NamedTuple):
    """The units of a text in order: where each is, where what is left of it begins, and that.

    own: whether all of it is the text's own. heads: what is to stand before those that are read apart; None for none.
    loud: whether what stands before it may say something of others, where that is known.
    """

    skeleton: Skeleton
    spans: list[Span]
    places: list[int]
    likes: list[Like]
    own: list[bool]
    heads: Sequence[bytes | None] = ()
    loud: Sequence[bool] | None = None

    def joinable(self, numbers: Sequence[int]) -> list[int]:
        """Those of these units that can be read together."""
        if not self.heads:
            return [*numbers]
        numbers = [number for number in numbers if self.heads[number] is not None]
        return [number for number in numbers if self.heads[number] == self.heads[numbers[0]]]


def in_text(skeleton: Skeleton, data: bytes, end: bytes, opening: bytes, own: Span) -> Units:
    """Lines, blocks of them, objects, or what else ends so, of a text of which this is left.

    opening: what each begins with, with 9 for digits; nothing where each line is one, or what ends so.
    """
    text = skeleton.text
    if opening:
        begin = re.sub(rb"9+", rb"[0-9]+", re.escape(opening))
        begins = re.finditer(begin if end == OBJECT else rb"(?m)^" + begin, data)
        inner = list(pairwise([*(skeleton.inner(found.start()) for found in begins), len(text)]))
    elif end == LINE:
        inner = [found.span() for found in _LINE.finditer(text)]
    else:
        inner = list(pairwise([0, *(found.end() for found in re.finditer(re.escape(end), text)), len(text)]))
    spans = [(skeleton.outer(start), skeleton.outer(end)) for start, end in inner]
    units = _units(skeleton, spans, inner, own)
    if not opening and end != LINE:
        units.own[0] = False  # the end of one, or the head of all
    return units


def in_table(skeleton: Skeleton, spans: Iterable[Span], own: Span) -> Units:
    """The rows of a table."""
    spans = list(spans)
    return _units(skeleton, spans, [(skeleton.inner(start), skeleton.inner(end)) for start, end in spans], own)


def in_inserts(skeleton: Skeleton, found: Iterable[Inserted], own: Span) -> Units:
    """Tuples of INSERTs: those of two tables are not alike."""
    found = list(found)
    spans = [(one.start, one.end) for one in found]
    units = _units(skeleton, spans, [(skeleton.inner(one.at), skeleton.inner(one.end)) for one in found], own)
    likes = [
        like._replace(left=one.table.encode() + b"\0" + like.left) for one, like in zip(found, units.likes, strict=True)
    ]
    is_own = [it and one.is_own for one, it in zip(found, units.own, strict=True)]
    loud = [one.has_head and one.at == one.start for one in found]
    return units._replace(likes=likes, own=is_own, heads=[_head(one) for one in found], loud=loud)


def _head(one: Inserted) -> bytes | None:
    if one.has_head or one.is_last:
        return b"" if one.has_head and one.is_last else None
    return b"INSERT INTO `%b` VALUES " % one.table.encode()


def _units(skeleton: Skeleton, spans: list[Span], inner: Sequence[Span], own: Span) -> Units:
    low, high = own
    places, said = [place for place, _ in skeleton.said], [words for _, words in skeleton.said]
    likes = [
        Like(skeleton.text[start:end], tuple(said[bisect_left(places, start) : bisect_left(places, end)]))
        for start, end in inner
    ]
    is_own = [low <= start and end <= high for start, end in spans]
    return Units(skeleton, spans, [start for start, _ in inner], likes, is_own)
