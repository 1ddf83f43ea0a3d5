"""The width-normalised view: one character for one, and the way back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pii_scan.engine.view import View, fold

alphabet = "a1-+.@汉，：（）é😀０９ＡＺａｚ＋－．＠＿！～｀［＾｟￥"
mixed = st.text(alphabet=st.one_of(st.sampled_from(alphabet), st.characters(codec="utf-8")), max_size=60)


@given(mixed)
def test_offsets_go_there_and_back(text: str) -> None:
    original = text.encode()
    view = View(original)
    assert view.data.decode() == fold(text)
    assert len(fold(text)) == len(text)
    here = there = 0
    for sign in [*text, ""]:
        assert view.offset_in_view(here) == there
        assert view.offset_in_original(there) == here
        here += len(sign.encode())
        there += len(fold(sign).encode())


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("１３９", "139"),
        ("ＡＺａｚ", "AZaz"),
        ("＋８６－１．２＠＿", "+86-1.2@_"),
        ("（：，）　！", "（：，）　！"),
        ("", ""),
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
