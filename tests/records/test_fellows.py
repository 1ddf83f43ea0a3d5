"""Lines of a list that tell what those beside them tell, in words of their own; tables that single blanks divide."""

from __future__ import annotations

from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Record
from pii_scan.workers import Scan
from tests.records.test_prose import MOBILE, ONE, THREE, TWO, id_number, records
from tests.shared import CACHE

IDS = (ONE, TWO, THREE, id_number("45082119860226051"), id_number("61011319960623203"))
NAMES = ("王建国", "李秀英", "汪文博", "梅志强", "赵旭")
PEOPLE = list(zip(NAMES, IDS, strict=True))
PASSPORTS = ("E64850614", "ES6684412", "E52819247", "EK2154200")

# All but one line of each tells of a case in a way that is known.
CASES = "".join(
    f"* 8/1{day} 城西菜市场斗殴，{name}（{number}）行政拘留7日。\n" for day, (name, number) in enumerate(PEOPLE[:4])
)
ODD = f"* 8/19 {NAMES[4]}（{IDS[4]}）拿了两罐奶粉没给钱，老板报的警。\n"


@pytest.mark.parametrize("at", [0, 2, 4])
def test_what_most_lines_tell_of_the_others_tell_of(at: int, tmp_path: Path) -> None:
    lines = CASES.splitlines(keepends=True)
    assert records(tmp_path, "".join([*lines[:at], ODD, *lines[at:]])) == {"crime.case": 5}


# Two sorts of lines by turns: the second one tells of the same, in words of its own, or of nothing of it.
@pytest.mark.parametrize(("other", "kind"), [
    ("18/6 {}一家出境友谊关，主申请人护照 {}，随行二人另表。\n", "border.crossing"),
    ("18/6 {}一家来电咨询团费，主申请人护照 {}，随行二人另表。\n", "identity.person"),
])  # fmt: skip
def test_lines_of_another_sort_tell_it_where_they_hold_its_words(other: str, kind: str, tmp_path: Path) -> None:
    one = "客人{}，护照 {}，6月18日 由罗湖口岸入境，住处未填。\n"
    people = [
        (f"{name[0]}{sign}", f"E{at}485061{at}")
        for at, (name, sign) in enumerate(zip(NAMES * 2, "伟芳娜敏静丽强磊军洋", strict=True))
    ]
    told = records(tmp_path, "".join((other if at % 3 == 1 else one).format(*row) for at, row in enumerate(people)))
    assert told == ({kind: 10} if kind == "border.crossing" else {"border.crossing": 7, kind: 3})


def test_the_evidence_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(CASES + ODD, encoding="utf-8")
    events = Scan(Settings(paths=(str(tmp_path / "a.txt"),), cache=CACHE)).events()
    assert [one.evidence[0] for one in events if isinstance(one, Record)] == ["text:crime"] * 4 + ["lines:crime"]


def test_two_lines_are_no_list(tmp_path: Path) -> None:
    two = "".join(CASES.splitlines(keepends=True)[:2])
    assert records(tmp_path, two + ODD) == {"crime.case": 2, "identity.person": 1}


def test_a_head_is_none_of_what_stands_below_it(tmp_path: Path) -> None:
    calls = "".join(f"12月{day}日 04:48 打给1669162534{day}，通话17分35秒\n" for day in range(1, 5))
    text = f"机主{NAMES[0]}，身份证{ONE}，本机号码{MOBILE}\n{calls}"
    assert records(tmp_path, text) == {"identity.person": 1, "phone.cdr": 4}


def test_a_victim_is_no_offender_like_those_below(tmp_path: Path) -> None:
    victim = f"被害人李秀英，身份证号码{id_number('44030519990215867')}，手机店店主，住本市和平路15号。\n"
    assert records(tmp_path, victim + CASES)["crime.case"] == 4


def test_whoever_stands_above_a_list_is_no_item_of_others(tmp_path: Path) -> None:
    tenant = "2.1{}　承租人{}，女，公民身份号码{}，来自北京市朝阳区，务农。租住情况：\n"
    one = "  → 现租人民路298号50{}，房东侯丽（电话13840922446），租金每月1200，合同到2017年10月\n"
    before = "  → 2016年5月起租科技路72号708室，月租1100，已退租，押金没退清，前房东姓贺\n"
    people = (("王建国", ONE), ("李秀英", TWO), ("陈晓梅", THREE))
    text = "网格员巡查　出租屋\n\n" + "\n".join(
        tenant.format(n, name, number) + (before if n > 1 else "") + one.format(n)
        for n, (name, number) in enumerate(people)
    )
    assert records(tmp_path, text)["property.rental"] == 4


def test_the_others_are_the_same_whatever_the_size_of_blocks(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("这一段说的是别的事情。\n" * 30 + CASES + ODD + CASES, encoding="utf-8")

    def told(block: int) -> list[tuple[str, int]]:
        scan = Scan(Settings(paths=(str(tmp_path),), cache=CACHE, block_size=block))
        return [(one.kind, one.location.line) for one in scan.events() if isinstance(one, Record)]

    assert len(told(1 << 20)) == 9
    for block in (300, 700, 2000):
        assert told(block) == told(1 << 20)


@pytest.mark.parametrize("blank", [" ", "\u3000"])
def test_single_blanks_divide_the_cells_of_a_table_whose_header_they_divide(blank: str, tmp_path: Path) -> None:
    rows = zip(range(1, 5), NAMES, PASSPORTS, strict=False)
    lines = ["序 姓名 性别 护照号 出境时刻", *(f"{at} {name} 男 {number} 7:1{at}" for at, name, number in rows)]
    text = "出境日期 2019年7月22日 出境口岸 昆明长水机场\n" + "\n".join(line.replace(" ", blank) for line in lines)
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    events = Scan(Settings(paths=(str(tmp_path),), cache=CACHE)).events()
    found = [one.kind for one in events if isinstance(one, Record)]
    assert found == ["border.crossing"] * 4


CARS = "".join(f"{name} {key} 车牌 京A1234{at} 丰田卡罗拉\n" for at, (name, key) in enumerate(PEOPLE[:4]))
NIGHTS = "".join(f"{name} {key} 汉庭酒店 810{at} 入住 2020-03-05\n" for at, (name, key) in enumerate(PEOPLE[:4]))


@pytest.mark.parametrize(("lines", "other", "kind"), [
    (CARS, "无车，家里人都坐地铁上下班", "driving.vehicle"), (CARS, "一直没有买，摇号6年还没有摇中", "driving.vehicle"),
    (NIGHTS, "未入住", "hotel.stay"), (NIGHTS, "前台", "hotel.stay"),
])  # fmt: skip
def test_a_line_that_says_otherwise_is_none(lines: str, other: str, kind: str, tmp_path: Path) -> None:
    told = records(tmp_path, f"{lines}{NAMES[4]} {IDS[4]} {other}\n")
    assert told[kind] == 4 and sum(told.values()) == 5


def test_two_that_tell_of_it_are_enough_where_the_third_tells_a_part(tmp_path: Path) -> None:
    trips = (f"{TWO} MU5101 3月2日 虹桥-首都", f"{ONE} 坐3.2的CA1501去上海 12C", f"{THREE} 3月2日CZ3099 广州飞北京")
    assert records(tmp_path, "".join(f"{name} {one}\n" for name, one in zip(NAMES, trips, strict=False))) == {
        "travel.flight": 3
    }
    # what stands below is theirs
    people = enumerate(PEOPLE[:3])
    book = "".join(
        f"卡12345{at}  {name}  {one}  会员\n      上机 10:44  下机 13:25  机 A02{at}\n" for at, (name, one) in people
    )
    again = "      上机 14:40  下机 16:11  机 V119\n"
    assert records(tmp_path, f"{book}{again}")["netcafe.session"] == 4
