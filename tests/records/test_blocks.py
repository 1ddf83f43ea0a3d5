"""The same records whatever the size of the blocks: lists, heads and documents that lie across their borders."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Finding, Record
from pii_scan.workers import Scan
from tests.records import test_desks as desks
from tests.records import test_documents as documents
from tests.records import test_markup as markup
from tests.records import test_trips as trips
from tests.shared import CACHE

TEXTS = [text for cases in (desks, documents, markup, trips) for text, _ in (cases.TOLD | cases.NOT_TOLD).values()]
BETWEEN = ("今天天气很好，我们去了公园。", "系统维护通知：请各单位注意。", "The quick brown fox.", "--", "备注：无")
# Characters of a mixture, seeds of which each showed a difference once, and the bytes of the blocks in which it did.
LENGTH, SEEDS, SIZE = 15_000, (2, 3), 700


def mixture(seed: int) -> str:
    """Cases in some order, with prose and blank lines between them."""
    rng = random.Random(seed)
    parts: list[str] = []
    for text in rng.sample(TEXTS, len(TEXTS)):
        if sum(map(len, parts)) > LENGTH:
            break
        parts += [text, "\n" * rng.randrange(1, 4), rng.choice(BETWEEN), "\n" * rng.randrange(1, 4)]
    return "".join(parts)


@pytest.mark.parametrize("seed", SEEDS)
def test_records_are_the_same_in_blocks(seed: int, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(mixture(seed), encoding="utf-8")

    def events(size: int) -> Counter[tuple[object, ...]]:
        scan = Scan(Settings(paths=(str(file),), jobs=1, isolated=True, cache=CACHE, block_size=size))
        found = (event for event in scan.events() if isinstance(event, Finding | Record))
        return Counter((type(event), event.location, getattr(event, "kind", "")) for event in found)

    assert events(SIZE) == events(1 << 20)
