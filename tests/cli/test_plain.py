"""Arguments that need no click go a shorter way, which must be the same way."""

from __future__ import annotations

from pathlib import Path

import click
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pii_scan.cli import plain
from pii_scan.cli.option import Option
from pii_scan.cli.scan import scan

# Options that click reads: their texts are sizes, times, days, encodings and files.
_CLICK_ONLY = {"output", "max_file_size", "encoding", "config", "time_limit", "as_of", "help"}
_OPTIONS = [name for param in scan.params if isinstance(param, Option) for name in (*param.opts, *param.secondary_opts)]
_CHOICES = [str(c) for param in scan.params if isinstance(param.type, click.Choice) for c in param.type.choices]
_TEXTS = st.one_of(
    st.sampled_from(
        [*_CHOICES, "a.py", "目录/b.csv", "-", "--", "", "1", "0", "2,3", "a, b,", ",", "007", "1_0", "Auto"]
    ),
    st.text(max_size=4),
    st.integers().map(str),
)


def by_click(arguments: tuple[str, ...]) -> dict[str, object] | None:
    try:
        return scan.make_context("scan", list(arguments)).params
    except (click.ClickException, click.exceptions.Exit):
        return None


def _written(option: str, text: str) -> list[list[str]]:
    return [[option], [option, text], [f"{option}={text}"], [f"{option}{text}"]]


_ANY_OPTION = st.tuples(st.sampled_from(_OPTIONS), _TEXTS).flatmap(lambda pair: st.sampled_from(_written(*pair)))


@given(st.lists(st.one_of(_TEXTS.map(lambda text: [text]), _ANY_OPTION), max_size=6))
def test_both_make_the_same_of_the_same_arguments(parts: list[list[str]]) -> None:
    arguments = tuple(argument for part in parts for argument in part)
    made = plain.parse(arguments)
    assert made is None or made == by_click(arguments)


@pytest.mark.parametrize("option", _OPTIONS)
def test_each_option_is_the_same(option: str) -> None:
    texts = ["1", "x", "a,b", "medium", "never", "cn", "zh", "json", "regex", "always"]
    taken = 0
    for arguments in [*_written(option, ""), *(more for text in texts for more in _written(option, text))]:
        for twice in (arguments, ["x", *arguments, option, "high"], [option, "low", *arguments, "x"]):
            made = plain.parse(tuple(twice))
            assert made is None or made == by_click(tuple(twice)), twice
            taken += made is not None
    name = next(param.name for param in scan.params if option in (*param.opts, *param.secondary_opts))
    assert bool(taken) == (name not in _CLICK_ONLY)


def test_without_options_all_is_as_click_has_it() -> None:
    assert plain.parse(()) == by_click(()) == plain.DEFAULTS
    assert plain.parse(("-q", "-j", "1", "--isolated", "a.py", "b.py")) is not None


@pytest.mark.parametrize(
    "arguments",
    ["-h", "--help", "-qj1", "-j1", "--jobs", "--jobs 0", "--jobs x", "-- a", "--qui", "--quiet=1", "-x", "-c ,"],
)
def test_what_is_not_plain_is_for_click(arguments: str) -> None:
    assert plain.parse(tuple(arguments.split())) is None
    assert plain.parse(("",)) is None


def test_a_configuration_is_for_click(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    assert plain.options(("hook", "a.py")) == plain.options(("scan", "a.py")) == plain.DEFAULTS | {"paths": ("a.py",)}
    assert plain.options(()) is plain.options(("rules", "list")) is plain.options(("--version",)) is None
    monkeypatch.setenv("PII_SCAN_CONFIG", "x.toml")
    assert plain.options(("scan",)) is None
    monkeypatch.delenv("PII_SCAN_CONFIG")
    (tmp_path / "pii-scan.toml").write_text("quiet = true\n", encoding="utf-8")
    assert plain.options(("scan",)) is plain.options(("hook",)) is None
    assert plain.options(("scan", "--isolated")) is not None


def test_completion_is_for_click(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_PII_SCAN_COMPLETE", "bash_complete")
    assert plain.options(("scan", "--isolated")) is None


def test_a_file_named_like_an_option_is_told_by_the_hook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "--fail-on=never").write_text("", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    arguments = ("--isolated", "--fail-on=never")
    assert plain.options(("hook", *arguments)) is None
    assert plain.options(("scan", *arguments)) is not None
