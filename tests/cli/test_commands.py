"""Commands that print rules, and where configuration is looked for."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from pii_scan import cache, engine, rulecheck, rulepack
from pii_scan.cli.console import language
from pii_scan.model import TABLE_SIGNS

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


# --- what is kept --------------------------------------------------------------------------------------------------


@pytest.fixture
def checks(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the packs that are checked, as they are."""
    checked: list[str] = []
    check = rulepack._checked

    def counted(packs: list[tuple[str, bytes]], *rest: object) -> object:
        checked.extend(name for name, _ in packs)
        return check(packs, *rest)

    monkeypatch.setattr(rulepack, "_checked", counted)
    return checked


LOOKS = (("rules", "list"), ("rules", "show", "phone.mobile"), ("rules", "new", "bank.x"), ("report", "a.jsonl"))


@pytest.fixture
def looks(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """Commands that need rules and check none, with a cache of their own."""
    (tmp_path / "a.csv").write_text(TABLE, encoding="utf-8")
    assert run("scan", "-q", "-o", "a.jsonl", "a.csv").code == 0
    monkeypatch.setenv("PII_SCAN_CACHE_DIR", str(tmp_path / "cache"))
    return [*LOOKS]


def test_packs_that_were_checked_are_not_checked_again(run, looks, checks: list[str], tmp_path: Path) -> None:
    first = [run(*look) for look in looks]
    assert len(checks) == len(set(checks)) > 10
    assert [run(*look) for look in looks] == first
    assert len(checks) == len(set(checks))
    assert all(result.code == 0 and result.out and not result.err for result in first)
    # what a pack of one's own makes of the rules is kept, too, by its content
    (tmp_path / "own.yaml").write_text(run("rules", "new", "bank.x").out, encoding="utf-8")
    checks.clear()
    assert run("rules", "list", "--rules", "own.yaml") == run("rules", "list", "--rules", "own.yaml")
    assert checks.count("own.yaml") == 1


@pytest.mark.parametrize("bad", ["no folder", "damaged", "unset"])
def test_a_cache_that_cannot_be_used_is_harmless(run, looks, bad: str, tmp_path: Path, monkeypatch) -> None:
    wanted = [run(*look) for look in looks]
    for file in (tmp_path / "cache").iterdir():
        file.write_bytes(b"" if bad == "no folder" else file.read_bytes()[:-1] + b"\0\0")
    if bad != "damaged":
        monkeypatch.setenv("PII_SCAN_CACHE_DIR", "" if bad == "unset" else str(tmp_path / "a.csv"))
    assert [run(*look) for look in looks] == wanted


def test_a_check_believes_no_cache_and_checks_once(run, looks, checks: list[str], tmp_path: Path, monkeypatch) -> None:
    built: list[object] = []
    monkeypatch.setattr(rulecheck, "check", lambda engine, only: built.append((engine, only)) or [])
    (tmp_path / "own.yaml").write_text(run("rules", "new", "bank.x").out, encoding="utf-8")
    (tmp_path / "rules").mkdir()
    like = tmp_path / "rules" / "bank.yaml"  # as a built-in pack is called
    like.write_text(run("rules", "new", "bank.y").out, encoding="utf-8")
    packs = [file.name for file in Path(rulepack.rules_root()).glob("*.yaml")]
    own = (("own.yaml",), ("own.yaml",)), (("rules",), (str(like),))
    for given, more in (((), ()), *own, ((rulepack.rules_root(),), ())):
        checks.clear()
        assert run("rules", "check", "--engine", "regex", *given).code == 0
        assert sorted(checks) == sorted([*(f"rules/{name}" for name in packs), *more])
    everything = {rule.id for rule in built[0][0].ruleset.rules}
    assert [only for _, only in built] == [None, {"bank.x"}, {"bank.y"}, everything]


def test_a_check_builds_an_engine_once(run, looks, cache_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names: list[str] = []
    build = engine.build

    def counted(ruleset: object, folder: object, known: bool, name: str = "auto") -> object:
        names.append(name)
        assert folder is None
        # as all tests have it, compiled once: what counts here is how often it is built
        return build(ruleset, str(cache_folder), known, name, TABLE_SIGNS)

    monkeypatch.setattr(engine, "build", counted)
    monkeypatch.setattr(rulecheck, "build", counted)
    monkeypatch.setattr(rulecheck, "survivors", lambda _ruleset, _rule: [])
    one = Path(rulepack.rules_root()) / "border.yaml"
    result = run("rules", "check", str(one))
    assert (result.code, result.err) == (0, "")
    assert "3 rules checked, 0 failures" in result.out
    assert names == ["auto", "regex"]


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
    assert "bank.loyalty_card" in run("scan", "--engine", "regex").out  # which has nothing to compile


# --- the environment -----------------------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform != "linux", reason="the folders of Linux")
def test_cache_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PII_SCAN_CACHE_DIR", "")
    assert cache.default_folder() is None
    monkeypatch.setenv("PII_SCAN_CACHE_DIR", "/c")
    assert cache.default_folder() == "/c"
    monkeypatch.delenv("PII_SCAN_CACHE_DIR")
    monkeypatch.setenv("HOME", "/h")
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    assert cache.default_folder() == "/h/.cache/pii-scan"
    monkeypatch.setenv("XDG_CACHE_HOME", "/x")
    assert cache.default_folder() == "/x/pii-scan"


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


@pytest.mark.parametrize("option", ["-c", "--rule"])
def test_to_select_by_nothing_is_a_mistake(run, option: str) -> None:
    result = run("scan", option, "")
    assert result.code == 2 and "names nothing; leave it out to select everything" in result.err
    assert run("scan", "--exclude-rule", "").code == 0
