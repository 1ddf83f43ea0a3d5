"""Findings of a text as a stream of JSON lines, by either engine and in chunks of any size."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from pii_scan.engine import Engine
from pii_scan.formats import text as text_format
from pii_scan.formats.delimited import find_layout
from pii_scan.formats.encoding import Utf8Stream, detect
from pii_scan.formats.sections import Sections
from pii_scan.formats.text import Chunker
from pii_scan.model import Layout
from pii_scan.redact import Redactor
from tests.shared import built

HEAD = text_format.HEAD
ENGINES = ("hyperscan", "regex")


def engine(name: str) -> Engine:
    if name == "hyperscan":
        pytest.importorskip("hyperscan")
    return built(name)


def blocks(data: bytes, size: int) -> Iterator[bytes]:
    return (data[at : at + size] for at in range(0, len(data), size))


def layout_of(engine: Engine, name: str, data: bytes) -> tuple[Layout | None, int]:
    """The Layout of a whole text, and where its header ends in bytes of UTF-8."""
    decoded = b"".join(Utf8Stream(blocks(data, 1 << 20), detect(data[:HEAD], len(data) < HEAD)))
    found = find_layout(decoded[:HEAD].decode("utf-8", "ignore"), engine.is_label, len(decoded) <= HEAD, name)
    end = 0
    for _ in range(found.header_lines if found else 0):
        end = decoded.find(b"\n", end) + 1
    return found, end


def streamed(engine: Engine, name: str, data: bytes, size: int, monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """The findings as lines of JSON, from blocks and chunks of ``size`` bytes. No more than must be is read at once."""
    layout, end = layout_of(engine, name, data)
    redactor = Redactor(show_values=True)
    found = []
    with monkeypatch.context() as patch:
        patch.setattr(text_format, "HEAD", max(1, end))
        patch.setattr(text_format, "TABLE_ROWS", 3)
        decoded = Utf8Stream(blocks(data, size), detect(data[:HEAD], len(data) < HEAD))
        table, sections = None, Sections()
        for chunk in Chunker(decoded, lambda _head, _complete: layout, size):
            table = table or (engine.table(chunk) if chunk.layout else None)
            look = engine.look(chunk, table=table, sections=sections.enter)
            for match in engine.placed(look, look.found):
                rule = engine.ruleset.by_id[match.rule]
                finding = redactor.finding(match, rule, name, None, rule.severity, None)
                found.append(json.dumps(finding.to_dict(), ensure_ascii=False).encode())
    return found


def assert_same(got: list[bytes], wanted: list[bytes]) -> None:
    if got != wanted:
        missing, extra = set(wanted) - set(got), set(got) - set(wanted)
        shown = [line.decode("utf-8", "replace") for line in (*sorted(missing)[:3], *sorted(extra)[:3])]
        at = next((i for i, (one, other) in enumerate(zip(got, wanted, strict=False)) if one != other), -1)
        first = [lines[at].decode("utf-8", "replace") for lines in (got, wanted)]
        raise AssertionError(f"{len(missing)} missing, {len(extra)} extra: {shown}; first at {at}: {first}")
