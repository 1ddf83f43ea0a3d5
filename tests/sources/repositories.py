"""What tests of git share: real repositories, and what a scan of them would read."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import Any

from pii_scan.config import Settings
from pii_scan.model import Blob, Excluded, Lines, Missing, Skip
from pii_scan.sources import walk

_SETTINGS = {
    **{"user.name": "n", "user.email": "n@example.com", "protocol.file.allow": "always", "commit.gpgsign": "false"},
    **{"init.defaultBranch": "main", "core.autocrlf": "false", "merge.conflictStyle": "merge"},
}


def git(*arguments: str, check: bool = True, **options: Any) -> str:
    given = [part for name, value in _SETTINGS.items() for part in ("-c", f"{name}={value}")]
    done = subprocess.run(["git", *given, *arguments], check=False, capture_output=True, **options)
    assert not check or done.returncode == 0, done.stderr.decode("utf-8", "replace")
    return os.fsdecode(done.stdout).removesuffix("\n")


def write(**files: str) -> None:
    """Files by name; ``_`` stands for the dot."""
    for name, text in files.items():
        put(name.replace("_", "."), text)


def put(name: str, text: str | bytes) -> None:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_bytes(text if isinstance(text, bytes) else text.encode())


def commit(message: str = "x", **files: str) -> str:
    """Write files and commit all; the commit."""
    write(**files)
    git("add", "-A")
    git("commit", "-qn", "--allow-empty", "-m", message)
    return git("rev-parse", "HEAD")


def ranges(lines: Lines | None) -> str:
    """``2-3,7``; ``*`` for all lines."""
    if lines is None:
        return "*"
    pairs = zip(lines.bounds[::2], lines.bounds[1::2], strict=True)
    return ",".join(f"{first}-{stop - 1}" if stop - first > 1 else f"{first}" for first, stop in pairs)


def look(*paths: str, ignored: Any = None, **settings: Any) -> list[str]:
    """Each event as words: path, lines that count, for a history the subject of its commit; or what happened to it."""
    return [word(event) for event in events(*paths, ignored=ignored, **settings)]


def events(*paths: str, ignored: Any = None, **settings: Any) -> list[Any]:
    return list(walk(Settings(paths=paths, **settings), ignored))


def word(event: Any) -> str:
    if isinstance(event, Skip):
        return f"{event.reason.value}:{event.path}"
    if isinstance(event, Excluded | Missing):
        return f"{type(event).__name__.lower()}:{event.path}"
    return f"{event.path} {ranges(event.lines)}"


def content(blob: Blob) -> bytes:
    with blob.open() as stream:
        return stream.read()


def fast_import(commits: int, files: int = 40, lines: int = 30) -> None:
    """A history of so many commits on main, each of which changes two of the files and sometimes copies a content."""

    def text(number: int, version: int) -> bytes:
        return b"".join(b"file %d version %d line %d\n" % (number, version, line) for line in range(lines))

    parts = [b"reset refs/heads/main\n"]
    for number in range(commits):
        stamp = 1_700_000_000 + 600 * number
        parts.append(b"commit refs/heads/main\ncommitter n <n@example.com> %d +0000\ndata 1\nx\n" % stamp)
        for which in (number % files, (7 * number + 3) % files):
            name, data = b"d%d/f%d.txt" % (which % 7, which), text(which, number)
            parts.append(b"M 100644 inline %s\ndata %d\n%s\n" % (name, len(data), data))
        if number % 50 == 0:
            data = text(number % files, number)
            parts.append(b"M 100644 inline copies/c%d.txt\ndata %d\n%s\n" % (number, len(data), data))
    git("fast-import", "--quiet", "--force", input=b"".join(parts))


def staged(*paths: str, **settings) -> list[str]:
    git("add", "-A")
    return look(*paths, staged=True, **settings)
