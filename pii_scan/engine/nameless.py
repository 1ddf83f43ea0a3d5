"""Rows of a table without a header: read as lines of text, and by what the first rows say of their columns."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence

from pii_scan.engine.confirm import Candidate
from pii_scan.engine.overlap import resolve
from pii_scan.engine.tables import AROUND, Column, Table, TableRow


def nameless_rows(
    table: Table,
    data: bytes,
    text: bytes,
    spans: Iterable[tuple[int, int]],
    found: Sequence[Candidate],
    counts: Callable[[Candidate], bool],
) -> Iterator[TableRow]:
    """The rows in which something was found, overlaps resolved.

    text: the data as running text, each row on its own line. spans: bytes [start, end) of the rows, in order. found:
    the candidates of the text. counts: whether a candidate is to be reported, and may raise what stands beside it.
    """
    rules = table.confirmer.rules
    rows = []
    spans = list(spans)
    for start, end, mine in _by_row(spans, [*found, *_of_columns(table, data, spans)]):
        cells, starts = table.grid.row(data, start, end)
        judged = (one for c in mine for one in _judged(table, starts, cells, c))
        rows.append((TableRow(start, end, cells, list(filter(counts, resolve(list(judged), rules)))), starts))
    raised = table.beside.raised(text, [c for row, _ in rows for c in row.found])
    extra = {start: more for start, _, more in _by_row([row[:2] for row, _ in rows], raised)}
    for row, starts in rows:
        held = row.found
        if row.start in extra:
            more = [one for c in extra[row.start] for one in _judged(table, starts, row.cells, c)]
            held = list(filter(counts, resolve(held + more, rules)))
        if held:
            yield row._replace(found=[one for c in held for one in _column(table, starts, c).noted([c])])


def _of_columns(table: Table, data: bytes, spans: Iterable[tuple[int, int]]) -> Iterator[Candidate]:
    """The values of columns that are those of a rule which is nothing without a label."""
    rules = table.confirmer.rules
    told = [
        (index, verdict.accepted)
        for index, verdict in enumerate(table.verdicts)
        if verdict.accepted is not None and rules[verdict.accepted].alone is None
    ]
    for span in spans if told else ():
        cells, starts = table.grid.row(data, *span)
        for index, rule in told:
            cell = cells[index] if index < len(cells) else b""
            inner = cell.strip(AROUND)
            start = starts[index] + cell.find(inner) if inner else 0
            text = inner.decode("utf-8", "replace")
            yield from table.confirmer.in_cell(rule, text, start, "column", False) if inner else ()


def _by_row(spans: Iterable[tuple[int, int]], found: Sequence[Candidate]) -> Iterator[tuple[int, int, list[Candidate]]]:
    """The rows that candidates begin in, with these."""
    found = sorted(found, key=lambda candidate: candidate.start)
    at, last = 0, len(found)
    for start, end in spans:
        while at < last and found[at].start < start:
            at += 1
        first = at
        while at < last and found[at].start < end:
            at += 1
        if at > first:
            yield start, end, found[first:at]


def _index(starts: Sequence[int], candidate: Candidate) -> int:
    return bisect_right(starts, candidate.start) - 1


def _judged(table: Table, starts: Sequence[int], cells: Sequence[bytes], candidate: Candidate) -> list[Candidate]:
    """A candidate as its column has it. Single blanks divide words: one that says what else the number is, holds."""
    if "context:other" in candidate.evidence and getattr(table.grid, "delimiter", "") == " ":
        return [candidate]
    return _column(table, starts, candidate).judged(candidate, cells[_index(starts, candidate)])


def _column(table: Table, starts: Sequence[int], candidate: Candidate) -> Column:
    return table.column(_index(starts, candidate))
