"""What stands around the records of a table: further columns, any order, titles, totals; how days are written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from random import Random
from typing import NamedTuple

from tests.ways.columns import STYLES, Column, heads, rows
from tests.ways.writers import Row

# Columns of all tables, which tell of no kind. One of the values between bars stands in a row, by chance.
EXTRA = (
    Column("序号", "id", "XH", "{n}"),
    Column("备注", "remark", "BZ", "||无|已核实|重复提交"),
    Column("创建时间", "created_at", "CJSJ", "{time:%Y-%m-%d %H:%M:%S}"),
    Column("更新时间", "updated_at", "GXSJ", "{time:%Y-%m-%dT%H:%M:%S}"),
    Column("入库时间", "load_time", "RKSJ", "{time:%Y%m%d%H%M%S}"),
    Column("状态", "status", "ZT", "正常|1|有效"),
    Column("操作员", "operator", "CZY", "admin|zhangs|op01"),
    Column("数据来源", "source", "SJLY", "线上|窗口|WEB"),
    Column("流水号", "trace_id", "LSH", "{serial}"),
    Column("性别", "gender", "XB", "男|女"),
    Column("版本", "version", "BB", "1"),
    Column("删除标记", "is_deleted", "SCBJ", "0"),
    Column("邮箱", "email", "YX", "u{few}@qq.com"),
)
# Days, and days with their times, as programs and people write them.
DAYS = {
    "-": ("{0:%Y-%m-%d}", "{0:%Y-%m-%d %H:%M:%S}"),
    "/": ("{0.year}/{0.month}/{0.day}", "{0.year}/{0.month}/{0.day} {0:%H:%M}"),
    ".": ("{0:%Y.%m.%d}", "{0:%Y.%m.%d %H:%M}"),
    "年": ("{0.year}年{0.month}月{0.day}日", "{0.year}年{0.month}月{0.day}日{0:%H:%M:%S}"),
    "digits": ("{0:%Y%m%d}", "{0:%Y%m%d%H%M%S}"),
}
DAY = re.compile(r"\d{4}-\d\d-\d\d( \d\d?:\d\d:\d\d)?")
ABOVE = {
    "title": "某某单位数据明细表\n",
    "query": "查询条件：2023-05-01 至 2023-05-31\n共{count}条记录\n\n",
}


class Table(NamedTuple):
    """Rows with their names, and what was done to them."""

    head: Row
    rows: Sequence[Row]
    done: tuple[str, ...]

    def ordered(self, order: Sequence[int], done: str) -> Table:
        """The same columns in another order."""
        moved = [[row[at] for at in order] for row in self.rows]
        return Table([self.head[at] for at in order], moved, (*self.done, done))


def dated(cell: str, days: str) -> str:
    found = DAY.fullmatch(cell)
    return DAYS[days][found[1] is not None].format(datetime.fromisoformat(cell)) if found else cell


def extra(rng: Random, column: Column, number: int) -> str:
    """What stands in a row of a further column."""
    time = datetime(2023, 5, rng.randint(1, 28), rng.randrange(24), rng.randrange(60), rng.randrange(60))
    serial, few = rng.randrange(10**18, 9 * 10**18), rng.randrange(100, 1000)
    return rng.choice(column.value.split("|")).format(n=number, time=time, serial=serial, few=few)


def widened(rng: Random, table: Table, style: str, column: Column) -> Table:
    """The table with one more column: its first, its last, or any between. None if there is one of this name."""
    # Only what a form requires is marked by a star.
    name = STYLES["chinese" if style == "starred" else style](column)
    if name in table.head:
        return table
    at = rng.choice((0, len(table.head), rng.randint(0, len(table.head))))
    made = [[*row[:at], extra(rng, column, number), *row[at:]] for number, row in enumerate(table.rows, 1)]
    return Table([*table.head[:at], name, *table.head[at:]], made, (*table.done, name))


def surrounded(rng: Random, kind: str, style: str) -> Table:
    """Some rows of a kind, their days written in one way, with further columns, now and then in disorder."""
    days, count = rng.choice(("-", *DAYS)), rng.choice((3, 5, 12))
    found = [[dated(cell, days) for cell in row] for row in rows(kind)[:count]]
    table = Table(heads(kind, style), found, (f"days {days}",))
    for column in rng.sample(EXTRA, rng.choice((0, 1, 2, 4))):
        table = widened(rng, table, style, column)
    if rng.random() < 0.3:
        table = table.ordered(rng.sample(range(len(table.head)), len(table.head)), "shuffled")
    return table


def framed(rng: Random, text: str, count: int) -> tuple[str, tuple[str, ...]]:
    """A table of lines with a title, a total, other ends of its lines, or none of these."""
    done = []
    above = rng.choices(("", *ABOVE), weights=(60, 25, 15))[0]
    if above:
        text = ABOVE[above].format(count=count) + text
        done.append(above)
    if rng.random() < 0.2:
        text += f"合计：{count}条\n"
        done.append("total")
    if rng.random() < 0.15:
        text = text.replace("\n", "\r\n")
        done.append("crlf")
    return text, tuple(done)
