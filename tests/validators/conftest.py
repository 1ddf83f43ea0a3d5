"""The real tables beside the rule packs, read as the rule pack loader reads them: one file when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from pii_scan.validators import FACTORIES, Validator, build

FOLDER = Path(__file__).resolve().parents[2] / "rules" / "tables"


class LazyTables(Mapping[str, Any]):
    """Reads a table at each use, and remembers which ones were read."""

    def __init__(self) -> None:
        self.read: list[str] = []

    def __getitem__(self, name: str) -> Any:
        file = FOLDER / f"{name}.yaml"
        if not file.exists():
            raise KeyError(name)
        self.read.append(name)
        return yaml.safe_load(file.read_text(encoding="utf-8"))

    def __iter__(self) -> Iterator[str]:
        return (file.stem for file in sorted(FOLDER.glob("*.yaml")))

    def __len__(self) -> int:
        return sum(1 for _ in self)


@cache
def real(name: str) -> Validator:
    return build(name, LazyTables())


@pytest.fixture(scope="session")
def validator() -> Callable[[str], Validator]:
    """A validator by its name, over the real tables."""
    return real


@pytest.fixture(scope="session", params=sorted(FACTORIES))
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)
