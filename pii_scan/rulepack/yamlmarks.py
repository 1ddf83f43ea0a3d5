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


def parse_yaml(text: str, name: str, mistakes: list[str]) -> tuple[Any, Positions]:
    """Plain data and the (line, column) of every key and item, by path. Mistakes are appended, not raised.

    Only str, int, float, true/false and null exist here: YAML 1.1 would read ``no`` as False, ``1:30`` as 90.
    """
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        node = yaml.compose(text, Loader=loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        where = f"{mark.line + 1}:{mark.column + 1}" if mark else "1:1"
        mistakes.append(f"{name}:{where}: not YAML: {error.problem}")
        return None, {}
    except yaml.YAMLError as error:
        mistakes.append(f"{name}:1:1: not YAML: {type(error).__name__}")
        return None, {}
    positions: Positions = {}

    def build(node: Any, path: tuple[Any, ...]) -> Any:
        positions.setdefault(path, (node.start_mark.line + 1, node.start_mark.column + 1))
        if isinstance(node, yaml.ScalarNode):
            if not node.style:
                for shape, make in _PLAIN:
                    if shape.match(node.value):
                        return make(node.value)
            return node.value
        if isinstance(node, yaml.SequenceNode):
            return [build(child, (*path, index)) for index, child in enumerate(node.value)]
        result: dict[Any, Any] = {}
        for key_node, value_node in node.value:
            key = build(key_node, (*path, "\0key"))
            where = (key_node.start_mark.line + 1, key_node.start_mark.column + 1)
            if not isinstance(key, (str, int)):
                mistakes.append(f"{name}:{where[0]}:{where[1]}: a key must be a word")
                continue
            if key in result:
                mistakes.append(f"{name}:{where[0]}:{where[1]}: {key}: stands twice")
            positions[(*path, key)] = where
            result[key] = build(value_node, (*path, key))
        return result

    return (None, positions) if node is None else (build(node, ()), positions)
