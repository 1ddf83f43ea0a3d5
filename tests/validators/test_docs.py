"""The docstrings: every factory has one, and what they show is true."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

from pii_scan import validators

MODULES = [
    "pii_scan.validators",
    *(f"pii_scan.validators.{module.name}" for module in pkgutil.iter_modules(validators.__path__)),
]


@pytest.mark.parametrize("module", MODULES)
def test_examples(module: str) -> None:
    result = doctest.testmod(importlib.import_module(module))
    assert result.failed == 0


def test_every_factory_shows_an_example(name: str) -> None:
    assert ">>> " in (validators.factory(name).__doc__ or "")
