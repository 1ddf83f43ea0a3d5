"""Lines that end with a carriage return alone are lines: a table of them has rows."""

from __future__ import annotations

from pathlib import Path

import pytest

import pii_scan
from pii_scan.model import Finding

ROWS = "姓名,身份证号\n张三,11010519491231002X\n李四,11010519491231002X\n"


def places(path: Path, block_size: int) -> list[tuple[str, int, int, tuple[str, ...]]]:
    found = pii_scan.scan(str(path), jobs=1, keep_known=True, isolated=True, block_size=block_size)
    return [
        (event.rule, event.location.line, event.location.column, event.evidence)
        for event in found
        if isinstance(event, Finding)
    ]


@pytest.mark.parametrize("block_size", [1, 1 << 20])
@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-16"])
def test_returns_end_lines(encoding: str, block_size: int, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(ROWS.encode(encoding))
    (tmp_path / "b.csv").write_bytes(ROWS.replace("\n", "\r").encode(encoding))
    found = places(tmp_path / "b.csv", block_size)
    assert [line for rule, line, *_ in found if rule == "identity.prc_id18"] == [2, 3]
    assert found == places(tmp_path / "a.csv", block_size)
