"""The built-in rules and their engines, made once in each process, from the cache of the whole run; files in memory."""

from __future__ import annotations

import io
import os
from functools import cache
from typing import Any, NamedTuple

from pii_scan import validators
from pii_scan.engine import Engine, build
from pii_scan.formats.members import Damaged
from pii_scan.model import TABLE_SIGNS, RuleSet, Skip
from pii_scan.rulepack import load

CACHE = os.environ["PII_SCAN_TEST_CACHE"]


@cache
def rules() -> RuleSet:
    return load(validators.FACTORIES, kept=CACHE)


@cache
def built(name: str = "auto", keep_known: bool = True) -> Engine:
    """An engine of the built-in rules, as a scan has it."""
    return build(rules(), CACHE, keep_known, name, TABLE_SIGNS)


def text_of(item: Any) -> tuple[str | None, str | None, Any]:
    """What a reader of a container gave: the name of a member, its text, and why that ends too early."""
    if isinstance(item, Skip):
        return item.inner, None, item.reason
    parts: list[bytes] = []
    try:
        while block := item.stream.read(1 << 16):
            parts.append(block)
    except Damaged as damage:
        return item.inner, b"".join(parts).decode(), damage.reason
    return item.inner, b"".join(parts).decode(), None


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
