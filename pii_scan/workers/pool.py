"""Worker processes: batches to them, their results in order, and a worker's death."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, cast

from pii_scan.config import Settings
from pii_scan.errors import PiiScanError, describe_bug
from pii_scan.model import Blob, Reason, Result, Skip, Summary
from pii_scan.named import NamedTuple
from pii_scan.scanner import Scanner
from pii_scan.scanner.cores import FORKS, Cores

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

# Results that a worker hands over together, and those of a later batch that wait for their turn: then its worker waits.
PART, WAITING = 500, 4000


class Batch:
    """Blobs that one worker scans in one go, or results that need no scan (skips of the walk)."""

    def __init__(self, number: int, blobs: Iterable[Blob] = (), results: list[Result] | None = None) -> None:
        self.number, self.blobs, self.results = number, list(blobs), results


def scan_batch(scanner: Scanner, batch: Batch) -> Iterator[Result]:
    """The results of one batch, in this process."""
    if batch.results is not None:
        yield from batch.results
        return
    for blob in batch.blobs:
        yield from scanner.scan(blob)


class WorkerError(PiiScanError):
    """A bug of ours in a worker, told in the parent without any value."""


class Part(NamedTuple):
    """Some results of a batch. blobs: how many of its blobs are done with these; sent: how many results of the next."""

    number: int
    results: list[Result]
    blobs: int = 0
    sent: int = 0
    last: bool = False
    error: str | None = None


def _parts(scanner: Scanner, batch: Batch) -> Iterator[Part]:
    """The results of a batch, piece by piece: those of one file may be many."""
    part: list[Result] = []
    for blobs, blob in enumerate(batch.blobs):
        for sent, result in enumerate(scanner.scan(blob), 1):
            part.append(result)
            if len(part) >= PART or (isinstance(result, Summary) and result.tally is not None):
                yield Part(batch.number, part, blobs, sent)
                part = []
    yield Part(batch.number, part, len(batch.blobs), 0, True)


def _work(scanner: Scanner | Settings, pipe: Connection, inherited: Iterable[Connection]) -> None:
    """A worker's life: batches in, their results out in parts, until None comes or the scan is gone."""
    from pii_scan.scanner.forks import obey  # only here: most scans need no workers

    obey(inherited)
    if isinstance(scanner, Settings):
        scanner = Scanner(scanner)
    while True:
        try:
            batch = pipe.recv()
            if batch is None:
                return
            for part in _parts(scanner, batch):
                pipe.send(part)
        except (EOFError, KeyboardInterrupt, ConnectionError):
            return
        except PiiScanError as error:
            pipe.send(Part(-1, [], error=str(error)))
        except Exception as error:  # told by its type: its text may hold a value
            pipe.send(Part(-1, [], error=describe_bug(error)))


class _Inbox:
    """What has come of one batch and was not given on yet."""

    def __init__(self, results: Iterable[Result] = (), finished: bool = False) -> None:
        self._waiting: deque[Iterable[Result]] = deque([results])
        self.finished = finished
        # how many blobs are done, and how many results of the next one have come
        self.blobs = self.sent = self.size = 0

    def add(self, part: Part) -> None:
        """Take a part of it."""
        self._waiting.append(part.results)
        self.blobs, self.sent, self.finished = part.blobs, part.sent, part.last
        self.size += len(part.results)

    def take(self) -> Iterator[Result]:
        """All that waits, in order."""
        self.size = 0
        while self._waiting:
            yield from self._waiting.popleft()


class Pool:
    """Worker processes that scan batches; results come in the batches' order, at most a few batches ahead."""

    def __init__(self, scanner: Scanner, jobs: int) -> None:
        # fork hands over the compiled engine for nothing; it is safe here since no thread was started
        method = "fork" if FORKS else "spawn"
        import multiprocessing  # only here: most scans need no workers
        from mmap import mmap

        self._context: Any = multiprocessing.get_context(method)
        self._payload: Scanner | Settings = scanner if method == "fork" else scanner.settings
        self._scanner = scanner
        self._jobs = jobs
        self._busy = mmap(-1, 1)
        scanner.cores = Cores(jobs, self._busy)
        self._workers: dict[Connection, tuple[BaseProcess, Batch | None]] = {}
        self._inboxes: dict[int, _Inbox] = {}
        self._expected = self._idle_deaths = 0
        self._exhausted = False

    def _begin(self) -> tuple[Connection, BaseProcess]:
        """A new worker, and the pipe to it."""
        mine, theirs = self._context.Pipe()
        inherited = (*self._workers, mine) if self._payload is self._scanner else ()
        process = self._context.Process(target=_work, args=(self._payload, theirs, inherited), daemon=True)
        process.start()
        theirs.close()
        return mine, process

    def _start(self) -> None:
        pipe, process = self._begin()
        self._workers[pipe] = (process, None)

    def run(self, batches: Iterable[Batch]) -> Iterator[Result]:
        """The results of all batches, in order."""
        source = iter(batches)
        try:
            for _ in range(self._jobs):
                self._start()
            while True:
                self._feed(source)
                while inbox := self._inboxes.get(self._expected):
                    yield from inbox.take()
                    if not inbox.finished:
                        break
                    del self._inboxes[self._expected]
                    self._expected += 1
                if self._tell():
                    self._collect()
                elif not self._inboxes and self._exhausted:
                    return
        finally:
            self._stop()

    def _feed(self, source: Iterator[Batch]) -> None:
        """Give every idle worker a batch, while not too many wait for their turn."""
        for pipe, (process, busy) in list(self._workers.items()):
            while busy is None and len(self._inboxes) < self._jobs * 4:
                batch = next(source, None)
                if batch is None:
                    self._exhausted = True
                    return
                if batch.results is not None or any(blob.size is None for blob in batch.blobs):
                    # skips, and standard input, which this process reads when its turn comes
                    self._inboxes[batch.number] = _Inbox(scan_batch(self._scanner, batch), True)
                    continue
                self._inboxes[batch.number] = _Inbox()
                try:
                    pipe.send(batch)
                except OSError:  # it died while it had nothing to do; a broken pipe here is not that of our output
                    self._died(pipe, process, batch)
                    break
                self._workers[pipe] = (process, batch)
                self._tell()
                break

    def _tell(self) -> int:
        """Tell the workers how many of them are busy."""
        busy = sum(batch is not None for _, batch in self._workers.values())
        self._busy[0] = min(busy, 255)
        return busy

    def _collect(self) -> None:
        """Take a part of each worker that has one; of a batch whose turn is far, only so many."""
        from multiprocessing.connection import wait

        heard = [pipe for pipe, (_, batch) in self._workers.items() if batch is None or self._has_room(batch)]
        for pipe in cast("list[Connection]", wait(heard)):
            process, batch = self._workers[pipe]
            try:
                part = pipe.recv()
            except (EOFError, OSError):  # also in the middle of a part
                self._died(pipe, process, batch)
                continue
            if part.error:
                raise WorkerError(part.error)
            self._inboxes[part.number].add(part)
            if part.last:
                self._workers[pipe] = (process, None)

    def _has_room(self, batch: Batch) -> bool:
        return batch.number == self._expected or self._inboxes[batch.number].size < WAITING

    def _died(self, pipe: Connection, process: BaseProcess, batch: Batch | None) -> None:
        """A dead worker: what is left of its batch is tried once more, file by file in new workers, then skipped."""
        process.join()
        del self._workers[pipe]
        pipe.close()
        self._start()
        if batch is None:
            self._idle_deaths += 1
            if self._idle_deaths > 2 * self._jobs:
                raise WorkerError("worker processes end as soon as they begin; --jobs 1 does without")
            return
        inbox = self._inboxes[batch.number]
        done, known = inbox.blobs, inbox.sent
        for number, blob in enumerate(batch.blobs[done:], done):
            results, whole = self._alone(blob)
            # what had come of the file comes again, if it is read to its end this time
            inbox.add(Part(batch.number, results[known:] if whole else results, number + 1))
            known = 0
        inbox.finished = True

    def _alone(self, blob: Blob) -> tuple[list[Result], bool]:
        """The results of one blob in a worker of its own, and True; a Skip where that dies too, and False."""
        pipe, process = self._begin()
        results: list[Result] = []
        try:
            pipe.send(Batch(0, [blob]))
            last = False
            while not last:
                part = pipe.recv()
                if part.error:
                    raise WorkerError(part.error)
                results += part.results
                last = part.last
            pipe.send(None)
        except (EOFError, ConnectionResetError, BrokenPipeError):
            skip = self._scanner.shown_skip(Skip(blob.path, Reason.WORKER_DIED, blob.inner))
            size = blob.size or 0
            return [skip, Summary(files=1, bytes=size, skipped={skip.reason.value: 1}, complete=False)], False
        finally:
            pipe.close()
            process.join()
        return results, True

    def _stop(self) -> None:
        for pipe, (process, busy) in self._workers.items():
            if busy is not None:
                process.terminate()
            else:
                try:
                    pipe.send(None)
                except OSError:
                    process.terminate()
            pipe.close()
        for process, _ in self._workers.values():
            process.join(5)
            if process.is_alive():  # a worker that does not hear must not hold up the scan's end
                process.kill()
                process.join(5)
