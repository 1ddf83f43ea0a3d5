"""Say what a record of each kind tells beyond the person."""

from datetime import timedelta

from values import CITIES

RULES = {
    "idno": "identity.prc_id18",
    "mobile": "phone.mobile",
    "peer": "phone.mobile",
    "email": "phone.email",
    "card": "bank.card",
    "oppcard": "bank.card",
    "plate": "driving.plate",
    "passport": "identity.passport_cn",
    "vin": "driving.vin",
    "tel": "phone.landline",
}
NUMBERS = {
    "rate",
    "fare",
    "fee",
    "area",
    "rent",
    "deposit",
    "balance",
    "avail",
    "amount",
    "score",
    "duration",
    "lac",
    "ci",
    "lng",
    "lat",
    "radius",
}
DATES = {
    "fdate": "d", "regdate": "d", "leasefrom": "d", "leaseto": "d", "opendate": "d", "firstdate": "d",
    "validto": "d", "birth": "d", "checkin": "t", "checkout": "t", "tdate": "m", "start": "t", "end": "t",
    "crosstime": "t", "casetime": "t", "asof": "d", "txntime": "t", "smstime": "t", "fixtime": "t",
}  # fmt: skip


def two_cities(g):
    """Return two different cities."""
    return g.r.sample(CITIES, 2)


def hotel_stay(g, p):
    """A night or more in a hotel."""
    came = g.moment()
    left = (came + timedelta(days=g.r.randint(1, 4))).replace(hour=g.r.randint(7, 13))
    return {
        "hotel": p["city"]["name"] + g.word("hotel"), "room": f"{g.r.randint(2, 21)}{g.r.randint(1, 28):02d}",
        "roomtype": g.r.choice(["大床房", "标准间", "双床房", "豪华套房", "单人间"]), "checkin": came,
        "checkout": left, "rate": f"{g.r.randint(98, 760)}.00",
    }  # fmt: skip


def travel_flight(g, p):
    """A seat in an aircraft."""
    a, b = two_cities(g)
    code, prefix = g.r.choice(
        [("CZ", "784"), ("MU", "781"), ("CA", "999"), ("HU", "880"), ("ZH", "479"), ("3U", "876")]
    )
    return {
        "flight": code + str(g.r.randint(1101, 8999)), "fdate": g.moment(), "dep": a["name"] + a["airport"],
        "arr": b["name"] + b["airport"], "seat": f"{g.r.randint(5, 58)}{g.r.choice('ABCHJKL')}",
        "cabin": g.r.choice(["经济舱", "公务舱", "超级经济舱"]), "ticket": prefix + "-2" + g.digits(9),
    }  # fmt: skip


def travel_train(g, p):
    """A seat in a train."""
    a, b = two_cities(g)
    seat = g.r.choice(["二等座", "一等座", "硬卧", "硬座"])
    return {
        "train": g.r.choice("GDKTZ") + str(g.r.randint(11, 1998)), "tdate": g.moment(), "from": a["station"],
        "to": b["station"], "coach": f"{g.r.randint(1, 16):02d}车{g.r.randint(1, 18):02d}{g.r.choice('ABCDF')}",
        "seatcls": seat, "fare": f"{g.r.randint(24, 990)}.{g.r.choice('05')}",
    }  # fmt: skip


def netcafe_session(g, p):
    """Some hours at a terminal."""
    on = g.moment()
    return {
        "cafe": p["city"]["name"] + g.word("cafe"), "terminal": g.r.choice("ABCDV") + f"{g.r.randint(1, 180):03d}",
        "start": on, "end": on + timedelta(minutes=g.r.randint(25, 400), seconds=g.r.randint(1, 59)),
        "placecode": p["city"]["districts"][0][0] + "10" + g.digits(6),
        "ip": f"192.168.{g.r.randint(0, 9)}.{g.r.randint(11, 250)}", "fee": f"{g.r.randint(3, 48)}.{g.r.choice('05')}",
    }  # fmt: skip


def border_crossing(g, p):
    """A way out or in."""
    return {
        "direction": g.r.choice(["出境", "入境"]), "port": g.word("port"), "crosstime": g.moment(),
        "dest": g.word("dest"), "transport": g.r.choice(["飞机", "步行", "客车", "轮船", "小汽车"]),
    }  # fmt: skip


def crime_case(g, p):
    """A case and what became of it."""
    when = g.moment()
    area, district = g.r.choice(p["city"]["districts"])
    return {
        "caseno": f"A{area}{g.digits(6)}{when:%Y%m}{g.r.randint(11, 980):04d}", "charge": g.word("charge"),
        "unit": f"{p['city']['name']}市公安局{district}分局", "casetime": when, "measure": g.word("measure"),
    }  # fmt: skip


def property_housing(g, p):
    """A flat of one's own."""
    area = g.r.choice(p["city"]["districts"])[1]
    short = p["city"]["plate"][0]
    when = g.moment(2016)
    return {
        "certno": f"{short}（{when:%Y}）{p['city']['name']}市不动产权第{g.digits(7)}号",
        "location": f"{area}{g.word('road')}{g.r.randint(2, 320)}号{g.word('estate')}{g.r.randint(1, 30)}幢"
        f"{g.r.randint(1, 4)}单元{g.r.randint(1, 28)}0{g.r.randint(1, 4)}室",
        "area": f"{g.r.randint(41, 188)}.{g.r.randint(11, 99)}", "usage": g.r.choice(["成套住宅", "住宅", "商住"]),
        "regdate": when,
    }  # fmt: skip


def property_rental(g, p):
    """A lease."""
    begin = g.moment()
    rent = g.r.randint(9, 88) * 100
    return {
        "landlord": g.word("surname") + g.word("given"),
        "location": f"{g.r.choice(p['city']['districts'])[1]}{g.word('road')}{g.r.randint(2, 320)}号{g.word('estate')}"
        f"{g.r.randint(1, 30)}栋{g.r.randint(2, 28)}0{g.r.randint(1, 4)}",
        "rent": f"{rent}.00", "leasefrom": begin, "leaseto": begin + timedelta(days=364), "deposit": f"{rent * 2}.00",
        "contract": f"ZL-{begin:%Y}-{g.r.randint(101, 9899):05d}",
    }  # fmt: skip


def bank_account(g, p):
    """An account at a bank."""
    return {
        "branch": f"{p['city']['name']}{g.word('road')}支行", "opendate": g.moment(2012),
        "status": g.r.choice(["正常", "正常", "睡眠", "挂失"]),
    }  # fmt: skip


def bank_balance(g, p):
    """What stands on an account."""
    left = g.r.randint(130, 880000) + g.r.randint(0, 99) / 100
    return {"balance": f"{left:.2f}", "avail": f"{left - g.r.choice([0, 0, 100]):.2f}", "asof": g.moment(2021)}


def bank_transaction(g, p):
    """A payment."""
    paid = g.r.randint(3, 48000) + g.r.randint(0, 99) / 100
    return {
        "txntime": g.moment(2021), "dc": g.r.choice(["借", "贷"]), "amount": f"{paid:.2f}",
        "balance": f"{paid + g.r.randint(100, 90000):.2f}", "oppname": g.word("surname") + g.word("given"),
        "oppcard": g.card(g.word("bank")), "summary": g.word("summary"),
    }  # fmt: skip


def driving_licence(g, p):
    """A licence to drive."""
    start = max(2008, p["birth"].year + 19)
    first = g.moment(start, max(2018, start))
    return {
        "class": g.r.choice(["C1", "C1", "C2", "B2", "A2", "C1D"]), "firstdate": first,
        "validto": first.replace(year=first.year + 6, day=min(first.day, 28)),
        "archive": p["idno"][:4] + g.digits(8), "score": str(g.r.choice([0, 0, 0, 1, 3, 6, 9])),
    }  # fmt: skip


def driving_vehicle(g, p):
    """A car."""
    return {
        "engine": g.r.choice("ABCEGH") + g.digits(6), "model": g.word("model"), "regdate": g.moment(2012),
        "use": g.r.choice(["非营运", "非营运", "出租客运", "货运"]),
    }  # fmt: skip


def phone_cdr(g, p):
    """A call."""
    return {
        "peer": g.mobile(), "start": g.moment(2020), "duration": str(g.r.randint(6, 1900)),
        "calltype": g.r.choice(["主叫", "被叫"]), "lac": str(g.r.randint(4100, 42000)),
        "ci": str(g.r.randint(10100, 65000)), "fee": f"0.{g.r.randint(10, 99)}",
    }  # fmt: skip


def phone_sms(g, p):
    """A short message."""
    return {
        "peer": g.mobile(), "smstime": g.moment(2020), "dir": g.r.choice(["发送", "接收"]),
        "content": g.word("sms"),
    }  # fmt: skip


def location_fix(g, p):
    """Where a telephone was."""
    return {
        "fixtime": g.moment(2020), "lng": f"{p['city']['lng'] + g.r.uniform(-0.09, 0.09):.6f}",
        "lat": f"{p['city']['lat'] + g.r.uniform(-0.09, 0.09):.6f}", "radius": str(g.r.choice([15, 30, 80, 150, 500])),
        "place": f"{g.r.choice(p['city']['districts'])[1]}{g.word('road')}{g.r.randint(2, 300)}号附近",
    }  # fmt: skip


def identity_person(g, p):
    """No more than the person."""
    return {"edu": g.r.choice(["初中", "高中", "中专", "大专", "本科"])}


MAKERS = {
    name.replace("_", ".", 1): fn
    for name, fn in list(globals().items())
    if callable(fn)
    and name.split("_")[0]
    in ["hotel", "travel", "netcafe", "border", "crime", "property", "bank", "driving", "phone", "location", "identity"]
    and "_" in name
}


def styles(g):
    """Choose how a file writes dates, mobiles, cards and plates."""
    pick = g.r.random
    return {
        "date": g.r.choice(["%Y-%m-%d", "%Y-%m-%d", "%Y/%m/%d", "%Y%m%d", "%Y.%m.%d"]),
        "mobile": "plain" if pick() < 0.8 else g.r.choice(["+86", "3-4-4", "3 4 4"]),
        "card": "plain" if pick() < 0.85 else "4s",
        "plate": "plain" if pick() < 0.8 else "dot",
        "x": "X" if pick() < 0.85 else "x",
    }


def written(key, value, st):
    """Write one value in the style of the file."""
    if key in DATES:
        time = {"d": "", "t": " %H:%M:%S", "m": " %H:%M"}[DATES[key]]
        return value.strftime(st["date"] + time)
    if key in ("mobile", "peer"):
        parts = [value[:3], value[3:7], value[7:]]
        forms = {"plain": value, "+86": "+86" + value, "3-4-4": "-".join(parts), "3 4 4": " ".join(parts)}
        return forms[st["mobile"]]
    if key in ("card", "oppcard") and st["card"] == "4s":
        return " ".join(value[i : i + 4] for i in range(0, len(value), 4))
    if key == "plate" and st["plate"] == "dot":
        return value[:2] + "·" + value[2:]
    if key == "idno" and value.endswith("X"):
        return value[:-1] + st["x"]
    return value


def record(g, kind, person, st):
    """Return one written record of the kind about the person."""
    raw = {k: v for k, v in person.items() if k != "city"}
    raw.update(MAKERS[kind](g, person))
    return {k: written(k, v, st) for k, v in raw.items()}
