"""What Hyperscan leaves out of many patterns, none of them matches."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest

from pii_scan import prefilter
from pii_scan.model import compile_by_python, compile_pattern
from pii_scan.prefilter import Prefilter
from pii_scan.records import Plan
from pii_scan.records.phrases import patterns
from pii_scan.records.shapes import pattern_of, without_lookarounds
from tests.shared import rules

pytest.importorskip("hyperscan")
# Texts that no test asks for.
NEVER = 1 << 40
SAMPLES = Path(__file__).parents[1] / "samples"


def texts() -> Iterator[str]:
    """Lines of the samples and of the examples of the rules, and their parts, each once."""
    found = [one.text for rule in rules().rules for one in (*rule.examples, *rule.negative_examples)]
    for file in sorted(SAMPLES.rglob("*")):
        if file.is_file() and file.stat().st_size < 50_000:
            found += file.read_text("utf-8", "ignore").splitlines()[:12]
    parts = ((text, *text.split(","), *text.split("，"), *text.split("\t")) for text in dict.fromkeys(found))
    yield from dict.fromkeys(chain.from_iterable(parts))


def _build(monkeypatch: pytest.MonkeyPatch, fetch: int, words: int, build: int) -> None:
    for name, count in (("FETCH", fetch), ("WORDS", words), ("BUILD", build)):
        monkeypatch.setattr(prefilter, name, count)


# by the patterns themselves one in a hundred is left, by the words that they need one in ten
@pytest.mark.parametrize(("build", "share"), [(1, 0.01), (NEVER, 0.1)])
def test_what_is_left_out_does_not_match(
    build: int, share: float, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _build(monkeypatch, 1, 1, build)
    plan = Plan(rules(), tmp_path)
    matched = asked = 0
    every = [*texts()]
    for text in every:
        found = plan._prefilter.among(text)
        assert found is not None
        for number, (_, field) in enumerate(plan._alone):
            shape = plan.shape(field.shape)
            if shape.full(text) or shape.search(text):
                assert number in found, (field.shape, text)
                matched += 1
        asked += len(found)
    assert matched > 300 and asked < share * len(plan._alone) * len(every)


@pytest.mark.parametrize("build", [1, NEVER])
def test_phrases_that_are_left_out_are_not_there(build: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    _build(monkeypatch, 1, 1, build)
    ruleset = rules()
    asked = [pattern_of(shape, ruleset) for shape in patterns(Plan(ruleset).kinds)]
    filtered, compiled = Prefilter(asked, tmp_path), [compile_pattern(pattern) for pattern in asked]
    some = list(texts())[::21]
    left = 0
    for text in some:
        found = filtered.among(text)
        assert found is not None
        left += len(asked) - len(found)
        for number in {*range(len(asked))} - {*found}:
            assert not compiled[number].search(text), (asked[number], text)
    assert left > 0.7 * len(asked) * len(some)


def test_databases_are_built_one_after_the_other_and_kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    needing = (r"(?P<value>[0-9]{2,40})元", r"(?<=余额)\d+", r"[\u4e00-\u9fff]{2,3}市")
    _build(monkeypatch, 1, 2, 4)
    first = Prefilter(needing, tmp_path)
    # of the second one nothing is sure but a digit, of which there are many: it may be anywhere
    assert [first.among("12元") for _ in range(4)] == [None, {0, 1}, {0, 1}, {0, 1}]
    assert first.among("元") == set()
    _build(monkeypatch, 1, 9, 9)
    again = Prefilter(needing, tmp_path)
    assert again.among("杭州市") == {2}


def test_words_alone_are_kept_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    _build(monkeypatch, 1, 2, NEVER)
    first = Prefilter((r"(?i:balance)|余[额款]", r"1[3-9]\d{9}", r"(?:微信|wx)?[0-9]+"), tmp_path)
    assert [first.among("余款") for _ in range(2)] == [None, {0, 2}]
    assert first.among("BALANCE 15") == {0, 1, 2}
    _build(monkeypatch, 1, NEVER, NEVER)
    assert Prefilter(first._patterns, tmp_path).among("余额") == {0, 2}


def test_words_are_looked_for_only_where_they_are_built(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """To read all patterns takes a fifth of a second, which a hook would pay for nothing."""
    made = list[str]()
    needed = prefilter._needed
    monkeypatch.setattr(prefilter, "_needed", lambda pattern: made.append(pattern) or needed(pattern))
    _build(monkeypatch, 1, 3, NEVER)
    first = Prefilter(("余[额款]", "[0-9]"), tmp_path)
    assert [first.among("余款") for _ in range(2)] == [None, None] and not made
    assert first.among("余款") == {0, 1} and made == ["余[额款]", "[0-9]"]
    assert Prefilter(first._patterns, tmp_path).among("余额") == {0, 1} and len(made) == 2


def test_a_pattern_that_hyperscan_refuses_is_judged_by_its_words(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _build(monkeypatch, 1, 1, 1)
    refused = Prefilter((r"(?:abc){e<=1}(", r"[0-9]"), tmp_path)
    assert [refused.among("1") for _ in range(3)] == [{0, 1}] * 3


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("[[:digit:]]x", "3x"),  # a class that only the regex module knows
        ("(?:abc){e<=1}", "abd"),
        ("\\x00a", "\x00a"),
        ("(?P<n>余额)x|(?P<n>结余)", "结余"),
        ("(?i)balance", "BALANCE"),
        ("ab(?=c)c|d", "abc"),
        ("(?:ab)?c{0}d", "d"),
        ("a[bc]{2}d", "acbd"),
        ("(a|b)\\1x", "bbx"),
    ],
)
def test_a_text_that_matches_holds_one_of_the_words(
    pattern: str, text: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _build(monkeypatch, 1, 1, NEVER)
    found = Prefilter((pattern, "余额"), tmp_path).among(text)
    assert found is not None and 0 in found


def test_what_the_looser_pattern_leaves_out_does_not_match() -> None:
    ruleset = rules()
    shapes = {field.shape for kind in ruleset.kinds for field in kind.fields.values()} - {"text"}
    patterns = {pattern_of(shape, ruleset) for shape in shapes} | {rule.pattern for rule in ruleset.rules}
    every = [*dict.fromkeys(texts())][::2]
    guarded = 0
    for pattern in sorted(patterns):
        loose = compile_by_python(without_lookarounds(pattern))
        if loose is None:  # a name that is asked for again, or a flag in the middle
            continue
        left = [text for text in every if not loose.search(text)]
        guarded += len(left)
        whole = compile_pattern(pattern)
        assert not [text for text in left if whole.search(text)], pattern
    assert guarded > len(patterns) * len(every) // 2


@pytest.mark.parametrize(
    ("pattern", "looser"),
    [
        ("(?<!a{1,2})b(?=[)(])c", "bc"),
        (r"a(?!\(x(y)|z)(b)", "a(b)"),
        ("(?P<value>a++|b?+)(?>c{2,3}+)", "(?:a+|b?)(?:c{2,3})"),
        ("[]()](?<=(?<!(a)))", "[]()]"),
        (r"\++[+]++", r"\++[+]+"),
    ],
)
def test_without_lookarounds(pattern: str, looser: str) -> None:
    assert without_lookarounds(pattern) == looser
