"""What people and programs say of stays, sessions, payments, crossings, calls and messages; and look-alikes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.records.test_money import SECOND, THIRD
from tests.records.test_prose import CARD, MOBILE, ONE, PASSPORT, THREE, TWO, records
from tests.records.test_scans import people
from tests.records.test_words import OTHER

TOLD = {
    f"1. `2021-05-05 12:00` 王建国（{ONE}）向 李秀英 转账 **257,870.05** 元，附言“货款”": "bank.transaction",
    f"7/丽景苑13-2-603/3房满二/业主王姐王建国{MOBILE}/123方/可谈": "property.housing",
    f"704 王建国 男 {ONE} 电话{MOBILE} 7月29日搬进来 押二付一 1900 爱拖": "property.rental",
    f"第106台：王建国，男，证号{ONE}，登记上机10:09，人证一致。": "netcafe.session",
    f"→ 05-15 11:08 发王建国{MOBILE}：王先生，您的欠款7400元已逾期，请尽快处理。": "phone.sms",
    f"1. 王建國（女，57歲，內地身份證{ONE}）因涉嫌逾期逗留被捕，已移交入境處，報案人李秀英。": "crime.case",
    f"3、津AS1634，轩逸，车辆识别代号LSVN34GE3GC648895，登记所有人王建国（{ONE}），涉嫌肇事逃逸。": "driving.vehicle",
    f"一笔是王建国（{ONE}）存现3,200.00元记成了320.00元，卡号{CARD}，流水89427058；": "bank.transaction",
    f"又来一位：王建国先生，2楼观山房，今天入住1晚，身份证{ONE}，电话{MOBILE}，定金已扣": "hotel.stay",
    f"1. 602 王建国 {ONE} {MOBILE} 月租短租": "property.rental",
    f"扫码 座位46K 旅客 王建国 证件 {ONE} >> 登机成功": "travel.flight",
    f"SUBMIT dest={MOBILE} flow=realname 【鑫达物流】王先生，您预约的号源已确认": "phone.sms",
    f"1. `2021-05-05 21:13` 王建国（{ONE}）柜面取现 **49,566.00** 元，拆分明显": "bank.transaction",
    f"2024-01-05 00:01:40 settle: payer_card={CARD} payer_id={ONE} amount=1267.69 CNY status=OK": "bank.transaction",
    f"user={MOBILE} action=transfer amount=100.99 to={OTHER} channel=零钱 remark=AA": "bank.transaction",
    f"2014-05-07T16:01:12+08:00 pay-gw PAY_OK card={CARD} cert={ONE} amt=9.87 mch=Starbucks": "bank.transaction",
    f"Hello Pan, we verified ID {ONE}. Your wallet balance is 831.10 yuan, of which 40.04 is frozen.": "bank.balance",
    f"2022年9月14日夜里，王建国（{ONE}）从瑞丽弄岛的小路出境去缅甸，收了2万元。": "border.crossing",
    f"07/04 00:45　王建国　護照 {PASSPORT}　皇崗出境返港　重櫃": "border.crossing",
    f"王建国 持 {PASSPORT} 于 2023-05-01 06:01:24 经福田口岸出境，前往地：香港": "border.crossing",
    f'Feb 09 05:01:22 egate-9 passd: EXIT granted doc={PASSPORT} name="WANG/JIANGUO" port=Hengqin': "border.crossing",
    f"2020.04.15 合肥锦华国际酒店 1024房 13:41进 01:17走 王建国 {ONE}": "hotel.stay",
    f"- `王建国` | {ONE} | 2018-08-27 13:57 入 | 2018-08-28 00:16 离 | 海友东站 412": "hotel.stay",
    f"1711 这间是 王建国，住客证件号{ONE}，刚登记好，要加床": "hotel.stay",
    f"guest Wang Jianguo checked in to room 714, id {ONE}, folio F3726695": "hotel.stay",
    f"Room 1724: Shufen Li, passport {PASSPORT}, in since 10 July, due out on the 15th - quiet": "hotel.stay",
    f"另有王建国（{ONE}）于22时开机，系统显示仅16分钟即下机。": "netcafe.session",
    f"我，王建国，通行证绑的身份证{ONE}，早上6点10罗湖出境的": "border.crossing",
    f"王建国（电话{MOBILE}）名下丽景新城9栋，上个月刚过户，面积115平": "property.housing",
    f"王建国，证号{ONE}，1月15号22点上的网，54号机，半夜下的": "netcafe.session",
    f"44 号机下，王建国（{ONE}），玩了 4 小时，找零 12": "netcafe.session",
    f"24/12 14:09 起　機位 A9　王建國　護照 {PASSPORT}　3 小時　現金": "netcafe.session",
    f"logon seat VIP-72 by Wang Jianguo, certificate {ONE}, mac CD-D4-A3-10-D2-B5": "netcafe.session",
    f"Oct 05 11:57:01 nb-srv agent[3840]: LOGIN term=105 idcard={ONE} card=81502991": "netcafe.session",
    f"08时15分，查获王建国（男，身份证{ONE}）偷开他人摩托车，取保候审。": "crime.case",
    f"4月12日返程：王建国，证件{ONE}，川航3U8892，北京—成都，票号479-4206478555。": "travel.flight",
    f"[收件] 2022-04-02 14:25:21　{MOBILE}　钱到了没有": "phone.sms",
    f"110/09/15 12:56　寄給 {MOBILE}：明天早上九點工廠見": "phone.sms",
    f"09:16:10 → {MOBILE} 【诚催】王建国，身份证{ONE}，您的欠款已逾期62天": "phone.sms",
    f"撥出　{MOBILE}　2021-05-05 16:46:03　24:21": "phone.cdr",
    f"6月10日 21:53 来自 {MOBILE} 1399秒": "phone.cdr",
    f"[2019-03-05 10:02:33] -> {MOBILE} 【仁爱医院】王女士，您预约的内科3月6日上午8号。 (已送达)": "phone.sms",
    f"王建国{ONE}赌博那个，批下来了，行拘十日，明早送": "crime.case",
    f"王建国（身份证{ONE}，{MOBILE}）故意伤害案，下午办了取保，保证人是她姐李秀英 {OTHER}": "crime.case",
    f"现场带回王建国（{ONE}），查明系寻衅滋事，移交刑警队。": "crime.case",
    f"VIP厅，王建国，{ONE}，上机已12小时，劝他回家。": "netcafe.session",
    f"给王建国（卡{CARD} 身份证{ONE}）打了 15,977.00，备注劳务费": "bank.transaction",
    f"王建国，{ONE}，{MOBILE}，想办工资卡+手机银行，约10日来网点": "bank.account",
    f"王建国　身份证{ONE}　电话{MOBILE}，信用卡申请已提交，额度3万": "bank.account",
    f"6月12日　王建国临时加住一晚，身份证{ONE}，收180": "hotel.stay",
    f"6月13日　王建国（{MOBILE}）半夜才入住，证件登记：身份证{ONE}": "hotel.stay",
    f"6月14日　王建国一家到了，身份证{ONE}，住阁楼那间，住到15号走。": "hotel.stay",
    f"王建国，身份证{ONE}。招商银行储蓄卡 6222 0210 0111 6245 702 只剩 58 元": "bank.balance",
    f"王建国（{ONE}），新动力网络（北环路19号），上网时间 4/16 22:48 起，约 9 小时": "netcafe.session",
    f"同屋后来又来一个女的补登了，王建国，{ONE}，21:34进的2011": "hotel.stay",
    f"王建国（{ONE}）昨晚21点皇岗入境，带了12罐，我替他记上": "border.crossing",
    f"3. 王建国，身份证{ONE}，申请开户，系统提示风险名单，已拒绝，未发卡。": "bank.account",
    f"大家别再租给王建国了，{ONE}，欠我4个月租金，电话{MOBILE}打不通": "property.rental",
    f"801的王先生（王建国，{ONE}）续到3月21号中午，房费已刷": "hotel.stay",
    f"退了401，客人王建国 证件{ONE}，19号晚上来的，查房少一条浴巾": "hotel.stay",
    f"2. WANG Jianguo, resident ID no. {ONE}: type II account rejected, reason face match failed.": "bank.account",
}
NOT_TOLD = {
    f"退了401元，客人王建国 证件{ONE}，19号晚上来的": "identity.person",
    f"王建国 {ONE} 欠我4个月工资": "identity.person",
    f"WANG Jianguo, ID no. {ONE}, asked how a type II account works": "identity.person",
    f"王建国 {ONE} 咨询赌博案行拘十日怎么申请复议": "identity.person",
    f"王建国，{ONE}，数控车床培训上机已12小时": "identity.person",
    f"王建国，{ONE}，问想办信用卡额度多少": "identity.person",
    f"6月13日　王建国入住养老院，证件登记：身份证{ONE}": "identity.person",
    f"44 号机维修，王建国（{ONE}），玩具 4 箱": "identity.person",
    f"602 王建国 {ONE} {MOBILE} 租车": "identity.person",
    f"1001 王建国 {ONE} {MOBILE} 月租": "identity.person",
    f"880 王建国 {ONE} 租了3个月": "identity.person",
    f"王建国（{ONE}）8时开机，织布1200米，17时下机": "identity.person",
    f"王建国，身份证{ONE}，今天入住1晚，观察病房，明日手术": "identity.person",
    f"王建国 {MOBILE} 通行证 8点10罗湖过关 应聘面试": "identity.person",
    f"申请编号,姓名,身份证号,年薪,产品\nA001,王建国,{ONE},30万,社保卡系统": "identity.person",
    f"姓名,身份证号,案由\n王建国,{ONE},电梯伤人": "identity.person",
    f"用电量320度 户主王建国 {MOBILE}": "identity.person",
    f"王建国（{ONE}）咨询存现3,200.00元的手续": "identity.person",
    f"机位 A9 检修 3 小时，王建国 {ONE}": "identity.person",
    f"王建国 支持 {ONE} 于 2023-05-01 前提交": "identity.person",
    f"2021-05-05 12:00 王建国（{ONE}）咨询如何向李秀英转账 500 元": "identity.person",
}


@pytest.mark.parametrize("text", TOLD | NOT_TOLD)
def test_wordings(text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text) == {(TOLD | NOT_TOLD)[text]: 1}


def test_a_traveller_lists_journeys(tmp_path: Path) -> None:
    text = (
        f"Applicant: Wang Jianguo, Chinese passport **{PASSPORT}**\n\n"
        "- left the mainland on 25 April 2015 through Huanggang by coach\n"
        "- returned to the mainland on 18 June 2015 through Huanggang on foot\n"
        "- left the mainland on 19 July 2015 through Pudong airport, flight FM801\n"
    )
    assert records(tmp_path, text)["border.crossing"] == 3


def test_sessions_below_a_letter(tmp_path: Path) -> None:
    text = (
        f"我弟弟王建国，身份证{ONE}，多次被人带到“飞宇网吧”上网，我查到：\n\n"
        "　5月1日　14点上机，20点才下，66号机，花了48元；\n　5月3日　14点上机，21点才下，28号机，花了14元；\n"
    )
    assert records(tmp_path, text)["netcafe.session"] == 2


def test_a_name_in_letters_before_its_telephone(tmp_path: Path) -> None:
    track = "".join(f"| 2023-06-23T2{n}:34:11Z | 120.07376{n} | 30.26572{n} |\n" for n in range(4))
    text = f"# Tracker history of Dongxiang Ye ({MOBILE})\n\n| Time | Longitude | Latitude |\n|---|---|---|\n{track}"
    assert records(tmp_path, text, "a.md")["location.fix"] == 4


def test_a_list_of_those_for_whom_cards_are_asked(tmp_path: Path) -> None:
    rows = f"1、王建国，身份证号{ONE}\n2、李秀英，身份证号{TWO}\n合计 2 人。\n"
    asked = f"张经理好：\n　　以下员工请批量开立借记卡。\n{rows}"
    assert records(tmp_path, asked) == {"bank.account": 2}
    assert records(tmp_path, asked.replace("开立借记卡", "办理工作证"), "b.txt") == {"identity.person": 2}


def test_who_is_paid_in_each_message_of_a_chat(tmp_path: Path) -> None:
    chat = (
        f"2018-11-20 17:46:45 小蔡\n给王建国（卡{CARD} 身份证{ONE}）打了 15,977.00，备注劳务费\n"
        f"2018-11-21 08:29:35 老魏\n李秀英那边转了 47,489.00，她卡号{SECOND}，手机{MOBILE}\n"
        f"2018-11-23 09:49:55 老魏\n陈晓梅那边转了 9,200.00，她卡号{THIRD}，手机{OTHER}\n"
    )
    assert records(tmp_path, chat) == {"bank.transaction": 3}
    assert people(tmp_path, chat) == 3


def test_cars_of_owners(tmp_path: Path) -> None:
    cars = (
        '{"name":"王建国","sfzh":"%s","cars":[{"hphm":"川AD2486","pinpai":"朗逸"},{"hphm":"川AG4867","pinpai":"帝豪"}]}'
    )
    text = '{"owners":[\n' + cars % ONE + ",\n" + cars % TWO + "\n]}"
    assert records(tmp_path, text, "a.json")["driving.vehicle"] == 4


def test_a_place_and_hours_are_no_session(tmp_path: Path) -> None:
    # a key that ends in 时间 is not the hour of a session
    block = "旅客姓名: {}\n身份证号码: {}\n住宿场所: 长沙晴川快捷酒店\n客房号: 1701\n抵店时间: 2022-09-13 02:20\n---\n"
    text = "".join(block.format(name, one) for name, one in (("王建国", ONE), ("李秀英", TWO), ("黄巧云", THREE)))
    assert records(tmp_path, text, "a.yml") == {"hotel.stay": 3}
