"""Arrays of one sort of value, whose key says what they are."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from pathlib import Path

import pytest

from pii_scan.formats.arrays import Asked
from pii_scan.formats.listed import FEWEST, listed_at
from tests.records.test_side_by_side import counted

rng = random.Random("numbers of passports")
PASSPORTS = [f"E{rng.randrange(10**7, 10**8)}" for _ in range(300)]
FRAMES = ("LE4ZE4JD1N1775288", "LHG97H8Z2PC229962", "LGBCU9T21LA182818", "LBV2YB8R6DA163202")


@pytest.mark.parametrize("key", ["passport", "passports", "passport_no", "护照号"])
@pytest.mark.parametrize("size", [1, 2, FEWEST - 1, FEWEST, FEWEST + 1, 300])
@pytest.mark.parametrize("indent", [None, 2])
def test_values_of_an_array(key: str, size: int, indent: int | None, tmp_path: Path) -> None:
    text = json.dumps({"ts": 1, key: PASSPORTS[:size], "note": ["a", "b"]}, indent=indent, ensure_ascii=False)
    assert found(tmp_path, text, "a.json") == size


@pytest.mark.parametrize("dash", ["- ", "  - ", "-   "])
@pytest.mark.parametrize("quote", ["", '"'])
def test_values_of_a_list_of_dashes(dash: str, quote: str, tmp_path: Path) -> None:
    items = "".join(f"{dash}{quote}{number}{quote}\n" for number in PASSPORTS[:8])
    assert found(tmp_path, f"name: x\npassports:\n{items}other: 1\n", "a.yaml") == 8


def test_a_trigger_is_in_the_plural(tmp_path: Path) -> None:
    for text in (json.dumps({"vins": FRAMES}), json.dumps({"vin": FRAMES}, indent=2)):
        assert counted(tmp_path, text, "a.json")[2].count("driving.vin") == len(FRAMES)


@pytest.mark.parametrize("key", ["chassis", "Chassis"])
@pytest.mark.parametrize("indent", [None, 2])
def test_a_key_ends_in_s_itself(key: str, indent: int | None, tmp_path: Path) -> None:
    assert counted(tmp_path, json.dumps({key: FRAMES}, indent=indent), "a.json")[2].count("driving.vin") == len(FRAMES)


@pytest.mark.parametrize("size", [3, 300])
@pytest.mark.parametrize("key", ["commits", "order_nos", "status"])
def test_a_key_that_says_something_else(key: str, size: int, tmp_path: Path) -> None:
    assert found(tmp_path, json.dumps({"passport": None, key: PASSPORTS[:size]}, indent=1), "a.json") == 0


def test_a_short_array_is_no_table() -> None:
    def at(values: Sequence[str]) -> tuple[Asked, int] | None:
        data = b'{"passports": ' + json.dumps(values).encode() + b"}"
        return listed_at(data, data.index(b"E") + 8, lambda name: name == "passport")

    assert at(PASSPORTS[:FEWEST]) is None
    assert at(PASSPORTS[: FEWEST + 1]) == (Asked(("passport",)), 15)


def found(folder: Path, text: str, name: str) -> int:
    return counted(folder, text, name)[2].count("identity.passport_cn")
