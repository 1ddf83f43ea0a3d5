"""Regular expressions whose compiled form is kept: compiling those of a scan anew would be a fifth of a hook's time.

Python compiles a pattern in two steps: to a list of numbers, which is slow and written in Python, and from them to what
matches. The numbers are what is kept, in the user's cache, for the same Python only. Python's engine may crash on
numbers that nobody compiled: they are believed by owner, mode and digest of their file. ``re.compile`` does the rest.
"""

from __future__ import annotations

import re
import sys
from array import array
from typing import Any, AnyStr

from pii_scan import cache
from pii_scan.version import __version__

_Key = tuple[str | bytes, int]
# numbers, flags, groups, names of groups
_Compiled = tuple[bytes, int, int, dict[str, int]]

# What the numbers depend on, beside pattern and flags.
_VERSION = f"{sys.implementation.name} {sys.version} {sys.byteorder} {__version__}"
# Bytes of numbers from which a pattern has a file of its own: sets of Chinese characters are large, and seldom needed.
_LARGE = 1 << 12

# In the place of the number of groups: Python refuses the pattern, in these words and at this place; below 0, at none.
_REFUSED = -1

_kept = cache.Entries(None, "")
_new: dict[_Key, _Compiled] = {}


def use(folder: cache.StrPath | None) -> None:
    """Take the compiled forms that earlier scans kept in a folder of the cache."""
    global _kept  # noqa: PLW0603 - patterns are compiled where no scan is at hand
    if folder != _kept.folder:
        _kept = cache.Entries(folder, cache.key(_VERSION) + ".re")


def folder() -> cache.StrPath | None:
    """The folder that is in use."""
    return _kept.folder


def keep() -> None:
    """Keep what has been compiled since, where a folder is in use."""
    if _kept.folder is None:
        return
    small = {key: compiled for key, compiled in _new.items() if len(compiled[0]) < _LARGE}
    if small:
        _kept.add({_name(key): compiled for key, compiled in small.items()})
    for key in _new.keys() - small.keys():
        cache.write(_kept.folder, _own(key), _new[key])
    _new.clear()


def compile_re(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Like ``re.compile``, from the compiled form where it is kept. Raises ``re.error``."""
    key = (pattern, int(flags))
    try:
        kept = _new.get(key) or _kept.get(_name(key)) or cache.read(_kept.folder, _own(key))
        if not kept:
            kept = _new[key] = _compiled(pattern, key[1])
        if kept[2] == _REFUSED:
            raise re.error(kept[0].decode(), pattern, None if kept[1] < 0 else kept[1])
        made: re.Pattern[AnyStr] = _made(pattern, kept)
        return made
    except re.error:
        raise
    except Exception:  # another Python, with other ways
        _new.pop(key, None)
        return re.compile(pattern, flags)


def _name(key: _Key) -> str:
    pattern, flags = key
    return cache.key(type(pattern).__name__, pattern, str(flags))


def _own(key: _Key) -> str:
    return cache.key(_VERSION, _name(key)) + ".re"


def _compiled(pattern: str | bytes, flags: int) -> _Compiled:
    from re import _compiler, _parser  # type: ignore[attr-defined]

    try:
        parsed = _parser.parse(pattern, flags)
        code = array("I", _compiler._code(parsed, flags)).tobytes()
    except re.error as error:
        return error.msg.encode(), -1 if error.pos is None else error.pos, _REFUSED, {}
    return code, int(flags | parsed.state.flags), parsed.state.groups - 1, dict(parsed.state.groupdict)


def _made(pattern: Any, compiled: _Compiled) -> Any:
    import _sre  # type: ignore[import-not-found]

    numbers, flags, groups, names = compiled
    by_index: list[str | None] = [None] * (groups + 1)
    for name, index in names.items():
        by_index[index] = name
    return _sre.compile(pattern, flags, array("I", numbers).tolist(), groups, names, tuple(by_index))
