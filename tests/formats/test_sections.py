"""Tables inside running text: what of it is rows, and what of it need not be read again."""

from __future__ import annotations

from pii_scan.formats.sections import Sections

HEAD = b"INSERT INTO t (name, id) VALUES "
ROWS = [b"('a', '1');\n", b"('b', '2');\n", b"('c', '3');\n"]


def _enter(sections: Sections, parts: list[bytes]) -> tuple[list[bytes], list[bytes]]:
    data = b"".join(parts)
    ends = [data.find(b"INTO", at) + 4 for at in range(len(data)) if data.startswith(b"INSERT", at)]
    found, others = sections.enter(data, (0, len(data)), {"insert": ends})
    return [data[slice(*span)] for one in found for span in one.spans], [data[slice(*span)] for span in others]


def test_the_head_of_a_statement_for_each_row_is_read_once() -> None:
    sections = Sections()
    rows, others = _enter(sections, [HEAD, ROWS[0], HEAD, ROWS[1]])
    assert rows == [b"'a', '1'", b"'b', '2'"]
    assert others == [HEAD]
    assert _enter(sections, [HEAD, ROWS[2]])[1] == [HEAD]  # of the next chunk, too


def test_another_head_is_read() -> None:
    other = HEAD.replace(b" t ", b" u ")
    assert _enter(Sections(), [HEAD, ROWS[0], other, ROWS[1], HEAD, ROWS[2]])[1] == []
