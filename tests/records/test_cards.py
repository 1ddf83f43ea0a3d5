"""A dossier in a workbook or on a page: who it is about stands in the first table, what was done in those below."""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Record
from pii_scan.workers import Scan
from tests.formats import test_ooxml
from tests.formats.test_ooxml import workbook
from tests.records.test_prose import MOBILE, ONE, TWO
from tests.shared import CACHE


@pytest.fixture
def _named(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first sheet of a workbook is called what a card is."""
    monkeypatch.setattr(test_ooxml, "WORKBOOK", test_ooxml.WORKBOOK.replace("名单", "基本信息"))


Rows = Sequence[Sequence[str]]

CARD = (("姓名", "身份证号", "手机号"), ("王建国", ONE, MOBILE))
STAYS = (
    ("酒店名称", "房号", "入住时间", "退房时间"),
    ("汉庭酒店", "8501", "2016-01-02 21:10", "2016-01-03 11:10"),
    ("汉庭酒店", "8502", "2016-02-02 21:10", "2016-02-03 11:10"),
)
FORM = (("姓名", "王建国", "身份证号", ONE),)
BESIDE = (CARD[0], CARD[1], ("李秀英", TWO, ""))


def sheet(rows: Rows) -> str:
    cells = ("".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in row) for row in rows)
    return "".join(f'<row r="{number}">{row}</row>' for number, row in enumerate(cells, 1))


def table(rows: Rows) -> str:
    return "<table>" + "".join(f"<tr><td>{'</td><td>'.join(row)}</td></tr>" for row in rows) + "</table>"


def kinds(file: Path) -> tuple[Counter[str], int]:
    """How many records of each kind, and on how many people."""
    events = list(Scan(Settings(paths=(str(file),), jobs=1, isolated=True, cache=CACHE)).events())
    records = [event for event in events if isinstance(event, Record)]
    return Counter(one.kind for one in records), len({one.person for one in records})


@pytest.mark.usefixtures("_named")
@pytest.mark.parametrize(
    ("first", "expected", "people"),
    [(CARD, {"identity.person": 1, "hotel.stay": 2}, 1), (BESIDE, {"identity.person": 2}, 2)],
    ids=["one", "two"],
)
def test_a_sheet_of_one_person_tells_whose_the_next_ones_are(
    first: Rows, expected: dict[str, int], people: int, tmp_path: Path
) -> None:
    file = tmp_path / "a.xlsx"
    file.write_bytes(workbook(sheet(first), sheet(STAYS)))
    assert kinds(file) == (expected, people)


@pytest.mark.usefixtures("_named")
def test_a_sheet_tells_nothing_of_other_files(tmp_path: Path) -> None:
    lines = "".join(f"{','.join(row)}\n" for row in STAYS)
    for name in ("b.csv", "b.xlsx"):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            archive.writestr("a.xlsx", workbook(sheet(CARD), sheet(STAYS)))
            archive.writestr(name, lines if name == "b.csv" else workbook(sheet(STAYS)))
        (tmp_path / "a.zip").write_bytes(packed.getvalue())
        assert kinds(tmp_path / "a.zip") == ({"identity.person": 1, "hotel.stay": 2}, 1)


def test_a_form_on_a_page_tells_whose_the_tables_below_are(tmp_path: Path) -> None:
    file = tmp_path / "a.html"
    file.write_text(f"<html><body>{table(FORM)}<h3>住宿</h3>{table(STAYS)}</body></html>", encoding="utf-8")
    assert kinds(file) == ({"identity.person": 1, "hotel.stay": 2}, 1)


def test_a_workbook_of_an_office_is_nobodys(tmp_path: Path) -> None:
    """Who fills a workbook in does nothing that stands on its other sheets."""
    first = sheet((("姓名", "身份证号", "部门"), ("王建国", ONE, "办公室")))
    second = first.replace("姓名", "酒店名称").replace("身份证号", "入住时间").replace(ONE, "2016-01-02 21:10")
    (tmp_path / "a.xlsx").write_bytes(workbook(first, second))
    assert kinds(tmp_path / "a.xlsx") == ({"identity.person": 1}, 1)
