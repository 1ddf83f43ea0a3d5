"""Invented persons and things, drawn from a seeded random generator."""
from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from shapes import id_check, luhn_digit, vin_check

HERE = Path(__file__).parent
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
LONG_MONTHS = "January February March April May June July August September October November December".split()
DAYS = "Mon Tue Wed Thu Fri Sat Sun".split()
RULES = {"id": "identity.prc_id18", "mobile": "phone.mobile", "email": "phone.email", "card": "bank.card",
         "plate": "driving.plate", "passport": "identity.passport_cn", "vin": "driving.vin", "landline": "phone.landline"}


def read_pools() -> dict[str, list[str]]:
    """Read the word lists."""
    lines = (HERE / "pools.txt").read_text("utf-8").splitlines()
    return {key: items.split("|") for key, items in (line.split("=", 1) for line in lines if line[0] != "#")}


POOLS = read_pools()
HANT = dict(zip(POOLS["hant"][0][::2], POOLS["hant"][0][1::2]))


def stamp(moment: datetime, form: str) -> str:
    """Format a time without the help of the locale."""
    parts = {"Y": f"{moment.year}", "y": f"{moment.year % 100:02d}", "m": f"{moment.month:02d}", "d": f"{moment.day:02d}",
             "H": f"{moment.hour:02d}", "M": f"{moment.minute:02d}", "S": f"{moment.second:02d}",
             "b": MONTHS[moment.month - 1], "a": DAYS[moment.weekday()], "n": str(moment.month), "e": str(moment.day),
             "k": str(moment.hour), "B": LONG_MONTHS[moment.month - 1], "U": MONTHS[moment.month - 1].upper(),
             "A": DAYS[moment.weekday()][:2].upper(),
             "s": str(int((moment - datetime(1970, 1, 1)).total_seconds())), "f": f"{moment.microsecond // 1000:03d}"}
    return re.sub(r"%([A-Za-z])", lambda hit: parts[hit.group(1)], form)


@dataclass
class Person:
    """One invented person; attributes are made when first asked for."""
    rng: Random
    script: str
    cache: dict[str, str] = field(default_factory=dict)
    keyed: bool = False

    def __post_init__(self) -> None:
        """Draw region, sex, birth date and name."""
        self.region = self.rng.choice(POOLS["region"]).split(",")
        self.male = self.rng.random() < 0.5
        self.born = datetime(1950, 1, 1) + timedelta(days=self.rng.randrange(18600))
        self.surname = self.rng.choice(POOLS["surname"]).split(":")
        pool = POOLS["given.m" if self.male else "given.f"]
        picks = [self.rng.choice(pool).split(":") for _ in range(1 if self.rng.random() < 0.25 else 2)]
        self.given = ("".join(p[0] for p in picks), "".join(p[1] for p in picks))

    def get(self, what: str) -> str:
        """Return an attribute in its base form."""
        if what not in self.cache:
            self.cache[what] = getattr(self, "make_" + what)()
        return self.cache[what]

    def digits(self, count: int) -> str:
        """Return random digits."""
        return "".join(self.rng.choice("0123456789") for _ in range(count))

    def make_id(self) -> str:
        """Return an ID number with the right check character."""
        serial = self.rng.randrange(1, 499) * 2 + (1 if self.male else 0)
        body = f"{self.region[0]}{stamp(self.born, '%Y%m%d')}{serial:03d}"
        return body + id_check(body)

    def make_mobile(self) -> str:
        """Return a mobile number of an assigned prefix."""
        tail = self.digits(8)
        while len(set(tail)) < 4:
            tail = self.digits(8)
        return self.rng.choice(POOLS["mobile"]) + tail

    def make_py(self) -> str:
        """Return the name in small Latin letters."""
        return (self.surname[1] + self.given[1]).lower()

    def make_user(self) -> str:
        """Return a login name."""
        return self.get("py")[:10] + self.rng.choice([str(self.born.year), self.digits(3), stamp(self.born, "%m%d")])

    def make_email(self) -> str:
        """Return a mailbox at a public provider."""
        local = self.rng.choice([self.get("user"), self.get("py") + "_" + self.digits(2), self.get("qq")])
        return local + "@" + self.rng.choice(POOLS["mail"])

    def make_qq(self) -> str:
        """Return a QQ number of nine digits."""
        return self.rng.choice("123456789") + self.digits(8)

    def make_card(self) -> str:
        """Return a bank card number with known BIN and Luhn digit."""
        entry = self.rng.choice(POOLS["bin"]).split(",")
        self.cache["mybank"] = entry[3] if self.script == "latin" else entry[2]
        body = entry[0] + self.digits(int(entry[1]) - 7)
        return body + luhn_digit(body)

    def make_mybank(self) -> str:
        """Return the bank that issued the card."""
        self.get("card")
        return self.cache["mybank"]

    def make_acct(self) -> str:
        """Return a bank account number which is no card number."""
        return "0" + self.rng.choice(["2000", "4017", "7131"]) + self.digits(10)

    def make_passport(self) -> str:
        """Return a passport number."""
        return self.rng.choice(["E", "G", "E" + self.rng.choice("ABCDEFGHJK"), "E"]).ljust(2, self.digits(1)) + self.digits(7)

    def make_plate(self) -> str:
        """Return a number plate of the person's province."""
        heads = dict((item[:2], item[2]) for item in POOLS["prov"])
        head = heads[self.region[0][:2]]
        if self.rng.random() < 0.15:
            return (HANT.get(head, head) if self.script == "hant" else head) + self.rng.choice("ABC") + "D" + self.digits(5)
        tail = list(self.digits(5))
        tail[self.rng.randrange(3)] = self.rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ")
        return (HANT.get(head, head) if self.script == "hant" else head) + self.rng.choice("ABCEF") + "".join(tail)

    def make_vin(self) -> str:
        """Return a VIN of a Chinese maker with check digit."""
        chars = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
        maker = self.rng.choice(["LSV", "LFV", "LVS", "LSG", "LHG", "LGX", "LB3"])
        model = "".join(self.rng.choice(chars) for _ in range(5))
        vin = f"{maker}{model}0{self.rng.choice('ABCDEFGHJK')}{self.rng.choice('ABCN')}{self.digits(6)}"
        return vin[:8] + vin_check(vin) + vin[9:]

    def make_engine(self) -> str:
        """Return an engine number."""
        return self.rng.choice("ABCEG") + self.digits(6)

    def make_archive(self) -> str:
        """Return a licence archive number."""
        return self.region[0][:4] + "0" + self.digits(7)

    def make_landline(self) -> str:
        """Return a home landline number."""
        return self.region[5] + "-" + self.rng.choice("68") + self.digits(7)

    def make_wx(self) -> str:
        """Return a chat account name."""
        return "wxid_" + "".join(self.rng.choice("abcdefghijkmnpqrstuvwxyz0123456789") for _ in range(14))

    def make_pass(self) -> str:
        """Return a password as people choose them."""
        return self.given[1] + self.rng.choice(["@", "!", "", "_"]) + str(self.born.year)[2:] + self.digits(3)

    def words(self, what: str, arg: str) -> str | None:
        """Return name, birth, age and the like, or None."""
        latin = self.script == "latin"
        table = {"name": self.surname[0] + self.given[0], "sur": self.surname[0], "sex": "男" if self.male else "女",
                 "mr": "先生" if self.male else "女士", "he": "他" if self.male else "她",
                 "sexw": "male" if self.male else "female", "sexm": "M" if self.male else "F", "sexn": "1" if self.male else "2",
                 "born": stamp(self.born, arg or "%Y-%m-%d"), "age": str(2024 - self.born.year), "region": self.region[0],
                 "county": self.region[1] + self.region[2], "home": self.region[1][:-1]}
        if latin:
            table |= {"name": f"{self.surname[1]} {self.given[1].capitalize()}", "sur": self.surname[1],
                      "sex": table["sexm"], "mr": "Mr" if self.male else "Ms", "he": "he" if self.male else "she",
                      "county": f"{self.region[3]}, {self.region[4]}", "home": self.region[4]}
        if arg == "u" and what == "name":
            return f"{self.surname[1]}/{self.given[1]}".upper()
        return table.get(what)

    def make_addr(self) -> str:
        """Return a home address."""
        n, b = self.rng.randrange(1, 300), self.rng.randrange(1, 20)
        r = self.rng.randrange(1, 25) * 100 + self.rng.randrange(1, 5)
        if self.script == "latin":
            return f"Rm {r} Bldg {b}, {n} {self.rng.choice(POOLS['road.en'])}, {self.region[3]}, {self.region[4]}"
        return f"{self.region[1]}{self.region[2]}{self.rng.choice(POOLS['road'])}{n}号{b}栋{r}室"
