"""Files that pii-scan itself wrote, told by the shape of their first line: they are not scanned."""

from __future__ import annotations

from typing import Any

# How every line of a baseline begins, and the first one of a report.
_ENTRY = b'{"baseline":"'
_MARKED = (b'{"source":{"name":"pii-scan",', b'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="pii-scan">')
_SARIF, _DRIVER = b'{"$schema":"https://docs.oasis-open.org/sarif/', b'"driver":{"name":"pii-scan",'
_EVENT, _OBJECT = b'{"event":"header","schema":', b'{"header":{"event":"header","schema":'


def is_own(head: bytes) -> bool:
    """Whether a file that begins so is a baseline, or a report of masked values.

    A report that shows values is scanned as any other file: it is a leak of its own. So is one in a format that does
    not say so in its first line (``csv``, text), or whose first line could be anybody's.
    """
    if head.startswith(_MARKED) or (head.startswith(_SARIF) and _DRIVER in head[:1000]):
        return True
    if not head.startswith((_ENTRY, _EVENT, _OBJECT)):
        return False
    line, _, _ = head.partition(b"\n")
    if line.startswith(_OBJECT):
        line = line.rstrip().removesuffix(b",") + b"}"
    said = _parsed(line)
    if "baseline" in said:
        return "path" in said
    header = said.get("header", said)
    arguments = header.get("arguments") if isinstance(header, dict) else None
    return isinstance(arguments, list) and "--show-values" not in arguments


def _parsed(line: bytes) -> dict[str, Any]:
    import json  # only where it is needed: a hook must not pay for it

    try:
        said = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}
