"""Events of the seventeen kinds: each gives the fields of one record."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable
from dataclasses import dataclass, field

import values as v
from values import Person, Style, word

Row = dict[str, str]
RULES = {
    "id": "identity.prc_id18",
    "mobile": "phone.mobile",
    "peer": "phone.mobile",
    "card": "bank.card",
    "peercard": "bank.card",
    "passport": "identity.passport_cn",
    "plate": "driving.plate",
    "vin": "driving.vin",
    "email": "phone.email",
    "tel": "phone.landline",
}


@dataclass
class Field:
    """One column of a kind with its names."""

    key: str
    core: bool
    zh: list[str]
    en: list[str]
    pinyin: str


@dataclass
class Kind:
    """A kind of record."""

    name: str
    stems: list[str] = field(default_factory=list)
    title: str = ""
    fields: list[Field] = field(default_factory=list)


def load_kinds() -> dict[str, Kind]:
    """Read kinds.txt."""
    kinds: dict[str, Kind] = {}
    kind = Kind("")
    for line in (v.HERE / "kinds.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            kind = kinds.setdefault(line[1:-1], Kind(line[1:-1]))
        elif line.startswith("stem="):
            kind.stems = line[5:].split(" ")
        elif line.startswith("title="):
            kind.title = line[6:]
        elif line:
            key, zh, en, pinyin = line[1:].split("|")
            names = ["出境/入境"] if key == "direction" else ["收/发"] if key == "sdir" else zh.split("/")
            kind.fields.append(Field(key, line[0] == "!", names, en.split("/"), pinyin))
    return kinds


KINDS = load_kinds()


def hotel_stay(p: Person, rng: random.Random, st: Style) -> Row:
    """Make a stay."""
    start = v.moment(rng).replace(hour=rng.randrange(13, 24))
    end = (start + dt.timedelta(days=rng.choice((1, 1, 1, 2, 3)))).replace(hour=rng.randrange(7, 13))
    region = rng.choice(v.REGIONS)
    room = str(rng.randrange(2, 25)) + str(rng.randrange(1, 29)).zfill(2)
    return {
        "hotel": region[2].rstrip("市") + word(rng, "hotel"),
        "room": room,
        "checkin": st.t(start),
        "checkout": st.t(end),
        "rtype": word(rng, "rtype"),
        "price": str(rng.randrange(128, 980)) + ".00",
        "channel": word(rng, "channel"),
    }


def flight(p: Person, rng: random.Random, st: Style) -> Row:
    """Make a flight."""
    dep, arr = rng.sample(v.WORDS["airport"], 2)
    code, prefix = word(rng, "airline").split(":")
    pnr = "".join(rng.choice("BCDEFGHJKLMNPQRSTVWXYZ") for _ in range(4)) + v.digits(rng, 1) + rng.choice("KMNPQ")
    return {
        "flight": code + str(rng.randrange(1100, 8999)),
        "dep": dep.split(":")[1] + dep.split(":")[0],
        "arr": arr.split(":")[1] + arr.split(":")[0],
        "depart": st.t(v.moment(rng)),
        "fseat": str(rng.randrange(3, 62)) + rng.choice("ABCHJKL"),
        "cabin": rng.choice("YYYMBHQF"),
        "pnr": pnr,
        "ticket": prefix + "-" + v.digits(rng, 10),
    }


def train(p: Person, rng: random.Random, st: Style) -> Row:
    """Make a train journey."""
    start, end = rng.sample(v.WORDS["station"], 2)
    seat = word(rng, "seat")
    if seat == "硬卧":
        number, place = rng.choice("KTZ"), str(rng.randrange(1, 19)) + rng.choice(("上铺", "中铺", "下铺"))
    elif seat == "硬座":
        number, place = rng.choice("KT"), str(rng.randrange(1, 118)) + "号"
    else:
        number, place = rng.choice("GGD"), str(rng.randrange(1, 17)) + rng.choice("ABCDF")
    return {
        "train": number + str(rng.randrange(11, 999)),
        "from": start,
        "to": end,
        "seatclass": seat,
        "depart": st.t(v.moment(rng)),
        "tseat": str(rng.randrange(1, 17)).zfill(2) + "车" + place,
        "fare": str(rng.randrange(54, 900)) + rng.choice((".0", ".5")),
    }


def border(p: Person, rng: random.Random, st: Style) -> Row:
    """Make a crossing."""
    return {
        "direction": rng.choice(("出境", "入境")),
        "time": st.t(v.moment(rng)),
        "port": word(rng, "port") + "口岸",
        "dest": word(rng, "dest"),
        "transport": rng.choice(("步行", "飞机", "汽车", "列车")),
    }


def netcafe(p: Person, rng: random.Random, st: Style) -> Row:
    """Make a session."""
    start = v.moment(rng)
    region = rng.choice(v.REGIONS)
    mac = ":".join(rng.choice("0123456789ABCDEF") + rng.choice("0123456789ABCDEF") for _ in range(6))
    return {
        "bar": word(rng, "bar"),
        "code": region[0] + "10" + v.digits(rng, 6),
        "ip": f"192.168.{rng.randrange(4)}." + str(rng.randrange(2, 250)),
        "terminal": rng.choice("ABC") + str(rng.randrange(1, 160)).zfill(3),
        "start": st.t(start),
        "end": st.t(start + dt.timedelta(minutes=rng.randrange(25, 500))),
        "mac": mac,
    }


def account(p: Person, rng: random.Random, st: Style) -> Row:
    """Make an account."""
    return {
        "bank": p.bank,
        "opened": st.d(v.moment(rng).date()),
        "state": rng.choice(("正常", "正常", "睡眠", "销户")),
        "branch": p.region[2] + word(rng, "road") + "支行",
    }


def money(rng: random.Random, top: int) -> str:
    """Write an amount."""
    return str(rng.randrange(10, top)) + "." + v.digits(rng, 2)


def balance(p: Person, rng: random.Random, st: Style) -> Row:
    """Make a balance."""
    return {"bank": p.bank, "balance": money(rng, 400_000), "asof": st.d(v.moment(rng).date()), "currency": "人民币"}


def transaction(p: Person, rng: random.Random, st: Style) -> Row:
    """Make a line of a statement."""
    summary = word(rng, "summary")
    _, bin6, length = word(rng, "bank").split(":")
    sign = "" if summary in ("工资", "网银转入", "退款") else "-"
    return {
        "ttime": st.t(v.moment(rng)),
        "summary": summary,
        "amount": sign + money(rng, 9000),
        "after": money(rng, 90_000),
        "counter": word(rng, "firm"),
        "peercard": v.card(rng, bin6, int(length)),
        "tchannel": rng.choice(("网上银行", "手机银行", "ATM", "柜面", "POS")),
    }


def housing(p: Person, rng: random.Random, st: Style) -> Row:
    """Make the ownership of a home."""
    region = rng.choice(v.REGIONS)
    day = v.moment(rng).date()
    day = day.replace(year=max(day.year, 2016), day=min(day.day, 28))
    cert = f"{region[5][0]}（{day.year}）{region[2]}不动产权第{rng.randrange(1000, 900_000):07d}号"
    return {
        "cert": cert,
        "home": v.street(rng, region),
        "area": str(rng.randrange(38, 190)) + "." + v.digits(rng, 2),
        "use": word(rng, "use"),
        "registered": st.d(day),
        "share": rng.choice(("单独所有", "共同共有")),
    }


def rental(p: Person, rng: random.Random, st: Style) -> Row:
    """Make a lease."""
    start = v.moment(rng).date()
    rent = rng.randrange(8, 90) * 100
    return {
        "home": v.street(rng, rng.choice(v.REGIONS)),
        "rent": str(rent),
        "deposit": str(rent * 2),
        "leasestart": st.d(start),
        "leaseend": st.d(start + dt.timedelta(days=rng.choice((181, 364, 729)))),
        "landlord": word(rng, "surname") + word(rng, "given_m"),
        "contract": "ZL" + str(start.year) + "-" + v.digits(rng, 4),
    }


def licence(p: Person, rng: random.Random, st: Style) -> Row:
    """Make a driving licence."""
    first = dt.date(min(p.birth.year + 20, 2019), rng.randrange(1, 13), rng.randrange(1, 28))
    return {
        "archive": p.region[0][:4] + v.digits(rng, 8),
        "class": word(rng, "licence"),
        "first": st.d(first),
        "valid": st.d(first.replace(year=first.year + 16)),
        "points": str(rng.choice((0, 0, 0, 3, 6, 9))),
        "office": p.region[2] + "公安局交通警察支队",
    }


def vehicle(p: Person, rng: random.Random, st: Style) -> Row:
    """Make the ownership of a car."""
    return {
        "model": word(rng, "model"),
        "registered": st.d(v.moment(rng).date()),
        "colour": word(rng, "colour"),
        "engine": rng.choice("BDJ") + v.digits(rng, 6),
    }


def crime(p: Person, rng: random.Random, st: Style) -> Row:
    """Make a case."""
    region = rng.choice(v.REGIONS)
    day = v.moment(rng)
    office = region[2] + "公安局" + region[3].replace("新区", "").rstrip("区") + "分局"
    return {
        "caseno": "A" + region[0] + "5800" + "00" + day.strftime("%Y%m") + v.digits(rng, 4),
        "charge": word(rng, "charge"),
        "office": office,
        "casedate": st.d(day.date()),
        "result": word(rng, "result"),
    }


def cdr(p: Person, rng: random.Random, st: Style) -> Row:
    """Make a call."""
    return {
        "peer": v.mobile(rng),
        "start": st.t(v.moment(rng)),
        "duration": str(rng.randrange(4, 1900)),
        "ctype": rng.choice(("主叫", "被叫")),
        "lac": str(rng.randrange(4100, 65000)),
        "cell": str(rng.randrange(1000, 65000)),
        "imei": v.imei(rng),
        "imsi": v.imsi(rng),
        "fee": "0." + v.digits(rng, 2),
    }


def sms(p: Person, rng: random.Random, st: Style) -> Row:
    """Make a message."""
    return {
        "peer": v.mobile(rng),
        "time": st.t(v.moment(rng)),
        "sdir": rng.choice(("收", "发")),
        "content": word(rng, "sms"),
        "imsi": v.imsi(rng),
        "smsc": rng.choice(("已读", "已发送", "未读")),
    }


def fix(p: Person, rng: random.Random, st: Style) -> Row:
    """Make a position."""
    region = rng.choice(v.REGIONS)
    return {
        "time": st.t(v.moment(rng)),
        "lng": f"{region[6]}{rng.randrange(1000, 9999)}",
        "lat": f"{region[7]}{rng.randrange(1000, 9999)}",
        "lac": str(rng.randrange(4100, 65000)),
        "cell": str(rng.randrange(1000, 65000)),
        "place": region[2] + region[3] + word(rng, "road") + "附近",
        "radius": str(rng.choice((50, 100, 300, 500))),
        "imei": v.imei(rng),
    }


def particulars(p: Person, rng: random.Random, st: Style) -> Row:
    """Make personal particulars."""
    return {"sex": p.sex, "nation": p.nation, "birth": st.d(p.birth), "edu": word(rng, "edu"), "tel": p.tel}


MAKERS: dict[str, Callable[[Person, random.Random, Style], Row]] = {
    "hotel.stay": hotel_stay,
    "travel.flight": flight,
    "travel.train": train,
    "border.crossing": border,
    "netcafe.session": netcafe,
    "bank.account": account,
    "bank.balance": balance,
    "bank.transaction": transaction,
    "property.housing": housing,
    "property.rental": rental,
    "driving.licence": licence,
    "driving.vehicle": vehicle,
    "crime.case": crime,
    "phone.cdr": cdr,
    "phone.sms": sms,
    "location.fix": fix,
    "identity.person": particulars,
}
OWN = ("name", "id", "mobile", "passport", "email", "address", "card", "plate", "vin")


def make(kind: str, rng: random.Random, st: Style, count: int, again: float = 0.15) -> list[Row]:
    """Make the records of one file, some of them of one person again."""
    rows: list[Row] = []
    people: list[Person] = []
    single = kind in ("identity.person", "driving.licence")
    for _ in range(count):
        known = bool(people) and not single and rng.random() < again
        p = rng.choice(people) if known else v.person(rng)
        if not known:
            people.append(p)
        row = {key: str(getattr(p, key)) for key in OWN}
        row.update(MAKERS[kind](p, rng, st))
        if known and kind == "driving.vehicle":
            row.update(plate=v.plate(rng, p.region[5]), vin=v.vin(rng))
        if known and kind in ("bank.account", "bank.balance"):
            row["card"] = v.card(rng, p.card[:6], len(p.card))
        rows.append(row)
    return rows


def person_key(keys: list[str]) -> str:
    """Name the column that counts the people of a file."""
    return next(key for key in ("id", "passport", "mobile") if key in keys)
