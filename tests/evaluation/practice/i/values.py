"""Random values with right check characters, and persons that own them."""

from __future__ import annotations

import datetime as dt
import random
import re
from pathlib import Path

DATA = Path(__file__).parent / "data"
MOBILE = [
    "133",
    "134",
    "135",
    "136",
    "137",
    "138",
    "139",
    "147",
    "150",
    "151",
    "152",
    "155",
    "156",
    "157",
    "158",
    "159",
    "166",
    "173",
    "175",
    "176",
    "177",
    "178",
    "180",
    "181",
    "182",
    "183",
    "184",
    "185",
    "186",
    "187",
    "188",
    "189",
    "190",
    "191",
    "193",
    "195",
    "196",
    "198",
    "199",
]
BINS = {
    "622848": ("农业银行", 19),
    "621700": ("建设银行", 19),
    "622202": ("工商银行", 19),
    "621661": ("中国银行", 19),
    "622588": ("招商银行", 16),
    "622700": ("建设银行", 19),
    "621799": ("邮储银行", 19),
    "622260": ("交通银行", 19),
    "621226": ("工商银行", 19),
    "622609": ("招商银行", 16),
    "622622": ("民生银行", 16),
    "621483": ("招商银行", 16),
}
AREA8 = [
    "010",
    "020",
    "021",
    "022",
    "023",
    "024",
    "025",
    "027",
    "028",
    "029",
    "0755",
    "0571",
    "0512",
    "0532",
    "0371",
    "0731",
    "0591",
]
PROV = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青川宁琼"
WMI = ["LSV", "LFV", "LVS", "LGB", "LHG", "LBV", "LDC", "LGX", "LSG", "LFM"]
VIN_MAP = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))
VIN_W = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
ID_W = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
BAD_RUN = re.compile(r"(\d)\1{3}|01234|12345|23456|34567|45678|56789")


def rows(name: str) -> list[list[str]]:
    """Return the blank-separated rows of a data file."""
    return [line.split() for line in (DATA / name).read_text("utf-8").splitlines() if line.strip()]


SURNAMES, GIVEN = rows("surnames.txt"), rows("given.txt")
REGIONS, ADDR_HANS, ADDR_HANT = rows("regions.txt"), rows("addr_hans.txt"), rows("addr_hant.txt")


def id_check(body: str) -> str:
    """GB 11643 check character of 17 digits."""
    return "10X98765432"[sum(int(c) * w for c, w in zip(body, ID_W, strict=True)) % 11]


def luhn_ok(text: str) -> bool:
    """True when the Luhn sum of a digit string holds."""
    total = 0
    for place, char in enumerate(reversed(text)):
        digit = int(char) * (1 + place % 2)
        total += digit - 9 if digit > 9 else digit
    return total % 10 == 0


def vin_check(text: str) -> str:
    """Check character (place nine) of a VIN."""
    total = sum((int(c) if c.isdigit() else VIN_MAP[c]) * w for c, w in zip(text, VIN_W, strict=True))
    return "0123456789X"[total % 11]


def raw_digits(rng: random.Random, count: int) -> str:
    """Digits without runs that look like placeholders."""
    while True:
        text = "".join(str(rng.randrange(10)) for _ in range(count))
        if count < 6 or not BAD_RUN.search(text):
            return text


def digits(rng: random.Random, count: int) -> str:
    """A number that is no mobile, no card and no identity number."""
    while True:
        text = str(rng.randint(2 if count in (11, 13, 18) else 1, 9)) + raw_digits(rng, count - 1)
        if 13 <= count <= 19 and luhn_ok(text):
            continue
        if count == 18 and id_check(text[:17]) == text[17]:
            continue
        return text


def mobile(rng: random.Random) -> str:
    """A mainland mobile number."""
    while True:
        text = rng.choice(MOBILE) + raw_digits(rng, 8)
        if not BAD_RUN.search(text):
            return text


def card(rng: random.Random, good: bool = True) -> tuple[str, str]:
    """A card number and its bank."""
    head = rng.choice(sorted(BINS))
    bank, length = BINS[head]
    body = head + raw_digits(rng, length - 7)
    last = next(str(d) for d in range(10) if luhn_ok(body + str(d)))
    if not good:
        last = str((int(last) + rng.randint(1, 9)) % 10)
    return body + last, bank


def vin(rng: random.Random, good: bool = True) -> str:
    """A VIN with right or wrong check character."""
    letters = "ABCDEFGHJKLMNPRSTUVWXYZ"
    text = rng.choice(WMI) + "".join(rng.choice(letters + "0123456789") for _ in range(5)) + "0"
    text += rng.choice("GHJKLMNP") + rng.choice(letters) + raw_digits(rng, 6)
    right = vin_check(text)
    place = right if good else rng.choice([c for c in "0123456789X" if c != right])
    return text[:8] + place + text[9:]


def plate(rng: random.Random) -> str:
    """A car's plate, now and then of an electric car."""
    head = rng.choice(PROV) + rng.choice("ABCDEFGHJKLMN")
    if rng.random() < 0.15:
        return head + rng.choice("DF") + raw_digits(rng, 5)
    tail = list(raw_digits(rng, 5))
    for place in rng.sample(range(5), rng.choice([0, 1, 1, 2])):
        tail[place] = rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ")
    return head + "".join(tail)


def passport(rng: random.Random) -> str:
    """An ordinary passport of the mainland."""
    kind = rng.randrange(3)
    if kind == 0:
        return "E" + str(rng.randint(1, 9)) + raw_digits(rng, 7)
    if kind == 1:
        return "E" + rng.choice("ABCDEFGHJKL") + raw_digits(rng, 7)
    return "G" + str(rng.randint(2, 6)) + raw_digits(rng, 7)


def landline(rng: random.Random) -> str:
    """A fixed line with area code."""
    return rng.choice(AREA8) + "-" + str(rng.randint(2, 8)) + raw_digits(rng, 7)


class Person:
    """One drawn person; every attribute is drawn once, at first use."""

    def __init__(self, rng: random.Random, script: str) -> None:
        self.rng, self.script = rng, script
        self.cache: dict[str, str] = {}
        self.sex = rng.randrange(2)
        sur, one, two = rng.choice(SURNAMES), rng.choice(GIVEN), rng.choice(GIVEN)
        parts = [one] if rng.random() < 0.25 else [one, two]
        side = 1 if script == "hant" else 0
        self.name = sur[side] + "".join(p[side] for p in parts)
        self.given = "".join(p[side] for p in parts)
        self.latin = (sur[2].capitalize(), "".join(p[2] for p in parts).capitalize())
        self.birth = dt.date(1958, 1, 1) + dt.timedelta(days=rng.randrange(365 * 46))
        self.region = rng.choice(REGIONS)

    def get(self, key: str) -> str:
        """Return the attribute, drawing it at first use."""
        if key not in self.cache:
            self.cache[key] = self.draw(key)
        return self.cache[key]

    def draw(self, key: str) -> str:
        """Draw one attribute."""
        rng = self.rng
        if key == "id":
            while True:
                body = self.region[0] + self.birth.strftime("%Y%m%d")
                body += f"{rng.randrange(1, 50):02d}" + str(rng.randrange(5) * 2 + self.sex)
                return body + id_check(body)
        if key in ("card", "bank"):
            self.cache["card"], self.cache["bank"] = card(rng)
            return self.cache[key]
        if key == "mail":
            user = self.latin[1].lower() + rng.choice(["", "_", "."]) + self.latin[0].lower() + raw_digits(rng, 3)
            return user + "@" + rng.choice(["qq.com", "163.com", "126.com", "sina.com", "foxmail.com", "139.com"])
        if key == "addr":
            road = rng.choice(ADDR_HANT if self.script == "hant" else ADDR_HANS)[0]
            tail = (
                f"{rng.randint(3, 289)}號{rng.randint(2, 29)}樓"
                if self.script == "hant"
                else (f"{rng.randint(3, 389)}号{rng.randint(1, 19)}栋{rng.randint(1, 28)}0{rng.randint(1, 6)}室")
            )
            return road + tail
        table = {"mob": mobile, "mobb": mobile, "vin": vin, "plate": plate, "pass": passport, "tel": landline}
        if key in table:
            return table[key](rng)
        return self.words(key)

    def words(self, key: str) -> str:
        """Attributes that are words."""
        man = self.sex == 1
        names = {
            "name": self.name,
            "given": self.given,
            "sur": self.name[:1],
            "en": " ".join(self.latin),
            "enr": self.latin[1] + " " + self.latin[0],
            "enu": "/".join(self.latin).upper(),
            "sex": "男" if man else "女",
            "mf": "M" if man else "F",
            "sir": "先生" if man else "女士",
            "sirt": "先生" if man else "小姐",
            "ta": "他" if man else "她",
            "mr": "Mr" if man else "Ms",
            "region": self.region[1],
            "rc": self.region[0],
            "age": str(2024 - self.birth.year),
            "user": (self.latin[1] + self.latin[0][:1]).lower() + str(self.birth.year % 100),
        }
        return names[key]
