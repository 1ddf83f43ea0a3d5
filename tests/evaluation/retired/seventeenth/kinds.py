"""What a record of each kind holds."""

from __future__ import annotations

import datetime as dt

from values import AIRLINES, CITIES, REGIONS, Maker, W

RULES = {
    "id": "identity.prc_id18",
    "mobile": "phone.mobile",
    "peer": "phone.mobile",
    "card": "bank.card",
    "pcard": "bank.card",
    "passport": "identity.passport_cn",
    "plate": "driving.plate",
    "vin": "driving.vin",
    "email": "phone.email",
    "landline": "phone.landline",
}
KINDS = [
    "hotel.stay",
    "travel.flight",
    "travel.train",
    "border.crossing",
    "netcafe.session",
    "bank.account",
    "bank.balance",
    "bank.transaction",
    "property.housing",
    "property.rental",
    "driving.licence",
    "driving.vehicle",
    "crime.case",
    "phone.cdr",
    "phone.sms",
    "location.fix",
    "identity.person",
]
FEW = {"phone.cdr", "phone.sms", "location.fix", "bank.transaction"}
ONCE = {"identity.person", "driving.licence"}
T = "%Y-%m-%d %H:%M:%S"


def hotel(m: Maker, p: dict) -> dict:
    r, a = m.rng, m.event()
    b = a + dt.timedelta(days=r.randrange(1, 4), hours=r.randrange(-6, 6))
    return {
        "hotel": r.choice(W["hotels"]),
        "room": f"{r.randrange(2, 19)}{r.randrange(1, 29):02d}",
        "rtype": r.choice(["大床房", "标准间", "双床房", "商务单间", "家庭房"]),
        "checkin": a.strftime(T),
        "checkout": b.strftime(T),
        "price": f"{r.randrange(98, 698)}.00",
        "folio": f"F{r.randrange(10000, 99999)}",
    }


def flight(m: Maker, p: dict) -> dict:
    r, day = m.rng, m.event()
    line, (a, b) = r.choice(AIRLINES), r.sample(CITIES, 2)
    return {
        "flight": f"{line[0]}{r.randrange(1001, 8999)}",
        "date": f"{day:%Y-%m-%d}",
        "time": f"{day:%H:%M}",
        "dep": a[0],
        "arr": b[0],
        "depc": a[1],
        "arrc": b[1],
        "seat": f"{r.randrange(3, 58)}{r.choice('ABCHJKL')}",
        "cabin": r.choice("YYYBMHKF"),
        "ticket": f"{line[1]}-{r.randrange(10**9, 10**10 - 1)}",
        "pnr": r.choice("HJKMNP") + "".join(r.choice("BCDFGHJKMNPQRTVWXYZ2345689") for _ in range(5)),
        "day": day.strftime("%d%b").upper(),
        "line": line[0],
    }


def train(m: Maker, p: dict) -> dict:
    r, day = m.rng, m.event()
    a, b = r.sample(W["stations"], 2)
    cls = r.choice(["二等座", "二等座", "一等座", "商务座"])
    return {
        "train": f"{r.choice('GGD')}{r.randrange(1, 2999)}",
        "date": f"{day:%Y-%m-%d}",
        "time": f"{day:%H:%M}",
        "dep": a,
        "arr": b,
        "coach": f"{r.randrange(1, 16):02d}",
        "seat": f"{r.randrange(1, 18):02d}{r.choice('ABCDF')}",
        "cls": cls,
        "price": f"{r.randrange(60, 980)}.5",
        "order": f"E{r.randrange(10**8, 10**9 - 1)}",
    }


def border(m: Maker, p: dict) -> dict:
    r, day = m.rng, m.event()
    port = r.choice(W["ports"])
    air = "机场" in port
    return {
        "dir": r.choice(["出境", "入境"]),
        "time": day.strftime(T),
        "date": f"{day:%Y-%m-%d}",
        "port": port,
        "doctype": "普通护照",
        "by": f"{r.choice(AIRLINES)[0]}{r.randrange(301, 999)}" if air else "步行",
        "dest": r.choice(W["dests"]),
        "hand": f"{r.randrange(1, 90):02d}号通道",
    }


def netcafe(m: Maker, p: dict) -> dict:
    r, a = m.rng, m.event()
    b = a + dt.timedelta(minutes=r.randrange(30, 420))
    region = r.choice(REGIONS)[0]
    return {
        "cafe": r.choice(W["cafes"]),
        "code": f"{region}10{m.digits(6)}",
        "pc": f"{r.choice('ABC')}{r.randrange(1, 160):03d}",
        "start": a.strftime(T),
        "end": b.strftime(T),
        "ip": f"192.168.{r.randrange(0, 9)}.{r.randrange(2, 254)}",
        "fee": f"{r.randrange(4, 60)}.00",
        "mac": ":".join(f"{r.randrange(256):02X}" for _ in range(6)),
    }


def account(m: Maker, p: dict) -> dict:
    r = m.rng
    card, bank = m.card()
    return {
        "card": card,
        "bank": bank,
        "opened": f"{m.day(2005, 2020):%Y-%m-%d}",
        "branch": p["city"][-3:] + r.choice(["支行", "营业部", "第二支行"]),
        "status": r.choice(["正常", "正常", "睡眠户", "挂失"]),
        "product": r.choice(["借记卡", "金卡", "工资卡", "社保卡"]),
    }


def money(m: Maker, low: int, high: int) -> str:
    return f"{m.rng.randrange(low, high)}.{m.rng.randrange(100):02d}"


def balance(m: Maker, p: dict) -> dict:
    return {
        "balance": money(m, 200, 380000),
        "date": f"{m.event():%Y-%m-%d}",
        "branch": p["city"][-3:] + "支行",
        "cur": "CNY",
        "sort": m.rng.choice(["活期", "活期", "定期一年"]),
    }


def transaction(m: Maker, p: dict) -> dict:
    r = m.rng
    pcard, pbank = m.card()
    peer = m.person()["name"] if r.random() < 0.5 else r.choice(W["shops"])
    return {
        "time": m.event().strftime(T),
        "amount": r.choice(["-", "-", ""]) + money(m, 10, 20000),
        "balance": money(m, 100, 90000),
        "summary": r.choice(W["summaries"]),
        "pname": peer,
        "pcard": pcard,
        "pbank": pbank,
        "channel": r.choice(["手机银行", "柜面", "网银", "ATM", "POS"]),
    }


def housing(m: Maker, p: dict) -> dict:
    r = m.rng
    b, n = r.randrange(1, 30), r.randrange(101, 2805)
    com = r.choice(W["communities"])
    day, prov, city = (
        m.day(2016, 2020),
        p["plate"][0],
        p["city"].split("市")[0].split("省")[-1].split("广西")[-1],
    )
    return {
        "community": com,
        "building": f"{b}栋",
        "room": str(n),
        "loc": f"{city}市{com}{b}栋{n}室",
        "area": f"{r.randrange(48, 168)}.{r.randrange(100):02d}",
        "use": "住宅",
        "regdate": f"{day:%Y-%m-%d}",
        "cert": f"{prov}（{day.year}）{city}市不动产权第{m.digits(7)}号",
        "share": r.choice(["单独所有", "共同共有"]),
        "fee": f"{r.randrange(80, 460)}.00",
    }


def rental(m: Maker, p: dict) -> dict:
    r, a = m.rng, m.day(2014, 2020)
    rent = r.randrange(8, 75) * 100
    return {
        "loc": m.address(r.choice(REGIONS)),
        "start": f"{a:%Y-%m-%d}",
        "end": f"{a + dt.timedelta(days=364):%Y-%m-%d}",
        "rent": str(rent),
        "deposit": str(rent * 2),
        "landlord": m.person()["name"],
        "contract": f"ZL{a:%Y}-{r.randrange(1, 9999):04d}",
        "pay": r.choice(["押一付三", "押二付一", "半年付"]),
    }


def licence(m: Maker, p: dict) -> dict:
    r, a = m.rng, m.day(2003, 2018)
    return {
        "cls": r.choice(["C1", "C1", "C2", "B2", "A2", "C1E", "B1"]),
        "first": f"{a:%Y-%m-%d}",
        "valid": f"{a.year + 10 if a.year > 2010 else a.year + 16}-{a.month:02d}-{min(a.day, 28):02d}",
        "archive": p["region"][:4] + "00" + m.digits(6),
        "points": str(r.choice([0, 0, 0, 1, 2, 3, 6, 9])),
        "org": p["city"].split("市")[0].split("省")[-1] + "市公安局交通警察支队",
        "lstate": r.choice(["正常", "正常", "逾期未换证"]),
    }


def vehicle(m: Maker, p: dict) -> dict:
    r = m.rng
    return {
        "plate": m.plate(p["plate"][:2]),
        "vin": m.vin(),
        "model": r.choice(W["models"]),
        "color": r.choice(W["colors"]),
        "engine": r.choice("ABEM") + "N" + m.digits(5),
        "regdate": f"{m.day(2008, 2020):%Y-%m-%d}",
        "ptype": "小型汽车",
        "useof": r.choice(["非营运", "非营运", "营运"]),
    }


def crime(m: Maker, p: dict) -> dict:
    r, a = m.rng, m.event()
    reg = r.choice(REGIONS)
    org = reg[1].split("市")[-1].replace("区", "") if "市" in reg[1] else reg[1]
    return {
        "caseno": f"A{reg[0]}580000{a:%Y%m}{r.randrange(1, 9999):04d}",
        "charge": r.choice(W["charges"]),
        "date": f"{a:%Y-%m-%d}",
        "org": f"{org}分局{r.choice(['刑侦大队', '城南派出所', '治安大队', '站前派出所'])}",
        "result": r.choice(W["results"]),
        "place": f"{reg[1]}{r.choice(W['streets'])}",
        "officer": m.person()["name"],
    }


def cdr(m: Maker, p: dict) -> dict:
    r = m.rng
    return {
        "peer": m.mobile(),
        "type": r.choice(["主叫", "被叫"]),
        "time": m.event().strftime(T),
        "dur": str(r.randrange(5, 1900)),
        "place": r.choice(CITIES)[0],
        "fee": f"{r.randrange(0, 3)}.{r.randrange(100):02d}",
        "net": r.choice(["本地", "国内漫游", "省内"]),
    }


def sms(m: Maker, p: dict) -> dict:
    return {
        "peer": m.mobile(),
        "dir": m.rng.choice(["发送", "接收"]),
        "time": m.event().strftime(T),
        "body": m.rng.choice(W["sms"]),
        "state": m.rng.choice(["已读", "成功", "成功"]),
    }


def location(m: Maker, p: dict) -> dict:
    r = m.rng
    towns = [x for x in REGIONS if x[0] in ("440106", "440304", "310115", "110105", "330106")]
    reg = towns[int(p["mobile"][-1]) % 5]
    base = {
        "440106": (113.36, 23.13),
        "440304": (114.05, 22.53),
        "310115": (121.54, 31.22),
        "110105": (116.46, 39.92),
        "330106": (120.13, 30.26),
    }[reg[0]]
    return {
        "time": m.event().strftime(T),
        "lng": f"{base[0] + r.uniform(-0.04, 0.04):.6f}",
        "lat": f"{base[1] + r.uniform(-0.04, 0.04):.6f}",
        "place": f"{reg[1]}{r.choice(W['streets'])}附近",
        "acc": str(r.choice([50, 100, 300, 500, 800])),
        "lac": str(r.randrange(4096, 40000)),
        "ci": str(r.randrange(1024, 60000)),
    }


def identity(m: Maker, p: dict) -> dict:
    return {}


MAKE = dict(
    zip(
        KINDS,
        (
            hotel,
            flight,
            train,
            border,
            netcafe,
            account,
            balance,
            transaction,
            housing,
            rental,
            licence,
            vehicle,
            crime,
            cdr,
            sms,
            location,
            identity,
        ),
        strict=True,
    )
)


WHEN = ("time", "checkin", "start", "date")
HOUSE = {"hotel.stay": ("hotel",), "netcafe.session": ("cafe", "code")}


def records(m: Maker, kind: str, n: int, span: float = 400.0, one_house: bool = False) -> list[dict]:
    """N records of a kind; some are of a person who was there before."""
    m.span = (m.day(2013, 2019), span)
    people: list[dict] = []
    out = []
    again = 0.75 if kind in FEW else 0.0 if kind in ONCE else 0.14
    for _ in range(n):
        if people and m.rng.random() < again:
            p = m.rng.choice(people)
        else:
            p = m.person()
            people.append(p)
        out.append({**p, **MAKE[kind](m, p)})
    for name in HOUSE.get(kind, ()) if one_house else ():
        for row in out:
            row[name] = out[0][name]
    key = next((f for f in WHEN if f in out[0]), None)
    if key and m.rng.random() < 0.75:
        out.sort(key=lambda row: (row.get("date", ""), row[key]) if kind.startswith("travel") else (row[key], ""))
    return out
