"""What patches, notebooks and pages write around a text is blank, however the text is cut, and places stay."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from pii_scan.formats.unmarked import unmarked
from tests.records.test_messages import VINS
from tests.records.test_prose import MOBILE, ONE, THREE, TWO, records
from tests.records.test_words import OTHER, THIRD
from tests.test_statements import found

TICKETS = [
    "phone,train_code,departure_station,to_station,train_date,passenger\n",
    f"{MOBILE},G1304,Suzhou,Nanjingnan,2016-03-04 18:30:00,Tan Jianjun\n",
    f"{OTHER},G302,Shijiazhuang,Ningbo,2021-04-07 19:27:00,Lin Penggang\n",
]
LICENCES = (
    "+mobile,driver_name,expire_date,vehicle_class,license_no,first_issue_date\n"
    f"+{MOBILE},王建国,2010/10/06,A1,{ONE},2004/10/06\n"
    f"-{OTHER},李秀英,2019/07/23,A1,{TWO},2013/07/23\n"
    f" {THIRD},赵敏,2016/02/01,A1,{THREE},2006/02/01\n"
)
PATCH = (
    "diff --git a/data/t.csv b/data/t.csv\nnew file mode 100644\n--- /dev/null\n+++ b/data/t.csv\n@@ -0,0 +1,4 @@\n"
    + LICENCES
)


def notebook(lines: list[str], key: str = "text") -> str:
    cell = {"cell_type": "code", "outputs": [{"name": "stdout", key: lines}], "source": ["print(open('t').read())"]}
    return json.dumps({"cells": [cell], "nbformat": 4}, ensure_ascii=False, indent=1)


@pytest.mark.parametrize("size", [1, 7, 64, 1 << 16])
@pytest.mark.parametrize("text", [PATCH, PATCH.replace("\n", "\r\n"), notebook(TICKETS)])
def test_it_does_not_matter_how_a_text_is_cut(text: str, size: int) -> None:
    data = text.encode()
    first, rest = data[: 1 << 12], data[1 << 12 :]
    blocks = [first, *(rest[at : at + size] for at in range(0, len(rest), size))]
    bare = b"".join(unmarked(blocks))
    assert bare == b"".join(unmarked([data]))
    assert len(bare) == len(data)
    assert f" {MOBILE},".encode() in bare


def test_a_list_that_begins_with_signs_is_no_patch() -> None:
    text = f"+{MOBILE}\n-{OTHER}\n".encode()
    assert b"".join(unmarked([text])) == text


def test_the_rows_of_a_patch_are_those_of_its_table(tmp_path: Path) -> None:
    kinds, people = found(tmp_path, PATCH, "a.patch")
    assert kinds == {"driving.licence": 3}
    assert len(people) == 3


@pytest.mark.parametrize("key", ["text", "text/plain"])
def test_a_table_that_a_notebook_prints_is_one(key: str, tmp_path: Path) -> None:
    kinds, _ = found(tmp_path, notebook(TICKETS, key), "a.ipynb")
    assert kinds == {"travel.train": 2}


def test_a_line_may_be_longer_than_what_is_held_back() -> None:
    text = PATCH.encode() + b"+" + b"-" * (1 << 17) + b"\n-1\n"
    blocks = [text[: 1 << 12], *(text[at : at + 1000] for at in range(1 << 12, len(text), 1000))]
    assert b"".join(unmarked(blocks)) == b"".join(unmarked([text]))


def test_each_line_of_a_cell_tells_of_its_own(tmp_path: Path) -> None:
    told = "名下有房屋一套，坐落江苏省南京市玄武区幸福家园23栋180{}室，产权证号苏（2020）南京市不动产权第043695{}号"
    lines = [f"王建国，身份证{ONE}，{told.format(1, 1)}。", f"李秀英，身份证{TWO}，{told.format(2, 2)}。"]
    cells = [{"cell_type": "markdown", "metadata": {}, "source": [line]} for line in lines]
    text = json.dumps({"cells": cells, "nbformat": 4}, ensure_ascii=False, indent=1)
    assert records(tmp_path, text, "a.ipynb") == {"property.housing": 2}


def form(value: str) -> str:
    rows = (
        ("姓名", "王建国"),
        ("护照号码", "EX5757685"),
        ("公民身份号码", ONE),
        ("出境/入境", "入境"),
        ("出入境时间", "2013-06-08 13:50:46"),
        ("出入境口岸", "罗湖口岸"),
    )
    lines = "".join(f"<tr><th>{name}</th><td>{value.format(text)}</td></tr>\n" for name, text in rows)
    return f'<html><body><table class="detail">\n{lines}</table></body></html>\n'


@pytest.mark.parametrize(
    "value", ["{}", '<input readonly value="{}">', '<input type="text" class="form-control" value="{}" disabled>']
)
def test_what_is_filled_in_on_a_page_is_told(value: str, tmp_path: Path) -> None:
    kinds, _ = found(tmp_path, form(value), "a.html")
    assert kinds == Counter({"border.crossing": 1})


def test_a_page_without_names_of_columns_has_all_its_rows(tmp_path: Path) -> None:
    cells = [("王建国", ONE, MOBILE, VINS[0]), ("李秀英", TWO, OTHER, VINS[1])]
    rows = "".join("<tr>" + "".join(f"<td>{cell}</td>\n" for cell in row) + "</tr>\n" for row in cells)
    kinds, _ = found(tmp_path, f"<html><table>\n{rows}</table></html>", "a.html")
    assert kinds == {"identity.person": 2}


def test_what_an_export_of_telegram_says_twice_is_read_once() -> None:
    said = ["姓名：[王芳]\n手机：", {"type": "phone", "text": "13800138000"}]
    parts = [{"type": "plain", "text": said[0]}, said[1]]
    told = {"id": 1, "text": said, "text_entities": parts, "reactions": [{"count": 3}]}
    messages = {"messages": [told, {"id": 2, "text": "好", "text_entities": []}, {**told, "id": 3}]}
    for indent in (None, 1):
        text = json.dumps(messages, ensure_ascii=False, indent=indent).encode() + b"\n"
        bare = b"".join(unmarked([text]))
        assert len(bare) == len(text) and bare.count(b"\n") == text.count(b"\n")
        read = json.loads(bare)["messages"]
        assert [one["text"] for one in read] == [one["text"] for one in messages["messages"]]
        assert [one["text_entities"] for one in read] == [[], [], []]
        assert [one.get("reactions") for one in read] == [[{"count": 3}], None, [{"count": 3}]]
        for size in (400, 7000):
            blocks = [text[at : at + size] for at in range(0, len(text), size)]
            assert b"".join(unmarked(blocks)) == bare
