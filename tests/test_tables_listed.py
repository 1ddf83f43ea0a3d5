"""Tables whose columns are named in a sentence, that a group fills in, or whose numbers hold the delimiter."""

from __future__ import annotations

from pathlib import Path

import pytest

from pii_scan.delimiters import rejoined
from pii_scan.formats.created import created_at
from pii_scan.formats.relayed import Relayed
from tests.records.test_prose import CARD, MOBILE, ONE, PASSPORT, THREE, TWO, records
from tests.records.test_words import OTHER, THIRD

PEOPLE = (("王建国", ONE, "302"), ("李秀英", TWO, "415"), ("赵志强", THREE, "212"))


def rows(sign: str, day: str = "7月5日") -> str:
    """A line for each person."""
    return "".join(f"{sign.join((name, number, room, day))}\n" for name, number, room in PEOPLE)


@pytest.mark.parametrize("sign", [" / ", "，", "、", " ", "|"])
@pytest.mark.parametrize(
    "above", ["名单如下（姓名、身份证、房号、入住日期）：\n", "入住名单（姓名/身份证/房号/入住日期）\n\n"]
)
def test_names_of_columns_in_brackets(sign: str, above: str, tmp_path: Path) -> None:
    assert records(tmp_path, f"各位好，客人已到店。\n{above}{rows(sign)}") == {"hotel.stay": 3}


def test_names_of_columns_with_arrows_or_in_boxes(tmp_path: Path) -> None:
    arrows = "".join(f"20190603→{name}→{number}→天通苑3号楼1513→3020→20191222\n" for name, number, _ in PEOPLE)
    assert records(tmp_path, f"租客库 字段：签约→租客→证件→房源→月租→到期\n{arrows}") == {"property.rental": 3}
    boxes = "".join(
        f"【海景网吧】【{name}】【{number}】【2014-04-08 18:01】【2014-04-08 21:06】\n" for name, number, _ in PEOPLE
    )
    assert records(tmp_path, f"导出格式：【网吧】【姓名】【身份证】【上】【下】\n{boxes}") == {"netcafe.session": 3}


@pytest.mark.parametrize(
    ("asked", "lines", "kind"),
    [
        (
            "#接龙\n包机 航班 G52371 重庆→曼谷，填：姓名+护照+座位\n",
            (f"王建国，{PASSPORT}，靠窗", "李秀英、E42829207、过道"),
            "travel.flight",
        ),
        (
            "按格式填：姓名 手机 卡号 余额（元）\n",
            (f"王建国 {MOBILE} {CARD} 余额6751.37", f"李秀英 {OTHER} {CARD} 还有4124.65"),
            "bank.balance",
        ),
        (
            "业主接龙，格式：房号+姓名+身份证+面积\n",
            (f"12栋1406 业主王建国 {ONE} 66.41平", f"3栋506 业主李秀英 {TWO} 98.00平"),
            "property.housing",
        ),
    ],
)
def test_lists_that_are_filled_in(asked: str, lines: tuple[str, ...], kind: str, tmp_path: Path) -> None:
    text = asked + "".join(f"{number}. {line}\n" for number, line in enumerate(lines, 1))
    assert records(tmp_path, text) == {kind: len(lines)}


def test_cells_of_a_filled_line() -> None:
    line = "12）王建国、E42829207、过道".encode()
    cells, starts = Relayed(("", "", "")).row(line, 0, len(line))
    assert [cell.decode() for cell in cells] == ["王建国", "E42829207", "过道"]
    assert all(line.startswith(cell, start) for cell, start in zip(cells, starts, strict=True))


def test_thousands_that_are_not_quoted(tmp_path: Path) -> None:
    head = "户名,证件号码,卡号,账户余额,结算日\n"
    text = "".join(f"{name},{number},{CARD},{room},963.55,2017/9/13\n" for name, number, room in PEOPLE)
    assert records(tmp_path, head + text, "a.csv") == {"bank.balance": 3}
    assert rejoined(["1", "234", "567.00", "x"], 2) == ["1,234,567.00", "x"]
    assert rejoined(["1", "234", "567.00", "x"], 3) == ["1", "234", "567.00", "x"]  # it may be any two of them


def test_a_table_that_is_made_on_one_line(tmp_path: Path) -> None:
    made = (
        "CREATE TABLE `t_rzdj` (`djh` int(11) NOT NULL,`krxm` varchar(30),`zjh` varchar(20),`fh` varchar(8),"
        "`rzrq` datetime,`ldrq` datetime,`fj` decimal(8,2) COMMENT '房价, 含早',PRIMARY KEY (`djh`)) ENGINE=MyISAM;\n"
    )
    found = created_at(made.encode(), 0)
    assert found is not None
    assert [*found[1]] == ["djh", "krxm", "zjh", "fh", "rzrq", "ldrq", "fj"]
    values = ",\n".join(
        f"({room},'{name}','{number}','{room}','2016-02-04 11:48:03','2016-02-05 08:24:58',204.62)"
        for name, number, room in PEOPLE
    )
    assert records(tmp_path, f"{made}INSERT INTO `t_rzdj` VALUES\n{values};", "a.sql") == {"hotel.stay": 3}


def test_columns_two_blanks_apart_with_one_in_a_name(tmp_path: Path) -> None:
    line = "{:<20}{:<21}{:<7}{:<15}{:<8}{}\n"
    text = line.format("Driver", "Licence No.", "Class", "First issued", "Points", "Mobile") + "-" * 80 + "\n"
    for (_, number, _), phone in zip(PEOPLE, (MOBILE, OTHER, THIRD), strict=True):
        text += line.format("Wang Jianguo", number, "A2", "2002-07-03", "1", f"{phone[:3]} {phone[3:7]} {phone[7:]}")
    assert records(tmp_path, f"FLEET LICENCE CHECK\n{'=' * 80}\n{text}") == {"driving.licence": 3}


OWNED = "<div>权利人：王建国<br>证件号码：{id}<br>以下为名下不动产</div><ul>\n"
HOME = "<li>成都市阳光家园{n}号楼347，川（2016）成都市不动产权第482139{n}号，149.69平方米，2016年9月{n}日登记</li>\n"
OFFENCES = "<h4>车主 王建国，证件 {id}，号牌 川AD2486</h4><table>\n"
OFFENCE = (
    "<tr><td>2013-04-2{n} 12:04</td><td>解放大道口</td><td>闯红灯</td><td>车辆 川AD2486</td><td>罚200元</td></tr>\n"
)


@pytest.mark.parametrize(
    ("head", "row", "kind"), [(OWNED, HOME, "property.housing"), (OFFENCES, OFFENCE, "driving.vehicle")]
)
def test_lists_of_a_page_below_their_person(head: str, row: str, kind: str, tmp_path: Path) -> None:
    one = head.format(id=ONE) + "".join(row.format(n=n) for n in range(3, 7)) + "</ul></table>\n"
    found = records(tmp_path, one + one.replace(ONE, TWO), "a.html")
    assert found[kind] == 8


def test_calls_below_a_paragraph_on_the_line_of_their_table(tmp_path: Path) -> None:
    cells = "".join(
        f"<tr><td>2012-01-1{n} 23:34:21</td><td>{OTHER}</td><td>主叫</td><td>00:26:46</td></tr>\n" for n in range(3, 7)
    )
    text = (
        f"<p>尊敬的王建国，号码 {MOBILE} 通话详单</p><table><tr><th>起始时间</th><th>对方号码</th><th>呼叫类型</th>"
        f"<th>通话时长</th></tr>\n{cells}</table>"
    )
    assert records(tmp_path, text, "a.html") == {"phone.cdr": 4, "identity.person": 1}
