"""Values drawn from the seed: people, their numbers and the places they live in."""

import random
import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
VIN_LETTERS = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (*range(1, 9), *range(1, 6), 7, 9, *range(2, 10)), strict=True))
SEGMENTS = tuple(
    re.findall(
        "...",
        "135136137138139147150151152157158159178182183184187188195197198130131132145155156166175176185186196133153173177180181189190191193199192",
    )
)
PLATE_SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ"


@dataclass(frozen=True)
class City:
    """A city with what its numbers begin with."""

    name: str
    full: str
    plate: str
    letters: str
    area: str
    digits: int
    code: str
    airport: str
    station: str
    lat: float
    lon: float
    districts: tuple[str, ...]


@cache
def cities() -> tuple[City, ...]:
    """All cities of places.txt."""
    out = []
    for line in (HERE / "places.txt").read_text("utf-8").splitlines():
        part = line.split("|")
        out.append(
            City(*part[:5], int(part[5]), *part[6:9], float(part[9]), float(part[10]), tuple(part[11].split()))  # type: ignore[arg-type]
        )
    return tuple(out)


@cache
def sections(name: str) -> dict[str, str]:
    """The parts of a text file that stand below [names]."""
    out: dict[str, list[str]] = {}
    for line in (HERE / name).read_text("utf-8").split("\n"):
        if line.startswith("[") and line.endswith("]"):
            current = out.setdefault(line[1:-1], [])
        elif out:
            current.append(line)
    return {key: "\n".join(lines).strip("\n") for key, lines in out.items()}


@cache
def words(name: str) -> tuple[str, ...]:
    """The words of one part of words.txt."""
    return tuple(sections("words.txt")[name].split())


def digits(rng: random.Random, count: int) -> str:
    """So many digits, the first of them no nought."""
    return str(rng.randint(1, 9)) + "".join(rng.choices("0123456789", k=count - 1)) if count else ""


def id_check(body: str) -> str:
    """The check sign of an identity number."""
    return "10X98765432"[sum(w * int(d) for w, d in zip(WEIGHTS, body, strict=True)) % 11]


def luhn_check(body: str) -> str:
    """The last digit of a card."""
    total = 0
    for index, sign in enumerate(reversed(body)):
        number = int(sign) * (2 if index % 2 == 0 else 1)
        total += number - 9 if number > 9 else number
    return str(-total % 10)


def vin_check(vin: str) -> str:
    """The ninth sign of a VIN."""
    total = sum(w * (int(c) if c.isdigit() else VIN_LETTERS[c]) for w, c in zip(VIN_WEIGHTS, vin, strict=True))
    return "0123456789X"[total % 11]


def mobile(rng: random.Random) -> str:
    """A mobile that looks like no filler."""
    while True:
        tail = "".join(rng.choices("0123456789", k=8))
        if len(set(tail)) > 4 and not any(run in tail for run in ("1234", "2345", "3456", "4567", "5678", "6789")):
            return rng.choice(SEGMENTS) + tail


def landline(rng: random.Random, city: City) -> str:
    """A landline of the city."""
    return f"{city.area}-{rng.randint(2, 8)}{''.join(rng.choices('0123456789', k=city.digits - 1))}"


def card(rng: random.Random, wanted: str = "") -> tuple[str, str]:
    """A card and its bank, of a given bank if one is wanted."""
    of_bank = [entry for entry in words("bins") if not wanted or words("banknames")[int(entry.split("/")[2])] == wanted]
    bin6, length, bank = rng.choice(of_bank).split("/")
    body = bin6 + "".join(rng.choices("0123456789", k=int(length) - 7))
    return body + luhn_check(body), words("banknames")[int(bank)]


def vin(rng: random.Random) -> str:
    """A VIN of a maker in China, with its check sign."""
    body = rng.choice(words("wmi")) + "".join(rng.choices("ABCDEFGHJKLMNPRSTUVWXYZ0123456789", k=5))
    tail = rng.choice("ABCDEFGHJK") + rng.choice("ABCDEFGH123456") + digits(rng, 6)
    return body + vin_check(body + "0" + tail) + tail


def plate(rng: random.Random, city: City) -> str:
    """A plate; one in six is of the new energy form."""
    if rng.random() < 0.17:
        tail = rng.choice("DF") + "".join(rng.choices("0123456789", k=5))
    else:
        signs = rng.choices("0123456789", k=5)
        signs[rng.randint(0, 4)] = rng.choice(PLATE_SIGNS)
        tail = "".join(signs)
    return city.plate + rng.choice(city.letters) + tail


def moment(rng: random.Random, first: int = 2015, last: int = 2022) -> datetime:
    """A time of the years given."""
    start = datetime(first, 1, 2)
    return start + timedelta(seconds=rng.randint(0, (last - first) * 365 * 86400))


def person_name(rng: random.Random, female: bool) -> str:
    """A name."""
    pool = words("female") if female else words("male")
    given = rng.choice(pool)
    if rng.random() < 0.72:
        given = rng.choice((rng.choice(words("given")) + given, given + rng.choice(pool)))
    return rng.choice(words("surnames")) + given


@dataclass(frozen=True)
class Person:
    """Somebody and all numbers of theirs."""

    name: str
    sex: str
    birth: date
    city: City
    district: str
    idno: str
    mobile: str
    email: str
    address: str
    passport: str
    card: str
    bank: str
    plate: str
    vin: str
    landline: str


def person(rng: random.Random, home: City | None = None) -> Person:
    """Somebody new, of a given city if one is given."""
    female = rng.random() < 0.45
    city = home or rng.choice(cities())
    place = rng.choice(city.districts)
    birth = date(1952, 1, 1) + timedelta(days=rng.randint(0, 18600))
    serial = rng.randint(1, 199) * 2 + (0 if female else 1)
    body = f"{place[:6]}{birth:%Y%m%d}{serial:03d}"
    number, bank = card(rng)
    letter = rng.choice("ABCDEFGHJKLMNP")
    passport = f"E{digits(rng, 8)}" if rng.random() < 0.5 else f"E{letter}{digits(rng, 7)}"
    local = rng.choice((rng.choice(words("pinyin")) + digits(rng, 4), digits(rng, 9)))
    road = f"{rng.choice(words('roads'))}{rng.randint(1, 399)}号"
    home = rng.choice(("", f"{rng.randint(1, 30)}栋{rng.randint(1, 26)}0{rng.randint(1, 6)}室"))
    return Person(
        person_name(rng, female),
        "女" if female else "男",
        birth,
        city,
        place[6:],
        body + id_check(body),
        mobile(rng),
        f"{local}@{rng.choice(words('mails'))}",
        city.full + place[6:] + road + home,
        passport,
        number,
        bank,
        plate(rng, city),
        vin(rng),
        landline(rng, city),
    )
