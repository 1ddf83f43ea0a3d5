"""What is remembered of a text that is read does not grow with it."""

from __future__ import annotations

import gc
import json
import random
from collections.abc import Iterator
from functools import _lru_cache_wrapper
from itertools import islice
from pathlib import Path

from pii_scan.config import Settings
from pii_scan.workers import Scan
from tests.benchmarks.memory import people
from tests.shared import CACHE

# Characters of a line that is remembered at most.
PEOPLE, LONGEST = 2_500, 4096
READERS, PATTERNS = "pii_scan.records.", "pii_scan.records.shapes"


def remembered() -> Iterator[str]:
    """The texts, no patterns, of which answers are remembered by what reads records."""
    gc.collect()
    for look in gc.get_objects():
        if isinstance(look, _lru_cache_wrapper) and look.__module__.startswith(READERS) and look.__module__ != PATTERNS:
            yield from (key for key in gc.get_referents(look) if isinstance(key, str))


def test_a_line_of_a_megabyte_is_not_kept(tmp_path: Path) -> None:
    numbers = islice(people(random.Random(1)), PEOPLE)
    rows = [{"name": "张三", "idCard": number, "mobile": "13802213404", "city": "深圳"} for number in numbers]
    (tmp_path / "a.json").write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")
    settings = Settings(paths=(str(tmp_path),), jobs=1, isolated=True, cache=CACHE, block_size=1 << 16)
    assert sum(1 for _ in Scan(settings).events()) > PEOPLE
    assert 0 < max(map(len, remembered())) <= LONGEST
