"""Rows, elements and objects that follow each other on one line are records of their own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.records.test_prose import MOBILE, ONE, TWO, records, records_in

OTHER = "13802213404"
ROWS = (("高艳", ONE, MOBILE, "2022-01-01"), ("潘强", TWO, OTHER, "2021-11-20"))
ELEMENTS = "".join(f'<row name="{n}" idcard="{i}" mobile="{m}"/>' for n, i, m, _ in ROWS)
OBJECTS = ",".join(f"{{name:'{n}',idCard:'{i}',mobile:'{m}',time:'{d}'}}" for n, i, m, d in ROWS)
LINES = "\n".join(map(",".join, (*ROWS, *ROWS)))
BLOCK = f"姓名：高艳\n身份证号：{ONE}\n手机：{MOBILE}\n日期：2022-01-01"

TEXTS = {
    "elements": (f"<list>{ELEMENTS}</list>", 2),
    "elements in other text": (f'2024-01-02 INFO body={ELEMENTS} took=3 name="x"', 2),
    "objects": (f"var data=[{OBJECTS}];", 2),
    "escaped rows": (LINES.replace("\n", "\\n"), 4),
    "escaped rows with a header": (
        json.dumps({"text": f"姓名,证号,手机,日期\n{LINES}", "ok": 1}, ensure_ascii=False),
        4,
    ),
    "escaped rows with tabs": (json.dumps({"text": LINES.replace(",", "\t")}, ensure_ascii=False), 4),
    "escaped rows of Windows": (f'"{LINES}"'.replace("\n", "\\r\\n"), 4),
    "escaped keys of one person": (json.dumps({"text": BLOCK}, ensure_ascii=False), 1),
}


def test_what_stands_beside_such_rows_is_read_with_its_object(tmp_path: Path) -> None:
    notes = "交押金,3月,现金\n退押金,5月,转账\n换锁,6月,现金"
    before = {"name": "高艳", "idCard": ONE, "mobile": MOBILE, "notes": notes}
    behind = {"notes": notes, "name": "潘强", "idCard": TWO, "mobile": OTHER}
    text = "\n".join(json.dumps(one, ensure_ascii=False) for one in (before, behind))
    found = records_in(tmp_path, text, "a.log")
    assert [(one.kind, len(one.rules)) for one in found] == [("identity.person", 3)] * 2


@pytest.mark.parametrize("name", TEXTS)
def test_each_is_a_record(name: str, tmp_path: Path) -> None:
    text, number = TEXTS[name]
    assert records(tmp_path, text) == {"identity.person": number}
