"""What stands below who it is about, on lines that say little by themselves; and what a word tells of an event."""

from __future__ import annotations

from pathlib import Path

import pytest

from pii_scan.model import Record
from tests.records.test_interviews import events
from tests.records.test_prose import MOBILE, ONE, TWO, records

FIRST, SECOND = "15290367249", "18678257184"
PLACES = """08:03，对象在长江路路口，东经114.125200，北纬30.462822，停留。
08:37，对象在解放路停车场，东经114.285980，北纬30.473045，行驶中。
"""
FOUND = (
    f"王建国（{FIRST}）2013-02-12T23:52:00 出现在广州翠湖路附近，坐标113.421799,23.272586",
    f"李秀英（{SECOND}）2013-02-13T03:44:00 位于成都江南西路附近，坐标103.993887,30.681934",
    f"陈志强（{MOBILE}）2013-02-13T06:19:00 出现在上海新华路附近，坐标121.501834,31.375293",
)
GATES = (
    "pass_time         plate    owner   owner_tel    checkpoint      direction  speed\n"
    f"2016/11/08 19:27  渝L659Q4  王建国  {FIRST}  深圳中山路{{gate}}  由东向西   101\n"
    f"2016/12/25 12:00  豫RA2J07  李秀英  {SECOND}  北京育才路{{gate}}  由北向南   58\n"
)
CASES = {
    # the line that says how what stands below is arranged is no header
    "sessions": (
        f"【回单】网吧类  姓名 王建国  SFZ {ONE}\n共查到以下几条，时间倒序，别外传\n\n"
        "2022-12-11 02:33 在天空网咖（济南市）上网，04:43下机，10号机\n"
        "2022-11-19 09:36 在蓝月亮网咖（武汉市）上网，11:30下机，170号机\n",
        {"identity.person": 1, "netcafe.session": 2},
    ),
    "messages, arranged": (
        f"王建国（{MOBILE}）短信内容，按时间排好了\n\n"
        f"02/22 21:41 发 {FIRST} 房东催租了，先垫一下\n02/23 22:43 收 {SECOND} 今晚加班\n",
        {"identity.person": 1, "phone.sms": 2},
    ),
    "places of a target": (
        f"对象：王建国，手机{MOBILE}\n日期：2018.02.21\n\n{PLACES}",
        {"identity.person": 1, "location.fix": 2},
    ),
    "places of a target with a car": (
        f"对象：王建国，手机{MOBILE}，车牌鄂E906XR\n日期：2018.02.21\n\n{PLACES}",
        {"identity.person": 1, "location.fix": 2},
    ),
    "counted results": ("".join(f"定位结果{n}：{one}\n" for n, one in enumerate(FOUND, 1)), {"location.fix": 3}),
    "gates of a road": (GATES.format(gate="卡口"), {"location.fix": 2}),
    "degrees behind letters": (f"{MOBILE} 14:09 打卡 西安解放路 N34.314991 E109.096693\n", {"location.fix": 1}),
    "a flight": (
        f"旅客王建国来电，证件号{ONE}，称08月26日乘HU7583由郑州至重庆，升舱费用多扣了两百。\n",
        {"travel.flight": 1},
    ),
    "a coach": (
        f"4车11B旅客王建国，身份证{ONE}，天津西上车，身体不适，徐州东下车时有家属接。\n",
        {"travel.train": 1},
    ),
    "a coach, behind": (f"旅客王建国，南京南上车，座位4车8C，证件号{ONE}，行李遗失在架上。\n", {"travel.train": 1}),
    "houses of a village": (
        f"72号瓦房一处，户主王建国，身份证{ONE}，有集体土地使用证和房产证，同意签约。\n"
        f"24号，户主李秀英，女，证载面积103.8，实测大一些，身份证号事后电话核对为{TWO}。\n",
        {"property.housing": 2},
    ),
    "whose house is let": (f"24号，户主王建国，证载面积103.8，月租800，身份证{ONE}。\n", {"identity.person": 1}),
    "a port of the border": (
        f"name: 王建国\nid_number: {ONE}\ndirection: 出境\n"
        "crossing_date: 2016-03-05 12:10\ncheckpoint: 满洲里公路口岸\n",
        {"border.crossing": 1},
    ),
    "who drove": (
        f"司机：王建国，手机{MOBILE}，车牌鄂E906XR\n日期：2018.02.21\n\n{PLACES}",
        {"driving.vehicle": 1},
    ),
    "who measured": (f"测绘员王建国 {MOBILE} 14:09 控制点坐标 N34.314991 E109.096693\n", {"identity.person": 1}),
    "whose house leaks": (f"户主：王建国，身份证{ONE}，家住24号楼房屋漏水，请求维修。\n", {"identity.person": 1}),
    "where a household lives": (
        f"户主王建国，身份证号{ONE}，住址红旗街24号平房，家庭人口3人。\n",
        {"identity.person": 1},
    ),
    "a bus": (
        f"班车安排：3号车10A座，乘客王建国，身份证{ONE}，公司门口站上车，园区站下车。\n",
        {"identity.person": 1},
    ),
    "a lorry": (
        f"王建国 {ONE} 由上海到南京运输，3月5日，运费乘以系数，乘MF8041型货车\n",
        {"identity.person": 1},
    ),
    "who looks after them": (
        f"社區常住人員基本情況（社工李秀英，電話{MOBILE}）\n\n王建国，公民身份號碼{ONE}，現住昆明市五華區東方明珠苑20幢2單元701室。\n",
        {"identity.person": 1},
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_what_is_told_below_and_by_words(name: str, tmp_path: Path) -> None:
    text, wanted = CASES[name]
    assert records(tmp_path, text) == wanted


def test_a_head_on_lines_of_a_page_is_one(tmp_path: Path) -> None:
    page = (
        "<h2>账户交易明细</h2>\n<div>客户姓名：王建国 &nbsp; 卡号：6222021001116245702 &nbsp; 手机：138****5849</div>\n"
        f"<div>身份证：{ONE}</div>\n<table><tr><th>交易时间<th>类型<th>金额<th>余额<th>对方</tr>\n"
        "<tr><td>2017/03/25 14:15:22<td>退款<td>2886.29<td>8154.31<td>沃尔玛</tr>\n"
        "<tr><td>2017/03/26 18:37:01<td>转账<td>-844.78<td>7309.53<td>沃尔玛</tr></table>\n"
    )
    assert records(tmp_path, page, "a.html") == {"bank.account": 1, "bank.transaction": 2}


MESSAGES = (
    f"Messages exported from the phone of Tian Jun (+86{MOBILE})\n"
    f"[2017-12-09 12:05:33] +86{FIRST} (Peng Qiping) -> Me: I am downstairs, come get the parcel\n"
    f"[2017-12-09 13:06:09] Me -> +86{SECOND}: Money sent, please check\n",
    f"Annex to the witness statement of Jia Zongqiang, mobile +86 {MOBILE}\n"
    f'On 26 May 2016, 11:08, I wrote to {FIRST}: "I am downstairs, come get the parcel".\n'
    f'On 26 May 2016 at 22:28 the number {SECOND} wrote: "Money sent, please check".\n',
)


@pytest.mark.parametrize("text", MESSAGES)
def test_messages_are_those_of_whose_telephone_they_come_from(text: str, tmp_path: Path) -> None:
    found = [event for event in events(tmp_path, text) if isinstance(event, Record)]
    assert [event.kind for event in found] == ["identity.person", "phone.sms", "phone.sms"]
    assert len({event.person for event in found}) == 1


def test_a_table_of_crossings_may_have_checkpoints_and_lanes(tmp_path: Path) -> None:
    table = (
        f"name,id_number,direction,crossing_date,checkpoint,lane\n王建国,{ONE},出境,2016-03-05 12:10,首都机场口岸,3\n"
    )
    assert records(tmp_path, table, "a.csv") == {"border.crossing": 1}


def test_rows_below_a_head_go_on_behind_other_lines(tmp_path: Path) -> None:
    stays = "".join(f"2016-0{{month}}-0{day} 12:10 入住如家酒店30{day}房，次日退房\n" for day in range(1, 6))
    homes = "".join(
        f"曾住：北京市朝阳区建国路{n}号院3号楼2单元501室，2016-01-0{n}至2016-02-0{n}\n" for n in range(1, 10)
    )
    others = "".join(f"2016-03-{day:02} 例会讨论了项目进度\n" for day in range(1, 21))
    head = f"姓名：王建国，身份证号：{ONE}\n"
    text = head + stays.format(month=2) + others + stays.format(month=4)
    assert records(tmp_path, text) == {"identity.person": 1, "hotel.stay": 10}
    assert records(tmp_path, head + homes + stays.format(month=4)) == {"identity.person": 1, "hotel.stay": 5}
