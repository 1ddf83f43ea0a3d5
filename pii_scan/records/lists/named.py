"""Lines that tell no more than who has a telephone or a card: what is told of it stands below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.records.groups import Spot, within
from pii_scan.records.lists.holders import label_of, of_target
from pii_scan.records.lists.noted import WIDE
from pii_scan.records.sides import is_other, is_own
from pii_scan.records.units import LONGEST, decoded, lines_of
from pii_scan.records.units.pages import shown

if TYPE_CHECKING:
    from pii_scan.records import Plan
    from pii_scan.records.passes import Pass

# Characters of such a line, but for the telephone or the card.
_HEAD = 24
# What a telephone is that is nobody's own, or who only keeps the list.
_OFFICE = lazy_re(
    r"值班|热线|客服|前台|快递|驿站|[总分]机|办公|收租|房东|业主|房管|通讯员|报修|(?i:hotline|office|desk)"
)
# Before the number of somebody with whom messages were exchanged.
_WITH = lazy_re(r"(?:[与和跟]|(?i:with|vs\.?))\s?\Z")
# How a page speaks to somebody.
_GREETED = lazy_re(r"尊敬的(?:客户|用户)?|亲爱的|(?:先生|女士)?[，,]?\s?[您你]好[，,！!。]?|(?i:dear|hello)\b")
# How a line ends that says what stands below it; and how somebody who lists calls begins.
_ANNOUNCED = lazy_re(
    r"(?:[^\n]*。)?[^\n。；]*(?:数据|记录|轨迹|位置|定位|[详话清]单|通[话联]|短信|如下)"
    r"[^\n，。；\d]{0,10}(?:，[^\n，。；\d]{2,10})?[：:]\s*\Z"
)
_INTRODUCED = lazy_re(r"\W{0,4}(?i:my (?:own )?(?:number|phone|mobile)(?: number)? is) [^\d\n]{0,120}\Z")
# When a message was sent, before who sent it; and a message that asks about whom it names.
_SENT = lazy_re(r"\A\s{0,4}[\[(（]?\d[\d/:. -]{3,20}[\])）]?\s{0,3}(?=[^\s\d:：，。]{1,12}[:：])")
_REQUEST = lazy_re(
    r"\A[^\s\d:：，。]{1,12}[:：][^\n]{0,24}?"
    r"(?:[查看找盯跟](?!到|过)|目标|定位|要(?:实时|详单|清单)|(?:打给|联系)过?了?(?:谁|哪))[^\n]{0,24}\Z"
    # or where that one is, on a line of its own
    r"|[^\n]{0,24}[，, ](?:现在|这会儿|目前|今天|人)?(?:人|位置)?在(?:哪[里儿]?|什么(?:地方|位置))[^\n\d]{0,6}\Z"
)
# How a line ends below whose own number others stand.
_COLONS = ("的电话：", "的电话:", "的短信：", "的短信:")
# What is said of a copy, before whose telephone it is.
_COPIED = lazy_re(
    r"\s{0,8}(?:抄录|摘录|摘抄|转录|誊录|整理|截取|(?:单子|结果|话单|记录)(?:出来|查到|拉好)了)[^，。\n\d]{0,12}[，：:]"
)
# What is said beside it in brackets, with how many there are.
_ASIDE = lazy_re(r"[(（](?:[^()（）\d]|\d{1,4}(?=\s?[张条页份次段])){2,24}[)）]")
# And behind a comma: how they are arranged.
_ARRANGED = lazy_re(
    r"[，,；;]\s?[^，,。；;\n\d]{0,8}(?:排好|排列|排序|顺序|倒序|正序|先后|如下|见下|在下)[^，,。；;\n\d]{0,4}\Z"
)
# Of whom a list of positions is, what parts the name from the telephone, 对象：王芳，手机, and the plate behind that.
_TARGET = lazy_re(r"\W{0,4}(?:[\u4e00-\u9fff]{1,6}[ ，,])?[\u4e00-\u9fff]{0,4}(?:对象|目标|嫌疑人|嫌犯|机主)")
_PARTED = lazy_re(r"(?<=[\u4e00-\u9fff])[，,]\s?(?=(?:联系)?(?:手机|电话|号码)(?:号码?)?\s?[：:]?\s*\Z)")
_PLATED = lazy_re(
    r"\A\s?[，,；;]?\s?(?:车牌|号牌|车号)(?:号码?|号)?\s?[：:为是]?\s?[\u4e00-\u9fff][A-Z][·•.-]?[A-Z0-9]{5,6}"
)
# A line below who somebody is that says what stands below it: 短信（含已删除）
_HEADING = lazy_re(r"[^\W\d][^\d\n]{1,40}")
# Bytes above the person that may tell what is told of below.
ABOVE = 300
# What tells a time or a sum, or is a sentence.
_TIMED = lazy_re(r"\d{1,2}[:：点时]|\d\s?[月日号]|\d[-/.]\d|\d{3,}[,.]\d|[，。；“\"]")


def is_head_line(data: bytes, span: tuple[int, int], spot: Spot) -> bool:
    """Whether a line tells no more than who has a telephone or a card."""
    start, end = span
    before, after = _SENT.sub("", shown(decoded(data, start, spot.start))), shown(decoded(data, spot.end, end))
    if _TARGET.match(before):
        before, after = _PARTED.sub("", before), _PLATED.sub("", after)
    text = f"{before} {after}"
    text = _GREETED.sub("", WIDE.sub(" ", text)).strip()
    copied = _COPIED.match(text)
    text = _ARRANGED.sub("", _ASIDE.sub("", text[copied.end() :].rstrip("。：: ") if copied else text))
    label = of_target(label_of(data, spot.start))  # who is looked for is no other side
    if is_own(label) and text.endswith(_COLONS):
        return True
    if _INTRODUCED.match(text) or _REQUEST.match(text) or (_ANNOUNCED.match(text) and not is_other(label)):
        return True
    is_told = len(text) > (_HEAD if not text.isascii() else 2 * _HEAD) or _TIMED.search(text) or _OFFICE.search(text)
    return not (is_told or is_other(label) or _WITH.search(label))


def is_named_alone(plan: Plan, read: Pass, span: tuple[int, int], spot: Spot, keys: Sequence[Spot]) -> bool:
    """Whether a line only names somebody by a telephone or a card, who is no other side of the rows below it.

    That is one of those whom somebody called.
    """
    if any(one is not spot for one in keys) or not is_head_line(read.data, span, spot):
        return False
    below = within(read.spots, spot.end, spot.end + LONGEST)
    again = (one for one in below if one.normalised == spot.normalised)
    # who is looked for is a target
    return not any(is_other(of_target(plan.simplified(label_of(read.data, one.start)))) for one in again)


def topic_of(data: bytes, low: int, end: int) -> str:
    """What stands above the line of whom something is told, and that line; before it the heading below it, if any."""
    below = next(lines_of(data, end + 1, min(len(data), end + 1 + ABOVE)), None)
    heading = _HEADING.fullmatch(decoded(data, *below[:2]).strip()) if below else None
    told = decoded(data, max(0, low - ABOVE), end)
    return f"{heading[0]}\n{told}" if heading else told
