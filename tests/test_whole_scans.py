"""The same events of whole scans, whatever the engine, the block size, the number of workers and the order on disk."""

from __future__ import annotations

import json
import os
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pii_scan import formats, workers
from pii_scan.config import Settings
from pii_scan.formats import text as text_format
from pii_scan.model import Summary
from pii_scan.sources import places
from tests.shared import CACHE
from tests.streams import assert_same
from tests.texts import KINDS, made, sentences

# Bytes that are read first, and rows that decide what the columns of a table are, while blocks are compared: fewer than
# usual, so that files of a few blocks are longer.
HEAD, TABLE_ROWS = 8192, 20


@pytest.fixture(scope="module")
def tree() -> dict[str, bytes]:
    """Files by their paths: some larger than a head, so that reading goes on behind it; small ones; nothing at all."""
    files = {f"{kind}/{kind}": made(kind, 1000) for kind in KINDS}
    files |= {f"big/{kind}": made(kind, 9000) for kind in ("utf-16", "gb18030")}
    files |= {f"big/{kind}": made(kind, 12_500) for kind in ("quoted-newlines.csv", "one-line-json")}
    files |= {"tests/fixtures/a.txt": made("sentences", 900), "empty": b"", "zeros": bytes(3000)}
    files |= {f"many/{number:03d}": sentences()["plain"][number].encode() for number in range(80)}
    files["marks.txt"] = "手机13912345678  # pii-scan:ignore\n身份证11010519491231002X\n".encode()
    assert all(len(data) > HEAD for name, data in files.items() if name.startswith("big/"))
    return files


def written(folder: Path, files: dict[str, bytes], seed: int) -> Path:
    """The files, made in an order of their own."""
    names = sorted(files)
    random.Random(seed).shuffle(names)
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(files[name])
    (folder / "link").symlink_to("nowhere")
    return folder


def events(monkeypatch: pytest.MonkeyPatch, folder: Path, **options: Any) -> list[bytes]:
    """The events of a scan of a folder as lines of JSON, without times and what the run itself says of itself."""
    monkeypatch.chdir(folder)
    lines = []
    # a day of its own: the events of two scans are compared, and midnight may lie between them
    settings = Settings(keep_known=True, show_values=True, isolated=False, as_of="2026-01-02", **options)
    for event in workers.Scan(settings).events():
        data = event.to_dict()
        for name in ("started", "arguments", "engine", "seconds"):
            data.pop(name, None)
        lines.append(json.dumps(data, ensure_ascii=False).encode("utf-8", "surrogateescape"))
        if isinstance(event, Summary):
            assert event.complete
    return lines


@pytest.fixture(scope="module")
def whole(tree, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, list[bytes]]]:
    """All files, and what a scan says of them."""
    folder = written(tmp_path_factory.mktemp("whole"), tree, 1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(text_format, "HEAD", HEAD)
        patch.setattr(formats, "HEAD", HEAD)
        patch.setattr(text_format, "TABLE_ROWS", TABLE_ROWS)
        yield folder, events(patch, folder, jobs=1, cache=CACHE)


@pytest.mark.parametrize("options", [{"block_size": 2000}, {"block_size": 4096}, {"engine": "regex"}], ids=str)
def test_block_sizes_and_engines_in_whole_scans(options: dict[str, Any], whole, monkeypatch) -> None:
    folder, wanted = whole
    assert len(wanted) > 500
    assert_same(events(monkeypatch, folder, jobs=1, cache=CACHE, **options), wanted)


def test_jobs_and_order_on_disk(tree, tmp_path, monkeypatch) -> None:
    # four batches of files, and every second kind: what each holds is compared above
    files = {name: data for name, data in tree.items() if not name.startswith("big/")}
    files = dict([*files.items()][::2])
    assert len(files) > 3 * 16
    one, two = tmp_path / "one", tmp_path / "two"
    one.mkdir()
    two.mkdir()
    written(one, files, 1)
    written(two, files, 2)
    wanted = events(monkeypatch, one, jobs=1, cache=CACHE)
    monkeypatch.setattr(workers, "THRESHOLD", 0)
    monkeypatch.setattr(workers, "BATCH_BYTES", 20_000)
    monkeypatch.setattr(workers, "BATCH_FILES", 16)
    for jobs in (1, 2, 3):
        assert_same(events(monkeypatch, two, jobs=jobs, cache=CACHE), wanted)
    monkeypatch.setattr(places, "os", Shuffled())
    assert_same(events(monkeypatch, one, jobs=2, cache=CACHE), wanted)


class Shuffled:
    """The module ``os`` with directories in another order."""

    def __getattr__(self, name: str) -> Any:
        return getattr(os, name)

    def scandir(self, where: str | int) -> Any:
        class Entries(list):
            def __enter__(self) -> Iterator[os.DirEntry[str]]:
                return iter(self)

            def __exit__(self, *_: object) -> None:
                return None

        with os.scandir(where) as found:
            entries = Entries(found)
        random.Random(3).shuffle(entries)
        return entries


def test_limit_of_listed_findings_is_kept_in_file_order(tree, tmp_path, monkeypatch) -> None:
    folder = written(tmp_path, {name: tree[name] for name in tree if name.startswith("big/")}, 1)
    monkeypatch.setattr(workers, "THRESHOLD", 0)
    wanted = events(monkeypatch, folder, jobs=1, cache=CACHE, listed=3)
    assert json.loads(wanted[-1])["not_listed"] > 0
    assert_same(events(monkeypatch, folder, jobs=2, cache=CACHE, listed=3, block_size=5000), wanted)


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_a_slow_first_file_loses_none_of_the_others(jobs: int, tmp_path, monkeypatch) -> None:
    """The others are done long before it; none of them may be forgotten while their results wait for it."""
    (tmp_path / "000").write_text("手机 13912345678\n" * 400, encoding="utf-8")
    for number in range(1, 60):
        (tmp_path / f"{number:03d}").write_text("手机 13912345678\n", encoding="utf-8")
    monkeypatch.setattr(workers, "THRESHOLD", 0)
    monkeypatch.setattr(workers, "BATCH_FILES", 1)
    summary = json.loads(events(monkeypatch, tmp_path, jobs=jobs, cache=CACHE)[-1])
    assert summary["files"] == 60


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_many_skips_lose_no_file(jobs: int, tmp_path, monkeypatch) -> None:
    """What needs no worker comes in hundreds, before and between what does."""
    for number in range(300):
        (tmp_path / f"a{number:03d}").symlink_to("nowhere")
    for number in range(5):
        (tmp_path / f"a{number:02d}5x").write_text("手机 13912345678\n", encoding="utf-8")
        (tmp_path / f"b{number}").write_text("手机 13912345678\n", encoding="utf-8")
    monkeypatch.setattr(workers, "THRESHOLD", 0)
    summary = json.loads(events(monkeypatch, tmp_path, jobs=jobs, cache=CACHE)[-1])
    assert (summary["files"], summary["skipped"]) == (10, {"link": 300})
