"""``explain``: places as reports write them."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from .conftest import ID_NUMBER, MOBILE, TABLE, Run


@pytest.fixture(autouse=True)
def files(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a!b.zip", "w") as archive:
        archive.writestr("x.csv", TABLE)
        archive.writestr("y.csv", f"电话\n{MOBILE}\n")
    (tmp_path / "a.csv").write_text(TABLE, encoding="utf-8")


def test_a_place_inside_a_container(run: Run) -> None:
    said = run("explain", "a!b.zip!x.csv:2").out
    assert "a!b.zip!x.csv:2:4  identity.prc_id18" in said and "y.csv" not in said
    # marks do not count there
    assert "pii-scan:allow" not in said and "pii-scan baseline add 'a!b.zip' --rule identity.prc_id18" in said
    assert run("explain", "a!b.zip!y.csv:2").out.startswith("a!b.zip!y.csv:2:1  phone.mobile")
    absent = run("explain", "a!b.zip!z.csv:2")
    assert (absent.code, absent.out) == (2, "") and absent.err == "pii-scan: a!b.zip holds no z.csv\n"
    assert "nothing found" in run("explain", "a!b.zip!x.csv:99").out


def test_a_column_means_one_value(run: Run) -> None:
    for column, rule in ((4, "identity.prc_id18"), (21, "identity.prc_id18"), (23, "phone.mobile")):
        said = run("explain", f"a.csv:2:{column}").out
        assert said.count("How sure") == 1 and f"  {rule}  " in said
    assert run("explain", "a.csv:2:22").out.count("How sure") > 1  # nothing stands there


def test_the_record_on_a_line_is_told_first(run: Run, tmp_path: Path) -> None:
    (tmp_path / "stays.csv").write_text(
        f"酒店名称,房号,姓名,身份证号,入住时间\n如家酒店,8512,王建国,{ID_NUMBER},2016-11-03 21:14:05\n",
        encoding="utf-8",
    )
    said = run("explain", "stays.csv:2").out
    assert said.startswith("stays.csv:2:1  hotel.stay  Hotel stay\n  record by id_number") and ID_NUMBER not in said
    assert "(header:hotel)" in said and "pii-scan:allow[hotel.stay] reason" in said
    assert "  identity.prc_id18  " in said and "hotel.stay" not in run("explain", "stays.csv:2:15").out


def test_a_line_of_many_values_is_told_in_part(run: Run, tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text(f"身份证号 {ID_NUMBER} " * 50, encoding="utf-8")
    said = run("explain", "long.txt:1").out
    assert said.count("How sure") == 20
    assert "30 more findings on this line: name one by FILE:LINE:COLUMN" in said


def test_a_file_that_is_shown_as_a_glob(run: Run, tmp_path: Path) -> None:
    (tmp_path / f"{MOBILE}.csv").write_text(TABLE, encoding="utf-8")
    shown = "138????8000.csv"
    assert f"{shown}:2:4: " in run("scan", "--keep-known").out
    assert f"{shown}:2:4  identity.prc_id18" in run("explain", f"{shown}:2").out


def test_a_name_is_shown_as_a_glob(run: Run, tmp_path: Path) -> None:
    (tmp_path / "魏成晨.csv").write_text(TABLE, encoding="utf-8")
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as archive:
        archive.writestr("简历/魏成晨.csv", TABLE)
    said = run("scan", "--keep-known").out
    assert "魏??.csv:2:4: " in said and "b.zip!简历/魏??.csv:2:4: " in said and "魏成晨" not in said
    for place in ("魏成晨.csv", "魏??.csv", "b.zip!简历/魏成晨.csv", "b.zip!简历/魏??.csv"):
        said = run("explain", f"{place}:2").out
        assert f"{place.replace('成晨', '??')}:2:4  identity.prc_id18" in said and "魏成晨" not in said


def test_what_is_no_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "d").mkdir()
    for place, said in (("d:1", "d: is no regular file"), ("x!y:1", "x!y: no such file"), ("?:1", "?: no such file")):
        result = run("explain", place)
        assert (result.code, result.err) == (2, f"pii-scan: {said}\n")


def test_what_was_not_examined_is_named_by_its_own_place(run: Run, tmp_path: Path) -> None:
    data = bytearray((tmp_path / "a!b.zip").read_bytes())
    for name in (b"x.csv", b"y.csv"):
        data[data.rindex(name) - 46 + 8] |= 1  # encrypted, as the directory has it
    (tmp_path / "a.zip").write_bytes(data)
    assert run("explain", "a.zip!x.csv:2").out == "a.zip!x.csv: not examined: encrypted\n"
    assert run("explain", "a.zip:2").out.count("not examined: encrypted") == 2
    assert "a.zip!z.csv:2: nothing found" in run("explain", "a.zip!z.csv:2").out


def test_a_name_that_begins_as_an_option_does(run: Run, tmp_path: Path) -> None:
    (tmp_path / "-a.csv").write_text(TABLE, encoding="utf-8")
    said = run("explain", "--", "-a.csv:2").out
    assert "pii-scan baseline add ./-a.csv --rule" in said
    assert run("baseline", "add", "./-a.csv", "--rule", "identity.*", "--reason", "x", "--keep-known").code == 0
