"""The built-in rules and their engines, made once in each process, from the cache of the whole run."""

from __future__ import annotations

import os
from functools import cache

from pii_scan import validators
from pii_scan.engine import Engine, build
from pii_scan.model import TABLE_SIGNS, RuleSet
from pii_scan.rulepack import load

CACHE = os.environ["PII_SCAN_TEST_CACHE"]


@cache
def rules() -> RuleSet:
    return load(validators.FACTORIES, kept=CACHE)


@cache
def built(name: str = "auto", keep_known: bool = True) -> Engine:
    """An engine of the built-in rules, as a scan has it."""
    return build(rules(), CACHE, keep_known, name, TABLE_SIGNS)
