"""Several tables in one text: each row is read by the header above it, however late that stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Summary
from pii_scan.workers import Scan
from tests.records.test_prose import ONE
from tests.shared import CACHE

STAYS = "姓名,身份证号,酒店名称,房号,入住时间,退房时间"
CALLS = "本机号码,对方号码,起始时间,通话时长,呼叫类型"
TIMES = 900


def mobile(at: int) -> str:
    return f"13{at % 7 + 3}{(at + 1) * 62233477 % 10**8:08}"


def stays(count: int) -> list[str]:
    row = "王建国,{},锦江之星酒店(深圳科技园南山店),30{},2019-03-0{} 14:02:11,2019-03-0{} 11:30:00"
    return [row.format(ONE, at % 9, at % 9 + 1, at % 9 + 1) for at in range(count)]


def calls(count: int) -> list[str]:
    return [f"{mobile(at)},{mobile(at + 7)},2019-03-0{at % 9 + 1} 14:02:11,{at % 60 + 1},主叫" for at in range(count)]


def summed(file: Path, size: int = 1 << 20) -> Summary:
    events = Scan(Settings(paths=(str(file),), jobs=1, isolated=True, cache=CACHE, block_size=size)).events()
    return next(event for event in events if isinstance(event, Summary))


@pytest.mark.parametrize("between", [(), ("",), ("", "通话记录", "")])
@pytest.mark.parametrize("delimiter", [",", "\t", "|"])
def test_a_header_far_below_is_one(between: tuple[str, ...], delimiter: str, tmp_path: Path) -> None:
    lines = [STAYS, *stays(TIMES), *between, CALLS, *calls(50), ""]
    file = tmp_path / "a.txt"
    file.write_text("\n".join(lines).replace(",", delimiter), encoding="utf-8")
    assert file.stat().st_size > 1 << 16
    whole = summed(file)
    assert whole.records == {"hotel.stay": TIMES, "phone.cdr": 50}
    assert whole.findings["phone.mobile"] == 100
    small = summed(file, 1000)
    assert (small.records, small.findings, small.people) == (whole.records, whole.findings, whole.people)


def test_the_same_columns_in_another_order_have_a_header_of_their_own(tmp_path: Path) -> None:
    turned = [",".join(reversed(line.split(","))) for line in (STAYS, *stays(40))]
    file = tmp_path / "a.csv"
    # a header that comes again on each page is none
    file.write_text("\n".join([STAYS, *stays(TIMES), STAYS, *stays(5), *turned, ""]), encoding="utf-8")
    assert summed(file).records == {"hotel.stay": TIMES + 45}


def test_a_line_of_names_in_a_quoted_cell_is_no_header(tmp_path: Path) -> None:
    rows = [f'{row},"见附表\n姓名,电话,地址\n1,2,3"' for row in stays(TIMES)]
    file = tmp_path / "a.csv"
    file.write_text("\n".join([f"{STAYS},备注", *rows, ""]), encoding="utf-8")
    assert summed(file).records == {"hotel.stay": TIMES}


def printed(header: str, rows: list[str], frame: str) -> list[str]:
    """What a client of a database prints: with a frame, without one, or in columns that blanks fill up."""
    cells = [line.split(",") for line in (header, *rows)]
    wide = [max(len(one.encode("gbk")) for one in column) for column in zip(*cells, strict=True)]

    def line(row: list[str]) -> str:
        padded = [one + " " * (size - len(one.encode("gbk"))) for one, size in zip(row, wide, strict=True)]
        return "  ".join(padded) if not frame else f"| {' | '.join(padded)} |" if frame == "+" else " | ".join(padded)

    rule = "+".join("-" * (size + 2) for size in wide)
    rule = f"+{rule}+" if frame == "+" else rule
    rules = [rule] if frame == "+" else []
    between = [rule] if frame else []
    return [*rules, line(cells[0]), *between, *map(line, cells[1:]), *rules]


@pytest.mark.parametrize("frame", ["+", "-", ""])
def test_what_a_client_prints_of_several_tables_has_a_header_each(frame: str, tmp_path: Path) -> None:
    lines = ["db> select * from t_stay;"] if frame else []
    lines += printed(STAYS, stays(30), frame) + ["", "db> select * from t_call;"] * bool(frame)
    file = tmp_path / "a.txt"
    file.write_text("\n".join([*lines, *printed(CALLS, calls(30), frame), ""]), encoding="utf-8")
    assert summed(file).records == {"hotel.stay": 30, "phone.cdr": 30}
