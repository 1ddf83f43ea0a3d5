"""Tables whose columns are named once, in forms of their own: answers of data bases, sheets as XML, batch files."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from pii_scan.model import Record
from tests.records.test_prose import ONE, THREE, TWO, records, records_in
from tests.records.test_words import people

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


NAMES = ("plate_no", "owner_name", "vin", "first_register_date")
ROWS = [list(row) for row in VEHICLES]
TYPED = [{"name": name, "type": "Nullable(String)"} for name in NAMES]
SIGNATURE = {"rawType": "varchar", "arguments": [{"kind": "LONG", "value": 20}]}

# what names the columns once, and holds the three rows
ANSWERS = {
    "meta": {"meta": TYPED, "data": ROWS, "rows": 3},
    "series": {"series": [{"name": "v", "tags": {"city": "cd"}, "columns": NAMES, "values": ROWS}]},
    "schema": {"schema": {"fields": TYPED, "primaryKey": ["vin"]}, "data": ROWS},
    "signature": {"columns": [{"name": name, "typeSignature": SIGNATURE} for name in NAMES], "data": ROWS},
    "rowType": {"rowType": [{"name": name, "scale": None, "length": 16} for name in NAMES], "data": ROWS},
    "ColumnName": {"Columns": [{"ColumnName": name} for name in NAMES], "Rows": ROWS},
    "another name": {"keys": NAMES, "total": 3, "vehicles": ROWS},
    "by place": {"cols": NAMES, "places": [{"n": 1, "rows": ROWS[:2]}, {"n": 2, "rows": ROWS[2:]}]},
    "by key": {"fields": NAMES, "calls": {"a": {"of": ROWS[:1], "count": 1}, "b": {"of": ROWS[1:], "count": 2}}},
    "pages": {"header": NAMES, "pages": [ROWS[:1], ROWS[1:]]},
    "objects of values": {
        "schema": {"fields": TYPED},
        "rows": [{"f": [{"v": v} for v in row]} for row in ROWS],
    },
    "objects with looks": {"cols": TYPED, "rows": [{"c": [{"v": v, "f": None} for v in row]} for row in ROWS]},
    "rows with meta": {"columns": NAMES, "data": [{"row": row, "meta": [None] * 4} for row in ROWS]},
}


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("name", ANSWERS)
def test_an_answer_names_its_columns_once(name: str, indent: int | None, tmp_path: Path) -> None:
    text = json.dumps(ANSWERS[name], ensure_ascii=False, indent=indent)
    assert records(tmp_path, text, "a.json") == {"driving.vehicle": 3}


def test_a_line_may_tell_of_types_below_the_names(tmp_path: Path) -> None:
    lines = [NAMES, ["String"] * 4, *ROWS]
    text = "\n".join(json.dumps(line, ensure_ascii=False) for line in lines)
    assert records(tmp_path, text, "a.jsonl") == {"driving.vehicle": 3}


# lists whose columns are none of these
OTHERS = {
    "names of their own": {"cols": NAMES, "data": [], "more": {"cols": ["a", "b", "c", "d"], "data": ROWS}},
    "another object": [{"cols": NAMES, "data": []}, {"note": "x" * 900, "data": ROWS}],
    "another width": {"cols": NAMES, "data": [[*row, 1] for row in ROWS]},
}


def by_names(folder: Path, text: str, name: str) -> list[Record]:
    """The records that are such by the names of their columns, and not by what stands beside a plate."""
    return [one for one in records_in(folder, text, name) if "header:driving" in one.evidence]


@pytest.mark.parametrize("name", OTHERS)
def test_other_lists_have_other_columns(name: str, tmp_path: Path) -> None:
    assert by_names(tmp_path, json.dumps(OTHERS[name], ensure_ascii=False), "a.json") == []


def test_names_end_with_their_object(tmp_path: Path) -> None:
    text = "\n".join(json.dumps(one, ensure_ascii=False) for one in ({"cols": NAMES, "n": 1}, {"vehicles": ROWS}))
    assert by_names(tmp_path, text, "a.jsonl") == []


def sheet(*rows: str, prefix: str = "") -> str:
    """A sheet as XML, of the cells of its rows."""
    lines = (f"<Row ss:AutoFitHeight='0'>{row}</Row>" for row in rows)
    text = "\n".join(("<Table ss:ExpandedColumnCount='6'><Column ss:Width='60'/>", *lines, "</Table>"))
    text = text.replace("<", f"<{prefix}").replace(f"<{prefix}/", f"</{prefix}")
    return f'<?xml version="1.0"?>\n<Workbook><Worksheet ss:Name="Sheet1">{text}</Worksheet></Workbook>'


def cells(*values: str) -> str:
    return "".join(f'<Cell><Data ss:Type="String">{value}</Data></Cell>' if value else "<Cell/>" for value in values)


def placed(*values: str) -> str:
    """Cells of which the empty ones are left out, and the next one says where it stands."""
    filled = ((place, value) for place, value in enumerate(values, 1) if value)
    return "".join(f'<Cell ss:Index="{place}"><Data ss:Type="String">{value}</Data></Cell>' for place, value in filled)


# what tells of the number in the third column is its name alone
STAYS = (
    ("王建国", ONE, "8301", "2020-11-05 14:20:00", "", "2020-11-06 12:00:00"),
    ("李秀英", TWO, "", "2020-11-05 15:20:00", "", "2020-11-07 12:00:00"),
    ("陈志强", THREE, "8306", "2020-11-06 16:20:00", "", ""),
)
COLUMNS = ("姓名", "证件号码", "房号", "入住时间", "备注", "离店时间")
TITLES = {
    "none": (),
    "one": ('<Cell ss:MergeAcross="5"><Data ss:Type="String">旅客名单</Data></Cell>',),
    "two": (cells("旅客名单"), cells("导出时间", "2020-11-08")),
    "empty": (cells("旅客名单"), ""),
}


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("made", [cells, placed])
@pytest.mark.parametrize("prefix", ["", "ss:"])
def test_a_sheet_as_xml(title: str, made: Callable[..., str], prefix: str, tmp_path: Path) -> None:
    text = sheet(*TITLES[title], made(*COLUMNS), *(made(*row) for row in STAYS), prefix=prefix)
    assert records(tmp_path, text, "a.xml") == {"hotel.stay": 3}


def test_cells_that_are_left_out_keep_the_others_in_their_columns(tmp_path: Path) -> None:
    rows = (("王建国", ONE, "", "2020-11-04"), ("李秀英", TWO, "", "2020-11-05"), ("陈志强", THREE, "", "2020-11-06"))
    text = sheet(placed("姓名", "证件号码", "入住时间", "登记"), *(placed(*row) for row in rows))
    assert records(tmp_path, text, "a.xml") == {"identity.person": 3}


def opened(*rows: Sequence[str]) -> str:
    """A sheet of OpenDocument: of empty cells that follow each other one is written, and more up to the edge."""
    text = "".join(f"<table:table-row>{''.join(map(opened_cell, row))}{EDGE}</table:table-row>" for row in rows)
    columns = '<table:table-column table:number-columns-repeated="6"/>'
    return f'<office:spreadsheet><table:table table:name="Sheet1">{columns}{text}</table:table></office:spreadsheet>'


EDGE = '<table:table-cell table:number-columns-repeated="16"/>'


def opened_cell(value: str) -> str:
    if not value:
        return '<table:table-cell table:number-columns-repeated="2"/>'
    return f'<table:table-cell office:value-type="string"><text:p>{value}</text:p></table:table-cell>'


def test_a_sheet_of_opendocument(tmp_path: Path) -> None:
    rows = (
        ("旅客名单",),
        ("姓名", "证件号码", "", "房号", "入住时间"),
        *((*row[:2], "", row[2] or "8302", row[3]) for row in STAYS),
    )
    assert records(tmp_path, opened(*rows), "a.fods") == {"hotel.stay": 3}
