"""Records in what desks, gates and trains note down: guest books, journals, chats; and look-alikes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.records.test_prose import MOBILE, ONE, PASSPORT, THREE, TWO, records
from tests.records.test_words import OTHER

PERMIT = "C53990402"
# what one gate logs of each who passes it: the object tells who and where, and the line when
GATE = (
    '<142>1 2021-09-11T08:17:03+08:00 lane02 egate 72782 {} - {{"dir":"IN","portName":"深圳湾口岸",'
    '"passportNo":"{}","name":"WANG/JIANGUO","birth":"19870423"}}\n'
)
# what a gateway of registers sends on, without names of columns
GATEWAY = "".join(
    f"2108110827{number:02} UP 53472503 000{number:02} {name} M {one} 11{number:02} - OK\n"
    for number, name, one in ((11, "王建国", ONE), (12, "李秀英", TWO)) * 6
)
VISITS = (
    "9月10日又到蓝鸟网吧，07:22开机，08:53离开，机号A145；\n"
    "9月14日又到飞宇网吧，16:42开机，18:57离开，机号A008；\n"
    "9月18日16点50分在极速网咖上机，座位C045，17点48分下机；\n"
)

TOLD = {
    "guests.txt": (
        f"极速网咖　上网人员登记本　2021年8月\n9日 王建国 {ONE} C085机 10:09-12:23 押证\n"
        f"9日 孙兰艳 {THREE} C086机 10:19-12:23\n————换页————\n"
        f"9日 李秀英 {TWO} C088 上10:20 下16:27 签名：李\n",
        {"netcafe.session": 3},
    ),
    "cashier.txt": (
        f"网管小亮, [06.03.2019 11:25]\n王建国下机，A166，从11:25到16:08，登记的身份证是{ONE}\n"
        f"网管小亮, [06.03.2019 13:05]\nC159 李秀英 {TWO} 上机13:05，充了60\n",
        {"netcafe.session": 2},
    ),
    "family.txt": (
        f"派出所向我厂通报了王建国（身份证号{ONE}）在网吧实名上网的记录，现如实告知：\n{VISITS}望家属共同劝导。\n",
        {"identity.person": 1, "netcafe.session": 3},
    ),
    "journal.txt": (
        f"11:43 内地旅客王建国，男，身份证号{ONE}，频繁往返，经13号通道入境，证件{PERMIT}，放行。\n"
        f"13:03 入境大厅29号通道，旅客李秀英（{TWO}），持往来港澳通行证C81520383入境，携带奶粉超量，移交海关。\n",
        {"border.crossing": 2},
    ),
    "coach.eml": (
        f"补报乘我司车辆的旅客：\n- 06月01日 末班车，王建国，护照号{PASSPORT}，满洲里口岸出境，去日本，电话{MOBILE}\n"
        "- 06月05日 早班车，李秀英，护照号E50575929，浦东机场口岸入境\n",
        {"border.crossing": 2},
    ),
    "egate.log": (
        GATE.format("PASS", PASSPORT) + GATE.format("PASS", "E50575929"),
        {"border.crossing": 2},
    ),
    "opened.txt": (f"03:21 开 308 王建国 {ONE} 押金400 刷卡，手机{MOBILE}\n", {"hotel.stay": 1}),
    "shift.txt": (
        f"1.8 11:36  王建国 住1225 证{ONE} 收押200 要2份早餐 约8号21点走\n"
        f"1.8 12:32 1520房 李秀英  {TWO}  电{OTHER} 押金微信付\n",
        {"hotel.stay": 2},
    ),
    "inn.txt": (
        f"前台小何\n1716开给王建国了，身份证{ONE}，住到7月4号，464一晚\n"
        f"前台小何\n205开给李秀英了，身份证{TWO}，07-04退房，177一晚\n",
        {"hotel.stay": 2},
    ),
    "gateway.log": (f"#FJ-GW v2.1 半山客栈 旅馆住宿登记上传\n{GATEWAY}", {"hotel.stay": 12}),
    "gateway.txt": (
        f"#FJ-GW v2.1 半山客栈 旅馆住宿登记上传\n{''.join(GATEWAY.splitlines(True)[:3])}",
        {"hotel.stay": 3},
    ),
    "conductor.txt": (
        f"10:53 D3108 南昌西开后，王建国无座上车，身份证{ONE}，补南昌西至福州二等座一张，收104元，暂坐餐车\n",
        {"travel.train": 1},
    ),
    "airport.txt": (
        f"（1）旅客王建国，身份证号{ONE}，原持CA1831公务舱客票（999-2728834181），4月14日16:30由北京首都飞上海虹桥。"
        f"托运行李一件未到。联系手机{MOBILE}，要求书面道歉。\n",
        {"travel.flight": 1},
    ),
}
# a suspect of whom nothing but what was done is told
TOLD["suspect.txt"] = (
    f"现调取飞宇网吧数据如下：\n\n嫌疑人王建国，身份证{ONE}，7月19日19时12分在A63号机上机，当晚23时40分下机；\n"
    "其于7月20日凌晨1时许再次刷卡上机，机位B84，至早上7时结账离开；\n",
    {"netcafe.session": 2},
)
TOLD["caught.txt"] = (
    f"嫌疑人王建国，身份证{ONE}，7月19日19时12分在A63号机上机时被抓获，涉嫌盗窃。\n",
    {"crime.case": 1},
)
# plans, offers, questions, and what has the same form elsewhere
NOT_TOLD = {
    "works.txt": (
        f"第三车间　考勤登记本　2021年8月\n9日 王建国 {ONE} C085 上08:09 下17:23 签名：王\n",
        {"identity.person": 1},
    ),
    "exam.txt": (f"A016 王建国 {ONE} 上机13:05，科目一考试\n", {"identity.person": 1}),
    "repair.txt": (
        f"王建国说3号打印机下机，A166，从11:25到16:08检修，他的身份证是{ONE}\n",
        {"identity.person": 1},
    ),
    "asked.txt": (
        f"11:43 王建国（身份证号{ONE}）来电咨询经13号通道入境要带什么证件。\n"
        f"11:50 李秀英（{TWO}）询问如何走13号通道入境\n",
        {"identity.person": 2},
    ),
    "hall.txt": (
        f"13:03 入境大厅29号通道，保洁员王建国（{ONE}）申请持工作证出境的手续\n",
        {"identity.person": 1},
    ),
    "plan.txt": (
        f"06月01日 末班车，王建国，护照号{PASSPORT}，计划从满洲里口岸出境，尚未购票\n"
        "06月05日 早班车，李秀英，护照号E50575929，拟由浦东机场口岸入境\n",
        {"identity.person": 2},
    ),
    "health.log": (
        '2021-09-11 08:17:03 INFO saved {"name":"王建国","idNo":"' + ONE + '","mobile":"' + MOBILE + '"}\n',
        {"identity.person": 1},
    ),
    "seat.txt": (f"03:21 开 308 王建国 {ONE} 押金50 包夜\n", {"identity.person": 1}),
    "let.txt": (
        f"1.8 12:32 1520房 王建国  {ONE}  电{MOBILE} 押金微信付，租金月底交\n",
        {"identity.person": 1},
    ),
    "invoice.txt": (
        f"发票1716开给王建国了，身份证{ONE}，7月4号退货\n",
        {"identity.person": 1},
    ),
    "dorm.log": (f"#DOOR v2.1 三号楼 门禁上传\n{GATEWAY}", {"identity.person": 12}),
    "staff.log": (f"#FJ-GW v2.1 半山客栈 住宿登记 值班人员名单\n{GATEWAY}", {"identity.person": 12}),
    "fare.txt": (
        f"10:53 王建国（身份证{ONE}）咨询D3108 补票到福州要收104元还是更多，已告知\n",
        {"identity.person": 1},
    ),
    "offer.txt": (
        f"客户王建国，身份证号{ONE}，询问CA1831公务舱机票，北京飞上海多少钱\n",
        {"identity.person": 1},
    ),
    # days below somebody at which nothing is told that this one did
    "notice.txt": (
        f"联系人王建国（身份证号{ONE}），现将网吧安排通知如下：\n"
        "9月10日蓝鸟网吧停电检修，07:22开始，08:53结束；\n9月14日飞宇网吧装修，机号A008停用；\n",
        {"identity.person": 1},
    ),
}


@pytest.mark.parametrize("name", TOLD | NOT_TOLD)
def test_what_desks_note(name: str, tmp_path: Path) -> None:
    text, told = (TOLD | NOT_TOLD)[name]
    assert records(tmp_path, text, name) == told
