"""One record of each kind as named fields, and the column sets that are written of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from pen import (
    ABROAD,
    AIRLINES,
    AIRPORTS,
    BARS,
    CHARGES,
    HOTELS,
    MODELS,
    PORTS,
    RESULTS,
    STATIONS,
    SUMMARIES,
    TEXTS,
    Pen,
    Row,
    base,
)
from values import ROADS, Person, card, digits, mac, mobile, moment, name, places


def hotel(p: Person, pen: Pen) -> Row:
    """A stay in a hotel."""
    rng, came = pen.rng, moment(pen.rng)
    left = came + timedelta(days=rng.randrange(1, 4), hours=rng.randrange(-6, 6))
    return {
        "guest": p.name,
        "hotel": rng.choice(HOTELS),
        "room": pen.room.format(rng.randrange(2, 26) * 100 + rng.randrange(1, 30)),
        "roomtype": rng.choice(("大床房", "标准间", "豪华双床", "家庭房", "商务单间")),
        "checkin": pen.time(came),
        "checkout": pen.time(left),
        "companion": name(rng)[0] if rng.random() < 0.5 else "",
        "rate": pen.money(98, 880),
        "deposit": rng.choice(("100", "200", "300", "500")),
        "channel": rng.choice(("前台散客", "携程", "美团", "协议单位")),
        "folio": f"F{came:%y%m}{digits(rng, 5)}",
    }


def flight(p: Person, pen: Pen) -> Row:
    """A seat on a plane."""
    rng = pen.rng
    line, prefix = rng.choice(AIRLINES)
    dep, arr = rng.sample(AIRPORTS, 2)
    return {
        "pax": p.name,
        "flight": f"{line}{rng.randrange(1001, 9899)}",
        "flydate": pen.day(moment(rng)),
        "dep": dep,
        "arr": arr,
        "cabin": rng.choice("YBMHKLQ"),
        "seat": f"{rng.randrange(11, 58)}{rng.choice('ABCHJK')}",
        "eticket": f"{prefix}-{rng.choice('2356')}{digits(rng, 9)}",
        "pnr": "".join(rng.choices("BCDEFGHJKMNPQRSTVWXYZ2356789", k=6)),
    }


def train(p: Person, pen: Pen) -> Row:
    """A seat on a train."""
    rng = pen.rng
    start, end = rng.sample(STATIONS, 2)
    suffix = rng.choice(("", "站"))
    return {
        "rider": p.name,
        "train": f"{rng.choice('GGDKTZC')}{rng.randrange(2, 3000)}",
        "fromst": start + suffix,
        "tost": end + suffix,
        "ride": pen.time(moment(rng)),
        "coach": f"{rng.randrange(1, 17):02}",
        "berth": f"{rng.randrange(1, 21):02}{rng.choice('ABCDF')}",
        "seatclass": rng.choice(("二等座", "一等座", "商务座", "二等座", "硬卧", "硬座")),
        "fare": pen.money(24, 900),
        "order12": f"E{digits(rng, 9)}",
    }


def netcafe(p: Person, pen: Pen) -> Row:
    """A session in an Internet cafe."""
    rng, came = pen.rng, moment(pen.rng)
    return {
        "user": p.name,
        "bar": rng.choice(BARS),
        "barcode": f"{p.place.code}10{rng.randrange(12, 998):06}",
        "terminal": f"{rng.choice('ABC')}{rng.randrange(1, 180):03}",
        "ip": f"192.168.{rng.randrange(2, 9)}.{rng.randrange(2, 250)}",
        "on": pen.time(came),
        "off": pen.time(came + timedelta(minutes=rng.randrange(31, 700))),
        "mac": mac(rng),
        "fee": pen.money(3, 60),
    }


def border(p: Person, pen: Pen) -> Row:
    """A crossing of the border with a passport."""
    rng = pen.rng
    return {
        "traveller": p.name,
        "doctype": "普通护照",
        "docno": p.passport,
        "way": pen.ways[rng.random() < 0.5],
        "crossed": pen.time(moment(rng)),
        "port": rng.choice(PORTS),
        "goingto": rng.choice(ABROAD),
        "vehicleno": f"{rng.choice(AIRLINES)[0]}{rng.randrange(301, 999)}",
    }


def crime(p: Person, pen: Pen) -> Row:
    """A criminal or police case."""
    rng, when = pen.rng, moment(pen.rng)
    bureau = f"{p.place.city}公安局{p.place.district[:-1]}分局"
    number = f"A{p.place.code}{rng.randrange(5100, 5900)}00{when:%Y%m}{rng.randrange(12, 9000):04}"
    if rng.random() < 0.3:
        number = f"（{when.year}）{p.place.plate[0]}{p.place.code[2:]}刑初{rng.randrange(11, 999)}号"
    return {
        "suspect": p.name,
        "caseno": number,
        "charge": rng.choice(CHARGES),
        "filed": pen.day(when),
        "unit": bureau,
        "officer": name(rng)[0],
        "result": rng.choice(RESULTS),
    }


def housing(p: Person, pen: Pen) -> Row:
    """A home and its owner."""
    rng, when = pen.rng, moment(pen.rng)
    town = p.place.city.removesuffix("市") + "市"
    return {
        "owner": p.name,
        "estate": rng.choice(("观澜雅居", "东方名邸", "滨江花苑", "紫金庭")),
        "building": f"{rng.randrange(1, 31)}栋",
        "flat": f"{rng.randrange(2, 33)}0{rng.randrange(1, 7)}",
        "area": f"{rng.randrange(4200, 19800) / 100:.2f}",
        "certno": f"{p.place.plate[0]}（{when.year}）{town}不动产权第{digits(rng, 7)}号",
        "regdate": pen.day(when),
        "seated": p.address,
        "share": rng.choice(("单独所有", "共同共有", "按份共有")),
    }


def rental(p: Person, pen: Pen) -> Row:
    """A lease and its tenant."""
    rng, start = pen.rng, moment(pen.rng)
    return {
        "tenant": p.name,
        "rented": p.address,
        "landlord": name(rng)[0],
        "start": pen.day(start),
        "end": pen.day(start + timedelta(days=364)),
        "rent": str(rng.randrange(16, 90) * 100),
        "contract": f"ZL{start:%Y%m}-{digits(rng, 4)}",
    }


def account(p: Person, pen: Pen) -> Row:
    """A bank account or what is on it."""
    rng, when = pen.rng, moment(pen.rng)
    return {
        "holder": p.name,
        "branch": f"{p.place.city[:2]}{rng.choice(ROADS)}支行",
        "opened": pen.day(when),
        "status": rng.choice(("正常", "正常", "冻结", "睡眠")),
        "balance": pen.money(12, 380000),
        "usable": pen.money(1, 9000),
        "asof": pen.time(when),
        "currency": rng.choice(("人民币", "CNY")),
    }


def transaction(p: Person, pen: Pen) -> Row:
    """A line of a bank statement."""
    rng = pen.rng
    paid = rng.random() < 0.6
    amount = pen.money(1, 30000)
    return {
        "holder": p.name,
        "txdate": pen.time(moment(rng, 2022)),
        "summary": rng.choice(SUMMARIES),
        "amount": ("-" if paid else "") + amount,
        "debit": amount if paid else "",
        "credit": "" if paid else amount,
        "balance": pen.money(200, 90000),
        "oppname": name(rng)[0],
        "oppacct": card(rng)[1],
        "txchannel": rng.choice(("手机银行", "柜面", "网上银行", "POS", "ATM")),
        "currency": "人民币",
    }


def licence(p: Person, pen: Pen) -> Row:
    """A driving licence."""
    rng, when = pen.rng, moment(pen.rng, 2006, 2018)
    return {
        "licence": p.id,
        "archive": p.place.code[:4] + digits(rng, 8),
        "class": rng.choice(("C1", "C2", "C1", "B2", "A1A2", "C1D")),
        "issued": pen.day(when),
        "expiry": pen.day(when.replace(year=when.year + 16, day=min(when.day, 28))),
        "points": str(rng.choice((0, 0, 3, 6, 9))),
        "issuer": f"{p.place.city}公安局交通警察支队",
    }


def vehicle(p: Person, pen: Pen) -> Row:
    """A car and its keeper."""
    rng = pen.rng
    return {
        "keeper": p.name,
        "platetype": rng.choice(("02", "小型汽车", "02")),
        "engine": rng.choice("ABCDEHJ") + digits(rng, 6),
        "model": rng.choice(MODELS),
        "carreg": pen.day(moment(rng, 2010, 2022)),
        "colour": rng.choice(("白", "黑", "银灰", "红", "蓝")),
    }


def call(p: Person, pen: Pen) -> Row:
    """A call made or taken."""
    rng, seconds = pen.rng, pen.rng.randrange(4, 1900)
    other = mobile(rng)
    out = rng.random() < 0.5
    length = str(seconds) if pen.commas else f"{seconds // 60}分{seconds % 60}秒"
    return {
        "own": p.mobile,
        "caller": p.mobile,
        "callee": other,
        "peer": other,
        "calltype": pen.calls[out],
        "began": pen.time(moment(rng, 2022)),
        "length": length,
        "heard": rng.choice(places()).city[:-1],
        "lac": str(rng.randrange(4096, 60000)),
        "ci": str(rng.randrange(1000, 65000)),
        "fee": rng.choice(("0.00", "0.00", "0.15", "0.30", "0.60")),
    }


def sms(p: Person, pen: Pen) -> Row:
    """A text message."""
    rng = pen.rng
    other = mobile(rng)
    return {
        "own": p.mobile,
        "peer": other,
        "from": p.mobile,
        "to": other,
        "smsat": pen.time(moment(rng, 2021)),
        "smsway": rng.choice(("接收", "发送")),
        "content": rng.choice(TEXTS),
    }


def fix(p: Person, pen: Pen) -> Row:
    """Where somebody was at a moment."""
    rng = pen.rng
    return {
        "locmobile": p.mobile,
        "imsi": f"4600{rng.choice('0127')}{digits(rng, 10)}",
        "loctime": pen.time(moment(rng, 2023)),
        "lng": f"{p.place.lng + rng.uniform(-0.08, 0.08):.6f}",
        "lat": f"{p.place.lat + rng.uniform(-0.08, 0.08):.6f}",
        "lac": str(rng.randrange(4096, 60000)),
        "ci": str(rng.randrange(1000, 65000)),
        "error": str(rng.choice((30, 50, 120, 500))),
        "spot": f"{p.place.city}{p.place.district}{rng.choice(ROADS)}路附近",
        "speed": str(rng.randrange(0, 90)),
    }


def nothing(_person: Person, _pen: Pen) -> Row:
    """Kinds that need no more than the person."""
    return {}


Maker = Callable[[Person, Pen], Row]
MAKERS: dict[str, tuple[Maker, tuple[str, ...]]] = {
    "hotel.stay": (
        hotel,
        (
            "guest id mobile hotel room checkin checkout",
            "hotel room guest sex id address checkin checkout companion",
            "folio room roomtype guest id mobile checkin checkout rate deposit channel",
        ),
    ),
    "travel.flight": (
        flight,
        (
            "pax id flight flydate dep arr cabin seat",
            "pnr pax passport flight flydate dep arr eticket mobile",
            "eticket pax id mobile flight dep arr flydate",
        ),
    ),
    "travel.train": (
        train,
        (
            "rider id train fromst tost ride coach berth seatclass fare",
            "order12 rider id mobile train fromst tost ride",
        ),
    ),
    "netcafe.session": (netcafe, ("barcode bar user id terminal on off", "user sex id bar terminal ip mac on off fee")),
    "border.crossing": (
        border,
        (
            "traveller sex birth doctype docno way crossed port",
            "traveller docno nationality way crossed port goingto vehicleno",
            "traveller id docno way crossed port vehicleno",
        ),
    ),
    "crime.case": (
        crime,
        ("caseno suspect sex id charge filed unit result", "suspect id address caseno charge unit officer result"),
    ),
    "property.housing": (
        housing,
        (
            "owner id mobile estate building flat area",
            "certno owner id seated area share regdate",
            "estate building flat owner mobile area regdate",
        ),
    ),
    "property.rental": (
        rental,
        ("contract tenant id mobile rented start end rent", "rented landlord tenant id mobile rent start end"),
    ),
    "bank.account": (account, ("holder id card bank branch opened status", "holder mobile id bank card")),
    "bank.balance": (account, ("holder id card bank balance usable asof", "card holder mobile currency balance asof")),
    "bank.transaction": (
        transaction,
        (
            "holder card txdate summary debit credit balance oppname oppacct",
            "id holder txdate currency amount balance summary oppname oppacct txchannel",
        ),
    ),
    "driving.licence": (
        licence,
        (
            "name licence archive class issued expiry points issuer",
            "name sex licence address class issued archive mobile",
        ),
    ),
    "driving.vehicle": (
        vehicle,
        (
            "plate platetype keeper id vin engine model carreg",
            "keeper mobile plate model colour vin",
            "plate keeper id mobile address model colour carreg",
        ),
    ),
    "phone.cdr": (call, ("own peer calltype began length heard fee", "caller callee began length lac ci")),
    "phone.sms": (sms, ("own peer smsway smsat content", "smsat from to content")),
    "location.fix": (
        fix,
        (
            "locmobile imsi loctime lng lat spot",
            "locmobile loctime lac ci lng lat error",
            "plate loctime lng lat speed",
        ),
    ),
    "identity.person": (
        nothing,
        (
            "name sex nation birth id address mobile",
            "name id mobile email employer",
            "seq name id landline mobile degree marriage",
            "name sex birth id passport mobile address",
        ),
    ),
    "identity.number": (nothing, ("seq id", "id", "id note")),
    "phone.number": (nothing, ("seq mobile", "mobile carrier region", "mobile", "mobile note")),
}


def keyed(row: Row, fields: list[str]) -> str | None:
    """Whose record it is: ID number, else passport, else mobile; none where the file does not say."""
    for field in ("id", "licence", "passport", "docno", "mobile", "locmobile", "own"):
        if field in fields and row.get(field):
            return row[field]
    return None


def record(kind: str, p: Person, pen: Pen) -> Row:
    """One record with all its fields."""
    return {**base(p, pen), **MAKERS[kind][0](p, pen)}
