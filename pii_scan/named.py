"""``typing.NamedTuple`` as its users know it, made in a fifth of the time: each start makes fifty of them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING or sys.version_info >= (3, 14):  # where classes keep their annotations in another way
    from typing import NamedTuple
else:
    from collections import _tuplegetter
    from functools import cache
    from types import FunctionType

    class _Methods:
        """What all named tuples have, by their ``_fields``."""

        @classmethod
        def _make(cls, values):
            """A tuple of this class from a sequence or iterable."""
            made = tuple.__new__(cls, values)
            if len(made) != len(cls._fields):
                raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(made)}")
            return made

        def _replace(self, /, **fields):
            """The same with other values for the named fields."""
            made = self._make(map(fields.pop, self._fields, self))
            if fields:
                raise TypeError(f"Got unexpected field names: {list(fields)!r}")
            return made

        def _asdict(self):
            """The values by their names."""
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self):
            fields = ", ".join(f"{name}={value!r}" for name, value in self._asdict().items())
            return f"{type(self).__name__}({fields})"

        def __getnewargs__(self):
            return tuple(self)

    _COMMON = {name: _Methods.__dict__[name] for name in ("_make", "_replace", "_asdict", "__repr__", "__getnewargs__")}
    _COMMON |= {"__replace__": _Methods._replace} if sys.version_info >= (3, 13) else {}
    _MADE = {"__annotations__", "__dict__", "__weakref__"}

    @cache
    def _new(count: int) -> FunctionType:
        """``__new__`` with so many arguments: to compile one for each class would take most of the time."""
        names = "".join(f"_{number}, " for number in range(count))
        return eval(f"lambda _cls, {names}: _new(_cls, ({names}))", {"_new": tuple.__new__})  # noqa: S307 - numbers only

    class _Maker(type):
        def __new__(cls, name: str, _bases: tuple[type, ...], body: dict[str, Any]) -> type:
            annotations = body.get("__annotations__", {})
            fields = tuple(annotations)
            defaults = {field: body[field] for field in fields if field in body}
            if any(field not in body for field in fields[len(fields) - len(defaults) :]):
                raise TypeError(f"{name}: a field without a default stands behind one with a default")
            common = _new(len(fields))
            new = FunctionType(common.__code__.replace(co_varnames=("_cls", *fields)), common.__globals__, "__new__")
            new.__defaults__, new.__annotations__ = tuple(defaults.values()), annotations
            new.__qualname__, new.__module__ = f"{name}.__new__", body["__module__"]
            own = {key: value for key, value in body.items() if key not in _MADE}
            parts = {
                **_COMMON,
                **{"__doc__": f"{name}({', '.join(fields)})", "__slots__": (), "__match_args__": fields},
                **own,
                **{"_fields": fields, "_field_defaults": defaults, "__new__": new, "__annotations__": annotations},
                **{field: _tuplegetter(at, f"Alias for field number {at}") for at, field in enumerate(fields)},
            }
            return type(name, (tuple,), parts)

    NamedTuple = type.__new__(_Maker, "NamedTuple", (), {})

__all__ = ["NamedTuple"]
