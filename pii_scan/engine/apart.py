"""Names that stand apart: by their shape alone, where the text around them leaves no other way to read them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pii_scan.engine.labels import any_key
from pii_scan.lazy import lazy_re
from pii_scan.validators.person import DOT, DOTS, FAIR, GOOD, single_surnames

# What stands before somebody who does or gets something, and what goes on behind who does it.
_TO = (
    "因据由给向把被让找问叫请和跟与对是为為替帮代及将约发听聘致写到谢说下晚午天示了员单至付的期床早今明士"
    "户主人生机号告名者系医托会子郎称识个差得用班客在业计加长席记理任以家使手有民工部官军练委表友演学警授"
    "当辑举助着赞处事裁行队而村犯属女"
)
_GOES_ON = (
    "的把被给向于在说将已未没今昨请你您也都就提表介担带借签负負经来去拿是和与跟及记改转发要会不反有又打还"
    "居同拖唔話话啦最旁本迟缺乘持住办退做唱现因了吧写一对通进凌或沟顶升投让讲则称等从即应须需可能才刚曾只"
    "问答交付报申出至两当受得获入到走参购买租领填认承否拒选调离辞治驾先系摄主为指总强老副夫以大这回首作再"
    "希看心女接生任告正致严谈听开身却多所自如创画充侵访送激结深握常兄捐相此撰每演妻病少便仍支拍询批感编"
    "扶赶扮教代委之服那"
)
# ... and behind a name of two characters, of which more could be the beginning of a word.
_DEEDS = (
    "的|把|向|于|将|说|你|居|也|都|被|就|没|已|未按|未到|未来|未交|未付|未能|未经|记录|表示|提出|介绍|发现|拿的|请客|担任|负责|反映|发言|带队|主持|汇报|借了"
    "|缺考|缺席|缺勤|缺卡|本月|本周|本人|昨天|今天|明天"
)
_AT_ONCE = lazy_re(_DEEDS)
_LONG = 3
# In a table of characters so many stand on both sides without a mark, or one that sentences cannot do without.
_RUN = 18
_CHARACTERS = f"[^\\x00-\u33ff\ua000-\uffef的了是在有不和]{{0,{_RUN}}}"
_RUN_BEFORE, _RUN_BEHIND = lazy_re(f"{_CHARACTERS}\\Z"), lazy_re(_CHARACTERS)
# What the triggers are made of, besides the surnames.
SIDES = (_TO, _GOES_ON, _DEEDS)
# Beside what the name of a book stands, the rest of a foreign name, or whom a list of changes thanks.
_NOBODYS = (DOT, "•", "《", "》", "@")
# The key of what has a name, and is nobody; also where it stands apart from its value.
_THINGS = (
    "名称|品牌|产品|商品|品名|公司|店名|书名|片名|地名|地点|产地|出发地|目的地|标题|主题|城市|地区|车站|景区|景点|颜色|型号|路线|标签|分类"
    "|菜单|商家"
)
_OF_THINGS = lazy_re(f"(?:{_THINGS})[\"'”]?\\s{{0,3}}(?:[：:=>]|是|为)[\\s\"'“「]{{0,4}}\\Z")

_HAN = "[\\xe3-\\xe9][\\x80-\\xbf]{2}"
# A sign that is no Chinese character, over UTF-8.
_SIGN = (
    "[\\x00-\\x7f]|[\\xc2-\\xdf][\\x80-\\xbf]|[\\xe0-\\xe2\\xea-\\xee][\\x80-\\xbf]{2}"
    "|\\xe3[\\x80-\\x8f][\\x80-\\xbf]|\\xef[\\x80-\\xbf]{2}"
    "|\\xf0[\\x80-\\xbf]{3}"
)


def _one_of(signs: Iterable[str]) -> str:
    """An expression over UTF-8 for one of some Chinese characters.

    Sets of bytes, for of a list of signs Hyperscan makes the same automaton in four times the time.
    """
    thirds: dict[bytes, list[int]] = {}
    for sign in sorted(set(signs)):
        *begin, third = sign.encode()
        thirds.setdefault(bytes(begin), []).append(third)
    return "|".join(f"{_bytes(begin)}[{_bytes(third)}]" for begin, third in thirds.items())


def _bytes(values: Iterable[int]) -> str:
    return "".join(f"\\x{value:02x}" for value in values)


def triggers(tables: Mapping[str, Any]) -> Iterator[bytes]:
    """What one of which stands around each such name, or is it, for the compiled engine: Hyperscan's syntax."""
    names = tables.get("surnames", {})
    follows = _one_of((*_GOES_ON, *(deed[0] for deed in _DEEDS.split("|"))))
    for surname in (_one_of(single_surnames(names)), "|".join(names.get("double", ()))):
        if surname:
            yield (
                f"(?:{_SIGN}|{_one_of(_TO)})(?:{surname})(?: |　){{0,2}}(?:{_HAN}){{1,3}}(?:{_SIGN}|{follows})".encode()
            )
    sounds = _one_of(tables.get("given_names", {}).get("sounds", "").replace(" ", ""))
    if sounds:
        yield f"(?:{sounds})(?:{'|'.join(DOTS)})(?:{sounds})".encode()


def _goes_on(sign: str) -> bool:
    """Whether the word may go on with a sign: a Chinese character, or one of Japanese."""
    return "\u3040" <= sign <= "\u30ff" or "\u3400" <= sign <= "\u9fff"


def stands_apart(before: str, name: str, after: str, score: float, known: bool = False) -> bool:
    """Whether nothing beside a name shows another word that it is a part of.

    On both sides no character of a word stands, or one of those that go with who does or gets something. No English key
    stands before it, and none of a thing. before, after: the text on both sides on its line. score: what the validator
    says of it; where its surname or its beginning is another word, nothing may adjoin it. known: whether it is known by
    its shape; then any character may stand before it.
    """
    if DOT in name or name[1] == " " != name[2]:  # 张 王 are two surnames
        return False
    last, following = before[-1:], after[:1]
    # 金桂9-502 is a flat
    is_open, is_closed = not _goes_on(last), not (_goes_on(following) or "0" <= following <= "9")
    goes_on = bool(following) and following in _GOES_ON and (len(name) >= _LONG or score >= GOOD)
    if score <= FAIR and not (is_open and is_closed):
        return False
    if not (is_open or last in _TO or (goes_on and known)):
        return False
    if not (is_closed or goes_on or _AT_ONCE.match(after)):
        return False
    return may_be_named(before, after)


def may_be_named(before: str, after: str) -> bool:
    """Whether what stands beside a name, and its key, may be said of somebody."""
    if before[-1:] in _NOBODYS or after[:1] in _NOBODYS or _OF_THINGS.search(before):
        return False
    run = len(_RUN_BEFORE.search(before)[0]) + _RUN_BEHIND.match(after).end()  # type: ignore[index, union-attr]
    if run >= _RUN:
        return False
    key = any_key(before)
    return not (key and key.isascii())
