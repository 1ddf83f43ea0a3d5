"""Persons of a file: one object gives every attribute, drawn when first asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path

from draw import Draw

HERE = Path(__file__).resolve().parent
NATIONS = ("汉", "汉", "汉", "汉", "汉", "汉", "汉", "回", "满", "壮", "苗", "土家", "蒙古")
MAIL_HOSTS = ("163.com", "126.com", "qq.com", "sina.com", "foxmail.com", "outlook.com", "139.com", "gmail.com")
CLASSES = ("C1", "C1", "C1", "C2", "B2", "A2", "C1D", "B1B2", "C1E", "A1A2")


@cache
def table(name: str) -> tuple[tuple[str, ...], ...]:
    lines = (HERE / "data" / name).read_text(encoding="utf-8").splitlines()
    return tuple(tuple(line.split()) for line in lines if line.strip())


def address(draw: Draw, region: tuple[str, ...], short: bool = False) -> str:
    head = (region[1] if region[1] != region[2] else "") + region[2] + region[3]
    road = table("roads.txt")[draw.number(0, len(table("roads.txt")) - 1)][0]
    if road.endswith("村"):
        tail = f"{road}{draw.number(2, 19)}组{draw.number(3, 88)}号"
    elif draw.number(0, 2) == 0:
        estate = table("estates.txt")[draw.number(0, len(table("estates.txt")) - 1)][0]
        tail = f"{estate}{draw.number(1, 28)}栋{draw.number(2, 30)}0{draw.number(1, 4)}室"
    else:
        tail = f"{road}{draw.number(3, 498)}号"
    return tail if short else head + tail


@dataclass
class Person:
    """One human being; `attrs` holds what has been drawn so far."""

    draw: Draw
    hant: bool
    sex: str = ""
    attrs: dict[str, str] = field(default_factory=dict)
    keyed: bool = False

    def __post_init__(self) -> None:
        self.male = self.draw.number(0, 99) < 55 if not self.sex else self.sex == "m"
        self.born: date = self.draw.birth()
        regions = [row for row in table("regions.txt") if not self.draw.places or row[0] in self.draw.places]
        self.region = regions[self.draw.number(0, len(regions) - 1)]
        family = table("surnames.txt")
        given = table("given_m.txt" if self.male else "given_f.txt")
        first = family[self.draw.number(0, len(family) - 1)]
        second = given[self.draw.number(0, len(given) - 1)]
        column = 1 if self.hant else 0
        self.attrs["sur"] = first[column]
        self.attrs["given"] = second[column]
        self.attrs["name"] = first[column] + second[column]
        self.attrs["py"] = f"{first[2]}/{second[2]}".upper()
        self.attrs["en"] = f"{second[2].capitalize()} {first[2]}"
        self.attrs["pin"] = (first[2] + second[2]).lower()
        self.attrs["cn"] = first[0] + second[0]

    def get(self, key: str) -> str:
        if key not in self.attrs:
            plain = self._plain(key)
            self.attrs[key] = plain if plain is not None else self._drawn(key)
        return self.attrs[key]

    def _plain(self, key: str) -> str | None:
        values = {
            "sex": "男" if self.male else "女",
            "sexn": "1" if self.male else "2",
            "mf": "M" if self.male else "F",
            "born": f"{self.born:%Y-%m-%d}",
            "born8": f"{self.born:%Y%m%d}",
            "borns": f"{self.born:%Y/%m/%d}",
            "bornc": f"{self.born.year}年{self.born.month}月{self.born.day}日",
            "age": str(2023 - self.born.year),
            "title": "先生" if self.male else ("小姐" if self.hant else "女士"),
            "code": self.region[0],
            "prov": self.region[1],
            "city": self.region[2],
            "dist": self.region[3],
            "sexword": "male" if self.male else "female",
            "bornr": f"{self.born.year - 1911}/{self.born:%m/%d}",
        }
        return values.get(key)

    def _drawn(self, key: str) -> str:
        draw = self.draw
        if key in ("card", "bank", "card2", "bank2"):
            tail = "2" if key.endswith("2") else ""
            self.attrs["card" + tail], self.attrs["bank" + tail] = draw.card()
            return self.attrs[key]
        makers: dict[str, Callable[[], str]] = {
            "id": lambda: draw.prc_id(self.region[0], self.born, self.male),
            "mob": draw.mobile,
            "mob2": draw.mobile,
            "passport": draw.passport,
            "vin": draw.vin,
            "plate": lambda: draw.plate(self.region[5]),
            "tel": lambda: draw.landline(self.region[4]),
            "email": lambda: f"{self.get('pin')}{draw.digits(draw.number(2, 4))}@{draw.pick(MAIL_HOSTS)}",
            "addr": lambda: address(draw, self.region),
            "home": lambda: address(draw, self.region, True),
            "nation": lambda: draw.pick(NATIONS),
            "engine": lambda: draw.chars("ABCDEFGHJK", 1) + draw.digits(6),
            "rel": lambda: draw.pick(("户主", "子", "父", "孙子") if self.male else ("户主", "妻", "女", "母")),
            "arch": lambda: self.region[0][:4] + "0" + draw.digits(7),
            "cls": lambda: draw.pick(CLASSES),
            "qq": lambda: draw.digits(draw.number(8, 9)),
            "uid": lambda: draw.digits(7),
            "acct": lambda: draw.pick(["31", "60", "12"]) + "00" + draw.digits(11),
        }
        return makers[key]()
