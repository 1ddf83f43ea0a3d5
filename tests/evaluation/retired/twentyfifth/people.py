"""Persons whose attributes are drawn once and stay the same in a file."""

from __future__ import annotations

import datetime as dt
import random

import values

SURNAMES = values.table("surnames")
GIVEN = values.table("given")
STREETS = (
    ("人民路", "人民路", "Renmin Road"),
    ("建设路", "建設路", "Jianshe Road"),
    ("中山路", "中山路", "Zhongshan Road"),
    ("解放街", "解放街", "Jiefang Street"),
    ("文化路", "文化路", "Wenhua Road"),
    ("新华街", "新華街", "Xinhua Street"),
)
COLUMN = {"hans": 0, "hant": 1, "latin": 2}
RULES = {
    "id": "identity.prc_id18",
    "mob": "phone.mobile",
    "mail": "phone.email",
    "card": "bank.card",
    "plate": "driving.plate",
    "pass": "identity.passport_cn",
    "vin": "driving.vin",
    "land": "phone.landline",
}


class Person:
    """One invented person; attributes are made on first use."""

    def __init__(self, rng: random.Random, script: str) -> None:
        self.rng = rng
        self.col = COLUMN[script]
        self.male = rng.random() < 0.5
        self.region = rng.choice(values.REGIONS)
        self.birth = dt.date(1953, 1, 1) + dt.timedelta(days=rng.randint(0, 17500))
        pool = [row for row in GIVEN if row[3] == ("m" if self.male else "f")]
        self.family = rng.choice(SURNAMES)
        self.given = [rng.choice(pool) for _ in range(rng.choice((1, 2, 2, 2)))]
        self.made: dict[str, str] = {}
        self.bin = rng.choice(values.BINS)

    def get(self, name: str) -> str:
        """The attribute, drawn once."""
        if name not in self.made:
            self.made[name] = self.draw(name)
        return self.made[name]

    def draw(self, name: str) -> str:
        """Draw an attribute; a digit at the end asks for a second value of the same sort."""
        rng, base = self.rng, name.rstrip("0123456789")
        makers = {
            "id": lambda: values.id_number(rng, self.region[0], self.birth, self.male),
            "mob": lambda: values.mobile(rng),
            "mail": self.mail,
            "card": lambda: values.card(rng, self.bin if name == base else rng.choice(values.BINS)),
            "plate": lambda: values.plate(rng, self.region[5]),
            "pass": lambda: values.passport(rng),
            "vin": lambda: values.vin(rng),
            "land": lambda: values.landline(rng, self.region[4]),
            "addr": self.address,
            "user": lambda: self.pinyin("").lower() + str(rng.randint(3, 99)),
        }
        return makers[base]() if base in makers else self.fixed(base)

    def fixed(self, name: str) -> str:
        """Attributes that follow from the others."""
        num, phone, pan = self.get("id"), self.get("mob"), self.get("card")
        table = {
            "name": self.name(),
            "py": self.pinyin(" ").upper(),
            "Py": self.pinyin(" "),
            "pnr": self.pinyin("/").upper(),
            "sex": "男" if self.male else "女",
            "mf": "M" if self.male else "F",
            "mr": "Mr" if self.male else "Ms",
            "sir": "先生" if self.male else "女士",
            "bank": self.bin[2],
            "bk": self.bin[3],
            "reg": self.region[0],
            "city": self.city(),
            "prov": self.region[5],
            "fam": self.family[self.col],
            "mid": num[:6] + "********" + num[-4:],
            "mmob": phone[:3] + "****" + phone[-4:],
            "mcard": pan[:6] + "*" * (len(pan) - 10) + pan[-4:],
            "tail": pan[-4:],
            "itail": num[-4:],
            "ptail": phone[-4:],
            "mname": self.family[self.col] + "*" * len(self.given),
        }
        return table[name]

    def name(self) -> str:
        """The name in the script of the file."""
        if self.col == 2:
            return self.pinyin(" ")
        return self.family[self.col] + "".join(row[self.col] for row in self.given)

    def pinyin(self, sep: str) -> str:
        """Surname, separator, given name in pinyin."""
        return self.family[2] + sep + "".join(row[2] for row in self.given).capitalize()

    def city(self) -> str:
        """The region's name."""
        return self.region[3].replace(",", ", ") if self.col == 2 else self.region[1 + self.col]

    def mail(self) -> str:
        """A mailbox made of the pinyin name."""
        rng, flat = self.rng, self.pinyin("").lower()
        local = rng.choice(
            (
                f"{flat}{rng.randint(10, 999)}",
                f"{flat}_{self.birth:%m%d}",
                f"{self.family[2].lower()}.{rng.randint(101, 9876)}",
            )
        )
        return f"{local}@{rng.choice(values.MAILS)}"

    def address(self) -> str:
        """A home address."""
        rng, street = self.rng, self.rng.choice(STREETS)[self.col]
        if self.col == 2:
            return f"Room {rng.randint(101, 2604)}, No. {rng.randint(3, 380)} {street}, {self.city()}"
        tail = ("号", "栋", "室") if self.col == 0 else ("號", "棟", "室")
        house, block, room = rng.randint(3, 380), rng.randint(1, 18), rng.randint(101, 2604)
        return f"{self.city()}{street}{house}{tail[0]}{block}{tail[1]}{room}{tail[2]}"


def write_form(base: str, text: str, form: str) -> str:  # noqa: PLR0911
    """A value in another way of writing."""
    if form == "low":
        return text.lower()
    if form == "fw":
        return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)
    if form in ("dot", "sp") and base == "plate":
        return text[:2] + ("·" if form == "dot" else " ") + text[2:]
    if form in ("+86", "+86-", "86"):
        return form + text
    if form in ("-", "sp"):
        sep = "-" if form == "-" else " "
        if base == "mob":
            return sep.join((text[:3], text[3:7], text[7:]))
        if base == "id":
            return sep.join((text[:6], text[6:14], text[14:]))
        return sep.join(text[i : i + 4] for i in range(0, len(text), 4))
    raise ValueError(form)
