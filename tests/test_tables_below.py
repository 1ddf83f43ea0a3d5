"""Tables that follow each other in one file, each with its own header, with or without a line between them."""

from __future__ import annotations

from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.workers import Scan
from tests.shared import CACHE
from tests.test_record_messages import VINS
from tests.test_record_prose import MOBILE, ONE, TWO
from tests.test_record_words import OTHER
from tests.test_statements import found

PEOPLE = (
    f"姓名,身份证号,手机号,地址\n王建国,{ONE},{MOBILE},北京市朝阳区建国路12号\n"
    f"李秀英,{TWO},{OTHER},深圳市南山区科技路3号\n"
)
CARS = f"车牌号,身份证号,车架号,发动机号\n京NLV094,{ONE},{VINS[0]},A123456\n闽D8P180,{TWO},{VINS[1]},B123456\n"
STAYS = (
    "姓名,手机号,酒店,房号,入住时间,离店时间\n"
    f"王建国,{MOBILE},如家酒店,8302,2020-03-01 12:00,2020-03-02 12:00\n"
    f"李秀英,{OTHER},如家酒店,8303,2020-03-01 12:00,2020-03-02 12:00\n"
)


@pytest.mark.parametrize("between", ["", "\n", "车辆信息\n", "\n\n车辆信息\n"])
def test_a_table_of_as_many_columns_has_its_own_names(between: str, tmp_path: Path) -> None:
    kinds, _ = found(tmp_path, PEOPLE + between + CARS, "a.csv")
    assert kinds == {"identity.person": 2, "driving.vehicle": 2}


@pytest.mark.parametrize("between", ["", "\n"])
def test_several_follow(between: str, tmp_path: Path) -> None:
    kinds, _ = found(tmp_path, between.join((PEOPLE, CARS, STAYS, PEOPLE)), "a.csv")
    assert kinds == {"identity.person": 4, "driving.vehicle": 2, "hotel.stay": 2}


def test_the_same_header_again_changes_nothing(tmp_path: Path) -> None:
    kinds, _ = found(tmp_path, PEOPLE + PEOPLE, "a.csv")
    assert kinds == {"identity.person": 4}


def test_text_below_a_table_is_read(tmp_path: Path) -> None:
    kinds, _ = found(
        tmp_path, f"{PEOPLE}{CARS}\n王建国（身份证{ONE}）2021年9月24日乘坐D856次列车由上海虹桥前往石家庄。\n", "a.csv"
    )
    assert kinds == {"identity.person": 2, "driving.vehicle": 2, "travel.train": 1}


@pytest.mark.parametrize("size", [60, 97, 150, 233, 400])
def test_it_does_not_matter_how_a_file_is_cut(size: int, tmp_path: Path) -> None:
    rest = f"王建国（身份证{ONE}）2021年9月24日乘坐D856次列车由上海虹桥前往石家庄。\n"
    (tmp_path / "a.csv").write_text("".join((PEOPLE, CARS, "\n", rest, STAYS, PEOPLE, CARS)) * 3, encoding="utf-8")
    settings = Settings(paths=(str(tmp_path / "a.csv"),), jobs=1, isolated=True, cache=CACHE)
    whole, cut = ([*Scan(one).events()][1:-1] for one in (settings, settings._replace(block_size=size)))
    assert whole == cut
    assert len(whole) > 100
