"""Persons and numbers with right check characters, all drawn from a seeded generator."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass

import vocab

W17 = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
VIN_VALUES = {c: i for i, c in enumerate("0123456789")} | dict(
    zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9), strict=True)
)
USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def id_check(first17: str) -> str:
    """The MOD 11-2 check character of GB 11643."""
    return "10X98765432"[sum(int(c) * w for c, w in zip(first17, W17, strict=True)) % 11]


def luhn_digit(body: str) -> str:
    """The Luhn digit to write behind body."""
    total = 0
    for place, char in enumerate(reversed(body)):
        digit = int(char) * (2 if place % 2 == 0 else 1)
        total += digit - 9 if digit > 9 else digit
    return str(-total % 10)


def digits(rng: random.Random, count: int) -> str:
    """Random digits that do not look like a placeholder."""
    while True:
        text = "".join(rng.choice("0123456789") for _ in range(count))
        dull = any(char * 4 in text for char in "0123456789")
        runs = any(run in text for run in ("1234", "2345", "3456", "4567", "5678", "6789", "9876", "8765", "4321"))
        if not dull and not runs and (count < 7 or len(set(text)) >= 4):
            return text


def make_vin(rng: random.Random) -> str:
    """A vehicle number with its check character at place nine."""
    letters = "ABCDEFGHJKLMNPRSTUVWXYZ"
    body = rng.choice(("LSV", "LFV", "LGB", "LHG", "LVG", "LSG", "LB3", "LGX", "LS5"))
    body += "".join(rng.choice(letters + "0123456789") for _ in range(5)) + "0"
    body += rng.choice("CDEFGHJKLMNPR") + rng.choice(letters) + digits(rng, 6)
    rest = sum(VIN_VALUES[c] * w for c, w in zip(body, VIN_WEIGHTS, strict=True)) % 11
    return body[:8] + ("X" if rest == 10 else str(rest)) + body[9:]


def make_uscc(rng: random.Random) -> str:
    """A company code (GB 32100), a number that is no person's."""
    body = "91" + rng.choice(vocab.PLACES)[0] + "MA" + "".join(rng.choice(USCC_ALPHABET[10:]) for _ in range(3))
    body += digits(rng, 4)
    total = sum(USCC_ALPHABET.index(c) * pow(3, i, 31) for i, c in enumerate(body))
    return body + USCC_ALPHABET[(31 - total % 31) % 31]


def make_mobile(rng: random.Random) -> str:
    """An eleven-digit mobile number."""
    while True:
        text = rng.choice(vocab.MOBILE_HEADS) + digits(rng, 8)
        if len(set(text)) >= 5:
            return text


def make_plate(rng: random.Random, head: str) -> str:
    """A plate of the person's town, now and then of an electric car."""
    tail = digits(rng, 5)
    if rng.random() < 0.5:
        place = rng.randrange(0, 4)
        tail = tail[:place] + rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") + tail[place + 1 :]
    return head + (rng.choice("DF") + digits(rng, 5) if rng.random() < 0.15 else tail)


@dataclass
class Person:
    """One invented person with all the numbers a file may ask for."""

    name: str
    pinyin: tuple[str, str]
    male: bool
    birth: dt.date
    id: str
    mobile: str
    email: str
    card: str
    bank: str
    bank_e: str
    plate: str
    vin: str
    passport: str
    tel: str
    place: list[str]
    road: str
    road_e: str
    house: tuple[int, int, int]


def make_card(rng: random.Random) -> tuple[str, str, str]:
    """A card number of a mainland bank, with the bank's two names."""
    head, length, bank, bank_e = rng.choice(vocab.BINS).split(":")
    body = head + digits(rng, int(length) - 7)
    return body + luhn_digit(body), bank, bank_e


def make_name(rng: random.Random, male: bool) -> tuple[str, tuple[str, str]]:
    """A Chinese name and its two pinyin parts."""
    parts = [rng.choice(vocab.SURNAMES)]
    parts += rng.sample(vocab.GIVEN_M if male else vocab.GIVEN_F, rng.choice((1, 2, 2, 2)))
    return "".join(p[0] for p in parts), (parts[1 - 1][1:], "".join(p[1:] for p in parts[1:]))


def make_person(rng: random.Random, born: int = 0) -> Person:
    """A new person, of any age or born in a given year."""
    male = rng.random() < 0.55
    name, pinyin = make_name(rng, male)
    days = rng.randrange(365) if born else rng.randrange(365 * 40)
    birth = dt.date(born or 1955, 1, 1) + dt.timedelta(days=days)
    born, home = rng.choice(vocab.PLACES), rng.choice(vocab.PLACES)
    body = f"{born[0]}{birth:%Y%m%d}{rng.randrange(2, 49):02d}{rng.choice('13579' if male else '02468')}"
    card, bank, bank_e = make_card(rng)
    local = rng.choice(("".join(pinyin), pinyin[1] + "_" + pinyin[0], pinyin[1][:2] + pinyin[0]))
    letter = rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ")
    passport = rng.choice(("E" + digits(rng, 8), "E" + letter + digits(rng, 7), "G" + digits(rng, 8)))
    local_number = rng.choice("2345678") + digits(rng, 7 if len(home[5]) == 3 else 6 + int(home[5] in ("0755", "0571")))
    return Person(
        name=name,
        pinyin=pinyin,
        male=male,
        birth=birth,
        id=body + id_check(body),
        mobile=make_mobile(rng),
        email=f"{local}{digits(rng, rng.randrange(2, 5))}@{rng.choice(vocab.MAILS)}",
        card=card,
        bank=bank,
        bank_e=bank_e,
        plate=make_plate(rng, home[4]),
        vin=make_vin(rng),
        passport=passport,
        tel=f"{home[5]}-{local_number}",
        place=home,
        road=rng.choice(vocab.ROADS),
        road_e=rng.choice(vocab.ROADS_E),
        house=(rng.randrange(2, 320), rng.randrange(1, 30), rng.randrange(1, 25) * 100 + rng.randrange(1, 6)),
    )
