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
from pii_scan.records.shapes import pattern_of, without_lookarounds
from tests.shared import rules

pytest.importorskip("hyperscan")
SAMPLES = Path(__file__).parents[1] / "samples"


def texts() -> Iterator[str]:
    """Lines of the samples and of the examples of the rules, and their parts, each once."""
    found = [one.text for rule in rules().rules for one in (*rule.examples, *rule.negative_examples)]
    for file in sorted(SAMPLES.rglob("*")):
        if file.is_file() and file.stat().st_size < 50_000:
            found += file.read_text("utf-8", "ignore").splitlines()[:12]
    parts = ((text, *text.split(","), *text.split("，"), *text.split("\t")) for text in dict.fromkeys(found))
    yield from dict.fromkeys(chain.from_iterable(parts))


def test_what_is_left_out_does_not_match(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(prefilter, "BUILD", 1)
    plan = Plan(rules(), tmp_path)
    assert plan._prefilter.among("") is None
    matched = asked = 0
    for text in texts():
        found = plan._prefilter.among(text)
        assert found is not None
        for number, (_, field) in enumerate(plan._alone):
            shape = plan.shape(field.shape)
            if shape.full(text) or shape.search(text):
                assert number in found, (field.shape, text)
                matched += 1
        asked += len(found)
    assert matched > 300 and asked < 4 * matched


def test_a_database_is_kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    patterns = (r"(?P<value>[0-9]{2,40})元", r"(?<=余额)\d+", r"[\u4e00-\u9fff]{2,3}市")
    monkeypatch.setattr(prefilter, "FETCH", 1)
    monkeypatch.setattr(prefilter, "BUILD", 2)
    first = Prefilter(patterns, tmp_path)
    assert [first.among("余额12元") for _ in range(3)] == [None, None, {0, 1}]
    again = Prefilter(patterns, tmp_path)
    assert [again.among("杭州市") for _ in range(2)][1] == {2}


def test_a_pattern_that_hyperscan_refuses_leaves_all(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(prefilter, "BUILD", 1)
    refused = Prefilter((r"(?:abc){e<=1}(", r"[0-9]"), tmp_path)
    assert [refused.among("1") for _ in range(3)] == [None] * 3


def test_what_the_looser_pattern_leaves_out_does_not_match() -> None:
    ruleset = rules()
    shapes = {field.shape for kind in ruleset.kinds for field in kind.fields.values()} - {"text"}
    patterns = {pattern_of(shape, ruleset) for shape in shapes} | {rule.pattern for rule in ruleset.rules}
    every = [*dict.fromkeys(texts())]
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
