"""Fields of police cases, driving licences, vehicles, calls, messages, locations and residents."""

import datetime as dt

from draw import Person, moment
from words import pick


def crime(p, g, r, latin):
    """Fields of a police case."""
    t = moment(r, 2012, 2022)
    return {
        "caseno": f"A{p.region.code}{r.randrange(500000, 999999)}{t:%Y%m}{r.randrange(1001, 9899)}",
        "charge": pick(r, "charge", latin),
        "unit": f"{pick(r, 'district', True)} Public Security Sub-bureau"
        if latin
        else f"{p.city}公安局{p.region.district}分局",
        "casedate": t,
        "result": pick(r, "result", latin),
        "brief": "" if latin else pick(r, "brief"),
        "officer": pick(r, "officer", True) if latin else Person(g).zh,
        "record": pick(r, "prior", latin),
    }


def licence(p, g, r, latin):
    """Fields of a driving licence."""
    d = dt.date(max(2004, p.birth.year + 19), 1, 1) + dt.timedelta(days=r.randrange(365 * 3))
    return {
        "cls": pick(r, "licence"),
        "archive": p.region.code[:4] + g.digits(8),
        "first": d,
        "until": d.replace(year=d.year + r.choice([6, 10, 16]), day=min(d.day, 28)),
        "points": str(r.randrange(0, 12)),
        "authority": "Traffic Police Detachment" if latin else f"{p.city}公安局交通警察支队",
        "lstate": "VALID" if latin else pick(r, "lstate"),
    }


def vehicle(p, g, r, latin):
    """Fields of a vehicle."""
    return {
        "plate": p.get("plate"),
        "vin": p.get("vin"),
        "engine": r.choice("BCDEFGHJK") + g.digits(6),
        "model": pick(r, "car", latin),
        "color": pick(r, "colour", latin),
        "ptype": "02" if latin else "小型汽车",
        "regdate": moment(r, 2010, 2021).date(),
        "use": "private" if latin else "非营运",
    }


def call(p, g, r, latin):
    """Fields of a call."""
    out = r.random() < 0.5
    seconds = r.randrange(6, 1500)
    return {
        "peer": Person(g).get("mobile"),
        "calltime": moment(r, 2015, 2019),
        "duration": str(seconds),
        "calltype": ("MO" if out else "MT") if latin else ("主叫" if out else "被叫"),
        "place": p.city,
        "charge": f"{r.randrange(0, 90) / 100:.2f}",
    }


def message(p, g, r, latin):
    """Fields of a text message."""
    out = r.random() < 0.5
    return {
        "peer": Person(g).get("mobile"),
        "smstime": moment(r, 2015, 2019),
        "smstype": ("SEND" if out else "RECV") if latin else ("发送" if out else "接收"),
        "body": pick(r, "sms", latin),
        "sstate": "OK" if latin else "成功",
    }


def fix(p, g, r, latin):
    """Fields of a phone's location."""
    region = p.region
    return {
        "loctime": moment(r, 2016, 2021),
        "lng": f"{float(region.lng) + r.uniform(-0.06, 0.06):.6f}",
        "lat": f"{float(region.lat) + r.uniform(-0.05, 0.05):.6f}",
        "place": pick(r, "near", True) if latin else f"{p.city}{region.district}{pick(r, 'street')}附近",
        "lac": str(r.randrange(4096, 42000)),
        "ci": str(r.randrange(2000, 64000)),
        "speed": str(r.randrange(0, 90)),
        "acc": str(r.choice([15, 30, 50, 100, 300, 500])),
    }


def resident(p, g, r, latin):
    """Fields of a resident."""
    return {
        "household": g.digits(8, "3456789"),
        "relation": pick(r, "relation_m" if p.male else "relation_f"),
        "edu": pick(r, "edu"),
        "marital": pick(r, "marital"),
        "work": p.city.rstrip("市") + pick(r, "firm"),
        "police": f"{p.region.district}{pick(r, 'street')}派出所",
    }
