"""The command line: arguments to parts wired together to an exit code. No logic."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress

from pii_scan.errors import PiiScanError, describe_bug

GONE = "the working directory: No such file or directory; change to one that exists"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code: 0, 1 findings, 2 error, 3 incomplete, 130 interrupted."""
    from pii_scan.cli.console import complain, drop_output, finish_output
    from pii_scan.cli.interrupts import Interrupts

    try:
        given = tuple(sys.argv[1:] if arguments is None else arguments)
        with Interrupts():
            code = _run(given)
            finish_output()
        return code
    except BrokenPipeError:
        drop_output()
        return 0
    except KeyboardInterrupt:
        complain("pii-scan: interrupted")
        return 130
    except PiiScanError as error:
        complain(f"pii-scan: {error}")
        return error.exit_code
    except Exception as error:  # a bug of ours: told without its text, which may hold a value
        complain(f"pii-scan: {describe_bug(error) if _has_directory() else GONE}")
        return 2
    finally:
        with suppress(PiiScanError):  # said already
            finish_output()


def _has_directory() -> bool:
    with suppress(FileNotFoundError):
        return bool(os.getcwd())
    return False


def _run(arguments: tuple[str, ...]) -> int:
    from pii_scan.cli import plain

    options = plain.options(arguments)
    if options is None:
        from pii_scan.cli.group import run

        return run(arguments)
    if arguments[0] == "hook":
        from pii_scan.cli import hooking

        hooking.check_asked(options)
        return hooking.run(options, None, arguments)
    from pii_scan.cli.perform import scan

    return scan(options, None, arguments)
