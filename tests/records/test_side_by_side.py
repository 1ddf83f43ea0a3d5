"""Forms whose rows hold several names with their values, and tables and forms that stand side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Finding, Record, sides_of
from pii_scan.workers import Scan
from tests.records.test_prose import MOBILE, ONE, THREE, TWO
from tests.records.test_words import OTHER, THIRD
from tests.shared import CACHE

Rows = Sequence[Sequence[str]]

PERSON = (("姓名", "王建国", "性别", "男"), ("身份证号", ONE, "联系电话", MOBILE), ("民族", "汉", "学历", "本科"))
STAY = (
    *PERSON[:2],
    ("入住时间", "2024-03-04 12:30", "退房时间", "2024-03-05 11:20"),
    ("酒店", "汉庭酒店", "房号", "8512"),
)
ROOMS = (
    ("宿舍", "姓名", "身份证号", "姓名", "身份证号"),
    ("301", "王建国", ONE, "李秀英", TWO),
    ("302", "陈志强", THREE, "", ""),
)


def joined(rows: Rows) -> str:
    """Cells that were joined, two in a row and three below each other."""
    return "\n".join(",".join((one, two, "", *rest)) for one, two, *rest in rows) + "\n"


def framed(rows: Rows) -> str:
    """With a frame for a photograph behind the first row."""
    return joined([(*row, "照片") if row == rows[0] else row for row in rows])


def marked(rows: Rows) -> str:
    first, *others = (f"| {' | '.join(row)} |\n" for row in rows)
    return f"# 登记表\n\n{first}|{'---|' * len(rows[0])}\n{''.join(others)}"


def barred(rows: Rows) -> str:
    return "".join(f"├──┼──┼──┼──┤\n│{'│'.join(row)}│\n" for row in rows).replace("├", "┌", 1) + "└──┴──┴──┴──┘\n"


def crossed(rows: Rows) -> str:
    rule = f"+{'------+' * len(rows[0])}\n"
    return rule + "".join(f"| {' | '.join(row)} |\n{rule}" for row in rows)


WRITTEN: dict[str, Callable[[Rows], str]] = {
    "joined.csv": joined,
    "framed.csv": framed,
    "marked.md": marked,
    "barred.txt": barred,
    "crossed.txt": crossed,
}


def counted(folder: Path, text: str, name: str) -> tuple[dict[str, int], int, list[str]]:
    """How many records of each kind, on how many people, and the rules of the values."""
    (folder / name).write_text(text, encoding="utf-8")
    events = list(Scan(Settings(paths=(str(folder / name),), jobs=1, isolated=True, cache=CACHE)).events())
    records = [event for event in events if isinstance(event, Record)]
    kinds = {kind: sum(one.kind == kind for one in records) for kind in sorted({one.kind for one in records})}
    rules = sorted(event.rule for event in events if isinstance(event, Finding) and event.band != "low")
    return kinds, len({one.person for one in records}), rules


@pytest.mark.parametrize("name", WRITTEN)
@pytest.mark.parametrize(("rows", "kind"), [(PERSON, "identity.person"), (STAY, "hotel.stay")], ids=["person", "stay"])
def test_a_form_names_several_values_in_a_row(name: str, rows: Rows, kind: str, tmp_path: Path) -> None:
    kinds, people, rules = counted(tmp_path, WRITTEN[name](rows), name)
    assert (kinds, people) == ({kind: 1}, 1)
    assert rules == ["identity.person_name", "identity.prc_id18", "phone.mobile"]


def test_a_telephone_alone_on_a_form(tmp_path: Path) -> None:
    rows = (PERSON[0], ("联系电话", MOBILE, "学历", "本科"), ("民族", "汉", "婚姻", "已婚"))
    assert "phone.mobile" in counted(tmp_path, joined(rows), "a.csv")[2]


@pytest.mark.parametrize(
    ("text", "kinds", "people"),
    [
        ("\n".join(map(",".join, ROOMS)) + "\n", {"identity.person": 3}, 3),
        (
            "房号,入住日期,客人1,身份证号1,客人2,身份证号2,备注\n"
            f"101,2025-03-01,王建国,{ONE},李秀英,{TWO},\n102,2025-03-02,陈志强,{THREE},,,走\n",
            {"hotel.stay": 3},
            3,
        ),
        (
            f"姓名,身份证号,手机,,姓名,身份证号,部门\n王建国,{ONE},{MOBILE},,李秀英,{TWO},财务部\n"
            f"陈志强,{THREE},{OTHER},,,,\n",
            {"identity.person": 3},
            3,
        ),
        # whom to call belongs to the person of the row
        (
            f"姓名,身份证号,联系人1,电话1,联系人2,电话2\n王建国,{ONE},赵丽华,{MOBILE},孙小红,{OTHER}\n"
            f"李秀英,{TWO},周明,{THIRD},吴刚,{OTHER}\n",
            {"identity.person": 2},
            2,
        ),
        # forms
        (
            f"姓名,王建国,,姓名,李秀英\n身份证,{ONE},,身份证,{TWO}\n电话,{MOBILE},,电话,{OTHER}\n",
            {"identity.person": 2},
            2,
        ),
        (
            f"项目,甲方,乙方\n姓名,王建国,李秀英\n身份证号,{ONE},{TWO}\n电话,{MOBILE},{OTHER}\n",
            {"identity.person": 2},
            2,
        ),
    ],
    ids=["rooms", "guests", "columns of their own", "contacts", "forms", "parties"],
)
def test_who_stands_beside_another_has_a_record(text: str, kinds: dict[str, int], people: int, tmp_path: Path) -> None:
    assert counted(tmp_path, text, "a.csv")[:2] == (kinds, people)


@pytest.mark.parametrize(
    ("headers", "parts"),
    [
        ("a b a b", [(0, 1), (2, 3)]),
        ("a b - a b -", [(0, 1), (3, 4)]),
        ("x a b a b", [(0, 1, 2), (0, 3, 4)]),
        ("x a b a b y", [(0, 1, 2, 5), (0, 3, 4, 5)]),
        ("x a1 b1 a2 b2 a3 b3", [(0, 1, 2), (0, 3, 4), (0, 5, 6)]),
        ("a b c - a b d", [(0, 1, 2), (4, 5, 6)]),
        ("a b c - d a b", []),
        ("a b a c", []),
        ("a a", []),
        ("a1 a2", []),
        ("a b c", []),
        ("", []),
    ],
)
def test_the_parts_of_a_table(headers: str, parts: list[tuple[int, ...]]) -> None:
    assert [*sides_of(tuple(name.strip("-") for name in headers.split()))] == parts


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("用户,QQ,角色\n王建国,123456780,客户\n李秀英,223456781,联系人\n陈志强,323456782,法人\n", {}),
        (
            "时间,name1,phone1,name2,phone2,content\n"
            f"2016-01-01 10:00:00,王建国,{MOBILE},陈静,{OTHER},明天我们一起去吃饭吧\n"
            f"2016-01-02 10:00:00,李秀英,{THIRD},杨帆,{OTHER},明天我们一起去吃饭吧\n"
            f"2016-01-03 10:00:00,王建国,{MOBILE},杨帆,{OTHER},明天我们一起去吃饭吧\n",
            {"phone.sms": 3},
        ),
        (
            f"姓名,号码,姓名,号码,通话时间,时长\n王建国,{MOBILE},李秀英,{OTHER},2024-05-01 10:11:12,63\n"
            f"王建国,{MOBILE},赵丽华,{THIRD},2024-05-02 10:11:12,30\n",
            {"phone.cdr": 2},
        ),
        (
            f"姓名,身份证号,出生日期,类型,部门\n王建国,{ONE},1987-04-23,酒店,销售部\n李秀英,{TWO},1979-11-12,航班,销售部\n",
            {"identity.person": 2},
        ),
    ],
    ids=["a list", "messages", "calls", "trades"],
)
def test_a_table_stays_one(text: str, kinds: dict[str, int], tmp_path: Path) -> None:
    found, _, rules = counted(tmp_path, text, "a.csv")
    assert found == kinds
    assert rules.count("phone.qq_column") == 3 * text.startswith("用户")
