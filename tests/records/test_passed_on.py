"""What agents, landlords, clerks and chats pass on, an item for each person, in words of their own; and look-alikes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.records.test_companions import PEERS, told
from tests.records.test_prose import CARD, MOBILE, ONE, PASSPORT, THREE, TWO, records

SECOND = "E91805888"
LISTS = {
    "owners of flats": (
        f"业主王建国（证{ONE}）钥匙在我们店 3-1201 89平 {MOBILE} 他老婆定价\n"
        f"屋主李秀英（证{TWO}）人在外地 12-1503 143平 {PEERS[0]} 随时看\n",
        {"property.housing": 2},
    ),
    "tenants, by their rooms": (
        f"206 新来的王建国，{ONE}，租三个月先，押金500，电表底数2486\n"
        f"504 许师傅（许悦，{MOBILE}）10月起租，机械厂上班，钥匙两把\n"
        f"205 李秀英 身份证{TWO} 11月1号搬来租一年 跟老乡合住\n",
        {"property.rental": 3},
    ),
    "who left without paying": (
        f"有人认识王建国吗 证{ONE} 昨晚在我店包夜没给钱 手机{MOBILE}\n\n"
        f"冒用证件的 {TWO}（李秀英）昨天包夜 40号机 真名叫陈刚\n\n这人又来了 陈晓梅 {THREE} 9点上的机 38号\n",
        {"netcafe.session": 3},
    ),
    "machines": (
        f"  王建国（{ONE}）11月17日01时10分在101号机上机，玩到早上；\n"
        f"  王建国（{ONE}）11月18日11时10分在21号机上机，中途外出；\n",
        {"netcafe.session": 2},
    ),
    "stays from day to day": (
        f"证件{ONE}这个是王建国，平安客栈开的房，4.22进 4.23走，登记手机{MOBILE}\n",
        {"hotel.stay": 1},
    ),
    "crossings of a travel agent": (
        f"18/6 牛華永一家出境友誼關，主申請人護照 {PASSPORT}，隨行顧潔秀等二人另表。\n"
        f"19/6 史蘭雲一家入境東興，主申請人護照 {SECOND}，隨行梁強等二人另表。\n",
        {"border.crossing": 2},
    ),
    "crossings in English": (
        f"- 2017-04-13, TIAN/XUE, passport {PASSPORT}, came back by way of 绥芬河, by coach\n"
        f"- 1 May 2017, QIU/HUA (passport {SECOND}) went out through 瑞丽, on foot\n",
        {"border.crossing": 2},
    ),
    "texts in English": (
        '[2016-07-31 03:18] from YAO/YUE, 138 4852 5388: "The room is booked under your name"\n'
        '[2016-08-01 01:26] to YAO/YUE, 138 4852 5388: "Do not call this phone again"\n'
        '02/08/2016 02:57 Wang Fang 13553933633 wrote: "He asked for two more boxes"\n',
        {"phone.sms": 3},
    ),
    "screenings in English": (
        f"CHANG/TAO, ID {ONE}. Record: drunk driving, 2017-04-05, licence revoked. Not disclosed by the candidate.\n",
        {"crime.case": 1},
    ),
    "licences": (
        f"我这本子也发你 王建国 {ONE} 2016年2月拿的C1 {MOBILE}\n\n我的也行 李秀英 {TWO} 2010年考的B2 {PEERS[0]}\n",
        {"driving.licence": 2},
    ),
    "cards in groups": (
        f"【料】中国银行 开户人王建国 身份证{ONE} 卡6222 0210 0111 6245 702 手机卡{MOBILE} u盾齐 15年11月开的\n",
        {"bank.account": 1},
    ),
    "who is to have an account": (
        "这批新入职的，麻烦开I类户，资料如下：\n\n"
        f"(1) 王建国，男，身份证{ONE}，手机{MOBILE}，住杭州市光明街374号20栋1404室。没有你们的卡\n"
        f"(2) 李秀英，女，身份证{TWO}，手机{PEERS[0]}，住北京市海淀区光明街27号。\n",
        {"bank.account": 2},
    ),
    "balances in English": (
        f"1. The deposit of CHENG/YI (mobile {MOBILE}, ID {ONE}) with the branch stood at 161,221.72 on 22 May 2017.\n"
        f"2. LI/HONG, ID {TWO}, card {CARD}: the balance stands at 324,885.47 on 2017-05-23. Joint mandate.\n",
        {"bank.balance": 2},
    ),
    "notices of an agency": (
        f"【蓝天票务】程伟您好，您预订的3月12日上海虹桥至重庆江北FM9461航班已出票成功，18:17起飞，请持证件{ONE}办理值机。"
        f" →{MOBILE} 03-06 09:17 已送达\n"
        "【蓝天票务】航班变动通知：尊敬的钟松（证件尾号5276），MU2435 3月18日武汉天河-南京禄口因天气推迟至13:08。"
        f" →{PEERS[0]} 03-06 19:52 已送达\n",
        {"travel.flight": 2},
    ),
    "a delay": (f"钟松 {ONE} MU2435 3月18日武汉天河-南京禄口因天气推迟至13:08\n", {"travel.flight": 1}),
    "a handover at a desk": (
        f"308 姓王的女士 {ONE} 3.2 23:10登记 明早走 {MOBILE}\n8012 陈建国（{TWO}）跟同事一起 22:40入住 3.3退\n",
        {"hotel.stay": 2},
    ),
    "a handover in a cafe": (f"李秀英 {TWO} 上了3个小时 22号 13:00-16:00\n", {"netcafe.session": 1}),
    "what an operator notes": (
        f"王建国 {MOBILE} 投诉3月3日 21:05 接到18612154728骚扰电话，时长20秒\n",
        {"phone.cdr": 1},
    ),
    "a question between": (
        "零度店长  2016-09-23 13:02\n明天检查都注意点\n战鼓小妹  2016-09-23 13:02\n机器又蓝屏了谁有镜像\n"
        f"极速老王  2016-09-23 14:05\n这人用别人证 {ONE}（王建国）昨天包夜 34号机 本人叫李四\n"
        "战鼓小妹  2016-09-23 14:05\n拉黑\n",
        {"netcafe.session": 1},
    ),
}
NONE = {
    "who applies": f"主申请人王建国，护照{PASSPORT}，想申请从罗湖出境的签证，18/6 来电咨询。",
    "a night in a bath": f"王建国 {ONE} 昨晚在水疗会所包夜 手机{MOBILE}",
    "who keeps the coaches": f"长途客车驾驶员王建国 {MOBILE}，随车电话13553933633，3月2日8:00发车，行驶30分钟。",
}


@pytest.mark.parametrize("way", LISTS)
def test_items_of_a_list(way: str, tmp_path: Path) -> None:
    text, found = LISTS[way]
    assert records(tmp_path, text) == found


@pytest.mark.parametrize("way", NONE)
def test_look_alikes(way: str, tmp_path: Path) -> None:
    assert set(records(tmp_path, NONE[way])) <= {"identity.person"}


def test_who_owns_a_home_with_whom_it_is_about(tmp_path: Path) -> None:
    text = (
        f"Asset trace: real estate. Subject WANG/JIAN, ID {ONE}, mobile {MOBILE}.\n\n"
        f"(1) 上海市浦东新区光明街20号8栋902, 60.37 sqm, owner of record is the subject with wife ZHONG/DE (ID {TWO}),"
        " certificate 沪（2015）上海市不动产权第0851296号.\n"
        "(2) 上海市徐汇区中山路8号3栋1102, 88.10 sqm, owner of record is the subject alone.\n"
    )
    assert told(tmp_path, text) == ({"property.housing": 2}, 1)


def test_whose_a_passport_is_may_stand_behind_it(tmp_path: Path) -> None:
    text = (
        f"[2016/4/24 13:17] 海哥: 证件{PASSPORT}（朱静） 最后一条是4月24日广州白云机场入境 航班CZ323\n"
        f"[2016/4/24 14:55] 阿龙: 身份证{ONE} 王建国 今年只有4月24日一条 福田口岸步行出境\n"
        f"[2016/4/24 14:55] 客人A: 要截图\n"
        f"[2016/4/24 16:58] 海哥: 证件{SECOND}（彭林） 最后一条是4月24日首都机场入境 航班CA125\n"
    )
    assert told(tmp_path, text) == ({"border.crossing": 3}, 3)


def test_crimes_in_english_with_who_was_harmed(tmp_path: Path) -> None:
    text = (
        f"- Li Wei (ID {ONE}): theft, 2018, one year suspended\n"
        f"- Wang Fang, ID {TWO}, was arrested for theft on 4 March 2019; the victim, Li Na (ID {THREE}), got it back.\n"
    )
    assert told(tmp_path, text) == ({"crime.case": 2}, 2)
    assert "crime.case" not in records(
        tmp_path, f"The victim, Li Na (ID {THREE}), reported the theft on 4 March 2019.\n"
    )


TRIPS = {
    "travel.train": (
        " out: Mon 2 Mar G102 Shanghai Hongqiao to Beijing South, coach 5 seat 12A\n",
        " return: Fri 6 Mar G7 Beijing South to Shanghai Hongqiao, coach 2 seat 3F\n",
    ),
    "travel.flight": (
        " out Sat 19 Sep CZ6436 Kunming - Xi'an dep 16:09 economy\n",
        " back Tue 22 Sep ZH4656 Xi'an to Kunming, seat 12C\n",
    ),
    "hotel.stay": (
        " - Mon 2 Mar to 4 Mar, Home Inn Chengdu, room 305\n",
        " - Fri 6 Mar to 7 Mar, Home Inn Kunming, room 8012\n",
    ),
}


@pytest.mark.parametrize("kind", TRIPS)
def test_trips_of_each_below_the_name_in_english(kind: str, tmp_path: Path) -> None:
    lines = "".join(TRIPS[kind])
    text = f"Tickets of the train and hotels of the audit team.\nLi Wei, ID {ONE}\n{lines}Wang Fang, ID {TWO}\n{lines}"
    assert told(tmp_path, text) == ({kind: 4}, 2)


def test_a_place_for_a_car_is_owned_as_a_flat_is(tmp_path: Path) -> None:
    text = f"# 吴女士 {MOBILE} 全名吴美玲\n - 金桂苑12-901，118平，产权满五唯一\n - 车位也是自己的产权（负二101号）\n"
    assert told(tmp_path, text) == ({"property.housing": 2}, 1)
