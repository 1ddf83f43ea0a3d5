"""Valid values drawn from a seed: numbers with right check signs, people, places."""

import datetime as dt
import pathlib
import re

HERE = pathlib.Path(__file__).parent
WORDS = dict(line.split("|") for line in (HERE / "words.txt").read_text("utf-8").splitlines())
SURNAMES, GIVEN = WORDS["surnames"], WORDS["given"]
SEGMENTS = WORDS["segments"].split(" ")
BINS = {
    "工商银行": [("622202", 19), ("621226", 19), ("622208", 19)],
    "农业银行": [("622848", 19), ("622845", 19), ("622846", 19)],
    "中国银行": [("621661", 19), ("621660", 19), ("601382", 19)],
    "建设银行": [("621700", 19), ("622700", 19)],
    "招商银行": [("621485", 16), ("621483", 16), ("622588", 16)],
    "交通银行": [("622262", 19), ("622260", 19)],
    "邮储银行": [("622188", 19), ("621799", 19)],
    "浦发银行": [("622521", 16), ("622518", 16)],
    "民生银行": [("622615", 16), ("622622", 16)],
    "光大银行": [("622660", 16), ("622662", 16)],
    "兴业银行": [("622908", 18), ("622909", 18)],
}
PROVINCES = set(WORDS["provinces"].split(" "))
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
VIN_VALUES = {c: i for i, c in enumerate("0123456789")}
VIN_VALUES |= dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", [*range(1, 9), *range(1, 6), 7, 9, *range(2, 10)], strict=True))
VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
CARS = [c.split("=") for c in WORDS["cars"].split(",")]


def id_check(body):
    """Give the check sign of seventeen digits."""
    return "10X98765432"[sum(int(c) * w for c, w in zip(body, WEIGHTS, strict=True)) % 11]


def id_ok(text):
    """See whether an identity number of eighteen signs is good."""
    text = text.upper()
    if not re.fullmatch(r"\d{17}[\dX]", text) or text[:2] not in PROVINCES:
        return False
    try:
        born = dt.date(int(text[6:10]), int(text[10:12]), int(text[12:14]))
    except ValueError:
        return False
    return 1900 <= born.year <= 2026 and id_check(text[:17]) == text[17]


def luhn_ok(text):
    """See whether the digits pass Luhn."""
    total = 0
    for i, c in enumerate(reversed(text)):
        d = int(c) * (1 + i % 2)
        total += d - 9 if d > 9 else d
    return total % 10 == 0


def card_ok(text):
    """See whether the digits are a card of a known bank."""
    known = any(text.startswith(b) and len(text) == n for bins in BINS.values() for b, n in bins)
    return known and luhn_ok(text)


def vin_ok(text):
    """See whether seventeen signs are a VIN."""
    if not re.fullmatch(r"[A-HJ-NPR-Z0-9]{17}", text) or text.isdigit() or text.isalpha():
        return False
    rest = sum(VIN_VALUES[c] * w for c, w in zip(text, VIN_WEIGHTS, strict=True)) % 11
    return text[8] == "0123456789X"[rest]


def mobile_ok(text):
    """See whether a mobile is of an allotted segment."""
    digits = re.sub(r"\D", "", text)
    if len(digits) == 13 and digits.startswith("86"):
        digits = digits[2:]
    return len(digits) == 11 and digits[:3] in SEGMENTS


def read_places():
    """Read the cities."""
    keys = ("city", "full", "plates", "area", "digits", "airport", "stations", "at", "districts")
    out = []
    for line in (HERE / "places.txt").read_text("utf-8").splitlines():
        place = dict(zip(keys, line.split("|"), strict=True))
        place["districts"] = [d.split(" ") for d in place["districts"].split(",")]
        place["stations"] = place["stations"].split(" ")
        out.append(place)
    return out


PLACES = read_places()


class Maker:
    """Draws values."""

    def __init__(self, rng):
        self.rng = rng
        self.used = set()

    def digits(self, n):
        """Draw n digits."""
        return "".join(self.rng.choice("0123456789") for _ in range(n))

    def fresh(self, draw):
        """Draw until new."""
        while True:
            value = draw()
            if value not in self.used:
                self.used.add(value)
                return value

    def name(self):
        """Draw a name."""
        given = "".join(self.rng.choice(GIVEN) for _ in range(self.rng.choice((1, 2, 2, 2))))
        return self.rng.choice(SURNAMES) + given

    def idno(self, region, born, male):
        """Draw an identity number."""
        seq = self.rng.randrange(2, 498) * 2 + (1 if male else 0)
        body = f"{region}{born:%Y%m%d}{seq:03d}"
        return body + id_check(body)

    def mobile(self):
        """Draw a mobile that does not look made up."""
        while True:
            tail = self.digits(8)
            if len(set(tail)) > 4 and "1234" not in tail and "5678" not in tail and not re.search(r"(\d)\1\1", tail):
                return self.rng.choice(SEGMENTS) + tail

    def landline(self, place):
        """Draw a landline."""
        return f"{place['area']}-{self.rng.choice('2345678')}{self.digits(7)}"

    def card(self, bank):
        """Draw a card of a bank."""
        prefix, size = self.rng.choice(BINS[bank])
        body = prefix + self.digits(size - len(prefix) - 1)
        return next(body + d for d in "0123456789" if luhn_ok(body + d))

    def plate(self, place):
        """Draw a plate, one in five of an electric car."""
        head = place["plates"][0] + self.rng.choice(place["plates"][1:])
        if self.rng.random() < 0.2:
            return head + self.rng.choice("DF") + self.digits(5)
        tail = self.digits(5)
        if self.rng.random() < 0.5:
            tail = tail[:1] + self.rng.choice("BCDGKLMTVX") + tail[2:]
        return head + tail

    def vin(self, wmi):
        """Draw a VIN."""
        letters = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
        body = wmi + "".join(self.rng.choice(letters) for _ in range(5)) + "0" + self.rng.choice("FGHJKLMNPR")
        body += self.rng.choice("ABCDEGH") + self.digits(6)
        total = sum(VIN_VALUES[c] * w for c, w in zip(body, VIN_WEIGHTS, strict=True))
        return body[:8] + "0123456789X"[total % 11] + body[9:]

    def passport(self):
        """Draw a Chinese passport."""
        if self.rng.random() < 0.6:
            return "E" + self.rng.choice("ABCDEFGHJK") + self.digits(7)
        return self.rng.choice("EG") + self.rng.choice("2345678") + self.digits(7)

    def day(self, first, last):
        """Draw a moment between two years."""
        start = dt.datetime(first, 1, 1)
        span = (dt.datetime(last + 1, 1, 1) - start).days * 86400
        return start + dt.timedelta(seconds=self.rng.randrange(span))

    def street(self, district):
        """Draw an address within a district."""
        rng = self.rng
        road = rng.choice(
            [
                "文昌",
                "解放",
                "建业",
                "新华",
                "长江",
                "学府",
                "滨河",
                "青年",
                "和顺",
                "东风",
                "湖滨",
                "永安",
                "北环",
                "工农",
                "翠柏",
            ]
        )
        way = road + rng.choice(["路", "街", "大道", "西路", "东街"]) + f"{rng.randrange(2, 398)}号"
        if rng.random() < 0.6:
            way += rng.choice(["锦绣家园", "阳光花园", "翠湖苑", "金都小区", "世纪城", "春江里"])
            way += f"{rng.randrange(1, 32)}幢{rng.randrange(1, 4)}单元{rng.randrange(1, 28)}0{rng.randrange(1, 5)}室"
        return district + way

    def email(self):
        """Draw a mail address."""
        rng = self.rng
        word = rng.choice(
            [
                "sunny",
                "leaf",
                "cloud",
                "river",
                "maple",
                "ocean",
                "happy",
                "blue",
                "tiger",
                "linda",
                "kevin",
                "amy",
                "frank",
            ]
        )
        pinyin = rng.choice(
            ["wang", "li", "zhang", "liu", "chen", "yang", "zhao", "wu", "zhou", "xu", "sun", "hu", "lin", "luo"]
        )
        box = rng.choice(["163.com", "qq.com", "126.com", "sina.com", "foxmail.com", "outlook.com", "sohu.com"])
        return f"{pinyin}{rng.choice(['.', '_', ''])}{word}{rng.randrange(3, 999)}@{box}"

    def person(self):
        """Draw a person."""
        rng = self.rng
        place = rng.choice(PLACES)
        region, district = rng.choice(place["districts"])
        male = rng.random() < 0.52
        born = self.day(1951, 2006).date()
        return {
            "place": place,
            "name": self.name(),
            "gender": "男" if male else "女",
            "born": born,
            "idno": self.fresh(lambda: self.idno(region, born, male)),
            "mobile": self.fresh(self.mobile),
            "passport": self.fresh(self.passport),
            "email": self.fresh(self.email),
            "tel": self.fresh(lambda: self.landline(place)),
            "address": place["full"] + self.street(district),
            "district": district,
        }
