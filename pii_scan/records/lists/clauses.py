"""What lines are by their words: clauses of contracts, which are no rows, and what refers to somebody above."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.records.units.items import announces, has_door, has_mark

_CLAUSE = lazy_re(
    r"[ \t\u3000]{0,8}(?:第[一二三四五六七八九十百0-9]{1,4}[条款章]"
    # or tells of what stands below
    r"|[^\n]{0,80}如下[：:。]?\s*\Z"
    # or what was found out of whom a document tells
    r"|(?:现|经)(?:依法|审理|审查|调查|已)?查明|以上事实|本院认为"
    # or how it was settled
    r"|经[^\n，。]{0,4}(?:调解|协商)|(?:综上|以上[^\n，。]{0,8}(?:属实|情况|合计|共计))"
    r"|(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})[、.．] ?"
    r"(?:[^\n：:]{0,8}[甲乙双]方|(?:租赁|租用|承租|合同|借款)(?:期限|期间|期)\s?(?:为|自|从)"
    r"|[月年]?租金[^\n：:]{1,40}[甲乙]方"
    r"|(?:房屋|租赁物?|标的物?)(?:的?基本情况|坐落|位置|地址|用途|标的|期限)[：:](?![^\n]*(?:租金|月租|租期|面积))"
    r"|(?:[月年]?租金|押金)[：:](?![^\n]*(?:租期|坐落|起租|地址|至))))"
)
# How long a lease is: 二、租期自2021年12月20日起; and for how much, in a contract, whose clauses have such numbers.
_TERM = lazy_re(
    r"[ \t\u3000]{0,8}(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2}(?![^\n]*(?:月租|租金|\d\s?元)))[、.．] ?"
    r"租期\s?(?:为|自|从)"
    r"(?![^\n]*[栋幢室路街巷])"
)
# What calls the person of a text by no name.
_REFERS = lazy_re(
    r"\W{0,6}(?:其(?![他余中实])|[该此]人|该(?:男|女|员|嫌疑|客户|旅客|乘客|住客|用户))"
    r"|[^\n]{0,80}?(?<![A-Za-z])[Tt]he"
    r" (?:subject|suspect|customer|guest|passenger|client|tenant|driver|accused|defendant)(?![A-Za-z])"
)
# What a line of a diary or duty book begins with, perhaps behind its day; and the hour of a day in any line.
_HOUR = lazy_re(
    r"[^\n]{0,160}?(?<!\d)\d{1,2}月\d{1,2}日\s?\d{1,2}\s?[时点]"
    r"|\s{0,8}(?:\d{1,2}(?:月\d{1,2}[日号]?|[-/.]\d{1,2})\s?)?(?:[01]?\d|2[0-3])[:：][0-5]\d(?![\d:：])"
)
# The day with which a line begins.
_DAY = lazy_re(r"\s{0,8}(?:(?:19|20)\d\d[-/.年])?\d{1,2}(?:月\d{1,2}[日号]|[-/.]\d{1,2}(?=[ \u3000]))")
# The heading of a part that tells what was looked up: 一、近期乘机情况
_HEADING = lazy_re(
    r"\s{0,4}(?:[一二三四五六七八九十]{1,3}[、.]|[（(][一二三四五六七八九十\d]{1,2}[)）]|\d{1,2}[.、]|【|#{1,4} |\*\*)"
    r"(?![^\n]*(?:嫌疑|举报|对方|检查|航线|延误|会议|安全))[^\n，。；：:]{2,20}(?:情况|记录|信息|轨迹|明细|行程|结果)[】*]{0,2}\s?[：:]?\s*\Z"
)
# What announces a list below it.
_LISTS = lazy_re(r"[：:]\s*\Z|(?:记录|明细|情况|轨迹)(?:如下)?\s*\Z")
# Who was in the same room, and has a stay of his own: 同一间房王建国（1101…
_SHARED = lazy_re(r"\W{0,4}(?:同一?[间間个個]?房(?![东產产屋])|同[住宿](?=[的者人：:]|[\u4e00-\u9fff]{2,4}[（(，,\s]))")
# Whose an account is, by its name; not of the other side.
_OWNER = lazy_re(r"(?<!对方)户名\s?[\u4e00-\u9fff]{2}")


def is_entry(line: str) -> bool:
    """Whether a line begins with the hour of what it tells, or names the hour of a day, and announces no list."""
    return _HOUR.match(line) is not None and not announces(line)


def are_items(line: str, other: str) -> bool:
    """Whether two lines are items of a list, by their marks or by the day or the room with which each begins."""
    return any(all(map(begins, (line, other))) for begins in (has_mark, has_door, _DAY.match))


def refers_back(line: str) -> bool:
    """Whether a line tells of somebody who is named above it, as the subject of it: the suspect, 该人."""
    return _REFERS.match(line) is not None


def is_term(line: str) -> bool:
    """Whether a line says how long a lease is."""
    return _TERM.match(line) is not None


def is_clause(line: str) -> bool:
    """Whether a line is a clause of a contract, or tells that a list stands below it, and is no row of one."""
    return _CLAUSE.match(line) is not None


def is_heading(line: str) -> bool:
    """Whether a line is the heading of a part that tells what was looked up."""
    return _HEADING.match(line) is not None


def is_shared(text: str) -> bool:
    """Whether a line tells who was in the same room, and so of a stay of somebody else."""
    return _SHARED.match(text) is not None and not _LISTS.search(text)


def names_owner(text: str) -> bool:
    """Whether a line says whose the account is of which it tells: 户名李秀英."""
    return _OWNER.search(text) is not None
