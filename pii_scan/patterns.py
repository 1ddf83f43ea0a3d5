"""Regular expressions whose compiled form is kept: compiling those of a scan anew would be a fifth of a hook's time.

Python compiles a pattern in two steps: to a list of numbers, which is slow and written in Python, and from them to what
matches. The numbers are what is kept, in the user's cache, for the same Python only. Where anything is not as expected,
``re.compile`` does it all.
"""

from __future__ import annotations

import re
import sys
from array import array
from typing import Any, AnyStr

# (pattern, flags) to (numbers, flags, groups, names of groups)
Kept = dict[tuple[str | bytes, int], tuple[bytes, int, int, dict[str, int]]]

# What the numbers depend on, beside pattern and flags.
VERSION = f"{sys.implementation.name} {sys.version} {sys.byteorder}"

_kept: Kept = {}
_new: Kept = {}


def use(kept: Kept) -> None:
    """Take the compiled forms that an earlier scan kept."""
    _kept.update(kept)


def grown() -> Kept | None:
    """All compiled forms that are worth keeping, or None where none is new."""
    return {**_kept, **_new} if _new.keys() - _kept.keys() else None


def compile_re(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Like ``re.compile``, from the compiled form where it is kept. Raises ``re.error``."""
    flags = int(flags)
    kept = _kept.get((pattern, flags)) or _new.get((pattern, flags))
    try:
        if kept is None:
            kept = _new[pattern, flags] = _numbers(pattern, flags)
        made: re.Pattern[AnyStr] = _made(pattern, kept)
        return made
    except re.error:
        raise
    except Exception:  # another Python, with other ways
        _new.pop((pattern, flags), None)
        return re.compile(pattern, flags)


def _numbers(pattern: str | bytes, flags: int) -> tuple[bytes, int, int, dict[str, int]]:
    from re import _compiler, _parser  # type: ignore[attr-defined]

    parsed = _parser.parse(pattern, flags)
    code = array("I", _compiler._code(parsed, flags)).tobytes()
    return code, int(flags | parsed.state.flags), parsed.state.groups - 1, dict(parsed.state.groupdict)


def _made(pattern: Any, kept: tuple[bytes, int, int, dict[str, int]]) -> Any:
    import _sre  # type: ignore[import-not-found]

    numbers, flags, groups, names = kept
    by_index: list[str | None] = [None] * (groups + 1)
    for name, index in names.items():
        by_index[index] = name
    return _sre.compile(pattern, flags, array("I", numbers).tolist(), groups, names, tuple(by_index))
