"""Commands that print rules, and where configuration is looked for."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from pii_scan.cli import wiring
from pii_scan.cli.console import language

from .conftest import ID_NUMBER, TABLE


def test_rules_list(run) -> None:
    lines = run("rules", "list").out.splitlines()
    data = json.loads(run("rules", "list", "--format", "json").out)
    assert len(lines) == len(data) > 50
    assert {line.split()[0] for line in lines} == {rule["id"] for rule in data}


@pytest.mark.slow
def test_a_new_rule_passes_the_check(run, tmp_path: Path) -> None:
    (tmp_path / "pack.yaml").write_text(run("rules", "new", "bank.loyalty_card").out, encoding="utf-8")
    result = run("rules", "check", "pack.yaml")
    assert (result.code, result.err) == (0, "")
    assert "1 rule checked, 0 failures" in result.out


def test_a_new_rule_finds(run, tmp_path: Path) -> None:
    (tmp_path / "pack.yaml").write_text(run("rules", "new", "bank.loyalty_card").out, encoding="utf-8")
    (tmp_path / "a.txt").write_text("loyalty card no: ZQX-913377\n", encoding="utf-8")
    result = run("scan", "--rules", "pack.yaml", "--rule", "bank.loyalty_card", "a.txt")
    assert result.code == 1
    assert "bank.loyalty_card ZQX-****" in result.out


def test_a_broken_pack_is_an_error(run, tmp_path: Path) -> None:
    (tmp_path / "pack.yaml").write_text("rules:\n- id: bank.x\n  patern: a\n", encoding="utf-8")
    result = run("scan", "--rules", "pack.yaml")
    assert result.code == 2
    assert "pack.yaml:3:3: patern: no such field; did you mean pattern?" in result.err


# --- configuration -------------------------------------------------------------------------------------------------


def test_configuration_is_found_upward(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pii-scan.toml").write_text("fail-on = 'never'\n", encoding="utf-8")
    below = tmp_path / "sub" / "dir"
    below.mkdir(parents=True)
    (below / "a.csv").write_text(TABLE, encoding="utf-8")
    monkeypatch.chdir(below)
    assert "config ../../pii-scan.toml" in run("scan", "--keep-known").out
    (tmp_path / "sub" / ".git").mkdir()
    assert run("scan", "--keep-known").code == 1


def test_configuration_speaks_of_its_own_tree_only(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here, other = tmp_path / "here", tmp_path / "other"
    here.mkdir()
    other.mkdir()
    (here / "pii-scan.toml").write_text("fail-on = 'never'\n", encoding="utf-8")
    (other / "pii-scan.toml").write_text("min-confidence = 'high'\n", encoding="utf-8")
    (other / "a.csv").write_text(TABLE, encoding="utf-8")
    monkeypatch.chdir(here)
    result = run("scan", "--keep-known", str(other))
    assert result.code == 1
    assert "config none" in result.out and "pii-scan.toml is not used" in result.err


def test_rules_of_a_configuration_lie_beside_it(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pack.yaml").write_text(run("rules", "new", "bank.loyalty_card").out, encoding="utf-8")
    (tmp_path / "pii-scan.toml").write_text("rules = ['pack.yaml']\n", encoding="utf-8")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.txt").write_text("loyalty card no: ZQX-913377\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path / "sub")
    assert "bank.loyalty_card" in run("scan").out


# --- the environment -----------------------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform != "linux", reason="the folders of Linux")
def test_cache_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PII_SCAN_CACHE_DIR", "")
    assert wiring.cache_folder() is None
    monkeypatch.setenv("PII_SCAN_CACHE_DIR", "/c")
    assert wiring.cache_folder() == "/c"
    monkeypatch.delenv("PII_SCAN_CACHE_DIR")
    monkeypatch.setenv("HOME", "/h")
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    assert wiring.cache_folder() == "/h/.cache/pii-scan"
    monkeypatch.setenv("XDG_CACHE_HOME", "/x")
    assert wiring.cache_folder() == "/x/pii-scan"


def test_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "zh_CN.UTF-8")
    assert language("auto") == "zh" and language("en") == "en"
    monkeypatch.setenv("LC_MESSAGES", "en_US.UTF-8")
    assert language("auto") == "en"
    monkeypatch.setenv("LC_ALL", "zh_TW")
    assert language("auto") == "zh"


def test_colours(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.csv").write_text(TABLE, encoding="utf-8")
    assert "\x1b[" not in run("scan", "--keep-known").out
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[31m" in run("scan", "--keep-known").out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in run("scan", "--keep-known").out
    assert "\x1b[31m" in run("scan", "--keep-known", "--color", "always").out
    assert ID_NUMBER not in run("scan", "--keep-known", "--explain").out
