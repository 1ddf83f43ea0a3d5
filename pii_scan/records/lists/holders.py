"""Whose the rows of a statement are: of the person whom its head names, not of the other sides in its columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import CALLED, NAME, OF_CARD, ONLY_KIND, PERSON_KEYS, SPOKEN
from pii_scan.records.groups import Row, Spot, keys_by
from pii_scan.records.sides import OTHER, is_lessor, is_other, is_own, spaced
from pii_scan.records.units.cells import clean

if TYPE_CHECKING:
    from pii_scan.records import Plan

ACCOUNT, MAIL = "account", "e-mail"
# The keys of a head, the surest first.
ORDER = ("id_number", "passport", "phone", ACCOUNT)
# Characters before a value in which the word stands that says whose it is.
_REACH = 36
# Who only made or sent the statement, or answers questions about it.
_CONTACT = lazy_re(
    r"联系|经办|客服|咨询|负责|承办|制表|复核|柜员|操作员|审核|打印|调取人|(?<!被)(?<!申请)查询人(?=[员：:签])(?!.*(?:身份|证件))|发件|热线|投诉(?!人)"
    r"|(?<![a-z])(?:contact|service|hotline|support|teller|operator|prepared|printed|from|sender)(?![a-z])"
)
# Above a list, who was looked for: 目标号码
_TARGET = lazy_re(
    r"目标(?=号码|手机|电话|姓名|人员|对象|身份|证件|护照|\s?[一二三四五六七八九十\dA-Z]{0,2}\s?[：:]"
    r"|\s?[\u4e00-\u9fff]{2,4}\s*\Z)|[\"'](?i:target)(?=[\"']\s?:\s?[\"']?\Z)|\A(?i:target)\Z"
)
# What stands behind a telephone in the title of its calls or messages: 王建国 138… 2月份通话
_TITLED = lazy_re(
    r"[）)]?\s{0,4}的?(?:(?:20\d\d年)?\d{1,2}月份?)?的?(?:手机)?(?:通话|话费|语音|短信|短消息)"
    r"(?:记录|详单|清单|账单|明细|列表)?(?:如下)?[：:]?[ \t\r]*\n"
)
# And behind that of whoever wrote: 王建国 138 0000 0000 发来：
_WRITES = lazy_re("1[3-9][0-9](?:[ -]?[0-9]{4}){2}(?:[)]|）)? ?发来(?:的?(?:短信|信息|消息))? ?[：:]".encode())
# Digits of a telephone, and bytes in which such a title ends.
_PHONE, _TITLE = 11, 96
# With whom somebody spoke, before the number: 与 李秀英, ）与被告李秀英（手机
_WITH = lazy_re(
    r"(?:\A|[>\s（(])[与和跟](?: |(?=\Z))[\u4e00-\u9fff]{0,4}\s{0,2}\Z"
    r"|\A\d?[)）][与和跟][\u4e00-\u9fff]{2,8}[(（](?:手机|电话)?(?:号码?)?[：: ]{0,2}\Z"
)
# The key of a pair in a line of pairs: call_type=… user_number=86-
_PAIR_KEY = lazy_re(r"(?<!\S)([^\s=]{2,40})=[\"']?(?:\+?86-)?\Z")
_VALUE_END = lazy_re(r"[，,;；。|\t]|[0-9]{5}")
# A cell that names the value in it or in the next one.
_NAMED = lazy_re(r"\W{0,3}([^\d：:=]{1,24}?)\s{0,4}(?:[：:=]|\Z)")
_NUMBERED = lazy_re(
    r"号|卡|证|手机|电话|账户|帐户|(?<![a-z])(?:no|num|number|msisdn|mobile|phone|card|account|id|idno|certno)(?![a-z])"
)
_PERSONAL = lazy_re(
    r"身份|证件|(?<![产权地凭])证号|护照|(?:手机|电话|主叫|本机)(?!通话|通信|使用|所在|归属|位置|基站|小区|地)"
    r"|(?<![a-z])(?:id ?card|id ?no|id num|id number|certno|identity|cert|passport"
    r"|mobile|phone|tel|cell(?! ?(?:id|code|name|tower|site|sector|addr))|caller|calling"
    r"|msisdn|sfz|sfzh|sfzhm|zjhm|gmsfhm|sjh|sjhm|lxdh|ctfid)(?![a-z])"
)

# A row of the calls or messages that a telephone keeps, and by what those name the other side: Row: 0 address=
_KEPT, _KEPT_BY = lazy_re(r"(?<![^\s])Row: \d+ (?:[^\n]*, )?\Z"), ("address", "number")
# A message that a SIM card keeps, as a modem prints it, before the number of the other side.
_STORED = lazy_re(r"\+CMG[LR]: (?:\d+,)?\"(?:REC|STO) (?:UN)?(?:READ|SENT)\",\"\Z")

# Between the name of a value and the value, in one cell; and bytes of it.
_KEYED, _NEAR = lazy_re(rb"(?::|\xef\xbc\x9a)\s*\Z"), 8

# With whom messages were exchanged, before the number; and right below it the first of them: 2023-02-18 11:47 发送：
_EXCHANGED = lazy_re(r"(?:联系人|聯絡人|[对對]方|(?:会话|聊天|通信)对象)(?:姓名)?\s?[：:][^\n\d]{0,12}\Z")
_OWNER, _ABOVE = lazy_re("本机|机主|本号|我的".encode()), 160
_DATE = r"(?:(?:19|20)\d\d(?:[-/.]|年))?\d\d?(?:[-/.]|月)\d\d?(?:日)?[ T]{1,2}\d\d?:\d\d(?::\d\d)?"
_SENT = r"(?:收到?|发出?|接收|发送|我|本机|对方)\s?(?:：|:)\s?[^\s\d]"
_TURN = lazy_re(
    rb"[+\d][\d -]{9,18}[^\n\d]{0,16}\n(?:[ \t\r]*\n){0,2}[ \t\[(]{0,8}" + rf"{_DATE}[\])]?[ \t]{{1,4}}{_SENT}".encode()
)

# A person: the value that names it, and which key it is.
Person = tuple[Spot, str]


def label_of(data: bytes, at: int) -> str:
    """What stands before a value on its line, up to the value before it."""
    start = max(data.rfind(b"\n", max(0, at - 4 * _REACH), at) + 1, at - 4 * _REACH)
    text = data[start:at].decode("utf-8", "ignore")[-_REACH:]
    if _STORED.search(text):
        return "peer"
    if key := _PAIR_KEY.search(text):
        return f"peer {key[1]}" if key[1] in _KEPT_BY and _KEPT.search(text, 0, key.start(1)) else key[1]
    if data[at : at + _PHONE].isdigit() and _TITLED.match(data[at + _PHONE : at + _TITLE].decode("utf-8", "ignore")):
        return "机主"
    if _WRITES.match(data, at):
        return "peer"
    if _EXCHANGED.search(text) and _TURN.match(data, at) and not _OWNER.search(data, max(0, start - _ABOVE), start):
        return "号码"
    parts = list(_VALUE_END.finditer(text.rstrip(" \"'|,\t")))
    return text[parts[-1].end() :] if parts else text


def owned(plan: Plan, data: bytes, spots: Iterable[Spot]) -> list[Spot]:
    """Those of some numbers that what stands before them calls the holder's own."""
    return [spot for spot in spots if is_own(plan.simplified(label_of(data, spot.start)))]


def telephones(plan: Plan, data: bytes, keys: Iterable[Spot]) -> set[str]:
    """The telephones on the line of a head that are not called another side's."""
    phones = keys_by(keys, "phone")
    return {one.normalised[-11:] for one in phones if not is_other(plan.simplified(label_of(data, one.start)))}


def label_in_row(cells: Sequence[str], value: str) -> str | None:
    """In a row of a head, the name of a value that stands in its cell or in the cell before; None where none does."""
    for number, cell in enumerate(cells):
        if value not in cell:
            continue
        before = cell.partition(value)[0].strip()
        named = _NAMED.search(before or (cells[number - 1].strip() if number else ""))
        return named[1] if named else None
    return None


def labelled(data: bytes, row: Row) -> Iterator[tuple[Spot, str | None]]:
    """The values of a row of a head, each with its name."""
    cells = [clean(cell.decode("utf-8", "replace")) for cell in row.cells]
    for spot in row.spots:
        yield spot, label_in_row(cells, data[spot.start : spot.end].decode("utf-8", "replace"))


def names_holder(data: bytes, row: Row) -> bool:
    """Whether a row among others names somebody by a number behind its own name, or an account in one cell with it."""
    for spot, label in labelled(data, row):
        is_key = spot.rule in PERSON_KEYS or _KEYED.search(data[max(0, spot.start - _NEAR) : spot.start])
        if is_key and names_number(label or ""):
            return True
    return False


def names_number(label: str) -> bool:
    """Whether a label is that of a number which tells who somebody is."""
    return _NUMBERED.search(spaced(label)) is not None


def names_person(name: str) -> bool:
    """Whether a column is that of a number which names a person, and not only an account."""
    return _PERSONAL.search(spaced(name)) is not None


def of_target(label: str) -> str:
    """A label without the word that says who was looked for."""
    return _TARGET.sub("", label)


def is_head(label: str) -> bool:
    """Whether a value behind this label may be that of the holder."""
    name = spaced(label)
    return not (OTHER.search(name) or _CONTACT.search(name) or _WITH.search(name))


class Holder:
    """The person whom the last head named. A head ends where the first row below it begins.

    spot: what is known of the head already. told: whom a mail names to which the rows are attached.
    """

    def __init__(self, spot: Spot | None = None, told: Spot | None = None) -> None:
        self._spots: dict[str, Spot] = {}
        self._closed = False
        for one in (told, spot):
            if one:
                self.see(one)
        self._told = told

    def see(self, spot: Spot) -> None:
        """Take a value of a head."""
        if self._closed:
            self._spots, self._closed = {}, False
        by = PERSON_KEYS.get(spot.rule, MAIL if spot.rule == "phone.email" else ACCOUNT)
        self._spots[by] = spot

    def has(self, spot: Spot | None) -> bool:
        """Whether a value is one of the head."""
        return spot in self._spots.values()

    def close(self) -> None:
        """A row was read: what names somebody from here on is another head."""
        self._closed = True

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of which the rows may be; all, if none is given. A mail tells the number of who sent it, too."""
        person = self.person
        return SPOKEN if person and person[0] is self._told and person[1] == "phone" else ()

    @property
    def person(self) -> tuple[Spot, str] | None:
        """The value that names the holder, and which key it is."""
        return next(((self._spots[by], by) for by in ORDER if by in self._spots), None)

    @property
    def payer(self) -> tuple[Spot, str] | None:
        """The same, or the address by which a payment service knows its customers."""
        return self.person or ((self._spots[MAIL], ACCOUNT) if MAIL in self._spots else None)


def as_called(data: bytes, person: Person, row: Iterable[Spot]) -> Person:
    """Whom a telephone names, as whose any row is read that stands in the same object and names nobody but a lessor."""
    others = any(spot.rule == NAME and not is_lessor(label_of(data, spot.start)) for spot in row)
    return (person[0], CALLED) if person[1] == "phone" and not others else person


def may_hold(by: str, kind: str, kinds: Sequence[str]) -> bool:
    """Whether a holder known by a key may have rows of a kind. kinds: those of statements, of which it may be any."""
    if by in ONLY_KIND:
        return kind in (ONLY_KIND[by], OF_CARD.get(by))
    return kind in kinds or by != "phone"
