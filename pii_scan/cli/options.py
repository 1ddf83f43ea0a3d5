"""What the texts of options mean: lists, sizes, times, dates, encodings, output files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from pii_scan.amounts import bytes_of, parts_of, seconds_of
from pii_scan.errors import did_you_mean
from pii_scan.named import NamedTuple
from pii_scan.reporters import REPORTERS, SUFFIXES

# Generic since click 8.5, and no class to subscript before.
if TYPE_CHECKING:
    from pathlib import Path

    _ParamType = click.ParamType[Any]
else:
    _ParamType = click.ParamType


class Output(NamedTuple):
    """A report to be written: its format and its file."""

    format: str
    file: Path


class Size(_ParamType):
    """Bytes, with K, M, G or T for powers of 1024."""

    name = "size"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """The number of bytes."""
        if isinstance(value, int):
            return value
        size = bytes_of(value)
        if size is None:
            self.fail(f"{value} is no size; write it as 500K, 10M or 2G", param, ctx)
        return size


class Duration(_ParamType):
    """Seconds, or 90s, 45m, 2h, 1h30m."""

    name = "time"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """The number of seconds."""
        if isinstance(value, int | float):
            return float(value)
        seconds = seconds_of(value)
        if seconds is None:
            self.fail(f"{value} is no time; write it as 90s, 45m or 1h30m", param, ctx)
        return seconds


class Codec(_ParamType):
    """The name of an encoding that Python knows."""

    name = "encoding"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Python's own name of it."""
        import codecs

        try:
            codec = codecs.lookup(value)
        except (LookupError, ValueError):
            self.fail(f"{value} is no encoding that Python knows; try utf-8, gb18030, big5 or utf-16", param, ctx)
        if not getattr(codec, "_is_text_encoding", True):
            self.fail(f"{value} is no encoding of text", param, ctx)
        return codec.name


class Processes(_ParamType):
    """How many processes: 1 or more."""

    name = "number"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """The number."""
        text = str(value).strip()
        if not (text.isascii() and text.isdigit() and len(text) < 10 and int(text)):
            self.fail(f"{value} is no number of processes; write it as 1, 2 or more", param, ctx)
        return int(text)


class Day(_ParamType):
    """A date as 2026-11-24."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The date as it was given, when it is one."""
        from datetime import date

        try:
            return date.fromisoformat(str(value)).isoformat()
        except ValueError:
            self.fail(f"{value} is no date; write it as 2026-11-24", param, ctx)


class OutputFile(_ParamType):
    """``[FORMAT:]FILE``; the suffix says the format where it is not given."""

    name = "[format:]file"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Output:
        """Format and file."""
        if isinstance(value, Output):
            return value
        from pathlib import Path

        name, colon, rest = value.partition(":")
        if colon and name in REPORTERS:
            format_name, file = name, Path(rest)
        else:
            file = Path(value)
            format_name = SUFFIXES.get(file.suffix.lower(), "")
            if colon and (hint := did_you_mean(name.lower(), REPORTERS)):
                self.fail(f"{name}: no such format{hint}", param, ctx)
        if not format_name:
            known = ", ".join(SUFFIXES)
            formats = ", ".join(REPORTERS)
            self.fail(f"{value}: its suffix names no format ({known}); write FORMAT:FILE ({formats})", param, ctx)
        if str(file) in ("", ".", "-"):
            self.fail(f"{value} names no file; use -f for standard output", param, ctx)
        if not file.parent.is_dir():
            self.fail(f"{file.parent} is no directory", param, ctx)
        if file.is_dir():
            self.fail(f"{file} is a directory", param, ctx)
        return Output(format_name, file)


# -f, as scan and report have it: the names of all formats are too long for click's own list of choices.
FORMAT: dict[str, Any] = {
    "type": click.Choice(list(REPORTERS)),
    "metavar": "FORMAT",
    "help": f"of standard output: {', '.join(REPORTERS)}; default: text",
}


def commas(_ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    """Values that are repeated, divided by commas, or both; to select by nothing is a mistake."""
    parts = tuple(part for value in values for part in parts_of(value))
    if values and not parts and param.name != "exclude_rule":
        raise click.BadParameter("names nothing; leave it out to select everything")
    return parts
