"""What desks print, screens show and programs log: each tells of its kind, and of whom it is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.records.test_prose import MOBILE, ONE, TWO
from tests.records.test_side_by_side import counted
from tests.records.test_words import OTHER, THIRD

CARD = "6228486871371115591"


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        # the parts of a number, what sort of message it is, and half of a day
        (
            [f"<  {MOBILE[:3]} {MOBILE[3:7]} {MOBILE[7:]}", "短信/彩信", "09月08日 周六 下午9:46", "别再联系我了"],
            "phone.sms",
        ),
        ([f"11点05 王建国（{MOBILE}）发来：合同带上"], "phone.sms"),
        (
            [f"2021-07-03 05:16:00 [out-2] submit_sm{{seq=7, dst=86{MOBILE}, dcs=8, sm='已经下车了'}} -> ESME_ROK"],
            "phone.sms",
        ),
        (
            [
                "中华人民共和国机动车驾驶证",
                "证号 No.",
                f"   {ONE}",
                "姓名 Name         性别 Sex",
                "   王建国         男",
                "准驾车型 Class",
                "   C1",
            ],
            "driving.licence",
        ),
        (
            [
                "## 王建国（危险驾驶案）",
                f"- 身份证 {ONE}，羁押一看",
                "- 案号 （2017）川0107刑初518号",
                "- 认罪认罚：未签",
            ],
            "crime.case",
        ),
        (["小雨  12:41", CARD, "农业银行 李秀英"], "bank.account"),
        (["小雨  12:41", CARD, "李秀英 农业银行城东支行"], "bank.account"),
        (
            [
                "户名            账号",
                f"王建国          {CARD}",
                "本折结余（元）   最后记账",
                "20385.05         2018-01-11",
            ],
            "bank.balance",
        ),
        (
            [f"xm=王建国\nzjh={ONE}", "zdh=24", "sj_begin=1605012054", "sj_end=1605020125", "je=19.87"],
            "netcafe.session",
        ),
        (
            [f'10:00 req={{"psg": "王建国", "cn": "{ONE}", "fn": "G52821", "o": "TAO", "dt": "202103200418"}}'],
            "travel.flight",
        ),
    ],
)
def test_what_one_tells(lines: list[str], kind: str, tmp_path: Path) -> None:
    found = counted(tmp_path, "\n".join(lines) + "\n", "one.txt")
    assert found[0] == {kind: 1}, found


@pytest.mark.parametrize(
    ("header", "cells", "kind"),
    [
        # what a card paid last is a transaction, and a number of the imaging room is no sum
        ("卡号,最后交易时间,最后交易金额,最后商户", f"{CARD},2021-03-04 10:00:00,88.50,某超市", "bank.transaction"),
        (
            "card_no,last_txn_time,last_txn_amount,last_merchant",
            f"{CARD},2021-03-04 10:00:00,8.50,Shop",
            "bank.transaction",
        ),
        ("姓名,身份证,交易日期,dr,摘要", f"王建国,{ONE},2021-03-04,3,挂号", "identity.person"),
    ],
)
def test_columns_that_only_begin_or_sound_alike(header: str, cells: str, kind: str, tmp_path: Path) -> None:
    assert counted(tmp_path, f"{header}\n{cells}\n", "one.csv")[0] == {kind: 1}


@pytest.mark.parametrize(
    ("columns", "kind"),
    [
        ("bal=77023.89 avail_bal=1211.97 hold_amt=0.00 biz_dt=20190630", "bank.balance"),
        ("tdate=2018-03-27 ttime=04:13:00 amt=2862.57 bal=70097.29 summary=水电费", "bank.transaction"),
    ],
)
def test_a_balance_has_no_time_of_day(columns: str, kind: str, tmp_path: Path) -> None:
    header, row = zip(*(one.split("=") for one in columns.split()), strict=True)
    text = f"card_no,cust_nm,cert_id,{','.join(header)}\n{CARD},王建国,{ONE},{','.join(row)}\n"
    assert counted(tmp_path, text, "one.csv")[0] == {kind: 1}


def test_an_account_in_a_lease_is_no_other_lease(tmp_path: Path) -> None:
    text = (
        "房屋租赁合同\n"
        f"出租方（甲方）：王建国，身份证号：{ONE}，电话：{MOBILE}\n"
        f"承租方（乙方）：李秀英，身份证号：{TWO}，电话：{OTHER}\n"
        "甲方将坐落于福建省泉州市鲤城区人民路372号的房屋出租给乙方居住，租期自2017-08-17至2018-08-19，月租金7900元，"
        f"租金汇入甲方中国银行账户{CARD}。\n"
    )
    assert counted(tmp_path, text, "lease.txt")[:2] == ({"property.rental": 1}, 1)


def test_people_of_other_countries_have_records_too(tmp_path: Path) -> None:
    text = (
        "姓名,国籍,护照号码,入境日期,入境口岸\n"
        "陶宇,中国,EJ0118750,2019-04-11,宁波\n"
        "KIM MINJUN,韩国,M70218839,2019-04-11,宁波\n"
        "MARIA SANTOS,菲律宾,P7021883A,2019-04-12,宁波\n"
    )
    assert counted(tmp_path, text, "list.csv")[:2] == ({"border.crossing": 3}, 3)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        # days without a year before trains
        (
            f"王建国 7月出差（证件 {ONE}）\n\n"
            "7/3 G819 苏州北13:30开 → 长沙南，14车05C\n"
            "7/5 K1001 大连北18:45开 → 义乌，05车07D\n",
            {"identity.person": 1, "travel.train": 2},
        ),
        (
            f"原告罗雪（手机{MOBILE}）与被告石峰（手机{OTHER}）\n"
            "2018年07月12日01:42，原告收到短信：“那笔款月底给你”\n"
            "2018年07月14日05:55，原告发出短信：“生日快乐呀”\n",
            {"identity.person": 1, "phone.sms": 2},
        ),
        (
            f"被询问人薛国波，手机{MOBILE}\n问：03月07日18时30分那个电话是谁打的？\n"
            f"答：我接了 李雪燕（{OTHER}），讲了12分14秒。\n问：01月17日19时44分那个电话是谁打的？\n"
            f"答：在单位，我打给 李春倩（{THIRD}），讲了11分46秒。\n",
            {"identity.person": 1, "phone.cdr": 2},
        ),
    ],
)
def test_what_stands_below_one_who_is_named_is_all_of_that_one(
    text: str, kinds: dict[str, int], tmp_path: Path
) -> None:
    assert counted(tmp_path, text, "one.txt")[:2] == (kinds, 1)


def test_both_guests_of_a_room_stay_in_it(tmp_path: Path) -> None:
    header = "日期,房号,旅客姓名及身份证,同住人及身份证,离店,经手"
    row = f"5月27日,228,王建国 {ONE},李秀英 {TWO},次日11时,周姐"
    assert counted(tmp_path, f"{header}\n{row}\n", "list.csv")[:2] == ({"hotel.stay": 2}, 2)


def test_a_host_is_told_who_came(tmp_path: Path) -> None:
    text = f"小满民宿-阿姨  06:42:00\n王建国 到了，住望山，身份证{ONE}，电话{MOBILE}，5号走\n"
    assert counted(tmp_path, text, "chat.txt")[:2] == ({"hotel.stay": 1}, 1)


def test_two_sides_of_a_call_that_a_switch_logs(tmp_path: Path) -> None:
    text = f"17:31:00.098 BYE leg=8b34 From:<tel:+86{MOBILE}> To:<tel:+86{OTHER}> talk=792s cause=16\n"
    assert counted(tmp_path, text, "trace.log")[:2] == ({"phone.cdr": 1}, 1)


@pytest.mark.parametrize("aside", ["reporter", "witness", "报案人"])
def test_who_only_reported_a_case_has_no_record(aside: str, tmp_path: Path) -> None:
    case = {
        "ajbh": "A5101074900002017030401",
        "ajmc": "诈骗案",
        aside: {"name": "周云丽", "tel": MOBILE},
        "suspects": [{"xm": "王建国", "zjhm": ONE, "qzcs": "拘留"}, {"xm": "李秀英", "zjhm": TWO, "qzcs": "逮捕"}],
    }
    text = json.dumps([case], ensure_ascii=False, indent=1)
    assert counted(tmp_path, text, "case.json")[:2] == ({"crime.case": 2}, 2)


def test_a_call_is_of_the_one_who_is_asked_and_not_of_one_who_was_before(tmp_path: Path) -> None:
    text = (
        f"被询问人：张伟 {ONE}\n\n被询问人：李强，电话 {OTHER}\n"
        f"问：何时通话？\n答：2021年3月4日10点，我打给王芳（{THIRD}），说了3分钟。\n"
    )
    assert counted(tmp_path, text, "one.txt")[0] == {"identity.person": 2, "phone.cdr": 1}


@pytest.mark.parametrize(
    "text",
    [
        f"值班民警张伟 {ONE}\n接警编号 A4401065800002017030002 求助\n接警编号 A4401065800002017030019 求助\n",
        f"张伟 {ONE}\n年假余额（天）\n12.00\n",
        f"病人张伟 {ONE} 来了，住3床，周一走手术流程\n",
        f"物业：张伟{ONE} 来了，住建局检查，明天走访\n",
        f"读者张伟 {ONE}，电话{MOBILE}，系统发出短信模板：请确认\n",
        f"张伟 {ONE} 3月4日接过李强（{OTHER}）的接力棒，跑了58秒\n",
    ],
)
def test_what_only_looks_like_it_is_a_person_alone(text: str, tmp_path: Path) -> None:
    assert {*counted(tmp_path, text, "one.txt")[0]} <= {"identity.person", "identity.number", "phone.number"}


def test_a_card_between_two_holders_is_of_neither(tmp_path: Path) -> None:
    text = f"张伟 中国工商银行\n{CARD}\n李强 中国建设银行\n6221885388971940759\n"
    assert counted(tmp_path, text, "one.txt")[0] in ({}, {"bank.account": 1})


@pytest.mark.parametrize(
    "text",
    [
        "passport_id=298765432 login",
        "Honda Passport KM123457",
        "植物护照 AB123457",
        "设备护照号 AB123457",
        "passport team, ticket CR1234567",
        "Vaccine passport batch AB123457",
        "hzh,khmc,je\n298765432,某某公司,100.00",
        "Parking pass no: PK123457",
    ],
)
def test_numbers_beside_the_word_are_no_foreign_passports(text: str, tmp_path: Path) -> None:
    assert counted(tmp_path, f"{text}\n", "one.txt")[0] == {}
