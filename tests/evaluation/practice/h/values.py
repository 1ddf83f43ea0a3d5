"""Random persons and the values that belong to them, all with right check characters."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path
from random import Random

DATA = Path(__file__).parent / "data"


def table(name: str) -> list[list[str]]:
    """Lines of a data file, split at tabs."""
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line]


ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
VIN_LETTERS = dict(
    zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9))
)
VIN_ALPHABET = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
PREFIXES = [
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
BINS = (
    ("622202", 19),
    ("621226", 19),
    ("622848", 19),
    ("621700", 19),
    ("621661", 19),
    ("622588", 16),
    ("621483", 16),
    ("622260", 19),
    ("621799", 19),
    ("622690", 16),
    ("622622", 16),
    ("622909", 18),
    ("623058", 19),
    ("622700", 19),
)
BANKS = {row[0]: (row[1], row[2], row[3]) for row in table("banks.txt")}
MAIL_HOSTS = ("qq.com", "163.com", "126.com", "sina.com", "foxmail.com", "outlook.com", "gmail.com", "aliyun.com")
DULL = re.compile(r"(\d)\1{3}|1234|2345|3456|4567|5678|6789|9876|8765|7654|6543|5432|4321")


REGIONS = table("regions.txt")
SURNAMES = table("surnames.txt")
GIVEN = table("given.txt")


def digits(rng: Random, count: int) -> str:
    """A digit string that does not look like a placeholder."""
    while True:
        text = "".join(rng.choice("0123456789") for _ in range(count))
        if not DULL.search(text):
            return text


def id_check(body: str) -> str:
    return "10X98765432"[sum(int(c) * w for c, w in zip(body, ID_WEIGHTS)) % 11]


def luhn_check(body: str) -> str:
    total = 0
    for place, char in enumerate(reversed(body)):
        number = int(char) * (2 if place % 2 == 0 else 1)
        total += number - 9 if number > 9 else number
    return str(-total % 10)


def vin_check(vin: str) -> str:
    total = sum((int(c) if c.isdigit() else VIN_LETTERS[c]) * w for c, w in zip(vin, VIN_WEIGHTS))
    return "0123456789X"[total % 11]


def make_vin(rng: Random) -> str:
    head = rng.choice(("LSVA", "LFV2", "LGBH", "LBVN", "LSGP", "LHGC", "LVSH", "LDC6", "LJDC", "LGXC", "LVGB", "LC0C"))
    middle = "".join(rng.choice(VIN_ALPHABET) for _ in range(4))
    tail = rng.choice("BCDEFGHJKLMNPR") + rng.choice("ABCDEFGHJKLMNPRS") + digits(rng, 6)
    return head + middle + vin_check(head + middle + "0" + tail) + tail


def make_card(rng: Random) -> tuple[str, tuple[str, str, str]]:
    prefix, length = rng.choice(BINS)
    body = prefix + digits(rng, length - len(prefix) - 1)
    return body + luhn_check(body), BANKS[prefix]


def make_mobile(rng: Random) -> str:
    return rng.choice(PREFIXES) + digits(rng, 8)


def make_uscc(rng: Random, region: str) -> str:
    body = rng.choice(("91", "92")) + region + "".join(rng.choice(USCC_ALPHABET) for _ in range(8)) + "M"
    total = sum(USCC_ALPHABET.index(c) * pow(3, i, 31) for i, c in enumerate(body))
    return body + USCC_ALPHABET[-total % 31]


def make_plate(rng: Random, province: str) -> str:
    head = province + rng.choice("ABCDEFG")
    if rng.random() < 0.15:
        return head + rng.choice("DF") + digits(rng, 5)
    tail = list(digits(rng, 5))
    for _ in range(rng.choice((0, 1, 1, 2))):
        tail[rng.randrange(5)] = rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ")
    return head + "".join(tail)


class Person:
    """One invented person; every attribute is drawn once."""

    def __init__(self, rng: Random, hant: bool, latest: int = 1998) -> None:
        self.rng = rng
        self.region, self.province, self.city, self.county, self.plate_char, self.area = rng.choice(REGIONS)
        self.codes: dict[str, str] = {}
        self.male = rng.random() < 0.55
        self.birth = date(latest, 12, 31) - timedelta(days=rng.randrange(15300))
        body = self.region + self.birth.strftime("%Y%m%d") + f"{self.serial():03d}"
        self.id = body + id_check(body)
        self.name_it(hant)
        self.mob = make_mobile(rng)
        self.mail = self.mail_name() + "@" + rng.choice(MAIL_HOSTS)
        self.card, self.bank = make_card(rng)
        self.ppt = rng.choice(("E", "EA", "EB", "ED", "EF", "EH", "EJ", "G"))
        self.ppt += digits(rng, 9 - len(self.ppt))
        self.plate = make_plate(rng, self.plate_char)
        self.vin = make_vin(rng)
        self.tel = self.area + "-" + rng.choice("5678") + digits(rng, 7 if len(self.area) == 3 else rng.choice((6, 7)))

    def serial(self) -> int:
        return self.rng.randrange(3, 480) * 2 + (1 if self.male else 0)

    def name_it(self, hant: bool) -> None:
        rows = [rng_row for rng_row in GIVEN if rng_row[3] != ("F" if self.male else "M")]
        parts = [self.rng.choice(SURNAMES)]
        parts += [self.rng.choice(rows) for _ in range(self.rng.choice((1, 2, 2, 2)))]
        self.name = "".join(part[1 if hant else 0] for part in parts)
        self.syllables = [parts[0][2], "".join(part[2] for part in parts[1:])]

    def mail_name(self) -> str:
        way = self.rng.randrange(4)
        if way == 0:
            return self.rng.choice("1234589") + digits(self.rng, self.rng.choice((7, 8, 9)))
        if way == 1:
            return "".join(self.syllables) + self.rng.choice(("", "_", ".")) + digits(self.rng, 3)
        if way == 2:
            return self.syllables[1] + "." + self.syllables[0] + str(self.birth.year)[2:]
        return self.syllables[0] + self.syllables[1][:1] + digits(self.rng, 4)

    def address(self) -> str:
        road = self.rng.choice(
            [
                "人民路",
                "中山北路",
                "建设街",
                "解放路",
                "文化巷",
                "和平街",
                "新华路",
                "胜利街",
                "长江路",
                "湖滨路",
                "东风路",
                "育才街",
                "工业路",
                "桃园街",
            ]
        )
        tail = self.rng.choice(("号", "号院{}楼{}单元{}室", "号{}栋{}0{}", "弄{}号{}0{}室"))
        tail = tail.format(self.rng.randint(1, 19), self.rng.randint(1, 9), self.rng.randint(1, 6))
        city = "" if self.city == self.province else self.city
        return f"{self.province}{city}{self.county}{road}{self.rng.randint(2, 380)}{tail}"
