"""Values drawn from the seed: people, numbers with right check signs, places, words and times."""

from datetime import date, datetime, timedelta
from pathlib import Path

HERE = Path(__file__).parent
SEGMENTS = [
    "130",
    "131",
    "132",
    "133",
    "134",
    "135",
    "136",
    "137",
    "138",
    "139",
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
    "198",
    "199",
]
BANKS = [
    ("中国工商银行", "622202", 19),
    ("中国工商银行", "621226", 19),
    ("中国农业银行", "622848", 19),
    ("中国建设银行", "621700", 19),
    ("中国建设银行", "622700", 19),
    ("中国银行", "621660", 19),
    ("交通银行", "622260", 19),
    ("招商银行", "622588", 16),
    ("招商银行", "621483", 16),
    ("中国邮政储蓄银行", "621098", 19),
    ("中国民生银行", "622622", 16),
    ("兴业银行", "622909", 18),
    ("浦发银行", "622521", 16),
    ("中信银行", "622690", 16),
]
WMI = ["LSV", "LFV", "LGW", "LVS", "LSG", "LHG", "LBV", "LDC", "LGB", "LJD", "LNB", "LZW", "LS5", "LB3", "LC0"]
VIN_VALUES = dict(
    zip("ABCDEFGHJKLMNPRSTUVWXYZ", [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9], strict=True)
)
VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
PLATE_SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ"


def id_check(body):
    """Return the check sign of the seventeen digits of an identity number."""
    return "10X98765432"[sum(int(c) * w for c, w in zip(body, ID_WEIGHTS, strict=True)) % 11]


def luhn_ok(number):
    """Tell whether a row of digits passes the Luhn sum."""
    total = 0
    for place, sign in enumerate(reversed(number)):
        digit = int(sign) * (1 + place % 2)
        total += digit - 9 if digit > 9 else digit
    return total % 10 == 0


def vin_check(vin):
    """Return the check sign that belongs at the ninth place of a VIN."""
    total = sum((int(c) if c.isdigit() else VIN_VALUES[c]) * w for c, w in zip(vin, VIN_WEIGHTS, strict=True))
    return "0123456789X"[total % 11]


def read_words():
    """Read words.txt into a dictionary of lists."""
    words = {}
    for line in (HERE / "words.txt").read_text("utf-8").splitlines():
        key, rest = line.split(" ", 1)
        words[key] = rest.split("/") if "/" in rest else (rest.split() if " " in rest else list(rest))
    return words


def read_places():
    """Read places.txt into a list of dictionaries."""
    places = []
    for line in (HERE / "places.txt").read_text("utf-8").splitlines():
        city, plate, area, iata, airport, stations, lng, lat, districts = line.split("|")
        places.append(
            {
                "city": city,
                "plate": plate,
                "area": area,
                "iata": iata,
                "airport": airport,
                "stations": stations.split("/"),
                "lng": float(lng),
                "lat": float(lat),
                "districts": [d.split(":") for d in districts.split("/")],
            }
        )
    return places


WORDS = read_words()
PLACES = read_places()


class Source:
    """All values of one file are drawn from one such source."""

    def __init__(self, rng):
        self.rng = rng
        self.used = set()

    def pick(self, key):
        """Return one word of a list in words.txt."""
        return self.rng.choice(WORDS[key])

    def digits(self, count):
        """Return a row of random digits."""
        return "".join(self.rng.choice("0123456789") for _ in range(count))

    def fresh(self, make):
        """Return a value that this source has not given before."""
        while True:
            value = make()
            if value not in self.used:
                self.used.add(value)
                return value

    def mobile(self):
        """Return a mobile number that is no filler."""

        def make():
            while True:
                tail = self.digits(8)
                if len(set(tail)) > 3 and "1234" not in tail and "5678" not in tail:
                    return self.rng.choice(SEGMENTS) + tail

        return self.fresh(make)

    def card(self):
        """Return a bank and a card number of it."""
        bank, start, length = self.rng.choice(BANKS)

        def make():
            body = start + self.digits(length - 7)
            return next(body + c for c in "0123456789" if luhn_ok(body + c))

        return bank, self.fresh(make)

    def place(self):
        """Return one city."""
        return self.rng.choice(PLACES)

    def identity(self, place):
        """Return an identity number, its sex and date of birth."""
        rng = self.rng
        born = date(1952, 1, 1) + timedelta(days=rng.randrange(15400))
        male = rng.random() < 0.55

        def make():
            order = rng.randrange(2, 480) * 2 + (1 if male else 0)
            body = f"{rng.choice(place['districts'])[0]}{born:%Y%m%d}{order:03d}"
            return body + id_check(body)

        return self.fresh(make), "男" if male else "女", born

    def plate(self, place):
        """Return a plate of the city: mostly five signs, some of new energy."""
        rng = self.rng
        head = place["plate"] if len(place["plate"]) == 2 else place["plate"] + rng.choice("ABCDEFN")

        def make():
            if rng.random() < 0.15:
                return head + rng.choice("DF") + self.digits(5)
            tail = list(self.digits(5))
            for _ in range(rng.choice([0, 1, 1, 2])):
                tail[rng.randrange(4)] = rng.choice(PLATE_SIGNS)
            return head + "".join(tail)

        return self.fresh(make)

    def vin(self):
        """Return a VIN with a right check sign."""
        signs = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ"

        def make():
            body = self.rng.choice(WMI) + "".join(self.rng.choice(signs) for _ in range(5)) + "0"
            body += self.rng.choice("9ABCDEFGHJKLMN") + self.rng.choice(signs) + self.digits(6)
            return body[:8] + vin_check(body) + body[9:]

        return self.fresh(make)

    def passport(self):
        """Return a passport number."""

        def make():
            roll = self.rng.random()
            if roll < 0.5:
                return "E" + self.rng.choice("ABCDEFGHJ") + self.digits(7)
            return ("E" if roll < 0.85 else "G") + self.digits(8)

        return self.fresh(make)

    def landline(self, place):
        """Return a landline with its area code."""
        size = 7 if place["area"] in ("0351", "0771", "0931") else 8
        return self.fresh(lambda: f"{place['area']}-{self.rng.choice('2345678')}{self.digits(size - 1)}")

    def email(self):
        """Return an e-mail address of a common provider."""
        rng = self.rng
        host = rng.choice(["qq.com", "163.com", "126.com", "sina.com", "139.com", "foxmail.com", "outlook.com"])
        stem = rng.choice(["lin", "zhou", "xiaoyu", "ma", "hello", "tian", "dreamer", "bluesky", "feng", "kk"])
        number = str(rng.randrange(10**7, 10**9))
        return self.fresh(lambda: f"{number}@qq.com" if host == "qq.com" else f"{stem}{self.digits(4)}@{host}")

    def name(self):
        """Return a name of two or three signs."""
        given = self.rng.sample(WORDS["given"], self.rng.choice([1, 2, 2]))
        return self.pick("surnames") + "".join(given)

    def address(self, place=None):
        """Return a street address."""
        rng = self.rng
        place = place or self.place()
        district = rng.choice(place["districts"])[1]
        if rng.random() < 0.5:
            return f"{place['city']}{district}{self.pick('roads')}{rng.randrange(2, 390)}号"
        tail = (
            f"{rng.randrange(1, 28)}栋{rng.randrange(1, 4)}单元{rng.randrange(2, 29)}"
            f"{rng.choice('01')}{rng.choice('1234')}"
        )
        return f"{place['city']}{district}{self.pick('estates')}{tail}"

    def person(self):
        """Return one invented person."""
        place = self.place()
        number, sex, born = self.identity(place)
        bank, card = self.card()
        return {
            "name": self.name(),
            "id": number,
            "sex": sex,
            "birth": born,
            "mobile": self.mobile(),
            "bank": bank,
            "card": card,
            "plate": self.plate(place),
            "vin": self.vin(),
            "passport": self.passport(),
            "place": place,
            "tel": self.landline(place),
            "email": self.email(),
            "addr": self.address(place),
            "nation": self.pick("nations"),
            "edu": self.pick("education"),
            "work": self.pick("companies"),
        }

    def moment(self, start=2011, years=11):
        """Return a moment of some year by day or night."""
        return datetime(start, 1, 1) + timedelta(seconds=self.rng.randrange(years * 365 * 86400))
