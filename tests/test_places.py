"""Where in a text something stands: lines, and columns in characters."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pii_scan.model import advance


@given(text=st.text("a\n中é😀", max_size=40), data=st.data())
def test_columns_add_up_wherever_a_text_is_cut(text: str, data: st.DataObject) -> None:
    content = text.encode()
    middle = data.draw(st.integers(0, len(content)))
    line, column = advance(content, 0, middle, 1, 1)
    assert advance(content, middle, len(content), line, column) == advance(content, 0, len(content), 1, 1)
    assert advance(content, middle, 0, line, column) == (1, 1)
