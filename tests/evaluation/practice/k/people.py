"""Synthetic persons: names, ID numbers, passports, mobiles; every check character is computed."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

HERE = Path(__file__).parent
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
SEGMENTS = [
    "130",
    "131",
    "132",
    "133",
    "134",
    "135",
    "136",
    "137",
    "138",
    "139",
    "147",
    "150",
    "151",
    "152",
    "153",
    "155",
    "156",
    "157",
    "158",
    "159",
    "166",
    "173",
    "175",
    "176",
    "177",
    "178",
    "180",
    "181",
    "182",
    "183",
    "184",
    "185",
    "186",
    "187",
    "188",
    "189",
    "191",
    "193",
    "195",
    "198",
    "199",
]
PASS_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
MAILS = ("qq.com", "163.com", "126.com", "foxmail.com", "sina.com", "outlook.com", "139.com")
NATIONS = ("汉",) * 14 + ("回", "满", "壮", "苗", "土家", "蒙古", "彝")

Region = tuple[str, str, str, list[str]]


def _load_names() -> dict[str, list[tuple[str, str, str]]]:
    out: dict[str, list[tuple[str, str, str]]] = {"sur": [], "male": [], "female": []}
    part = "sur"
    for line in (HERE / "data_names.txt").read_text("utf-8").splitlines():
        if line.startswith("@"):
            part = line[1:]
        elif line and not line.startswith("#"):
            hans, hant, pinyin = line.split()
            out[part].append((hans, hant, pinyin))
    return out


def _load_regions() -> list[Region]:
    rows = []
    for line in (HERE / "data_regions.txt").read_text("utf-8").splitlines():
        code, full, short, roads = line.split()
        rows.append((code, full, short, roads.split("|")))
    return rows


NAMES = _load_names()
REGIONS = _load_regions()


def check_char(body: str) -> str:
    """Check character of GB 11643 (ISO 7064 MOD 11-2)."""
    return "10X98765432"[sum(w * int(c) for w, c in zip(WEIGHTS, body, strict=True)) % 11]


def luhn_ok(digits: str) -> bool:
    """True when the digit run passes Luhn."""
    total = 0
    for pos, char in enumerate(reversed(digits)):
        value = int(char) * (2 if pos % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def plain(digits: str) -> bool:
    """True when the digits do not look like a placeholder."""
    if any(c * 4 in digits for c in "0123456789"):
        return False
    return not any(seq in digits for seq in ("12345", "23456", "34567", "45678", "56789", "98765", "54321"))


def digits(rng: random.Random, count: int) -> str:
    """A run of digits that is no mobile, card, ID number or passport."""
    while True:
        run = str(rng.randint(2, 9)) + "".join(rng.choice("0123456789") for _ in range(count - 1))
        if not plain(run):
            continue
        if 13 <= count <= 19 and luhn_ok(run):
            continue
        if count == 18 and check_char(run[:17]) == run[17]:
            continue
        return run


def mobile(rng: random.Random) -> str:
    """A mobile number of an allotted segment."""
    while True:
        number = rng.choice(SEGMENTS) + f"{rng.randint(10_000_000, 99_999_999)}"
        if plain(number):
            return number


def passport(rng: random.Random) -> str:
    """An ordinary PRC passport number, old or new form."""
    while True:
        body = f"{rng.randint(1_000_000, 9_999_999)}"
        head = "E" + (rng.choice(PASS_LETTERS) if rng.random() < 0.6 else str(rng.randint(1, 9)))
        if rng.random() < 0.15:
            head = "G" + str(rng.randint(2, 6))
        if plain(body):
            return head + body


@dataclass
class Person:
    """One invented person."""

    sex: str
    name: dict[str, str]
    born: date
    region: Region
    id: str
    pp: str
    mob: str
    email: str
    nation: str
    extra: dict[str, str] = field(default_factory=dict)


def _name(rng: random.Random, sex: str) -> dict[str, str]:
    sur = rng.choice(NAMES["sur"])
    given = rng.sample(NAMES["male" if sex == "男" else "female"], 1 if rng.random() < 0.22 else 2)
    gpy = "".join(g[2] for g in given)
    return {
        "hans": sur[0] + "".join(g[0] for g in given),
        "hant": sur[1] + "".join(g[1] for g in given),
        "sur": sur[0],
        "surt": sur[1],
        "spy": sur[2].capitalize(),
        "gpy": gpy.capitalize(),
        "user": rng.choice((sur[2] + gpy, gpy + sur[2][0], sur[2] + "".join(g[2][0] for g in given))),
    }


def make_person(rng: random.Random, low: int, high: int, base: date, sexes: str, home: Region) -> Person:
    """A person between low and high years of age on the base date."""
    sex = rng.choice(sexes)
    span = (high - low) * 365 or 300
    region = home if rng.random() < 0.45 else rng.choice(REGIONS)
    while True:
        born = base - timedelta(days=low * 366 + rng.randint(1, span))
        seq = rng.randint(2, 498) * 2 + (1 if sex == "男" else 0)
        body = f"{region[0]}{born:%Y%m%d}{seq:03d}"
        if plain(body[-7:]):
            break
    name = _name(rng, sex)
    mail = f"{name['user']}{rng.randint(10, 9999)}@{rng.choice(MAILS)}"
    return Person(
        sex, name, born, region, body + check_char(body), passport(rng), mobile(rng), mail, rng.choice(NATIONS)
    )
