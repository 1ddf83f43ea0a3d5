"""--staged and --since in real repositories: what is read, and which of its lines count."""

from __future__ import annotations

import os
import pickle
import shutil
from pathlib import Path

import pytest

from pii_scan.errors import UsageError
from pii_scan.sources.git import GitBlob

from .repositories import commit, content, events, git, look, put, write
from .walking import POSIX

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")


@pytest.fixture(autouse=True)
def repository(here: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in [name for name in os.environ if name.startswith(("GIT_", "GITHEAD_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    git("init", "-q")
    return here


def staged(*paths: str, **settings) -> list[str]:
    git("add", "-A")
    return look(*paths, staged=True, **settings)


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
    assert look("vendor/c.csv", staged=True, exclude=("*.csv",)) == ["vendor/c.csv *"]
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


# --- ranges --------------------------------------------------------------------------------------------------------


def test_a_range_begins_where_the_branches_part() -> None:
    commit(a="1\n2\n", b="1\n")
    git("checkout", "-qb", "side")
    commit(a="1\n2\nside\n")
    git("checkout", "-q", "main")
    commit(b="1\nmain\n")
    git("checkout", "-q", "side")
    write(a="1\n2\nside\nnot committed\n")
    for name in ("main", "main..", "main...side", "main..HEAD"):
        assert look(since=name) == ["a 3"]
    assert look(since="side..main") == ["b 2"]
    assert look(since="HEAD") == []


def test_criss_cross_merges_have_several_bases() -> None:
    commit(a="0\n", b="0\n")
    git("checkout", "-qb", "side")
    commit(a="0\nside\n")
    git("checkout", "-q", "main")
    commit(b="0\nmain\n")
    git("merge", "-q", "--no-edit", "side")
    git("checkout", "-q", "side")
    git("merge", "-q", "--no-edit", "main~1")
    commit(b="0\nmain\nmore\n")
    assert len(git("merge-base", "--all", "main", "side").split()) == 2
    assert look(since="main") == ["b 3"]


def test_unknown_commits() -> None:
    commit(a="1\n")
    for name in ("nope", "--all", "HEAD..nope"):
        with pytest.raises(UsageError, match="no such commit here; fetch it first"):
            look(since=name)
    for name in ("", "..HEAD", "...HEAD"):
        with pytest.raises(UsageError, match="no commit to begin from"):
            look(since=name)
    git("checkout", "-q", "--orphan", "alone")
    commit(a="2\n")
    with pytest.raises(UsageError, match="both ends have no common ancestor"):
        look(since="main")


def test_shallow_clones(tmp_path: Path) -> None:
    first = commit(a="1\n")
    commit(a="2\n")
    git("checkout", "-qb", "side", first)
    commit(a="3\n")
    os.chdir(tmp_path)
    git("clone", "-q", "--depth=1", "--no-single-branch", f"file://{tmp_path}/top", "clone")
    os.chdir("clone")
    for name in (first, "origin/main"):
        with pytest.raises(UsageError, match="fetch-depth: 0"):
            look(since=name)
    with pytest.raises(UsageError, match="fetch-depth: 0"):
        look(history=True)
    assert look(since="HEAD") == []


# --- repositories of all kinds -------------------------------------------------------------------------------------


def test_a_bare_repository(tmp_path: Path) -> None:
    commit(a="1\n")
    commit(a="1\n2\n")
    os.chdir(tmp_path)
    git("clone", "-q", "--bare", "top", "bare.git")
    with pytest.raises(UsageError, match="bare repository"):
        look("bare.git", staged=True)
    assert look("bare.git", since="HEAD~1") == ["bare.git/a 2"]
    os.chdir("bare.git")
    assert look(since="HEAD~1") == ["a 2"]


def test_a_linked_worktree_has_its_own_index(tmp_path: Path) -> None:
    commit(a="1\n")
    git("worktree", "add", "-q", str(tmp_path / "other"))
    put(str(tmp_path / "other" / "b"), "2\n")
    git("add", "-A", cwd=tmp_path / "other")
    assert look(staged=True) == []
    os.chdir(tmp_path / "other")
    assert look(staged=True) == ["b *"]


def test_sha256() -> None:
    shutil.rmtree(".git")
    git("init", "-q", "--object-format=sha256")
    commit(a="1\n")
    write(a="1\n2\n", b="3\n")
    assert staged() == ["a 2", "b *"]
    commit()
    assert look(history=True) == ["a *", "a 2", "b *"]


@POSIX
def test_a_place_with_a_line_end_in_its_name(tmp_path: Path) -> None:
    odd = tmp_path / "odd\n\nname"
    odd.mkdir()
    os.chdir(odd)
    git("init", "-q")
    put("in\nside/a", "1\n")
    git("add", "-A")
    os.chdir("in\nside")
    assert look(staged=True) == ["a *"]


def test_the_index_of_a_partial_commit(monkeypatch: pytest.MonkeyPatch) -> None:
    commit(a="1\n", b="1\n")
    write(a="1\n2\n", b="1\n2\n")
    git("add", "-A")
    index = str(Path.cwd() / ".git" / "other")
    shutil.copy(".git/index", index)
    monkeypatch.setenv("GIT_INDEX_FILE", index)
    git("reset", "-q", "b")
    assert look(staged=True) == ["a 2"]
    assert look("a", "b", staged=True) == ["a 2"]


def test_no_repository(tmp_path: Path) -> None:
    os.chdir(tmp_path)
    with pytest.raises(UsageError, match="the working directory is in no git repository"):
        look(staged=True)
    (tmp_path / "plain").mkdir()
    with pytest.raises(UsageError, match="plain is in no git repository"):
        look("plain", history=True)


def test_no_git(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(UsageError, match="not installed"):
        look(staged=True)


# --- blobs ---------------------------------------------------------------------------------------------------------


def test_blobs_are_read_in_any_order_and_left_unread() -> None:
    big = bytes(range(256)) * 20_000
    put("big", big)
    put("empty", "")
    put("small", "1\n")
    git("add", "-A")
    blobs = {blob.path: blob for blob in events(staged=True)}
    for name in ("small", "big", "empty", "small"):
        with blobs[name].open() as stream:
            assert stream.read(1) == content_of(name)[:1]
        assert content(blobs[name]) == content_of(name)
    copied = pickle.loads(pickle.dumps(blobs["small"]))
    assert isinstance(copied, GitBlob) and content(copied) == b"1\n"
    with blobs["big"].open() as stream:
        assert b"".join(iter(lambda: stream.read(70_000), b"")) == big


def content_of(name: str) -> bytes:
    return Path(name).read_bytes()


def test_missing_objects_are_not_examined() -> None:
    write(a="1\n", b="1\n2\n")
    git("add", "-A")
    (blob, other) = events(staged=True)
    name = git("rev-parse", ":a")
    Path(".git", "objects", name[:2], name[2:]).unlink()
    assert look(staged=True) == ["unreadable:a", "b *"]
    with pytest.raises(OSError, match="no such object"):
        blob.open()
    assert content(other) == b"1\n2\n"
