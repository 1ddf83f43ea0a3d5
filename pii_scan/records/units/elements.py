"""Units of XML: the element that a value stands in, with its attributes and what its children tell."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from pii_scan.lazy import lazy_re
from pii_scan.records.units import LONGEST, Unit, attributes_of, by_element, decoded, pairs_of, told_unit
from pii_scan.records.units.cells import clean, numbers_of

_OPENING_TAG = lazy_re(rb"<([^\s<>/!?][^\s<>/]{0,60})(?:\s[^<>]*)?>")
# Those of pages that never have an end.
_BREAK = lazy_re(rb"(?i)<(?:br|hr)\b[^<>]{0,80}>")
_CLOSING_TAG = lazy_re(rb"</([^\s<>/]{1,60})\s*>")
EMPTY_TAG = lazy_re(rb"<[^\s<>/!?][^\s<>/]{0,60}(?:\s[^<>]{0,200})?/>")
_CHILD_PATTERN = rb"<([^\s<>/!?][^\s<>/]{0,60})(?:\s[^<>]{0,200})?>(?:<!\[CDATA\[)?([^<]{0,400}?)(?:\]\]>)?</\1>"
_CHILD = lazy_re(_CHILD_PATTERN)
_NEXT_LEAF = lazy_re(rb"\s{0,80}+(?:" + _CHILD_PATTERN + rb"|(<[^\s<>/!?][^\s<>/]{0,60}\s[^<>]{0,200}/>))")
TAG = lazy_re(rb"<(/?)([^\s<>/!?][^\s<>/]{0,60})(?:\s[^<>]{0,200}?)?(/?)>")
_TAGS = lazy_re(r"<[^<>]{0,200}>")
# An element that holds others of one text each.
HOLDER = lazy_re(
    rb"<([A-Za-z][\w.-]{0,40})(?:\s[^<>]{0,200})?>\s{0,80}"
    rb"((?:<([\w.-]{1,40})(?:\s[^<>]{0,100})?>[^<]{0,200}</\3>\s{0,80}){2,30})</\1>"
)
# Elements of maps and feeds that hold all others of a file, and what such a one is called and described as.
_WHOLES = {b"Document", b"Folder", b"channel", b"metadata", b"trk"}
_DESCRIBED = lazy_re(
    rb"<(name|title)>([^<]{1,400})</\1>\s{0,40}<(desc|description)>(?:<!\[CDATA\[)?([^<]{1,800}?)(?:\]\]>)?</\3>"
)
# Elements that hold the name of what stands in the next one: in property lists and lists of HTML.
NAMING = {b"key", b"dt", b"DT"}
# Elements of a page that only say how words look.
_INLINE = {"a", "b", "i", "u", "em", "strong", "span", "label", "font", "small", "code", "mark"}
# And those that divide its text: what stands in them is told beside each other, and none of them names it.
_TITLES = {f"h{level}" for level in range(1, 7)}
_PAGE = _INLINE | {"p", "div", "time", *_TITLES}
# Elements of a page that are empty: none of them is a thing of which others beside it tell more.
_VOID = {b"area", b"base", b"br", b"col", b"embed", b"hr", b"img", b"input", b"link", b"meta", b"param", b"source"}
# Elements of a page whose ends may be left out.
_OPEN = {b"td", b"th", b"tr", b"li", b"p", b"dt", b"dd"}
# Attributes of a page that tell how it looks and works.
_LOOKS = {"class", "style", "id", "href", "src", "title", "type", "width", "height", "align", "colspan", "rowspan"}
# Elements of a page whose type says no more.
_TYPED = {"a", "button", "embed", "input", "li", "link", "object", "ol", "param", "script", "source", "style", "ul"}
# What leads to a value in an element: its key in an element that only says how words look. And all of such an element.
_LED = (
    rb"<([A-Za-z]\w{0,9})(?:\s[^<>]{0,100})?>\s{0,40}"
    rb"(<(b|strong|em|i|u|span|label)(?:\s[^<>]{0,100})?>([^<>]{1,60})</\3>)"
)
_LEADS = lazy_re(_LED + rb"\s{0,8}(?:[:\xef][^<>\w]{0,8})?\Z")
_KEYED = lazy_re(_LED + rb"([^<>]{0,200})</\1>")
# Tags that only say how a part of such a text looks.
_MARKS = lazy_re(rb"(?i)</?(?:em|b|i|u|strong|font|small|mark)(?:\s[^<>]{0,100})?>")
_PARTING, _LOOK_BACK = " \t\r\n:：\u3000", 240
# Elements with a key and its value each that tell of one thing together.
_FEWEST = 3
# Bytes between two elements of a list.
_GAP = 80
# How many elements of which each tells in parts are one.
_DEEPEST = 4


def xml_element(data: bytes, offset: int, low: int = -1) -> Unit | None:
    """The XML element that holds the element of a value, with its attributes and children of one text each as pairs.

    low: where the unit before it ends: of an element that began before that a part is told by itself.
    """
    opening, end = opened(data, offset)
    if opening is None:
        return None
    before = opening.start()
    pairs = leaves(data, before, end)
    names = {key.lower() for key, _ in pairs}
    told = _by_tag(data, opening)
    # as of one that holds the time of what its attributes tell
    is_one = len(pairs) == 1 and len(told) > 1 and not names <= _PAGE - {"time"}
    if len(names) < 2 and not is_one:
        if len(pairs) > 1 and not names & _PAGE and (row := _row(data, opening, end, pairs)):
            return row
        return _holder_of_one(data, opening) if len(names) == 1 and not names & _PAGE else None
    if names <= _INLINE:
        return None
    if names <= _PAGE and not is_one:
        text = clean(" ".join(_TAGS.sub(" ", decoded(data, before, end)).split()))
        return Unit(before, end, "text", pairs_of(text), (), text)
    for _ in range(_DEEPEST):
        whole = _whole(data, opening, end)
        if whole is None or whole[0].start() < low:
            break
        opening, end = whole
        told = [*_by_tag(data, opening), *told]
    before = opening.start()
    outer = _outer_leaves(data, before, end, opening.group(1))
    empty = [(tag[0].split(maxsplit=1)[0], tag) for tag in EMPTY_TAG.finditer(data, opening.end(), end)]
    times = Counter(name for name, _ in empty)
    told += [pair for name, tag in empty if times[name] == 1 for pair in of_empty(tag[0])]
    # those of one name are rows of their own
    end = next((tag.start() for name, tag in empty if times[name] > 1 and tag.start() > offset), end)
    return Unit(before, end, "json", (*told, *leaves(data, before, end)), outer=outer)


def _row(data: bytes, opening: re.Match[bytes], end: int, pairs: Sequence[tuple[str, str]]) -> Unit | None:
    """An element of a list whose elements of one text each have all the same name: the cells of a row."""
    tag, close = b"<" + opening[1], b"</" + opening[1] + b">"
    is_listed = data.startswith(tag, end + len(close) + _blanks(data, end + len(close)))
    is_listed = is_listed or data[max(0, opening.start() - _GAP) : opening.start()].rstrip().endswith(close)
    cells = tuple(value for _, value in pairs)
    return Unit(opening.start(), end, "text", (), cells, ", ".join(cells)) if is_listed else None


def _blanks(data: bytes, at: int) -> int:
    """How many blanks stand at a place."""
    return len(data[at : at + _GAP]) - len(data[at : at + _GAP].lstrip())


def described(data: bytes, offset: int) -> Unit | None:
    """The name of a track with its description, in one of which a value stands."""
    low = max(0, offset - LONGEST)
    found = _DESCRIBED.match(data, max(data.rfind(b"<name>", low, offset), data.rfind(b"<title>", low, offset), 0))
    holder = element_around(data, found.start() + 1, low) if found and found.end() > offset else None
    if found is None or holder is None or holder[1] not in _WHOLES:
        return None
    return told_unit(b"\n".join(found.group(2, 4)).decode("utf-8", "replace"), *found.span())


def _holder_of_one(data: bytes, part: re.Match[bytes]) -> Unit | None:
    """The element in which one that holds a single value stands with others, each of them of another name."""
    holder, end = opened(data, part.start() + 1)
    names = _begun(data, holder.end(), end) if holder else []
    if holder is None or len(names) < 2 * _FEWEST - 1 or len({*names}) < len(names):
        return None
    return Unit(holder.start(), end, "json", (*_by_tag(data, holder), *leaves(data, holder.end(), end)))


def _whole(data: bytes, part: re.Match[bytes], stop: int) -> tuple[re.Match[bytes], int] | None:
    """The tag and the end of the element of which a part is told in one of its own.

    All others hold one text each, or are such parts as well, and name nobody. stop: where the part ends.
    """
    holder, end = opened(data, part.start() + 1)
    if holder is None or end < stop:
        return None
    around = data[holder.end() : part.start()] + data[stop + len(b"</>") + len(part[1]) : end]
    parts, rest = [*HOLDER.finditer(around)], HOLDER.sub(b"", around)
    told = [found[1] for found in _CHILD.finditer(rest)]
    names = [*told, *(found[1] for found in parts)]
    is_one = told and rest.count(b"<") == 2 * len(told) and len({*names, part[1]}) > len(names)
    is_named = any(numbers_of(decoded(around, *found.span())) for found in parts)
    return (holder, end) if is_one and not is_named else None


def keyed_element(data: bytes, offset: int, count: Callable[[str], int]) -> Unit | None:
    """The element of a page around one that holds keys and their values, where all in it do, and most keys are known.

    count: how many fields a key names.
    """
    led = _LEADS.search(data[max(0, offset - _LOOK_BACK) : offset])
    opening, end = opened(data, offset if led is None else max(0, offset - _LOOK_BACK) + led.start(2))
    if opening is None:
        return None
    if led:
        pairs = _led_pairs(data, opening.end(), end, led[1])
        lines = [f"{key}：{value}" for key, value in pairs]
    else:
        text = data[opening.start() : end]
        lines, pairs = _texts(text)
        if not pairs and (bare := _MARKS.sub(b"", text)) != text:
            lines, pairs = _texts(bare)
    keys = {key for key, _ in pairs}
    known = sum(1 for key in keys if count(key))
    if len(lines) < _FEWEST or len(pairs) > len(keys) or 2 * known <= len(keys):
        return None
    return Unit(opening.start(), end, "keys", pairs, (), "\n".join(lines))


def _texts(element: bytes) -> tuple[list[str], tuple[tuple[str, str], ...]]:
    """The texts of the elements in one, and the keys and values that they hold; a title is none of them."""
    found = leaves(element, 0, len(element))
    titles = _TITLES | ({"dt"} if [name for name, _ in found].count("dt") == 1 else set())
    lines = _led([value for name, value in found if name not in titles])
    told = [_pairs(line) for line in lines]
    return lines, tuple(pair for pairs in told for pair in pairs) if all(told) else ()


def _pairs(line: str) -> tuple[tuple[str, str], ...]:
    """The keys and values of a text; of one alone the value is all behind the key, with the commas of an amount."""
    found = pairs_of(line)
    return ((found[0][0], clean(line.partition(found[0][0])[2].lstrip(_PARTING))),) if len(found) == 1 else found


def _led(texts: list[str]) -> list[str]:
    """The texts of elements, where each second one is a key with its colon: that and its value as one text."""
    keys = [text.rstrip().endswith((":", "：")) for text in texts]
    if not any(keys) or any(key == following for key, following in pairwise(keys)) or not keys[0] or keys[-1]:
        return texts
    return [f"{key}{value}" for key, value in zip(texts[::2], texts[1::2], strict=True)]


def _led_pairs(data: bytes, start: int, end: int, name: bytes) -> tuple[tuple[str, str], ...]:
    """The keys and values of the elements of a name in a span, if all of them begin with their key; else none."""
    found = [one for one in _KEYED.finditer(data, start, end) if one[1] == name]
    if data.count(b"<" + name, start, end) != len(found):
        return ()
    texts = ([one[at].decode("utf-8", "replace").strip(_PARTING) for at in (4, 5)] for one in found)
    return tuple((key, clean(value)) for key, value in texts)


def opened(data: bytes, offset: int) -> tuple[re.Match[bytes] | None, int]:
    """The tag that opens the element which holds the element of a value, and where that ends; None if it does not."""
    opening = element_around(data, offset, max(0, offset - LONGEST))
    end = data.find(b"</" + opening[1] + b">", offset, opening.start() + 2 * LONGEST) if opening else -1
    if opening and end >= 0 and opening[1].lower() in _OPEN:
        end = -1 if _last_tag(data, opening[1], offset, end) >= 0 else end  # it is left out
    return (opening if end >= 0 else None), end


def xml_holder(data: bytes, offset: int) -> Unit | None:
    """The element in whose tag a value stands, with its attributes and what the elements in it tell.

    None where it holds none, or several of one name that hold others: each of these is told of by itself.
    """
    start = data.rfind(b"<", max(0, offset - LONGEST), offset)
    opening = _OPENING_TAG.match(data, start, offset + LONGEST) if start >= 0 else None
    if opening is None or opening.end() <= offset:
        return None
    if data[opening.end() - 2 : opening.end()] == b"/>":
        return None if opening[1].lower() in _VOID else _around_empty(data, start)
    end = data.find(b"</" + opening.group(1) + b">", opening.end(), start + 2 * LONGEST)
    inner = _begun(data, opening.end(), max(end, 0))
    times = Counter(inner)
    pairs = leaves(data, opening.end(), end) if inner else ()
    told = _by_tag(data, opening)
    if len(told) < 2 or len(pairs) < 2 or max(times.values()) > 1:
        # one that holds a text, and whose number stands in its tag
        return None if inner else _around_empty(data, start)
    return Unit(start, end, "json", (*told, *pairs))


def _around_empty(data: bytes, start: int) -> Unit | None:
    """The element that holds an empty one, where each in it has another name: all tell of one thing."""
    holder, end = opened(data, start + 1)
    if holder is None:
        return None
    times = Counter(_begun(data, holder.end(), end))
    told = [pair for tag in EMPTY_TAG.finditer(data, holder.end(), end) for pair in of_empty(tag[0])]
    if len(times) < 2 or max(times.values()) > 1:
        return None
    pairs = (*_by_tag(data, holder), *told, *leaves(data, holder.end(), end))
    return Unit(holder.start(), end, "json", pairs, outer=_outer_leaves(data, holder.start(), end, holder[1]))


def _begun(data: bytes, start: int, end: int) -> list[bytes]:
    """The names of the elements that begin in a span."""
    return [tag[2] for tag in TAG.finditer(data, start, end) if not tag[1]]


def of_empty(tag: bytes) -> list[tuple[str, str]]:
    """What the tag of an empty element tells, by its own name, too."""
    text = tag.decode("utf-8", "replace")
    return by_element(text[1:].split(maxsplit=1)[0], attributes_of(text))


def _by_tag(data: bytes, opening: re.Match[bytes]) -> list[tuple[str, str]]:
    """What the tag of an element tells, but for how it looks; the type of what is no element of a page by its name."""
    name = opening[1].decode("utf-8", "replace")
    told = attributes_of(decoded(data, *opening.span()))
    types = [(f"{name} type", value) for key, value in told if key == "type" and name.lower() not in _TYPED]
    return [*types, *(pair for pair in told if pair[0] not in _LOOKS)]


def _outer_leaves(data: bytes, start: int, end: int, name: bytes) -> tuple[tuple[str, str], ...]:
    """What the element that holds an element tells itself, in its tag and in children of one text each before it.

    Where no other child has its name, all that the holder tells is told of it. What only holds a list of such children
    tells nothing: then its own holder does.
    """
    holder = element_around(data, start + 1, max(0, start - LONGEST))
    if holder is None:
        return ()
    stop = data.find(b"</" + holder.group(1) + b">", end, end + LONGEST)
    names = _begun(data, holder.end(), stop) if stop >= 0 else []
    if names.count(name) == 1:
        if told := _told_beside(data, holder, stop, (start, end)):
            return told
        # what only holds it tells nothing: then its own holder does
        if len(names) == 1 + len(_begun(data, start + 1, end)) and holder[1] not in _WHOLES:
            outer = _outer_leaves(data, holder.start(), stop, holder[1])
            return () if _names_anybody(outer) else outer
    found, at = _row_of_leaves(data, holder.end(), start)
    child = TAG.match(data, start - len(data[at:start].lstrip()), start)
    if not found and stop >= 0 and (child is None or child[2] == name):
        return (*_by_tag(data, holder), *_upper_leaves(data, holder, stop))
    return (*_by_tag(data, holder), *found) if child is None else ()


def _told_beside(data: bytes, holder: re.Match[bytes], stop: int, part: tuple[int, int]) -> tuple[tuple[str, str], ...]:
    """What an element tells beside one in it, a part, in tags and in elements of one text each.

    What comes again is told of the items of a list.
    """
    start, end = part
    empty = [tag[0] for span in ((holder.end(), start), (end, stop)) for tag in EMPTY_TAG.finditer(data, *span)]
    around = decoded(data, holder.start(), start) + decoded(data, end, stop)
    told = (*leaves(data, holder.end(), start), *leaves(data, end, stop), *attributes_of(around))
    told += tuple(pair for tag in empty for pair in of_empty(tag) if pair not in told)
    times = Counter(key for key, _ in told)
    return tuple(pair for pair in told if times[pair[0]] == 1)


def _upper_leaves(data: bytes, inner: re.Match[bytes], end: int) -> tuple[tuple[str, str], ...]:
    """What the element around a list tells of the items: in its tag, and in children of one text each around it."""
    holder = element_around(data, inner.start() + 1, max(0, inner.start() - LONGEST))
    if holder is None:
        return ()
    before, at = _row_of_leaves(data, holder.end(), inner.start())
    if data[at : inner.start()].strip():
        stop = data.find(b"</" + holder[1] + b">", end, end + LONGEST)
        names = _begun(data, holder.end(), stop) if stop >= 0 else []
        is_one = names.count(inner[1]) == 1 and holder[1] not in _WHOLES
        told = _told_beside(data, holder, stop, (inner.start(), end)) if is_one else ()
        return () if _names_anybody(told) else told
    behind = _row_of_leaves(data, end + len(b"</>") + len(inner.group(1)), end + LONGEST)[0]
    return (*attributes_of(decoded(data, *holder.span())), *before, *behind)


def _names_anybody(told: Iterable[tuple[str, str]]) -> bool:
    """Whether what stands beside an element is told of somebody else."""
    return any(numbers_of(value) for _, value in told)


def _row_of_leaves(data: bytes, at: int, end: int) -> tuple[list[tuple[str, str]], int]:
    """The elements of one text each, or empty ones, that follow each other from a place on, and where the last ends."""
    found: list[tuple[str, str]] = []
    while leaf := _NEXT_LEAF.match(data, at, end):
        if leaf[3]:
            found += of_empty(leaf[3])
        else:
            found.append((leaf.group(1).decode("utf-8", "replace"), clean(leaf.group(2).decode("utf-8", "replace"))))
        at = leaf.end()
    return found, at


def element_around(data: bytes, offset: int, low: int) -> re.Match[bytes] | None:
    """The tag that opens the element which holds the element of a value."""
    position = data.rfind(b"<", low, offset)
    if data.startswith(b"<![CDATA[", position):
        position = data.rfind(b"<", low, position)
    before = -1
    while position > low:
        before = data.rfind(b"<", low, position)
        if before < 0:
            return None
        if EMPTY_TAG.match(data, before, position) or _BREAK.match(data, before, position):
            position = before
            continue
        closing = _CLOSING_TAG.match(data, before, position)
        if closing is None:
            break
        position = _last_tag(data, closing.group(1), low, before)
    return _OPENING_TAG.match(data, before, position) if position > low else None


def _last_tag(data: bytes, name: bytes, low: int, high: int) -> int:
    """Where the last tag in a span begins that opens an element of a name, or -1."""
    tag = b"<" + name
    at = data.rfind(tag, low, max(0, high - 1))
    # another one's name may begin with this one's
    while at >= 0 and data[at + len(tag)] not in b"> \n\r\t":
        at = data.rfind(tag, low, at + len(tag) - 1)
    return at


def leaves(data: bytes, start: int, end: int) -> tuple[tuple[str, str], ...]:
    """The elements of one text each in a span, by their names."""
    children = _CHILD.findall(data, start, end)
    if children and {key for key, _ in children[::2]} <= NAMING:
        # each name is a child of its own, before its value
        children = [(name, value) for (_, name), (_, value) in zip(children[::2], children[1::2], strict=False)]
    return tuple((key.decode("utf-8", "replace"), clean(value.decode("utf-8", "replace"))) for key, value in children)
