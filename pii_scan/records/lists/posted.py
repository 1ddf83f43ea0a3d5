"""Messages that are told on several lines each: which way and with whom, when, and below it what was said."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice

from pii_scan.lazy import lazy_re
from pii_scan.notations import BACK
from pii_scan.records.around import CLOCK
from pii_scan.records.lists.sorts import PHONE
from pii_scan.records.units import DAY, LONGEST, decoded, lines_of
from pii_scan.records.units.pages import shown

# Lines below the first one that a message may have: when, and what was said.
_MOST = 2
# The line that a message begins with: 〈送出〉 191-0000-0000（张三）. Without brackets that may be of anything.
_WAY = r"(?:送出|发送|发出|寄出|已发|发件|收到|接收|收件|已收|收自|来自|发给|发往|寄给|传给)箱?"
_HEAD = lazy_re(
    rf"\s{{0,8}}(?:\[?\d{{1,4}}[\].、]\s?)?"
    rf"(?P<back>{BACK})?(?P<way>(?P<sign>[〈<《\[【(（]){_WAY}[〉>》\]】)）]|{_WAY})?\s{{0,40}}[：:]?\s?"
    r"(?:对方(?:号码|手机|电话)?\s?[：:]\s?)?"
    rf"(?:[\u4e00-\u9fff·]{{2,4}}\s{{1,2}})?{PHONE}\s?(?:[（(][^（()）\n]{{1,12}}[)）])?\s{{0,40}}"
    rf"(?P<time>(?:{DAY}[ T])?{CLOCK})?\s*\Z"
)
_TIME = lazy_re(rf"\s{{0,8}}[\[(（]?(?:时间\s?[：:]\s?)?(?:{DAY}[ T]?)?{CLOCK}[\])）]?\s*\Z")
# What may be said, and what is told of a call or a parcel.
_SAID = lazy_re(r"[^\n]*[^\W\d_]")
_OTHER = lazy_re(r"\W{0,4}(?:(?:语音|视频)?(?:通话|来电)|未接|备注|时长|状态)|[^\n]*(?:快递|顺丰|包裹|运单|物流)")
# What names what was said, and needs no word above it that says so.
_CONTENT = lazy_re(r"\s{0,8}(?:(?:短信|信息|消息)?(?:内容|正文)|短信)\s?[：:]")
# What says that messages follow.
_TOPIC = lazy_re(r"短信|短讯|短訊|简讯|簡訊|彩信|讯息|訊息|(?i:(?<![a-z])(?:sms|text messages?)(?![a-z]))")


def posted(data: bytes, span: tuple[int, int], topic: str, is_named: Callable[[int, int], bool]) -> int:
    """Where the message ends whose first line stands in a span; -1 where there is none.

    topic: what stands above. is_named: whether a line names whose the next messages are.
    """
    start, end = span
    head = _HEAD.match(shown(decoded(data, start, end)))
    if head is None:
        return -1
    is_screen = head["back"] is not None
    is_told = head["sign"] is not None or is_screen or _TOPIC.search(topic) is not None
    if not (head["way"] or is_screen or (is_told and head["time"])):
        return -1
    timed, high = head["time"] is not None, min(len(data), start + LONGEST)
    for low, stop, gap in islice(lines_of(data, end, high), _MOST):
        text = shown(decoded(data, low, stop))
        if gap or _HEAD.match(text) or (stop == high < len(data)) or is_named(low, stop):
            return -1
        if not _TIME.match(text):
            is_said = _CONTENT.match(text) or (is_told and _SAID.match(text) and not _OTHER.match(text))
            return stop if timed and is_said else -1
        timed = True
    return -1
