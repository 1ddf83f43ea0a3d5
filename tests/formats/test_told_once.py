"""What a notebook prints twice is read once, whatever the size of blocks; what only the text tells is kept."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pii_scan.formats import notebooks
from pii_scan.formats.notebooks import told_once

ROWS = (("王建国", "13812345678", "302"), ("李秀英", "13912345678", "305"))
TEXT = "   姓名  手机  房号\n" + "\n".join("  ".join((str(at), *row)) for at, row in enumerate(ROWS))
PAGE = (
    '<table border="1" class="dataframe">\n<thead>\n<tr>\n<th></th>\n'
    "<th>姓名</th>\n<th>手机</th>\n<th>房号</th>\n</tr>\n</thead>\n"
    + "\n".join(f"<tr><th>{at}</th>{''.join(f'<td>{one}</td>' for one in row)}</tr>" for at, row in enumerate(ROWS))
)


def notebook(page: str, text: str, ascii_only: bool = False) -> bytes:
    """One that prints a table, and then its text alone."""
    outputs = [
        {"data": {"text/html": page.splitlines(keepends=True), "text/plain": text.splitlines(keepends=True)}},
        {"data": {"text/plain": text.splitlines(keepends=True)}},
    ]
    cells = [{"cell_type": "code", "outputs": outputs, "source": ["show()"]}]
    return json.dumps({"cells": cells}, ensure_ascii=ascii_only, indent=1).encode()


def told(data: bytes, size: int = 1 << 20) -> bytes:
    return b"".join(told_once(data[at : at + size] for at in range(0, len(data), size)))


def times(data: bytes) -> int:
    return data.count(ROWS[1][1].encode())


@pytest.mark.parametrize("ascii_only", [False, True])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_the_text_of_a_table_is_read_once(ascii_only: bool, end: str) -> None:
    data = notebook(PAGE, TEXT, ascii_only).replace(b"\n", end.encode())
    read = told(data)
    assert times(data) == 3 and times(read) == 2
    assert len(read) == len(data) and read.count(b"\n") == data.count(b"\n")
    assert read[: data.index(b"text/plain")] == data[: data.index(b"text/plain")]


@pytest.mark.parametrize(
    "page", [PAGE.replace("王建国", "王建军"), PAGE.replace("13812345678", "138<b></b>12345678"), ""]
)
def test_a_text_that_tells_more_is_kept(page: str) -> None:
    data = notebook(page, TEXT)
    assert told(data) == data


def test_a_large_output_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    data = notebook(PAGE, TEXT)
    assert notebooks.HELD > 300
    monkeypatch.setattr(notebooks, "HELD", 300)
    assert all(told(data, size) == data for size in (7, 250, 400, 1 << 20))


@given(st.integers(1, 700), st.booleans())
def test_any_size_of_blocks(size: int, is_cut: bool) -> None:
    data = notebook(PAGE, TEXT)
    data = data[: data.index("李秀英".encode())] if is_cut else data
    assert told(data, size) == told(data)


@given(st.binary(max_size=200), st.integers(1, 50))
def test_bytes_are_kept(data: bytes, size: int) -> None:
    assert told(b'  "text/html": [\n' + data, size) == b'  "text/html": [\n' + data
