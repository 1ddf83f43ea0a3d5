"""The kind and the number of records depend neither on the way in which they are written nor on what is around them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ways.cases import LEFT_OUT, WAYS, differences, of_seed, of_way
from tests.ways.columns import KINDS, STYLES

SEEDS = range(60)


@pytest.mark.parametrize("way", WAYS)
def test_every_kind_in_every_way(way: str, tmp_path: Path) -> None:
    assert differences(tmp_path, of_way(way)) == []


def test_whatever_is_around(tmp_path: Path) -> None:
    assert differences(tmp_path, [of_seed(seed) for seed in SEEDS]) == []


def test_a_seed_makes_one_case() -> None:
    assert of_seed(7) == of_seed(7) != of_seed(8)


def test_what_is_left_out_would_be_there() -> None:
    """A name that is spelled otherwise would leave out nothing."""
    assert all(one.way in WAYS and one.kinds <= {*KINDS} and one.styles <= {*STYLES} for one in LEFT_OUT)
