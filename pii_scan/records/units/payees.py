"""Whom to pay, as people send it to each other: a name, a bank and the number of an account, on a line each."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.records.units import Unit, decoded, line_span
from pii_scan.records.units.joined import Pairs, joined_pairs

# The number of a card or an account that fills its line, a name that does (no shop's), and a line that names a bank.
_NUMBER = lazy_re(rb"[ \t]{0,8}\d(?:[ -]?\d){11,22}[ \t\r]{0,8}")
_NAME = lazy_re(r"[ \t\u3000]{0,8}([\u4e00-\u9fff·]{2,5}(?<![店厂廠部司行馆館院校市所会會社号號账帐]))\s{0,8}")
_BANK = lazy_re(
    r"[ \t\u3000]{0,8}([^\d\n：:，。]{0,24}(?:银行|銀行|信用社|信用合作社|农商行|[支分]行|分理处|储蓄所)"
    r"[^\d\n：:，。]{0,24})\s{0,8}"
)
# What is told, a line each.
_PARTS = 3


def payee(data: bytes, offset: int, low: int) -> Unit | None:
    """The lines that tell whom to pay, around the number of an account; the three stand in any order.

    low: where the unit before it ends.
    """
    if not _NUMBER.fullmatch(data, *line_span(data, offset)):
        return None

    def pairs_of(span: tuple[int, int]) -> Pairs | None:
        text = decoded(data, *span)
        if _NUMBER.fullmatch(data, *span):
            return [("账号", text.strip())]
        for name, form in (("开户行", _BANK), ("户名", _NAME)):
            if found := form.fullmatch(text):
                return [(name, found[1].strip())]
        return None

    start, end, pairs = joined_pairs(data, offset, low, _PARTS, pairs_of)
    return Unit(start, end, "keys", tuple(pairs), (), decoded(data, start, end)) if len(pairs) == _PARTS else None
