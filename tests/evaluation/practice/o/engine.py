"""A small template language. See README.md for the words that stand in the templates."""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import values as v
from people import GIVEN, SURNAMES, Notes, Person, hant
from values import words

CITIES = [
    ("北京", "PEK", "Beijing"),
    ("上海", "SHA", "Shanghai"),
    ("广州", "CAN", "Guangzhou"),
    ("深圳", "SZX", "Shenzhen"),
    ("成都", "CTU", "Chengdu"),
    ("重庆", "CKG", "Chongqing"),
    ("西安", "XIY", "Xi'an"),
    ("杭州", "HGH", "Hangzhou"),
    ("昆明", "KMG", "Kunming"),
    ("厦门", "XMN", "Xiamen"),
    ("青岛", "TAO", "Qingdao"),
    ("三亚", "SYX", "Sanya"),
    ("哈尔滨", "HRB", "Harbin"),
    ("长沙", "CSX", "Changsha"),
    ("武汉", "WUH", "Wuhan"),
    ("乌鲁木齐", "URC", "Urumqi"),
]
AIRLINES = [(w[:2], w[2:]) for w in words("CA999 MU781 CZ784 HU880 ZH479 MF731 3U876 HO018")]
STATIONS = words(
    "北京南 上海虹桥 南京南 济南西 郑州东 武汉 长沙南 广州南 深圳北 杭州东"
    " 合肥南 徐州东 西安北 成都东 重庆北 贵阳北 昆明南 南昌西 福州 厦门北"
)
STATIONS_EN_TEXT = (
    "Beijing_South Shanghai_Hongqiao Nanjing_South Jinan_West Zhengzhou_East Wuhan Changsha_South Guangzhou_South"
    " Shenzhen_North Hangzhou_East Hefei_South Xuzhou_East Xi'an_North Chengdu_East Chongqing_North Guiyang_North"
    " Kunming_South Nanchang_West Fuzhou Xiamen_North"
)
STATIONS_EN = dict(zip(STATIONS, (w.replace("_", " ") for w in words(STATIONS_EN_TEXT)), strict=True))


@dataclass
class Flight:
    no: str
    dep: str
    arr: str
    da: str
    aa: str
    den: str
    aen: str
    ticket: str


@dataclass
class Train:
    no: str
    dep: str
    arr: str
    seat: str
    fare: str
    den: str
    aen: str


def width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


@dataclass
class Scene:
    """One file being written: random source, clock, notes, names."""

    rng: random.Random
    notes: Notes = field(default_factory=Notes)
    clock: datetime = datetime(2019, 1, 1)
    other: datetime = datetime(2019, 1, 1)
    home: tuple[float, float] | None = None
    env: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        names = words(
            "person people mix rep i z o m mc n hx up an tk nw lt lx D r dec om on ocard oplate otel atel amail"
            " fl tr lng lat order mac ip pad rp"
        )
        self.env = {word: getattr(self, word) for word in names}
        self.env |= {"hant": hant, "len": len, "str": str, "zip": zip, "range": range, "int": int, "sorted": sorted}

    def person(self, old: int = 1955, young: int = 1994) -> Person:
        return Person(self.rng, self.notes, old, young)

    def people(self, low: int, high: int | None = None, old: int = 1955, young: int = 1994) -> list[Person]:
        return [self.person(old, young) for _ in range(self.rng.randint(low, high or low))]

    def mix(self, pool: list[Any], low: int, high: int) -> list[Any]:
        count = max(self.rng.randint(low, high), len(pool))
        drawn = list(pool) + [self.rng.choice(pool) for _ in range(count - len(pool))]
        self.rng.shuffle(drawn)
        return drawn

    def rep(self, low: int, high: int) -> range:
        return range(self.rng.randint(low, high))

    def i(self, low: int, high: int) -> int:
        return self.rng.randint(low, high)

    def z(self, low: int, high: int, size: int) -> str:
        return f"{self.rng.randint(low, high):0{size}d}"

    def o(self, choices: str) -> str:
        return self.rng.choice(choices.split("|"))

    def m(self, low: float, high: float) -> str:
        return f"{self.rng.uniform(low, high):.2f}"

    def mc(self, low: float, high: float) -> str:
        return f"{self.rng.uniform(low, high):,.2f}"

    def n(self, count: int) -> str:
        return v.digits(self.rng, count, "23456789" if count in (11, 13) else "123456789")

    def hx(self, count: int) -> str:
        return "".join(self.rng.choice("0123456789abcdef") for _ in range(count))

    def up(self, count: int) -> str:
        return "".join(self.rng.choice("ABCDFHJKLMNPQRTVWXYZ") for _ in range(count))

    def an(self, count: int) -> str:
        return "".join(self.rng.choice("BCDFHJKLNQRTVWXYZ2345679") for _ in range(count))

    def clk(self, text: str) -> None:
        self.clock = datetime.fromisoformat(text)

    def tk(self, form: str, low: float, high: float) -> str:
        self.clock = v.moved(self.rng, self.clock, low, high)
        return v.stamp(self.clock, form)

    def nw(self, form: str) -> str:
        return v.stamp(self.clock, form)

    def lt(self, form: str, low: float, high: float) -> str:
        self.other = v.moved(self.rng, self.clock, low, high)
        return v.stamp(self.other, form)

    def lx(self, form: str) -> str:
        return v.stamp(self.other, form)

    def D(self, form: str, first: int, last: int) -> str:  # noqa: N802
        day = datetime(first, 1, 1) + timedelta(seconds=self.rng.randrange((last - first + 1) * 365 * 86400))
        return v.stamp(day, form)

    def r(self, *who: Person) -> str:
        self.notes.records += 1
        self.notes.people += [p for p in who if p not in self.notes.people]
        return ""

    def dec(self, text: str) -> str:
        return self.notes.decoy(text)

    def order(self) -> str:
        """An order number of 18 digits that begins with its date: no ID number."""
        return self.dec(v.stamp(self.clock, "%Y%m%d%H%M%S") + v.digits(self.rng, 4))

    def om(self) -> str:
        return self.notes.value("phone.mobile", v.mobile(self.rng))

    def on(self) -> str:
        return self.rng.choice(SURNAMES)[0] + "".join(self.rng.choice(GIVEN)[0] for _ in range(self.rng.choice((1, 2))))

    def ocard(self) -> str:
        return self.person().card

    def oplate(self) -> str:
        return self.person().plate

    def otel(self) -> str:
        return self.person().tel

    def atel(self) -> str:
        return self.notes.allow("phone.landline", self.person().raw_tel)

    def amail(self, address: str) -> str:
        return self.notes.allow("phone.email", address)

    def fl(self) -> Flight:
        dep, arr = self.rng.sample(CITIES, 2)
        line, prefix = self.rng.choice(AIRLINES)
        ticket = f"{prefix}-{v.digits(self.rng, 10)}"
        return Flight(line + v.digits(self.rng, 4), dep[0], arr[0], dep[1], arr[1], dep[2], arr[2], ticket)

    def tr(self) -> Train:
        dep, arr = self.rng.sample(STATIONS, 2)
        seat = f"{self.rng.randint(1, 16):02d}车{self.rng.randint(1, 18):02d}{self.rng.choice('ABCDF')}"
        number = self.rng.choice("GGGD") + v.digits(self.rng, self.rng.choice((2, 3, 4)))
        return Train(number, dep, arr, seat, self.m(60, 1100)[:-1] + "0", STATIONS_EN[dep], STATIONS_EN[arr])

    def _home(self) -> tuple[float, float]:
        if self.home is None:
            self.home = self.rng.uniform(104, 119), self.rng.uniform(24, 36)
        return self.home

    def lng(self) -> str:
        return f"{self._home()[0] + self.rng.uniform(-0.09, 0.09):.6f}"

    def lat(self) -> str:
        return f"{self._home()[1] + self.rng.uniform(-0.07, 0.07):.6f}"

    def mac(self, sep: str = "-") -> str:
        return sep.join(f"{self.rng.randrange(256):02X}" for _ in range(6))

    def ip(self) -> str:
        return f"10.{self.rng.randint(1, 250)}.{self.rng.randint(0, 250)}.{self.rng.randint(2, 250)}"

    def pad(self, value: object, size: int) -> str:
        text = str(value)
        return text + " " * max(size - width(text), 1)

    def rp(self, value: object, size: int) -> str:
        text = str(value)
        return " " * max(size - width(text), 0) + text


TOKEN = re.compile(r"«(.+?)»")


class Template:
    """Lines with expressions between guillemets; @for, @each, @end, @let, @clock, @r as words of control."""

    def __init__(self, lines: list[str]) -> None:
        self.lines = lines

    def render(self, scene: Scene) -> str:
        out: list[str] = []
        self._block(scene, 0, len(self.lines), out.append, True)
        return re.sub("¬\n", "", "\n".join(out).rstrip("\n") + "\n")

    def _close(self, start: int) -> int:
        depth = 0
        for place in range(start, len(self.lines)):
            line = self.lines[place]
            if line.startswith(("@for ", "@each ")):
                depth += 1
            elif line == "@end":
                depth -= 1
                if depth == 0:
                    return place
        raise ValueError(f"no @end for {self.lines[start]!r}")

    def _block(self, scene: Scene, start: int, stop: int, emit: Callable[[str], None], last: bool) -> None:
        place = start
        while place < stop:
            line = self.lines[place]
            if line.startswith(("@for ", "@each ")):
                end = self._close(place)
                self._loop(scene, place, end, emit)
                place = end + 1
                continue
            self._line(scene, line, emit, last)
            place += 1

    def _loop(self, scene: Scene, start: int, end: int, emit: Callable[[str], None]) -> None:
        word, names, _, source = self.lines[start].split(" ", 3)
        items: Iterable[Any] = list(self._eval(scene, source))
        for count, item in enumerate(items, 1):
            scene.env["k"] = count
            self._assign(scene, names, item)
            if word == "@each":
                scene.r(item)
            self._block(scene, start + 1, end, emit, count == len(items))

    def _assign(self, scene: Scene, names: str, item: object) -> None:
        parts = names.split(",")
        pairs = zip(parts, item, strict=True) if len(parts) > 1 else [(names, item)]  # type: ignore[call-overload]
        for name, value in pairs:
            scene.env[name] = value

    def _line(self, scene: Scene, line: str, emit: Callable[[str], None], last: bool) -> None:
        if line.startswith("@let "):
            names, source = line[5:].split(" = ", 1)
            self._assign(scene, names, self._eval(scene, source))
        elif line.startswith("@clock "):
            scene.clk(line[7:])
        elif line.startswith("@r "):
            scene.r(self._eval(scene, line[3:]))
        else:
            emit(TOKEN.sub(lambda hit: self._value(scene, hit[1], last), line))

    def _value(self, scene: Scene, source: str, last: bool) -> str:
        if source == ",":
            return "" if last else ","
        return str(self._eval(scene, source))

    def _eval(self, scene: Scene, source: str) -> Any:
        try:
            return eval(source, {"__builtins__": {}}, scene.env)
        except Exception as error:
            raise ValueError(f"{source!r}: {error}") from error
