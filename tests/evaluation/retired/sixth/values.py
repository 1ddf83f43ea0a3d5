"""Seeded values of invented people: identity numbers, mobiles, cards, plates, and the check digits they need."""

from __future__ import annotations

import datetime as dt
import random
from pathlib import Path
from types import SimpleNamespace

HERE = Path(__file__).parent
SEGMENTS = [
    *(f"13{digit}" for digit in "0123456789"),
    *(f"15{digit}" for digit in "012356789"),
    *(f"18{digit}" for digit in "0123456789"),
    *("145", "147", "166", "173", "175", "176", "177", "178", "191", "193", "195", "198", "199"),
]
ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
VIN_VALUES = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (*range(1, 9), 1, 2, 3, 4, 5, 7, 9, *range(2, 10)), strict=True))
NEEDS_LABEL = {"passport", "vin", "tel"}
NEVER_OWN = {"frontdesk", "frommail"}


def sections(path: Path) -> dict[str, list[str]]:
    """Lines of a file by the name in brackets above them."""
    found: dict[str, list[str]] = {}
    here: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("[") and line.endswith("]"):
            here = found.setdefault(line[1:-1], [])
        elif line and not line.startswith("#"):
            here.append(line)
    return found


WORDS = {
    name: [word for line in lines for word in line.split()] for name, lines in sections(HERE / "words.txt").items()
}
RULES = dict(word.split("=") for word in WORDS["rules"])


def id_check(body: str) -> str:
    """Check character of an identity number, ISO 7064 MOD 11-2."""
    return "10X98765432"[sum(int(digit) * weight for digit, weight in zip(body, ID_WEIGHTS, strict=True)) % 11]


def id_valid(text: str) -> bool:
    """Whether date and check character of an 18-character identity number are right."""
    try:
        dt.datetime.strptime(text[6:14], "%Y%m%d")
        return len(text) == 18 and id_check(text[:17]) == text[17].upper()
    except ValueError:
        return False


def luhn_check(body: str) -> str:
    """Check digit of a card number."""
    total = sum(sum(divmod(int(digit) * (2 - place % 2), 10)) for place, digit in enumerate(reversed(body)))
    return str(-total % 10)


def vin_check(vin: str) -> str:
    """Check character at the ninth place of a vehicle number."""
    total = sum(VIN_VALUES.get(c, 0) * w if c.isalpha() else int(c) * w for c, w in zip(vin, VIN_WEIGHTS, strict=True))
    return "0123456789X"[total % 11]


class Person(SimpleNamespace):
    """An invented person with every number that a record may show; see Maker.person."""


class Maker:
    """Draws values from one random source."""

    def __init__(self, rng: random.Random):
        self.rng = rng

    def word(self, section: str) -> str:
        """One word of a section of words.txt."""
        return self.rng.choice(WORDS[section])

    def parts(self, section: str) -> list[str]:
        """One word made of several parts."""
        return self.word(section).split(",")

    def digits(self, count: int, first: str = "0123456789") -> str:
        """A number of so many digits that is no filler."""
        while True:
            text = self.rng.choice(first) + "".join(self.rng.choices("0123456789", k=count - 1))
            tail = text[-8:]
            if count < 8 or (len(set(tail)) > 3 and tail not in "0123456789012345678"):
                return text

    def name(self) -> str:
        """A Chinese name of two or three characters."""
        given = "".join(self.rng.sample(WORDS["given"], self.rng.choice((1, 2, 2, 2))))
        return self.word("surnames") + given

    def mobile(self) -> str:
        """A mobile of an allocated segment."""
        return self.rng.choice(SEGMENTS) + self.digits(8)

    def id18(self, region: str, birth: dt.date, sex: str) -> str:
        """An identity number with right check character."""
        order = self.rng.randrange(1, 499) * 2 + (sex == "男")
        body = f"{region}{birth:%Y%m%d}{order:03d}"
        return body + id_check(body)

    def card(self) -> tuple[str, str]:
        """Bank and number of a card."""
        bank, bin_, length = self.parts("banks")
        body = bin_ + self.digits(int(length) - 7)
        return bank, body + luhn_check(body)

    def vin(self) -> str:
        """A vehicle number with right check character."""
        letters = "ABCDEFGHJKLMNPRSTUVWXYZ"
        head = self.rng.choice(("LSV", "LFV", "LHG", "LGB", "LSG", "LZW", "LVS"))
        body = head + "".join(self.rng.choices(letters + "0123456789", k=5)) + "0"
        body += self.rng.choice("BCDEFG") + self.rng.choice(letters) + self.digits(6)
        return body[:8] + vin_check(body) + body[9:]

    def plate(self, head: str) -> str:
        """A plate of the place, now and then of an electric car."""
        if self.rng.random() < 0.12:
            return head + self.rng.choice("DF") + self.digits(5)
        tail = list(self.digits(5))
        for place in self.rng.sample(range(5), self.rng.choice((0, 1, 2))):
            tail[place] = self.rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ")
        return head + "".join(tail)

    def passport(self) -> str:
        """An ordinary passport number."""
        head = self.rng.choice(("E", "E", "EA", "EB", "EC", "ED", "EH", "G"))
        return head + self.digits(9 - len(head))

    def landline(self, area: str) -> str:
        """A fixed telephone number of an area."""
        size = 7 if area in {"0592", "0771", "0351", "0931"} else 8
        return f"{area}-{self.digits(size, '2345678')}"

    def room(self) -> str:
        """Number of a flat or of a room in a hotel."""
        return f"{self.rng.randint(2, 28)}{self.rng.randint(1, 12):02d}"

    def address(self, region: list[str]) -> str:
        """A home address in a region."""
        city = region[2] if region[1] != region[2] else ""
        house = f"{self.word('estates')}{self.rng.randint(1, 22)}栋{self.room()}室"
        road = f"{self.word('roads')}{self.rng.randint(1, 480)}号"
        return f"{region[1]}{city}{region[3]}{self.rng.choice((road, road + house))}"

    def email(self) -> str:
        """A private mail address."""
        if self.rng.random() < 0.4:
            return f"{self.digits(self.rng.choice((8, 9, 10)), '23456789')}@qq.com"
        host = self.rng.choice(("163.com", "126.com", "sina.com", "139.com", "foxmail.com", "hotmail.com"))
        joint = self.rng.choice(("", "_", "."))
        return f"{self.word('pinyin')}{joint}{self.word('pinyin')}{self.rng.randint(70, 999)}@{host}"

    def person(self, years: tuple[int, int] = (1952, 1999)) -> Person:
        """An invented person."""
        region = self.parts("regions")
        sex = self.rng.choice("男女")
        birth = dt.date(self.rng.randint(*years), self.rng.randint(1, 12), self.rng.randint(1, 28))
        bank, card = self.card()
        return Person(
            name=self.name(),
            sex=sex,
            nation=self.word("nations"),
            birth=birth,
            id=self.id18(region[0], birth, sex),
            mobile=self.mobile(),
            email=self.email(),
            bank=bank,
            card=card,
            plate=self.plate(region[5]),
            vin=self.vin(),
            passport=self.passport(),
            tel=self.landline(region[4]),
            region=region,
            addr=self.address(region),
        )
