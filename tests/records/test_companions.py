"""Who is named with a document in what is told of another: companions, other sides, whose the number is."""

from __future__ import annotations

from pathlib import Path

import pytest

from pii_scan.model import Record
from tests.records.test_interviews import events
from tests.records.test_prose import CARD, MOBILE, ONE, PASSPORT, THREE, TWO

PEERS = ("13848525388", "13553933633", "13575004743")
LISTS = {
    "crossings": (
        f"王建国（{ONE}，护照{PASSPORT}）近两年出入境：\n"
        f"2018年3月2日9时，经浦东机场出境，乘MU523，与李秀英（{TWO}）先后通关。\n"
        "2018年3月9日持护照自浦东机场入境，同行者刘洋（护照E91805888）。\n"
        f"2018年6月8日20时经罗湖口岸出境，和陈晓梅（{THREE}）一前一后。\n",
        {"border.crossing": 3},
    ),
    "flights": (
        f"委托查询：王建国（{ONE}）乘机\n"
        "2019年3月2日9时10分，乘坐MU5101（上海虹桥—北京首都），座位31A，同订单还有刘洋（护照E91805888）。\n"
        f"2019年4月12日11时，乘坐CA1501（北京首都—上海虹桥），座位12C，同票李秀英（身份证{TWO}）。\n",
        {"travel.flight": 2},
    ),
    "calls": (
        f"嫌疑人王建国（{ONE}）使用号码{MOBILE}，通联如下：\n"
        f"2019年3月2日9时10分，主叫{PEERS[0]}，通话时长1分20秒，机主李秀英（{TWO}）；\n"
        f"3月3日21时05分接到{PEERS[1]}来电，讲了61秒，该号登记在刘洋（身份证{THREE}）名下；\n"
        f"3月4日与{PEERS[2]}通话3分钟，号主为李秀英，{TWO}，系其同村；\n",
        {"phone.cdr": 3},
    ),
    "calls to a name": (
        f"对象：王建国，身份证{ONE}，手机号{MOBILE}。\n"
        f"1、3月28日14时20分有一次来电，主叫号码{PEERS[0]}，时长110秒，后关机。\n"
        f"2、3月29日13:59:18打给谢胜（手机{PEERS[1]}），时长272秒，机主系她同乡。\n",
        {"phone.cdr": 2},
    ),
    "payments": (
        f"王建国（{ONE}）的账户{CARD}流水摘要：\n"
        f"2019年3月2日，转给李秀英（{TWO}）5000元，附言借款；\n"
        f"2019年3月9日，收到刘洋（身份证{THREE}）转账12000元；\n",
        {"bank.transaction": 2},
    ),
    "a list of stays in traditional characters": (
        f"協查回覆：王建国（身份證{ONE}）住宿紀錄\n2018年3月2日21時 入住如家酒店305房，同住人李秀英（身份證{TWO}）\n"
        f"2018年4月12日 入住漢庭酒店8012房，一人\n2018年5月20日 入住全季酒店1102房，與陈晓梅（{THREE}）同房\n",
        {"hotel.stay": 3},
    ),
    "flights in English": (
        f"Travel of LI WEI, ID {ONE}, passport {PASSPORT}\n"
        "2018-03-02 MU5101 Shanghai to Beijing, seat 31A, travelling with WANG XIUYING (E91805888)\n"
        "2018-04-12 CA1501 Beijing to Shanghai, seat 12C, alone\n"
        f"2018-05-20 CZ3099 Guangzhou to Beijing, seat 44K, same booking as CHEN XIAOMEI (ID {THREE})\n",
        {"travel.flight": 3},
    ),
    "crossings in English": (
        f"Crossings of LI WEI (passport {PASSPORT}):\n"
        "- 2 Mar 2018 exit via Pudong Airport to Tokyo, with WANG XIUYING (passport E91805888)\n"
        "- 9 Mar 2018 entry via Pudong Airport\n- 1 May 2018 exit via Luohu, accompanied by CHEN MEI (E71803340)\n",
        {"border.crossing": 3},
    ),
    "calls in English": (
        f"Calls of LI WEI (ID {ONE}), mobile {MOBILE}:\n"
        f"2018-03-02 09:10 called {PEERS[0]}, 80 s, registered to WANG XIUYING (ID {TWO})\n"
        f"2018-03-03 21:05 received from {PEERS[1]}, 61 s, subscriber CHEN XIAOMEI (ID {THREE})\n",
        {"phone.cdr": 2},
    ),
    "cases": (
        f"王建国（{ONE}）前科：\n2015年3月2日因盗窃被行政拘留十日，同案李秀英（{TWO}）在逃；\n"
        f"2017年6月9日因诈骗被判有期徒刑一年，被害人陈晓梅（{THREE}）；\n",
        {"crime.case": 2},
    ),
    "homes that were rented": (
        f"王建国（{ONE}）历次租住：\n2017年3月至2018年3月，租住人民路8号3栋1201，月租3500，房东李秀英（{TWO}）；\n"
        f"2018年4月至2019年3月，租住中山路9号5栋302，月租2800，与陈晓梅（{THREE}）合租；\n",
        {"property.rental": 2},
    ),
    "vehicles": (
        f"王建国（{ONE}）名下车辆：\n1、浙A12345大众朗逸，2015年注册，日常由其子李小军（{TWO}）使用；\n"
        f"2、浙A8K9L2丰田凯美瑞，2018年从陈晓梅（{THREE}）处过户。\n",
        {"driving.vehicle": 2},
    ),
    "homes of which one is to be left to others": (
        f"被继承人（产权人）：王建国，身份证号{ONE}\n(1) 长安区光明街274号604室，102.27平方米，单独所有\n"
        f"(2) 恒大绿洲11栋1427，75.34平方米，与李秀英共同共有\n"
        f"遗嘱继承人：李秀英（{TWO}，电话{PEERS[0]}）、陈晓梅（{THREE}）。\n",
        {"property.housing": 2},
    ),
    "what somebody was taken for": (
        f"王建国，男，公民身份号码{ONE}，使用手机{PEERS[0]}。\n2015年1月4日，因涉嫌帮助信息网络犯罪活动被派出所立案。\n"
        f"2015年6月5日，因涉嫌赌博，与李秀英（身份证号{TWO}）一并被查获，取保候审。\n2016年4月2日，又因涉嫌敲诈勒索被抓获。\n",
        {"crime.case": 3},
    ),
    "what somebody was fined for": (
        f"王建国，公民身份号码{ONE}，使用手机{PEERS[0]}。\n2016年2月21日，因涉嫌容留他人吸毒被立案，后罚款二百元。\n"
        f"2016年9月19日，因涉嫌开设赌场，与李秀英（身份证号{TWO}）一并被查获，刑事拘留。\n",
        {"crime.case": 2},
    ),
    "positions": (
        f"王建国（{ONE}）手机{MOBILE}轨迹：\n2018年3月2日21:10 LAC 5358 CI 2853 人民路；\n"
        f"2018年3月3日9:02 LAC 5358 CI 2860 火车站，与李秀英（{TWO}）手机{PEERS[0]}同时出现；\n",
        {"location.fix": 2},
    ),
    "stays on one line": (
        f"经查，王建国（{ONE}）近期住宿为：2018年3月2日入住如家酒店305房，同房女子李秀英（{TWO}）；"
        f"2018年4月12日入住汉庭酒店8012房，同住男子陈晓明（{THREE}）；2018年5月20日入住全季酒店1102房，无同住。\n",
        {"hotel.stay": 3},
    ),
    "calls on one line": (
        f"经查，王建国（{ONE}）所用{MOBILE}于2018年3月2日9时主叫{PEERS[0]}（机主李秀英，{TWO}），通话80秒；"
        f"3月3日21时被叫{PEERS[1]}（机主陈晓梅，{THREE}），通话61秒。\n",
        {"phone.cdr": 2},
    ),
}
# of whom the lines tell themselves
THEIRS = {
    "right behind the day": f"2018年3月2日 李秀英（{TWO}）入住如家酒店305房\n2018年4月2日 陈晓梅（{THREE}）入住306房\n",
    "by what they are": f"2018年3月2日 旅客李秀英（{TWO}）入住如家酒店305房\n2018年4月2日 陈晓梅（{THREE}）入住306房\n",
    "who was found": (
        f"2018年3月2日在如家酒店305房查获李秀英（{TWO}），当日入住\n2018年4月2日入住如家酒店306房的陈晓梅（{THREE}）\n"
    ),
    "below an entry that announces one's own": (
        f"11月6日08:57，产权人李秀英在家，身份证号{TWO}，态度较好，名下登记：\n"
        "一是临街门面，文化路349号，28.17平方米，不动产权证在抵押。\n"
        f"11月6日09:29，产权人陈晓梅在家，身份证号{THREE}，名下登记：\n"
        "一是迎宾大道225号平房一处，建筑面积128.20平方米，产权证号房权证石字第19999688号。\n"
    ),
    "below heads of their own": (
        f"（1）经查，李秀英（{TWO}），系其姨，有以下记录：\n  2010年7月因盗窃被处罚款，办案单位刑侦大队。\n"
        f"（2）经查，陈晓梅（{THREE}），系其姐，有以下记录：\n  2015年11月因非法持有毒品被治安警告，办案单位城东所。\n"
    ),
    "whom a role names": (
        f"[03-31 21:02] 小马: 开单！租客李秀英 {TWO}，人民路307号17幢207室，租期2021-09-19到2022-09-18，月租5900\n"
        f"[04-01 10:03] 阿杰: 开单！租客陈晓梅 {THREE}，和平路331号9幢506室，租期2021-07-08到2022-07-07，月租4600\n"
    ),
}


def told(folder: Path, text: str) -> tuple[dict[str, int], int]:
    """The kinds of the records of a text, but for who heads a list, and how many people they are of."""
    found = [one for one in events(folder, text, "list.txt") if isinstance(one, Record)]
    kinds = [one.kind for one in found if one.kind not in ("identity.person", "bank.account")]
    return {kind: kinds.count(kind) for kind in kinds}, len({one.person for one in found})


@pytest.mark.parametrize("name", LISTS)
def test_who_is_named_beside_is_not_whom_it_is_about(name: str, tmp_path: Path) -> None:
    text, kinds = LISTS[name]
    assert told(tmp_path, text) == (kinds, 1)


def test_who_is_named_first_on_a_line_is(tmp_path: Path) -> None:
    text = (
        f"王建国（{ONE}）3月2日入住如家酒店301房，3月3日退房。\n"
        f"3月4日，李秀英和陈晓梅（{THREE}）入住如家酒店302房，3月5日退房。\n"
    )
    assert told(tmp_path, text)[1] > 1


@pytest.mark.parametrize("way", THEIRS)
def test_lines_below_a_head_may_be_of_others(way: str, tmp_path: Path) -> None:
    assert told(tmp_path, f"王建国（{ONE}）经手的住宿登记：\n{THEIRS[way]}")[1] > 1


def test_items_with_serial_numbers_are_of_a_person_each(tmp_path: Path) -> None:
    text = (
        f"工单2020110301（2020-11-03 09:12）李秀英（{PEERS[0]}）称其工商银行卡3日8点消费320.50元非本人操作，已冻结。\n"
        f"工单2020110302（2020-11-03 09:40）王建国来电，卡号{CARD}于11月3日在京东被扣899.00元，核验证件{ONE}通过。\n"
        f"工单2020110307（2020-11-03 10:05）刘洋（{PEERS[1]}）称其建设银行卡3日9点转账2000.00元重复入账，已回复。\n"
        f"工单2020110309（2020-11-03 10:31）陈静（{PEERS[2]}）反映其中国银行卡3日10点代扣58.00元重复入账，已冲正。\n"
    )
    assert told(tmp_path, text) == ({"bank.transaction": 4}, 4)


def test_calls_of_so_many_minutes(tmp_path: Path) -> None:
    text = (
        f"受理号88213401：王建国（证件{ONE}，号码{PEERS[0]}）要求核对3月2日17:53:52一次12分钟的国际长途，"
        f"对端15304508814，通话属实。\n"
        f"受理号88213404：李秀英（证件{TWO}，号码{PEERS[1]}）要求核对3月4日7:53:52一次33分钟的长途，"
        f"对端15304508818，用户不认可。\n"
    )
    assert told(tmp_path, text) == ({"phone.cdr": 2}, 2)


def test_the_next_item_of_a_list_names_the_next_owner(tmp_path: Path) -> None:
    text = (
        f"资金流向（内部）\n一、王建国账户（证件 {ONE}，兴业银行 {CARD}）\n"
        "4月17日，彭敏自6226222666180943汇入3,773.77元，未再转出。\n"
        "2014年4月22日7时55分，该卡经网银转出70,473.11元至杜婷名下6222026937767429266，附言“还”。\n"
        f"二、李秀英账户（证件 {TWO}，兴业银行 6216603562816604223）\n"
        "4月23日，曾勇自6225886591368145汇入6,218.54元，未再转出。\n"
        "4月21日，在万达ATM分3笔，合计取现15000元，监控未见正脸。\n"
    )
    kinds, people = told(tmp_path, text)
    assert (kinds["bank.transaction"], people) == (4, 2)
