"""A table of one kind, before it is written, and the label of a file."""

from __future__ import annotations

import datetime as dt
import random
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from kinds import Dialect, Kind
from names import NAMES
from trad import traditional
from world import PERSON_KEYS, RULE_OF_KEY, UNSURE_WITHOUT_LABEL, Row, Style, World

UNCHANGED = {"plate", "vin", "id", "mobile", "email", "card", "passport", "mac", "ip"}


@dataclass
class Label:
    """What a scan should find in one file: `values` and `allowed` are values by rule.

    `decoys` have the right shape but are something else (order numbers, specimens): to be found nowhere.
    """

    kind: str | None
    shape: str
    records: int = 0
    people: int | None = 0
    values: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    allowed: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    decoys: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def add(self, key: str, written: str, unsure: bool = False) -> None:
        """Remember the value of a column, if its rule is scored."""
        rule = RULE_OF_KEY.get(key)
        if rule and written:
            place = self.allowed if unsure and rule in UNSURE_WITHOUT_LABEL else self.values
            place[rule].add(written)

    def plain(self) -> dict[str, Any]:
        """The label as it stands in labels.json."""
        kind = NAMES[self.kind] if self.kind else None
        made: dict[str, Any] = {"kind": kind, "records": self.records, "people": self.people, "shape": self.shape}
        made["values"] = {rule: sorted(found) for rule, found in sorted(self.values.items())}
        if self.allowed:
            made["allowed"] = {rule: sorted(found) for rule, found in sorted(self.allowed.items())}
        if self.decoys:
            made["decoys"] = {rule: sorted(found) for rule, found in sorted(self.decoys.items())}
        return made


@dataclass
class Sheet:
    """Rows of one kind under one set of headers; `cells[row][column]`, `owners[row]` is the number of the person."""

    kind: Kind
    lang: str
    table: str
    title: str
    headers: list[str]
    keys: list[str]
    cells: list[list[str]]
    owners: list[int]
    style: Style
    head: list[tuple[str, str]] = field(default_factory=list)

    def label(self, shape: str, bare: bool = False) -> Label:
        """The label of a file that holds this sheet."""
        label = Label(self.kind.name, shape, len(self.cells), len(set(self.owners)))
        for row in self.cells:
            for key, cell in zip(self.keys, row, strict=True):
                label.add(key, cell, bare)
        return label

    def holders(self) -> list[Sheet]:
        """One sheet for each person, without the person's columns; these stand in `head`."""
        own = {*PERSON_KEYS, "passport"}
        keep = [i for i, key in enumerate(self.keys) if key not in own]
        made = []
        for owner in dict.fromkeys(self.owners):
            rows = [row for row, one in zip(self.cells, self.owners, strict=True) if one == owner]
            head = [
                (h, rows[0][i]) for i, (h, key) in enumerate(zip(self.headers, self.keys, strict=True)) if key in own
            ]
            part = Sheet(
                self.kind,
                self.lang,
                self.table,
                self.title,
                [self.headers[i] for i in keep],
                [self.keys[i] for i in keep],
                [[row[i] for i in keep] for row in rows],
                [owner] * len(rows),
                self.style,
                head,
            )
            made.append(part)
        return made

    def groups(self) -> tuple[list[int], list[int]]:
        """The places of the person's columns and of the others."""
        own = [i for i, key in enumerate(self.keys) if key in PERSON_KEYS and key not in ("card", "bank")]
        return own, [i for i in range(len(self.keys)) if i not in own]


def when(row: Row) -> str:
    """The first time of a row, to sort by."""
    for key in ("when", "start", "checkin", "dep_time", "leave", "on"):
        if isinstance(row.get(key), dt.date):
            return str(row[key])
    return ""


def cell_text(style: Style, lang: str, key: str, row: Row) -> str:
    """One cell as written."""
    text = style.text(key, row[key])
    return traditional(text) if lang == "tw" and key not in UNCHANGED else text


OPTIONAL = {
    "sex",
    "id_type",
    "nation",
    "email",
    "price",
    "deposit",
    "channel",
    "rate",
    "room_type",
    "nights",
    "cabin",
    "arr_time",
    "pnr",
    "fare",
    "coach",
    "order",
    "ticket",
    "use",
    "shared",
    "nature",
    "fixed",
    "usable",
    "currency",
    "asof",
    "way",
    "net",
    "fee",
    "where",
    "star",
    "hall",
    "plate_type",
    "color",
    "engine",
    "points",
    "product",
    "purpose",
    "marital",
    "work",
    "education",
    "valid",
    "issuer",
    "cost",
    "ip",
    "mac",
    "speed",
    "radius",
    "netcard",
    "visa",
    "means",
    "code",
    "serial",
    "clock",
    "office",
}


def varied(columns: list[tuple[str, str]], rng: random.Random) -> list[tuple[str, str]]:
    """The columns without one or two that are not needed, and sometimes with one at another place."""
    kept = list(columns)
    spare = [pair for pair in columns if pair[1] in OPTIONAL]
    for pair in rng.sample(spare, min(len(spare), rng.randrange(3))):
        if len(kept) > 6:
            kept.remove(pair)
    if rng.random() < 0.35:
        kept.insert(rng.randrange(1, len(kept)), kept.pop(rng.randrange(1, len(kept))))
    return kept


def make_sheet(
    world: World,
    kind: Kind,
    dialect: Dialect,
    people: int,
    columns: list[tuple[str, str]] | None = None,
    most: int = 3,
) -> Sheet:
    """A sheet of some people; a kind that allows it has up to `most` rows for each."""
    rng, style = world.rng, world.style()
    pairs = columns or varied(dialect.columns, rng)
    cells: list[list[str]] = []
    owners = []
    rows: list[tuple[int, Row]] = []
    for number in range(people):
        person = world.person()
        count = rng.randrange(1, most + 1) if kind.many else 1
        mine = [kind.row(world, person) for _ in range(count)]
        rows += [(number, row) for row in (sorted(mine, key=when) if most > 3 else mine)]
    if most <= 3:
        rng.shuffle(rows)
    for place, (owner, row) in enumerate(rows, 1):
        cells.append([str(place) if key == "#" else cell_text(style, dialect.lang, key, row) for _, key in pairs])
        owners.append(owner)
    title = rng.choice(kind.titles)
    title = traditional(title) if dialect.lang == "tw" else title
    return Sheet(
        kind, dialect.lang, dialect.table, title, [h for h, _ in pairs], [k for _, k in pairs], cells, owners, style
    )


IN_ORDER = (("checkin", "checkout"), ("from", "to"), ("dep_port", "arr_port"), ("dep_time", "arr_time"), ("on", "off"))


def bare_columns(kind: Kind, rng: random.Random) -> list[tuple[str, str]]:
    """The columns of a list without header, in any order."""
    keys = list(kind.bare)
    rng.shuffle(keys)
    for first, second in IN_ORDER:
        if first in keys and second in keys and keys.index(first) > keys.index(second):
            i, j = keys.index(first), keys.index(second)
            keys[i], keys[j] = second, first
    return [(key, key) for key in keys]


Write = Callable[[Sheet, random.Random], tuple[str, bytes | str]]
