"""What is remembered of a text that is read: some forty readers ask for the lines around a value, one by one."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any, TypeVar, cast

# Lines that are remembered: most stand around several values.
RECENT = 256

_Look = TypeVar("_Look", bound=Callable[..., Any])


def remembered(look: _Look) -> _Look:
    """Remembers the last answers about places in one text; with the next one all are forgotten, so no text is kept."""
    kept, last = lru_cache(RECENT)(look), b""

    def ask(data: bytes, /, *places: int) -> Any:
        nonlocal last
        if data is not last:
            kept.cache_clear()
            last = data
        return kept(data, *places)

    return cast(_Look, ask)
