"""The groups of one stream: from what the engine saw to what the records are asked, which most scans never are."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from pii_scan.engine import Candidate, Look
from pii_scan.lazy import lazy_re
from pii_scan.model import Layout, RuleSet
from pii_scan.model.persons import HOLDER_KEYS, SUBJECT_KEYS
from pii_scan.named import NamedTuple

if TYPE_CHECKING:
    from pii_scan.records import Group, Grouper, Plan, Spot
    from pii_scan.records.tables.headless import Known
    from pii_scan.records.tables.linked import Later, Links, Named
    from pii_scan.records.usual import Usual
    from pii_scan.scanner.assured import Assured


# Tables that are remembered which were read before anybody was named.
TABLES = 1000
# Bytes of the longest title, and what is none: a sentence, a key with its value, a number.
TITLE = 120
_NO_TITLE = lazy_re(r"[。！？!?，,；;]\s*\Z|[：:=＝]\s?\S|[0-9]{5}|[{}<>\[\]\t|]")
_HAN = lazy_re("[\u4e00-\u9fff]{2}")


def title_of(data: bytes) -> str:
    """The first line of a text, of which the first bytes are given, where it may be a title; else nothing."""
    line = data.lstrip(b"\xef\xbb\xbf \r\n\t#*=").partition(b"\n")
    text = line[0].decode("utf-8", "replace").strip(" \r\t*#=—-\u3000") if line[1] and len(line[0]) <= TITLE else ""
    return text if _HAN.search(text) and not _NO_TITLE.search(text) else ""


class Before(NamedTuple):
    """What streams before this one tell of it: whom their mail names, or whom the keys in it stand for.

    table: its name, where it is a table of a database. passed: the tables that were read before anybody was named.
    again: whether only rows are wanted of whom the keys are known by now.
    """

    told: Spot | None = None
    links: Links | None = None
    table: str = ""
    passed: tuple[Named, ...] = ()
    again: bool = False

    @property
    def later(self) -> Later | None:
        """What is known in the end of tables that stand before those of whom they tell."""
        return self.links.later(self.passed) if self.links and not self.again else None


NOTHING = Before()


class Grouping:
    """Groups the candidates of one stream, look after look.

    plan: made when somebody is named. is_code: whether it is source code.
    """

    def __init__(
        self, ruleset: RuleSet, plan: Callable[[], Plan], before: Before = NOTHING, is_code: bool = False
    ) -> None:
        self._ruleset, self._plan, self._before, self._is_code = ruleset, plan, before, is_code
        if before.links:
            before.links.table = before.table
        # tables that were read before anybody was named
        self._passed: dict[Named, None] = {}
        self._grouper: Grouper | None = None
        self._assured: Assured | None = None
        # what may name the holder of a statement below, before anything is seen that a record may be about
        self._holder: Candidate | None = None
        # the first bytes of the stream, where they are text; None before they were read
        self._first: bytes | None = None
        # what rows of tables without a header are, and objects of the same keys
        self._headless: Known = {}
        self._objects: Usual | None = None

    @property
    def grouper(self) -> Grouper:
        """The groups of the records; made when it is first needed, for importing it costs a hook 15 ms."""
        if self._grouper is None:
            from pii_scan.records import Grouper
            from pii_scan.records.tables.linked import Links

            holder = self._spots([self._holder])[0] if self._holder else None
            links = self._before.links or Links(self._before.table)
            title = title_of(self._first or b"")
            self._grouper = Grouper(self._plan, links, holder, self._before.told, title, self._is_code)
            self._grouper.headless = self._headless
        return self._grouper

    @property
    def _usual(self) -> Usual:
        from pii_scan.records.usual import Usual  # most scans find no record

        self._objects = self._objects or Usual()
        return self._objects

    @property
    def after(self) -> Before:
        """What the stream tells in the end of those that follow: whom it named last as a holder, and its keys."""
        passed = (*self._before.passed, *self._passed)
        if self._grouper is None:
            return self._before._replace(told=None, passed=passed)
        return self._before._replace(told=self._grouper.holder, links=self._grouper.links, passed=passed)

    def apart(self, look: Look) -> list[Group]:
        """The groups of a look at parts of the stream that are put together, by themselves."""
        other = Grouping(self._ruleset, self._plan, self._before)
        other._first, other._holder, other._headless = self._first, self._holder, self._headless
        other._objects = self._usual
        return other.groups(look)

    def _goes_on(self, layout: Layout | None) -> bool:
        """Whether a chunk may hold records although nothing was found in it: the lines of a statement."""
        if self._grouper is not None or self._before.again:
            return True
        if layout is None:
            return False
        is_linked = self._before.links is not None and bool(self._before.links.of(layout).other)
        return is_linked or bool(self._holder or self._before.told) or self._is_statement(layout)

    def told_afar(self) -> bool:
        """Whether an object far away may tell, or told, of what is read."""
        return self._grouper is not None and self._grouper.told_afar()

    def skip(self, size: int) -> None:
        """So many bytes of running text are not read, for it is known what they hold."""
        if self._grouper:
            self._grouper.skip(size)

    def groups(self, look: Look) -> list[Group]:
        """The groups of one look, in the order of the text."""
        goes_on = self._goes_on(look.chunk.layout)
        if not (look.found or look.text or goes_on):
            self._pass_by(look)
            return []
        if self._first is None:
            self._first = look.view.data[: 2 * TITLE] if look.chunk.layout is None else b""
        if not (goes_on or self._names_somebody(look)):
            self._remember(look)
            return []
        from pii_scan.records import Row
        from pii_scan.records.passes import Table

        data = look.view.data
        tables = [
            Table(one.grid, [Row(r.start, r.end, r.cells, self._spots(r.found)) for r in one.found], one.spans or ())
            for one in look.tables
        ]
        if look.chunk.layout is not None:
            first = look.chunk.line == look.chunk.layout.header_lines + 1
            found = self.grouper.in_table(data, tables[0].grid, tables[0].rows, first)
        else:
            found = self.grouper.in_text(data, look.own, self._spots(look.text), tables)
        wanted = (one for one in found if one.form == "linked") if self._before.again else found
        return [*self._usual.of(data, sorted(wanted, key=lambda group: group.start))]

    def sure(self, look: Look, groups: list[Group]) -> list[Candidate]:
        """What was found in a look, as sure as the groups in it make it."""
        if self._assured is None and groups:
            from pii_scan.scanner.assured import Assured  # most scans find no record

            self._assured = Assured(self._ruleset)
        return self._assured.raised(look, look.found, groups) if self._assured else look.found

    def _names_somebody(self, look: Look) -> bool:
        """Whether a look holds what a record may be about: a record needs a person, or an account."""
        rules = self._ruleset.rules
        names = {rules[number].id for number in {c.rule for c in (*look.text, *look.found)}}
        return not SUBJECT_KEYS.isdisjoint(names)

    def _pass_by(self, look: Look) -> None:
        """Take a look in which nobody is named: tables in it may tell of those who are named below."""
        for one in look.tables if self._grouper is None and len(self._passed) < TABLES else ():
            table: str = getattr(one.grid, "name", "") or self._before.table
            if table:
                self._passed[table, one.grid.headers] = None

    def _remember(self, look: Look) -> None:
        self._pass_by(look)
        if look.chunk.layout is None:
            rules = self._ruleset.rules
            self._holder = next((c for c in reversed(look.text) if rules[c.rule].id in HOLDER_KEYS), self._holder)

    def _is_statement(self, layout: Layout) -> bool:
        """Whether a table is a known export whose rows are records although they name nobody."""
        statement = self._ruleset.statement
        return statement is not None and statement.is_export(layout.headers)

    def _spots(self, found: list[Candidate]) -> list[Spot]:
        from pii_scan.records import Spot

        rules = self._ruleset.rules
        return [Spot(c.start, c.end, rules[c.rule].id, c.normalised, c.confidence) for c in found]
