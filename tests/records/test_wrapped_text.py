"""Chinese text whose lines are broken where they are full, inside words, too."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.records.test_prose import CARD, MOBILE, ONE, PASSPORT, THREE, TWO, records
from tests.records.test_scans import people
from tests.records.test_words import OTHER, THIRD

PEOPLE = (("王建国", ONE, MOBILE), ("李秀英", TWO, OTHER), ("陈志强", THREE, THIRD), ("赵敏", ONE, MOBILE))


def broken(text: str, columns: int) -> str:
    """The text in lines of so many columns of a terminal, broken anywhere but in a number."""
    lines, line, width = [], "", 0
    for at, sign in enumerate(text):
        wide = 2 if sign >= "\u1100" else 1
        run = len(text[at:]) - len(text[at:].lstrip("0123456789X")) if sign.isdigit() and not line[-1:].isdigit() else 0
        if width + max(wide, run) > columns:
            lines.append(line)
            line, width = "", 0
        line, width = line + sign, width + wide
    return "\n".join([*lines, line])


CARS = "押车合同摘录（南京某寄卖行）：" + "".join(
    f"{number}、{name}，身份证{one}，押大众朗逸一台，号牌号码川A2332{number}，车架号LSVAA49J9DC58852{number}，2014年12月21日立约，"
    f"当44100元；"
    for number, (name, one, _) in enumerate(PEOPLE, 1)
)
CROSSINGS = [
    f"12月1{day}日19:17，验放出境旅客{name}，护照{PASSPORT[:-1]}{day}，前往马来西亚，公民身份号码{one}，行李复查无异常。"
    for day, (name, one, _) in enumerate(PEOPLE, 1)
]


@pytest.mark.parametrize("columns", [58, 64, 76])
def test_sentences_go_on_from_line_to_line(tmp_path: Path, columns: int) -> None:
    assert records(tmp_path, broken(CARS, columns)) == {"driving.vehicle": 4}
    text = "拱北口岸边检执勤日志（摘）\n" + "\n".join(broken(line, columns) for line in CROSSINGS)
    assert records(tmp_path, text) == {"border.crossing": 4}
    assert people(tmp_path, text) == 3


ROWS = {
    "rows": ("\n".join(f"{name} {one} {mobile} 成都市武侯区文化路26号3栋801室" for name, one, mobile in PEOPLE), 4),
    "cards": ("\n".join(f"卡主{name}证件{one}卡号{CARD}开户行工商银行沈阳中山路支行" for name, one, _ in PEOPLE), 4),
}


@pytest.mark.parametrize("name", ROWS)
def test_rows_that_are_as_long_do_not_go_on(tmp_path: Path, name: str) -> None:
    text, count = ROWS[name]
    assert records(tmp_path, text).total() == count
