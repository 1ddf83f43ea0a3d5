"""The record kinds: which fields each one has, and how a record of it is invented."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from random import Random
from typing import Any

import fill
from people import Person, make_person, valid_id

Cell = str | date
Row = dict[str, Cell]
RULE_OF = {
    "id_no": "identity.prc_id18", "mobile": "phone.mobile", "email": "phone.email", "landline": "phone.landline",
    "passport": "identity.passport_cn", "card": "bank.card", "opp_card": "bank.card", "plate": "driving.plate",
    "vin": "driving.vin",
}  # fmt: skip
UNLABELLED = "phone.landline, unlabelled"
LOOSE = {"identity.passport_cn", "driving.vin", "phone.landline"}


@dataclass(frozen=True)
class Spec:
    """What a kind consists of: fields that are always there, fields that may be, and ways to name the person."""

    core: str
    extra: str
    keys: list[str]
    make: Callable[[Random, Person], dict[str, Any]]
    once: bool = False


@dataclass
class Table:
    """Records of one kind."""

    kind: str
    fields: list[str]
    rows: list[Row]

    def persons(self) -> set[str]:
        """The distinct person keys of the rows."""
        return {person_of(row, self.fields) for row in self.rows}

    def values(self) -> dict[str, set[str]]:
        """The exact values by rule."""
        found: dict[str, set[str]] = {}
        for row in self.rows:
            add_values(found, row, self.fields)
        return found


@dataclass
class Truth:
    """What a file holds."""

    kinds: dict[str, int] = field(default_factory=dict)
    people: set[str] | None = field(default_factory=set)
    values: dict[str, set[str]] = field(default_factory=dict)
    allowed: dict[str, set[str]] = field(default_factory=dict)

    def add(self, table: Table, *, loose: bool = False) -> Truth:
        """Add a table; `loose` for one without header, whose unlabelled values are only allowed."""
        self.kinds[table.kind] = self.kinds.get(table.kind, 0) + len(table.rows)
        if self.people is not None:
            self.people |= table.persons()
        for rule, values in table.values().items():
            open_one = rule == UNLABELLED or (loose and rule in LOOSE)
            side = self.allowed if open_one else self.values
            side.setdefault(rule.split(",")[0], set()).update(values)
        return self


def rule_of(name: str, text: str) -> str | None:
    """The rule that is to find this cell."""
    if name in {"peer", "sms_peer"}:
        if re.fullmatch(r"1\d{10}", text):
            return "phone.mobile"
        return UNLABELLED if re.fullmatch(r"0\d{2,3}-\d{7,8}", text) else None
    if name == "doc_no":
        if valid_id(text):
            return "identity.prc_id18"
        return "identity.passport_cn" if re.fullmatch(r"(E[A-Z]?|G)\d{7,8}", text) else None
    return RULE_OF.get(name)


def add_values(found: dict[str, set[str]], row: Row, names: list[str]) -> None:
    """Note the exact values of a row."""
    for name in names:
        text = row.get(name, "")
        if isinstance(text, str) and text and (rule := rule_of(name, text)):
            found.setdefault(rule, set()).add(text)


def person_of(row: Row, names: list[str]) -> str:
    """Whose record it is: ID number, else passport or permit, else mobile."""
    for name in ("id_no", "passport", "doc_no", "mobile"):
        if name in names and row.get(name):
            return str(row[name])
    raise ValueError(f"no person in {row}")


PERSON = {"name", "sex", "ethnic", "birth", "id_no", "mobile", "email", "landline", "passport", "address"}
KEYS = ["name id_no", "name id_no mobile", "name id_no", "name mobile"]
IDS = ["name id_no", "name id_no mobile"]
SPECS: dict[str, Spec] = {
    "hotel.stay": Spec(
        "hotel room checkin checkout", "room_type companion rate room_deposit channel sex ethnic address hotel_code",
        [*KEYS, "name passport nationality"], fill.stay,
    ),
    "travel.flight": Spec(
        "flight flight_time from_airport to_airport", "cabin plane_seat eticket pnr carrier fare",
        [*KEYS, "name passport"], fill.flight,
    ),
    "travel.train": Spec(
        "train train_time from_station to_station seat_class", "train_seat train_ticket fare", KEYS, fill.train
    ),
    "netcafe.session": Spec("netbar logon logoff terminal", "place_code ip mac address sex", IDS, fill.session),
    "border.crossing": Spec(
        "direction cross_time port", "transport country sex birth nationality",
        ["name passport", "name id_no", "name id_no passport", "name doc_type doc_no"], fill.crossing,
    ),
    "crime.case": Spec(
        "case_no charge filed office result", "officer brief sex ethnic address", IDS, fill.case, once=True,
    ),
    "property.housing": Spec(
        "location area cert", "usage share unit_no reg_date landline", KEYS, fill.housing, once=True
    ),
    "property.rental": Spec(
        "location lease_start lease_end rent", "landlord deposit contract area", KEYS, fill.rental, once=True
    ),
    "bank.account": Spec(
        "bank branch card", "open_date acct_type acct_state address email", IDS, fill.account, once=True,
    ),
    "bank.balance": Spec("bank card balance", "asof branch currency available acct_type", IDS, fill.balance, once=True),
    "bank.transaction": Spec(
        "card txn_time summary amount balance opp_name", "opp_card dc txn_channel currency", IDS, fill.transaction
    ),
    "driving.licence": Spec(
        "class archive first_issue", "points valid_until authority address sex birth", IDS, fill.licence, once=True
    ),
    "driving.vehicle": Spec(
        "plate brand vin", "engine plate_type first_reg vehicle_use color address", KEYS, fill.vehicle, once=True
    ),
    "phone.cdr": Spec(
        "peer call_start duration call_type", "call_place toll cost", ["mobile", "name id_no mobile"], fill.cdr,
    ),
    "phone.sms": Spec("sms_peer sms_time content", "sms_way", ["mobile", "name mobile", "name id_no mobile"], fill.sms),
    "location.fix": Spec(
        "loc_time lng lat", "place radius coord lac ci", ["mobile", "name mobile", "name id_no mobile"], fill.fix
    ),
    "identity.person": Spec(
        "sex birth address", "ethnic mobile landline email education marriage employer", ["name id_no"], fill.person,
        once=True,
    ),
}  # fmt: skip
RECORD_KINDS = list(SPECS)


def choose_fields(rng: Random, kind: str, keys: str | None = None, most: int = 9) -> list[str]:
    """Columns of a table of the kind, in one writer's order."""
    spec = SPECS[kind]
    key = (keys or rng.choice(spec.keys)).split()
    extra = [name for name in spec.extra.split() if name not in key and rng.random() < 0.5]
    body = spec.core.split() + extra
    if rng.random() < 0.4:
        rng.shuffle(body)
    fields = body + key if rng.random() < 0.25 else key + body
    while len(fields) > max(most, len(key) + len(spec.core.split())):
        fields.remove(rng.choice([name for name in fields if name in extra]))
        extra = [name for name in extra if name in fields]
    return fields


def make_row(rng: Random, kind: str, person: Person) -> Row:
    """One record with all fields of the kind."""
    row: Row = {name: getattr(person, name) for name in PERSON}
    return row | SPECS[kind].make(rng, person)


def make_table(
    rng: Random, kind: str, count: int, fields: list[str] | None = None, crowd: list[Person] | None = None
) -> Table:
    """Records of a kind; people come back in kinds where one has several records."""
    fields = fields or choose_fields(rng, kind)
    if SPECS[kind].once:
        people = crowd or [make_person(rng) for _ in range(count)]
        chosen = people[:count]
    else:
        people = crowd or [make_person(rng) for _ in range(max(1, round(count * rng.uniform(0.3, 0.95))))]
        chosen = people[:count] + [rng.choice(people) for _ in range(count - len(people))]
    rows = [make_row(rng, kind, person) for person in chosen]
    if kind in {"phone.cdr", "phone.sms", "location.fix", "bank.transaction"}:
        rows.sort(key=lambda row: next(str(v) for v in row.values() if isinstance(v, datetime)))
    return Table(kind, fields, rows)
