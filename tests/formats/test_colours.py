from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pii_scan.formats.colours import colourless
from pii_scan.literals import MUCH


@pytest.mark.parametrize(
    "colour",
    [
        "\x1b[0m",
        "\x1b[m",
        "\x1b[1;31m",
        "\x1b[38;5;208m",
        "\x1b[K",
        r"\u001b[36m",
        r"\u001B[0m",
    ],
)
def test_colours_are_blanks(colour: str) -> None:
    (block,) = colourless([f"mobile={colour}值{colour}。\n".encode()])
    assert block.decode() == f"mobile={' ' * len(colour)}值{' ' * len(colour)}。\n"


@pytest.mark.parametrize("text", ["\x1b[", "\x1b[2J", "\x1b]0;title\x07", r"\u0031", r"C:\x1b", "[31m", "\\", "\x1b"])
def test_what_is_no_colour_stays(text: str) -> None:
    assert b"".join(colourless([text.encode()])).decode() == text


pieces = st.sampled_from(["\x1b[0m", "\x1b", "[1;", "31", "m", "K", r"\u001b[36m", "\\", "u001b", "姓名", "138", "\n"])


@given(st.lists(pieces, max_size=12).map("".join), st.lists(st.integers(1, 5), min_size=1))
def test_the_cutting_does_not_matter(text: str, sizes: list[int]) -> None:
    data, blocks, start = text.encode(), [], 0
    for number in range(len(text)):
        size = sizes[number % len(sizes)]
        blocks.append(text[start : start + size].encode())
        start += size
    joined = b"".join(colourless(blocks))
    assert joined == b"".join(colourless([data])) and len(joined) == len(data)
    assert re.sub(rb"\s+", b"", joined) == re.sub(rb"(\x1b|\\u001b)\[[0-9;:]*[mK]|\s+", b"", data)


@pytest.mark.parametrize("colour", ["\x1b[0m", r"\u001b[1;31m", r"\u001B[0m"])
def test_large_blocks_are_read_alike(colour: str) -> None:
    filler = b"level=info size=12\n" * (MUCH // 16)
    (block,) = colourless([filler + f"mobile={colour}138".encode()])
    assert block == filler + b"mobile=" + b" " * len(colour) + b"138"
