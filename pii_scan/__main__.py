"""``python -m pii_scan`` is the command ``pii-scan``: the command line in a process of its own."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress
from typing import NoReturn

from pii_scan.lazy import defer

# What lives from the start on (modules, rules) is no garbage, and what is made per row holds no cycles: to look for
# any every 700 objects is a twentieth of a hook's time, and more on dense tables.
_GARBAGE = 200_000
# Bytes that are taken and given back at once, never touched. glibc keeps twice as many free bytes from then on: what
# it gives back it must fetch anew, page by page, for the next part of a large file, which is a twentieth of a scan.
_KEPT = 1 << 24


def run() -> NoReturn:
    """Run the command line and end the process, without taking it apart piece by piece: a sixth of a hook's time."""
    gc.set_threshold(_GARBAGE, 10, 10)
    bytes(_KEPT)
    _open_closed()
    defer("inspect")  # click uses it in help texts; with what it imports it is a tenth of a hook's time
    from pii_scan.cli import main

    code = main()
    with suppress(OSError, ValueError):  # nobody is left to be told; standard output is flushed by then
        sys.stderr.flush()
    os._exit(code)


def _open_closed() -> None:
    """Give standard output and error that were closed (``>&-``) to nobody, or the next file opened would be theirs."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8"))


if __name__ == "__main__":
    run()
