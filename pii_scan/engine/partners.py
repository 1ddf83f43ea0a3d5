"""Columns that say again what a number beside them says: a birth date, a sex, a region, a bank."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from pii_scan.engine.words import Words
from pii_scan.lazy import lazy_re
from pii_scan.named import NamedTuple

# What a cell says, in the spelling of the number: none, or several where it can be read in several ways.
Read = Callable[[str], tuple[str, ...]]

_YEAR_FIRST = lazy_re(
    r"(?P<y>1[89]\d\d|20\d\d)(?:[-/.年]\s?(?P<m>\d{1,2})(?:[-/.月]\s?(?P<d>\d{1,2}))?|(?P<mm>\d\d)(?P<dd>\d\d)?)?"
    r"[日月年]?(?:[ T]\d{1,2}:\d\d.{0,16})?"
)
_YEAR_LAST = lazy_re(r"(?P<a>\d{1,2})[-/.](?P<b>\d{1,2})[-/.](?P<y>1[89]\d\d|20\d\d)(?: \d{1,2}:\d\d.{0,16})?")
_SEXES = {
    **dict.fromkeys(("男", "男性", "男士", "先生", "m", "male", "man"), "M"),
    **dict.fromkeys(("女", "女性", "女士", "小姐", "f", "female", "woman"), "F"),
}
# Codes of a sex: 1 and 2 by GB/T 2261.1, and 0 and 1 either way; which is which shows in the table.
CODES = frozenset("012")
_KINDS_OF_PROVINCE = ("壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "特别行政区", "省", "市")
# Not the head of an address: a street that is called after a province.
_STREET = lazy_re(r"[东西南北中]?(?:[路街道巷]|大道|大街|\d)")


def dates(text: str) -> tuple[str, ...]:
    """The dates that a cell may mean, as ``YYYYMMDD``, ``YYYYMM`` or ``YYYY``.

    >>> dates("1949年12月31日"), dates("1949-12"), dates("03/04/1949"), dates("1949-13-01")
    (('19491231',), ('194912',), ('19490304', '19490403'), ())
    """
    found = _YEAR_FIRST.fullmatch(text)
    if found:
        month, day = found["m"] or found["mm"], found["d"] or found["dd"]
        return _joined(found["y"], month, day)
    found = _YEAR_LAST.fullmatch(text)
    if not found:
        return ()
    ways = (_joined(found["y"], found[one], found[other]) for one, other in (("a", "b"), ("b", "a")))
    return tuple(dict.fromkeys(date for way in ways for date in way))


def _joined(year: str, month: str | None, day: str | None) -> tuple[str, ...]:
    if (month and not 1 <= int(month) <= 12) or (day and not 1 <= int(day) <= 31):
        return ()
    return (year + "".join(f"{int(part):02}" for part in (month, day) if part),)


def sexes(text: str) -> tuple[str, ...]:
    """The sex that a cell names, ``M`` or ``F``, or its code, one of CODES.

    >>> sexes("女"), sexes("Male"), sexes("2"), sexes("不详")
    (('F',), ('M',), ('2',), ())
    """
    if text in CODES:
        return (text,)
    said = _SEXES.get(text.lower())
    return (said,) if said else ()


def provinces(table: Mapping[str, Any]) -> Read:
    """Reads the province of an address, or of a region's name or code, as the first two digits of its code.

    table: ``provinces``.

    >>> read = provinces({"provinces": {"11": {"en": "Beijing", "zh": "北京市"}}})
    >>> read("北京市朝阳区"), read("110105"), read("beijing"), read("北京路1号"), read("上海")
    (('11',), ('11',), ('11',), (), ())
    """
    by_name: dict[str, str] = {}
    by_english: dict[str, str] = {}
    for code, names in (table.get("provinces") or {}).items():
        short = names["zh"]
        for kind in _KINDS_OF_PROVINCE:
            short = short.removesuffix(kind)
        by_name.setdefault(short, code)
        by_english.setdefault(names["en"].lower(), code)
    codes = frozenset(by_name.values())

    def read(text: str) -> tuple[str, ...]:
        text = text.removeprefix("中国")
        if text.isascii():
            code = text[:2] if text.isdigit() and len(text) in (2, 6) else by_english.get(text.lower(), "")
            return (code,) if code in codes else ()
        for size in (2, 3):
            code = by_name.get(text[:size], "")
            if code:
                return () if _STREET.match(text, size) else (code,)
        return ()

    return read


def banks(table: Mapping[str, Any]) -> Read:
    """Reads the bank that a cell names, as its key in the table ``bins``; none where it names several.

    >>> read = banks({"banks": {"icbc": {"zh": "中国工商银行", "short": ["工行"]}}})
    >>> read("工商银行天河支行"), read("ICBC"), read("工行"), read("信用社")
    (('icbc',), ('icbc',), ('icbc',), ())
    """
    known = {key: names for key, names in (table.get("banks") or {}).items() if key != "other"}
    by_name: dict[str, str] = {}
    for key, names in known.items():
        for name in (names["zh"], names["zh"].removeprefix("中国"), *names.get("short", ())):
            if name != "银行":
                by_name[name] = key

    def read(text: str) -> tuple[str, ...]:
        if text.isascii():
            return (text.lower(),) if text.lower() in known else ()
        found = {key for name, key in by_name.items() if name in text}
        return tuple(found) if len(found) == 1 else ()

    return read


class Partner(NamedTuple):
    """A kind of column that says again a part of a number.

    headers: words that name such a column. binding: words in its name that make it the number's own, so that it may
    contradict (None: the headers do). fewest: rows from which chance is ruled out (at most 1 in 100 where all agree).
    telling: whether to agree says something of the row, and not only of the table.
    """

    name: str
    headers: Words
    binding: Words | None
    fewest: int
    telling: bool = True


def _words(text: str) -> Words:
    return Words(text.split(", "))


# Of whom a column speaks when not of the person with the number.
OTHERS = _words(
    "子女, 孩子, 儿子, 女儿, 儿童, 宝宝, 配偶, 丈夫, 妻子, 父, 母, 家长, 家属, 亲属, 联系人, 监护, 担保, 法人, "
    "法定代表, 对方, 对手, 对端, 收款, 付款, 收件, 寄件, 收货, child, kid, baby, son, daughter, spouse, wife, "
    "husband, father, mother, parent, guardian, contact, payee, payer, opposite, opp, counterpart, counterparty, peer, "
    "receiver"
)
BIRTHDATE = Partner(
    "birthdate",
    _words(
        "出生日期, 出生年月, 出生时间, 出生年份, 生日, csrq, csny, birthday, birth date, birthdate, birth day, "
        "date of birth, dob, birth, born"
    ),
    None,
    5,
)
SEX = Partner("sex", _words("性别, 性別, xb, xbdm, sex, gender"), None, 8)
REGION = Partner(
    "region",
    _words(
        "地址, 住址, 省份, 省市, 地区, 区划, 户籍, 戶籍, 籍贯, 籍貫, 户口, 出生地, 所在地, hjd, hjdz, hkszd, "
        "jtzz, jtdz, dz, zz, province, region, address, addr, native place, hometown, domicile, hukou"
    ),
    _words("户籍, 戶籍, 籍贯, 籍貫, 户口, 出生地, hjd, hjdz, hkszd, native place, domicile, hukou"),
    5,
    telling=False,
)
BIN = Partner(
    "bin",
    _words(
        "开户行, 开户银行, 開戶行, 发卡行, 发卡银行, 所属银行, 银行名称, 银行, khh, khyh, yhmc, "
        "bank, bank name, bank code, card bank, issuing bank, opening bank, issuer"
    ),
    None,
    5,
)
