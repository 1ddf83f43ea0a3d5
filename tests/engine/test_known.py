"""The table of known values, as the engine reads it: joined patterns must mean what each of them means alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from pii_scan.engine.known import KnownValues
from pii_scan.rulepack import Tables, rules_root

KNOWN = KnownValues(Tables(Path(rules_root()).joinpath("tables")))


@pytest.mark.parametrize(
    ("rule", "value"),
    [
        ("phone.mobile", "13911111111"),
        ("phone.mobile", "13712121212"),
        ("phone.mobile", "13800138000"),
        ("phone.email", "11111@qq.com"),
        ("driving.plate", "京A11111"),
    ],
)
def test_fillers_are_known(rule: str, value: str) -> None:
    assert KNOWN(rule, value)


@pytest.mark.parametrize(
    ("rule", "value"),
    [("phone.mobile", "13912345098"), ("phone.mobile", "15926535897"), ("phone.email", "71934@qq.com")],
)
def test_other_values_are_not(rule: str, value: str) -> None:
    assert not KNOWN(rule, value)
