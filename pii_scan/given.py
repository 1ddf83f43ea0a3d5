"""Settings as Python code gives them: what is wrong is told before anything is scanned."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import Any, get_origin

from pii_scan import cache
from pii_scan.amounts import bytes_of, seconds_of
from pii_scan.config import NO_VALUES, Settings, in_ci
from pii_scan.errors import ConfigError, did_you_mean
from pii_scan.model import BANDS, LEVELS

_CHOICES = {"min_confidence": BANDS, "fail_on": (*LEVELS, "never"), "engine": ("auto", "hyperscan", "regex")}


_AMOUNTS = {"max_file_size": bytes_of, "time_limit": seconds_of}
_DIVIDED = ("category", "rule", "exclude_rule")


def settings(paths: Iterable[str | bytes | os.PathLike[str]], given: Mapping[str, Any]) -> Settings:
    """The settings. Raises ConfigError for what is no setting, or no value of it.

    A text stands for a list: of one, or divided by commas where the option is; or for a size or a time, as on the
    command line.
    The cache is that of the command line, unless another is given, or None.
    """
    taken = {name: _taken(name, value) for name, value in given.items()}
    return Settings(**{"paths": tuple(map(os.fsdecode, paths)) or (".",), "cache": cache.default_folder()} | taken)


def _taken(name: str, value: Any) -> Any:
    if name == "config":
        raise ConfigError("config: only the command line reads configuration files; give its settings one by one")
    kind: Any = Settings.__annotations__.get(name)
    if kind is None:
        raise ConfigError(f"{name}: no such setting{did_you_mean(name, Settings.__annotations__)}")
    try:
        if get_origin(kind) is tuple:
            texts = (value,) if isinstance(value, str) else tuple(value)
            return tuple(part for text in texts for part in text.split(",")) if name in _DIVIDED else texts
        if name in _AMOUNTS and isinstance(value, str):
            value = _AMOUNTS[name](value)
            kind = int | float  # none is left out by a text
        if isinstance(value, kind | int if name == "time_limit" else kind) and (value is None or _holds(name, value)):
            return value
    except (TypeError, ValueError, LookupError):
        pass
    raise ConfigError(f"{name}: cannot be {value!r}")


def _holds(name: str, value: Any) -> bool:
    """Whether a value of the right type is one of the setting; may raise ValueError or LookupError where it is not."""
    if name == "show_values" and value and in_ci():
        raise ConfigError(f"show_values: {NO_VALUES}")
    if name == "as_of":
        from datetime import date

        return bool(date.fromisoformat(value))
    if name == "encoding":
        import codecs

        return getattr(codecs.lookup(value), "_is_text_encoding", True)
    if name in ("jobs", "block_size"):
        return bool(value >= 1)
    return value in _CHOICES.get(name, (value,))
