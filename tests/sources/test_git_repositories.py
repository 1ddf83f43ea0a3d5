"""--since, and repositories of all kinds: shallow, bare, linked, with objects that are missing."""

from __future__ import annotations

import os
import pickle
import shutil
from pathlib import Path

import pytest

from pii_scan.errors import UsageError
from pii_scan.sources.git import GitBlob

from .repositories import commit, content, events, git, look, put, staged, write
from .walking import POSIX

pytestmark = [
    pytest.mark.skipif(shutil.which("git") is None, reason="needs git"),
    pytest.mark.usefixtures("repository"),
]


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
