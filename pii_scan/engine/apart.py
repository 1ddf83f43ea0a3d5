"""Names that stand apart: by their shape alone, where the text around them leaves no other way to read them."""

from __future__ import annotations

from pii_scan.engine.labels import own_key, own_tag
from pii_scan.lazy import lazy_re
from pii_scan.notations import lead

# The most frequent surnames, as both scripts write them; a rarer one needs a label.
_SURNAMES = (
    "王李张刘陈杨黄吴赵周徐孙马朱胡林郭何高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严赖覃洪武莫孔汤于肖付闫"
    "樊兰殷施俞翟安倪牛季康齐庞鲁葛柳岳耿焦温左向辛祝欧聂梅纪章裴柴骆甄童庄费靳卞齊張劉陳楊黃吳趙孫馬鄭許鄧馮韓蕭葉蔣蘇呂盧傅鐘譚廖範陸賈韋鄒閻"
)
_DOUBLE = (
    "欧阳|歐陽|上官|司马|司徒|诸葛|夏侯|皇甫|尉迟|公孙|慕容|令狐|轩辕|宇文|长孙|东方|南宫|端木|独孤|澹台|申屠|钟离"
)
# What stands before somebody who does or gets something, and what goes on behind who does it.
_TO = "因据由给向把被让找问叫请和跟与对是为替帮代及将约发听聘致写到谢说下晚午天示了员单至付的期床早今明士户主人生机号"
_GOES_ON = (
    "的把被给向于在说将已未没今昨请你您也都就提表介担带借签负負经来去拿是和与跟及记改转发要会不反有又打还"
    "居同拖唔話话啦最旁本迟缺乘持住办退做唱现因"
)
# ... and behind a name of two characters, of which more could be the beginning of a word.
_AT_ONCE = "的把向于将说你居也都被就没未已"
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
TRIGGERS = tuple(
    f"(?:{_SIGN}|{'|'.join(_TO)})(?:{name})(?:{_SIGN}|{'|'.join(_GOES_ON)})".encode()
    for name in (
        f"(?:{'|'.join(sorted(set(_SURNAMES)))})(?: |　){{0,2}}{_HAN}(?:{_HAN})?",
        f"(?:{_DOUBLE}){_HAN}(?:{_HAN})?",
    )
)
_STARTS = lazy_re(f"[{_SURNAMES}]|{_DOUBLE}")


def _goes_on(sign: str) -> bool:
    """Whether the word may go on with a sign: a Chinese character, or one of Japanese."""
    return "\u3040" <= sign <= "\u30ff" or "\u3400" <= sign <= "\u9fff"


def stands_apart(before: str, value: str, after: str) -> bool:
    """Whether a frequent surname begins the value, and no other word can hold it.

    On both sides no such character stands, or one of those that go with who does or gets something. No key names
    something else. before, after: the text on both sides on its line.
    """
    if not _STARTS.match(value) or value[1] == " " != value[2]:  # 张 王 are two surnames
        return False
    last, following = before[-1:], after[:1]
    # 金桂9-502 is a flat
    is_open, is_closed = not _goes_on(last), not (_goes_on(following) or "0" <= following <= "9")
    if last in _NOBODYS or following in _NOBODYS or _OF_THINGS.search(before):
        return False
    if not (is_open or last in _TO):
        return False
    if not (is_closed or following in (_AT_ONCE if len(value) < _LONG else _GOES_ON)):
        return False
    key = lead(before)[1] or own_key(before) or own_tag(before)
    return not (key and key.isascii())
