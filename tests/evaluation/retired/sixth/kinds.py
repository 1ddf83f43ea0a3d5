"""Rows of the seventeen record kinds: for each kind one function from a person to the cells of a record."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable
from dataclasses import dataclass, field

from values import HERE, WORDS, Maker, Person, sections

Row = dict[str, str]
DATE_STYLES = (
    ("%Y-%m-%d", "%Y-%m-%d %H:%M:%S"),
    ("%Y/%m/%d", "%Y/%m/%d %H:%M"),
    ("%Y%m%d", "%Y%m%d%H%M%S"),
    ("%Y-%m-%d", "%Y-%m-%dT%H:%M:%S"),
    ("%Y年%m月%d日", "%Y年%m月%d日%H时%M分"),
    ("%Y.%m.%d", "%Y.%m.%d %H:%M"),
)


@dataclass
class Column:
    """One column: its key, whether a record needs it, and its headers."""

    key: str
    needed: bool
    heads: list[str]


def _columns(line: str) -> Column:
    """A column from its line in headers.txt."""
    key, heads = line.split(" ", 1)
    return Column(key.rstrip("*"), key.endswith("*"), heads.split("|"))


_FILE = sections(HERE / "headers.txt")
TITLES = dict(line.split(" ", 1) for line in _FILE.pop("titles"))
TECHNICAL = dict(line.split(" ", 1) for line in _FILE.pop("technical"))
COLUMNS = {kind: [_columns(line) for line in lines] for kind, lines in _FILE.items()}


@dataclass
class Case:
    """What the rows of one file have in common: the random source, the way of writing dates and numbers."""

    rng: random.Random
    make: Maker = field(init=False)

    def __post_init__(self):
        self.make = Maker(self.rng)
        self.date_style, self.time_style = self.rng.choice(DATE_STYLES)
        self.mobile_style = self.rng.choice(("plain",) * 8 + ("dash", "blank", "+86"))
        self.card_style = self.rng.choice(("plain",) * 5 + ("blank",))
        self.lower_x = self.rng.random() < 0.2
        self.year = self.rng.randint(2011, 2018)

    def plain(self):
        """Writes numbers without any sign between the digits."""
        self.mobile_style = self.card_style = "plain"

    def moment(self) -> dt.datetime:
        """A time within the year of the file."""
        start = dt.datetime(self.year, 1, 1)
        return start + dt.timedelta(minutes=self.rng.randrange(525000), seconds=self.rng.randrange(60))

    def day(self, when: dt.datetime | dt.date) -> str:
        """A date as this file writes it."""
        return when.strftime(self.date_style)

    def time(self, when: dt.datetime) -> str:
        """A time as this file writes it."""
        return when.strftime(self.time_style)

    def phone(self, number: str) -> str:
        """A mobile as this file writes it."""
        first, middle, last = number[:3], number[3:7], number[7:]
        styles = {"dash": f"{first}-{middle}-{last}", "blank": f"{first} {middle} {last}", "+86": f"+86{number}"}
        return styles.get(self.mobile_style, number)

    def pan(self, number: str) -> str:
        """A card number as this file writes it."""
        if self.card_style == "plain":
            return number
        return " ".join(number[start : start + 4] for start in range(0, len(number), 4))

    def pick(self, *choices: str) -> str:
        """One of several words."""
        return self.rng.choice(choices)

    def money(self, low: int, high: int) -> str:
        """An amount with two decimals."""
        return f"{self.rng.randint(low * 100, high * 100) / 100:.2f}"


def own(case: Case, person: Person) -> Row:
    """The cells that any kind may show of a person."""
    number = person.id.lower() if case.lower_x else person.id
    fixed = {key: getattr(person, key) for key in ("name", "sex", "nation", "email", "plate", "vin", "passport", "tel")}
    return fixed | {
        "id": number,
        "birth": case.day(person.birth),
        "addr": person.addr,
        "mobile": case.phone(person.mobile),
        "card": case.pan(person.card),
        "bank": person.bank,
    }


def hotel_name(case: Case) -> str:
    """Name of a hotel with its town."""
    make = case.make
    return f"{make.word('hotelbrand')}{make.word('hotelsort')}({make.word('cities')}{make.word('roads')[:2]}店)"


def _stay(case: Case, person: Person) -> Row:
    start = case.moment()
    leave = (start + dt.timedelta(days=case.rng.randint(1, 3))).replace(hour=case.rng.randint(8, 13))
    make = case.make
    return {
        "hotel": hotel_name(case),
        "room": case.pick("", "", "A", "B-") + case.make.room(),
        "roomtype": make.word("roomtype"),
        "checkin": case.time(start),
        "checkout": case.time(leave),
        "price": case.money(88, 680),
        "channel": make.word("channel"),
        "mate": case.pick("", "", make.name()),
    }


def _flight(case: Case, person: Person) -> Row:
    code, prefix, carrier = case.make.parts("airlines")
    dep, arr = case.rng.sample(WORDS["cities"], 2)
    return {
        "flight": f"{code}{case.rng.randint(1000, 9899)}",
        "date": case.time(case.moment()),
        "dep": dep,
        "arr": arr,
        "cabin": case.pick("Y", "Y", "B", "M", "K", "F", "经济舱"),
        "seat": f"{case.rng.randint(5, 62)}{case.pick(*'ABCJKL')}",
        "ticket": f"{prefix}-{case.make.digits(10, '12')}",
        "pnr": "".join(case.rng.choices("BCDEFGHJKMNPQRSTVWXYZ23456789", k=6)),
        "fare": case.money(320, 2980),
        "carrier": carrier,
    }


def _train(case: Case, person: Person) -> Row:
    start, end = case.rng.sample(WORDS["stations"], 2)
    seatclass = case.make.word("seatclass")
    berth = f"{case.rng.randint(1, 18)}号{case.pick('上', '中', '下')}铺" if "卧" in seatclass else ""
    return {
        "train": case.pick("G", "G", "D", "K", "T", "Z") + str(case.rng.randint(2, 999)),
        "date": case.time(case.moment()),
        "from": start,
        "to": end,
        "seat": f"{case.rng.randint(1, 16):02d}车" + (berth or f"{case.rng.randint(1, 19):02d}{case.pick(*'ABCDF')}"),
        "seatclass": seatclass,
        "fare": f"{case.rng.randint(40, 900)}.{case.pick('0', '5')}",
        "orderno": "E" + case.make.digits(9),
    }


def _session(case: Case, person: Person) -> Row:
    start = case.moment()
    region = person.region
    return {
        "cafe": f"{region[2]}{case.make.word('cafe')}网吧",
        "code": f"{region[0]}10{case.rng.randint(1, 900):06d}",
        "on": case.time(start),
        "off": case.time(start + dt.timedelta(minutes=case.rng.randint(25, 700))),
        "seat": f"{case.pick(*'ABCD')}{case.rng.randint(1, 180):03d}",
        "ip": f"192.168.{case.rng.randint(0, 5)}.{case.rng.randint(2, 250)}",
        "fee": case.money(3, 60),
    }


def _crossing(case: Case, person: Person) -> Row:
    port = case.make.word("ports")
    plane = case.pick("CX", "CZ", "MU") + str(case.rng.randint(300, 999))
    return {
        "dir": case.pick("出境", "入境"),
        "time": case.time(case.moment()),
        "port": port,
        "dest": case.make.word("dest"),
        "vehicle": plane if "机场" in port else case.pick("步行", "汽车", "旅游大巴"),
    }


def _crime(case: Case, person: Person) -> Row:
    when = case.moment()
    region = person.region
    office = f"{region[0]}{case.rng.randint(200, 699)}00{case.rng.randint(1, 9)}"
    return {
        "caseno": f"A{office}{when:%Y%m}{case.rng.randint(1, 900):04d}",
        "cause": case.make.word("causes"),
        "unit": f"{region[2]}公安局{region[3]}分局{case.make.word('roads')[:2]}派出所",
        "filed": case.day(when),
        "result": case.make.word("results"),
        "officer": case.make.name(),
    }


def _site(case: Case, person: Person) -> str:
    region = person.region
    house = f"{case.rng.randint(1, 20)}栋{case.rng.randint(1, 4)}单元{case.make.room()}室"
    road = f"{case.make.word('roads')}{case.rng.randint(1, 300)}号"
    return f"{region[2]}{region[3]}{road}{case.make.word('estates')}{house}"


def _housing(case: Case, person: Person) -> Row:
    when = case.moment()
    region = person.region
    return {
        "cert": f"{region[5][0]}（{case.rng.randint(2016, 2019)}）{region[2]}不动产权第{case.make.digits(7, '0123')}号",
        "site": _site(case, person),
        "area": case.money(38, 190),
        "use": case.make.word("uses"),
        "share": case.pick("单独所有", "共同共有", "按份共有"),
        "reg": case.day(when),
        "price": f"{case.rng.randint(45, 980)}万元",
    }


def _rental(case: Case, person: Person) -> Row:
    start = case.moment()
    rent = case.rng.randint(8, 90) * 100
    return {
        "site": _site(case, person),
        "rent": str(rent),
        "deposit": str(rent * case.rng.choice((1, 2))),
        "start": case.day(start),
        "end": case.day(start + dt.timedelta(days=case.rng.choice((182, 364, 729)))),
        "landlord": case.make.name(),
        "contract": f"ZL{start:%Y}{case.rng.randint(1, 99999):05d}",
    }


def _account(case: Case, person: Person) -> Row:
    bank, card = case.make.card()
    opened = case.moment() - dt.timedelta(days=case.rng.randint(0, 2000))
    return {
        "branch": f"{person.region[2]}{case.make.word('roads')[:2]}支行",
        "bank": bank,
        "card": case.pan(card),
        "acctype": case.make.word("acctype"),
        "opened": case.day(opened),
        "state": case.pick("正常", "正常", "正常", "睡眠", "止付", "已销户"),
    }


def _balance(case: Case, person: Person) -> Row:
    total = case.rng.randint(10, 900000)
    cents = case.rng.randint(0, 99)
    return {
        "balance": f"{total}.{cents:02d}",
        "avail": f"{total - case.rng.randint(0, 9)}.{cents:02d}",
        "cur": case.pick("CNY", "人民币", "156"),
        "asof": case.time(case.moment()),
    }


def _transaction(case: Case, person: Person) -> Row:
    shop = case.rng.random() < 0.35
    return {
        "time": case.time(case.moment()),
        "dc": case.pick("支出", "收入"),
        "amount": case.money(5, 48000),
        "balance": case.money(100, 90000),
        "cp": case.make.word("shops") if shop else case.make.name(),
        "cpcard": "" if shop else case.pan(case.make.card()[1]),
        "summary": case.make.word("summary"),
    }


def _licence(case: Case, person: Person) -> Row:
    first = case.moment() - dt.timedelta(days=case.rng.randint(100, 3000))
    region = person.region
    return {
        "class": case.pick("C1", "C1", "C1", "C2", "B2", "A2", "A1", "C1D", "B1"),
        "first": case.day(first),
        "archive": f"{region[0][:4]}{case.make.digits(8)}",
        "valid": case.day(first + dt.timedelta(days=3652)),
        "points": str(case.rng.choice((0, 0, 0, 1, 3, 6, 9))),
        "auth": f"{region[1] if region[1] == region[2] else region[1] + region[2]}公安局交通警察支队",
    }


def _vehicle(case: Case, person: Person) -> Row:
    return {
        "engine": case.pick(*"ABCDEFG") + case.make.digits(6),
        "model": case.make.word("models"),
        "reg": case.day(case.moment()),
        "color": case.make.word("colors"),
    }


def other_end(case: Case) -> str:
    """The other end of a call or message: mostly a mobile, now and then a service number."""
    if case.rng.random() < 0.08:
        return case.pick("10086", "95588", "95533", "10010", "12306", "95338")
    return case.phone(case.make.mobile())


def _call(case: Case, person: Person) -> Row:
    return {
        "peer": other_end(case),
        "type": case.make.word("calltype"),
        "start": case.time(case.moment()),
        "dur": str(case.rng.randint(3, 1800)),
        "place": case.make.word("cities"),
        "roam": case.pick("本地", "国内漫游", "省内"),
        "fee": case.money(0, 3),
    }


def _message(case: Case, person: Person) -> Row:
    return {
        "peer": other_end(case),
        "sdir": case.pick("发送", "接收"),
        "time": case.time(case.moment()),
        "content": case.make.word("sms").replace(",", "，"),
        "read": case.pick("已读", "未读"),
    }


def _fix(case: Case, person: Person) -> Row:
    return {
        "time": case.time(case.moment()),
        "lng": f"{float(person.region[6]) + case.rng.uniform(-0.09, 0.09):.6f}",
        "lat": f"{float(person.region[7]) + case.rng.uniform(-0.07, 0.07):.6f}",
        "place": f"{person.region[2]}{person.region[3]}{case.make.word('roads')}附近",
        "radius": str(case.rng.choice((30, 50, 120, 300, 500, 1000))),
        "lac": str(case.rng.randint(4100, 42000)),
        "ci": str(case.rng.randint(2000, 64000)),
    }


def _person(case: Case, person: Person) -> Row:
    return {
        "edu": case.make.word("edu"),
        "marital": case.make.word("marital"),
        "firm": f"{person.region[2][:2]}{case.make.word('firms')}",
    }


MAKERS: dict[str, Callable[[Case, Person], Row]] = dict(
    zip(
        COLUMNS,
        (
            *(_stay, _flight, _train, _session, _crossing, _crime, _housing, _rental, _account, _balance),
            *(_transaction, _licence, _vehicle, _call, _message, _fix, _person),
        ),
        strict=True,
    )
)
EVENTS = {
    *("hotel.stay", "travel.flight", "travel.train", "netcafe.session", "border.crossing", "bank.transaction"),
    *("phone.cdr", "phone.sms", "location.fix"),
}
PERSON_KEYS = {"name", "sex", "birth", "id", "mobile", "passport", "card"}


def draw(case: Case, kind: str, count: int, groups: int = 0) -> list[Row]:
    """Rows of a kind; of so many people one after another, or of people of whom some come again."""
    repeat = kind in EVENTS and not groups
    crowd = [case.make.person() for _ in range(groups or max(1, count * (7 if repeat else 10) // 10))]
    rows = []
    for place in range(count):
        person = crowd[place * len(crowd) // count] if groups else crowd[place % len(crowd)]
        rows.append(own(case, person) | MAKERS[kind](case, person))
    if repeat:
        case.rng.shuffle(rows)
    return rows
