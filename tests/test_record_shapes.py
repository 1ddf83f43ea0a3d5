"""One set of hotel stays in all shapes that tools print them in: a record's kind does not depend on its shape."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Record
from pii_scan.workers import Scan

HEAD = ("id", "guest_name", "id_card", "mobile", "hotel_name", "room_no", "checkin_time")
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
Row = tuple[str, ...]


@cache
def rows() -> tuple[Row, ...]:
    rng = random.Random(9)
    made = []
    for number in range(12):
        born = date(1960, 1, 1) + timedelta(rng.randrange(18_000))
        body = f"{rng.choice(('110105', '310101', '440305'))}{born:%Y%m%d}{rng.randrange(900):03d}"
        check = "10X98765432"[sum(int(a) * w for a, w in zip(body, WEIGHTS, strict=True)) % 11]
        name, hotel = "张伟李娜王芳刘洋"[2 * (number % 4) :][:2], "如家酒店(科技园店)"
        day = f"2019-03-{number + 1:02d} 14:00:00"
        made.append(
            (str(number + 1), name, body + check, f"13{rng.randrange(10**9):09d}", hotel, f"8{number:03d}", day)
        )
    return tuple(made)


def width(text: str) -> int:
    return sum(1 + (sign > "\u2e7f") for sign in text)


def padded(row: Row, mark: str = " | ") -> str:
    widths = [max(map(width, column)) for column in zip(HEAD, *rows(), strict=True)]
    return mark.join(cell + " " * (size - width(cell)) for cell, size in zip(row, widths, strict=True))


def ruled(cross: str = "-+-") -> str:
    widths = [max(map(width, column)) for column in zip(HEAD, *rows(), strict=True)]
    return cross.join("-" * size for size in widths)


def mysql() -> str:
    line = f"+-{ruled()}-+"
    return "\n".join(
        [line, f"| {padded(HEAD)} |", line, *(f"| {padded(row)} |" for row in rows()), line, "12 rows in set"]
    )


def named(row: Row, item: str, name: str = "{}: {}") -> str:
    return item.join(name.format(key, value) for key, value in zip(HEAD, row, strict=True))


def nested(row: Row) -> dict[str, dict[str, str]]:
    pairs = list(zip(HEAD, row, strict=True))
    return {"guest": dict(pairs[:4]), "stay": dict(pairs[4:])}


SHAPES: dict[str, Callable[[], str]] = {
    "mysql": mysql,
    "psql": lambda: "\n".join([f" {padded(HEAD)}", f"-{ruled()}-", *(f" {padded(r)}" for r in rows()), "(12 rows)"]),
    "mysql-vertical": lambda: "\n".join(
        f"{'*' * 27} {row[0]}. row {'*' * 27}\n" + named(row, "\n", "{:>13}: {}") for row in rows()
    ),
    "psql-expanded": lambda: "\n".join(
        f"-[ RECORD {row[0]} ]+-------\n" + named(row, "\n", "{:<13}| {}") for row in rows()
    ),
    "fixed-width": lambda: "\n".join([padded(HEAD, "   "), ruled("---"), *(padded(row, "   ") for row in rows())]),
    "t-sql": lambda: "\n".join(
        f"INSERT [dbo].[Guest] ([{'], ['.join(HEAD)}]) VALUES ({row[0]}, {', '.join(f'N{v!r}' for v in row[1:])})\nGO"
        for row in rows()
    ),
    "yaml": lambda: "guests:\n" + "\n".join("  - " + named(row, "\n    ") for row in rows()),
    "nested-yaml": lambda: "\n".join(
        f"- person:\n    name: {r[1]}\n    idCard: '{r[2]}'\n  stay:\n    hotelName: {r[4]}\n    checkinTime: {r[6]}"
        for r in rows()
    ),
    "log": lambda: "\n".join(f"2019-03-01 12:00:01 INFO saved Guest({named(row, ', ', '{}={}')})" for row in rows()),
    "xml": lambda: "\n".join(f"<guest>{named(row, '', '<{0}>{1}</{0}>')}</guest>" for row in rows()),
    "html": lambda: "<table><tr><th>"
    + "</th><th>".join(HEAD)
    + "</th></tr>"
    + "\n".join(f"<tr><td>{'</td><td>'.join(row)}</td></tr>" for row in rows())
    + "</table>",
    "nested-json": lambda: json.dumps([nested(row) for row in rows()]),
    "traditional-csv": lambda: "\n".join(
        ["序號,姓名,身份證號,手機號碼,酒店名稱,房間號,入住時間", *(",".join(row) for row in rows())]
    ),
}  # fmt: skip


def records(folder: Path, text: str) -> Counter[str]:
    file = folder / "a.txt"
    file.write_text(text + "\n", encoding="utf-8")
    scan = Scan(Settings(paths=(str(file),), jobs=1, isolated=True))
    return Counter(event.kind for event in scan.events() if isinstance(event, Record))


@pytest.mark.parametrize("shape", SHAPES)
def test_kind_and_count_do_not_depend_on_the_shape(shape: str, tmp_path: Path) -> None:
    assert records(tmp_path, SHAPES[shape]()) == {"hotel.stay": 12}


def test_rows_of_arrays_are_records(tmp_path: Path) -> None:
    text = json.dumps({"columns": HEAD, "rows": rows()})
    assert sum(records(tmp_path, text).values()) == 12
