"""Each test of the walk stands in an empty directory."""

import os
from pathlib import Path

import pytest

from .repositories import git


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    top = tmp_path / "top"
    top.mkdir()
    monkeypatch.chdir(top)
    return top


@pytest.fixture
def repository(here: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The empty directory as a repository, whatever the environment says of git."""
    for name in [name for name in os.environ if name.startswith(("GIT_", "GITHEAD_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    git("init", "-q")
    return here
