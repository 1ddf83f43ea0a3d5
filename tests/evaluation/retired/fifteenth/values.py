"""Draw made-up people, numbers and places from a seeded source."""

import datetime
import random
from pathlib import Path

HERE = Path(__file__).parent
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
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
    "172",
    "173",
    "175",
    "176",
    "177",
    "178",
    "180",
    "181",
    "182",
    "183",
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
    "ICBC": [("622202", 19), ("621226", 19), ("622208", 19)],
    "ABC": [("622848", 19)],
    "CCB": [("621700", 19), ("622700", 19)],
    "BOC": [("621660", 19), ("621661", 19)],
    "CMB": [("622588", 16), ("621483", 16)],
    "PSBC": [("621799", 19), ("621098", 19)],
    "BCM": [("622260", 19)],
    "SPDB": [("622521", 16)],
    "CIB": [("622908", 18)],
    "CMBC": [("622622", 16)],
    "CITIC": [("622690", 16)],
    "CEB": [("622663", 16)],
}
VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
VIN_VALUES = dict(
    zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9), strict=False)
)
MAIL = ("qq.com", "163.com", "126.com", "foxmail.com", "sina.cn")
PLATE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"


def load_words():
    """Read the word lists as a dict of lists."""
    out = {}
    for line in (HERE / "words.txt").read_text("utf-8").splitlines():
        key, _, rest = line.partition("|")
        out[key] = rest.split()
    return out


def load_cities():
    """Read the cities as dicts."""
    out = []
    for line in (HERE / "places.txt").read_text("utf-8").splitlines():
        name, prov, area, plate, iata, station, lng, lat, dists = line.split("|")
        out.append(
            {
                "city": name,
                "prov": prov,
                "area": area,
                "plate": plate,
                "iata": iata,
                "station": station,
                "lng": float(lng),
                "lat": float(lat),
                "dists": [(d[:-6], d[-6:]) for d in dists.split()],
            }
        )
    return out


WORDS = load_words()
CITIES = load_cities()


def id_check(body):
    """Give the check sign of the first seventeen digits of an identity number."""
    return "10X98765432"[sum(int(c) * w for c, w in zip(body, WEIGHTS, strict=False)) % 11]


def luhn_ok(digits):
    """Tell whether a run of digits passes Luhn."""
    total = 0
    for i, c in enumerate(reversed(digits)):
        n = int(c) * (2 if i % 2 else 1)
        total += n - 9 if n > 9 else n
    return total % 10 == 0


def vin_check(vin):
    """Give the check sign of a vehicle number."""
    total = sum((int(c) if c.isdigit() else VIN_VALUES[c]) * w for c, w in zip(vin, VIN_WEIGHTS, strict=False))
    return "X" if total % 11 == 10 else str(total % 11)


def dull(digits):
    """Tell whether digits look like a filler."""
    runs = ("01234", "12345", "23456", "34567", "45678", "56789", "98765", "87654", "76543", "65432", "54321")
    return len(set(digits)) < 4 or any(r in digits for r in runs) or any(c * 4 in digits for c in "0123456789")


class Source:
    """A seeded source of values; every value of a file comes from one of these."""

    def __init__(self, seed):
        self.r = random.Random(str(seed))
        self.used = set()

    def pick(self, key):
        """Choose from a word list or a sequence."""
        return self.r.choice(WORDS[key] if isinstance(key, str) else key)

    def digits(self, n):
        """Draw n digits that do not look like a filler."""
        while True:
            s = "".join(self.r.choice("0123456789") for _ in range(n))
            if n < 7 or not dull(s):
                return s

    def fresh(self, make):
        """Draw until the value is new in this file."""
        while True:
            v = make()
            if v not in self.used:
                self.used.add(v)
                return v

    def day(self, first=2016, last=2025):
        """Draw a moment."""
        start = datetime.datetime(first, 1, 1)
        span = (datetime.datetime(last, 11, 1) - start).days
        return start + datetime.timedelta(days=self.r.randrange(span), seconds=self.r.randrange(86400))

    def mobile(self):
        """Draw a mobile of an allocated segment."""
        return self.fresh(lambda: self.pick(SEGMENTS) + self.digits(8))

    def card(self, bank):
        """Draw a card number of a bank, with Luhn."""

        def make():
            head, size = self.pick(BINS[bank])
            body = head + self.digits(size - 7)
            return next(body + d for d in "0123456789" if luhn_ok(body + d))

        return self.fresh(make)

    def vin(self):
        """Draw a vehicle number with its check sign."""

        def make():
            wmi = self.pick(("LSV", "LFV", "LGB", "LHG", "LVS", "LSG", "LBE", "LGX"))
            body = wmi + "".join(self.r.choice("ABCDEFGHJKLMNPRSTUVWXYZ0123456789") for _ in range(5))
            tail = self.r.choice("JKLMNP") + self.r.choice("ABCDEFGH") + self.digits(6)
            return body + vin_check(body + "0" + tail) + tail

        return self.fresh(make)

    def plate(self, city):
        """Draw a plate of a city."""
        head = city["plate"] if len(city["plate"]) == 2 else city["plate"] + self.r.choice("ABCEFN")

        def make():
            body = [self.r.choice("0123456789") for _ in range(5)]
            if self.r.random() < 0.6:
                body[self.r.randrange(3)] = self.r.choice(PLATE_LETTERS)
            if self.r.random() < 0.15:
                return head + self.r.choice("DF") + self.digits(5)
            return head + "".join(body)

        return self.fresh(make)

    def passport(self):
        """Draw a passport number."""
        return self.fresh(
            lambda: (
                "E" + self.digits(8) if self.r.random() < 0.5 else "E" + self.r.choice("ABCDEFGHJK") + self.digits(7)
            )
        )

    def identity(self, birth, code, male):
        """Draw an identity number of a birth date, a region and a sex."""

        def make():
            n = self.r.randrange(1, 499) * 2 + (1 if male else 0)
            body = f"{code}{birth:%Y%m%d}{n:03d}"
            return body + id_check(body)

        return self.fresh(make)

    def address(self, city, dist):
        """Draw an address."""
        prov = "" if city["prov"] == city["city"] + "市" else city["prov"]
        if self.r.random() < 0.5:
            tail = f"{self.pick('streets')}{self.r.randint(2, 398)}号"
        else:
            tail = (
                f"{self.pick('estates')}{self.r.randint(1, 28)}栋{self.r.randint(1, 4)}单"
                f"元{self.r.randint(2, 30)}0{self.r.randint(1, 4)}室"
            )
        return f"{prov}{city['city']}市{dist[0]}{tail}"

    def who(self):
        """Draw a name and its pinyin."""
        s = self.pick("surnames")
        g = [self.pick("given") for _ in range(2 if self.r.random() < 0.72 else 1)]
        return s[0] + "".join(x[0] for x in g), s[1:], "".join(x[1:] for x in g)

    def person(self):
        """Draw a person as a dict of fields."""
        city = self.pick(CITIES)
        dist = self.pick(city["dists"])
        birth = self.day(1956, 1997)
        male = self.r.random() < 0.55
        name, sur, given = self.who()
        local = f"{sur}{given}" if self.r.random() < 0.5 else f"{given}.{sur}"
        return {
            "name": name,
            "pinyin": f"{sur.upper()}/{given.upper()}",
            "id": self.identity(birth, dist[1], male),
            "sex": "男" if male else "女",
            "birth": birth,
            "nation": self.pick("nations"),
            "addr": self.address(city, dist),
            "mobile": self.mobile(),
            "email": self.fresh(lambda: f"{local}{self.r.randint(2, 9876)}@{self.pick(MAIL)}"),
            "landline": f"{city['area']}-{self.r.choice('25678')}{self.digits(7 if len(city['area']) == 3 else 6)}",
            "passport": self.passport(),
            "city": city,
            "dist": dist,
        }
