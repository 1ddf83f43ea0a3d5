"""Chunks: nothing lost, nothing twice, every place right, and no more memory for longer lines."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pii_scan.formats import text as text_format
from pii_scan.formats.text import HEAD, MARGIN, Chunker
from pii_scan.model import ROW_LIMIT, Chunk, Layout

pieces = st.lists(
    st.one_of(
        st.text(alphabet='a1汉é😀\n",', max_size=12),
        st.integers(0, 300).map(lambda n: "长" * n),
        st.integers(0, 3000).map(lambda n: "x" * n),
        st.just("\r\n"),
        st.just('"'),
    ),
    max_size=12,
).map("".join)
TABLE = Layout(",", ("a", "b"), header_lines=1)


def whole(text: str, size: int) -> list[bytes]:
    """Blocks of whole characters, as Utf8Stream gives them."""
    return [text[at : at + size].encode() for at in range(0, len(text), size)]


def place(data: bytes, at: int) -> tuple[int, int]:
    before = data[:at].decode()
    return before.count("\n") + 1, len(before) - before.rfind("\n")


def check(data: bytes, chunks: list[Chunk]) -> None:
    assert b"".join(chunk.data[chunk.start : chunk.end] for chunk in chunks) == data
    at = 0
    for chunk in chunks:
        assert 0 <= chunk.start <= chunk.end <= len(chunk.data)
        assert (chunk.line, chunk.column) == place(data, at)
        # what stands around the own part is what stands there in the text, and begins and ends with whole characters
        begin = at - chunk.start
        assert data[begin : begin + len(chunk.data)] == chunk.data
        chunk.data.decode()
        at += chunk.end - chunk.start
        if chunk.layout:
            assert chunk.start == 0
            assert chunk.end == len(chunk.data)
            assert chunk.data.endswith(b"\n") or at == len(data)


@given(text=pieces, size=st.integers(1, 5000), block=st.integers(1, 5000), table=st.booleans())
@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
def test_the_parts_are_the_text(text: str, size: int, block: int, table: bool) -> None:
    data = (("名,值\n" if table else "") + text).encode()
    layout = TABLE if table else None
    blocks = whole(data.decode(), block)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(text_format, "HEAD", 8)
        check(data, list(Chunker(blocks, lambda _head, _complete: layout, size)))


@pytest.mark.parametrize("size", range(1, 12))
@pytest.mark.parametrize("escapes", [(r"\u5f20", r"\u82b3"), ("&#24352;", "&#x82b3;")])
def test_no_escape_is_cut(size: int, escapes: tuple[str, str]) -> None:
    r"""A value would have its place at the cut. Nothing else that begins like an escape is lost."""
    data = (r'{"姓名": "%s", "C:\user": "\u &#"}' % "".join(escapes) + "\n" * (MARGIN + size + 2)).encode()  # noqa: UP031
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(text_format, "HEAD", 8)
        patch.setattr(text_format, "FIRST", size)
        chunks = list(Chunker([data], lambda _head, _complete: None, size))
    check(data, chunks)
    own = [chunk.data[chunk.start : chunk.end] for chunk in chunks]
    assert len(own) > 3
    assert all(any(escape.encode() in part for part in own) for escape in escapes)


@given(text=pieces, block=st.integers(1, 5000))
@settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
def test_the_blocks_of_the_input_leave_no_trace(text: str, block: int) -> None:
    data = text.encode() * 3
    blocks = whole(text * 3, block)

    def chunks(parts: list[bytes]) -> list[tuple[bytes, int, int, int, int]]:
        made = Chunker(parts, lambda _head, _complete: None, 500)
        return [(chunk.data, chunk.start, chunk.end, chunk.line, chunk.column) for chunk in made]

    assert chunks(blocks) == chunks([data])


def test_rows_that_are_too_long_are_running_text() -> None:
    long = b"x" * (3 * ROW_LIMIT)
    data = b"a,b\n1,2\n" + long + b",3\n4,5\n"
    chunks = list(Chunker([data], lambda _head, _complete: TABLE, 10_000))
    check(data, chunks)
    assert all(chunk.layout is None for chunk in chunks if b"xx" in chunk.data[chunk.start : chunk.end])
    assert any(chunk.layout and b"4,5" in chunk.data for chunk in chunks)


def test_a_quoted_row_is_never_cut() -> None:
    row = b'1,"' + b"\n" * 900 + b'"\n'
    data = b"a,b\n" + row * 80
    for chunk in Chunker([data], lambda _head, _complete: TABLE, 1000):
        if chunk.layout:
            assert chunk.data.count(b'"') % 2 == 0


@pytest.mark.parametrize("kind", ["one line", "one line of a table", "open quote", "lines"])
def test_memory_does_not_grow(kind: str) -> None:
    def blocks(count: int) -> Iterator[bytes]:
        yield b"a,b\n"
        yield b'1,"2\n' if kind == "open quote" else b"1,2\n"
        for _ in range(count):
            yield {"lines": b"1234567,\n" * 7000, "open quote": b"12345,\n" * 9000}.get(kind) or b"1" * 65536

    layout = None if kind == "one line" else TABLE

    def peak(count: int) -> int:
        tracemalloc.start()
        longest = 0
        for chunk in Chunker(blocks(count), lambda _head, _complete: layout, 100_000):
            longest = max(longest, len(chunk.data))
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert longest <= max(100_000, ROW_LIMIT, HEAD) + 2 * MARGIN + 65536
        return most

    small, big = peak(30), peak(240)
    assert big <= small * 1.2
    assert big < 4 << 20


def test_nothing_gives_nothing() -> None:
    assert list(Chunker([], lambda _head, _complete: None, 10)) == []
    assert list(Chunker([b"", b""], lambda _head, _complete: None, 10)) == []
