"""What stands in an object that is given as an example is one, not only what is right behind the word for it."""

from __future__ import annotations

import pytest

from pii_scan.formats import text_chunks
from tests.shared import built

PHONE = "13912345670"


def found(text: str) -> bool:
    """Whether a telephone is found with medium confidence."""
    chunks = text_chunks([text.encode()], built().is_label)
    matches = (match for chunk in chunks for match in built().matches(chunk))
    return any(match.rule == "phone.mobile" and match.confidence >= 0.6 for match in matches)


@pytest.mark.parametrize(
    "text",
    [
        ":param contact: 联系人信息，示例值:{'name':'王芳','address':'浙江省杭州市西湖区文三路391号','mobile':'%s'}",
        '请求参数示例：{"title": "开票申请单据", "remark": "加急处理", "items": [1, 2], "phone": "%s"}',
        "返回 example: [{'id': 1, 'level': 'VIP', 'tags': ['a', 'b'], 'note': 'to be called back', 'tel': '%s'}]",
    ],
)
def test_in_an_object_that_is_an_example(text: str) -> None:
    assert not found(text % PHONE)
    # behind its end nothing is
    assert found(f"{text.replace('%s', '1')}，客户电话：{PHONE}")


def test_another_object_is_none() -> None:
    assert found(f"示例值：{{'name': '王芳'}}；登记的联系人信息是{{'name': '王芳', 'mobile': '{PHONE}'}}")
