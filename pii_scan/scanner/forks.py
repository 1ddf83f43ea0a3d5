"""Further processes that work for one that reads a long file, part by part, while it reads on.

A helper is a fork of that process: it knows all that this one knew then, and what it learns is lost. So it may do only
what tells nothing of other parts. Where nothing can be forked there are no helpers.
"""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Generic, NoReturn, TypeVar

from pii_scan.scanner.cores import FORKS, Cores

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

# Parts that are read before their turn, for each helper.
AHEAD = 3
_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP) if FORKS else ()


Part = TypeVar("Part")
Done = TypeVar("Done")
Work = Callable[[Part], "Done | None"]


class _Task(Generic[Part, Done]):
    """A part, and what was made of it once that is known; None where a helper could not."""

    def __init__(self, part: Part) -> None:
        self.part = part
        self.done: Done | None = None
        self.is_over = False


class _Helper(Generic[Part, Done]):
    """A process that does what it is given, and the task that it has."""

    def __init__(self, work: Work[Part, Done], others: Iterable[_Helper[Part, Done]]) -> None:
        from multiprocessing import Pipe  # only for long files

        self.pipe, theirs = Pipe()
        self.task: _Task[Part, Done] | None = None
        # a signal right behind the fork would let the helper go on as its parent does
        signals = signal.pthread_sigmask(signal.SIG_BLOCK, _SIGNALS)
        try:
            self.pid = os.fork()
            if self.pid == 0:
                _serve(work, theirs, [self.pipe, *(other.pipe for other in others)])
        except OSError:
            self.pipe.close()
            raise
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, signals)
            theirs.close()

    def give(self, task: _Task[Part, Done]) -> bool:
        """Let it do a task; whether it could be told."""
        self.task = task
        try:
            self.pipe.send(task.part)
        except OSError:
            return False
        return True

    def take(self) -> bool:
        """Take what it made, if it could; whether it lives."""
        task, self.task = self.task, None
        if task:
            task.is_over = True
            try:
                task.done = self.pipe.recv()
            except (EOFError, OSError):
                return False
        return True

    def end(self) -> None:
        """End it, whatever it does; its pipe does not break while a process that was forked later holds it, too."""
        self.pipe.close()
        with suppress(ProcessLookupError, ChildProcessError):
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)


def obey(inherited: Iterable[Connection]) -> None:
    """Let a new process live and end with its parent. inherited: the pipes of others that it was forked with."""
    # while a process holds the parent's end of another's pipe, that does not break with the parent
    for other in inherited:
        other.close()
    # Ctrl-C reaches all processes of a terminal: the parent alone decides. Its own handlers must not run here.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_DFL)


def _serve(work: Work[Part, Done], pipe: Connection, inherited: Iterable[Connection]) -> NoReturn:
    """A helper's life: parts in, what it makes of them out, until the pipe ends."""
    try:
        obey(inherited)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _SIGNALS)
        while True:
            part = pipe.recv()
            done: Done | None = None
            with suppress(Exception):  # what is wrong shows where its parent does the same
                done = work(part)
            pipe.send(done)
    finally:
        os._exit(0)


class Helpers(Generic[Part, Done]):
    """Helpers that all do the same, as many as there are cores for."""

    def __init__(self, cores: Cores, work: Work[Part, Done]) -> None:
        self._cores, self._work = cores, work
        self._helpers: list[_Helper[Part, Done]] = []
        # whether one died, or could not be started: there are no more then
        self.has_lost = False

    def each(self, parts: Iterator[Part]) -> Iterator[tuple[Part, Done | None]]:
        """The parts in order, with what was made of each; None of those that no helper could do."""
        waiting: deque[_Task[Part, Done]] = deque()
        more = True
        while more or waiting:
            while more and len(waiting) < AHEAD * self._most and (helper := self._idle()):
                part = next(parts, None)
                more = part is not None
                if part is not None:
                    waiting.append(_Task(part))
                    self._see(helper, helper.give(waiting[-1]))
            if waiting:
                self._collect(0 if waiting[0].is_over else None)
            if waiting and waiting[0].is_over:
                task = waiting.popleft()
                yield task.part, task.done
            if self.has_lost and not waiting:
                yield from ((part, None) for part in parts)
                return

    def end(self) -> None:
        """End them all."""
        while self._helpers:
            self._helpers.pop().end()

    @property
    def _most(self) -> int:
        """How many may work: what this process does meanwhile is a fifth to two fifths of it all, and waiting."""
        return 0 if self.has_lost else self._cores.idle + 1

    def _idle(self) -> _Helper[Part, Done] | None:
        """A helper that has nothing to do, a new one where there may be more."""
        busy = sum(helper.task is not None for helper in self._helpers)
        if busy >= self._most:
            return None
        if busy == len(self._helpers):
            try:
                self._helpers.append(_Helper(self._work, self._helpers))
            except OSError:  # no more processes, memory or files are to be had
                self.has_lost = True
                return None
        return next(helper for helper in self._helpers if helper.task is None)

    def _collect(self, seconds: int | None) -> None:
        """Take what is ready, and wait so long for it."""
        from multiprocessing.connection import wait

        busy = [helper for helper in self._helpers if helper.task]
        ready = wait([helper.pipe for helper in busy], seconds)
        for helper in busy:
            if helper.pipe in ready:
                self._see(helper, helper.take())

    def _see(self, helper: _Helper[Part, Done], lives: bool) -> None:
        """After one died its parent does what they would have done."""
        if not lives:
            helper.take()
            self._helpers.remove(helper)
            helper.end()
            self.has_lost = True
