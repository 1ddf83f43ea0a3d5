"""Every table of a database comes as text; the file is neither written to nor locked."""

import io
import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pii_scan.formats.members import Limits, Member, members
from pii_scan.model import Reason
from tests.shared import text_of

ROW = ("张三", "11010519491231002X", 13812345678)


@pytest.fixture(name="path")
def _path(tmp_path):
    return tmp_path / "数 据?#%.db"


def build(path, *statements, many=()):
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(*statement if isinstance(statement, tuple) else (statement,))
    for statement, rows in many:
        connection.executemany(statement, rows)
    connection.commit()
    connection.close()


def tables(stream, limits=Limits()):  # noqa: B008 - immutable
    return list(map(text_of, members(stream, stream.read(4096), "a.db", limits)))


def both(path):
    """From the file itself and from a stream without a name; they agree."""
    before = sorted(path.parent.iterdir()), path.read_bytes()
    with path.open("rb") as file:
        found = tables(file)
    assert found == tables(io.BytesIO(path.read_bytes()))
    assert before == (sorted(path.parent.iterdir()), path.read_bytes())
    return found


def test_tables(path):
    build(
        path,
        'CREATE TABLE "住客 ""登记""" (姓名 TEXT, 身份证, 电话 INTEGER, id INTEGER PRIMARY KEY AUTOINCREMENT)',
        ('INSERT INTO "住客 ""登记""" (姓名, 身份证, 电话) VALUES (?, ?, ?)', ROW),
        "CREATE TABLE b (x, y, z AS (x || y || '!')) ",
        ("INSERT INTO b VALUES (?, ?)", (b"\x00\xff", "a\tb\nc")),
        ("INSERT INTO b VALUES (?, ?)", (13912345678.0, None)),
        "CREATE VIEW v AS SELECT * FROM b\nWHERE x = '13812345678'",
        "CREATE INDEX i ON b (x)",
    )
    assert both(path) == [
        ('住客 "登记"', "姓名\t身份证\t电话\tid\n张三\t11010519491231002X\t13812345678\t1\n", None),
        ("b", "x\ty\tz\n\ta b c\t ÿa b c!\n13912345678\t\t\n", None),
        ("b", None, Reason.UNSUPPORTED),
        ("sqlite_master", "sql\nCREATE VIEW v AS SELECT * FROM b WHERE x = '13812345678'\n", None),
    ]


def test_blobs_that_are_text_are_read_and_others_told_once(path):
    message = '{"name":"张三","idCard":"11010519491231002X"}'
    build(
        path,
        "CREATE TABLE a (m)",
        "CREATE TABLE b (m)",
        many=[
            ("INSERT INTO a VALUES (?)", [(message.encode(),), (b"a\nb",), (b"",)]),
            (
                "INSERT INTO b VALUES (?)",
                [(b"\x89PNG\r\n",), (b"a" * (2 << 20),), (b"a\0b",), ("张三".encode(),)],
            ),
        ],
    )
    assert both(path) == [
        ("a", f"m\n{message}\na b\n\n", None),
        ("b", "m\n\n\n\n张三\n", None),
        ("b", None, Reason.UNSUPPORTED),
    ]


def test_gbk(path):
    build(
        path,
        "CREATE TABLE t (a)",
        ("INSERT INTO t VALUES (CAST(? AS TEXT))", ("北京市".encode("gb18030"),)),
        "CREATE TABLE xxxx (yyyy)",
    )
    data = path.read_bytes()
    columns = data.replace(b"yyyy", "电话".encode("gb18030"))
    assert tables(io.BytesIO(columns)) == [("t", "a\n北京市\n", None), ("xxxx", "电话\n", None)]
    named = data.replace(b"xxxx", "名单".encode("gb18030"))
    assert tables(io.BytesIO(named)) == [("t", "a\n北京市\n", None), ("名单", None, Reason.UNDECODABLE)]


def test_utf16(path):
    build(path, "PRAGMA encoding = 'UTF-16le'", "CREATE TABLE 名单 (a)", ("INSERT INTO 名单 VALUES (?)", ("张三",)))
    assert both(path) == [("名单", "a\n张三\n", None)]


def test_damage_in_the_middle(path):
    rows = [(n, "x" * 100) for n in range(10_000)]
    build(path, "CREATE TABLE t (a, b)", many=[("INSERT INTO t VALUES (?, ?)", rows)])
    [(name, text, reason), end] = tables(io.BytesIO(path.read_bytes()[:600_000]))
    assert (name, reason) == ("t", Reason.CORRUPT)
    assert end == (None, None, Reason.CORRUPT)
    lines = text.splitlines()
    assert 1000 < len(lines) < 10_000
    assert lines[1] == "0\t" + "x" * 100


def test_not_a_database():
    assert tables(io.BytesIO(b"SQLite format 3\0" + b"x" * 5000)) == [(None, None, Reason.CORRUPT)]


def test_limits(path):
    build(
        path,
        *(f"CREATE TABLE t{n} (a, b AS (hex(zeroblob(9000))))" for n in range(3)),
        many=[("INSERT INTO t0 VALUES (?)", [(1,)] * 1000)],
    )
    data = path.read_bytes()
    assert tables(io.BytesIO(data), Limits(members=2))[-1] == (None, None, Reason.OVER_LIMIT)
    found = tables(io.BytesIO(data), Limits(free=1 << 20, ratio=10))
    assert [item[2] for item in found] == [Reason.OVER_LIMIT, Reason.OVER_LIMIT]


def test_too_large_to_be_copied(path):
    build(path, "CREATE TABLE t (a)")
    data = path.read_bytes()
    assert tables(io.BytesIO(data), Limits(spool=1000)) == [(None, None, Reason.OVER_LIMIT)]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.integers(16, 20_000), st.binary(min_size=1, max_size=8)), max_size=8))
def test_any_damage(sample, changes):
    changed = bytearray(sample)
    for at, new in changes:
        changed[at % len(sample) : at % len(sample) + len(new)] = new
    stream = io.BytesIO(bytes(changed))
    for item in members(stream, stream.read(4096), "") or ():
        if isinstance(item, Member):
            text_of(item)


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("sqlite") / "a.db"
    build(
        path, "CREATE TABLE 名单 (a, b)", many=[("INSERT INTO 名单 VALUES (?, ?)", [(n, "甲" * n) for n in range(90)])]
    )
    return path.read_bytes()
