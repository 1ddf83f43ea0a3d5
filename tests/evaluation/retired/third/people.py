"""Invented people, and numbers with right check digits."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random

import words

WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
SEGMENTS = [
    *(f"13{n}" for n in range(10)), *(f"15{n}" for n in (0, 1, 2, 3, 5, 6, 7, 8, 9)), *(f"18{n}" for n in range(10)),
    "147", "166", "173", "175", "176", "177", "178", "191", "193", "198", "199",
]  # fmt: skip
VIN_VALUES = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", map(int, "12345678123457923456789"), strict=True))
VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)


@dataclass(frozen=True)
class Person:
    """One invented person."""

    name: str
    sex: str
    id_no: str
    birth: date
    mobile: str
    region: tuple[str, str, str]
    address: str
    ethnic: str
    email: str
    landline: str
    passport: str


def check_char(body: str) -> str:
    """The MOD 11-2 check character of seventeen digits."""
    return "10X98765432"[sum(int(a) * b for a, b in zip(body, WEIGHTS, strict=True)) % 11]


def valid_id(text: str) -> bool:
    """Whether an 18-character number has a date and a right check character."""
    if not re.fullmatch(r"[1-6]\d{16}[\dX]", text):
        return False
    try:
        born = datetime.strptime(text[6:14], "%Y%m%d")
    except ValueError:
        return False
    if text[:2] not in words.PLATE_MARKS or not 1880 <= born.year <= 2026:
        return False
    return check_char(text[:17]) == text[17]


def luhn(body: str) -> str:
    """The Luhn check digit that follows the body."""
    total = 0
    for place, digit in enumerate(reversed(body)):
        double = int(digit) * (2 if place % 2 == 0 else 1)
        total += double // 10 + double % 10
    return str(-total % 10)


def digits(rng: Random, count: int) -> str:
    """Random digits with no long run of one digit."""
    while True:
        text = "".join(rng.choice("0123456789") for _ in range(count))
        if count < 5 or (len(set(text)) > 3 and not re.search(r"(\d)\1{3}|1234|2345|3456|4567|5678|6789", text)):
            return text


def make_mobile(rng: Random) -> str:
    """A mobile number of an allocated segment."""
    return rng.choice(SEGMENTS) + digits(rng, 8)


def make_id(rng: Random, region: str, birth: date, male: bool) -> str:
    """An 18-digit number with the right check character."""
    while True:
        serial = rng.randrange(1, 498) * 2 + (1 if male else 0)
        body = f"{region}{birth:%Y%m%d}{serial:03d}"
        if not body.startswith(("11010119900307", "11010519491231")):
            return body + check_char(body)


def make_card(rng: Random) -> tuple[str, str]:
    """A bank card number with its bank."""
    prefix, length, bank = rng.choice(words.BINS)
    while True:
        body = prefix + digits(rng, length - len(prefix) - 1)
        if not valid_id(body + luhn(body)):
            return body + luhn(body), bank


def make_vin(rng: Random) -> str:
    """A vehicle identification number with its check digit."""
    head = rng.choice(["LSV", "LFV", "LHG", "LSG", "LVS", "LBE", "LZW", "LGX", "LS5"])
    chars = list(head + "".join(rng.choice("ABCDEFGHJKLMNPRSTUVWXYZ0123456789") for _ in range(8)) + digits(rng, 6))
    chars[8] = "0"
    total = sum(w * (int(c) if c.isdigit() else VIN_VALUES[c]) for c, w in zip(chars, VIN_WEIGHTS, strict=True))
    chars[8] = "X" if total % 11 == 10 else str(total % 11)
    return "".join(chars)


def make_plate(rng: Random, region: str) -> str:
    """A plate of the province: five characters, or six for new energy."""
    start = words.PLATE_MARKS[region[:2]] + rng.choice("ABCDEFGHJK")
    if rng.random() < 0.15:
        return start + rng.choice("DF") + digits(rng, 5)
    tail = list(digits(rng, 5))
    for place in rng.sample(range(5), rng.choice([0, 1, 1, 2])):
        tail[place] = rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ")
    return start + "".join(tail)


def make_passport(rng: Random) -> str:
    """An ordinary Chinese passport number."""
    return rng.choice(["E" + digits(rng, 8), "E" + rng.choice("ABCDEFGHJ") + digits(rng, 7), "G" + digits(rng, 8)])


def make_name(rng: Random, male: bool) -> str:
    """A plausible name."""
    family = rng.choice(words.DOUBLE) if rng.random() < 0.02 else rng.choice(words.SURNAMES)
    pool = words.MALE if male else words.FEMALE
    return family + "".join(rng.sample(pool, rng.choice([1, 2, 2, 2])))


def make_address(rng: Random, region: tuple[str, str, str]) -> str:
    """A street address in the region."""
    road = f"{rng.choice(words.ROADS)}{rng.choice(['路', '街', '大道', '东路', '西街'])}{rng.randint(2, 480)}号"
    if rng.random() < 0.6:
        road += f"{rng.choice(words.ESTATES)}{rng.randint(1, 28)}栋{rng.randint(1, 30)}{rng.randint(1, 8):02d}室"
    return region[1] + region[2] + road


def make_email(rng: Random) -> str:
    """A mail address whose local part is random."""
    local = "".join(rng.choice("abcdefghjklmnpqrstuvwxyz") for _ in range(rng.randint(4, 7)))
    return (
        f"{local}{rng.choice(['', '_', '.'])}{digits(rng, 4)}@{rng.choice(['163.com', '126.com', 'sina.cn', 'qq.com'])}"
    )


def make_person(rng: Random) -> Person:
    """A new person."""
    male = rng.random() < 0.55
    region = rng.choice(words.REGIONS)
    birth = date(1952, 1, 1) + timedelta(days=rng.randrange(18500))
    home = region if rng.random() < 0.6 else rng.choice(words.REGIONS)
    area = words.AREA_CODES[home[0][:2]]
    local = rng.choice("2345678") + digits(rng, 6 if area in {"0971", "0951", "0991"} else 7)
    return Person(
        name=make_name(rng, male), sex="男" if male else "女", birth=birth, mobile=make_mobile(rng), region=home,
        id_no=make_id(rng, region[0], birth, male), address=make_address(rng, home), ethnic=rng.choice(words.ETHNIC),
        email=make_email(rng), landline=f"{area}-{local}", passport=make_passport(rng),
    )  # fmt: skip


def moment(rng: Random, first: int = 2012, last: int = 2023) -> datetime:
    """A moment between two years."""
    return datetime(first, 1, 1) + timedelta(seconds=rng.randrange((last - first) * 365 * 86400))
