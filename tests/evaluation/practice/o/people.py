"""A person whose values are drawn when they are first written; each value written is noted for the labels."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import Any

import values as v
from values import words

DATA = Path(__file__).parent / "data"
ROADS = words(
    "解放路 中山北路 人民中路 建设大道 和平街 文昌路 新华路 学府路 滨江大道 朝晖路 翠竹街 东湖路 桂园路 长江路 育才巷"
    " 胜利街 光华路 凤凰路 石桥路 青年路 兴业街 花园路 梅岭路 龙泉街"
)
ESTATES = words("锦绣花园 阳光苑 金桂小区 水岸名城 和兴家园 翠湖小区 丽景苑 万和城 学林雅苑 东方新村 银杏苑 百合园")
FULL_WIDTH = {ord(c): ord(c) + 0xFEE0 for c in "0123456789X"}


def _rows(name: str) -> list[str]:
    return (DATA / name).read_text(encoding="utf-8").split("\n")


REGIONS = [row.split("|") for row in _rows("regions.txt") if row]
SURNAMES, GIVEN = ([(w[0], w[1:]) for w in row.split()] for row in _rows("names.txt")[:2])
HANT = {ord(w[0]): w[1] for w in " ".join(_rows("hant.txt")).split()}


def hant(text: str) -> str:
    return text.translate(HANT)


@dataclass
class Notes:
    """What was written into one file."""

    values: dict[str, list[str]] = field(default_factory=dict)
    allowed: dict[str, list[str]] = field(default_factory=dict)
    decoys: list[str] = field(default_factory=list)
    records: int = 0
    people: list[Any] = field(default_factory=list)

    def value(self, rule: str, text: str) -> str:
        if text not in self.values.setdefault(rule, []):
            self.values[rule].append(text)
        return text

    def allow(self, rule: str, text: str) -> str:
        if text not in self.allowed.setdefault(rule, []):
            self.allowed[rule].append(text)
        return text

    def decoy(self, text: str) -> str:
        if text not in self.decoys:
            self.decoys.append(text)
        return text


class Person:
    """Attributes are strings, ready to be written."""

    def __init__(self, rng: random.Random, notes: Notes, old: int = 1955, young: int = 1994) -> None:
        self.rng, self.notes = rng, notes
        self.region = rng.choice(REGIONS)
        self.male = rng.random() < 0.55
        self.born = date(old, 1, 1) + timedelta(days=rng.randrange((young - old) * 365))
        self.family = rng.choice(SURNAMES)
        self.given = [rng.choice(GIVEN) for _ in range(rng.choice((1, 2, 2, 2)))]
        self.bank_row = rng.choice(v.BINS)

    def b(self, form: str = "%Y-%m-%d") -> str:
        return v.stamp(datetime(self.born.year, self.born.month, self.born.day), form)

    @property
    def sn(self) -> str:
        return self.family[0]

    @property
    def name(self) -> str:
        return self.sn + "".join(c for c, _ in self.given)

    @property
    def hant(self) -> str:
        return hant(self.name)

    @property
    def shant(self) -> str:
        return hant(self.sn)

    @property
    def en(self) -> str:
        return f"{self.family[1].title()} {self._given_pinyin().title()}"

    @property
    def pin(self) -> str:
        return f"{self.family[1]}/{self._given_pinyin()}".upper()

    @property
    def sen(self) -> str:
        return self.family[1].title()

    def _given_pinyin(self) -> str:
        return "".join(p for _, p in self.given)

    @property
    def sex(self) -> str:
        return "男" if self.male else "女"

    @property
    def mf(self) -> str:
        return "M" if self.male else "F"

    @property
    def ta(self) -> str:
        return "他" if self.male else "她"

    @property
    def mr(self) -> str:
        return "先生" if self.male else "女士"

    @property
    def msr(self) -> str:
        return "Mr" if self.male else "Ms"

    @cached_property
    def raw_id(self) -> str:
        return v.prc_id(self.rng, self.region[0], self.born, self.male)

    @property
    def id(self) -> str:
        return self.notes.value("identity.prc_id18", self.raw_id)

    @property
    def ids(self) -> str:
        text = f"{self.raw_id[:6]} {self.raw_id[6:14]} {self.raw_id[14:]}"
        return self.notes.value("identity.prc_id18", text)

    @property
    def idf(self) -> str:
        return self.notes.value("identity.prc_id18", self.raw_id.translate(FULL_WIDTH))

    @property
    def idm(self) -> str:
        return self.raw_id[:6] + "********" + self.raw_id[14:]

    @cached_property
    def raw_mobile(self) -> str:
        return v.mobile(self.rng)

    @property
    def mob(self) -> str:
        return self.notes.value("phone.mobile", self.raw_mobile)

    def _mobile(self, lead: str, sep: str) -> str:
        number = self.raw_mobile
        return self.notes.value("phone.mobile", lead + sep.join((number[:3], number[3:7], number[7:])))

    @property
    def mobd(self) -> str:
        return self._mobile("", "-")

    @property
    def mobs(self) -> str:
        return self._mobile("", " ")

    @property
    def mob86(self) -> str:
        return self._mobile("+86", "")

    @property
    def mobm(self) -> str:
        return self.raw_mobile[:3] + "****" + self.raw_mobile[7:]

    @cached_property
    def raw_email(self) -> str:
        local = self.family[1] + self.rng.choice(("", "_", ".")) + self._given_pinyin()[: self.rng.randint(2, 7)]
        return f"{local}{v.digits(self.rng, self.rng.choice((2, 3, 4)))}@{self.rng.choice(v.MAIL_HOSTS)}"

    @property
    def email(self) -> str:
        return self.notes.value("phone.email", self.raw_email)

    @cached_property
    def raw_card(self) -> str:
        return v.card(self.rng, self.bank_row[0], self.bank_row[1])

    @property
    def card(self) -> str:
        return self.notes.value("bank.card", self.raw_card)

    @property
    def cards(self) -> str:
        groups = [self.raw_card[i : i + 4] for i in range(0, len(self.raw_card), 4)]
        return self.notes.value("bank.card", " ".join(groups))

    @property
    def c4(self) -> str:
        return self.raw_card[-4:]

    @property
    def cm(self) -> str:
        return self.raw_card[:6] + "*" * (len(self.raw_card) - 10) + self.raw_card[-4:]

    @property
    def bank(self) -> str:
        return self.bank_row[2]

    @property
    def bk(self) -> str:
        return self.bank_row[3]

    @cached_property
    def raw_plate(self) -> str:
        return v.plate(self.rng, self.region[4])

    @property
    def plate(self) -> str:
        return self.notes.value("driving.plate", self.raw_plate)

    @property
    def plated(self) -> str:
        return self.notes.value("driving.plate", self.raw_plate[:2] + "·" + self.raw_plate[2:])

    @cached_property
    def raw_vin(self) -> str:
        return v.vin(self.rng)

    @property
    def vin(self) -> str:
        return self.notes.value("driving.vin", self.raw_vin)

    @cached_property
    def raw_passport(self) -> str:
        return v.passport(self.rng)

    @property
    def pp(self) -> str:
        return self.notes.value("identity.passport_cn", self.raw_passport)

    @cached_property
    def raw_tel(self) -> str:
        return f"{self.region[5]}-{v.digits(self.rng, int(self.region[6]), '25678')}"

    @property
    def tel(self) -> str:
        return self.notes.value("phone.landline", self.raw_tel)

    @property
    def prov(self) -> str:
        return self.region[1]

    @property
    def city(self) -> str:
        return self.region[2] or self.region[1]

    @property
    def cs(self) -> str:
        return self.city.removesuffix("市")

    @property
    def cityen(self) -> str:
        return self.region[7]

    @property
    def dist(self) -> str:
        return self.region[3]

    @property
    def code(self) -> str:
        return self.region[0]

    @cached_property
    def road(self) -> str:
        return f"{self.rng.choice(ROADS)}{self.rng.randint(3, 388)}号"

    @cached_property
    def estate(self) -> str:
        return self.rng.choice(ESTATES)

    @cached_property
    def flat(self) -> str:
        return f"{self.rng.randint(1, 28)}栋{self.rng.randint(2, 31)}0{self.rng.randint(1, 6)}"

    @property
    def addr(self) -> str:
        return f"{self.prov}{self.region[2]}{self.dist}{self.road}{self.estate}{self.flat}室"

    @property
    def addrs(self) -> str:
        return f"{self.dist}{self.road}"
