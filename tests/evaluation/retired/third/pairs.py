"""Pairs: a table, and the same with its columns so changed that something else is true."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from bare import RULES
from drafts import Draft, encode
from habits import Habits, make_grid
from kinds import Table, Truth, make_row, make_table
from people import Person, check_char, make_person, moment
from tables import separated

Pair = tuple[Draft, Draft]
STAY = ["id_no", "hotel", "room", "checkin", "checkout", "room_type"]


def _draft(rng: Random, text: str, shape: str, truth: Truth | None) -> Draft:
    data, name = encode(rng, text)
    return Draft(data, "csv", f"pair: {shape}, {name}", truth or Truth(people=None))


def _crowd(rng: Random) -> list[Person]:
    return [make_person(rng) for _ in range(rng.randint(12, 60))]


def _table(rng: Random, kind: str, names: str, crowd: list[Person]) -> Table:
    rows = [make_row(rng, kind, person) for person in crowd]
    return Table(kind, names.split(), rows)


def _write(rng: Random, table: Table) -> str:
    return separated(make_grid(rng, table, Habits(), "zh"), ",")


def _two(rng: Random, shape: str, one: tuple[str, str], other: tuple[str, str]) -> Pair:
    """The same people under the headers of two kinds."""
    crowd = _crowd(rng)
    drafts = []
    for kind, names in (one, other):
        table = _table(rng, kind, names, crowd)
        drafts.append(_draft(rng, _write(rng, table), f"{shape}: {kind}", Truth().add(table)))
    return drafts[0], drafts[1]


def wrong_check(rng: Random) -> Pair:
    """Hotel stays; the check characters moved so that no number is right."""
    crowd = _crowd(rng)
    table = _table(rng, "hotel.stay", " ".join(STAY), crowd)
    text = _write(rng, table)
    broken = text
    for person in crowd:
        last = rng.choice([c for c in "0123456789X" if c != person.id_no[17]])
        broken = broken.replace(person.id_no, person.id_no[:17] + last)
    shape = "check characters moved"
    return _draft(rng, text, shape, Truth().add(table)), _draft(rng, broken, shape, None)


def timetable(rng: Random, kind: str, person: str, rest: str) -> Pair:
    """Journeys; the same without the columns of the traveller."""
    table = make_table(rng, kind, rng.randint(15, 60), f"{person} {rest}".split())
    bare = Table(kind, rest.split(), table.rows)
    shape = f"{kind} without traveller"
    return _draft(rng, _write(rng, table), shape, Truth().add(table)), _draft(rng, _write(rng, bare), shape, None)


def consecutive(rng: Random) -> Pair:
    """Mobile numbers; a run of numbers that somebody generated."""
    crowd = _crowd(rng)
    keys = {person.mobile for person in crowd}
    truth = Truth({"phone.number": len(keys)}, keys, {RULES["phone.number"]: keys})
    start = int(crowd[0].mobile) // 1000 * 1000
    one = "序号,手机号\n" + "".join(f"{n},{key}\n" for n, key in enumerate(sorted(keys), 1))
    two = "序号,手机号\n" + "".join(f"{n + 1},{start + n}\n" for n in range(len(keys)))
    shape = "consecutive numbers"
    return _draft(rng, one, shape, truth), _draft(rng, two, shape, None)


def shifted(rng: Random) -> Pair:
    """ID numbers; the same with the last character of another row."""
    people = _crowd(rng)
    bodies = [person.id_no[:17] for person in people]
    keys = {body + check_char(body) for body in bodies}
    truth = Truth({"identity.number": len(keys)}, keys, {RULES["identity.number"]: keys})
    right = "编号,身份证号\n" + "".join(f"{n},{key}\n" for n, key in enumerate(sorted(keys), 1))
    wrong = "编号,身份证号\n"
    for number, body in enumerate(sorted(bodies), 1):
        pool = [check_char(other) for other in bodies if check_char(other) != check_char(body)]
        wrong += f"{number},{body}{rng.choice(pool)}\n"
    shape = "check characters of other rows"
    return _draft(rng, right, shape, truth), _draft(rng, wrong, shape, None)


def stations(rng: Random) -> Pair:
    """Positions of phones; positions of charging posts."""
    table = _table(rng, "location.fix", "mobile loc_time lng lat place", _crowd(rng))
    lines = ["站点编号,巡检时间,经度,纬度,地址"]
    for number, row in enumerate(table.rows, 1):
        lines.append(f"CD{number:05d},{moment(rng):%Y-%m-%d %H:%M:%S},{row['lng']},{row['lat']},{row['place']}")
    shape = "positions of posts"
    return _draft(rng, _write(rng, table), shape, Truth().add(table)), _draft(rng, "\n".join(lines) + "\n", shape, None)


def judgments(rng: Random) -> Pair:
    """Cases with ID numbers; the same without names and numbers."""
    table = _table(rng, "crime.case", "case_no name id_no charge filed office result", _crowd(rng))
    bare = Table(table.kind, ["case_no", "charge", "filed", "office", "result"], table.rows)
    shape = "cases without people"
    return _draft(rng, _write(rng, table), shape, Truth().add(table)), _draft(rng, _write(rng, bare), shape, None)


MAKERS: list[Callable[[Random], Pair]] = [
    wrong_check,
    lambda rng: timetable(rng, "travel.flight", "name id_no", "flight flight_time from_airport to_airport carrier"),
    lambda rng: timetable(rng, "travel.train", "name id_no mobile", "train train_time from_station to_station fare"),
    consecutive,
    shifted,
    stations,
    judgments,
    lambda rng: _two(
        rng, "balance taken away", ("bank.balance", "name id_no bank branch card balance asof"),
        ("bank.account", "name id_no bank branch card acct_type open_date"),
    ),
    lambda rng: _two(
        rng, "owner or tenant", ("property.housing", "name id_no mobile location area cert"),
        ("property.rental", "name id_no mobile location area lease_start lease_end rent"),
    ),
    lambda rng: _two(
        rng, "border or flight", ("border.crossing", "name passport direction cross_time port transport"),
        ("travel.flight", "name passport flight flight_time from_airport to_airport"),
    ),
    lambda rng: _two(
        rng, "cafe or hotel", ("netcafe.session", "name id_no netbar terminal logon logoff"),
        ("hotel.stay", "name id_no hotel room checkin checkout"),
    ),
    lambda rng: _two(
        rng, "licence or vehicle", ("driving.licence", "name id_no class archive first_issue points"),
        ("driving.vehicle", "name id_no plate vin brand first_reg"),
    ),
]  # fmt: skip


def make_pairs(seed: int) -> list[Draft]:
    """All pairs, the true table first."""
    return [draft for number, make in enumerate(MAKERS) for draft in make(Random(f"{seed}/pair/{number}"))]
