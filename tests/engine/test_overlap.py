"""Which of several matches of one text stands: the same whatever comes first."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pii_scan.engine.confirm import Candidate
from pii_scan.engine.overlap import LEAD, Covered, outside, resolve

from .conftest import rule, rule_set

RULES = rule_set(
    rule(id="travel.a", rank=1), rule(id="travel.b"), rule(id="travel.c"), rule(id="travel.d", supports=True),
    rule(id="entity.e"),
).rules  # fmt: skip
candidates = st.builds(
    lambda start, length, rule, confidence: Candidate(start, start + length, rule, confidence, "", ()),
    st.integers(0, 25), st.integers(1, 8), st.integers(0, 4), st.sampled_from([0.4, 0.8, 0.95]),
)  # fmt: skip
several = st.lists(candidates, max_size=12, unique_by=lambda c: c[:3])


def test_longer_then_surer_then_rank_then_id() -> None:
    def winner(*found: Candidate) -> list[Candidate]:
        assert resolve(list(found), RULES) == resolve(list(reversed(found)), RULES)
        return resolve(list(found), RULES)

    def made(start: int, end: int, rule: int, confidence: float = 0.8) -> Candidate:
        return Candidate(start, end, rule, confidence, "", ())

    assert winner(made(0, 5, 1, 0.9), made(1, 8, 1, 0.4)) == [made(1, 8, 1, 0.4)]
    assert winner(made(0, 5, 1, 0.9), made(0, 5, 0, 0.8)) == [made(0, 5, 1, 0.9)]
    assert winner(made(0, 5, 1), made(0, 5, 0)) == [made(0, 5, 0)]
    assert winner(made(0, 5, 2), made(0, 5, 1)) == [made(0, 5, 1)]
    assert winner(made(0, 5, 1), made(5, 9, 2)) == [made(0, 5, 1), made(5, 9, 2)]
    # a suppressor wins like any other
    assert winner(made(0, 5, 1), made(0, 9, 4)) == [made(0, 9, 4)]
    # a match loses to a better one even when that loses itself
    assert winner(made(0, 4, 1), made(3, 8, 1), made(7, 13, 1)) == [made(7, 13, 1)]
    # a supporting match inside a plain one is nothing; one with the same span, or across its end, stands
    assert winner(made(0, 9, 1), made(2, 5, 3)) == [made(0, 9, 1)]
    assert winner(made(0, 9, 1), made(0, 9, 3)) == [made(0, 9, 1), made(0, 9, 3)]


@given(found=several, order=st.randoms(use_true_random=False))
def test_the_order_does_not_matter(found: list[Candidate], order) -> None:
    wanted = resolve(list(found), RULES)
    shuffled = list(found)
    order.shuffle(shuffled)
    assert resolve(shuffled, RULES) == wanted


@given(found=several)
def test_no_two_of_a_sort_overlap(found: list[Candidate]) -> None:
    kept = resolve(list(found), RULES)
    for supports in (True, False):
        ends = 0
        for candidate in kept:
            if RULES[candidate.rule].supports == supports:
                assert candidate.start >= ends
                ends = candidate.end


@given(found=several)
def test_what_is_far_away_changes_nothing(found: list[Candidate]) -> None:
    """One step in the neighbourhood decides: so context of bounded length is enough for a chunk."""
    for one in found:
        near = [c for c in found if c.start < one.end and one.start < c.end]
        assert (one in resolve(list(found), RULES)) == (one in resolve(near, RULES))


@given(found=several, low=st.integers(0, 40), size=st.integers(0, 40))
def test_gaps_are_where_nothing_stands(found: list[Candidate], low: int, size: int) -> None:
    covered = {place for one in found for place in range(one.start, one.end)}
    left = [place for first, last in Covered(found).gaps(low, low + size) for place in range(first, last + 1)]
    assert left == [place for place in range(low, low + size + 1) if place not in covered]


@given(
    borders=st.lists(st.integers(0, 400), unique=True, max_size=8).map(sorted),
    low=st.integers(0, 400),
    size=st.integers(0, 200),
)
def test_outside_is_what_no_row_holds_with_a_lead(borders: list[int], low: int, size: int) -> None:
    rows = [*zip(borders[::2], borders[1::2], strict=False)]
    held = {place for start, end in rows for place in range(start, end)}
    parts = [*outside(Covered(rows), low, low + size)]
    left = {place for first, last in parts for place in range(first, last + 1)}
    wanted = {place for place in range(low, low + size + 1) if place not in held}
    assert wanted <= left
    assert all(any(place < other <= place + LEAD for other in wanted) for place in left - wanted)
