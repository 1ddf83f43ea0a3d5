"""Lists of places: where most lines begin with the name of a park, a school or a shop, their addresses are nobody's."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache, partial

from pii_scan.engine.confirm import Candidate, Confirmer
from pii_scan.engine.labels import are_homes
from pii_scan.engine.nearby import LINES, LINES_REACH, lines_around
from pii_scan.engine.whose import is_name
from pii_scan.lazy import lazy_re

# How the name of a place ends that people go to, and with one sign, behind two others at least: none with which
# the names of people end, as 江, 山, 林, 峰 and 泉.
_ENDS = (
    "[公乐游][园场]|景[区点]|[胜游护]区|度假村|[植动]物园|[物念术书育化览技]馆|[故旧]居|遗址|古[镇城村寨]|老街|陵园|书院|教堂"
    "|广场|大厦|商[场城]|中心|百货|超市|便利店|药[店房]|[卫医疗]院|诊所|卫生室|大学|学[院校]|[中小]学|幼儿园|派出所|[支分]行|分理处"
    "|营业[厅部]|邮[局政]|加油站|充电站|停车场|[车站]站|机场|码头|酒店|宾馆|[饭旅]店|旅馆|客栈|餐厅|酒[楼家]|影[院城]|剧院|网吧|服务区|公司"
)
_ENDS_ONE = "[店馆寺庙庵观宫殿塔祠阁楼亭陵墓洞峡湖岛瀑滩湾桥门园谷街城镇村堂院岭坝池]"
# A shop of a chain is told by where it is: 万和快餐（火车站店）.
SITE = lazy_re(
    rf"(?=.{{3}})[^\n]{{1,20}}(?:(?:{_ENDS}|{_ENDS_ONE})(?:[（(][^（()）]{{1,16}}[）)])?|[（(][^（()）]{{1,12}}(?:店|[校院]区|馆)[）)])"
)
# How the shops of a chain are called.
_CHAIN = lazy_re(
    r"(?:店|超市|药房|酒店|宾馆|旅馆|客栈|餐厅|影[院城]|网吧|银行|[支分]行|站)(?:[（(][^（()）]{1,16}[）)])?\Z|店[）)]\Z"
)
# The first cell of a line, behind its number.
_FIRST = lazy_re(
    r"[\s|\"'*•·-]{0,8}(?:\d{1,5}[.、)）,，\s|]{1,4})?"
    r"(?P<name>[\u3400-\u9fff][\u3400-\u9fffA-Za-z0-9·（）()—-]{1,23})[\"']?(?=\s{0,4}[\t,，|：:；;\s])"
)
# What a part of a list calls its place, however it is written: name: …, "店名": "…", <name>…, the first cell of a row.
_NAMED = lazy_re(
    r"(?:(?<![A-Za-z])(?:(?i:(?:shop|store|site|poi|place|hospital|school|bank|branch|hotel)_?)?(?i:name)|title)|店名|名称"
    r"|门店|店铺|网点|景[点区]|医院|学校|机构|酒店|药店|公园|车站)[\"']?\s{0,4}[:：=>]\s{0,4}[\"'“]?(?P<keyed>[^\n\"'<>,，;；|]{2,30})"
    r"|<tr\b[^<>]{0,80}>\s{0,20}<td\b[^<>]{0,80}>\s{0,20}(?P<cell>[^<>\n]{2,30})</td>"
    r"|\(\d{1,9},\s?'(?P<tuple>[^'\n]{2,30})'"
)
# Bytes around an address in which such parts stand, fewer than stand around every chunk; and how many are a list.
_REACH, _PARTS = 480, 3
# So many different lines are a list, and of one of places so great a part have the name of one: half.
FEWEST, PART = 5, 2
# Bytes of a line in which its first cell ends.
_LONGEST = 160
# What says of a name that somebody is called so, and not what a place is called after.
_CALLED = ("label:name", "title:name", "frame:name")


def are_sites(names: Sequence[str], confirmer: Confirmer, fewest: int = FEWEST) -> bool:
    """Whether names are those of places; a person may be called 李海峰.

    Each but for a few is another one, or they are those of chains, which have many shops, and none is a person's.
    """
    different = {*names}
    sites = [name for name in different if SITE.fullmatch(name) and not is_name(confirmer, name)]
    if len(names) < fewest or PART * len(sites) < len(different):
        return False
    if len(different) >= fewest and len(different) * 5 >= len(names) * 4:
        return True
    # in one estate many people live
    return all(map(_CHAIN.search, sites)) and not any(map(partial(is_name, confirmer), different))


def without_sites(data: bytes, found: list[Candidate], confirmer: Confirmer) -> list[Candidate]:
    """The candidates without the addresses in a list of places, and the names that places have.

    A line that tells of somebody keeps its address.
    """
    if not any(one.rule in confirmer.firms for one in found):
        return found
    first = lru_cache(4 * LINES)(partial(_first, data))
    told = sorted(one.start for one in found if _tells(one, confirmer))
    judged: dict[tuple[int, int], bool] = {}
    left = []
    for one in found:
        is_name = one.rule == confirmer.names
        line = _line(data, one) if is_name or one.rule in confirmer.firms else None
        cell = first(*line) if line else None
        if line and cell and is_name != (one.start >= cell[0]):
            if line not in judged:
                others = (first(*other) for other in (line, *lines_around(data, *line)))
                is_one = are_sites([other[1] for other in others if other], confirmer)
                at = bisect_left(told, cell[0])
                judged[line] = is_one and not (at < len(told) and told[at] < line[1])
            if judged[line]:
                continue
        if one.rule in confirmer.firms and _is_of_part(data, one, told, confirmer):
            continue
        left.append(one)
    return left


def _is_of_part(data: bytes, one: Candidate, told: Sequence[int], confirmer: Confirmer) -> bool:
    """Whether an address is that of a part of a list of places, which names its place before it and nobody.

    told: where something says that it is told of somebody.
    """
    low = max(0, one.start - _REACH)
    text = data[low : one.end + _REACH].decode("utf-8", "ignore")
    parts = [(found.start(), found[found.lastgroup or 0].strip()) for found in _NAMED.finditer(text)]
    if len(parts) < _PARTS or not are_sites([name for _, name in parts], confirmer, _PARTS):
        return False
    at = len(data[low : one.start].decode("utf-8", "ignore"))
    begins = [start for start, _ in parts if start < at]
    ends = next((start for start, _ in parts if start > at), len(text))
    if not begins:
        return False
    # who is told of may stand before that name, in the same block
    begin = [0, *begins][-2]
    first, last = (low + len(text[:place].encode()) for place in (begin, ends))
    return not are_homes(text[begin:at]) and bisect_left(told, first) == bisect_left(told, last)


def _tells(one: Candidate, confirmer: Confirmer) -> bool:
    """Whether a value says that its line is about somebody."""
    if one.rule == confirmer.names:
        return any(word in one.evidence for word in _CALLED)
    return one.rule in confirmer.persons or confirmer.rules[one.rule].han > 0


def _line(data: bytes, one: Candidate) -> tuple[int, int] | None:
    """The line of a value; None where it is a long one."""
    low, high = max(0, one.start - LINES_REACH), min(len(data), one.end + LINES_REACH)
    start, end = data.rfind(b"\n", low, one.start), data.find(b"\n", one.end, high)
    if (start < 0 < low) or (end < 0 and high < len(data)):
        return None
    return start + 1, high if end < 0 else end


def _first(data: bytes, start: int, end: int) -> tuple[int, str] | None:
    """The first cell of a line: where it ends, and its text; None where it has none."""
    text = data[start : min(end, start + _LONGEST)].decode("utf-8", "ignore")
    found = _FIRST.match(text)
    return (start + len(text[: found.end()].encode()), found["name"]) if found else None
