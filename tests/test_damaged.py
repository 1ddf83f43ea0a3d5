"""What stands before a damage is examined, and the damage told, however the bytes are cut into blocks."""

from __future__ import annotations

import gzip
import io
import zipfile
from pathlib import Path

import pytest

import pii_scan
from pii_scan.model import Event, Finding, Skip

LEAK = "身份证号：11010519491231002X\n".encode()


def events(path: Path, block_size: int = 1 << 20) -> list[Event]:
    return list(pii_scan.scan(str(path), jobs=1, keep_known=True, isolated=True, block_size=block_size))


def zipped(members: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()


# each byte of a long text as a block of its own takes half a minute
@pytest.mark.parametrize(
    ("much", "block_size"),
    [(0, 1), (0, 1 << 20), (5000, 1000), (5000, 1 << 20)],
    ids=["in the head by bytes", "in the head", "behind the head by parts", "behind the head"],
)
@pytest.mark.parametrize("damage", [lambda data: data[:-8], lambda data: data + b"junk"], ids=["cut off", "longer"])
def test_what_stands_before_a_damage_is_examined(damage, much: int, block_size: int, tmp_path: Path) -> None:
    (tmp_path / "a.gz").write_bytes(damage(gzip.compress(LEAK + b"nothing here is a value\n" * much)))
    found = events(tmp_path / "a.gz", block_size)
    assert [event.rule for event in found if isinstance(event, Finding)] == ["identity.prc_id18"]
    assert [(event.reason, event.inner) for event in found if isinstance(event, Skip)] == [("corrupt", "a")]


def test_a_damaged_container_has_no_inner_place(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zipped({"b.zip": zipped({"c.txt": LEAK})[:-20]}))
    (tmp_path / "c.zip").write_bytes(zipped({"c.txt": LEAK})[:-20])
    skips = [event for event in events(tmp_path) if isinstance(event, Skip)]
    assert [event.inner for event in skips] == ["b.zip", None]


def test_a_compressed_file_in_an_archive_is_named_once(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zipped({"b.zip": zipped({"d.txt.gz": gzip.compress(LEAK)})}))
    places = [event.location.inner for event in events(tmp_path / "a.zip") if isinstance(event, Finding)]
    assert places == ["b.zip!d.txt.gz!d.txt"]


def test_the_log_of_a_database_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.db-wal").write_bytes(b"\x37\x7f\x06\x82" + bytes(600))
    [skip] = [event for event in events(tmp_path) if isinstance(event, Skip)]
    assert (skip.reason, skip.inner, skip.detail) == ("unsupported", None, "log of an SQLite database: its newest rows")


@pytest.mark.parametrize("before", [8, 40_000, 32 * 1024 - 8])
def test_an_encrypted_document_is_no_old_one(before: int, tmp_path: Path) -> None:
    magic = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    (tmp_path / "a.xlsx").write_bytes(magic + bytes(before - 8) + "EncryptedPackage".encode("utf-16-le") + bytes(600))
    (tmp_path / "b.xls").write_bytes(magic + bytes(before + 600))
    skips = [event for event in events(tmp_path) if isinstance(event, Skip)]
    assert [(skip.path.rpartition("/")[2], skip.reason) for skip in skips] == [
        ("a.xlsx", "encrypted"),
        ("b.xls", "unsupported"),
    ]
