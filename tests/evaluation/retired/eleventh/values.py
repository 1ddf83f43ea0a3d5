"""Values drawn from a seeded source: people, numbers with right check signs, places and words."""

import random
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

HERE = Path(__file__).parent
SEGMENTS = [
    "130",
    "131",
    "132",
    "133",
    "135",
    "136",
    "137",
    "138",
    "139",
    "145",
    "147",
    "149",
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
    "190",
    "191",
    "193",
    "195",
    "196",
    "197",
    "198",
    "199",
]
BANKS = [
    ("工商银行", "622202", 19),
    ("工商银行", "621226", 19),
    ("农业银行", "622848", 19),
    ("建设银行", "621700", 19),
    ("招商银行", "621483", 16),
    ("招商银行", "622588", 16),
    ("民生银行", "622622", 16),
    ("兴业银行", "622908", 18),
    ("中信银行", "622690", 16),
    ("浦发银行", "622521", 16),
    ("邮储银行", "622188", 19),
    ("华夏银行", "622630", 16),
    ("中国银行", "621660", 19),
    ("交通银行", "622262", 19),
]
VIN_VALUES = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", [*range(1, 9), *range(1, 6), 7, 9, *range(2, 10)], strict=True))
VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)


def words():
    """Read the lists of words."""
    out = {}
    for line in (HERE / "words.txt").read_text("utf-8").splitlines():
        key, rest = line.split(" ", 1)
        out[key] = rest.split("|") if "|" in rest else rest.split(" ")
    return out


@dataclass
class City:
    """A city with what is needed to write of it."""

    name: str
    sign: str
    area: str
    plates: list
    iata: str
    airport: str
    stations: list
    districts: list
    centre: tuple


def cities():
    """Read the list of cities."""
    out = []
    for line in (HERE / "places.txt").read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        c = line.split("|")
        districts = [d.split("=") for d in c[7].split()]
        centre = tuple(float(x) for x in c[8].split())
        out.append(City(c[0], c[1], c[2], c[3].split(), c[4], c[5], c[6].split(), districts, centre))
    return out


W = words()
CITIES = cities()


def id_sign(body):
    """Give the check sign of an identity number of 17 digits."""
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return "10X98765432"[sum(int(d) * w for d, w in zip(body, weights, strict=True)) % 11]


def luhn_digit(body):
    """Give the digit that makes a card right by Luhn."""
    total = 0
    for i, d in enumerate(reversed(body)):
        n = int(d) * (2 if i % 2 == 0 else 1)
        total += n - 9 if n > 9 else n
    return str(-total % 10)


def vin_sign(text):
    """Give the check sign of a vehicle number."""
    n = sum((int(c) if c.isdigit() else VIN_VALUES[c]) * w for c, w in zip(text, VIN_WEIGHTS, strict=True)) % 11
    return "X" if n == 10 else str(n)


class Source(random.Random):
    """A seeded source of values."""

    near = None

    def word(self, key):
        """Draw a word from a list."""
        return self.choice(W[key])

    def digits(self, n):
        """Draw n digits."""
        return "".join(self.choice("0123456789") for _ in range(n))

    def mobile(self):
        """Draw a mobile of an allocated segment that is no filler."""
        while True:
            m = self.choice(SEGMENTS) + self.digits(8)
            if len(set(m[3:])) > 4 and "1234" not in m and "5678" not in m and "9138000" not in m:
                return m

    def born(self, first=1952, last=2004):
        """Draw a date of birth."""
        return date(first, 1, 1) + timedelta(days=self.randrange((last - first) * 365))

    def id18(self, region, born, male):
        """Draw an identity number."""
        serial = self.randrange(2, 480) * 2 + (1 if male else 0)
        body = f"{region}{born:%Y%m%d}{serial:03d}"
        return body + id_sign(body)

    def card(self):
        """Draw a bank and a card of it."""
        bank, bin6, size = self.choice(BANKS)
        body = bin6 + self.digits(size - 7)
        return bank, body + luhn_digit(body)

    def passport(self):
        """Draw a passport number."""
        return "E" + self.choice("ABCDEFGHJK") + self.digits(7)

    def plate(self, city):
        """Draw a plate of a city."""
        head = city.sign + self.choice(city.plates)
        if self.random() < 0.25:
            return head + self.choice("DF") + self.digits(5)
        body = [self.choice("0123456789") for _ in range(5)]
        for at in self.sample(range(5), self.choice([0, 1, 1, 2])):
            body[at] = self.choice("ABCDEFGHJKLMNPQRSTUVWXYZ")
        return head + "".join(body)

    def vin(self):
        """Draw a vehicle number."""
        abc = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
        head = self.choice(["LSV", "LFV", "LGX", "LVG", "LB3", "LHG", "LVS"]) + "".join(self.choices(abc, k=5))
        tail = self.choice("JKLMNPRS") + self.choice("ABCDEFGH") + self.digits(6)
        return head + vin_sign(head + "0" + tail) + tail

    def landline(self, city):
        """Draw a landline of a city."""
        return (
            f"{city.area}-{self.choice('2345678')}{self.digits(7 if len(city.area) == 3 else 6 + (city.area[1] > '5'))}"
        )

    def moment(self, year=None):
        """Draw a time within a few years, or near one that was set."""
        if self.near and year:
            day, span = self.near
            return day + timedelta(seconds=self.randrange(span * 86400))
        start = datetime(year or self.choice([2019, 2020, 2021, 2022, 2023, 2024]), 1, 4, 6, 0, 0)
        return start + timedelta(seconds=self.randrange(345 * 86400))

    def address(self, city):
        """Draw an address."""
        tail = f"{self.word('streets')}{self.randrange(2, 399)}号"
        if self.random() < 0.6:
            tail += f"{self.word('estates')}{self.randrange(1, 29)}栋{self.randrange(1, 28)}0{self.randrange(1, 7)}室"
        return f"{city.name}市{self.choice(city.districts)[0]}区{tail}"

    def person(self):
        """Draw a person with all numbers that may be asked for."""
        city = self.choice(CITIES)
        male = self.random() < 0.54
        born = self.born()
        bank, card = self.card()
        id18 = self.id18(self.choice(city.districts)[1], born, male)
        pinyin = "".join(self.choice(["li", "wa", "xu", "zh", "ch", "yo", "me", "fa", "ka", "su"]) for _ in range(2))
        name = self.word("surnames") + self.word("given_m" if male else "given_f")
        return {
            "name": name,
            "sex": "男" if male else "女",
            "birth": born,
            "id": id18,
            "mobile": self.mobile(),
            "email": f"{pinyin}{self.choice(['', '_', '.'])}{self.choice('bdgjkm')}{self.digits(4)}@"
            + self.word("mails"),
            "card": card,
            "bank": bank,
            "passport": self.passport(),
            "plate": self.plate(city),
            "vin": self.vin(),
            "tel": self.landline(city),
            "addr": self.address(city),
            "nation": self.word("nations"),
            "job": self.word("jobs"),
            "city": city,
            "firm": self.word("firms"),
            "school": self.word("schooling"),
        }
