"""How few digits a shape may hold: never more than any text that has the shape."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pii_scan import validators
from pii_scan.engine.triggers import gated, least_digits, shape
from pii_scan.rulepack import load

SHAPES = {
    rule.id: found
    for rule in load(validators.FACTORIES).rules
    if rule.trigger and gated(rule) and (found := shape(rule)) is not None
}


@pytest.mark.parametrize("name", SHAPES)
def test_no_text_of_a_shape_holds_fewer(name: str) -> None:
    wanted, least = SHAPES[name], least_digits(SHAPES[name])

    @settings(max_examples=60, deadline=None)
    @given(st.from_regex(re.compile(wanted.pattern)))
    def holds(text: bytes) -> None:
        found = wanted.search(text)
        assert found and sum(48 <= sign <= 57 for sign in found[0]) >= least

    holds()


@pytest.mark.parametrize(
    ("pattern", "least"),
    [
        (rb"[0-9]{7} ?[(]", 7),
        (rb"[A-Z]1[3-9][0-9]?[*xX]{4}", 2),
        (rb"(?:[0-9]{3}|[a-z]{5})", 0),
        (rb"[0-9a-f]{32}", 0),
        (rb"(?<![0-9])[0-9]{11,13}(?![0-9])|0[0-9]{2,3} ?- ?[2-8][0-9]{2}", 6),
    ],
)
def test_what_is_counted(pattern: bytes, least: int) -> None:
    assert least_digits(re.compile(pattern)) == least
