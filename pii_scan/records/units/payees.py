"""Whom to pay, as people send it to each other, and an account as a screen shows it.

A name, a bank and the number of the account, on a line each, and perhaps what is in it.
"""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.records.units import Unit, decoded, line_span
from pii_scan.records.units.joined import Pairs, joined_pairs

# The number of a card or an account that fills its line, a name that does (no shop's, and no title of what is shown),
# and a line that names a bank.
_NUMBER = lazy_re(
    r"[ \t]{0,8}(?:(?:卡号|账号|借记卡|储蓄卡|银行卡)(?:[ \t]|：|:){1,4})?(\d(?:[ -]?\d){11,22})[ \t\r]{0,8}".encode()
)
_TITLE = (
    r"(?![\u4e00-\u9fff]{0,3}(?:查[询詢]|[余餘][额額]|[账帳][户戶]|信息|明[细細]|[转轉][账帳]|[收付汇匯存]款|支付"
    r"|总览|管理|中心))"
)
_NAME = lazy_re(
    rf"[ \t\u3000]{{0,8}}{_TITLE}([\u4e00-\u9fff·]{{2,5}}(?<![店厂廠部司行馆館院校市所会會社号號账帐]))\s{{0,8}}"
)
_BANK = lazy_re(
    r"[ \t\u3000]{0,8}([^\d\n：:，。]{0,24}(?:银行|銀行|信用社|信用合作社|农商行|[支分]行|分理处|储蓄所)"
    r"[^\d\n：:，。]{0,24})\s{0,8}"
)
# What a screen shows below them, each behind its name: whose it is, and what is in it; and when it was shown.
_HOLDER = lazy_re(r"\s{0,8}(?:[户戶]名|姓名|持卡人|[开開][户戶]人)[ \t\u3000：:]{1,4}([\u4e00-\u9fff·]{2,5})\s{0,8}")
_BALANCE = lazy_re(
    r"\s{0,8}(?:[账帳][户戶]|可用|当前|當前|活期|人民[币幣])?[余餘][额額][ \t\u3000：:]{1,8}"
    r"((?:[¥￥]|CNY|RMB|人民[币幣])?\s?\d[\d,]{0,16}\.\d\d\s?元?)\s{0,8}"
)
_WHEN = lazy_re(r"\s{0,8}((?:19|20)\d\d[-/.年]\d\d?[-/.月]\d\d?日?[ \tT]{1,2}\d\d?:\d\d(?::\d\d)?)\s{0,8}")
# What is told, a line each, and most of them.
_PARTS = {"开户行": _BANK, "户名": _HOLDER, "余额": _BALANCE, "时间": _WHEN}
_LEAST, _MOST = {"账号", "户名"}, 5


def payee(data: bytes, offset: int, low: int) -> Unit | None:
    """The lines that tell whom to pay, or what is in the account, around its number; they stand in any order.

    low: where the unit before it ends.
    """
    if not _NUMBER.fullmatch(data, *line_span(data, offset)):
        return None

    def pairs_of(span: tuple[int, int]) -> Pairs | None:
        text = decoded(data, *span)
        if number := _NUMBER.fullmatch(data, *span):
            return [("账号", number[1].decode())]
        for name, form in (*_PARTS.items(), ("户名", _NAME)):
            if found := form.fullmatch(text):
                return [(name, found[1].strip())]
        return None

    start, end, pairs = joined_pairs(data, offset, low, _MOST, pairs_of)
    names = {name for name, _ in pairs}
    is_any = names >= _LEAST and not names.isdisjoint(("开户行", "余额"))
    return Unit(start, end, "keys", tuple(pairs), (), decoded(data, start, end)) if is_any else None
