"""Objects with the same keys, read as a table: what is found in them is what is found in running text.

A value that fills its quotes has its own key before it, which alone says what it is; so each key is a column.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence

from pii_scan.engine.beside import Beside
from pii_scan.engine.confirm import Candidate, Confirmer, Found
from pii_scan.engine.finder import Finder
from pii_scan.engine.known import KnownValues
from pii_scan.engine.labels import own_key
from pii_scan.engine.nearby import AFTER, NEAR, looks_above
from pii_scan.engine.tables import Column, ColumnVerdict, Table, TableRow
from pii_scan.model import Grid

# Characters before a value in which words say that it is an example, but for a sign.
SEEN = 9


class KeyColumn(Column):
    """The values of one key. before and after: what stands around each of them."""

    def __init__(
        self,
        header: str,
        around: tuple[str, str],
        lined: bool,
        confirmer: Confirmer,
        finder: Finder,
        is_known: KnownValues | None,
    ) -> None:
        self._lined = lined
        self._is_known, self._beside = is_known, Beside(confirmer)
        self._before, self._after = around[0][-NEAR:], around[1][:AFTER]
        super().__init__(header, ColumnVerdict(), confirmer, finder, ())
        rules = range(len(confirmer.rules))
        labelled = [rule for rule in finder.by_label if self.word(rule)]
        # those that a neighbour may raise, and those that the line above may label
        anyway = [rule for rule in rules if confirmer.rules[rule].beside or self._may_be_above(rule)]
        every = dict.fromkeys((*labelled, *finder.everywhere, *anyway))
        self.always = tuple(rule for rule in every if not confirmer.rules[rule].supports)

    def word(self, rule: int) -> str:
        """What the key says to a rule."""
        if rule not in self._words:
            self._words[rule] = self._confirmer.labels[rule].around(self._before, self._after)
        return self._words[rule]

    def tells(self, rule: int) -> bool:
        """Not where the line above, or the end of the value before, may say something as well."""
        known = self._confirmer.rules[rule]
        return not self._may_be_above(rule) and not (known.adjoins and len(self._before) < SEEN)

    def _may_be_above(self, rule: int) -> bool:
        """Whether a label on the line above may count."""
        return self._lined and looks_above(self._confirmer.rules[rule], self._before) and not self.word(rule)

    def loses(self, rule: int, owner: int, key: tuple[float, int]) -> bool:
        """As in a table; but what a neighbour may raise never takes text from a plain value."""
        rules = self._confirmer.rules
        return super().loses(rule, owner, key) and bool(rules[rule].beside or not rules[owner].beside)

    def may_find(self, rule: int, inner: bytes, matters: Callable[[int, float], bool]) -> bool:
        """Whether the rule may find anything in a cell that matters, whatever stands in the cells beside it."""
        known = self._confirmer.rules[rule]
        if inner.isascii() and not known.in_ascii:
            return False
        before, after = self._before.encode(), self._after.encode()
        data, low = before + inner + after, len(before)
        found = self._confirmer.found(data, rule, low, low + len(inner) - 1)
        every = (one for one in found if not (self._is_known and self._is_known(known.id, one.verdict.normalised)))
        if known.adjoins and self.tells(rule):
            return any(self._may_matter(data, one, matters) for one in every)
        return any(True for _ in every)

    def _may_matter(self, data: bytes, found: Found, matters: Callable[[int, float], bool]) -> bool:
        """Whether a match that only its neighbours and the words next to it make a value may be one that matters."""
        alone, raised = (self._confirmer.judge(found, concept) for concept in ("", "any"))
        if alone and matters(alone.rule, alone.confidence):
            return True
        return bool(raised and matters(raised.rule, raised.confidence) and self._beside.may_stand(data, raised))


class KeyedTable(Table):
    """Objects with the same keys. text: the candidates of running text that count."""

    raises = True

    def __init__(
        self,
        grid: Grid,
        around: Sequence[tuple[str, str]],
        lined: bool,
        confirmer: Confirmer,
        finder: Finder,
        is_known: KnownValues | None,
        text: Callable[[bytes], list[Candidate]],
    ) -> None:
        super().__init__(grid, confirmer, finder, (), (), True)
        self._text = text
        pairs = zip(grid.headers, around, strict=True)
        self._columns = [KeyColumn(header, words, lined, confirmer, finder, is_known) for header, words in pairs]
        # where a value's own key cannot be seen, other words may say what it is
        self.readable = all(own_key(before) == header for header, (before, _) in zip(grid.headers, around, strict=True))

    def rows(self, data: bytes, spans: Iterable[tuple[int, int]], hits: Sequence[int]) -> Iterator[TableRow]:  # noqa: ARG002
        """The objects in which something was found, read as running text."""
        spans = list(spans)
        found = self._text(data[: spans[-1][1]]) if spans else []
        for start, end in spans:
            first, last = (bisect_left(found, place, key=lambda c: c.start) for place in (start, end))
            if first < last:
                yield TableRow(start, end, self.grid.row(data, start, end)[0], found[first:last])
