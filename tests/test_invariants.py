"""The same findings whatever the engine and the chunk size.

Streams are compared byte for byte. A short text would be one chunk whatever the size of chunks: its head is read whole,
and so are the rows that decide what the columns of a table are. `streamed` reads as little of either as it can, so that
every cut is a real one.
"""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from pii_scan.formats import text as text_format
from tests.streams import ENGINES, assert_same, engine, streamed
from tests.texts import KINDS, WIDE, made

# Bytes of text for a chunk size: every chunk costs its context, of 4 KiB.
SIZES = {"hyperscan": {1: 80, 7: 200, 64: 600, 1000: 3500, 4096: 9000}, "regex": {24: 60, 1000: 1500}}


@pytest.mark.parametrize("kind", KINDS)
def test_engines_find_the_same(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    data = made(kind, 8000)
    wanted = streamed(engine("regex"), kind, data, 1 << 20, monkeypatch)
    assert len(wanted) > 20
    assert_same(streamed(engine("hyperscan"), kind, data, 1 << 20, monkeypatch), wanted)


@pytest.mark.parametrize("name", ENGINES)
@pytest.mark.parametrize("kind", KINDS)
def test_chunks_leave_no_trace(name: str, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for size, length in SIZES[name].items():
        data = made(kind, length)
        wanted = streamed(engine(name), kind, data, 1 << 20, monkeypatch)
        assert_same(streamed(engine(name), kind, data, size, monkeypatch), wanted)


@pytest.mark.parametrize(("opens", "closes"), [(1, None), (3, None), (3, 3000)])
def test_a_quote_that_never_closes_hides_nothing(
    opens: int, closes: int | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nor does one that closes beyond the limit of a row, 64 KiB: its own line alone is read without columns.

    The numbers are nothing without their column. Rows have this limit in two places: tests/engine/test_layout.py
    guards that of a Layout, and this one that of the chunks, of which the first has its own.
    """
    rows = [f"张三,备注{number},{20000 + 7 * number}\n" for number in range(3200)]
    rows[opens] = rows[opens].replace("备", '"备')
    if closes:
        rows[closes] = rows[closes].replace(f"{closes},", f'{closes}",')
    data = ("姓名,备注,QQ号\n" + "".join(rows)).encode()
    wanted = streamed(engine("hyperscan"), "a.csv", data, 1 << 20, monkeypatch)
    numbers = [line for line in wanted if b'"phone.qq_column"' in line]
    assert len(numbers) >= len(rows) - 1
    for size in (1000, 4096, 65536):
        assert_same(streamed(engine("hyperscan"), "a.csv", data, size, monkeypatch), wanted)
    assert_same(streamed(engine("regex"), "a.csv", data, 65536, monkeypatch), wanted)


@pytest.mark.parametrize("dashes", ["--", "---", "—", "–", "——", "-- ", "— ", "--\t"])
def test_engines_see_the_same_signatures(dashes: str, monkeypatch: pytest.MonkeyPatch) -> None:
    data = f"{dashes}陈伟华\n".encode()
    wanted = streamed(engine("regex"), "a.txt", data, 1 << 20, monkeypatch)
    assert len(wanted) == 1
    assert_same(streamed(engine("hyperscan"), "a.txt", data, 1 << 20, monkeypatch), wanted)


# --- random texts --------------------------------------------------------------------------------------------------

VALUES = (
    "11010519491231002X", "110105491231002", "13912345678", "139 1234 5678", "+86 139-1234-5678", "0755-26012345",
    "6222021234567890128", "6222 0212 3456 7890 128", "4111111111111111", "粤B12345", "粤BD12345", "京A·88888",
    "zhang.san@mail.qq.com", "a@b.cn", "E12345678", "EA1234567", "G12345678", "A123456789", "A123456(3)", "H1234567801",
    "LSVAU2180N2183294", "91350211M000100Y43", "460001234567890", "8986001234567890123F", "2016000112345678901",
    "00:1a:2b:3c:4d:5e", "113.9412,22.5431", "广东省深圳市南山区科技园路1号", "138****8000", "1101**********002X",
)  # fmt: skip
LABELS = (
    "身份证", "身份证号：", "手机", "手机号=", "电话:", "idCard", '"id_card": "', "mobile=", "卡号",
    "银行卡 ", "车牌", "护照号",
    "邮箱", "订单号", "流水号：", "例如", "如：", "sample ", "placeholder=", "e.g. ", "QQ", "微信号",
    "VIN", "IMEI:", "MAC ", "姓名",
)  # fmt: skip
GLUE = (
    " ",
    ",",
    "，",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "----",
    "|",
    ";",
    ":",
    "：",
    '"',
    '""',
    "'",
    "(",
    "）",
    "-",
    "/",
    "+",
    "=",
    "　",
)
REST = (
    "张三",
    "的",
    "12",
    "0",
    "9",
    "X",
    "x",
    "abc",
    "a1B2c3D4e5F6g7H8i9J0",
    "０",
    "１３９",
    "Ｘ",
    "@",
    ".",
    "😀",
    "\ufeff",
    "é",
)
FRAGMENTS = (*VALUES, *LABELS, *GLUE, *REST)
fragments = st.sampled_from(FRAGMENTS)
wide = st.sampled_from(VALUES).map(lambda value: value.translate(WIDE))
texts = st.lists(st.one_of(fragments, fragments, st.sampled_from(GLUE), wide), max_size=40).map("".join)
rows = st.lists(st.lists(st.one_of(fragments, wide), max_size=4).map("".join), min_size=3, max_size=4).map(",".join)
tables = st.lists(rows, max_size=8).map(lambda lines: "姓名,手机,备注\n李四,13912345678,好\n" + "\n".join(lines))
either = st.one_of(texts, tables)
once = settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)


@given(text=either)
@example(text='姓名,手机,备注\n李四,13912345678,好\n"张三,139\n12345678,\n')
@once
def test_engines_agree_on_random_texts(text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        data = text.encode()
        wanted = streamed(engine("regex"), "a.csv", data, 1 << 20, patch)
        assert_same(streamed(engine("hyperscan"), "a.csv", data, 1 << 20, patch), wanted)


@given(text=either, size=st.integers(1, 300), name=st.sampled_from(ENGINES))
@once
def test_any_chunk_size_on_random_texts(text: str, size: int, name: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        # blank lines behind it: the last margin of a text is never cut
        data = text.encode() + b"\n" * (text_format.MARGIN + size + 2)
        size = max(size, len(text.encode()) // (30 if name == "hyperscan" else 6))
        wanted = streamed(engine(name), "a.csv", data, 1 << 20, patch)
        assert_same(streamed(engine(name), "a.csv", data, size, patch), wanted)
