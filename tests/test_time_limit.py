"""A time limit ends a scan inside a file, too: what was cut is named, what was found is kept."""

from __future__ import annotations

import itertools
import os
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pii_scan import workers
from pii_scan.config import Settings
from pii_scan.model import Finding, Reason, Skip, Summary
from pii_scan.scanner import Scanner, pace
from pii_scan.workers import Scan
from tests.shared import CACHE

# Mostly words: to find many values takes longer than to look at the clock.
LINE = "手机 13912345678" + "，今天天气不错" * 8 + "\n"
BLOCK = 2_000


class Clock:
    """A clock that goes on by a second whenever somebody looks."""

    def __init__(self) -> None:
        self._seconds = itertools.count()

    def __getattr__(self, name: str) -> Any:
        return getattr(time, name)

    def monotonic(self) -> float:
        return float(next(self._seconds))


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    both = Clock()
    monkeypatch.setattr(pace, "time", both)
    monkeypatch.setattr(workers, "time", both)
    yield


def scanned(path: Path, limit: float | None, **options: Any) -> tuple[list[Finding], list[Skip], Summary]:
    options = {"jobs": 1, "block_size": BLOCK, **options}
    settings = Settings(paths=(str(path),), time_limit=limit, keep_known=True, cache=CACHE, **options)
    events = list(Scan(settings).events())
    summary = events[-1]
    assert isinstance(summary, Summary)
    return (
        [event for event in events if isinstance(event, Finding)],
        [event for event in events if isinstance(event, Skip)],
        summary,
    )


def test_a_file_is_cut_and_what_was_found_is_kept(tmp_path: Path, clock: None) -> None:
    (tmp_path / "a.txt").write_text(LINE * 2000, encoding="utf-8")
    (tmp_path / "b.txt").write_text(LINE, encoding="utf-8")
    found, skips, summary = scanned(tmp_path, 12)
    assert 0 < len(found) < 1000
    assert [(Path(skip.path).name, skip.reason, skip.detail) for skip in skips] == [
        ("a.txt", Reason.OVER_LIMIT, "time-limit"),
        ("b.txt", Reason.OVER_LIMIT, "time-limit"),
    ]
    assert not summary.complete and summary.skipped == {"over-limit": 2}
    assert summary.examined_bytes < summary.bytes
    assert summary.findings == {"phone.mobile": len(found)}


def test_without_a_limit_and_within_it_nothing_is_cut(tmp_path: Path, clock: None) -> None:
    (tmp_path / "a.txt").write_text(LINE * 100, encoding="utf-8")
    for limit in (None, 1e9):
        found, skips, summary = scanned(tmp_path, limit)
        assert (len(found), skips, summary.complete) == (100, [], True)


def test_a_text_is_cut_within_a_chunk(tmp_path: Path, clock: None) -> None:
    (tmp_path / "a.txt").write_text(LINE * 4000, encoding="utf-8")
    (tmp_path / "b.txt").write_text(LINE * 4000, encoding="gb18030")
    for name in ("a.txt", "b.txt"):
        found, skips, summary = scanned(tmp_path / name, 12, block_size=1 << 20)
        assert found and [skip.detail for skip in skips] == ["time-limit"]
        # so far it came
        share = summary.examined_bytes / summary.bytes
        assert share < 0.5 and share == pytest.approx(len(found) / 4000, rel=0.01)


def test_a_text_in_small_parts_holds_the_same(tmp_path: Path, clock: None) -> None:
    (tmp_path / "a.txt").write_text(LINE * 2000 + "，".join([LINE[:-1]] * 2000), encoding="utf-8")
    whole, small = (scanned(tmp_path, limit, block_size=1 << 20) for limit in (None, 1e9))
    assert whole[0] == small[0] and len(whole[0]) == 4000
    assert small[2].complete and small[2].examined_bytes == small[2].bytes


def test_members_of_a_container_after_the_limit_are_not_begun(tmp_path: Path, clock: None) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for name in ("one.txt", "two.txt", "three.txt"):
            archive.writestr(name, LINE * 400)
    found, skips, summary = scanned(tmp_path, 15)
    assert found and {event.location.inner for event in found} == {"one.txt"}
    assert [skip.inner for skip in skips] == ["one.txt", None]
    assert {skip.detail for skip in skips} == {"time-limit"}
    assert summary.examined_bytes < summary.bytes


def test_a_file_that_waits_for_a_worker_is_not_begun(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(LINE, encoding="utf-8")
    late = Settings(paths=(str(tmp_path),), cache=CACHE, deadline=time.monotonic() - 1)
    (blob,) = [item for item in Scan(late._replace(deadline=None))._walk() if not isinstance(item, Skip)]
    skip, summary = Scanner(late).scan(blob)
    assert isinstance(skip, Skip) and skip.detail == "time-limit"
    assert isinstance(summary, Summary) and (summary.files, summary.bytes, summary.complete) == (0, 0, False)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="workers that begin anew take longer than the limit")
def test_workers_keep_to_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "THRESHOLD", 0)
    for number in range(2):
        (tmp_path / f"{number}.txt").write_text("电话 +86 139 1234 5678，" * 400_000, encoding="utf-8")
    began = time.monotonic()
    _, skips, summary = scanned(tmp_path, 0.5, jobs=2)
    assert time.monotonic() - began < 20  # each takes longer than that
    assert not summary.complete and {skip.detail for skip in skips} == {"time-limit"}
