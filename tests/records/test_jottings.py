"""Records that notes, slips and lists of running text tell of, each in its own wording; and look-alikes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.records.test_prose import CARD, MOBILE, ONE, PASSPORT, TWO, records

TOLD = {
    # sums in the capital signs of banks, and rounded ones
    f"王建国 / {ONE} / 卡{CARD} / 账户余额人民币贰拾万壹仟玖佰玖拾捌元整 / 查询日2016-02-11": "bank.balance",
    f"兹证明王建国，居民身份证{ONE}，账户{CARD}余额计人民币壹万陆仟陆佰叁拾叁元整。": "bank.balance",
    f"王建国，护照号{PASSPORT}，人民币卡{CARD}余额约38.7万（6.28）": "bank.balance",
    f"王建国，{ONE}，定期存单叁拾万元整，存期三年，建设银行": "bank.balance",
    f"王建国（{ONE}）名下农行卡结余3.5万，折子没查": "bank.balance",
    # the slips of terminals
    f"恒达贸易有限公司  TID 92485381  CARD {CARD}  王建国  SALE  20NOV18 16:10  RMB8,534.54  {MOBILE}": (
        "bank.transaction"
    ),
    f"MERCHANT 蓝天加油站  王建国 CARD {CARD}  REFUND  2018/11/20  REF 304432998  CNY 534.54  TEL {MOBILE}": (
        "bank.transaction"
    ),
    f"终端号 92485381 卡号{CARD} 预授权完成 持卡人王建国 {ONE} 授权码 304432  金额8,534.54": "bank.transaction",
    f"2014-07-17 05:16　王建国，卡号{CARD}，借方20.63，对手罗玉强，渠道手机银行。": "bank.transaction",
    # nights in a house, by points and clocks
    f"持护照{PASSPORT}的王建国先生于12.19晚登记入住悦途快捷酒店1618号房，12.20结账，电话 {MOBILE}。": "hotel.stay",
    f"[14:31:10] 前台：刚才14点31开的2604，passport no. {PASSPORT}，WANG JIANGUO，住到11/21": "hotel.stay",
    f"前台：1205刚开，身份证{ONE}，王建国，住到11-21": "hotel.stay",
    f"8.12　1823　王建国　女　{ONE}　押100　8.12退　√": "hotel.stay",
    f"8.13　2815　王建国（护照 {PASSPORT}）　晚06:25到　押500　次23点走": "hotel.stay",
    f"3月4日　1823　王建国　{ONE}　押金200　3月6日走": "hotel.stay",
    # borders, by a clock, by the number of a passport, and by keys of a log
    f"08时07分，持澳门特别行政区护照 {PASSPORT} 的王建国入境，往日本，由人工通道办理。": "border.crossing",
    "王建国，护照号写的 G 55829189，15.1.30 深圳宝安机场 出境（日本，G），至今未见入境。": "border.crossing",
    f"07时15分，王建国（男，1971年3月4日生）因公护照号 {PASSPORT}，出境，韩国方向。": "border.crossing",
    # as a driver lists them: behind the hour where
    f"(2) 王建国 护照{PASSPORT}\n      出境 16:09 港珠澳大桥": "border.crossing",
    f"9:20　旅客王建国护照号码为{PASSPORT}，往新加坡出境，团体通道": "border.crossing",
    f"PASSPORT: {PASSPORT}  EVENT=EXIT 20140316174303 via FM7343 nationality CHN 王建国": "border.crossing",
    f'2014-03-16 17:43 movement=in passport_no={PASSPORT} name="WANG JIANGUO" nat=CHN': "border.crossing",
    # what is told with a year alone, a place in an aircraft, days of two signs a year
    f"王建国，身份证{ONE}，2016年因容留他人吸毒被批评教育，现住重庆，表现一般。": "crime.case",
    f"王建国，乘ZH3216前往厦门，登机牌座位2K，身份证件 {ONE}，领取97元": "travel.flight",
    f"* 王建国, ID no. {ONE}, tenant of 7-2620, 7200 per month until 07/05/21, landlord 冯涛红": "property.rental",
    f"{ONE}  王建国  蓝魔网络会所  170816-2140 ~ 170818-1458  机B003  192.168.7.229": "netcafe.session",
    f"王建国|{ONE}|极速网咖（南岗店）|上机 170816-2153|下机 170817-1553|终端D078|手机 {MOBILE}": "netcafe.session",
    # calls and messages
    f"caller=tel:+86{MOBILE} callee=tel:+8613175814226 invite=20160920215654 duration=528s dir=MT": "phone.cdr",
    f"caller=sip:+86{MOBILE}@ims.mnc000.org callee=sip:+8613175814226@ims.mnc000.org duration=9 dir=MO": "phone.cdr",
    f"{MOBILE} => 15308036025 (02/14 01:00) 钱下周一定还你，再宽限几天": "phone.sms",
    '10月14日12:29，短信，王建国手机199 0317 7676收，来自147 7249 7501，写着："晚上回家吃饭吗"': "phone.sms",
    # keys of logs
    f"ts=2014-10-27T02:35:58+08:00 card={CARD} cert_no={ONE} txn_type=房租 amount=-97.61 balance=264.65"
    " counterparty=顺达物流有限公司": "bank.transaction",
    f"Apr 12 12:50:20 lbsd: msisdn={MOBILE} lac=34908 ci=36398 lng=113.6995 lat=34.7914 fix_time=1397278220": (
        "location.fix"
    ),
}
NOT_TOLD = {
    f"王建国（{ONE}）借给李秀英伍拾万元整，约定三年还清": "identity.person",
    f"王建国（{ONE}）投资理财产品，起点伍万元": "identity.person",
    f"王建国（{ONE}）卡号{CARD}，借方向银行提交了材料，2014-07-17，对方李秀英，额度20.63元": "bank.account",
    f"王建国 {ONE} 办理POS机一台，终端号 92485381，结算卡号{CARD}，押金RMB 99.00": "bank.account",
    f"TID 92485381 王建国 {MOBILE} CARD {CARD} SALE staff, joined 20NOV18": "bank.account",
    f"8.12　1823　王建国　{ONE}　押金200元借雨伞　8.12退": "identity.person",
    f"8.12　工号1823　王建国　{ONE}　晚06:25到岗　次日6点走": "identity.person",
    f"王建国（{ONE}）12.19晚值班室1618，12.20交班": "identity.person",
    f"07时15分，王建国（护照号 {PASSPORT}）来电咨询出境，前往韩国要办什么": "identity.person",
    f'2014-03-16 17:43 event=exit passport={PASSPORT} name="WANG JIANGUO" door=3 museum': "identity.person",
    f"王建国，护照号 {PASSPORT}，软件版本 15.1.30，安装在出境大厅": "identity.person",
    f"王建国，护照号 {PASSPORT}，9:20到出境大厅领取材料，往韩国寄": "identity.person",
    f"王建国（{ONE}），2016年因工作调动搬到重庆，后因邻居吸毒报警": "identity.person",
    f"王建国（{ONE}）咨询ZH3216登机牌怎么打印": "identity.person",
    f"* 王建国, ID no. {ONE}, chairman of 7-2620 committee, since 07/05/21": "identity.person",
    f"王建国|{ONE}|极速网咖（南岗店）|网管|工号B003|合同170816-2140 到 180816-2140": "identity.person",
    f"{MOBILE} => 15308036025 (02/14 01:00) 未接": "phone.number",
}


@pytest.mark.parametrize("text", TOLD | NOT_TOLD)
def test_notes_tell_the_kind(text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text) == {(TOLD | NOT_TOLD)[text]: 1}


ZONE = "POCHNWANG<<JIANGUO<<<<<<<<<<<<<<<<<<<<<<<<<<\nG469480117CHN7511138M2711151<<<<<<<<<<<<<<06\n"
LISTS = {
    # a zone and the line below it that has its number tell of one passport
    f"{ZONE}PASSPORT: G46948011  EVENT=EXIT 20140316174303 via FM7343 nationality CHN 王建国": {"border.crossing": 1},
    f"{ZONE}护照号：G46948011 姓名：王建国 性别M 手机：{MOBILE}": {"identity.person": 1},
    f"{ZONE}护照号：{PASSPORT} 姓名：王建国 性别M 手机：{MOBILE}": {"identity.person": 2},
    # a passport beside another name is of somebody else
    f"王建国，身份证件 {ONE}，领取97元；\n李秀英，护照号 {PASSPORT}，CZ6519次航班10月5日LHW-TAO，座位17C；": {
        "identity.person": 1,
        "travel.flight": 1,
    },
    f"王建国，身份证 {ONE}\n护照号 {PASSPORT}，2016年3月4日入住1203房，3月6日退房": {"hotel.stay": 1},
    # the head of a group is no row of who stands above it, and the next item of a list is no rest of the one above
    f"■ 车次 G550  武汉—成都东  12月7日18:09到\n   1）王建国男 {ONE} 16车1A\n"
    f"■ 车次 K639  武汉—长沙南  12月9日10:09到\n   1）李秀英女 {TWO} 02车3A": {"travel.train": 2},
    f"* 王建国, ID no. {ONE}, tenant of 14-2218, 1300 per month until 04/09/18, landlord 邓洋雪\n"
    f"* GUO QIANGWEI (passport {PASSPORT}), unit 17-410, rent RMB 4,000.00/month, lease 30 Jul 2017 - 14 Nov 2018\n\n"
    "Leasing, 何宏志": {"property.rental": 2},
    # what stands in brackets in every row is no value of a form
    f"申请人：王建国　身份证：{ONE}　护照：{PASSPORT}\n查询区间：近五年\n"
    + "".join(
        f"{number}. 出境 2017-05-{number + 10} {port} 前往国（地区）{land} MU5{number}24\n"
        for number, port, land in (
            (1, "广州白云机场", "日本"), (2, "上海浦东机场", "新加坡"), (3, "罗湖口岸", "英国"),
            (4, "友谊关口岸", "美国"), (5, "瑞丽姐告口岸", "泰国"),
        )
    ): {"identity.person": 1, "border.crossing": 5},
    # statements below the head of an account, as machines print them
    f"个人客户历史明细\n户名 王建国　卡号 {CARD}　证件 {ONE}\n180217 1108 水电费 -12688.28 50485.40 美家超市\n"
    "180219 1309 工资 +281.31 50766.71 曾欣博 手机银行\n合计2笔": {"bank.account": 1, "bank.transaction": 2},
    f"户名 王建国　卡号 {CARD}\n2018/02/17 跨行汇款  12,688.28  50,485.40  李秀英\n2018/02/19 结息  3.17  50,488.57": {
        "bank.account": 1,
        "bank.transaction": 2,
    },
    f"王建国（{ONE}）体检结果：\n180217 1108 白细胞 +5.20 6.10 正常\n180219 1108 血糖 -0.20 5.10 正常": {
        "identity.person": 1
    },
    # the messages of a bank, whose day stands behind the card, or behind the bank
    f"短信通知汇总：王建国（手机{MOBILE}，尾号5702，全号{CARD}）\n"
    "【工商银行】您尾号5702的卡6月5日16:32支出（转出）人民币178.17元，对方卢军凯，余额3,142.27元。\n"
    "【工商银行】6月6日20时20分，您的账户5702代扣话费217.76元，收付款方：于勇，活期余额2924.51。\n"
    "【工商银行】您尾号5702的卡6月7日12:25收入人民币15,132.64元，余额18,057.15元。": {"bank.transaction": 3},
    f"客户王建国，{ONE}，卡{CARD}\n会议纪要：6月5日16:32支部开会，收党费178.17元，12:25散会。\n会后李秀英发言。": {
        "bank.account": 1
    },
}  # fmt: skip


@pytest.mark.parametrize("text", LISTS)
def test_lists_of_notes(text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text) == LISTS[text]
