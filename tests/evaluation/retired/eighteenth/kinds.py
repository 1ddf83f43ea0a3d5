"""One function per kind: what a record about a person holds, as a dict of strings."""

from __future__ import annotations

import datetime as dt
import random

from values import REGIONS, WORDS, Person, digits, make_card, make_mobile, make_plate, make_vin

DATE_STYLES = {"iso": "%Y-%m-%d", "slash": "%Y/%m/%d", "compact": "%Y%m%d", "han": "%Y年%m月%d日"}


class Ctx:
    """What one file has in common: dice, date style, shared places."""

    def __init__(self, rng: random.Random, style: str = "iso") -> None:
        self.rng, self.style = rng, style
        self.region = rng.choice(REGIONS)
        self.year = rng.randint(2015, 2022)
        self.base = dt.datetime(self.year, rng.randint(1, 10), rng.randint(1, 28))
        self.hotel = rng.choice(WORDS["hotels"])
        self.bar = rng.choice(WORDS["bars"])
        self.estate = rng.choice(WORDS["estates"])
        self.port = rng.choice(WORDS["ports"])
        self.one_place = rng.random() < 0.5

    def date(self, d: dt.date | dt.datetime) -> str:
        return d.strftime(DATE_STYLES[self.style])

    def stamp(self, d: dt.datetime, secs: bool = True) -> str:
        if self.style == "compact":
            return d.strftime("%Y%m%d%H%M%S" if secs else "%Y%m%d%H%M")
        return self.date(d) + d.strftime(" %H:%M:%S" if secs else " %H:%M")

    def when(self, days: int = 60) -> dt.datetime:
        return self.base + dt.timedelta(days=self.rng.randrange(days), seconds=self.rng.randrange(86400))

    def pick(self, key: str) -> str:
        return self.rng.choice(WORDS[key])


def base(c: Ctx, p: Person) -> dict[str, str]:
    return {
        "name": p.name,
        "sex": "男" if p.male else "女",
        "nation": p.nation,
        "birth": c.date(p.birth),
        "idno": p.idno,
        "mobile": p.mobile,
        "address": p.address,
        "email": p.email,
        "landline": p.landline,
        "passport": p.passport,
        "card": p.card,
    }


def hotel(c: Ctx, p: Person) -> dict[str, str]:
    r, cin = c.rng, c.when().replace(hour=c.rng.randint(12, 23))
    out = (cin + dt.timedelta(days=r.randint(1, 4))).replace(hour=r.randint(7, 13), minute=r.randrange(60))
    price = r.choice([138, 168, 198, 228, 268, 318, 388, 458])
    house = c.hotel if c.one_place else c.pick("hotels")
    return {
        "hotel": house,
        "hcode": f"{c.region[0]}{1013 + 37 * WORDS['hotels'].index(house)}",
        "room": f"{r.randint(2, 18)}{r.randint(1, 30):02d}",
        "rtype": c.pick("rtypes"),
        "cin": c.stamp(cin),
        "cout": c.stamp(out),
        "price": f"{price}.00",
        "deposit": str(r.choice([100, 200, 300, 500])),
        "source": c.pick("channels"),
        "folio": f"F{cin:%y%m%d}{r.randrange(1000):03d}",
    }


def flight(c: Ctx, p: Person) -> dict[str, str]:
    r = c.rng
    (dc, d3), (ac, a3) = (x.split("/") for x in r.sample(WORDS["airports"], 2))
    while dc == ac:
        ac, a3 = r.choice(WORDS["airports"]).split("/")
    line, pre = c.pick("airlines").split("/")
    when = c.when(90).replace(hour=r.randint(6, 22), minute=r.randrange(0, 60, 5), second=0)
    pnr = r.choice("HJKMNPQ") + "".join(r.choice("BCDEFGHJKLMNPQRSTVWXYZ123456789") for _ in range(5))
    return {
        "flight": f"{line}{r.randint(101, 8999)}",
        "dep": dc,
        "arr": ac,
        "depc": d3,
        "arrc": a3,
        "time": c.stamp(when, False),
        "cabin": r.choice("YYYBMHKLQFC"),
        "pnr": pnr,
        "seat": f"{r.randint(11, 58)}{r.choice('ABCHJKL')}",
        "ticket": f"{pre}-{digits(r, 10)}",
        "fare": f"{r.randint(38, 240) * 10}.00",
    }


def train(c: Ctx, p: Person) -> dict[str, str]:
    r = c.rng
    a, b = r.sample(WORDS["stations"], 2)
    when = c.when(60).replace(hour=r.randint(6, 22), minute=r.randrange(60), second=0)
    stype, fare = r.choice([("二等座", 320), ("二等座", 210), ("一等座", 480), ("硬座", 96), ("硬卧", 268)])
    fast = stype.endswith("等座")
    no = (r.choice("GGD") + str(r.randint(11, 2999))) if fast else r.choice("KTZ") + str(r.randint(11, 999))
    seat = (
        f"{r.randint(1, 18):02d}{r.choice('ABCDF')}"
        if fast
        else f"{r.randint(1, 99):03d}号"
        if stype == "硬座"
        else f"{r.randint(1, 20):02d}号{r.choice('上中下')}铺"
    )
    return {
        "train": no,
        "from": a,
        "to": b,
        "time": c.stamp(when, False),
        "coach": f"{r.randint(1, 16):02d}",
        "seat": seat,
        "stype": stype,
        "fare": f"{fare + r.randint(0, 90)}.{r.choice('05')}",
        "order": f"E{digits(r, 9)}",
        "ticket": f"{r.randint(10, 99)}{r.choice('ABCKNP')}{digits(r, 6)}",
    }


def border(c: Ctx, p: Person) -> dict[str, str]:
    r, port = c.rng, c.port if c.one_place else c.pick("ports")
    dest = {"满": "俄罗斯", "绥": "俄罗斯", "瑞": "缅甸", "友": "越南", "东": "越南"}.get(port[0]) or c.pick("dests")
    trans = (
        r.choice(["客车", "小汽车", "旅客列车" if port[0] in "满友绥" else "客车"])
        if "机场" not in port
        else c.pick("airlines").split("/")[0] + str(r.randint(101, 999))
    )
    return {
        "dir": r.choice(["出境", "入境"]),
        "port": port,
        "time": c.stamp(c.when(200)),
        "dtype": "普通护照",
        "dest": dest,
        "trans": trans,
        "country": "中国",
    }


def netcafe(c: Ctx, p: Person) -> dict[str, str]:
    r, start = c.rng, c.when(20)
    mins = r.randint(30, 600)
    mac = "-".join(f"{r.randrange(256):02X}" for _ in range(6))
    bar = c.bar if c.one_place else c.pick("bars")
    return {
        "bar": bar,
        "code": f"{c.region[0]}10{17 + 29 * WORDS['bars'].index(bar):06d}",
        "term": f"{r.choice('ABC')}{r.randint(1, 160):03d}",
        "start": c.stamp(start),
        "end": c.stamp(start + dt.timedelta(minutes=mins)),
        "ip": f"192.168.{r.randint(0, 3)}.{r.randint(2, 250)}",
        "mac": mac,
        "fee": f"{mins / 60 * 4:.2f}",
        "member": digits(r, 8),
    }


def bank(c: Ctx, p: Person) -> dict[str, str]:
    r = c.rng
    if "bank" not in p.extra:
        opened = dt.date(2004, 1, 1) + dt.timedelta(days=r.randrange(365 * 11))
        dist = c.region[6]
        p.extra["bank"] = (f"{p.bank}{c.region[5]}{dist}支行", opened, c.pick("atypes"))
    branch, opened, atype = p.extra["bank"]
    return {
        "bank": p.bank,
        "branch": branch,
        "opened": c.date(opened),
        "atype": atype,
        "status": r.choice(["正常", "正常", "正常", "睡眠", "挂失"]),
    }


def balance(c: Ctx, p: Person) -> dict[str, str]:
    r = c.rng
    day = c.base + dt.timedelta(days=r.randrange(3) if c.one_place else 0)
    return {
        "bank": p.bank,
        "balance": f"{r.randint(100, 90_000_000) / 100:.2f}",
        "asof": c.date(day),
        "cur": "人民币",
        "prod": r.choice(["活期", "活期", "定期一年", "通知存款"]),
        "level": r.choice(["普通", "金卡", "白金", "私行"]),
    }


def transaction(c: Ctx, p: Person) -> dict[str, str]:
    r = c.rng
    firm = r.random() < 0.4
    peer = c.pick("peers_firm") if firm else c.pick("surnames") + c.pick("female")
    dc = "支出" if firm or r.random() < 0.6 else "收入"
    memo = (
        "消费"
        if firm
        else r.choice(["转账", "网银转账", "还款", "房租"])
        if dc == "支出"
        else r.choice(["转账", "工资", "报销", "货款"])
    )
    return {
        "time": c.stamp(c.when(90)),
        "amount": f"{r.randint(500, 900000) / 100:.2f}",
        "dc": dc,
        "peer": peer,
        "after": f"{r.randint(10_000, 9_000_000) / 100:.2f}",
        "peercard": make_card(r)[1],
        "memo": memo,
        "chan": r.choice(["手机银行", "网上银行", "柜面", "POS"]),
        "bank": p.bank,
    }


def housing(c: Ctx, p: Person) -> dict[str, str]:
    r = c.rng
    reg = c.region
    b, h = f"{r.randint(1, 24)}栋", f"{r.randint(1, 30)}0{r.randint(1, 6)}"
    year = r.randint(2016, max(2016, c.year))
    head = f"{reg[5]}{reg[6]}" if reg[4] == reg[5] else f"{reg[4]}{reg[5]}{reg[6]}"
    return {
        "loc": f"{head}{c.estate}{b}{h}室",
        "cert": f"{reg[1]}（{year}）{reg[5]}不动产权第{digits(r, 7)}号",
        "area": f"{r.randint(4200, 18900) / 100:.2f}",
        "use": r.choice(["住宅", "住宅", "成套住宅", "商业服务"]),
        "unit": f"{reg[0]}00{r.randint(1, 9)}0{r.randint(10, 40)}GB{r.randint(1, 400):05d}F{digits(r, 8)}",
        "reg": c.date(dt.date(year, r.randint(1, 12), r.randint(1, 28))),
        "build": b,
        "hroom": h,
        "share": r.choice(["单独所有", "单独所有", "共同共有"]),
    }


def rental(c: Ctx, p: Person) -> dict[str, str]:
    r = c.rng
    rent = r.choice([1200, 1500, 1800, 2200, 2600, 3200, 3500, 4800])
    start = c.when(200).replace(day=1)
    end = start.replace(year=start.year + r.choice([1, 1, 2])) - dt.timedelta(days=1)
    reg = c.region
    return {
        "landlord": c.pick("surnames") + c.pick("male"),
        "rent": str(rent),
        "deposit": str(rent * r.choice([1, 2])),
        "loc": f"{reg[5]}{reg[6]}{c.pick('roads')}{r.randint(1, 200)}号{r.randint(2, 28)}0{r.randint(1, 8)}房",
        "start": c.date(start),
        "end": c.date(end),
        "contract": f"ZL{start:%Y}-{r.randint(1, 9999):04d}",
        "area": f"{r.randint(180, 980) / 10:.1f}",
    }


def licence(c: Ctx, p: Person) -> dict[str, str]:
    r = c.rng
    if "lic" not in p.extra:
        first = dt.date(max(1990, p.birth.year + r.randint(19, 30)), r.randint(1, 12), r.randint(1, 28))
        first = min(first, dt.date(2014, r.randint(1, 12), 15)) if first.year > 2014 else first
        p.extra["lic"] = (
            p.region[0][:4] + digits(r, 8),
            r.choice(["C1", "C1", "C1", "C2", "B2", "A2", "A1A2", "C1D"]),
            first,
        )
    arch, cls, first = p.extra["lic"]
    valid = dt.date(c.year + r.randint(1, 9), first.month, first.day)
    return {
        "arch": arch,
        "cls": cls,
        "first": c.date(first),
        "valid": c.date(valid),
        "points": str(r.choice([0] * 4 + [3, 6, 9])),
        "issuer": f"{p.region[4]}{'' if p.region[4] == p.region[5] else p.region[5]}公安局交通警察支队",
    }


def vehicle(c: Ctx, p: Person) -> dict[str, str]:
    r = c.rng
    plate = make_plate(r, c.region[1], c.region[2])
    return {
        "plate": plate,
        "vin": make_vin(r),
        "engine": r.choice("BHKLMQ") + digits(r, 6),
        "brand": c.pick("brands"),
        "ptype": "小型新能源汽车" if len(plate) == 8 else "小型汽车",
        "color": c.pick("colors"),
        "reg": c.date(dt.date(r.randint(2012, c.year), r.randint(1, 12), r.randint(1, 28))),
        "use": r.choice(["非营运", "非营运", "非营运", "预约出租客运"]),
    }


def crime(c: Ctx, p: Person) -> dict[str, str]:
    r, when = c.rng, c.when(240)
    return {
        "case": f"A{c.region[0]}{digits(r, 2)}0000{when:%Y%m}{r.randint(1, 899):04d}",
        "cause": c.pick("causes"),
        "unit": f"{c.region[5]}公安局{c.region[6].rstrip('区')}分局",
        "time": c.date(when),
        "result": c.pick("results"),
        "brief": c.pick("briefs"),
        "officer": c.pick("surnames") + c.pick("male"),
    }


def imei(r: random.Random) -> str:
    from values import luhn_digit

    body = "86" + digits(r, 12)
    return body + luhn_digit(body)


def cdr(c: Ctx, p: Person) -> dict[str, str]:
    r = c.rng
    p.extra.setdefault("imei", imei(r))
    p.extra.setdefault("imsi", "46000" + digits(r, 10))
    dur = r.randint(5, 1500)
    return {
        "peer": make_mobile(r),
        "start": c.stamp(c.when(30)),
        "dur": str(dur),
        "ctype": r.choice(["主叫", "被叫"]),
        "place": p.region[5],
        "imei": p.extra["imei"],
        "imsi": p.extra["imsi"],
        "fee": f"{(dur // 60 + 1) * 0.15:.2f}" if r.random() < 0.5 else "0.00",
    }


def sms(c: Ctx, p: Person) -> dict[str, str]:
    return {
        "peer": make_mobile(c.rng),
        "time": c.stamp(c.when(40)),
        "dir": c.rng.choice(["发送", "接收"]),
        "content": c.pick("sms"),
    }


def fix(c: Ctx, p: Person) -> dict[str, str]:
    r, reg = c.rng, c.region
    p.extra.setdefault("imei", imei(r))
    return {
        "time": c.stamp(c.when(3)),
        "lat": f"{float(reg[8]) + r.uniform(-0.04, 0.04):.6f}",
        "lng": f"{float(reg[7]) + r.uniform(-0.04, 0.04):.6f}",
        "imei": p.extra["imei"],
        "place": f"{reg[5]}{reg[6]}{c.pick('roads')}{r.randint(1, 300)}号附近",
        "acc": str(r.choice([15, 30, 50, 200, 500])),
        "lac": str(r.randint(4000, 39000)),
        "ci": str(r.randint(1000, 65000)),
    }


def person(c: Ctx, p: Person) -> dict[str, str]:
    r = c.rng
    return {
        "marry": r.choice(["未婚", "已婚", "已婚", "离异"]),
        "work": c.pick("firms"),
        "edu": r.choice(["初中", "高中", "大学专科", "大学本科", "研究生"]),
    }


MAKERS = {
    "hotel.stay": hotel,
    "travel.flight": flight,
    "travel.train": train,
    "border.crossing": border,
    "netcafe.session": netcafe,
    "bank.account": bank,
    "bank.balance": balance,
    "bank.transaction": transaction,
    "property.housing": housing,
    "property.rental": rental,
    "driving.licence": licence,
    "driving.vehicle": vehicle,
    "crime.case": crime,
    "phone.cdr": cdr,
    "phone.sms": sms,
    "location.fix": fix,
    "identity.person": person,
}
REPEAT = {
    "identity.person": 0.0,
    "bank.account": 0.0,
    "driving.licence": 0.0,
    "bank.balance": 0.0,
    "phone.cdr": 0.6,
    "phone.sms": 0.5,
    "location.fix": 0.6,
    "bank.transaction": 0.5,
}


def make_record(kind: str, c: Ctx, p: Person) -> dict[str, str]:
    return {**base(c, p), **MAKERS[kind](c, p)}
