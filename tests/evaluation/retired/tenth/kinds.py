"""What a record of hotels, journeys, cafes, borders, police and housing says beyond the person."""

import random
from collections.abc import Callable
from datetime import timedelta

from values import Person, cities, digits, landline, moment, person_name, words

Maker = Callable[[random.Random, Person], dict[str, object]]


def someone(rng: random.Random) -> str:
    """The name of a person who is not counted."""
    return person_name(rng, rng.random() < 0.5)


def common(rng: random.Random, who: Person) -> dict[str, object]:
    """What every kind may say of a person."""
    return {
        "name": who.name,
        "idno": who.idno,
        "mobile": who.mobile,
        "email": who.email,
        "landline": who.landline,
        "passport": who.passport,
        "sex": who.sex,
        "birth": who.birth,
        "address": who.address,
        "city": who.city.name,
        "surname": who.name[0],
    }


def stay(rng: random.Random, who: Person) -> dict[str, object]:
    """A stay at a hotel."""
    city = rng.choice(cities())
    start = moment(rng).replace(hour=rng.randint(12, 23))
    nights = rng.randint(1, 4)
    brand = words("hotels")[rng.randint(0, len(words("hotels")) - 1)]
    return {
        "hotel": f"{city.name}{brand}{rng.choice(words('hotelkinds'))}",
        "room": f"{rng.randint(2, 28)}{rng.randint(1, 36):02d}",
        "roomtype": rng.choice(words("roomtypes")),
        "checkin": start,
        "checkout": (start + timedelta(days=nights)).replace(hour=rng.randint(7, 12), minute=rng.randint(0, 59)),
        "nights": str(nights),
        "price": f"{rng.randint(12, 88)}9.00",
        "deposit": f"{rng.randint(1, 8)}00",
        "channel": rng.choice(words("channels")),
        "folio": f"F{digits(rng, 7)}",
        "bookedby": someone(rng),
        "desk": landline(rng, city),
    }


def flight(rng: random.Random, who: Person) -> dict[str, object]:
    """A flight somebody took."""
    one, two = rng.sample(cities(), 2)
    line = rng.choice(words("carriers"))
    start = moment(rng).replace(second=0)
    cabin = rng.choice("YYYYBMHKLQVFCJ")
    return {
        "carrier": line[2:-3],
        "code": line[:2],
        "flight": f"{line[:2]}{rng.randint(1001, 9899)}",
        "fdate": start.date(),
        "dep": f"{one.name}{one.airport}",
        "arr": f"{two.name}{two.airport}",
        "depcode": one.code,
        "arrcode": two.code,
        "depcity": one.name,
        "arrcity": two.name,
        "deptime": f"{start:%H:%M}",
        "arrtime": f"{start + timedelta(minutes=rng.randint(70, 215)):%H:%M}",
        "cabin": cabin,
        "seat": f"{rng.randint(4, 58)}{rng.choice('ABCHJKL')}",
        "ticket": f"{line[-3:]}-{digits(rng, 10)}",
        "pnr": rng.choice("HJKMNPQ") + "".join(rng.choices("ABCDEFGHJKMNPQRSTVWXYZ0123456789", k=5)),
        "fare": f"{rng.randint(32, 268)}0.00",
        "agent": f"{rng.choice(cities()).name}{rng.choice(('翔', '顺', '云', '捷'))}达票务",
        "gate": f"{rng.choice('ABCD')}{rng.randint(1, 48)}",
    }


def train(rng: random.Random, who: Person) -> dict[str, object]:
    """A journey by rail."""
    one, two = rng.sample(cities(), 2)
    start = moment(rng).replace(second=0)
    number = f"{rng.choice('GGGDDZTK')}{rng.randint(11, 1998)}"
    seats = words("seatclasses")[:3] if number[0] in "GD" else words("seatclasses")[3:6]
    seatclass = rng.choice(seats)
    berths = {"硬座": ("号",), "硬卧": ("号上铺", "号中铺", "号下铺"), "软卧": ("号上铺", "号下铺")}
    berth = rng.choice(berths.get(seatclass, tuple("ABCDF")))
    return {
        "train": number,
        "tdate": start.date(),
        "deptime": f"{start:%H:%M}",
        "from": f"{one.station}站",
        "to": f"{two.station}站",
        "fromcity": one.station,
        "tocity": two.station,
        "coach": f"{rng.randint(1, 16):02d}",
        "seat": f"{rng.randint(1, 19):02d}{berth}",
        "seatclass": seatclass,
        "fare": f"{rng.randint(48, 980)}.{rng.choice('05')}",
        "ticketno": f"{rng.choice('ABCDEFGHJKLMNPRSTUWXYZ')}{digits(rng, 6)}",
        "office": f"{one.name}{rng.choice(words('roads'))}代售点",
        "orderno": f"E{digits(rng, 9)}",
    }


def session(rng: random.Random, who: Person) -> dict[str, object]:
    """An hour or more at a cafe."""
    city = who.city if rng.random() < 0.8 else rng.choice(cities())
    start = moment(rng, 2012)
    minutes = rng.randint(25, 620)
    return {
        "cafe": f"{city.name}{rng.choice(words('cafes'))}{rng.choice(words('cafekinds'))}",
        "cafecode": f"{rng.choice(city.districts)[:6]}10{rng.randint(101, 998999):06d}",
        "terminal": f"{rng.choice(('', 'A', 'B', 'V', 'PC'))}{rng.randint(1, 188):03d}",
        "logon": start,
        "logoff": start + timedelta(minutes=minutes, seconds=rng.randint(0, 59)),
        "minutes": str(minutes),
        "cardno": f"W{digits(rng, 8)}",
        "ip": f"192.168.{rng.randint(0, 9)}.{rng.randint(2, 250)}",
        "mac": "-".join(f"{rng.randint(0, 255):02X}" for _ in range(6)),
        "fee": f"{minutes / 15:.1f}",
    }


def crossing(rng: random.Random, who: Person) -> dict[str, object]:
    """A border somebody passed."""
    line, port = rng.choice(words("carriers")), rng.choice(words("ports"))
    land = {"满洲里": "俄罗斯", "霍尔果斯": "哈萨克斯坦", "友谊关": "越南", "瑞丽": "缅甸"}
    flies = "机场" in port
    return {
        "direction": rng.choice(("出境", "入境")),
        "crosstime": moment(rng),
        "port": port,
        "country": rng.choice(words("countries")) if flies else land.get(port[:-2]) or rng.choice(("香港", "澳门")),
        "transport": f"{line[:2]}{rng.randint(201, 899)}" if flies else rng.choice(("旅游大巴", "步行", "客车")),
        "lane": f"{rng.randint(1, 42):02d}",
        "doctype": "普通护照",
    }


def case(rng: random.Random, who: Person) -> dict[str, object]:
    """Something the police had to do with somebody."""
    city = who.city if rng.random() < 0.8 else rng.choice(cities())
    place = rng.choice(city.districts)
    start = moment(rng)
    return {
        "caseno": f"A{place[:6]}{rng.randint(520000, 559999)}{start:%Y%m}{rng.randint(11, 4890):04d}",
        "reason": rng.choice(words("reasons")),
        "filed": start.date(),
        "detained": start + timedelta(minutes=rng.randint(60, 1300)),
        "result": rng.choice(words("results")),
        "unit": f"{city.name}市公安局{place[6:]}分局{rng.choice(words('stations'))}",
        "officer": someone(rng),
        "place": f"{place[6:]}{rng.choice(words('roads'))}{rng.randint(1, 299)}号",
        "casestate": rng.choice(words("casestates")),
    }


def home_of(rng: random.Random, who: Person) -> tuple[str, str]:
    """A community and a full address within it."""
    name = rng.choice(words("communities"))
    flat = f"{rng.randint(1, 36)}栋{rng.randint(1, 4)}单元{rng.randint(1, 32)}0{rng.randint(1, 4)}室"
    return name, f"{who.city.name}{who.district}{rng.choice(words('roads'))}{rng.randint(1, 399)}号{name}{flat}"


def housing(rng: random.Random, who: Person) -> dict[str, object]:
    """A flat somebody owns."""
    name, location = home_of(rng, who)
    day = moment(rng, 2016, 2023).date()
    unit = f"{who.idno[:6]}{rng.randint(1, 18):03d}{rng.randint(1, 60):03d}GB{rng.randint(1, 480):05d}F"
    return {
        "certno": f"{who.city.plate}（{day.year}）{who.city.name}市不动产权第{rng.randint(1000, 998999):07d}号",
        "community": name,
        "location": location,
        "area": f"{rng.randint(38, 216)}.{rng.randint(10, 99)}",
        "use": "住宅" if rng.random() < 0.8 else rng.choice(words("uses")),
        "regdate": day,
        "share": rng.choice(words("shares")),
        "hprice": f"{rng.randint(45, 920)}.{rng.randint(0, 9)}",
        "estate_unit": f"{unit}{rng.randint(10001, 399999):08d}",
    }


def rental(rng: random.Random, who: Person) -> dict[str, object]:
    """A flat somebody rents."""
    _, location = home_of(rng, who)
    start = moment(rng, 2015, 2023).date()
    return {
        "location": location,
        "rent": f"{rng.randint(8, 96)}50",
        "start": start,
        "end": start + timedelta(days=rng.choice((183, 364, 364, 729))),
        "landlord": someone(rng),
        "rdeposit": rng.choice(words("deposits")),
        "contract": f"ZL{start:%Y}{digits(rng, 5)}",
        "agent": f"{rng.choice(words('agents'))}{rng.choice(words('roads'))}店",
        "rarea": f"{rng.randint(12, 118)}",
        "filing": f"租备{start:%Y}第{digits(rng, 6)}号",
    }


def record_free(rng: random.Random) -> dict[str, object]:
    """Things of all kinds that belong to nobody."""
    city, line = rng.choice(cities()), rng.choice(words("carriers"))
    return {
        "hotel": f"{city.name}{rng.choice(words('hotels'))}{rng.choice(words('hotelkinds'))}",
        "flight": f"{line[:2]}{rng.randint(1001, 9899)}",
        "train": f"{rng.choice('GDKT')}{rng.randint(11, 1998)}",
        "cafe": f"{city.name}{rng.choice(words('cafes'))}{rng.choice(words('cafekinds'))}",
        "port": rng.choice(words("ports")),
        "reason": rng.choice(words("reasons")),
        "community": rng.choice(words("communities")),
    }
