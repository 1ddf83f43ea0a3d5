"""Records that are written alike, as programs put them out: the same keys in the same order."""

from __future__ import annotations

from collections.abc import Iterator

from pii_scan.lazy import lazy_re

# A key before its value, or the name of an element.
_KEY = lazy_re(
    r"(?<!\w)([A-Za-z_\u4e00-\u9fff][\w.-]{0,30})[\"']?\s?[=:：](?!//)|<([A-Za-z_\u4e00-\u9fff][\w:.-]{0,30})(?=[\s>/])"
)
# Keys by which records are known to be alike: two may be those of anything.
FEWEST = 3

Keys = tuple[str, ...]


def keys_of(text: str) -> Keys:
    r"""The keys of a record, of its first line if that has enough: what a log says next may be added to it.

    >>> keys_of('a=1 b="x" c=2019\nd=3'), keys_of("<p>\n<name>x</name><id>1</id></p>"), keys_of("at: 3")
    (('a', 'b', 'c'), ('p', 'name', 'id'), ())
    """
    for part in (text.partition("\n")[0], text):
        keys = tuple(name for name, _ in _keys(part))
        if len(keys) >= FEWEST:
            return keys
    return ()


def alike(keys: Keys, behind: str) -> Iterator[str]:
    """The texts of the records with some keys in what stands behind one of them.

    >>> list(alike(("a", "b"), "x a=1 b=2 c=3 a=4 b=5"))
    ['a=1 b=2 ', 'a=4 b=5']
    """
    found = list(_keys(behind))
    names, size, at = [name for name, _ in found], len(keys), 0
    while at + size <= len(found):
        if tuple(names[at : at + size]) != keys:
            at += 1
            continue
        end = found[at + size][1] if at + size < len(found) else len(behind)
        yield behind[found[at][1] : end]
        at += size


def _keys(text: str) -> Iterator[tuple[str, int]]:
    """Each key, and where it stands."""
    for found in _KEY.finditer(text):
        yield found[1] or found[2], found.start()
