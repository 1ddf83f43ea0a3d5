"""What stands before a damage is examined, and the damage told, however the bytes are cut into blocks."""

from __future__ import annotations

import gzip
import io
import os
import sqlite3
import tarfile
import zipfile
from pathlib import Path
from typing import cast

import pytest

import pii_scan
from pii_scan.config import Settings
from pii_scan.model import Event, Finding, Skip, Summary
from pii_scan.scanner import Scanner
from tests.shared import Bytes, built, rules

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


def taped(data: bytes) -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        member = tarfile.TarInfo("a.txt")
        member.size = len(data)
        archive.addfile(member, io.BytesIO(data))
    return file.getvalue()


def database(folder: Path) -> bytes:
    path = folder / "made.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE notes (number, note)")
    connection.executemany("INSERT INTO notes VALUES (?, ?)", [(at, "nothing here" * 9) for at in range(300)])
    connection.commit()
    connection.close()
    data = path.read_bytes()
    path.unlink()
    return data


BEHIND = {
    "a.zip": (zipped({"a.txt": b"nothing"}) + LEAK, "data behind the zip"),
    "a.tar": (taped(b"nothing") + LEAK * 40, "data behind the tar"),
    "two.tar": (taped(b"nothing") + taped(LEAK), ""),
    "padded.zip": (zipped({"a.txt": b"nothing"}) + bytes(3000), None),
    "padded.tar": (taped(b"nothing") + bytes(30000), None),
}


@pytest.mark.parametrize("name", BEHIND)
def test_what_follows_an_archive_is_read_or_told(name: str, tmp_path: Path) -> None:
    data, detail = BEHIND[name]
    (tmp_path / name).write_bytes(data)
    seen = events(tmp_path / name)
    assert [event.detail for event in seen if isinstance(event, Skip)] == ([detail] if detail else [])
    assert any(isinstance(event, Finding) for event in seen) == (detail == "")


@pytest.mark.parametrize(
    ("change", "detail"),
    [
        (lambda data: data[:-1000], "database is cut off"),
        (lambda data: data + LEAK, "data behind the database"),
        (lambda data: data + bytes(8192), None),
        (lambda data: data, None),
    ],
    ids=["cut off", "longer", "room for more", "whole"],
)
def test_a_database_ends_with_its_last_page(change, detail: str | None, tmp_path: Path) -> None:
    (tmp_path / "a.db").write_bytes(change(database(tmp_path)))
    skips = [event.detail for event in events(tmp_path / "a.db") if isinstance(event, Skip)]
    assert skips == ([detail] if detail else [])


@pytest.mark.parametrize(
    "data",
    [
        b"<p>&#55357;&#56832; &#57343;</p>\n" + LEAK,
        b"a\0b\n" + LEAK,
        LEAK.replace(b"\n", b"\0") * 2,
        LEAK * 99 + bytes(70_000) + LEAK * 99,
        LEAK + bytes(70_000),
    ],
    ids=["halves of a character", "a zero", "zeros between lines", "a hole", "room for more"],
)
def test_odd_characters_lose_no_text(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    seen = events(tmp_path / "a.txt")
    assert [event.rule for event in seen if isinstance(event, Finding)] == ["identity.prc_id18"] * data.count(LEAK[:-1])
    assert not any(isinstance(event, Skip) for event in seen)


def test_a_member_named_as_a_folder_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(zipped({"b/": LEAK, "c/": b""}))
    assert [event.rule for event in events(tmp_path / "a.zip") if isinstance(event, Finding)] == ["identity.prc_id18"]


@pytest.mark.parametrize("order", ["utf-16-le", "utf-16-be", "utf-16"])
def test_a_named_utf16_needs_no_mark(order: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes((LEAK * 9).decode().encode(order))
    seen = list(pii_scan.scan(str(tmp_path), jobs=1, keep_known=True, isolated=True, encoding="utf-16"))
    assert len([event for event in seen if isinstance(event, Finding)]) == 9


def encrypted(data: bytes) -> bytes:
    """The same archive, whose members say that they are encrypted."""
    return data.replace(b"PK\x03\x04\x14\x00\x00", b"PK\x03\x04\x14\x00\x01").replace(
        b"PK\x01\x02\x14\x03\x14\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01"
    )


@pytest.mark.parametrize(
    ("name", "data", "share"),
    [
        ("a.zip", encrypted(zipped({"a.txt": LEAK, "b.txt": LEAK})), 0),
        ("a.zip", zipped({"a.txt": LEAK, "b.7z": b"7z\xbc\xaf\x27\x1c\x00\x04"}), 0.5),
        ("a.zip", zipped({"a.txt": LEAK, "b.txt": LEAK}), 1),
        ("a.gz", gzip.compress(LEAK, mtime=0)[:-8], 0.5),
        ("a.pdf", b"%PDF-1.7\n\x00\x01", 0),
        ("a.txt", LEAK, 1),
    ],
)
def test_what_was_not_examined_is_not_counted_as_such(name: str, data: bytes, share: float, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(data)
    summary = events(tmp_path)[-1]
    assert isinstance(summary, Summary)
    assert (summary.bytes, summary.examined_bytes) == (len(data), int(len(data) * share))


def test_a_text_in_another_encoding_was_not_examined(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(LEAK)
    summary = list(pii_scan.scan(str(tmp_path), jobs=1, isolated=True, encoding="ascii"))[-1]
    assert isinstance(summary, Summary) and (summary.examined_bytes, summary.complete) == (0, False)


class Cut(Bytes):
    """A file that somebody cuts while it is read."""

    def open(self) -> io.FileIO:  # type: ignore[override]
        return cast("io.FileIO", _CutStream(self.path))


class _CutStream(io.FileIO):
    def read(self, size: int | None = -1) -> bytes:
        data = super().read(size)
        if self.tell() > 100_000:
            os.truncate(self.name, 1000)
        return data


def test_a_file_that_is_cut_while_it_is_read_is_told(tmp_path: Path) -> None:
    data = LEAK * 20 + "没有什么\n".encode() * 50_000
    (tmp_path / "a.txt").write_bytes(data)
    found = list(Scanner(Settings(block_size=1 << 16), rules(), built()).scan(Cut(str(tmp_path / "a.txt"), data)))
    [skip] = [event for event in found if isinstance(event, Skip)]
    assert (skip.reason, skip.detail) == ("vanished", "cut while it was read")
    assert isinstance(found[-1], Summary) and found[-1].examined_bytes < found[-1].bytes == len(data)
