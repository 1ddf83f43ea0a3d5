"""Units of JSON: the object or row that a value stands in, with its named values; and lists that units end before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.notations import TYPED
from pii_scan.records.units import LONGEST, Unit, decoded, pairs_of
from pii_scan.records.units.cells import DOCUMENT, LIKE_ID, clean, numbers_of, plain, unescape
from pii_scan.records.units.elements import HOLDER, NAMING, TAG, leaves
from pii_scan.records.units.recognised import holder_of, recognised
from pii_scan.records.units.typed import typed_list

if TYPE_CHECKING:
    import re

_JSON_PAIR = lazy_re(
    # a shell prints dates as calls: ISODate("…")
    rf'"((?:[^"\\\n]|\\.){{1,64}})"\s*:\s*(?:{TYPED}|[A-Z][A-Za-z]{{2,11}}\()?'
    r'("(?:[^"\\]|\\.){0,400}"|-?\d[\d.eE+-]*|true|false|null'
    r"|\[\s*-?\d{1,3}\.\d{1,16}\s*,\s*-?\d{1,3}\.\d{1,16}\s*\]"
    # the first of several values
    r'|\[\s{0,80}"(?:[^"\\\n]|\\.){1,80}"(?=\s{0,80}[,\]]))',
)
# What says that an object is a line of a log in Graylog's format, and the keys of what the program says there.
_GELF, _LOGGED = ("version", "1.1"), ("short_message", "full_message")
# A day of MongoDB, in milliseconds: {"$date": {"$numberLong": "1551450000000"}}
_CLOCK = lazy_re(
    r'\{\s{0,40}"\$date"\s{0,4}:\s{0,40}(?:\{\s{0,40}"\$numberLong"\s{0,4}:\s{0,4}")?(1?\d{12})(?:"\s{0,40}\})?\s{0,40}\}'
)
# A pair as a list of two texts: ["车架号", "LSV…"]
ENTRY = lazy_re(r'\[\s{0,40}("[^"\\\n\d\[\]]{1,24}")\s{0,4},\s{0,40}("(?:[^"\\\n]|\\.){0,200}")\s{0,40}\]')
_END = lazy_re(r"[{}]")
_INNER = lazy_re(r"\{[^{}]*\}")
# An object that is a member of another one, with its name.
_MEMBER = lazy_re(r'"([^"\\\n]{1,40})"\s*:\s*\{([^{}]{1,800})\}')
# A cell that is an object; its quotes may be doubled, or behind backslashes.
_OBJECT = lazy_re(rb"\s{0,8}[\"']?\{\s{0,8}[\"\\]")
# Several objects in a list, and one or several; an ID number or telephone.
_LISTED, _LISTS = (lazy_re(rf"\[\s*(?:\{{[^{{}}]*\}}\s*,\s*){many}\{{[^{{}}]*\}}\s*\]") for many in "+*")
SOMEBODY = lazy_re(rf"(?<![0-9A-Za-z])(?:{LIKE_ID}|1[3-9]\d{{9}})(?![0-9A-Za-z])")
_ENDED = lazy_re(rb"\}\s{0,80}[\]}]")
# The key of an item that counts it, or tells its day, and is nobody's number: "2016-05-01", "3", "T0012"
COUNTED = rb'"(?![0-9]{9})[A-Za-z]{0,4}[-_#]?[0-9][0-9 :T/.-]{0,20}"\s{0,4}:\s{0,4}'
_NEXT_ITEM = lazy_re(rb"\}\s{0,80},\s{0,80}(?:%b)?\{" % COUNTED)
# A list of objects that is a member of an object; or an object of such.
LIST = lazy_re(rb'"[^"\\\n]{1,64}"\s{0,8}:\s{0,8}(?:\[\s{0,80}|\{\s{0,80}%b)(?=\{)' % COUNTED)
# What follows a number that is a key, and bytes of the longest such key.
_HOLDS, _KEYED = lazy_re(rb'[^"\\\n]{1,60}"\s{0,8}:\s{0,8}(\{|\[(?=\s{0,80}\{)|(\[(?=[^][{}]{0,200}\[)))'), 60
_QUOTE = lazy_re(rb'(?<!\\)"')
# Bytes of the shortest value that is a text with a number in it, and how many words it has where all are ASCII.
_SAID, _WORDS = 16, 4
# Bytes of the longest value that was read from a picture, with where it stands.
_READ = 600
# Bytes of the longest tag that ends an element.
_LINE_OF_TAG = 80
# Bytes in which the next item of a list begins, and what may stand behind the name of an element.
_GAP, _NAME_ENDS = 160, (b">", b" ", b"/", b"\n", b"\t", b"\r")
# An object, and a list of objects, inside a string, as answers are in a record of requests.
_TOLD_OBJECT = lazy_re(r'.(?:\s|\\[nrt]){0,40}\\"')
_TOLD_LIST = lazy_re(rb'\[(?:\s|\\[nrt]){0,40}\{(?:\s|\\[nrt]){0,40}\\"')
# What stands between two messages of a list or of a file of lines, and keys of who sent them and what they say.
_BETWEEN = lazy_re(rb"[\s,]{1,200}\{")
_SENDERS = ("from", "sender", "nick", "nickname", "talker", "user", "username", "name", "author", "speaker", "who")
_SAYS = ("content", "msg", "message", "text", "body", "内容", "消息")


def json_object(data: bytes, offset: int) -> Unit | None:
    """The JSON object around an offset, with the objects that hold it as long as it is a member and no list item."""
    if keyed := _of_key(data, offset):
        return keyed
    low = max(0, offset - LONGEST)
    start = opening_of(data, offset, low)
    # a value that was read from a picture is a member of what holds it
    if start > low and (holder := holder_of(data, start, closing_of(data, start, min(len(data), start + _READ)))) >= 0:
        start = opening_of(data, holder, low)
    if start > low and (listed := typed_list(data, start, low)) >= 0:
        start = opening_of(data, listed, low)
    while start > low:
        before = data[max(low, start - 80) : start].rstrip()
        if not before.endswith(b":"):
            break
        outer = opening_of(data, start, low)
        if outer < 0 or is_map(data, outer, start) or _tells_list(data, start, outer):
            break
        start = outer
    if start < 0:
        return None
    end = closing_of(data, start, min(len(data), start + 2 * LONGEST))
    if end <= offset:
        return None
    text = recognised(decoded(data, start, end))
    # an object inside a string
    pairs = json_pairs(unescape(text) if _TOLD_OBJECT.match(text) else text)
    told = _told(data, offset, start, end)
    around = _told_around(data, start, end, low)
    more = (*json_pairs(around), *_qualified(around)) if around else ()
    return Unit(start, end, "json", pairs + pairs_of(told), (), told, more) if pairs else None


def _tells_list(data: bytes, start: int, outer: int) -> bool:
    """Whether an object names a document, and what holds it has a string with a list of objects behind it."""
    high = min(len(data), start + 2 * LONGEST)
    found = _TOLD_LIST.search(data, start, high)
    if not found or found.end() > closing_of(data, outer, high):
        return False
    return DOCUMENT.search(decoded(data, start, closing_of(data, start, high))) is not None


def _told_around(data: bytes, start: int, end: int, low: int) -> str:
    """What the object tells in whose list [start, end) is an item; and what holds that, where it only names a part."""
    holder, around = opening_of(data, start, low), ""
    is_whole = end < start + 2 * LONGEST  # what stands behind a longer one is not known
    while holder >= 0:
        around += told_before(data, holder, start) + (_behind(data, holder, start, end) if is_whole else "")
        outer = opening_of(data, holder, low) if only_names(around) else -1
        holder = -1 if outer < 0 or is_map(data, outer, holder) else outer
    return around


def is_key(data: bytes, offset: int) -> bool:
    """Whether a value is itself the key of an object or of a list of objects."""
    return _HOLDS.match(data, offset, offset + 2 * _KEYED) is not None


def _of_key(data: bytes, offset: int) -> Unit | None:
    """What a number holds that is itself a key: its object, or where it has a list of objects, the number alone."""
    low = data.rfind(b'"', max(0, offset - _KEYED), offset)
    found = _HOLDS.match(data, offset, offset + 2 * _KEYED) if low >= 0 else None
    if not found:
        return None
    if found[1] != b"{" and not found[2]:
        return Unit(low, found.end(), "json", ())
    high = min(len(data), found.start(1) + 2 * LONGEST)
    end = closing_of(data, found.start(1), high, b"[]" if found[2] else b"{}")
    if found[2]:
        return Unit(low, end, "json", (), (), decoded(data, low, end))
    return Unit(low, end, "json", json_pairs(decoded(data, found.start(1), end)))


def told_before(data: bytes, holder: int, start: int) -> str:
    """What an object tells before the list of which an item starts at a place: not what the items before it tell."""
    low = data.rfind(b"[", holder, start)
    while low >= 0 and data.count(b"]", low, start) >= data.count(b"[", low, start):
        low = data.rfind(b"[", holder, low)
    return decoded(data, holder, low) if low >= 0 else _own(decoded(data, holder, start))


def only_names(text: str) -> bool:
    """Whether an object only names a part of what holds it, as by the class of a cabin or the number of a floor."""
    return len(_JSON_PAIR.findall(text)) < 2


def parts_above(data: bytes, start: int) -> int:
    """How many objects around an item only name a part of what holds them."""
    low, around, parts = max(0, start - LONGEST), "", 0
    holder = opening_of(data, start, low)
    while holder >= 0 and only_names(around := around + told_before(data, holder, start)):
        holder, parts = opening_of(data, holder, low), parts + 1
    return parts


def _own(text: str) -> str:
    """The text of an object without the objects in it."""
    while (without := _INNER.sub("", text)) != text:
        text = without
    return text


def _behind(data: bytes, holder: int, start: int, end: int) -> str:
    """What an object tells behind the list of which [start, end) is an item, but for lists of several objects.

    Where the object names somebody itself, all its lists are that person's.
    """
    high = min(len(data), end + LONGEST)
    close = closing_of(data, holder, high)
    at = end
    while (found := data.find(b"]", at, close)) >= 0 and data.count(b"[", end, found) > data.count(b"]", end, found):
        at = found + 1
    if found < 0 or data[end:found].count(b"{") != data[end:found].count(b"}"):
        return ""
    is_owned = SOMEBODY.search(_INNER.sub("", decoded(data, holder, start)))
    return (_LISTS if is_owned else _LISTED).sub("", decoded(data, found + 1, close))


def is_map(data: bytes, outer: int, start: int) -> bool:
    """Whether an object holds nothing but objects like the one that opens at ``start``: each is a record of its own."""
    high = min(len(data), start + 2 * LONGEST)
    end, last = closing_of(data, start, high), closing_of(data, outer, high)
    keys = [key for key, _ in json_pairs(decoded(data, start, end))[:2]]
    if len(keys) < 2 or any(data.count(f'"{key}"'.encode(), outer, last) < 2 for key in keys):
        return False
    around = decoded(data, outer + 1, start) + _END.split(_INNER.sub("", decoded(data, end, last)), maxsplit=1)[0]
    return not _JSON_PAIR.search(_own(around))


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
    end = closing_of(data, start, min(len(data), unit.start + 2 * LONGEST))
    pairs = json_pairs(decoded(data, start, end)) if data[end - 1 : end] == b"}" else ()
    sender = next((pair for pair in unit.pairs if pair[0] in _SENDERS), None)
    said = next((value for key, value in pairs if key in _SAYS), "")
    if sender is None or sender not in pairs or not said or not unit.text:
        return None
    text = f"{unit.text}\n{said}"
    return unit._replace(end=end, text=text, pairs=unit.pairs + pairs_of(said))


def without_list(data: bytes, unit: Unit, offset: int, fits: Callable[[tuple[str, ...]], bool]) -> Unit:
    """The unit of nested data up to a list in it behind the offset, where the list's items have keys that fit."""
    if data[unit.start : unit.start + 1] in (b"{", b'"'):
        return _before_objects(data, unit, offset, fits)
    return _before_elements(data, unit, offset, fits)


def _before_objects(data: bytes, unit: Unit, offset: int, fits: Callable[[tuple[str, ...]], bool]) -> Unit:
    for found in LIST.finditer(data, offset, unit.end):
        closing = _last_brace(data, found.end())
        before = decoded(data, unit.start, found.start())
        if people := _people(data, found.end(), closing):
            if not (own := numbers_of(before)) or not own.isdisjoint(people):
                # whom to call about what others do, or who does it with them: the number alone
                return Unit(offset, data.find(b'"', offset, found.start()), "json")
            return unit._replace(end=found.start(), pairs=json_pairs(before), text="")
        text = decoded(data, found.end(), closing)
        if b"[" not in found[0] and "[" in text:
            continue  # a month, or a place, that holds lists of its own
        item = (*json_pairs(text), *_qualified(text))
        if fits(tuple(key for key, _ in item)) and not _is_only(data, closing):
            return unit._replace(end=found.start(), pairs=json_pairs(decoded(data, unit.start, found.start())), text="")
    return unit


def is_head(data: bytes, unit: Unit) -> bool:
    """Whether a unit is what stands before a list in an object or element, and not the whole of it."""
    end = data[max(0, unit.end - _LINE_OF_TAG) : unit.end].rstrip()
    if data[unit.start : unit.start + 1] == b"{":
        return not end.endswith(b"}")
    start = unit.end - len(data[unit.start : unit.end].lstrip())
    tag = TAG.match(data, start, unit.end)
    if tag is None or tag[1] or tag[3] or not end.endswith(b">"):
        return False
    ends = data[unit.end : unit.end + _GAP].lstrip().startswith(b"</%b>" % tag[2])
    return not ends and not end.endswith(b"</%b>" % tag[2])


def _last_brace(data: bytes, start: int) -> int:
    """Where the item of a list ends that opens at a place, with what it holds; or the first object in a long one."""
    high = min(len(data), start + LONGEST)
    end = closing_of(data, start, high)
    return data.find(b"}", start, high) if end == high else end - 1


def _is_only(data: bytes, closing: int) -> bool:
    """Whether a list ends behind its first item: what that tells is told of the person of the object."""
    return closing >= 0 and _ENDED.match(data, closing) is not None


def _people(data: bytes, at: int, closing: int) -> set[str]:
    """The ID numbers of the first two items of a list, of which the first one ends at a place; none of another list."""
    following = _NEXT_ITEM.match(data, closing)
    if closing < 0 or not following:
        return set()
    end = data.find(b"}", following.end(), following.end() + LONGEST)
    items = [numbers_of(decoded(data, at, closing)), numbers_of(decoded(data, following.end(), max(end, 0)))]
    return items[0] | items[1] if all(items) else set()


def _before_elements(data: bytes, unit: Unit, offset: int, fits: Callable[[tuple[str, ...]], bool]) -> Unit:
    # of the elements that are open where each starts, where its text does, its children of one text each, and theirs
    opened: list[tuple[int, int, list[str], list[str]]] = []
    first = -1
    for tag in TAG.finditer(data, unit.start, unit.end):
        if tag[3]:
            continue
        if not tag[1]:
            opened.append((*tag.span(), [], []))
            continue
        start, text, keys, inner = opened.pop() if opened else (0, 0, [], [])
        if not opened:
            break
        if not keys and not inner:
            name = data[text : tag.start()] if tag[2] in NAMING else tag[2]
            opened[-1][2].append(name.decode("utf-8", "replace"))
            continue
        if start > offset and (fits(tuple(keys)) or (inner and _again(data, tag) and fits((*keys, *inner)))):
            # one element alone tells more of the person
            end = first if first >= 0 else opened[1][0] if len(opened) > 1 else start
            if first >= 0 or _again(data, tag):
                return unit._replace(end=end, pairs=leaves(data, unit.start, end))
            first = end
        opened[-1][3].extend((*keys, *inner))
    return unit


def _again(data: bytes, tag: re.Match[bytes]) -> bool:
    """Whether another element of the same name begins where one has ended, as the items of a list do."""
    behind = data[tag.end() : tag.end() + _GAP].lstrip()
    return behind.startswith(b"<" + tag[2]) and behind[len(tag[2]) + 1 : len(tag[2]) + 2] in _NAME_ENDS


def json_pairs(text: str) -> tuple[tuple[str, str], ...]:
    """The pairs of key and value in a part of JSON, at whatever depth."""
    text = _CLOCK.sub(_day, text) if '"$date"' in text else text
    text = ENTRY.sub(r"\1:\2", text) if "[" in text else text
    pairs = tuple((unescape(key), plain(value)) for key, value in _JSON_PAIR.findall(text))
    return tuple(pair for pair in pairs if pair[0] not in _LOGGED) if _GELF in pairs else pairs


def _day(clock: re.Match[str]) -> str:
    from datetime import UTC, datetime

    return f'"{datetime.fromtimestamp(int(clock[1]) / 1000, UTC):%Y-%m-%d %H:%M:%S}"'


def qualified(data: bytes, unit: Unit) -> tuple[tuple[str, str], ...]:
    """The pairs of the objects in an object, by the names of these, too: the name of a hotel, the number of a room."""
    if data[unit.start : unit.start + 1] == b"<":
        return tuple(
            (f"{found[1].decode('utf-8', 'replace')} {key}", value)
            for found in HOLDER.finditer(data, unit.start, unit.end)
            for key, value in leaves(data, found.start(2), found.end(2))
        )
    return _qualified(decoded(data, unit.start, unit.end)) if data.count(b"{", unit.start, unit.end) > 1 else ()


def cell_pairs(cells: Sequence[bytes]) -> tuple[tuple[str, str], ...]:
    """The pairs of the objects that stand in cells of a row."""
    found: list[tuple[str, str]] = []
    for cell in cells:
        if _OBJECT.match(cell):
            text = clean(cell.decode("utf-8", "replace")).replace('\\"', '"')
            found += (*json_pairs(text), *_qualified(text))
    return tuple(found)


def _qualified(text: str) -> tuple[tuple[str, str], ...]:
    found = _MEMBER.findall(text)
    return tuple((f"{name} {key}", value) for name, body in found for key, value in json_pairs(body))


def opening_of(data: bytes, offset: int, low: int) -> int:
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


def closing_of(data: bytes, start: int, high: int, brackets: bytes = b"{}") -> int:
    """Where the object ends that opens at ``start``; ``high`` where it does not. brackets: those of an array, too."""
    depth, position = 0, start
    while True:
        closing = data.find(brackets[1:], position, high)
        if closing < 0:
            return high
        depth += data.count(brackets[:1], position, closing) - 1
        position = closing + 1
        if depth == 0:
            return position
