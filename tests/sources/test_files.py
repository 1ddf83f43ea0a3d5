"""The walk on real directories, odd and hostile ones too."""

from __future__ import annotations

import os
import pickle
import random
import socket
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest

from pii_scan.config import Settings
from pii_scan.model import Reason, Skip
from pii_scan.sources import FileBlob, places, walk

from .walking import POSIX, make, show


def test_order_is_that_of_full_paths_as_bytes() -> None:
    make("a/b", "a.txt", "a-b", "a0", "B", "é", "中/文", ".hidden")
    assert show() == [".hidden", "B", "a-b", "a.txt", "a/b", "a0", "é", "中/文"]
    assert show() == sorted(show(), key=os.fsencode)


def test_order_does_not_depend_on_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    make(*(f"{letter}/{number}" for letter in "dacb" for number in range(9)), "m", "c.x")
    expected = show()
    for seed in range(3):
        real = os.scandir

        class Shuffled:
            def __init__(self, where: Any, seed: int = seed, real: Any = real) -> None:
                with real(where) as found:
                    entries = list(found)
                random.Random(seed).shuffle(entries)
                self.entries = iter(entries)

            def __enter__(self) -> Any:
                return self.entries

            def __exit__(self, *_: object) -> None: ...

        with monkeypatch.context() as patch:
            patch.setattr(places.os, "scandir", Shuffled)
            assert show() == expected


def test_blob_has_its_bytes_and_survives_pickle() -> None:
    make("d/a.txt")
    (blob,) = walk(Settings(paths=("d",)))
    assert isinstance(blob, FileBlob)
    assert (blob.path, blob.inner, blob.size, blob.test_path, blob.marks) == ("d/a.txt", None, 7, False, True)
    again = pickle.loads(pickle.dumps(blob))
    assert again == blob
    with again.open() as stream:
        assert stream.read() == b"d/a.txt"


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("d/a", "d/a"),
        ("./d/a", "d/a"),
        ("d//a", "d/a"),
        ("d/./a", "d/a"),
        ("d/../d/a", "d/a"),
        ("../top/d/a", "d/a"),
        ("../outside", "../outside"),
        ("./../outside", "../outside"),
        ("d/../../outside", "d/../../outside"),
        ("{top}/d/a", "d/a"),
        ("{top}/../outside", "{top}/../outside"),
    ],
)
def test_shown_paths_of_files(here: Path, given: str, shown: str) -> None:
    make("d/a", "../outside")
    assert show(given.format(top=here)) == [shown.format(top=here)]


@pytest.mark.parametrize("given", [".", "./", "../top", "d/..", "{top}", "{top}/.", "{top}/", "d/../", "../top/d/.."])
def test_shown_paths_below_the_working_directory(here: Path, given: str) -> None:
    make("d/a")
    assert show(given.format(top=here)) == ["d/a"]


def test_shown_paths_below_other_directories(here: Path) -> None:
    make("d/a", "../other/b")
    assert show("d/", "../other/") == ["d/a", "../other/b"]
    assert show(str(here.parent / "other")) == [f"{here.parent}/other/b"]


@POSIX
def test_absolute_path_through_a_link_to_the_working_directory(here: Path) -> None:
    make("d/a")
    (here.parent / "alias").symlink_to(here)
    assert show(f"{here.parent}/alias/d/a") == ["d/a"]


@POSIX
def test_parent_of_a_link_is_what_the_system_says(here: Path) -> None:
    make("../far/deep/x", "../far/a", "a")
    Path("l").symlink_to("../far/deep")
    assert show("l/../a") == ["l/../a"]
    assert show("l") == ["l/x"]


@POSIX
def test_links_are_skipped_when_met_and_followed_when_named() -> None:
    make("real/a", "b")
    Path("dir-link").symlink_to("real")
    Path("file-link").symlink_to("b")
    Path("loop").symlink_to("loop")
    Path("up").symlink_to(".")
    Path("dangling").symlink_to("nothing")
    links = ["link:dangling", "link:dir-link", "link:file-link", "link:loop"]
    assert show() == ["b", *links, "real/a", "link:up"]
    assert show("dir-link") == ["dir-link/a"]
    assert show("dir-link/") == ["dir-link/a"]
    assert show("file-link") == ["file-link"]
    (blob,) = walk(Settings(paths=("file-link",)))
    assert isinstance(blob, FileBlob)
    with blob.open() as stream:
        assert stream.read() == b"b"


@POSIX
def test_named_paths_that_are_not_there() -> None:
    make("a")
    Path("dangling").symlink_to("nothing")
    Path("loop").symlink_to("loop")
    for number in range(1200):  # longer than Python's stack
        Path(f"chain{number}").symlink_to(f"chain{number + 1}")
    paths = ("nope", "dangling", "loop", "a/b", "a/", "", "n\0ul", "chain0")
    assert show(*paths, "a") == [*(f"missing:{path.rstrip('/') or repr('')}" for path in paths), "a"]


@POSIX
def test_special_files(tmp_path: Path) -> None:
    make("a")
    os.mkfifo("fifo")
    listener = socket.socket(socket.AF_UNIX)
    listener.bind("sock")
    assert show() == ["a", "special-file:fifo", "special-file:sock"]
    assert show("fifo", "sock", os.devnull) == ["special-file:fifo", "special-file:sock", f"special-file:{os.devnull}"]
    listener.close()


@POSIX
def test_what_takes_a_files_place_before_it_is_opened() -> None:
    make("fifo", "link", "gone", "directory", "named")
    blobs = {blob.path: blob for blob in walk(Settings(paths=(".",))) if isinstance(blob, FileBlob)}
    for name in blobs:
        os.unlink(name)
    os.mkfifo("fifo")
    os.symlink("/etc/hostname", "link")
    os.mkdir("directory")
    for name in ("fifo", "link", "directory", "named"):
        with pytest.raises(OSError):
            blobs[name].open()
    with pytest.raises(FileNotFoundError):
        blobs["gone"].open()


@POSIX
def test_vanished_while_listing(monkeypatch: pytest.MonkeyPatch) -> None:
    make("a", "d/x", "e/y", "f")
    events = walk(Settings(paths=(".",)))
    assert next(events) == FileBlob("a", None, 1, False, True, "./a")
    os.unlink("d/x")
    os.rmdir("d")
    os.rename("e", "moved")
    os.symlink("moved", "e")  # not the directory that was listed: not followed
    rest = list(events)
    assert rest[:2] == [Skip("d", Reason.VANISHED), Skip("e", Reason.VANISHED)]
    assert [event.path for event in rest[2:]] == ["f"]


class _Entry:
    def __init__(self, name: str, error: OSError | None = None, size: int = 3) -> None:
        self.name, self.error, self.size = name, error, size

    def is_symlink(self) -> bool:
        return False

    def is_dir(self, *, follow_symlinks: bool) -> bool:
        return False

    def is_file(self, *, follow_symlinks: bool) -> bool:
        return True

    def stat(self, *, follow_symlinks: bool) -> Any:
        if self.error:
            raise self.error
        return os.stat_result((0, 0, 0, 0, 0, 0, self.size, 0, 0, 0))


class _Scan:
    def __init__(self, entries: list[Any]) -> None:
        self.entries = iter(entries)

    def __enter__(self) -> _Scan:
        return self

    def __exit__(self, *_: object) -> None: ...

    def __iter__(self) -> _Scan:
        return self

    def __next__(self) -> Any:
        entry = next(self.entries)
        if isinstance(entry, OSError):
            raise entry
        return entry


def test_errors_of_the_system_become_skips(monkeypatch: pytest.MonkeyPatch) -> None:
    entries = [
        _Entry("b", FileNotFoundError(2, "No such file or directory", "/secret/b")),
        _Entry("c", PermissionError(13, "Permission denied", "/secret/c")),
        _Entry("a"),
        OSError(5, "Input/output error", "/secret"),
    ]
    monkeypatch.setattr(places.os, "scandir", lambda where: _Scan(entries))
    events = list(walk(Settings(paths=(".",))))
    assert events == [
        Skip(".", Reason.UNREADABLE, None, "Input/output error"),
        FileBlob("a", None, 3, False, True, "./a"),
        Skip("b", Reason.VANISHED),
        Skip("c", Reason.UNREADABLE, None, "Permission denied"),
    ]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs users")
def test_unreadable_for_a_user_without_rights(here: Path) -> None:
    make("closed/x", "named/y", "names-only/z", "open/a", "open/b")
    os.chmod("open/b", 0)
    os.chmod("names-only", 0o444)
    os.chmod("closed", 0)
    program = """
        import os, sys
        from pii_scan.config import Settings
        from pii_scan.sources import FileBlob, walk
        os.chdir(sys.argv[1])
        events = []
        if os.geteuid() == 0:
            os.setegid(65534); os.seteuid(65534)
        for event in walk(Settings(paths=(".", "closed/x"))):
            if isinstance(event, FileBlob):
                try:
                    event.open().close()
                    print("ok", event.path)
                except OSError as error:
                    print(error.strerror, event.path)
            else:
                print(event.reason.value, event.detail, event.path)
    """
    os.chmod(here, 0o755)  # those above it stay closed: the program enters them before it drops its rights
    root = Path(places.__file__).parents[2]
    command = [sys.executable, "-c", textwrap.dedent(program), str(here)]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    os.chmod("closed", 0o700)
    os.chmod("names-only", 0o700)
    assert done.stdout.splitlines() == [
        "unreadable Permission denied closed",
        "ok named/y",
        "unreadable Permission denied names-only/z",
        "ok open/a",
        "Permission denied open/b",
        "unreadable Permission denied closed/x",
    ], done.stderr


def test_directory_mounted_below_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    make("a/b/c/x", "d/y")
    real = places.list_directory
    top = real(".", True).identity

    def mounted(path: str, follow: bool) -> places.Listing:
        listing = real(path, follow)
        return listing._replace(identity=top) if path.endswith("a/b") else listing

    monkeypatch.setattr("pii_scan.sources.files.list_directory", mounted)
    assert show() == ["link:a/b", "d/y"]


@POSIX
def test_names_that_are_no_utf8_or_hold_line_ends() -> None:
    names = [os.fsdecode(b"\xd6\xd0.csv"), "a\nb/c.csv", "d\r\x1b[31m", " ", "-", "-x", "*", "a\\b"]
    make(*(f"./{name}" for name in names))
    assert show() == sorted(names, key=os.fsencode)
    for blob in walk(Settings(paths=(".",))):
        assert isinstance(blob, FileBlob)
        with pickle.loads(pickle.dumps(blob)).open() as stream:
            assert stream.read().decode("utf-8", "surrogateescape") == f"./{blob.path}"


def build_deep(name: str, depth: int) -> None:
    """Directories of which no single call could reach the last."""
    descriptor = os.open(".", os.O_RDONLY)
    for _ in range(depth):
        os.mkdir(name, dir_fd=descriptor)
        below = os.open(name, os.O_RDONLY, dir_fd=descriptor)
        os.close(descriptor)
        descriptor = below
    leaf = os.open("leaf", os.O_WRONLY | os.O_CREAT, dir_fd=descriptor)
    os.write(leaf, b"deep")
    os.close(leaf)
    os.close(descriptor)


@POSIX
@pytest.mark.parametrize(("name", "depth"), [("n" * 200, 25), ("d", 2500)])
def test_paths_longer_than_the_system_takes(name: str, depth: int, request: pytest.FixtureRequest) -> None:
    before = len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0
    build_deep(name, depth)
    # Python's own removal of directories is recursive, pytest's too.
    request.addfinalizer(lambda: subprocess.run(["rm", "-rf", name], check=True))
    (blob,) = walk(Settings(paths=(".",)))
    assert isinstance(blob, FileBlob)
    assert blob.path == f"{name}/" * depth + "leaf"
    assert blob.size == 4
    with blob.open() as stream:
        assert stream.read() == b"deep"
    (named,) = walk(Settings(paths=(blob.path,)))
    assert named.path == blob.path
    assert show(f"{name}/" * (depth - 1), ".") == [blob.path]
    if before:
        assert len(os.listdir("/proc/self/fd")) == before


@POSIX
def test_name_longer_than_any_file_has() -> None:
    make("a")
    events = list(walk(Settings(paths=("x" * 300, "y" * 5000, "a"))))
    assert events[:2] == [
        Skip("x" * 300, Reason.UNREADABLE, None, "File name too long"),
        Skip("y" * 5000, Reason.UNREADABLE, None, "File name too long"),
    ]
    assert len(events) == 3


@POSIX
def test_deeper_than_any_tree_has_reason_to_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pii_scan.sources.files.LONGEST", 20)
    make("d/d/d/d/d/d/d/d/d/d/d/d/x", "e")
    assert show() == ["too-deep:" + "/".join("d" * 11), "e"]
