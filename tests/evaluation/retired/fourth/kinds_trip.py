"""Kinds of moving about: hotels, flights, trains, borders, Internet cafes, places."""

from __future__ import annotations

import datetime as dt

import values as v
from kinds import Kind, dialects
from world import Person, Row, World

HOTELS = [
    "如意商务酒店",
    "锦泰大酒店",
    "汉庭快捷酒店",
    "维也纳国际酒店",
    "金都宾馆",
    "悦来客栈",
    "天鹅湖酒店",
    "锦江之星酒店",
    "星程酒店",
    "友谊宾馆",
]
ROOM_TYPES = ["标准间", "大床房", "豪华双床房", "商务单人间", "家庭套房"]
AIRPORTS = [
    ("PEK", "北京首都", "北京"),
    ("CAN", "广州白云", "广州"),
    ("SZX", "深圳宝安", "深圳"),
    ("PVG", "上海浦东", "上海"),
    ("CTU", "成都双流", "成都"),
    ("XIY", "西安咸阳", "西安"),
    ("HGH", "杭州萧山", "杭州"),
    ("WUH", "武汉天河", "武汉"),
    ("KMG", "昆明长水", "昆明"),
    ("XMN", "厦门高崎", "厦门"),
    ("TAO", "青岛流亭", "青岛"),
    ("CKG", "重庆江北", "重庆"),
]
AIRLINES = [
    ("CA", "999"),
    ("MU", "781"),
    ("CZ", "784"),
    ("HU", "880"),
    ("ZH", "479"),
    ("MF", "731"),
    ("3U", "876"),
    ("SC", "324"),
]
STATIONS = [
    "北京西",
    "广州南",
    "上海虹桥",
    "武汉",
    "长沙南",
    "郑州东",
    "西安北",
    "杭州东",
    "南京南",
    "成都东",
    "济南西",
    "深圳北",
    "石家庄",
    "合肥南",
]
PORTS = ["罗湖", "皇岗", "拱北", "深圳湾", "横琴", "浦东机场", "白云机场", "首都机场", "霍尔果斯", "满洲里"]
LANDS = ["泰国", "日本", "韩国", "新加坡", "越南", "马来西亚", "香港", "澳门"]
CAFES = ["极速网吧", "星空网咖", "蓝魔网吧", "天天网吧", "红树林网吧", "零点网咖", "飞宇网吧", "夜归人网吧"]


def hotel(world: World, person: Person) -> Row:
    """A stay."""
    rng = world.rng
    start = world.moment()
    nights = rng.randrange(1, 5)
    end = (start + dt.timedelta(nights)).replace(hour=rng.randrange(8, 14), minute=rng.randrange(60))
    city = (person.region if rng.random() < 0.4 else rng.choice(v.REGIONS))[2].rstrip("市")
    return person.base() | {
        "hotel": city + rng.choice(HOTELS),
        "hotel_code": rng.choice(v.REGIONS)[0] + v.lively(rng, 4),
        "room": f"{rng.randrange(2, 19)}{rng.randrange(1, 30):02d}",
        "room_type": rng.choice(ROOM_TYPES),
        "checkin": start,
        "checkout": end,
        "price": float(rng.randrange(128, 688)),
        "deposit": float(rng.randrange(2, 9) * 100),
        "channel": rng.choice(["前台散客", "携程", "会员官网", "协议单位"]),
        "rate": rng.choice(["RACK", "MEM1", "CTP", "WKD"]),
        "nights": nights,
    }


def flight(world: World, person: Person) -> Row:
    """A booked seat."""
    rng = world.rng
    (code, name, city), (code2, name2, city2) = rng.sample(AIRPORTS, 2)
    line, prefix = rng.choice(AIRLINES)
    start = world.moment()
    row = rng.randrange(4, 58)
    return person.base() | {
        "flight": f"{line}{rng.randrange(1101, 8999)}",
        "day": start.date(),
        "dep": city,
        "arr": city2,
        "dep_port": name + "机场",
        "arr_port": name2 + "机场",
        "dep_code": code,
        "arr_code": code2,
        "dep_time": start,
        "arr_time": start + dt.timedelta(minutes=rng.randrange(80, 260)),
        "cabin": rng.choice("YBMHKLFJC"),
        "seat": f"{row}{rng.choice('ABCDEFHJK')}",
        "ticket": f"{prefix}-{v.lively(rng, 10)}",
        "pnr": (
            "".join(rng.choice("BCDEFGHJKMNPQRSTVWXYZ") if i % 3 else rng.choice("HJKMNP") for i in range(5))
            + rng.choice("2345678")
        ),
        "route": f"{city}-{city2}",
        "fare": float(rng.randrange(39, 240) * 10),
    }


def train(world: World, person: Person) -> Row:
    """A train ticket."""
    rng = world.rng
    start, end = rng.sample(STATIONS, 2)
    number = rng.choice("GGGDDKZT")
    fast = number in "GD"
    seat = f"{rng.randrange(1, 20):02d}{rng.choice('ABCDF')}" if fast else f"{rng.randrange(1, 70):03d}"
    leave = world.moment(2013)
    coach = f"{rng.randrange(1, 17):02d}"
    return person.base() | {
        "train": number + str(rng.randrange(11, 1999) if fast else rng.randrange(21, 900)),
        "from": start,
        "to": end,
        "day": leave.date(),
        "leave": leave,
        "coach": coach,
        "seat": seat,
        "place": f"{coach}车{seat}{'' if fast else '号'}",
        "class": rng.choice(["二等座", "一等座"] if fast else ["硬座", "硬卧", "软卧"]),
        "fare": rng.randrange(45, 1800) / 2,
        "order": "E" + v.lively(rng, 9),
        "ticket": rng.choice("ABCDEFGHJ") + v.lively(rng, 6),
    }


def border(world: World, person: Person) -> Row:
    """A crossing."""
    rng = world.rng
    when = world.moment()
    leaving = rng.random() < 0.5
    return person.base() | {
        "direction": "出境" if leaving else "入境",
        "io": "O" if leaving else "I",
        "when": when,
        "day": when.date(),
        "port": rng.choice(PORTS) + ("" if rng.random() < 0.5 else "口岸"),
        "doc": "普通护照",
        "land": rng.choice(LANDS),
        "transport": f"{rng.choice(AIRLINES)[0]}{rng.randrange(301, 899)}",
        "code": "CHN",
        "means": rng.choice(["飞机", "步行", "客车"]),
        "visa": rng.choice(["旅游签证", "商务签证", "探亲签证"]),
    }


def cafe(world: World, person: Person) -> Row:
    """A session in an Internet cafe."""
    rng = world.rng
    start = world.moment(2010, 2019)
    return person.base() | {
        "cafe": rng.choice(v.REGIONS)[3][:2] + rng.choice(CAFES),
        "cafe_code": person.region[0] + "10" + v.lively(rng, 6),
        "terminal": f"{rng.choice('ABC')}{rng.randrange(1, 180):03d}",
        "on": start,
        "off": start + dt.timedelta(minutes=rng.randrange(35, 700)),
        "ip": f"192.168.{rng.randrange(1, 9)}.{rng.randrange(2, 250)}",
        "mac": "-".join(v.hexes(rng, 2).upper() for _ in range(6)),
        "netcard": "W" + v.lively(rng, 7),
        "cost": float(rng.randrange(4, 60)),
    }


def place(world: World, person: Person) -> Row:
    """A position of a phone."""
    rng = world.rng
    return person.base() | {
        "when": world.moment(2015),
        "lng": f"{rng.uniform(104, 121):.6f}",
        "lat": f"{rng.uniform(23, 39):.6f}",
        "lac": str(rng.randrange(4100, 61000)),
        "ci": str(rng.randrange(3000, 65000)),
        "spot": f"{person.region[2]}{person.region[3]}{rng.choice(v.ROADS)}附近",
        "radius": rng.choice([50, 100, 300, 500]),
        "speed": rng.randrange(0, 70),
    }


KINDS = [
    Kind(
        "hotel.stay",
        "stay",
        hotel,
        dialects("hotel.stay"),
        ["旅馆业治安管理信息系统查询结果", "酒店入住客人明细表", "住宿登记台账"],
        ("hotel", "room", "name", "id", "mobile", "checkin", "checkout"),
        True,
    ),
    Kind(
        "flight.booking",
        "pax",
        flight,
        dialects("flight.booking"),
        ["民航旅客订座信息", "航班旅客名单", "机票出票明细表"],
        ("name", "id", "mobile", "flight", "dep_port", "arr_port", "dep_time", "seat"),
        True,
    ),
    Kind(
        "train.ticket",
        "rail",
        train,
        dialects("train.ticket"),
        ["铁路旅客实名制购票信息", "火车票订单明细", "乘车人购票记录"],
        ("name", "id", "train", "from", "to", "leave", "place", "class"),
        True,
    ),
    Kind(
        "border.crossing",
        "crossing",
        border,
        dialects("border.crossing"),
        ["出入境记录查询结果", "边检出入境数据", "公民出入境记录"],
        ("name", "id", "direction", "when", "port", "doc", "passport"),
        True,
    ),
    Kind(
        "netbar.session",
        "wb",
        cafe,
        dialects("netbar.session"),
        ["网吧上网人员登记", "互联网上网服务营业场所上网记录", "网吧上网轨迹"],
        ("cafe_code", "cafe", "name", "id", "terminal", "on", "off", "ip"),
        True,
    ),
    Kind(
        "location.position",
        "loc",
        place,
        dialects("location.position"),
        ["手机定位结果", "轨迹查询", "基站定位明细"],
        (),
        True,
    ),
]
