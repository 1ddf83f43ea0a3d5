"""The ``git`` command, run so that nothing which a repository configures is run, fetched or written.

A repository's own configuration may name programs (fsmonitor, hooks, external diffs, text conversions, pagers,
transports of a partial clone). Only plumbing is called, which checks no signatures, and the rest is turned off.
The user's and the system's configuration count as always, for ``safe.directory`` is there.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import IO, BinaryIO, cast

from pii_scan.errors import UsageError

_SAFE = (
    *("--no-pager", "-c", "core.fsmonitor=false", "-c", f"core.hooksPath={os.devnull}", "-c", "core.quotepath=off"),
    *("-c", "advice.graftFileDeprecated=false"),
    *("-c", "protocol.allow=never", "-c", "diff.renameLimit=1000", "-c", "core.bigFileThreshold=512m"),
)
_ENVIRONMENT = {
    "LC_ALL": "C",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    # A partial clone must not fetch what it lacks: a scan opens no connection.
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_ALLOW_PROTOCOL": "none",
    # Replacements and grafts would hide what was committed.
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_GRAFT_FILE": os.devnull,
}
# GIT_DIFF_OPTS wins over the number of context lines that we ask for.
_NOT_OURS = frozenset({"GIT_DIFF_OPTS", "GIT_EXTERNAL_DIFF"})
# Set while a hook runs; they tie git to the hook's repository, index and directory.
OF_A_HOOK = frozenset(
    {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR", "GIT_NAMESPACE"}
    | {"GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_IMPLICIT_WORK_TREE"}
)


class GitError(UsageError):
    """git is not there, or refused. ``said``: the first line of what it said."""

    def __init__(self, text: str, said: str = "") -> None:
        super().__init__(text)
        self.said = said


def _find() -> str:
    """The program, never one in the working directory (where Windows looks first)."""
    name = "git.exe" if sys.platform == "win32" else "git"
    for folder in os.get_exec_path():
        program = os.path.join(folder, name)
        if os.path.isabs(program) and os.access(program, os.X_OK) and os.path.isfile(program):
            return program
    raise GitError("git is needed here, and is not installed; to scan files: pii-scan scan, without options for git")


def environment(without: frozenset[str] = frozenset()) -> Mapping[str, str]:
    """The environment of a call."""
    kept = {name: value for name, value in os.environ.items() if name not in _NOT_OURS and name not in without}
    return kept | _ENVIRONMENT


def start(
    *arguments: str,
    stdin: int | IO[bytes] = subprocess.DEVNULL,
    stderr: int = subprocess.DEVNULL,
    without: frozenset[str] = frozenset(),
) -> Process:
    """Start git with its standard output in a pipe. Raises GitError where there is no git."""
    command, env = [_find(), *_SAFE, *arguments], environment(without)
    return subprocess.Popen(command, stdin=stdin, stdout=subprocess.PIPE, stderr=stderr, env=env, bufsize=1 << 17)  # noqa: S603


Process = subprocess.Popen[bytes]


def ask(*arguments: str, without: frozenset[str] = frozenset()) -> bytes:
    """What git answers. Raises GitError with what it complained of."""
    with output(*arguments, without=without) as stream:
        return stream.read()


@contextmanager
def output(
    *arguments: str, stdin: IO[bytes] | None = None, without: frozenset[str] = frozenset()
) -> Iterator[BinaryIO]:
    """The standard output of git while it runs. Raises GitError at the end where git failed."""
    with _errors() as errors:
        given = subprocess.DEVNULL if stdin is None else stdin
        process = start(*arguments, stdin=given, stderr=errors, without=without)
        assert process.stdout is not None  # noqa: S101 - a pipe was asked for
        try:
            yield cast(BinaryIO, process.stdout)
        except BaseException:
            process.kill()
            raise
        finally:
            process.stdout.close()
            code = process.wait()
        if code:
            os.lseek(errors, 0, os.SEEK_SET)
            raise _refused(os.read(errors, 1 << 16))


@contextmanager
def _errors() -> Iterator[int]:
    """A nameless file for standard error: unlike a pipe it never fills while nobody reads."""
    if hasattr(os, "memfd_create"):
        handle = os.memfd_create("git")
        try:
            yield handle
        finally:
            os.close(handle)
    else:
        import tempfile

        with tempfile.TemporaryFile() as file:
            yield file.fileno()


def _refused(errors: bytes) -> GitError:
    """What git complained of, with a way out where its own words give none."""
    lines = errors.decode("utf-8", "replace").strip().split("\n")
    said = next((line for line in lines if line.startswith(("fatal:", "error:"))), "")
    said = said.removeprefix("fatal: ").removeprefix("error: ")
    if "dubious ownership" in said:
        place = said.partition("'")[2].rpartition("'")[0] or "PATH"
        hint = f": it belongs to somebody else; if you trust it: git config --global --add safe.directory {place}"
    elif "promisor" in said or "lazy fetch" in said or "could not fetch" in said or "unable to read" in said:
        hint = "; objects are missing here: this may be a partial clone, which must be fetched without --filter first"
    else:
        hint = ""
    return GitError(f"git: {said or 'failed, and did not say why'}{hint}", said)
