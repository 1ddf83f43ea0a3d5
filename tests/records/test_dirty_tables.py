"""Rows of tables as dumps have them: words inside longer ones, marks before numbers, cells that nobody filled."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.records.test_dumps import scanned
from tests.records.test_nested_rows import VINS
from tests.records.test_prose import MOBILE, ONE, THREE, TWO
from tests.records.test_words import OTHER, THIRD

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


CALLED = "主叫号码,对方号码,起始时间,通话时长,LAC,CI"


def calls(empty: str, blanks: Sequence[int]) -> list[str]:
    """Rows of calls; of those at some places a cell in which something else stands: whom was called, how long."""
    numbers = [(f"139{at * 10417329 % 10**8:08}", f"133{at * 70531923 % 10**8:08}") for at in range(1, 10)]
    rows = [[*both, f"2020-03-0{at} 10:00:00", "33", "9761", "30541"] for at, both in enumerate(numbers, 1)]
    for at in blanks:
        rows[at][1 + at % 2 * 2] = empty
    return [",".join(row) for row in rows]


@pytest.mark.parametrize("empty", ["", "NULL", r"\N"])
def test_a_cell_that_nobody_filled_changes_no_kind(empty: str, tmp_path: Path) -> None:
    """A call that nobody answered, or whose other side is hidden, is a call as the others, and no position."""
    text = csv(CALLED, calls(empty, (0, 3, 6)))
    assert scanned(tmp_path, text, "a.csv")[0] == {"phone.cdr": 9}


def test_rows_of_a_dump_without_a_value_are_what_those_before_them_are(tmp_path: Path) -> None:
    quoted = ("'" + row.replace(",", "','").replace("'NULL'", "NULL") + "'" for row in calls("NULL", (3, 6)))
    text = "".join(f"INSERT INTO t ({CALLED.replace(',', ', ')}) VALUES ({row});\n" for row in quoted)
    assert scanned(tmp_path, text, "a.sql")[0] == {"phone.cdr": 9}


def test_where_most_cells_are_empty_a_row_is_what_it_says_itself(tmp_path: Path) -> None:
    """Whoever has never come has no stay; and a table of two kinds leaves the columns of the other one empty."""
    members = "姓名,身份证号,所属酒店,入住时间,退房时间"
    rows = [f"王建国,{one},锦江之星(南山店),," for one in (TWO, THREE)]
    text = csv(members, [f"王建国,{ONE},锦江之星(南山店),2020-03-01 10:00:00,2020-03-02 10:00:00", *rows])
    assert scanned(tmp_path, text, "a.csv")[0] == {"hotel.stay": 1, "identity.person": 2}
    several = "姓名,身份证号,酒店名称,入住时间,航班号,起飞时间"
    rows = [f"王建国,{one},锦江之星(南山店),2020-03-01 10:00:00,," for one in IDS]
    text = csv(several, [*rows, f"王建国,{ONE},,,MU5137,2020-03-01 10:00:00"])
    assert scanned(tmp_path, text, "b.csv")[0] == {"hotel.stay": 3, "travel.flight": 1}


@pytest.mark.parametrize("bar", ["│", "┃"])
def test_bars_of_frames_divide_cells(bar: str, tmp_path: Path) -> None:
    """Terminals and old systems draw them, mostly without a frame."""
    rows = [f"{mine},{other},2020-03-01 10:00:00,33,主叫" for mine, other in zip(MOBILES, MOBILES[::-1], strict=True)]
    text = csv("本机号码,对方号码,起始时间,通话时长,呼叫类型", [*rows[:1], *rows[2:]])
    assert scanned(tmp_path, text.replace(",", bar), "a.txt")[0] == {"phone.cdr": 2}
    rule = "─" * 40
    padded = "\n".join((rule, *text.replace(",", f" {bar}").split("\n", 1)[:1], rule, *text.splitlines()[1:]))
    assert scanned(tmp_path, padded.replace(",", f"  {bar}"), "b.txt")[0] == {"phone.cdr": 2}


NOTICES = (
    "【云海酒店】王建国先生您预订的大床房已确认，3月2日入住",
    "【航班管家】CZ3101广州白云-北京首都3月2日08:00起飞，王建国票号784-2345678901",
    "【顺丰】您的快件已派送，电话13391625341",
)


def test_what_a_message_tells_of_makes_it_nothing_else(tmp_path: Path) -> None:
    """Where keys or cells say that it is one, and who its other side is."""
    rows = [
        f'<sms address="{mine}" date="164618160{at}000" type="1" body="{text}" contact_name="李秀英" />'
        for at, (mine, text) in enumerate(zip(MOBILES, NOTICES, strict=True))
    ]
    text = "\n".join(("<smses>", *rows, "</smses>"))
    assert scanned(tmp_path, text, "a.xml")[0] == {"phone.sms": 3}
    both = zip(MOBILES, ("13904173291", "13320834658", "13931251987"), NOTICES, strict=True)
    rows = [f"{mine}----{other}----2022-03-0{at} 10:00:00----{text}" for at, (mine, other, text) in enumerate(both, 1)]
    assert scanned(tmp_path, "\n".join((*rows, "")), "b.txt")[0] == {"phone.sms": 3}
    # what a text alone tells is what it tells of
    assert scanned(tmp_path, f"{MOBILE} {NOTICES[1]}\n", "c.txt")[0] == {"travel.flight": 1}


def test_rows_below_a_name_are_not_of_their_other_side(tmp_path: Path) -> None:
    """Cells that are merged in a sheet are filled in the first row alone; whom it called, or who let it, is in each."""
    others = ["13904173291", "13320834658", "13931251987", "13741669316"]
    rows = [
        f"{MOBILES[at // 2] if at % 2 == 0 else ''},{other},2020-03-01 10:0{at}:00,33,主叫"
        for at, other in enumerate(others)
    ]
    text = csv("本机号码,对方号码,起始时间,通话时长,呼叫类型", rows)
    assert scanned(tmp_path, text, "a.csv")[:2] == ({"phone.cdr": 4}, 2)
    tenants = [f"王建国,{ONE},{MOBILE}", ",,", f"李秀英,{TWO},{OTHER}", ",,"]
    landlords = ("陈志强", "赵海燕", "周文斌", "孙丽娜")
    rows = [f"{who},成都市文化路2{at}号,3200,2020-03-01,2021-02-28,{landlords[at]}" for at, who in enumerate(tenants)]
    text = csv("姓名,身份证号,手机号,房屋地址,月租金,起租日,止租日,房东", rows)
    assert scanned(tmp_path, text, "b.csv")[:2] == ({"property.rental": 4}, 2)


def test_whoever_only_gets_messages_is_whom_they_are_about(tmp_path: Path) -> None:
    """A gateway sends from numbers that are nobody's: no receiver stands below another one."""
    names = ("Meng Qinrong", "Su Kaikun", "Xiao Chun")
    rows = [
        f"1065731242{at},{mine},{name},outbound,2023-09-30 07:5{at}:49,Your table is booked.,delivered"
        for at, (mine, name) in enumerate(zip(MOBILES, names, strict=True))
    ]
    text = csv("from,to,customer_name,direction,sent_at,body,status", rows)
    assert scanned(tmp_path, text, "a.csv")[:2] == ({"phone.sms": 3}, 3)


def test_a_part_of_the_known_export_of_stays_needs_no_header(tmp_path: Path) -> None:
    """Dumps are split: but for the first part none has the header. A list of travellers is another thing."""
    row = "{},,,ID,{},F,19870423,四川省成都市文化路26号,,F,CHN,51,510105,,,,,,,{},,,,,,,0,2012-1-{} 1:50:04,{}"
    people = list(zip(("王建国", "李秀英", "陈志强"), IDS, MOBILES, strict=True))
    rows = [row.format(*one, at, at) for at, one in enumerate(people, 1)]
    assert scanned(tmp_path, "\n".join((*rows, "")), "a.csv")[0] == {"hotel.stay": 3}
    rows = [f"{name},ID,{one},F,19870423,CHN,{mine},2012-1-1 1:50:04" for name, one, mine in people]
    assert scanned(tmp_path, "\n".join((*rows, "")), "b.csv")[0] == {"identity.person": 3}
