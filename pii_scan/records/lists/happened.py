"""What a sentence or line tells that somebody did at an hour: a call, a message, a position, a payment."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.named import NamedTuple

if TYPE_CHECKING:
    import re

_NUMBER = "[零〇一二两三四五六七八九十]"
_PART = "(?:凌晨|清晨|[早晚]上?|早晨|[上中下]午|傍晚|晚间|[夜半]里|[深半午]夜|夜间)"
_MONTHS = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}[.]?"
_DAYS = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
# When something was: a day, perhaps without its year, and an hour.
_DAY = (
    rf"(?<![\d./-])(?:(?:19|20)\d\d|\d{{2,3}}(?=\s?年))\s?[-/.年]\s?\d{{1,2}}\s?[-/.月]\s?\d{{1,2}}(?!\d)[日号]?"
    rf"|(?<!\d)\d{{1,2}}\s?月\s?(?:\d{{1,2}}|初?{_NUMBER}{{1,3}})[日号]?|{_NUMBER}{{1,2}}月初?{_NUMBER}{{1,3}}[日号]?"
    r"|(?<![\d./-])\d{1,2}[./-]\d{1,2}(?=[ \u3000](?![ap]\.?m))"
    r"|(?<!\d)\d{1,2}[日号](?=\s?[\d上下晚早凌])|\A\s{0,8}\d{1,2}[日号](?=\s)"
    r"|(?:周|星期|礼拜)[一二三四五六日天]|当天|次日|[昨今前]天"
    rf"|(?<![A-Za-z\d])(?:\d{{1,2}}(?:st|nd|rd|th)? {_MONTHS}|{_MONTHS} \d{{1,2}})(?:,? (?:19|20)\d\d)?(?![A-Za-z\d])"
    rf"|(?<![A-Za-z]){_DAYS}"
)
_CLOCK = (
    rf"{_PART}?\s?(?<![\d.])(?<!\d[:：])(?:[01]?\d|2[0-4])(?:[:：][0-5]\d(?:[:：][0-5]\d)?(?!\d|[:：]\d)|"
    r"[点时](?![长间段候])(?:[0-5]?\d(?:分(?:[0-5]?\d秒)?)?(?!\d)|半|整|许|一刻)?)(?:\s?[ap]\.?m\.?(?![a-z]))?"
    rf"|(?:{_PART}\s?{_NUMBER}{{1,3}}[点时]|{_NUMBER}{{1,3}}[点时](?=零?{_NUMBER}{{2}}|{_NUMBER}分|一刻|[半整许多]))(?:零?{_NUMBER}{{1,4}}分?|一刻|[半整许多])?"
    r"|中午|凌晨|清晨|傍晚|[深半]夜"
    r"|(?<![\d.])(?<!\d[:：])(?:1[0-2]|[1-9])(?:[:.][0-5]\d)?\s?[ap]\.?m\.?(?![a-z])"
)
_WHEN = lazy_re(rf"(?P<day>{_DAY})|(?P<clock>{_CLOCK})")
# What may stand between a day and an hour of it.
_BETWEEN = lazy_re(
    rf"[\sT，,：:（(）)]{{0,4}}(?:(?:周|星期)[一二三四五六日天])?(?:{_PART}|at|around|about|约)?\s{{0,2}}"
)
# Before an hour that is how long something lasted.
_LASTS = lazy_re(r"(?:时长|通话|通話|持续|共计?|[聊讲说]了|(?i:duration|lasted|lasting|for))\W{0,3}\Z")
# What was written or said, in quotes or behind a colon: it may tell hours of its own.
_QUOTED = lazy_re(
    r"[“「『《\"][^“”「」『』《》\"\n]{1,400}(?=[”」』》\"])"
    rf"|(?:[发收]|(?<![传返取])回|来[自信]|[说写]道?|(?i:sent|recv|received|from|to|said|wrote|texted|replied|message))[^\n：:\d]{{0,12}}"
    r"(?:(?:\+?86)?1[3-9]\d{9}[^\n：:\d]{0,8}[：:]\s?(?![“「『《\"\s])"
    rf"|[：:]\s?(?![“「『《\"\s]|\d{{1,2}}[：:点时]|{_PART}))[^\n]+"
)

_PHONE = r"(?<![\d.])(?:\+?86[- ]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)"
_PEER = lazy_re(
    rf"{_PHONE}|(?<!\d)0\d{{2,3}}-?\d{{7,8}}(?!\d)|(?<!\d)(?:400|95|1[02])\d{{2,8}}(?!\d)|1[3-9]\d[*xX]{{4,8}}\d{{0,4}}"
    r"|[同该此][一个]{0,2}号|[这那]个?号|[又再]次?[打拨]|尾号|(?i:the same (?:number|handset|party)|that number)"
)
_MOBILE = lazy_re(_PHONE)


class _Sort(NamedTuple):
    """A kind of event, and what is there of each: all cues, and none of what tells of plans.

    topic: what stands in the text above or in the event. clock: whether an hour is needed.
    """

    kind: str
    cues: tuple[re.Pattern[str], ...]
    never: re.Pattern[str]
    topic: re.Pattern[str] | None = None
    clock: bool = True


_PLANNED = (
    r"请[拨于在按勿]|如需|预[约计]|打算|计划|拟[于定在]|明[天日早晚]|[将须需应]于|安排|模板|样例|示例"
    r"|(?i:(?<![a-z])(?:will|shall|please|tomorrow|schedule[ds]?|plan(?:s|ned)?|template)(?![a-z]))"
)
_SORTS = (
    _Sort(
        "phone.cdr",
        (
            lazy_re(
                r"主叫|被叫|呼[入出转叫]|[拨打][出进通给往]|打(?:过?[来去]|了|电话|的)|[又再][打拨]|[拨打](?=\s?1[3-9])|接(?:到|听|进|入|起|通|了)|[来去]电|[发受]话|回拨|未接|通[话了]"
                r"|来自(?=\s?(?:\+?86[ -]?)?1[3-9]|\s?0\d{2})"
                r"|(?i:(?<![a-z])(?:(?:out|in)(?:going|bound|coming)|call(?:ed|s|ing)?|dial+ed|rang|phoned|spoke)(?![a-z]))"
            ),
            lazy_re(
                rf"(?:\d|{_NUMBER}|几|多|半|来)\s?(?:秒|分(?!之)|个?小时|个?钟头?|多分)|(?<!\d)\d{{1,2}}[:：][0-5]\d(?:[:：][0-5]\d)?(?!\d)"
                r"|(?<![a-z\d])\d{1,5}\s?(?i:s|secs?|seconds?|m|mins?|minutes?|hours?)(?![a-z])|(?:时长|秒数)\D{0,3}\d"
                r"|未接|没接|没人接|无人接听|响铃|占线|关机|(?i:(?<![a-z])(?:missed|unanswered|no answer)(?![a-z]))"
            ),
            _PEER,
        ),
        lazy_re(_PLANNED),
    ),
    _Sort(
        "phone.sms",
        (
            lazy_re(
                r"[“「『《\"][^”」』》\"\n]{3,}"
                r"|(?i:[发收回说写来]|sent|recv|received|from|to|said|wrote|texted|replied)[^\n：:]{0,40}[：:]\s?[^\s\d]{2}"
            ),
        ),
        lazy_re(rf"{_PLANNED}|微信|邮件|邮箱|(?<![A-Z])QQ(?![A-Z])|朋友圈|(?i:wechat|e-?mail)"),
        lazy_re(
            r"短信|简讯|彩信"
            r"|(?i:(?<![a-z])(?:sms|text(?:s|ed)?|(?:text|short) messages?"
            r"|messages? (?:recovered|from|to|between))(?![a-z]))"
            rf"|[发收回][给到往自]?\s?{_PHONE}|来自\s?{_PHONE}"
        ),
    ),
    _Sort(
        "location.fix",
        (
            lazy_re(
                r"(?<![\d.])(?:(?:1[89]|[2-4]\d|5[0-3])\.\d{4,}[^\d\n]{1,20}(?:7[3-9]|[89]\d|1[0-3]\d)\.\d{4,}"
                r"|(?:7[3-9]|[89]\d|1[0-3]\d)\.\d{4,}[^\d\n]{1,20}(?:1[89]|[2-4]\d|5[0-3])\.\d{4,})(?!\d)"
                r"|(?i:(?<![a-z])(?:lac|tac)\W{0,3}[0-9a-f]{2,6}\W{1,8}(?:e?ci|cid|cell ?(?:id)?)\W{0,3}[0-9a-f]{2,9})"
                r"|(?<![\d.-])460[-,/ ]0?\d[-,/ ]\d{3,5}[-,/ ]\d{3,9}"
            ),
        ),
        lazy_re(rf"{_PLANNED}|集合|集结|营业|开门|门店|测站|测点|(?i:meet|opens?|survey)"),
    ),
    # without coordinates
    _Sort(
        "location.fix",
        (
            lazy_re(
                r"定位|位[置于]|出现|停留|途[经径]|经过|[进驶][入出]|到达|[离抵]开?|回到|[仍还]?在|过|(?i:(?<![a-z])(?:at|near|in)(?![a-z]))"
            ),
            lazy_re(
                r"[\u4e00-\u9fff]{2}(?:[路街巷道村]|大厦|广场|小区|附近|一带|卡口|收费站|服务区|路口|高速|基站|酒店|公园|车站|客运站)"
                r"|(?i:(?<![a-z])(?:road|street|avenue|tower|toll|exit|station|district|mall)(?![a-z]))"
            ),
        ),
        lazy_re(rf"{_PLANNED}|集合|集结|营业|开门|门店|(?i:meet|opens?|survey)"),
        lazy_re(
            r"定位(?!为)|轨迹|行踪|基站位置|过车|卡口(?:记录|抓拍|数据)|回传位置|(?i:(?<![a-z])(?:gps|tracker|positions?|fixes)(?![a-z]))"
        ),
    ),
    _Sort(
        "bank.transaction",
        (
            lazy_re(
                r"[转付收汇扣存取刷](?!件|据|款码|货|藏)|支出|支取|消费|还款|充值|提现|入账|到账|代发|退款"
                r"|(?i:(?<![a-z])(?:paid|pays?ment|transfer(?:red)?|withdr[ae]wn?|withdrew|deposit(?:ed)?|received|sent|credited|debited"
                r"|purchased?|refund(?:ed)?|remitted|merchant|spent)(?![a-z]))"
            ),
            lazy_re(
                r"\d\s?(?:元|块|万)|(?:人民币|CNY|RMB|[¥￥])\s?\d|(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])|(?<![\d.])\d{1,9}\.\d\d(?![\d.])"
                r"|[转付收汇存取][\u4e00-\u9fff]{0,4}\s?\d{3,9}(?!\d)"
            ),
        ),
        lazy_re(
            rf"{_PLANNED}|[应待][还付缴收交]|前(?:还|付|缴|支付|交)|[到逾]期|欠款|网[吧咖]|[上下]机|机[号器]|入住|退房|租金"
            r"|(?i:(?<![a-z])(?:due|owes?|to be|invoice)(?![a-z]))"
        ),
        lazy_re(
            r"卡(?!座|片)|账户|帐户|账号|户头|存折|银行|支付宝|微信|财付通|流水|(?i:(?<![a-z])(?:cards?|accounts?)(?![a-z]))"
        ),
        clock=False,
    ),
)


class Happened:
    """Tells what a text tells of, whose owner stands above. topic: that text. own: the owner's telephones."""

    def __init__(self, topic: str, own: set[str]) -> None:
        self._topic, self._own = topic, own

    def events(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Where the events stand that a text tells, each from its hour on, and their kinds."""
        parts = list(_parts(text))
        begin, last = 0, ""
        for number, (low, high, mark) in enumerate(parts):
            kind = self._kind(text[low:high], mark)
            if kind and last:
                yield begin, low, last
                begin = low
            last = kind or last
            if number == len(parts) - 1 and last:
                yield begin, high, last

    def _kind(self, text: str, mark: tuple[int, int, bool]) -> str:
        """The kind of the event that a part tells, if any. mark: where its hour stands, and whether it is an hour."""
        low, high, has_clock = mark
        text = f"{text[:low]} {text[high:]}"
        told = _QUOTED.sub("", text)
        phones = {number[-11:] for number in (_digits(found[0]) for found in _MOBILE.finditer(text))} - self._own
        for sort in _SORTS:
            if sort.clock and not has_clock:
                continue
            if sort.topic and not (sort.topic.search(text) or sort.topic.search(self._topic)):
                continue
            # a call is with one other number, and a position of somebody else's telephone is somebody else's
            if len(phones) > (sort.kind != "location.fix"):
                continue
            if all(cue.search(text) for cue in sort.cues) and not sort.never.search(told):
                if sort.kind == "phone.sms" and "短信" not in self._topic:
                    self._topic = f"{self._topic}\n短信"
                return sort.kind
        return ""


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def _parts(text: str) -> Iterator[tuple[int, int, tuple[int, int, bool]]]:
    """The parts of a text from one hour to the next, each with where its hour stands in it."""
    marks = list(_marks(text))
    for number, (low, high, has_clock) in enumerate(marks):
        start = low if number else 0
        end = marks[number + 1][0] if number + 1 < len(marks) else len(text)
        yield start, end, (low - start, high - start, has_clock)


def _marks(text: str) -> Iterator[tuple[int, int, bool]]:
    """Where a text tells hours and days, those of one moment as one; and whether an hour is told."""
    last: tuple[int, int, bool] | None = None
    text = _QUOTED.sub(lambda said: " " * len(said[0]), text)
    for found in _WHEN.finditer(text):
        is_clock = found["clock"] is not None
        if is_clock and _LASTS.search(text, max(0, found.start() - 12), found.start()):
            continue
        if last and not last[2] and _BETWEEN.fullmatch(text, last[1], found.start()):
            last = (last[0], found.end(), is_clock)
            continue
        if last:
            yield last
        last = (*found.span(), is_clock)
    if last:
        yield last
