"""Configuration files: where they are found, and what their keys mean. A key is the long name of an option."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NoReturn

from pii_scan.config import PathRule
from pii_scan.errors import ConfigError, did_you_mean
from pii_scan.folder import upward
from pii_scan.model import BANDS
from pii_scan.named import NamedTuple

if TYPE_CHECKING:
    import click

NAMES = ("pii-scan.toml", ".pii-scan.toml", "pyproject.toml")
ENVIRONMENT = "PII_SCAN_CONFIG"
# What a file in a tree must not decide: what is scanned, where results go, and whether values are shown.
COMMAND_LINE_ONLY = frozenset(
    {"config", "isolated", "show-values", "output", "files-from", "stdin-filename", "engine", "block-size", "help"}
    | {"staged", "since", "history", "whole-files", "push"}
)
_PATH_KEYS = ("path", "reason", "exclude-rule", "min-confidence")


class Configuration(NamedTuple):
    """A file's content: values of options by their parameter's name, and the rules for paths.

    folder: its real path, to which globs are relative.
    """

    file: str
    folder: str
    values: Mapping[str, Any] = MappingProxyType({})
    per_path: tuple[PathRule, ...] = ()
    require_reason: bool = False


def find(folder: str) -> str | None:
    """The nearest configuration file from a folder upward, up to a repository's top or the root.

    A parent that may not be entered holds none.
    """
    for place in upward(folder):
        for name in NAMES:
            file = os.path.join(place, name)
            if os.path.isfile(file) and (name != "pyproject.toml" or _has_table(file)):
                return file
    return None


def _is_below(path: str, folder: str) -> bool:
    """Whether a real path is a folder's, or lies below it."""
    path, folder = os.path.normcase(path), os.path.normcase(folder)
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)


def _has_table(file: str) -> bool:
    content = _read(file)
    if b"pii-scan" not in content:  # most need no parser, which costs 16 ms
        return False
    tool = _parse(content, file).get("tool", {})
    return isinstance(tool, dict) and "pii-scan" in tool


def covers(file: str, paths: Sequence[str]) -> bool:
    """Whether all paths lie below the file's folder: a tree's configuration speaks of that tree only."""
    folder = os.path.realpath(os.path.dirname(file))
    return all(path == "-" or _is_below(os.path.realpath(path), folder) for path in paths)


def load(file: str, name: str, command: click.Command, ctx: click.Context) -> Configuration:
    """Read a configuration file. ``name`` is what messages call it. Raises ConfigError for every mistake."""
    data: Any = _parse(_read(file), name)
    if os.path.basename(file) == "pyproject.toml":
        data = data.get("tool", {}).get("pii-scan")
        if not isinstance(data, dict):
            raise ConfigError(f"{name}: holds no table [tool.pii-scan]")
        name = f"{name} [tool.pii-scan]"
    return _Reader(name, os.path.realpath(os.path.dirname(file) or "."), command, ctx).read(data)


def _read(file: str) -> bytes:
    try:
        with open(file, "rb") as stream:
            return stream.read()
    except OSError as error:
        raise ConfigError(f"{file}: cannot be read: {error.strerror}") from None


def _parse(content: bytes, name: str) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ConfigError(f"{name}: not UTF-8 at byte {error.start}") from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{name}: not TOML: {error}") from None


class _Reader:
    """Turns the keys of one file into values, as the command line would take them."""

    def __init__(self, name: str, folder: str, command: click.Command, ctx: click.Context) -> None:
        import click

        self._name, self._folder, self._ctx = name, folder, ctx
        self._options: dict[str, click.Option] = {}
        for param in command.params:
            if isinstance(param, click.Option):
                self._options.update({o[2:]: param for o in param.opts + param.secondary_opts if o.startswith("--")})

    def read(self, data: dict[str, Any]) -> Configuration:
        values: dict[str, Any] = {}
        per_path: tuple[PathRule, ...] = ()
        require_reason = False
        for key, value in data.items():
            if key == "paths":
                per_path = self._paths(value)
            elif key == "require-reason":
                require_reason = self._flag(key, value)
            else:
                option, converted = self._option(key, value)
                if option in values:
                    self._wrong(key, "is given twice, in two forms")
                values[option] = converted
        if "rules" in values:
            values["rules"] = tuple(os.path.join(self._folder, path) for path in values["rules"])
        if values.get("baseline"):
            values["baseline"] = os.path.relpath(os.path.join(self._folder, values["baseline"]))
        return Configuration(self._name, self._folder, values, per_path, require_reason)

    def _wrong(self, key: str, text: str) -> NoReturn:
        raise ConfigError(f"{self._name}: {key}: {text}")

    def _unknown(self, where: str, key: str, known: Iterable[str]) -> NoReturn:
        self._wrong(where, f"no such key{did_you_mean(key, known)}")

    def _flag(self, key: str, value: Any) -> bool:
        if not isinstance(value, bool):
            self._wrong(key, "must be true or false")
        return value

    def _option(self, key: str, value: Any) -> tuple[str, Any]:
        option = self._options.get(key)
        if key in COMMAND_LINE_ONLY:
            self._wrong(key, "can be given on the command line only")
        if option is None:
            self._unknown(key, key, {*self._options, "paths", "require-reason"} - COMMAND_LINE_ONLY)
        name = str(option.name)
        if option.is_flag:
            said = self._flag(key, value)
            # a flag such as --no-test-paths stands for false: `no-test-paths = true` turns test paths off
            means = option.flag_value if isinstance(option.flag_value, bool) else True
            return name, (said == means) != (f"--{key}" in option.secondary_opts)
        if option.multiple and not (isinstance(value, list) and all(isinstance(part, str) for part in value)):
            self._wrong(key, "must be a list of texts")
        if not option.multiple and (isinstance(value, bool) or not isinstance(value, str | int | float)):
            from datetime import date

            if type(value) is date:
                self._wrong(key, f'must stand in quotation marks: {key} = "{value}"')
            self._wrong(key, "must be a text or a number")
        from click import BadParameter

        try:
            converted = option.type_cast_value(self._ctx, [str(v) for v in value] if option.multiple else str(value))
            return name, option.callback(self._ctx, option, converted) if option.callback else converted
        except BadParameter as error:
            self._wrong(key, error.message)

    def _paths(self, tables: Any) -> tuple[PathRule, ...]:
        if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
            self._wrong("paths", "must be tables: [[paths]]")
        return tuple(self._path(f"paths {number}", table) for number, table in enumerate(tables, 1))

    def _path(self, where: str, table: dict[str, Any]) -> PathRule:
        for key in table:
            if key not in _PATH_KEYS:
                self._unknown(f"{where}: {key}", key, _PATH_KEYS)
        for key in ("path", "reason"):
            if not isinstance(table.get(key), str) or not table[key].strip():
                self._wrong(f"{where}: {key}", "must be given, as a text")
        rules = table.get("exclude-rule", [])
        rules = [rules] if isinstance(rules, str) else rules
        if not isinstance(rules, list) or not all(isinstance(rule, str) for rule in rules):
            self._wrong(f"{where}: exclude-rule", "must be a list of texts")
        band = table.get("min-confidence")
        if band is not None and band not in BANDS:
            self._wrong(f"{where}: min-confidence", f"must be one of {', '.join(BANDS)}")
        if not rules and band is None:
            self._wrong(where, "says nothing: give exclude-rule or min-confidence")
        return PathRule(table["path"], table["reason"], tuple(rules), band)
