"""What a record of each kind says beyond the person."""

from datetime import timedelta

from values import CITIES, W

AIRLINES = [
    ("CA", "999", "中国国航"),
    ("MU", "781", "东方航空"),
    ("HU", "880", "海南航空"),
    ("ZH", "479", "深圳航空"),
    ("MF", "731", "厦门航空"),
    ("SC", "324", "山东航空"),
    ("3U", "876", "四川航空"),
]


def money(r, low, high):
    """Write an amount with two decimals."""
    return f"{r.uniform(low, high):.2f}"


def hotel_stay(r, p, c):
    """Say when and where a guest stayed."""
    start = r.moment(c["year"])
    nights = r.randrange(1, 5)
    return {
        "hotel": c["hotel"] if c["same"] else r.word("hotels"),
        "room": f"{r.randrange(2, 29)}{r.randrange(1, 30):02d}",
        "room_type": r.choice(["大床房", "双床房", "家庭房", "钟点房", "行政套房"]),
        "in_time": start,
        "out_time": start.replace(hour=r.randrange(7, 13)) + timedelta(days=nights),
        "nights": str(nights),
        "price": money(r, 148, 990),
        "channel": r.choice(["前台散客", "协议单位", "小程序", "OTA"]),
        "folio": f"F{r.digits(8)}",
        "mate": r.word("surnames") + r.word("given_m"),
    }


def flight(r, p, c):
    """Say what flight was taken."""
    a, b = r.sample(CITIES, 2)
    code, prefix, line = r.choice(AIRLINES)
    t = r.moment(c["year"])
    return {
        "flight": code + str(r.randrange(1100, 9899)),
        "from": a.name,
        "to": b.name,
        "from_iata": a.iata,
        "to_iata": b.iata,
        "dep": t,
        "arr": t + timedelta(minutes=r.randrange(75, 260)),
        "cabin": r.choice(["Y", "Y", "B", "M", "F", "J"]),
        "seat": f"{r.randrange(4, 62)}{r.choice('ABCHJL')}",
        "ticket": f"{prefix}-{r.choice('2345')}{r.digits(9)}",
        "pnr": r.choice("JKMNPH") + "".join(r.choices("BCDEFGHJKLMNPQRSTVWXYZ23456789", k=5)),
        "fare": money(r, 320, 2600),
        "carrier": line,
        "gate": f"{r.choice('ABCD')}{r.randrange(1, 60):02d}",
    }


def train(r, p, c):
    """Say what train was taken."""
    a, b = r.sample(CITIES, 2)
    t = r.moment(c["year"])
    fast = r.random() < 0.6
    return {
        "train": r.choice("GGD" if fast else "KZT") + str(r.randrange(11, 2990)),
        "from_st": r.choice(a.stations),
        "to_st": r.choice(b.stations),
        "dep": t,
        "coach": f"{r.randrange(1, 17):02d}",
        "seat": f"{r.randrange(1, 20):02d}{r.choice('ABCDF') if fast else r.choice(['号下铺', '号中铺', '号上铺'])}",
        "seat_type": r.choice(W["seats"][:2]) if fast else "硬卧",
        "fare": f"{r.randrange(45, 900)}.{r.choice('05')}",
        "ticket": f"{r.choice('ABCDEFGHJK')}{r.digits(6)}",
        "gate": f"{r.randrange(1, 28)}{r.choice('AB')}",
        "order": f"E{r.choice('GH')}{r.digits(8)}",
    }


def netcafe(r, p, c):
    """Say when a terminal was used."""
    t = r.moment(c["year"])
    city = c["city"]
    return {
        "cafe": c["cafe"] if c["same"] else r.word("cafes"),
        "code": f"{city.districts[0][1]}10{r.randrange(1, 900):06d}",
        "pc": f"{r.choice('ABCD')}{r.randrange(1, 160):03d}",
        "on": t,
        "off": t + timedelta(minutes=r.randrange(18, 560)),
        "ip": f"192.168.{r.randrange(1, 9)}.{r.randrange(2, 250)}",
        "mac": "-".join(r.choice("0123456789ABCDEF") + r.choice("0123456789ABCDEF") for _ in range(6)),
        "fee": money(r, 3, 60),
        "zone": r.choice(["大厅", "包厢", "竞技区", "无烟区"]),
    }


def border(r, p, c):
    """Say when a border was crossed."""
    return {
        "way": r.choice(["出境", "入境"]),
        "at": r.moment(c["year"]),
        "port": r.word("ports"),
        "land": r.word("peoples"),
        "means": r.choice(["飞机", "步行", "汽车", "船舶"]),
        "visa": r.word("visas"),
        "doc": "普通护照",
        "lane": f"{r.randrange(1, 40):02d}",
        "checker": f"J{r.digits(5)}",
    }


def crime(r, p, c):
    """Say what case there was against a person."""
    t = r.moment(c["year"])
    region = r.choice(c["city"].districts)
    return {
        "case": f"A{region[1]}{r.choice(['510000', '560000', '580000'])}{t:%Y%m}{r.digits(4)}",
        "charge": r.word("charges"),
        "office": f"{c['city'].name}市公安局{region[0]}分局",
        "filed": t.date(),
        "result": r.word("penalties"),
        "officer": r.word("surnames") + r.word("given_m"),
        "place": r.address(c["city"]),
        "state": r.choice(["已结", "在办", "移送"]),
        "jail": f"{c['city'].name}市第{r.choice('一二三')}看守所",
    }


def housing(r, p, c):
    """Say what flat is owned."""
    city = c["city"]
    day = r.moment(c["year"]).date()
    return {
        "cert": f"{city.sign}（{day.year}）{city.name}市不动产权第00{r.digits(5)}号",
        "site": r.address(city),
        "estate": c["estate"],
        "block": str(r.randrange(1, 30)),
        "flat": f"{r.randrange(1, 32)}0{r.randrange(1, 6)}",
        "size": money(r, 46, 210),
        "use": r.choice(W["uses"][:2]),
        "share": r.choice(["单独所有", "共同共有"]),
        "registered": day,
        "value": f"{r.randrange(60, 900)}",
        "loan": r.choice(["有抵押", "无抵押"]),
    }


def rental(r, p, c):
    """Say what flat is let to a person."""
    start = r.moment(c["year"]).date()
    months = r.choice([6, 12, 12, 24])
    rent = r.randrange(12, 88) * 100
    return {
        "site": r.address(c["city"]),
        "start": start,
        "end": start + timedelta(days=months * 30 + months // 2),
        "rent": str(rent),
        "deposit": str(rent * r.choice([1, 2])),
        "landlord": r.word("surnames") + r.word("given_f"),
        "contract": f"ZL{start:%Y%m}{r.digits(5)}",
        "pay": r.choice(["押一付三", "押二付一", "季付", "月付"]),
        "agent": r.word("surnames") + "经理",
        "size": money(r, 18, 120),
    }
