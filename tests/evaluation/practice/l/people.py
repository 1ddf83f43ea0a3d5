"""Invented people: names, ID numbers, mobiles, passports and so on, all drawn from one seeded source."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

HERE = Path(__file__).parent
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
REGIONS = [
    "110108",
    "110114",
    "120104",
    "130102",
    "130406",
    "140105",
    "150102",
    "210106",
    "210212",
    "220104",
    "230103",
    "310107",
    "310115",
    "320105",
    "320508",
    "320681",
    "330106",
    "330203",
    "330382",
    "340104",
    "340207",
    "350203",
    "350582",
    "360103",
    "360724",
    "370102",
    "370285",
    "410105",
    "410322",
    "420106",
    "420528",
    "430102",
    "430725",
    "440106",
    "440304",
    "440881",
    "450103",
    "450324",
    "460106",
    "500112",
    "500235",
    "510107",
    "510722",
    "520103",
    "520381",
    "530102",
    "530921",
    "610113",
    "610328",
    "620102",
    "620522",
    "630103",
    "640104",
    "650104",
]
HEADS = [
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
MAILS = ("qq.com", "163.com", "126.com", "sina.com", "foxmail.com", "outlook.com", "139.com", "sohu.com")
STREETS_HANS = [
    "建设路",
    "文昌街",
    "解放北路",
    "青年大街",
    "望湖路",
    "学府街",
    "北环路",
    "东风巷",
    "槐树里",
    "滨江大道",
    "新民村",
    "石桥路",
    "向阳街",
    "茶亭路",
]
STREETS_HANT = [
    "建設路",
    "文昌街",
    "解放北路",
    "青年大街",
    "望湖路",
    "學府街",
    "北環路",
    "東風巷",
    "槐樹里",
    "濱江大道",
    "新民村",
    "石橋路",
    "向陽街",
    "茶亭路",
]


def check_char(first17: str) -> str:
    """ISO 7064 MOD 11-2 over the first 17 digits."""
    return "10X98765432"[sum(int(c) * w for c, w in zip(first17, WEIGHTS)) % 11]


def plain(digits: str) -> bool:
    """True for a number that looks like a filler (runs, few digits)."""
    return len(set(digits[-8:])) < 4 or re.search(r"(\d)\1\1|2345|3456|4567|5678|8765|7654|6543", digits) is not None


def name_table(kind: str) -> list[tuple[str, str, str]]:
    """Rows (simplified, traditional, pinyin) of names.txt."""
    rows = []
    for line in (HERE / "names.txt").read_text("utf-8").split("\n"):
        if line.startswith(kind + " "):
            rows += [(w[0], w[1], w[2:]) for w in line.split()[1:]]
    return rows


TABLE = {kind: name_table(kind) for kind in ("S", "M", "F")}


@dataclass
class Person:
    """One invented person; the values are drawn at birth, written only when a template asks."""

    hans: str
    hant: str
    family: str
    given: str
    male: bool
    born: dt.date
    id: str
    mob: str
    passport: str
    mail: str
    street: tuple[str, str]
    extra: dict[str, str] = field(default_factory=dict)


class Maker:
    """Draws people and numbers; no value comes twice in one file."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.seen: set[str] = set()

    def fresh(self, draw: Callable[[], str]) -> str:
        while True:
            value = draw()
            if value not in self.seen:
                self.seen.add(value)
                return value

    def digits(self, n: int) -> str:
        return "".join(self.rng.choice("0123456789") for _ in range(n))

    def mobile(self) -> str:
        def draw() -> str:
            while True:
                tail = self.digits(8)
                if not plain(tail):
                    return self.rng.choice(HEADS) + tail

        return self.fresh(draw)

    def id18(self, born: dt.date, male: bool) -> str:
        def draw() -> str:
            seq = self.rng.randrange(1, 49) * 2 + (1 if male else 0)
            body = f"{self.rng.choice(REGIONS)}{born:%Y%m%d}{self.rng.choice('0123')}{seq:02d}"
            return body + check_char(body)

        return self.fresh(draw)

    def passport(self) -> str:
        def draw() -> str:
            while True:
                tail = self.digits(7)
                if not plain(tail):
                    second = self.rng.choice("0123456789ABCDEFGHJKLMNP")
                    return f"E{second}{tail}"

        return self.fresh(draw)

    def landline(self, area: str) -> str:
        size = 7 if len(area) == 4 and area[1] in "3456789" and area[-1] in "34678" else 8

        def draw() -> str:
            while True:
                tail = self.rng.choice("2345678") + self.digits(size - 1)
                if not plain(tail):
                    return f"{area}-{tail}"

        return self.fresh(draw)

    def person(self, years: tuple[int, int], male: bool | None = None) -> Person:
        rng = self.rng
        sex = rng.random() < 0.5 if male is None else male
        family = rng.choice(TABLE["S"])
        given = [rng.choice(TABLE["M" if sex else "F"]) for _ in range(1 if rng.random() < 0.2 else 2)]
        if len(given) == 2 and given[0] == given[1]:
            given.pop()
        days = (dt.date(years[1], 12, 28) - dt.date(years[0], 1, 3)).days
        born = dt.date(years[0], 1, 3) + dt.timedelta(days=rng.randrange(days))
        latin = "".join(g[2] for g in given)
        nick = rng.choice([family[2] + latin, latin + family[2][0], family[2] + "_" + latin, latin + "." + family[2]])
        tail = rng.choice([f"{born:%m%d}", f"{born:%y}", f"{born:%Y}", self.digits(3)])
        where = rng.randrange(len(STREETS_HANS))
        house = f"{rng.randrange(2, 188)}{{}}"
        return Person(
            hans=family[0] + "".join(g[0] for g in given),
            hant=family[1] + "".join(g[1] for g in given),
            family=family[2].capitalize(),
            given=latin.capitalize(),
            male=sex,
            born=born,
            id=self.id18(born, sex),
            mob=self.mobile(),
            passport=self.passport(),
            mail=nick + tail,
            street=(STREETS_HANS[where] + house.format("号"), STREETS_HANT[where] + house.format("號")),
        )
