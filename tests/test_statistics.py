"""Quantities that have eleven digits: in a table its columns say what they are, whoever stands beside them."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest

from tests.records.test_prose import records

RNG = random.Random(11)
HEATS = [RNG.randrange(13_000_000_000, 20_000_000_000) for _ in range(40)]
# as many real mobile numbers
STARTS = ("138", "139", "136", "135", "159", "150", "186", "188", "189", "177", "133", "152")
PHONES = [f"{RNG.choice(STARTS)}{RNG.randrange(10**8):08}" for _ in range(40)]


def table(header: str, row: str, numbers: list[int] | list[str]) -> str:
    names = ("高考", "苹果", "安徽", "李白", "关羽")
    return "\n".join([header, *(row.format(at, names[at % 5], number) for at, number in enumerate(numbers))])


@pytest.mark.parametrize(("header", "row"), [
    ("排名,话题,声量", "{},{},{}"), ("rank,topic,heat", "{},{},{}"), ("省份\t用电", "{1}\t{2}"),
    (",2022年,2023年", "{1},{0},{2}"),
])  # fmt: skip
def test_a_header_of_unknown_words_is_none_of_values(header: str, row: str, tmp_path: Path) -> None:
    assert not records(tmp_path, table(header, row, HEATS), "a.csv")
    assert records(tmp_path, table(header, row, PHONES), "a.csv").total() == len(PHONES)


def test_people_below_unknown_words(tmp_path: Path) -> None:
    rows = "\n".join(f"王建国,{number},上海市徐汇区漕溪北路{at + 1}号" for at, number in enumerate(PHONES))
    assert records(tmp_path, f"甲,乙,丙\n{rows}", "a.csv") == Counter({"identity.person": len(PHONES)})
