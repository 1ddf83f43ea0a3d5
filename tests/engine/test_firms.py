"""What stands below the name of a firm is the firm's; below that of a person it is hers."""

from __future__ import annotations

import pytest

from pii_scan.formats import text_chunks
from tests.shared import built

ACCOUNT, ADDRESS = "110902345610802", "北京市海淀区中关村大街27号"
INVOICE = f"地址、电话：{ADDRESS} 010-62561234\n开户行及账号：中国工商银行 {ACCOUNT}\n"


def found(text: str) -> set[str]:
    """The rules of which something is found."""
    chunks = text_chunks([text.encode()], built().is_label)
    return {match.rule for chunk in chunks for match in built().matches(chunk) if match.confidence >= 0.6}


@pytest.mark.parametrize(
    "above",
    [
        "购买方：华兴科技有限公司\n纳税人识别号：1\n",
        "购买方名称：华兴科技（北京）有限公司\n",
        "甲方（卖方）：金桥机械厂\n法定代表人：\n",
        "原告：恒泰贸易有限公司，住所地北京\n",
        "版权所有 华兴科技有限公司<br>",
    ],
)
def test_what_a_firm_has_is_nobodys(above: str) -> None:
    assert not {"identity.address", "bank.account_ctx"} & found(above + INVOICE)


@pytest.mark.parametrize(
    "above",
    [
        "购买方：王晓芳\n",
        "甲方：华兴科技有限公司\n乙方：陈建国\n",
        "单位名称：华兴科技有限公司\n姓名：陈建国\n",
        "购买方：华兴科技有限公司\n\n",
        "",
    ],
)
def test_what_a_person_has_is_hers(above: str) -> None:
    assert {"identity.address", "bank.account_ctx"} <= found(above + INVOICE)
