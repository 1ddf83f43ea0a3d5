"""Patterns mean the same to Python's own engine, which runs most of them, and to the regex module."""

from __future__ import annotations

import random
import re

import pytest
import regex

from pii_scan.engine.searching import overlapped
from pii_scan.model import Rule, compile_by_regex, compile_pattern
from tests.shared import rules

RULES = rules().rules
TEXTS = [example.text for rule in RULES for example in (*rule.examples, *rule.negative_examples)]
VALUES = [value for rule in RULES for example in rule.examples for value in example.finds]
# What may stand beside a value, or in it, and means something to a pattern.
AROUND = (
    *("\\n", "%20", "ID", "sfzh", "sfzhm", "idcard", "CN", "Tel", "mobile-", "phone-", "sjhm", "lxdh", "ctcm", "86 "),
    *("0086 ", "+86", "-", ".", "_", "x", "1", "12 ", "123 ", "1234 ", "：", ": ", " ", '"', "号", "阿里", "青", "/"),
    *("(", "a.", "=", "https://u:", "共 ", "ab:", "a1b2:", "\x1c", "\x85", "\u3000", "ſ", "K", "①", "\r\n"),
)  # fmt: skip


def drawn(rng: random.Random) -> str:
    """An example, or values with something around them, with some signs changed."""
    text = rng.choice(TEXTS)
    if rng.random() < 0.6:
        parts = [rng.choice(AROUND) for _ in range(rng.randrange(4))]
        text = "".join([*parts, rng.choice(VALUES), rng.choice(AROUND), rng.choice(VALUES[:200]), rng.choice(AROUND)])
    signs = list(text)
    for _ in range(rng.randrange(4)):
        place = rng.randrange(len(signs))
        signs[place] = rng.choice(["", *"0123456789Xx -.aZ中", signs[place].swapcase()])
    return "".join(signs)


@pytest.mark.parametrize("rule", [r for r in RULES if isinstance(r.compiled, re.Pattern)], ids=lambda rule: rule.id)
def test_both_find_the_same(rule: Rule) -> None:
    rng = random.Random(rule.id)
    other = compile_by_regex(rule.pattern)
    for _ in range(400):
        text = drawn(rng)
        wanted = [match.span() for match in other.finditer(text, overlapped=True)]
        assert [match.span() for match in overlapped(rule.compiled, text)] == wanted, text


def test_rules_that_run_everywhere_need_no_regex_module() -> None:
    """It takes 10 ms to import, and is several times as slow."""
    assert [rule.id for rule in RULES if not rule.supports and not isinstance(rule.compiled, re.Pattern)] == []


@pytest.mark.parametrize(
    "pattern",
    [
        r"(?:card){e<=1}",
        r"(?<!ab|c)\d",
        r"\p{Han}+",
        r"[[:alpha:]]+",
        r"(?P<value>a)|(?P<value>b)",
        r"a\K\d",
        r"x(?i)y",
    ],
)
def test_what_only_the_regex_module_knows_goes_to_it(pattern: str) -> None:
    assert isinstance(compile_pattern(pattern), regex.Pattern)


@pytest.mark.parametrize("pattern", ["(", "a{2,1}", "[z-a]", r"(?P<1>a)"])
def test_mistakes_are_told_in_one_way(pattern: str) -> None:
    with pytest.raises(regex.error):
        compile_pattern(pattern)
