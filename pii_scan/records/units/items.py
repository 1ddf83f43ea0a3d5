"""Items of lists: the marks and numbers that they begin with."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.records.units import MARKS, NUMBER, POINT

# A mark or a number.
SIGN = rf"(?:[{MARKS}][ \u3000]|[（(]?(?:\d{{1,3}}|[一二三四五六七八九十]{{1,3}})(?:[、)）]|{POINT}) ?)"
_MARK = lazy_re(rf"[ \t\u3000]{{0,8}}{SIGN}")
# What begins an item, or a line that is no more of a sentence: also a mark with no blank behind it.
ITEM = lazy_re(rf"[ \t\u3000]{{0,8}}(?:[{MARKS}]|{NUMBER})")
# The number of an item, with the signs around it.
_NUMBERED = lazy_re(r"([ \t\u3000]{0,8}[（(]?)(\d{1,3})([、)）]|[.．](?!\d))")

_COUNTED = lazy_re(r"[ \t\u3000]{0,8}([（(]?[一二三四五六七八九十]{1,3}[、.．)）])")
# What somebody gave a number to that writes one after the other, before that: 工单1486653821751
_SERIAL = lazy_re(
    r"\W{0,4}([\u4e00-\u9fff]{0,6}(?:[单件例票]|流水|编号|序号|单号|理号|警情|案件|投诉|(?<![账帐卡证机份])号)"
    r"|(?i:case|ticket|ref|no|order|incident|complaint|entry))\.?\s?[：:#]?\s?[A-Z]{0,4}-?(\d{3,})(?!\d)"
)

# The room with which an entry of a book begins that tells of those who live there.
_DOOR = lazy_re(r"[ \t\u3000]{0,8}\d{3,4}(?:室|号房|房|#)?[ \u3000]{1,3}(?=[^\d\s])")


def has_mark(line: str) -> bool:
    """Whether a line begins with the mark of an item of a list."""
    return _MARK.match(line) is not None


def has_door(line: str) -> bool:
    """Whether a line begins with the number of a room."""
    return _DOOR.match(line) is not None


def announces(line: str) -> bool:
    """Whether a line ends in a colon, or an arrow, above what it announces."""
    return line.rstrip().endswith((":", "：", "→", "↓"))


def is_next_item(line: str, below: str) -> bool:
    """Whether two lines are items of one list, and the second has the next number, or another one of its own."""
    first, second = _SERIAL.match(line), _SERIAL.match(below)
    if first and second:
        return first[1] == second[1] and first[2] != second[2]
    if (first := _COUNTED.match(line)) and (second := _COUNTED.match(below)):
        return first[1] != second[1]
    one, other = _NUMBERED.match(line), _NUMBERED.match(below)
    if one is None or other is None:
        return False
    return one[1] + one[3] == other[1] + other[3] and int(one[2]) + 1 == int(other[2])
