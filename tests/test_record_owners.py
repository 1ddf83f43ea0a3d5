"""Calls and messages below the number whose they are, and blocks and lists that look like tables but are none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.test_record_prose import CARD, MOBILE, ONE, THREE, TWO, records
from tests.test_record_scans import people
from tests.test_record_words import MOBILES, OTHER, THIRD

PEERS = MOBILES[1:]
SPACED = f"{MOBILE[:3]} {MOBILE[3:7]} {MOBILE[7:]}"
HEADS = {
    "plain": f"机主 王建国   本机号码 {MOBILE}",
    "spaced": f"语音清单（营业厅自助打印）\n机主 王建国   本机号码 {SPACED}",
    "marks": f"客户通话详单\n客户：王建国　号码：{MOBILE}　证件：{ONE}",
}
GAPS = {"blanks": "  ", "wide": "\u3000", "tabs": "\t"}


def calls(gap: str, rows: int = 12) -> str:
    """The rows of a list of calls, each of the number of the other side."""
    return "\n".join(
        gap.join((f"2023-01-{day:02} 03:36:{day}", "被叫", PEERS[day % len(PEERS)], f"{day}分34秒", "重庆", "0.00"))
        for day in range(10, 10 + rows)
    )


@pytest.mark.parametrize("gap", GAPS)
@pytest.mark.parametrize("head", HEADS)
def test_calls_are_those_of_the_number_above_them(tmp_path: Path, head: str, gap: str) -> None:
    text = f"{HEADS[head]}\n{calls(GAPS[gap])}\n以上通话费以实际出账为准"
    assert records(tmp_path, text) == {"identity.person": 1, "phone.cdr": 12}
    assert people(tmp_path, text) == 1


def test_rows_of_people_below_a_number_are_theirs(tmp_path: Path) -> None:
    rows = "\n".join(
        f"2023-01-{day} 03:36  王建国  {one}  {OTHER}" for day, one in zip((10, 11, 12), (ONE, TWO, THREE), strict=True)
    )
    assert people(tmp_path, f"值班电话 {MOBILE}\n{rows}") == 1 + 3


MESSAGES = {
    "way": "[2022-02-26 04:18:45] 發送 {}\n媽的藥在抽屜第二格",
    "from": "来自 {} 2022-03-09 11:59\n车停在地下二层B区",
    "arrow": "2022-03-09 12:59 → {}\n车停在地下二层C区",
    "brackets": "发给：{}（2022-03-09 13:59:01）\n内容：车停在地下二层D区",
    "number first": "{}  2022-03-09 11:59  收到\n  晚上七点老地方见",
    "numbered": "#3  ← +86{}  接收  2015/6/3 1:38\n     内容：妈让你周末回家一趟",
    "English": "{} | received | 2022-03-09 11:59\nSee you at seven, bring the keys",
}
NO_MESSAGES = {
    "goods": "发给：{}（2022-03-09 13:59:01）\n数量：三箱",
    "a sentence": "2022-03-09 12:59 到货，发给 {} 的包裹\n车停在地下二层C区",
    "nothing below": "来自 {} 2022-03-09 11:59\n",
}


@pytest.mark.parametrize("name", MESSAGES | NO_MESSAGES)
def test_what_a_message_said_stands_below_its_number(tmp_path: Path, name: str) -> None:
    form = (MESSAGES | NO_MESSAGES)[name]
    text = f"本机：{MOBILE}  机主：王建国\n\n" + "\n".join(form.format(peer) for peer in PEERS[:3])
    found = records(tmp_path, text)
    assert found["phone.sms"] == (3 if name in MESSAGES else 0)
    assert name in NO_MESSAGES or people(tmp_path, text) == 1


@pytest.mark.parametrize("sign", ["-", ":", "=", "->", "|", "--"])
def test_a_sign_between_name_and_value_is_no_column(tmp_path: Path, sign: str) -> None:
    values = (("王建国", ONE, OTHER), ("李秀英", TWO, THIRD), ("陈志强", THREE, MOBILE))
    text = "\n\n".join(
        f"XM  {sign} {name}\nSFZH  {sign} {one}\nYHKH  {sign} {CARD}\nJYSJ  {sign} 2021-08-30 08:33\n"
        f"JYJE  {sign} 47167.09\nZY  {sign} 还款\nSJHM  {sign} {mobile}"
        for name, one, mobile in values
    )
    assert records(tmp_path, text) == {"bank.transaction": 3}


def test_a_list_that_names_the_columns_is_no_column(tmp_path: Path) -> None:
    columns = ["carNo", "frameNo", "personName", "idCardNum"]
    plates = ("京A12345", "粤BD12345", "沪C12346", "京A12347")
    rows = [
        [plate, f"LSVAA49J9DC58852{at}", "王建国", one]
        for at, (plate, one) in enumerate(zip(plates, (ONE, TWO, THREE, ONE), strict=True))
    ]
    frame = {"columns": columns, "index": [0, 1, 2, 3], "data": rows}
    assert records(tmp_path, json.dumps(frame, ensure_ascii=False), "a.json") == {"driving.vehicle": 4}
