"""Numbers that by their place on a line are no telephones."""

import pytest

from pii_scan.engine.numerals import is_literal, is_signed, is_size, is_spoken_of, part_of_link


@pytest.mark.parametrize(
    ("before", "after", "part"),
    [
        ("见 https://a.cn/b/runs/", " 的日志", "runs/"),
        ("（https://a.cn/show_", "）", "show_"),
        ("<https://a.cn/", ">", "a.cn/"),
        ("[见](//a.cn/", ")", ""),
        # its beginning is too far away
        ("organisation-with-a-long-name/shop-with-a-long-name-too/actions/runs/", ")", "runs/"),
        ("- [", "](https://a.cn/1)", "["),
        ("- [", "](tel:1)", ""),
        ("ed2k://|file|电影.mkv|", "|CD9571B05BC5E5D6EEA8548555626FFA|/", "|"),
        ("张三|", "|男", ""),
        ("见 https://a.cn/b，张三/", "", ""),
        ("https://a.cn/b,张三,", "", ""),
        ("https://", "", ""),
        ("南京路/", "", ""),
    ],
)
def test_a_part_of_a_link(before: str, after: str, part: str) -> None:
    assert part_of_link(before, after) == part


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("assert f(2) == ", "  # 和"),
        ("x[0]=", ";//版权"),
        ("n += ", "  张"),
        ("Thread.sleep(", "); // 等待"),
        ('<a href="javascript:show(', ')">安徽</a>'),
        ("    ", ",  # 第1个"),
        ("var x uint64 = ", " // 初始值"),
    ],
)
def test_a_literal_in_code(before: str, after: str) -> None:
    assert is_literal(before, after, {"张三"}.__contains__)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("    ", ",  # 张三"),
        ("    ", "  # 前台"),
        ("张三 ", ",  # 前台"),
        ("张三(", ") 到"),
        ("zs(", ") 到"),
        ("张三 = ", ""),
        ("", "，来自 https://a.cn"),
    ],
)
def test_no_literal(before: str, after: str) -> None:
    assert not is_literal(before, after, {"张三"}.__contains__)


@pytest.mark.parametrize(
    ("before", "after", "is_one"),
    [
        ("-rw-r--r-- 1 mobile mobile ", " Mar  1 10:00 a.tar", True),
        ("drwxr-xr-x   - 李娜 hadoop ", " 2024-03-01 10:00 /user/a", True),
        ("", "\t/data/手机/0", True),
        (" ", " 2024-03-01 10:00:00.000000000 视频/第0集.mkv", True),
        ("2024-03-01 10:00:00 ", " 备份/数据-0.tar.gz", True),
        ("2024-03-01 10:00:00 ", " 张三.amr", False),
        ("2024-03-01 10:00:00 ", " 张三 北京", False),
        ("0a" * 32 + "  ", "  系统镜像0.iso", True),
        ('m_bytes{a="b",机房="张江"} ', "", True),
        ('{"机房": "张江"} ', "", False),
        ("张三 ", "\t/data/0", False),
        ("", " /张三", True),
        ("", " 张三", False),
    ],
)
def test_the_size_of_a_file(before: str, after: str, is_one: bool) -> None:
    assert is_size(before, after) == is_one


@pytest.mark.parametrize(
    ("before", "after", "is_one"),
    [
        ("张三 ", "", True),
        ("", "，の张三", True),
        ("注文番号 ", " を受け付けました", False),
        ("주문번호 (注文) ", " 완료", False),
        ("(1,'a','", "'),(2,'张三','x')", False),
        ("(1,'张三'),(2,'", "','a')", False),
        ("(1,'张三','", "','a')", True),
        ("料卷: [18080220885, ", "]", False),
        ("张三: [18080220885, ", "]", True),
    ],
)
def test_whether_the_text_on_the_line_speaks_of_a_number(before: str, after: str, is_one: bool) -> None:
    assert is_spoken_of(before, after, {"张三"}.__contains__) == is_one


def test_a_plus_among_signed_numbers_is_a_sign() -> None:
    assert is_signed("heap ", "+16984542713", " bytes, gc -17428268165")
    assert is_signed("Yes ", "+14205209734", " (+6.1%)")
    assert not is_signed("heap ", "+16984542713", " 2024-01-01")
    assert not is_signed("heap ", "+1 698 454 2713", " gc -17428268165")
