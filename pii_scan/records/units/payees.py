"""Whom to pay, as people send it to each other: a name, a bank and the number of an account, on a line each."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.records.units import LONGEST, Unit, decoded, line_span

# The number of a card or an account that fills its line, a name that does (no shop's), and a line that names a bank.
_NUMBER = lazy_re(rb"[ \t]{0,8}\d(?:[ -]?\d){11,22}[ \t\r]{0,8}")
_NAME = lazy_re(r"[ \t\u3000]{0,8}([\u4e00-\u9fff·]{2,5}(?<![店厂廠部司行馆館院校市所会會社号號账帐]))\s{0,8}")
_BANK = lazy_re(
    r"[ \t\u3000]{0,8}([^\d\n：:，。]{0,24}(?:银行|銀行|信用社|信用合作社|农商行|[支分]行|分理处|储蓄所)"
    r"[^\d\n：:，。]{0,24})\s{0,8}"
)
# Lines on each side of the number that may tell the other two.
_AROUND = 2


def payee(data: bytes, offset: int) -> Unit | None:
    """The lines that tell whom to pay, around the number of an account; the three stand in any order."""
    line = line_span(data, offset)
    if line[1] - line[0] > LONGEST or not _NUMBER.fullmatch(data, *line):
        return None
    around = [*_lines(data, line, -1), line, *_lines(data, line, 1)]
    for first in range(len(around) - _AROUND):
        spans = around[first : first + _AROUND + 1]
        texts = [decoded(data, *span) for span in spans]
        names, banks = ([one[1] for text in texts if (one := form.fullmatch(text))] for form in (_NAME, _BANK))
        names = [name for name in names if name not in banks]
        if line in spans and len(names) == len(banks) == 1:
            number = decoded(data, *line).strip()
            pairs = (("户名", names[0]), ("开户行", banks[0].strip()), ("账号", number))
            return Unit(spans[0][0], spans[-1][1], "keys", pairs, (), "\n".join(texts))
    return None


def _lines(data: bytes, line: tuple[int, int], step: int) -> list[tuple[int, int]]:
    """The lines right above (step -1) or below one, up to a blank one, in the order of the text."""
    found = list[tuple[int, int]]()
    while len(found) < _AROUND and (line[0] > 0 if step < 0 else line[1] < len(data)):
        line = line_span(data, line[0] - 1 if step < 0 else line[1] + 1)
        if not data[slice(*line)].strip():
            break
        found.append(line)
    return found[::step]
