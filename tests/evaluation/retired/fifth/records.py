"""What a record of each kind holds: one function per kind gives the fields beyond those of the person."""

import datetime as dt

import values as v

PERSON = {
    "id": "identity.prc_id18",
    "mobile": "phone.mobile",
    "peer_mobile": "phone.mobile",
    "email": "phone.email",
    "card": "bank.card",
    "peer_card": "bank.card",
    "plate": "driving.plate",
    "vin": "driving.vin",
    "passport": "identity.passport_cn",
    "landline": "phone.landline",
}
WEAK = {"driving.vin", "identity.passport_cn", "phone.landline"}
FLIGHTS = [
    ("CA", "999", "中国国航"),
    ("MU", "781", "东方航空"),
    ("CZ", "784", "南方航空"),
    ("HU", "880", "海南航空"),
    ("ZH", "479", "深圳航空"),
    ("MF", "731", "厦门航空"),
    ("3U", "876", "四川航空"),
    ("SC", "324", "山东航空"),
]
WORDS = v.WORDS
CITIES = [tuple(city.split("/")) for city in v.WORDS["cities"]]


def start_and_end(rng, low, high):
    """Two moments, the later one that many minutes after the first."""
    first = v.moment(rng)
    return first, first + dt.timedelta(minutes=rng.randint(low, high), seconds=rng.randrange(60))


def pair(rng, things):
    """Two different things."""
    return rng.sample(things, 2)


def money(rng, low, high):
    """An amount with two decimals."""
    return f"{rng.uniform(low, high):.2f}"


def hotel(rng, who):
    """A hotel stay."""
    arrive, leave = start_and_end(rng, 600, 4000)
    city = rng.choice(v.REGIONS)
    return {
        "hotel": rng.choice(CITIES)[0] + rng.choice(WORDS["brands"]) + rng.choice(WORDS["hotels"]),
        "checkin": arrive,
        "checkout": leave,
        "hotel_code": city[0] + v.digits(rng, 4),
        "room": f"{rng.randint(1, 28)}{rng.randint(1, 26):02d}",
        "room_type": rng.choice(["标准间", "大床房", "豪华套房", "商务单间", "家庭房", "钟点房"]),
        "deposit": rng.randint(1, 9) * 100,
        "price": rng.randint(98, 899),
        "mate": v.person_name(rng) if rng.random() < 0.4 else "",
        "channel": rng.choice(["散客", "协议单位", "携程", "会员", "团队", "美团"]),
        "branch_tel": v.landline(rng, city[3]),
        "nights": max(1, (leave.date() - arrive.date()).days),
    }


def flight(rng, who):
    """A flight of a passenger."""
    line = rng.choice(FLIGHTS)
    off, land = start_and_end(rng, 70, 220)
    start, end = pair(rng, CITIES)
    return {
        "flight": line[0] + str(rng.randint(1001, 9899)),
        "airline": line[2],
        "dep_city": start[0],
        "arr_city": end[0],
        "dep_code": start[1],
        "arr_code": end[1],
        "dep": off,
        "arr": land,
        "cabin": rng.choice("YYYBMHKFCJ"),
        "seat": f"{rng.randint(3, 58)}{rng.choice('ABCHJKL')}",
        "eticket": f"{line[1]}-{v.digits(rng, 10)}",
        "line": line[0],
        "pnr": v.letters(rng, 1, "HJKMNPX") + v.letters(rng, 5, "ABDEFGHJKMNPQRSTVWXYZ2345689"),
        "fare": rng.randint(38, 260) * 10,
        "bags": rng.randint(0, 2),
        "term": rng.choice(["T1", "T2", "T3"]),
    }


def train(rng, who):
    """A journey by train."""
    start, end = pair(rng, WORDS["stations"])
    kind = rng.choice("GGGDDKTZ")
    seats = (
        [("二等座", "ABCDF"), ("一等座", "ACDF")]
        if kind in "GD"
        else [("硬座", "号"), ("硬卧", "上中下"), ("软卧", "上下")]
    )
    seat_type, tail = rng.choice(seats)
    mark = rng.choice(tail)
    seat = f"{rng.randint(1, 18):02d}{mark}" + ("铺" if mark in "上中下" else "")
    return {
        "train": f"{kind}{rng.randint(11, 1999)}",
        "from": start,
        "to": end,
        "dep": v.moment(rng),
        "seat": seat,
        "coach": f"{rng.randint(1, 16):02d}",
        "seat_type": seat_type,
        "fare": f"{rng.randint(20, 990)}.{rng.choice('05')}",
        "order_no": "E" + v.digits(rng, 9),
        "gate": f"{rng.randint(1, 22)}{rng.choice('AB')}",
    }


def cafe(rng, who):
    """A session in an Internet cafe."""
    on, off = start_and_end(rng, 20, 600)
    code = rng.choice(v.REGIONS)[0]
    return {
        "cafe": rng.choice(WORDS["brands"]) + rng.choice(WORDS["cafes"]),
        "place_code": f"{code}10{v.digits(rng, 6)}",
        "start": on,
        "end": off,
        "terminal": f"{rng.choice('ABC')}{rng.randint(1, 160):03d}",
        "ip": f"192.168.{rng.randint(0, 9)}.{rng.randint(2, 250)}",
        "mac": "-".join(f"{rng.randrange(256):02X}" for _ in range(6)),
        "fee": money(rng, 3, 60),
        "netcard": f"{rng.choice('NVW')}{v.digits(rng, 6)}",
        "minutes": int((off - on).total_seconds() // 60),
    }


def border(rng, who):
    """A crossing of the border with a passport."""
    return {
        "direction": rng.choice(["出境", "入境"]),
        "crossed": v.moment(rng),
        "doc_type": "普通护照",
        "port": rng.choice(WORDS["ports"]),
        "dest": rng.choice(WORDS["countries"]),
        "transport": rng.choice(["步行", "小客车", "客轮", rng.choice(FLIGHTS)[0] + str(rng.randint(301, 899))]),
        "inspector": f"P{v.digits(rng, 5)}",
        "lane": rng.randint(1, 40),
    }


def crime(rng, who):
    """A person in a police case."""
    region = rng.choice(v.REGIONS)
    filed = v.moment(rng)
    town = v.town(region)
    unit = f"{town}公安局{region[2]}分局"
    return {
        "case_no": f"A{region[0]}{rng.randint(10, 99)}0000{filed:%Y%m}{v.digits(rng, 4)}",
        "cause": rng.choice(WORDS["causes"]),
        "filed": filed,
        "unit": unit,
        "officer": v.person_name(rng),
        "result": rng.choice(WORDS["results"]),
        "town": town,
        "brief": f"{filed.month}月{filed.day}日在{rng.choice(v.WORDS['streets'] + v.WORDS['estates'])}附近作案，"
        f"涉案价值{rng.randint(3, 90) * 100}元",
        "court": f"（{filed.year}）{region[4]}{region[0][2:]}刑初{rng.randint(11, 999)}号",
    }


def housing(rng, who):
    """A home and its owner."""
    region = who["region"]
    reg = v.moment(rng)
    return {
        "cert_no": f"{region[4]}（{reg.year}）{region[2]}不动产权第{v.digits(rng, 7)}号",
        "location": v.address(rng, region),
        "reg": reg,
        "area": f"{rng.uniform(38, 190):.2f}",
        "usage": rng.choice(["住宅", "成套住宅", "商业", "车位"]),
        "shared": rng.choice(["单独所有", "共同共有", "按份共有"]),
        "worth": rng.randint(60, 980),
        "floors": rng.randint(6, 33),
        "unit_no": f"{region[0]}{v.digits(rng, 6)}GB{v.digits(rng, 5)}F{v.digits(rng, 8)}",
        "fee": money(rng, 150, 500),
    }


def rental(rng, who):
    """A tenancy."""
    begin = v.moment(rng).date()
    until = begin + dt.timedelta(days=364)
    return {
        "landlord": v.person_name(rng),
        "location": v.address(rng, who["region"]),
        "rent": rng.randint(8, 90) * 100,
        "begin": begin,
        "until": until,
        "deposit": rng.randint(8, 90) * 100,
        "contract": f"ZL{begin:%Y}{v.digits(rng, 6)}",
        "people_in": rng.randint(1, 5),
        "origin": who["region"][1],
    }


def branch(rng, who):
    """Where the account of that person was opened."""
    town = v.town(who["region"])
    return f"{who['bank']}{town}{rng.choice(v.WORDS['streets'])}支行"


def account(rng, who):
    """An account or card."""
    return {
        "branch": branch(rng, who),
        "opened": v.moment(rng, 2005, 2018).date(),
        "acct_type": rng.choice(["借记卡", "一类账户", "二类账户", "工资卡"]),
        "state": rng.choice(["正常", "正常", "正常", "挂失", "睡眠"]),
        "cust": v.digits(rng, 9),
    }


def balance(rng, who):
    """What lies on an account."""
    whole = rng.uniform(12, 300000)
    frozen = rng.choice([0, 0, 0, whole / 4])
    return {
        "branch": branch(rng, who),
        "balance": f"{whole:.2f}",
        "avail": f"{whole - frozen:.2f}",
        "frozen": f"{frozen:.2f}",
        "currency": "人民币",
        "product": rng.choice(["活期", "定期一年", "定期三年", "通知存款"]),
        "asof": v.moment(rng).date(),
    }


def transaction(rng, who):
    """One movement of money with its counterparty."""
    person = rng.random() < 0.6
    size = money(rng, 5, 20000)
    way = rng.choice(["收", "支", "支"])
    return {
        "when": v.moment(rng),
        "way": way,
        "amount": size,
        "balance": money(rng, 20, 90000),
        "branch": branch(rng, who),
        "peer": v.person_name(rng) if person else rng.choice(WORDS["shops"]),
        "peer_card": v.card(rng)[0] if person else "",
        "summary": rng.choice(["转账", "汇款", "还款", "往来款"])
        if person
        else rng.choice(["消费", "快捷支付", "代扣"]),
        "way2": rng.choice(["手机银行", "网上银行", "ATM", "柜面", "POS"]),
        "serial": v.digits(rng, 8),
        "minus": "-" if way == "支" else "+",
    }


def licence(rng, who):
    """A driving licence."""
    youngest = max(2003, who["birth"].year + 19)
    first = v.moment(rng, youngest, youngest + 8).date()
    region = who["region"]
    return {
        "archive": region[0][:4] + "0" + v.digits(rng, 7),
        "klass": rng.choice(["C1", "C1", "C1", "C2", "B2", "A2", "A1A2", "B1", "C1D", "C1E"]),
        "first": first,
        "valid": first.replace(year=first.year + rng.choice([6, 10]), day=min(first.day, 28)),
        "points": rng.choice([0, 0, 0, 2, 3, 6, 9, 12]),
        "office": v.town(region) + "公安局交通警察支队",
        "lic_state": rng.choice(["正常", "正常", "正常", "扣留", "超分"]),
    }


def vehicle(rng, who):
    """A motor vehicle."""
    reg = v.moment(rng).date()
    return {
        "plate_type": "小型汽车",
        "model": rng.choice(WORDS["models"]),
        "engine": v.letters(rng, 1) + v.digits(rng, 6),
        "reg": reg,
        "color": rng.choice("白黑灰红蓝银棕"),
        "purpose": rng.choice(["非营运", "非营运", "营转非", "预约出租客运"]),
        "insure": reg.replace(year=reg.year + 2, day=min(reg.day, 28)),
        "km": rng.randint(3000, 120000),
    }


def cell(rng):
    """Area and cell of a mobile network."""
    return {"lac": rng.randint(4097, 65000), "cell": rng.randint(10001, 65000), "mnc": rng.choice(["00", "01", "11"])}


def cdr(rng, who):
    """One call."""
    imei = "86" + v.digits(rng, 12)
    return cell(rng) | {
        "peer_mobile": v.mobile(rng),
        "start": v.moment(rng),
        "seconds": rng.randint(3, 1900),
        "way": rng.choice(["主叫", "被叫"]),
        "net": rng.choice(["本地", "国内长途", "国内漫游"]),
        "place": rng.choice(CITIES)[0],
        "cost": money(rng, 0, 3),
        "imei": imei + v.luhn_check(imei),
    }


def sms(rng, who):
    """One short message."""
    return {
        "peer_mobile": v.mobile(rng),
        "sent": v.moment(rng),
        "way": rng.choice(["发送", "接收"]),
        "text": rng.choice(WORDS["sms"]),
        "sms_state": rng.choice(["成功", "成功", "失败"]),
        "centre": f"SMSC{rng.randint(1, 9)}",
    }


def fix(rng, who):
    """Where a phone was at a moment."""
    return cell(rng) | {
        "fixed": v.moment(rng),
        "lng": f"{rng.uniform(103.1, 120.8):.6f}",
        "lat": f"{rng.uniform(22.4, 39.9):.6f}",
        "spot": v.address(rng, rng.choice(v.REGIONS)).split("号")[0] + "号附近",
        "radius": rng.choice([50, 100, 200, 500, 1000]),
        "speed": rng.randint(0, 90),
        "mode": rng.choice(["GPS", "基站", "WIFI", "LBS"]),
    }


def identity(rng, who):
    """What a register of persons says beyond the key."""
    return {
        "edu": rng.choice(["初中", "高中", "中专", "大专", "本科", "研究生"]),
        "marital": rng.choice(["已婚", "未婚", "离异"]),
        "relation": rng.choice(["户主", "妻", "子", "女", "父", "母"]),
        "company": rng.choice(CITIES)[0] + rng.choice(WORDS["brands"]) + "有限公司",
        "hukou": v.digits(rng, 9),
        "issuer": v.town(who["region"]) + "公安局" + who["region"][2] + "分局",
    }


MAKERS = {
    "hotel.stay": hotel,
    "travel.flight": flight,
    "travel.train": train,
    "netcafe.session": cafe,
    "border.crossing": border,
    "crime.case": crime,
    "property.housing": housing,
    "property.rental": rental,
    "bank.account": account,
    "bank.balance": balance,
    "bank.transaction": transaction,
    "driving.licence": licence,
    "driving.vehicle": vehicle,
    "phone.cdr": cdr,
    "phone.sms": sms,
    "location.fix": fix,
    "identity.person": identity,
}


WHEN = {
    "hotel.stay": "checkin",
    "travel.flight": "dep",
    "travel.train": "dep",
    "netcafe.session": "start",
    "border.crossing": "crossed",
    "crime.case": "filed",
    "property.housing": "reg",
    "property.rental": "begin",
    "bank.account": "opened",
    "bank.balance": "asof",
    "bank.transaction": "when",
    "driving.licence": "first",
    "driving.vehicle": "reg",
    "phone.cdr": "start",
    "phone.sms": "sent",
    "location.fix": "fixed",
    "identity.person": "name",
}


STABLE = {"identity.person", "driving.licence", "driving.vehicle"}
ONE_PLACE = {
    "hotel.stay": ("hotel", "hotel_code"),
    "netcafe.session": ("cafe", "place_code"),
    "crime.case": ("unit", "town"),
    "travel.flight": ("flight", "dep_city", "arr_city", "dep", "arr"),
    "travel.train": ("train", "from", "to", "dep"),
    "border.crossing": ("port",),
    "bank.balance": ("asof",),
}
FEW_PEOPLE = {"phone.cdr", "phone.sms", "location.fix", "bank.transaction"}


def record(kind, rng, who):
    """All fields of one record of that kind about that person; what does not change stays the same."""
    if kind not in STABLE:
        return who | MAKERS[kind](rng, who)
    who["facts"] = who.get("facts") or MAKERS[kind](rng, who)
    return who | who["facts"]
