"""Rows of the seventeen kinds: what happened to a person, as dictionaries."""

import datetime as dt

import rows_b
from values import WORDS


def hotel_stay(g, p, c):
    reg = c["reg"]
    come = g.when(2012, 2022, (13, 23))
    go = (come + dt.timedelta(days=g.r.randint(1, 4))).replace(hour=g.r.randint(7, 13))
    house = c["house"] if c["one"] else f"{g.pick('hotel')}({reg[2][:-1]}{g.pick('street')}店)"
    return {
        "hotel": house,
        "hotel_code": f"{reg[0]}{g.num(4)}",
        "room": f"{g.r.randint(2, 18)}{g.r.randint(1, 30):02d}",
        "room_type": g.pick("roomtype"),
        "checkin": come,
        "checkout": go,
        "rate": f"{g.r.randrange(128, 688)}.00",
        "deposit": str(g.pick([200, 300, 500])),
        "channel": g.pick("channel"),
        "mate": g.name()[0],
        "desk_tel": c["tel"] if c["one"] else g.landline(reg[5]),
        "member_no": f"V{g.num(9, '123456789')}",
    }


def travel_flight(g, p, c):
    code, prefix, carrier = g.pick("airline").split(":")
    dep, arr = g.r.sample(WORDS["airport"], 2)
    leave = g.when(2013, 2023, (6, 22))
    cabin, cabin_name = g.pick("cabin").split(":")
    return {
        "flight": f"{code}{g.num(4, '1356789')}",
        "carrier": carrier,
        "dep": dep[:-3],
        "arr": arr[:-3],
        "dep3": dep[-3:],
        "arr3": arr[-3:],
        "fly_time": leave,
        "fly_date": leave.date(),
        "cabin": cabin,
        "cabin_name": cabin_name,
        "seat": f"{g.r.randint(3, 58)}{g.pick('ABCHJKL')}",
        "eticket": f"{prefix}-{g.num(10, '123456789')}",
        "pnr": "".join(g.r.choices("BCDEFGHJKLMNPQRSTVWXYZ", k=2))
        + "".join(g.r.choices("BCDFGHKMNPQRSTXYZ23456789", k=4)),
        "fare": f"{g.r.randrange(39, 260)}0",
        "land_time": leave + dt.timedelta(minutes=g.r.randint(75, 260)),
    }


def travel_train(g, p, c):
    start, end = g.r.sample(WORDS["station"], 2)
    leave = g.when(2014, 2023, (6, 21))
    fast = g.chance(0.8)
    letter = g.pick("GGGD") if fast else g.pick("KTZ")
    seat = (
        f"{g.r.randint(1, 19):02d}{g.pick('ABCDF')}"
        if fast
        else f"{g.r.randint(1, 18):02d}{g.pick(['上铺', '中铺', '下铺'])}"
    )
    tail = f"{g.pick('ABCDEFGHJK')}{g.num(6)}"
    return {
        "train": f"{letter}{g.r.randint(11, 9000 if fast else 900)}",
        "from": f"{start}站",
        "to": f"{end}站",
        "leave": leave,
        "ride_date": leave.date(),
        "coach": f"{g.r.randint(1, 16):02d}",
        "berth": seat,
        "seat_class": g.pick(["二等座", "一等座", "二等座", "商务座"]) if fast else "硬卧",
        "price": f"{g.r.randrange(36, 990)}.{g.pick('05')}",
        "ticket21": f"{g.num(14, '123456')}{tail}",
        "order": f"E{g.num(9, '123456789')}",
        "tk_state": g.pick(["已出票", "已出票", "已改签", "已取票"]),
        "gate": f"{g.r.randint(1, 24)}{g.pick('AB')}",
    }


def netcafe_session(g, p, c):
    on = g.when(2013, 2021)
    return {
        "bar_code": c["bar_code"] if c["one"] else f"{c['reg'][0]}10{g.num(6)}",
        "bar": c["bar"] if c["one"] else f"{c['reg'][3][:-1]}{g.pick('netcafe')}",
        "seat_no": f"{g.pick('ABCD')}{g.r.randint(1, 120):03d}",
        "on": on,
        "off": on + dt.timedelta(minutes=g.r.randint(25, 600), seconds=g.r.randrange(60)),
        "ip": f"192.168.{g.r.randint(0, 9)}.{g.r.randint(2, 250)}",
        "mac": ":".join(f"{g.r.randrange(256):02X}" for _ in range(6)),
        "spend": f"{g.r.randint(2, 60)}.{g.pick('05')}0",
        "card_kind": g.pick(["会员卡", "临时卡"]),
        "doc_kind": "居民身份证",
    }


def border_crossing(g, p, c):
    at = g.when(2012, 2019)
    by_air = g.chance(0.5)
    port = g.pick([x for x in WORDS["port"] if ("机场" in x) == by_air])
    out = g.chance(0.5)
    return {
        "way": "出境" if out else "入境",
        "way_io": "O" if out else "I",
        "cross_time": at,
        "port": port,
        "port_code": f"{g.pick(['SZX', 'ZUH', 'PEK', 'SHA', 'CAN'])}{g.num(3)}",
        "trip_doc": "普通护照",
        "vehicle_no": f"{g.pick(['CA', 'CX', 'MU', 'CZ'])}{g.num(3, '123456789')}"
        if by_air
        else g.pick(["步行", "客车"]),
        "country": "中国",
        "dest": g.pick("dest"),
        "visa": g.pick(["旅游", "探亲", "商务", "免签"]),
        "channel_no": f"{g.r.randint(1, 40):02d}",
        "inspector": f"{g.num(6, '123456789')}",
    }


def crime_case(g, p, c):
    filed = g.day(2010, 2021)
    court = f"（{filed.year}）{c['reg'][4]}{c['reg'][0][2:]}刑初{g.r.randint(12, 980)}号"
    office = g.pick(["新华", "解放路", "城东", "滨江", "火车站", "中山", "开发区"])
    return {
        "case_no": f"A{c['reg'][0]}{g.pick(['0100', '5800', '0300'])}00{filed:%Y%m}{g.num(4)}",
        "cause": g.pick("cause"),
        "filed": filed,
        "unit": f"{c['reg'][2]}公安局{c['reg'][3][:-1]}分局{office}派出所",
        "officer": g.name()[0],
        "measure": g.pick("measure"),
        "court_no": court,
        "nickname": f"阿{g.pick('male')[0]}",
        "past": g.pick(["无", "无", "有"]),
        "term": g.pick(["有期徒刑六个月", "有期徒刑一年二个月", "拘役三个月", "有期徒刑三年"]),
        "caught": filed + dt.timedelta(days=g.r.randint(0, 40)),
        "house_in": filed + dt.timedelta(days=g.r.randint(40, 60)),
        "station_tel": c["tel"],
    }


def property_housing(g, p, c):
    reg, day = c["reg"], g.day(2016, 2022)
    flat = f"{g.r.randint(1, 32)}-{g.r.randint(1, 33)}0{g.r.randint(1, 6)}"
    block, no = flat.split("-")
    return {
        "cert": f"{reg[4]}（{day.year}）{reg[2]}不动产权第{g.num(7)}号",
        "estate": c["estate"],
        "block": f"{block}栋",
        "flat": no,
        "site": f"{reg[2]}{reg[3]}{c['street']}{c['house_no']}号{c['estate']}{block}栋{no}室",
        "unit28": f"{reg[0]}{g.num(6)}GB{g.num(5)}F{g.num(8)}",
        "area": f"{g.r.randint(48, 188)}.{g.num(2)}",
        "use": g.pick(["住宅", "住宅", "住宅", "商业服务", "车库"]),
        "reg_day": day,
        "share": g.pick(["单独所有", "共同共有", "按份共有"]),
        "nature": g.pick(["出让/市场化商品房", "市场化商品房", "房改房"]),
        "mortgage": g.pick(["无", "有", "无"]),
        "fee_due": f"{g.r.randint(0, 3)}{g.num(3)}.{g.num(2)}",
        "office_tel": c["tel"],
    }


def property_rental(g, p, c):
    reg, start = c["reg"], g.day(2014, 2022)
    flat = f"{g.pick('estate')}{g.r.randint(1, 20)}栋{g.r.randint(2, 30)}0{g.r.randint(1, 6)}室"
    return {
        "contract": f"{reg[4]}租字{start.year}第{g.num(6)}号",
        "landlord": g.name()[0],
        "lease_from": start,
        "lease_to": start + dt.timedelta(days=g.pick([364, 182, 729])),
        "rent": f"{g.r.randint(11, 89)}00",
        "lease_deposit": f"{g.r.randint(11, 89)}00",
        "pay_way": g.pick(["押一付三", "押一付一", "押二付一", "年付"]),
        "let_site": f"{reg[2]}{reg[3]}{g.pick('street')}{g.r.randint(2, 300)}号{flat}",
        "let_area": f"{g.r.randint(18, 120)}.{g.pick('05')}",
        "heads": str(g.r.randint(1, 4)),
        "agent": g.name()[0],
        "agency_tel": c["tel"],
    }


CENTRES = {
    "广州市": (113.28, 23.13),
    "深圳市": (114.05, 22.55),
    "北京市": (116.40, 39.91),
    "成都市": (104.07, 30.66),
    "武汉市": (114.30, 30.60),
}


def context(g):
    """Choose what all rows of a file share: district, house, day."""
    reg = g.region()
    lng, lat = CENTRES.get(reg[2], (113.28, 23.13))
    while reg[2] not in CENTRES:
        reg = g.region()
        lng, lat = CENTRES.get(reg[2], (0, 0))
    return {
        "reg": reg,
        "house": f"{g.pick('hotel')}({reg[2][:-1]}{g.pick('street')}店)",
        "one": g.chance(0.6),
        "tel": g.landline(reg[5]),
        "bar_code": f"{reg[0]}10{g.num(6)}",
        "bar": f"{reg[3][:-1]}{g.pick('netcafe')}",
        "estate": g.pick("estate"),
        "street": g.pick("street"),
        "house_no": g.r.randint(3, 399),
        "day": g.day(2016, 2022),
        "lng": lng,
        "lat": lat,
    }


ROWS = {
    k.replace("_", ".", 1): f for k, f in {**globals(), **vars(rows_b)}.items() if callable(f) and k.count("_") == 1
}
REPEAT = {
    "hotel.stay",
    "travel.flight",
    "travel.train",
    "netcafe.session",
    "border.crossing",
    "bank.transaction",
    "phone.cdr",
    "phone.sms",
    "location.fix",
}


def people_and_rows(g, kind, n, one=False):
    """Make n records of a kind; gives a list of dictionaries and the context."""
    c = context(g)
    last = 2004 if kind == "identity.person" else 1988
    crowd = [
        g.person(last) for _ in range(1 if one else max(3, int(n * g.pick([0.6, 0.8, 1])) if kind in REPEAT else n))
    ]
    records = []
    if kind in REPEAT:
        g.window = (g.day(2013, 2020), g.pick([6, 20, 45, 120]))
    for i in range(n):
        p = crowd[i] if i < len(crowd) else g.pick(crowd)
        records.append({**p, **ROWS[kind](g, p, c)})
    if one and kind in REPEAT:
        order = {
            "bank.transaction": "tx_time",
            "phone.cdr": "call_time",
            "phone.sms": "sms_time",
            "location.fix": "fix_time",
        }
        records.sort(key=lambda x: x[order[kind]] if kind in order else 0)
    return records, c
