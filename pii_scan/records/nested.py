"""Units of JSON and XML: the object, row or element that a value stands in, with its named values."""

from __future__ import annotations

from pii_scan.lazy import lazy_re
from pii_scan.notations import TYPED
from pii_scan.records.cells import clean
from pii_scan.records.units import LONGEST, Unit, decoded, pairs_of, plain, unescape

_JSON_PAIR = lazy_re(
    rf'"((?:[^"\\\n]|\\.){{1,64}})"\s*:\s*(?:{TYPED})?'
    r'("(?:[^"\\]|\\.){0,400}"|-?\d[\d.eE+-]*|true|false|null'
    r"|\[\s*-?\d{1,3}\.\d{1,16}\s*,\s*-?\d{1,3}\.\d{1,16}\s*\])",
)
_END = lazy_re(r"[{}]")
_INNER = lazy_re(r"\{[^{}]*\}")
_JSON_VALUE = lazy_re(r'"(?:[^"\\\n]|\\.){0,400}"|-?\d[\d.eE+-]*|true|false|null')
_OPENING_TAG = lazy_re(rb"<([^\s<>/!?][^\s<>/]{0,60})(?:\s[^<>]*)?>")
_CLOSING_TAG = lazy_re(rb"</([^\s<>/]{1,60})\s*>")
_CHILD = lazy_re(rb"<([^\s<>/!?][^\s<>/]{0,60})(?:\s[^<>]{0,200})?>(?:<!\[CDATA\[)?([^<]{0,400}?)(?:\]\]>)?</\1>")
# Elements that hold the name of what stands in the next one: in property lists and lists of HTML.
_NAMING = {b"key", b"dt", b"DT"}
_QUOTE = lazy_re(rb'(?<!\\)"')
# Bytes of the shortest value that is a text with a number in it, and how many words it has where all are ASCII.
_SAID, _WORDS = 16, 4
# What stands between two messages of a list or of a file of lines, and keys of who sent them and what they say.
_BETWEEN = lazy_re(rb"[\s,]{1,200}\{")
_SENDERS = ("from", "sender", "nick", "nickname", "talker", "user", "username", "name", "author", "speaker", "who")
_SAYS = ("content", "msg", "message", "text", "body", "内容", "消息")


def json_object(data: bytes, offset: int) -> Unit | None:
    """The JSON object around an offset, with the objects that hold it as long as it is a member and no list item."""
    low = max(0, offset - LONGEST)
    start = _opening(data, offset, low)
    while start > low:
        before = data[max(low, start - 80) : start].rstrip()
        if not before.endswith(b":"):
            break
        outer = _opening(data, start, low)
        if outer < 0 or _is_map(data, outer, start):
            break
        start = outer
    if start < 0:
        return None
    end = _closing(data, start, min(len(data), start + 2 * LONGEST))
    if end <= offset:
        return None
    text = decoded(data, start, end)
    # an object inside a string
    pairs = _json_pairs(unescape(text) if text[1:].lstrip().startswith('\\"') else text)
    told = _told(data, offset, start, end)
    holder = _opening(data, start, low)
    around = _INNER.sub("", decoded(data, holder, start)) if holder >= 0 else ""
    return Unit(start, end, "json", pairs + pairs_of(told), (), told, _json_pairs(around)) if pairs else None


def _is_map(data: bytes, outer: int, start: int) -> bool:
    """Whether an object holds nothing but objects like the one that opens at ``start``: each is a record of its own."""
    high = min(len(data), start + 2 * LONGEST)
    end, last = _closing(data, start, high), _closing(data, outer, high)
    keys = [key for key, _ in _json_pairs(decoded(data, start, end))[:2]]
    if len(keys) < 2 or any(data.count(f'"{key}"'.encode(), outer, last) < 2 for key in keys):
        return False
    around = decoded(data, outer + 1, start) + _END.split(_INNER.sub("", decoded(data, end, last)), maxsplit=1)[0]
    return not _JSON_PAIR.search(_INNER.sub("", around))


def _told(data: bytes, offset: int, start: int, end: int) -> str:
    """The text of the value in which an offset stands, where it is one among other words; else nothing."""
    low = data.rfind(b'"', start, offset)
    high = _QUOTE.search(data, offset, end)
    if low < 0 or not high or high.start() - low < _SAID or data[start:low].rstrip()[-1:] != b":":
        return ""
    text = unescape(decoded(data, low + 1, high.start()))
    return text if not text.isascii() or len(text.split()) >= _WORDS else ""


def json_follower(data: bytes, unit: Unit) -> Unit | None:
    """The object of a message with the text of the next one, where both are of the same sender."""
    between = _BETWEEN.match(data, unit.end, unit.end + 200)
    if not between or data[unit.start : unit.start + 1] != b"{":
        return None
    start = between.end() - 1
    end = _closing(data, start, min(len(data), unit.start + 2 * LONGEST))
    pairs = _json_pairs(decoded(data, start, end)) if data[end - 1 : end] == b"}" else ()
    sender = next((pair for pair in unit.pairs if pair[0] in _SENDERS), None)
    said = next((value for key, value in pairs if key in _SAYS), "")
    if sender is None or sender not in pairs or not said or not unit.text:
        return None
    text = f"{unit.text}\n{said}"
    return unit._replace(end=end, text=text, pairs=unit.pairs + pairs_of(said))


def _json_pairs(text: str) -> tuple[tuple[str, str], ...]:
    return tuple((unescape(key), plain(value)) for key, value in _JSON_PAIR.findall(text))


def json_row(data: bytes, offset: int) -> Unit | None:
    """The array of plain values around an offset, where it is itself an item of an array: a row without names."""
    low = max(0, offset - LONGEST)
    start = data.rfind(b"[", low, offset)
    if start < 0 or data.rfind(b"{", start, offset) >= 0 or data.rfind(b"]", start, offset) >= 0:
        return None
    if data[low:start].rstrip()[-1:] not in (b"[", b","):
        return None
    end = data.find(b"]", offset, offset + LONGEST) + 1
    if not end:
        return None
    text = decoded(data, start, end)
    if "=>" in text:  # an array of PHP or Ruby names its values
        return None
    cells = tuple(clean(unescape(value.strip('"'))) for value in _JSON_VALUE.findall(text))
    return Unit(start, end, "text", (), cells, ", ".join(cells)) if len(cells) > 2 else None


def xml_element(data: bytes, offset: int) -> Unit | None:
    """The XML element that holds the element of a value, with its children of one text each as pairs."""
    low = max(0, offset - LONGEST)
    position = data.rfind(b"<", low, offset)
    if data.startswith(b"<![CDATA[", position):
        position = data.rfind(b"<", low, position)
    while position > low:
        before = data.rfind(b"<", low, position)
        if before < 0:
            return None
        closing = _CLOSING_TAG.match(data, before, position)
        if closing is None:
            break
        position = data.rfind(b"<" + closing.group(1), low, before)
    opening = _OPENING_TAG.match(data, before, position) if position > low else None
    if opening is None:
        return None
    end = data.find(b"</" + opening.group(1) + b">", offset, before + 2 * LONGEST)
    if end < 0:
        return None
    children = _CHILD.findall(data, before, end)
    if children and {key for key, _ in children[::2]} <= _NAMING:
        # each name is a child of its own, before its value
        children = [(name, value) for (_, name), (_, value) in zip(children[::2], children[1::2], strict=False)]
    pairs = tuple((key.decode("utf-8", "replace"), clean(value.decode("utf-8", "replace"))) for key, value in children)
    return Unit(before, end, "json", pairs) if len({key for key, _ in pairs}) > 1 else None


def _opening(data: bytes, offset: int, low: int) -> int:
    """Where the object opens in which the offset stands, or -1."""
    depth = 0
    position = offset
    while True:
        opening = data.rfind(b"{", low, position)
        if opening < 0:
            return -1
        depth += data.count(b"}", opening, position)
        if depth == 0:
            return opening
        depth -= 1
        position = opening


def _closing(data: bytes, start: int, high: int) -> int:
    """Where the object ends that opens at ``start``; ``high`` where it does not."""
    depth = 0
    position = start
    while True:
        closing = data.find(b"}", position, high)
        if closing < 0:
            return high
        depth += data.count(b"{", position, closing) - 1
        position = closing + 1
        if depth == 0:
            return position
