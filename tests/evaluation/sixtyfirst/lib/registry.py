"""The list of templates: a decorator puts a function into it."""
from dataclasses import dataclass
from typing import Callable

ALL = {}


@dataclass
class Template:
    kind: str
    name: str
    file: str
    shape: str
    size: tuple
    bulk: bool
    enc: str
    make: Callable


def template_for(kind):
    """Decorator factory of one kind: file name, shape, number of records, whether it may grow, encodings.

    enc is "any" (text that programs of all ages write), "u" (UTF-8 only), "gb", "big5" or "bin" (returns bytes).
    """
    def template(file, shape, size=(5, 40), bulk=False, enc="any"):
        def add(make):
            item = Template(kind, make.__name__, file, shape, size, bulk, enc, make)
            assert item.name not in [t.name for t in ALL.get(kind, [])], item.name
            ALL.setdefault(kind, []).append(item)
            return make
        return add
    return template
