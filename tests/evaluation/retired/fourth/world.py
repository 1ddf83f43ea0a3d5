"""People, and the way one file writes dates and numbers."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass, field

import values as v

Cell = str | int | float | dt.date | dt.datetime
Row = dict[str, Cell]

RULE_OF_KEY = {
    "id": "identity.prc_id18",
    "mobile": "phone.mobile",
    "email": "phone.email",
    "card": "bank.card",
    "plate": "driving.plate",
    "passport": "identity.passport_cn",
    "vin": "driving.vin",
    "landline": "phone.landline",
    "peer": "phone.mobile",
    "opp_card": "bank.card",
    "landlord_mobile": "phone.mobile",
}
UNSURE_WITHOUT_LABEL = {"identity.passport_cn", "driving.vin", "phone.landline"}
PERSON_KEYS = (
    "name",
    "sex",
    "nation",
    "birth",
    "id",
    "id_type",
    "address",
    "mobile",
    "email",
    "landline",
    "country",
    "card",
    "bank",
    "hukou",
    "education",
    "own_type",
)


@dataclass(frozen=True)
class Person:
    """One invented person with all values that any kind may need."""

    name: str
    male: bool
    birth: dt.date
    id: str
    mobile: str
    region: tuple[str, ...]
    address: str
    email: str
    passport: str
    bank: str
    card: str
    landline: str

    def base(self) -> Row:
        """The columns that every kind may show."""
        return {
            "name": self.name,
            "sex": "男" if self.male else "女",
            "birth": self.birth,
            "id": self.id,
            "nation": "汉族",
            "id_type": "居民身份证",
            "address": self.address,
            "mobile": self.mobile,
            "email": self.email,
            "passport": self.passport,
            "bank": self.bank,
            "card": self.card,
            "landline": self.landline,
            "country": "中国",
        }


@dataclass
class Style:
    """How one file writes dates, mobiles and ID numbers."""

    date: str = "%Y-%m-%d"
    time: str = "%Y-%m-%d %H:%M:%S"
    mobile: str = "plain"
    lower_x: bool = False

    def text(self, key: str, value: Cell) -> str:  # noqa: PLR0911
        """A cell as this file writes it."""
        if isinstance(value, dt.datetime):
            return value.strftime(self.time)
        if isinstance(value, dt.date):
            return value.strftime(self.date)
        if isinstance(value, float):
            return f"{value:.2f}"
        if key == "id" and self.lower_x:
            return str(value).lower()
        if key in ("mobile", "peer", "landlord_mobile") and self.mobile != "plain":
            if self.mobile == "country":
                return f"+86{value}"
            gap = " " if self.mobile == "spaced" else "-"
            return f"{str(value)[:3]}{gap}{str(value)[3:7]}{gap}{str(value)[7:]}"
        return str(value)


STYLES = [
    ("%Y-%m-%d", "%Y-%m-%d %H:%M:%S"),
    ("%Y/%m/%d", "%Y/%m/%d %H:%M"),
    ("%Y%m%d", "%Y%m%d %H:%M:%S"),
    ("%Y.%m.%d", "%Y.%m.%d %H:%M"),
    ("%Y-%m-%d", "%Y-%m-%dT%H:%M:%S"),
]
PROSE_STYLES = [
    ("%Y年%m月%d日", "%Y年%m月%d日%H时%M分"),
    ("%Y-%m-%d", "%Y-%m-%d %H:%M"),
    ("%Y年%m月%d日", "%Y年%m月%d日%H:%M"),
    ("%Y/%m/%d", "%Y/%m/%d %H:%M"),
]


@dataclass
class World:
    """A stream of people that never repeat an ID number, a mobile or a name in one world."""

    rng: random.Random
    used: set[str] = field(default_factory=set)

    def fresh(self, text: str) -> bool:
        """Whether a value is new; it is remembered."""
        new = text not in self.used
        self.used.add(text)
        return new

    def style(self, prose: bool = False) -> Style:
        """A style for one file."""
        date, time = self.rng.choice(PROSE_STYLES if prose else STYLES)
        mobile = self.rng.choices(("plain", "spaced", "dashed", "country"), (85, 6, 5, 4))[0]
        return Style(date, time, mobile, self.rng.random() < 0.15)

    def name(self) -> str:
        """A common name of two or three characters."""
        count = 2 if self.rng.random() < 0.75 else 1
        return self.rng.choice(v.SURNAMES) + "".join(self.rng.sample(v.GIVEN, count))

    def day(self, first: int = 2012, last: int = 2022) -> dt.date:
        """A day between two years."""
        start = dt.date(first, 1, 1)
        return start + dt.timedelta(self.rng.randrange((dt.date(last, 12, 31) - start).days))

    def moment(self, first: int = 2012, last: int = 2022) -> dt.datetime:
        """A second of a day between two years."""
        return dt.datetime.combine(self.day(first, last), dt.time()) + dt.timedelta(seconds=self.rng.randrange(86400))

    def person(self) -> Person:
        """A new person."""
        rng = self.rng
        region = tuple(rng.choice(v.REGIONS))
        birth = self.day(1955, 2001)
        male = rng.random() < 0.55
        number = v.id_number(rng, region[0], birth, male)
        phone = v.mobile(rng)
        if not (self.fresh(number) and self.fresh(phone)):
            return self.person()
        bank = rng.choice(list(v.BINS))
        return Person(
            self.name(),
            male,
            birth,
            number,
            phone,
            region,
            self.address(region),
            self.email(),
            v.passport(rng),
            bank,
            v.card(rng, bank),
            v.landline(rng, region[6]),
        )

    def address(self, region: tuple[str, ...]) -> str:
        """A home address."""
        rng = self.rng
        city = "" if region[1] == region[2] else region[2]
        place = f"{rng.choice(v.ROADS)}{rng.randrange(3, 400)}号"
        if rng.random() < 0.6:
            place += (
                f"{rng.choice(v.ESTATES)}{rng.randrange(1, 30)}栋{rng.randrange(1, 5)}单元"
                f"{rng.randrange(1, 25)}0{rng.randrange(1, 5)}室"
            )
        return f"{region[1]}{city}{region[3]}{place}"

    def email(self) -> str:
        """A mail address."""
        rng = self.rng
        words = (
            "wang",
            "li",
            "chen",
            "lucky",
            "sunny",
            "hao",
            "zhou",
            "xiao",
            "feng",
            "blue",
            "tian",
            "yun",
            "ming",
            "leo",
        )
        local = rng.choice(words) + rng.choice(("", "_", ".")) + rng.choice(words) + v.lively(rng, rng.randrange(3, 6))
        if rng.random() < 0.3:
            return rng.choice("3456789") + v.lively(rng, 8) + "@qq.com"
        return (
            local
            + "@"
            + rng.choice(("163.com", "126.com", "sina.com", "foxmail.com", "hotmail.com", "sohu.com", "139.com"))
        )
