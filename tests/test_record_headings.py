"""Tables whose columns are named once, in forms of their own: answers of data bases, sheets as XML, batch files."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.test_record_prose import ONE, records
from tests.test_record_words import people

VEHICLES = (
    ("川A63324", "王建国", "LGB9V6HW3NE670391", "2020-11-19"),
    ("川A6P325", "李秀英", "LSVECNG64MS225016", "2020-11-05"),
    ("川AD8251", "陈志强", "LFV2A2272JC349200", "2020-11-16"),
)


def batch(*names: str, rows: tuple[tuple[str, ...], ...] = VEHICLES) -> str:
    """A batch whose lines begin with their type: a head, the names of columns, rows, and a trailer that counts them."""
    lines = ("H|REGISTER|20230814|V1.0", f"F|{'|'.join(names)}|", *(f"D|{'|'.join(row)}|" for row in rows))
    return "\n".join((*lines, f"T|0000000{len(rows)}|EOF"))


def test_the_number_of_a_vehicle_tells_that_a_name_is_its_owners(tmp_path: Path) -> None:
    assert records(tmp_path, batch("HPHM", "SYR", "CLSBDH", "CCDJRQ"), "a.dat") == {"driving.vehicle": 3}


# where a plate and a name stand, or a plate and the number of a vehicle, nobody's vehicle is told of
NOBODYS = (
    batch("HPHM", "JSY", "CLPP", "JCSJ", rows=tuple((plate, name, "大众", day) for plate, name, _, day in VEHICLES)),
    batch(
        "HPHM", "DW", "CLSBDH", "CCDJRQ", rows=tuple((p, "成都某某运输有限公司", vin, d) for p, _, vin, d in VEHICLES)
    ),
)


@pytest.mark.parametrize("text", NOBODYS)
def test_a_plate_names_nobody(text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text, "a.dat") == {}


def test_a_model_is_no_owner(tmp_path: Path) -> None:
    text = f"● 所有人 王建国　身份证号 {ONE}\n  1) 号牌号码 川A63324 / 车架号 LGB9V6HW3NE670391 / 哈弗H6"
    assert people(tmp_path, text) == 1
