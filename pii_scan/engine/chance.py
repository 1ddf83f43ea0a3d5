"""Numbers that are values by chance: of those around them that are written alike hardly any is one."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache, partial

from pii_scan.engine.confirm import Candidate, Confirmer
from pii_scan.engine.searching import has_shape
from pii_scan.engine.tables import MOBILE
from pii_scan.lazy import lazy_re

# Bytes around a number in which others are looked for, fewer than stand around a chunk, so that it does not matter
# where chunks begin; and how many on each side.
AROUND, NEAREST = 1500, 40
# Numbers that say something, and the share of them that must be values. Many more say more: a long list of mobile
# numbers holds few of eleven digits that are none.
FEWEST, RIGHT = 8, 0.3
MANY, USUAL = 40, 0.6
# Of any numbers that begin as mobile numbers do, one in five has a prefix that was given to nobody; of people's hardly
# any.
BEGUN, GIVEN = 30, 0.88
# Numbers that begin with a day of the years from 2013 to 2019, as those of batches and slips do: of telephone numbers
# one in 27 seems to have one. Before 2018 all of one block may, but on few days.
DATED, MOST_DATED, BLOCK = 4, 0.8, 2
_DATED, _RECENT = lazy_re(rb"1[3-9](?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{5}"), (b"18", b"19")
# Amounts have from three digits to any number: among those around one so many lengths occur, and fewer where so many
# of those with eleven digits are no mobile numbers. What names somebody on a network has five to ten.
LENGTHS, FEWER, OTHERS, _NAMING = 5, 3, 2, range(5, 11)
# The strokes of a character are written as digits from one to five.
_STROKES = lazy_re(rb"[1-5]+")
_ANY = lazy_re(rb"[1-9](?<![0-9A-Za-z.].)(?!61[3-9][0-9]{10})[0-9]{2,13}(?![0-9A-Za-z])", re.DOTALL)
# Other telephone numbers of as many digits: with an area code, of Hong Kong, of Macau, of services that send messages.
_TELEPHONE = (b"0", b"852", b"853", b"106")
_LENGTHS, LONGEST = (MOBILE, 18), 19
# Cards are told by their check digit, also behind a word: what a work card is called has none.
_CARDS, _OF_CARDS = range(13, 20), ("bank.card", "bank.card_intl")
# What ID numbers begin with, and the numbers of cases: a region and a day. Of other numbers of 18 digits one in fifty
# thousand is right: so many are none by chance.
_LIKE_ID = lazy_re(rb"[1-8][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx]")
SOME = 3
# Bytes before a number by which it is told whether another one is written alike, its key or signs; in them figures and
# Chinese are as good as others, however long, of which so many are compared. But two Chinese characters right before it
# name it.
_KEY, _ALIKE = 24, 12
_NAME = lazy_re(rb"(?:[\xe4-\xe9][\x80-\xbf]{2}){2}\Z")
_RUNS = lazy_re(rb"([0\xe4 ])\1+")
_SORTS = bytes(228 if code > 127 else 48 if 47 < code < 58 else 10 if code == 13 else code for code in range(256))
# Validators of a check digit.
CHECKED = frozenset(
    ("prc_id18", "luhn", "card_intl", "iban", "hkid", "twid", "uscc", "orgcode", "vin", "imei", "iccid")
)
# Evidence that a word names the value, or already that something else does.
_NAMED = ("label:", "column:", "title:", "frame:", "shape:", "context:")

# Whether numbers, each with whether it may be a value, are values by chance.
IsChance = Callable[[Mapping[bytes, bool | None]], bool]


class Chance:
    """Tells of bare numbers in a text whether they are values by chance."""

    def __init__(self, confirmer: Confirmer) -> None:
        self._confirmer = confirmer
        self._checked = [at for at, rule in enumerate(confirmer.rules) if CHECKED.intersection(rule.validators)]
        self._is_right = lru_cache(4096)(self._fits)

    def without(self, data: bytes, found: list[Candidate]) -> list[Candidate]:
        """The candidates of a text, in any order; what is one by chance is worth no more than an example."""
        bare = [one for one in found if self._is_bare(one)]
        lowered: set[Candidate] = set()
        for size, is_card in {(one.end - one.start, self._is_card(one)) for one in bare}:
            mine = [one for one in bare if (one.end - one.start, self._is_card(one)) == (size, is_card)]
            are_chance = are_few if is_card else partial(is_chance, is_bare=size == MOBILE)
            lowered.update(self._among(data, mine, _number_of(size), are_chance))
            if size == MOBILE:
                lowered.update(self._among(data, mine, _ANY, are_amounts))
        return [one.lowered("context:other") if one in lowered else one for one in found] if lowered else found

    def _among(
        self, data: bytes, bare: Sequence[Candidate], number: re.Pattern[bytes], are_chance: IsChance
    ) -> Iterator[Candidate]:
        """Those that are values by chance among the numbers around them that are written alike."""
        spans = _places(data, number, [one.start for one in bare])
        starts = [*spans]
        beside = cache(partial(_beside, data))
        for one in bare:
            if one.start in (near := _near(starts, one.start)):
                own = beside(one.start, one.end)
                numbers = {data[at : spans[at]] for at in near if _are_alike(beside(at, spans[at]), own)}
                size = one.end - one.start
                if are_chance({text: len(text) == size and self._is_right(text, one.rule) for text in numbers}):
                    yield one

    def _is_bare(self, one: Candidate) -> bool:
        """Whether a candidate is a number without any sign in it that no word names, or of a card."""
        size, is_card = one.end - one.start, self._is_card(one)
        if not (is_card or size in _LENGTHS) or len(one.normalised) != size or not one.normalised[:-1].isdigit():
            return False
        if self._confirmer.rules[one.rule].supports:
            return False
        return is_card or not any(w.startswith(_NAMED) for w in one.evidence)

    def _is_card(self, one: Candidate) -> bool:
        """Whether a candidate is as long as the number of a card, and one by its rule."""
        return one.end - one.start in _CARDS and self._confirmer.rules[one.rule].id in _OF_CARDS

    def _fits(self, number: bytes, rule: int) -> bool | None:
        """Whether a number may be a value of a rule; None where it is one of another rule with a check digit."""
        text = number.decode()
        if is_value(self._confirmer, rule, text):
            return True
        others = (other for other in self._checked if other != rule)
        return None if any(is_value(self._confirmer, other, text) for other in others) else False


def is_value(confirmer: Confirmer, rule: int, text: str) -> bool:
    """Whether a text is a value of a rule from end to end."""
    return has_shape(confirmer.rules[rule].compiled, text) and confirmer.verdict(rule, text).ok


def is_chance(numbers: Mapping[bytes, bool | None], is_bare: bool = False) -> bool:
    """Whether numbers of one length are values by chance alone.

    numbers: each with whether it may be a value, if it is nothing else. is_bare: whether nothing says what they are,
    and few are mistyped.
    """
    known = {number: says for number, says in numbers.items() if says is not None and not number.startswith(_TELEPHONE)}
    said = [*known.values()]
    if known and len(next(iter(known))) > MOBILE:
        dated = [says for number, says in known.items() if _LIKE_ID.fullmatch(number)]
        if len(dated) < FEWEST:
            return len(said) >= FEWEST and sum(said) < SOME
        said = dated
    share = USUAL if is_bare and len(said) >= MANY else RIGHT
    begun = [says for number, says in known.items() if is_bare and b"13" <= number < b"2"]
    if len(begun) >= BEGUN and sum(begun) < GIVEN * len(begun):
        return True
    if _are_right_by_chance(said, share) or (len(said) >= FEWEST and all(map(_STROKES.fullmatch, known))):
        return True
    return _are_dated(numbers)


def are_few(numbers: Mapping[bytes, bool | None]) -> bool:
    """Whether of numbers that a check digit makes values as few are right as of any."""
    return _are_right_by_chance([says for says in numbers.values() if says is not None], RIGHT)


def _are_right_by_chance(said: Sequence[bool], share: float) -> bool:
    """Whether numbers say something, and less than a share of them are values."""
    return len(said) >= FEWEST and sum(said) < share * len(said)


def are_amounts(numbers: Mapping[bytes, bool | None]) -> bool:
    """Whether numbers of any length are amounts, of which some have as many digits as a mobile number."""
    others = Counter(len(number) for number in numbers if len(number) != MOBILE)
    wrong = sum(1 for number, says in numbers.items() if says is False and len(number) == MOBILE)
    is_sure = wrong >= OTHERS
    if len(others) < (FEWER if is_sure else LENGTHS) or others.total() < FEWEST:
        return False
    if not is_sure and all(size in _NAMING for size in others):
        return False
    return sum(1 for says in numbers.values() if says) < RIGHT * len(numbers)


def _are_dated(numbers: Collection[bytes]) -> bool:
    """Whether nearly all numbers of so many begin with a day."""
    dated = [number for number in numbers if len(number) == MOBILE and _DATED.fullmatch(number)]
    if len(dated) < max(DATED, MOST_DATED * len(numbers)):
        return False
    return len({number[:6] for number in dated}) > BLOCK or all(number.startswith(_RECENT) for number in dated)


@lru_cache(len(_LENGTHS) + len(_CARDS))
def _number_of(size: int) -> re.Pattern[bytes]:
    """A number of a size."""
    last = b"[0-9Xx]" if size > MOBILE else b"[0-9]"
    # a digit first: what stands before it is asked of those alone
    return re.compile(rb"[0-9](?<![0-9A-Za-z.].)[0-9]{%d}%b(?![0-9A-Za-z])" % (size - 2, last), re.DOTALL)


def _places(data: bytes, number: re.Pattern[bytes], near: Iterable[int]) -> dict[int, int]:
    """Where numbers begin and end near some places, in order."""
    spans: dict[int, int] = {}
    done = 0
    for at in sorted(near):
        low, done = max(done, at - AROUND), at + AROUND
        spans.update(found.span() for found in number.finditer(data, low, done + LONGEST) if found.start() < done)
    return spans


def _beside(data: bytes, at: int, end: int) -> tuple[bytes, bytes]:
    """What stands before and behind a number."""
    low = max(0, at - _KEY)
    before = data[max(low, data.rfind(b"\n", low, at)) : at]
    name = found[0] if (found := _NAME.search(before)) else b""
    return _RUNS.sub(_first, before.translate(_SORTS))[-_ALIKE:] + name, data[end : end + 1].translate(_SORTS)


def _first(run: re.Match[bytes]) -> bytes:
    return run[1]


def _are_alike(one: tuple[bytes, bytes], other: tuple[bytes, bytes]) -> bool:
    """Whether two numbers are written alike; a text may begin with one."""
    (before, behind), (upper, lower) = one, other
    return behind == lower and (before == upper or before.endswith(upper) or upper.endswith(before))


def _near(starts: Sequence[int], at: int) -> Sequence[int]:
    """Of places in order those that are near one of them."""
    own = bisect_left(starts, at)
    low = max(bisect_left(starts, at - AROUND), own - NEAREST)
    high = min(bisect_left(starts, at + AROUND), own + NEAREST)
    return starts[low:high]
