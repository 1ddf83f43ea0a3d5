"""The pool loses nothing, however unevenly its workers go forward."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest

from pii_scan import workers
from pii_scan.model import Reason, Skip, Summary


class SlowFirst:
    """Stands for a scanner: the first blob takes long, so that all other results wait for it."""

    def scan(self, blob: Any) -> Iterator[Summary]:
        if blob.number == 0:
            time.sleep(0.3)
        yield Summary(files=1, bytes=blob.number)


class NumberedBlob:
    """Stands for a blob."""

    def __init__(self, number: int) -> None:
        self.number, self.size, self.path = number, 1, str(number)


@pytest.mark.skipif(not hasattr(workers.os, "fork"), reason="the stand-in cannot be sent to a new interpreter")
def test_a_full_window_does_not_end_the_scan() -> None:
    batches = [workers.Batch(number, [NumberedBlob(number)]) for number in range(60)]
    results = list(workers.Pool(SlowFirst(), 2).run(batches))
    assert [part.bytes for part in results] == list(range(60))


@pytest.mark.skipif(not hasattr(workers.os, "fork"), reason="the stand-in cannot be sent to a new interpreter")
def test_many_skips_in_a_row_do_not_end_the_scan() -> None:
    skip = Skip("x", Reason.LINK)
    batches = [workers.Batch(number, results=[skip]) for number in range(40)]
    batches += [workers.Batch(number, [NumberedBlob(number)]) for number in range(40, 60)]
    assert len(list(workers.Pool(SlowFirst(), 2).run(batches))) == 60
