"""``pii-scan hook``: what a commit adds, told so that one can go on."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.sources.repositories import commit, git, put, write
from tests.sources.walking import POSIX

from .conftest import ID_NUMBER, MOBILE, OTHER_ID, TABLE, environment

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
HEADER = "姓名,身份证号,手机\n"
OLD, NEW = f"张三,{ID_NUMBER},{MOBILE}\n", f"李四,{OTHER_ID},{MOBILE}\n"


@pytest.fixture(autouse=True)
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in [name for name in os.environ if name.startswith(("GIT_", "GITHEAD_", "PRE_COMMIT"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    monkeypatch.chdir(tmp_path)
    git("init", "-q")
    commit(a_csv=HEADER + OLD, z_txt="z\n")
    return tmp_path


@pytest.fixture
def hook(run):
    return lambda *arguments: run("hook", "--keep-known", *arguments)


def test_a_refusal_ends_with_the_ways_out(hook) -> None:
    write(a_csv=HEADER + OLD + NEW)
    git("add", "-A")
    result = hook("a.csv")
    assert result.code == 1
    assert "a.csv:3:1  high  1 record, 3 findings" in result.out
    assert result.err.splitlines() == [
        "pii-scan: 4 findings on lines that were there before are not counted; --whole-files counts them",
        "pii-scan: refused. Ways out:",
        "  · put a masked or synthetic copy in its place",
        "  · accept what must stay, with the reason",
        "      pii-scan baseline add a.csv --reason TEXT",
        "  · see why it was found",
        "      pii-scan explain a.csv:3",
    ]
    assert OTHER_ID not in result.out + result.err
    assert "已拒绝。处理办法：" in hook("--lang", "zh").err


def test_old_lines_are_mentioned_and_do_not_count(hook) -> None:
    write(a_csv=HEADER + OLD + "x,y,z\n")
    git("add", "-A")
    result = hook("a.csv")
    assert result.code == 0
    assert result.err == (
        "pii-scan: 4 findings on lines that were there before are not counted; --whole-files counts them\n"
    )


def test_named_files_without_a_change_are_read_whole(hook) -> None:
    write(b_txt="b\n")
    git("add", "-A")
    assert hook("a.csv", "b.txt").code == 1
    assert hook("b.txt", "z.txt").code == 0
    put("untracked.csv", TABLE)
    assert "untracked.csv:2:1" in hook("untracked.csv").out
    result = hook("nope.csv")
    assert (result.code, "nope.csv: no such file" in result.err) == (2, True)


def test_without_names_all_that_is_staged(hook) -> None:
    assert hook().err == "pii-scan: nothing was examined: no added or changed line is staged\n"
    write(b_csv=TABLE)
    git("add", "-A")
    assert hook().code == hook("--staged").code == 1


def test_a_removed_line_and_a_rename_pass(hook) -> None:
    commit(b_csv=TABLE)
    write(a_csv=HEADER)
    git("mv", "b.csv", "c.csv")
    git("add", "-A")
    for names, where in ((["a.csv", "c.csv"], " in the named paths"), ([], "")):
        result = hook(*names)
        assert result.code == 0
        assert f"nothing was examined{where}: no added or changed line is staged" in result.err


def test_a_range_of_commits(hook, monkeypatch: pytest.MonkeyPatch) -> None:
    git("checkout", "-qb", "side")
    commit(a_csv=HEADER + OLD + NEW)
    commit(b_txt="b\n")
    monkeypatch.setenv("PRE_COMMIT_FROM_REF", "main")
    monkeypatch.setenv("PRE_COMMIT_TO_REF", "side")
    result = hook("a.csv", "b.txt")
    assert result.code == 1
    assert "a.csv:3:1  high  1 record, 3 findings" in result.out
    monkeypatch.setenv("PRE_COMMIT_FROM_REF", "side~1")
    assert hook("b.txt").code == 0
    monkeypatch.setenv("PRE_COMMIT_FROM_REF", "nope")
    assert "--since nope: no such commit here" in hook("b.txt").err


def locked() -> bytes:
    """A zip archive whose member is said to be encrypted."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("in.csv", TABLE)
    data = bytearray(held.getvalue())
    data[6] |= 1
    data[data.index(b"PK\1\2") + 8] |= 1
    return bytes(data)


def test_what_cannot_be_examined_is_a_note(hook) -> None:
    put("a.zip", locked())
    git("add", "-A")
    result = hook("a.zip")
    assert result.code == 0
    assert "encrypted           1  a.zip!in.csv" in result.out
    assert hook("--require-complete").code == 3


def test_a_place_inside_a_container(hook, run) -> None:
    with zipfile.ZipFile("a b.zip", "w") as archive:
        archive.writestr("in.csv", TABLE)
    git("add", "-A")
    result = hook("a b.zip")
    assert result.code == 1
    assert "pii-scan explain 'a b.zip!in.csv:2'\n" in result.err
    assert "a b.zip!in.csv:2:4  identity.prc_id18" in run("explain", "a b.zip!in.csv:2").out
    assert "pii-scan baseline add 'a b.zip' --reason TEXT\n" in result.err


def test_test_paths_are_lowered_for_all_files(hook) -> None:
    put("tests/a.txt", f"身份证号 {ID_NUMBER}\n")
    assert hook("tests/a.txt").code == 0  # on the disk
    git("add", "-A")
    assert hook("tests/a.txt").code == 0  # staged
    assert hook("tests/a.txt", "--no-test-paths").code == 1


def test_ignore_rules_hold(hook) -> None:
    put("vendor/a.csv", TABLE)
    put(".pii-scan-ignore", "vendor/\n")
    result = hook("vendor/a.csv")
    assert result.code == 0
    assert "nothing was examined in the named paths: what is there is left out by rules" in result.err
    git("add", "-A")
    assert hook("vendor/a.csv").code == 0
    assert hook("--exclude", "*.csv", "a.csv").code == 0


def test_the_baseline_that_is_there_counts(hook, run) -> None:
    write(b_csv=HEADER + OLD)
    git("add", "-A")
    assert hook("b.csv").code == 1
    assert run("baseline", "add", "b.csv", "--keep-known", "--rule", "*", "--reason", "specimens").code == 0
    git("add", "-A")
    assert hook("b.csv").code == 0
    assert hook("b.csv", "--isolated").code == 1


def test_other_formats_stay_clean(hook) -> None:
    write(b_csv=TABLE)
    git("add", "-A")
    result = hook("-f", "json")
    assert result.code == 1
    assert json.loads(result.out)["summary"]["files"] == 1
    assert "Ways out" in result.err


@POSIX
@pytest.mark.parametrize("name", ["--fail-on=never", "--help", "-q", "--exclude=*"])
def test_a_name_is_no_option(hook, name: str) -> None:
    put(f"./{name}", TABLE)
    git("add", "-A")
    result = hook(name)
    assert result.code == 2
    assert f"{name} is a file named like an option" in result.err
    assert hook("--", name).code == 1
    assert hook().code == 1


# --- git's own hooks -----------------------------------------------------------------------------------------------


@pytest.fixture
def installed(repository: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The hook as a script of git's."""
    for name, value in environment().items():
        monkeypatch.setenv(name, value)
    for name in ("pre-commit", "pre-merge-commit"):
        script = repository / ".git" / "hooks" / name
        script.parent.mkdir(exist_ok=True)
        script.write_text(f"#!/bin/sh\nexec '{sys.executable}' -m pii_scan hook --keep-known\n")
        script.chmod(0o755)
    return repository


def committed(*arguments: str) -> bool:
    """Whether git makes the commit."""
    name = ["-c", "user.name=n", "-c", "user.email=n@example.com"]
    done = subprocess.run(["git", *name, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0 or "pii-scan: refused" in done.stderr, done.stderr
    return done.returncode == 0


@POSIX
def test_commits_of_all_kinds(installed: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    write(b_csv=TABLE, c_txt="c\n")
    git("add", "-A")
    assert not committed("commit", "-qm", "leak")
    write(b_csv="clean\n")
    assert not committed("commit", "-qm", "the index counts")
    assert committed("commit", "-qm", "only c", "c.txt")  # git makes an index of its own for that
    assert committed("commit", "-qam", "all")
    write(b_csv=TABLE)
    assert committed("commit", "-qm", "nothing of it is staged", "--allow-empty")
    assert not committed("commit", "-qam", "all")
    assert not committed("commit", "-qm", "only b", "b.csv")
    git("worktree", "add", "-q", other := str(tmp_path_factory.mktemp("other") / "worktree"))
    os.chdir(other)
    put("b.csv", TABLE)
    git("add", "-A")
    assert not committed("commit", "-qm", "leak")


@POSIX
@pytest.mark.parametrize("names", [["a b.csv"], ["a b.csv", "deep/c.csv"]])
def test_what_is_said_can_be_pasted_in_a_subfolder(installed: Path, run, names: list[str]) -> None:
    for name in names:
        put(f"svc/{name}", TABLE)
    git("add", "-A")
    os.chdir("svc")
    done = subprocess.run(["git", "commit", "-qm", "x"], capture_output=True, text=True, check=False)
    assert "      pii-scan baseline add 'a b.csv' --reason TEXT\n" in done.stderr
    assert "      pii-scan explain 'a b.csv:2'\n" in done.stderr
    assert run("explain", "a b.csv:2").code == 0
    for name in names:
        assert run("baseline", "add", name, "--reason", "specimens").code == 0
    assert not Path(".pii-scan-baseline.jsonl").exists()
    assert Path("../.pii-scan-baseline.jsonl").read_text("utf-8").count(f'"path":"svc/{names[-1]}"') == 1
    git("add", "-A", "..")
    assert run("hook", "--keep-known").code == 0  # of the user's, who stands here
    assert committed("commit", "-qm", "accepted")


@pytest.fixture
def remote(installed: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where main was pushed to, before there was a hook for that."""
    folder = tmp_path_factory.mktemp("remote")
    git("init", "-q", "--bare", str(folder))
    git("remote", "add", "origin", str(folder))
    git("push", "-q", "--no-verify", "origin", "main")
    script = installed / ".git" / "hooks" / "pre-push"
    script.write_text(f"#!/bin/sh\nexec '{sys.executable}' -m pii_scan hook --keep-known --push \"$1\"\n")
    script.chmod(0o755)
    return folder


def pushed(*arguments: str) -> str:
    """What was said of a push; it begins with "done" where git pushed."""
    done = subprocess.run(["git", "push", *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0 or "pii-scan: refused" in done.stderr, done.stderr
    return ("" if done.returncode else "done\n") + done.stdout + done.stderr


@POSIX
def test_pushes_of_all_kinds(remote: Path) -> None:
    assert pushed("origin", "main").startswith("done")  # nothing is new
    git("checkout", "-qb", "side")
    commit(z_txt="more\n")
    assert pushed("origin", "side").startswith("done")  # a new branch; what main has of old is on the remote
    commit(b_csv=TABLE)
    commit(b_csv="")
    said = pushed("origin", "side")  # removed again, and pushed all the same
    assert not said.startswith("done") and "  b.csv!" in said.replace("● ", "  ") and "a.csv" not in said
    assert "take it out of the commit that brought it" in said and "baseline add b.csv" in said
    git("rm", "-q", "b.csv")
    commit()
    assert "baseline add" not in pushed("origin", "side")
    git("reset", "-q", "--hard", "HEAD~1")
    assert not pushed("origin", "side:refs/heads/other").startswith("done")
    assert not pushed("origin", "main:refs/heads/copy", "side").startswith("done")
    assert pushed("origin", "main:refs/heads/copy").startswith("done")
    git("reset", "-q", "--hard", "HEAD~2")
    git("commit", "-q", "--amend", "-nm", "rewritten")
    assert pushed("--force", "origin", "side").startswith("done")
    assert "git names no commit that is pushed" in pushed("origin", ":copy")
    git("checkout", "-q", "main")
    git("mv", "a.csv", "moved.csv")
    commit("moved")
    assert pushed("origin", "main").startswith("done")
    git("remote", "set-url", "origin", str(remote))
    assert not pushed(str(remote), "main:refs/heads/new").startswith("done")  # what it has is known of names only


@POSIX
def test_a_remote_may_have_what_is_not_here(remote: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    other = tmp_path_factory.mktemp("other") / "clone"
    git("clone", "-q", str(remote), str(other))
    here = os.getcwd()
    os.chdir(other)
    commit(c_txt="c\n")
    git("push", "-q", "origin", "main")
    os.chdir(here)
    commit(d_txt="d\n")
    assert pushed("--force", "origin", "main").startswith("done")


def test_a_push_that_cannot_be_told(hook, run) -> None:
    for arguments, stdin, text in (
        (["--push", "origin"], b"hello\n", "standard input is not what git gives a pre-push hook"),
        (["--push", ""], b"", "--push is for .git/hooks/pre-push"),
        (["--push", "origin", "a.csv"], b"", "--push and paths exclude each other"),
        (["--push", "origin", "--staged"], b"", "--push and --staged exclude each other"),
    ):
        result = run("hook", *arguments, stdin=stdin)
        assert (result.code, result.out) == (2, "")
        assert text in result.err


def test_a_configuration_of_tracked_files_does_not_keep_a_hook_from_looking(hook, run) -> None:
    put("pii-scan.toml", "tracked = true\n")
    write(b_csv=TABLE)
    git("add", "-A")
    assert hook().code == 1
    assert run("hook", "--push", "origin").code == 0
    assert run("hook", "--tracked").code == 2


@POSIX
def test_merges_are_not_blocked_by_what_others_brought(installed: Path) -> None:
    git("checkout", "-qb", "side")
    put("s.csv", TABLE)
    git("add", "-A")
    git("commit", "-qnm", "somebody else")
    git("checkout", "-q", "main")
    commit(z_txt="other\n")
    assert committed("merge", "-q", "--no-edit", "side")  # pre-merge-commit
    git("reset", "-q", "--hard", "HEAD~1")
    git("merge", "-q", "--no-commit", "side")
    assert committed("commit", "-qm", "merge")
    git("reset", "-q", "--hard", "HEAD~1")
    git("merge", "-q", "--no-commit", "side")
    write(z_txt=f"身份证号 {ID_NUMBER}\n")
    git("add", "-A")
    assert not committed("commit", "-qm", "merge, and more")
