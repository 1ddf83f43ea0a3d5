"""Lists that stand before what tells whose they are: members of the object, element or block that names the person."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import PERSON_KEYS
from pii_scan.named import NamedTuple
from pii_scan.records.groups import Group, Spot, names_anybody, within
from pii_scan.records.lists.days import begins_item
from pii_scan.records.lists.holders import is_head
from pii_scan.records.lists.statements import LISTED
from pii_scan.records.units import LONGEST, Unit, decoded, elements, line_span, line_unit, lines_of, nested, text_unit
from pii_scan.records.units.cells import numbers_somebody
from pii_scan.records.units.indented import Line, line_at

if TYPE_CHECKING:
    from pii_scan.records import Plan

# Bytes before the person in which such a list stands: a chunk shows as much before what is its own.
FAR = 4000
_NEXT = lazy_re(rb"\s{0,80},\s{0,80}(?=\{)")
_ENDED = lazy_re(rb"\s{0,80},?\s{0,80}\]")
# What begins a line which says whose the rows above it are. Where it does not say so, it names several values, and
# there are more rows.
_FOOT = lazy_re(
    r"\W{0,8}(?:(?:以上|上述|上列)(?:[\u4e00-\u9fff]{0,4}(?:为|是|系|属)|(?:记录|行程|交易|明细|流水|信息)\W)"
    r"|这?[一二两三四五六七八九十0-9]{1,2}[张笔次段条趟程][\u4e00-\u9fff]{0,3}(?:都|均|全)(?:是|为|系)?(?:用|由)?(?:我|本人))"
)
_SENTENCE = lazy_re(r"[。！？!?；;]\s*\Z")
_PAIRS, _FEWEST = 2, 3
# Whether names are those of the columns of a list.
Fits = Callable[[tuple[str, ...]], bool]


class Behind(NamedTuple):
    """What names the person, the rows of the lists before it, and where that begins which holds both."""

    head: Unit
    start: int
    rows: list[Unit]


def lists_before(data: bytes, offset: int, fits: Fits) -> Behind | None:
    """The lists before a value of a person in the object or element that holds both, or None where there are none."""
    before = data[max(0, offset - 120) : offset]
    if b'"' in before and b":" in before:
        # a list ends before it, and it is no key itself
        if data.rfind(b"]", max(0, offset - FAR), offset) < 0 or nested.is_key(data, offset):
            return None
        return _objects(data, offset, max(0, offset - FAR), fits)
    if before.rstrip().endswith((b">", b"<![CDATA[")):
        return _elements(data, offset, max(0, offset - FAR), fits)
    return _indented(data, offset, max(0, offset - FAR), fits) if b":" in before else None


def rows_above(plan: Plan, data: bytes, offset: int, spots: list[Spot]) -> Behind | None:
    """The rows above a line of text that says whose they are, each a line or a paragraph, and all of one kind."""
    head = line_unit(data, offset)
    person = plan.person(within(spots, head.start, head.end))
    if head.form != "text" or person is None or person[1] not in ("id_number", "passport") or person[0].start != offset:
        return None
    said = _FOOT.match(head.text) is not None
    before = decoded(data, head.start, offset)
    # a line that begins with a day is one of a log itself
    names = len(head.pairs) >= _PAIRS and not begins_item(data, head.start)
    if not (said or names) or not is_head(before):
        return None
    low = max(0, head.start - FAR)
    lines = list(lines_of(data, data.find(b"\n", low, head.start) + 1 if low else 0, head.start - 1))
    if lines and not low:
        lines[0] = (*lines[0][:2], True)
    for by_lines in (True, False):
        rows = list(_rows(plan, data, lines, by_lines, person, spots))[::-1]
        if len(rows) >= (2 if said else _FEWEST):
            return Behind(head, rows[0].start, rows)
    return None


def _rows(
    plan: Plan,
    data: bytes,
    lines: list[tuple[int, int, bool]],
    by_lines: bool,
    person: tuple[Spot, str],
    spots: list[Spot],
) -> Iterator[Unit]:
    """The rows on lines, or in paragraphs, of which nothing else stands between them; upwards."""
    kind, end = "", 0
    for start, stop, gap in reversed(lines):
        end = end or stop
        if not (by_lines or gap):
            continue
        if end - start > LONGEST:
            return
        row, end = text_unit(data, start, end), 0
        seen = within(spots, row.start, row.end)
        told = names_anybody(seen) or numbers_somebody(row.text) or _SENTENCE.search(row.text)
        group = None if told else plan.classify(row, seen, person, LISTED)
        if group is None or (kind and group.kind.id != kind):
            return
        kind = group.kind.id
        yield row


def rows_before(plan: Plan, behind: Behind, spots: list[Spot]) -> Iterator[Group]:
    """The rows of lists that stand before what names their person, where they name nobody themselves."""
    person = plan.person(within(spots, behind.head.start, behind.head.end))
    for row in behind.rows if person else ():
        seen = within(spots, row.start, row.end)
        if not any(spot.rule in PERSON_KEYS for spot in seen):
            group = plan.classify(row, seen, person, LISTED)
            if group:
                yield group


def _objects(data: bytes, offset: int, low: int, fits: Fits) -> Behind | None:
    start = nested.opening_of(data, offset, low)
    while start > low and data[max(low, start - 80) : start].rstrip().endswith(b":"):
        outer = nested.opening_of(data, start, low)
        if outer < 0 or nested.is_map(data, outer, start):
            break
        start = outer
    if start < 0:
        return None
    rows: list[Unit] = []
    last = start
    for found in nested.LIST.finditer(data, start, offset):
        if found.start() < last:
            continue
        items, end = _items(data, found.end(), offset)
        if items and (rows or fits(tuple(key for key, _ in items[0].pairs))):
            rows += items
            last = end
    if not rows:
        return None
    end = nested.closing_of(data, start, min(len(data), offset + LONGEST))
    pairs = nested.json_pairs(decoded(data, start, rows[0].start)) + nested.json_pairs(decoded(data, last, end))
    return Behind(Unit(last, end, "json", pairs), start, rows)


def _items(data: bytes, at: int, high: int) -> tuple[list[Unit], int]:
    """The objects of a list and where it ends; none where it does not end before a place."""
    items: list[Unit] = []
    while True:
        end = nested.closing_of(data, at, high)
        if end >= high:
            return [], at
        items.append(Unit(at, end, "json", nested.json_pairs(decoded(data, at, end))))
        following = _NEXT.match(data, end, high)
        if following is None:
            ended = _ENDED.match(data, end, high)
            return (items, ended.end()) if ended else ([], at)
        at = following.end()


def _elements(data: bytes, offset: int, low: int, fits: Fits) -> Behind | None:
    holder = elements.element_around(data, offset, low)
    if holder is None:
        return None
    rows: list[Unit] = []
    # of the elements that are open where each starts, and how many others it holds
    opened: list[list[int]] = []
    last = holder.end()
    for tag in elements.TAG.finditer(data, holder.end(), offset):
        if tag[3]:
            continue
        if not tag[1]:
            opened.append([tag.start(), 0])
            continue
        if not opened:
            return None
        start, inner = opened.pop()
        if opened:
            opened[-1][1] += 1
        if inner and opened:
            pairs = elements.leaves(data, start, tag.end())
            if len(pairs) == inner and (rows or fits(tuple(key for key, _ in pairs))):
                rows.append(Unit(start, tag.end(), "json", pairs))
        if not opened and rows and rows[-1].start >= start:
            last = tag.end()
    if not rows:
        return None
    end = data.find(b"</" + holder.group(1) + b">", offset, offset + LONGEST)
    end = end if end >= 0 else min(len(data), offset + LONGEST)
    pairs = elements.leaves(data, holder.end(), rows[0].start) + elements.leaves(data, last, end)
    return Behind(Unit(last, end, "json", pairs), holder.start(), rows)


def _indented(data: bytes, offset: int, low: int, fits: Fits) -> Behind | None:
    """The lists of blocks of keys that stand deeper before the line of a person, below a key as deep as its own."""
    start, end = line_span(data, offset)
    here = line_at(data, start, end)
    if here is None or here.item:
        return None
    above: list[Line] = []
    while start > low:
        begin, stop = line_span(data, start - 1)
        line = line_at(data, begin, stop)
        if line is None or line.column < here.column or begin < low:
            break
        if line.column == here.column and line.key == here.key:
            break
        above.append(line)
        start = begin
        if line.column == here.column and line.item:
            break
    lines = above[::-1]
    last = max((at for at, one in enumerate(lines) if one.column > here.column), default=-1)
    rows = _blocks([one for one in lines if one.column > here.column])
    if last < 0 or not rows or not fits(tuple(key for key, _ in rows[0].pairs)):
        return None
    own = [one for one in (*lines, here) if one.column == here.column and one.value]
    first = lines[last + 1].start if last + 1 < len(lines) else here.start
    return Behind(Unit(first, end, "keys", tuple((one.key, one.value) for one in own)), first, rows)


def _blocks(lines: list[Line]) -> list[Unit]:
    """The items of a list, a block of keys each."""
    found: list[list[Line]] = []
    for line in lines:
        if line.item:
            found.append([line])
        elif found and line.value:
            found[-1].append(line)
    return [
        Unit(block[0].start, block[-1].end, "keys", tuple((one.key, one.value) for one in block)) for block in found
    ]
