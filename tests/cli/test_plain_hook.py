"""The hook without options goes a shorter way, which must be the same way."""

from __future__ import annotations

from pathlib import Path

import pytest

from pii_scan.cli import hooking
from pii_scan.cli.hook import hook


def test_the_defaults_are_those_of_the_options() -> None:
    assert hook.make_context("hook", []).params == hooking.DEFAULTS


def test_what_is_plain(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    assert hooking.is_plain(("hook",))
    assert hooking.is_plain(("hook", "a.py", "目录/b.csv"))
    assert not hooking.is_plain(("scan", "a.py"))
    assert not hooking.is_plain(("hook", "--help"))
    assert not hooking.is_plain(("hook", "--", "-a.py"))
    monkeypatch.setenv("PII_SCAN_CONFIG", "x.toml")
    assert not hooking.is_plain(("hook",))
    monkeypatch.delenv("PII_SCAN_CONFIG")
    (tmp_path / "pii-scan.toml").write_text("quiet = true\n", encoding="utf-8")
    assert not hooking.is_plain(("hook",))
