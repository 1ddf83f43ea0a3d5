"""Copies of messages, lists that name their person again, forms of pairs, and what only looks like a day."""

from __future__ import annotations

from pathlib import Path

import pytest

from pii_scan.model import Finding, Record
from tests.records.test_interviews import events
from tests.records.test_prose import CARD, MOBILE, ONE, records

PEER, OTHER = "16691625341", "15012345607"

TOLD = {
    "phone.sms": (
        f"抄录于去年冬天，王建国的手机{MOBILE}。\n\n3月8日晚上05:41，收到{PEER}发来的短信：孩子发烧了，我先带他去医院。\n"
        f"4月7日，她给{OTHER}回了一条短信，内容是：车停在B2层37号位。\n",
        2,
    ),
    "travel.train": (
        f"我叫王建国，身份证号码{ONE}，现就我去年坐火车的情况说明如下：\n\n"
        "2016年8月1日我一个人坐G1234次高铁从合肥南到南京南，坐在3车12F。\n"
        "后来8月29日出差，单位统一买的D1174次车，济南西到合肥南，二等座2车07C。\n",
        2,
    ),
    "travel.flight": (
        f"被核查人：王建国，市场部，身份证{ONE}。\n根据航司回函，有以下乘机记录。\n\n"
        "1、2016年3月10日乘MF2172航班由北京首都机场飞往杭州萧山，12点25分起飞，经济舱。\n"
        f"2、另查2016年7月31日航班SC6681，重庆江北—北京首都，该程由王建国（{ONE}）自行改签一次。\n",
        2,
    ),
    "bank.transaction": (
        f"my name is Wang Jianguo, PRC passport E83914027, cardholder of UnionPay card {CARD}. "
        "I dispute the transactions below:\n\n"
        "- On 19 March 2016 at 00:47 my card was charged EUR 80.69 by Duty Free; the balance is CNY 2,799.11.\n"
        "- On 18 April 2016 the card was debited a second time for the same amount, EUR 701.23, ref. TX735571516.\n",
        2,
    ),
    "property.housing": (
        f"阿森：\n刚收钥匙，御景湾2座17A，69方，红本在手，业主叫王建国（{ONE}），电话{MOBILE}\n",
        1,
    ),
    "property.rental": (
        f"INSERT INTO zf VALUES (3301,'王建国','{ONE}','{MOBILE}','越秀区环市东路87号601',2200.00,"
        "'2016-03-14','2017-03-13','租赁','在租');\n",
        1,
    ),
}


@pytest.mark.parametrize("kind", TOLD)
def test_told(tmp_path: Path, kind: str) -> None:
    text, count = TOLD[kind]
    found = [one for one in events(tmp_path, text, "a.sql" if "INSERT" in text else "a.txt") if isinstance(one, Record)]
    assert sum(one.kind == kind for one in found) == count
    assert len({one.person for one in found}) == 1


def test_a_line_of_pairs_is_no_header(tmp_path: Path) -> None:
    card = (
        "【卡{0}】边防检查 入境登记卡\n姓名 王建国    拼音 WANG JIAN GUO    性别 男\n"
        "护照号码 {1}    国籍 中国    出生日期 1960年02月17日\n"
        "入境日期 2016年03月23日    入境口岸 白云机场    航班号 CA646\n来自地 韩国    手机 {2}\n\n"
    )
    text = card.format("001", "E83914027", MOBILE) + card.format("002", "EB8793094", OTHER)
    assert records(tmp_path, text, "a.txt") == {"border.crossing": 2}


POSITIONS = "时间,号码,LAC,CI,经度,纬度,基站位置\n" + "".join(
    f"2016-03-1{day} 22:47:00,{number},9550,33621,113.433067,23.119119,荔湾区龙口西路\n"
    for day, number in enumerate((PEER, OTHER, PEER, PEER))
)


def test_a_column_of_few_numbers_is_told_by_a_word_that_hints(tmp_path: Path) -> None:
    assert records(tmp_path, POSITIONS, "a.csv") == {"location.fix": 4}


def test_numbers_that_were_counted_are_none(tmp_path: Path) -> None:
    rows = "".join(f"{13000000000 + number * 7919},1700{number},3\n" for number in range(30))
    assert not [one for one in events(tmp_path, f"user,ts,size\n{rows}", "a.csv") if isinstance(one, Finding)]


SAVED = (
    f'  <sms address="+86{PEER}" date="1696218155560" type="2" body="see you" readable_date="2 Oct 2023 11:42:35" />\n'
    f'  <sms address="{OTHER}" date="1696289535240" type="1" body="xiexie!" readable_date="3 Oct 2023 07:32:15" />\n'
)
BLOCK = (
    "── 第 {0} 条 ──\n  号码      : +86{1}\n  类型      : 呼入\n  时间      : 2023/07/0{0} 19:22:14\n"
    "  时长      : 00:03:11\n"
)
DUMPS = {
    "comment.xml": f"<?xml version='1.0'?>\n<!-- of Wang, SIM {MOBILE}, ID-no {ONE} -->\n<smses>\n{SAVED}</smses>\n",
    "device.xml": f"<backups>\n<device owner='王建国' number='{MOBILE}'>\n{SAVED}</device>\n</backups>\n".replace(
        "'", '"'
    ),
    "report.txt": (
        f"移动终端数据提取报告\n[设备信息]\n  机主姓名 ........ 王建国\n  机主证件 ........ {ONE}\n"
        f"  本机号码 ........ +86{MOBILE}\n\n"
        f"[通话记录]\n{BLOCK.format(1, PEER)}{BLOCK.format(2, OTHER)}"
    ),
    "list.txt": (
        f"#### 客户语音清单 ####\n客户名称|王建国\n证件号码|{ONE}\n业务号码|{MOBILE}\n受理渠道|自助终端 ZD550\n"
        "----------------------------------------\n序|开始|地点|呼叫|对端|计费时长|类别|基本费|长途费\n"
        f"1|0501231358|西安|被|{PEER}|1358|省内漫游|0.02|0.00\n2|0502090850|西安|主|{OTHER}|721|本地|0.10|0.00\n"
        f"3|0502112505|西安|被|{PEER}|760|本地|0.23|0.00\n4|0502165705|西安|主|{OTHER}|336|本地|0.39|0.00\n"
    ),
}


@pytest.mark.parametrize("name", DUMPS)
def test_whose_telephone_it_was(tmp_path: Path, name: str) -> None:
    found = [one for one in events(tmp_path, DUMPS[name], name) if isinstance(one, Record)]
    assert sum(one.kind in ("phone.sms", "phone.cdr") for one in found) >= 2
    assert len({one.person for one in found}) == 1


def test_blocks_of_messages_are_of_whom_each_was_sent_to(tmp_path: Path) -> None:
    text = "sent:\n" + "".join(
        f'  - mobile: "{number}"\n    sent_at: 2016-02-11T01:37:56\n    text: "Locker opened, slot 55"\n'
        for number in (PEER, OTHER, MOBILE)
    )
    found = [one for one in events(tmp_path, text, "a.yaml") if isinstance(one, Record)]
    assert len({one.person for one in found}) == 3


BELOW = {
    "answers.txt": (
        "crime.case",
        f"犯罪嫌疑人：王建国   身份证号：{ONE}\n问：你以前受过什么处理？\n答：不少，我一个个说。\n"
        "答：最早是2009年，因为抢夺，被行政拘留十天。\n问：不止这些吧？\n答：……还有2012年诈骗那个案子，拘役五个月。\n",
        2,
    ),
    "chat.txt": (
        "hotel.stay",
        f"02-04 12:23 小周：王先生的身份证拍给你们了 {ONE}，老客户\n02-04 12:23 阿May：收到，查下他住过几次\n"
        "02-04 12:24 小周：2020年4月12日入住902房，4月15日退房\n02-04 12:31 阿May：这个系统又卡了\n"
        "02-04 12:32 小周：2020年7月20日入住1906房，7月22日退房\n",
        2,
    ),
    "messages.txt": (
        "travel.flight",
        f"老板行程（王建国 身份证{ONE}）\n\n小程 11:48\n9月11日 ZH4293 广州飞南京 13:49起飞 经济舱 1792元\n\n"
        "财务-梅姐 12:49\n这张行程单呢\n\n小程 10:46\n9月25日 MU6545 南京飞广州 11:14起飞 公务舱 959元\n\n"
        "财务-梅姐 11:48\n怎么又改签\n\n小程 11:42\n10月1日 CA1925 广州飞杭州 18:26起飞 公务舱 1826元\n",
        3,
    ),
    "numbered.txt": (
        "travel.flight",
        f"王建国先生（護照 E83914027，手機 {MOBILE}）的航班已全部開票：\n\n"
        "1. 05/14 HU7317 廣州→南寧  起飛 20:08  票號 880-8209604009\n"
        "2. 05/18 CA6128 南寧→廣州  起飛 19:45  票號 999-5737987321\n",
        2,
    ),
    "registry.txt": (
        "property.housing",
        f"权利人：王建国    证件号码：{ONE}\n经查询，该权利人名下登记不动产 2 宗：\n"
        "（1）不动产权证号：川（2020）成都市不动产权第2073970号\n"
        "    坐落：武侯区丰泽街65号12栋2805；用途：商铺；建筑面积：38.04㎡；登记时间：2020-08-11\n"
        "（2）不动产权证号：川（2022）成都市不动产权第1747800号\n"
        "    坐落：武侯区新华街222号15栋1602；用途：车位；建筑面积：140.45㎡；登记时间：2016-08-12\n",
        2,
    ),
    "remark.sql": (
        "travel.train",
        f"INSERT INTO passenger(pid, real_name, cert_no, mobile) VALUES (66888, '王建国', '{ONE}', '{MOBILE}');\n"
        + "".join(
            "INSERT INTO train_ticket(pid, train_no, start_station, end_station, travel_date, seat_no) "
            f"VALUES (66888, '{train}', '杭州', '天津', '2023-02-{day}', '14车13C'); -- cert {ONE}\n"
            for train, day in (("T989", 18), ("G981", 20), ("G460", 26))
        ),
        3,
    ),
    "printed.txt": (
        "hotel.stay",
        f"旅馆业治安管理信息系统      查询结果单\n查询条件: 公民身份号码={ONE}\n姓名: 王建国   性别: 男\n--------\n"
        "序号 入住时间            退房时间            旅馆名称            房号\n"
        "1    2015-09-07 08:43:37 2015-09-08 11:50:20 锦华商务酒店    822\n"
        "2    2015-09-22 17:17:06 2015-09-23 11:23:49 如意快捷酒店    710\n"
        "------ 第1页 共2页 ------\n3    2015-12-27 11:52:35 2015-12-28 11:59:18 枫林度假酒店    914\n",
        3,
    ),
    "statement.txt": (
        "bank.transaction",
        f"ACCOUNT STATEMENT\nAccount holder: Wang Jianguo   ID No.: {ONE}\nCard number   : {CARD}\n\n"
        "  Date        Description               Debit      Credit       Balance\n"
        "              OPENING BALANCE                                47,263.66\n"
        "  06/05/2018  ATM WITHDRAWAL          1,924.06                45,339.60\n"
        "  23/05/2018  REFUND                                576.16    45,915.76\n"
        "              CLOSING BALANCE 45,915.76\n",
        2,
    ),
    "vehicles.txt": (
        "driving.vehicle",
        f"所有人：王建国\n身份证明号码：{ONE}\n名下机动车 2 辆\n"
        "第1辆 号牌号码 云A·42225 车辆识别代号 LDC5FWNF3LD168714 品牌型号 本田雅阁 初次登记日期 2022-06-04 状态 抵押\n"
        "第2辆 号牌号码 云A·17511 车辆识别代号 LGBM1W3G5EH659963 品牌型号 吉利帝豪 初次登记日期 2020-02-25 状态 注销\n",
        2,
    ),
    "certificate.txt": (
        "bank.balance",
        f"个 人 存 款 证 明\n兹证明 王建国（身份证件号码：{ONE}）截至2020年1月11日在我行存款如下：\n"
        "  账号：6225887206135762    币种：人民币    余额：281,397.11元\n"
        f"  账号：{CARD}    币种：人民币    余额：6,455.58元\n",
        2,
    ),
    "diary.md": (
        "travel.flight",
        "# 飞行日记\n\n> 捡到请联系 王建国，护照 E83914027\n\n## 2017.05.23\n\n早起赶MF1615，长沙到合肥，靠窗。\n\n"
        "在候机厅看完半本小说。\n\n## 2017.06.20\n\nHU6338次航班，从合肥回成都，14:12起飞，气流颠得厉害。\n",
        2,
    ),
    "day-asked.txt": (
        "hotel.stay",
        f"被询问人：王建国，身份证号码{ONE}\n问：你把最近在外面住宿的情况讲一下。\n"
        "答：6月5日晚上我在锦华商务酒店304房登记入住，第二天退房走的。\n问：7月17日那次呢？\n"
        "答：那次也是我登记的，入住海悦假日酒店506房，隔天中午离店。\n",
        2,
    ),
    "licences.txt": (
        "driving.licence",
        f"申请人王建国，身份证{ONE}，驾驶证记录如下：\n2003-04-01 初次领证，准驾车型C1，档案编号410141936101\n"
        "2010-08-02 期满换证，准驾车型C1，档案编号410141936101\n",
        2,
    ),
}


@pytest.mark.parametrize("name", BELOW)
def test_each_is_told_once_below_its_person(tmp_path: Path, name: str) -> None:
    kind, text, count = BELOW[name]
    found = [one for one in events(tmp_path, text, name) if isinstance(one, Record)]
    assert sum(one.kind == kind for one in found) == count
    assert len({one.person for one in found}) == 1
