"""Requests in XML and their answers, which stand on the next line of a log."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.records.units import Unit, decoded, line_span

# A request, its answer, and an element of that with no more than a value.
_REQUEST, _ANSWER = (
    lazy_re(
        rb"\s{0,40}(?:<(?:\w{1,20}:)?(?:Envelope|Body|Message|Msg)\b[^<>]{0,200}>\s{0,8}){0,3}<(?:\w{1,20}:)?([A-Za-z]\w{1,40}?)%b(?=[\s>])"
        % tail
    )
    for tail in (rb"(?:Req(?:uest)?|Rq)?", rb"(?:Rsp|Resp(?:onse)?|Rs|Result|Reply|Ack)")
)
_ASKER, _NAMED = lazy_re(r"(?i)oper|teller|staff|clerk|agent|handler"), lazy_re(r"(?i)(?:nm|name|xm|姓名|户名)\Z")
_LEAF = lazy_re(r"<((?:\w{1,20}:)?[A-Za-z]\w{0,40})>([^<>\n]{1,200})</\1>")


def answered(data: bytes, unit: Unit) -> Unit | None:
    """A request with the answer on the next line, which is called as it is: ``<OpenAcct>``, ``<OpenAcctRsp>``."""
    start, end = line_span(data, unit.start)
    asked = _REQUEST.match(data, start, end)
    below = line_span(data, end + 1) if asked and end + 1 < len(data) else (0, 0)
    answer = _ANSWER.match(data, *below) if asked else None
    if asked is None or answer is None or answer[1] != asked[1]:
        return None
    pairs = tuple((key, value) for key, value in _LEAF.findall(decoded(data, *below)))
    told = {value for _, value in unit.pairs}
    # who asks, or is named there anew, is somebody else
    is_anothers = any(_ASKER.search(key) for key, _ in unit.pairs)
    is_anothers = is_anothers or any(_NAMED.search(key) and value not in told for key, value in pairs)
    is_told = unit.pairs and pairs and not is_anothers
    return unit._replace(end=below[1], pairs=(*unit.pairs, *pairs)) if is_told else None
