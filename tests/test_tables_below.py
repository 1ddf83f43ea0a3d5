"""Tables that follow each other in one file, each with its own header, with or without a line between them."""

from __future__ import annotations

from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.workers import Scan
from tests.records.test_messages import VINS
from tests.records.test_prose import MOBILE, ONE, TWO
from tests.records.test_words import OTHER, THIRD
from tests.shared import CACHE
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


# Rows of each person below one that names the person, in columns that are called after both, or after the rows alone.
SHARED = {
    "hotel.stay": ("酒店,房号,入住,退房", "如家酒店,8302,2015-03-15,2015-03-19", "汉庭酒店,217,2015-04-11,2015-04-12"),
    "travel.flight": ("航班号,日期,出发,到达", "CA1234,2016-05-01,北京,上海", "MU5678,2016-06-01,上海,广州"),
    "property.rental": (
        "房屋坐落,月租金,起租日期,到期日期",
        "南京市玄武区中山路8号2幢301室,3500,2015-03-04,2016-03-03",
        "南京市鼓楼区北京西路5号4幢502室,4200,2017-05-01,2018-04-30",
    ),
}


@pytest.mark.parametrize("kind", SHARED)
@pytest.mark.parametrize(
    ("names", "person", "before"),
    [
        ("姓名/{0},身份证号/{1},{2},{3}", "{name},{one},,", "\u3000"),
        ("{0},{1},{2},{3}", "{name},{one},,", ""),
        (",{0},{1},{2},{3}", "【{name}】身份证:{one},手机:无,级别:普卡,,", ","),
        ("{0},{1},{2},{3}", "当事人：{name},,证件号码：{one},", ""),
    ],
)
def test_rows_below_a_row_that_only_names_somebody(
    kind: str, names: str, person: str, before: str, tmp_path: Path
) -> None:
    columns, *rows = SHARED[kind]
    people = (("王建国", ONE), ("李秀英", TWO))
    lines = [line for name, one in people for line in (person.format(name=name, one=one), *(before + r for r in rows))]
    kinds, count = found(tmp_path, "\n".join((names.format(*columns.split(",")), *lines)), "a.csv")
    assert (kinds[kind], len(count)) == (4, 2)
    assert set(kinds) <= {kind, "identity.person", "identity.number"}


def test_the_other_side_of_a_call_is_not_whom_the_rows_below_are_of(tmp_path: Path) -> None:
    text = (
        "姓名,身份证号,类型,对方号码,开始时间,时长\n"
        f"王建国,{ONE},主叫,{MOBILE},2016-05-01 08:12:11,65\n,,主叫,{OTHER},2016-05-03 08:12:11,9\n"
        f"李秀英,{TWO},被叫,{OTHER},2016-05-02 08:12:11,12\n,,主叫,{MOBILE},2016-05-03 08:12:11,9\n"
    )
    kinds, count = found(tmp_path, text, "a.csv")
    assert (kinds, len(count)) == ({"phone.cdr": 4}, 2)


@pytest.mark.parametrize(
    ("kind", "header", "values"),
    [
        ("phone.sms", "sent,receiver,body", (MOBILE, OTHER, THIRD)),
        ("location.fix", "gcsj,hphm,kkmc", ("陕AK9051", "陕AZ5719", "陕A37028")),
    ],
)
def test_rows_that_name_somebody_each_are_not_those_of_the_first(
    kind: str, header: str, values: tuple[str, ...], tmp_path: Path
) -> None:
    rows = [f"2017-01-26 06:19:4{at},{value},人民路卡口的验证码是3812" for at, value in enumerate(values)]
    kinds, count = found(tmp_path, "\n".join((header, *rows)), "a.csv")
    assert (kinds, len(count)) == ({kind: 3}, 3)
