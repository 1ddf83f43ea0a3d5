"""Pairs of files: a true table, and the same table permuted (still true) or spoiled (nothing, or another kind)."""

from __future__ import annotations

import random
from collections.abc import Iterator

import records
import values as v
from kinds import Kind
from neg_base import WAYS, negative
from records import Item
from sheet import Sheet, make_sheet
from world import World

KINDS = {kind.name: kind for kind in records.ALL}
# the columns that are taken away so that nobody is named, and what is left
NOBODY = [
    "hotel.stay",
    "flight.booking",
    "train.ticket",
    "property.housing",
    "property.rental",
    "criminal.case",
    "netbar.session",
]
# the columns that are taken away, and the kind that is left
OTHER = [
    ("bank.balance", {"balance", "usable", "fixed", "asof", "currency"}, "bank.account", {"name", "id", "card"}),
    (
        "border.crossing",
        {"direction", "io", "when", "day", "port", "transport", "doc", "passport", "land", "means", "visa", "code"},
        "identity.person",
        {"name", "sex", "birth", "id"},
    ),
    (
        "hotel.stay",
        {"hotel", "hotel_code", "room", "room_type", "checkin", "checkout", "price", "deposit", "channel"},
        "identity.person",
        {"name", "sex", "id", "address"},
    ),
    (
        "driving.licence",
        {"archive", "class", "first", "valid_to", "points", "office", "state"},
        "identity.person",
        {"name", "id", "mobile", "landline"},
    ),
]
PERSONAL = {
    "name",
    "id",
    "mobile",
    "sex",
    "birth",
    "address",
    "passport",
    "officer",
    "landlord",
    "landline",
    "id_type",
    "email",
    "netcard",
    "ticket",
    "pnr",
    "order",
}


def write(sheet: Sheet, rng: random.Random, shape: str) -> Item:
    """The sheet in one of the ways of tables."""
    way = rng.choice([way for way in WAYS if way not in ("log-pairs", "key-lines")])
    ext, content = WAYS[way](sheet, rng)
    return Item(ext, content, sheet.label(f"{shape} {way}"), sheet.lang, free=False)


def picked(sheet: Sheet, places: list[int]) -> Sheet:
    """The sheet with some of its columns, in this order."""
    cells = [[row[i] for i in places] for row in sheet.cells]
    return Sheet(
        sheet.kind,
        sheet.lang,
        sheet.table,
        sheet.title,
        [sheet.headers[i] for i in places],
        [sheet.keys[i] for i in places],
        cells,
        sheet.owners,
        sheet.style,
    )


def fresh(world: World, kind: Kind, keys: set[str], least: int = 5) -> Sheet:
    """A sheet whose headers hold the keys."""
    fitting = [d for d in kind.dialects if keys <= {key for _, key in d.columns} and d.lang != "tw"]
    dialect = world.rng.choice(fitting)
    return make_sheet(world, kind, dialect, world.rng.randrange(least, 20), dialect.columns)


def nobody(world: World, name: str) -> list[Item]:
    """A true table, and its columns without anyone."""
    sheet = fresh(world, KINDS[name], {"id"})
    rest = [i for i, key in enumerate(sheet.keys) if key not in PERSONAL]
    spoiled = write(picked(sheet, world.rng.sample(rest, len(rest))), world.rng, "pair")
    spoiled.label = negative("pair without persons of " + name)
    return [write(sheet, world.rng, "pair true"), spoiled]


def other(world: World, name: str, gone: set[str], left: str, needs: set[str]) -> list[Item]:
    """A true table, and the same with its telling columns gone."""
    sheet = fresh(world, KINDS[name], needs)
    rest = picked(sheet, [i for i, key in enumerate(sheet.keys) if key not in gone])
    rest.title = world.rng.choice(KINDS[left].titles)
    rest.kind, rest.table = KINDS[left], "t_" + KINDS[left].stem
    if left == "identity.person" and len(set(rest.owners)) < len(rest.owners):
        kept = dict(zip(rest.owners, rest.cells, strict=True))
        rest.cells, rest.owners = list(kept.values()), list(kept)
    return [write(sheet, world.rng, "pair true"), write(rest, world.rng, "pair other kind")]


def permuted(world: World) -> list[Item]:
    """A true table, and its columns in another order: as true."""
    sheet = fresh(
        world,
        KINDS[
            world.rng.choice(
                ["hotel.stay", "bank.transaction", "driving.vehicle", "phone.subscriber", "property.rental"]
            )
        ],
        {"id"},
    )
    places = list(range(len(sheet.keys)))
    world.rng.shuffle(places)
    return [write(sheet, world.rng, "pair true"), write(picked(sheet, places), world.rng, "pair permuted")]


def spoiled_numbers(world: World) -> list[Item]:
    """A true table, and one in which every check digit is wrong and every mobile of no segment: made-up data."""
    sheet = fresh(
        world,
        KINDS[world.rng.choice(["train.ticket", "bank.account", "identity.person", "property.rental"])],
        {"id", "name"},
    )
    whole = write(sheet, world.rng, "pair true")
    rows = []
    for number, row in enumerate(sheet.cells, 1):
        changed = []
        for key, cell in zip(sheet.keys, row, strict=True):
            if key == "id":
                cell = cell[:17] + world.rng.choice([c for c in "0123456789" if c != cell[17]])  # noqa: PLW2901
            elif key in ("mobile", "card", "email", "landline"):
                cell = {"mobile": "154", "card": "20", "email": "无", "landline": "无"}[key] + (  # noqa: PLW2901
                    v.lively(world.rng, 8) if key in ("mobile", "card") else ""
                )
            changed.append(f"测试{number:03d}" if key in ("name", "landlord") else cell)
        rows.append(changed)
    sheet.cells = rows
    spoiled = write(sheet, world.rng, "pair")
    spoiled.label = negative("pair with wrong check digits")
    return [whole, spoiled]


def items(world: World) -> Iterator[Item]:
    """Thirteen pairs."""
    for name in world.rng.sample(NOBODY, 6):
        yield from nobody(world, name)
    for one in world.rng.sample(OTHER, 3):
        yield from other(world, *one)
    for _ in range(2):
        yield from permuted(world)
        yield from spoiled_numbers(world)
