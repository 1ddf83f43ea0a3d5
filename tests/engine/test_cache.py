"""The cache: what cannot be believed is built again, and never an error."""

from __future__ import annotations

import errno
import io
import marshal
import os
import stat
from importlib.util import source_hash
from pathlib import Path

import pytest

from pii_scan import cache, validators
from pii_scan.rulepack import load

from .conftest import MEMBER, TICKET, bands, engine

pytest.importorskip("hyperscan")
TEXT, WANTED = "票号 ZQX-204816，会员号 20481632", [("ZQX-204816", "high"), ("20481632", "medium")]


def database(folder: Path) -> Path:
    built = engine(TICKET, MEMBER, cache=folder)
    assert bands(built, TEXT) == WANTED
    (file,) = folder.glob("*.hs")
    return file


def assert_built_again(folder: Path, file: Path) -> None:
    """The engine works, and where the file could be replaced it is sound again."""
    assert bands(engine(TICKET, MEMBER, cache=folder), TEXT) == WANTED
    assert cache.read(folder, file.name) is not None


def test_a_sound_file_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from pii_scan.engine import databases

    file = database(tmp_path / "c")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert {path.name for path in file.parent.iterdir()} == {file.name, f"{file.stem}.wide"}
    monkeypatch.setattr(databases, "_build", None)
    assert bands(engine(TICKET, MEMBER, cache=file.parent), TEXT) == WANTED


def damages() -> dict[str, bytes | None]:
    return {"empty": b"", "short": b"x" * 10, "other": b"\0" * 5000, "text": b"{}" * 100}


@pytest.mark.parametrize("content", damages().values(), ids=damages().keys())
def test_another_content(tmp_path: Path, content: bytes) -> None:
    file = database(tmp_path)
    file.write_bytes(content)
    assert cache.read(tmp_path, file.name) is None
    assert_built_again(tmp_path, file)


# Longer than it is, too deep, cut off, of no known type: what marshal makes of each differs by version.
HOSTILE = [
    b"s\xff\xff\xff\x7f",
    b"l\xff\xff\xff\x7f",
    b")\x01" * 100_000,
    b"{[\0\0\0\0N0",
    b"r\xff\xff\xff\x7f",
    b"?",
    b"",
    b"c" + b"\0" * 40,
]


@pytest.mark.parametrize("body", HOSTILE)
def test_hostile_data_under_a_right_digest(tmp_path: Path, body: bytes) -> None:
    file = tmp_path / "x"
    file.write_bytes(source_hash(body) + body)
    file.chmod(0o600)
    assert cache.read(tmp_path, "x") is None


@pytest.mark.parametrize("error", [MemoryError, RecursionError, SystemError, ValueError, EOFError, OverflowError])
def test_whatever_goes_wrong_with_it(tmp_path: Path, error: type[Exception], monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(body: bytes) -> None:
        raise error

    cache.write(tmp_path, "x", [1])
    assert cache.read(tmp_path, "x") == [1]
    monkeypatch.setattr(cache.marshal, "loads", fail)
    assert cache.read(tmp_path, "x") is None


@pytest.mark.parametrize("keep", [0.0, 0.1, 0.5, 0.999])
def test_a_truncated_file(tmp_path: Path, keep: float) -> None:
    file = database(tmp_path)
    file.write_bytes(file.read_bytes()[: int(keep * file.stat().st_size)])
    assert cache.read(tmp_path, file.name) is None
    assert_built_again(tmp_path, file)


@pytest.mark.parametrize("at", [0, 31, 32, 100, -1])
def test_one_wrong_byte(tmp_path: Path, at: int) -> None:
    file = database(tmp_path)
    content = bytearray(file.read_bytes())
    content[at] ^= 1
    file.write_bytes(content)
    assert cache.read(tmp_path, file.name) is None
    assert_built_again(tmp_path, file)


@pytest.mark.parametrize("mode", [0o602, 0o620, 0o666])
def test_writable_by_others(tmp_path: Path, mode: int) -> None:
    file = database(tmp_path)
    file.chmod(mode)
    assert cache.read(tmp_path, file.name) is None
    assert_built_again(tmp_path, file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="owners of POSIX")
def test_owned_by_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = database(tmp_path)
    if os.getuid() == 0:
        os.chown(file, 12345, 12345)
        assert cache.read(tmp_path, file.name) is None
        assert_built_again(tmp_path, file)
    else:
        monkeypatch.setattr(os, "getuid", lambda: 12345)
        assert cache.read(tmp_path, file.name) is None
        assert bands(engine(TICKET, MEMBER, cache=tmp_path), TEXT) == WANTED


@pytest.mark.parametrize(
    "data", [None, 1, (), ([], (), {}), ([b"x", b"y"], (), {}), ([b"", b"", b""], (), {})], ids=repr
)
def test_sound_but_made_by_something_else(tmp_path: Path, data: object) -> None:
    file = database(tmp_path)
    cache.write(tmp_path, file.name, data)
    assert_built_again(tmp_path, file)


@pytest.mark.parametrize("body", [b"", b"\xff", marshal.dumps({})], ids=repr)
def test_a_right_digest_over_nonsense(tmp_path: Path, body: bytes) -> None:
    file = database(tmp_path)
    file.write_bytes(source_hash(body) + body)
    assert_built_again(tmp_path, file)


def test_places_that_cannot_be_used(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for folder in (tmp_path / "file", tmp_path / "file" / "below", Path("/proc/nothing"), tmp_path / ("x" * 300)):
        assert cache.read(folder, "x") is None
        cache.write(folder, "x", 1)
        assert bands(engine(TICKET, MEMBER, cache=folder), TEXT) == WANTED


def test_a_directory_in_the_place_of_the_file(tmp_path: Path) -> None:
    file = database(tmp_path)
    file.unlink()
    file.mkdir()
    assert bands(engine(TICKET, MEMBER, cache=tmp_path), TEXT) == WANTED
    assert {path.name for path in tmp_path.iterdir()} == {file.name, f"{file.stem}.wide"}, (
        "a file written beside is left over"
    )


@pytest.mark.parametrize("damage", [b"", b"damaged", None])
def test_what_only_chinese_needs_is_kept_apart(tmp_path: Path, damage: bytes | None) -> None:
    database(tmp_path)
    (file,) = tmp_path.glob("*.wide")
    file.unlink()
    if damage is not None:
        file.write_bytes(damage)
    assert not bands(engine(TICKET, MEMBER, cache=tmp_path), "ZQX-1"), "asked for nothing, nothing is built"
    assert not cache.read(tmp_path, file.name)
    assert_built_again(tmp_path, file)


def test_other_rules_are_another_file(tmp_path: Path) -> None:
    engine(TICKET, cache=tmp_path)
    engine(TICKET, MEMBER, cache=tmp_path)
    assert len(list(tmp_path.glob("*.hs"))) == 2


def test_damaged_rules_and_tables(tmp_path: Path) -> None:
    first = load(validators.FACTORIES, kept=tmp_path)
    regions = len(first.tables["regions"])
    files = [*tmp_path.glob("*.rules"), *tmp_path.glob("*.table")]
    assert len(files) > 1
    for file in files:
        file.write_bytes(file.read_bytes()[:-1] + b"\0\0")
    again = load(validators.FACTORIES, kept=tmp_path)
    assert again.rules == first.rules
    assert len(again.tables["regions"]) == regions
    for file in files:
        assert cache.read(tmp_path, file.name) is not None


def test_nothing_personal_is_kept(tmp_path: Path) -> None:
    built = engine(TICKET, MEMBER, cache=tmp_path)
    bands(built, "票号 ZQX-777777，会员号 77777777")
    for file in tmp_path.iterdir():
        assert b"777777" not in file.read_bytes()


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Full(io.FileIO):
        def write(self, _data: object) -> int:
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fdopen", lambda handle, _mode: Full(handle, "wb"))
    cache.write(tmp_path, "x", 1)
    assert list(tmp_path.iterdir()) == []
