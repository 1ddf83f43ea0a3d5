"""--history: every content once, with the commit that first brought it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from pii_scan.model import Skip
from pii_scan.sources.git.history import Objects

from .repositories import commit, content, events, fast_import, git, look, put, word, write

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
DAY = {"GIT_COMMITTER_DATE": "2024-05-01T12:00:00 +0800", "GIT_AUTHOR_DATE": "2023-01-01T12:00:00 +0800"}


@pytest.fixture(autouse=True)
def dated(repository: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, value in DAY.items():
        monkeypatch.setenv(name, value)
    return repository


def told(**settings) -> list[tuple[str, str]]:
    """Path and lines, and the subject of the commit."""
    found = events(history=True, **settings)
    return [(word(event), git("show", "-s", "--format=%s", event.inner.split()[0])) for event in found]


def test_each_content_at_its_first_commit() -> None:
    commit("first", a="1\n2\n", b="x\n")
    commit("more", a="1\n2\n3\n")
    commit("less", a="1\n3\n")
    commit("back", a="1\n2\n3\n")
    git("mv", "a", "c")
    commit("rename")
    git("rm", "-q", "b")
    commit("gone")
    commit("again", d="x\n")
    assert told() == [("a *", "first"), ("b *", "first"), ("a 3", "more")]
    assert told(whole_files=True) == [("a *", "first"), ("b *", "first"), ("a *", "more"), ("a *", "less")]


def test_the_commit_and_its_day() -> None:
    name = commit(a="1\n")
    (blob,) = events(history=True)
    assert (blob.inner, blob.path, blob.size) == (f"{name[:10]} 2024-05-01", "a", 2)
    assert content(blob) == b"1\n"


def test_all_references_count() -> None:
    commit("main", a="1\n")
    git("checkout", "-qb", "side")
    commit("side", b="2\n")
    git("checkout", "-q", "main")
    git("checkout", "-q", "--detach")
    commit("tagged", c="3\n")
    git("tag", "v1")
    commit("detached", d="4\n")
    assert sorted(told()) == [("a *", "main"), ("b *", "side"), ("c *", "tagged"), ("d *", "detached")]
    git("checkout", "-q", "main")
    assert len(told()) == 3  # nothing refers to the last one any more


def test_a_merge_tells_what_its_parents_had_not() -> None:
    text = "".join(f"{number}\n" for number in range(20))
    commit("base", a=text)
    git("checkout", "-qb", "side")
    commit("side", a=f"side\n{text}", b="b\n")
    git("checkout", "-q", "main")
    commit("main", a=f"{text}main\n")
    git("merge", "-q", "--no-commit", "side", check=False)
    write(a=f"side\n{text}middle\nmain\n")
    commit("merge", c="c\n")
    assert told()[-2:] == [("a 22", "merge"), ("c 1", "merge")]
    assert {word for word, _ in told()} == {"a *", "a 1", "a 21", "a 22", "b *", "c 1"}


def test_a_clean_merge_tells_nothing() -> None:
    text = "".join(f"{number}\n" for number in range(20))
    commit("base", a=text)
    git("checkout", "-qb", "side")
    commit("side", a=f"side\n{text}")
    git("checkout", "-q", "main")
    commit("main", a=f"{text}main\n")
    git("merge", "-q", "--no-edit", "side")
    assert [subject for _, subject in told()] == ["base", *sorted(["side", "main"], reverse=told()[1][1] == "side")]
    assert len(told(whole_files=True)) == 4


def test_a_range_of_the_history() -> None:
    commit("one", a="1\n")
    git("checkout", "-qb", "side")
    commit("two", a="1\nleak\n")
    commit("three", a="1\n")
    git("checkout", "-q", "main")
    commit("other", z="z\n")
    git("checkout", "-q", "side")
    assert told(since="main") == [("a 2", "two")]
    assert look(since="main") == []  # the range brings nothing in the end
    assert told(since="side..main") == [("z *", "other")]


def test_a_range_tells_no_content_that_was_there() -> None:
    text = "".join(f"{number}\n" for number in range(20))
    put("vendor/v", "v\n")
    commit("one", a=text, b="b\n")
    git("tag", "base")
    Path("d").mkdir()
    git("mv", "a", "d/a")
    git("mv", "vendor/v", "v")
    commit("rename", c="b\n")
    git("mv", "d/a", "e")
    commit("both", e=f"{text}new\n")
    assert told(since="base") == [("e 21", "both")]
    assert told(since="base", exclude=("vendor/",)) == [("v *", "rename"), ("e 21", "both")]
    assert told(since="base", whole_files=True) == [
        *(("c *", "rename"), ("d/a *", "rename"), ("v *", "rename")),
        ("e *", "both"),
    ]


def test_left_out_at_one_path_and_not_at_another() -> None:
    put("vendor/a", "1\n")
    commit("one")
    commit("two", b="1\n")
    assert look(history=True, exclude=("vendor/",)) == ["excluded:vendor/a", "b *"]


def test_named_paths_that_are_gone() -> None:
    put("d/a", "1\n")
    commit("one", b="2\n")
    git("rm", "-rq", "d")
    commit("two")
    assert look("d", "nope", history=True) == ["d/a *", "missing:nope"]


def test_links_and_submodules_are_told_once(tmp_path: Path) -> None:
    commit("inner", a="1\n")
    os.chdir(tmp_path)
    git("init", "-q", "outer")
    os.chdir("outer")
    os.symlink("x", "link")
    git("submodule", "add", "-q", str(tmp_path / "top"), "inner")
    commit("one")
    put("inner/a", "2\n")
    git("commit", "-qam", "more", cwd="inner")
    os.rename("link", "other")
    commit("two")
    found = events(history=True)
    assert [word(event) for event in found] == [".gitmodules *", "special-file:inner", "link:link"]
    assert [event.detail for event in found if isinstance(event, Skip)] == ["submodule", None]


def test_no_commits() -> None:
    assert look(history=True) == []


def test_many_commits() -> None:
    """Contents are told in order, each once, with the commit that brought it."""
    fast_import(300)
    found = events(history=True)
    counts = Counter(blob.object for blob in found)
    assert set(counts.values()) == {1}
    objects = git("rev-list", "--objects", "--all").split("\n")
    blobs = {line.split()[0] for line in objects if " " in line} - git_trees(objects)
    assert set(counts) <= blobs
    for blob in found[::37]:
        brought = git("log", "--format=%h", "--abbrev=10", "--reverse", f"--find-object={blob.object}").split()[0]
        assert blob.inner.split()[0] == brought


def git_trees(objects: list[str]) -> set[str]:
    names = "\n".join(line.split()[0] for line in objects)
    kinds = git("cat-file", "--batch-check", input=names.encode())
    return {line.split()[0] for line in kinds.split("\n") if " tree " in line}


def test_seen_is_exact_where_it_grows() -> None:
    seen = Objects()
    names = [f"{number:040x}" for number in range(10_000)]
    assert not any(name in seen for name in names)
    assert all(seen.add(name) for name in names)
    assert all(name in seen for name in names) and not any(seen.add(name) for name in names)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="peak memory as Linux tells it")
def test_thousands_of_commits_in_bounded_memory() -> None:
    """Peak memory does not follow the number of commits, nor the bytes of the history."""
    program = (
        "from pii_scan.config import Settings; from pii_scan.sources import walk\n"
        "count = sum(1 for _ in walk(Settings(paths=(), history=True)))\n"
        "print(count, *[line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')])"
    )
    peaks = []
    for commits in (500, 6500):
        fast_import(commits)
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
        count, peak = map(int, done.stdout.split())
        assert count > commits
        peaks.append(peak)
    assert peaks[1] < peaks[0] * 1.2
