"""Pairs of key and value that brackets divide: 【姓名】王建国, [姓名]王建国 or 姓名【王建国】."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.records.units.cells import KEY

# A value ends where the next bracket begins, before the sign that divides the two.
_NAMED = lazy_re(rf"【({KEY})】\s?([^【】\n]{{1,80}}?)(?=\s*+(?:[/／|,，;；]\s*+)?(?:【|$))")
_SQUARE = lazy_re(rf"\[({KEY})\]\s?([^\[\]\n]{{1,80}}?)(?=\s*+(?:[/／|,，;；]\s*+)?(?:\[|$))")
_VALUE = lazy_re(rf"({KEY})【([^【】\n]{{1,80}})】")
# A line of nothing but keys with other ones behind them: 姓名 [王建国]  手机 [13800000000], 姓名「王建国」、手机「…」
_OPENING, _CLOSING = r"\[「『«〔《〈", r"\]」』»〕》〉"
_ENDS = tuple("]」』»〕》〉")
_BEHIND = lazy_re(
    rf"([\u4e00-\u9fff/（）()]{{2,12}}) ?[{_OPENING}]([^{_OPENING}{_CLOSING}\n]{{1,80}})[{_CLOSING}][，,、;；/|]?\s*"
)
# What may begin a line before its first bracket.
_ITEM = r"\s*(?:\d{1,4}[、.．)）]\s?|[-*•]\s?)?"
_FIRST, _FIRST_SQUARE = lazy_re(_ITEM + "【"), lazy_re(_ITEM + r"\[[\u4e00-\u9fff]")
# Keys of the shortest line of square ones: lines of a log begin with one or two that are none.
_FEWEST = 3


def is_bracketed(text: str) -> bool:
    """Whether the brackets of a text are those that hold keys or values, and no square ones."""
    return "】" in text


def bracketed_pairs(text: str) -> list[tuple[str, str]]:
    """The pairs of a line whose keys or values stand in brackets."""
    if is_bracketed(text):
        return (_NAMED if _FIRST.match(text) else _VALUE).findall(text)
    body = text.rstrip("。；; \t\r\n")
    if body[-1:] in _ENDS and (found := _behind(body)):
        return found
    if "][" not in text.replace(" ", "") and text.count("[") >= _FEWEST and _FIRST_SQUARE.match(text):
        found = _SQUARE.findall(text)
        return found if len(found) >= _FEWEST else []
    return []


def _behind(text: str) -> list[tuple[str, str]]:
    """The pairs of a line whose values all stand in brackets behind their keys; of others than square ones a few."""
    found: list[tuple[str, str]] = []
    at = len(text) - len(text.lstrip())
    while one := _BEHIND.match(text, at):
        found.append((one[1], one[2]))
        at = one.end()
    return found if at == len(text) and (text[-1:] == "]" or len(found) >= _FEWEST) else []
