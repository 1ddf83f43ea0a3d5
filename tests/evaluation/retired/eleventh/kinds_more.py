"""What a record of each of the remaining kinds says, and the table of all kinds."""

from datetime import timedelta

import kinds as k
from values import CITIES, W


def account(r, p, c):
    """Say what account a person has."""
    return {
        "opened": r.moment(c["year"]).date(),
        "branch": f"{p['bank']}{p['city'].name}{r.choice(p['city'].districts)[0]}支行",
        "level": r.choice(["I类", "II类"]),
        "status": r.choice(["正常", "正常", "睡眠", "已销户"]),
        "reserve": r.choice(["柜面", "手机银行", "远程视频"]),
        "customer": r.digits(10),
    }


def balance(r, p, c):
    """Say how much lies on an account."""
    now = r.moment(c["year"])
    total = r.uniform(12, 480000)
    return {
        "balance": f"{total:.2f}",
        "usable": f"{total * r.uniform(0.3, 1):.2f}",
        "as_of": now,
        "currency": "人民币",
        "branch": f"{p['city'].name}{r.choice(p['city'].districts)[0]}支行",
        "frozen": r.choice(["0.00", "0.00", "5000.00"]),
        "star": r.choice(["三星", "四星", "五星"]),
    }


def transaction(r, p, c):
    """Say what was paid to whom."""
    bank, card = r.card()
    return {
        "when": r.moment(c["year"]),
        "amount": r.choice(["", "", "-"]) + k.money(r, 3, 32000),
        "after": k.money(r, 8, 90000),
        "summary": r.word("summaries"),
        "peer_name": r.word("surnames") + r.word("given_m"),
        "peer_card": card,
        "peer_bank": bank,
        "channel": r.choice(["网银", "手机银行", "柜面", "快捷支付"]),
        "slip": f"PZ{r.digits(9)}",
    }


def licence(r, p, c):
    """Say what a person may drive."""
    first = p["birth"] + timedelta(days=r.randrange(18 * 366, 21 * 366))
    return {
        "class": r.choice(["C1", "C1", "C2", "B2", "A2", "C1E", "A1A2"]),
        "first": first,
        "until": first.replace(day=1) + timedelta(days=3653 * 3),
        "archive": f"{p['city'].districts[0][1][:4]}{r.digits(8)}",
        "points": str(r.choice([0, 0, 0, 3, 6, 9])),
        "issuer": f"{p['city'].name}市公安局交通警察支队",
        "lic_state": r.choice(["正常", "正常", "逾期未换证"]),
    }


def vehicle(r, p, c):
    """Say what car a person owns."""
    return {
        "model": r.word("models"),
        "colour": r.word("colors"),
        "engine": r.choice("ABCDEGHJ") + r.digits(7),
        "bought": r.moment(c["year"]).date(),
        "usage": r.choice(["非营运", "非营运", "营转非", "货运"]),
        "insured": r.moment(2024).date(),
        "tons": k.money(r, 1.1, 2.6),
        "plate_type": "小型汽车",
    }


def cdr(r, p, c):
    """Say who was called."""
    return {
        "peer": r.mobile(),
        "began": r.moment(c["year"]),
        "secs": str(r.randrange(4, 1900)),
        "dir": r.choice(["主叫", "被叫"]),
        "where": c["city"].name,
        "sort": r.choice(["本地", "国内长途", "国内漫游"]),
        "charge_fee": k.money(r, 0, 2),
        "net": r.choice(["VoLTE", "2G", "4G"]),
    }


def sms(r, p, c):
    """Say what was written to whom."""
    return {
        "peer": r.mobile(),
        "sent": r.moment(c["year"]),
        "text": r.word("txt"),
        "dir2": r.choice(["发送", "接收"]),
        "state2": r.choice(["已送达", "已读", "成功"]),
        "smsc": f"SMSC{r.digits(4)}",
    }


def location(r, p, c):
    """Say where a telephone was."""
    return {
        "seen": r.moment(c["year"]),
        "lon": f"{c['city'].centre[0] + r.uniform(-0.12, 0.12):.6f}",
        "lat": f"{c['city'].centre[1] + r.uniform(-0.1, 0.1):.6f}",
        "lac": str(r.randrange(4100, 42000)),
        "ci": str(r.randrange(1100, 64000)),
        "spot": f"{c['city'].name}市{r.word('streets')}附近",
        "radius": str(r.choice([50, 120, 300, 550, 800])),
        "source": r.choice(["基站", "WiFi", "GPS"]),
    }


def identity(r, p, c):
    """Say nothing beyond the person but how the paper was given."""
    start = r.moment(c["year"]).date()
    return {
        "issued_by": f"{p['city'].name}市公安局{r.choice(p['city'].districts)[0]}分局",
        "valid_from": start,
        "marital": r.choice(["已婚", "未婚", "离异"]),
        "household": f"0{r.digits(8)}",
        "relation": r.choice(["户主", "配偶", "长子" if p["sex"] == "男" else "女儿"]),
    }


KINDS = {
    "hotel.stay": k.hotel_stay,
    "travel.flight": k.flight,
    "travel.train": k.train,
    "netcafe.session": k.netcafe,
    "border.crossing": k.border,
    "crime.case": k.crime,
    "property.housing": k.housing,
    "property.rental": k.rental,
    "bank.account": account,
    "bank.balance": balance,
    "bank.transaction": transaction,
    "driving.licence": licence,
    "driving.vehicle": vehicle,
    "phone.cdr": cdr,
    "phone.sms": sms,
    "location.fix": location,
    "identity.person": identity,
}


def context(r):
    """Draw what all records of a file share."""
    return {
        "city": r.choice(CITIES),
        "year": r.choice([2018, 2019, 2020, 2021, 2022, 2023, 2024]),
        "same": r.random() < 0.6,
        "hotel": r.word("hotels"),
        "cafe": r.word("cafes"),
        "estate": r.word("estates"),
        "words": W,
    }
