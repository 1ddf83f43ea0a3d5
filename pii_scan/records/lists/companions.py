"""Who is named with a document in what a line tells of somebody above it: companions, other sides, joint owners."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import NAME, PERSON_KEYS
from pii_scan.records.groups import DOCUMENTS, Spot
from pii_scan.records.lists.beside import BEHIND, STAFF, is_affirmed
from pii_scan.records.lists.leads import BEGUN, WHEN
from pii_scan.records.units import MARKS, NUMBER, decoded
from pii_scan.records.units.items import announces, has_mark

# A name, and what stands between it and the number of the document.
_NAMED = (
    r"(?:[\u4e00-\u9fff·]{2,4}|[A-Z][A-Za-z]*(?:[ /][A-Z][A-Za-z]*){1,2})[\s，,（(]{0,3}(?:[男女][，,]\s?)?"
    r"(?:公民)?(?:身[份分][证證]|[证證]件|[护護]照|通行[证證]|电话|手机|(?i:passport|id))?(?: no\.?)?"
    r"[号號]?[码碼]?[：: ]{0,2}\Z"
)
# Before the number of somebody who was there with whom a line tells of, and behind it.
_WITH = lazy_re(
    r"(?:(?P<sure>(?:同[住房行伴乘桌机车]|[邻鄰][座铺]|随行|一[起同][登记入来住]{0,2}的)(?:人员?|者|旅客|同学|朋友|[男女][子性的]?)?(?:名?[是叫为])?"
    # or on the same ticket
    r"|同(?:一?个?)(?:订单|行程单?|[票单]|航班|车次?|房间?|批)[内中里上]?(?:的|[还另]?有)?)"
    r"|[和与與跟同陪]我?的?[\u4e00-\u9fff]{0,3}|[转汇付打借还](?:账|款|钱)?[给到至]|收到|来自|[向给])[：: ]{0,2}"
    r"[\u4e00-\u9fff·]{2,4}[\s，,（(]{0,2}(?:[男女][，,]\s?)?"
    r"(?:[后经][^\n，。；;）)]{0,4}[查核][明实]其?)?"
    r"(?:身[份分][证證]|[证證]件|[护護]照|通行[证證]|电话|手机)?[号號]?[码碼]?[：: ]{0,2}\Z"
)
# And of whom somebody owns something together with.
_RELATED = lazy_re(
    r"[与和同跟及]其?(?:配偶|妻子?|丈夫|爱人|老[婆公]|[父母]亲|儿子|女儿|[兄弟姐妹]|共有人)[：:，, 是为系]{0,2}"
    rf"{_NAMED}"
    r"|(?i:(?<![a-z])(?:with|and) (?:h(?:is|er) )?(?:spouse|husband|wife|partner|co-owner|mother|father|brother|sister"
    rf"|son|daughter)),? {_NAMED}"
)
# Before the document of whoever has the number that was called: 该号实名李伟（110105…
_HAS = lazy_re(
    r"(?<!\d)1[3-9]\d{9}(?!\d)[^。；;\n]{0,60}?(?:机主|户主|号主|卡主|实名|登记[在为人]|使用人)"
    rf"(?:登记|信息|姓名|身份)?[为是系：: ]{{0,2}}{_NAMED}"
)
# Before the telephone of somebody who works there, and what tells of calls and messages.
_MET = lazy_re(rf"(?:{STAFF})[\u4e00-\u9fff·]{{2,4}}[（(，,\s]{{0,2}}(?:联系)?(?:电话|手机)(?:号码?)?[：: ]{{0,2}}\Z")
_SPOKEN = lazy_re(r"[拨打叫]|短信|通话|来电|发[给来送]|呼[入出叫]")
_TOGETHER = lazy_re(r"[)）]?\s?(?:一[起同块道]|先后|一[前后]|结伴|同[住行去]|出[差游]|[入去来]住|住|旅[行游])")
_TIMED = lazy_re(r"\d{1,2}[:：点时月]|\d[-/.]\d")
# What a line begins with before it tells something: a mark, and between its days and hours.
_MARK = lazy_re(rf"\s{{0,8}}(?:[{MARKS}]|{NUMBER})?\s?")
_BETWEEN = lazy_re(r"\W{0,4}(?:[至到起在于许]|左右|期间|次日)?\W{0,4}")
_MONTH = lazy_re(r"\W{0,4}[至到起]?(?:(?:19|20)\d\d年)?\d{1,2}月[底初末]?(?!\d)")
# Right behind that, of whom a line tells that is of somebody else; and that he was found, or is the one told of.
_FIRST = lazy_re(
    rf"\W{{0,4}}(?:[旅乘住租顾]客|客[人户]|[男女]子?|嫌疑人|被告人?|对象|用户|[户机车业]主|持卡人)?[：: ]?{_NAMED}"
)
_FOUND = lazy_re(
    rf"(?:租[客户]|承租[人方]|[旅乘住]客|客人|持卡人|嫌疑人|被告人|产权人|权利人)[：: ]?{_NAMED}"
    r"|[查抓捕]获|抓捕|传唤|发现|盘查|审查|拘留了?[\u4e00-\u9fff]{2,4}[（(]"
)
_NAME, _COMMA = lazy_re(_NAMED), lazy_re(r"[，,；;。]")
# Bytes between a name and its number.
_NEAR = 24
# What may stand between the document of a companion and the telephone.
_AND = lazy_re(r"[)）]?\s?[，,、/]?\s?(?:的|所?[持用])?(?:手机|电话|号码|mobile|phone)?[号號]?[码碼]?[：: ]{0,2}")


def is_list(head: str) -> bool:
    """Whether a line that names somebody announces what is told below, or tells of no time, and is no entry itself."""
    return not BEGUN.match(head) and (announces(head) or not WHEN.search(head))


def of_one(data: bytes, span: tuple[int, int], spots: list[Spot]) -> list[Spot]:
    """The values of a text that names somebody by a document and then tells of more than one day, without companions.

    Of another text all values.
    """
    first = next((spot for spot in spots if spot.rule in DOCUMENTS), None)
    if first is None or all(spot.rule not in DOCUMENTS or spot.normalised == first.normalised for spot in spots):
        return spots
    if any(found["day"] for found in WHEN.finditer(decoded(data, span[0], first.start))):
        return spots
    days = [found for found in WHEN.finditer(decoded(data, first.end, span[1])) if found["day"]]
    return without_companions(data, span, spots, False)[0] if len(days) > 1 else spots


def without_companions(data: bytes, span: tuple[int, int], spots: list[Spot], is_item: bool) -> tuple[list[Spot], str]:
    """The values of a line, and its text, without the numbers of those who only were there with whom it tells of.

    What it tells of has its day before them. And of those who are there for others. is_item: whether it is one of the
    items below a head that announces them.
    """
    left, text = list[Spot](), decoded(data, *span)
    end = -1  # of the last one's document
    for spot in spots:
        is_phone = PERSON_KEYS.get(spot.rule) == "phone"
        is_theirs = is_phone and end >= 0 and _AND.fullmatch(decoded(data, end, spot.start)) is not None
        if is_theirs or (spot.rule in PERSON_KEYS and _is_companions(data, span, spots, spot, is_item)):
            number = decoded(data, spot.start, spot.end)
            text = text.replace(number, " " * len(number))
            end = -1 if is_phone else spot.end
            if left and left[-1].rule == NAME and 0 <= spot.start - left[-1].end <= _NEAR:
                left.pop()  # the name is theirs, too
        else:
            left.append(spot)
    return left, text


def _is_companions(data: bytes, span: tuple[int, int], spots: list[Spot], number: Spot, is_item: bool) -> bool:
    """Whether a number on a line is of somebody who only was there, or is there for others."""
    start, end = span
    before, is_document = decoded(data, start, number.start), number.rule in DOCUMENTS
    if is_document and is_affirmed(data, number):
        return True
    # a line that announces others is the head of these
    if is_document and is_item and not announces(decoded(data, start, end)) and _is_named_late(before):
        return True
    if is_document and has_mark(before) and (related := _RELATED.search(before)):
        return not _names_before(spots, start + len(before[: related.start()].encode()))
    if not _TIMED.search(before):
        return False
    if led := _WITH.search(before):
        # whoever is called or written to has a telephone
        is_first = is_document and not _names_before(spots, start + len(before[: led.start()].encode()))
        if led["sure"] or is_first or _TOGETHER.match(decoded(data, number.end, number.end + BEHIND)):
            return True
    # whom somebody called is no bystander
    is_there = _MET.search(before) and not _SPOKEN.search(decoded(data, start, end))
    return bool(is_there or (is_document and _HAS.search(before)))


def _is_named_late(before: str) -> bool:
    """Whether what stands before a number names somebody, but not as the first thing behind a day or mark."""
    mark = _MARK.match(before)
    at = begin = mark.end() if mark else 0
    if month := BEGUN.match(before, at):
        at = month.end()
    while (found := WHEN.match(before, at) or _MONTH.match(before, at)) and found.end() > at:
        between = _BETWEEN.match(before, found.end())
        at = between.end() if between else found.end()
    rest = before[at:]
    # behind a mark alone a thing is told first: 1、浙A12345大众朗逸，由其子李小军（…
    is_led = at > begin or (has_mark(before) and _COMMA.search(rest))
    return bool(is_led and _NAME.search(rest) and not _FIRST.fullmatch(rest) and not _FOUND.search(rest))


def _names_before(spots: list[Spot], at: int) -> bool:
    """Whether a line names somebody before a place in it, who may be whom it tells of."""
    return any(spot.rule == NAME and spot.start < at for spot in spots)
