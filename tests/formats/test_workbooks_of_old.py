"""Workbooks of Excel 2003 and tables of dBASE come as text, whatever is wrong with them."""

import io
import random
import struct
from datetime import datetime

import pytest
import xlwt
from hypothesis import given, settings
from hypothesis import strategies as st

from pii_scan.formats.members import LIMITS, members
from pii_scan.model import Reason
from tests.shared import text_of


def read(data, name="a.xls", limits=LIMITS):
    stream = io.BytesIO(data)
    found = members(stream, stream.read(4096), name, limits)
    return None if found is None else list(map(text_of, found))


def workbook(**sheets):
    book = xlwt.Workbook(encoding="utf-8")
    days = xlwt.easyxf(num_format_str="YYYY-MM-DD HH:MM")
    for name, rows in sheets.items():
        sheet = book.add_sheet(name)
        for at, row in enumerate(rows):
            for column, value in enumerate(row):
                if value is not None:
                    sheet.write(at, column, value, *([days] if isinstance(value, datetime) else []))
    book.get_sheet(len(sheets) - 1).visibility = 1 if len(sheets) > 1 else 0
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def test_sheets():
    data = workbook(
        名单=[
            ("姓名", "证件号码", "手机", "日期", "金额", "会员"),
            ("张三", "11010519491231002X", 13812345678, datetime(2019, 3, 1, 12, 30), 1.5, True),
            ("李四\t\n", None, None, datetime(2019, 3, 2)),
        ],
        隐藏=[("a",)],
    )
    assert read(data) == [
        (
            "名单",
            "姓名\t证件号码\t手机\t日期\t金额\t会员\n"
            "张三\t11010519491231002X\t13812345678\t2019-03-01 12:30:00\t1.5\tTRUE\n"
            "李四  \t\t\t2019-03-02\n",
            None,
        ),
        ("隐藏", "a\n", None),
    ]


def test_other_compound_files():
    magic = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    reasons = {
        b"": Reason.UNSUPPORTED,
        "Workbook".encode("utf-16-le"): Reason.CORRUPT,
        "EncryptedPackage".encode("utf-16-le"): Reason.ENCRYPTED,
    }
    for said, reason in reasons.items():
        assert read(magic + bytes(600) + said + bytes(600)) == [(None, None, reason)]


def test_a_document_that_ends_before_its_directory_is_told():
    sector = 1 << struct.unpack_from("<H", BOOK, 30)[0]
    (directory,) = struct.unpack_from("<I", BOOK, 48)
    assert read(BOOK[: (directory + 2) * sector - 1]) == read(BOOK[:600]) == [(None, None, Reason.CORRUPT)]


BOOK = workbook(名单=[("姓名", "手机"), *((f"张{at}", 13812345678 + at) for at in range(40))])


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32), st.integers(0, len(BOOK)))
def test_damaged_workbooks_are_told(seed, size):
    damaged = bytearray(BOOK[: max(size, 512)])
    for place in random.Random(seed).sample(range(8, len(damaged)), 12):
        damaged[place] = seed % 251
    for _, text, reason in read(bytes(damaged)) or ():
        assert text is not None or reason in (Reason.CORRUPT, Reason.UNSUPPORTED, Reason.ENCRYPTED)


FIELDS = (("姓名", "C", 8), ("手机", "N", 11), ("日期", "D", 8), ("金", "Y", 8), ("日", "T", 8), ("次", "I", 4))


def table(rows, fields=FIELDS, page=0x4D, encoding="gb18030", count=None):
    """A table of FoxPro. rows: of bytes, each with the sign before it."""
    columns = b"".join(
        name.encode(encoding).ljust(11, b"\x00") + kind.encode() + bytes(4) + bytes([size, 0]) + bytes(14)
        for name, kind, size in fields
    )
    begin, size = 32 + len(columns) + 1, 1 + sum(size for *_, size in fields)
    head = struct.pack("<4BIHH", 0x30, 119, 3, 1, len(rows) if count is None else count, begin, size)
    return head.ljust(29, b"\x00") + bytes([page, 0, 0]) + columns + b"\r" + b"".join(rows) + b"\x1a"


def row(name, sign=b" ", encoding="gb18030"):
    return (
        sign
        + name.encode(encoding).ljust(8)
        + b"13812345678"
        + b"20190301"
        + struct.pack("<q", 1234500)
        + struct.pack("<iI", 2458544, 45_000_000)
        + struct.pack("<i", 7)
    )


SHOWN = "姓名\t手机\t日期\t金\t日\t次\n{}\t13812345678\t20190301\t123.45\t2019-03-01 12:30:00\t7\n"


def test_a_table_of_dbase():
    assert read(table([row("张三")]), "库.dbf") == [("库", SHOWN.format("张三"), None)]
    # a deleted row stays in the file
    assert read(table([row("张三", b"*")]))[0][1] == SHOWN.format("张三")
    assert read(table([row("張三", encoding="big5")], page=0x78, encoding="big5"))[0][1].split("\n")[1][:2] == "張三"
    assert read(table([row("张三")], page=0))[0][1] == SHOWN.format("张三")


def test_a_table_that_ends_too_early():
    assert read(table([row("张三")], count=5))[0][1:] == (SHOWN.format("张三"), Reason.CORRUPT)
    assert read(table([row("张三")])[:-20])[0][2] == Reason.CORRUPT


@pytest.mark.parametrize("count", [0, 1])
def test_rows_that_the_header_does_not_count_are_read(count):
    data = table([row("张三"), row("李四", b"*")], count=count)
    both = SHOWN.format("张三") + SHOWN.format("李四").split("\n")[1] + "\n"
    assert read(data) == read(data[:-1]) == read(data + bytes(9)) == [("a", both, None)]
    assert read(data + b"x")[0][1:] == read(data[:-1] + b"x")[0][1:] == (both, Reason.CORRUPT)


def test_a_table_costs_as_its_file_is_long():
    limits = LIMITS._replace(free=1000, ratio=3)
    rows = [row("张三")] * 2000
    assert read(table(rows), limits=limits)[0][2] is None
    # a cell of four bytes shows eleven digits
    wide = table([b" " + struct.pack("<i", -(2**31))] * 2000, (("次", "I", 4),))
    assert read(wide, limits=limits._replace(ratio=1))[0][2] is Reason.OVER_LIMIT


@pytest.mark.parametrize(
    "data",
    [b"0123456789" * 40, b"Chinese text, and more of it. " * 20, b"\x03\x00" * 100, b"2019-03-01,13812345678\n" * 20],
)
def test_no_table_of_dbase(data):
    assert read(data) is None


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_behind_the_version(data):
    read(b"\x03\x77\x03\x01" + data)
    read(table([row("张三")])[:200] + data)
