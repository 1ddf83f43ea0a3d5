"""What a telephone kept: calls and messages in lists that the object of their owner holds, and below a head."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.engine.synthetic import id_number
from tests.records.test_prose import records_in

OWN, PEER, OTHER, SERVICE = "13970064132", "18382803641", "13936947442", "106969658172"
IDENTITY = id_number("44010619710925061")
MESSAGES = [
    {"phone": PEER, "body": "在开会，等下回你", "time": "2018/01/30 14:40", "type": 1},
    {"phone": SERVICE, "body": "您的包裹已到驿站", "time": "2018/01/31 01:25", "type": 1},
    {"phone": OTHER, "body": "周末一起钓鱼去不去", "time": "2018/01/31 16:19", "type": 2},
    {"phone": PEER, "body": f"打他这个电话{OTHER}", "time": "2018/02/01 01:08", "type": 1},
]
CALLS = [
    {"phone": PEER, "time": "2018/01/30 14:40", "duration": 35, "type": 1},
    {"phone": OTHER, "time": "2018/01/31 16:19", "duration": 0, "type": 2},
]
OWNER: dict[str, Any] = {"userName": "郭鹏平", "mobile": OWN, "idNo": IDENTITY}


def told(folder: Path, text: str, name: str = "upload.json", **given: int) -> tuple[Counter[str], int]:
    """How many records of each kind, and on how many people. given: further settings."""
    found = records_in(folder, text, name, **given)
    return Counter(one.kind for one in found), len({one.person for one in found})


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("key", ["smsList", "sms", "messages", "短信记录"])
def test_messages_in_a_list_are_the_owners(key: str, indent: int | None, tmp_path: Path) -> None:
    text = json.dumps({**OWNER, key: MESSAGES[:3]}, ensure_ascii=False, indent=indent)
    assert told(tmp_path, text) == ({"identity.person": 1, "phone.sms": 3}, 1)


def test_calls_in_a_list_behind_another_are_the_owners(tmp_path: Path) -> None:
    text = json.dumps({**OWNER, "smsList": MESSAGES, "callList": CALLS}, ensure_ascii=False, indent=1)
    assert told(tmp_path, text) == ({"identity.person": 1, "phone.sms": 4, "phone.cdr": 2}, 1)


@pytest.mark.parametrize("size", [300, 1000, 1 << 20])
def test_each_line_has_an_owner(size: int, tmp_path: Path) -> None:
    owners = [
        {**OWNER, "mobile": f"1397006413{number}", "idNo": id_number(f"4401061971{number + 1:02}25061")}
        for number in range(9)
    ]
    lines = [json.dumps({**owner, "callLog": CALLS}, ensure_ascii=False) for owner in owners]
    assert told(tmp_path, "\n".join(lines), block_size=size) == ({"identity.person": 9, "phone.cdr": 18}, 9)


def test_a_list_of_others_is_none(tmp_path: Path) -> None:
    friends = [
        {"name": "李秀英", "phone": PEER, "relation": "父母"},
        {"name": "王海芳", "phone": OTHER, "relation": "同事"},
    ]
    kinds, _ = told(
        tmp_path, json.dumps({**OWNER, "contacts": friends, "callback_list": CALLS[:1]}, ensure_ascii=False, indent=1)
    )
    assert "phone.sms" not in kinds and "phone.cdr" not in kinds


HEAD = f"机主: 秦鹏凯\n本机号码: {OWN}\n====================\n"
BLOCK = "发件人: {phone}\n时间: 2016-01-24 18:41:39\n内容: {said}\n--------------------\n"


@pytest.mark.parametrize("said", [f"打他这个电话{OTHER}", "你到哪了？我在东门", "哥，钱什么时候能还？"])
def test_blocks_of_keys_are_messages_whatever_is_said(said: str, tmp_path: Path) -> None:
    blocks = [BLOCK.format(phone=phone, said=what) for phone, what in (
        (PEER, "明天上午去办"), (PEER, said), (SERVICE, "您的验证码是798719，5分钟内有效"), (OTHER, "好的，知道了"),
    )]  # fmt: skip
    assert told(tmp_path, HEAD + "".join(blocks), "sms.txt") == ({"identity.person": 1, "phone.sms": 4}, 1)


def test_a_number_in_a_message_is_nobodys_head(tmp_path: Path) -> None:
    rows = "".join(
        f'  <sms address="{phone}" type="1" body="{said}" readable="2022-01-12 10:18:0{number}" />\n'
        for number, (phone, said) in enumerate(
            ((PEER, "哥，在吗"), (PEER, f"打他这个电话{OTHER}"), (OTHER, "好的，知道了"), (PEER, "到了"))
        )
    )
    text = f'<?xml version="1.0"?>\n<smses count="4" own_number="{OWN}" owner="胡红琳">\n{rows}</smses>\n'
    assert told(tmp_path, text, "sms.xml") == ({"identity.person": 1, "phone.sms": 4}, 1)


def test_a_seller_pastes_messages_below_whose_they_are(tmp_path: Path) -> None:
    said = ((PEER, "明天上午去办"), (OTHER, "房东催了，快点"), (SERVICE, "您已逾期38天"), (PEER, "到了"))
    turns = [
        f"20:1{number}  Linda: 2024-01-05 15:4{number}:50 接收 {one} 内容：{what}"
        for number, (one, what) in enumerate(said)
    ]
    text = "\n".join([f"20:10  Linda: 短信内容 机主韩浩东 号码{OWN}", *turns])
    assert told(tmp_path, text, "chat.txt") == ({"identity.person": 1, "phone.sms": 4}, 1)


def test_numbers_that_a_telephone_saved_are_those_of_the_other_side(tmp_path: Path) -> None:
    rows = "".join(
        f"44{n},Outgoing,{one},林总,2016020705221{n},00:13:12\n"
        for n, one in enumerate((PEER, OTHER, PEER, OTHER, PEER) * 2)
    )
    head = f"Call Log\nDevice owner: 韦旭斌\nMSISDN: {OWN}   IMEI: 861390409000447\n"
    assert told(tmp_path, f"{head}#,Type,Number,Name,Date,Duration\n{rows}", "calls.csv") == (
        {"identity.person": 1, "phone.cdr": 10},
        1,
    )


def test_a_call_with_its_cell_is_a_call(tmp_path: Path) -> None:
    line = "2017-01-07 11:13:3{n} CDR MTC owner={own} other={one} dur=53{n}s lac=15195 ci=10618 rel=NORMAL"
    text = "\n".join(line.format(n=n, own=OWN, one=one) for n, one in enumerate((PEER, OTHER, PEER)))
    assert told(tmp_path, text, "switch.log") == ({"phone.cdr": 3}, 1)


def test_a_table_in_a_quoted_mail_has_a_title(tmp_path: Path) -> None:
    people = ("欧阳伟杰", "孟志坤", "王荣")
    rows = [f"{n},{name},男,{id_number(f'4401061971{n}225061')},C6017236{n},6:3{n}" for n, name in enumerate(people, 1)]
    table = [
        "跨境巴士 旅客过关登记   2018年4月24日  深圳湾口岸  入境",
        "序号,姓名,性别,身份证号,通行证号,过关时间",
        *rows,
    ]
    text = "贴在下面了\n\n" + "\n".join(f"> {line}" for line in table) + "\n"
    assert told(tmp_path, text, "mail.txt") == ({"border.crossing": 3}, 3)


@pytest.mark.parametrize(
    "listed",
    [
        {"apiCalls": [{"path": "/login", "time": "2018/01/30 14:40", "cost": 10345}] * 3},
        {"messages": [{"role": "客服", "content": "您好，请问有什么可以帮您", "time": "2018/01/30 14:40"}] * 3},
        {"callStats": [{"day": "2018-01-30", "count": 12, "seconds": 3600}] * 3},
    ],
)
def test_what_names_no_other_side_is_no_call_and_no_message(listed: dict[str, Any], tmp_path: Path) -> None:
    assert told(tmp_path, json.dumps({**OWNER, **listed}, ensure_ascii=False, indent=1)) == ({"identity.person": 1}, 1)
