"""Records in what people ask of each other and are told: recordings, copied lists, single findings; look-alikes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.records.test_prose import CARD, MOBILE, ONE, PASSPORT, THREE, TWO, records, records_in
from tests.records.test_words import OTHER

# A number in the head of a message, whole days, and words between who is asked for and what was found.
NIGHTS = (
    f"老猫 2016-05-01 09:45:04\n王建国 {ONE}\n\n客服09 2016-05-01 09:51:14\n收到款再跑 别催\n\n"
    "老猫 2016-05-01 09:56:38\n已转\n\n客服09 2016-05-01 09:58:21\n2015-01-16 13:34 东湖大酒店 917房 退01-18 11:24\n\n"
    "客服09 2016-05-01 10:07:24\n2015-06-15 12:00 如月快捷酒店 709房 退06-16 07:55\n\n"
    # which of its two days is behind a comma
    "客服09 2016-05-01 10:09:24\n悦来客栈，1113，2015.08.15 14:14进，08.16 13:01走\n"
)
LEASE = (
    f"房屋租赁合同\n出租方（甲方）：李秀英，身份证号：{TWO}，电话：{OTHER}\n"
    f"承租方（乙方）：王建国，身份证号：{ONE}，电话：{MOBILE}\n"
    "一、甲方将位于昆明市五华区滨河路86号东方明珠苑2栋502的房屋出租给乙方居住使用，面积90.44平方米。\n"
    "二、租期自2021年12月20日起至2022年12月20日止。\n"
    f"三、月租金4800元，押金9600元，租金汇入甲方账户：中国银行 {CARD}。\n四、乙方不得转租，水电燃气费自理。\n"
)
CASES = (
    "风控老K 2021-01-06 18:49:20\n帮忙看下这几个应聘的有没有案底\n\n"
    f"风控老K 2021-01-06 18:53:54\n王建国 {ONE}\n\n大鹏 2021-01-06 18:55:50\n"
    "2020年因非法拘禁被祁东县公安局处理过，判处有期徒刑八个月\n\n"
    f"风控老K 2021-01-06 18:56:03\n李秀英 {TWO}\n\n大鹏 2021-01-06 18:57:06\n{{}}\n"
)
RECORDED = (
    "录音编号48198871　2018-04-13 13:41　坐席1576\n\n坐席：您好，农业银行客户服务，请问有什么可以帮您？\n"
    "客户：我想查一下卡里还剩多少钱。\n坐席：请报一下您的姓名和身份证号码。\n"
    f"客户：王建国，{ONE}。\n坐席：卡号方便说一下吗？\n客户：{CARD}。\n"
    "坐席：好的，王先生，您这张卡目前的可用余额是10,550.31元。\n客户：哦，那工资还没到。\n"
)
CALLS = (
    f"律师您好，我老公王建国的手机（{MOBILE}）通话记录我一条条抄给您，主要是和一个女的：\n\n"
    f"7月23日 08:33 {OTHER}打进来，接通23分钟\n7月23日 17:33 他打给{OTHER}，打了43分钟\n"
    f"7月26日 04:33 他拨{OTHER}，响铃未接\n\n够不够证明？\n"
)
TRAIL = (
    f"理赔组：客户说5月14日没人上门。我调了派件员王建国（工牌登记手机{MOBILE}）的终端定位，当天是这样的：\n\n"
    "5月14日15:13，王建国的终端在西安市雁塔区临江大道103号，经度108.115935，纬度29.107357。\n\n"
    "5月14日10:26上报位置（29.121692，108.705400），桂花城门口，停留10分钟。\n"
)
SESSIONS = (
    f"胡翠惠 11:34\n我儿子王建国三天没回家了 身份证{ONE} 帮我查下有没有在你们那上网\n"
    "网管小胡 11:37\n阿姨我在实名系统的电脑上给您看看 您别急\n"
    "网管小胡 11:39\n1月18日12:37在战队电竞馆上的机 41号机 17:37下的\n"
    "网管小胡 11:40\n还有一条 他1月18日 09:39到13:39 金鹰网吧 B区28号\n"
)
FLIGHT = "2022年7月25日从南京出发，航班EU3737，落地哈尔滨时间约10:49，票号811-2242459679。\n"
BARE = FLIGHT.replace("航班", "").replace("票号", "")
GATE = "12:19，边民王建国持边境通行证入境，证件号{}，携玉石毛料两块，已转海关。\n"
PAID = (
    f"我叫王建国，身份证{ONE}，当村会计十一年。纪委问我农业银行卡{CARD}上的几笔账，我回忆如下：\n\n"
    "2018年3月22日，我从这张卡转给程宇国5200元，是修渠的工钱，当时没开票。\n"
    "2019年6月2日进账27.8万元，对方是谢月桂，卖树的钱，第二天入了村账。\n"
    "2019年11月19日，取现2800元，交给蔡萍娜发工资，有条子。\n"
)
ANSWERED = f"风控老K 2021-01-06 18:53:54\n王建国 {ONE}\n\n大鹏 2021-01-06 18:55:50\n{{}}\n"
STAY = "2015-01-16 13:34 东湖大酒店 917房 退01-18 11:24\n"
RENTED = (
    f"承租人王建国，身份证{ONE}，租住幸福路3号2栋501，月租金1800元，租期自2020年1月1日起\n续租情况：\n"
    "1、租期自2021年1月1日起至2021年12月31日，租幸福路3号2栋501，月租1800元\n"
)
DEBTORS = (
    f"那个王建国啊，身份证{ONE}，交通银行的卡里面现在余额还有70万1，尾款肯定还得上。\n\n"
    f"曹宁波我查了，卡号{CARD}，账上就剩185.99元余额了，别指望他。\n"
)
TEXTS = [
    (NIGHTS, {"hotel.stay": 3}),
    (CASES.format("2020年因寻衅滋事被北京市公安局朝阳分局处理过，刑事拘留"), {"crime.case": 2}),
    (CASES.format("这个没有，干净的"), {"crime.case": 1, "identity.person": 1}),
    # when a guest came is no head of a message
    (
        f"王建国 {ONE} 开房记录\n\n{STAY}入住 2016-12-15 20:41\n2015-06-15 12:00 如月快捷酒店 709房 退06-16 07:55\n",
        {"hotel.stay": 3},
    ),
    (RECORDED, {"bank.balance": 1}),
    (CALLS, {"phone.cdr": 3}),
    (TRAIL, {"location.fix": 2}),
    (SESSIONS, {"netcafe.session": 2}),
    (f"目标：王建国，身份证{ONE}\n\n一、目标近期乘机情况\n{FLIGHT}", {"travel.flight": 1}),
    # nothing says what the part is about
    (f"目标：王建国，身份证{ONE}\n\n以下仅供参考\n{BARE}", {"identity.person": 1}),
    (GATE.format(ONE) + GATE.format(TWO), {"border.crossing": 2}),
    (LEASE, {"property.rental": 1}),
    (PAID, {"bank.account": 1, "bank.transaction": 3}),
    (DEBTORS, {"bank.balance": 2}),
    (f"三楼小间的房客叫王建国，电话{MOBILE}，一个月300，合同签到明年8月，水电另算。\n", {"property.rental": 1}),
    (f"三楼小间的王建国，电话{MOBILE}，一个月300，合同签到明年8月。\n", {"identity.person": 1}),
    # somebody answers of somebody else, or of nothing
    (ANSWERED.format("没查到。张伟民倒是有：2020年因非法拘禁被处理过，判处有期徒刑"), {"identity.person": 1}),
    (ANSWERED.format("我明天坐G1234次从北京去上海，2021年1月8日9:00发车"), {"identity.person": 1}),
    # what is paid by the month is no rent
    (f"租客王建国，电话{MOBILE}，他的工作合同到期了，工资一个月3000元。\n", {"identity.person": 1}),
    (f"房客王建国电话{MOBILE}，宽带合同到期了，一个月100\n", {"identity.person": 1}),
    # the part is about somebody else
    (f"报案人：王建国，身份证{ONE}\n\n二、嫌疑人行踪轨迹\n{STAY}", {"identity.person": 1}),
    (f"负责人：王建国 {ONE}\n\n## 旅馆登记记录\n{STAY}", {"identity.person": 1}),
    (RECORDED + "\n" + RECORDED, {"bank.balance": 2}),
    (RENTED, {"property.rental": 2}),
]


@pytest.mark.parametrize(("content", "wanted"), TEXTS)
def test_what_people_tell_each_other(content: str, wanted: dict[str, int], tmp_path: Path) -> None:
    found = records(tmp_path, content)
    head = {"identity.person": 1} if found.get("identity.person") and "identity.person" not in wanted else {}
    assert found == {**wanted, **head}


def people(folder: Path, content: str) -> set[tuple[str, str]]:
    """The kinds of the records in a text, each with how its person is known."""
    return {(one.kind, one.person_by) for one in records_in(folder, content)}


def test_a_card_of_somebody_else_is_that_ones(tmp_path: Path) -> None:
    assert people(tmp_path, DEBTORS) == {("bank.balance", "id_number"), ("bank.balance", "account")}


# Rows of what a telephone keeps name the other side.
KEPT = "# device owner: 王建国 / {}\n$ adb shell content query --uri content://{}\n{}"
ROW = "Row: {} {}=" + OTHER + ", date=156028369133{}, type=2, {}\n"
MESSAGES = "".join(ROW.format(number, "address", number, "body=你老婆知道了，先别联系") for number in range(3))
DIALLED = "".join(ROW.format(number, "number", number, f"duration=3{number}") for number in range(3))


@pytest.mark.parametrize(("rows", "kind"), [(MESSAGES, "phone.sms"), (DIALLED, "phone.cdr")], ids=["messages", "calls"])
def test_what_a_telephone_keeps_is_of_its_owner(rows: str, kind: str, tmp_path: Path) -> None:
    assert people(tmp_path, KEPT.format(ONE, "sms", rows)) >= {(kind, "id_number")}
    assert (kind, "phone") not in people(tmp_path, KEPT.format(ONE, "sms", rows))


def test_an_attribute_is_named_by_its_element(tmp_path: Path) -> None:
    one = (
        '  <Traveller seq="1"><NameCN>王建国</NameCN>\n'
        f'    <TravelDoc type="P" issuer="CHN" no="{PASSPORT}"/>\n'
        '    <ExitCheck result="PASS" time="2018-01-04T10:15:06" lane="E13"/>\n  </Traveller>\n'
    )
    message = f'<ApisMessage direction="EXIT" portOfExit="TNA" carrierFlight="HU7732">\n{one}</ApisMessage>\n'
    assert records(tmp_path, message, "a.xml") == {"border.crossing": 1}
    assert records(tmp_path, message.replace("TravelDoc", "Baggage"), "b.xml") == {}


@pytest.mark.parametrize("top", ["项目,第1人,第2人,第3人\n", "项目,旅客１,旅客２,旅客３\n", ""])
def test_a_table_that_is_turned_may_count_its_people(top: str, tmp_path: Path) -> None:
    rows = (
        f"{top}姓名,王建国,李秀英,汪文博\n驾驶证号,{ONE},{TWO},{THREE}\n准驾车型,C2,C2,A2\n"
        "初次领证日期,2011-12-18,2012-06-22,2007-03-26\n"
    )
    assert records(tmp_path, rows, "a.csv") == {"driving.licence": 3}


def test_who_is_watched_is_no_other_side(tmp_path: Path) -> None:
    chat = (
        f"客服09 2024-05-03 15:56:46\n装好了吗 目标王建国 {MOBILE}\n\n橘子 2024-05-03 15:57:54\n"
        f"06-11 15:49 {OTHER}发来短信：钱我已经转过去了，你查一下\n\n橘子 2024-05-03 16:02:32\n"
        f"06-12 23:09 王建国发给{OTHER}：上次那件事办妥了\n"
    )
    found = records_in(tmp_path, chat)
    assert [event.kind for event in found] == ["identity.person", "phone.sms", "phone.sms"]
    assert len({event.person for event in found}) == 1
