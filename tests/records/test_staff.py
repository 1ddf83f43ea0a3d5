"""Who is there for those of whom a table or a text tells, and how to call: no further one of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from pii_scan.records.staff import tells_of_staff
from tests.formats.test_ooxml import workbook
from tests.records.test_cards import kinds, sheet
from tests.records.test_prose import MOBILE, ONE, TWO
from tests.records.test_side_by_side import counted
from tests.records.test_words import OTHER, THIRD

HEADER = "序号,姓名,性别,身份证号,家庭住址,监护人,监护人电话\n"
ROWS = f"1,王建国,男,{ONE},,,\n2,李秀英,女,{TWO},,,\n"


@pytest.mark.parametrize(
    "row",
    [
        f"班主任,,万琴怡,,,,{OTHER}",
        f"保安队长 魏春祥,,{OTHER}",
        f"客户经理：白龙,,,,{OTHER}",
        f"安全员,蔡云梅,电话,{OTHER}",
    ],
)
@pytest.mark.parametrize("is_first", [True, False], ids=["first", "last"])
def test_a_row_that_is_hardly_filled(row: str, is_first: bool, tmp_path: Path) -> None:
    text = HEADER + (f"{row}\n{ROWS}" if is_first else f"{ROWS}{row}\n")
    assert counted(tmp_path, text, "a.csv")[:2] == ({"identity.person": 2}, 2)


def test_a_mere_contact_below_a_table(tmp_path: Path) -> None:
    text = f"{HEADER}{ROWS},联系人：方芳,,电话：{OTHER}\n"
    assert counted(tmp_path, text, "a.csv")[:2] == ({"identity.person": 2}, 2)


@pytest.mark.parametrize(
    "line",
    [
        f"联系民警：蔡云梅，电话 028-25476501，手机 {OTHER}",
        f"联系人：方涵艳　电话：0311-59070783　手机：{OTHER}",
        f"车队长 姜旭 {OTHER}",
        f"请联系王老师（{OTHER}）",
    ],
)
def test_a_line_below_a_table(line: str, tmp_path: Path) -> None:
    rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row.split(','))}</tr>" for row in ROWS.splitlines())
    names = "".join(f"<th>{name}</th>" for name in HEADER.strip().split(","))
    page = f"<html><body><table><tr>{names}</tr>{rows}</table>\n<p>{line}</p></body></html>"
    assert counted(tmp_path, page, "a.html")[:2] == ({"identity.person": 2}, 2)


def test_a_line_near_a_document(tmp_path: Path) -> None:
    head = f"姓名：王建国\n身份证号：{ONE}\n手机：{MOBILE}\n\n"
    assert counted(tmp_path, f"{head}证明人：戴刚，{OTHER}\n", "a.txt")[:2] == ({"identity.person": 1}, 1)
    # who is to be called of a person may be that person
    assert counted(tmp_path, f"{head}学员 戴刚 {OTHER}\n", "a.txt")[:2] == ({"identity.person": 2}, 2)


def test_another_sheet(tmp_path: Path) -> None:
    rows = (("房号", "租客", "身份证", "月租"), ("1109", "王建国", ONE, "6100"), ("702", "李秀英", TWO, "4500"))
    staff = sheet((("水电工", "蒋芳欣", OTHER),))
    (tmp_path / "a.xlsx").write_bytes(workbook(sheet(rows), staff))
    assert kinds(tmp_path / "a.xlsx") == ({"property.rental": 2}, 2)
    # a file that holds nothing else tells of those
    (tmp_path / "b.xlsx").write_bytes(workbook(staff))
    assert kinds(tmp_path / "b.xlsx")[1] == 1


def test_a_list_of_staff_is_one_of_people(tmp_path: Path) -> None:
    rows = f"项目经理,王建国,{MOBILE}\n安全员,李秀英,{OTHER}\n会计,蔡云梅,{THIRD}\n"
    assert counted(tmp_path, "职务,姓名,手机\n" + rows, "a.csv")[:2] == ({"identity.person": 3}, 3)
    assert counted(tmp_path, rows.replace(",", " "), "a.txt")[1] == 3


def test_what_is_no_line_of_staff() -> None:
    no_role = (f"会员 白龙 {OTHER}", f"驾驶员 白龙 {OTHER}", OTHER)
    for text in (*no_role, "客户经理 白龙", f"经理 白龙 入住 {OTHER}", "经理" * 90):
        assert not tells_of_staff(text, True), text
    assert not tells_of_staff(f"联系人：白龙 {OTHER}", False)


LIST = ("项目经理 王建国", "安全员 李秀英", "会计 蔡云梅", "保安 谭长嘉", "出纳 方涵艳")
NUMBERS = (MOBILE, OTHER, THIRD, "13916620437", "15827403961")


def test_a_list_of_staff_below_a_table_is_one_of_people(tmp_path: Path) -> None:
    lines = "".join(f"{who} {number}\n" for who, number in zip(LIST, NUMBERS, strict=True))
    table = f"| 姓名 | 身份证号 |\n|---|---|\n| 白龙 | {ONE} |\n| 姜旭 | {TWO} |\n\n"
    assert counted(tmp_path, table + lines, "a.md")[:2] == ({"identity.person": 7}, 7)
    # be they mere contacts
    contacts = "".join(f"联系人：{who.split()[1]} 电话：{number}\n" for who, number in zip(LIST, NUMBERS, strict=True))
    assert counted(tmp_path, table + contacts, "b.md")[:2] == ({"identity.person": 7}, 7)
    # and a few are who is to be called
    few = "".join(lines.splitlines(keepends=True)[:3])
    assert counted(tmp_path, table + few, "c.md")[:2] == ({"identity.person": 2}, 2)


def test_a_list_of_staff_on_another_sheet_is_one_of_people(tmp_path: Path) -> None:
    people = (("房号", "租客", "身份证", "月租"), ("1109", "王建国", ONE, "6100"), ("702", "李秀英", TWO, "4500"))
    staff = [(*who.split(), number) for who, number in zip(LIST, NUMBERS, strict=True)]
    (tmp_path / "a.xlsx").write_bytes(workbook(sheet(people), sheet(staff)))
    assert kinds(tmp_path / "a.xlsx")[1] == 7


@pytest.mark.parametrize("names", ["职务,姓名,手机", "姓名,职务,手机"])
def test_a_table_of_staff_that_is_hardly_filled_is_one_of_people(names: str, tmp_path: Path) -> None:
    is_named_first = names.startswith("姓名")
    whos = [who.split()[:: -1 if is_named_first else 1] for who in LIST]
    rows = "".join(f"{','.join((*who, number))},,,,\n" for who, number in zip(whos, NUMBERS, strict=True))
    assert counted(tmp_path, f"{names},传真,邮箱,地址,生日\n{rows}", "a.csv")[:2] == ({"identity.person": 5}, 5)
