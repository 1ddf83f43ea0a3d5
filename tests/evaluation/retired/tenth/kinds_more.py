"""What a record of banks, cars, telephones, places and identity says; and the makers of all kinds."""

import random

import kinds as k
from values import Person, card, cities, digits, mobile, moment, words


def money(rng: random.Random, top: int = 300000) -> str:
    """An amount with two decimals, small ones oftener."""
    return f"{rng.randint(30, top) * rng.random() * rng.random() + 8:.2f}"


def account(rng: random.Random, who: Person) -> dict[str, object]:
    """An account somebody has opened."""
    return {
        "card": who.card,
        "bank": who.bank,
        "branch": f"{who.bank}{who.city.name}{rng.choice(words('roads'))[:-1]}支行",
        "accttype": rng.choice(words("accttypes")),
        "acctstate": rng.choice(words("acctstates")),
        "opened": moment(rng, max(2006, who.birth.year + 17), 2022).date(),
    }


def balance(rng: random.Random, who: Person) -> dict[str, object]:
    """What lies on an account."""
    amount = money(rng)
    return account(rng, who) | {
        "balance": amount,
        "available": f"{float(amount) * rng.choice((1, 1, 0.8)):.2f}",
        "asof": moment(rng, 2018).date(),
    }


def transaction(rng: random.Random, who: Person) -> dict[str, object]:
    """Money that came or went."""
    comes = rng.random() < 0.4
    return account(rng, who) | {
        "txtime": moment(rng, 2018),
        "amount": money(rng, 60000),
        "balance": money(rng, 200000),
        "peername": k.someone(rng)
        if rng.random() < 0.75
        else f"{rng.choice(cities()).name}{rng.choice(words('firms')[:5])}",
        "peercard": card(rng)[0],
        "peerbank": rng.choice(words("banknames")),
        "summary": rng.choice(words("incomes" if comes else "summaries")),
        "txchannel": rng.choice(words("txchannels")),
        "serial": f"TX{digits(rng, 10)}",
        "drcr": "收入" if comes else "支出",
    }


def licence(rng: random.Random, who: Person) -> dict[str, object]:
    """A licence to drive."""
    first = moment(rng, max(2003, who.birth.year + 19), max(2018, who.birth.year + 21)).date()
    return {
        "licclass": rng.choice(words("licclasses")),
        "archive": f"{who.idno[:4]}{digits(rng, 8)}",
        "firstissue": first,
        "validto": first.replace(year=first.year + rng.choice((6, 16)), day=min(first.day, 28)),
        "points": str(rng.choice((0, 0, 0, 1, 3, 6, 9))),
        "licstate": rng.choice(words("licstates")),
        "issuer": f"{who.city.name}市公安局车辆管理所",
    }


def vehicle(rng: random.Random, who: Person) -> dict[str, object]:
    """A car somebody owns."""
    first = moment(rng, 2010, 2022).date()
    return {
        "plate": who.plate,
        "vin": who.vin,
        "brand": rng.choice(words("brands")),
        "engine": f"{rng.choice('ABCDFGHJK')}{rng.choice('ABCDFGH')}{digits(rng, 5)}",
        "color": rng.choice(words("colors")),
        "regdate": first,
        "vehuse": rng.choice(words("vehuses")),
        "platetype": "小型新能源汽车" if len(who.plate) == 8 else "小型汽车",
        "insured": first.replace(year=2023, day=min(first.day, 28)),
    }


def call(rng: random.Random, who: Person) -> dict[str, object]:
    """A telephone call."""
    return {
        "peer": mobile(rng),
        "calltime": moment(rng, 2016),
        "duration": str(rng.randint(4, 1900)),
        "direction": rng.choice(("主叫", "被叫")),
        "calltype": rng.choice(words("calltypes")),
        "callplace": rng.choice((who.city.name, who.city.name, rng.choice(cities()).name)),
        "fee": f"{rng.randint(0, 390) / 100:.2f}",
    }


def message(rng: random.Random, who: Person) -> dict[str, object]:
    """A text message."""
    return {
        "peer": mobile(rng),
        "senttime": moment(rng, 2016),
        "direction": rng.choice(("接收", "发送")),
        "body": rng.choice(words("bodies")),
        "simcard": rng.choice(("卡1", "卡2")),
        "state": rng.choice(("已读", "未读", "已送达")),
    }


def fix(rng: random.Random, who: Person) -> dict[str, object]:
    """Where a telephone was."""
    place = rng.choice(who.city.districts)[6:]
    return {
        "fixtime": moment(rng, 2016),
        "lon": f"{who.city.lon + rng.uniform(-0.09, 0.09):.6f}",
        "lat": f"{who.city.lat + rng.uniform(-0.07, 0.07):.6f}",
        "accuracy": str(rng.choice((15, 30, 50, 120, 200, 500, 800))),
        "source": rng.choice(words("fixsources")),
        "lac": str(rng.randint(4100, 42000)),
        "ci": str(rng.randint(2000, 64000)),
        "spot": f"{who.city.name}{place}{rng.choice(words('roads'))}附近",
    }


def resident(rng: random.Random, who: Person) -> dict[str, object]:
    """What a register says of a person."""
    return {
        "nation": rng.choice(words("nations")),
        "edu": rng.choice(words("edu")),
        "marital": rng.choice(words("marital")),
        "employer": rng.choice(words("firms")),
    }


MAKERS: dict[str, k.Maker] = {
    "hotel.stay": k.stay,
    "travel.flight": k.flight,
    "travel.train": k.train,
    "netcafe.session": k.session,
    "border.crossing": k.crossing,
    "crime.case": k.case,
    "property.housing": k.housing,
    "property.rental": k.rental,
    "bank.account": account,
    "bank.balance": balance,
    "bank.transaction": transaction,
    "driving.licence": licence,
    "driving.vehicle": vehicle,
    "phone.cdr": call,
    "phone.sms": message,
    "location.fix": fix,
    "identity.person": resident,
}
RULES = {
    "idno": "identity.prc_id18",
    "mobile": "phone.mobile",
    "peer": "phone.mobile",
    "email": "phone.email",
    "card": "bank.card",
    "peercard": "bank.card",
    "plate": "driving.plate",
    "passport": "identity.passport_cn",
    "vin": "driving.vin",
    "landline": "phone.landline",
}
LABEL_BOUND = ("passport", "vin", "landline")


def record(kind: str, rng: random.Random, who: Person) -> dict[str, object]:
    """One record of a kind."""
    return k.common(rng, who) | MAKERS[kind](rng, who)
