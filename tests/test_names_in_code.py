"""Names and addresses in source code need stronger evidence than in prose."""

from __future__ import annotations

from pathlib import Path

import pytest

import pii_scan
from tests.shared import CACHE

PHONE = "13612345098"


def values(path: Path, band: str = "medium") -> list[str]:
    events = pii_scan.scan(str(path), jobs=1, isolated=True, min_confidence=band, show_values=True, cache=CACHE)
    rules = ("identity.person_name", "identity.address")
    return [event.value for event in events if isinstance(event, pii_scan.Finding) and event.rule in rules]


@pytest.mark.parametrize("name", ["a.js", "b.PY", "c.vue"])
@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("// 作者 王晓芳", []),
        ("const rows = [{name: '王晓芳'}]", []),
        ("# 总经理王晓芳说过", []),
        ("tip = '从成都市武侯区桃园路12号出发'", []),
        ("// 联系人：王晓芳", ["王晓芳"]),
        ("realName: '王晓芳',", ["王晓芳"]),
        ("address: '桃园路12号',", ["桃园路12号"]),
        (f"const rows = [{{name: '王晓芳', phone: '{PHONE}'}}]", ["王晓芳"]),
        (f"const rows = [{{name: '王晓芳'}}]\nphone = '{PHONE}'", []),
    ],
)
def test_in_code(tmp_path: Path, name: str, line: str, wanted: list[str]) -> None:
    file = tmp_path / name
    file.write_text(line + "\n", encoding="utf-8")
    assert values(file) == wanted


def test_elsewhere_it_is_enough(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text("总经理王晓芳说过\n\n从成都市武侯区桃园路12号出发\n", encoding="utf-8")
    assert values(file) == ["王晓芳", "成都市武侯区桃园路12号"]


def test_it_is_low_not_lost(tmp_path: Path) -> None:
    file = tmp_path / "a.js"
    file.write_text("// 总经理王晓芳说过\n", encoding="utf-8")
    assert values(file, "low") == ["王晓芳"]
