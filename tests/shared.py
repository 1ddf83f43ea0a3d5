"""The built-in rules and their engines, made once in each process, from the cache of the whole run; files in memory."""

from __future__ import annotations

import io
import os
from functools import cache
from typing import Any, NamedTuple

from pii_scan import validators
from pii_scan.engine import Engine, build
from pii_scan.model import TABLE_SIGNS, RuleSet
from pii_scan.rulepack import load

CACHE = os.environ["PII_SCAN_TEST_CACHE"]


@cache
def rules() -> RuleSet:
    return load(validators.FACTORIES, kept=CACHE)


@cache
def built(name: str = "auto", keep_known: bool = True) -> Engine:
    """An engine of the built-in rules, as a scan has it."""
    return build(rules(), CACHE, keep_known, name, TABLE_SIGNS)


class Bytes(NamedTuple):
    """A file in memory, as a blob."""

    path: str
    data: bytes
    inner: str | None = None
    test_path: bool = False
    marks: bool = True
    lines: Any = None

    @property
    def size(self) -> int:
        return len(self.data)

    def open(self) -> io.BytesIO:
        return io.BytesIO(self.data)
