"""YAML to plain data with the line and column of everything."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

Positions = dict[tuple[Any, ...], tuple[int, int]]

_PLAIN: tuple[tuple[re.Pattern[str], Callable[[str], Any]], ...] = (
    (re.compile(r"(?:~|null|)\Z"), lambda _: None),
    (re.compile(r"(?:true|false)\Z"), lambda text: text == "true"),
    (re.compile(r"-?(?:0|[1-9]\d*)\Z"), int),
    (re.compile(r"-?\d+\.\d+\Z"), float),
)


# Values of the largest pack or table, and its depth.
MOST_VALUES, DEEPEST = 300_000, 40


def parse_yaml(text: str, name: str, mistakes: list[str]) -> tuple[Any, Positions]:
    """Plain data and the (line, column) of every key and item, by path. Mistakes are appended, not raised.

    Only str, int, float, true/false and null exist here: YAML 1.1 would read ``no`` as False, ``1:30`` as 90.
    """
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        node = yaml.compose(text, Loader=loader)
    except yaml.MarkedYAMLError as error:
        mistakes.append(f"{name}:{_place(error.problem_mark)}: not YAML: {_problem(error, text)}")
        return None, {}
    except yaml.YAMLError as error:
        mistakes.append(f"{name}:1:1: not YAML: {type(error).__name__}")
        return None, {}
    if node is None:
        return None, {}
    builder = _Builder(name, mistakes)
    try:
        return builder.build(node, ()), builder.positions
    except _TooLargeError:
        line, column = node.start_mark.line + 1, node.start_mark.column + 1
        mistakes.append(f"{name}:{line}:{column}: too large: aliases stand for themselves or for too much")
        return None, {}


def _place(mark: Any) -> str:
    return f"{mark.line + 1}:{mark.column + 1}" if mark else "1:1"


def _problem(error: Any, text: str) -> str:
    """What is wrong, and where that begins of which the end was not found, often a line above."""
    mark, context = error.problem_mark, error.context_mark
    if mark and text[mark.index : mark.index + 1] == "\t":
        return "a tab; YAML is indented by blanks"
    begins = context and (context.line, context.column) != (0, 0) and _place(context) != _place(mark)
    return f"{error.problem} in what begins at {_place(context)}" if begins else str(error.problem)


class _TooLargeError(Exception):
    """More values than any pack holds."""


class _Builder:
    """Plain data from nodes. Aliases are followed, to a limit: a kilobyte of them can stand for a thousand million."""

    def __init__(self, name: str, mistakes: list[str]) -> None:
        self._name, self._mistakes = name, mistakes
        self._left = MOST_VALUES
        self.positions: Positions = {}

    def build(self, node: Any, path: tuple[Any, ...]) -> Any:
        """The data of a node."""
        self._left -= 1
        if self._left < 0 or len(path) > DEEPEST:
            raise _TooLargeError
        self.positions.setdefault(path, (node.start_mark.line + 1, node.start_mark.column + 1))
        if node.id == "scalar":
            return node.value if node.style else _plain(node.value)
        if node.id == "sequence":
            return [self.build(child, (*path, index)) for index, child in enumerate(node.value)]
        result: dict[Any, Any] = {}
        for key_node, value_node in node.value:
            key = self.build(key_node, (*path, "\0key"))
            where = (key_node.start_mark.line + 1, key_node.start_mark.column + 1)
            if not isinstance(key, (str, int)):
                self._mistakes.append(f"{self._name}:{where[0]}:{where[1]}: a key must be a word")
                continue
            if key in result:
                self._mistakes.append(f"{self._name}:{where[0]}:{where[1]}: {key}: stands twice")
            self.positions[(*path, key)] = where
            result[key] = self.build(value_node, (*path, key))
        return result


def _plain(text: str) -> Any:
    for shape, make in _PLAIN:
        if shape.match(text):
            return make(text)
    return text
