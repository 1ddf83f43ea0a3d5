"""Letters, handovers and transcripts: running text of a few lines a person, Chinese and English; and look-alikes."""

from __future__ import annotations

from pathlib import Path

import pytest

from pii_scan.records.lists.days import days
from tests.records.test_prose import CARD, MOBILE, ONE, PASSPORT, THREE, TWO, records
from tests.records.test_scans import people
from tests.records.test_words import OTHER, THIRD

PEER = "16691625341"

TOLD = {
    f"4）816，王建国，{ONE}，22:05到店，押金现金300。\n    手机{MOBILE}，住到5-7，标准间，门市价345。": "hotel.stay",
    f"5）613 王建国（{MOBILE}），19:23登记，证件{ONE}；\n    预离9-14，房费929已付。": "hotel.stay",
    f"Ms Wang Jianguo arrives on May 3, 2017 at about 4:10 PM and leaves on May 5. ID card {ONE},\n"
    f"mobile +86 {MOBILE}. One twin room, number 1204 is blocked.\nRate CNY 310.00 a night.": "hotel.stay",
    f"- Wang Jianguo moved into 杭州市滨江区新华路14号东方名都2栋2单元1704\n"
    f"  from 01/03/2020 until 28/02/2021; pays 3100 monthly. ID {ONE}.": "property.rental",
    f"Wang Jianguo - licence no. {ONE}, class C1D, first issued 25-Mar-2007,\n"
    f"  valid until 11-Jul-2024, 9 points; phone +86 {MOBILE}.": "driving.licence",
    f"Wang Jianguo (born 03.02.1985) used passport {PASSPORT} at 首都机场 on 11.01.2018, 6.09 AM.\n"
    "Direction: Entry. Country USA.": "border.crossing",
    f"王建国（身份证{ONE}）02/24来电{MOBILE}：\n"
    f"  2020-02-19 8:00 PM卡{CARD}被扣3572.45元，对方李涛，摘要工资；": "bank.transaction",
    f'Tue 04 Feb 2020 2:21 PM  IN\n+86 {MOBILE} (Wang Jianguo)  /  {PEER}\n"晚上七点老地方吃饭"': "phone.sms",
    f"福州星河宾馆 住客簿\n0121/2007 504 王建国 {ONE} 退0124": "hotel.stay",
    f"902 王建国（{ONE}），房价318，21:50入住，微信付": "hotel.stay",
    f"(3) 1502，王建国，{ONE}，14:05登记，押金刷卡500，预退 5.12": "hotel.stay",
    f"Dr Wang Jianguo, passport {PASSPORT}, arrived on 4 June 2018 at 6 PM. Room: 1204, rate CNY 410.": "hotel.stay",
    f"Wang Jianguo takes over 杭州市西湖区建设街14号海棠湾16栋2单元1102\n"
    f"  from 01/01/2020 until 30/12/2020; 2900 monthly, holds contract FZ202001257. ID {ONE}.": "property.rental",
    f"Driver Wang Jianguo, licence number {ONE}, class A1A2, valid until 14-Jan-2030.": "driving.licence",
    f"Passport {PASSPORT}, Wang Jianguo, 白云机场, 21.01.2018.\nDirection: Exit.": "border.crossing",
    f"王建国（{ONE}）反映：2020年2月24日卡号{CARD}被扣款 16178.71元，对方刘强": "bank.transaction",
    f'2020-02-05 16:10  Outgoing\n+86 {MOBILE} (Wang Jianguo) to {PEER}\n"车修好了"': "phone.sms",
    f"{MOBILE} 主叫 {PEER} 通话357秒 王建国": "phone.cdr",
    f"6）1608 王建国，{MOBILE}，证件{ONE}，昨晚20:11办的入住，押300；": "hotel.stay",
    f"1102房 王建国/{ONE}，19:40来的，交押金200\n   手机{MOBILE}，14号走": "hotel.stay",
    f"· 1203　王建国　{ONE}\n  21:05入住，大床，258元，预离5月6日": "hotel.stay",
    f"王建国　{ONE}　304房\n（押金已收100，5月2日20:10到，5月3日走）": "hotel.stay",
    f"0305 2214 1108 王建国 {ONE} 住2晚 收258": "hotel.stay",
    f"Mr Wang Jianguo (ID {ONE}) has booked in with us on 21 Feb 2016, room 828, until 23 Feb;": "hotel.stay",
    f"- Wang Jianguo (ID {ONE}) rents 杭州市滨江区人民路96号金色家园3栋3单元2501\n"
    "  from 01/01/2020 to 30/12/2020 at 4100 a month.": "property.rental",
    f"- 金色家园3栋2501 is let to Wang Jianguo, ID {ONE}: 4100 yuan per month, until 30 Dec 2020.": "property.rental",
    f"* Wang Jianguo: 杭州市滨江区人民路96号金色家园3栋3单元2501, contract FZ20200100251,\n"
    f"  01/01/2020 - 30/12/2020, 3100 monthly. ID {ONE}": "property.rental",
    f"On 16.01.2018 Wang Jianguo left through 浦东机场 for AUS, using passport {PASSPORT}.": "border.crossing",
    f"04-22 03:51 王建国（{MOBILE}）→{PEER}，时长104秒": "phone.cdr",
    f"王建国（{ONE}）称其卡{CARD}于2020年2月19日被盗刷3572.45元，商户美团；": "bank.transaction",
}
NOT_TOLD = {
    f"· 1203　王建国　{ONE}\n  21:05到岗，补贴258元": "identity.person",
    f"304室王建国　{ONE}　装修押金200元，5月3日退": "identity.person",
    f"1108 王建国 {ONE} 住2单元": "identity.person",
    f"Mr Wang Jianguo (ID {ONE}) departs on 23 Feb from platform 828": "identity.person",
    f"Wang Jianguo, contract FZ20200100251, 01/01/2020 - 30/12/2020, works for us. ID {ONE}": "identity.person",
    f"Wang Jianguo left via the back door on 16.01.2018 without the passport {PASSPORT}.": "identity.number",
    f"04-22 03:51 王建国（{MOBILE}）→{PEER}，换号": "identity.person",
    f"4）816，王建国，{ONE}，22:05到校，交书费300。": "identity.person",
    f"5）613 王建国（{MOBILE}），19:23登记，证件{ONE}；\n    借伞一把，押金50，退房3-4还。": "identity.person",
    f"Ms Wang Jianguo, ID card {ONE}, arrives on May 3, 2017 for the meeting in room, number 1204.": "identity.person",
    f"Wang Jianguo - user no. {ONE}, class C1D of the language course, from 25-Mar-2007.": "identity.person",
    f"Wang Jianguo (born 03.02.1985) showed passport {PASSPORT} at 首都机场 on 11.01.2018.": "identity.person",
    f"王建国（身份证{ONE}）来电：2020-02-19被扣留，卡{CARD}一张": "bank.account",
    f"504 王建国 {ONE} 退0124": "identity.person",
    f"福州星河宾馆 员工名册\n504 王建国 {ONE} 考勤0124": "identity.person",
    f"1204 王建国，{ONE}，房价318万，中介登记": "identity.person",
    f"Driver Wang Jianguo, user no. {ONE}, class A1A2 of the bus": "identity.person",
    f"Passport {PASSPORT}, Wang Jianguo, works at 白云机场 since 21.01.2018. Direction: left": "identity.person",
    f'2020-02-05 16:10  Outgoing\n王建国 {MOBILE}\n"车修好了"': "identity.person",
}


@pytest.mark.parametrize("text", TOLD | NOT_TOLD)
def test_letters_of_a_few_lines(text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text) == {(TOLD | NOT_TOLD)[text]: 1}


FLAT = "武汉市洪山区滨河路158号金色家园12栋1单元{}，76.39平方米，鄂（2017）武汉市不动产权第079943{}号，2017年5月登记"
CALL = "22 Apr, 3:51:41 AM - {}, subscriber of {}, called {};\n   duration 104 s, area 西安, ID on file {}.\n"
SAID = "6月16日上午{}点40分，{}用手机{}发给{}的短信写道：“晚上七点老地方吃饭，别迟到。”"
SLIP = (
    "车主{}，手机{}，身份\n证{}，号牌渝A94844，本田牌DHW6453，车架号LGBJ8SM01GZ647864，发动\n"
    "机G400568，01月05日进厂。\n\n"
)
EACH = {
    # a remark between rows is no end of a list, and the end of a page none either
    "remarks between rows": (
        f"申请人：王建国，身份证{ONE}\n   1. 2023年9月23日 出境，白云机场，客车，前往美国\n"
        "   2. 2023年9月23日 出境，首都机场，步行，前往澳大利亚\n（续下页）\n"
        f"   3. 2023年9月25日 出境，皇岗口岸，飞机，前往泰国\n申请人：李秀英，身份证{TWO}\n"
        "   1. 2023年9月26日 出境，深圳湾口岸，客车，前往泰国\n——以下补记——\n"
        "   2. 2023年9月26日 入境，罗湖口岸，飞机，来自美国\n",
        {"identity.person": 2, "border.crossing": 5},
        2,
    ),
    "remarks between flats": (
        f"1．王建国，身份证号码{ONE}名下：\n  {FLAT.format(2201, 1)}\n...（略）\n  {FLAT.format(1604, 2)}\n"
        f"2．李秀英，身份证号码{TWO}名下：\n  {FLAT.format(501, 3)}\n  {FLAT.format(502, 4)}\n",
        {"identity.person": 2, "property.housing": 4},
        2,
    ),
    "the end of a page between rows": (
        f"王建国（身份证{ONE}，联系手机{MOBILE}）\n  ——3月2日晚起2晚，901房，3月4日09:15离店，904.00元\n"
        "\f  ——3月3日晚起3晚，1615房，3月6日10:14离店，933.00元\n"
        "  ——3月9日晚起2晚，826房，3月11日11:50离店，818.00元\n",
        {"identity.person": 1, "hotel.stay": 3},
        1,
    ),
    "nothing else between rows": (
        f"1、王建国，身份证号{ONE}\n    2016/04/26 9C5648 北京飞成都，C舱48B座，票号089-2188231360，票价2210元\n"
        "    2016/04/27 CZ2423 深圳飞济南，Y舱35C座，票号784-2255211181，票价695元\n其间无其他行程。\n"
        "    2016/04/29 CA6302 广州飞上海，B舱47B座，票号999-2392267020，票价764元\n",
        {"identity.person": 1, "travel.flight": 3},
        1,
    ),
    "remarks between entries": (
        CALL.format("Wang Jianguo", MOBILE, PEER, ONE)
        + "(see also the attached file)\n"
        + CALL.format("Li Xiuying", OTHER, "13390384274", TWO)
        + "-- more below --\n"
        + CALL.format("Chen Zhiqiang", THIRD, "19564041654", THREE),
        {"phone.cdr": 3},
        3,
    ),
    "calls of a switch": (
        f"话费详单\n7 230325 075222 {MOBILE} 呼出 {PEER}\n    王建国 时长357秒 本地 费2.55\n"
        f"8 230326 215222 {OTHER} 呼入 15191206557\n    李秀英 时长35秒 漫游 费0.55\n"
        f"—— 续页 ——\n9 230328 115222 {THIRD} 呼入 13390384274\n    陈志强 时长7秒 本地 费0.25\n",
        {"phone.cdr": 3},
        3,
    ),
    "targets with numbers": (
        f"目标1：王建国 身份证{ONE} 手机{MOBILE}\n"
        "   7/20 10:42 （113.246588，23.068465）广州市天河区学府路附近，±500m\n"
        "   7/21 17:53 （113.259724，23.169956）广州市天河区文化路附近，±15m\n",
        {"identity.person": 1, "location.fix": 2},
        1,
    ),
    "two people on a line below a title": (
        f"福州星河宾馆 住客簿摘抄\n0121/2007 504 王建国 {ONE} 退0124 ｜ 0121/1547 1403 李秀英 {TWO} 退0123\n",
        {"hotel.stay": 2},
        2,
    ),
    "two messages on a line": (
        SAID.format(9, "王建国", MOBILE, PEER) + SAID.format(10, "李秀英", OTHER, "15191206557") + "\n",
        {"phone.sms": 2},
        2,
    ),
    "names of values that the end of a line cuts": (
        SLIP.format("王建国", MOBILE, ONE) + SLIP.format("李秀英", OTHER, TWO),
        {"driving.vehicle": 2},
        2,
    ),
    "values that begin the next line": (
        f"送修人王建国，{MOBILE}，身份证号\n{ONE}，号牌渝A94844，大众牌\nSVW7167，发动机G014117，行驶2万公里。\n\n"
        f"送修人李秀英，{OTHER}，身份证号\n{TWO}，号牌渝A94845，大众牌\nSVW7168，发动机G014118，行驶3万公里。\n",
        {"driving.vehicle": 2},
        2,
    ),
    "answers of a ticket agent": (
        f"老客户 00:11\n王建国 {ONE} 要7月19的票 杭州东-昆明南\n票务 00:11\n"
        f"K2073有，硬卧06车厢09中铺，出了 电话留{MOBILE}\n\n老客户 01:05\n李秀英 {TWO} 订一张7月22的票 杭州东-西安北\n"
        f"票务 01:06\n订好了，Z1202次硬卧09车厢16上铺 电话留{OTHER}\n",
        {"travel.train": 2},
        2,
    ),
}


@pytest.mark.parametrize("name", EACH)
def test_lists_and_slips(name: str, tmp_path: Path) -> None:
    text, told, whom = EACH[name]
    assert records(tmp_path, text) == told
    assert people(tmp_path, text) == whom


APART = {
    # a heading between rows says that others follow
    "a heading": (
        f"王建国（身份证{ONE}，联系手机{MOBILE}）\n  3月2日晚起2晚，901房，3月4日09:15离店，904.00元\n"
        "  3月3日晚起3晚，1615房，3月6日10:14离店，933.00元\n（另一位：）\n  3月9日晚起2晚，826房，3月11日11:50离店\n",
        {"identity.person": 1, "hotel.stay": 2},
    ),
    # what two telephones said to each other is one thing, or two that one person did
    "one pair": (
        SAID.format(9, "王建国", MOBILE, OTHER) + SAID.format(10, "李秀英", OTHER, MOBILE) + "\n",
        {"phone.sms": 1},
    ),
    # each line tells of somebody
    "two people": (f"车主王建国，手机{MOBILE}，本市人，无身份\n证号的李秀英，手机{OTHER}。\n", {"identity.person": 2}),
    # nobody asked for a ticket
    "other questions": (
        f"老客户 00:11\n王建国 {ONE} 的票退了吗\n票务 00:11\n今天K2073有晚点，请告知 {MOBILE}\n",
        {"identity.person": 1},
    ),
}


@pytest.mark.parametrize("name", APART)
def test_what_is_not_told_together(name: str, tmp_path: Path) -> None:
    text, told = APART[name]
    assert records(tmp_path, text) == told


@pytest.mark.parametrize("low", range(1, 5))
def test_days_of_rows_at_the_edges_of_a_part(low: int) -> None:
    # a part may begin behind the end of the line above, and end inside a day
    data = "上\n  3月2日晚起2晚\n  3月4日".encode()
    at, behind = data.index(b"3"), data.index(b"3", 12)
    assert [*days(data, (3 + low - 1, behind + 2), lambda _: False)] == [at, behind]
