"""One JSON object that holds the events of ``jsonl`` in lists, written as they come."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from typing import IO

from pii_scan.model import Event, Finding, Header, Record, Skip
from pii_scan.reporters import View, Write
from pii_scan.reporters.jsonl import dump

SPOOL = 1 << 20


class _List:
    """Events that are written later: in memory, beyond a megabyte in a nameless file that only its owner can read."""

    def __init__(self) -> None:
        # closed by close(), since it lives as long as the scan
        self._file: IO[str] = tempfile.SpooledTemporaryFile(SPOOL, "w+", encoding="utf-8", newline="\n")  # noqa: SIM115
        self._empty = True

    def add(self, event: Event) -> None:
        self._file.write(("" if self._empty else ",\n") + dump(event))
        self._empty = False

    def parts(self) -> Iterator[str]:
        self._file.seek(0)
        while part := self._file.read(SPOOL):
            yield part

    def close(self) -> None:
        self._file.close()


class JsonReporter:
    """Writes header and findings when they come; records and skips wait until the findings end."""

    def __init__(self, write: Write, view: View) -> None:  # noqa: ARG002 - every reporter is made the same way
        self._write = write
        self._records, self._skips = _List(), _List()
        self._empty = True

    def event(self, event: Event) -> None:
        """Write the event, or keep it for its list."""
        if isinstance(event, Header):
            self._write(f'{{"header":{dump(event)},\n"findings":[')
        elif isinstance(event, Finding):
            self._write(("\n" if self._empty else ",\n") + dump(event))
            self._empty = False
        elif isinstance(event, Record):
            self._records.add(event)
        elif isinstance(event, Skip):
            self._skips.add(event)
        else:
            self._end(dump(event))

    def _end(self, summary: str) -> None:
        for name, events in (("records", self._records), ("skips", self._skips)):
            self._write(f'],\n"{name}":[')
            for part in events.parts():
                self._write(part)
        self._write(f'],\n"summary":{summary}}}\n')

    def close(self) -> None:
        """Free the lists."""
        self._records.close()
        self._skips.close()
