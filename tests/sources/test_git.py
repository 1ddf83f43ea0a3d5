"""--staged and --since in real repositories: what is read, and which of its lines count."""

from __future__ import annotations

import hashlib
import os
import shutil
from pathlib import Path

import pytest

from pii_scan.errors import UsageError

from .repositories import commit, content, events, git, look, put, staged, write
from .walking import POSIX

pytestmark = [
    pytest.mark.skipif(shutil.which("git") is None, reason="needs git"),
    pytest.mark.usefixtures("repository"),
]


# --- which lines ---------------------------------------------------------------------------------------------------


def test_before_the_first_commit_all_is_new() -> None:
    write(a_csv="1\n2\n", b_csv="")
    assert staged() == ["a.csv *", "b.csv *"]


def test_added_and_changed_lines_count() -> None:
    commit(a_csv="1\n2\n3\n4\n5\n6\n", b_csv="1\n")
    write(a_csv="1\ntwo\n3\n5\n6\n7\n8\n")
    assert staged() == ["a.csv 2,6-7"]
    assert staged(whole_files=True) == ["a.csv *"]


def test_removed_lines_and_files_bring_nothing() -> None:
    commit(a_csv="1\n2\n3\n", b_csv="1\n")
    write(a_csv="1\n3\n")
    Path("b.csv").unlink()
    assert staged() == []
    assert staged(whole_files=True) == ["a.csv *"]


def test_the_index_counts_not_the_disk() -> None:
    commit(a_csv="1\n")
    write(a_csv="1\n2\n")
    git("add", "-A")
    write(a_csv="clean\n", b_csv="new\n")
    (blob,) = events(staged=True)
    assert content(blob) == b"1\n2\n"
    assert blob.size == 4
    git("reset", "-q")
    assert look(staged=True) == []


def test_a_missing_line_end_is_a_change_of_that_line() -> None:
    commit(a_csv="1\n2")
    write(a_csv="1\n2\n3")
    assert staged() == ["a.csv 2-3"]
    commit()
    write(a_csv="0\n1\n2\n3")
    assert staged() == ["a.csv 1"]


def test_lines_longer_than_the_reader_looks() -> None:
    long = "x" * 200_000 + "\\ @@ -1 +1 @@"
    commit(a_txt=f"{long}\nold\n", b_txt="1\n")
    write(a_txt=f"{long}y\nold\n{long}\nnew\n", b_txt="1\n2\n")
    assert staged() == ["a.txt 1,3-4", "b.txt 2"]


def test_content_that_looks_like_a_diff() -> None:
    commit(a_txt="1\n")
    write(a_txt="1\n@@ -0,0 +1,9 @@\n:100644 100644 0 0 M\tx\nindex 00..11\ndiff --git a/x b/x\n-- a\n++ b\n\\ n\n")
    assert staged() == ["a.txt 2-8"]


def test_files_with_the_same_change() -> None:
    commit(a_txt="1\n2\n", b_txt="1\n2\n")
    write(a_txt="0\n1\n2\n3\n", b_txt="0\n1\n2\n3\n")
    assert staged() == ["a.txt 1,4", "b.txt 1,4"]


def test_a_change_of_mode_brings_nothing() -> None:
    commit(a_txt="1\n")
    git("update-index", "--chmod=+x", "a.txt")
    assert look(staged=True) == []


# --- renames -------------------------------------------------------------------------------------------------------


def test_a_rename_brings_what_it_changes() -> None:
    text = "".join(f"line {number}\n" for number in range(50))
    commit(a_txt=text, b_txt=f"{text}b\n")
    git("mv", "a.txt", "c.txt")
    git("mv", "b.txt", "d.txt")
    write(d_txt=f"first\n{text}b\n")
    assert staged() == ["d.txt 1"]
    assert staged(whole_files=True) == ["c.txt *", "d.txt *"]


def test_a_copy_is_new() -> None:
    text = "".join(f"line {number}\n" for number in range(50))
    commit(a_txt=text)
    write(a_txt=f"{text}more\n", b_txt=text)
    assert staged() == ["a.txt 51", "b.txt *"]


def test_out_of_a_folder_that_is_not_looked_at() -> None:
    put("vendor/a.txt", "".join(f"line {number}\n" for number in range(50)))
    commit()
    git("mv", "vendor/a.txt", "b.txt")
    assert look(staged=True, exclude=("vendor/",)) == ["b.txt *"]
    assert look(staged=True) == []


# --- names ---------------------------------------------------------------------------------------------------------

ODD = [
    "a\nb/c d",
    "中文.csv",
    'q"uote',
    "tab\t",
    os.fsdecode(b"\xd6\xd0"),
    "-f",
    ":(glob)x",
    "back\\slash",
    "-\r",
    "\x01",
]


@POSIX
def test_odd_names() -> None:
    for name in ODD:
        put(f"./{name}", f"{name!r}\n")
    git("add", "-A")
    found = events(staged=True)
    assert sorted(blob.path for blob in found) == sorted(ODD)
    assert all(content(blob) == f"{blob.path!r}\n".encode() for blob in found)
    git("commit", "-qm", "x")
    for name in ODD:
        put(f"./{name}", f"{name!r}\nmore\n")
    assert staged() == [f"{name} 2" for name in sorted(ODD, key=os.fsencode)]


@POSIX
def test_a_name_cannot_pass_for_a_hunk() -> None:
    text = "".join(f"line {number}\n" for number in range(50))
    put("a", text)
    commit()
    git("mv", "a", "b\n@@ -1,0 +1,50 @@\n:100644 100644 0 1 M\tc")
    assert staged() == []


def test_from_below_the_top_the_whole_repository_counts() -> None:
    put("sub/deep/x", "1\n")
    write(y="1\n")
    git("add", "-A")
    os.chdir("sub")
    assert look(staged=True) == ["deep/x *", "../y *"]
    assert look(".", staged=True) == ["deep/x *"]
    assert look("../y", "deep", staged=True) == ["deep/x *", "../y *"]


def test_named_paths() -> None:
    for name in ("a", "d/b", "d/e/c", "da"):
        put(name, "1\n")
    git("add", "-A")
    assert look("d", "a", staged=True) == ["a *", "d/b *", "d/e/c *"]
    assert look("./d/../d/b", "nope", staged=True) == ["d/b *", "missing:nope"]
    assert look(str(Path.cwd() / "d" / "b"), staged=True) == ["d/b *"]
    os.unlink("a")
    assert look("a", staged=True) == ["a *"]  # it is in the index


def test_a_named_repository(tmp_path: Path) -> None:
    put("d/b", "1\n")
    git("add", "-A")
    os.chdir(tmp_path)
    assert look("top", staged=True) == ["top/d/b *"]
    assert look("top/d", staged=True) == ["top/d/b *"]
    assert look("top/d/b", staged=True) == ["top/d/b *"]
    (path,) = (blob.path for blob in events(str(tmp_path / "top"), staged=True))
    assert path == "top/d/b"


def test_two_repositories_at_once(tmp_path: Path) -> None:
    os.chdir(tmp_path)
    git("init", "-q", "other")
    with pytest.raises(UsageError, match="other does not lie in the same repository as top"):
        look("top", "other", staged=True)
    put("plain", "1\n")
    with pytest.raises(UsageError, match="plain does not lie in the same repository"):
        look("top", "plain", staged=True)


def test_rules_of_the_user() -> None:
    for name in ("a.csv", "b.txt", "vendor/c.csv", "tests/d.csv"):
        put(name, "1\n")
    git("add", "-A")
    assert look(staged=True, include=("*.csv",), exclude=("vendor/",)) == [
        "a.csv *",
        "excluded:b.txt",
        "tests/d.csv *",
        "excluded:vendor/c.csv",
    ]
    vendor = lambda path: path == "vendor/"  # noqa: E731
    assert "excluded:vendor/c.csv" in look(staged=True, ignored=vendor)
    configured = {"exclude": ("*.csv",), "config_globs": ("exclude",)}
    assert look("vendor/c.csv", staged=True, **configured) == ["vendor/c.csv *"]
    assert look("vendor/c.csv", staged=True, exclude=("*.csv",)) == ["excluded:vendor/c.csv"]
    assert look("vendor/c.csv", staged=True, exclude=("*.csv",), force_exclude=True) == ["excluded:vendor/c.csv"]
    assert {blob.path: blob.test_path for blob in events(staged=True)}["tests/d.csv"]


def test_too_large_a_file() -> None:
    write(a="12345\n", b="1\n")
    git("add", "-A")
    assert look(staged=True, max_file_size=4) == ["over-limit:a", "b *"]


# --- what is no file -----------------------------------------------------------------------------------------------


def test_links_and_what_became_of_them() -> None:
    commit(a="1\n")
    os.symlink("a", "link")
    assert staged() == ["link:link"]
    commit()
    os.unlink("link")
    put("link", "2\n")
    assert staged() == ["link *"]


def test_submodules_are_told(tmp_path: Path) -> None:
    commit(a="1\n")
    os.chdir(tmp_path)
    git("init", "-q", "outer")
    os.chdir("outer")
    git("submodule", "add", "-q", str(tmp_path / "top"), "inner")
    assert look(staged=True) == [".gitmodules *", "special-file:inner"]
    put("inner/b", "2\n")
    git("add", "-A", cwd="inner")
    assert look("inner", staged=True) == ["inner/b *"]


def test_conflicts_are_not_examined() -> None:
    commit(a="1\n")
    git("checkout", "-qb", "side")
    commit(a="2\n")
    git("checkout", "-q", "main")
    commit(a="3\n")
    git("merge", "side", check=False)
    assert look(staged=True) == ["unreadable:a"]


# --- merges --------------------------------------------------------------------------------------------------------


def test_a_merge_brings_what_is_new_to_all_its_parents() -> None:
    text = "".join(f"line {number}\n" for number in range(20))
    commit(a=text, b="1\n")
    git("checkout", "-qb", "side")
    commit(a=f"side\n{text}side end\n", c="side\n")
    git("checkout", "-q", "main")
    commit(a=f"{text}main end\n", b="1\nmain\n")
    git("merge", "side", check=False)
    write(a=f"side\n{text}main end\nside end\nnew\n")
    git("add", "-A")
    assert look(staged=True) == ["a 24"]
    git("commit", "-qm", "merge")
    assert look(since="HEAD~1") == ["a 1,23-24", "c *"]


# --- Git LFS -------------------------------------------------------------------------------------------------------


def pointer_of(data: bytes) -> str:
    """What git holds of a content that LFS keeps."""
    name = hashlib.sha256(data).hexdigest()
    return f"version https://git-lfs.github.com/spec/v1\noid sha256:{name}\nsize {len(data)}\n"


def pointer(data: bytes) -> str:
    """The same, and the content where LFS keeps it."""
    name = hashlib.sha256(data).hexdigest()
    put(f".git/lfs/objects/{name[:2]}/{name[2:4]}/{name}", data)
    return pointer_of(data)


def content_of(name: str) -> bytes:
    return Path(name).read_bytes()


def test_what_lfs_keeps_is_read_where_it_is_in_the_clone() -> None:
    write(a_csv=pointer(b"one\n" * 99), b_csv=pointer(b"") + "more\n", c_csv="1\n" * 100)
    git("add", "-A")
    assert [content(event) for event in events(staged=True)] == [b"one\n" * 99, content_of("b.csv"), b"1\n" * 100]
    assert look(staged=True, max_file_size=300) == ["over-limit:a.csv", "b.csv *", "c.csv *"]
    commit()
    assert sorted(map(content, events(history=True))) == sorted([b"one\n" * 99, content_of("b.csv"), b"1\n" * 100])
    git("worktree", "add", "-q", "../other", "-b", "other")
    os.chdir("../other")
    write(d_csv=pointer_of(b"one\n" * 99))
    git("add", "-A")
    assert [content(event) for event in events(staged=True)] == [b"one\n" * 99]


def test_what_lfs_keeps_elsewhere_stays_a_pointer() -> None:
    put(".git/lfs/objects/00/x", "")
    write(a_csv=pointer_of(b"one\n" * 99))
    git("add", "-A")
    assert [content(event) for event in events(staged=True)] == [content_of("a.csv")]
