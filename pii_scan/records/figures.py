"""Numbers that are said, or written in words, in figures: 八幺零六房, 九月十二号, 一百三十二平方, 二零一八年."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re

if TYPE_CHECKING:
    import re

_SIGNS = ("零〇", "一幺", "二两", "三", "四", "五", "六", "七", "八", "九")
_FIGURE = {sign: str(value) for value, signs in enumerate(_SIGNS) for sign in signs}
_ONE = "[一二两三四五六七八九]"
# A run of such signs; one alone is a number only before what is counted, and 九点 only as an hour.
_RUN = lazy_re(
    r"[零〇幺一二两三四五六七八九十百千]"
    r"(?:(?:(?!一个月)[零〇幺一二两三四五六七八九十百千]){1,15}"
    r"|(?=月|[号日](?![子常])|[栋幢]|单元|平[方米]|点(?:[零半整多钟]|[一二三四五六七八九十]{1,3}分))"
    # 下午一点
    r"|(?<=[午上晨里夜到].)(?=点))"
)
# Figures one by one, and an amount behind them: 六零一 一百三十二平方
_PARTS = lazy_re(
    rf"([零〇幺一二三四五六七八九]{{3,8}})?(?:({_ONE})千零?)?(?:({_ONE})百零?)?(?:({_ONE})?(十))?({_ONE})?"
)
# Sums of ten thousand or more: 一万六千四百零八元, 三万五块
_SUM = lazy_re(r"([一二两三四五六七八九十百千]{1,7})万([零一二两三四五六七八九十百千]{0,9})(?=[元块])")
_DECIMAL = lazy_re(r"(?<=\d)点(?=\d{1,2}(?:平[方米]|㎡|米|万))")


def in_figures(text: str) -> str:
    """A text with such numbers in figures; others, as those of names and sayings, as they are.

    >>> in_figures("住八幺零六房，九月十二号晚上九点零五到的，二零一八年买的，六零一一百三十二平方，月租一千八")
    '住8106房，9月12号晚上9点05到的，2018年买的，601 132平方，月租1800'
    """
    if text.isascii():
        return text
    return _DECIMAL.sub(".", _RUN.sub(_figures, _SUM.sub(_sum, text)))


def _sum(found: re.Match[str]) -> str:
    low = found[2]
    # 三万五 is 35000
    rest = _FIGURE[low] + "000" if low in _FIGURE else _figured(low).strip() or "0"
    myriads = _FIGURE.get(found[1]) or _figured(found[1]).strip()
    return str(10000 * int(myriads) + int(rest)) if (myriads + rest).isdigit() else found[0]


def _figures(found: re.Match[str]) -> str:
    before = found.string[max(0, found.start() - 1) : found.start()]
    return (" " if before.isdigit() else "") + _figured(found[0])


def _figured(run: str) -> str:
    """What a run of such signs counts, in figures; the run itself where it counts nothing."""
    single = [_FIGURE.get(sign, "") for sign in run]
    if all(single):
        return "".join(single) if len(run) != 2 or single[0] == "0" else run
    parts = _PARTS.fullmatch(run)
    if parts is None:
        return run
    first, thousands, hundreds, tens, ten, last = parts.groups()
    amount = 1000 * _value(thousands) + 100 * _value(hundreds) + (10 * (_value(tens) or 1) if ten else 0)
    # 一千八 is 1800
    spoken = 1 if ten or "零" in run[-2:] or not amount else 100 if not hundreds else 10
    figures = "".join(_FIGURE[sign] for sign in first or "")
    return f"{figures} {amount + spoken * _value(last)}".strip()


def _value(sign: str | None) -> int:
    return int(_FIGURE[sign]) if sign else 0
