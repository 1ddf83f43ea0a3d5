"""Patterns in gitignore syntax: many of them mean what each of them means."""

from __future__ import annotations

import random

import pytest

from pii_scan import gitignore

PARTS = ["a", "b", "ab", "*", "**", "a*", "?", "[ab]", "*.txt", "x y", "客户", "#x", "a.txt", ".a"]
NAMES = ["a", "b", "ab", "a.txt", "x y", "客户", "ba", "\n", "A", ".a", "a\udce4"]


def pattern(rng: random.Random) -> str:
    path = "/".join(rng.choice(PARTS) for _ in range(rng.randint(1, 3)))
    return rng.choice(["", "", "/"]) + path + rng.choice(["", "", "/"])


def path(rng: random.Random) -> str:
    return "/".join(rng.choice(NAMES) for _ in range(rng.randint(1, 4))) + rng.choice(["", "", "/"])


@pytest.mark.parametrize("seed", range(60))
def test_many_mean_what_few_mean(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    rng = random.Random(seed)
    lines = [pattern(rng) for _ in range(rng.randint(1, 12))]
    one_by_one = gitignore.matcher(lines)
    monkeypatch.setattr(gitignore, "FEW", 0)
    looked_up = gitignore.matcher(lines)
    for one in (path(rng) for _ in range(200)):
        assert looked_up(one) == one_by_one(one), (lines, one)


def test_many_names_cost_no_more_than_few() -> None:
    match = gitignore.matcher([f"/t/{number}/f.txt" for number in range(100_000)])
    assert sum(match(f"t/{number}/f.txt") for number in range(0, 200_000, 2)) == 50_000
    assert not match("u/t/1/f.txt") and match("t/1/f.txt/")


@pytest.mark.parametrize("line", ["*a*a*a*a*a*b", "x/*a*a*a*a*a*b/y", "**/a/" * 5 + "b"])
def test_patterns_that_would_not_end_are_refused(line: str) -> None:
    assert gitignore.mistake(["*.log", line]) is not None


@pytest.mark.parametrize("line", ["*-*-*.csv", "**/a/**/b/**", r"\*\*\*\*\*\*", "# ******* all of these"])
def test_other_patterns_are_taken(line: str) -> None:
    assert gitignore.mistake([line]) is None
