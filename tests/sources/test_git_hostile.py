"""Repositories that are not to be trusted: nothing that they configure is run, and nothing is hidden by them."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from pii_scan.errors import UsageError

from .repositories import commit, content, events, git, look, put, write
from .walking import POSIX

pytestmark = [
    pytest.mark.skipif(shutil.which("git") is None, reason="needs git"),
    pytest.mark.usefixtures("repository"),
    POSIX,
]


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A program that leaves a trace; what it was called with stands in the trace."""
    program = tmp_path / "program"
    program.write_text(f"#!/bin/sh\necho \"$0 $@\" >> '{tmp_path}/ran'\nexit 1\n")
    program.chmod(0o755)
    return program


def test_nothing_that_is_configured_is_run(program: Path, tmp_path: Path) -> None:
    commit(a_csv="1\n")
    put(".gitattributes", "*.csv diff=evil filter=evil merge=evil\n")
    write(a_csv="1\n2\n")
    git("add", "-A")
    for name in (
        *("core.fsmonitor", "core.pager", "core.editor", "core.sshCommand", "core.gitProxy", "credential.helper"),
        *("diff.external", "diff.evil.command", "diff.evil.textconv", "filter.evil.clean", "filter.evil.smudge"),
        *(
            "filter.evil.process",
            "gpg.program",
            "core.alternateRefsCommand",
            "pager.diff",
            "pager.diff-tree",
            "pager.rev-list",
        ),
        *("alias.rev-parse", "alias.cat-file", "interactive.diffFilter", "uploadpack.packObjectsHook"),
    ):
        git("config", name, f"!{program}" if name.startswith("alias") else str(program))
    for name, value in (("log.showSignature", "true"), ("core.hooksPath", str(tmp_path)), ("color.ui", "always")):
        git("config", name, value)
    for name, value in (("diff.noprefix", "true"), ("diff.context", "9"), ("diff.renames", "copies")):
        git("config", name, value)
    for hook in ("post-index-change", "reference-transaction", "pre-commit"):
        shutil.copy(program, tmp_path / hook)
    git("diff", "--cached", check=False)
    assert (tmp_path / "ran").exists()  # the trap works
    (tmp_path / "ran").unlink()

    found = events(staged=True)
    assert [content(blob) for blob in found] == [b"*.csv diff=evil filter=evil merge=evil\n", b"1\n2\n"]
    assert look(staged=True) == [".gitattributes *", "a.csv 2"]
    assert look(since="HEAD") == []
    assert look(history=True) == ["a.csv *"]
    assert look(".", tracked=True) == [".gitattributes *", "a.csv *"]
    assert not (tmp_path / "ran").exists(), (tmp_path / "ran").read_text()


def test_a_partial_clone_fetches_nothing(program: Path, tmp_path: Path) -> None:
    commit(a="1\n")
    first = git("rev-parse", "HEAD")
    commit(a="1\n2\n")
    git("config", "uploadpack.allowFilter", "true")
    os.chdir(tmp_path)
    git("clone", "-q", "--bare", "--filter=blob:none", f"file://{tmp_path}/top", "clone")
    git("config", "remote.origin.url", "evil@example.com:x", cwd="clone")
    for name, value in (("core.sshCommand", str(program)), ("protocol.ssh.allow", "always")):
        git("config", name, value, cwd="clone")
    os.chdir("clone")
    with pytest.raises(UsageError, match="objects are missing here: this may be a partial clone"):
        look(since=first)
    assert look(history=True)[-1] == "corrupt:."
    assert not (tmp_path / "ran").exists()


def test_replacements_and_grafts_hide_nothing() -> None:
    commit(a="1\n")
    commit(a="1\nleak\n")
    commit(a="1\n")
    leak, clean = git("rev-parse", "HEAD~1:a"), git("rev-parse", "HEAD:a")
    git("replace", leak, clean)
    put(".git/info/grafts", git("rev-parse", "HEAD") + "\n")
    found = events(history=True)
    assert [content(blob) for blob in found] == [b"1\n", b"1\nleak\n"]


def test_attributes_decide_nothing() -> None:
    commit(a_csv="1\n", b_csv="1\n", c_csv="1\n")
    put(".gitattributes", "a.csv -diff\nb.csv binary\nc.csv diff\n")
    git("add", "-A")
    write(a_csv="1\n2\n", b_csv="1\n2\n")
    put("c.csv", b"1\n\0\n")
    git("add", "-A")
    assert look(staged=True) == [".gitattributes *", "a.csv 2", "b.csv 2", "c.csv 2"]


def test_a_repository_of_somebody_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    text = r"dubious ownership .*: it belongs to somebody else; if you trust it: .*safe\.directory /.*/top"
    for options in ({"staged": True}, {"history": True}, {"since": "HEAD"}):
        with pytest.raises(UsageError, match=text):
            look(**options)
    with pytest.raises(UsageError, match=text):
        look(".", tracked=True)


def test_options_of_the_environment_change_nothing(monkeypatch: pytest.MonkeyPatch, program: Path) -> None:
    commit(a="1\n2\n3\n4\n")
    write(a="1\n2\n3\nfour\n")
    git("add", "-A")
    monkeypatch.setenv("GIT_DIFF_OPTS", "-u3")
    monkeypatch.setenv("GIT_EXTERNAL_DIFF", str(program))
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    assert look(staged=True) == ["a 4"]


def test_broken_repositories() -> None:
    commit(a="1\n")
    commit(a="2\n")
    name = git("rev-parse", "HEAD~1^{tree}")
    Path(".git", "objects", name[:2], name[2:]).unlink()
    with pytest.raises(UsageError, match=r"git: "):
        look(since="HEAD~1")
    assert look(history=True)[-1] == "corrupt:."
    put(".git/HEAD", "no head at all\n")
    with pytest.raises(UsageError, match="no git repository"):
        look(staged=True)
