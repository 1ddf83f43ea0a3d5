"""What most objects of the same keys are one is, too, that says less and lacks a value: an answer, an export, a log."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from pii_scan.lazy import lazy_re
from pii_scan.records.groups import PLAIN, Group

# The key of a value in an object, an element or a pair, and of one that is not filled in.
_KEY = lazy_re(rb'"([\w.-]{1,40})"\s{0,4}:|<([A-Za-z_][\w.-]{0,40})(?=[>/ ])|(?<![\w"<])([A-Za-z_][\w.-]{0,30})=')
_MISSING = lazy_re(
    rb'"\s{0,4}:\s{0,4}(?:"[-/]?"|null)|<([A-Za-z_][\w.-]{0,40})(?:></\1>| ?/>)|=(?:null|-)?(?=[,&|;})\s])|=""'
)
# Keys of the smallest object, bytes of the longest, objects that tell of the others, and the share that must be alike.
_KEYS, _LONGEST, _FEWEST, _MOST = 4, 4096, 6, 0.9
# Values that may be missing, and sorts of objects that are remembered.
_GAPS, _SORTS = 2, 200
# What an object is that lacks its day or its sum, where the others are payments.
_LESS = ("bank.balance", "bank.account")


class Usual:
    """The records of one stream: by their keys, and whose they are, how many were of each kind."""

    def __init__(self) -> None:
        self._counts: dict[tuple[str | bytes, ...], Counter[str]] = {}
        self._kinds: dict[str, Group] = {}

    def of(self, data: bytes, groups: Iterable[Group]) -> Iterator[Group]:
        """The records, each that lacks a value as the kind of those that lack none."""
        for group in groups:
            content = data[group.start : group.end] if group.end - group.start <= _LONGEST else b""
            keys = [next(filter(None, key)) for key in _KEY.findall(content)]
            if len(keys) < _KEYS or len(self._counts) > _SORTS:
                yield group
                continue
            counts = self._counts.setdefault((group.person_by, *keys), Counter())
            if missing := sum(1 for _ in _MISSING.finditer(content)):
                kind, count = counts.most_common(1)[0] if counts else ("", 0)
                is_less = group.kind.id in PLAIN or (group.kind.id in _LESS and kind == "bank.transaction")
                is_usual = is_less and missing <= _GAPS and count >= _FEWEST and count >= _MOST * counts.total()
                yield group._replace(kind=self._kinds[kind].kind) if is_usual else group
                continue
            counts[group.kind.id] += 1
            self._kinds.setdefault(group.kind.id, group)
            yield group
