"""What is drawn for one record: its state, and the fields that are nobody's values."""

from __future__ import annotations

import datetime as dt
import random
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field

import people
import vocab
from people import Person, digits


@dataclass
class Log:
    """What stands in one file: values, allowed values, decoys."""

    values: dict[str, set[str]] = field(default_factory=dict)
    allowed: dict[str, set[str]] = field(default_factory=dict)
    decoys: set[str] = field(default_factory=set)


@dataclass
class Ctx:
    """The state behind one record: its person, the other side, its time, words drawn so far."""

    rng: random.Random
    log: Log
    script: str
    me: Person
    other: Person
    time: dt.datetime
    dur: float
    seq: int
    book: dict[str, float]
    memo: dict[str, str] = field(default_factory=dict)

    def place(self, key: str) -> list[str]:
        """A place of the record; from and to differ."""
        if "places" not in self.memo:
            start = self.rng.randrange(len(vocab.PLACES))
            self.memo["places"] = f"{start},{(start + self.rng.randrange(9, 30)) % len(vocab.PLACES)}"
        return vocab.PLACES[int(self.memo["places"].split(",")[key == "to"])]


def _pick(words: list[str]) -> Callable[[Ctx], str]:
    return lambda ctx: ctx.rng.choice(words)


def _amount(ctx: Ctx) -> str:
    if "amt" not in ctx.book or ctx.book.get("amt_seq") != ctx.seq:
        value = round(ctx.rng.choice((30, 200, 900, 5000)) * ctx.rng.uniform(0.2, 2), 2)
        minus = ctx.rng.random() < 0.7 and ctx.book["bal"] > value
        ctx.book |= {"amt": value, "amt_seq": ctx.seq, "minus": minus}
        ctx.book["bal"] = round(ctx.book["bal"] + (-value if minus else value), 2)
    return f"{ctx.book['amt']:.2f}"


def _signed(ctx: Ctx) -> str:
    text = _amount(ctx)
    return "-" + text if ctx.book["minus"] else text


def _balance(ctx: Ctx) -> str:
    _amount(ctx)
    return f"{ctx.book['bal']:.2f}"


def _io(ctx: Ctx) -> str:
    _amount(ctx)
    return "1" if ctx.book["minus"] else "0"


def _caseno(ctx: Ctx) -> str:
    return f"A{ctx.place('from')[0]}{digits(ctx.rng, 4)}00{ctx.time:%Y%m}{digits(ctx.rng, 4)}"


def _unit28(ctx: Ctx) -> str:
    head = f"{ctx.me.place[0]}00{ctx.rng.randrange(1, 9)}0{digits(ctx.rng, 2)}"
    return f"{head}GB{digits(ctx.rng, 5)}F{digits(ctx.rng, 8)}"


def _bad_id(ctx: Ctx) -> str:
    text = people.make_person(ctx.rng).id
    return text[:17] + ("3" if text[17] != "3" else "8")


def _bad_card(ctx: Ctx) -> str:
    text = people.make_card(ctx.rng)[0]
    return text[:-1] + str((int(text[-1]) + ctx.rng.randrange(1, 9)) % 10)


def _bad_vin(ctx: Ctx) -> str:
    text = people.make_vin(ctx.rng)
    return text[:8] + ("4" if text[8] != "4" else "7") + text[9:]


def _office_tel(ctx: Ctx) -> str:
    area = (ctx.place("from") if "places" in ctx.memo else ctx.me.place)[5]
    long = len(area) == 3 or area in ("0755", "0571", "0757", "0577", "0512")
    return f"{area}-{ctx.rng.choice('2345678')}{digits(ctx.rng, 7 if long else 6)}"


def _office_mail(ctx: Ctx) -> str:
    host = people.make_name(ctx.rng, True)[1][1] + ctx.rng.choice(("tech", "hotel", "gov", "net"))
    return f"{ctx.rng.choice(vocab.OFFICES)}@{host}{ctx.rng.choice(('.cn', '.com', '.com.cn'))}"


def _imei(ctx: Ctx) -> str:
    body = "86" + digits(ctx.rng, 12)
    return body + people.luhn_digit(body)


def _hotel(ctx: Ctx) -> str:
    return ctx.place("from")[2][:-1] + ctx.rng.choice(vocab.HOTELS) + ctx.rng.choice(vocab.HOTEL_TAIL)


def _airline(ctx: Ctx) -> str:
    if "airline" not in ctx.memo:
        ctx.memo["airline"] = ctx.rng.choice(vocab.AIRLINES)
    return ctx.memo["airline"]


def _geo(index: int) -> Callable[[Ctx], str]:
    return lambda ctx: f"{float(ctx.me.place[index]) + ctx.rng.uniform(-0.08, 0.08):.6f}"


def _nat(ctx: Ctx) -> str:
    return ctx.rng.choice(("汉", "汉", "汉", "汉", "回", "满", "壮", "苗"))


FIELDS: dict[str, Callable[[Ctx], str]] = {
    "amt": _amount,
    "samt": _signed,
    "bal": _balance,
    "io": _io,
    "caseno": _caseno,
    "unit28": _unit28,
    "nat": _nat,
    "lng": _geo(6),
    "lat": _geo(7),
    "hotel": _hotel,
    "netbar": lambda c: c.rng.choice(vocab.NETBARS) + c.rng.choice(("网吧", "网咖", "电竞馆")),
    "shop": _pick(vocab.SHOPS),
    "shope": _pick(vocab.SHOPS_E),
    "crime": _pick(vocab.CRIMES),
    "port": _pick(vocab.PORTS),
    "porte": _pick(vocab.PORTS_E),
    "land": _pick(vocab.COUNTRIES),
    "lande": _pick(vocab.COUNTRIES_E),
    "car": _pick(vocab.CARS),
    "care": _pick(vocab.CARS_E),
    "estate": _pick(vocab.ESTATES),
    "road": _pick(vocab.ROADS),
    "lac": lambda c: str(c.rng.randrange(4100, 62000)),
    "ci": lambda c: str(c.rng.randrange(2000, 64000)),
    "ip": lambda c: (
        f"{c.rng.choice((10, 172, 192))}.{c.rng.randrange(16, 30)}.{c.rng.randrange(1, 250)}.{c.rng.randrange(2, 250)}"
    ),
    "mac": lambda c: ":".join(f"{c.rng.randrange(256):02X}" for _ in range(6)),
    "uuid": lambda c: str(uuid.UUID(int=c.rng.getrandbits(128), version=4)),
    "from": lambda c: c.place("from")[2][:-1],
    "to": lambda c: c.place("to")[2][:-1],
    "frome": lambda c: c.place("from")[8],
    "toe": lambda c: c.place("to")[8],
    "fromc": lambda c: c.place("from")[9],
    "toc": lambda c: c.place("to")[9],
    "st1": lambda c: c.place("from")[10],
    "st2": lambda c: c.place("to")[10],
    "fl": lambda c: _airline(c)[:2] + str(c.rng.randrange(1101, 9890)),
    "etk": lambda c: _airline(c)[2:] + "-" + digits(c.rng, 10),
    "pnr": lambda c: "".join(c.rng.choice("BCDEFGHJKLMNPQRSTVWXYZ0123456789") for _ in range(6)),
    "tr": lambda c: c.rng.choice("GGGDDCKZT") + str(c.rng.randrange(11, 998)),
    "seat": lambda c: f"{c.rng.randrange(1, 17):02d}车{c.rng.randrange(1, 19):02d}{c.rng.choice('ABCDF')}号",
    "place14": lambda c: c.place("from")[0] + "10" + digits(c.rng, 6),
    "gate": lambda c: c.rng.choice("ABCDEH") + str(c.rng.randrange(1, 70)),
    "cert": lambda c: f"{c.me.place[4][0]}（{c.time:%Y}）{c.me.place[2]}不动产权第{digits(c.rng, 7)}号",
    "oldcert": lambda c: f"{c.me.place[4][0]}房权证{c.me.place[2][0]}字第{digits(c.rng, 8)}号",
    "court": lambda c: f"（{c.time:%Y}）{c.me.place[4][0]}{c.me.place[0][2:]}刑初{c.rng.randrange(11, 980)}号",
    "file12": lambda c: c.me.place[0][:4] + digits(c.rng, 8),
    "engine": lambda c: c.rng.choice("ABCEGHK") + digits(c.rng, 6),
    "imei": _imei,
    "imsi": lambda c: "46000" + digits(c.rng, 10),
    "snow": lambda c: "1" + digits(c.rng, 17),
    "order": lambda c: f"{c.time:%Y%m%d%H%M%S}" + digits(c.rng, 6),
    "uscc": lambda c: people.make_uscc(c.rng),
    "bad.id": _bad_id,
    "bad.card": _bad_card,
    "bad.vin": _bad_vin,
    "bad.mobile": lambda c: c.rng.choice(("154", "160", "164", "194", "129", "101")) + digits(c.rng, 8),
    "hot": lambda c: f"{c.rng.choice(('400', '800'))}-{c.rng.randrange(600, 999)}-{digits(c.rng, 4)}",
    "waybill": lambda c: "SF" + digits(c.rng, 13),
    "size": lambda c: "1" + digits(c.rng, 10),
    "inv": lambda c: "0" + digits(c.rng, 11),
    "stel": _office_tel,
    "smail": _office_mail,
}
DECOYS = {
    "bad.id",
    "bad.card",
    "bad.vin",
    "bad.mobile",
    "imei",
    "snow",
    "order",
    "uscc",
    "hot",
    "waybill",
    "inv",
    "size",
}
ALLOWED = {"stel": "phone.landline", "smail": "phone.email"}
