"""What each placeholder writes."""
from __future__ import annotations

import random
import uuid
from datetime import datetime
from typing import Any, Callable

from shapes import id_check, vin_check
from values import Person, digits, luhn_tail

ROLES = ["service", "info", "support", "hr", "sales", "noreply", "webmaster", "frontdesk"]
OFFICES = ["hengyuan-tech.com.cn", "yunhai-hotel.com", "jdwy.com.cn", "haina.net.cn", "dspress.cn", "ruifeng-food.com"]
LONG_MONTHS = "January February March April May June July August September October November December".split()
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def stamp(when: Any, form: str = "") -> str:
    """Write a time; %b is the English month, %- drops a leading zero, %K the Unix time, %r the year of the Republic."""
    form = form or "%Y-%m-%d %H:%M:%S"
    parts = {"%-m": str(when.month), "%-d": str(when.day), "%Y": str(when.year), "%m": f"{when.month:02d}",
             "%d": f"{when.day:02d}",
             "%b": MONTHS[when.month - 1], "%y": f"{when.year % 100:02d}", "%J": MONTHS[when.month - 1].upper(),
             "%B": LONG_MONTHS[when.month - 1],
             "%r": str(when.year - 1911)}
    if isinstance(when, datetime):
        parts |= {"%-H": str(when.hour), "%H": f"{when.hour:02d}", "%M": f"{when.minute:02d}", "%S": f"{when.second:02d}",
                  "%K": str(int((when - datetime(1970, 1, 1)).total_seconds()))}
    for key, text in parts.items():
        form = form.replace(key, text)
    return form


def mobile(writer: Any, person: Person, arg: str) -> str:
    """Write a mobile number in the form asked for."""
    text = person.mob
    forms = {"dash": f"{text[:3]}-{text[3:7]}-{text[7:]}", "sp": f"{text[:3]} {text[3:7]} {text[7:]}", "plus": "+86" + text,
             "plusdash": "+86-" + text}
    return forms.get(arg, text)


def card(writer: Any, person: Person, arg: str) -> str:
    """Write a card number, grouped by four when asked for."""
    text = person.card
    return " ".join(text[i:i + 4] for i in range(0, len(text), 4)) if arg == "sp" else text


def number(writer: Any, person: None, arg: str) -> str:
    """Write a whole number of a range, with zeros in front when the lower end has them."""
    low, high = arg.split("-")
    return str(writer.rng.randint(int(low), int(high))).zfill(len(low))


def amount(writer: Any, person: None, arg: str) -> str:
    """Write an amount with two decimals."""
    low, high = (int(part) for part in (arg or "10-9000").split("-"))
    return f"{writer.rng.randint(low * 100, high * 100) / 100:.2f}"


def some_digits(writer: Any, person: None, arg: str) -> str:
    """Write digits that are no value: as many as asked, and failing Luhn."""
    size = int(arg)
    return luhn_tail(digits(writer.rng, size - 1, "23456789"), False) if size > 1 else digits(writer.rng, 1)


def pick(writer: Any, person: None, arg: str) -> str:
    """Choose one of a list."""
    return writer.rng.choice(arg.split("/"))


def place(axis: int) -> Callable[[Any, Person, str], str]:
    """Make a filler for a coordinate near the person's region."""
    def write(writer: Any, person: Person, arg: str) -> str:
        """Write a coordinate with six decimals, or as many as asked."""
        return f"{float(person.region[axis]) + writer.rng.uniform(-0.06, 0.06):.{arg or 6}f}"
    return write


def sequence(writer: Any, person: None, arg: str) -> str:
    """Write the number of the record."""
    return format(writer.seq, arg or "d")


def mail_mask(writer: Any, person: Person, arg: str) -> str:
    """Write a masked mailbox."""
    name, host = person.email.split("@")
    return f"{name[:2]}***@{host}"


def from_person(name: str) -> Callable[[Any, Person, str], str]:
    """Make a filler for an attribute of a person."""
    return lambda writer, person, arg: getattr(person, name)


def doc_type(writer: Any, person: Person, arg: str) -> str:
    """Write the kind of document shown; the argument gives the two words."""
    first, second = (arg or "身份证/护照").split("/")
    return second if person.abroad else first


FILLERS: dict[str, Callable[[Any, Any, str], str]] = {
    "id": lambda w, p, a: p.id.lower() if a == "low" else p.id,
    "mob": mobile, "card": card, "doctype": doc_type, "n": number, "amt": amount,
    "amtc": lambda w, p, a: f"{float(amount(w, None, a)):,.2f}",
    "dig": some_digits, "pick": pick, "seq": sequence, "lng": place(5), "lat": place(6), "mailmask": mail_mask,
    "hex": lambda w, p, a: "".join(w.rng.choice("0123456789abcdef") for _ in range(int(a))),
    "uuid": lambda w, p, a: str(uuid.UUID(int=w.rng.getrandbits(128), version=4)),
    "birth": lambda w, p, a: stamp(p.born, a or "%Y-%m-%d"),
    "birth6": lambda w, p, a: stamp(p.born, "%y%m%d"),
    "age": lambda w, p, a: str(w.clock.year - p.born.year),
    "sexmf": lambda w, p, a: "F" if p.female else "M", "prov": lambda w, p, a: p.region[0][:2],
    "region6": lambda w, p, a: p.region[0],
    "sn": lambda w, p, a: p.name.split()[-1] if w.script == "latin" else p.name[0],
    "upper": lambda w, p, a: "/".join(reversed(p.name.upper().split())),
    "ctail": lambda w, p, a: p.card[-4:],
    "idmask": lambda w, p, a: p.id[:int(a or 6)] + "*" * (14 - int(a or 6)) + p.id[14:],
    "mobmask": lambda w, p, a: p.mob[:3] + "****" + p.mob[7:],
    "cardmask": lambda w, p, a: p.card[:6] + "*" * (len(p.card) - 10) + p.card[-4:],
    "room": lambda w, p, a: f"{w.rng.randrange(2, 19)}{w.rng.randrange(1, 22):02d}",
    "omail": lambda w, p, a: f"{w.rng.choice(ROLES)}@{w.rng.choice(OFFICES)}", "oland": lambda w, p, a: p.land,
    **{name: from_person(name) for name in "email plate pp vin land name sex addr city acct bank".split()},
}


def wrong_id(rng: random.Random) -> str:
    """Write an ID number whose check character is wrong."""
    body = rng.choice(("110108", "440106", "320102", "330106", "510107")) + f"19{rng.randrange(55, 99)}{rng.randrange(1, 13):02d}"
    body += f"{rng.randrange(1, 29):02d}{rng.randrange(100, 999)}"
    return body + str((int(id_check(body).replace("X", "10")) + rng.randrange(2, 8)) % 10)


def wrong_vin(rng: random.Random) -> str:
    """Write a VIN whose check digit is wrong."""
    vin = "LSVAG41A0C2" + digits(rng, 6)
    return vin[:8] + ("3" if vin_check(vin) != "3" else "5") + vin[9:]


def company_code(rng: random.Random) -> str:
    """Write a company code with letters and a right check character."""
    alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    body = "91" + rng.choice(("110108", "440300", "310115")) + "MA" + "".join(rng.choice(alphabet) for _ in range(7))
    total = sum(alphabet.index(c) * pow(3, i, 31) for i, c in enumerate(body))
    return body + alphabet[(31 - total % 31) % 31]


def decoy(rng: random.Random, name: str, when: datetime) -> str | None:
    """Write a string that looks like a value and is none; nothing when the name is not known."""
    seconds = int((when - datetime(1970, 1, 1)).total_seconds())
    makers: dict[str, Callable[[], str]] = {
        "badid": lambda: wrong_id(rng), "vinbad": lambda: wrong_vin(rng), "uscc": lambda: company_code(rng),
        "ms": lambda: f"{seconds}{rng.randrange(1000):03d}", "sec": lambda: str(seconds),
        "ord18": lambda: f"{when:%Y%m%d%H%M%S}{rng.randrange(1000, 9999)}",
        "ord20": lambda: f"{when:%Y%m%d%H%M%S}{rng.randrange(100000, 999999)}",
        "snow": lambda: "1" + digits(rng, 18), "snow18": lambda: "6" + digits(rng, 17, "3456789"),
        "luhnbad": lambda: luhn_tail("6222" + digits(rng, 14), False), "imei": lambda: luhn_tail("86" + digits(rng, 12)),
        "card16": lambda: luhn_tail(rng.choice("3456") + digits(rng, 14), False),
        "us": lambda: f"1-{rng.choice((212, 415, 646, 312, 206))}-555-{rng.randrange(1000, 9999)}",
        "us10": lambda: f"({rng.choice((212, 415, 646, 312))}) 555-{rng.randrange(1000, 9999)}",
        "bad11": lambda: rng.choice(("120", "154", "160", "163", "194", "169")) + digits(rng, 8),
        "hot": lambda: f"400-{rng.randrange(600, 999)}-{rng.randrange(1000, 9999)}",
        "ean": lambda: "69" + digits(rng, 11), "isbn": lambda: "978" + digits(rng, 10), "way": lambda: "SF1" + digits(rng, 12),
        "way12": lambda: digits(rng, 12, "7"), "pay28": lambda: f"42000{when:%y}{digits(rng, 21)}",
        "inv8": lambda: digits(rng, 8), "inv12": lambda: "0" + digits(rng, 11),
        "part9": lambda: rng.choice("EG") + digits(rng, 8),
        "dec": lambda: f"{rng.randrange(0, 3)}.1{rng.choice('3578')}{digits(rng, 9)}",
        "kmob": lambda: "13800138000", "kcard": lambda: "6222600260001072444", "icon": lambda: "icon@2x.png",
        "kid": lambda: "11010519491231002X",
        "kvisa": lambda: "4111111111111111", "fillid": lambda: "123456789012345678", "ones": lambda: "111111111111111111",
        "run14": lambda: f"{when:%Y%m%d%H%M%S}", "id12": lambda: digits(rng, 12, "1"), "imsi0": lambda: "0.46" + digits(rng, 13),
    }
    return makers[name]() if name in makers else None
