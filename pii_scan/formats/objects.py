"""Objects of JSON that repeat, in an array or one a line: rows of a table that names its columns anew in each."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import count, pairwise

from pii_scan.formats.marked import Row
from pii_scan.lazy import lazy_re
from pii_scan.model import Cut, cut_of
from pii_scan.named import NamedTuple
from pii_scan.patterns import compile_re

# Bytes of the longest value, of the longest object that is a row, and of one that may stand between rows.
VALUE, LONGEST, BETWEEN = 400, 1500, 3500
# Bytes of what a list may stand in; of its first objects how many are looked at, and which share are rows of one table.
HEAD, TRIED, MOST = 1024, 200, 0.5

_TEXT = rb"\"(?:[^\"\\\n]|\\[^\n])*+\""
_SCALAR = rb"-?[0-9][0-9.eE+-]{0,40}+|true|false|null"
# A text of a row: one with braces or line ends may tell more than a cell does, as a list or an object in it.
_CELL = rb"\"(?:[^\"\\\n{}]|\\[^\nnr{}]){0,%d}+\"" % VALUE
_VALUE = rb"%b|%b|\[(?:\s{0,80}+(?:%b|%b)\s{0,80}+,?){0,40}+\s{0,80}+\]" % (_CELL, _SCALAR, _CELL, _SCALAR)
_KEY = rb"\"([^\"\\\n{}]{1,60})\"\s{0,8}+:\s{0,8}+"
# What stands next in an object: a key with its value, or with an object; or the end of one.
_NEXT = lazy_re(rb"\s{0,80}+,?\s{0,80}+(?:%b(?:(?P<value>%b)|(?P<open>\{))|(?P<close>\}))" % (_KEY, _VALUE))
_ANY = rb"\{(?:[^{}\"]++|%b)*+\}" % _TEXT
for _ in range(4):
    _ANY = rb"\{(?:[^{}\"]++|%b|%b)*+\}" % (_TEXT, _ANY)
_SPACE = rb"[\s,]{0,200}+"
_OBJECT = lazy_re(rb"%b(%b)" % (_SPACE, _ANY))
# What a list may stand in: an object that says no more than that it is an answer, or the export of a table.
_WORDS = (
    rb"\"(?i:[0-9]{0,4}|ok|done|true|(?:[a-z]{2,12} )?succe(?:ss|ed)[a-z]{0,6}"
    rb"|[^\"\\\n0-9]{0,8}\xe6\x88\x90\xe5\x8a\x9f)\""
)
_ANSWER = rb"%b(?:%b|%b|\{\s{0,80}+\}|\[\s{0,80}+\])" % (_KEY, _SCALAR, _WORDS)
_HOLDER = rb"\{\s{0,80}+(?:(?:%b\s{0,80}+,|%b\{)\s{0,80}+){0,20}+%b" % (_ANSWER, _KEY, _KEY)
_BEGIN = lazy_re(rb"\s{0,80}+(?:(?P<holder>%b)?\[\s{0,80}+)?(?=\{)" % _HOLDER)
_END = lazy_re(rb"\s{0,80}+\](?:[\s\]},]|%b){0,200}+\Z" % _ANSWER)
# A number by which somebody may be known.
_NUMBER = lazy_re(rb"(?<![0-9])(?!1[4-9][0-9]{8}(?:[0-9]{3})?(?![0-9]))[0-9]{7}")
_KEYS = lazy_re(_KEY)
# The keys of a line of a log in Graylog's format: what a program says there is no message to anybody.
_GELF = frozenset(("version", "short_message"))
_NUMBERS = count()


# The name of a value, and its bytes [low, high).
Pair = tuple[str, int, int]


class Objects(NamedTuple):
    """Objects with the same keys in the same order, of which some may be missing.

    between: what stands before, between and behind the values of those that have all. title: the keys of what the list
    stands in. number: of the text, for its own first rows say what its columns are.
    """

    headers: tuple[str, ...]
    between: tuple[bytes, ...]
    title: str = ""
    number: int = 0

    @property
    def strict(self) -> bool:
        """An object with other keys is none of them."""
        return True

    @property
    def keyed(self) -> bool:
        """The names of the columns stand beside each value."""
        return True

    def row(self, data: bytes, start: int, end: int) -> tuple[list[bytes], list[int]]:
        """The values of an object, with their quotes, and where each begins; nothing of one with other keys."""
        found = _pattern(self.between).fullmatch(data, start, end)
        if found:
            return list(found.groups()), [found.start(number) for number in range(1, len(self.headers) + 1)]
        pairs = _pairs(data, start, end)
        columns = _columns(self.headers, pairs)
        if not columns:
            return [], []
        cells, starts = [b""] * len(self.headers), [start] * len(self.headers)
        for number, (_, low, high) in zip(columns, pairs, strict=True):
            cells[number], starts[number] = data[low:high], low
            starts[number + 1 :] = [high] * (len(starts) - number - 1)
        return cells, starts

    def cut(self, data: bytes, spans: Sequence[tuple[int, int]]) -> Cut | None:
        """Of these objects those that have all keys."""
        match = _pattern(self.between).fullmatch
        found = ((span, one.groups()) for span in spans if (one := match(data, *span)))
        return cut_of(data, found, list(pairwise(self.between)))


@lru_cache(64)
def _pattern(between: Sequence[bytes]) -> re.Pattern[bytes]:
    return compile_re((b"(%b)" % _VALUE).join(map(re.escape, between)))


def may_be_objects(data: bytes) -> bool:
    """Whether a text may begin with objects."""
    return data[:80].lstrip()[:1] in (b"[", b"{")


def find_objects(data: bytes, complete: bool) -> tuple[Objects, int] | None:
    """The objects that a text begins with, if they repeat, and where the first one is looked for.

    data: the first bytes of the text. complete: they are all of it.
    """
    begin = _BEGIN.match(data, 0, HEAD)
    if begin is None or _NUMBER.search(begin[0]):
        return None
    spans, at = list[tuple[int, int]](), begin.end()
    while len(spans) < TRIED and (row := next_object(data, at)):
        spans.append(row[:2])
        at = row[2]
    is_over = len(spans) < TRIED and (complete or at + BETWEEN <= len(data))
    if begin["holder"] and is_over and not _END.match(data, at):
        return None
    named = [(span, pairs) for span in spans if (pairs := _pairs(data, *span))]
    if len(named) < 2:
        return None
    names = _merged(tuple(name for name, *_ in pairs) for _, pairs in named)
    if _GELF.issubset(names):
        return None
    span, pairs = max(named, key=lambda one: (len(one[1]), -one[0][0]))
    edges = [span[0], *(edge for _, low, high in pairs for edge in (low, high)), span[1]]
    between = tuple(data[low:high] for low, high in list(pairwise(edges))[::2])
    title = " ".join(key.decode("utf-8", "replace") for key in _KEYS.findall(begin[0]))
    between = between if tuple(name for name, *_ in pairs) == names else ()
    grid = Objects(names, between, title, next(_NUMBERS))
    rows = sum(1 for _, pairs in named if _columns(names, pairs))
    return (grid, begin.end()) if rows > max(1, MOST * len(spans)) else None


def next_object(data: bytes, at: int) -> Row | None:
    """The next object, a row or another one."""
    found = _OBJECT.match(data, at, at + BETWEEN)
    return (*found.span(1), found.end(), False) if found else None


def _merged(keys: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """The keys of the most objects, and among them those of others of which more than half are the same."""
    counts = Counter(keys)
    most, *others = sorted(counts, key=lambda one: (-counts[one], one))
    merged = [*most]
    for names in others:
        if 2 * len({*names}.intersection(most)) <= len(names):
            continue
        at = 0
        for name in names:
            if name not in merged:
                merged.insert(at, name)
            at = merged.index(name) + 1
    return tuple(merged)


def _columns(headers: Sequence[str], pairs: Sequence[Pair]) -> list[int]:
    """The columns of the values of an object, in order; nothing where it has another key, or half of the keys."""
    columns, at = list[int](), 0
    for name, *_ in pairs:
        try:
            columns.append(headers.index(name, at))
        except ValueError:
            return []
        at = columns[-1] + 1
    return columns if 2 * len(columns) > len(headers) else []


def _pairs(data: bytes, start: int, end: int) -> list[Pair]:
    """The values of an object: the name of each, and its bytes [low, high). Nothing where there are lists of objects.

    A value in an object inside it has the key of that object before its own: ``payer_name``. What MongoDB says of the
    type of a value is no name: {"$numberLong": "1"}
    """
    if end - start > LONGEST:
        return []
    found, path, at = list[Pair](), list[str](), start + 1
    while token := _NEXT.match(data, at, end):
        at = token.end()
        name = token[1].decode("utf-8", "replace") if token[1] else ""
        if token["open"]:
            path.append(name)
        elif token["value"] is not None:
            named = path if name.startswith("$") and path else [*path, name]
            found.append(("_".join(named[-2:]), *token.span("value")))
        elif path:
            path.pop()
        else:
            return found if at == end and len({name for name, *_ in found}) == len(found) > 1 else []
    return []
