"""Which repository is meant, how its paths are shown, and the commits that a range stands between."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Sequence
from contextlib import suppress

from pii_scan.errors import UsageError
from pii_scan.named import NamedTuple
from pii_scan.sources.git.command import OF_A_HOOK, GitError, ask

_HEAD = "HEAD^{commit}"
_FETCH = "in CI set fetch-depth: 0 for the checkout (GitLab: GIT_DEPTH: 0), else run: git fetch --unshallow"


class Repository(NamedTuple):
    """A repository.

    git_dir: its absolute path. base: the directory in it that was named, as reports show it. prefix: the path of
    that directory in the repository, ending with ``/``, or "". bare: it has no index. shallow: its history is cut off.
    head: the commit that is checked out, or "" where there is none yet.
    """

    git_dir: str
    base: str
    prefix: str
    bare: bool
    shallow: bool
    head: str

    @property
    def top(self) -> str:
        """The real path of the folder that paths in the repository start from."""
        return os.path.realpath("/".join((self.base, *[".."] * self.prefix.count("/"))))

    def shown(self, path: str) -> str:
        """A path in the repository as reports show it: relative to the working directory."""
        if not self.prefix and self.base == ".":
            return path
        below = posixpath.relpath(path, self.prefix) if self.prefix else path
        return posixpath.normpath(posixpath.join(self.base, below))

    def ask(self, *arguments: str) -> str:
        """One line that git answers. Raises GitError."""
        return os.fsdecode(ask(f"--git-dir={self.git_dir}", *arguments)).removesuffix("\n")


def find(names: Sequence[str], shown: Sequence[str]) -> Repository:
    """The repository of the named paths, or of the working directory where none is named. Raises UsageError.

    names: paths for the system. shown: the same as reports show them.
    """
    # A hook's variables speak of the working directory; outside one the first path says which repository is meant.
    base = "." if OF_A_HOOK & os.environ.keys() or not names else _directory(shown[0])
    repository = _at(base)
    top = repository.top
    for name in names:
        if os.path.isdir(name):
            inside = base == "." or _at(_directory(name)).git_dir == repository.git_dir
        else:
            inside = os.path.realpath(name).startswith(top.rstrip(os.sep) + os.sep)
        if not inside:
            raise UsageError(f"{name} does not lie in the same repository as {base}: scan one repository at a time")
    here = os.getcwd()
    if not repository.bare and (here + os.sep).startswith(top.rstrip(os.sep) + os.sep):
        below = here[len(top) :].replace(os.sep, "/").strip("/")
        return repository._replace(base=".", prefix=f"{below}/" if below else "")
    return repository


def _directory(path: str) -> str:
    """The path itself, or the nearest directory above it that is there."""
    while not os.path.isdir(path):
        path = os.path.dirname(path) or "."
    return path


def _at(base: str) -> Repository:
    try:
        facts = _facts(base)
    except GitError as error:
        if "not a git repository" in error.said:
            place = "the working directory" if base == "." else base
            files = "to scan files: pii-scan scan, without --staged, --since or --history"
            text = f"{place} is in no git repository; {files}"
            raise UsageError(text) from None
        raise
    bare, shallow, git_dir, prefix, head = facts
    return Repository(git_dir, base, prefix, bare == "true", shallow == "true", head)


def _facts(base: str) -> list[str]:
    questions = ("--is-bare-repository", "--is-shallow-repository", "--absolute-git-dir", "--show-prefix")
    with suppress(GitError):  # at once, for each process of git costs a hook 3 ms
        facts = _answers(base, *questions, _HEAD)
        if len(facts) == len(questions) + 1:
            return facts
    # There is no commit yet, or a name holds a line end: one answer at a time.
    facts = ["\n".join(_answers(base, question)) for question in questions]
    try:
        return [*facts, *_answers(base, "--verify", "--quiet", _HEAD)]
    except GitError:
        return [*facts, ""]


def _answers(base: str, *questions: str) -> list[str]:
    return os.fsdecode(ask("-C", base, "rev-parse", *questions)).removesuffix("\n").split("\n")


class Range(NamedTuple):
    """What lies between commits: ``bases`` are all merge bases, ``end`` is the commit whose content is looked at."""

    start: str
    end: str
    bases: tuple[str, ...]


def commits_since(repository: Repository, since: str) -> Range:
    """The range of ``REV``, ``REV..END`` or ``REV...END``; END is HEAD where it is not given. Raises UsageError."""
    first, dots, last = since.partition("..")
    if not first:  # as git says it, that were HEAD, from which nothing would be new
        raise UsageError(f"--since {since!r}: no commit to begin from; is a variable empty?")
    start = _commit(repository, first)
    end = _commit(repository, last.removeprefix(".") or "HEAD" if dots else "HEAD")
    try:
        bases = tuple(repository.ask("merge-base", "--all", start, end).split("\n"))
    except GitError as error:
        if error.said:
            raise
        why = "are not connected in this shallow clone: " + _FETCH if repository.shallow else "have no common ancestor"
        raise UsageError(f"--since {since}: both ends {why}") from None
    return Range(start, end, bases)


def _commit(repository: Repository, name: str) -> str:
    if len(name) >= 40 and not name.strip("0"):  # what git and CI say of a branch that was not there before
        raise UsageError(
            "--since: a commit of zeros alone is none: the branch is new; give the one that it began from, "
            "or scan all: pii-scan scan --tracked"
        )
    try:
        if name.startswith("-"):
            raise GitError("", "an option")
        return repository.ask("rev-parse", "--verify", "--quiet", f"{name}^{{commit}}")
    except GitError:
        why = f"this is a shallow clone: {_FETCH}" if repository.shallow else "fetch it first, or check its spelling"
        raise UsageError(f"--since {name}: no such commit here; {why}") from None


def require_history(repository: Repository) -> None:
    """Raise UsageError where the history is cut off."""
    if repository.shallow:
        raise UsageError(f"--history: this is a shallow clone, whose history is cut off; {_FETCH}")


def parents_of_index(repository: Repository) -> list[str]:
    """What a commit of the index would follow: HEAD (or the empty tree), and what is being merged."""
    head = repository.head or repository.ask("hash-object", "-t", "tree", "--stdin")
    merged = [name.removeprefix("GITHEAD_") for name in os.environ if name.startswith("GITHEAD_")]
    with suppress(FileNotFoundError), open(os.path.join(repository.git_dir, "MERGE_HEAD"), encoding="ascii") as stream:
        merged = stream.read().split()
    return list(dict.fromkeys([head, *merged]))
