"""What is remembered of a text that is read: some forty readers ask for the lines around a value, one by one."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, TypeVar, cast

# Lines that are remembered: most stand around several values. And answers, before all are forgotten.
RECENT, _LOOKS = 256, 1024

_Look = TypeVar("_Look", bound=Callable[..., Any])


def remembered(look: _Look) -> _Look:
    """Remembers the last answers about places in one text; with the next one all are forgotten, so no text is kept."""
    kept, last = dict[tuple[Hashable, ...], Any](), b""

    def ask(data: bytes, /, *places: Hashable) -> Any:
        nonlocal last
        if data is not last:
            kept.clear()
            last = data
        try:
            return kept[places]
        except KeyError:
            pass
        if len(kept) >= _LOOKS:
            kept.clear()
        found = kept[places] = look(data, *places)
        return found

    return cast(_Look, ask)
