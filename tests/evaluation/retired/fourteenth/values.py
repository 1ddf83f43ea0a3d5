"""Draw invented people, numbers and times from a seeded generator."""

import random
from datetime import datetime, timedelta
from pathlib import Path

HERE = Path(__file__).parent
WORDS = {}
for _line in (HERE / "words.txt").read_text(encoding="utf-8").splitlines():
    _key, _, _rest = _line.partition("=")
    WORDS[_key] = _rest.split(" ")
CITIES = []
for _line in (HERE / "places.txt").read_text(encoding="utf-8").splitlines():
    _p = _line.split("|")
    CITIES.append(
        {
            "name": _p[0],
            "districts": [(d[:6], d[6:]) for d in _p[1].split(",")],
            "area": _p[2],
            "plate": _p[3],
            "airport": _p[4],
            "iata": _p[5],
            "station": _p[6],
            "lng": float(_p[7]),
            "lat": float(_p[8]),
        }
    )
SEGMENTS = [
    "130",
    "131",
    "132",
    "133",
    "135",
    "136",
    "137",
    "138",
    "139",
    "147",
    "150",
    "151",
    "152",
    "153",
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
    "191",
    "193",
    "195",
    "198",
    "199",
]
BINS = {
    "中国工商银行": [("622202", 19), ("621226", 19), ("622208", 19)],
    "中国农业银行": [("622848", 19), ("622845", 19)],
    "中国建设银行": [("621700", 19), ("622700", 19), ("436742", 19)],
    "招商银行": [("622588", 16), ("621485", 16), ("621483", 16)],
    "交通银行": [("622260", 19), ("622262", 19)],
    "中信银行": [("622690", 16)],
    "中国民生银行": [("622622", 16), ("622617", 16)],
    "兴业银行": [("622908", 18), ("622909", 18)],
    "中国光大银行": [("622662", 16)],
}
WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
VIN_W = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
VIN_V = dict(
    zip("ABCDEFGHJKLMNPRSTUVWXYZ", [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9], strict=True)
)


def id_check(body):
    """Return the check sign of seventeen digits."""
    return "10X98765432"[sum(int(c) * w for c, w in zip(body, WEIGHTS, strict=True)) % 11]


def luhn_ok(number):
    """Tell whether the digits pass the Luhn check."""
    total = 0
    for place, sign in enumerate(reversed(number)):
        digit = int(sign) * (1 + place % 2)
        total += digit - 9 if digit > 9 else digit
    return total % 10 == 0


def vin_sign(vin):
    """Return the right ninth sign of a vehicle number."""
    total = sum((int(c) if c.isdigit() else VIN_V[c]) * w for c, w in zip(vin, VIN_W, strict=True))
    return "X" if total % 11 == 10 else str(total % 11)


class Gen:
    """A source of values for one file."""

    def __init__(self, seed):
        self.r = random.Random(seed)
        self.seen = set()

    def word(self, key):
        """Return a word of the list."""
        return self.r.choice(WORDS[key])

    def digits(self, count):
        """Return a run of digits."""
        return "".join(self.r.choice("0123456789") for _ in range(count))

    def once(self, make):
        """Call until a value comes that was not drawn before."""
        while True:
            value = make()
            if value not in self.seen:
                self.seen.add(value)
                return value

    def mobile(self):
        """Return a mobile of an allocated segment that is no filler."""

        def make():
            tail = self.digits(8)
            while len(set(tail)) < 5 or tail in "0123456789876543210":
                tail = self.digits(8)
            return self.r.choice(SEGMENTS) + tail

        return self.once(make)

    def idno(self, region, birth, male):
        """Return an identity number."""

        def make():
            seq = self.r.randint(2, 480) * 2 + (1 if male else 0)
            body = f"{region}{birth:%Y%m%d}{seq:03d}"
            return body + id_check(body)

        return self.once(make)

    def card(self, bank):
        """Return a card number of the bank."""

        def make():
            head, size = self.r.choice(BINS[bank])
            body = head + self.digits(size - 7)
            return next(body + str(c) for c in range(10) if luhn_ok(body + str(c)))

        return self.once(make)

    def vin(self):
        """Return a vehicle number with the right sign."""

        def make():
            signs = "ABCDEFGHJKLMNPRSTUVWXYZ"
            raw = self.r.choice(["LSV", "LFV", "LVG", "LHG", "LGX", "LB3"])
            raw += "".join(self.r.choice(signs + "123456789") for _ in range(5)) + "0"
            raw += self.r.choice("CDEFGHJKL") + self.r.choice(signs) + self.digits(6)
            return raw[:8] + vin_sign(raw) + raw[9:]

        return self.once(make)

    def plate(self, city):
        """Return a plate of the city."""

        def make():
            tail = self.digits(3) + self.r.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") + self.digits(1)
            if self.r.random() < 0.25:
                tail = self.r.choice("DF") + self.digits(5)
            return city["plate"] + tail

        return self.once(make)

    def passport(self):
        """Return a Chinese passport number."""
        return self.once(lambda: "E" + self.r.choice("ABCDEFGHJKLMNP") + self.digits(7))

    def landline(self, city):
        """Return a landline with its area code."""
        size = 8 if len(city["area"]) == 3 else 7
        if city["name"] in ("杭州", "深圳", "成都", "南京", "福州", "长沙", "郑州", "沈阳", "济南", "青岛"):
            size = 8
        return self.once(lambda: f"{city['area']}-{self.r.randint(2, 8)}{self.digits(size - 1)}")

    def email(self):
        """Return an address of a private person."""

        def make():
            tail = self.r.choice([self.digits(2), self.digits(4), "_" + self.digits(3), "." + self.word("pgiven")])
            return self.word("pinyin") + self.word("pgiven") + tail + "@" + self.word("mail")

        return self.once(make)

    def moment(self, first=2018, last=2024):
        """Return a moment between the years."""
        start = datetime(first, 1, 1)
        days = (datetime(last, 12, 1) - start).days
        return start + timedelta(days=self.r.randint(0, days), seconds=self.r.randint(6 * 3600, 86000))

    def address(self, city, district):
        """Return a postal address."""
        place = f"{city['name']}市{district}{self.word('road')}{self.r.randint(3, 298)}号"
        if self.r.random() < 0.6:
            place += f"{self.word('estate')}{self.r.randint(1, 22)}栋{self.r.randint(1, 28)}0{self.r.randint(1, 4)}室"
        return place

    def person(self):
        """Return an invented person."""
        city = self.r.choice(CITIES)
        region, district = self.r.choice(city["districts"])
        birth = datetime(self.r.randint(1951, 2003), self.r.randint(1, 12), self.r.randint(1, 28))
        male = self.r.random() < 0.5
        bank = self.word("bank")
        return {
            "city": city,
            "name": self.word("surname") + self.word("given"),
            "sex": "男" if male else "女",
            "birth": birth,
            "idno": self.idno(region, birth, male),
            "nation": self.word("nation"),
            "addr": self.address(city, district),
            "mobile": self.mobile(),
            "email": self.email(),
            "tel": self.landline(city),
            "passport": self.passport(),
            "plate": self.plate(city),
            "vin": self.vin(),
            "bank": bank,
            "card": self.card(bank),
        }
