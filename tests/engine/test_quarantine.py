"""Rules whose triggers cannot be trusted go the slow way of the compiled engine, and still find."""

from __future__ import annotations

from pathlib import Path

import pytest

from pii_scan.engine import Engine

from .conftest import MEMBER, TICKET, bands, engine, rule

pytest.importorskip("hyperscan")
TEXT = "ZQX-204816"


def slow(built: Engine) -> list[str]:
    return [built.ruleset.rules[index].id for index in built.finder.slow]  # type: ignore[attr-defined]


def test_sound_triggers_are_fast() -> None:
    assert slow(engine(TICKET, MEMBER)) == []


@pytest.mark.parametrize(
    "trigger",
    [
        ["QQQ"],  # fires on nothing that the pattern finds
        ["digits:7"],
        ["digits:7-9"],
        ["^ZQX-"],  # only at the start of the data
        ["ZQX-204817"],
        ["(?=ZQX)ZQX"],  # Hyperscan has no lookarounds
        ["(ZQX)\\1"],
        ["[0-9]{1,40000}x{1,40000}"],  # too large
        [],  # none at all
    ],
    ids=repr,
)
def test_wrong_triggers_are_slow(trigger: list[str]) -> None:
    changed = {"trigger": trigger} if trigger else {}
    base = {key: value for key, value in TICKET.items() if key != "trigger"}
    built = engine({**base, **changed}, rule(TICKET, id="travel.other", pattern="ABC-[0-9]{4}", trigger=["ABC-"],
                   examples=[{"text": "ABC-1234", "finds": ["ABC-1234"]}]), MEMBER)  # fmt: skip
    assert slow(built) == ["travel.ticket"]
    text = f"ABC-1234 会员号 20481632\n{'x' * 5000} {TEXT} {'x' * 5000}\n票号 {TEXT}"
    assert bands(built, text) == [
        ("ABC-1234", "medium"), ("20481632", "medium"), (TEXT, "medium"), (TEXT, "high")
    ]  # fmt: skip


def test_an_example_in_other_widths_and_places_is_reached() -> None:
    """A trigger that is right at one place only, and wrong at others."""
    base = rule(trigger=["\\nZQX-[0-9]{6}"])
    built = engine(base)
    assert slow(built) == ["travel.ticket"]
    assert bands(built, f"{TEXT}\n，{TEXT}") == [(TEXT, "medium")] * 2


def test_a_gated_rule_whose_shape_is_wrong() -> None:
    built = engine(rule(MEMBER, trigger=["digits:7"]))
    assert slow(built) == ["hotel.member"]
    assert bands(built, "会员号 20481632") == [("20481632", "medium")]


def test_slow_rules_stay_slow_from_the_cache(tmp_path: Path) -> None:
    for _ in range(2):
        built = engine(rule(trigger=["QQQ"]), MEMBER, cache=tmp_path)
        assert slow(built) == ["travel.ticket"]
        assert bands(built, TEXT) == [(TEXT, "medium")]


def test_refused_triggers_stay_refused_from_the_cache(tmp_path: Path) -> None:
    for _ in range(2):
        built = engine(rule(trigger=["(?=ZQX)ZQX"]), MEMBER, cache=tmp_path)
        assert slow(built) == ["travel.ticket"]
        assert bands(built, TEXT + " 会员号 20481632") == [(TEXT, "medium"), ("20481632", "medium")]


def test_all_rules_slow() -> None:
    built = engine(rule(trigger=["QQQ"]))
    assert bands(built, f"{TEXT}\r\n{TEXT}") == [(TEXT, "medium")] * 2
