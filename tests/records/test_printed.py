"""Printed tables: records of several lines, a column for each record, rows that were read from paper, tabbed forms."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.formats.turned import find_turned
from pii_scan.model import Finding, Layout, Record
from pii_scan.workers import Scan
from tests.records.test_shapes import TITLES, records, rows, width
from tests.shared import CACHE

STAYS = {"hotel.stay": 12}
LINES: list[list[str]] = [list(row[1:]) for row in rows()]


def pad(text: str, size: int) -> str:
    return text + " " * (size - width(text))


def folded(
    lines: int,
    indent: str = "      ",
    between: str = "\n",
    page: int = 12,
    rule: str = "-" * 80,
    blank: Sequence[int] = (),
    below: str = "笔数 12",
) -> str:
    """A report whose header takes so many lines, and each record as many. blank: columns of a record without values."""
    size = len(TITLES) // lines
    table = [
        ["" if at in blank and not number % 4 else cell for at, cell in enumerate(row)]
        for number, row in enumerate(LINES)
    ]
    widths = [max(width(row[at]) for row in [*table, TITLES]) + 2 for at in range(len(TITLES))]
    columns = [max(widths[at::size]) for at in range(size)]

    def printed(row: Sequence[str], number: str) -> str:
        parts = (row[at : at + size] for at in range(0, len(row), size))
        texts = ["".join(map(pad, part, columns)).rstrip() for part in parts]
        return "\n".join(
            (pad(number, len(indent)) if not at else indent) + text for at, text in enumerate(texts)
        ).rstrip()

    head = f"{'*' * 80}\n{printed(TITLES, '编号')}\n{rule}\n"
    pages = [
        f"住宿登记清单\n第 {at // page + 1} 页\n{head}"
        + "".join(
            f"{printed(row, f'{at + number:04d}')}\n{between}" for number, row in enumerate(table[at : at + page], 1)
        )
        for at in range(0, 12, page)
    ]
    return "".join(pages) + below


FOLDED = {
    "blank lines between": {},
    "nothing between": {"between": ""},
    "lines between": {"between": "-" * 80 + "\n"},
    "no indent": {"indent": ""},
    "no line under the header": {"rule": ""},
    "pages": {"page": 5},
    "pages without gaps": {"page": 5, "between": ""},
    "cells without values": {"blank": (2, 4)},
    "a first cell without a value": {"blank": (0,)},
    "words below": {"below": "经办人：            复核人：            本页由系统打印，不作凭证。"},
}


@pytest.mark.parametrize("lines", [2, 3])
@pytest.mark.parametrize("way", FOLDED)
def test_records_of_several_lines(way: str, lines: int, tmp_path: Path) -> None:
    assert records(tmp_path, folded(lines, **FOLDED[way])) == STAYS


def test_a_line_in_the_middle_without_values(tmp_path: Path) -> None:
    assert records(tmp_path, folded(3, between="", blank=(2, 3))) == STAYS


def turned(columns: int, title: str = "住宿登记（对照表）", below: str = "", blank: bool = False) -> str:
    """A line for each name, with so many records beside each other."""
    first = max(map(width, TITLES)) + 2
    parts = [title]
    for at in range(0, 12, columns):
        part = [[str(number), *row] for number, row in enumerate(LINES[at : at + columns], at + 1)]
        if blank:
            part[0][4] = ""
        sizes = [max(map(width, row)) + 3 for row in part]
        lines = zip(("序号", *TITLES), zip(*part, strict=True), strict=True)
        parts += ["", *(pad(name, first) + "".join(map(pad, cells, sizes)) for name, cells in lines)]
    return "\n".join([*parts, below])


@pytest.mark.parametrize("columns", [2, 3, 5, 11, 12])
def test_a_column_for_each_record(columns: int, tmp_path: Path) -> None:
    assert records(tmp_path, turned(columns)) == STAYS


@pytest.mark.parametrize(
    "way",
    [{"title": ""}, {"title": "住宿登记\n对照表\n打印日期 2019-04-01"}, {"below": "\n合计 12 条"}, {"blank": True}],
    ids=["no title", "titles", "words below", "cells without values"],
)
def test_what_stands_around_such_columns(way: dict[str, str], tmp_path: Path) -> None:
    assert records(tmp_path, turned(3, **way)) == STAYS  # type: ignore[arg-type]


@pytest.mark.parametrize("gap", [1, 2, 5])
@pytest.mark.parametrize("gaps", [(1,), (2,), (7, 1, 3, 2)], ids=["one", "two", "uneven"])
def test_rows_read_from_paper(gaps: Sequence[int], gap: int, tmp_path: Path) -> None:
    lines = ["　　　住宿登记 表", "第 3 页  扫描件识别结果", (" " * gap).join(("序号", *TITLES, "状态"))]
    for number, row in enumerate(LINES, 1):
        cells = (str(number), *row, "CHECKED OUT" if number % 3 else "IN")
        lines.append(" " * (number % 2) + (" " * gaps[number % len(gaps)]).join(cells))
    assert records(tmp_path, "\n".join([*lines, "", "经办：            复核：              (章)"])) == STAYS


@pytest.mark.parametrize("name", ["[{}]", "【{}】", "{}", "{}:"])
@pytest.mark.parametrize("title", ["◆ 住宿登记  No.{:03d}", "登记表  编号 HS{:06d}  共12份"])
@pytest.mark.parametrize("pairs", [2, 3])
def test_tabbed_forms_below_a_title(pairs: int, title: str, name: str, tmp_path: Path) -> None:
    parts = []
    for number, row in enumerate(LINES, 1):
        cells = [f"{name.format(key)}\t{value}" for key, value in zip(TITLES, row, strict=True)]
        lines = ["  " + "\t".join(cells[at : at + pairs]) for at in range(0, len(cells), pairs)]
        parts.append("\n".join([title.format(number), *lines]))
    assert records(tmp_path, "\n\n".join(parts)) == STAYS


TEXTS = {"three lines": folded(3), "pages": folded(2, page=5, blank=(2, 3)), "columns": turned(3, below="\n合计 12 条")}


@pytest.mark.parametrize("text", TEXTS)
def test_blocks_and_engines_change_nothing(text: str, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(TEXTS[text], encoding="utf-8")

    def events(**how: object) -> list[tuple[object, ...]]:
        scan = Scan(Settings(paths=(str(file),), jobs=1, isolated=True, cache=CACHE, **how))  # type: ignore[arg-type]
        found = (event for event in scan.events() if isinstance(event, Finding | Record))
        return [(event.location, getattr(event, "rule", ""), event.confidence) for event in found]

    assert events(block_size=1 << 20) == events(block_size=300) == events(engine="regex")


def test_values_have_their_own_places(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    text = folded(3)
    file.write_text(text, encoding="utf-8")
    found = list(Scan(Settings(paths=(str(file),), jobs=1, isolated=True, cache=CACHE)).events())
    lines = text.split("\n")
    numbers = [event.location for event in found if isinstance(event, Finding) and event.rule == "identity.prc_id18"]
    assert [lines[at.line - 1][at.column - 1 :][:18] for at in numbers] == [row[1] for row in LINES]
    spans = [(event.location.line, event.location.end_line) for event in found if isinstance(event, Record)]
    assert spans == [(at, at + 2) for at in range(8, 56, 4)]


def is_label(name: str) -> bool:
    return name in (*TITLES, "NAME", "ID NO", "MOBILE")


ROW = "王建国  51010719870423411X  13705518264"
NAMES = "姓名    身份证号            手机号"
OTHERS = {
    "a header in two tongues": f"{NAMES}\nNAME    ID NO               MOBILE\n{ROW}\n\n{ROW}\n\n{ROW}",
    "a header of two lines above rows of one": f"{NAMES}\n      房号   入住时间\n{ROW}\n{ROW}\n{ROW}",
    "a form": "姓名    性别\n王建国  男\n身份证号            手机号\n51010719870423411X  13705518264",
    "rows of a plain report": f"{NAMES}\n{ROW}\n{ROW}\n",
    "a list of columns": "手机号    varchar  本人号码\n姓名      varchar  王建国\n",
    "words in columns": "姓名    房号\n入住    退房\n我们  明天  见面\n  他们  后天  见面\n",
}


@pytest.mark.parametrize("text", OTHERS)
def test_other_texts_are_not_read_so(text: str) -> None:
    assert find_turned(OTHERS[text].encode(), is_label) is None


@pytest.mark.parametrize(
    "line", ["we met them in room 8 again", "1 张伟 李娜 王芳 刘洋 王建国 合计", "2019-03-01 14:00 张伟 8001"]
)
def test_other_lines_are_no_rows(line: str) -> None:
    layout = Layout("  ", ("序号", *TITLES), 1, False)
    assert len(layout.cells(line.encode(), 0, len(line.encode()))) == 1
