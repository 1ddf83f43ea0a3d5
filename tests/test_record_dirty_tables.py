"""Rows of tables as dumps have them: words inside longer ones, marks before numbers, cells that nobody filled."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.test_record_dumps import scanned
from tests.test_record_nested_rows import VINS
from tests.test_record_prose import MOBILE, ONE, THREE, TWO
from tests.test_record_words import OTHER, THIRD

IDS, MOBILES = (ONE, TWO, THREE), (MOBILE, OTHER, THIRD)


def csv(header: str, rows: Sequence[str]) -> str:
    return "\n".join((header, *rows, ""))


def test_the_number_of_an_engine_is_no_flight(tmp_path: Path) -> None:
    """发动机号 ends with what a flight's aircraft is called."""
    header = "号牌号码,姓名,身份证号,车辆识别代号,发动机号,初次登记日期"
    cars = zip(IDS, VINS, ("MU5137", "AG8097E", "CA981"), strict=False)
    rows = [f"川A6332{at},王建国,{one},{vin},{engine},2016-05-2{at}" for at, (one, vin, engine) in enumerate(cars)]
    assert scanned(tmp_path, csv(header, rows), "a.csv")[0] == {"driving.vehicle": len(rows)}
    flown = csv("姓名,身份证号,机号,日期", [f"王建国,{ONE},MU5137,2016-05-23"])
    assert scanned(tmp_path, flown, "b.csv")[0] == {"travel.flight": 1}


@pytest.mark.parametrize("mark", ["'", "`"])
def test_a_mark_before_a_number_says_that_it_is_text(mark: str, tmp_path: Path) -> None:
    rows = [
        f"{mark}{mine},{mark}13391625{at}41,2020-03-0{at} 10:0{at}:00,3{at},主叫,{mark}976{at},{mark}3054{at}"
        for at, mine in enumerate(MOBILES, 1)
    ]
    text = csv("本机号码,对方号码,起始时间,通话时长,呼叫类型,LAC,CI", rows)
    assert scanned(tmp_path, text, "a.csv")[0] == {"phone.cdr": 3}
