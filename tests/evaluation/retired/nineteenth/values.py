"""Seeded values: numbers with right check digits, names, times and people."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
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
    "145",
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
    "171",
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
    "198",
    "199",
]
VIN_VALUES = dict(
    zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9), strict=False)
)
VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"


def load_words() -> dict[str, list[str]]:
    """Read words.txt into lists."""
    words: dict[str, list[str]] = {}
    for line in (HERE / "words.txt").read_text("utf-8").splitlines():
        key, _, rest = line.partition("=")
        words[key] = rest.split(" ")
    return words


WORDS = load_words()
REGIONS = [line.split("|") for line in (HERE / "regions.txt").read_text("utf-8").splitlines() if line]


def id_check(head: str) -> str:
    """Give the MOD 11-2 character of seventeen digits."""
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return "10X98765432"[sum(int(d) * w for d, w in zip(head, weights, strict=False)) % 11]


def luhn_digit(head: str) -> str:
    """Give the Luhn digit that completes a number."""
    total = 0
    for index, char in enumerate(reversed(head)):
        digit = int(char) * (2 if index % 2 == 0 else 1)
        total += digit - 9 if digit > 9 else digit
    return str(-total % 10)


def vin_check(vin: str) -> str:
    """Give the check character of position nine."""
    total = sum((int(c) if c.isdigit() else VIN_VALUES[c]) * w for c, w in zip(vin, VIN_WEIGHTS, strict=False))
    return "0123456789X"[total % 11]


def digits(rng: random.Random, count: int) -> str:
    """Draw a run of digits."""
    return "".join(rng.choice("0123456789") for _ in range(count))


def word(rng: random.Random, key: str) -> str:
    """Draw one word of a list."""
    return rng.choice(WORDS[key])


def id_number(rng: random.Random, region: str, birth: dt.date, female: bool) -> str:
    """Build a valid ID number."""
    sequence = rng.randrange(10, 499) * 2 + (0 if female else 1)
    head = region + birth.strftime("%Y%m%d") + str(sequence).zfill(3)
    return head + id_check(head)


def mobile(rng: random.Random) -> str:
    """Build a mobile number that is no filler."""
    while True:
        tail = digits(rng, 8)
        if len(set(tail)) >= 5:
            return rng.choice(PREFIXES) + tail


def card(rng: random.Random, bin6: str, length: int) -> str:
    """Build a card number of a bank."""
    head = bin6 + digits(rng, length - 7)
    return head + luhn_digit(head)


def passport(rng: random.Random) -> str:
    """Build a number of an ordinary passport."""
    if rng.random() < 0.4:
        return "E" + rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") + digits(rng, 7)
    return rng.choice("EEG") + str(rng.randrange(10_000_000, 99_999_999))


def plate(rng: random.Random, prefix: str) -> str:
    """Build a plate, sometimes of an electric car."""
    if rng.random() < 0.2:
        return prefix + rng.choice("DF") + digits(rng, 5)
    return prefix + rng.choice(LETTERS) + digits(rng, 4) if rng.random() < 0.5 else prefix + digits(rng, 5)


def vin(rng: random.Random) -> str:
    """Build a VIN with its check character."""
    alphabet = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
    body = "L" + "".join(rng.choice(alphabet) for _ in range(10)) + digits(rng, 6)
    return body[:8] + vin_check(body) + body[9:]


def landline(rng: random.Random, area: str) -> str:
    """Build a landline with area code."""
    length = 8 if len(area) == 3 or area in ("0755", "0571", "0512", "0531", "0532", "0451", "0371") else 7
    return area + "-" + rng.choice("5678") + digits(rng, length - 1)


def imei(rng: random.Random) -> str:
    """Build a device number."""
    head = "86" + digits(rng, 12)
    return head + luhn_digit(head)


def imsi(rng: random.Random) -> str:
    """Build a SIM number."""
    return "460" + rng.choice(("00", "01", "03", "11")) + digits(rng, 10)


@dataclass
class Person:
    """One invented person."""

    name: str
    sex: str
    nation: str
    birth: dt.date
    id: str
    mobile: str
    passport: str
    email: str
    tel: str
    address: str
    region: list[str]
    card: str
    bank: str
    plate: str
    vin: str


def street(rng: random.Random, region: list[str], flat: bool = True) -> str:
    """Build an address."""
    city = region[2] if region[1] == region[2] else region[1] + region[2]
    tail = rng.choice((word(rng, "road") + str(rng.randrange(1, 300)) + "号", word(rng, "estate")))
    if flat:
        tail += str(rng.randrange(1, 30)) + "栋" + str(rng.randrange(1, 28)) + "0" + str(rng.randrange(1, 7)) + "室"
    return city + region[3] + tail


def person(rng: random.Random) -> Person:
    """Draw a person."""
    region = rng.choice(REGIONS)
    female = rng.random() < 0.5
    birth = dt.date(1955, 1, 1) + dt.timedelta(days=rng.randrange(0, 365 * 45))
    name = word(rng, "surname") + word(rng, "given_f" if female else "given_m")
    bank, bin6, length = word(rng, "bank").split(":")
    local = rng.choice(("lin", "wang", "xiao", "hy", "mm", "star", "cloud", "zh")) + digits(rng, rng.randrange(3, 7))
    return Person(
        name,
        "女" if female else "男",
        word(rng, "nation"),
        birth,
        id_number(rng, region[0], birth, female),
        mobile(rng),
        passport(rng),
        local + "@" + word(rng, "domain"),
        landline(rng, region[4]),
        street(rng, region),
        region,
        card(rng, bin6, int(length)),
        bank,
        plate(rng, region[5]),
        vin(rng),
    )


class Style:
    """The way in which one file writes times and dates."""

    def __init__(self, rng: random.Random, prose: bool = False) -> None:
        """Choose a way of writing."""
        self.mode = rng.choice(["han", "han", "iso"]) if prose else rng.choice(["iso", "iso", "slash", "compact"])

    def d(self, day: dt.date) -> str:
        """Write a date."""
        if self.mode == "han":
            return f"{day.year}年{day.month}月{day.day}日"
        if self.mode == "slash":
            return f"{day.year}/{day.month}/{day.day}"
        return day.strftime("%Y%m%d" if self.mode == "compact" else "%Y-%m-%d")

    def t(self, time: dt.datetime) -> str:
        """Write a date with its time."""
        if self.mode == "han":
            return f"{time.year}年{time.month}月{time.day}日{time.hour}时{time.minute:02d}分"
        if self.mode == "slash":
            return f"{time.year}/{time.month}/{time.day} {time.hour}:{time.minute:02d}"
        return time.strftime("%Y%m%d%H%M%S" if self.mode == "compact" else "%Y-%m-%d %H:%M:%S")


def moment(rng: random.Random) -> dt.datetime:
    """Draw a time of the years 2013 to 2023."""
    return dt.datetime(2013, 1, 1) + dt.timedelta(seconds=rng.randrange(0, 11 * 365 * 86400))
