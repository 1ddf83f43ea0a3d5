"""Tables of one database: people in one of them, and in others what they did, by the key of the first alone."""

from __future__ import annotations

import io
import random
import sqlite3
import zipfile
from collections import Counter
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Record, Summary
from pii_scan.workers import Scan
from tests.benchmarks.table import row
from tests.records.test_prose import MOBILE, ONE, THREE, TWO
from tests.shared import CACHE

PEOPLE = (("王建国", ONE), ("李秀英", TWO), ("赵志强", THREE))
STAYS = ((2, "8306", "2019-03-11 14:20", "2019-03-12"), (1, "1207", "2019-03-11 18:02", "2019-03-14"))
STAYS = (*STAYS, (2, "8310", "2019-05-02 21:45", "2019-05-03"), (9, "1101", "2019-05-02 22:00", "2019-05-03"))

WORKED: list[tuple[object, ...]] = [(at, "2024-03-11 09:00", "2024-03-11 18:00") for at in (1, 2, 3)]
WRITTEN: list[tuple[object, ...]] = [(at, "在吗", "2024-03-11 10:00:00") for at in (1, 2, 3)]


def found(folder: Path, file: str = "", text: str = "") -> tuple[Counter[str], int]:
    """The records of a file, and how many people they are about."""
    path = folder / (file or "shop.db")
    if text:
        path.write_text(text, encoding="utf-8")
    events = list(Scan(Settings(paths=(str(path),), jobs=1, isolated=True, cache=CACHE)).events())
    records = [event for event in events if isinstance(event, Record)]
    return Counter(one.kind for one in records), len({one.person for one in records})


def database(folder: Path, tables: dict[str, tuple[str, list[tuple[object, ...]]]]) -> Path:
    """A database of tables, each with its columns and rows."""
    connection = sqlite3.connect(folder / "shop.db")
    for name, (columns, rows) in tables.items():
        connection.execute(f'CREATE TABLE "{name}" ({columns})')
        connection.executemany(f'INSERT INTO "{name}" VALUES ({", ".join("?" * len(rows[0]))})', rows)
    connection.commit()
    connection.close()
    return folder


def people(key: str = "id", number: str = "id_card") -> tuple[str, list[tuple[object, ...]]]:
    return f"{key} INTEGER, name TEXT, {number} TEXT", [(at, *one) for at, one in enumerate(PEOPLE, 1)]


def stays(key: str) -> tuple[str, list[tuple[object, ...]]]:
    columns = f"id INTEGER, {key} INTEGER, room_no TEXT, checkin_time TEXT, checkout_date TEXT"
    return columns, [(at, *one) for at, one in enumerate(STAYS, 1)]


def named(tables: dict[str, tuple[str, list[tuple[object, ...]]]]) -> str:
    """A dump of statements that name the columns."""
    text = ""
    for name, (columns, rows) in tables.items():
        names = ", ".join(column.split()[0] for column in columns.split(", "))
        text += "".join(f"INSERT INTO shop.{name} ({names}) VALUES {row};\n" for row in rows)
    return text


def copied(tables: dict[str, tuple[str, list[tuple[object, ...]]]]) -> str:
    """A dump of PostgreSQL."""
    text = ""
    for name, (columns, rows) in tables.items():
        names = ", ".join(column.split()[0] for column in columns.split(", "))
        lines = "".join("\t".join(map(str, row)) + "\n" for row in rows)
        text += f'COPY public."{name}" ({names}) FROM stdin;\n{lines}\\.\n\n'
    return text


def inserted(tables: dict[str, tuple[str, list[tuple[object, ...]]]]) -> str:
    """A dump of MySQL, which makes the tables first."""
    text = ""
    for name, (columns, rows) in tables.items():
        made = ",\n".join(f"  `{column.split()[0]}` varchar(40) DEFAULT NULL" for column in columns.split(", "))
        values = ",".join(str(row) for row in rows)
        text += f"CREATE TABLE `{name}` (\n{made}\n) ENGINE=InnoDB;\nINSERT INTO `{name}` VALUES {values};\n\n"
    return text


@pytest.mark.parametrize(
    ("tables"),
    [
        pytest.param({"users": people(), "stays": stays("user_id")}, id="id"),
        pytest.param({"t_guest": people("guest_id"), "checkin": stays("guest_id")}, id="the same name"),
        pytest.param({"Member": people("memberNo"), "Room": stays("memberNo")}, id="camel case"),
        pytest.param({"客户": people("编号"), "住宿": stays("客户编号")}, id="Chinese"),
        pytest.param({"stays": stays("user_id"), "users": people()}, id="people last"),
    ],
)
def test_rows_are_those_of_whom_their_key_stands_for(tmp_path: Path, tables: dict[str, tuple[str, list]]) -> None:
    expected = Counter({"identity.person": 3, "hotel.stay": 3}), 3
    assert found(database(tmp_path, tables)) == expected
    assert found(tmp_path, "dump.sql", inserted(tables)) == expected
    assert found(tmp_path, "named.sql", named(tables)) == expected
    assert found(tmp_path, "copied.sql", copied(tables)) == expected


def test_a_vehicle_is_its_owners(tmp_path: Path) -> None:
    cars = [(1, 2, "沪CE155Y", "LSVAA49J9DC588521"), (2, 2, "沪DD7744", "LFMAP22C1D2711474")]
    tables = {"owner": people(), "vehicle": ("id INTEGER, owner_id INTEGER, plate_no TEXT, vin TEXT", cars)}
    expected = Counter({"identity.person": 3, "driving.vehicle": 2}), 3
    assert found(database(tmp_path, tables)) == expected
    assert found(tmp_path, "cars.sql", inserted(tables)) == expected


@pytest.mark.parametrize(
    "tables",
    [
        pytest.param({"users": people(), "stays": stays("room_id")}, id="key of a thing"),
        pytest.param({"goods": people(), "stays": stays("user_id")}, id="table of something else"),
        pytest.param({"users": people(), "stays": stays("operator_id")}, id="who wrote it"),
        pytest.param(
            {"users": people(), "price": ("user_id INTEGER, room_type TEXT, price TEXT", [(1, "大床房", "320")])},
            id="no stay",
        ),
        pytest.param(
            {"users": people(), "attendance": ("user_id INTEGER, check_in TEXT, check_out TEXT", WORKED)}, id="at work"
        ),
        pytest.param(
            {"users": people(), "message": ("user_id INTEGER, content TEXT, send_time TEXT", WRITTEN)}, id="in a forum"
        ),
    ],
)
def test_a_key_of_something_else_names_nobody(tmp_path: Path, tables: dict[str, tuple[str, list]]) -> None:
    expected = Counter({"identity.person": 3}), 3
    assert found(database(tmp_path, tables)) == expected
    assert found(tmp_path, "dump.sql", inserted(tables)) == expected


def test_a_key_that_two_people_have_names_none_of_them(tmp_path: Path) -> None:
    shared = "user_id INTEGER, name TEXT, id_card TEXT", [(1, *PEOPLE[0]), (1, *PEOPLE[1]), (2, *PEOPLE[2])]
    tables = {"users": shared, "stays": stays("user_id")}
    assert found(database(tmp_path, tables)) == (Counter({"identity.person": 3, "hotel.stay": 2}), 3)


def test_files_of_their_own_are_not_linked(tmp_path: Path) -> None:
    for name, (columns, rows) in {"users": people("user_id"), "stays": stays("user_id")}.items():
        lines = [",".join(column.split()[0] for column in columns.split(", "))]
        lines += [",".join(map(str, row)) for row in rows]
        (tmp_path / f"{name}.csv").write_text("\n".join(lines), encoding="utf-8")
    events = list(Scan(Settings(paths=(str(tmp_path),), jobs=1, isolated=True, cache=CACHE)).events())
    assert Counter(one.kind for one in events if isinstance(one, Record)) == {"identity.person": 3}


def test_the_telephone_of_whom_a_row_names_itself_counts(tmp_path: Path) -> None:
    columns, rows = stays("user_id")
    tables = {"users": people(), "stays": (f"{columns}, phone TEXT", [(*row, MOBILE) for row in rows])}
    kinds, _ = found(database(tmp_path, tables))
    assert kinds == {"identity.person": 3, "hotel.stay": 4}


@pytest.mark.parametrize("order", [("users", "stays"), ("stays", "users")])
def test_people_beyond_the_lists_are_known_by_their_keys(tmp_path: Path, order: tuple[str, str]) -> None:
    guests = [row(random.Random(at), at).split(",") for at in range(1, 301)]
    rows: list[tuple[object, ...]] = [(at, one[1], one[3]) for at, one in enumerate(guests, 1)]
    told: list[tuple[object, ...]] = [(at, at, "8306", "2019-03-11 14:20", "2019-03-12") for at in range(1, 301)]
    tables = {"users": (people()[0], rows), "stays": (stays("user_id")[0], told)}
    tables = {name: tables[name] for name in order}
    database(tmp_path, tables)
    (tmp_path / "dump.sql").write_text(inserted(tables), encoding="utf-8")
    with zipfile.ZipFile(tmp_path / "dump.zip", "w") as packed:
        packed.writestr("dump.sql", named(tables))
    events = list(Scan(Settings(paths=(str(tmp_path),), jobs=1, isolated=True, cache=CACHE, listed=50)).events())
    summary = events[-1]
    assert isinstance(summary, Summary)
    assert summary.records == {"identity.person": 900, "hotel.stay": 900}
    assert (summary.people["at_most"], summary.files) == (300, 3)


def test_what_can_be_read_only_once_is_read_once(tmp_path: Path) -> None:
    dump = inserted({"stays": stays("user_id"), "users": people()}).encode()
    settings = Settings(paths=("-",), jobs=1, isolated=True, cache=CACHE)
    events = list(Scan(settings, io.BytesIO(dump)).events())
    assert Counter(one.kind for one in events if isinstance(one, Record)) == {"identity.person": 3}
