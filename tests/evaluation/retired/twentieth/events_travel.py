"""Fields of stays, flights, train rides, border crossings and hours in net cafes."""

import datetime as dt

from draw import moment
from words import AIRLINES, AIRPORTS, PORTS, REGIONS, STATIONS, pick


def hotel(p, g, r, latin):
    """Fields of a stay at a hotel."""
    t = moment(r, h0=12, h1=24)
    return {
        "hotel": pick(r, "hotel", True) if latin else p.city.rstrip("市") + pick(r, "hotel"),
        "room": f"{r.randrange(2, 19)}{r.randrange(1, 30):02d}",
        "checkin": t,
        "checkout": t.replace(hour=r.randrange(7, 13), minute=r.randrange(60))
        + dt.timedelta(days=r.choice([1, 1, 1, 2, 3])),
        "rtype": pick(r, "roomtype", latin),
        "rate": f"{r.randrange(118, 688)}.00",
        "deposit": str(r.choice([100, 200, 300, 500])),
        "channel": pick(r, "booking", latin),
    }


def flight(p, g, r, latin):
    """Fields of a flight."""
    a, b = r.sample(AIRPORTS, 2)
    line = r.choice(AIRLINES)
    if not latin:
        r.random()  # without use; a seed keeps its files
    return {
        "flight": f"{line.code}{r.randrange(1101, 8990)}",
        "dep": a.code,
        "arr": b.code,
        "dep_zh": a.name,
        "arr_zh": b.name,
        "dep_city": a.city,
        "arr_city": b.city,
        "deptime": moment(r, h0=6, h1=23).replace(second=0),
        "cabin": r.choice("YYYMKCF"),
        "seat": f"{r.randrange(4, 52)}{r.choice('ABCJKL')}",
        "ticket": f"{line.prefix}-{g.digits(10)}",
        "pnr": "".join(r.choice("BCDEFGHJKMNPQRSTVWXYZ2456789") for _ in range(6)),
        "fare": f"{r.randrange(38, 260) * 10}.00",
        "airline": line.name,
    }


def train_seat(r, bed, latin):
    """Seat or berth and its class."""
    seat = f"{r.randrange(1, 17):02d}车"
    if bed:
        seat += f"{r.randrange(1, 20)}号{r.choice('上中下')}铺"
    else:
        seat += f"{r.randrange(1, 19):02d}{r.choice('ABCDF')}号"
    if latin:
        seat = f"{r.randrange(1, 17):02d}-{r.randrange(1, 19):02d}{r.choice('ABCDF')}"
    cls = "硬卧" if bed else pick(r, "seatclass")
    if latin:
        cls = "Hard Sleeper" if bed else pick(r, "seatclass", True)
    return seat, cls


def train(p, g, r, latin):
    """Fields of a train ride."""
    a, b = r.sample(STATIONS, 2)
    i = 1 if latin else 0
    ranges = (("G", 11, 1999), ("D", 101, 3999), ("K", 101, 899), ("Z", 11, 299))
    number = r.choice([f"{c}{r.randrange(low, high)}" for c, low, high in ranges])
    seat, cls = train_seat(r, number[0] in "KZ", latin)
    return {
        "train": number,
        "dep": a[i],
        "arr": b[i],
        "deptime": moment(r, h0=6, h1=23).replace(second=0),
        "seat": seat,
        "seatclass": cls,
        "fare": f"{r.randrange(54, 999)}.{r.choice('05')}",
        "ticket": f"{r.choice('ABCDEFGHJKLM')}{g.digits(6)}",
        "order": "E" + g.digits(9),
    }


def border(p, g, r, latin):
    """Fields of a border crossing."""
    port = r.choice(PORTS)
    out = r.random() < 0.55
    fields = {
        "direction": ("EXIT" if out else "ENTRY") if latin else ("出境" if out else "入境"),
        "time": moment(r, h0=6),
        "port": port.english if latin else port.name,
        "doctype": "Passport" if latin else "普通护照",
        "country": port.country_en if latin else port.country,
    }
    if "机场" in port.name:
        fields["transport"] = f"{r.choice(['CA', 'MU', 'CZ'])}{r.randrange(101, 999)}"
    else:
        fields["transport"] = "on foot" if latin else pick(r, "onland")
    return {
        **fields,
        "nationality": "CHN" if latin else "中国",
        "desk": f"{r.randrange(1, 40):02d}",
        "birth": p.birth,
    }


def netcafe(p, g, r, latin):
    """Fields of some hours in a net cafe."""
    t = moment(r, h0=8)
    return {
        "cafe": pick(r, "netcafe", latin),
        "code": f"{r.choice(REGIONS).code}10{g.digits(6)}",
        "online": t,
        "offline": t + dt.timedelta(minutes=r.randrange(35, 540), seconds=r.randrange(60)),
        "seat": f"{r.choice('ABC')}{r.randrange(1, 160):03d}",
        "ip": f"192.168.{r.randrange(0, 9)}.{r.randrange(2, 250)}",
        "cardno": "V" + g.digits(7),
        "fee": f"{r.randrange(5, 60)}.0",
    }
