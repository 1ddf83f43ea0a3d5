"""What a record of each kind says beyond the person."""

from datetime import timedelta

from values import PLACES


def hotel(g, p):
    """Return a stay."""
    rng, place = g.rng, g.place()
    cin = g.moment()
    cout = (cin + timedelta(days=rng.choice([1, 1, 1, 2, 3]))).replace(hour=rng.randrange(8, 14))
    return {
        "hotel": place["city"][:-1] + g.pick("hotels"),
        "room": f"{rng.randrange(2, 26)}{rng.randrange(1, 30):02d}",
        "cin": cin,
        "cout": cout,
        "roomtype": g.pick("roomtypes"),
        "price": f"{rng.randrange(119, 899)}.00",
        "channel": g.pick("channels"),
        "mate": g.name(),
    }


def flight(g, p):
    """Return a flight."""
    rng = g.rng
    a, b = rng.sample(PLACES, 2)
    airline = g.pick("airlines")
    prefix = {"CA": "999", "MU": "781", "CZ": "784", "HU": "880"}.get(airline, "822")
    return {
        "doc": p["id"],
        "flight": f"{airline}{rng.randrange(1001, 9899)}",
        "from": a["city"][:-1] + a["airport"],
        "to": b["city"][:-1] + b["airport"],
        "dep": g.moment().replace(minute=rng.choice([0, 5, 10, 25, 40, 55])),
        "seat": f"{rng.randrange(3, 58)}{rng.choice('ABCJKL')}",
        "cabin": g.pick("cabins"),
        "ticket": f"{prefix}-{rng.choice('2345')}{g.digits(9)}",
        "fare": f"{rng.randrange(38, 260)}0.00",
        "pnr": "".join(rng.choice("BCDEFGHJKLMNPQRSTVWXYZ0123456789") for _ in range(5)) + rng.choice("BKMR"),
        "fa": a["city"][:-1],
        "fb": b["city"][:-1],
        "ia": a["iata"],
        "ib": b["iata"],
    }


def train(g, p):
    """Return a journey by rail."""
    rng = g.rng
    a, b = rng.sample(PLACES, 2)
    slow = rng.random() < 0.3
    grade = rng.choice(["硬座", "硬卧", "软卧"]) if slow else rng.choice(["二等座", "一等座"])
    number = f"{rng.randrange(1, 20)}{rng.choice('ABCDF')}" if not slow else f"{rng.randrange(2, 110)}号"
    return {
        "train": (rng.choice("KTZ") if slow else rng.choice("GGD")) + str(rng.randrange(11, 400 if slow else 3200)),
        "fromst": rng.choice(a["stations"]),
        "tost": rng.choice(b["stations"]),
        "dep": g.moment().replace(minute=rng.randrange(60)),
        "berth": f"{rng.randrange(1, 17):02d}车{number}",
        "class": grade,
        "tticket": f"{rng.choice('ABCDEFGH')}{g.digits(6)}",
        "fare": f"{rng.randrange(32, 980)}.5",
    }


def netcafe(g, p):
    """Return a session."""
    rng, place = g.rng, p["place"]
    on = g.moment()
    return {
        "cafe": g.pick("cafes"),
        "pcode": rng.choice(place["districts"])[0] + "10" + g.digits(6),
        "on": on,
        "off": on + timedelta(seconds=rng.randrange(1200, 30000)),
        "term": f"{rng.choice('ABC')}{rng.randrange(1, 180):03d}",
        "ip": f"192.168.{rng.randrange(0, 9)}.{rng.randrange(2, 250)}",
        "fee": f"{rng.randrange(3, 48)}.00",
        "mac": "-".join(f"{rng.randrange(256):02X}" for _ in range(6)),
    }


def border(g, p):
    """Return a crossing."""
    return {
        "dir": g.rng.choice(["出境", "入境"]),
        "ctime": g.moment(),
        "port": g.pick("ports"),
        "dest": g.pick("dests"),
    }


def crime(g, p):
    """Return a case and a person's part in it."""
    rng, place = g.rng, p["place"]
    code, district = rng.choice(place["districts"])
    when = g.moment(2012, 9)
    return {
        "caseno": f"A{code}5{rng.randrange(100000):05d}{when:%Y%m}{rng.randrange(1, 4000):04d}",
        "cdate": when.date(),
        "charge": g.pick("charges"),
        "unit": f"{place['city']}公安局{district[:-1]}分局",
        "result": g.pick("results"),
        "handler": g.name(),
    }


def housing(g, p):
    """Return a flat and its certificate."""
    rng, place = g.rng, p["place"]
    short = place["plate"][0]
    reg = g.moment(2016, 6).date()
    return {
        "cert": f"{short}（{reg.year}）{place['city']}不动产权第{rng.randrange(10**4, 10**6):07d}号",
        "house": g.address(place),
        "area": f"{rng.randrange(42, 186)}.{rng.randrange(10, 99)}",
        "rdate": reg,
        "use": g.pick("uses"),
        "lot": g.pick("estates"),
        "unitno": f"{rng.randrange(1, 22)}-{rng.randrange(1, 4)}-{rng.randrange(101, 3304)}",
        "due": f"{rng.randrange(600, 5200)}.00",
    }


def rental(g, p):
    """Return a lease."""
    rng = g.rng
    start = g.moment(2013, 8).date()
    rent = rng.randrange(9, 78) * 100
    return {
        "house": g.address(),
        "rent": str(rent),
        "start": start,
        "end": start + timedelta(days=rng.choice([181, 364])),
        "lord": g.name(),
        "deposit": str(rent * rng.choice([1, 2])),
        "cno": f"ZL{start:%Y%m}{rng.randrange(1, 999):03d}",
    }


def money(g, low=50, high=90000):
    """Return a sum with two decimals."""
    return f"{g.rng.randrange(low * 100, high * 100) / 100:.2f}"


def account(g, p):
    """Return an account that was opened."""
    return {
        "odate": g.moment(2006, 14).date(),
        "astate": g.rng.choice(["正常", "正常", "正常", "睡眠户", "挂失"]),
        "branch": g.rng.choice(p["place"]["districts"])[1][:-1] + g.rng.choice(["支行", "分理处", "营业部"]),
    }


def balance(g, p):
    """Return a balance."""
    bal = money(g, 12, 400000)
    return {"bal": bal, "bdate": g.moment(2015, 7).date(), "avail": bal}


def transaction(g, p):
    """Return a transaction with its other end."""
    return {
        "ttime": g.moment(),
        "amount": money(g),
        "opname": g.name(),
        "opp": g.card()[1],
        "after": money(g, 10, 300000),
        "summary": g.pick("summaries"),
        "bchan": g.pick("bizchannels"),
    }


def licence(g, p):
    """Return a driving licence."""
    rng = g.rng
    from_year = max(1999, p["birth"].year + 19)
    first = g.moment(from_year, 2019 - from_year).date()
    return {
        "ltype": rng.choice(["C1", "C1", "C1", "C2", "B2", "A2", "C1E", "B1", "C1D"]),
        "ldate": first,
        "arch": rng.choice(p["place"]["districts"])[0][:4] + g.digits(8),
        "points": str(rng.choice([0, 0, 0, 1, 2, 3, 6, 9])),
        "expire": first.replace(day=min(first.day, 28), year=rng.choice([2023, 2024, 2026, 2028])),
    }


def vehicle(g, p):
    """Return a car."""
    return {
        "model": g.pick("models"),
        "engine": g.rng.choice("ABCEFGJKL") + g.digits(6),
        "cregd": g.moment(2009, 12).date(),
        "colour": g.pick("colours"),
    }


def call(g, p):
    """Return a call."""
    rng = g.rng
    return {
        "peer": g.mobile(),
        "cdir": rng.choice(["主叫", "被叫"]),
        "cstart": g.moment(2013, 8),
        "dur": str(rng.randrange(4, 1900)),
        "lac": str(rng.randrange(4000, 32000)),
        "ci": str(rng.randrange(1000, 60000)),
        "callfee": f"0.{rng.randrange(0, 99):02d}",
    }


def message(g, p):
    """Return a short message."""
    return {
        "peer": g.mobile(),
        "sdir": g.rng.choice(["发送", "接收"]),
        "stime": g.moment(2013, 8),
        "text": g.pick("sms"),
    }


def fix(g, p):
    """Return a fix."""
    rng, place = g.rng, p["place"]
    return {
        "ltime": g.moment(2014, 8),
        "lng": f"{place['lng'] + rng.uniform(-0.09, 0.09):.6f}",
        "lat": f"{place['lat'] + rng.uniform(-0.07, 0.07):.6f}",
        "acc": str(rng.choice([30, 50, 100, 200, 500])),
        "lplace": f"{place['city']}{rng.choice(place['districts'])[1]}{g.pick('roads')}附近",
    }


def nobody(g, p):
    """Return nothing beyond the person."""
    return {}


EVENTS = {
    "hotel.stay": hotel,
    "travel.flight": flight,
    "travel.train": train,
    "netcafe.session": netcafe,
    "border.crossing": border,
    "crime.case": crime,
    "property.housing": housing,
    "property.rental": rental,
    "bank.account": account,
    "bank.balance": balance,
    "bank.transaction": transaction,
    "driving.licence": licence,
    "driving.vehicle": vehicle,
    "phone.cdr": call,
    "phone.sms": message,
    "location.fix": fix,
    "identity.person": nobody,
}
ONCE = {"bank.account", "bank.balance", "driving.licence", "driving.vehicle", "property.housing", "identity.person"}
TRAILS = {"phone.cdr", "phone.sms", "location.fix", "bank.transaction"}


TIMES = ("cin", "dep", "on", "ctime", "ttime", "cstart", "stime", "ltime")


def one_person(g, kind, count):
    """Return the events of one person in the order of time."""
    person = g.person()
    records = [{**person, **EVENTS[kind](g, person)} for _ in range(count)]
    return sorted(records, key=lambda r: next(r[k] for k in TIMES if k in r))


def make_records(g, kind, count):
    """Return records of a kind; some people come again where the kind allows it."""
    rng = g.rng
    people = []
    records = []
    for _ in range(count):
        again = 0 if kind in ONCE else 0.72 if kind in TRAILS else 0.12
        if people and rng.random() < again:
            person = rng.choice(people)
        else:
            person = g.person()
            people.append(person)
        records.append({**person, **EVENTS[kind](g, person)})
    return records
