"""Rows and cells of a Layout against the csv module, and what the csv module does not do."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pii_scan.model import ROW_LIMIT, Layout

# Of more than one column: a row of one empty cell is written as a blank line or as quotes.
cells = st.text(alphabet='a1,;"\n 汉　\t', max_size=6)
grids = st.integers(2, 5).flatmap(lambda n: st.lists(st.lists(cells, min_size=n, max_size=n), min_size=1, max_size=8))


def unquoted(cell: str) -> str:
    return cell[1:-1].replace('""', '"') if cell[:1] == '"' and cell[-1:] == '"' and len(cell) > 1 else cell


def row_starts(layout: Layout, data: bytes) -> list[int]:
    return [0, *layout.later_starts(data)]


def read(data: bytes, layout: Layout) -> list[list[str]]:
    """The cells of all rows, by the Layout."""
    starts = row_starts(layout, data)
    rows = []
    for begin, stop in zip(starts, [*starts[1:], len(data)], strict=True):
        end = stop - len(data[begin:stop]) + len(data[begin:stop].removesuffix(b"\n").removesuffix(b"\r"))
        first = layout.cell_starts(data, begin, end)
        ends = [start - len(layout.delimiter.encode()) for start in first[1:]] + [end]
        if stop > begin:
            rows.append([unquoted(data[low:high].decode()) for low, high in zip(first, ends, strict=True)])
    return rows


@given(
    grid=grids,
    delimiter=st.sampled_from([",", ";", "\t", "|"]),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    end=st.sampled_from(["\n", "\r\n"]),
    final=st.booleans(),
)
@example(grid=[['"', "\n"], ['"\n"', ""]], delimiter=",", quoting=csv.QUOTE_ALL, end="\r\n", final=True)
@settings(max_examples=400, deadline=None)
def test_rows_and_cells_are_those_of_the_csv_module(grid, delimiter, quoting, end, final) -> None:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, quoting=quoting, lineterminator=end).writerows(grid)
    text = out.getvalue() if final else out.getvalue().removesuffix(end)
    wanted = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    assert wanted == grid
    assert read(text.encode(), Layout(delimiter, ("x",) * len(grid[0]))) == wanted


@given(grid=grids, end=st.sampled_from(["\n", "\r\n"]))
@settings(max_examples=200, deadline=None)
def test_cells_join_to_their_row(grid, end) -> None:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator=end).writerows(grid)
    data = out.getvalue().encode()
    layout = Layout(",", tuple(f"h{i}" for i in range(len(grid[0]))))
    spans = list(layout.row_spans(data))
    rows = [layout.cells(data, low, high) for low, high in spans]
    assert [len(row) for row in rows] == [len(row) for row in grid]
    assert [b",".join(row) for row in rows] == [data[low:high] for low, high in spans]


@given(text=st.text('a1,"\r\n 汉', max_size=60), delimiter=st.sampled_from(",|"), ending=st.sampled_from(["", "\n"]))
@example(text='"a","b",""\n"c",d,e\r\n"f","g","h"\r', delimiter=",", ending="\n")
@example(text='"a,b",c\n,"a""b",c\na"b,c,"d"e\n"f" ,"g",h', delimiter=",", ending="")
@settings(max_examples=1000, deadline=None)
def test_rows_that_are_cut_together_have_their_own_cells(text, delimiter, ending) -> None:
    data = (text.replace(",", delimiter) + ending).encode()
    layout = Layout(delimiter, ("x", "y", "z"))
    spans = list(layout.row_spans(data))
    cut = layout.cut(data, spans)
    assert cut is not None
    assert cut.contents == [data[low:high] for low, high in cut.spans]
    assert [*zip(*cut.columns, strict=True)] == [tuple(layout.row(data, *span)[0]) for span in cut.spans]
    # none is left out but for its quotes
    rows = {span: layout.row(data, *span)[0] for span in spans}
    plain = [span for span, row in rows.items() if len(row) == 3 and not any(map(is_odd, row))]
    assert [span for span in cut.spans if span in plain] == plain


def is_odd(cell: bytes) -> bool:
    """Whether a quoted cell holds more than one pair of quotes at its ends, or what divides cells."""
    inner = cell.removesuffix(b"\r")[1:-1]
    closed = len(inner) + 2 == len(cell.removesuffix(b"\r")) and cell.removesuffix(b"\r")[-1:] == b'"'
    return cell[:1] == b'"' and (not closed or any(sign in inner for sign in (b'"', b",", b"|", b"\n")))


@given(grid=st.lists(st.lists(st.text("a-1汉", max_size=5).filter(lambda t: "--" not in t and t[-1:] != "-" != t[:1]),
                              min_size=3, max_size=3), min_size=1, max_size=5))  # fmt: skip
def test_four_dashes_divide_cells(grid) -> None:
    data = "\n".join("----".join(row) for row in grid).encode()
    assert read(data, Layout("----", ("a", "b", "c"), quote=False)) == grid


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ('a,5" disk\nb,c\n', 2),
        ('a,x"y"z\nb,c\n', 2),
        ('a,"x\ny"\nb,c\n', 2),
        ('a,"x""\ny"\nb,c\n', 2),
        ('a,"x"" y\nb,c\n', 1),
        ('a,"x" y\nb,c\n', 2),
        ('"\n"\n', 1),
        ("", 1),
        ("\n\n", 2),
        ("a,b", 1),
    ],
)
def test_quotes_that_open_and_quotes_that_are_signs(text: str, rows: int) -> None:
    starts = row_starts(Layout(",", ("h", "i")), text.encode())
    assert sum(1 for start in starts if start < len(text) or not text) == rows


def test_a_row_of_a_report_that_holds_blanks_alone_has_no_cells() -> None:
    assert Layout("  ", ("a", "b"), quote=False, stops=(0, 6)).row(b"\r", 0, 1) == ([], [])


def test_quotes_mean_nothing_without_quoting() -> None:
    assert row_starts(Layout(",", ("h", "i"), quote=False), b'a,"x\ny",b\n') == [0, 5, 10]
    assert Layout(",", ("h", "i"), quote=False).cell_starts(b'"a,b",c', 0, 7) == [0, 3, 6]


def test_a_quote_that_never_closes_ends_at_the_limit_of_a_row() -> None:
    lines = [b"%06d,\n" % number for number in range(30_000)]
    data = b'a,"open\n' + b"".join(lines)
    starts = row_starts(Layout(",", ("h", "i")), data)
    assert starts[0] == 0
    assert ROW_LIMIT < starts[1] <= ROW_LIMIT + 8
    assert len(starts) == 1 + (len(data) - starts[1]) // 8 + 1


def test_time_of_rows_is_linear() -> None:
    """A quote in every row, and a quote that opens in every row: no row is read from the table's start again."""
    import time

    def seconds(count: int) -> float:
        data = b'a,"x\n",b\n' * count
        begin = time.process_time()
        row_starts(Layout(",", ("h", "i", "j")), data)
        return time.process_time() - begin

    assert min(seconds(80_000) / seconds(40_000) for _ in range(3)) <= 2.6
