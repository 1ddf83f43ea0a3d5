"""What a mask leaves of a value."""

from __future__ import annotations

import pytest

from pii_scan.config import Settings
from pii_scan.model import Finding, Record, Rule
from pii_scan.redact import Redactor, fingerprint, mask_value
from pii_scan.scanner import Scanner
from tests.shared import CACHE, Bytes, built, rules


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
        # documents whose number is told by a label alone
        ("EB7350216.csv", "E??????16.csv"),
        ("护照_魏成晨_G73502168.jpg", "护照_魏??_G??????68.jpg"),
        ("扫描件/C73502168正面.jpg", "扫描件/C??????68正面.jpg"),
        ("img/A123456789_1.png", "img/A1??????89_1.png"),
        ("photos/P1010027.jpg", "photos/P1010027.jpg"),
        ("logs/g20240131.log", "logs/g20240131.log"),
        ("v12345678/ab1234567.js", "v12345678/ab1234567.js"),
        # words that make a value in a text doubtful hide nothing of a name
        ("订单/徐静-13912345098/合同.zip", "订单/徐?-139????5098/合同.zip"),
        ("order_徐静-13912345098.zip", "order_徐?-139????5098.zip"),
        ("姓名_徐静.zip", "姓名_徐?.zip"),
        # however a number is written: a no-break space, a sign without width, a query
        ("139\u00a01234\u00a05098.txt", "139??????5098.txt"),
        ("a/1391234\u200b5098.txt", "a/139?????5098.txt"),
        ("q=%E7%9A%8413912345098&a=xu%40corp.cn.txt", "q=%E7%9A%84139????5098&a=x***.txt"),
        ("a/013912345098.txt", "a/013?????5098.txt"),
        ("a/0139123450981.txt", "a/0139123450981.txt"),
        ("name=徐静.zip", "name=徐?.zip"),
        ("北京客户名单.zip", "北京客户名单.zip"),
        ("成都市武侯区桃园路12号3栋501室.txt", "成都市武侯区????????????.txt"),
        # names of persons that are hardly anything else
        ("魏成晨/a.txt", "魏??/a.txt"),
        ("简历-魏成晨.txt", "简历-魏??.txt"),
        ("魏成晨简历.txt", "魏??简历.txt"),
        ("关于魏成晨的报告.txt", "关于魏??的报告.txt"),
        ("文件/高原/简历模板.docx", "文件/高原/简历模板.docx"),
        ("车辆管理/查询/银行流水.xlsx", "车辆管理/查询/银行流水.xlsx"),
        ("张江高科技园区/白皮书_任务清单.md", "张江高科技园区/白皮书_任务清单.md"),
    ],
)
def test_letters_beside_a_value_in_a_name(name: str, shown: str) -> None:
    settings = Settings(keep_known=True, cache=CACHE)
    assert Scanner(settings, rules(), built()).shown(name) == shown


def test_a_name_that_a_file_holds_is_hidden_in_its_path() -> None:
    """Also one that may be a word, and before it is found; fingerprints go by the path as it is."""
    scanner = Scanner(Settings(keep_known=True, cache=CACHE), rules(), built())
    data = "手机：13912345098\n姓名：高原\n".encode()
    for path, shown in (("高原/高原.txt", "高?/高?.txt"), ("高山/高原山.txt", "高山/高?山.txt")):
        found = [event for event in scanner.scan(Bytes(path, data)) if isinstance(event, Finding)]
        assert [event.location.path for event in found] == [shown] * 2
        assert found[0].fingerprint == fingerprint("phone.mobile", path, "139****5098")
    other = next(iter(scanner.scan(Bytes("高原.txt", "手机：13912345098".encode()))))
    assert isinstance(other, Record) and other.location.path == "高原.txt"  # of another file it says nothing


def test_the_cells_of_a_sheet_are_no_further_names() -> None:
    asked: list[str] = []

    def find(text: str) -> list[tuple[int, int, Rule, float]]:
        asked.append(text)
        return []

    redactor = Redactor(find=find)
    places = [f"客户.xlsx!名单!{column}{row}" for row in range(2, 200) for column in "ABC"]
    assert [redactor.shown(place) for place in places] == places
    assert len(asked) < 10
