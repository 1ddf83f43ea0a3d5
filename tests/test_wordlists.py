"""Dictionaries: a word that looks like a name is one of many words, but in a list of people it is somebody."""

from __future__ import annotations

from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Finding
from pii_scan.workers import Scan
from tests.shared import CACHE

WORDS = [
    "北京青年报",
    "洞外",
    "文史系",
    "事过景迁",
    "事迹报告",
    "事隔多年",
    "布朗特",
    "布朗运动",
    "温度计",
    "水平面",
    "高速路",
    "安全带",
    "马铃薯",
    "黄河水",
    "方向盘",
    "金属丝",
]
NAMES = [
    "王建国",
    "李秀英",
    "张伟民",
    "刘丽华",
    "陈志强",
    "杨晓燕",
    "赵文博",
    "黄雅婷",
    "周国平",
    "吴佳怡",
    "徐明辉",
    "孙慧敏",
]


def found(folder: Path, lines: list[str], **given: int) -> list[tuple[int, int]]:
    (folder / "a.txt").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    scan = Scan(Settings(paths=(str(folder),), jobs=1, isolated=True, cache=CACHE, min_confidence="low", **given))
    told = [event for event in scan.events() if isinstance(event, Finding) and event.rule == "identity.person_name"]
    return [(one.location.line, one.location.column) for one in told]


def mixed(every: int) -> list[str]:
    """Words with a name among so many of them, each with a number as dictionaries have it."""
    lines = [f"{WORDS[at % len(WORDS)]} {9 + at}.{at:05}" for at in range(120)]
    for at in range(0, len(lines), every):
        lines[at] = f"{NAMES[at // every % len(NAMES)]} {9 + at}.{at:05}"
    return lines


def test_a_word_among_words_is_no_name(tmp_path: Path) -> None:
    assert found(tmp_path, mixed(10)) == []


def test_in_a_list_of_people_each_is(tmp_path: Path) -> None:
    assert len(found(tmp_path, [f"{name} {at}.5" for at, name in enumerate(NAMES * 2, 10)])) == 2 * len(NAMES)


@pytest.mark.parametrize("lines", [NAMES[:1], ["值班：", *NAMES[:2], *WORDS[:3]]])
def test_few_lines_are_no_dictionary(lines: list[str], tmp_path: Path) -> None:
    assert found(tmp_path, lines)


@pytest.mark.parametrize("size", [1, 7, 100, 1000])
@pytest.mark.parametrize("every", [2, 3, 5, 10])
def test_it_does_not_matter_where_a_chunk_begins(every: int, size: int, tmp_path: Path) -> None:
    assert found(tmp_path, mixed(every), block_size=size) == found(tmp_path, mixed(every))


def test_a_name_among_words_that_come_again_is_one(tmp_path: Path) -> None:
    lines = ["参会人员名单", *(f"{at}. {'王建国' if at == 5 else '待定'}" for at in range(12))]
    assert len(found(tmp_path, lines)) == 1


LINE = ("春水路", "安宁桥", "石龙路", "广福", "金融城", "红牌楼", "万和", "高升桥", "衣冠路", "火车南站")


@pytest.mark.parametrize("sign", ["、", " → ", "-", "”“", '", "'])
def test_a_word_among_words_of_its_line_is_no_name(sign: str, tmp_path: Path) -> None:
    line = f"“{sign.join(LINE)}”。"
    assert found(tmp_path, [line]) == []
    assert len(found(tmp_path, [f"参会：{sign.join(NAMES)}。"])) >= len(NAMES) - 1
    # few words are no list, and most of them may be names
    assert found(tmp_path, ["、".join((*NAMES[:5], *LINE[:3]))])


def test_in_a_japanese_text_nothing_is_a_name_by_where_it_stands(tmp_path: Path) -> None:
    assert found(tmp_path, ["連絡先：03-1234", "受付：王芳", "お問い合わせはこちらから"]) == []
    assert found(tmp_path, ["受付：王芳", "請洽詢"])


IDIOMS = [
    "朝秦暮楚",
    "光宗耀祖",
    "崇山峻岭",
    "水落石出",
    "风和日丽",
    "一心一意",
    "画蛇添足",
    "守株待兔",
    "开宗明义",
    "亡羊补牢",
]


@pytest.mark.parametrize("form", ["{}", "- {}", '"{}": 3,'])
def test_a_part_of_a_word_in_a_list_of_words_is_no_name(tmp_path: Path, form: str) -> None:
    assert found(tmp_path, [form.format(word) for word in IDIOMS]) == []
    assert found(tmp_path, [f"{name}家" for name in NAMES])


@pytest.mark.parametrize(
    "line", ["- 富文本", "节点.左子树=二叉树", "清晰度，原画：10000（建议），4K：800", "1路 票价2元 孙权路 - 李家村"]
)
def test_words_of_trades_and_roads_are_nobody(tmp_path: Path, line: str) -> None:
    assert found(tmp_path, ["# 说明", line]) == []


def test_the_words_of_an_object_with_their_numbers(tmp_path: Path) -> None:
    words = ", ".join(f'"{word}": {at}' for at, word in enumerate(mixed_words()))
    assert found(tmp_path, [f"{{{words}}}"]) == []


def mixed_words() -> list[str]:
    """Words of which one in ten is somebody's name."""
    return [NAMES[at // 10 % len(NAMES)] if at % 10 == 5 else WORDS[at % len(WORDS)] for at in range(100)]
