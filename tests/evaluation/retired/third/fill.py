"""One function per record kind: the fields that are the kind's own."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any

import words
from people import Person, digits, make_card, make_mobile, make_name, make_plate, make_vin, moment

Own = dict[str, Any]


def _cash(rng: Random, low: int, high: int, *, comma: bool = False) -> str:
    value = rng.randrange(low * 100, high * 100) / 100
    return f"{value:,.2f}" if comma else f"{value:.2f}"


def _name(rng: Random) -> str:
    return make_name(rng, rng.random() < 0.5)


def town(who: Person) -> str:
    """The city where a person lives."""
    return who.region[1].split("省")[-1].split("自治区")[-1]


def stay(rng: Random, who: Person) -> Own:
    """A hotel stay."""
    start = moment(rng)
    end = (start + timedelta(days=rng.randint(1, 3))).replace(hour=rng.randint(8, 13))
    city = town(who) if rng.random() < 0.5 else ""
    rate = rng.randrange(99, 688)
    return {
        "hotel": city + rng.choice(words.HOTELS) + rng.choice(words.HOTEL_ENDS),
        "checkin": start,
        "checkout": end,
        "room": rng.choice(["", "", "A", "8"]) + f"{rng.randint(1, 19)}{rng.randint(1, 36):02d}",
        "room_type": rng.choice(words.ROOM_TYPES),
        "rate": f"{rate}.00",
        "room_deposit": str(rng.choice([100, 200, 300, 500])),
        "companion": _name(rng) if rng.random() < 0.4 else "",
        "channel": rng.choice(words.CHANNELS),
        "hotel_code": who.region[0] + digits(rng, 4),
        "nationality": "中国",
    }


def flight(rng: Random, who: Person) -> Own:
    """A flight."""
    code = rng.choice(words.FLIGHTS)
    (a, b), (c, d) = rng.sample(words.AIRPORTS, 2)
    prefix, carrier = words.CARRIERS[code]
    return {
        "flight": code + str(rng.randint(1001, 8999)),
        "flight_time": moment(rng).replace(second=0),
        "from_airport": b + "机场" if rng.random() < 0.7 else a,
        "to_airport": d + "机场" if rng.random() < 0.7 else c,
        "cabin": rng.choice(["Y", "Y", "M", "K", "F", "经济舱"]),
        "eticket": f"{prefix}-{digits(rng, 10)}",
        "plane_seat": f"{rng.randint(3, 62)}{rng.choice('ABCHJKL')}",
        "carrier": carrier,
        "pnr": "".join(rng.choice("BCDEFGHJKLMNPQRSTVWXYZ0123456789") for _ in range(6)),
        "fare": f"{rng.randrange(280, 2600, 10)}.00",
    }


def train(rng: Random, who: Person) -> Own:
    """A train journey."""
    start, end = rng.sample(words.STATIONS, 2)
    seat = rng.choice(words.SEATS)
    place = (
        f"{rng.randint(1, 99):02d}号{rng.choice('上中下')}铺"
        if "卧" in seat
        else f"{rng.randint(1, 18):02d}{rng.choice('ABCDF')}号"
    )
    return {
        "train": rng.choice("GGGDDZTK") + str(rng.randint(11, 1999)),
        "train_time": moment(rng).replace(second=0),
        "from_station": start,
        "to_station": end,
        "seat_class": seat,
        "train_seat": f"{rng.randint(1, 16):02d}车{place}",
        "train_ticket": rng.choice("ABCDEFGHJKLMNP") + digits(rng, 6),
        "fare": f"{rng.randrange(60, 1100)}.5",
    }


def session(rng: Random, who: Person) -> Own:
    """A session in an Internet cafe."""
    start = moment(rng)
    return {
        "netbar": rng.choice(words.NETBARS) + rng.choice(["网吧", "网咖", "网络会所", "网吧"]),
        "logon": start,
        "logoff": start + timedelta(seconds=rng.randint(1800, 30000)),
        "terminal": rng.choice(["A", "B", "C", ""]) + f"{rng.randint(1, 220):03d}",
        "place_code": f"{who.region[0]}10{digits(rng, 6)}",
        "ip": f"192.168.{rng.randint(0, 9)}.{rng.randint(2, 254)}",
        "mac": "-".join(f"{rng.randrange(256):02X}" for _ in range(6)),
    }


def crossing(rng: Random, who: Person) -> Own:
    """A border crossing."""
    kind = Random(who.id_no).choice(["普通护照", "普通护照", "往来港澳通行证"])
    number = who.passport if kind == "普通护照" else "C" + who.passport[-7:] + who.mobile[-1]
    port = rng.choice(words.PORTS)
    ship = (
        f"{rng.choice(words.FLIGHTS)}{rng.randint(301, 999)}"
        if "机场" in port
        else rng.choice(["步行", "汽车", "客车"])
    )
    return {
        "direction": rng.choice(["出境", "入境"]),
        "cross_time": moment(rng),
        "port": port,
        "doc_type": kind,
        "doc_no": number,
        "transport": ship,
        "country": rng.choice(words.COUNTRIES),
        "nationality": "中国",
    }


def case(rng: Random, who: Person) -> Own:
    """A police case."""
    filed = moment(rng, 2014, 2022)
    charge = rng.choice(words.CHARGES)
    city = who.region[1].split("市")[0]
    road = rng.choice(words.ROADS) + "路"
    return {
        "case_no": f"A{who.region[0]}{digits(rng, 6)}{filed:%Y%m}{rng.randint(1, 320):04d}",
        "charge": charge,
        "filed": filed.date(),
        "office": f"{city}市公安局{who.region[2]}分局{rng.choice(words.STATIONS_POLICE)}",
        "result": rng.choice(words.RESULTS),
        "officer": _name(rng),
        "road": road,
        "brief": f"{filed.month}月{filed.day}日在{road}附近涉嫌{charge}，被当场查获",
    }


def housing(rng: Random, who: Person) -> Own:
    """A flat that someone owns."""
    year = rng.randint(2016, 2022)
    city = town(who)
    mark = words.PLATE_MARKS[who.region[0][:2]]
    road = f"{rng.choice(words.ROADS)}路{rng.randint(3, 300)}号{rng.choice(words.ESTATES)}"
    tail = f"{who.region[0]}{rng.randint(1, 40):03d}{rng.randint(1, 30):03d}GB{digits(rng, 5)}F{digits(rng, 8)}"
    return {
        "location": f"{city}{who.region[2]}{road}{rng.randint(1, 22)}栋{rng.randint(2, 31)}{rng.randint(1, 6):02d}室",
        "area": f"{rng.uniform(42, 188):.2f}",
        "cert": f"{mark}（{year}）{city}不动产权第{digits(rng, 7)}号",
        "usage": rng.choice(["住宅", "住宅", "商铺", "车库"]),
        "share": rng.choice(["单独所有", "共同共有", "按份共有"]),
        "unit_no": tail,
        "reg_date": date(year, rng.randint(1, 12), rng.randint(1, 28)),
    }


def rental(rng: Random, who: Person) -> Own:
    """A flat that someone rents."""
    start = moment(rng, 2015, 2022).date().replace(day=rng.choice([1, 8, 15, 20]))
    end = start.replace(year=start.year + rng.choice([1, 1, 2])) - timedelta(days=1)
    rent = rng.randrange(900, 8800, 50)
    flat = housing(rng, who)
    return {
        "location": flat["location"],
        "area": flat["area"],
        "lease_start": start,
        "lease_end": end,
        "rent": str(rent),
        "landlord": _name(rng),
        "deposit": str(rent * rng.choice([1, 2])),
        "contract": f"ZL{start:%Y}-{digits(rng, 5)}",
    }


def account(rng: Random, who: Person) -> Own:
    """A bank account."""
    card, bank = make_card(rng)
    city = town(who)
    return {
        "bank": bank,
        "branch": f"{bank}{city}{rng.choice(words.ROADS)}路支行",
        "card": card,
        "currency": "人民币",
        "open_date": moment(rng, 2005, 2021).date(),
        "acct_type": rng.choice(["I类户", "II类户", "借记卡", "储蓄卡"]),
        "acct_state": rng.choice(["正常", "正常", "正常", "冻结", "销户"]),
    }


def balance(rng: Random, who: Person) -> Own:
    """The balance of an account."""
    cash = _cash(rng, 120, 480000, comma=rng.random() < 0.3)
    return account(rng, who) | {"balance": cash, "available": cash, "asof": moment(rng, 2014, 2023).date()}


def transaction(rng: Random, who: Person) -> Own:
    """One line of a bank statement; a person keeps the card."""
    card, bank = make_card(Random(who.id_no + "card"))
    summary = rng.choice(words.SUMMARIES)
    out = summary not in {"工资", "利息", "现金存入"} and rng.random() < 0.8
    firm = rng.random() < 0.5
    return {
        "card": card,
        "txn_time": moment(rng, 2016, 2023),
        "summary": summary,
        "amount": ("-" if out else "") + _cash(rng, 8, 9800),
        "balance": _cash(rng, 60, 98000),
        "dc": "支出" if out else "收入",
        "opp_name": rng.choice(words.MERCHANTS) if firm else _name(rng),
        "opp_card": "" if firm else make_card(rng)[0],
        "txn_channel": rng.choice(["网上银行", "手机银行", "柜面", "POS", "ATM"]),
        "currency": "人民币",
        "bank": bank,
    }


def licence(rng: Random, who: Person) -> Own:
    """A driving licence."""
    first = who.birth.replace(day=1, year=min(who.birth.year + rng.randint(18, 30), 2021))
    city = town(who)
    return {
        "class": rng.choice(["C1", "C1", "C1", "C2", "B2", "A2", "C1E", "A1A2", "C1D"]),
        "first_issue": first,
        "archive": who.region[0][:4] + digits(rng, 8),
        "points": str(rng.choice([0, 0, 0, 1, 3, 6, 9])),
        "valid_until": first.replace(year=first.year + 16),
        "authority": city + "公安局交通警察支队",
    }


def vehicle(rng: Random, who: Person) -> Own:
    """A vehicle with its owner."""
    return {
        "plate": make_plate(rng, who.region[0]),
        "brand": rng.choice(words.BRANDS),
        "vin": make_vin(rng),
        "engine": rng.choice("ABDEGHKNT") + digits(rng, 6),
        "plate_type": rng.choice(["小型汽车", "02", "小型新能源汽车"]),
        "first_reg": moment(rng, 2010, 2022).date(),
        "vehicle_use": rng.choice(["非营运", "非营运", "营转非", "出租客运"]),
        "color": rng.choice(words.COLORS),
    }


def cdr(rng: Random, who: Person) -> Own:
    """A telephone call."""
    seconds = rng.randint(4, 1900)
    peer = rng.choice(["10086", "10010", "95588"]) if rng.random() < 0.06 else make_mobile(rng)
    if rng.random() < 0.06:
        peer = f"0{rng.choice(['10', '21', '755', '571'])}-{rng.choice('268')}{digits(rng, 7)}"
    spoken = f"{seconds // 60}分{seconds % 60}秒" if seconds >= 60 else f"{seconds}秒"
    return {
        "peer": peer,
        "call_start": moment(rng, 2015, 2022),
        "duration": spoken,
        "seconds": str(seconds),
        "call_type": rng.choice(words.CALLS),
        "call_place": town(who)[:-1],
        "toll": rng.choice(words.CALL_TYPES),
        "cost": f"{seconds // 60 * 0.15:.2f}",
    }


def sms(rng: Random, who: Person) -> Own:
    """A text message."""
    talk = rng.choice(words.TALK)
    served = talk.startswith(("【", "您的"))
    return {
        "sms_peer": "1069" + digits(rng, 8) if served else make_mobile(rng),
        "sms_time": moment(rng, 2015, 2022),
        "content": talk,
        "sms_way": "接收" if served else rng.choice(["接收", "发送"]),
    }


def fix(rng: Random, who: Person) -> Own:
    """A position."""
    lng, lat = rng.choice([(116.4, 39.9), (121.5, 31.2), (113.3, 23.1), (104.1, 30.6), (114.3, 30.6), (108.9, 34.3)])
    return {
        "loc_time": moment(rng, 2016, 2022),
        "lng": f"{lng + rng.uniform(-0.2, 0.2):.6f}",
        "radius": str(rng.choice([30, 80, 500])),
        "lat": f"{lat + rng.uniform(-0.2, 0.2):.6f}",
        "place": f"{rng.choice(words.ROADS)}路与{rng.choice(words.ROADS)}街交叉口",
        "coord": rng.choice(["gcj02", "wgs84", "bd09"]),
        "lac": str(rng.randint(4100, 42000)),
        "ci": str(rng.randint(3000, 60000)),
    }


def person(rng: Random, who: Person) -> Own:
    """A household register line."""
    return {
        "education": rng.choice(words.EDUCATION),
        "marriage": rng.choice(words.MARRIAGE),
        "employer": rng.choice(words.EMPLOYERS),
    }
