"""Triggers: what holds Chinese text is looked for only where such stands, groups of digits, decimals."""

from __future__ import annotations

import random
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pii_scan import validators
from pii_scan.engine import triggers
from pii_scan.engine.triggers import collect, is_wide, start_of
from pii_scan.rulepack import load

from .conftest import MEMBER, bands, engine, rule, rule_set

RULESET = load(validators.FACTORIES)
RULES = RULESET.rules
TRIGGERS, _ = collect(((index, one) for index, one in enumerate(RULES) if not one.supports), RULESET.tables)
WIDE = [trigger for trigger in TRIGGERS if trigger.group == "wide"]
NUMBER = rule(
    MEMBER,
    id="hotel.number",
    pattern=r"(?<![0-9])(?<![0-9]\.)[3-9][0-9]{3}([ -])[0-9]{4}\1[0-9](?![0-9])",
    trigger=["groups:4 4 1"],
    score={"alone": 0.65, "labelled": 0.9},
    examples=[{"text": "6222 0212 3", "finds": ["6222 0212 3"]}],
    negative_examples=[{"text": "1222 0212 3", "why": "no such number"}],
)


# --- beyond ASCII --------------------------------------------------------------------------------------------------


def test_nearly_all_words_are_chinese() -> None:
    assert len(WIDE) > 500
    assert not [t for t in WIDE if t.sign or t.digits]
    assert any(t.group == "words" and t.label for t in TRIGGERS)


@pytest.mark.parametrize("trigger", random.Random(7).sample(WIDE, 40), ids=lambda trigger: ascii(trigger.expression))
def test_no_match_of_a_wide_one_is_ascii(trigger: triggers.Trigger) -> None:
    @settings(max_examples=20, deadline=None)
    @given(st.from_regex(re.compile(trigger.expression, re.IGNORECASE if trigger.caseless else 0), fullmatch=True))
    def holds(text: bytes) -> None:
        assert not text.isascii()

    holds()


@pytest.mark.parametrize(
    ("expression", "wide"),
    [
        ("姓名", True), ("id号", True), ("[A-Z](?:座|栋)", True), ("(?:座|[东西]楼)[0-9]", True),
        (r"@.{0,9}[\xe3-\xe9]", True), ("(?:座|block)", False), ("座?[0-9]", False), ("(?:座){0,3}[0-9]", False),
        ("[座a]", False), ("[^座]", False), ("", False), ("[^0-9]", False), ("phone", False), ("(座", False),
        (r"\\x{5ea7}", False),
    ],
)  # fmt: skip
def test_what_is_wide(expression: str, wide: bool) -> None:
    assert is_wide(expression.encode()) == wide


@pytest.mark.parametrize("gap", [0, 100, 8000, 9000, 70_000])
def test_chinese_text_is_found_wherever_it_stands(gap: int) -> None:
    built = engine(MEMBER)
    for shift in (0, 1, 2, 127):
        text = (
            f"{'x ' * shift}{'y ' * gap}\n会员号 20481632\n{'z ' * gap}\n会员号 20481633{' ' * gap}\nmember no 20481634"
        )
        assert [value for value, _ in bands(built, text)] == ["20481632", "20481633", "20481634"]


# --- digits --------------------------------------------------------------------------------------------------------


def test_groups_are_found_as_the_pattern_has_them() -> None:
    built = engine(NUMBER)
    assert built.finder.slow == ()  # type: ignore[attr-defined]
    text = "6222 0212 3, 6222-0212-3; 6222 0212-3 1222 0212 3 6222^0212^3 6222.0212.3 62222 0212 3 0.6222 0212 3"
    text += "\n7222 0212 3"
    assert [value for value, _ in bands(built, text)] == ["6222 0212 3", "6222-0212-3", "7222 0212 3"]


@pytest.mark.parametrize(
    ("text", "expression", "digits"),
    [
        ("groups:3 8", b"[0-9]{3}[ ^~-][0-9]{8}", 12),
        ("groups:3.4.4", b"[0-9]{3}[ .^-][0-9]{4}[ .^-][0-9]{4}", 13),
        ("groups:3-10", b"[0-9]{3}[~^`-][0-9]{10}", 14),
    ],
)
def test_what_groups_stand_for(text: str, expression: bytes, digits: int) -> None:
    made, _ = collect([(0, rule_set(rule(NUMBER, trigger=[text])).rules[0])], {})
    assert [(one.expression, one.digits, one.bordered, one.group) for one in made] == [
        (expression, digits, False, "shapes")
    ]


@pytest.mark.parametrize("text", ["groups:", "groups:3", "groups:3 4-4", "groups:3  4", "groups:3,4"])
def test_malformed_groups_make_a_rule_slow(text: str) -> None:
    assert engine(rule(NUMBER, trigger=[text])).finder.slow == (0,)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("pattern", "decimal"),
    [
        (r"(?<![0-9])(?<![0-9]\.)[3-9][0-9]{7}", False),
        (r"(?<![0-9.])[3-9][0-9]{7}", False),
        (r"(?<![0-9])[3-9][0-9]{7}", True),
        (r"(?<![1-9])(?<![1-9]\.)[3-9][0-9]{7}", True),
        (r"(?<![0-9])(?<![0-9]\.)\+?[3-9][0-9]{7}", True),
    ],
)
def test_whether_decimals_may_be_values(pattern: str, decimal: bool) -> None:
    one = rule_set(rule(MEMBER, pattern=pattern, examples=[{"text": "会员号 30481632", "finds": ["30481632"]}])).rules[
        0
    ]
    assert start_of(one).decimal == decimal


def test_decimals_are_no_values_where_the_pattern_refuses_them() -> None:
    example, decimal = {"text": "20481632", "finds": ["20481632"]}, {"text": "0.20481632", "why": "a decimal"}
    pattern = r"(?<![0-9])(?<![0-9]\.)[0-9]{8}(?![0-9])"
    plain = rule(NUMBER, pattern=pattern, trigger=["digits:8"], examples=[example], negative_examples=[decimal])
    text = "0.20481631 x.20481632 .20481633 20481634"
    assert [value for value, _ in bands(engine(plain), text)] == ["20481632", "20481633", "20481634"]
    longer = {"text": "204816321", "why": "a digit too many"}
    anywhere = rule(plain, pattern=r"(?<![0-9])[0-9]{8}(?![0-9])", negative_examples=[longer])
    assert [value for value, _ in bands(engine(anywhere), "0.20481631")] == ["20481631"]
