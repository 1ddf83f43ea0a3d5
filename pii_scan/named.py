"""``typing.NamedTuple`` without its check of every annotation, which took a twentieth of a hook's time."""

from __future__ import annotations

import sys
from collections import namedtuple
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING or sys.version_info >= (3, 14):  # where classes keep their annotations in another way
    from typing import NamedTuple
else:
    _MADE = {"__annotations__", "__dict__", "__weakref__"}

    class _Maker(type):
        def __new__(cls, name: str, _bases: tuple[type, ...], body: dict[str, Any]) -> type:
            fields = body.get("__annotations__", {})
            defaults = [body[field] for field in fields if field in body]
            if any(field not in body for field in list(fields)[len(fields) - len(defaults) :]):
                raise TypeError(f"{name}: a field without a default stands behind one with a default")
            made = namedtuple(name, fields, defaults=defaults, module=body["__module__"])
            made.__annotations__ = made.__new__.__annotations__ = fields
            for key, value in body.items():
                if key not in _MADE and key not in fields:
                    setattr(made, key, value)
            return made

    NamedTuple = type.__new__(_Maker, "NamedTuple", (), {})

__all__ = ["NamedTuple"]
