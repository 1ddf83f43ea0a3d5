"""People who do not exist: a name, a number, a birth date, an address, a phone."""

import datetime as dt
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random

import values

DATA = Path(__file__).parent / "data"


def choices(text: str) -> list[str]:
    """The parts between bars that stand in no braces."""
    depth, parts = 0, [""]
    for sign in text:
        depth += {"{": 1, "}": -1}.get(sign, 0)
        if sign == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += sign
    return parts


@cache
def words() -> dict[str, list[str]]:
    """All word lists, by name."""
    found = {}
    for path in sorted(DATA.glob("words*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if "=" in line and not line.startswith("#"):
                key, _, rest = line.partition("=")
                found[key.strip()] = [w.strip() for w in choices(rest)]
    return found


@cache
def regions() -> list[list[str]]:
    """Code, province, city, county, first two characters of plates, area code, pinyin of the city."""
    lines = (DATA / "regions.txt").read_text(encoding="utf-8").splitlines()
    return [line.split("|") for line in lines if line]


@cache
def pinyin() -> dict[str, str]:
    """The reading of every character used in names."""
    pairs = (DATA / "pinyin.txt").read_text(encoding="utf-8").split()
    return dict(pair.split("=") for pair in pairs)


@dataclass
class Person:
    """One person with all that may be told about him or her."""

    name: str
    py: str
    pyu: str
    male: bool
    b: dt.datetime
    region: list[str]
    id: str
    mobile: str
    email: str
    passport: str
    card: str
    plate: str
    vin: str
    addr: str
    land: str


def _address(rng: Random, region: list[str]) -> str:
    word = words()
    place = region[1] + region[2] + region[3]
    if region[1] == region[2]:
        place = region[1] + region[3]
    if region[3].endswith(("县", "市")) and rng.random() < 0.6:
        village = rng.choice(word["town"]) + rng.choice(word["village"])
        return f"{place}{village}{rng.randrange(1, 12)}组{rng.randrange(1, 90)}号"
    street = f"{place}{rng.choice(word['street'])}{rng.randrange(1, 400)}号"
    if rng.random() < 0.6:
        street += f"{rng.choice(word['estate'])}{rng.randrange(1, 30)}栋{rng.randrange(1, 33)}0{rng.randrange(1, 5)}室"
    return street


def new_person(rng: Random) -> Person:
    """A person drawn at random."""
    male = rng.random() < 0.55
    region = rng.choice(regions())
    surname = rng.choice(words()["surname"])
    given = rng.choice(words()["given_m" if male else "given_f"])
    born = dt.datetime(1954, 1, 1) + dt.timedelta(days=rng.randrange(365 * 46))
    read = pinyin()
    first, last = "".join(read[c] for c in given), "".join(read[c] for c in surname)
    mail = rng.choice(
        (f"{last}{first}{born:%y%m}", f"{first}.{last}{rng.randrange(10, 99)}", str(rng.randrange(10**8, 3 * 10**9)))
    )
    host = "qq.com" if mail.isdigit() else rng.choice(words()["mailhost"])
    return Person(
        name=surname + given,
        py=f"{last.title()} {first.title()}",
        pyu=f"{last}/{first}".upper(),
        male=male,
        b=born,
        region=region,
        id=values.new_id(rng, region[0], born, male),
        mobile=values.new_mobile(rng),
        email=f"{mail}@{host}",
        passport=values.new_passport(rng),
        card=values.new_card(rng),
        plate=values.new_plate(rng, region[4]),
        vin=values.new_vin(rng),
        addr=_address(rng, region),
        land=f"{region[5]}-{rng.choice('2345678')}{rng.randrange(10**6, 10**7)}",
    )
