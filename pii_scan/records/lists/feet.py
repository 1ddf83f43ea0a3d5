"""What stands below calls, messages and tables and tells whose they are, as 以上通话的机主：王建国, or with whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import HOLDER_KEYS, PERSON_KEYS, SPOKEN
from pii_scan.records.around.outlines import entry
from pii_scan.records.groups import DOCUMENTS, Group, Spot, keys_by, within
from pii_scan.records.lists.days import has_day
from pii_scan.records.lists.holders import is_head, label_of, names_number, owned
from pii_scan.records.lists.statements import Book
from pii_scan.records.passes import Table
from pii_scan.records.units import LONGEST, Unit, decoded, line_span, lines_of

if TYPE_CHECKING:
    from pii_scan.records import Plan

# What asks whose a number is, or tells it.
WHOSE = lazy_re(
    r"是谁|谁的|(?:机主|户主|主人)[^\n，。]{0,4}(?:谁|哪|什么)|叫什么"
    r"|(?<!\d)1[3-9]\d{9}(?:号码)?的?(?:(?:登记|实名|开户)(?:人|[在于为])|(?:机主|户主|号主|卡主|使用人)[为是系：:]?\s?[\u4e00-\u9fff])"
)
# How the line begins, and a text that may hold it.
_WORDS = "以上|上述|上列"
_FOOT = lazy_re(
    rf"[ \t\u3000]{{0,8}}[（(【*#—-]{{0,4}}(?:{_WORDS})[\u4e00-\u9fff]{{0,10}}?"
    r"(?:机主|本机|号主|持机人|持有人|使用人|用户)"
)
_OWNERS = (*PERSON_KEYS, *HOLDER_KEYS)
_ABOVE, _TAG = lazy_re(_WORDS.encode()), lazy_re(rb"<[^<>]*>")


def owner_below(plan: Plan, data: bytes, group: Group, spots: list[Spot]) -> Spot | None:
    """The number of the owner of a call or message, where a line below it and others like it tells whose all are."""
    if group.form != "text" or group.kind.id not in SPOKEN:
        return None
    high = min(len(data), group.end + LONGEST, group.start + 2 * LONGEST)
    if not _ABOVE.search(data, group.end, high):
        return None
    for start, end, gap in lines_of(data, group.end, high):
        keys = [spot for spot in within(spots, start, end) if spot.rule in PERSON_KEYS]
        # the last line may go on
        if gap or not keys or (end == high < len(data)):
            return None
        if _FOOT.match(decoded(data, start, end)):
            own = owned(plan, data, keys)
            named = {spot.normalised for spot in group.spots}
            return own[0] if len(own) == 1 and own[0].normalised not in named else None
    return None


def owners_behind(plan: Plan, data: bytes, table: Table, book: Book, spots: list[Spot]) -> list[Spot]:
    """The numbers of whose the rows of a table are that name nobody: of the one line behind it, a text's last.

    Each stands behind its own name, and nothing is told of when: 客户：王建国 手机号码：138…
    """
    end, high = table.spans[-1][1], len(data)
    names_some = any(spot.rule in DOCUMENTS for row in table.rows for spot in row.spots)
    if high - end > LONGEST or names_some or not book.kinds:
        return []
    lines = [(start, stop) for start, stop, _ in lines_of(data, end, high) if _TAG.sub(b"", data[start:stop]).strip()]
    found = [spot for spot in within(spots, *lines[0]) if spot.rule in _OWNERS] if len(lines) == 1 else []
    labels = [plan.simplified(label_of(data, spot.start)) for spot in found]
    sorts = {PERSON_KEYS.get(spot.rule, spot.rule) for spot in found}
    are_own = all(is_head(one) and names_number(one) for one in labels) and len(sorts) == len(found)
    return found if found and are_own and not has_day(data, *lines[0]) else []


def with_side(data: bytes, unit: Unit, group: Group, spots: list[Spot]) -> Group:
    """A call or message with the other side of it, which stands deeper below its line, and tells no day."""
    span = entry(data, unit) if group.kind.id in SPOKEN and group.end <= unit.end else None
    if not span or span[0] < line_span(data, unit.start)[0] or has_day(data, unit.end, span[1]):
        return group
    phones = {spot.normalised for spot in keys_by(within(spots, unit.end, span[1]), "phone")}
    return group._replace(end=span[1], spots=tuple(within(spots, *span))) if len(phones) == 1 else group
