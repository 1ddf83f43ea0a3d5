"""Synthetic values: ID numbers, mobiles, cards, passports, plates, VINs, people."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass, field
from pathlib import Path

DATA = Path(__file__).parent / "data"
RULES = {
    "idno": "identity.prc_id18",
    "mobile": "phone.mobile",
    "peer_mobile": "phone.mobile",
    "card": "bank.card",
    "peercard": "bank.card",
    "passport": "identity.passport_cn",
    "plate": "driving.plate",
    "vin": "driving.vin",
    "email": "phone.email",
    "landline": "phone.landline",
}
SEGMENTS = [f"13{n}" for n in range(10)] + [f"15{n}" for n in (0, 1, 2, 3, 5, 6, 7, 8, 9)]
SEGMENTS += [f"18{n}" for n in range(10)] + ["176", "177", "178", "173", "166", "198", "199", "191", "147"]
PY = dict(
    zip(
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗",
        [
            "wang",
            "li",
            "zhang",
            "liu",
            "chen",
            "yang",
            "huang",
            "zhao",
            "wu",
            "zhou",
            "xu",
            "sun",
            "ma",
            "zhu",
            "hu",
            "guo",
            "he",
            "gao",
            "lin",
            "luo",
        ],
        strict=True,
    )
)


def load_words() -> dict[str, list[str]]:
    out = {}
    for line in (DATA / "words.txt").read_text(encoding="utf-8").splitlines():
        if line.strip():
            key, *items = line.split()
            out[key] = items
    out["sms"] = list(out["sms"])
    return out


def load_regions() -> list[list[str]]:
    return [line.split() for line in (DATA / "regions.txt").read_text(encoding="utf-8").splitlines() if line.strip()]


WORDS = load_words()
REGIONS = load_regions()
ALNUM = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789"
VIN_VAL = {
    **{str(i): i for i in range(10)},
    **dict(zip("ABCDEFGH", range(1, 9), strict=True)),
    **dict(zip("JKLMN", range(1, 6), strict=True)),
    "P": 7,
    "R": 9,
    **dict(zip("STUVWXYZ", range(2, 10), strict=True)),
}
VIN_W = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]


def id_check(first17: str) -> str:
    weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    return "10X98765432"[sum(int(c) * w for c, w in zip(first17, weights, strict=True)) % 11]


def id_ok(value: str) -> bool:
    if len(value) != 18 or not value[:17].isdigit():
        return False
    try:
        dt.date(int(value[6:10]), int(value[10:12]), int(value[12:14]))
    except ValueError:
        return False
    return (
        value[:2] in {r[0][:2] for r in REGIONS} | {"71", "81", "82", "83", "42", "43", "54"}
        and 1900 <= int(value[6:10]) <= 2026
        and id_check(value[:17]) == value[17].upper()
    )


def luhn_digit(body: str) -> str:
    total = 0
    for i, ch in enumerate(reversed(body)):
        d = int(ch) * (2 if i % 2 == 0 else 1)
        total += d - 9 if d > 9 else d
    return str(-total % 10)


def luhn_ok(value: str) -> bool:
    return value.isdigit() and luhn_digit(value[:-1]) == value[-1]


def vin_check(value: str) -> str:
    rest = sum(VIN_VAL[c] * w for c, w in zip(value, VIN_W, strict=True)) % 11
    return "X" if rest == 10 else str(rest)


def digits(rng: random.Random, n: int) -> str:
    return "".join(rng.choice("0123456789") for _ in range(n))


def make_id(rng: random.Random, region: str, birth: dt.date, male: bool) -> str:
    seq = rng.randrange(1, 499) * 2 + (1 if male else 0)
    body = f"{region}{birth:%Y%m%d}{seq:03d}"
    return body + id_check(body)


def make_mobile(rng: random.Random) -> str:
    while True:
        tail = digits(rng, 8)
        if len(set(tail)) > 3 and "12345" not in tail:
            return rng.choice(SEGMENTS) + tail


def make_card(rng: random.Random, bank: str | None = None) -> tuple[str, str]:
    pool = [b for b in WORDS["banks"] if bank is None or b.startswith(bank)]
    name, bin_, length = rng.choice(pool).split("/")
    body = bin_ + digits(rng, int(length) - 7)
    card = body + luhn_digit(body)
    if id_ok(card):
        return make_card(rng, bank)
    return name, card


def make_passport(rng: random.Random) -> str:
    if rng.random() < 0.5:
        return "E" + digits(rng, 8)
    return "E" + rng.choice("ABCDEFGHJK") + digits(rng, 7)


def make_plate(rng: random.Random, prov: str, letter: str) -> str:
    if rng.random() < 0.2:
        return f"{prov}{letter}{rng.choice('DF')}{digits(rng, 5)}"
    mid = rng.choice(["{0}{1}{2}{3}{4}", "{5}{0}{1}{2}{3}", "{0}{5}{1}{2}{3}", "{0}{1}{2}{3}{5}"])
    return prov + letter + mid.format(*digits(rng, 5), rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ"))


def make_vin(rng: random.Random) -> str:
    body = rng.choice(["LSV", "LFV", "LGB", "LVS", "LHG", "LJD", "LB3", "LZW"])
    body += "".join(rng.choice("ABCDEFGHJKLMNPRSTUVWXYZ0123456789") for _ in range(5))
    tail = rng.choice("DEFGHJKLMN") + rng.choice("ABCDEFGH") + digits(rng, 6)
    return body + vin_check(body + "0" + tail) + tail


def make_landline(rng: random.Random, area: str) -> str:
    n = 8 if len(area) == 3 or area in ("0571", "0512", "0755", "0757", "0531", "0532", "0591", "0592", "0731") else 7
    return f"{area}-{rng.choice('25678')}{digits(rng, n - 1)}"


@dataclass
class Person:
    name: str
    male: bool
    birth: dt.date
    region: list[str]
    idno: str
    mobile: str
    passport: str
    email: str
    landline: str
    address: str
    nation: str
    bank: str
    card: str
    home: str = ""
    extra: dict = field(default_factory=dict)


def make_address(rng: random.Random, region: list[str]) -> str:
    prov, city, dist = region[4:7]
    head = city + dist if prov == city else prov + city + dist
    if rng.random() < 0.5:
        return f"{head}{rng.choice(WORDS['roads'])}{rng.randint(1, 399)}号"
    estate = rng.choice(WORDS["estates"])
    return f"{head}{estate}{rng.randint(1, 30)}栋{rng.randint(1, 4)}单元{rng.randint(1, 28)}0{rng.randint(1, 6)}室"


def make_person(rng: random.Random) -> Person:
    male = rng.random() < 0.55
    region = rng.choice(REGIONS)
    birth = dt.date(1950, 1, 1) + dt.timedelta(days=rng.randrange(365 * 47))
    surname = rng.choice(WORDS["surnames"][:40] if rng.random() < 0.7 else WORDS["surnames"])
    given = rng.choice(WORDS["male"] if male else WORDS["female"])
    if len(given) == 1 and rng.random() < 0.4:
        given = rng.choice("志文晓建海永玉国小春") + given
    bank, card = make_card(rng)
    local = PY.get(surname, rng.choice(["happy", "sunny", "blue", "lucky"])) + str(birth.year)[2:] + digits(rng, 3)
    email = f"{local}@{rng.choice(['163.com', '126.com', 'qq.com', 'sina.com', 'foxmail.com'])}"
    return Person(
        surname + given,
        male,
        birth,
        region,
        make_id(rng, region[0], birth, male),
        make_mobile(rng),
        make_passport(rng),
        email,
        make_landline(rng, region[3]),
        make_address(rng, region),
        rng.choice(WORDS["nations"]),
        bank,
        card,
        make_address(rng, region),
    )


def crowd(rng: random.Random, n: int, repeat: float) -> list[Person]:
    """N places taken by people, some of them more than once; the order is mixed."""
    base = [make_person(rng) for _ in range(max(1, round(n * (1 - repeat))))]
    seats = base + [rng.choice(base) for _ in range(n - len(base))]
    rng.shuffle(seats)
    return seats[:n]
