"""Tables of one database that are linked: whose the rows are that name a person by the key of another table alone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from pii_scan.lazy import lazy_re
from pii_scan.model import Grid
from pii_scan.model.persons import PERSON_KEYS
from pii_scan.named import NamedTuple
from pii_scan.records.groups import DOCUMENTS, PLAIN, Group, Row, Spot, certain, confidence_of
from pii_scan.records.sides import spaced
from pii_scan.records.tables import TableKinds
from pii_scan.records.units.cells import text_of

# People whose keys are remembered, over all tables of a database: some 30 MB.
MOST = 100_000
# The form of a record whose person stands in another table.
FORM = "linked"
# What those are called of whom a table tells, a line for each sort: user_id is a key of the table t_account, too.
_SORTS = (
    "user|usr|uid|openid|unionid|account|acct|yh|zh|用户|账户|帐户|账|帐",
    "member|vip|hy|会员",
    "customer|cust|client|buyer|kh|gk|客户|顾客|买家",
    "guest|visitor|lk|bk|宾客|客人|住客|旅客|来宾|访客",
    "passenger|pax|psg|traveller|traveler|lk|乘客|旅客|乘机人|乘车人",
    "person|people|resident|citizen|ry|rk|个人|人员|人口|居民|公民",
    "owner|holder|yz|cz|业主|车主|机主|户主|持卡人|产权人|所有人",
    "tenant|lessee|renter|zk|租客|租户|承租人",
    "driver|jsr|jsy|司机|驾驶员|驾驶人",
    "suspect|offender|criminal|xyr|嫌疑人|人犯|前科人员",
    "subscriber|applicant|borrower|申请人|借款人|机主",
    "card|bankcard|卡|银行卡",
    "patient|student|player|患者|学生|学员|玩家",
)
_WHO = "|".join(dict.fromkeys("|".join(_SORTS).split("|")))
_NUMBER = "id|no|num|number|code|key|guid|uuid|pk|bh|bm|dm|编号|编码|代码|标识|主键|内码|号"
# The name of a column that stands for one of them, and of one that numbers the rows of its own table.
_KEY = lazy_re(rf"(?:(?:fk|ref) )?(?P<who>{_WHO})s? ?(?:info )?(?:{_NUMBER})|(?P<alone>uid|openid|unionid)")
_OWN = lazy_re("(?: ?id|pk|key|bh|uuid|guid|编号|主键)")
# Tables of those who keep the others.
_STAFF = lazy_re(r"admin|staff|emp|operator|worker|员工|职工|管理|操作")
# Tables whose rows only look like stays or balances: when somebody came to work, and what a shop gives away.
_THINGS = lazy_re(r"attend|clock|punch|shift|coupon|voucher|point|score|考勤|打卡|签到|排班|券|积分")
# Kinds of which a row names the other side by its number.
_OF_NUMBERS = ("phone.sms", "phone.cdr")
_SIGNS = lazy_re(r"[^a-z\u4e00-\u9fff]+")

# By the text of a key whom it stands for; nobody where for more than one.
People = dict[str, Spot | None]
# A table by its name and headers.
Named = tuple[str, tuple[str, ...]]


class _Space(NamedTuple):
    """The keys in one column of a table; what those are called who are numbered in it: nothing where it is named."""

    table: str
    column: str
    sorts: frozenset[str]


class Linked(NamedTuple):
    """The columns of a table that hold keys: of those of whom it tells, and of those of whom others do."""

    own: Sequence[tuple[int, People]]
    other: Sequence[tuple[int, Sequence[People]]]


class Links:
    """Remembers whom the keys in the tables of a database stand for.

    table: the name of the one that is read, where each is a stream of its own. tells: whether a table before, be it
    another sheet of a workbook, told of anybody.
    """

    def __init__(self, table: str = "") -> None:
        self.table, self.tells = table, False
        self._spaces: dict[_Space, People] = {}
        self._left = MOST
        # what is known of tables, while no more tables have told of people; and those that stand for nobody so far
        self._known: dict[Named, Linked] = {}
        self._unlinked: dict[Named, bool] = {}

    @property
    def is_full(self) -> bool:
        """Whether no more people are remembered."""
        return self._left <= 0

    def grows_by(self, grid: Grid) -> bool:
        """Whether rows of a table tell whom further keys stand for."""
        return bool(self.of(grid).own) and not self.is_full

    def of(self, grid: Grid) -> Linked:
        """What the columns of a table are keys of, where it is one of a database."""
        named = self._named(grid)
        if not named[0]:
            return Linked((), ())
        found = self._known.get(named)
        if found is None:
            own = [(at, self._spaces.setdefault(space, {})) for at, space in _own(*named)]
            found = self._known[named] = Linked(own, self._others(*named))
            # a table of which some rows are known is not read again
            self._unlinked[named] = self._unlinked.get(named, True) and not found.other
        return found

    def _named(self, grid: Grid) -> Named:
        return (getattr(grid, "name", "") or self.table, grid.headers)

    def later(self, passed: Iterable[Named]) -> Later | None:
        """What is known in the end of the tables that were read before those of whom they tell, if there are such.

        passed: the names and headers of tables that were read before anybody was named.
        """
        tables = [one for one, is_open in {**self._unlinked, **dict.fromkeys(passed, True)}.items() if is_open]
        known = {one: others for one in tables if (others := self._others(*one))}
        return Later(known) if known else None

    def _others(self, table: str, headers: Sequence[str]) -> list[tuple[int, Sequence[People]]]:
        """The columns of keys of those of whom other tables tell; at the end those that may say who wrote a row."""
        names = _names(headers) if not _THINGS.search(table.lower()) else []
        found = [(at, people) for at, name in enumerate(names) if (people := self._meant(table, name))]
        return sorted(found, key=lambda one: _is_writer(names[one[0]]))

    def _meant(self, table: str, name: str) -> list[People]:
        """Whom the keys in a column may stand for: those of a column of its name, or of a table of its sort."""
        found = _KEY.fullmatch(name)
        if found is None:
            return []
        table = table.lower()
        others = [(space, people) for space, people in self._spaces.items() if people and space.table != table]
        same = [people for space, people in others if space.column == name and not space.sorts]
        sorts = _sorts(found["who"] or found["alone"])
        return same or [people for space, people in others if not sorts.isdisjoint(space.sorts)]

    def see(self, linked: Linked, rows: Iterable[tuple[Sequence[bytes], Spot]]) -> None:
        """Take the cells of rows that name a person."""
        for cells, person in rows if linked.own else ():
            for at, people in linked.own:
                key = text_of(cells[at]) if at < len(cells) else ""
                if not key or (key not in people and self.is_full):
                    continue
                if not people:
                    self._known.clear()
                self._left -= key not in people
                known = people.get(key, person)
                is_same = known is not None and known.normalised == person.normalised
                people[key] = person._replace(start=0, end=0) if is_same else None

    def row(self, linked: Linked, row: Row, group: Group | None, kinds: TableKinds) -> Group | None:
        """The record of a row, which may be about whom its key stands for, or tell it. group: what it is by itself."""
        if linked.other:
            group = _told(linked, row, group, kinds)
        if linked.own and group and group.person in row.spots and group.person.rule in PERSON_KEYS:
            self.see(linked, [(row.cells, group.person)])
        return group


class Later(Links):
    """What is known of tables that are read again, and of no others."""

    def __init__(self, known: Mapping[Named, list[tuple[int, Sequence[People]]]]) -> None:
        super().__init__()
        self._others_of = known

    def of(self, grid: Grid) -> Linked:
        """What the columns of a table are keys of, if it is one of these."""
        return Linked((), self._others_of.get(self._named(grid), ()))


def _told(linked: Linked, row: Row, group: Group | None, kinds: TableKinds) -> Group | None:
    """The record of a row: of whom its key stands for, where it names nobody as surely."""
    if group and (group.person.rule in DOCUMENTS or group.kind.id in PLAIN):
        return group
    person = _meant_in(linked, row.cells)
    if person is None:
        return group
    person, by = person._replace(start=row.start, end=row.start), PERSON_KEYS[person.rule]
    if group:
        return group._replace(person=person, person_by=by, form=FORM)
    possible = kinds.kind_of(row.cells, by, 1, False)
    if possible is None or possible.kind.id in PLAIN or not possible.needs:
        return None
    if possible.kind.id in _OF_NUMBERS and not any(spot.rule.startswith("phone.") for spot in row.spots):
        return None  # what members write to each other in a forum
    confidence = confidence_of(FORM, person.confidence)
    return Group(possible.kind, row.start, row.end, person, by, tuple(certain(row.spots)), FORM, confidence)


def _meant_in(linked: Linked, cells: Sequence[bytes]) -> Spot | None:
    """Whom the first key of a row stands for that stands for anybody."""
    for at, spaces in linked.other:
        key = text_of(cells[at]) if at < len(cells) else ""
        found = next(filter(None, (people.get(key) for people in spaces)), None) if key else None
        if found:
            return found
    return None


def _names(headers: Sequence[str]) -> list[str]:
    return [_name(header) for header in headers]


def _name(header: str) -> str:
    """The name of a column, in small letters with blanks between its words; a comment may stand behind it."""
    whole = spaced(header)
    words = header.split(" ", 1)
    names = (whole, spaced(words[0]), spaced(words[-1]))
    return next((name for name in names if _KEY.fullmatch(name) or _OWN.fullmatch(name)), whole)


def _own(table: str, headers: Sequence[str]) -> list[tuple[int, _Space]]:
    """The columns of keys of those of whom a table tells."""
    table = table.lower()
    if _STAFF.search(table):
        return []
    sorts = frozenset().union(*(_sorts(word) for word in _words(table)))
    found = []
    for at, name in enumerate(_names(headers)):
        if _KEY.fullmatch(name):
            found.append((at, _Space(table, name, frozenset())))
        elif sorts and _OWN.fullmatch(name):
            found.append((at, _Space(table, name, sorts)))
    return found


def _is_writer(name: str) -> bool:
    """Whether a column may as well say who wrote the row."""
    found = _KEY.fullmatch(name)
    return found is not None and not _sorts(found["who"] or found["alone"]).isdisjoint(("user",))


def _words(table: str) -> list[str]:
    """The words of the name of a table, and of Chinese ones their beginnings: t_users, 客户信息."""
    words = [word for word in _SIGNS.split(spaced(table)) if word]
    words += [word.removesuffix("s").removesuffix("info") for word in words]
    return words + [word[:size] for word in words for size in (2, 3, 4) if not word.isascii()]


def _sorts(word: str) -> frozenset[str]:
    """All words for those whom one means."""
    return frozenset("|".join(sort for sort in _SORTS if word in sort.split("|")).split("|")) - {""}
