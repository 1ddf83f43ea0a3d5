"""What stands in the places of a template besides the eight rules' values: dates, numbers, places, codes."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from random import Random
from typing import TYPE_CHECKING

import filters
import values
from people import Person, words

if TYPE_CHECKING:
    from render import Filling, Row

DATE_FORMS = ("epoch", "ms", "excel", "exceld")
OTHERS = ("p", "q", "k", "m", "n")  # further persons of a file, drawn once
CITIES = ("广州市", "北京市", "杭州市", "上海市", "成都市", "武汉市")
TOWNS = ((113.26, 23.13), (116.40, 39.92), (120.16, 30.25), (121.47, 31.23), (104.07, 30.66), (114.30, 30.59))


def of_person(person: Person, key: str, chain: list[str]) -> str | None:
    """What a person is, besides the values: None when it is nothing of a person."""
    del chain
    male = person.male
    simple = {
        "name": person.name,
        "py": person.py,
        "pyu": person.pyu,
        "addr": person.addr,
        "sex": "男" if male else "女",
        "sexmf": "M" if male else "F",
        "sex12": "1" if male else "2",
        "mr": "先生" if male else "女士",
        "xs": person.name[:1],
        "ta": "他" if male else "她",
        "prov": person.region[1],
        "pcity": person.region[2],
        "county": person.region[3],
        "region": person.region[0],
        "pcityen": person.region[6],
        "tail4": person.card[-4:],
    }
    return simple.get(key)


def _minutes(filling: Filling, row: Row) -> int:
    low, _, high = filling.opt.get("dur", "30-300").partition("-")
    if "dur" not in row.seen:
        row.seen["dur"] = str(filling.rng.randint(int(low), int(high or low)))
    return int(row.seen["dur"])


def _end(filling: Filling, row: Row) -> dt.datetime:
    end = row.t + dt.timedelta(minutes=_minutes(filling, row))
    if filling.spec.kind == "hotel.stay":
        end = end.replace(hour=8 + end.second % 6)
        end += dt.timedelta(days=end < row.t + dt.timedelta(hours=4))
    return end


def dated(filling: Filling, key: str, row: Row, chain: list[str]) -> str | None:
    """A date or a time of the event, printed; None when the key names none."""
    if key not in ("t", "t2", "t3", "b", "td", "te", "now", "start", "hb"):
        return None
    if "old" not in row.seen:
        low, _, high = filling.opt.get("old", "200-4000").partition("-")
        row.seen["old"] = str(filling.rng.randint(int(low), int(high)))
    old = max(row.t - dt.timedelta(days=int(row.seen["old"])), row.person.b + dt.timedelta(days=6800))
    when = {
        "t": row.t,
        "t2": _end(filling, row),
        "t3": row.t + dt.timedelta(seconds=30 + int(row.seen["old"]) % 900),
        "b": row.person.b,
        "hb": filling.head.b,
        "td": old,
        "te": old.replace(year=old.year + 10, day=min(old.day, 28)),
        "now": filling.end + dt.timedelta(hours=9),
        "start": filling.start,
    }[key]
    form = next((c for c in chain if "%" in c or c in filters.NAMED or c in DATE_FORMS), "s")
    text = filters.print_date(when, form)
    for name in chain:
        if name != form:
            text = filters.apply(text, name)
    return text


def _digits(rng: Random, count: int) -> str:
    return rng.choice("78") + "".join(rng.choice("0123456789") for _ in range(count - 1))


def _route(filling: Filling, row: Row, key: str) -> str:
    if "from" not in row.seen:
        one, two = (w.split(":") for w in filling.rng.sample(words()["airport"], 2))
        row.seen |= {"from": one[0], "fa": one[1], "fe": one[2], "to": two[0], "ta_": two[1], "te_": two[2]}
    return row.seen[key]


def _stations(filling: Filling, row: Row, key: str) -> str:
    if "sta" not in row.seen:
        one, two = (w.split(":") for w in filling.rng.sample(words()["station"], 2))
        row.seen |= {"sta": one[0], "stb": two[0], "stac": one[1], "stbc": two[1]}
    return row.seen[key]


def _town(filling: Filling, row: Row, key: str) -> str:
    if "lng" not in row.seen:
        base = filling.kept.setdefault("town", str(filling.rng.randrange(len(TOWNS))))
        lng, lat = TOWNS[int(base)]
        row.seen["lng"] = f"{lng + filling.rng.uniform(-0.2, 0.2):.6f}"
        row.seen["lat"] = f"{lat + filling.rng.uniform(-0.12, 0.12):.6f}"
        row.seen["gcity"] = CITIES[int(base)]
    return row.seen[key]


def _class(filling: Filling, row: Row, key: str) -> str:
    train = filling._field("train", row, [])
    return filling.rng.choice(words()["cls_fast" if train[0] in "GDC" else "cls_slow"])


def _money(filling: Filling, row: Row, key: str) -> str:
    rng = filling.rng
    amount = round(rng.choice((9, 60, 300, 1500, 8000)) * rng.uniform(0.3, 2), rng.choice((0, 1, 2, 2)))
    if key == "samt":
        if rng.random() < 0.65 and filling.running > amount:
            amount = -amount
        filling.running = round(filling.running + amount, 2)
        row.seen["run"] = f"{filling.running:.2f}"
    if key == "bal":
        return row.seen.get("run") or f"{rng.choice((300, 4000, 30000, 200000)) * rng.uniform(0.3, 2):.2f}"
    if key == "balc":
        return f"{rng.choice((2000, 30000, 200000)) * rng.uniform(0.6, 2):,.2f}"
    return f"{amount:.2f}"


def _imei(rng: Random) -> str:
    body = "86" + "".join(rng.choice("0123456789") for _ in range(12))
    return next(body + d for d in "0123456789" if values.luhn(body + d))


def _ean(rng: Random, start: str) -> str:
    body = start + "".join(rng.choice("0123456789") for _ in range(12 - len(start)))
    total = sum(int(c) * (1, 3)[i % 2] for i, c in enumerate(body))
    return body + str(-total % 10)


def _hex(rng: Random, count: int) -> str:
    return "".join(rng.choice("0123456789abcdef") for _ in range(count))


def _uuid(rng: Random) -> str:
    return "-".join((_hex(rng, 8), _hex(rng, 4), "4" + _hex(rng, 3), "a" + _hex(rng, 3), _hex(rng, 12)))


def _case(filling: Filling, row: Row, key: str) -> str:
    region, rng = row.person.region, filling.rng
    if key == "court":
        return f"（{row.t:%Y}）{region[4][0]}{region[0][2:]}刑初{rng.randrange(10, 900)}号"
    return f"A{region[0]}{rng.randrange(10, 99) * 10000:06d}{row.t:%Y%m}{rng.randrange(1, 9000):04d}"


def _estate(filling: Filling, row: Row, key: str) -> str:
    region, rng = row.person.region, filling.rng
    if key == "cert":
        return f"{region[4][0]}（{rng.randrange(2016, 2024)}）{region[2]}不动产权第{rng.randrange(10**4, 10**6):07d}号"
    land = f"{region[0]}{rng.randrange(1, 9):03d}{rng.randrange(1, 30):03d}GB{rng.randrange(1, 900):05d}"
    return f"{land}F{rng.randrange(1, 30):04d}{rng.randrange(1, 200):04d}"


def _decoy(filling: Filling, row: Row, key: str) -> str:
    rng, region = filling.rng, row.person.region
    text = {
        "badid": lambda: values.bad_id(rng, region[0]),
        "badmobile": lambda: (
            rng.choice(("120", "123", "154", "160", "164", "168", "169", "179", "194")) + _digits(rng, 8)
        ),
        "snow": lambda: f"1{rng.randrange(10**17, 9 * 10**17)}",
        "orderno": lambda: f"{row.t:%Y%m%d%H%M%S}{rng.randrange(10**3, 10**4)}",
        "uscc": lambda: values.new_uscc(rng, region[0]),
        "imei": lambda: _imei(rng),
        "ean": lambda: _ean(rng, "69" + str(rng.randrange(0, 9))),
        "isbn": lambda: _ean(rng, "9787"),
        "waybill": lambda: (
            rng.choice(("7", "4")) + _digits(rng, 14) if rng.random() < 0.5 else "SF1" + _digits(rng, 12)
        ),
    }[key]()
    filling.decoys.append(text)
    return text


def _allowed(filling: Filling, row: Row, key: str) -> str:
    rng = filling.rng
    if key == "shoptel":
        text = f"{row.person.region[5]}-{rng.choice('2345678')}{rng.randrange(10**6, 10**7)}"
        filling._note(filling.allowed, "phone.landline", text)
    else:
        text = f"{rng.choice(words()['office'])}@{rng.choice(words()['firmhost'])}"
        filling._note(filling.allowed, "phone.email", text)
    return text


def _simple(filling: Filling, row: Row) -> dict[str, Callable[[], str]]:
    rng, region = filling.rng, row.person.region
    return {
        "rent": lambda: str(rng.randrange(12, 90) * 100),
        "price": lambda: str(rng.randrange(138, 980)),
        "fare": lambda: f"{rng.randrange(60, 1600) * 0.5:.1f}",
        "area": lambda: f"{rng.uniform(42, 168):.2f}",
        "ip": lambda: f"192.168.{rng.randrange(0, 9)}.{rng.randrange(2, 250)}",
        "mac": lambda: ":".join(_hex(rng, 2).upper() for _ in range(6)),
        "lac": lambda: str(rng.randrange(4096, 65000)),
        "ci": lambda: str(rng.randrange(10000, 65000)),
        "eci": lambda: str(rng.randrange(10**7, 2 * 10**8)),
        "imsi": lambda: rng.choice(("46000", "46001", "46011", "46002")) + _digits(rng, 10),
        "eticket": lambda: f"{rng.choice(('999', '784', '781', '880', '876', '479'))}-{rng.randrange(10**9, 10**10)}",
        "fno": lambda: row.seen.setdefault("airline", rng.choice(words()["airline"])) + str(rng.randrange(1001, 9000)),
        "pnr": lambda: "".join(rng.choice("BCDEFGHJKMNPQRTVWXYZ23456789") for _ in range(6)).replace("E", "K"),
        "archive": lambda: region[0][:4] + f"{rng.randrange(10**8):08d}",
        "placecode": lambda: region[0] + "10" + f"{rng.randrange(100, 9000):06d}",
        "acct": lambda: f"1{rng.randrange(2, 9)}0{rng.randrange(10**15, 10**16)}",
        "engine": lambda: f"{rng.choice('ABCDEFGHJK')}{rng.randrange(10**6, 10**7)}",
        "uuid": lambda: _uuid(rng),
        "e9": lambda: f"E{rng.randrange(10**8, 10**9)}",
        "dursec": lambda: str(rng.choice((rng.randrange(4, 60), rng.randrange(60, 900)))),
        "room": lambda: f"{rng.randrange(2, 22)}{rng.randrange(1, 30):02d}",
        "unitno": lambda: f"{rng.randrange(1, 28)}0{rng.randrange(1, 5)}",
        "bldg": lambda: str(rng.randrange(1, 32)),
        "score": lambda: rng.choice("00000013369"),
    }


GROUPS: dict[str, Callable[[Filling, Row, str], str]] = {
    **dict.fromkeys(("from", "to", "fa", "ta_", "fe", "te_"), _route),
    **dict.fromkeys(("sta", "stb", "stac", "stbc"), _stations),
    **dict.fromkeys(("lng", "lat", "gcity"), _town),
    "cls": _class,
    **dict.fromkeys(("amt", "samt", "bal", "balc"), _money),
    **dict.fromkeys(("caseno", "court"), _case),
    **dict.fromkeys(("cert", "unit28"), _estate),
    **dict.fromkeys(("badid", "badmobile", "snow", "orderno", "uscc", "imei", "ean", "isbn", "waybill"), _decoy),
    **dict.fromkeys(("shoptel", "orgmail"), _allowed),
}


def event(filling: Filling, key: str, row: Row) -> str:
    """Anything else of an event, by its key."""
    rng = filling.rng
    if key in GROUPS:
        return GROUPS[key](filling, row, key)
    if match := re.fullmatch(r"r(\d+)\.(\d+)", key):
        return str(rng.randint(int(match[1]), int(match[2])))
    if match := re.fullmatch(r"d(\d+)", key):
        return _digits(rng, int(match[1]))
    if match := re.fullmatch(r"x(\d+)", key):
        return _hex(rng, int(match[1]))
    if match := re.fullmatch(r"f(\d+)\.(\d+)\.(\d+)", key):
        return f"{rng.uniform(int(match[1]), int(match[2])):.{match[3]}f}"
    simple = _simple(filling, row)
    if key not in simple:
        raise KeyError(f"{filling.spec.path}: no field {key}")
    return simple[key]()
