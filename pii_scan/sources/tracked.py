"""The files that a git repository tracks."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import NamedTuple

from pii_scan.errors import UsageError

# Set while a hook runs; they would tie git to the hook's repository and directory instead of the scanned one.
_OF_A_HOOK = frozenset(
    {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR", "GIT_NAMESPACE"}
    | {"GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_IMPLICIT_WORK_TREE"}
)


class Tracked(NamedTuple):
    """Tracked files below a directory, relative to it, and the directories that hold them (ending with ``/``)."""

    files: frozenset[str]
    directories: frozenset[str]

    def has(self, path: str) -> bool:
        """Whether git tracks the file, or something below the directory."""
        return path in self.files or path in self.directories


def tracked(directory: str) -> Tracked:
    """What git tracks below a directory. Raises UsageError where there is no git or no repository."""
    names = frozenset(os.fsdecode(name) for name in _list(directory).split(b"\0") if name)
    parents: set[str] = set()
    for name in names:
        cut = name.rfind("/")
        while cut >= 0 and name[: cut + 1] not in parents:
            parents.add(name[: cut + 1])
            cut = name.rfind("/", 0, cut)
    return Tracked(names, frozenset(parents))


def _list(directory: str) -> bytes:
    git = shutil.which("git")
    if git is None:
        raise UsageError("--tracked needs git, which is not installed; without --tracked all files are scanned")
    # A repository's own configuration may name programs to run; a scan must not run them.
    safe = ["-c", "core.fsmonitor=false", "-c", f"core.hooksPath={os.devnull}", "-c", "core.quotepath=off"]
    environment = {name: value for name, value in os.environ.items() if name not in _OF_A_HOOK}
    environment |= {"LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0"}
    command = [git, *safe, "-C", directory, "ls-files", "-z"]
    done = subprocess.run(command, capture_output=True, env=environment, stdin=subprocess.DEVNULL, check=False)  # noqa: S603
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().split("\n")[0]
        raise UsageError(
            f"--tracked: git lists no files in {directory} ({said}); "
            "name a directory of a git repository, or leave --tracked out to scan all files"
        )
    return done.stdout
