"""Texts that JSON holds as lists of their lines: each line is one, in whatever cell of a notebook it stands."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.records.test_shapes import rows
from tests.test_statements import found

PEOPLE = [row[1:4] for row in rows()[:4]]
NAMES = ("姓名", "身份证号", "手机号")


def printed() -> list[str]:
    return [
        "    " + "  ".join(NAMES) + "\n",
        *(f"{at}  {'  '.join(row)}\n" for at, row in enumerate(map(list, PEOPLE))),
    ]


def page(divided: bool) -> list[str]:
    lines = ['<table border="1" class="dataframe">', "  <tbody>"]
    for row in PEOPLE:
        cells = [f"<td>{cell}</td>" for cell in row]
        lines += (
            ["    <tr>", *(f"      {cell}" for cell in cells), "    </tr>"]
            if divided
            else [f"<tr>{''.join(cells)}</tr>"]
        )
    return [line + "\n" for line in (*lines, "  </tbody>")] + ["</table>"]


@pytest.mark.parametrize(
    ("lines", "kind"),
    # a cell on a line of its own names whose the number in the next one is
    [(printed(), "identity.person"), (page(False), "identity.person"), (page(True), "identity.person")],
    ids=["text", "page", "page with a line a cell"],
)
def test_each_row_that_a_notebook_prints_is_a_record(lines: list[str], kind: str, tmp_path: Path) -> None:
    cell = {"cell_type": "code", "outputs": [{"data": {"text/any": lines}}], "source": ["df.head()\n", "df.tail()"]}
    text = json.dumps({"cells": [cell], "nbformat": 4}, ensure_ascii=False, indent=1)
    kinds, _ = found(tmp_path, text, "a.ipynb")
    assert kinds == {kind: len(PEOPLE)}
