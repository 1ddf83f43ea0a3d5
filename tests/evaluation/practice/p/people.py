"""Random persons: every number is drawn from the generator's own random source and gets its right check character."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path
from random import Random


def read_lists() -> dict[str, list[tuple[str, ...]]]:
    """The word lists: sections in brackets, one entry a line, parts split by a slash."""
    lists: dict[str, list[tuple[str, ...]]] = {}
    section = ""
    for line in (Path(__file__).resolve().parent / "lists.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        else:
            lists.setdefault(section, []).append(tuple(line.split("/")))
    return lists


LISTS = read_lists()
SURNAMES, GIVEN, REGIONS, BANKS = (LISTS[name] for name in ("surnames", "given", "regions", "banks"))
ROADS, ROADS_EN = [row[0] for row in LISTS["roads"]], [row[0] for row in LISTS["roads_en"]]
CITY_EN = {row[0]: row[1] for row in LISTS["cities_en"]}
HANT = str.maketrans({row[0]: row[1] for row in LISTS["hant"]})
PREFIXES = [
    "131",
    "132",
    "133",
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
    "198",
    "199",
]
VIN_VALUES = dict(
    zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9), strict=True)
)
VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
PLAIN = "ABCDEFGHJKLMNPQRSTUVWXYZ"


def id_check(body: str) -> str:
    """Check character of an 18-digit citizen number (ISO 7064 MOD 11-2)."""
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return "10X98765432"[sum(int(c) * w for c, w in zip(body, weights, strict=False)) % 11]


def luhn_ok(digits: str) -> bool:
    total = 0
    for place, char in enumerate(reversed(digits)):
        value = int(char) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def vin_check(vin: str) -> str:
    total = sum((int(c) if c.isdigit() else VIN_VALUES[c]) * w for c, w in zip(vin, VIN_WEIGHTS, strict=True))
    return "0123456789X"[total % 11]


def dull(digits: str) -> bool:
    """True when a run of digits would look like a filler."""
    if re.search(r"(\d)\1{3}", digits) or len(set(digits[-8:])) < 4:
        return True
    return any(digits[k : k + 4] in "01234567890" or digits[k : k + 4] in "9876543210" for k in range(len(digits) - 3))


def draw(rng: Random, length: int) -> str:
    while True:
        text = "".join(str(rng.randrange(10)) for _ in range(length))
        if length < 6 or not dull(text):
            return text


def plain_digits(rng: Random, length: int) -> str:
    """Digits that are no card, no ID number and no mobile: for serial numbers."""
    while True:
        text = rng.choice("2347") + draw(rng, length - 1)
        if text[:2] in ("19", "20") or (length > 11 and luhn_ok(text)):
            continue
        if length == 18 and id_check(text[:17]) == text[17]:
            continue
        return text


class Person:
    """One invented person; fields are read by name from the templates."""

    def __init__(self, rng: Random, script: str) -> None:
        self.rng, self.script = rng, script
        self.region = rng.choice(REGIONS)
        self.sur, self.given = rng.choice(SURNAMES), rng.sample(GIVEN, rng.choice((1, 2, 2)))
        self.female = rng.random() < 0.5
        self.born = date(1955, 1, 1) + timedelta(days=rng.randrange(12500))
        self.bin = rng.choice(BANKS)
        self.cache: dict[str, str] = {}
        self.written: set[tuple[str, str]] = set()

    def field(self, name: str) -> str:
        if name not in self.cache:
            self.cache[name] = getattr(self, "f_" + name)()
        return self.cache[name]

    def f_name(self) -> str:
        if self.script == "latin":
            return self.f_py()
        at = 1 if self.script == "hant" else 0
        return self.sur[at] + "".join(g[at] for g in self.given)

    def f_hz(self) -> str:
        return self.sur[0] + "".join(g[0] for g in self.given)

    def f_sur(self) -> str:
        return self.sur[{"hans": 0, "hant": 1, "latin": 2}[self.script]]

    def f_py(self) -> str:
        return self.sur[2] + " " + "".join(g[2] for g in self.given).capitalize()

    def f_upper(self) -> str:
        return (self.sur[2] + "/" + "".join(g[2] for g in self.given)).upper()

    def f_login(self) -> str:
        return "".join(g[2] for g in self.given) + self.sur[2].lower() + f"{self.born.year % 100:02d}"

    def f_sex(self) -> str:
        return "女" if self.female else "男"

    def f_sx(self) -> str:
        return "F" if self.female else "M"

    def f_dob(self) -> str:
        return self.born.isoformat()

    def f_dob8(self) -> str:
        return self.born.strftime("%Y%m%d")

    def f_id(self) -> str:
        while True:
            seq = self.rng.randrange(12, 986)
            body = self.region[0] + self.born.strftime("%Y%m%d") + f"{seq - seq % 2 + (not self.female):03d}"
            text = body + id_check(body)
            if not dull(text[14:17] + text[:3]):
                return text

    def f_idl(self) -> str:
        return self.field("id").lower()

    def f_ids(self) -> str:
        text = self.field("id")
        return f"{text[:6]} {text[6:14]} {text[14:]}"

    def f_idmask(self) -> str:
        return self.field("id")[:6] + "********" + self.field("id")[14:]

    def f_idtail(self) -> str:
        return self.field("id")[14:]

    def f_mob(self) -> str:
        while True:
            text = self.rng.choice(PREFIXES) + draw(self.rng, 8)
            if not dull(text):
                return text

    def f_mobs(self) -> str:
        text = self.field("mob")
        return f"{text[:3]} {text[3:7]} {text[7:]}"

    def f_mobd(self) -> str:
        return self.field("mobs").replace(" ", "-")

    def f_mob86(self) -> str:
        return "+86" + self.field("mob")

    def f_mobmask(self) -> str:
        return self.field("mob")[:3] + "****" + self.field("mob")[7:]

    def f_mobtail(self) -> str:
        return self.field("mob")[7:]

    def f_mail(self) -> str:
        if self.rng.random() < 0.4:
            return str(self.rng.randrange(2, 9)) + draw(self.rng, 8) + "@qq.com"
        return self.field("login") + self.rng.choice(
            ("@163.com", "@126.com", "@sina.com", "@outlook.com", "@foxmail.com")
        )

    def f_card(self) -> str:
        body = self.bin[0] + draw(self.rng, int(self.bin[1]) - 7)
        return next(body + d for d in "0123456789" if luhn_ok(body + d))

    def f_card4(self) -> str:
        text = self.field("card")
        return " ".join(text[k : k + 4] for k in range(0, len(text), 4))

    def f_tail(self) -> str:
        return self.field("card")[-4:]

    def f_cardmask(self) -> str:
        return self.field("card")[:4] + " **** **** " + self.field("card")[-4:]

    def f_bank(self) -> str:
        return self.bin[2].translate(HANT) if self.script == "hant" else self.bin[2]

    def f_bk(self) -> str:
        return self.bin[3]

    def f_pp(self) -> str:
        return "E" + self.rng.choice(["", *"ABCDFGHJKLM"]).ljust(1, self.rng.choice("3567")) + draw(self.rng, 7)

    def f_tel(self) -> str:
        return f"{self.region[4]}-{self.rng.choice('5678')}" + draw(self.rng, int(self.region[5]) - 1)

    def f_plate(self) -> str:
        while True:
            tail = "".join(self.rng.choice("0123456789" + (PLAIN if k in (0, 3) else "")) for k in range(5))
            if sum(c.isdigit() for c in tail) >= 3 and not dull("0" + tail):
                return self.region[3] + tail

    def f_plated(self) -> str:
        return self.field("plate")[:2] + "·" + self.field("plate")[2:]

    def f_vin(self) -> str:
        head = "L" + "".join(self.rng.choice(PLAIN.replace("Q", "")) for _ in range(2))
        head += "".join(self.rng.choice("123456789ABCDEFGH") for _ in range(5))
        vin = head + "0" + self.rng.choice("DEFGHJKLMN") + self.rng.choice("ABCGHJ") + draw(self.rng, 6)
        return vin[:8] + vin_check(vin) + vin[9:]

    def f_city(self) -> str:
        if self.script == "latin":
            return CITY_EN[self.region[1]]
        return self.region[1].translate(HANT) if self.script == "hant" else self.region[1]

    def f_dist(self) -> str:
        return self.region[2].translate(HANT) if self.script == "hant" else self.region[2]

    def f_reg(self) -> str:
        return self.region[0]

    def f_addr(self) -> str:
        no, room = self.rng.randrange(3, 260), f"{self.rng.randrange(2, 28)}0{self.rng.randrange(1, 9)}"
        if self.script == "latin":
            return f"Rm {room}, No. {no} {self.rng.choice(ROADS_EN)}, {self.field('city')}"
        text = f"{self.region[1]}市{self.region[2]}{self.rng.choice(ROADS)}{no}号{room}室"
        return text.translate(HANT) if self.script == "hant" else text
