"""Telephones that somebody is to call, with what came of it: numbers, and nobody's names."""

from __future__ import annotations

from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Finding, Record
from pii_scan.workers import Scan
from tests.shared import CACHE

NUMBERS = ("13962079272", "18160599201", "16619767682", "13963129570", "13394571870", "15363755588")
NOTES = ("关机", "全款", "付款", "安装", "满意", "白色", "司机", "通过", "查无", "明天", "余额", "单人")


def told(folder: Path, content: str, **given: int) -> list[tuple[str, int]]:
    (folder / "a.txt").write_text(content, encoding="utf-8")
    events = Scan(Settings(paths=(str(folder),), jobs=1, isolated=True, cache=CACHE, **given)).events()
    return [
        (event.kind if isinstance(event, Record) else event.rule, event.location.line)
        for event in events
        if isinstance(event, (Record, Finding))
    ]


@pytest.mark.parametrize("note", NOTES)
def test_an_everyday_word_beside_a_telephone_is_no_name(note: str, tmp_path: Path) -> None:
    found = told(tmp_path, "".join(f"{number} {note}\n" for number in NUMBERS[:3]))
    assert [kind for kind, _ in found if "." in kind and kind != "phone.mobile"] == ["phone.number"] * 3


@pytest.mark.parametrize("name", ["王丽娟", "欧阳婷", "秦浩然", "关晓彤"])
def test_a_name_beside_a_telephone_is_one(name: str, tmp_path: Path) -> None:
    assert ("identity.person", 1) in told(tmp_path, f"{NUMBERS[0]} {name}\n")


LIST = "要回的电话\n{}\n{} 关机\n{} 关机\n{}\n{} 无人接听\n{}\n晚上把表发给店长\n"


@pytest.mark.parametrize("size", [1 << 20, 300, 40])
def test_a_number_alone_on_its_line_is_one_among_such_with_a_note(size: int, tmp_path: Path) -> None:
    found = told(tmp_path, LIST.format(*NUMBERS), block_size=size)
    assert [line for kind, line in found if kind == "phone.mobile"] == [2, 3, 4, 5, 6, 7]


def test_a_number_alone_is_none_where_others_stand_far(tmp_path: Path) -> None:
    found = told(tmp_path, f"{NUMBERS[0]} 关机\n{NUMBERS[1]} 关机\n订单如下\n{NUMBERS[2]}\n共一件\n")
    assert [line for kind, line in found if kind == "phone.mobile"] == [1, 2]
