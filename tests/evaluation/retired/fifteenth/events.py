"""What a record of each kind says beyond the person."""

import datetime

from values import CITIES

DAY = datetime.timedelta(days=1)


def hotel_stay(s, p):
    """A stay in a hotel."""
    city, arrive = s.pick(CITIES), s.day()
    nights = s.r.choice((1, 1, 1, 2, 3))
    leave = (arrive + DAY * nights).replace(hour=s.r.randint(7, 12), minute=s.r.randrange(60))
    return {
        "hotel": f"{city['city']}{s.pick('hotels')}",
        "room": f"{s.r.randint(2, 19)}{s.r.randint(1, 36):02d}",
        "arrive": arrive,
        "leave": leave,
        "roomtype": s.pick("roomtypes"),
        "channel": s.pick("channels"),
        "rate": f"{s.r.randint(128, 899)}.00",
        "deposit": f"{s.r.choice((100, 200, 300, 500))}.00",
        "nights": str(nights),
        "plate": s.plate(p["city"]),
        "guests": str(s.r.choice((1, 1, 2))),
    }


def travel_flight(s, p):
    """A flight."""
    a, b = s.r.sample([c for c in CITIES if c["iata"] != "XUZ"], 2)
    line = s.pick("airlines")
    prefix = {"CA": "999", "MU": "781", "CZ": "784", "HU": "880", "ZH": "479"} | {
        "FM": "774",
        "MF": "731",
        "SC": "324",
        "3U": "876",
    }
    return {
        "flight": f"{line[:2]}{s.r.randint(1012, 9887)}",
        "depcity": f"{a['city']}{a['iata']}",
        "arrcity": f"{b['city']}{b['iata']}",
        "deptime": s.day(),
        "cabin": s.pick("cabins"),
        "seat": f"{s.r.randint(11, 58)}{s.r.choice('ABCJKL')}",
        "ticket": f"{prefix[line[:2]]}-2{s.digits(9)}",
        "pnr": "".join(s.r.choice("BCDEFGHJKLMNPQRTVWXYZ") for _ in range(6)),
        "price": f"{s.r.randint(380, 2890)}.00",
    }


def travel_train(s, p):
    """A train journey."""
    a, b = s.r.sample(CITIES, 2)
    cls = s.pick("seats")
    high = cls.endswith("座") and cls != "硬座"
    return {
        "train": f"{s.r.choice('GD' if high else 'KTZ')}{s.r.randint(11, 1899 if high else 998)}",
        "depst": a["station"],
        "arrst": b["station"],
        "deptime": s.day().replace(hour=s.r.randint(6, 22)),
        "coach": f"{s.r.randint(1, 16):02d}",
        "seat": f"{s.r.randint(1, 19):02d}{s.r.choice('ABCDF')}" if high else f"{s.r.randint(1, 98):03d}",
        "seatcls": cls,
        "price": f"{s.r.randint(54, 998)}.{s.r.choice('05')}",
        "ticket": f"E{s.digits(9)}",
        "gate": f"{s.r.randint(1, 28)}{s.r.choice('AB')}",
    }


def netcafe_session(s, p):
    """A session in an Internet cafe."""
    up = s.day(2015, 2023)
    return {
        "netcafe": f"{s.pick(CITIES)['city']}{s.pick('netcafes')}",
        "seat": f"{s.r.choice('ABCDE')}{s.r.randint(1, 120):03d}",
        "upt": up,
        "downt": up + datetime.timedelta(minutes=s.r.randint(25, 600)),
        "cardno": f"WK{s.digits(8)}",
        "ip": f"192.168.{s.r.randint(0, 9)}.{s.r.randint(2, 250)}",
        "mac": "-".join(f"{s.r.randrange(256):02X}" for _ in range(6)),
        "fee": f"{s.r.randint(3, 60)}.{s.r.choice('05')}0",
        "age": str(up.year - p["birth"].year),
    }


def border_crossing(s, p):
    """A crossing of the border."""
    port = s.pick("ports")
    land = port.endswith("口岸")
    return {
        "dir": s.r.choice(("出境", "入境")),
        "port": port,
        "ctime": s.day(2014, 2024),
        "country": "越南" if land else s.pick("countries")[:-3],
        "purpose": s.pick("purposes"),
        "conv": "跨境客车" if land else f"{s.pick('airlines')[:2]}{s.r.randint(301, 987)}",
        "birthdate": p["birth"],
    }


def crime_case(s, p):
    """A case and what a person did in it."""
    code, filed, charge = p["dist"][1], s.day(), s.pick("charges")
    return {
        "caseno": f"A{code}{s.r.randint(1000, 9899)}00{filed:%Y%m}{s.r.randint(11, 889):04d}",
        "charge": charge,
        "outcome": s.pick("outcomes"),
        "station": f"{p['city']['city']}市公安局{p['dist'][0]}分局{s.pick('stations')}",
        "filed": filed,
        "officer": s.who()[0],
        "brief": f"在{p['dist'][0]}{s.pick('streets')}因涉嫌{charge}被查获",
    }


def estate(s, p):
    """The address of a flat in the person's town."""
    return (
        f"{p['city']['city']}市{p['dist'][0]}{s.pick('estates')}{s.r.randint(1, 30)}"
        f"幢{s.r.randint(1, 28)}0{s.r.randint(1, 4)}室"
    )


def property_housing(s, p):
    """A flat that is owned."""
    city, day = p["city"], s.day(2016, 2025)
    area, unit = s.r.randint(4800, 18900) / 100, s.r.randint(7200, 68000)
    return {
        "estaddr": estate(s, p),
        "area": f"{area:.2f}",
        "certno": f"{city['plate'][0]}（{day:%Y}）{city['city']}市不动产权第{s.digits(7)}号",
        "use": s.pick("uses"),
        "regdate": day.date(),
        "price": f"{area * unit / 10000:.1f}",
        "share": s.r.choice(("单独所有", "共同共有", "按份共有")),
        "unitprice": str(unit),
    }


def property_rental(s, p):
    """A lease."""
    start = s.day(2017, 2024).date()
    rent = s.r.randint(9, 88) * 100
    return {
        "estaddr": estate(s, p),
        "rent": str(rent),
        "start": start,
        "end": start + DAY * 364,
        "landlord": s.who()[0],
        "deposit": str(rent),
        "payway": s.r.choice(("押一付三", "押一付一", "半年付", "年付")),
        "contract": f"ZL-{start:%Y}-{s.digits(5)}",
        "area": f"{s.r.randint(2200, 14000) / 100:.1f}",
    }


def bank_base(s, p):
    """A card and its bank."""
    bank = s.pick("banks")
    code = "".join(c for c in bank if c.isascii())
    name = bank[len(code) :]
    return {
        "bank": name,
        "card": s.card(code),
        "branch": f"{name}{p['city']['city']}{p['dist'][0][:-1]}支行",
        "bstate": s.pick("bankstates"),
        "cardkind": s.r.choice(("Ⅰ类户", "Ⅰ类户", "Ⅱ类户")),
        "currency": "人民币",
    }


def money(s, top=99000):
    """An amount with two decimals."""
    return f"{s.r.randint(120, top * 100) / 100:.2f}"


def bank_account(s, p):
    """An account."""
    return bank_base(s, p) | {"opened": s.day(2008, 2023).date()}


def bank_balance(s, p):
    """A balance."""
    total = s.r.randint(2000, 38000000)
    return bank_base(s, p) | {
        "balance": f"{total / 100:.2f}",
        "avail": f"{total * 0.9 / 100:.2f}",
        "asof": s.day(2019, 2025).date(),
    }


def bank_transaction(s, p):
    """A transaction."""
    other = bank_base(s, p)["card"]
    return bank_base(s, p) | {
        "ttime": s.day(2018, 2025),
        "amount": money(s),
        "drcr": s.r.choice(("借", "贷")),
        "opp": s.who()[0],
        "balance": money(s, 300000),
        "summary": s.pick("summaries"),
        "oppcard": other,
        "tchannel": s.pick("tradechannels"),
        "serial": f"LS{s.digits(12)}",
    }


def driving_licence(s, p):
    """A driving licence."""
    first = max(s.day(2004, 2023).date(), (p["birth"] + DAY * 7000).date())
    return {
        "cls": s.pick("classes"),
        "dabh": p["dist"][1][:4] + s.digits(8),
        "firstday": first,
        "issuer": f"{p['city']['city']}市公安局交通警察支队",
        "points": str(s.r.choice((0, 0, 0, 1, 3, 6, 9))),
        "validto": first + DAY * 365 * 16,
    }


def driving_vehicle(s, p):
    """A vehicle."""
    day = s.day(2010, 2024).date()
    return {
        "plate": s.plate(p["city"]),
        "vin": s.vin(),
        "brand": s.pick("brands"),
        "regdate": day,
        "engine": f"{s.r.choice('GHKLR')}{s.digits(6)}",
        "vehtype": s.pick("vehtypes"),
        "colour": s.pick("colours"),
        "insure": day + DAY * 365 * s.r.randint(1, 9),
    }


def cell(s):
    """A location area and a cell."""
    return {"lac": str(s.r.randint(4100, 64000)), "cell": str(s.r.randint(1200, 64000))}


def phone_cdr(s, p):
    """A call."""
    return cell(s) | {
        "calltype": s.pick("caltypes"),
        "peer": s.mobile(),
        "calltime": s.day(2017, 2024),
        "duration": str(s.r.randint(4, 1900)),
        "roam": s.pick(CITIES)["city"],
        "fee": f"{s.r.randint(0, 9)}.{s.r.randint(0, 99):02d}",
    }


def phone_sms(s, p):
    """A message."""
    body = s.pick("smsout")
    return {
        "dir": s.r.choice(("发送", "接收")),
        "peer": s.mobile(),
        "smstime": s.day(2017, 2024),
        "body": body,
        "smslen": str(len(body)),
        "smsstat": s.r.choice(("已送达", "成功", "失败")),
    }


def location_fix(s, p):
    """A fix of a phone."""
    city = p["city"]
    dist = s.pick(city["dists"])
    return cell(s) | {
        "loctime": s.day(2018, 2025),
        "lng": f"{city['lng'] + s.r.uniform(-0.1, 0.1):.6f}",
        "lat": f"{city['lat'] + s.r.uniform(-0.08, 0.08):.6f}",
        "place": f"{city['city']}市{dist[0]}{s.pick('streets')}附近",
        "mode": s.pick("lmodes"),
        "radius": str(s.r.choice((15, 30, 80, 200, 500))),
        "speed": str(s.r.randint(0, 96)),
    }


def identity_person(s, p):
    """A person's details."""
    return {
        "birthdate": p["birth"].date(),
        "edu": s.pick("edu"),
        "marry": s.pick("marry"),
        "job": s.pick("jobs"),
        "validto": s.day(2026, 2040).date(),
    }


MAKERS = {
    k.replace("_", ".", 1): f
    for k, f in list(globals().items())
    if callable(f) and "_" in k and f.__module__ == __name__
}
MAKERS.pop("bank.base", None)
