"""Names of columns whose characters stand apart, as scanners read them: 房号 姓名 证 件 号 码 入 住."""

from __future__ import annotations

from collections.abc import Callable

from pii_scan.lazy import lazy_re

# Characters of the longest name, and words of the longest header.
_LONGEST, _MOST = 5, 60
_HAN = lazy_re(r"(?:[\u4e00-\u9fff]{1,8} ){2,60}[\u4e00-\u9fff]{1,8}")


def lettered(line: str, width: int, named: Callable[[str], int]) -> tuple[str, ...]:
    """The names that a header holds over rows of a width, as many known ones as it can; none of any other line.

    named: how many fields a text names. A word of several characters is a name; single ones are parts of names.
    """
    line = " ".join(line.split())
    words = line.split(" ")
    singles = sum(1 for word in words if len(word) == 1)
    if not _HAN.fullmatch(line) or 2 * singles <= len(words) or not width < len(words) <= _MOST:
        return ()
    # by the words that are read, and the names that are made of them: how many are known, and which they are
    best: dict[tuple[int, int], tuple[int, tuple[str, ...]]] = {(0, 0): (0, ())}
    for end in range(1, len(words) + 1):
        for begin in range(max(0, end - _LONGEST), end):
            part = words[begin:end]
            name = "".join(part)
            if len(name) < 2 or (len(part) > 1 and len(name) > len(part)):
                continue
            known = named(name) > 0
            for count in range(width):
                if before := best.get((begin, count)):
                    found = (before[0] + known, (*before[1], name))
                    best[end, count + 1] = max(best.get((end, count + 1), (-1, ())), found)
    return best.get((len(words), width), (0, ()))[1]
