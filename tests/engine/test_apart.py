"""Names that no word introduces."""

import pytest

from pii_scan.engine.apart import stands_apart


@pytest.mark.parametrize(
    ("before", "value", "after"),
    [
        ("", "王晓芳", ""),
        ("* ", "王晓芳", "  到"),
        ("①", "李娜", "②"),
        ("据", "王晓芳", "介绍，产线每天能多做十件"),
        ("今晚", "张伟松", "请客"),
        ("，", "李娜", "把打印机借走了"),
        ("研发部：", "邱  冉", " 张伟"),
    ],
)
def test_a_name_stands_apart_where_nothing_else_can_hold_it(before: str, value: str, after: str) -> None:
    assert stands_apart(before, value, after)


@pytest.mark.parametrize(
    ("before", "value", "after"),
    [
        ("全", "王晓芳", ""),
        ("", "王晓芳", "街"),
        ("", "李娜", "和"),
        ('"city": "', "安顺", '"'),
        ("玛丽·", "安顺", ""),
        ("赵 ", "张 王", " 李"),
        ("", "范囲", "の"),
    ],
)
def test_a_word_that_goes_on_is_no_name(before: str, value: str, after: str) -> None:
    assert not stands_apart(before, value, after)
