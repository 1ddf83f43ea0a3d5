"""Values drawn from a seeded generator: numbers with right check signs, names, places."""

import itertools
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
    "622202": ("中国工商银行", 19),
    "621226": ("中国工商银行", 19),
    "621700": ("中国建设银行", 19),
    "622700": ("中国建设银行", 19),
    "622848": ("中国农业银行", 19),
    "621660": ("中国银行", 19),
    "622262": ("交通银行", 19),
    "621799": ("中国邮政储蓄银行", 19),
    "621483": ("招商银行", 16),
    "622588": ("招商银行", 16),
    "622690": ("中信银行", 16),
    "622622": ("民生银行", 16),
    "622521": ("浦发银行", 16),
    "622909": ("兴业银行", 18),
}
VIN_SIGNS = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ"
VIN_LETTERS, VIN_WORTH = "ABCDEFGHJKLMNPRSTUVWXYZ", "12345678123457923456789"
VIN_VALUE = {sign: int(VIN_WORTH[place]) for place, sign in enumerate(VIN_LETTERS)}
PLATE_SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ"


def read_lines(name):
    """Lines of a data file, without remarks."""
    text = (HERE / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("# ")]


def load_words():
    """Word lists by name; the two lists of name signs are plain strings."""
    words = {}
    for line in read_lines("words.txt"):
        key, _, rest = line.partition(": ")
        words[key] = rest if key in ("surname", "given") else rest.split()
    return words


def load_places():
    """Cities with their districts."""
    places = []
    for line in read_lines("places.txt"):
        city, sign, plate, area, iata, port, station, codes, spot = line.split("|")
        districts = [tuple(item.split("=")) for item in codes.split(",")]
        middle = tuple(float(x) for x in spot.split(","))
        places.append((city, sign, plate, area, iata, port, station, districts, middle))
    return places


WORDS = load_words()
PLACES = load_places()


def id_check(body):
    """Check sign of seventeen digits after MOD 11-2."""
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return "10X98765432"[sum(int(d) * w for d, w in zip(body, weights, strict=False)) % 11]


def luhn_digit(body):
    """The digit that makes a card number pass."""
    total = 0
    for place, sign in enumerate(reversed(body)):
        number = int(sign) * (2 if place % 2 == 0 else 1)
        total += number - 9 if number > 9 else number
    return str(-total % 10)


def vin_check(vin):
    """Check sign of a vehicle number at place nine."""
    weights = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    total = sum((int(c) if c.isdigit() else VIN_VALUE[c]) * w for c, w in zip(vin, weights, strict=False))
    return "X" if total % 11 == 10 else str(total % 11)


def dull(digits):
    """True for fillers: few distinct signs or a run upwards or downwards."""
    steps = [int(b) - int(a) for a, b in itertools.pairwise(digits)]
    runs = max(sum(1 for s in steps[i : i + 4] if s == k) for i in range(len(steps)) for k in (0, 1, -1))
    return len(set(digits)) < 4 or runs >= 4


class Draw:
    """Draws single values from one random generator."""

    def __init__(self, rng):
        self.rng = rng
        self.seen = set()

    def pick(self, key):
        """A word of a list."""
        return self.rng.choice(WORDS[key])

    def digits(self, count, first="123456789"):
        """A number of so many digits that is no filler."""
        while True:
            text = self.rng.choice(first) + "".join(self.rng.choice("0123456789") for _ in range(count - 1))
            if count < 7 or not dull(text[-8:]):
                return text

    def fresh(self, make):
        """A value that was not drawn before."""
        while True:
            value = make()
            if value not in self.seen:
                self.seen.add(value)
                return value

    def place(self):
        """A city."""
        return self.rng.choice(PLACES)

    def name(self):
        """A name of two or three signs."""
        given = WORDS["given"]
        size = self.rng.choice((1, 2, 2, 2))
        return self.rng.choice(WORDS["surname"]) + "".join(self.rng.choice(given) for _ in range(size))

    def idno(self, code, birth, male):
        """An identity number of that region, birthday and sex."""

        def make():
            """One more number of that day."""
            serial = self.rng.randrange(2, 495) * 2 + (1 if male else 0)
            body = f"{code}{birth:%Y%m%d}{serial:03d}"
            return body + id_check(body)

        return self.fresh(make)

    def mobile(self):
        """A mobile of an allocated segment."""
        return self.fresh(lambda: self.rng.choice(SEGMENTS) + self.digits(8, "23456789"))

    def card(self):
        """A card and its bank."""
        start = self.rng.choice(sorted(BINS))
        bank, size = BINS[start]

        def make():
            """One more number of that bank."""
            body = start + self.digits(size - 7, "0123456789")
            return body + luhn_digit(body)

        return self.fresh(make), bank

    def vin(self):
        """A vehicle number of a maker in China."""
        start = self.rng.choice(("LSV", "LFV", "LGX", "LVS", "LSG", "LHG", "LB3", "LGB"))
        middle = "".join(self.rng.choice(VIN_SIGNS) for _ in range(6))
        vin = start + middle + self.rng.choice("CDEFGHJKLMNP") + self.rng.choice("ABCDEFGHNPSW012") + self.digits(6)
        return self.fresh(lambda: vin[:8] + vin_check(vin) + vin[9:])

    def plate(self, place):
        """A plate of that city; one in five of a new-energy car."""

        def make():
            """The sign of the place and five or six signs."""
            if self.rng.random() < 0.2:
                return place[2] + self.rng.choice("DF") + self.digits(5)
            if self.rng.random() < 0.5:
                return place[2] + self.rng.choice(PLATE_SIGNS) + self.digits(4)
            return place[2] + self.digits(5)

        return self.fresh(make)

    def passport(self):
        """An ordinary passport of the old or the new kind."""
        if self.rng.random() < 0.4:
            return self.fresh(lambda: "E" + self.digits(8))
        return self.fresh(lambda: "E" + self.rng.choice("ABCDEFGHJK") + self.digits(7))

    def landline(self, place):
        """A landline of that city."""
        size = 8 if len(place[3]) == 3 or place[0] in ("沈阳", "苏州", "杭州", "郑州", "深圳", "长沙") else 7
        return self.fresh(lambda: f"{place[3]}-{self.digits(size, '2345678')}")

    def email(self):
        """A mailbox at a common provider."""
        syllables = [
            "bai",
            "chen",
            "dong",
            "feng",
            "guo",
            "hai",
            "jing",
            "kun",
            "lan",
            "mei",
            "ning",
            "peng",
            "qing",
            "rui",
            "shan",
            "tian",
            "wen",
            "xia",
            "yun",
            "zhe",
        ]
        local = "".join(self.rng.sample(syllables, 2)) + self.digits(self.rng.choice((2, 3, 4)))
        return self.fresh(lambda: f"{local}@{self.rng.choice(('163.com', 'qq.com', '126.com', 'sina.cn', '139.com'))}")
