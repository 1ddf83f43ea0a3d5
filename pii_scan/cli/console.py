"""Standard output and standard error: encodings, colours, languages, and pipes that close early."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from typing import Any, TextIO, cast

from pii_scan.errors import PiiScanError


def say(text: str = "") -> None:
    """Print a line to standard output, in its encoding as far as that goes; a closed pipe is no error."""
    try:
        print(text.encode(encoding := _encoding(), "replace").decode(encoding))
    except BrokenPipeError:
        drop_output()
    except OSError as error:
        raise unwritable(error) from None


def complain(text: str) -> None:
    """Print a line to standard error: names cannot steer the terminal, and no long number or person's name stands."""
    from pii_scan.redact import guarded
    from pii_scan.reporters.terminal import shown

    for line in (text if text.isascii() else _nameless(text)).split("\n"):
        with suppress(OSError):  # where nobody can be told, the exit code still tells
            print(shown(guarded(line)), file=sys.stderr)  # it escapes what its encoding does not hold


def _nameless(text: str) -> str:
    """A message with what reports show of the files that it names: an argument may be called after somebody."""
    import re

    files = set(re.findall(r"[^\s\"'“”：，。]*[\u4e00-\u9fff][^\s\"'“”：，。]*\.[A-Za-z0-9]{1,5}", text))
    for name in sorted(files, key=len, reverse=True):
        text = text.replace(name, _shower()(name))
    return text


@cache
def _shower() -> Callable[[str], str]:
    """What shows the names of files; each of thousands may be missing."""
    import re

    from pii_scan.config import Settings
    from pii_scan.scanner import Scanner

    try:
        return Scanner(Settings(isolated=True)).shown
    except (PiiScanError, OSError):  # it is not known then what in them is a name
        return lambda name: re.sub(r"[\u4e00-\u9fff]", "?", name)


def as_argument(path: str) -> str:
    """A path as a shell takes it, and no option; where it is shown as a glob, the shell makes the path of it again."""
    import re
    import shlex

    path = f"./{path}" if path.startswith("-") else path
    if not set("?*").intersection(path):
        return shlex.quote(path)
    return re.sub(r"[^?*]*[^\w./@%+=:,?*-][^?*]*", lambda found: shlex.quote(found[0]), path)


def _encoding() -> str:
    return getattr(sys.stdout, "encoding", None) or "utf-8"


def text_stream(utf8: bool) -> TextIO:
    """Standard output for a report: text in the terminal's encoding with replacements, or UTF-8 for machines."""
    buffer = getattr(sys.stdout, "buffer", None)
    if buffer is None:
        return sys.stdout
    sys.stdout.flush()
    encoding = "utf-8" if utf8 else _encoding()
    # `_Open` is all of a buffer that a writer needs.
    newline = "\n" if utf8 else None
    return io.TextIOWrapper(cast(Any, _Open(buffer)), encoding=encoding, errors="replace", newline=newline)


class _Open(io.BufferedIOBase):
    """Passes bytes on, and is not closed with its wrapper."""

    def __init__(self, raw: io.BufferedIOBase) -> None:
        self._raw = raw

    def writable(self) -> bool:
        return True

    def write(self, data: bytes) -> int:  # type: ignore[override]
        return self._raw.write(data)

    def flush(self) -> None:
        if not self.closed:
            self._raw.flush()


def drop_output() -> None:
    """Send what is still to be written to standard output nowhere: its reader has gone."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
    except (OSError, ValueError, AttributeError):
        return


def finish_output() -> None:
    """Write out what standard output still holds, so that Python does not complain of a closed pipe at its end.

    Raises PiiScanError where it cannot be written: a report that is cut short must not pass for whole.
    """
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        drop_output()
    except OSError as error:
        drop_output()
        raise unwritable(error) from None
    except ValueError:  # closed by somebody else
        return


def unwritable(error: OSError) -> PiiScanError:
    """What is said where standard output takes nothing any more."""
    return PiiScanError(f"standard output cannot be written: {error.strerror}")


def language(choice: str) -> str:
    """``en`` or ``zh``: the choice, else what the locale says."""
    if choice in ("en", "zh"):
        return choice
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return "zh" if value.lower().startswith("zh") else "en"
    return "en"


def spoken(lang: str) -> str:
    """The language where standard output holds it, else English, which a line then says: no rows of question marks."""
    if lang == "en" or holds_chinese(_encoding()):
        return lang
    complain(f"pii-scan: standard output is {_encoding()}, which holds no Chinese: this is in English")
    return "en"


def holds_chinese(encoding: str | None) -> bool:
    """Whether an encoding has the words of our reports."""
    try:
        return bool("个人信息".encode(encoding or "utf-8"))
    except (UnicodeError, LookupError):
        return False


def is_terminal(stream: TextIO | None) -> bool:
    """Whether a stream is a terminal."""
    try:
        return stream is not None and stream.isatty()
    except ValueError:
        return False


def colored(choice: str) -> bool:
    """Whether standard output gets colours: the choice, else NO_COLOR, FORCE_COLOR, and whether it is a terminal."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if force := os.environ.get("FORCE_COLOR"):
        return force != "0"
    if os.environ.get("TERM") == "dumb" or (sys.platform == "win32" and "WT_SESSION" not in os.environ):
        return False
    return is_terminal(sys.stdout)
