"""What is scanned of what is there: duplicates, globs, limits, lists, standard input."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.errors import UsageError
from pii_scan.model import Reason, Skip
from pii_scan.sources import FileBlob, StdinBlob, places, walk

from .walking import POSIX, make, show


def test_same_file_is_scanned_once(here: Path) -> None:
    make("d/a", "d/e/b", "d/e/f/c", "g")
    everything = ["d/a", "d/e/b", "d/e/f/c", "g"]
    assert show(".", ".", "./", str(here), "d", "d/e", "g") == everything
    assert show("d/e/f/c", "d/e", "d", ".") == ["d/e/f/c", "d/e/b", "d/a", "g"]
    assert show("g", "./g", "d/../g", "g") == ["g"]
    assert show("nope", "nope") == ["missing:nope"]


@POSIX
def test_same_file_by_a_named_link_is_scanned_once() -> None:
    make("d/a", "d/b")
    Path("l").symlink_to("d")
    Path("m").symlink_to("d/a")
    assert show("l", "d", "m") == ["l/a", "l/b"]
    assert show("m", ".") == ["m", "d/b", "link:l", "link:m"]


@POSIX
def test_hard_links_are_files_of_their_own() -> None:
    make("a")
    os.link("a", "b")
    assert show("a", "b", ".") == ["a", "b"]


def test_what_one_root_leaves_out_another_may_scan() -> None:
    make("d/e/a", "d/b")
    configured = {"exclude": ("e/",), "config_globs": ("exclude",)}
    assert show("d", "d/e", **configured) == ["d/b", "excluded:d/e/", "d/e/a"]
    assert show("d", "d/e", exclude=("e/",)) == ["d/b", "excluded:d/e/"]
    assert show(".", "./", "d", exclude=("e/",)) == ["d/b", "excluded:d/e/"]


def test_git_directories_are_left_alone_unless_named() -> None:
    make(".git/config", "sub/.git/x", "worktree/.git", ".gitignore", "bare.git/HEAD")
    assert show() == [".gitignore", "bare.git/HEAD", "worktree/.git"]
    assert show(".git") == [".git/config"]


@pytest.mark.parametrize(
    ("exclude", "left"),
    [
        (("*.jar",), ["b", "v/d/x", "w/v/y"]),
        (("v/",), ["a.jar", "b"]),
        (("/v/",), ["a.jar", "b", "w/v/c.jar", "w/v/y"]),
        (("v/**/x",), ["a.jar", "b", "w/v/c.jar", "w/v/y"]),
        (("w/**/y", "v"), ["a.jar", "b"]),
        (("*.jar", "!a.jar"), ["a.jar", "b", "v/d/x", "w/v/y"]),
        (("#", "b"), ["a.jar", "v/d/x", "w/v/c.jar", "w/v/y"]),
    ],
)
def test_exclude(exclude: tuple[str, ...], left: list[str]) -> None:
    make("a.jar", "b", "v/d/x", "w/v/y", "w/v/c.jar")
    found = [word for word in show(exclude=exclude) if not word.startswith("excluded:")]
    assert found == left


def test_excluded_directories_count_once_and_are_not_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    make("v/a", "v/b", "c.jar", "d")
    real = places.list_directory

    def listed(path: str, follow: bool) -> places.Listing:
        assert not path.endswith("v")
        return real(path, follow)

    monkeypatch.setattr("pii_scan.sources.files.list_directory", listed)
    assert show(exclude=("v/", "*.jar")) == ["excluded:c.jar", "d", "excluded:v/"]


def test_globs_speak_of_the_working_directory_and_of_each_root() -> None:
    make("r/v/a", "r/b")
    assert show("r", exclude=("/v/",)) == ["r/b", "excluded:r/v/"]
    assert show("r", exclude=("r/v/",)) == ["r/b", "excluded:r/v/"]
    assert show("r", include=("/b",)) == ["r/b", "excluded:r/v/a"]
    assert show("r", include=("r/v/",)) == ["excluded:r/b", "r/v/a"]


def test_include() -> None:
    make("a.csv", "b.txt", "c/d.csv", "c/e")
    assert show(include=("*.csv",)) == ["a.csv", "excluded:b.txt", "c/d.csv", "excluded:c/e"]
    assert show(include=("c/",), exclude=("*.csv",)) == [
        "excluded:a.csv",
        "excluded:b.txt",
        "excluded:c/d.csv",
        "c/e",
    ]


@POSIX
def test_line_ends_in_names_do_not_hide_files_from_globs() -> None:
    make("a\nb/c.csv", "d.csv\n")
    assert show(include=("*.csv",)) == ["a\nb/c.csv", "excluded:d.csv\n"]


@POSIX
def test_globs_and_names_that_are_no_utf8() -> None:
    name = os.fsdecode(b"\xd6\xd0.csv")
    make(f"./{name}", "./a")
    assert show(exclude=("*.csv",)) == ["a", f"excluded:{name}"]


@pytest.mark.parametrize("glob", ["!", "a\\", "[z-a]"])
def test_globs_that_are_none(glob: str) -> None:
    with pytest.raises(UsageError, match="--exclude"):
        list(walk(Settings(exclude=(glob,))))
    with pytest.raises(UsageError, match="--include"):
        list(walk(Settings(include=(glob,))))


def test_ignored_paths_are_relative_to_the_working_directory() -> None:
    make("r/v/a", "r/b", "c")
    asked = []

    def ignored(path: str) -> bool:
        asked.append(path)
        return path in ("r/v/", "c")

    assert show(ignored=ignored) == ["excluded:c", "r/b", "excluded:r/v/"]
    assert asked == ["c", "r/", "r/b", "r/v/"]


def test_named_paths_are_scanned_unless_forced_out() -> None:
    make("v/a.jar", "v/b", "c.jar", "d")
    configured = {"exclude": ("v/", "*.jar"), "config_globs": ("exclude",)}
    assert show("v", "c.jar", "d", **configured) == ["excluded:v/a.jar", "v/b", "c.jar", "d"]
    assert show("v/b", **configured) == ["v/b"]
    forced = {**configured, "force_exclude": True}
    assert show("v", "c.jar", "d", "v/b", **forced) == ["excluded:v/", "excluded:c.jar", "d", "excluded:v/b"]
    assert show("c.jar", "d", include=("*.jar",)) == ["c.jar", "d"]
    assert show("c.jar", "d", include=("*.jar",), force_exclude=True) == ["c.jar", "excluded:d"]
    assert show("v/b", ignored=lambda path: path == "v/b") == ["v/b"]
    assert show("v/b", ignored=lambda path: path == "v/b", force_exclude=True) == ["excluded:v/b"]


def test_a_glob_beside_the_name_of_a_path_holds_for_it() -> None:
    make("v/a.jar", "v/b", "c.jar", "d")
    exclude = ("v/", "*.jar")
    assert show("v", "c.jar", "d", "v/b", exclude=exclude) == ["excluded:v/", "excluded:c.jar", "d", "excluded:v/b"]
    assert show(".", exclude=("*",)) == ["excluded:c.jar", "excluded:d", "excluded:v/"]


def test_reports_of_this_scan_are_not_read(here: Path) -> None:
    make("a", "d/out.json", "e/out.json")
    outputs = (str(here / "d" / "out.json"),)
    assert show(outputs=outputs) == ["a", "excluded:d/out.json", "e/out.json"]
    assert show("d", "d/out.json", "e", outputs=outputs) == ["excluded:d/out.json", "e/out.json"]
    assert show("d/out.json", outputs=outputs) == []


def test_max_file_size() -> None:
    make("a", "abc")
    events = list(walk(Settings(max_file_size=2)))
    assert events[1] == Skip("abc", Reason.OVER_LIMIT, None, "more than 2 bytes")
    assert show("abc", max_file_size=2) == ["over-limit:abc"]
    assert show("abc", max_file_size=3) == ["abc"]


@pytest.mark.parametrize(
    ("path", "test"),
    [
        ("tests/a", True),
        ("x/Fixtures/y/a", True),
        ("x/test.csv", True),
        ("x/SAMPLE.tar.gz", True),
        ("mock", True),
        ("latest/a", False),
        ("test_data/a", False),
        ("tests.d/a", False),
        ("x/testing.csv", False),
        ("src/__tests__/a.js", True),
        ("e2e/a.ts", True),
        *((f"x/{name}", True) for name in ("foo_test.go", "test_foo.py", "a.b-test.js", "a.spec.ts", "pay.e2e.ts")),
        *((f"x/{name}", True) for name in ("IdTest.java", "XMLTests.java", "TestFoo.cs", "test1.csv", "users_sample")),
        *((f"x/{name}", False) for name in ("contest.csv", "protest.csv", "testament.txt", "Latest.java", "dätest.c")),
        *((f"x/{name}", False) for name in ("my_test_data.csv", "Protest.java", "rpm.spec", "guests.csv")),
        ("x/.test", False),
    ],
)
def test_test_paths(path: str, test: bool) -> None:
    make(path)
    (blob,) = walk(Settings())
    assert isinstance(blob, FileBlob)
    assert blob.test_path is test


def test_the_root_itself_is_no_test_path() -> None:
    make("tests/a", "tests/mocks/b", "tests/test.csv")
    found = {event.path: event.test_path for event in walk(Settings(paths=("tests",))) if isinstance(event, FileBlob)}
    assert found == {"tests/a": False, "tests/mocks/b": True, "tests/test.csv": True}
    found = {
        event.path: event.test_path
        for event in walk(Settings(paths=("tests/a", "tests/test.csv")))
        if isinstance(event, FileBlob)
    }
    assert found == {"tests/a": False, "tests/test.csv": True}


def test_files_from(here: Path) -> None:
    make("a", "b/c", "./-", " d")
    lists = here.parent / "list"
    for text in (b"b/c\na\nnope\n\n d\n-", b"b/c\r\na\r\nnope\r\n d\r\n-", b"b/c\0a\0nope\0 d\0-\0"):
        lists.write_bytes(text)
        assert show("a", files_from=str(lists)) == ["a", "b/c", "missing:nope", " d", "-"]
    lists.write_bytes(b"a\nx\0")
    assert show("a", files_from=str(lists)) == ["a", "missing:a\nx"]
    events = list(walk(Settings(paths=(), files_from="-"), stdin=io.BytesIO(b"\xef\xbb\xbfa\n")))
    assert [event.path for event in events] == ["a"]


def test_files_from_that_cannot_be_read() -> None:
    with pytest.raises(UsageError, match="--files-from nope: No such file"):
        list(walk(Settings(files_from="nope")))
    with pytest.raises(UsageError, match="standard input"):
        list(walk(Settings(paths=("-",), files_from="-"), stdin=io.BytesIO()))


def test_standard_input() -> None:
    make("a")
    events = list(walk(Settings(paths=("a", "-", "-"), stdin_filename="x.csv"), stdin=io.BytesIO(b"text")))
    assert [event.path for event in events] == ["a", "x.csv"]
    blob = events[1]
    assert isinstance(blob, StdinBlob)
    assert (blob.size, blob.marks, blob.test_path, blob.inner) == (None, False, False, None)
    assert blob.open().read() == b"text"


def test_standard_input_that_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(OSError, match="closed"):
        StdinBlob().open()


@POSIX
def test_working_directory_that_is_gone(here: Path) -> None:
    os.mkdir("gone")
    os.chdir("gone")
    os.rmdir("../gone")
    with pytest.raises(UsageError, match="working directory"):
        list(walk(Settings()))
