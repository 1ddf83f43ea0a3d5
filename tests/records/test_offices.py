"""What banks, offices and the police print and note: heads above lists, shifted columns, items of many people."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.records.test_prose import CARD, MOBILE, ONE, PASSPORT, THREE, TWO, records

PEER = "18782205519"
OTHER = "6222026704071616149"

STATEMENT = (
    "中国建设银行个人活期账户全部交易明细\n卡号/账号:{}   客户名称:王建国   证件号:{}\n"
    "序号 摘要   币别  钞汇 交易日期  交易金额  账户余额  交易地点/附言  对方账号与户名\n"
    "1  ATM取款   人民币元  钞  20150120  -2841.25   66707.01   POS         " + OTHER + "/武欣怡\n"
    "2  工资      人民币元  钞  20150121  +7486.94   74193.95   POS         " + OTHER + "/孙海涛\n"
    "3  转账      人民币元  钞  20150121  -5423.77   68770.18   网银        " + OTHER + "/李立新\n"
    "生成时间：2015-03-01 16:03:00\n\n"
)
BILINGUAL = (
    f"招商银行交易流水\nTransaction Statement\n户    名：王建国              账号：{CARD}\n"
    f"证件号码：{ONE}              申请时间：2012-09-29 18:04:00\n\n"
    "记账日期    货币   交易金额     联机余额    交易摘要    对手信息\n"
    "Date        Currency  Transaction Amount  Balance  Transaction Type  Counter Party\n"
    + "".join(
        f"2012-08-2{day}  CNY   -5,399.6{day}    54,056.90    还款        马翠萍    {OTHER}\n" for day in range(4)
    )
)
ENGLISH = (
    "                 STATEMENT OF ACCOUNT\nPostal Savings Bank, Guangzhou Branch\n"
    f"Account holder  Wang Jian               Card number {CARD}\nID document     {ONE}\n\n"
    "Date         Description                 Amount (CNY)       Balance\n"
    "17 Feb 2015  transfer        Ding Xiaoyan       -8,493.45     18,782.38\n"
    "18 Feb 2015  repayment       Liao Shaohua       -4,574.85     14,207.53\n"
    "19 Feb 2015  cash deposit    Tang Lixin         +7,529.82     21,737.35\n"
    "20 Feb 2015  quick pay       Lin Zhiqiang       -656.83       21,080.52\n"
)
DRIVERS = "编号 姓名  驾驶证号            准驾 档案编号      初次领证    联系电话\n" + "".join(
    f"00{at}  {name} {number}  A{at}  44030046284{at}  2009-04-1{at}  {MOBILE[:10]}{at}\n"
    for at, (name, number) in enumerate((("石凤英", ONE), ("戴培林", TWO), ("张诗涵", THREE), ("曹丽  ", ONE)), 1)
)
TAKEN = (
    f"7月23日 22:54 高新区一号卡口 暂扣驾驶证一本：赵敏 {ONE} C1 档案编号500100621140 原因记满12分 电话{MOBILE}\n"
    f"7月26日 17:14 解放路地下通道 暂扣驾驶证一本：贾春生 {TWO} B2 档案编号220100258031 原因酒后 电话{PEER}\n"
)
OFFENCE = (
    "违法时间：2015-09-0{}  违法地点：高新区一号卡口\n号牌号码：京ECX39{}　车主：王建国　证件号：{}\n"
    "违法行为：闯红灯　罚款：200元　扣分：6\n\n"
)
FUND = (
    "姓名：王建国  身份证号：{}  单位：金禾食品有限公司  公积金账号：862331846402695  账户余额：152698.44元  "
    "结息日：2014-03-13\n"
)
CROSSINGS = (
    f"1. On 11 March 2020 an Exit of Mr Kong Ming (PRC ID {ONE}, passport EC2930984) was logged at Youyiguan, "
    "travelling with flight SC6287.\n"
    f"2. Zeng Yannian, Chinese passport {PASSPORT}, Exit recorded at Shenzhen Bay on 26 March 2020 at 13:39; "
    "stated purpose study, country Vietnam.\n"
    f"3. On 31 March 2020 an Exit of Mr Chang Bolin (PRC ID {TWO}, passport E24170758) was logged at Beijing "
    "Capital Airport, travelling with flight MU6918.\n"
)
DISPUTED = (
    f"贵部：下列持卡人交易需调单，请协助：\n\n"
    f" (1) 持卡人赖慧君，卡号{OTHER}，2014-12-24 21:15:20消费6425.17元，参考号850396690706，持卡人手机{MOBILE}\n"
    f" (2) 12月25日14:45，崔海霞（身份证{ONE}）刷农业银行卡{CARD}，交易金额5937.50元，入账重复，应退\n"
    f" (3) 12月31日10:43，易俊杰（身份证{TWO}）刷建设银行卡{CARD}，交易金额8696.47元，入账重复，应退\n"
    f" (4) 持卡人陈美玲，卡号{OTHER}，2014-12-31 11:17:15消费2490.01元，参考号264918497089，持卡人手机{PEER}\n"
)
CASHIER = (
    f"02-13 09:02 出纳何：1月29日那笔交易是龙雪梅（{ONE}）招商银行卡{CARD}付的，6948.61元，"
    "对方户名史雨桐，流水号6323888550\n"
    f"02-13 09:04 出纳何：转了，2月2日18:33，秦守仁（{PEER}）{OTHER} 转给贾少华 6212263324054836169，金额964.24元\n"
    f"02-13 09:07 出纳何：转了，2月3日22:19，胡明（{MOBILE}）{OTHER} 转给朱红霞 6214839512644196，金额2735.12元\n"
)
APPLICANT = (
    "Applicant: Xie Zonghan   Sex: Male   Date of birth: 24 March 1964\nPassport: {}   National ID: {}\n"
    "Address: No. 19 Xinhua Street, Futian, Shenzhen\nMobile: +86 {}   E-mail: xiezonghan65@outlook.com\n\n"
)
MESSAGES = (
    f"=== 机主：王建国  本机号码：{MOBILE}  身份证：{ONE} ===\n"
    f"接收  对方号码：{PEER}（孙若兰）  2015-10-13 10:57:06\n内容：房租月底再给你行吗\n"
    f"发送  对方号码：18353257438（郝少华）  2015-10-13 17:10:58\n内容：快递放门卫了\n"
    f"接收  对方号码：17636453449（唐文静）  2015-10-15 07:02:38\n内容：我们还是算了吧\n"
)
RECEIPT = (
    "收 据        No.817819{}\n今收到承租人 王建国（身份证 {}）交来 香榭丽舍11栋2903 房 2013年1月租金 "
    "人民币 2700 元。\n"
    "租期：2013-01-01 至 2013-12-31      经手人：孙敏\n. . . . . . . . . . . . . . . .\n"
)
BALANCES = (
    f"问：还有吗？\n答：田世杰的，身份证{ONE}，工商银行{CARD}，12月20日查的时候余额129123.79元。\n"
    f"答：李明那张工商银行的卡号是{OTHER}，手机绑的{MOBILE}，12月25日账户余额161,118.85元。\n问：还有吗？\n"
)
GATEWAY = (
    "[2022-05-05 07:3{}:44] BAL_PUSH msisdn={} card={} name=任凤 "
    'text="您尾号3837的账户余额为122245.90元【邮储银行】" rc=0\n'
)
TICKETS = (
    'Jun 26 07:1{}:42 smsgw01 sender[8545]: tmpl=TKT_OK to={} msg="【天天票务】郝永勇您好，您预订的06月26日HU6493'
    '（佛山-合肥）09:12起飞已出票，证件号120104********1214，票号880-6382586775"\n'
)
TRIPS = (
    f"姜佳娜 出差行程备忘（助理彭萍婷整理）\n身份证 {ONE}    手机 {MOBILE}\n\n"
    "8.5周六 G226次 成都东→广州南 10:11发车 10车10A号 二等座 ¥92.5 已改签\n"
    "8.24周四 Z561次 东莞南→珠海 12:54发车 11车11号上铺 硬卧 ¥320.5 已改签\n"
)
CONVICTED = (
    f"1. 秦琳麗（中國護照 {PASSPORT}），2021年6月23日被控「盜竊」罪，案件編號 KCCC1975/2021，判處監禁11個月。\n"
    "2. 孔潔靜（中國護照 EA0504009），2022年1月8日被控「違反逗留條件」罪，案件編號 KCCC4538/2022，判處監禁10個月。\n"
)
HONG_KONG = (
    f"短訊匯出　機主：胡飛華　號碼：+86 {MOBILE}　護照：{PASSPORT}\n"
    f"2022/02/01 14:01　收　{PEER}：張單我聽日還俾你\n2022/02/02 18:57　發　17799395072：到咗樓下，落嚟啦\n"
)
CALLS = (
    f"As requested, calls of the subscriber Yanjia Zou (ID {ONE}).\n\n"
    "  start           dir   other party      duration   cell\n"
    f"  03 Jun 13:38    in    {PEER}       791 s     25804/17121\n"
    "  03 Jun 20:37    out   19865579950       123 s     29560/21525\n"
    "  04 Jun 11:54    out   13949228832       435 s     10446/43713\n"
)
LEASE = (
    "房屋租赁合同（摘要）　合同编号：ZL2020166{}\n甲方（出租人）：彭银梅　联系电话：18860388873\n"
    "乙方（承租人）：陆炳　身份证号：{}　联系电话：{}\n租赁房屋坐落：哈尔滨市南岗区和平路8号丽景名都23栋2203室\n"
    "租期：2020年4月29日至2021年4月27日　月租金：4200元　押金：8400元\n\n"
)
PAGE = f"<html><body><h3>何海 的短信（本机 +86 {MOBILE}）</h3>\n" + "".join(
    f'<div class="m"><span class="no">+86{number}</span> <span class="t">2019年05月16日 15:0{at}</span>'
    f"<p>{text}</p></div>\n"
    for at, (number, text) in enumerate(
        ((PEER, "我到楼下了，下来吧"), ("17636003059", "车停在地下二层"), (PEER, "药记得按时吃"))
    )
)
STAMPS = (
    "PORT OF ENTRY/EXIT LEDGER\nD  DATE       TIME   NAME                     PASSPORT NO  NAT  PORT            VISA\n"
    f"I  2022-07-02 19:23  MENG XINBING             {PASSPORT}    CHN  KLIA            TR\n"
    "I  2022-07-03 08:40  PENG LEI                 E93580991    CHN  KLIA            G\n"
    "O  2022-07-03 09:55  ZHOU CAIDAN              EL4591728    CHN  CHANGI          TR\n"
)
GATES = (
    "INSERT INTO `entry_exit` VALUES ({},'LU YIN','F','CHN','P','ED1173067','{}',"
    "'ENTRY','2017-08-09 22:19:52','HGK','CA8619');\n"
)
OWN = "".join(
    f'{{"number":"{number}","owner":"王建国","idCard":"{key}","messages":[\n'
    '  {"peerNumber":"17629996845","sentAt":"2023-02-04 08:47:03","box":"inbox","content":"会议改到三点"},\n'
    '  {"peerNumber":"13892610603","sentAt":"2023-02-06 15:13:32","box":"sent","content":"帮我订两张票"}]}\n'
    for number, key in ((MOBILE, ONE), (PEER, TWO))
)
CASES = {
    "balances that are sent": (
        GATEWAY.format(1, MOBILE, CARD) + GATEWAY.format(2, PEER, OTHER),
        {"bank.balance": 2},
    ),
    "tickets that are sent": (TICKETS.format(1, MOBILE) + TICKETS.format(2, PEER), {"travel.flight": 2}),
    "days with their weekday": (TRIPS, {"identity.person": 1, "travel.train": 2}),
    "charged with what has a name": (CONVICTED, {"crime.case": 2}),
    "messages of Hong Kong": (HONG_KONG, {"identity.person": 1, "phone.sms": 2}),
    "calls with cells": (CALLS, {"identity.person": 1, "phone.cdr": 3}),
    "both parties": (LEASE.format(1, ONE, MOBILE) + LEASE.format(2, TWO, PEER), {"property.rental": 2}),
    "a page of messages": (PAGE, {"identity.person": 1, "phone.sms": 3}),
    "day and time in columns": (STAMPS, {"border.crossing": 3}),
    "crossings without names of columns": (GATES.format(1, ONE) + GATES.format(2, TWO), {"border.crossing": 2}),
    "whose number it is": (OWN, {"identity.person": 2, "phone.sms": 4}),
    "statements": (
        STATEMENT.format(CARD, ONE) + STATEMENT.format(OTHER, TWO),
        {"bank.account": 1, "bank.transaction": 6},
    ),
    "two headers": (BILINGUAL, {"bank.account": 1, "bank.transaction": 4}),
    "a column of two": (ENGLISH, {"identity.number": 1, "bank.transaction": 4}),
    "drivers": (DRIVERS, {"driving.licence": 4}),
    "licences taken at a gate": (TAKEN, {"driving.licence": 2}),
    "offences at a gate": (
        "".join(OFFENCE.format(at, at, number) for at, number in enumerate((ONE, TWO, THREE))),
        {"driving.vehicle": 3},
    ),
    "housing fund": (FUND.format(ONE) + FUND.format(TWO), {"bank.balance": 2}),
    "items by passport and number": (CROSSINGS, {"border.crossing": 3}),
    "items by card and number": (DISPUTED, {"bank.transaction": 4}),
    "payments of others": (CASHIER, {"bank.transaction": 3}),
    "an address among keys": (
        APPLICANT.format(PASSPORT, ONE, MOBILE) + APPLICANT.format("E26714045", TWO, PEER),
        {"identity.person": 2},
    ),
    "contents of messages": (MESSAGES, {"identity.person": 1, "phone.sms": 3}),
    "receipts": (RECEIPT.format(1, ONE) + RECEIPT.format(2, TWO), {"property.rental": 2}),
}


@pytest.mark.parametrize("name", CASES)
def test_what_offices_write(name: str, tmp_path: Path) -> None:
    text, told = CASES[name]
    assert records(tmp_path, text, "a.txt") == told


@pytest.mark.parametrize(("name", "kinds"), [("老王", {"phone.number": 1}), ("云帆公司", {})])
def test_a_card_of_who_works_for_a_firm_is_none_of_the_firm(name: str, kinds: dict[str, int], tmp_path: Path) -> None:
    card = f"BEGIN:VCARD\nVERSION:2.1\nN:;{name};;;\nTEL;CELL:{MOBILE}\nORG:杭州云帆科技有限公司\nEND:VCARD\n"
    assert records(tmp_path, card) == kinds
