"""The pool loses nothing, however unevenly its workers go forward."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
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


def numbers(skips: int) -> list[int]:
    skip = Skip("x", Reason.LINK)
    batches = [workers.Batch(number, results=[skip]) for number in range(skips)]
    batches += [workers.Batch(number, [NumberedBlob(number)]) for number in range(skips, 60)]
    return [part.bytes if isinstance(part, Summary) else -1 for part in workers.Pool(SlowFirst(), 2).run(batches)]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the stand-in cannot be sent to a new interpreter")
@pytest.mark.parametrize("skips", [0, 40])
def test_a_full_window_does_not_end_the_scan(skips: int) -> None:
    """In a process of its own: forking inside a test runner with threads is not safe."""
    code = f"import sys; sys.path[:0] = {sys.path!r}; import test_workers; print(len(test_workers.numbers({skips})))"
    here = str(Path(__file__).parent)
    run = subprocess.run([sys.executable, "-c", code], cwd=here, capture_output=True, timeout=60, check=True)
    assert run.stdout.split() == [b"60"]
