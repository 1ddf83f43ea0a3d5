"""Fields of transfers, accounts, balances, homes and leases."""

from draw import Person, moment
from words import pick


def transfer(p, g, r, latin):
    """Fields of a transfer."""
    card, bank = p.get("card")
    out = r.random() < 0.6
    other = Person(g, latin)
    amount = r.randrange(800, 2500000) / 100
    return {
        "card": card,
        "bank": bank.name,
        "time": moment(r),
        "amount": f"{amount:.2f}",
        "balance": f"{r.randrange(5000, 9000000) / 100:.2f}",
        "peer": other.name,
        "peercard": g.card()[0],
        "dc": ("D" if out else "C") if latin else ("支出" if out else "收入"),
        "summary": pick(r, "summary", latin),
        "channel": pick(r, "bankway", latin),
        "flow": "F" + g.digits(9),
    }


def account(p, g, r, latin):
    """Fields of an account."""
    card, bank = p.get("card")
    return {
        "card": card,
        "bank": bank.code if latin else bank.name,
        "branch": pick(r, "branch", True) if latin else p.city.rstrip("市") + pick(r, "branch"),
        "opendate": moment(r, 2003, 2020).date(),
        "acctype": pick(r, "acctype", latin),
        "acstate": pick(r, "acstate", latin),
        "custno": "KH" + g.digits(8),
    }


def balance(p, g, r, latin):
    """Fields of a balance."""
    card, bank = p.get("card")
    amount = r.randrange(3000, 60000000) / 100
    return {
        "card": card,
        "bank": bank.code if latin else bank.name,
        "balance": f"{amount:.2f}",
        "avail": f"{max(0, amount - r.choice([0, 0, 100, 5000])):.2f}",
        "asof": moment(r),
        "curr": "CNY" if latin else "人民币",
        "branch": pick(r, "branch", latin),
    }


def housing(p, g, r, latin):
    """Fields of a home and its owner."""
    building = r.randrange(1, 30)
    r.randrange(1, 5)  # without use; a seed keeps its files
    room = f"{r.randrange(2, 30)}0{r.randrange(1, 5)}"
    estate = pick(r, "estate")
    d = moment(r, 2016, 2022).date()
    cert = f"{p.region.plate[0]}（{d.year}）{p.city}不动产权第{g.digits(7)}号"
    if latin:
        cert, place = f"EC{d.year}{g.digits(6)}", p.addr
    else:
        place = f"{p.city}{p.region.district}{pick(r, 'street')}{r.randrange(3, 480)}号{estate}{building}幢{room}室"
    return {
        "cert": cert,
        "location": place,
        "estate": "Green Garden" if latin else estate,
        "building": str(building) if latin else f"{building}栋",
        "room": room,
        "area": f"{r.randrange(4200, 18900) / 100:.2f}",
        "usage": "Residential" if latin else "住宅",
        "regdate": d,
        "share": pick(r, "share", latin),
    }


def rental(p, g, r, latin):
    """Fields of a lease."""
    s = moment(r, 2015, 2022).date()
    landlord = Person(g, latin)
    place = p.addr
    if not latin:
        place = f"{p.city}{p.region.district}{pick(r, 'street')}{r.randrange(3, 480)}号"
        place += f"{pick(r, 'estate')}{r.randrange(1, 30)}栋{r.randrange(2, 30)}0{r.randrange(1, 5)}"
    return {
        "location": place,
        "start": s,
        "end": s.replace(year=s.year + r.choice([1, 1, 2]), day=min(s.day, 28)),
        "rent": str(r.randrange(90, 880) * 10),
        "deposit": str(r.randrange(90, 880) * 10),
        "landlord": landlord.name,
        "landtel": landlord.get("mobile"),
        "contract": f"ZL{s.year}{g.digits(5)}",
        "paymode": pick(r, "paymode", latin),
    }
