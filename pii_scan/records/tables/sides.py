"""Tables whose parts stand side by side: each row holds those of several."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pii_scan.lazy import lazy_re
from pii_scan.model import Cut, Grid, sides_of
from pii_scan.named import NamedTuple
from pii_scan.records.groups import Row

# Names of columns that tell what two people have with each other.
_OF_BOTH = lazy_re(
    r"金额|余额|摘要|附言|用途|时长|内容|交易|转账|通话|短信|消息|方向|次数"
    r"|(?i:amount|balance|content|message|duration|summary|type|direction|(?:\A|[_ ])time\Z)"
)
# Names of columns that name somebody.
_SOMEBODY = lazy_re(r"姓名|身份证|证件(?!类)|(?i:name|sfz|id[ _]?(?:card|no|num))")

# Who owns or does the same as somebody in the same row, and columns that tell of a person alone.
_WITH_HIM = lazy_re(r"(?:共有|共同(?:承租|借款|购房|买受|申请|居住)|同住|第二(?:承租|买受|购房))[人客者]")
_DOCUMENT = lazy_re(r"身份证|证件(?!类)|(?i:id[ _]?(?:card|no|num))")
_PERSONAL = lazy_re(r"姓名|身份证|证件|电话|手机|人\Z|性别|生日|出生|年龄|民族|邮箱|(?i:name|phone|mobile|tel|mail)")


class Side(NamedTuple):
    """One part of a table: some of its columns."""

    whole: Grid
    columns: tuple[int, ...]
    headers: tuple[str, ...]

    @property
    def strict(self) -> bool:
        """As the table is."""
        return self.whole.strict

    @property
    def keyed(self) -> bool:
        """As the table is."""
        return self.whole.keyed

    @property
    def title(self) -> str:
        """What stands above the table."""
        return getattr(self.whole, "title", "")

    def row(self, data: bytes, start: int, end: int) -> tuple[list[bytes], list[int]]:
        """The cells of the part that the row [start, end) of the table has, and where each begins."""
        return self.of(*self.whole.row(data, start, end), end)

    def of(self, cells: list[bytes], starts: list[int], end: int) -> tuple[list[bytes], list[int]]:
        """Its cells among those of a row that ends at a place."""
        columns = [at for at in self.columns if at < len(cells)]
        empty = len(self.columns) - len(columns)
        return [*(cells[at] for at in columns), *[b""] * empty], [*(starts[at] for at in columns), *[end] * empty]

    def cut(self, _data: bytes, _spans: Sequence[tuple[int, int]]) -> Cut | None:
        """Unknown."""
        return None


def sides(grid: Grid) -> tuple[Side, ...]:
    """The parts of a table, if it has any. What they share names nobody, and each has a column that does."""
    # bars may stand around a row, too
    edge = int(len(grid.headers) > 1 and not grid.headers[0] and not grid.headers[-1])
    names = grid.headers[edge : len(grid.headers) - edge]
    parts = sides_of(names) or _joint(names)
    shared = set[int].intersection(*map(set, parts)) if parts else set[int]()
    naming = {at for part in parts[:1] for at in part if _SOMEBODY.search(names[at])}
    if shared and (not naming or naming & shared or any(_OF_BOTH.search(names[at]) for at in shared)):
        return ()
    return tuple(Side(grid, tuple(at + edge for at in part), tuple(names[at] for at in part)) for part in parts)


def _joint(names: Sequence[str]) -> tuple[tuple[int, ...], ...]:
    """The columns of somebody, and those of who owns or does the same: 产权人, 身份证号, 共有人, 共有人身份证号."""
    with_him = [at for at, name in enumerate(names) if _WITH_HIM.match(name)]
    if not with_him or not any(_DOCUMENT.search(names[at]) for at in with_him):
        return ()
    own = [at for at in range(len(names)) if at not in with_him]
    if not any(_DOCUMENT.search(names[at]) for at in own):
        return ()
    return tuple(own), tuple(at for at in range(len(names)) if at in with_him or not _PERSONAL.search(names[at]))


def parts_of(data: bytes, parts: Sequence[Side], rows: Sequence[Row]) -> Iterator[tuple[Side, Row]]:
    """The parts of rows that hold anything, row by row."""
    for row in rows:
        whole = parts[0].whole.row(data, row.start, row.end)
        for part in parts:
            cells, starts = part.of(*whole, row.end)
            places = [range(start, start + len(cell)) for start, cell in zip(starts, cells, strict=True)]
            spots = [spot for spot in row.spots if any(spot.start in place for place in places)]
            if spots:
                yield part, row._replace(cells=cells, spots=spots)
