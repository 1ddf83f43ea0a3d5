"""The contents of a repository's objects, from ``git cat-file``: one process of it for each of ours."""

from __future__ import annotations

import errno
import io
import os
from collections.abc import Sequence
from contextlib import suppress
from typing import BinaryIO, cast

from pii_scan.model import Lines
from pii_scan.named import NamedTuple
from pii_scan.sources.git.command import Process, start

# What is left of an object that was not read to its end: so much is read, for more a new process is begun.
_DRAIN = 1 << 20
# Objects asked for at a time: questions and answers must fit into the smallest pipe, or both sides would wait.
GROUP = 32
_NO_OBJECT = "0" * 40


class GitBlob(NamedTuple):
    """A file's content as git keeps it.

    inner: the commit that first brought it and its day, for a scan of the history. lines: those that count, or None
    for all. git_dir, object: where it is.
    """

    path: str
    inner: str | None
    size: int | None
    test_path: bool
    marks: bool
    lines: Lines | None
    git_dir: str
    object: str

    def open(self) -> BinaryIO:
        """Its bytes, to be read before the next one is opened. Raises OSError, also where the object is missing."""
        return _contents(self.git_dir).open(self.object)


class _Stream(io.RawIOBase):
    """The bytes of one object in the output of ``cat-file``."""

    def __init__(self, pipe: BinaryIO, size: int) -> None:
        self._pipe, self._left = pipe, size

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(cast(bytearray, buffer))
        wanted = min(len(view), self._left)
        data = self._pipe.read(wanted) if wanted else b""
        if len(data) < wanted:
            raise OSError(errno.EIO, "git ended early")
        self._left -= wanted
        view[:wanted] = data
        return wanted

    def finish(self) -> bool:
        """Read what is left where it is little, and the line end after it; whether the next answer comes then."""
        if self._left > _DRAIN:
            return False
        rest = self._pipe.read(self._left + 1)
        return len(rest) == self._left + 1


class _Contents:
    """One running ``cat-file --batch-command``; before git 2.36, one for contents and one for each group of sizes."""

    def __init__(self, git_dir: str) -> None:
        self._git_dir, self._stream, self._old = git_dir, cast("_Stream | None", None), False
        self._begin("--batch-command")
        with suppress(OSError):
            self._ask("info", [_NO_OBJECT])
        if not self._stdout.readline():  # it does not know the option
            _end(self._process)
            self._old = True
            self._begin("--batch")

    def _begin(self, mode: str) -> None:
        self._process = _cat_file(self._git_dir, mode)
        self._stdin, self._stdout = _pipes(self._process)

    def ready(self) -> bool:
        """Whether it can be asked for the next object."""
        done = self._stream is None or self._stream.finish()
        self._stream = None
        return done and self._process.poll() is None

    def sizes(self, names: Sequence[str]) -> list[int | None]:
        """The sizes of at most GROUP objects, in bytes; None for what is missing."""
        if self._old:
            process = _cat_file(self._git_dir, "--batch-check")
            answers, _ = process.communicate("".join(f"{name}\n" for name in names).encode("ascii"))
            return [_answer(line)[1] for line in (*answers.split(b"\n"), *[b""] * len(names))[: len(names)]]
        with suppress(OSError):  # it has ended: no answer says so
            self._ask("info", names)
        return [_answer(self._stdout.readline())[1] for _ in names]

    def _ask(self, command: str, names: Sequence[str]) -> None:
        before = "" if self._old else f"{command} "
        self._stdin.write("".join(f"{before}{name}\n" for name in names).encode("ascii"))
        self._stdin.flush()

    def open(self, name: str) -> BinaryIO:
        try:
            self._ask("contents", [name])
        except OSError:  # BrokenPipeError would end the whole scan
            raise OSError(errno.EIO, "git ended early") from None
        kind, size = _answer(self._stdout.readline())
        if size is None:
            raise OSError(errno.EIO, f"git has no such object here ({kind})")
        self._stream = _Stream(self._stdout, size)
        return cast(BinaryIO, self._stream)

    def end(self) -> None:
        _end(self._process)


# (process, git_dir) → what runs for it. A worker that was forked leaves what its parent started alone.
_RUNNING: dict[tuple[int, str], _Contents] = {}


def _contents(git_dir: str) -> _Contents:
    key = (os.getpid(), git_dir)
    running = _RUNNING.get(key)
    if running is None or not running.ready():
        for other in [other for other in _RUNNING if other[0] == key[0]]:
            _RUNNING.pop(other).end()
        running = _RUNNING[key] = _Contents(git_dir)
    return running


def sizes(git_dir: str, names: Sequence[str]) -> list[int | None]:
    """The sizes of at most GROUP objects, in bytes; None for what is missing."""
    return _contents(git_dir).sizes(names)


def _cat_file(git_dir: str, mode: str) -> Process:
    import subprocess

    return start(f"--git-dir={git_dir}", "cat-file", mode, stdin=subprocess.PIPE)


def _pipes(process: Process) -> tuple[BinaryIO, BinaryIO]:
    return cast(BinaryIO, process.stdin), cast(BinaryIO, process.stdout)


def _answer(line: bytes) -> tuple[str, int | None]:
    """``<object> blob 123`` or ``<object> missing``, as kind and size."""
    words = line.decode("ascii", "replace").split()
    if len(words) == 3 and words[2].isdigit():
        return words[1], int(words[2])
    return words[1] if len(words) == 2 else "no answer", None


def _end(process: Process) -> None:
    process.kill()
    for pipe in _pipes(process):
        with suppress(OSError):
            pipe.close()
    process.wait()
