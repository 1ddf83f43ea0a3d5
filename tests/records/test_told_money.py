"""Accounts, balances, payments and driving licences in running text, in the words that people have for them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.records.test_prose import CARD, MOBILE, ONE, TWO, records

THIRD = "6217000010012345678"

TOLD = {
    f"三、王建国先生，内地居民身份证{ONE}，人民币储蓄卡{CARD}，结余 CNY 74,215.36；": "bank.balance",
    f"王建國小姐，內地居民身份證{ONE}，人民幣儲蓄卡{CARD}，結餘 CNY 1,006.00，並無透支。": "bank.balance",
    f"王建国，身份证{ONE}，卡号{CARD} 截至今天可用余额一万六千四百零八元三角五分": "bank.balance",
    f"2017年6月9日，王建国（{ONE}）账户{CARD}分三笔汇入李秀英支付宝，合计78800元": "bank.transaction",
    f"王建国（{ONE}）的工行卡里还剩3,204.55元": "bank.balance",
    f"10月初一 19点 王建国（{ONE}，卡{CARD}）转入会钱2000 收款人桂姐": "bank.transaction",
    f"王建国 {ONE} C2（自动挡）初领2018-07-19": "driving.licence",
    f"王建国 {ONE} C1 照片换过了，初领也是7月19": "driving.licence",
    f"阿豪：王建国 本是B2的 {ONE} 剩3分": "driving.licence",
}
NOT_TOLD = {
    f"王建国（{ONE}）报名C1自动挡，下月考": "identity.person",
    f"王建国（{ONE}）坐C2车厢，行程还剩3站": "identity.person",
    f"王建国（{ONE}）还剩两门课没考，学费余款下周交": "identity.person",
    f"王建国，{ONE}，想贷一万六千元，问要什么手续": "identity.person",
}


@pytest.mark.parametrize("text", TOLD | NOT_TOLD)
def test_words_as_people_have_them_tell_the_kind(text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text) == {(TOLD | NOT_TOLD)[text]: 1}


# what a debtor says, below the file of a recording
CALLED_ON = (
    "录音文件：20190824071945_{2}.wav   坐席：8083\n债务人：王建国  身份证：{0}  还款卡：浦发银行 {1}\n"
    "坐席：您好，跟您核对一下您最近的还款，方便吗？\n客户：我9月10日从这张卡给你们打了1700元，9月29日又打了2000元，都没入账？\n"
    "坐席：您提供一下流水截图。\n客户：还有10月17日，也是这张卡，打了1900元，柜台给办的。\n坐席：好的，我登记一下。\n\n"
)
PAID = {
    "called on.txt": (
        CALLED_ON.format(ONE, CARD, MOBILE) + CALLED_ON.format(TWO, "6228480402564890018", "13790079523"),
        {"bank.account": 2, "bank.transaction": 6},
    ),
    "copied.txt": (
        f"我叫王建国，身份证{ONE}，用的是建设银行卡{CARD}。钱进来马上取现，从手机银行抄下来：\n"
        "2017年4月6日10:31，收到户名“融鑫商务”转入30,000元；\n2017年4月6日10:52，柜台取现30,000元；\n"
        f"2017年4月20日15:07，转给指定的卡{THIRD} 2,400元，说是砍头息；\n以上属实。\n",
        {"identity.person": 1, "bank.transaction": 3},
    ),
    "asked.txt": (
        f"答：我叫王建国，身份证{ONE}，手机{MOBILE}，用我农行的卡转的，卡号{CARD}。\n问：转了几次？\n"
        f"答：第一次是2019年11月5日上午10点12分，转了4999元，收款卡号{THIRD}。\n"
        "答：第二次是当天10点40分，转了20000元，还是那张卡。\n",
        {"identity.person": 1, "bank.transaction": 2},
    ),
    "given back.txt": (
        f"王建国（身份证{ONE}），户名本人，卡{CARD}，账目如下：\n3月5日退休金进来3664.07元。\n"
        "3月11日取了600块现金。\n9月25日，对方退回人民币8,000元，称数量不足。\n",
        {"identity.person": 1, "bank.transaction": 3},
    ),
    "minutes later.txt": (
        f"本人王建国，身份证{ONE}，手机{MOBILE}，转账如下：\n第一笔：9月14日14时许，用卡{CARD}转出 2,269.00 元；\n"
        "第二笔：约二十分钟后，从同一张卡转 16,642.00 元到同一收款卡；\n",
        {"identity.person": 1, "bank.transaction": 2},
    ),
    "disputed.txt": (
        f"My name is Jianguo Wang, ID card {ONE}. I do not recognise these entries on my card {CARD}:\n\n"
        'a) 17 Feb 2019 03:12, CNY 2,380.00, merchant "JIAHE DIGITAL", paid out;\n'
        f"b) 17 Feb 2019 04:41, transfer of CNY 9,000.00 to card {THIRD}, unknown to me.\n",
        {"identity.person": 1, "bank.transaction": 2},
    ),
}
# As people tell it: a round sum right behind what was done, and what was done again.
SPOKEN = {
    f"王建国（身份证{ONE}）那边对过了，2/12从他中国银行卡{CARD}付款50000到公司，2/13又付款7500。": 2,
    f"5月3号，李秀英（{ONE}，手机{MOBILE}）用她建行卡{CARD}刷了6800，当天又刷了1200。": 2,
    f"王建国，身份证{ONE}，3月2日从农行卡{CARD}汇来5万，隔一天再汇3万，都说是货款。": 2,
    f"2018年7月16日，王建国（身份证{ONE}）从ATM转出2900元。": 1,
    # below whom a letter speaks to
    (
        "发件人：陈文\n主题：几笔往来\n王总：\n"
        f"王建国（身份证 {ONE}）那边，2/12从他卡{CARD}付款50000到公司，2/13又付款7500，都有。"
    ): 2,
}
UNPAID = {
    "office.txt": f"206 王建国 男 {ONE} 电话{MOBILE} 1月24日搬进来 押一付一 1100 卡{CARD}\n",
    "asked.txt": f"请于3月5日前将5000元打到王建国（身份证{ONE}）卡{CARD}上。\n",
    "certified.txt": f"兹证明王建国（身份证{ONE}）截至2024年01月27日，账户{CARD}存款余额为人民币 560,407.45 元。\n",
    # what is due, and what a stay at a computer cost
    "due.txt": f"借款人王建国，身份证{ONE}，还款卡{CARD}\n2018年5月3日 应还3,000元\n2018年6月3日 应还3,000元\n",
    "before.txt": f"承租人王建国，身份证{ONE}，账户{CARD}\n2018年5月3日前支付3,000元\n2018年6月3日前支付3,000元\n",
}


@pytest.mark.parametrize("name", PAID)
def test_payments_below_the_one_who_has_the_card(name: str, tmp_path: Path) -> None:
    text, told = PAID[name]
    found = records(tmp_path, text, name)
    assert found["bank.transaction"] == told["bank.transaction"]
    assert sum(found.values()) == sum(told.values())


@pytest.mark.parametrize("text", SPOKEN)
def test_payments_as_people_tell_them(text: str, tmp_path: Path) -> None:
    assert records(tmp_path, text) == {"bank.transaction": SPOKEN[text]}


@pytest.mark.parametrize("name", UNPAID)
def test_what_is_to_be_paid_is_no_payment(name: str, tmp_path: Path) -> None:
    assert records(tmp_path, UNPAID[name], name)["bank.transaction"] == 0


def test_the_last_line_of_a_letter_is_where_its_writer_is_reached(tmp_path: Path) -> None:
    letter = f"交警支队：\n我是粤A12345的车主王建国，身份证{ONE}，车一直停在院内。\n请查缉套牌车。\n电话 {MOBILE}\n"
    assert records(tmp_path, letter) == {"driving.vehicle": 1}
    # nor is that of another who writes of him a record
    other = f"车队：\n车主王建国，身份证{ONE}，车牌粤A12345，请通知。\n请查缉套牌车。\n电话 {MOBILE}\n"
    assert records(tmp_path, other) == {"driving.vehicle": 1}


def test_who_is_asked_whether_it_is_the_one_is_the_same(tmp_path: Path) -> None:
    talk = (
        f"坐席：您好请报身份证号\n客户：{ONE}\n坐席：请问是王建国先生本人吗 预留手机是{MOBILE}对吧\n"
        f"客户：对 卡里还有多少钱\n坐席：您的卡 卡号{CARD} 可用余额一万六千四百零八元\n客户：谢谢\n"
    )
    assert records(tmp_path, talk) == {"bank.balance": 1}
    assert records(tmp_path, talk + talk.replace(ONE, TWO))["bank.balance"] == 2
