"""No pattern takes long over what repeats: each was cut off in what it matches, and a flood put behind that."""

from __future__ import annotations

import gc
import importlib
import pkgutil
import random
import re
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any

import pytest

import pii_scan
from pii_scan.lazy import _LazyPattern
from pii_scan.model import compile_pattern
from tests.shared import rules

FLOODS = (" ", "1", "a ", "\n", ",", "张", "*")
LENGTH, SECONDS = 200, 0.5
# Matches of a pattern that are cut off, and where.
MATCHES, CUTS = 2, (2, 3)
# Characters of examples in which matches are sought.
TEXT = 8_000


def text() -> str:
    examples = [example.text for rule in rules().rules for example in (*rule.examples, *rule.negative_examples)]
    return "\n".join(random.Random(1).sample(examples, len(examples)))[:TEXT]


def patterns() -> Iterator[re.Pattern[Any]]:
    """Those of the modules, and of the rules."""
    for module in pkgutil.walk_packages(pii_scan.__path__, "pii_scan."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    lazy = [one for one in gc.get_objects() if isinstance(one, _LazyPattern)]
    assert len(lazy) > 500
    sources = {one._source for one in lazy}
    yield from (re.compile(*source) for source in sources)
    for rule in rules().rules:
        yield from (one for one in (rule.compiled, rule.shrink and compile_pattern(rule.shrink)) if one)


@contextmanager
def limit(seconds: float) -> Iterator[None]:
    def stop(*_: object) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no timer")
def test_no_pattern_takes_long() -> None:
    examples = text()
    slow = []
    for pattern in patterns():
        is_text = isinstance(pattern.pattern, str)
        where: Any = examples if is_text else examples.encode()
        heads = {where[:0]}
        for found in islice(pattern.finditer(where), MATCHES):
            whole = found.group()
            heads |= {whole, *(whole[: len(whole) * part // sum(CUTS)] for part in CUTS)}
        for flood in FLOODS:
            unit: Any = flood if is_text else flood.encode()
            end: Any = "\x01" if is_text else b"\x01"
            try:
                with limit(SECONDS):
                    for head in heads:
                        pattern.match(head + unit * LENGTH + end)
                        pattern.fullmatch(head + unit * LENGTH + end)
            except TimeoutError:
                slow.append((flood, pattern.pattern))
    assert not slow
