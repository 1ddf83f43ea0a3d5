"""Rows of a table to records: which kinds its header allows, and whether a row's cells have their shapes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from pii_scan.lazy import lazy_re
from pii_scan.model.persons import OF_NAMED, is_of_card
from pii_scan.named import NamedTuple
from pii_scan.records.groups import PLAIN, WITH_PHONE, Group, Row, Spot, certain, confidence_of, may_be
from pii_scan.records.offices import Columns, is_office
from pii_scan.records.sides import FIRM
from pii_scan.records.tables.sorts import SORTS, says, sort_column, tells_when
from pii_scan.records.tables.unfilled import Unfilled
from pii_scan.records.units.cells import clean, plain

if TYPE_CHECKING:
    from pii_scan.model import RecordKind
    from pii_scan.records import Plan

# Kinds of which the lines above a list of people may tell, and what those must say of it.
TITLED = {
    "bank.account": lazy_re(
        r"(?:批量|统一|集中)(?:开[卡户立办]|办[卡理])|开[卡户]名单"
        r"|(?:开[立办]|(?:请|麻烦|帮)[^\n，。；]{0,8}(?:开|办理?))[^\n，。；]{0,8}(?:卡|账户|类户)"
    ),
    "border.crossing": lazy_re(
        r"(?:出入?境|入境|通关|过关)(?:旅客|人员|团|名单|登记)"
        r"|(?i:crew list\b[^\n]{0,60}\b(?:arrival|departure|port)\b)"
        r"|(?:\A|\n)\W{0,4}[出入]境\W{0,6}(?:19|20)\d\d[-/.年]\d"
    ),
    "crime.case": lazy_re(
        r"(?:以下|下列|如下)(?:\d{1,3}名)?(?:人员|嫌疑人|犯罪嫌疑人|涉案人员|被告人)[^\n]{0,60}(?:涉嫌|拘留|逮捕|抓获|羁押)"
    ),
    "hotel.stay": lazy_re(r"(?i)入住|住宿|住店|分房|订房|房间安排|check[ -]?in|rooming|guest list"),
    "netcafe.session": lazy_re(r"上[网機机]|网吧|网咖|電競|电竞|网络会所"),
    "property.housing": lazy_re(r"业主(?:信息|名[单册]|登记|资料|花名册)|房号\s?[+＋、/]\s?(?:产权人|业主)"),
    "travel.flight": lazy_re(
        r"(?i)航班|航段|机[票位]|票号|直航|[乘登]机|旅客|乘客|flight|passenger|[a-z\d]{2}\d{3,4}/\d\d[a-z]{3}"
    ),
    "travel.train": lazy_re(
        r"(?i)车次|高铁|动车|车票|火车票|[回返]家的票|[乘上]车|乘坐|旅客|乘客|团体票|train|passenger"
    ),
}
# Of these each row tells a time of its own, in one of these fields: above what else was done there stands the same.
PARTLY = {"netcafe.session": ("start", "end", "came", "machine_times", "session_text")}
# What stands in a cell that says the same as the one above it.
DITTO = ("同上", "同前", "〃", "″", "ditto", "Ditto")
# Letters and digits as one sign, line ends as they are, and all others as another.
_SIGNS = bytes(code if code == 10 else 97 if chr(code).isalnum() and code < 128 else 45 for code in range(256))


class Test(NamedTuple):
    """A column, and whether a cell of it, or every one of many, has the shape of the field that its header names.

    or_empty: whether it may be empty as well.
    """

    column: int
    is_shape: Callable[[str], bool]
    is_every: Callable[[Sequence[str]], bool]
    or_empty: bool = False

    def holds(self, text: str) -> bool:
        """Whether the text of a cell is that."""
        return self.is_shape(text) if text else self.or_empty


# Columns of a register of vehicles, which tells of their owners: in others who drives, or comes and goes, may be named.
_REGISTERED = lazy_re(r"车架|发动机|识别代[号码]|初次登记|注册日期|(?i:(?<![a-z])(?:vin|engine|clsbdh|fdjh)(?![a-z]))")

# Of each tests one must hold.
Conditions = list[tuple[Test, ...]]


class Possible(NamedTuple):
    """A kind that rows of a table may be of.

    needs: for each thing that the kind needs, the tests of which one must hold; second: whether another document of
    the same person will do as well. form: ``fingerprint`` where the header alone is enough.
    """

    number: int
    kind: RecordKind
    needs: tuple[tuple[tuple[Test, ...], bool], ...]
    form: str


class TableKinds:
    """The kinds that the rows of one table may be of, the highest first.

    keyed: they are objects of JSON. title: what stands above the table and may tell where all who are listed went.
    """

    def __init__(self, plan: Plan, headers: Sequence[str], keyed: bool = False, title: str = "") -> None:
        self._simplified, self._text = plan.simplified, plain if keyed else clean
        simple = [plan.simplified(header) for header in headers]
        fields: dict[tuple[int, str], list[Test]] = {}
        for column, header in enumerate(headers):
            for number, field in plan.fields_of(header):
                shape = plan.shape(field.shape)
                fields.setdefault((number, field.name), []).append(Test(column, _or_same(shape.full), shape.every))
        self._holders = self._take_names(plan, headers, fields)
        self._is_of_firms = any(map(FIRM.search, simple))
        self._is_register = any(map(_REGISTERED.search, simple))
        self.offices = Columns.of(simple)
        self._sorted = list(_sorted(plan, simple))
        self.possible = [*self._sorted]
        for index, kind in enumerate(plan.kinds):
            if not keyed and kind.is_export(simple):
                self.possible.append(Possible(index, kind, (), "fingerprint"))
                continue
            if any((index, name) in fields for name in kind.refuses):
                continue
            needs = tuple(
                (tuple(test for name in names for test in fields.get((index, name), ())), "second" in names)
                for names in kind.needs
            )
            if all(tests or second for tests, second in needs):
                self.possible.append(Possible(index, kind, needs, "table"))
        self.unfilled = Unfilled(() if keyed else plan.kinds, fields)
        if title:
            self.possible.extend(self._titled(plan, title, fields))
            self.possible.sort(key=lambda one: one.kind.id in PLAIN)
        self._conditions: dict[tuple[str, int, bool, int], list[tuple[Possible, Conditions]]] = {}
        self._named = {
            index: [test for name in WITH_PHONE for test in fields.get((index, name), ())] for index in _persons(plan)
        }

    @staticmethod
    def _take_names(plan: Plan, headers: Sequence[str], fields: dict[tuple[int, str], list[Test]]) -> tuple[Test, ...]:
        """Add the columns that name nothing, where a cell may be a name. Those of the columns that name somebody."""
        # whom an account alone tells of may be named in a column
        names = [test for index in _persons(plan) for test in fields.get((index, "name"), ())]
        unknown = [at for at, header in enumerate(headers) if header and not plan.fields_of(header)]
        # where no column is named, a cell says what it is, as in a row without names
        is_strange, tells = len(unknown) == sum(map(bool, headers)), _tells(plan)
        for index in _persons(plan):
            others = (_test(at, tells if is_strange else plan.naming.of_column(headers[at])) for at in unknown)
            fields.setdefault((index, "name"), []).extend(others)
        return tuple(_test(one.column, plan.naming.is_either) for one in names)

    @staticmethod
    def _titled(plan: Plan, title: str, fields: Mapping[tuple[int, str], Sequence[Test]]) -> Iterator[Possible]:
        """The kinds of journeys and stays of which the title tells what the columns do not."""
        told, title = plan.told(title), plan.simplified(title)
        for index, kind in enumerate(plan.kinds):
            held = told.get(index, set())
            if kind.id not in TITLED or not TITLED[kind.id].search(title) or not held.isdisjoint(kind.refuses):
                continue
            is_own = kind.id not in PARTLY or any((index, name) in fields for name in PARTLY[kind.id])
            open_needs = [names for names in kind.needs if held.isdisjoint(names)]
            tests = [tuple(test for name in names for test in fields.get((index, name), ())) for names in open_needs]
            if len(open_needs) < len(kind.needs) and all(tests) and is_own:
                yield Possible(index, kind, tuple((one, False) for one in tests), "table")

    def text(self, cell: bytes) -> str:
        """The text of a cell as shapes see it."""
        return self._simplified(self._text(cell.decode("utf-8", "replace")))

    def texts(self, cells: Sequence[bytes]) -> list[str]:
        """The texts of many cells without line ends, as shapes see them."""
        joined = _bare(b"\n%b\n" % b"\n".join(cells), len(cells))
        signs = joined.translate(_SIGNS)
        # a sign at one end of a cell may be no part of it
        if not joined.isascii() or b"\n-" in signs or b"-\n" in signs:
            return [self.text(cell) for cell in cells]
        return joined[1:-1].decode("ascii").split("\n")

    def _asked(self, cells: Sequence[bytes]) -> Callable[[Test], bool]:
        """Whether a row of such cells passes a test; the text of each is made once, where it is asked for."""
        texts: dict[int, str] = {}

        def holds(test: Test) -> bool:
            column = test.column
            if column >= len(cells):
                return test.or_empty
            if column not in texts:
                texts[column] = self.text(cells[column])
            return test.holds(texts[column])

        return holds

    def kind_of(self, cells: Sequence[bytes], by: str, types: int, named: bool, column: int = -1) -> Possible | None:
        """The kind of a row with a person: by which key, how many types of keys it holds, and whether a name.

        column: in which the key stands, if in any.
        """
        holds = self._asked(cells)
        self.unfilled.next_row()
        for possible, conditions in self.conditions(by, types, named, column):
            if all(any(map(holds, tests)) for tests in conditions):
                self.unfilled.see(possible.number, True)
                return possible
            left = self.unfilled.conditions(possible.number, conditions)
            if left and all(any(map(holds, tests)) for tests in left):
                self.unfilled.see(possible.number, False)
                if self.unfilled.is_usual(possible.number):
                    return possible
        return None

    def as_said(self, row: Row, holder: tuple[Spot, str]) -> Group | None:
        """A row of a list of somebody's that a column says to be of a kind; None where it says nothing."""
        holds = self._asked(row.cells)
        for one in self._sorted:
            if all(any(map(holds, tests)) for tests, _ in one.needs):
                sure = confidence_of("table", holder[0].confidence)
                return Group(one.kind, row.start, row.end, *holder, tuple(certain(row.spots)), "table", sure)
        return None

    def settled(self, by: str, types: int, named: bool, column: int = -1) -> Iterator[tuple[Possible, Conditions]]:
        """The kinds of such a row, and of such with empty cells, where it is known what most rows are."""
        for possible, conditions in self.conditions(by, types, named, column):
            yield possible, conditions
            if left := self.unfilled.conditions(possible.number, conditions):
                yield possible, left

    def conditions(self, by: str, types: int, named: bool, column: int = -1) -> list[tuple[Possible, Conditions]]:
        """The kinds of such a row, as ``kind_of`` knows it; of all tests one must hold."""
        key = (by, types, named, column)
        found = self._conditions.get(key)
        if found is None:
            every = ((possible, self._condition(possible, *key)) for possible in self.possible)
            found = self._conditions[key] = [(one, tests) for one, tests in every if tests is not None]
        return found

    def _condition(self, possible: Possible, by: str, types: int, named: bool, column: int) -> Conditions | None:
        """The tests of a kind, or None where it cannot be."""
        name = possible.kind.id
        # whose a card is that names nobody is told in a column, if there is one; whose a vehicle is, in a register
        types = 0 if types < 0 and by == "plate" and self._is_register else types
        holders = self._holders if types == 0 and name in OF_NAMED.get(by, ()) else ()
        is_firms = types == 0 and is_of_card(by, name) and self._is_of_firms
        if is_firms or not (holders or may_be(name, by, types)):
            return None
        if possible.form == "fingerprint":
            return []
        if by == "phone":
            return self._by_phone(possible, types, named, column)
        if name in ("phone.number", "identity.number"):
            return [] if name == "identity.number" else None
        return self._needed(possible, types, holders)

    def _by_phone(self, possible: Possible, types: int, named: bool, column: int) -> list[tuple[Test, ...]] | None:
        """The tests of a kind where a telephone names the person, or an office, or who is in charge."""
        name = possible.kind.id
        if name == "identity.number" or (self.offices.is_staffed and name not in PLAIN):
            return None
        theirs = [] if named else self._not_offices(name)
        if not named and self.offices.are_nobodys(name, column):
            parties = tuple(_test(at, _is_no_office) for at in self.offices.parties)
            if not self._holders and not parties:
                return None
            theirs.append((*self._holders, *parties))
        if name == "phone.number":
            return theirs
        if name == "identity.person":
            return theirs if named else [*theirs, tuple(self._named[possible.number])]
        return [*theirs, *self._needed(possible, types, ())]

    def _not_offices(self, name: str) -> list[tuple[Test, ...]]:
        """The tests of the columns that name a party: that it is no office."""
        names = self.offices.names if self.offices.may_be_places(name) else ()
        return [(_test(at, _is_no_office)._replace(or_empty=True),) for at in (*self.offices.parties, *names)]

    @staticmethod
    def _needed(possible: Possible, types: int, holders: tuple[Test, ...]) -> list[tuple[Test, ...]]:
        """The tests of what a kind needs, and of who holds the account."""
        needed = dict.fromkeys(tests for tests, second in possible.needs if not (second and types > 1))
        # of two, what holds wherever the other one does says nothing
        needed = dict.fromkeys((*needed, holders) if holders else needed)
        return [tests for tests in needed if not any(set(other) < set(tests) for other in needed)]


def _sorted(plan: Plan, headers: Sequence[str]) -> Iterator[Possible]:
    """The kinds of rows of which a column says what each is. Another one must say when it was."""
    column = sort_column(headers)
    if column is None:
        return
    when = tuple(_test(at, tells_when) for at in range(len(headers)) if at != column)
    for index, kind in enumerate(plan.kinds):
        if kind.id in SORTS:
            is_said = _test(column, partial(says, kind.id))
            yield Possible(index, kind, (((is_said,), False), (when, False)), "table")


def _persons(plan: Plan) -> list[int]:
    """The number of the kind that tells who somebody is."""
    return [index for index, kind in enumerate(plan.kinds) if kind.id == "identity.person"]


def _test(column: int, is_shape: Callable[[str], bool]) -> Test:
    return Test(column, is_shape, lambda every: all(map(is_shape, every)))


def _tells(plan: Plan) -> Callable[[str], bool]:
    """Whether a cell says whose the number beside it is, by a name or an address."""
    tests = (plan.naming.is_han_alone, plan.naming.is_whole, plan.shape("address").full)
    return lambda cell: any(test(cell) for test in tests)


def _is_no_office(text: str) -> bool:
    return not is_office(text)


@lru_cache(1024)
def _or_same(is_shape: Callable[[str], bool]) -> Callable[[str], bool]:
    """The test of a cell by itself, which one passes, too, that says the same as the cell above it."""
    return lambda text: text in DITTO or is_shape(text)


def _bare(lines: bytes, size: int) -> bytes:
    """Lines without quotes around them, if each of so many has one pair."""
    if lines.count(b'"') != 2 * size or lines.count(b'\n"') != size or lines.count(b'"\n') != size:
        return lines
    bare = lines.replace(b'\n"', b"\n").replace(b'"\n', b"\n")
    return lines if b'"' in bare else bare
