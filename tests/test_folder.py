"""How paths stand in a folder, from wherever they are given."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from pii_scan.folder import Folder


@pytest.fixture
def top(tmp_path: Path) -> Path:
    top = Path(os.path.realpath(tmp_path)) / "top"
    for name in ("top/sub/deep", "top/docs", "other"):
        (top.parent / name).mkdir(parents=True)
    return top


def places(top: Path, here: str, *paths: str) -> list[str | None]:
    os.chdir(top.parent / here)
    folder = Folder(str(top))
    return [folder.place(path) for path in paths]


@pytest.fixture(autouse=True)
def back(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


def test_from_the_folder_and_from_below(top: Path) -> None:
    assert places(top, "top", "a", "sub/a", "sub/", ".", "./", ".hidden") == [
        *("a", "sub/a", "sub/", ".", "."),
        ".hidden",
    ]
    assert places(top, "top/sub", "a", "deep/", ".", "./", "..", "../docs/a", "../docs/") == [
        *("sub/a", "sub/deep/", "sub", "sub/", ".", "docs/a", "docs/"),
    ]
    assert places(top, "top/sub", f"{top}/docs/a", "..a", "a..b") == ["docs/a", "sub/..a", "sub/a..b"]


def test_from_elsewhere(top: Path) -> None:
    assert places(top, "other", "a", "../top/a", f"{top}/", "../topping/a", "..") == [None, "a", ".", None, None]
    assert places(top, "top/sub", "../../other/a", "/") == [None, None]


@pytest.mark.skipif(os.name != "posix", reason="needs links")
def test_links(top: Path) -> None:
    (top / "link").symlink_to(top.parent / "other")
    (top.parent / "other" / "back").symlink_to(top / "sub")
    assert places(top, "top", "link/a") == ["link/a"]  # it lies below by its name
    assert places(top, "other", "back/a", "back/deep/../a", "back/..") == ["sub/a", "sub/a", "."]
    assert places(top, "top", "link/../a") == [None]
