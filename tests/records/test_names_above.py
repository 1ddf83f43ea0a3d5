"""A name on a line above a number says whose it is, where it stands near."""

from __future__ import annotations

import pytest

from pii_scan.records.naming import Naming
from pii_scan.records.units import LONGEST, Unit


@pytest.mark.parametrize(("between", "expected"), [("", True), (" " * LONGEST, False), ("x" * LONGEST, False)])
def test_a_name_far_above_on_a_long_line_is_not_read(between: str, expected: bool) -> None:
    naming = Naming({"surnames": {"common": ["张"]}})
    number = "13812345678"
    data = f"姓名：张伟\n{between}{number}".encode()
    start = len(data) - len(number)
    assert naming.is_above(data, Unit(start, len(data), "text", (), (), number)) is expected
