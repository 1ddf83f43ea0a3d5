"""Where another table begins among the rows of one."""

from __future__ import annotations

import pytest

from pii_scan.formats.followed import next_header
from pii_scan.model import Layout

ROW, HEADER = "张三,13912345098", "卡号,户名,金额"
FOLLOWED = f"{HEADER}\n6222020200112233,李四,3"


@pytest.mark.parametrize(
    ("text", "begin"),
    [
        (f"{ROW}\n{ROW}", -1),
        (f"{FOLLOWED}\n{ROW}", 0),
        (f"{ROW}\n{FOLLOWED}", 1),
        # lines of names one below the other: only the last one stands above a row
        (f"{ROW}\n客户,流水,清单\n{FOLLOWED}", 2),
        # the header of the table itself, once more, and nothing below a header
        (f"{ROW}\n姓名,手机号\n{ROW}", -1),
        (f"{ROW}\n{HEADER}", -1),
        # too long to be looked at
        (f"{ROW}\n{HEADER}{',' * 5000}\n6222020200112233,李四,3", -1),
    ],
)
def test_the_line_with_the_names_of_another_table(text: str, begin: int) -> None:
    layout, data = Layout(",", ("姓名", "手机号")), text.encode()
    found = next_header(data, len(data), layout, lambda cell: cell in HEADER.split(","))
    assert found == (-1 if begin < 0 else len("".join(text.splitlines(keepends=True)[:begin]).encode()))
