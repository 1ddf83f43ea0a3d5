"""A git from before 2.36, which does not know ``cat-file --batch-command``: a real git behind one that refuses it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from pii_scan.sources.git import GitBlob, objects

from .repositories import commit, content, events, git, write
from .walking import POSIX

pytestmark = [POSIX, pytest.mark.skipif(shutil.which("git") is None, reason="needs git")]

REFUSING = """#!/bin/sh
for argument in "$@"; do
    [ "$argument" = --batch-command ] && echo "error: unknown option" >&2 && exit 129
done
exec {git} "$@"
"""


def test_an_old_git_gives_the_same(here: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    git("init", "-q")
    commit(a_csv="1\n")
    write(a_csv="1\n2\n", b_csv="3\n" * 100)
    git("add", "-A")
    new = [(blob.path, blob.size, content(blob)) for blob in events(staged=True) if isinstance(blob, GitBlob)]
    folder = tmp_path / "old"
    folder.mkdir()
    (folder / "git").write_text(REFUSING.format(git=shutil.which("git")), encoding="utf-8")
    (folder / "git").chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    for running in objects._RUNNING.values():
        running.end()
    objects._RUNNING.clear()
    old = [(blob.path, blob.size, content(blob)) for blob in events(staged=True) if isinstance(blob, GitBlob)]
    objects._RUNNING.clear()
    assert [path for path, *_ in new] == ["a.csv", "b.csv"]
    assert old == new
