"""Messages that are told on several lines each: which way and with whom, when, and below it what was said."""

from __future__ import annotations

from itertools import islice

from pii_scan.lazy import lazy_re
from pii_scan.records.around import CLOCK, DAY
from pii_scan.records.lists.sorts import PHONE
from pii_scan.records.units import LONGEST, decoded, lines_of

# Lines below the first one that a message may have.
_MOST = 4
# The line that a message begins with: 〈送出〉 191-0000-0000（张三）
_WAY = r"(?:送出|发送|发出|寄出|已发|发件|收到|接收|收件|已收|收自|来自|发给|发往|寄给)"
_HEAD = lazy_re(
    rf"\s{{0,8}}(?:\[?\d{{1,4}}[\].、]\s?)?[〈<《\[【(（]?{_WAY}箱?[〉>》\]】)）]?\s{{0,3}}[：:]?\s?"
    rf"(?:1[3-9]\d-\d{{4}}-\d{{4}}|{PHONE})\s?(?:[（(][^（()）\n]{{1,12}}[)）])?\s{{0,4}}((?:{DAY}[ T])?{CLOCK})?\s*\Z"
)
_TIME = lazy_re(rf"\s{{0,8}}[\[(（]?(?:时间\s?[：:]\s?)?(?:{DAY}[ T]?)?{CLOCK}[\])）]?\s*\Z")
_SAID = lazy_re(r"\s{0,8}[「『“\"»>]?\s?(?:[\u4e00-\u9fff]|[^\W\d])(?:[^\n]*[\u4e00-\u9fff]|[^\n]*[A-Za-z]{2})")


def posted(data: bytes, start: int) -> int:
    """Where the message ends whose first line begins at a place; -1 where there is none."""
    timed, end, high = False, -1, min(len(data), start + LONGEST)
    for number, (low, stop, gap) in enumerate(islice(lines_of(data, start, high), _MOST + 1)):
        text = decoded(data, low, stop)
        head = _HEAD.match(text)
        if number == 0:
            if head is None:
                return -1
            timed = head[1] is not None
        elif gap or head or (stop == high < len(data)):
            break
        elif _TIME.match(text):
            timed = True
        elif timed and _SAID.match(text):
            end = stop
        else:
            break
    return end
