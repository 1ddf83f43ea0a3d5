"""Names of persons in paths, and in names inside files: they are hidden where an event leaves the scanner.

Fingerprints, baselines and settings for paths go by paths as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from pii_scan.model import Result, Skip, Summary
from pii_scan.redact import Redactor

# Results that wait for the names that are found behind them in the same file.
HELD = 1000


def hidden(results: Iterable[Result], redactor: Redactor) -> Iterator[Result]:
    """The results of one file, without the names of persons that its path and the names inside it hold."""
    redactor.begin()
    held: list[Result] = []
    for result in results:
        if not held and _is_plain(result):
            yield result
            continue
        held.append(result)
        if len(held) == HELD or isinstance(result, Summary):
            yield from (_without(one, redactor.shown) for one in held)
            held = []


def _is_plain(result: Result) -> bool:
    """Whether no Chinese name can stand in the names of a result."""
    if isinstance(result, Summary):
        return all(map(str.isascii, result.bare_marks))
    place = result if isinstance(result, Skip) else result.location
    return place.path.isascii() and (place.inner is None or place.inner.isascii())


def _without(result: Result, shown: Callable[[str], str]) -> Result:
    if isinstance(result, Summary):
        result.bare_marks = [shown(mark) for mark in result.bare_marks]
        return result
    place = result if isinstance(result, Skip) else result.location
    path, inner = shown(place.path), None if place.inner is None else shown(place.inner)
    if (path, inner) == (place.path, place.inner):
        return result
    if isinstance(result, Skip):
        return result._replace(path=path, inner=inner)
    return result._replace(location=result.location._replace(path=path, inner=inner))
