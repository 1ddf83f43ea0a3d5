"""Random persons: every number is drawn here, with its right check character."""

from __future__ import annotations

import datetime as dt
import random
import re
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
VIN_VALUES = dict(
    zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9), strict=False)
)
VIN_VALUES |= {str(n): n for n in range(10)}
VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
MAILS = ("qq.com", "qq.com", "163.com", "163.com", "126.com", "sina.com", "foxmail.com", "139.com", "hotmail.com")
WMI = ("LSV", "LFV", "LBV", "LHG", "LVS", "LGX", "LB3", "LSG", "LVG", "LZW", "LGW", "LBE")
RUNS = ("0123", "1234", "2345", "3456", "4567", "5678", "6789", "9876", "8765", "7654", "6543", "5432", "4321", "3210")


def words(name: str) -> list[str]:
    """The lines of one word list."""
    return [line for line in (HERE / "words" / f"{name}.txt").read_text("utf-8").splitlines() if line]


def id_check(body: str) -> str:
    return "10X98765432"[sum(int(c) * w for c, w in zip(body, ID_WEIGHTS, strict=False)) % 11]


def luhn_digit(body: str) -> str:
    total = 0
    for place, char in enumerate(reversed(body)):
        digit = int(char) * (2 if place % 2 == 0 else 1)
        total += digit - 9 if digit > 9 else digit
    return str(-total % 10)


def vin_digit(vin: str) -> str:
    rest = sum(VIN_VALUES[c] * w for c, w in zip(vin, VIN_WEIGHTS, strict=False)) % 11
    return "X" if rest == 10 else str(rest)


def plain(value: str) -> bool:
    """True when the digits do not look made up (runs of one digit, counted-up digits)."""
    return not re.search(r"(\d)\1{3}", value) and not any(run in value for run in RUNS)


@dataclass(frozen=True)
class Region:
    code: str
    prov: str
    city: str
    dist: str
    area: str
    local: int
    plate: str
    lng: float
    lat: float

    @property
    def full(self) -> str:
        return self.prov + ("" if self.prov == self.city else self.city) + self.dist


def load_regions() -> list[Region]:
    rows = [line.split() for line in words("regions")]
    return [Region(r[0], r[1], r[2], r[3], r[4], int(r[5]), r[6], float(r[7]), float(r[8])) for r in rows]


REGIONS = load_regions()
MOBILE_HEADS = words("mobile")
SURNAMES = [tuple(line.split()) for line in words("surnames")]
GIVEN = {"男": [tuple(x.split()) for x in words("given_m")], "女": [tuple(x.split()) for x in words("given_f")]}
BANKS = [tuple(line.split()) for line in words("banks")]
BANK_CODES = dict(line.split() for line in words("bank_codes"))  # type: ignore[misc]
ROADS, COMMS, COMPANIES, NATIONS = words("road"), words("comm"), words("company"), words("nat")


def digits(rng: random.Random, count: int) -> str:
    return "".join(rng.choice("0123456789") for _ in range(count))


@dataclass
class Draw:
    """Draws values that no other person of the same file has."""

    rng: random.Random
    seen: set[str] = field(default_factory=set)

    def fresh(self, make: object) -> str:
        while True:
            value: str = make()  # type: ignore[operator]
            if value not in self.seen and plain(value):
                self.seen.add(value)
                return value

    def mobile(self) -> str:
        return self.fresh(lambda: self.rng.choice(MOBILE_HEADS) + digits(self.rng, 8))

    def card(self, bank: tuple[str, ...]) -> str:
        def make() -> str:
            body = bank[1] + digits(self.rng, int(bank[2]) - 7)
            return body + luhn_digit(body)

        return self.fresh(make)

    def prc_id(self, region: Region, born: dt.date, male: bool) -> str:
        def make() -> str:
            order = self.rng.randrange(1, 480) * 2 + (1 if male else 0)
            body = f"{region.code}{born:%Y%m%d}{order:03d}"
            return body + id_check(body)

        return self.fresh(make)

    def plate(self, region: Region) -> str:
        def make() -> str:
            letters = "ABCDEFGHJKLMNPQRSTUVWXYZ"
            head = region.plate if len(region.plate) == 2 else region.plate + self.rng.choice("ABCDEFGH")
            if self.rng.random() < 0.15:
                return head + self.rng.choice("DF") + digits(self.rng, 5)
            tail = list(digits(self.rng, 5))
            for place in self.rng.sample(range(5), self.rng.choice((1, 1, 2))):
                tail[place] = self.rng.choice(letters)
            return head + "".join(tail)

        return self.fresh(make)

    def vin(self) -> str:
        def make() -> str:
            chars = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
            vin = self.rng.choice(WMI) + "".join(self.rng.choice(chars) for _ in range(5)) + "0"
            vin += self.rng.choice("CDEFGHJKLM") + self.rng.choice("ABCDEFG2") + digits(self.rng, 6)
            return vin[:8] + vin_digit(vin) + vin[9:]

        return self.fresh(make)

    def passport(self) -> str:
        def make() -> str:
            return (
                "E" + self.rng.choice(("", "A", "B", "C", "D", "E", "F", "G", "H", "J")).ljust(1) + digits(self.rng, 7)
            )

        return self.fresh(lambda: make().replace(" ", self.rng.choice("2345678")))

    def landline(self, region: Region) -> str:
        return self.fresh(lambda: f"{region.area}-{self.rng.choice('5678')}{digits(self.rng, region.local - 1)}")


@dataclass
class Person:
    """One person; numbers are drawn when first asked for."""

    draw: Draw
    live: Region
    hant: dict[int, int] | None = None
    years: tuple[int, int] = (1957, 1999)
    got: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        rng = self.draw.rng
        self.sex = rng.choice("男女")
        self.home = self.live if rng.random() < 0.5 else rng.choice(REGIONS)
        self.born = dt.date(1981, 11, 11)
        while not plain(f"{self.home.code}{self.born:%Y%m%d}"):
            self.born = dt.date(rng.randint(*self.years), 1, 1) + dt.timedelta(days=rng.randrange(365))
        while True:
            self.sur, self.given = rng.choice(SURNAMES), rng.choice(GIVEN[self.sex])
            if self.name not in self.draw.seen:
                self.draw.seen.add(self.name)
                break
        self.bank = rng.choice(BANKS)

    @property
    def name(self) -> str:
        return self.sur[0] + self.given[0]

    def address(self, region: Region) -> str:
        rng = self.draw.rng
        text = f"{region.full}{rng.choice(ROADS)}{rng.randrange(2, 380)}号"
        if rng.random() < 0.7:
            text += f"{rng.choice(COMMS)}{rng.randrange(1, 26)}栋"
            text += f"{rng.randrange(1, 5)}单元" if rng.random() < 0.4 else ""
            text += f"{rng.randrange(1, 19)}{rng.randrange(1, 5):02d}室"
        return text

    def get(self, name: str) -> str:
        if name not in self.got:
            value = self.make(name)
            self.got[name] = value.translate(self.hant) if self.hant else value
        return self.got[name]

    def make(self, name: str) -> str:
        rng, low = self.draw.rng, self.sur[1] + self.given[1]
        makers = {
            "id": lambda: self.draw.prc_id(self.home, self.born, self.sex == "男"),
            "mob": self.draw.mobile,
            "mob2": self.draw.mobile,
            "pp": self.draw.passport,
            "vin": self.draw.vin,
            "card": lambda: self.draw.card(self.bank),
            "card2": lambda: self.draw.card(rng.choice(BANKS)),
            "tel": lambda: self.draw.landline(self.live),
            "plate": lambda: self.draw.plate(self.live),
            "mail": lambda: self.mail(low),
            "xm": lambda: self.name,
            "sur": lambda: self.sur[0],
            "xs": lambda: self.sur[0] + ("先生" if self.sex == "男" else "女士"),
            "sex": lambda: self.sex,
            "ta": lambda: "他" if self.sex == "男" else "她",
            "sx": lambda: "M" if self.sex == "男" else "F",
            "s12": lambda: "1" if self.sex == "男" else "2",
            "mr": lambda: "Mr." if self.sex == "男" else "Ms.",
            "py": lambda: low,
            "PY": f"{self.sur[1]}/{self.given[1]}".upper,
            "en": lambda: f"{self.given[1].title()} {self.sur[1].title()}",
            "age": lambda: str(2018 - self.born.year),
            "nat": lambda: rng.choice(NATIONS),
            "addr": lambda: self.address(self.live),
            "hj": lambda: self.address(self.home),
            "city": lambda: self.live.city,
            "prov": lambda: self.live.prov,
            "cs": lambda: self.live.city[:-1],
            "lrc": lambda: self.live.code,
            "bcode": lambda: BANK_CODES[self.bank[0]],
            "dist": lambda: self.live.dist,
            "hcity": lambda: self.home.city,
            "hfull": lambda: self.home.full,
            "rc": lambda: self.home.code,
            "bank": lambda: self.bank[0],
            "org": lambda: self.live.city[:-1] + rng.choice(COMPANIES),
            "qq": lambda: rng.choice("12345789") + digits(rng, rng.choice((7, 8, 8))),
            "wx": lambda: low + rng.choice("_-") + digits(rng, 3),
            "lic": self.archive,
            "eng": lambda: rng.choice("ABCEGJKL") + rng.choice("HXZ") + digits(rng, 6),
        }
        return makers[name]()

    def archive(self) -> str:
        return self.draw.fresh(lambda: self.live.code[:4] + "00" + digits(self.draw.rng, 6))

    def mail(self, low: str) -> str:
        rng = self.draw.rng
        host = rng.choice(MAILS)
        if host == "qq.com" and rng.random() < 0.7:
            return self.draw.fresh(lambda: f"{rng.choice('123457')}{digits(rng, 8)}@qq.com")
        return self.draw.fresh(lambda: f"{low}{rng.choice(('', '_', '.'))}{rng.randrange(10, 999)}@{host}")
