"""What people note, print and hand on: names above rows, two people in a line, slips, letters; and look-alikes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.records.test_prose import CARD, MOBILE, ONE, THREE, TWO, records

PEER, OTHER = "18782205519", "15913074482"

SLIP = "+------+\n| 登记单 |\n+------+\n| 旅客 王建国   身份证 {} |\n| 航班 MU6016  日期 2015-02-07 |\n+------+\n"
STATEMENT = (
    f"户名：王建国 身份证：{ONE} 卡号：{CARD}\n交易日期  摘要  金额  余额  对方户名\n"
    "2015-06-03  话费  -49.30  218,081.20  罗俊\n2015-06-05  转存  +628.19  99,342.47\n"
    "2015-06-07  房租  -897.70  439,223.52  华润  补登"
)
NOTED = {
    "names of columns behind a word": (
        f"格式：姓名/身份证/小区/楼栋/面积/手机\n王建国/{ONE}/阳光城/3栋502/88.5/{MOBILE}\n"
        f"李梅/{TWO}/阳光城/3栋503/88.5/{PEER}",
        {"property.housing": 2},
    ),
    "a line between": (
        f"出租客资料。每行：租客|证件|手机|小区房号|月租|租期起|租期止\n非诚勿扰\n"
        f"王建国|{ONE}|{MOBILE}|金域华府8栋2406|1200|2014-04-01|2015-03-31|\n"
        f"李梅|{TWO}|{PEER}|金域华府8栋2407|1200|2014-04-01|2015-03-31|",
        {"property.rental": 2},
    ),
    "slashes": (
        f"姓名/身份证号/入住时间/房号\n王建国/{ONE}/2019-03-04/502\n李梅/{TWO}/2019-03-04/503",
        {"hotel.stay": 2},
    ),
    "slashes between blanks": (
        "weekly report\n\nwearer / ID / time / lon / lat / remark\n"
        f"王建国 / {ONE} / 23/6/14 17:46 / 117.533178 / 34.146530 / \n"
        f"李梅 / {TWO} / 25/6/14 10:41 / 106.713599 / 34.024182 / OUT OF ZONE",
        {"location.fix": 2},
    ),
    "a statement with slashes": (
        f"账单明细  姓名：王建国  证件号：{ONE}\n交易时间 / 交易类型 / 交易对方 / 收/支 / 金额(元)\n"
        "2016-08-07 04:17:23 / 转账 / 曹立新 / 支出 / ¥4,704.58\n2016-08-10 15:29:15 / 消费 / 超市 / 支出 / ¥82.54",
        {"identity.person": 1, "bank.transaction": 2},
    ),
    "a last cell that is blank, and a remark": (STATEMENT, {"bank.account": 1, "bank.transaction": 3}),
    "slips below slips": (SLIP.format(ONE) + SLIP.format(TWO), {"travel.flight": 2}),
    "no table of one column": (
        f"+------+\n| 手机号 |\n+------+\n| {MOBILE} |\n| {PEER} |\n+------+",
        {"phone.number": 2},
    ),
    "two in a line": (f"301室 王建国 {ONE}；李梅 {TWO}\n302室 邓海 {THREE}", {"identity.person": 3}),
    "two to a room": (
        f"入住：金桥酒店  2015年1月8日入住 → 2015年1月11日离店\n房号/客人/证件\n"
        f"1321房  王建国 {ONE} ／ 李梅 {TWO}  双床\n1522房  邓海 {THREE} ／ 罗俊 A12345678",
        {"hotel.stay": 3},
    ),
    "a telephone of each": (f"王建国 {ONE} {MOBILE}；李梅 {TWO} {PEER}", {"identity.person": 2}),
    "what one is to the other": (f"王建国 {ONE}；其妻李梅 {TWO}来电", {"identity.person": 2}),
    "a notice": (
        f"尊敬的5栋301业主 王建国（手机{MOBILE}）：\n您名下房屋（建筑面积88.2平方米，产权人身份证{ONE}）欠费300元。",
        {"property.housing": 1},
    ),
    "a letter that names another one": (
        f"尊敬的王建国先生（{MOBILE}）：\n感谢您的来电，问题请联系李梅（{PEER}）。",
        {"identity.person": 2},
    ),
    "a clause": (
        f"租赁合同\n乙方（承租人）：王建国  身份证号：{ONE}\n一、甲方将房屋出租给乙方。\n"
        "二、租赁期限自2014年5月1日起至2015年4月30日止。\n三、月租金人民币4800元",
        {"property.rental": 1},
    ),
    "numbers below a title": (
        "群发手机号码\n13618177104;18299472870;15674294361;\n15599617250;18273858819;19917036637;\n"
        "15792714745;13280338278;15326979469;",
        {"phone.number": 9},
    ),
    "two numbers of each": (
        f"姓名,手机,备用\n王建国,{MOBILE},{PEER}\n李梅,{OTHER},15326979469",
        {"identity.person": 2},
    ),
    "days with slashes": (
        f"联系人/电话/备注\n王建国 {MOBILE} 2019/3/4 到\n李梅 {PEER} 2019/3/5 到",
        {"identity.person": 2},
    ),
}

# Words of those who keep a desk, a book or a list.
WORDED = {
    f"1318房 王建国 证{ONE} 2月7日0点25来的，付300押金，只住一晚，2月8日中午退。": "hotel.stay",
    f"302室 李梅 {ONE} 3.5到的，住两晚，押金200": "hotel.stay",
    f"住院302房 王建国 {ONE} 3月5日来的，住院费已退": "identity.person",
    f"302房 王建国 {ONE} 3.5来的电话，3.6退货款": "identity.person",
    f"20:32 C043机 王建国 刷证{ONE} 充40块，00:29下的机": "netcafe.session",
    f"王建国（身份证{ONE}）在鱼乐网咖上网，机器A145，上机5点38，下机08:00，收费45元。": "netcafe.session",
    f"seat C039 - Jing Zeng 王建国, ID no. {ONE}, logon 2016-06-16 13:03, bar 新世纪网城": "netcafe.session",
    f"10:30 3号机 王建国 {ONE} 来电，11:00下机检修": "identity.person",
    f"王建国（{ONE}）负责机器3，上机前10点30检查，下机后11点20打扫": "identity.person",
    f"304房 王建国 {ONE} {MOBILE} 月租5000 押5000 7.7住进来 租到2016-06-30": "property.rental",
    f"2016年2月13日 从银行卡转给王建国（身份证{ONE}，卡号{CARD}）14.7万元": "bank.transaction",
    f"3月5日借给王建国（{ONE}，{MOBILE}）5000元，已还": "bank.transaction",
    f"3月5日转给王建国（身份证{ONE}，部门：销售部）处理的投诉": "identity.person",
    f"3月5日交给王建国（{ONE}，{MOBILE}）3份材料": "identity.person",
    f"王建国 证{ONE} 档案330103475441 A2 本 现在扣0分": "driving.licence",
    f"王建国 {ONE} 初领物资2015/7/13 3箱，档案柜 A2": "identity.person",
    f"1. 30/10/15 07:01  owner {MOBILE} (王建国) 被叫 peer {PEER}, duration 480 sec": "phone.cdr",
    f'On 21 Jul a text message was sent from mobile {MOBILE} (王建国, ID {ONE}) to mobile {PEER}: "到了"': "phone.sms",
    f"A text message was sent from {MOBILE} (王建国, ID {ONE}) to our hotline.": "identity.person",
}
ROWS = {
    "messages of two lines": (
        f"本机 {MOBILE} 机主 王建国 {ONE}\n  7月22日 06:34  发给 {PEER}\n    短信：“今晚八点老地方见”\n"
        f"  7月23日 12:08  收到 {OTHER}\n    短信：“货到了，明天来拉”",
        {"identity.person": 1, "phone.sms": 2},
    ),
    "a file that was sent": (f"资料发送 {PEER}\n内容：三月报表", {"phone.number": 1}),
    "people below their cases": (
        f"★ 四月十七日 东街派出所  查获寻衅滋事案 A4301045800002016047587\n王建国/{ONE}/{MOBILE}/有前科/行政拘留五日\n"
        f"★ 四月十九日 龙泉派出所  查获危险驾驶案 A1301025800002016043657\n -李梅/女/{TWO}/{PEER}/有前科/刑事拘留",
        {"crime.case": 2},
    ),
}
LICENCE = (
    "中华人民共和国机动车驾驶证\nDriving License of the People's Republic of China\n证号 {}\nLicense No.\n"
    "姓名 王建国                 性别 女  国籍 中国\nName                      Sex       Nationality\n"
    "住址 广州市天河区迎宾大道246号\nAddress\n出生日期 1998-08-09    初次领证日期 2014-12-29\n准驾车型 A2\nClass\n"
    "副页  档案编号 440101567041\n"
)
ROWS |= {
    "cards that were read by a machine": (LICENCE.format(ONE) + LICENCE.format(TWO), {"driving.licence": 2}),
    "a list with one blank between": (
        f"姓名 身份证号 手机 准驾车型\n王建国 {ONE} {MOBILE} 无\n李梅 {TWO} {PEER} 无",
        {"identity.person": 2},
    ),
    "a form with square brackets": (
        f"用户姓名 [王建国]  身份证 [{ONE}]\n收到时间 [2016-10-31 08:32]\n发送方号码 [{PEER}]\n短信内容 [上线送彩金]\n"
        f"....\n用户姓名 [李梅]  身份证 [{TWO}]\n收到时间 [2016-11-01 08:32]\n发送方号码 [{OTHER}]\n短信内容 [已批]",
        {"phone.sms": 2},
    ),
    "slips whose dots lead to values": (
        f"会员上机小票 ······ 新世纪网城\n证件号码 ····· {ONE}\n机    号 ····· B114\n上机时间 ····· 2016-11-25 10:40\n"
        f"下机时间 ····· 2016-11-25 15:11:02\n会员上机小票 ······ 极速网吧\n证件号码 ····· {TWO}\n机    号 ····· B115\n"
        "上机时间 ····· 2016-11-26 10:40:05\n下机时间 ····· 2016-11-26 15:11:02",
        {"netcafe.session": 2},
    ),
    "a list of what a book holds": (f"第一章 ········· 3\n联系人 王建国 ········· {MOBILE}", {"identity.person": 1}),
    "a log with square brackets": (f"错误 [main]\n用户 [{MOBILE}]\n状态 [失败]", {"phone.number": 1}),
}
NOTED |= ROWS


@pytest.mark.parametrize("text", WORDED)
def test_words_of_notes(text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text) == {WORDED[text]: 1}


@pytest.mark.parametrize("way", NOTED)
def test_what_people_note(way: str, tmp_path: Path) -> None:
    text, found = NOTED[way]
    assert records(tmp_path, text) == found
