"""Accounts, transactions, calls and sessions as banks, exchanges and cafes list them: the kinds of their rows."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Record
from pii_scan.workers import Scan
from tests.records.test_lines import people
from tests.records.test_prose import CARD, MOBILE, ONE, THREE, TWO, records
from tests.shared import CACHE

SECOND, THIRD = "6217001821116245707", "6228481182116245700"
PHONES = ("13705518264", "18782205519", "13688031947")
NAMES = ("王建国", "李秀英", "陈志强")
HOLDERS = [*zip(NAMES, (CARD, SECOND, THIRD), strict=True)]


def rows(header: str, *patterns: str) -> str:
    """A table of three rows, by one pattern or by one for each; blanks divide the cells."""
    values = [
        {"name": name, "id": number, "card": card, "phone": phone}
        for name, number, card, phone in zip(NAMES, (ONE, TWO, THREE), (CARD, SECOND, THIRD), PHONES, strict=True)
    ]
    every = patterns if patterns[1:] else patterns * len(values)
    lines = [pattern.format(**value) for pattern, value in zip(every, values, strict=True)]
    return "\n".join(",".join(line.split()) for line in (header, *lines))


# a table of three rows, and what each of them is
KINDS = {
    # whom an account and a name tell
    rows("姓名 银行卡号 开户行", "{name} {card} 工商银行"): "bank.account",
    rows("户名 卡号 账户余额", "{name} {card} 3000.00"): "bank.balance",
    rows("户名 卡号 账户余额 冻结金额 创建时间", "{name} {card} 3000.00 300.00 2019-03-04"): "bank.balance",
    rows("certNo accountBalance frozenAmount gmtCreate", "{id} 3000.00 300.00 2019-03-04"): "bank.balance",
    rows(
        "会员账号 真实姓名 存款时间 存款金额 收款卡号 收款户名", "vip1 {name} 2019-03-04T20:11 500 {card} 李娜"
    ): "bank.transaction",
    rows(
        "txn_id card_no holder_name txn_ts mcc merchant amt", "a1b2 {card} {name} 2019-03-04T20:11 5411 某某超市 42.10"
    ): "bank.transaction",
    # any time beside a balance
    rows(
        "real_name mobile type change_money after_money add_time", "{name} {phone} 充值 42.10 342.10 2019-03-04T20:11"
    ): "bank.transaction",
    rows("客户名 证件号 产品 本金 起息日 到期日", "{name} {id} 整存整取 50000 20190304 20220304"): "bank.balance",
    rows("流水号 付款方 付款卡 收款方 收款卡 转账金额", "12345678 {name} {card} 李娜 {card} 42.10"): "bank.transaction",
    rows("借据号 客户名称 身份证号 结欠本金 欠息", "JJ1 {name} {id} 3000.00 0.00"): "bank.balance",
    # calls
    rows(
        "Agent Customer_Phone Call_Type Start Talk_Time", "a01 {phone} Outbound 2019-03-04T20:11 00:01:42"
    ): "phone.cdr",
    rows("类型 号码 开始时间 时长", "已拨电话 {phone} 2019-03-04T20:11 1分42秒"): "phone.cdr",
    rows("A_NUM|B_NUM|ANS_TIME|DUR|AREA", "{phone}|13550047218|20190304201100|42|028"): "phone.cdr",
    rows(
        "ani dst start answer billsec disposition", "{phone} 8001 2019-03-04T20:11 2019-03-04T20:12 42 ANSWERED"
    ): "phone.cdr",
    rows(
        "坐席 客户姓名 客户电话 呼叫方向 振铃时间 通话时长", "8001 {name} {phone} 呼入 2019-03-04T20:11 00:01:42"
    ): "phone.cdr",
    rows("主叫 被叫 时间 秒数", "{phone} 13550047218 03-04T20:11 42"): "phone.cdr",
    rows(
        "mobile template_id content send_status created_at", "{phone} SMS_1 妈我到学校了，放心 1 2019-03-04T20:11"
    ): "phone.sms",
    # a day and a time of day, seconds with noughts before them
    rows("CALLER CALLED DATE TIME DURATION", "{phone} 13550047218 231220 172909 000139"): "phone.cdr",
    rows("caller callee begin secs", "{phone} 13550047218 2019-03-04T20:11 42"): "phone.cdr",
    rows("编号 员工 工行卡 税前", "1 {name} {card} 8000"): "bank.account",
    # sessions
    rows(
        "card_id member_name id_no seat login_time logout_time", "1 {name} {id} B7 2019-03-04T20:11 2019-03-04T22:11"
    ): "netcafe.session",
    rows("场所 姓名 身份证 上网起 上网止 机号", "星际网咖 {name} {id} 03-04T20:11 03-04T22:11 7"): "netcafe.session",
    rows(
        "wb_code name cert pc sj_time xj_time", "33010610000045 {name} {id} 7 2019-03-04T20:11 2019-03-04T22:11"
    ): "netcafe.session",
    rows(
        "NETBAR_WACODE NAME CERTIFICATE_CODE START_TIME END_TIME", "44010610000123 {name} {id} 1551701460 1551708660"
    ): "netcafe.session",
    # cases
    rows("姓名 身份证号 滥用毒品种类 初次查获时间 管控现状", "{name} {id} 冰毒 2019.03 社区康复"): "crime.case",
    rows("涉案人 公民身份号码 角色 强制措施 到案时间", "{name} {id} 车手 取保 03.04"): "crime.case",
    rows("抓获时间 抓获人员 身份证 涉嫌 处理情况", "03月04日 {name} {id} 赌博 行拘10日"): "crime.case",
    rows("应聘者 身份证号码 犯罪记录", "{name} {id} 有（盗窃）"): "crime.case",
    rows("机位 会员卡 实名 证件 开机 关机", "07 1 {name} {id} 03-04T20:11 03-04T22:11"): "netcafe.session",
    # persons
    rows("订单 买家 收货信息 快递", "1 tb1 {name}　{phone}　成都市武侯区人民南路8号 中通"): "identity.person",
    rows("到访时间 客户 电话", "20:11 {name} {phone}"): "identity.person",
    rows("QQ号 备注名 手机", "100200300 {name} {phone}"): "identity.person",
    rows("户号 姓名 与户主关系 公民身份号码 住址", "1 {name} 户主 {id} 柳林镇张家湾村三组"): "identity.person",
    rows("户序 家庭成员 关系 身份证号码", "1 {name} 妻 {id}"): "identity.person",
    rows("Company First_Name Last_Name Mobile", "某某贸易 {name} 王 {phone}"): "identity.person",
    rows("P_ID^P_NAME^CERT_NUM^EDU", "1^{name}^{id}^初中"): "identity.person",
}

# and what makes none of these kinds
OTHERS = {
    # an account that nobody's name stands beside, and one of a company
    rows("卡号 开户行", "{card} 工商银行"): None,
    rows("账户名称 账号 开户行 账面余额", "某某科技有限公司 4402178974142002 工商银行 3000.00"): None,
    rows("户名 银行卡号", "金地集团 {card}"): None,
    # firms have accounts, and people who speak for them
    rows("供应商 开户行 银行账号 联系人", "某某建材有限公司 工商银行 3602017345608901234 {name}"): None,
    rows("公司 开户行 账号 账户余额 财务负责人", "某某建材有限公司 工商银行 3602017345608901234 2345.00 {name}"): None,
    # what is paid to the accounts of firms
    rows("收款单位 收款账号 金额 付款日期", "某某建材有限公司 1202440210312345 42.10 2019-03-04"): None,
    # a day that is not that of a transaction, beside an amount
    rows("日期 姓名 手机 金额 备注", "2019-03-04 {name} {phone} 42.10 已付"): "identity.person",
    rows("姓名 身份证 开户日期 余额 金额", "{name} {id} 2019-03-04 300.00 42.10"): "bank.balance",
    # an order whose number begins as cards do
    rows("tid receiver_name receiver_mobile status", "621034567890123451 {name} {phone} SENT"): "identity.person",
    # an examination
    rows(
        "姓名 身份证 考场 seat start_time end_time", "{name} {id} 3 B7 2019-03-04T20:11 2019-03-04T22:11"
    ): "identity.person",
}


@pytest.mark.parametrize(("text", "kind"), [*KINDS.items(), *OTHERS.items()], ids=lambda one: str(one)[:24])
def test_a_table_of_three_rows(text: str, kind: str | None, tmp_path: Path) -> None:
    assert records(tmp_path, text.replace("T2", " 2"), "a.csv") == ({kind: 3} if kind else {})


def test_accounts_and_names_in_words(tmp_path: Path) -> None:
    lines = "\n".join(f"1、{name}，卡号{card}，工商银行，退300元" for name, card in HOLDERS)
    assert records(tmp_path, f"以下家长需退费，请今天打款：\n\n{lines}\n\n谢谢！") == {"bank.account": 3}


def test_deposits_in_words(tmp_path: Path) -> None:
    line = "{name} {phone} 定期50万 活期1.2万 到期日2019-03-04"
    text = "\n".join(line.format(name=name, phone=phone) for name, phone in zip(NAMES, PHONES, strict=True))
    assert records(tmp_path, text) == {"bank.balance": 3}


def test_accounts_of_firms_in_a_contract(tmp_path: Path) -> None:
    party = "{0}方：某某科技有限公司（盖章）  法定代表人：王建国\n开户行：工商银行天河支行  账号：3602017345608901234\n"
    assert not records(tmp_path, party.format("甲") + party.format("乙"))


def test_what_a_bank_pays_out_in_slices(tmp_path: Path) -> None:
    lines = "\n".join(f"000001|{card}|{name}|42.10|工资|" for name, card in HOLDERS)
    assert records(tmp_path, lines) == {"bank.account": 3}


def test_the_head_of_a_statement_is_no_further_account(tmp_path: Path) -> None:
    head = f"户名：王建国    账号：{CARD}    开户行：工商银行\n"
    table = rows(
        "交易日期 交易类型 支出 收入 余额 交易对手", *(f"2019-03-0{n} 转账 42.10 0 300.00 李娜" for n in "123")
    )
    assert records(tmp_path, head + table) == {"bank.transaction": 3}
    assert records(tmp_path, head) == {"bank.account": 1}


def test_each_slip_is_of_its_own_card(tmp_path: Path) -> None:
    slip = "商户名称：某某酒楼\n卡号：{0}\n交易类型：消费\n日期/时间：2019-03-04 20:11:07\n金额：RMB 42.10\n"
    (tmp_path / "a.txt").write_text("\n".join(map(slip.format, (CARD, SECOND, THIRD))), encoding="utf-8")
    scan = Scan(Settings(paths=(str(tmp_path / "a.txt"),), jobs=1, isolated=True, cache=CACHE))
    assert len({event.person for event in scan.events() if isinstance(event, Record)}) == 3


def test_names_on_the_line_of_a_number(tmp_path: Path) -> None:
    lines = f"丁建国（会计） 办：0571-32185440 手：{MOBILE}\n1号楼1491 谭秀英 18782205519 白菜2份"
    assert records(tmp_path, lines) == {"identity.person": 2}
    assert records(tmp_path, f"王建国 {ONE}；李秀英 {TWO}；陈志强 {THREE}。") == {"identity.person": 3}


def test_a_call_with_its_way_and_length(tmp_path: Path) -> None:
    assert records(tmp_path, f"2019-03-04 20:11 {MOBILE} 打入 通话3分12秒 内容：咨询社保") == {"phone.cdr": 1}
    assert records(tmp_path, f"客户{MOBILE}来电咨询，20分钟后回复") == {"phone.number": 1}


BOOK = """日期      凭证号  摘要      D/C  发生额    结余
23.11.04  346065  代发      D    936.26    83,258.29
23.11.05  650557  现金存入  D    2,927.95  80,330.34
23.11.06  873984  利息      C    289.77    80,040.57
"""


def test_a_printed_book_with_short_days_and_numbers_of_vouchers(tmp_path: Path) -> None:
    head = f"账号：4402178974142002   户名：王建国\n证件号码：{ONE}\n{'=' * 60}\n"
    assert records(tmp_path, head + BOOK) == {"bank.account": 1, "bank.transaction": 3}


def test_a_message_of_a_bank_with_large_sums(tmp_path: Path) -> None:
    line = f"2019-03-04 21:52:57 {MOBILE} 【工商银行】您尾号7065卡3月4日21:52支出(消费)3,905.28元，余额38,781.27元。"
    assert records(tmp_path, line) == {"bank.transaction": 1}


def test_a_transfer_in_a_log(tmp_path: Path) -> None:
    sides = f"payer=王建国, payerAcct={CARD}, payeeAcct={SECOND}, payee=李娜, amount=42.10"
    line = f"2019-03-04 21:52:57.123 INFO [main] c.b.Transfer - ok, {sides}"
    assert records(tmp_path, line, "a.log") == {"bank.transaction": 1}


def test_a_slip_with_both_sides(tmp_path: Path) -> None:
    sides = f"付款人户名：王建国\n付款人账号：{CARD}\n收款人户名：李娜\n收款人账号：{SECOND}"
    slip = f"{sides}\n金额（小写）：￥42.10\n交易流水号：20190304123456"
    assert records(tmp_path, slip) == {"bank.transaction": 1}


@pytest.mark.parametrize("indent", [None, 2])
def test_what_an_object_tells_of_a_long_list_in_it(indent: int | None, tmp_path: Path) -> None:
    who = [{"xm": name, "zjhm": number, "sj": "2019-03-04 20:11"} for name, number, _ in people(400)]
    times = [{**one, "onlineTime": "2019-03-04 20:11", "offlineTime": "2019-03-04 22:11"} for one in who]
    told = {"netbar": "极速网吧", "items": times, "staff": who}
    text = json.dumps(told, ensure_ascii=False, indent=indent)
    assert records(tmp_path, text, "a.json") == {"netcafe.session": 400, "identity.person": 400}


def test_kin_stand_in_the_block_of_a_child(tmp_path: Path) -> None:
    child = "幼儿姓名：{0}    出生日期：2015-03-06\n身份证号：{1}\n爸爸：王建国 电话：{2}\n妈妈：李秀英 电话：{2}\n"
    assert records(tmp_path, "\n".join(child.format(*one) for one in people(3))) == {"identity.person": 3}


def test_a_row_is_one_however_it_notes_the_time(tmp_path: Path) -> None:
    table = rows("ZADDRESS ZDURATION ZDATE ZORIGINATED", "{phone} 42 683412908 1")
    assert records(tmp_path, table, "a.csv") == {"phone.cdr": 3}
    table = rows("主叫号码 被叫号码 通话时间 通话时长 呼叫类型", "{phone} 13550047218 甲子日 42 主叫")
    assert records(tmp_path, table, "a.csv") == {"phone.cdr": 3}


def test_an_object_is_called_by_the_name_in_it(tmp_path: Path) -> None:
    sides = [{"realName": name, "cardNo": card} for name, card in HOLDERS]
    orders = [
        {"id": 7, "payer": one, "payee": sides[0], "fiatAmount": "42.10", "payTime": "2019-03-04"} for one in sides
    ]
    text = "\n".join(json.dumps(order, ensure_ascii=False) for order in orders)
    assert records(tmp_path, text, "a.jsonl") == {"bank.transaction": 3}
    guest = {"hotel": {"id": 7, "name": "悦来宾馆"}, "idCard": ONE, "checkIn": "2019-03-04"}
    assert records(tmp_path, json.dumps([guest], ensure_ascii=False), "a.json") == {"hotel.stay": 1}
    guest["hotel"] = {"id": 7, "stars": 4}
    assert records(tmp_path, json.dumps([guest], ensure_ascii=False), "a.json") == {"identity.number": 1}
