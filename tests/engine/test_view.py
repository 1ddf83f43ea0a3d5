"""The view: what is folded, the escapes that are read, and the way back."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pii_scan.engine.view import View, fold
from pii_scan.engine.written import RUN, changes
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
        r"\xe5\xbc\xa0",
        r"\xf0\x9d\x9e\xbb",
        "%E5%BC%A0%F0%9F%98%80",
        r"\345\274\240\360\237\230\200",
    ]
)


# what is changed beside digits only, or as a whole
grouped = st.sampled_from(
    [
        *("138", "1234", "86", "350203", "\u00a0", "\u3000", "—", "\u200b", "&nbsp;", "&#8203;", r"\u00a0", r"\u2013"),
        *(
            "%20",
            "%2B86",
            "%40",
            "%E5%BC%A0",
            "%e4%b8%89",
            "%C2%B7",
            "%C1%BA",
            "%E5%BC",
            "+",
            "<b>",
            "</b>",
            "<i a>",
            "<wbr>",
        ),
        *(
            r"\x22",
            r"\u003d",
            "%253D",
            "%25E5%25BC%25A0",
            r"\xE5\xBC\xA0",
            r"\xE5\xBC",
            r"\\xe4\\xb8\\x89",
            r"\345\274\240",
        ),
        *("=3D123456", r"\274", "\\", "x"),
    ]
)


@given(st.lists(st.one_of(signs, escapes, grouped), max_size=60))
def test_offsets_go_there_and_back(parts: list[str]) -> None:
    original = "".join(parts).encode()
    view = View(original)
    assert view.data.decode() == fold("".join(parts))
    here = there = 0
    for start, end, new in [*changes(original), (len(original), len(original), b"")]:
        assert view.data[there : there + start - here] == original[here:start]
        for step in range(start - here + 1):
            assert view.offset_in_view(here + step) == there + step
        assert all(view.offset_in_original(there + step) == here + step for step in range(1, start - here))
        there += start - here
        # of several signs each has its own place
        each = (end - start) // len(new) * RUN if len(new) > RUN else end - start + 1
        assert all(view.offset_in_view(at) == there + (at - start) // each * RUN for at in range(start, end))
        assert not new or view.offset_in_original(there + len(new)) == end
        here, there = end, there + len(new)
    assert there == len(view.data)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("１３９", "139"),
        ("ＡＺａｚ", "AZaz"),
        ("＋８６－１．２＠＿", "+86-1.2@_"),
        ("（：，）　！", "（：，）　！"),
        ("", ""),
        (r"\u5f20\u4e09 \uff11\u0041", r"张三 1\u0041"),
        # in a text that was escaped again, and behind a backslash
        (r"\\u5f20\\u4e09", "张三"),
        (r"\\\\u5f20\\\\u4e09", "张三"),
        (r"\\\u5f20", r"\\张"),
        ("&#24352;&#x4E09; &#65297;&#39;", "张三 1&#39;"),
        # between the groups of a number, and nowhere else
        ("138\u00a01234\u202f5678", "138 1234 5678"),
        ("86&nbsp;138&#160;1234\u30005678", "86 138 1234 5678"),
        (r"138\u00a01234\u20135678", "138 1234-5678"),
        ("350203–19920723—2468", "350203-19920723-2468"),
        ("2016—08—12，8：00—9：00", "2016—08—12，8：00—9：00"),
        ("001\u30002018-04-11 &nbsp;甲\u00a0乙1—2", "001\u30002018-04-11 &nbsp;甲\u00a0乙1—2"),
        ("620100199001011234<b>5</b>", "620100199001011234<b>5</b>"),
        ("1001\u300013812345678", "1001\u300013812345678"),
        # inside one
        ("138\u200b1234\ufeff5678，a\u200bb", "13812345678，a\u200bb"),
        ("138\u180e12<wbr>345<wbr/>678 " + "\u200b".join("13812345678"), "13812345678 13812345678"),
        ("138\ufe631234\ufe635678 <b>" + "</b><b>".join("13812345678"), "138-1234-5678 <b>13812345678"),
        ("<b>350203</b>199207232468 138<i>1234</i>5678", "<b>350203199207232468 13812345678"),
        ("6222</span><span lang=EN-US style='x: 1'>0257454328975", "62220257454328975"),
        ("<td>3</td> <b>1</b>13812345678<a>2016</a>", "<td>3</td> <b>1</b>13812345678<a>2016</a>"),
        # of a query
        ("a=%2B8613812345678&b=x%40163.com&c=%E5%BC%A0%e4%b8%89", "a=+8613812345678&b=x@163.com&c=张三"),
        ("?m=138%201234%205678&n=139+1234+5678", "?m=138 1234 5678&n=139 1234 5678"),
        ("x = 139+1234+5678; %20 %C1%BA%C3%F7 %E5%BC", "x = 139+1234+5678; %20 %C1%BA%C3%F7 %E5%BC"),
        ("%E7%9A%84138%2C%E5%BC%A0%E4", "的138%2C张%E4"),
        # of a log, of one in JSON, of a dump, and of a query in another one
        (r"{\x22m\x22:\x22138\x22,\x22n\x22:\x22\xE5\xBC\xA0\x22}", r"{\"m\":\"138\",\"n\":\"张\"}"),
        (r"\u0022m\u0022:\u0022138 \\u0022n \\x22", r"\"m\":\"138 \\\"n \\\""),
        (r"m\u003d138\u0026n\u003D139 \x3d140\x5C\x22\x0A1", r"m=138&n=139 =140\\\"\n1"),
        (r"\\xE5\\xBC\\xA0 \345\274\240138 \xB9\xFA \274\240138", r"张 张138 \xB9\xFA \274\240138"),
        ("m%253D138%2526n%25253D%25E5%25BC%25A0 5%25 %2525", "m%3D138%26n%3D张 5%25 %2525"),
        (r"m=3D13812345678 =3D1 \u%40a \u0041\x41", r"m=13812345678 =3D1 \u@a \u0041\x41"),
        # a run that is cut inside of a character
        ("C%A0%E5%BC%A0%E4%B8%89", "C%A0张三"),
        ("%BC%A0%E5%BC", "%BC%A0%E5%BC"),
        (r"xBC\xA0\xE4\xB8\x89", r"xBC\xA0三"),
        (r"\x9F\x98\x80\xE4\xB8\x89", r"\x9F\x98\x80三"),
        (r"\xE5\xBC\xE4\xB8\x89", r"\xE5\xBC\xE4\xB8\x89"),
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
    assert View(b"138<b \xff>12345678</b>").data == b"13812345678</b>"


def test_nothing_is_copied_without_need() -> None:
    data = "身份证 13912345678，".encode()
    assert View(data).data is data


def test_where_blanks_divide_none_is_added() -> None:
    text = "?m=138%201234%205678 138\u00a01234\u00a05678 138—1234—5678".encode()
    assert View(text, b" ").data == "?m=138%201234%205678 138\u00a01234\u00a05678 138-1234-5678".encode()


@given(st.lists(st.one_of(signs, escapes, grouped), max_size=60), st.integers(0, 3))
@example([r"\xE5\xBC", r"\xe5\xbc\xa0"], 0)
@example([r"\274", r"\345\274\240"], 0)
def test_large_texts_are_changed_alike(parts: list[str], shift: int) -> None:
    # what begins a text may be the rest of a character, which it is not behind a line
    text = "\n".join(["", "".join(parts)]).encode()
    filler = b"x" * shift + "。说明 size=1\n".encode() * (MUCH // 16)
    view, small = View(filler + text), View(text)
    assert view.data == filler + small.data
    assert [view.offset_in_original(len(filler) + at) - len(filler) for at in range(len(small.data))] == [
        small.offset_in_original(at) for at in range(len(small.data))
    ]


def test_where_a_sign_divides_none_is_added() -> None:
    text = rb'1,"{\u0022m\u0022:\x22138\x22\x2c\x20}",2'
    assert View(text, b",").data == b'1,"{""m"":""138""\\x2c }",2'
