"""What a mask leaves of a value."""

from __future__ import annotations

import pytest

from pii_scan.config import Settings
from pii_scan.redact import mask_value
from pii_scan.scanner import Scanner
from tests.shared import CACHE, built, rules


@pytest.mark.parametrize(
    ("value", "mask", "masked"),
    [
        ("13912345098", (3, 4), "139****5098"),
        ("12345", (3, 4), "1**45"),
        ("1", (2, 2), "*"),
        ("zhang.san@example.com", "email", "z***@example.com"),
        ("欧阳修", "name", "欧**"),
        ("浙江省杭州市西湖区文三路12号3幢502室", "address", "浙江省杭州市***************"),
        ("云南省大理白族自治州大理市古城人民路9号", "address", "云南省大理白族自治州**********"),
        ("贵州省黔东南州凯里市北京东路10号", "address", "贵州省黔东南州**********"),
        ("湖南省长沙县黄兴镇蓝田村3组", "address", "湖南省长沙县********"),
        ("科技园路12号", "address", "*******"),
    ],
)
def test_what_is_left(value: str, mask: str | tuple[int, int], masked: str) -> None:
    assert mask_value(value, mask) == masked


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("call13912345098.amr", "call139????5098.amr"),
        ("13912345098x.txt", "139????5098x.txt"),
        ("IMG11010519491231002Xb", "IMG1101????????????2Xb"),
        ("x110101199003070070x", "x1101????????????70x"),
        ("a/build20240101T120000Z.log", "a/build20240101T120000Z.log"),
        # words that make a value in a text doubtful hide nothing of a name
        ("订单/徐静-13912345098/合同.zip", "订单/徐?-139????5098/合同.zip"),
        ("order_徐静-13912345098.zip", "order_徐?-139????5098.zip"),
        ("姓名_徐静.zip", "姓名_徐?.zip"),
        ("name=徐静.zip", "name=徐?.zip"),
        ("北京客户名单.zip", "北京客户名单.zip"),
        ("成都市武侯区桃园路12号3栋501室.txt", "成都市武侯区????????????.txt"),
    ],
)
def test_letters_beside_a_value_in_a_name(name: str, shown: str) -> None:
    settings = Settings(keep_known=True, cache=CACHE)
    assert Scanner(settings, rules(), built()).shown(name) == shown
