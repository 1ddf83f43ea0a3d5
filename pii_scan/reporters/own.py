"""Reports told by how they begin or end, so that none is written over a file of somebody else's."""

from __future__ import annotations

import os
import re
from pathlib import Path

from pii_scan.lazy import lazy_re
from pii_scan.reporters.csv import COLUMNS

# Bytes that tell: a text report begins with what was found, and ends with its summary.
_HEAD, _TAIL = 4096, 1 << 16
_BEGINNINGS = (
    ("\ufeff" + ",".join(COLUMNS) + "\r\n").encode(),
    b'{"event":"header","schema":',
    b'{"header":{"event":"header","schema":',
    b'{"source":{"name":"pii-scan",',
    b'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="pii-scan">',
    *(f"::{command} ".encode() for command in ("error", "warning", "notice")),
)
# A beginning that others have, too, with what is ours behind it.
_MARKED = (
    (b'{"$schema":"https://docs.oasis-open.org/sarif/', b'"driver":{"name":"pii-scan",'),
    (b"<!doctype html>", b"<title>pii-scan</title>"),
    (b'{"version":"', b'","vulnerabilities":['),
    (b'[\n{"description":"', b'","check_name":"'),
)
# Those of GitLab and GitHub that hold nothing.
_EMPTY = (b"", b"[]\n")
_SUMMARY = lazy_re(rb"^pii-scan \d[\w.]*  (?:\d+ rules|\xe8\xa7\x84\xe5\x88\x99 \d+ \xe6\x9d\xa1) \(", re.MULTILINE)


def is_report(file: str) -> bool:
    """Whether a file is a report of any format, or empty. Raises OSError."""
    with Path(file).open("rb") as stream:
        head = stream.read(_HEAD)
        if head in _EMPTY or head.startswith(_BEGINNINGS):
            return True
        if any(head.startswith(begin) and mark in head for begin, mark in _MARKED):
            return True
        size = stream.seek(0, os.SEEK_END)
        stream.seek(max(0, size - _TAIL))
        return bool(_SUMMARY.search(stream.read()))
