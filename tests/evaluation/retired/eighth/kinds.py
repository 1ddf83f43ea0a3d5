"""What a record of each kind says beyond the person: one function for each kind."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from values import CITIES, STREETS, SURNAMES, Cells, Gen, city_of, words

HOTELS = words("锦悦 云澜 星程 和颐里 维景轩 城际客 嘉禾 听松")
CAFES = words("极速 网鱼湾 蓝洞 逐梦 星空 沸点 雷霆")
CAUSES = words("盗窃 诈骗 故意伤害 寻衅滋事 赌博 危险驾驶 非法拘禁 容留他人吸毒 开设赌场 敲诈勒索 职务侵占")
RESULTS = words("行政拘留十日 取保候审 刑事拘留 移送起诉 行政拘留五日并处罚款五百元 监视居住 判处有期徒刑八个月")
PORTS = words(
    "罗湖口岸 皇岗口岸 深圳湾口岸 拱北口岸 福田口岸 文锦渡口岸 横琴口岸 首都机场 浦东机场 白云机场 满洲里口岸"
)
LANDS = words("中国香港 中国澳门 泰国 日本 韩国 新加坡 马来西亚 越南 德国 澳大利亚")
MODELS = words("大众朗逸 丰田卡罗拉 比亚迪秦PLUS 吉利帝豪 长安CS75 本田雅阁 别克英朗 哈弗H6 日产轩逸 五菱宏光")
SUMMARIES = words("转账 工资 网银转账 消费 取现 还款 货款 房租 代发 快捷支付")
AIRLINES = words(
    "CA999 MU781 CZ784 HU880 ZH479 FM774 MF731 SC324 3U876 HO018 KN822 EU811 GS826 G5987 JD898 PN847 8L859 GJ891"
)
CLASSES = words("C1 C1 C1 C2 B2 A2 B1 C1E A1A2 D")
MESSAGES = words(
    "晚上七点老地方见 合同已经寄出请查收 妈我到家了放心 明天下午的会改到三点 快递放门卫了记得去拿 孩子发烧了你早点回来 "
    "钱收到了谢谢哥 周末一起去钓鱼吧 房租这月晚两天给你 医生说下周可以出院 生日快乐改天请你吃饭 车修好了明天过来取"
)
OPERATORS = ["中国移动", "中国联通", "中国电信"]


def money(g: Gen, low: int, high: int) -> str:
    """Write an amount with cents."""
    return f"{g.randrange(low, high)}.{g.randrange(100):02d}"


def stay(g: Gen, p: Cells) -> Cells:
    """A stay in a hotel."""
    city, start = g.choice(CITIES), g.moment()
    code, district = g.choice(city.districts)
    house = g.choice(HOTELS) + g.choice(["酒店", "宾馆", "商务酒店", "快捷酒店", "大酒店"])
    room = f"{g.randrange(2, 19)}{g.randrange(1, 40):02d}"
    return {
        "hotel": f"{house}({district.removesuffix('新区').removesuffix('区')}店)", "hotel_code": code + g.digits(4),
        "room": room, "roomf": room + "房", "checkin": g.time(start), "companion": g.clerk(),
        "checkout": g.time(start + timedelta(hours=g.randrange(9, 90), seconds=g.randrange(3600))),
        "roomtype": g.choice(["大床房", "标准间", "商务套房", "钟点房", "家庭房"]), "price": str(g.randrange(128, 980)),
        "deposit": str(g.randrange(1, 6) * 100), "channel": g.choice(["前台", "携程", "美团", "官网", "协议单位"]),
        "org_tel": g.landline(city), "town": city.name,
    }  # fmt: skip


def flight(g: Gen, p: Cells) -> Cells:
    """A seat in an aeroplane."""
    a, b = g.sample(CITIES, 2)
    line, start = g.choice(AIRLINES), g.moment()
    fare = g.randrange(32, 290) * 10
    return {
        "flightno": line[:2] + str(g.randrange(1020, 9870)), "dep": a.name, "arr": b.name, "dep_iata": a.iata,
        "arr_iata": b.iata, "dep_port": a.name + a.airport, "arr_port": b.name + b.airport, "dep_time": g.time(start),
        "arr_time": g.time(start + timedelta(minutes=g.randrange(80, 240))),
        "cabin": g.choice(["Y", "M", "F", "H", "K", "Q"]),
        "seat": f"{g.randrange(5, 58)}{g.choice('ABCHJKL')}", "ticketno": f"{line[2:]}-{g.choice('2345')}{g.digits(9)}",
        "pnr": "".join(g.choice("BCDEFGHJKMNPQRSTVWXYZ") for _ in range(5)) + g.choice("23456789"),
        "fare": f"{fare}.00",
        "fdate": f"{start:%d%b}".upper(), "week": f"{start:%a}"[:2].upper(), "hm": f"{start:%H%M}", "carrier": line[:2],
        "ticketdigits": g.digits(10), "flightday": g.day(start),
    }  # fmt: skip


def train(g: Gen, p: Cells) -> Cells:
    """A seat in a train."""
    a, b = g.sample(CITIES, 2)
    start = g.moment()
    fast = g.random() < 0.75
    coach = g.randrange(1, 17)
    seat = f"{g.randrange(1, 19):02d}{g.choice('ABCDF')}" if fast else f"{g.randrange(1, 23)}号{g.choice('上中下')}铺"
    return {
        "trainno": (g.choice("GD") if fast else g.choice("KTZ")) + str(g.randrange(21, 2980)), "st_from": a.station,
        "st_to": b.station, "go_time": g.time(start), "go_day": g.day(start), "coach": f"{coach:02d}车", "berth": seat,
        "seatclass": g.choice(["二等座", "二等座", "一等座", "商务座"]) if fast else g.choice(["硬卧", "软卧"]),
        "coachseat": f"{coach:02d}车{seat}", "tfare": f"{g.randrange(35, 1280)}.{g.choice('05')}",
        "orderno": "E" + g.digits(9), "tticket": f"{g.choice('ABDEFGKMZ')}{g.digits(6)}",
        "ttype": g.choice(["成人票", "学生票"]),
        "gate": f"检票口{g.randrange(1, 28)}{g.choice('AB')}",
    }  # fmt: skip


def session(g: Gen, p: Cells) -> Cells:
    """A session in an Internet cafe."""
    city, start = g.choice(CITIES), g.moment(2010, 2019)
    code, district = g.choice(city.districts)
    return {
        "place_code": f"{code}10{g.digits(6)}", "place": f"{district}{g.choice(CAFES)}网吧", "online": g.time(start),
        "offline": g.time(start + timedelta(minutes=g.randrange(25, 720), seconds=g.randrange(60))),
        "seatno": f"{g.choice('ABCV')}{g.randrange(1, 190):03d}",
        "ip": f"192.168.{g.randrange(4)}.{g.randrange(2, 250)}",
        "mac": ":".join(f"{g.randrange(256):02X}" for _ in range(6)), "fee": money(g, 3, 60),
        "clientcard": g.digits(8), "doctype": "身份证",
    }  # fmt: skip


def border(g: Gen, p: Cells) -> Cells:
    """A crossing of the border."""
    start, land = g.moment(), g.choice(LANDS)
    port = g.choice(PORTS)
    by = (
        g.choice(AIRLINES)[:2] + str(g.randrange(301, 989))
        if "机场" in port
        else g.choice(["旅客步行", "客车", "小车"])
    )
    return {
        "direction": g.choice(["出境", "入境"]), "cross": g.time(start), "crossday": g.day(start), "port": port,
        "doc": "普通护照", "country": "中国", "land": land, "by": by,
        "visa": g.choice(["旅游", "探亲", "商务", "访问"]),
        "channelno": f"{g.randrange(1, 40):02d}", "office": port.removesuffix("口岸") + "边检站",
    }  # fmt: skip


def crime(g: Gen, p: Cells) -> Cells:
    """A case of the police or of a court."""
    start, city = g.moment(), city_of(p)
    office = f"{p['code']}{g.choice(['54', '55', '58'])}{g.digits(4)}"
    return {
        "caseno": f"A{office}{start:%Y%m}{g.randrange(11, 2980):04d}", "cause": g.choice(CAUSES),
        "court_no": f"（{max(start.year, 2016)}）{city.char}{p['code'][2:]}刑初{g.randrange(21, 980)}号",
        "unit": f"{city.name}市公安局{p['district']}分局", "filed": g.day(start), "result": g.choice(RESULTS),
        "officer": g.clerk(),
        "scene": f"{p['district']}{g.choice(['某商场', '长途客运站', '夜市', '出租屋', '停车场'])}",
        "court": f"{city.name}市{p['district']}人民法院", "role": g.choice(["嫌疑人", "违法行为人"]),
    }  # fmt: skip


def housing(g: Gen, p: Cells) -> Cells:
    """A flat and its owner."""
    start, city = g.moment(2016, 2024), city_of(p)
    estate = g.choice(["住宅", "住宅", "商业", "车位"])
    flat = f"{g.choice(STREETS)}{g.randrange(2, 300)}号{g.randrange(1, 20)}栋{g.randrange(2, 30)}0{g.randrange(1, 7)}室"
    return {
        "certno": f"{city.char}（{start.year}）{city.name}市不动产权第{g.digits(7)}号",
        "site": f"{city.name}市{p['district']}{flat}",
        "area": money(g, 42, 210), "use": estate, "regday": g.day(start),
        "share": g.choice(["单独所有", "共同共有", "按份共有"]),
        "unit28": f"{p['code']}{g.digits(6)}GB{g.digits(5)}F{g.digits(8)}",
        "nature": g.choice(["市场化商品房", "房改房"]),
        "worth": str(g.randrange(60, 900)) + "万元",
        "community": g.choice(["锦绣花园", "翡翠城", "滨江国际", "梧桐里"]),
    }  # fmt: skip


def rental(g: Gen, p: Cells) -> Cells:
    """A lease; the person is the tenant."""
    start, city = g.moment(2014, 2023), g.choice(CITIES)
    months = g.choice([6, 12, 12, 24])
    rent = g.randrange(11, 96) * 100
    return {
        "house": g.address(city, g.choice(city.districts)[1]), "rent": str(rent), "bond": str(rent * 2),
        "from_day": g.day(start),
        "to_day": g.day(start + timedelta(days=months * 30)), "landlord": g.clerk(),
        "lease_no": f"ZL{start:%Y}{g.digits(6)}",
        "months": str(months), "pay": g.choice(["押二付一", "押一付三", "半年付"]), "sqm": money(g, 18, 120),
        "agent": g.choice(["安居房产", "万邻租赁", "链居公寓"]),
    }  # fmt: skip


def account(g: Gen, p: Cells) -> Cells:
    """An account at a bank."""
    city = city_of(p)
    return {
        "open_day": g.day(g.moment(2005, 2022)),
        "branch": f"{p['bank']}{city.name}{p['district'].removesuffix('区')}支行",
        "accttype": g.choice(["Ⅰ类户", "Ⅱ类户", "借记卡", "储蓄账户"]),
        "astatus": g.choice(["正常", "正常", "睡眠", "挂失"]),
        "cif": g.digits(10), "org_tel": g.landline(city), "ccy": "人民币", "limit": str(g.randrange(1, 20) * 10000),
    }  # fmt: skip


def balance(g: Gen, p: Cells) -> Cells:
    """An account and what is in it."""
    base = account(g, p)
    low, high = g.choice([(120, 9000), (9000, 90000), (90000, 900000)])
    value = f"{g.randrange(low, high):,}.{g.randrange(100):02d}"
    return {
        "branch": base["branch"], "ccy": "人民币", "balance": value, "asof": g.day(g.moment(2015, 2024)),
        "avail": value, "term": g.choice(["活期", "定期一年", "定期三年"]), "tail": p["card"].replace(" ", "")[-4:],
        "cif": base["cif"], "manager": g.clerk(), "org_tel": base["org_tel"],
    }  # fmt: skip


def transaction(g: Gen, p: Cells) -> Cells:
    """A payment, with the other side's card."""
    bank, card = g.card()
    sign = g.choice(["支出", "收入"])
    return {
        "ttime": g.time(g.moment(2014, 2024)), "amount": money(g, 20, 48000), "inout": sign,
        "left": money(g, 100, 290000),
        "summary": g.choice(SUMMARIES), "peer_name": g.clerk(), "peer_card": card, "peer_bank": bank, "ccy": "人民币",
        "via": g.choice(["手机银行", "网上银行", "ATM", "柜面", "快捷支付"]),
        "serial": f"{g.randrange(10, 99)}{g.digits(10)}",
    }  # fmt: skip


def licence(g: Gen, p: Cells) -> Cells:
    """A driving licence; its number is the identity number."""
    grown = max(2004, int(p["idno"][6:10]) + 19)
    start, city = g.moment(grown, max(2019, grown)), city_of(p)
    return {
        "class": g.choice(CLASSES), "archive": f"{p['code'][:4]}0{g.digits(7)}", "first_day": g.day(start),
        "until": g.day(start.replace(year=start.year + 10, day=min(start.day, 28))),
        "points": str(g.choice([0, 0, 0, 1, 3, 6, 9])),
        "issuer": f"{city.name}市公安局交通警察支队", "lstatus": g.choice(["正常", "正常", "逾期未换证", "超分"]),
    }  # fmt: skip


def vehicle(g: Gen, p: Cells) -> Cells:
    """A motor car and its owner."""
    plate = g.plate(city_of(p))
    return {
        "plate": plate, "ptype": "小型新能源汽车" if len(plate) == 8 else "小型汽车", "vin": g.vin(),
        "engine": g.choice(["EA", "GW", "JL", "LK"]) + g.digits(6), "model": g.choice(MODELS),
        "colour": g.choice(["白", "黑", "灰", "蓝"]),
        "carday": g.day(g.moment(2010, 2023)), "caruse": g.choice(["非营运", "非营运", "预约出租客运"]),
        "checked": g.day(g.moment(2024, 2026)), "insurer": g.choice(["人保财险", "平安产险", "太保产险"]),
    }  # fmt: skip


def cdr(g: Gen, p: Cells) -> Cells:
    """A telephone call."""
    secs = g.randrange(4, 1900)
    start = g.moment(2013, 2023)
    return {
        "peer": g.mobile(), "ctime": g.time(start), "ctype": g.choice(["主叫", "被叫"]), "secs": str(secs),
        "dur": f"{secs // 60}分{secs % 60}秒", "cend": g.time(start + timedelta(seconds=secs)),
        "cplace": g.choice(CITIES).name,
        "ckind": g.choice(["本地", "国内长途", "漫游"]), "cfee": f"{g.randrange(3)}.{g.randrange(100):02d}",
        "operator": g.choice(OPERATORS),
    }  # fmt: skip


def sms(g: Gen, p: Cells) -> Cells:
    """A short message."""
    way = g.choice(["发送", "接收"])
    return {
        "peer": g.mobile(), "stime": g.time(g.moment(2013, 2023)), "text": g.choice(MESSAGES),
        "way": way,
        "operator": g.choice(OPERATORS), "folder": "已发送" if way == "发送" else "收件箱",
        "peer_nick": g.choice(SURNAMES)[0] + g.choice(["哥", "姐", "总"]),
    }  # fmt: skip


def fix(g: Gen, p: Cells) -> Cells:
    """A place of a telephone at a time."""
    city = city_of(p)
    return {
        "lon": f"{city.lon + g.uniform(-0.12, 0.12):.6f}", "lat": f"{city.lat + g.uniform(-0.09, 0.09):.6f}",
        "ltime": g.time(g.moment(2015, 2024)), "radius": str(g.choice([30, 50, 120, 300, 500, 800])),
        "lac": str(g.randrange(4100, 64000)),
        "ci": str(g.randrange(1100, 65000)),
        "spot": f"{city.name}市{p['district']}{g.choice(['地铁站附近', '商业街', '医院东门', '小区北门'])}",
        "source": g.choice(["基站", "GPS", "WIFI"]), "coord": g.choice(["GCJ02", "WGS84"]),
        "speed": str(g.randrange(0, 90)),
    }  # fmt: skip


def identity(g: Gen, p: Cells) -> Cells:
    """The papers of a person."""
    start = g.moment(2006, 2020)
    return {
        "authority": f"{p['city']}市公安局{p['district']}分局",
        "valid": f"{start:%Y.%m.%d}-{start.year + 20}.{start:%m.%d}",
        "hukou": "H" + g.digits(8), "relation": g.choice(["户主", "配偶", "子", "女"]),
        "wechat": "wx" + g.choice("abcdefgh") + g.digits(7),
    }  # fmt: skip


Maker = Callable[[Gen, Cells], Cells]
KINDS: dict[str, Maker] = {
    "hotel.stay": stay, "travel.flight": flight, "travel.train": train, "netcafe.session": session,
    "border.crossing": border, "crime.case": crime, "property.housing": housing, "property.rental": rental,
    "bank.account": account, "bank.balance": balance, "bank.transaction": transaction, "driving.licence": licence,
    "driving.vehicle": vehicle, "phone.cdr": cdr, "phone.sms": sms, "location.fix": fix, "identity.person": identity,
}  # fmt: skip
RULES = {
    "idno": "identity.prc_id18", "mobile": "phone.mobile", "peer": "phone.mobile", "email": "phone.email",
    "card": "bank.card",
    "peer_card": "bank.card", "plate": "driving.plate", "passport": "identity.passport_cn", "vin": "driving.vin",
    "landline": "phone.landline",
}  # fmt: skip
ALLOWED = {"org_tel": "phone.landline", "office_mail": "phone.email"}
TELLS = set(
    words(
        "checkin flightno trainno online cross crossday caseno court_no certno house open_day balance ttime archive "
        "ctime stime ltime authority addr class"
    )
)
MANY = {"hotel.stay", "travel.flight", "travel.train", "netcafe.session", "border.crossing", "bank.transaction",
    "phone.cdr",
        "phone.sms", "location.fix"}  # fmt: skip


def records(g: Gen, kind: str, count: int, one: bool = False) -> list[Cells]:
    """Draw the records of a file: of one person, of people who come again, or of one person each."""
    size = 1 if one else max(2, count * 2 // 3) if kind in MANY else count
    pool = [g.person() for _ in range(size)]
    rows = [pool[i % len(pool)] for i in range(count)]
    g.shuffle(rows)
    if one and kind == "bank.account":
        rows = [{**p, **dict(zip(("bank", "card"), g.card(), strict=True))} for p in rows]
    return [{**p, **KINDS[kind](g, p)} for p in rows]
