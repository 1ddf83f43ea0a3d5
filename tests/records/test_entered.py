"""Numbered items of several lines below a person, screens of a telephone, twins on a line, and pages of two cells."""

from __future__ import annotations

from pathlib import Path

import pytest

from pii_scan.model import sides_of
from tests.records.test_prose import MOBILE, ONE, THREE, TWO
from tests.records.test_side_by_side import counted
from tests.records.test_words import OTHER, THIRD

HEAD = f"被查询人：王建国 身份证号 {ONE}\n"
STAYS = (
    "住宿记录 3 条\n"
    " 1. 酒店：如家快捷酒店天河店\n    房号 302  入住 2019-03-04 12:30  离店 2019-03-05 11:20\n"
    " 2. 酒店：汉庭酒店越秀店\n    房号 8512  入住 2019-04-04 12:30  离店 2019-04-05 11:20\n"
    " 3. 酒店：全季酒店海珠店\n    房号 511  入住 2019-05-04 12:30  离店 2019-05-05 11:20\n"
)
FLIGHTS = (
    f"旅客：王建国，证件号码 {ONE}，乘机记录如下：\n（1）航班 CZ3101\n     2019-03-04 广州白云-北京首都 座位 31A\n"
    "（2）航班 CA1302\n     2019-03-09 北京首都-广州白云 座位 12C\n"
)
HOMES = "".join(
    f"  [{number}] 坐落 浙江省宁波市江北区凤凰城{number}幢1105室\n"
    f"      证号 浙（2022）宁波市不动产权第477119{number}号\n"
    "      面积 172.39㎡  用途 住宅  共有情况 单独所有\n"
    for number in (1, 2, 3)
)


@pytest.mark.parametrize(
    ("text", "kind", "count"),
    [
        (HEAD + STAYS, "hotel.stay", 3),
        (FLIGHTS, "travel.flight", 2),
        (
            f"不动产登记信息查询证明\n权利人：王建国    证件号：{ONE}\n名下共有不动产 3 宗\n{HOMES}",
            "property.housing",
            3,
        ),
        (f"权利人：王建国    证件号：{ONE}\n{HOMES.replace('[', '（').replace(']', '）')}", "property.housing", 3),
    ],
    ids=["stays", "flights", "homes", "homes in brackets"],
)
def test_items_of_several_lines(text: str, kind: str, count: int, tmp_path: Path) -> None:
    kinds, people, _ = counted(tmp_path, text, "a.txt")
    assert (kinds.get(kind), people) == (count, 1)
    assert kinds.keys() <= {kind, "identity.person"}


CALLS = f"↗ 李总 {OTHER}\n   2月3日 19:50  通话6分10秒\n✕ 客户程总 {THIRD}\n   昨天 08:11  响铃6声\n"


@pytest.mark.parametrize(
    ("text", "kind", "count"),
    [
        (f"机主 王建国 本机号 {MOBILE}\n最近通话\n\n{CALLS}", "phone.cdr", 2),
        (f"本机 {MOBILE} 通话 全部 未接\n\n{CALLS}", "phone.cdr", 2),
        (
            f"机主王建国 {MOBILE}\n\n‹ {OTHER}\n     周一 13:40\n（我）借我两千，月底还\n\n"
            f"‹ {THIRD}\n     昨天 18:40\n你在哪，我到楼下了\n",
            "phone.sms",
            2,
        ),
        (
            f"王建国  {MOBILE}  2月份通话\n时间\t类型\t对方\t时长\t地点\n"
            f"—— 2月1日 ——\n07:50\t主叫\t{OTHER}\t10分43秒\t南昌\n—— 2月2日 ——\n07:17\t主叫\t{THIRD}\t4分3秒\t南昌\n",
            "phone.cdr",
            2,
        ),
        (
            f"短信/彩信详单,王建国,{MOBILE}\n起始时间,通信地点,对方号码,通信方式,信息类型,业务名称,通信费\n"
            f"07-25 07:44:24,唐山,{OTHER},接收,短信,,0.10\n07-26 11:13:32,唐山,{THIRD},发送,彩信,,0.00\n",
            "phone.sms",
            2,
        ),
    ],
    ids=["calls", "calls of a number", "messages", "days between", "a bill"],
)
def test_what_the_screen_of_a_telephone_shows(text: str, kind: str, count: int, tmp_path: Path) -> None:
    kinds, people, _ = counted(tmp_path, text, "a.csv" if "," in text[:20] else "a.txt")
    assert (kinds.get(kind), people) == (count, 1)
    assert kinds.keys() <= {kind, "identity.person", "phone.number"}


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        ("{0}  |25A|{1}|   {2}  |17F|{3}|", "travel.flight"),
        ("97 {0} {1} 14:08 20:42            12 {2} {3} 12:54 21:26", None),
        ("01 {0}   {1}  第一针    ||  02 {2}     {3}  第二针", None),
    ],
)
def test_two_people_of_whom_a_line_tells_alike(row: str, kind: str | None, tmp_path: Path) -> None:
    title = "中国东方航空  MU2408  XIY-SHA  旅客名单    第1页\n\n" if kind else "名单\n\n"
    text = title + row.format("王建国", ONE, "李秀英", TWO) + "\n"
    kinds, people, _ = counted(tmp_path, text, "a.txt")
    assert (sum(kinds.values()), people) == (2, 2)
    assert kind is None or kinds == {kind: 2}


def test_two_sides_of_one_payment_are_one_record(tmp_path: Path) -> None:
    text = f"2024-05-01 转出 王建国 {ONE} 6222021001116245702 转入 李秀英 {TWO} 金额 3000.00元\n"
    assert counted(tmp_path, text, "a.txt")[0] == {"bank.transaction": 1}


FORM = (
    ("酒店", "如家快捷酒店(天河店)"),
    ("入住人", "王建国"),
    ("手机", MOBILE),
    ("入住日期", "2019-03-04"),
    ("离店日期", "2019-03-06"),
)
CELLS = {
    "plain": "<tr><td>{0}</td><td>{1}</td></tr>\n",
    "on one line": "<tr><td>{0}</td><td>{1}</td></tr>",
    "bold": "<tr><td><b>{0}</b></td>\n<td>{1}</td></tr>\n",
    "colon": "<tr><td>{0}：</td><td>{1}</td></tr>\n",
    "styled": '<tr><td style="padding:4px;color:#333">{0}</td><td style="padding:4px;color:#333">{1}</td></tr>\n',
    "indented": " <tr>\n  <td>\n   {0}\n  </td>\n  <td>\n   {1}\n  </td>\n </tr>\n",
}


@pytest.mark.parametrize("name", CELLS)
def test_a_page_whose_rows_have_two_cells_is_a_form(name: str, tmp_path: Path) -> None:
    rows = "".join(CELLS[name].format(*row) for row in FORM)
    page = f"<html><body><h3>预订确认</h3><table>{rows}</table></body></html>\n"
    kinds, people, rules = counted(tmp_path, page, "a.html")
    assert (kinds, people) == ({"hotel.stay": 1}, 1)
    assert rules == ["identity.person_name", "phone.mobile"]


def test_a_page_of_orders_has_no_telephone(tmp_path: Path) -> None:
    page = f"<table><tr><td>酒店</td><td>如家酒店</td></tr><tr><td>订单号</td><td>{MOBILE}</td></tr></table>\n"
    assert counted(tmp_path, page, "a.html")[::2] == ({}, [])


@pytest.mark.parametrize(
    ("headers", "parts"),
    [
        ("房间 租客甲 甲身份证 租客乙 乙身份证 起租", [(0, 1, 2, 5), (0, 3, 4, 5)]),
        ("房号 客人A A证件 客人B B证件", [(0, 1, 2), (0, 3, 4)]),
        ("房源 买受人1 证件1 买受人2 证件2", [(0, 1, 2), (0, 3, 4)]),
        ("guest1_name guest1_id guest2_name guest2_id", [(0, 1), (2, 3)]),
        ("A区 B区 身份证", []),
    ],
)
def test_parts_are_counted_before_and_inside_their_names(headers: str, parts: list[tuple[int, ...]]) -> None:
    assert [*sides_of(tuple(headers.split()))] == parts


HOME = "北京市丰台区和平路188号东方名邸14栋1208,89.55,京房权证丰字第427132号"


@pytest.mark.parametrize(
    ("text", "kind", "count"),
    [
        (
            f"户号,产权人,身份证号,共有人,共有人身份证号,房屋坐落,证载面积,房产证号\n1,王建国,{ONE},李秀英,{TWO},{HOME}\n"
            f"2,陈志强,{THREE},,,{HOME}\n",
            "property.housing",
            3,
        ),
        (
            "订单号,房源,入住,离店,入住人(姓名/证件),实收\n"
            f"A1,观山大床,2018/03/17,2018/03/18,王建国/{ONE}；李秀英/{TWO},428.86\n"
            f"A2,海边小屋,2018/03/17,2018/03/20,陈志强/{THREE},473.99\n",
            "hotel.stay",
            3,
        ),
        (
            f"姓名,身份证号,备注\n王建国,{ONE},监护人李秀英{TWO}\n陈志强,{THREE},\n",
            "identity.person",
            2,
        ),
    ],
    ids=["joint owners", "guests in a cell", "a guardian"],
)
def test_each_of_a_row_has_a_record(text: str, kind: str, count: int, tmp_path: Path) -> None:
    assert counted(tmp_path, text, "a.csv")[:2] == ({kind: count}, count)


def test_passengers_below_a_trip_of_yaml_are_of_that_trip(tmp_path: Path) -> None:
    riders = (("王建国", ONE), ("李秀英", TWO))
    trip = "  - train: G{0}\n    date: 2019-05-1{0}\n    route: [西安北, 衡阳东]\n    riders:\n"
    people = "".join(f'      - name: {name}\n        idno: "{number}"\n' for name, number in riders)
    other = f'      - name: 陈志强\n        idno: "{THREE}"\n'
    text = f"tasks:\n{trip.format(1)}{people}{trip.format(2)}{other}"
    assert counted(tmp_path, text, "a.yml")[:2] == ({"travel.train": 3}, 3)


def test_where_a_machine_read_a_word_divides_nothing(tmp_path: Path) -> None:
    words = f'{{"k": "证号", "v": "{ONE}", "box": [35, 35], "score": 0.98}}, {{"k": "姓名", "v": "王建国"}}'
    rest = '{"k": "准驾车型", "v": "C1D"}, {"k": "初次领证日期", "v": "2012-10-08", "score": 0.91}'
    text = f'{{"file": "IMG_8357.jpg", "words": [{words}, {rest}], "direction": 0}}\n'
    assert counted(tmp_path, text, "a.jsonl")[0] == {"driving.licence": 1}


def test_a_subtotal_says_of_what_it_is(tmp_path: Path) -> None:
    row = "<tr><td>终端11</td><td>{}</td><td>{}</td><td>09-25 17:22</td><td>09-25 18:08</td><td>{}</td></tr>\n"
    head = "<tr><th>终端</th><th>上网人</th><th>证件</th><th>开始</th><th>结束</th><th>金额</th></tr>\n"
    rows = row.format("王建国", ONE, "27.35") + row.format("李秀英", TWO, "22.36")
    total = "<tr><td>终端11小计</td><td></td><td></td><td></td><td></td><td>152.52</td></tr>\n"
    page = f"<h3>上网流水 红树林网吧</h3>\n<table>\n{head}{rows}{total}</table>\n"
    assert counted(tmp_path, page, "a.html")[0] == {"netcafe.session": 2}


def test_a_slip_names_payer_and_payee(tmp_path: Path) -> None:
    text = (
        "┌──────── 网上银行电子回单 ────────┐\n│付款人 户名 王建国　账号 6222021001116245702\n│　　　 开户行 工商银行\n"
        "│收款人 户名 李秀英　账号 6217000010001234567\n│金额 ￥2617.56　用途 借款\n"
        "│时间 2018年09月23日23时25分　回单号 57535512714\n└──────────────────────────────────┘\n"
    )
    assert counted(tmp_path, text, "a.txt")[:2] == ({"bank.transaction": 1}, 1)
