"""Trade words of the template language."""
from __future__ import annotations

import re
import string
from collections.abc import Callable
from typing import TYPE_CHECKING

import people as Q
import pools as P

if TYPE_CHECKING:
    from engine import Sheet

Word = Callable[["Sheet", str], str]


def _range(arg: str) -> tuple[int, int]:
    lo, hi = arg.split(",")
    return int(lo), int(hi)


def _city(s: Sheet, key: str, part: int) -> str:
    if key not in s.row:
        s.row["c1"], s.row["c2"] = s.rng.sample(P.CITY, 2)
    m = re.fullmatch(r"([^A-Z]+)([A-Z]{3})(.+)", s.row[key])
    assert m
    return m[part]


def _station(s: Sheet, key: str, latin: bool = False) -> str:
    if "p1" not in s.row:
        k = s.rng.sample(range(len(P.STATEN)), 2)
        s.row["p1"], s.row["p2"] = str(k[0]), str(k[1])
    table = P.STATEN if latin else P.STATION
    return table[int(s.row[key])]


def _decoy(s: Sheet, arg: str) -> str:
    r = s.rng
    if arg == "id":
        good = Q.Person(r).val["id"]
        text = good[:17] + r.choice([c for c in "0123456789" if c != good[17]])
    elif arg == "card":
        text = "62" + Q.digits(r, 17)
        while Q.luhn_ok(text):
            text = "62" + Q.digits(r, 17)
    elif arg == "vin":
        good = Q.make_vin(r)
        text = good[:8] + r.choice([c for c in "0123456789" if c != good[8]]) + good[9:]
    elif arg == "mob":
        text = "1" + r.choice(["2", "0", "1"]) + Q.digits(r, 9)
    else:
        text = r.choice("1") + Q.digits(r, 12)
    s.decoys.append(text)
    return text


def _case_no(s: Sheet, arg: str) -> str:
    return f"A{s.person.val['code']}{Q.digits(s.rng, 4)}{s.clock:%Y%m}{s.rng.randrange(17, 999):04d}"


def _alnum(s: Sheet, arg: str) -> str:
    return "".join(s.rng.choices("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", k=int(arg)))


def _amount(s: Sheet, arg: str) -> str:
    lo, hi = _range(arg)
    return f"{s.rng.uniform(lo, hi):.2f}"


def _round(s: Sheet, arg: str) -> str:
    lo, hi = _range(arg)
    return str(s.rng.randrange(lo, hi) // 50 * 50)


def _order(s: Sheet, arg: str) -> str:
    while True:
        text = f"{s.clock:%Y%m%d%H%M%S}" + Q.digits(s.rng, int(arg or 8))
        if not Q.luhn_ok(text) and not (len(text) == 18 and Q.id_check(text[:17]) == text[17]):
            return text


FREE: dict[str, Word] = {
    "n": lambda s, a: str(s.rng.randint(*_range(a))),
    "z": lambda s, a: Q.digits(s.rng, int(a)),
    "h": lambda s, a: "".join(s.rng.choices("abcdef0123456789", k=int(a) - 1)) + s.rng.choice("abcdef"),
    "c": lambda s, a: "".join(s.rng.choices(string.ascii_lowercase, k=int(a))),
    "x": _alnum,
    "amt": _amount,
    "i": lambda s, a: f"{s.i:0{int(a or 1)}d}",
    "dk": _decoy,
    "ord": _order,
    "ip": lambda s, a: f"10.{s.rng.randrange(2, 90)}.{s.rng.randrange(2, 250)}.{s.rng.randrange(2, 250)}",
    "ra": lambda s, a: s.rng.choice(P.AREA)[6:],
    "rn": lambda s, a: s.fresh().val["name"],
    "rvin": lambda s, a: s.note("driving.vin", Q.make_vin(s.rng), s.values),
    "rplate": lambda s, a: s.note("driving.plate", Q.make_plate(s.rng), s.values),
}
ROW: dict[str, Word] = {
    "pick": lambda s, a: s.rng.choice(a.split("|")),
    "rnd": _round,
    "flt": lambda s, a: s.rng.choice(P.AIR) + str(s.rng.randrange(1012, 8990)),
    "dep": lambda s, a: _city(s, "c1", 1), "arr": lambda s, a: _city(s, "c2", 1),
    "depc": lambda s, a: _city(s, "c1", 2), "arrc": lambda s, a: _city(s, "c2", 2),
    "depen": lambda s, a: _city(s, "c1", 3), "arren": lambda s, a: _city(s, "c2", 3),
    "seat": lambda s, a: f"{s.rng.randrange(11, 58)}{s.rng.choice('ABCHJKL')}",
    "cls": lambda s, a: s.rng.choice("YBMHKLQVUFJC"),
    "tkt": lambda s, a: f"{s.rng.choice(P.AIRP)}-{Q.digits(s.rng, 10)}",
    "pnr": lambda s, a: s.rng.choice("HJKMNPQ") + _alnum(s, "5"),
    "trn": lambda s, a: s.rng.choice("GGGDDCZTK") + str(s.rng.randrange(11, 1990)),
    "sta": lambda s, a: _station(s, "p1"), "stb": lambda s, a: _station(s, "p2"),
    "staen": lambda s, a: _station(s, "p1", True), "stben": lambda s, a: _station(s, "p2", True),
    "coach": lambda s, a: f"{s.rng.randrange(1, 17):02d}",
    "ts": lambda s, a: f"{s.rng.randrange(1, 20):02d}{s.rng.choice('ABCDF')}",
    "tno": lambda s, a: s.rng.choice("ABCEFHJKLM") + Q.digits(s.rng, 6),
    "cse": _case_no,
    "crime": lambda s, a: s.rng.choice(P.CRIME), "crimeen": lambda s, a: s.rng.choice(P.CRIMEEN),
    "car": lambda s, a: s.rng.choice(P.CAR), "col": lambda s, a: s.rng.choice(P.COLOR),
    "eng": lambda s, a: s.rng.choice(["EA211", "4A91", "K24Z", "LDE", "G4FG"]) + Q.digits(s.rng, 6),
    "shop": lambda s, a: s.rng.choice(P.SHOP),
    "cond": lambda s, a: s.rng.choice(["C1", "C1", "C1", "C2", "B2", "A2", "C1E", "B1", "A1A2"]),
    "arch": lambda s, a: s.person.val["code"][:4] + "0" + Q.digits(s.rng, 7),
    "code": lambda s, a: Q.digits(s.rng, int(a or 6)),
}
FIXED: dict[str, Word] = {
    "co": lambda s, a: s.rng.choice(P.COMPANY),
    "hot": lambda s, a: s.note("phone.landline", Q.make_landline(s.rng), s.allowed),
    "office": lambda s, a: s.note(
        "phone.email", s.rng.choice(["service", "info", "kefu", "noreply"]) + "@" + a, s.allowed),
    "fcity": lambda s, a: re.sub("[A-Z].*", "", s.rng.choice(P.CITY)),
    "farea": lambda s, a: s.rng.choice(P.AREA)[6:],
    "boss": lambda s, a: s.fresh().val["name"],
    "clerk": lambda s, a: s.fresh().val["name"],
    "k": lambda s, a: Q.digits(s.rng, int(a)),
}
