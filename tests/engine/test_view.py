"""The view: what is folded, the escapes that are read, and the way back."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pii_scan.engine.view import View, fold
from pii_scan.literals import MUCH

alphabet = "a1-+.@汉，：（）é😀０９ＡＺａｚ＋－．＠＿！～｀［＾｟￥"
signs = st.one_of(st.sampled_from(alphabet), st.characters(codec="utf-8", exclude_characters="\\"))
escapes = st.sampled_from(
    [
        "&#24352;",
        "&#x5F20;",
        "&#65297;",
        "&#39;",
        "&#1234567;",
        "&#",
        r"\u5f20",
        r"\u4E09",
        r"\uff11",
        r"\u0041",
        r"\n",
        r"\ufeff",
        r"\u00b7",
        r"\u20",
        "\\",
    ]
)


@given(st.lists(st.one_of(signs, escapes), max_size=60))
def test_offsets_go_there_and_back(parts: list[str]) -> None:
    original = "".join(parts).encode()
    view = View(original)
    assert view.data.decode() == fold("".join(parts))
    here = there = 0
    for part in re.findall(r"\\u[0-9a-fA-F]{4}|&#(?:\d{5}|x[0-9a-fA-F]{4});|.|\n", "".join(parts), re.DOTALL):
        assert view.offset_in_view(here) == there
        assert view.offset_in_original(there) == here
        if len(fold(part)) < len(part):
            assert {view.offset_in_view(here + inside) for inside in range(1, len(part))} == {there}
        here += len(part.encode())
        there += len(fold(part).encode())


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("１３９", "139"),
        ("ＡＺａｚ", "AZaz"),
        ("＋８６－１．２＠＿", "+86-1.2@_"),
        ("（：，）　！", "（：，）　！"),
        ("", ""),
        (r"\u5f20\u4e09 \uff11\u0041", r"张三 1\u0041"),
        (r"\\u5f20", "\\张"),
        ("&#24352;&#x4E09; &#65297;&#39;", "张三 1&#39;"),
    ],
)
def test_what_is_folded(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert View(text.encode()).data.decode() == folded


def test_bytes_that_are_no_utf8_stay() -> None:
    data = b"\xff\xef\xbc\xef\xbc\x91\x80\xef"
    view = View(data)
    assert view.data == b"\xff\xef\xbc1\x80\xef"
    assert view.offset_in_original(4) == 6


def test_nothing_is_copied_without_need() -> None:
    data = "身份证 13912345678，".encode()
    assert View(data).data is data


@given(st.lists(st.one_of(signs, escapes), max_size=60), st.integers(0, 3))
def test_large_texts_are_changed_alike(parts: list[str], shift: int) -> None:
    text = "".join(parts).encode()
    filler = b"x" * shift + "。说明 size=1\n".encode() * (MUCH // 16)
    view, small = View(filler + text), View(text)
    assert view.data == filler + small.data
    assert [view.offset_in_original(len(filler) + at) - len(filler) for at in range(len(small.data))] == [
        small.offset_in_original(at) for at in range(len(small.data))
    ]
