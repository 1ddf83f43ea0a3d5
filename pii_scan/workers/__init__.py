"""The scan of all files: what is walked, in batches, by this process or by several, and its summary."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, BinaryIO

from pii_scan import patterns
from pii_scan.config import Settings
from pii_scan.engine import Engine
from pii_scan.model import Beyond, Blob, Event, Excluded, Header, Missing, Reason, Result, RuleSet, Skip, Summary
from pii_scan.scanner import TIME_LIMIT, Scanner
from pii_scan.scanner.cores import Cores
from pii_scan.sources import walk
from pii_scan.suppress import load_ignore_file
from pii_scan.version import __version__
from pii_scan.workers.pool import Batch, Pool, scan_batch

if TYPE_CHECKING:
    from pii_scan.records.people import People

Made = tuple[RuleSet, Engine]
# Below this many bytes in all, starting workers costs more than they save.
THRESHOLD = 32 << 20
BATCH_BYTES = 2 << 20
BATCH_FILES = 256
# So many marks without a reason are remembered, to be named.
BARE = 100
IGNORE_FILE = ".pii-scan-ignore"


def _person_key() -> bytes:
    """The key of the person hashes: given, so that scans can be compared, or new for every scan; never stored."""
    given = os.environ.get("PII_SCAN_PERSON_KEY")
    return given.encode("utf-8", "surrogateescape") if given else os.urandom(32)


def default_jobs() -> int:
    """How many processes may really run at once: the affinity of this process and its cgroup's share."""
    count = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    try:
        with open("/sys/fs/cgroup/cpu.max", encoding="ascii") as share:
            quota, period = share.read().split()
        if quota != "max":
            count = min(count, max(1, int(quota) // int(period)))
    except (OSError, ValueError):
        pass
    return max(1, count)


class Scan:
    """One scan: its events in the order of the files, and afterwards its summary and the paths that are missing.

    made: the rules and the engine, where an earlier scan had the same.
    """

    def __init__(self, settings: Settings, stdin: BinaryIO | None = None, made: Made | None = None) -> None:
        self.settings = settings
        if not settings.person_key:
            settings = settings._replace(person_key=_person_key())
        self.settings = settings
        self.scanner = Scanner(settings, *(made or ()))
        self.summary = Summary()
        self._people: People | None = None
        self.missing = self.summary.missing
        # Files that the baseline knows by another name: the old one → the new one.
        self.moved: dict[str, str] = {}
        # Called with the summary so far whenever a file is done.
        self.on_progress: Callable[[Summary], None] | None = None
        # Called with what a place holds beyond its lists, behind its events.
        self.on_beyond: Callable[[Beyond], None] | None = None
        # Called with each file before it is read.
        self.on_blob: Callable[[Blob], None] | None = None
        self._stdin = stdin

    def events(self) -> Iterator[Event]:
        """Header, findings and skips, Summary. An interrupt ends it with a summary that says incomplete."""
        started = time.monotonic()
        if self.settings.time_limit is not None:
            self.settings = self.settings._replace(deadline=started + self.settings.time_limit)
            self.scanner.settings = self.scanner.settings._replace(deadline=self.settings.deadline)
        yield self._header()
        try:
            for result in self._followed():
                if isinstance(result, Summary):
                    self._add(result)
                elif not isinstance(result, Beyond):
                    yield result
                elif self.on_beyond:
                    self.on_beyond(result)
        finally:
            if self._people:
                from datetime import date

                self._people.into(self.summary, date.fromisoformat(self.settings.as_of or date.today().isoformat()))
            patterns.keep()
            self.summary.seconds = time.monotonic() - started
        yield self.summary

    def _header(self) -> Header:
        ruleset, engine = self.scanner.ruleset, self.scanner.engine
        started = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
        # paths that hold a value may be named there, too
        shown, config = self.scanner.shown, self.settings.config
        config, arguments = config and shown(config), tuple(map(shown, self.settings.arguments))
        return Header(__version__, self.scanner.reportable, ruleset.digest[:8], started, arguments, config, engine.name)

    def _add(self, part: Summary) -> None:
        total = self.summary
        total.add(part)
        if part.tally:
            from pii_scan.records.people import People

            self._people = self._people or People()
            self._people.add(part.tally)
        total.bare_marks += part.bare_marks[: BARE - len(total.bare_marks)]
        if self.on_progress:
            self.on_progress(total)

    def _followed(self) -> Iterator[Result]:
        """The results; files that were renamed keep what the baseline accepts in them."""
        baseline = self.scanner.suppressor.baseline
        if baseline is None:
            return self._results()
        from pii_scan.suppress.moves import Moves

        moves = Moves(baseline, self.scanner.scan)
        self.moved = moves.found
        return moves.follow(self._results())

    # --- from the walk to results ----------------------------------------------------------------------------------

    def _results(self) -> Iterator[Result]:
        jobs = self.settings.jobs or default_jobs()
        self.scanner.cores = Cores(jobs)
        batches = self._batches()
        first: list[Batch] = []
        size = 0
        if jobs > 1:
            for batch in batches:
                first.append(batch)
                size += sum(blob.size or 0 for blob in batch.blobs)
                if size >= THRESHOLD:
                    yield from Pool(self.scanner, jobs).run(_chain(first, batches))
                    return
        for batch in _chain(first, batches):
            yield from scan_batch(self.scanner, batch)

    def _batches(self) -> Iterator[Batch]:
        number = size = 0
        batch = Batch(0)
        for item in self._walk():
            if isinstance(item, Skip):
                skip = self._accepted(item)
                results: list[Result] = [skip, self._skipped(skip)]
                if batch.blobs:
                    yield batch
                    number += 1
                yield Batch(number, results=results)
                number += 1
                batch = Batch(number)
                continue
            if batch.blobs and (len(batch.blobs) >= BATCH_FILES or size + (item.size or 0) > BATCH_BYTES):
                yield batch
                number += 1
                batch = Batch(number)
            size = (size if batch.blobs else 0) + (item.size or 0)
            batch.blobs.append(item)
        if batch.blobs:
            yield batch

    def _accepted(self, skip: Skip) -> Skip:
        baseline, skip = self.scanner.suppressor.baseline, self.scanner.named_skip(skip)
        return self.scanner.shown_skip(baseline.skip(skip) if baseline else skip)

    def _skipped(self, skip: Skip) -> Summary:
        return Summary(skipped={skip.reason.value: 1}, complete=not skip.error)

    def _walk(self) -> Iterator[Blob | Skip]:
        ignored = None
        if not self.settings.isolated and os.path.isfile(IGNORE_FILE):
            ignored = load_ignore_file(IGNORE_FILE)
        for item in walk(self.settings, ignored, self._stdin):
            if isinstance(item, Excluded):
                self.summary.excluded += 1
            elif isinstance(item, Missing):
                self.missing.append(self.scanner.shown(item.path))
            elif isinstance(item, Skip):
                yield item
            elif self._is_output(item):
                continue
            elif self.settings.deadline is not None and time.monotonic() >= self.settings.deadline:
                yield Skip(item.path, Reason.OVER_LIMIT, item.inner, TIME_LIMIT)
            else:
                if self.on_blob:
                    self.on_blob(item)
                yield item

    def _is_output(self, blob: Blob) -> bool:
        """Whether a file is a report of this very scan, which grows while it is read."""
        name = os.path.basename(blob.path)
        if not any(output.endswith(name) for output in self.settings.outputs):
            return False
        return os.path.realpath(blob.path) in self.settings.outputs


def _chain(first: list[Batch], rest: Iterator[Batch]) -> Iterator[Batch]:
    yield from first
    yield from rest
