"""The two sides of a call, a message, a payment or a lease: whose a column or key is by its name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.records.units import decoded

if TYPE_CHECKING:
    from pii_scan.records import Plan, Spot

_CAMEL = lazy_re(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
# Names of columns and keys for the other side of a call, message or payment.
OTHER = lazy_re(
    r"对方|对端|对手|(?:会话|聊天|对话|通信)(?:对象|方)|收件箱|发件箱|b号码|被叫|受话|收款|付款|接收|收件|收信|目标|商户|汇款人|转入|转出|收报|发给|发往|传给|来自|收自|发自"
    r"|(?<![a-z])(?:callee|called|b num(?:ber)?|peer|other|opp|opposite|counter ?part(?:y)?|payee|payer|beneficiary"
    r"|recipient|receiver|remitter|merchant|remote|dial+ed|dest|dst|destination|target|to|df(?:hm|dh|sjh?|zh|kh|mc|xm)|ddhm|thdf)(?![a-z])"
)
# Of them those of who called: whom a list of such calls is of is the one who was called.
_CALLER = lazy_re(r"(?:来电|呼入)(?:号码|电话|手机|人|方)|(?<![a-z])incoming (?:number|no|phone)(?![a-z])")
# And for the holder's own.
_OWN = lazy_re(
    r"本机|本方|我方|我的|[他她]的号|查询号码|a号码|门号|收讯|机主(?![叫被])|用户|客户(?!\s?[\u4e00-\u9fff]{1,3}(?:总|经理|老板|先生|女士|小姐|哥|姐))|计费|主号|户主|号主"
    r"|(?<![a-z])(?:msisdn|owner|line|own|my|self|served|subscriber|billing|holder|user|customer"
    r"|source|a num(?:ber)?|yhhm|yhsj|yw(?:hm|dh))(?![a-z])"
)

# What telephones call their own number, and beside that any other one.
_SELF = lazy_re(r"本机|本方|我方|(?i:(?<![a-z])(?:own|self|my)[ _]?(?:number|no|num|phone|msisdn)?(?![a-z]))")
_ANYBODYS = (
    *("address", "number", "phone", "phone number", "phone_number", "phone_no", "mobile", "tel"),
    *("号码", "電話", "电话", "手机", "手机号", "手机号码", "电话号码", "联系电话", "联系号码"),
)

# Behind the number of the other side: 李伟（13912345678）发来短信
_SENT_BY = lazy_re(
    r"\s?[)）]?\s?(?:[给向](?:我|本人|原告|被告|[他她]))?(?:发来|来信|来电|打来|发过来|打过来|打进来|回复|回短信)"
)
# And before it, where who tells of it is the holder: 我打给 李伟（
_CALLED_BY_ME = lazy_re(r"我[^\n，。；;]{0,4}(?:接[了听到过]?|打给|回拨给?|拨打)了?\s?[\u4e00-\u9fff]{0,4}\s?[（(]?\Z")
# What is said in a message before a number: 内容：打他的电话…
_SAID = lazy_re(
    r"(?:内容|正文|短信|消息|內容|(?i:(?<![a-z])(?:body|content|text|message|msg)))[\"'”]?\s{0,4}[:：=]\s{0,4}[\"'“]?"
    r"[^\"\n]*[\u4e00-\u9fffA-Za-z]{2}[^\"\n]{0,8}\Z"
)
# Bytes before and behind a number that are looked at.
_BEFORE, _BEHIND = 300, 24

# What says that an account is a firm's.
FIRM = lazy_re(
    r"公司|集团|企业|单位|商户|对公|[购销]方|开票"
    r"|(?i:(?<![a-z])(?:compan(?:y|ies)|corp(?:oration)?|ltd|inc|merchant|assert\w*)(?![a-z]))"
)
# The kind whose other side is who lets the home, and how that is called.
RENTAL = "property.rental"
_LESSOR = lazy_re(
    r"出租[人方]|房东|屋主|业主|甲方|权利人|产权人|(?<![a-z])(?:lessor|landlord|landlady|owner|fd|fdxm|yz)(?![a-z])"
)
# Who rents it.
_LESSEE = lazy_re(r"承租|乙方|租客|租户|(?<![a-z])(?:lessee|tenant)(?![a-z])")
# The two parties of a lease, as keys begin.
PARTY = lazy_re(r"[甲乙]方|(?:出租|承租)[人方]")


def spaced(name: str) -> str:
    """A name in lower case with blanks between its words."""
    return _CAMEL.sub(" ", name).replace("_", " ").replace("-", " ").lower()


def is_other(name: str) -> bool:
    """Whether a column or key is that of the other side."""
    return OTHER.search(spaced(name)) is not None


def others_of(names: Sequence[str]) -> set[int]:
    """The columns of the other side, by the names of all columns."""
    callers = {column for column, name in enumerate(names) if _CALLER.search(spaced(name))}
    others = callers or {column for column, name in enumerate(names) if is_other(name)}
    # telephones keep messages by the address of the other side, and beside their own number any other is that
    if others or not any(map(is_own, names)):
        return others
    plain = _ANYBODYS if any(map(_SELF.search, names)) else ("address",)
    return {column for column, name in enumerate(names) if name in plain}


def is_own(name: str) -> bool:
    """Whether a column or key is that of the holder."""
    return _OWN.search(spaced(name)) is not None


def are_parties(plan: Plan, data: bytes, start: int, keys: Sequence[Spot]) -> bool:
    """Whether two numbers in what begins at a place are of who lets a home and of who rents it, in this order."""
    if len(keys) != 2:
        return False
    places = ((start, keys[0].start), (keys[0].end, keys[1].start))
    one, other = (spaced(plan.simplified(decoded(data, low, high))) for low, high in places)
    return bool(_LESSOR.search(one) and not _LESSEE.search(one) and _LESSEE.search(other))


def is_peers(data: bytes, begin: int, spot: Spot) -> bool:
    """Whether a number is that of who sent a message, or was called by who tells of it, or is said in it.

    begin: where the call or message begins.
    """
    if _CALLED_BY_ME.search(decoded(data, max(begin, spot.start - 3 * _BEHIND), spot.start)):
        return True
    return is_said(data, begin, spot) or _SENT_BY.match(decoded(data, spot.end, spot.end + _BEHIND)) is not None


def is_said(data: bytes, begin: int, spot: Spot) -> bool:
    """Whether a number stands in what is said in a message. begin: where that begins."""
    return _SAID.search(decoded(data, max(begin, spot.start - _BEFORE), spot.start)) is not None


def is_lessor(name: str) -> bool:
    """Whether a column or key is that of who lets a home."""
    return _LESSOR.search(spaced(name)) is not None
