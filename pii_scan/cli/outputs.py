"""The reports of one run: to standard output as it goes, to files beside their names until the run ends."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Self, TextIO

from pii_scan.cli.console import drop_output, text_stream, unwritable
from pii_scan.errors import PiiScanError
from pii_scan.model import Beyond, Event
from pii_scan.reporters import REPORTERS, Reporter, TakesBeyond, View
from pii_scan.sources.names import PART

if TYPE_CHECKING:
    from pathlib import Path

    from pii_scan.cli.options import Output

# Seconds after which what was written is handed on to the reader of a pipe.
HURRY = 0.2


class _File:
    """A report in a file: mode 0600, written beside its name, renamed when all is done."""

    def __init__(self, output: Output, view: View) -> None:
        from pathlib import Path

        self._name = str(output.file)
        # A link is followed; what is no regular file (a FIFO, /dev/stderr) cannot be replaced by one.
        self.target = Path(os.path.realpath(output.file))
        self.temporary: Path | None = None
        try:
            if output.file.exists() and not output.file.is_file():
                handle = os.open(output.file, os.O_WRONLY)
            else:
                import tempfile

                handle, name = tempfile.mkstemp(prefix=f".{self.target.name}.", suffix=PART, dir=self.target.parent)
                self.temporary = Path(name)
            self._stream = os.fdopen(handle, "w", encoding="utf-8", errors="replace", newline="\n")
        except OSError as error:
            raise PiiScanError(f"{self._name}: cannot be written: {error.strerror}") from None
        self._reporter = REPORTERS[output.format](self._stream.write, view)

    def event(self, event: Event) -> None:
        try:
            self._reporter.event(event)
        except OSError as error:
            raise PiiScanError(f"{self._name}: cannot be written: {error.strerror}") from None

    def keep(self) -> None:
        """Give the file its name."""
        try:
            self._reporter.close()
            self._stream.close()
            if self.temporary:
                self.temporary.replace(self.target)
                self.temporary = None
        except OSError as error:
            raise PiiScanError(f"{self._name}: cannot be written: {error.strerror}") from None

    def drop(self) -> None:
        """Remove what was not finished."""
        with suppress(OSError):
            self._reporter.close()
            self._stream.close()
        if self.temporary:
            self.temporary.unlink(missing_ok=True)
            self.temporary = None


class _Standard:
    """A report on standard output. When its reader goes, the rest is dropped."""

    def __init__(self, format_name: str, view: View) -> None:
        self._stream: TextIO = text_stream(utf8=format_name != "text")
        self._reporter: Reporter = REPORTERS[format_name](self._stream.write, view)
        self._flushed = time.monotonic()
        self.closed = False

    def event(self, event: Event) -> None:
        if self.closed:
            return
        try:
            self._reporter.event(event)
            now = time.monotonic()
            if now - self._flushed > HURRY:
                self._stream.flush()
                self._flushed = now
        except BrokenPipeError:
            self._gone()
        except OSError as error:
            self._gone()
            raise unwritable(error) from None

    def beyond(self, beyond: Beyond) -> None:
        if isinstance(self._reporter, TakesBeyond):
            self._reporter.beyond(beyond)

    def close(self) -> None:
        self._reporter.close()
        if not self.closed:
            try:
                self._stream.flush()
            except BrokenPipeError:
                self._gone()
            except OSError as error:
                self._gone()
                raise unwritable(error) from None

    def _gone(self) -> None:
        self.closed = True
        drop_output()


class Outputs:
    """All reports of a run. Leaving it by an error removes the unfinished files."""

    def __init__(self, standard: str | None, files: Sequence[Output], view: View) -> None:
        self._files: list[_File] = []
        try:
            for output in files:
                self._files.append(_File(output, view._replace(color=False, lines=True)))
        except BaseException:
            self._drop()
            raise
        # whoever lets low findings fail wants to see them all
        self._standard = _Standard(standard, view._replace(short=view.fail_on != "low")) if standard else None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if self._standard:
                self._standard.close()
            if kind is None:
                for file in self._files:
                    file.keep()
        finally:
            self._drop()

    def _drop(self) -> None:
        for file in self._files:
            file.drop()

    @property
    def paths(self) -> tuple[str, ...]:
        """The absolute paths of all files that are written, and of those that they will replace."""
        return tuple(str(path) for file in self._files for path in (file.target, file.temporary) if path)

    @property
    def unread(self) -> bool:
        """Whether nobody reads any report any more."""
        return self._standard is not None and self._standard.closed and not self._files

    def event(self, event: Event) -> None:
        """Give an event to every report."""
        for file in self._files:
            file.event(event)
        if self._standard:
            self._standard.event(event)

    def beyond(self, beyond: Beyond) -> None:
        """Give the report of places what a place holds beyond its lists."""
        if self._standard:
            self._standard.beyond(beyond)


def check_files(files: Sequence[Output], paths: Sequence[str] = ()) -> None:
    """Raise where one file is named twice, for two reports or for a report and to be scanned; or is somebody else's."""
    seen: set[str] = set()
    scanned = {_identity(path) for path in paths} if files else set()
    for output in files:
        real = _identity(output.file)
        if real in seen:
            raise PiiScanError(f"{output.file}: is named twice by -o")
        if real in scanned:
            raise PiiScanError(f"{output.file}: is to be scanned, and a report would replace it")
        if not _may_be_replaced(real):
            raise PiiScanError(
                f"{output.file}: is there, and is no report of pii-scan: name another file, or remove it"
            )
        seen.add(real)


def _may_be_replaced(file: str) -> bool:
    """Whether nothing is lost: a report of ours is there, or nothing, or what is written to (a pipe, a terminal)."""
    if not os.path.isfile(file):
        return True
    from pii_scan.reporters.own import is_report

    try:
        return is_report(file)
    except OSError:
        return False


def _identity(file: str | Path) -> str:
    return os.path.normcase(os.path.realpath(file))
