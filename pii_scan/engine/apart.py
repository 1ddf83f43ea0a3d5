"""Names that stand apart: by their shape alone, where the text around them leaves no other way to read them."""

from __future__ import annotations

from pii_scan.engine.labels import own_key, own_tag
from pii_scan.lazy import lazy_re
from pii_scan.notations import lead

# What stands before somebody who does or gets something, and what goes on behind who does it.
_TO = "因据由给向把被让找问叫请和跟与对是为替帮代及将约发听聘致写到谢说下晚午天示了员单至付的期床早今明士户主人生机号"
_GOES_ON = (
    "的把被给向于在说将已未没今昨请你您也都就提表介担带借签负負经来去拿是和与跟及记改转发要会不反有又打还"
    "居同拖唔話话啦最旁本迟缺乘持住办退做唱现因"
)
# ... and behind a name of two characters, of which more could be the beginning of a word.
_AT_ONCE = lazy_re(
    "[的把向于将说你居也都被就没已]|未[按到来交付能经]|记录|表示|提出|介绍|发现|拿的|请客|担任|负责|反映|发言|带队|主持|汇报|借了|缺[考席勤卡]"
    "|本[月周人]|[昨今明]天"
)
_LONG = 3
# Beside what the name of a book stands, the rest of a foreign name, or whom a list of changes thanks.
_NOBODYS = ("·", "《", "》", "@")
# The key of what has a name, and is nobody.
_OF_THINGS = lazy_re("(?:名称|品牌|产品|商品|品名|公司|店名|书名|片名|地名|地点|产地|标题|主题|城市|车站)[：:]\\s?\\Z")

_HAN = "[\\xe3-\\xe9][\\x80-\\xbf]{2}"
# A sign that is no Chinese character, over UTF-8.
_SIGN = (
    "[\\x00-\\x7f]|[\\xc2-\\xdf][\\x80-\\xbf]|\\xe2[\\x80-\\xbf]{2}|\\xe3[\\x80-\\x8f][\\x80-\\xbf]|\\xef[\\x80-\\xbf]{2}"
    "|\\xf0[\\x80-\\xbf]{3}"
)
# What one of which stands around each such name, for the compiled engine: Hyperscan's syntax.
_FOLLOWS = "|".join(sorted({*_GOES_ON, *"记表提介发拿请担负反带主汇借缺本昨今明"}))
TRIGGERS = (f"(?:{_SIGN}|{'|'.join(_TO)}){_HAN}(?: |　){{0,2}}(?:{_HAN}){{1,3}}(?:{_SIGN}|{_FOLLOWS})".encode(),)


def _goes_on(sign: str) -> bool:
    """Whether the word may go on with a sign: a Chinese character, or one of Japanese."""
    return "\u3040" <= sign <= "\u30ff" or "\u3400" <= sign <= "\u9fff"


def stands_apart(before: str, name: str, after: str) -> bool:
    """Whether no other word can hold a name.

    On both sides no such character stands, or one of those that go with who does or gets something. No key names
    something else. before, after: the text on both sides on its line.
    """
    if name[1] == " " != name[2]:  # 张 王 are two surnames
        return False
    last, following = before[-1:], after[:1]
    # 金桂9-502 is a flat
    is_open, is_closed = not _goes_on(last), not (_goes_on(following) or "0" <= following <= "9")
    if last in _NOBODYS or following in _NOBODYS or _OF_THINGS.search(before):
        return False
    if not (is_open or last in _TO):
        return False
    if not (is_closed or _AT_ONCE.match(after) or (len(name) >= _LONG and following in _GOES_ON)):
        return False
    key = lead(before)[1] or own_key(before) or own_tag(before)
    return not (key and key.isascii())
