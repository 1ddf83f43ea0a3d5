"""Numbers in pairs: lists that write a name and a number on a line each, and people with two numbers each."""

from __future__ import annotations

from collections.abc import Sequence

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import NAME, PERSON_KEYS
from pii_scan.records import units
from pii_scan.records.groups import Spot, within
from pii_scan.records.units import Unit

# A bank and a name, or the other way round.
_HELD = lazy_re(
    r"\s*(?:[\u4e00-\u9fff]{2,20}(?:银行|支行|分行|信用社|[工农中建交]行|邮储|分理处)[\s，,/、:：]{0,3}[\u4e00-\u9fff·]{2,8}"
    r"|[\u4e00-\u9fff·]{2,8}[\s，,/、:：]{1,3}[\u4e00-\u9fff]{2,20}(?:银行|支行|分行|信用社|[工农中建交]行|邮储|分理处))\s*"
)


def name_above(data: bytes, unit: Unit, spots: list[Spot]) -> Spot | None:
    """The name that has the line right above a number to itself, which has its own, too."""
    if any(sign.isalpha() for sign in unit.text.strip("Xx \r")):
        return None
    low, high = units.line_span(data, unit.start - 1) if unit.start > 1 else (0, 0)
    names = [spot for spot in within(spots, low, high) if spot.rule == NAME]
    alone = len(names) == 1 and data[low:high].strip() == data[names[0].start : names[0].end]
    return names[0] if alone else None


def with_holder(data: bytes, unit: Unit, spots: list[Spot]) -> Unit | None:
    """A card that has a line to itself, with the line right below or above it that names its bank and its holder."""
    if unit.form != "text" or any(sign.isalpha() for sign in unit.text):
        return None
    below = units.line_below(data, unit)
    lines = [below[:2]] if below and not below[2] else []
    lines += [units.line_span(data, unit.start - 1)] if unit.start > 1 else []
    held = [line for line in lines if _HELD.fullmatch(units.decoded(data, *line))]
    # between two of them it may be of either
    if len(held) != 1 or sum(spot.rule == NAME for spot in within(spots, *held[0])) != 1:
        return None
    return units.text_unit(data, min(held[0][0], unit.start), max(held[0][1], unit.end))


def is_pair(data: bytes, unit: Unit, spots: list[Spot]) -> bool:
    """Whether the next name, or nothing, stands below a number with a name above it: nothing else tells of them."""
    below = units.line_below(data, unit)
    if below is None or below[2]:
        return True
    low, high, _ = below
    return any(
        one.rule == NAME and data[low:high].strip() == data[one.start : one.end] for one in within(spots, low, high)
    )


def owners_of(keys: Sequence[Spot]) -> dict[str, Spot]:
    """Whose each telephone is, where a line names several people by an ID number and a telephone each."""
    sorts = [PERSON_KEYS[one.rule] for one in keys]
    if len(keys) < 2 * len({*sorts}) or sorts != sorts[:2] * (len(keys) // 2) or {*sorts} != {"id_number", "phone"}:
        return {}
    at = sorts.index("phone")
    owners = {phone.normalised[-11:]: document for phone, document in zip(keys[at::2], keys[1 - at :: 2], strict=True)}
    return owners if len({one.normalised for one in owners.values()}) == len(keys) // 2 else {}
