"""Records of what the text layers of pages, retyped forms and letters hold: names above values, spaced words, breaks."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.test_record_prose import CARD, MOBILE, ONE, TWO, records

LICENCE = "驾 驶 证 副 页\n证 号\n{id}\n姓 名\n{name}\n档 案 编 号\n{file}\n准 驾 车 型\nC1\n记 录\n无\n"
ACCOUNT = (
    "个人结算账户开立申请书\n客户姓名\n{name}\n证件种类    居民身份证\n证件号码\n{id}\n卡（账）号\n{card}\n开户机构\n"
    "工商银行天河支行\n联系电话\n{mobile}\n本人已阅读并同意    签名：\n第1页 共2页\n"
)
PAGES: dict[str, tuple[str, Counter[str]]] = {
    "names above values, spaced": (
        LICENCE.format(id=ONE, name="王建国", file="440105123456")
        + "-----\n"
        + LICENCE.format(id=TWO, name="李建国", file="440105123457"),
        Counter({"driving.licence": 2}),
    ),
    "names above and beside values": (
        ACCOUNT.format(name="王建国", id=ONE, card=CARD, mobile=MOBILE)
        + ACCOUNT.format(name="李建国", id=TWO, card=CARD, mobile="13760321949"),
        Counter({"bank.account": 2}),
    ),
    "a card between lines, with words set wide": (
        f"┌──────┐\n  姓　　名：王建国　　　性　　别：男\n  身份证号：{ONE}\n  手　　机：{MOBILE}　邮箱：wang@qq.com\n└──────┘\n"
        f"┌──────┐\n  姓　　名：李建国　　　性　　别：男\n  身份证号：{TWO}\n  手　　机：13760321949　邮箱：li@qq.com\n└──────┘\n",
        Counter({"identity.person": 2}),
    ),
    "values in angle brackets": (
        f"[2017-02-06 20:32:49][SNAP] cust=<王建国> tel=<{MOBILE}> card=<{CARD}> balance=<48523.57> seq=247803872\n",
        Counter({"bank.balance": 1}),
    ),
    # what is no form
    "a list of names and numbers": (f"王建国\n{ONE}\n李建国\n{TWO}\n", Counter({"identity.number": 2})),
}


@pytest.mark.parametrize("case", PAGES)
def test_records_of_pages(tmp_path: Path, case: str) -> None:
    text, wanted = PAGES[case]
    assert records(tmp_path, text) == wanted
