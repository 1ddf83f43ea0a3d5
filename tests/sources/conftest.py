"""Each test of the walk stands in an empty directory."""

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    top = tmp_path / "top"
    top.mkdir()
    monkeypatch.chdir(top)
    return top
