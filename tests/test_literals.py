"""Signs that are nearly never there: both searches find the same."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pii_scan import cache, patterns
from pii_scan.engine.view import View
from pii_scan.formats.colours import colourless
from pii_scan.literals import MUCH, SOME, Behind, Literals, Sign

pytest.importorskip("hyperscan")
SIGNS = (
    Sign(rb"\\u00[0-9a-f]{2}|\xef[\xbc\xbd]|<Ntry>", rb"\u", b"\xef", b"<Ntry>"),
    Sign(rb"N|\xbc", b"N", b"\xbc", behind=Behind(rb"[^<]", lambda data, at: at > 0 and data[at - 1 : at] != b"<")),
)
pieces = st.sampled_from([rb"\u00e9", rb"\u", rb"\u00", "，".encode(), b"\xef", b"\xbc", b"<Ntry>", b"<N", b"7", b"\n"])

fast = Literals(*SIGNS)
fast.ends(bytes(MUCH))


@given(st.lists(pieces, max_size=30))
def test_both_searches_find_the_same(parts: list[bytes]) -> None:
    data = b"".join(parts)
    assert fast.ends(data) == Literals(*SIGNS).ends(data)


def test_many_small_texts_are_much_text() -> None:
    literals = Literals(*SIGNS)
    for _ in range(MUCH // 1000 + 1):
        assert literals.ends(b"x" * 1000) == []
    assert literals._database is not None
    assert literals.ends(b"a<Ntry>") == [7]


def test_what_is_kept_serves_less_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "_kept", cache.Entries(tmp_path, "none"))
    for known, size in ((False, SOME), (True, MUCH), (True, SOME)):
        literals = Literals(*SIGNS)
        literals.ends(bytes(size))
        assert (literals._database is not None) is known
        assert literals.ends(b"a<Ntry>") == [7]


def test_what_stands_in_small_texts_is_found_before_and_after() -> None:
    text = r"手机１３９１２３４５６７８ \u5f20\u4f1f".encode()
    expected = "手机13912345678 张伟".encode()
    assert View(text).data == expected
    View(b"x" * MUCH + "。".encode())
    assert View(text).data == expected
    for _ in range(2):
        assert b"".join(colourless([rb"\u001b[1mNo"])) == b" " * 9 + b"No"
        list(colourless([b"x" * MUCH]))
