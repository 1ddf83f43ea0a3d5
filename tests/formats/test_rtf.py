"""RTF: the text of a document as lines, whatever program wrote it, and however its bytes come."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_archives import contents

from pii_scan.formats.members import STEP, Member, members
from pii_scan.model import Reason


def hexed(text: str, page: str = "gbk") -> str:
    return "".join(rf"\'{byte:02x}" for byte in text.encode(page))


def numbered(text: str) -> str:
    """As programs that know Unicode write it, each character with its bytes behind it."""
    return "".join(rf"\u{ord(sign) - 65536 * (ord(sign) > 32767)}{hexed(sign)}" for sign in text)


def text_of(document: str | bytes) -> str:
    data = document if isinstance(document, bytes) else document.encode("latin-1")
    [(name, text, damage)] = contents(data)
    assert (name, damage) == ("text", None)
    return text.decode()


WORD = (
    r"{\rtf1\ansi\ansicpg1252\deff1{\fonttbl{\f0\fcharset134 \'cb\'ce;}{\f1\fcharset0 Arial;}{\f2\fcharset204 A;}}"
    r"{\colortbl;\red0\green0\blue0;}{\stylesheet{\s0 Normal;}}{\info{\author Zhang}}{\*\generator Riched20;}"
    r"{\header Page\par}\pard "
)


@pytest.mark.parametrize(
    ("document", "text"),
    [
        (rf"{{\rtf1\ansi\ansicpg936 {hexed('姓名：张三')}138\par\line}}", "姓名：张三138\n\n"),
        (rf"{{\rtf1\ansicpg936\uc2 {numbered('：张')}138\par{numbered('李')}{{\uc0\u29579 ?}}}}", "：张138\n李王?\n"),
        (r"{\rtf1\uc1 \u24352?\u19977\'3f\u-230 ?138 5\par a\~b\_c\-d\{\\\}}", "张三：138 5\na\u00a0b-cd{\\}\n"),
        (r"{\rtf1 \u-10180?\u-8765?x}", "\U0001f1c3x\n"),
        # each font has its code page; a second byte may stand as the letter that it is
        (WORD + rf"{{\f0 {hexed('张')}\'84e}}\'e9 {{\f2 \'e9}}{{\plain\'e9}}\par}}", "Page\n张別é йé\n"),
        # cells and rows, paragraphs in a cell
        (r"{\rtf1 \trowd\cellx1\cellx2\pard\intbl a\par b\cell c\cell\row\pard d\tab e\par}", "a b\tc\nd\te\n"),
        # pictures, what programs keep for themselves, texts in drawings, links, notes
        (r"{\rtf1 a{\pict\wmetafile8 0a139}{\*\blob 139}{\*\shpinst{\sp{\sn x}}{\shptxt b\par}}\bin3 }}}c}", "ab\nc\n"),
        (r'{\rtf1 {\field{\*\fldinst HYPERLINK "x@y.cn"}{\fldrslt z}}{\*\annotation n}}', 'HYPERLINK "x@y.cn"zn\n'),
        # what is cut, and what follows the end
        ("{\\rtf1 a\\'e", "ae\n"),
        ("{\\rtf1 a}\r\n\0\0b}}", "ab\n"),
    ],
)  # fmt: skip
def test_the_text_of_a_document(document: str, text: str) -> None:
    assert text_of(document) == text


@given(st.integers(0, 80), st.integers(1, 3))
def test_where_its_bytes_are_cut_does_not_matter(shift: int, times: int) -> None:
    """Words, escapes and the characters that they make stand across the border of what is read together."""
    piece = rf"\u24352\'d5\par\tab {hexed('李四')}\\\{{\'41 "
    filler = "x" * (STEP - shift - len(r"{\rtf1\ansicpg936 "))
    text = text_of(rf"{{\rtf1\ansicpg936 {filler}{piece * times}}}")
    assert text.rstrip("\n") == filler + "张\n\t李四\\{A " * times


def test_a_run_of_backslashes_is_read_in_pairs() -> None:
    assert text_of(r"{\rtf1 " + r"\\" * 200_000 + "}") == "\\" * 200_000 + "\n"


def test_groups_without_end_are_told() -> None:
    [(_, _, damage)] = contents(rb"{\rtf1 " + b"{" * 20_000)
    assert damage is Reason.TOO_DEEP


@pytest.mark.parametrize(
    ("document", "told"), [(r"{\rtf1 a{\object{\*\objdata 0102}}}", True), (r"{\rtf1 a{\pict 01}}", False)]
)
def test_what_is_embedded_is_told(document: str, told: bool) -> None:
    found = members(io.BytesIO(), document.encode(), "a.rtf")
    assert found is not None
    names = [(item.inner, item.stream.read()) if isinstance(item, Member) else item.detail for item in found]
    assert names == [("text", b"a\n"), *(["embedded objects"] if told else [])]
