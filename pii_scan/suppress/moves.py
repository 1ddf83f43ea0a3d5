"""Files that were renamed keep what was accepted in them: which new file takes the place of which that is gone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from pii_scan.model import Blob, Result, Skip, Summary
from pii_scan.suppress.baseline import Baseline

# Results of one new file that are held back until it is known whether it was renamed; one with more is not followed.
HELD = 20_000


class Moves:
    """The results of a scan in file order, where each file that is gone lends its entries to the first that fits.

    again: the results of a blob with the entries of a file that is gone. found: old path → new path, afterwards.
    """

    def __init__(self, baseline: Baseline, again: Callable[[Blob, str], Iterable[Result]]) -> None:
        self._baseline, self._again = baseline, again
        self.found: dict[str, str] = {}

    def follow(self, results: Iterable[Result]) -> Iterator[Result]:
        """The results, those of renamed files exchanged."""
        held: list[Result] = []
        passing = False
        for result in results:
            held.append(result)
            if isinstance(result, Summary) and result.last:
                yield from held if passing else self._decided(held, result)
                held, passing = [], False
            elif passing or len(held) > HELD or not self._may_be_new(result):
                yield from held
                held, passing = [], True

    def _may_be_new(self, result: Result) -> bool:
        if isinstance(result, Summary):
            return True
        path = result.path if isinstance(result, Skip) else result.location.path
        return path not in self._baseline and bool(self._baseline.gone.entries)

    def _decided(self, held: list[Result], end: Summary) -> Iterable[Result]:
        """What counts of one new file."""
        moved = end.moved
        source = next((source for source in moved.sources if source not in self.found), None) if moved else None
        if moved is None or source is None:
            return held
        self.found[source] = self._baseline.place(moved.path)
        return self._again(moved.blob, source)
