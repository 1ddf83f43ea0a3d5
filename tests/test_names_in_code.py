"""Source code: names and addresses need stronger evidence than in prose, and its lines are no rows of a table."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest

import pii_scan
from pii_scan.config import Settings
from pii_scan.formats import open_text
from tests.shared import CACHE

PHONE = "13612345098"


def values(path: Path, band: str = "medium") -> list[str]:
    events = pii_scan.scan(str(path), jobs=1, isolated=True, min_confidence=band, show_values=True, cache=CACHE)
    rules = ("identity.person_name", "identity.address")
    return [event.value for event in events if isinstance(event, pii_scan.Finding) and event.rule in rules]


@pytest.mark.parametrize("name", ["a.js", "b.PY", "c.vue"])
@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("// 作者 王晓芳", []),
        ("const rows = [{name: '王晓芳'}]", []),
        ("# 总经理王晓芳说过", []),
        ("tip = '从成都市武侯区桃园路12号出发'", []),
        ("// 联系人：王晓芳", ["王晓芳"]),
        ("realName: '王晓芳',", ["王晓芳"]),
        ("address: '桃园路12号',", ["桃园路12号"]),
        (f"const rows = [{{name: '王晓芳', phone: '{PHONE}'}}]", ["王晓芳"]),
        (f"const rows = [{{name: '王晓芳'}}]\nphone = '{PHONE}'", []),
    ],
)
def test_in_code(tmp_path: Path, name: str, line: str, wanted: list[str]) -> None:
    file = tmp_path / name
    file.write_text(line + "\n", encoding="utf-8")
    assert values(file) == wanted


def test_elsewhere_it_is_enough(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text("总经理王晓芳说过\n\n从成都市武侯区桃园路12号出发\n", encoding="utf-8")
    assert values(file) == ["王晓芳", "成都市武侯区桃园路12号"]


def test_it_is_low_not_lost(tmp_path: Path) -> None:
    file = tmp_path / "a.js"
    file.write_text("// 总经理王晓芳说过\n", encoding="utf-8")
    assert values(file, "low") == ["王晓芳"]


ROWS = """姓名,工号,楼层
王晓芳,GA12345,3
李建国,GA12346,4
张美兰,GA12347,5
"""
PHONES = """const rows = `
name,phone
Wang,13612345098
Li,13812345077
Zhao,15912345061
`;
"""
FRAME = """frame = pandas.DataFrame({
    "姓名": ["王晓芳", "李建国", "张美兰"],
    "手机": ["13612345098", "13812345077", "15912345061"],
})
"""


def layouts(name: str, text: str) -> list[tuple[str, ...]]:
    source = open_text(BytesIO(), text.encode(), name, Settings(), lambda header: header in ("姓名", "手机", "phone"))
    assert source
    return [chunk.layout.headers for chunk in source.chunks() if chunk.layout]


def test_statements_are_no_rows() -> None:
    assert layouts("a.csv", ROWS) == [("姓名", "工号", "楼层")]
    assert layouts("a.c", ROWS) == []


def test_a_data_frame_is_a_table() -> None:
    assert layouts("a.py", FRAME) == layouts("a.txt", FRAME) == [("姓名", "手机")]


def test_rows_of_numbers_that_say_nothing_alone(tmp_path: Path) -> None:
    file = tmp_path / "a.js"
    file.write_text(PHONES, encoding="utf-8")
    events = pii_scan.scan(str(file), jobs=1, isolated=True, show_values=True, cache=CACHE)
    found = [event.value for event in events if isinstance(event, pii_scan.Finding)]
    assert found == ["13612345098", "13812345077", "15912345061"]
