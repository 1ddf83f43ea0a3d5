"""--tracked in real repositories."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from pii_scan.errors import UsageError

from .walking import POSIX, make, show

pytestmark = [
    pytest.mark.skipif(shutil.which("git") is None, reason="needs git"),
    pytest.mark.usefixtures("repository"),
]


def git(*arguments: str) -> None:
    name = ["-c", "user.name=n", "-c", "user.email=n@example.com", "-c", "protocol.file.allow=always"]
    subprocess.run(["git", *name, *arguments], check=True, capture_output=True)


def walked(*paths: str) -> list[str]:
    return show(*paths, tracked=True)


@POSIX
def test_only_tracked_files_odd_names_too() -> None:
    odd = ["a\nb/c d", "中文.csv", 'q"uote', "tab\t", os.fsdecode(b"\xd6\xd0"), "-f", ":(glob)x"]
    make(*(f"./{name}" for name in odd), "sub/x")
    git("add", "-A")
    make("untracked", "sub/new", "other/z")
    expected = sorted(
        [*odd, "sub/x", "excluded:untracked", "excluded:sub/new", "excluded:other/"],
        key=lambda word: os.fsencode(word.removeprefix("excluded:")),
    )
    assert walked() == expected


def test_below_a_directory_and_through_named_files() -> None:
    make("sub/deep/x", "sub/y", "z")
    git("add", "-A")
    make("new")
    assert walked("sub") == ["sub/deep/x", "sub/y"]
    assert walked("sub/deep", "z", "new") == ["sub/deep/x", "z", "new"]  # named files are scanned as named


def test_deleted_and_linked_files() -> None:
    make("a", "gone", "d/x", "out/gone")
    os.symlink("a", "link")
    git("add", "-A")
    os.unlink("gone")
    shutil.rmtree("d")
    os.symlink("/etc", "d")
    shutil.rmtree("out")
    assert walked() == ["a", "excluded:d", "link:link", "vanished:d/x", "vanished:gone", "vanished:out/gone"]
    assert walked(".", "./") == walked(".", os.getcwd()) == walked()
    assert show(tracked=True, exclude=("gone", "d/")) == ["a", "excluded:d", "link:link"]


def test_a_sparse_checkout() -> None:
    make("a", "sub/b", "sub/deep/c", "other/d")
    git("add", "-A")
    git("commit", "-qm", "x")
    git("sparse-checkout", "set", "--cone", "other")
    assert walked() == ["a", "other/d", "vanished:sub/b", "vanished:sub/deep/c"]
    assert walked("other") == ["other/d"]


def test_submodules_are_repositories_of_their_own(tmp_path: Path) -> None:
    make("a")
    git("add", "-A")
    git("commit", "-qm", "a")
    os.chdir(tmp_path)
    git("init", "-q", "outer")
    os.chdir("outer")
    git("submodule", "add", "-q", str(tmp_path / "top"), "inner")
    assert walked() == [".gitmodules", "excluded:inner/"]
    assert walked("inner") == ["excluded:inner/.git", "inner/a"]


def test_environment_of_a_hook_does_not_lead_astray(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make("sub/x")
    git("add", "-A")
    monkeypatch.setenv("GIT_DIR", ".git")
    monkeypatch.setenv("GIT_INDEX_FILE", str(tmp_path / "nothing"))
    assert walked("sub") == ["sub/x"]


def test_configuration_of_the_repository_runs_nothing(repository: Path) -> None:
    make("a")
    git("add", "-A")
    program = repository / ".git" / "program"
    program.write_text(f"#!/bin/sh\ntouch '{repository}/ran'\n")
    program.chmod(0o755)
    git("config", "core.fsmonitor", str(program))
    assert walked() == ["a"]
    assert not (repository / "ran").exists()


def test_no_repository(tmp_path: Path) -> None:
    (tmp_path / "plain").mkdir()
    with pytest.raises(UsageError, match=r"--tracked: git lists no files in .*not a git repository"):
        walked(str(tmp_path / "plain"))


def test_a_bare_repository(tmp_path: Path) -> None:
    git("init", "-q", "--bare", str(tmp_path / "bare.git"))
    with pytest.raises(UsageError, match=r"--tracked: .* is a bare repository"):
        walked(str(tmp_path / "bare.git"))
    with pytest.raises(UsageError, match=r"--tracked: \.git is .* a folder of git's own"):
        walked(".git")
    assert walked() == []  # nothing is tracked yet


def test_no_git(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(UsageError, match="not installed"):
        walked()
