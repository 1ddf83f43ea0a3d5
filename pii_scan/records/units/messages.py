"""Messages in the rows of a table, as exports of chats have them: each is a text that may tell of a person."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.records.units import LONGEST, Unit, decoded, line_span, pairs_of, told_unit
from pii_scan.records.units.cells import clean, plain

# Bytes of the head of a message as telephones save them, before its text.
_HEAD = 600
# What a modem answers that is asked for its messages; the text follows on the next lines.
_REPLY = lazy_re(rb"\+CM(?:GL|GR|T): ?[^\n]{0,80}\Z")
_REPLY_TIME, _REPLY_END = lazy_re(rb'[^\n]{0,40}?"(\d\d/[^"\n]{9,20})"'), lazy_re(rb"\r?\n(?:\+CM|OK\b|\r?\n|\Z)|\Z")
_BODY = lazy_re(rb"BEGIN:VBODY\r?\n(?:Date:([^\r\n]{1,40})\r?\n)?(?:[A-Za-z-]{2,20}[:;][^\n]{0,200}\n){0,4}")

# A line that holds nothing but when a message went which way, and the number of its other side; what it said is below.
_DAY = r"20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-/月]\d{1,2}日?"
_PARTS = (
    lazy_re(rf"(?<!\d)(?:{_DAY})[ T]{{1,3}}\d{{1,2}}:\d\d(?::\d\d)?"),
    lazy_re(r"(?<![\d-])(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)"),
    lazy_re(
        r"发送[给至到]?|發送[給至到]?|接收自?|收到|发[给往至出]|發[給往至出]|[来收發发]自|來自|收件[箱人]?|发件[箱人]?|已[收发發]送?|已接收"
        r"|[←→]|<-{1,2}|-{1,2}>|(?<![\u4e00-\u9fff])[收发發](?![\u4e00-\u9fff])"
        r"|(?i:(?<![a-z])(?:sent|received|from|to|inbox|outbox|in|out)(?![a-z]))"
    ),
)
# What else may stand on it: which one it is, words that name these, and signs.
_NUMBERED = lazy_re(r"\A\W{0,4}(?:\d{1,4}[.、)\s])?")
_LABELS = lazy_re(r"时间|時間|对[方端]|對[方端]|号码|號碼|短信|簡訊|简讯|[\W_]|(?i:sms)")
# The text, which is no other value with its name.
_TEXT = lazy_re(
    r"\s*(?:(?:(?:短信|简讯|簡訊)(?:内容|內容|正文|文本)?|内容|內容|正文|文本)\s?[：:]\s?)?"
    r"(?!\w{2,6}\s?[：:])(?=.*[A-Za-z\u4e00-\u9fff]{2})(\S.*)"
)
_LONGEST_HEAD = 160
_MESSAGE = lazy_re(r"短信|簡訊|简讯|信息|(?i:sms)")
# The number of a side, in a cell of its own.
_MOBILE = lazy_re(r"(?:\+?86)?1[3-9][0-9]{9}")

if TYPE_CHECKING:
    from pii_scan.records import Plan

# The fields that hold messages, by their kind; bytes that stand beside a value in the shortest one.
KIND, _FIELDS, _BESIDE = "phone.sms", ("content", "loose"), 4


def message_columns(headers: Sequence[str], plan: Plan) -> tuple[int, ...]:
    """The columns that hold messages, by their headers."""
    return tuple(
        column
        for column, header in enumerate(headers)
        if any(plan.kinds[index].id == KIND and field.name in _FIELDS for index, field in plan.fields_of(header))
    )


def message_unit(row: tuple[int, int], cells: Sequence[bytes], value: bytes, keyed: bool) -> Unit | None:
    """The unit of a row as the cell in which a value stands among other words. keyed: cells are those of JSON."""
    for cell in cells:
        if value in cell and len(cell) > len(value) + _BESIDE:
            text = (plain if keyed else clean)(cell.decode("utf-8", "replace"))
            return Unit(*row, "text", pairs_of(text), (), text)
    return None


def is_sent(plan: Plan, unit: Unit, rowed: Collection[int]) -> bool:
    """Whether the keys of an element, or the cells of a row, are those of a message, whatever its text tells of.

    rowed: the numbers of the kinds that the row is by its cells.
    """
    if unit.text[:1] == "<":
        keys = Unit(0, 0, "keys", unit.pairs)
        return {"content", "peer"} <= plan.held_of(keys, plan.kind(KIND))
    both = sum(_MOBILE.fullmatch(cell) is not None for cell in unit.cells)
    return both == 2 and any(plan.kinds[number].id == KIND for number in rowed)


def saved_message(data: bytes, offset: int) -> Unit | None:
    """The message in which the number of its other side stands, as telephones save them: in VMSG, or by a modem."""
    line = data.rfind(b"\n", max(0, offset - _HEAD), offset) + 1
    if _REPLY.match(data, line, offset):
        return _reply(data, line, offset)
    start = data.rfind(b"BEGIN:VMSG", max(0, offset - _HEAD), offset)
    end = data.find(b"END:VMSG", offset, offset + 2 * LONGEST) if start >= 0 else -1
    body = _BODY.search(data, offset, end) if end >= 0 else None
    if body is None:
        return None
    stop = data.find(b"END:VBODY", body.end(), end)
    text = decoded(data, body.end(), stop if stop >= 0 else end).strip()
    when = (body.group(1) or b"").decode("utf-8", "replace")
    return Unit(start, end, "keys", (("sms date", when), ("sms body", text)))


def message_below(data: bytes, offset: int) -> Unit | None:
    """The message whose head ends with the line of an offset, as telephones list them: its text is the next line."""
    start, end = line_span(data, offset)
    line = decoded(data, start, end) if end - start <= _LONGEST_HEAD else ""
    parts = _head_parts(line)
    if parts is None and line and start:  # when it went may stand on a line of its own
        above = line_span(data, start - 1)
        when = decoded(data, *above).strip()
        parts = _head_parts(f"{when} {line}") if _PARTS[0].fullmatch(when) else None
        start = above[0]
    if parts is None or end + 1 >= len(data):
        return None
    below = line_span(data, end + 1)
    text = _TEXT.match(decoded(data, *below))
    if text is None or _head_parts(text[1]):
        return None
    when, number, way = parts
    if way.endswith("人") and not _MESSAGE.search(line):  # of a parcel
        return None
    return told_unit(f"{when} {way} {number} 短信内容：{text[1].strip()}", start, below[1])


def _head_parts(line: str) -> list[str] | None:
    """When a message went, the number of its other side, and which way; None for a line that holds anything else."""
    found: list[str] = []
    line = _NUMBERED.sub("", line)
    for part in _PARTS:
        one = part.search(line)
        if one is None:
            return None
        found.append(one.group())
        line = part.sub(" ", line)
    return None if _LABELS.sub("", line) else found


def _reply(data: bytes, start: int, offset: int) -> Unit | None:
    """The message that a modem lists: its head is the line of an offset, and its text stands below."""
    below = data.find(b"\n", offset, offset + _HEAD) + 1
    ended = _REPLY_END.search(data, below - 1, below + LONGEST) if below else None
    text = decoded(data, below, max(below, ended.start())).strip() if ended else ""
    when = _REPLY_TIME.match(data, offset)
    if not ended or not text:
        return None
    return Unit(
        start, ended.start(), "keys", (("sms date", decoded(data, *when.span(1)) if when else ""), ("sms body", text))
    )
