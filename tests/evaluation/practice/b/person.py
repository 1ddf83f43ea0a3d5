"""One invented person; every value is drawn when it is first asked for."""

import random
from collections.abc import Callable
from datetime import date, datetime, timedelta

import values

Pools = dict[str, list[str]]
FULL = {ord(c): ord(c) + 0xFEE0 for c in "0123456789X"}
RULES = {
    "id": "identity.prc_id18",
    "mob": "phone.mobile",
    "mail": "phone.email",
    "card": "bank.card",
    "plate": "driving.plate",
    "pp": "identity.passport_cn",
    "vin": "driving.vin",
    "land": "phone.landline",
}


def grouped(text: str, sizes: tuple[int, ...], joint: str) -> str:
    parts, start = [], 0
    for size in sizes:
        parts.append(text[start : start + size])
        start += size
    if start < len(text):
        parts.append(text[start:])
    return joint.join(p for p in parts if p)


FORMS: dict[str, tuple[str, Callable[[str], str]]] = {
    "idl": ("id", str.lower),
    "idsp": ("id", lambda v: grouped(v, (6, 8, 4), " ")),
    "iddash": ("id", lambda v: grouped(v, (6, 8, 4), "-")),
    "idfw": ("id", lambda v: v.translate(FULL)),
    "mobd": ("mob", lambda v: grouped(v, (3, 4, 4), "-")),
    "mobs": ("mob", lambda v: grouped(v, (3, 4, 4), " ")),
    "mob86": ("mob", lambda v: "+86" + v),
    "mob86s": ("mob", lambda v: "+86 " + grouped(v, (3, 4, 4), " ")),
    "mob86d": ("mob", lambda v: "+86-" + v),
    "cards": ("card", lambda v: grouped(v, (4, 4, 4, 4), " ")),
    "plated": ("plate", lambda v: v[:2] + "·" + v[2:]),
    "landp": ("land", lambda v: "(" + v.replace("-", ") ")),
}
MASKS: dict[str, tuple[str, Callable[[str], str]]] = {
    "idm": ("id", lambda v: v[:6] + "*" * 8 + v[14:]),
    "idm2": ("id", lambda v: v[:3] + "*" * 11 + v[14:]),
    "id4": ("id", lambda v: v[-4:]),
    "mobm": ("mob", lambda v: v[:3] + "****" + v[7:]),
    "mob4": ("mob", lambda v: v[-4:]),
    "cardm": ("card", lambda v: v[:4] + " **** **** " + v[-4:]),
    "card4": ("card", lambda v: v[-4:]),
    "platem": ("plate", lambda v: v[:2] + "***" + v[-2:]),
    "namem": ("name", lambda v: v[0] + "*" * (len(v) - 1)),
}


class Person:
    """Lazy attributes, all from the document's generator."""

    def __init__(self, rng: random.Random, pools: Pools, hant: bool, years: tuple[int, int]) -> None:
        self.rng, self.pools, self.hant = rng, pools, hant
        self.male = rng.random() < 0.55
        self.born = date(rng.randint(*years), 1, 1) + timedelta(days=rng.randint(0, 364))
        self.region, self.area, self.char = rng.choice(pools["region"]).split("=")
        if hant:
            self.char = rng.choice("京湘川桂")
        self.bank = rng.choice(sorted(values.BINS))
        number = values.prc_id(rng, self.region, self.born, self.male)
        self.born = datetime.strptime(number[6:14], "%Y%m%d").date()
        self.held: dict[str, str] = {"id": number}

    def _make(self, field: str) -> str:
        rng, pools = self.rng, self.pools
        tail = "_hant" if self.hant else ""
        makers: dict[str, Callable[[], str]] = {
            "mob": lambda: values.mobile(rng),
            "card": lambda: values.card(rng, self.bank),
            "plate": lambda: values.plate(rng, self.char),
            "pp": lambda: values.passport(rng),
            "vin": lambda: values.vin(rng),
            "land": lambda: self._landline(),
            "mail": lambda: self._mail(),
            "name": lambda: rng.choice(pools["surname" + tail]) + rng.choice(pools["given" + tail]),
            "pin": lambda: rng.choice(pools["pinyin"]) + "/" + rng.choice(pools["pinyin2"]),
            "addr": lambda: f"{self.area}{rng.choice(pools['street'])}{rng.randint(2, 288)}号",
        }
        return makers[field]()

    def _landline(self) -> str:
        area = self.rng.choice(self.pools["area"])
        while True:
            text = self.rng.choice("35678") + values.digits(self.rng, 7)
            if not values.dull(text):
                return area + "-" + text

    def _mail(self) -> str:
        word = self.rng.choice(self.pools["pinyin"]).lower() + self.rng.choice(["_", ".", "", ""])
        word += self.rng.choice(self.pools["pinyin2"]).lower() + str(self.rng.randint(3, 997))
        return word + "@" + self.rng.choice(self.pools["mailhost"])

    def base(self, field: str) -> str:
        if field not in self.held:
            self.held[field] = self._make(field)
        return self.held[field]

    def simple(self, field: str) -> str | None:
        """Fields that are no value of a rule."""
        if field in MASKS:
            source, change = MASKS[field]
            return change(self.base(source))
        table = {
            "sex": "男" if self.male else "女",
            "sexe": "M" if self.male else "F",
            "mr": "Mr" if self.male else "Ms",
            "bank": self.bank,
            "area": self.area,
            "region": self.region,
            "age": str(2016 - self.born.year),
            "sur": self.base("name")[0],
        }
        if field in table:
            return table[field]
        if field == "pins":
            return self.base("pin").replace("/", " ")
        if field == "pint":
            return self.base("pin").replace("/", " ").title()
        return self.base(field) if field in ("name", "pin", "addr") else None

    def value(self, field: str) -> tuple[str, str] | None:
        """(rule, text) for a field of one of the eight rules."""
        source, change = FORMS.get(field, (field, str))
        return (RULES[source], change(self.base(source))) if source in RULES else None
