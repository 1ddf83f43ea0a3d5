"""What is made when first used, patterns and modules: making all of it at the start would double the time of a hook."""

from __future__ import annotations

import importlib
import re
import sys
from types import ModuleType
from typing import Any, AnyStr, cast

from pii_scan.patterns import compile_re


class _LazyPattern:
    """Stands for a compiled pattern; its methods are those of the pattern."""

    def __init__(self, pattern: Any, flags: int) -> None:
        self._source = (pattern, flags)

    def __getattr__(self, name: str) -> Any:
        value = getattr(compile_re(*self._source), name)
        setattr(self, name, value)  # the next call finds it at once
        return value


def lazy_re(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Like ``re.compile``, at first use."""
    return cast("re.Pattern[AnyStr]", _LazyPattern(pattern, flags))


def defer(name: str) -> None:
    """Let a module of the standard library be imported when it is first used, whoever names it at the top.

    Only for what the packages we use import and a scan hardly ever calls. What is imported already stays as it is.
    (``importlib.util.LazyLoader`` would load it as soon as it is named again.)
    """
    if name in sys.modules:
        return
    stand_in = ModuleType(name)

    def load(attribute: str) -> Any:
        if sys.modules.get(name) is stand_in:
            del sys.modules[name]
        real = importlib.import_module(name)
        vars(stand_in).update(vars(real))
        return getattr(real, attribute)

    vars(stand_in)["__getattr__"] = load  # asked for what is not there
    sys.modules[name] = stand_in
