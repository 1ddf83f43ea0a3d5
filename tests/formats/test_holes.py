"""A log that is cut while its writer goes on begins with a hole of NULs: what stands behind it is read at its place."""

from __future__ import annotations

import gzip
import random
from pathlib import Path

import pytest

from pii_scan import formats
from pii_scan.config import Settings
from pii_scan.model import Event, Finding, Record, Skip, Summary
from pii_scan.workers import Scan
from tests.shared import CACHE

LOG = "2016-12-11 08:00:01 身份证号：11010519491231002X 登录\n2016-12-11 08:00:02 手机号：13800138000 退出\n"
TABLE = "姓名,身份证号,手机\n" + "张三,11010519491231002X,13800138000\n" * 3
ROWS = "张三,11010519491231002X,13800138000\n" * 5
HOLES = [1, 4, 1000, 65_535, 65_536, 65_537, 3_000_001]


def events(path: Path, block_size: int = 1 << 20) -> list[Event]:
    settings = Settings(paths=(str(path),), jobs=1, keep_known=True, isolated=True, cache=CACHE, block_size=block_size)
    return list(Scan(settings).events())


def places(found: list[Event], hole: int = 0) -> list[tuple[object, ...]]:
    """What was found and where; what follows a hole on its line would stand so much before."""
    shown: list[tuple[object, ...]] = []
    for event in found:
        if isinstance(event, Finding):
            place = event.location
            columns = [
                column - hole * (line == 1)
                for line, column in ((place.line, place.column), (place.end_line, place.end_column))
            ]
            shown.append((event.rule, event.confidence, event.evidence, place.line, place.end_line, *columns))
        elif isinstance(event, Record):
            shown.append((event.kind, event.location.line, event.location.end_line, event.rules))
        elif isinstance(event, Skip):
            shown.append((event.reason, event.inner, event.detail))
    return shown


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-8-sig"])
@pytest.mark.parametrize("text", [LOG, TABLE, ROWS, LOG * 15], ids=["log", "table", "rows", "long"])
def test_what_stands_behind_a_hole_is_read(text: str, encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "a.log"
    path.write_bytes(text.encode(encoding))
    wanted = places(events(path))
    assert len(wanted) >= 2
    # a long text takes longest, and holes that end beside a block's end are those of the short ones
    for hole in HOLES[::2] if len(text) > 1000 else HOLES:
        path.write_bytes(bytes(hole) + text.encode(encoding))
        for block_size in (3000, 1 << 20):
            found = events(path, block_size)
            assert places(found, hole) == wanted
            summary = found[-1]
            assert isinstance(summary, Summary)
            assert summary.bytes == summary.examined_bytes == path.stat().st_size


def test_a_hole_in_a_compressed_log(tmp_path: Path) -> None:
    (tmp_path / "a.log.gz").write_bytes(gzip.compress(bytes(200_000) + LOG.encode()))
    assert [place[5] for place in places(events(tmp_path)) if len(place) == 7] == [200_026, 25]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x89PNG\r\n\x1a\n" + LOG.encode(),
        b"PK\x03\x04" + LOG.encode(),
        random.Random(7).randbytes(4000),
        b"".join(number.to_bytes(4, "big") for number in range(70_000, 90_000)),
    ],
    ids=["nothing", "image", "zip", "noise", "numbers"],
)
def test_binary_data_behind_a_hole_stays_what_it_is(data: bytes, tmp_path: Path) -> None:
    for hole in HOLES:
        (tmp_path / f"{hole}.log").write_bytes(bytes(hole) + data)
    assert places(events(tmp_path)) == [("unsupported", None, "no text")] * len(HOLES)


@pytest.mark.parametrize("magic", [b"\0asm", b"\0\1\0\0", b"\0\0\1\0", b"\0\0\0\x20ftypisom"])
def test_formats_that_begin_with_zero_bytes_stay_what_they_are(magic: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.log").write_bytes(magic + LOG.encode())
    assert places(events(tmp_path)) == [("unsupported", None, "no text")]


@pytest.mark.parametrize(("hole", "is_read"), [(200_000, True), (200_001, False), (900_000, False)])
def test_a_hole_has_a_limit(hole: int, is_read: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formats, "HOLE", 200_000)
    (tmp_path / "a.log").write_bytes(bytes(hole) + LOG.encode())
    assert (places(events(tmp_path)) != [("unsupported", None, "no text")]) is is_read
