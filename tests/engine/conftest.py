"""Small rule sets for tests of the engine, so that they do not depend on the built-in rules."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from pii_scan import validators
from pii_scan.engine import Engine, build
from pii_scan.formats import text_chunks
from pii_scan.model import Match, RuleSet, band
from pii_scan.rulepack import Tables, parse_packs, rules_root

ID_NUMBER, OTHER_ID, MOBILE = "11010519491231002X", "440524188001010014", "13800138000"

TICKET = {
    "id": "travel.ticket",
    "title": {"en": "Ticket", "zh": "票"},
    "severity": "medium",
    "pattern": r"(?<![0-9A-Za-z])ZQX-[0-9]{6}(?![0-9A-Za-z])",
    "trigger": ["ZQX-[0-9]{6}"],
    "score": {"alone": 0.65, "labelled": 0.9},
    "labels": ["ticket no", "票号"],
    "negative": ["订单", "order"],
    "examples": [{"text": "ZQX-204816", "finds": ["ZQX-204816"]}],
    "negative_examples": [{"text": "ZQX-2048167", "why": "a digit too many"}],
}
# Nothing without its label; the shape is any run of eight digits.
MEMBER = {
    "id": "hotel.member",
    "title": {"en": "Member", "zh": "会员"},
    "severity": "medium",
    "pattern": r"(?<![0-9])[0-9]{8}(?![0-9])",
    "trigger": ["digits:8"],
    "score": {"alone": None, "labelled": 0.7},
    "labels": ["member no", "会员号"],
    "negative": ["日期", "date"],
    "examples": [{"text": "会员号 20481632", "finds": ["20481632"]}],
    "negative_examples": [{"text": "20481632", "why": "no label"}],
}

Rules = Callable[..., RuleSet]


def rule(base: Mapping[str, Any] = TICKET, **changes: Any) -> dict[str, Any]:
    return {**base, **changes}


def rule_set(*rules: Mapping[str, Any]) -> RuleSet:
    text = yaml.safe_dump({"rules": [dict(r) for r in rules]}, allow_unicode=True)
    parsed = parse_packs([("pack.yaml", text.encode())], validators.FACTORIES)
    return RuleSet(parsed, Tables(Path(rules_root()).joinpath("tables")), str(hash(text)))


def engine(*rules: Mapping[str, Any], cache: Path | None = None, name: str = "auto") -> Engine:
    return build(rule_set(*rules), cache, True, name)


def found(engine: Engine, text: str, **options: Any) -> list[Match]:
    return [m for c in text_chunks([text.encode()], engine.is_label) for m in engine.matches(c, **options)]


def bands(engine: Engine, text: str) -> list[tuple[str, str]]:
    """Value and band of everything found."""
    return [(match.value, band(match.confidence)) for match in found(engine, text)]


@pytest.fixture(scope="session", params=["hyperscan", "regex"])
def engine_name(request: pytest.FixtureRequest) -> str:
    if request.param == "hyperscan":
        pytest.importorskip("hyperscan")
    return str(request.param)


@pytest.fixture(scope="session")
def small(engine_name: str) -> Engine:
    return engine(TICKET, MEMBER, name=engine_name)
