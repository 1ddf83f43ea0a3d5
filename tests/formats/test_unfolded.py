"""Long lines of cards and calendars are one, and what is encoded in them is read; lines keep their numbers."""

from __future__ import annotations

import pytest

from pii_scan.formats.unmarked import unmarked

FOLDED = "BEGIN:VCALENDAR\r\nSUMMARY:张三 1101051949123100\r\n 2X\r\n\t，面试\r\nATTACH:AA\r\n AA\r\nEND:VCALENDAR\r\n"
ENCODED = (
    "BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E5=BC=A0=\n=E4=B8=89\nTEL;CELL:13912345678\n"
    "N;CHARSET=GBK;QUOTED-PRINTABLE:=D5=C5;=C8=FD\nNOTE;ENCODING=QUOTED-PRINTABLE:a=0D=0Ab=\n\nEND:VCARD\n"
)


def read(text: str, size: int) -> str:
    data = text.encode()
    return b"".join(unmarked(data[at : at + size] for at in range(0, len(data), size))).decode()


@pytest.mark.parametrize("size", [100, 1 << 16])
def test_a_long_line_is_one(size: int) -> None:
    text = read(FOLDED * 3, size)
    assert text.count("SUMMARY:张三 11010519491231002X，面试\r\n \n \n") == 3
    assert text.count("ATTACH:AA\r\n AA\r\nEND:VCALENDAR\r\n") == 3
    assert text.count("\n") == 3 * FOLDED.count("\n")


@pytest.mark.parametrize("size", [100, 1 << 16])
def test_what_is_encoded_is_read(size: int) -> None:
    lines = read(ENCODED * 2, size).splitlines()
    assert lines[2:4] == ["FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:张三", " "]
    assert lines[5] == "N;CHARSET=GBK;QUOTED-PRINTABLE:张;三"
    assert lines[6:8] == ["NOTE;ENCODING=QUOTED-PRINTABLE:a b", " "]
    assert len(lines) == 2 * ENCODED.count("\n")
