"""Two files of one table each: in the second a column is moved, disordered or put under its neighbour's name."""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Callable
from dataclasses import dataclass, field

from fields import headers
from kinds import MAKERS, keyed, record
from pen import Pen, Row
from values import Value, check18, digits, moment, person

COUNT = 40


@dataclass
class Half:
    """One file of a pair and what it is to give."""

    text: str
    kind: str | None
    records: int = 0
    people: int | None = None
    values: dict[str, list[str]] = field(default_factory=dict)
    allowed: dict[str, list[str]] = field(default_factory=dict)


def written(heads: list[str], lines: list[list[str]]) -> str:
    """CSV."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerows([heads, *lines])
    return out.getvalue()


def worth(rows: list[Row], fields: list[str]) -> dict[str, list[str]]:
    """Values by rule."""
    made: dict[str, list[str]] = {}
    for row in rows:
        for name in fields:
            cell = row[name]
            if isinstance(cell, Value) and cell not in made.setdefault(cell.rule, []):
                made[cell.rule].append(str(cell))
    return made


def sample(rng: random.Random, kind: str, view: str = "") -> tuple[list[str], list[Row]]:
    """Columns and rows of a kind, each row of another person."""
    fields = (view or MAKERS[kind][1][0]).split()
    pen = Pen(rng)
    pen.time_shape, pen.day_shape = "%Y-%m-%d %H:%M:%S", "%Y-%m-%d"
    return fields, [{**record(kind, person(rng), pen), "seq": str(i)} for i in range(1, COUNT + 1)]


def half(kind: str, fields: list[str], rows: list[Row], heads: list[str]) -> Half:
    """The true table."""
    keys = {keyed(row, fields) for row in rows}
    return Half(
        written(heads, [[row[f] for f in fields] for row in rows]),
        kind,
        len(rows),
        None if None in keys else len(keys),
        worth(rows, fields),
    )


def spoiled(rng: random.Random, number: str) -> str:
    """An ID number with its check character changed."""
    return number[:17] + rng.choice([c for c in "0123456789X" if c != check18(number[:17])])


def disordered(kind: str, view: str) -> Callable[[random.Random], tuple[Half, Half]]:
    """Columns with their names in another order: the same is to be found."""

    def make(rng: random.Random) -> tuple[Half, Half]:
        fields, rows = sample(rng, kind, view)
        heads = dict(zip(fields, headers(rng, fields, "zh"), strict=True))
        other = rng.sample(fields, len(fields))
        return half(kind, fields, rows, [heads[f] for f in fields]), half(kind, other, rows, [heads[f] for f in other])

    return make


def bad_numbers(kind: str, view: str) -> Callable[[random.Random], tuple[Half, Half]]:
    """The only key of the record, all of its check characters wrong: nothing."""

    def make(rng: random.Random) -> tuple[Half, Half]:
        fields, rows = sample(rng, kind, view)
        heads = headers(rng, fields, "zh")
        wrong = [[spoiled(rng, row[f]) if f in ("id", "licence") else row[f] for f in fields] for row in rows]
        return half(kind, fields, rows, heads), Half(written(heads, wrong), None)

    return make


def names_changed(kind: str, view: str, field_name: str, title: str) -> Callable[[random.Random], tuple[Half, Half]]:
    """Mobile numbers under their name, and the same digits under the name of an order or a counter: nothing."""

    def make(rng: random.Random) -> tuple[Half, Half]:
        fields, rows = sample(rng, kind, view)
        heads = headers(rng, fields, "zh")
        other = [title if f == field_name else h for f, h in zip(fields, heads, strict=True)]
        return half(kind, fields, rows, heads), Half(written(other, [[row[f] for f in fields] for row in rows]), None)

    return make


def swapped(rng: random.Random) -> tuple[Half, Half]:
    """The names of two neighbours exchanged: the telephone's stands over stock numbers, and theirs over telephones."""
    fields, rows = sample(rng, "phone.number", "mobile")
    stock = [digits(rng, 7) for _ in rows]
    lines = [[s, row["mobile"], "件"] for s, row in zip(stock, rows, strict=True)]
    right = Half(written(["库存编号", "联系电话", "单位"], lines), "phone.number", COUNT, COUNT, worth(rows, fields))
    return right, Half(written(["联系电话", "库存编号", "单位"], lines), None)


def keyless(
    kind: str, view: str, key: str, title: str, cell: Callable[[random.Random, int], str]
) -> Callable[[random.Random], tuple[Half, Half]]:
    """The person's column replaced by a thing's: nothing."""

    def make(rng: random.Random) -> tuple[Half, Half]:
        fields, rows = sample(rng, kind, view)
        heads = headers(rng, fields, "zh")
        other = [title if f == key else h for f, h in zip(fields, heads, strict=True)]
        lines = [[cell(rng, i) if f == key else row[f] for f in fields] for i, row in enumerate(rows)]
        return half(kind, fields, rows, heads), Half(written(other, lines), None)

    return make


def ranks(rng: random.Random) -> tuple[Half, Half]:
    """A sale of journeys, and the same with the rows' key column shuffled digit by digit."""
    fields, rows = sample(rng, "travel.train", "id train fromst tost ride fare")
    heads = headers(rng, fields, "zh")
    lines = [
        ["".join(rng.sample("4096871352", 10)) + digits(rng, 8) if f == "id" else row[f] for f in fields]
        for row in rows
    ]
    return half("travel.train", fields, rows, heads), Half(
        written(["流水号" if f == "id" else h for f, h in zip(fields, heads, strict=True)], lines), None
    )


def counted(rng: random.Random) -> tuple[Half, Half]:
    """Telephone numbers, and a column that counts up from one of them."""
    fields, rows = sample(rng, "phone.number", "seq mobile")
    heads = headers(rng, fields, "zh")
    first = int(rows[0]["mobile"]) // 100 * 100
    return half("phone.number", fields, rows, heads), Half(
        written(heads, [[str(i + 1), str(first + i)] for i in range(COUNT)]), None
    )


def stamped(rng: random.Random) -> tuple[Half, Half]:
    """Card numbers under their name, and order numbers made of times in their place."""
    fields, rows = sample(rng, "bank.account", "holder id card bank")
    heads = headers(rng, fields, "zh")
    lines = [["", "", f"{moment(rng):%Y%m%d%H%M%S}{digits(rng, 5)}", row["bank"]] for row in rows]
    return half("bank.account", fields, rows, heads), Half(written(["户名", "证件", "订单号", "支付银行"], lines), None)


PAIRS: dict[str, Callable[[random.Random], tuple[Half, Half]]] = {
    "columns in another order": disordered("hotel.stay", "guest id hotel room checkin checkout mobile"),
    "columns in another order, statement": disordered(
        "bank.transaction", "holder card txdate summary debit credit balance oppname oppacct"
    ),
    "columns in another order, border": disordered("border.crossing", "traveller id docno way crossed port vehicleno"),
    "wrong check digits, stay": bad_numbers("hotel.stay", "id hotel room checkin checkout"),
    "wrong check digits, list": bad_numbers("identity.number", "seq id"),
    "wrong check digits, session": bad_numbers("netcafe.session", "bar id terminal on off"),
    "telephone under an order's name": names_changed("phone.number", "seq mobile", "mobile", "订单编号"),
    "telephone under a counter's name": names_changed("phone.number", "mobile carrier", "mobile", "流水号"),
    "neighbours' names exchanged": swapped,
    "shop instead of telephone": keyless(
        "location.fix", "locmobile loctime lng lat", "locmobile", "门店", lambda _, i: f"S{i:04}"
    ),
    "item instead of ID number": keyless(
        "travel.flight", "id flight flydate dep arr", "id", "机型", lambda r, _: r.choice(("320", "738", "789"))
    ),
    "extension instead of peer": keyless(
        "phone.cdr", "peer calltype began length", "peer", "分机", lambda r, _: str(r.randrange(8000, 8999))
    ),
    "key shuffled digit by digit": ranks,
    "counted up": counted,
    "times instead of cards": stamped,
}
