"""Records as telephones, exchanges, registries and police print them: calls, messages, positions, leases, cases."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.records.test_prose import CARD, MOBILE, ONE, THREE, TWO, records
from tests.records.test_words import OTHER, THIRD, people, table

NOTICE = (
    f"行政处罚决定书\n违法行为人：王建国，性别：男，出生日期：1987-04-23，身份证号码：{ONE}，现住址：成都市文化路26号。\n"
    "现决定给予王建国行政拘留十日的处罚。"
)
QUERIED = (
    f"违法犯罪记录查询结果\n姓名：王建国\n公民身份号码：{ONE}\n\n"
    "1、2021-03-04  盗窃  武侯区公安分局  行政拘留十日\n2、2022-05-14  赌博  武侯区公安分局  罚款500元"
)
OWNED = (
    f"车主：王建国\n身份证号：{ONE}\n手机：{MOBILE}\n名下车辆：\n"
    "  1、川A63324  本田雅阁  车架号LGB9V6HW3NE670391  2019-03-04登记\n"
    "  2、川A6P325  大众朗逸  车架号LSVECNG64MS225016  2021-05-04登记"
)
CALLS = "\n".join(
    f'  <call number="{number}" duration="{40 + n}" date="169812345678{n}" type="{n + 1}" presentation="1" />'
    for n, number in enumerate((MOBILE, OTHER, THIRD))
)
TARGET = (
    f"目标：{MOBILE}\n03-04 16:49  武汉市洪山区附近（30.659462, 104.065735）\n"
    "03-05 16:49  武汉市洪山区附近（30.659463, 104.065736）"
)
ORDERS = "\n\n".join(
    f"购票成功！订单号 E70690912{n}\n车次：G66{n}\n武汉 → 广州南\n发车：2021-03-0{n} 09:24\n乘车人：{name} {one}\n"
    f"1{n}车12A号  硬卧  ￥708.0"
    for n, (name, one) in enumerate((("王建国", ONE), ("李秀英", TWO), ("陈志强", THREE)), 1)
)
CLAUSES = (
    f"租房合同\n\n甲方：王建国\n乙方：李秀英    身份证号：{TWO}\n"
    "一、甲方同意将成都市文化路26号租给乙方使用，租期2021-03-04至2022-03-03。\n二、租金每月1800元，押金1800元。"
)
REGISTER = "\n\n".join(
    f"租客：{name}\n证件号：{one}\n出租屋地址：成都市文化路26号\n房东：高敏杰  房东电话：{mobile}\n入住时间：2021-03-04"
    for name, one, mobile in (("王建国", ONE, MOBILE), ("李秀英", TWO, OTHER))
)
LEASE = (
    f"房屋租赁合同\n出租方（甲方）：王建国\n承租方（乙方）：李秀英\n身份证号：{TWO}\n联系电话：{MOBILE}\n\n"
    "第一条 甲方将位于成都市文化路26号的房屋出租给乙方居住使用。\n第二条 租赁期限自2021-03-04起至2022-03-03止。\n"
    "第三条 月租金人民币1800元，押金1800元，乙方应于每月5日前支付。"
)
AGREED = (
    f"房屋租赁协议书\n甲方（出租人）：王建国  身份证号码：{ONE}\n乙方（承租人）：李秀英  身份证号码：{TWO}\n"
    "经双方协商，甲方自愿将坐落于成都市文化路26号的房屋租给乙方。租期一年，从2021-03-04到2022-03-03，每月租金3200元。"
)
LISTED_CARS = "\n".join(
    f"{n}. 车牌：{plate}，车架号：{vin}\n   车主：{name}，身份证：{one}"
    for n, (plate, vin, name, one) in enumerate(
        (
            ("川A63324", "LGB9V6HW3NE670391", "王建国", ONE),
            ("川A6P325", "LSVECNG64MS225016", "李秀英", TWO),
            ("川A6P326", "LFVHKJ4T27H320061", "陈志强", THREE),
        ),
        1,
    )
)
# a text, and how many records of which kind it holds
TOLD = {
    f"<?xml version='1.0'?>\n<calls count=\"3\">\n{CALLS}\n</calls>": {"phone.cdr": 3},
    REGISTER: {"property.rental": 2},
    f"来自 {MOBILE} 的短信\n2021-03-04 10:11:12\n今晚一起吃饭吗": {"phone.sms": 1},
    f"[2021-03-04 10:11:12] {MOBILE}: 今晚一起吃饭吗，老地方见": {"phone.sms": 1},
    f"{MOBILE} 03-04 16:49 基站 LAC:9762 CI:30541 武汉市洪山区附近 误差500米": {"location.fix": 1},
    f"{MOBILE}，2021-03-04 16:49:10，(104.065735,30.659462)": {"location.fix": 1},
    f"王建国\t{ONE}\t{MOBILE}\t成都市文化路26号\t2021-03-04至2022-03-03\t3500元/月\t押一付一": {"property.rental": 1},
    ORDERS: {"travel.train": 3},
    CLAUSES: {"property.rental": 1},
    LEASE: {"property.rental": 1},
    AGREED: {"property.rental": 1},
    LISTED_CARS: {"driving.vehicle": 3},
    NOTICE: {"crime.case": 1},
    QUERIED: {"crime.case": 2, "identity.person": 1},
    OWNED: {"driving.vehicle": 2, "identity.person": 1},
    "\n".join(
        f"2021-03-04T10:1{n}:12+08:00 cdr[231]: from=+86{one} to=+86{other} billsec=6{n} hangup=NORMAL"
        for n, (one, other) in enumerate(((MOBILE, OTHER), (THIRD, MOBILE)))
    ): {"phone.cdr": 2},
    TARGET: {"location.fix": 2, "phone.number": 1},
    table(
        "sfzm zdzm lk sfzh lcch kcrq cxzw",
        f"武汉 广州南 王建国 {ONE} G661 2021-03-04 11车12A号",
        f"武汉 广州南 李秀英 {TWO} G662 2021-03-05 11车13A号",
        f"武汉 广州南 陈志强 {THREE} G663 2021-03-06 11车14A号",
    ): {"travel.train": 3},
    table(
        "docketNo accused identityNo nature outcome",
        f"A4401065800002023018140 王建国 {ONE} 帮助信息网络犯罪活动 取保候审",
        f"A4401065800002023018141 李秀英 {TWO} 故意伤害 逮捕",
        f"A4401065800002023018142 陈志强 {THREE} 赌博 行政拘留五日",
    ): {"crime.case": 3},
    table(
        "zdhm wzsj x y",
        f"{MOBILE} 2021-03-04T16:49 104.065735 30.659462",
        f"{MOBILE} 2021-03-05T16:49 104.065736 30.659463",
        f"{MOBILE} 2021-03-06T16:49 104.065737 30.659464",
    ): {"location.fix": 3},
    table(
        "yhsj thdf jtsj thcd thlb",
        f"{MOBILE} {OTHER} 2021-03-04T16:49 345 主叫",
        f"{MOBILE} {THIRD} 2021-03-05T16:49 35 被叫",
        f"{MOBILE} 15928014437 2021-03-06T16:49 45 主叫",
    ): {"phone.cdr": 3},
    table(
        "hm zjhm khh zh",
        f"王建国 {ONE} 中国建设银行 {CARD}",
        f"李秀英 {TWO} 招商银行 6217998352068412157",
        f"陈志强 {THREE} 招商银行 6217004484126312913",
    ): {"bank.account": 3},
    table(
        "终端号码 时间 经度 纬度",
        f"{MOBILE} 2021-03-04T16:49 104.065735 30.659462",
        f"{OTHER} 2021-03-05T16:49 104.065736 30.659463",
        f"{THIRD} 2021-03-06T16:49 104.065737 30.659464",
    ): {"location.fix": 3},
    table(
        "MBHM SBSJ JD WD",
        f"{MOBILE} 2021-03-04T16:49 104.065735 30.659462",
        f"{MOBILE} 2021-03-05T16:49 104.065736 30.659463",
        f"{MOBILE} 2021-03-06T16:49 104.065737 30.659464",
    ): {"location.fix": 3},
    table(
        "zjhm sjr fssj nr",
        f"{MOBILE} {OTHER} 2021-03-04T16:49 钱收到了，谢谢",
        f"{MOBILE} {THIRD} 2021-03-05T16:49 明天改到下午三点",
        f"{MOBILE} 15928014437 2021-03-06T16:49 孩子接到了",
    ): {"phone.sms": 3},
}
# What only looks like these.
NOT_TOLD = {
    # where somebody clicked
    table(
        "mobile time x y",
        f"{MOBILE} 2021-03-04T16:49 512.25 30.65",
        f"{OTHER} 2021-03-05T16:49 113.5 20.65",
        f"{THIRD} 2021-03-06T16:49 12.25 130.65",
    ): {"phone.number": 3},
    table(
        "mobile seconds outcome nature",
        f"{MOBILE} 512 ok 1",
        f"{OTHER} 13 failed 2",
        f"{THIRD} 12 ok 1",
    ): {"phone.number": 3},
    f"[2021-03-04 10:11:12] {MOBILE}: 登录成功": {"phone.number": 1},
    f"2021-03-04 10:11:12 {MOBILE}：请求失败，重试三次": {"phone.number": 1},
    f"请勿相信来自{MOBILE}的短信，谨防诈骗": {"phone.number": 1},
    f"律师电话{MOBILE}，承接盗窃、诈骗、取保候审等案件": {"phone.number": 1},
    f"王建国\t{ONE}\t{MOBILE}\t成都市文化路26号\t2021-03-04至2022-03-03\t3500元": {"identity.person": 1},
    f"王建国 {ONE} 03-04 16:49 来电 {MOBILE}": {"identity.person": 1},
}


@pytest.mark.parametrize("text", TOLD | NOT_TOLD)
def test_what_an_export_tells(text: str, tmp_path: Path) -> None:
    name = "a.xml" if text.startswith("<?xml") else "a.csv" if text.count(",") > 8 and "：" not in text else "a.txt"
    assert records(tmp_path, text, name) == (TOLD | NOT_TOLD)[text]


def test_columns_of_a_created_table_may_hold_brackets(tmp_path: Path) -> None:
    columns = ",\n".join(f"  `{name}` varchar(64)" for name in ("本机号码", "被叫号码", "通话开始时间", "时长(秒)"))
    rows = ",".join(
        f"('{MOBILE}','{number}','2021-03-04 10:11:1{n}','57{n}')"
        for n, number in enumerate((OTHER, THIRD, "15928014437"))
    )
    text = f"CREATE TABLE `t` (\n{columns}\n) ENGINE=InnoDB;\nINSERT INTO `t` VALUES {rows};"
    assert records(tmp_path, text, "a.sql") == {"phone.cdr": 3}
    assert people(tmp_path, text) == 1


def test_rows_of_calls_are_those_of_the_number_that_made_them(tmp_path: Path) -> None:
    for header in ("A号码 B号码 开始时间 时长", "aNumber remoteNumber startTime duration", "yhsj thdf thrq thcd"):
        rows = [f"{MOBILE} {other} 2021-03-04T16:49 345" for other in (OTHER, THIRD, "15928014437")]
        assert people(tmp_path, table(header, *rows)) == 1
