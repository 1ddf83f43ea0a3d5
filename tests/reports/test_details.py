"""What skips say beside their reasons."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import pii_scan
from pii_scan.reporters.details import detail_words

MAKERS = {"Damaged", "Skip", "skip"}


def details() -> Iterator[str]:
    """All that the package writes as the detail of a skip, with a 7 for what is set in."""
    for file in Path(pii_scan.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", None)) in MAKERS:
                for text in (*node.args, *(keyword.value for keyword in node.keywords)):
                    parts = text.values if isinstance(text, ast.JoinedStr) else [text]
                    if said := "".join(str(part.value) if isinstance(part, ast.Constant) else "7" for part in parts):
                        yield said


def test_all_details_are_told_in_chinese() -> None:
    said = sorted({detail for detail in details() if detail not in ("7", "None")})
    assert len(said) > 50
    assert [detail for detail in said if detail_words("zh", detail).isascii()] == []
    assert [detail for detail in said if detail_words("en", detail) != detail] == []


@pytest.mark.parametrize(
    ("detail", "chinese"),
    [
        ("more than 10485760 bytes", "超过 10485760 字节"),
        ("not gb18030", "不是 gb18030"),
        ("data behind the zip", "zip 之后还有数据"),
        ("Permission denied", "Permission denied"),
    ],
)
def test_details_in_chinese(detail: str, chinese: str) -> None:
    assert detail_words("zh", detail) == chinese
