"""The files of records: which kind is written in which way, by the seed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

import kinds_money
import kinds_state
import kinds_trip
import prose
from kinds import Dialect, Kind
from office import BINARY_WAYS, HEADED_BINARY, docx, paragraph, word_table
from sheet import Label, Sheet, Write, bare_columns, make_sheet
from special import SPECIAL
from special_more import MORE
from tables_code import CODE_WAYS, json_holders
from tables_text import BARE_WAYS, HEADED_WAYS, TEXT_WAYS
from world import World

ALL = kinds_trip.KINDS + kinds_state.KINDS + kinds_money.KINDS
SPECIALS = {"special": SPECIAL, "special-more": MORE}
FEWER = {"location.position": 10}
NO_BIG5 = {"driving.vehicle", "criminal.case", "property.housing"}


@dataclass
class Item:
    """One file before its name and encoding: `free` says that any encoding suits it."""

    ext: str
    content: bytes | str
    label: Label
    lang: str = "zh"
    free: bool = True


def form(sheet: Sheet, rng: random.Random) -> tuple[str, bytes | str]:
    """Each record as a table of two columns, in a document or a page."""
    pairs = [[[h, c] for h, c in zip(sheet.headers, row, strict=True)] for row in sheet.cells]
    if rng.random() < 0.5:
        return "docx", docx("".join(paragraph(sheet.title) + word_table(rows) + paragraph("") for rows in pairs))
    tables = [
        "<table border=1>" + "".join(f"<tr><td>{h}</td><td>{c}</td></tr>" for h, c in rows) + "</table>"
        for rows in pairs
    ]
    return (
        "html",
        f'<html><head><meta charset="utf-8"><title>{sheet.title}</title></head><body>\n'
        + "\n<hr>\n".join(tables)
        + "\n</body></html>\n",
    )


def plain_way(world: World, kind: Kind, dialect: Dialect, way: str) -> Item:
    """A sheet with its header, by any table way."""
    rng = world.rng
    people = (
        rng.randrange(2, 5)
        if way == "form"
        else rng.choice((rng.randrange(3, 9), rng.randrange(5, 20), rng.randrange(15, 40)))
    )
    sheet = make_sheet(world, kind, dialect, people, most=2 if people > 15 or way == "form" else 3)
    writers: dict[str, Write] = {**TEXT_WAYS, **CODE_WAYS, **BINARY_WAYS, "form": form}
    ext, content = writers[way](sheet, rng)
    label = sheet.label(f"{way} {dialect.lang}")
    free = way in TEXT_WAYS or way in ("sql-insert", "key-lines", "key-blocks", "log-pairs")
    return Item(ext, content, label, dialect.lang, free and not (dialect.lang == "tw" and kind.name in NO_BIG5))


def bare_way(world: World, kind: Kind, way: str) -> Item:
    """A list without header; passports, VINs and landlines in it are only allowed."""
    sheet = make_sheet(world, kind, kind.dialects[0], world.rng.randrange(5, 30), bare_columns(kind, world.rng))
    ext, content = BARE_WAYS[way](sheet, world.rng)
    return Item(ext, content, sheet.label(way, bare=True))


def headed_way(world: World, kind: Kind, dialect: Dialect, way: str) -> Item:
    """The holder above, the records below; or several holders, each with an array."""
    rng = world.rng
    several = way in ("json-holders", "headed-several")
    sheet = make_sheet(world, kind, dialect, rng.randrange(2, 6) if several else 1, most=8)
    while len(sheet.cells) < 3:
        sheet = make_sheet(world, kind, dialect, 2 if several else 1, most=8)
    parts = sheet.holders()
    ext: str
    content: bytes | str
    if way == "json-holders":
        ext, content = json_holders(parts, rng)
    elif way == "headed-several":
        made = [HEADED_WAYS["headed-fixed"](part, random.Random(len(sheet.cells)))[1] for part in parts]
        ext, content = "txt", "\n\n".join(made)
    else:
        writers: dict[str, Write] = {**HEADED_WAYS, **HEADED_BINARY}
        ext, content = writers[way](parts[0], rng)
    return Item(ext, content, sheet.label(f"{way} {dialect.lang}"), dialect.lang, way != "json-holders")


def prose_way(world: World, kind: Kind, way: str) -> Item:
    """A file of sentences."""
    lang = "tw" if world.rng.random() < 0.12 and kind.name not in NO_BIG5 and way != "docx-prose" else "zh"
    ext, content, label = prose.tell_file(world, kind, way, lang)
    return Item(ext, content, label, lang)


def suits(kind: Kind, dialect: Dialect, way: str) -> bool:
    """Whether a way can write this dialect without doubt."""
    if way == "log-query":
        return dialect.lang == "en" and kind.name != "driving.vehicle"
    if way in ("json-nested", "yaml", "sql-oracle", "ini", "log-object", "mongo", "sql-copy"):
        rest = [
            key
            for _, key in dialect.columns
            if key
            not in (
                "name",
                "id",
                "mobile",
                "sex",
                "birth",
                "address",
                "email",
                "landline",
                "nation",
                "education",
            )
        ]
        return dialect.lang in ("en", "py") and (way != "json-nested" or len(rest) > 1)
    return True


def choose(kind: Kind, rng: random.Random, count: int) -> list[str]:
    """The ways of a kind: some of each family, none twice."""
    sentences = list(prose.WAYS) if kind.name in prose.LONG else ["under-head"]
    ways = rng.sample(sentences, min(4, len(sentences)))
    ways += [way for way, table in SPECIALS.items() if kind.name in table]
    if kind.bare:
        ways.append(rng.choice(list(BARE_WAYS)))
    if kind.many:
        ways += rng.sample(["json-holders", "headed-several", *HEADED_WAYS, *HEADED_BINARY], 3)
    ways.append(rng.choice([*BINARY_WAYS, "form"]))
    rest = rng.sample([*TEXT_WAYS, "xlsx", "sqlite"], 15)
    codes = [
        way for way in rng.sample(list(CODE_WAYS), len(CODE_WAYS)) if any(suits(kind, d, way) for d in kind.dialects)
    ]
    while len(ways) < count:
        way = codes.pop() if len(ways) % 5 < 3 else rest.pop()
        if way not in ways:
            ways.append(way)
    return ways


def items(world: World) -> Iterator[Item]:
    """All files of records."""
    rng = world.rng
    for kind in ALL:
        turn = rng.sample(kind.dialects, len(kind.dialects))
        for way in choose(kind, rng, FEWER.get(kind.name, 16)):
            if way in SPECIALS:
                ext, content, label = SPECIALS[way][kind.name](world)
                yield Item(ext, content, label, free=ext not in ("xml", "ldif"))
            elif way in BARE_WAYS:
                yield bare_way(world, kind, way)
            elif way in prose.WAYS or way == "under-head":
                yield prose_way(world, kind, way)
            else:
                headed = way.startswith("headed") or way == "json-holders"
                dialect = next(d for d in turn if (usable(d, way) if headed else suits(kind, d, way)))
                turn.remove(dialect)
                turn.append(dialect)
                yield headed_way(world, kind, dialect, way) if headed else plain_way(world, kind, dialect, way)


def usable(dialect: Dialect, way: str) -> bool:
    """A holder's sheet needs a person key of its own; arrays in objects suit programs, printed sheets suit people."""
    keys = {key for _, key in dialect.columns}
    fits = dialect.lang in ("en", "py") if way == "json-holders" else dialect.lang in ("zh", "tw")
    return fits and bool(keys & {"id", "passport", "mobile"})
