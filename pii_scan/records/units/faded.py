"""Cards in which some of the signs between names and values are lost, as scanners read them: a pair on each line."""

from __future__ import annotations

from collections.abc import Callable

from pii_scan.lazy import lazy_re
from pii_scan.letterspacing import closed
from pii_scan.records.units import Unit, decoded, line_span, unwrapped
from pii_scan.records.units.cards import UNIT
from pii_scan.records.units.cells import clean
from pii_scan.records.units.joined import Pairs, joined_pairs

# Pairs of the smallest card with known names, those of them without a sign, and lines of the longest.
FEWEST, BARE, LINES = 4, 2, 20
_HAN = rf"[\u4e00-\u9fff]{{2,10}}{UNIT}"
_WORDS = r"[A-Z][A-Za-z0-9_./']{0,24}(?: [A-Za-z][A-Za-z./']{0,14}){0,3}"
_SIGNED = lazy_re(
    rf"({_HAN}|{_WORDS})[ \t\u3000]{{0,24}}[：:][ \t\u3000]{{0,8}}"
    r"(?![/：:])([^：:=；;|\t]{0,80}(?:\d:\d\d){0,2}[^：:=；;|\t]{0,20})"
)
_BARE = lazy_re(
    rf"({_HAN}|{_WORDS}(?= {{2}}))[ \t\u3000]{{1,8}}(?![ \t\u3000])([^：:=，；;|\t。]{{1,60}}(?:(?<=\d):\d\d){{0,2}})"
)
# What ends an English name.
_NOUN = lazy_re(
    r"No\.?|Num(?:ber)?|Name|Time|Date|At|Type|Code|I[Dd]|Status|Am(?:oun)?t|Bal(?:ance)?|City|Station|Port|Addr(?:ess)?"
)
_SENTENCE = lazy_re(r"[。！？!?；;，]|(?<=[^\x00-\x7f]),")


def faded_card(data: bytes, offset: int, low: int, named: Callable[[str], int]) -> Unit | None:
    """The lines of such a card around an offset, until a name comes again; None where all signs are there, or none.

    low: where the unit before it ends. named: how many fields a name names.
    """
    bare: dict[str, bool] = {}

    def pairs_of(span: tuple[int, int]) -> Pairs | None:
        found = _pair(closed(unwrapped(decoded(data, *span)).strip()), named)
        if found is None:
            return None
        name, value, is_bare = found
        bare[name] = is_bare
        return [(name, value)]

    if pairs_of(line_span(data, offset)) is None:
        return None
    start, end, pairs = joined_pairs(data, offset, low, LINES, pairs_of)
    known = [name for name, _ in pairs if named(name)]
    without = sum(1 for name in known if bare[name])
    if len(known) < FEWEST or 2 * len(known) < len(pairs) or without < BARE or all(bare[name] for name, _ in pairs):
        return None
    pairs = [(name, value) for name, value in pairs if value]
    return Unit(start, end, "keys", tuple(pairs), (), "\n".join(f"{name}：{value}" for name, value in pairs))


def _pair(line: str, named: Callable[[str], int]) -> tuple[str, str, bool] | None:
    """The name and the value of a line, and whether no sign stands between them; None for other lines."""
    if found := _SIGNED.fullmatch(line):
        return found[1], clean(found[2]), False
    if _SENTENCE.search(line):
        return None
    if found := _BARE.fullmatch(line):
        return found[1], clean(found[2]), True
    words = line.split(" ")
    if not line.isascii() or not words[0][:1].isupper() or ":" in words[0]:
        return None
    size = next((size for size in range(1, min(5, len(words))) if named(" ".join(words[:size]))), 0)
    while size and size < len(words) - 1 and _NOUN.fullmatch(words[size]):
        size += 1
    return (" ".join(words[:size]), clean(" ".join(words[size:])), True) if size else None
