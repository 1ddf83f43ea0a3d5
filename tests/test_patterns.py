"""Kept forms of patterns: what is made of them is what ``re.compile`` makes, and damage costs nothing but time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pii_scan import cache, patterns, validators
from pii_scan.engine import build
from pii_scan.formats import text_chunks
from pii_scan.model import TABLE_SIGNS, compile_pattern
from pii_scan.patterns import compile_re
from pii_scan.rulepack import load
from tests.shared import CACHE, rules

# Every second one: each is searched by more than a thousand patterns, twice.
EXAMPLES = [example.text for rule in rules().rules for example in (*rule.examples, *rule.negative_examples)][::2]
TEXT = "\n".join(EXAMPLES)
Kept = dict[tuple[str | bytes, int], tuple[bytes, int, int, dict[str, int]]]
DATES = (r"(?P<year>\d{4})-(?P<month>\d\d)(-\d\d)?", 0)


@pytest.fixture(autouse=True)
def forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is compiled yet."""
    forget(monkeypatch)


def forget(patch: pytest.MonkeyPatch) -> None:
    """As in a new process."""
    patch.setattr(patterns, "_kept", cache.Entries(None, ""))
    patch.setattr(patterns, "_new", {})


@pytest.fixture(scope="module")
def compiled() -> Iterator[Kept]:
    """The compiled forms of all patterns of the rules, their labels and the engines, as an earlier scan kept them."""
    with pytest.MonkeyPatch.context() as patch:
        forget(patch)
        ruleset = load(validators.FACTORIES, kept=CACHE)
        for name in ("auto", "regex"):
            engine = build(ruleset, CACHE, False, name, TABLE_SIGNS)
            for chunk in text_chunks([TEXT.encode()], engine.is_label):
                engine.look(chunk, True)
        for rule in ruleset.rules:
            assert rule.compiled and (not rule.shrink or compile_pattern(rule.shrink))
        found = {key: form for key, form in patterns._new.items() if form[2] != patterns._REFUSED}
    assert found
    # each rule's own, unless only the regex module takes it, and those of its labels
    assert sum(isinstance(rule.compiled, re.Pattern) for rule in ruleset.rules) > 50
    own = {rule.compiled.pattern for rule in ruleset.rules if isinstance(rule.compiled, re.Pattern)}
    assert own <= {pattern for pattern, _ in found} and len(found) > 2 * len(own)
    yield found


def alike(got: Any, wanted: re.Pattern[Any]) -> None:
    """Both say the same of themselves and of all examples."""
    assert isinstance(got, re.Pattern)
    assert (got.pattern, got.flags, got.groups) == (wanted.pattern, wanted.flags, wanted.groups)
    assert dict(got.groupindex) == dict(wanted.groupindex)
    text: Any = TEXT if isinstance(wanted.pattern, str) else TEXT.encode()
    assert got.findall(text) == wanted.findall(text), wanted.pattern


def kept(*keys: tuple[str | bytes, int]) -> list[Any]:
    """The compiled forms that were kept."""
    return [patterns._kept.get(patterns._name(key)) for key in keys]


def keep_in(folder: Path, compiled: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep compiled forms in a folder, and begin anew with it."""
    patterns.use(folder)
    patterns._new.update(compiled)
    patterns.keep()
    assert not patterns._new
    forget(monkeypatch)
    patterns.use(folder)


def test_kept_forms_are_what_python_compiles(compiled: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep_in(tmp_path, compiled, monkeypatch)
    large = [key for key, (numbers, *_) in compiled.items() if len(numbers) >= patterns._LARGE]
    assert large and len(list(tmp_path.iterdir())) == len(large) + 1
    monkeypatch.setattr(patterns, "_compiled", None)  # nothing is compiled again
    monkeypatch.setattr(patterns.re, "compile", None)
    made = {key: compile_re(*key) for key in compiled}
    monkeypatch.undo()
    for (pattern, flags), got in made.items():
        alike(got, re.compile(pattern, flags))


@pytest.mark.parametrize("flags", [0, re.IGNORECASE, re.ASCII | re.MULTILINE, re.VERBOSE | re.DOTALL], ids=int)
@pytest.mark.parametrize("pattern", [DATES[0], r"", r"(?i:a)b|(?P<x>c)(?(x)d|e)", r"(\d)\1", r"^[^\W\d_]+$", r"(?s).x"])
def test_new_forms_are_what_python_compiles(pattern: str, flags: int) -> None:
    for _ in range(2):  # the second time as it was kept
        alike(compile_re(pattern, flags), re.compile(pattern, flags))
        if not flags & re.VERBOSE:
            alike(compile_re(pattern.encode(), flags), re.compile(pattern.encode(), flags))


def test_what_is_new_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compile_re(*DATES)
    patterns.keep()
    assert patterns._new.keys() == {DATES}, "without a folder nothing is kept"
    keep_in(tmp_path, {}, monkeypatch)
    compile_re(*DATES)
    patterns.keep()
    forget(monkeypatch)
    patterns.use(tmp_path)
    assert kept(DATES, ("b", 0)) == [patterns._compiled(*DATES), None]
    compile_re("b")
    patterns.keep()
    forget(monkeypatch)
    patterns.use(tmp_path)
    assert kept(DATES, ("b", 0), (b"b", 0)) == [patterns._compiled(*DATES), patterns._compiled("b", 0), None]


NUMBERS, FLAGS, GROUPS, NAMES = patterns._compiled(*DATES)
DAMAGED: list[Any] = [
    (NUMBERS[:-4], FLAGS, GROUPS, NAMES),
    (NUMBERS[:40], FLAGS, GROUPS, NAMES),
    (NUMBERS[:-3], FLAGS, GROUPS, NAMES),
    (NUMBERS[1:], FLAGS, GROUPS, NAMES),
    (NUMBERS[::-1], FLAGS, GROUPS, NAMES),
    (NUMBERS * 2, FLAGS, GROUPS, NAMES),
    (bytes(len(NUMBERS)), FLAGS, GROUPS, NAMES),
    (b"\xff" * len(NUMBERS), FLAGS, GROUPS, NAMES),
    (b"", FLAGS, GROUPS, NAMES),
    ("numbers", FLAGS, GROUPS, NAMES),
    (None, FLAGS, GROUPS, NAMES),
    (NUMBERS, None, GROUPS, NAMES),
    (NUMBERS, 1 << 80, GROUPS, NAMES),
    (NUMBERS, FLAGS, 0, {}),
    (NUMBERS, FLAGS, -2, NAMES),
    (NUMBERS, FLAGS, "3", NAMES),
    (NUMBERS, FLAGS, GROUPS, {"year": 9}),
    (NUMBERS, FLAGS, GROUPS, [1]),
    (NUMBERS, FLAGS),
    7,
    "kept",
    (),
    None,
]


@pytest.mark.parametrize("damage", DAMAGED, ids=range(len(DAMAGED)))
def test_damaged_forms_are_compiled_anew(damage: Any, tmp_path: Path) -> None:
    patterns.use(tmp_path)
    patterns._kept.add({patterns._name(DATES): damage})
    for _ in range(2):
        alike(compile_re(*DATES), re.compile(*DATES))


def test_no_damage_of_the_file_comes_near_the_engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Python's own engine may even crash on numbers that nobody compiled: damage is seen before it."""
    keep_in(tmp_path, {DATES: patterns._compiled(*DATES)}, monkeypatch)
    (file,) = tmp_path.iterdir()
    content = file.read_bytes()
    damaged = [content[:at] + bytes([content[at] ^ 0xFF]) + content[at + 1 :] for at in range(len(content))]
    for damage in (*damaged, *(content[:size] for size in range(0, len(content), 7))):
        file.write_bytes(damage)
        forget(monkeypatch)
        patterns.use(tmp_path)
        assert kept(DATES) == [None]
    file.write_bytes(content)
    forget(monkeypatch)
    patterns.use(tmp_path)
    assert kept(DATES) == [patterns._compiled(*DATES)]
    alike(compile_re(*DATES), re.compile(*DATES))


@pytest.mark.parametrize("pattern", ["(", "a{2,1}", "[z-a]", "(?P<1>a)", r"(?<=a+)b", r"\p{Han}", "(?P=x)", b"*"])
def test_what_python_refuses_is_refused_in_the_same_words(pattern: Any) -> None:
    with pytest.raises(re.error) as wanted:
        re.compile(pattern)
    for _ in range(2):
        with pytest.raises(re.error) as got:
            compile_re(pattern)
        assert (str(got.value), got.value.pos) == (str(wanted.value), wanted.value.pos)
