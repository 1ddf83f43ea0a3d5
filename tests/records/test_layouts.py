"""Ways in which programs lay out what they know of people: columns named under any key, days without a year, prints."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.records.test_fellows import PEOPLE
from tests.records.test_prose import MOBILE, ONE, THREE, TWO, records

CARDS = ("6225884300791178", "6217003811627201511", "6217006780212538560")
ROWS = [[name, key, card, 25054.85] for (name, key), card in zip(PEOPLE, CARDS, strict=False)]
BILLS = [
    {
        "客户姓名": name,
        "证件号": key,
        "明细": [{"交易日": f"05/0{at}", "商户": "美团点评", "金额": 701.25} for at in (7, 8)],
    }
    for name, key in PEOPLE[:2]
]
TICKETS = [
    {
        "passengers": [{"passengerName": name, "idNo": key}],
        "flightNo": "EU2203",
        "depTime": "2020-01-15 02:35",
        "contact": MOBILE,
    }
    for name, key in PEOPLE[:2]
]
TRACKS = "".join(
    f"监管对象 {name}  {key}  日期 2018-10-15\n  时刻      经度        纬度       状态      参考位置\n"
    "  01:59:27  112.888096  28.236526  低电      天心区韶山北路185号\n"
    "  03:10:20  112.920285  28.250884  越界      芙蓉区韶山北路6号\n"
    for name, key in PEOPLE[:2]
)
EXTRACTS = "".join(
    f"账户名：{name}    证件号：{key}\n"
    "日期时间              方向   金额           余额           对手            备注\n"
    "2021-05-06 17:54:15   转出      6292.32       73887.66     温伟东          还款\n"
    "2021-05-10 09:31:26   转入      3116.10       77003.76     徐洁            借款\n"
    "==========================================\n"
    for name, key in PEOPLE[:2]
)
MESSAGES = "".join(
    f"检材持有人：{name}  身份证：{key}\n短信（含已删除恢复）\n"
    "[2018-08-12 09:48:30] 发送→ 17885836556  内容：昨天那批货少了两件\n"
    "[2018-08-12 12:01:59] 接收← 18877037268  内容：车我停在后面巷子里\n"
    for name, key in PEOPLE[:2]
)
TOLD = {
    "behind.json": (
        json.dumps({"lie": ["xingming", "shenfenzheng", "kahao", "yue"], "hang": ROWS}, ensure_ascii=False),
        {"bank.balance": 3},
    ),
    "bills.json": (json.dumps(BILLS, ensure_ascii=False), {"identity.person": 2, "bank.transaction": 4}),
    "tickets.jsonl": (
        "\n".join(json.dumps(one, ensure_ascii=False) for one in TICKETS),
        {"travel.flight": 2},
    ),
    "tracks.txt": (TRACKS, {"identity.person": 1, "identity.number": 1, "location.fix": 4}),
    "extracts.txt": (EXTRACTS, {"identity.person": 2, "bank.transaction": 4}),
    "messages.txt": (MESSAGES, {"identity.person": 2, "phone.sms": 4}),
}


@pytest.mark.parametrize("name", TOLD)
def test_what_is_laid_out_so(name: str, tmp_path: Path) -> None:
    text, told = TOLD[name]
    assert records(tmp_path, text, name) == told


def test_names_that_commas_divide_are_not_divided_by_blanks(tmp_path: Path) -> None:
    into = "insert into T_BANK (SEQ_NO, ACCOUNT_NAME, ID_CARD_NO, CARD_NUMBER, TRANSACTION_TIME, AMOUNT, REMARK)"
    text = "set define off\n" + "".join(
        f"{into}\nvalues ({at}, '{name}', '{key}', '{card}', '2023-02-04 08:35:33', '323.74', {remark});\n\n"
        for at, ((name, key), card, remark) in enumerate(
            zip(PEOPLE, CARDS, ("NULL", "'电话未接'", "NULL"), strict=False)
        )
    )
    assert records(tmp_path, text, "a.sql") == {"bank.transaction": 3}


def test_names_of_columns_must_be_known(tmp_path: Path) -> None:
    text = json.dumps({"a": ["alpha", "beta", "gamma"], "b": [["x", ONE, "1"], ["y", TWO, "2"], ["z", THREE, "3"]]})
    assert records(tmp_path, text, "a.json") == {"identity.number": 3}
