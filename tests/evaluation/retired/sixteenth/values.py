"""Values of persons and things, all drawn from a seeded generator."""

from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

HERE = Path(__file__).parent
PLACES = [line.split() for line in (HERE / "places.txt").read_text("utf-8").splitlines() if line.strip()]
SEGMENTS = "130 131 132 133 134 135 136 137 138 139 147 150 151 152 153 155 156 157 158 159 166 173 175 176 177 178"
SEGMENTS = [
    *SEGMENTS.split(),
    *["180", "181", "182", "183", "185", "186", "187", "188", "189", "191", "193", "195", "198", "199"],
]
BINS = [
    ("622202", 19, "工商银行"),
    ("621226", 19, "工商银行"),
    ("622848", 19, "农业银行"),
    ("621700", 19, "建设银行"),
    ("622700", 19, "建设银行"),
    ("621661", 19, "中国银行"),
    ("622588", 16, "招商银行"),
    ("621483", 16, "招商银行"),
    ("622262", 19, "交通银行"),
    ("622188", 19, "邮储银行"),
    ("621799", 19, "邮储银行"),
    ("622622", 16, "民生银行"),
]
SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英文辉玲健红波宁雪飞云帆晨曦浩然宇轩梓涵思佳欣怡嘉琪俊峰雨桐"
STREETS = [
    "建设路",
    "人民路",
    "解放路",
    "新华街",
    "长江路",
    "学府街",
    "滨河路",
    "光明街",
    "和平路",
    "文化路",
    "中山路",
    "迎宾大道",
    "花园路",
    "科技路",
]
ESTATES = [
    "翠湖花园",
    "锦绣江南",
    "金色家园",
    "丽景苑",
    "东方名城",
    "阳光水岸",
    "学府雅居",
    "香樟园",
    "望江公寓",
    "御景湾",
    "银杏里",
    "和悦府",
]
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
VIN_VALUE = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (*range(1, 9), *range(1, 6), 7, 9, *range(2, 10)), strict=True))
VIN_WEIGHT = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)


def id_check(body):
    """The check sign of seventeen digits of an identity number."""
    return "10X98765432"[sum(int(c) * w for c, w in zip(body, WEIGHTS, strict=True)) % 11]


def luhn_ok(number):
    """Whether a row of digits meets Luhn's formula."""
    total = 0
    for place, sign in enumerate(reversed(number)):
        digit = int(sign) * (1 + place % 2)
        total += digit - 9 if digit > 9 else digit
    return total % 10 == 0


def vin_sign(vin):
    """The check sign that a vehicle number should have in its ninth place."""
    total = sum((VIN_VALUE.get(c) or (int(c) if c.isdigit() else 0)) * w for c, w in zip(vin, VIN_WEIGHT, strict=True))
    return "0123456789X"[total % 11]


def dull(digits):
    """Whether digits look like a filler: four equal in a row or a run of five."""
    steps = [int(b) - int(a) for a, b in pairwise(digits)]
    return any(steps[i : i + 3] == [0] * 3 or steps[i : i + 4] in ([1] * 4, [-1] * 4) for i in range(len(steps)))


class Gen:
    """Draws values from one random generator."""

    def __init__(self, rng):
        self.rng = rng
        self.now = datetime(2025, 1, 6, 8, 30, 0) + timedelta(seconds=rng.randrange(20000000))

    def tick(self):
        """The time of the next line of a log or message of a chat."""
        self.now += timedelta(seconds=self.rng.randrange(9, 2400))
        return self.now

    def pick(self, text):
        """One of the words of a text or of a list."""
        return self.rng.choice(text.split() if isinstance(text, str) else text)

    def digits(self, count):
        """So many digits that do not look like a filler."""
        while True:
            out = "".join(str(self.rng.randrange(10)) for _ in range(count))
            if not dull(out):
                return out

    def name(self):
        """A name of a person."""
        return self.rng.choice(SURNAMES) + "".join(self.rng.sample(GIVEN, self.rng.choice((1, 2, 2))))

    def birth(self):
        """A date of birth of a grown person."""
        return date(1956, 1, 5) + timedelta(days=self.rng.randrange(12400))

    def idno(self, region, born, odd):
        """An identity number with a right check sign."""
        while True:
            serial = self.rng.randrange(20, 990) // 2 * 2 + (1 if odd else 0)
            body = f"{region}{born:%Y%m%d}{serial:03d}"
            if not body[6:].startswith("19900307"):
                return body + id_check(body)

    def bad_id(self):
        """Eighteen digits that hold a date and fail the check."""
        body = f"{self.rng.choice(PLACES)[0]}{self.birth():%Y%m%d}{self.rng.randrange(100, 999)}"
        good = id_check(body)
        return body + self.rng.choice([d for d in "0123456789" if d != good])

    def mobile(self):
        """A mobile of an allocated segment."""
        while True:
            out = self.rng.choice(SEGMENTS) + self.digits(8)
            if not dull(out) and len(set(out[3:])) > 4:
                return out

    def card(self):
        """A bank card and its bank."""
        prefix, length, bank = self.rng.choice(BINS)
        body = prefix + self.digits(length - 7)
        return next(body + d for d in "0123456789" if luhn_ok(body + d)), bank

    def bad_card(self):
        """A card that fails Luhn's formula."""
        card = self.card()[0]
        return card[:-1] + str((int(card[-1]) + 1 + self.rng.randrange(8)) % 10)

    def plate(self, place):
        """A plate of a place."""
        if self.rng.random() < 0.2:
            return place[5] + "D" + self.digits(5)
        letters = self.rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ")
        return place[5] + self.rng.choice(
            (self.digits(5), letters + self.digits(4), self.digits(2) + letters + self.digits(2))
        )

    def passport(self):
        """A Chinese passport number."""
        return self.rng.choice(("E", "EA", "EB", "EC", "EH", "EJ", "EK")) + self.digits(8)[:8]

    def vin(self):
        """A vehicle number with a right check sign."""
        head = self.pick("LSVAM LFV3A LBVKY LGWEF LSGPC LHGCP LVSHJ L6T79 LC0CE LRW3E")
        body = head + self.rng.choice("ABCDEFGH") + self.digits(2) + "0" + self.rng.choice("EFGHJKLMNP")
        body += self.rng.choice("ABCDEFGH") + self.digits(6)
        return body[:8] + vin_sign(body) + body[9:]

    def tel(self, place):
        """A landline of a place."""
        return f"{place[4]}-{self.rng.randrange(2, 9)}{self.digits(7 if len(place[4]) < 4 or place[4] in FULL else 6)}"

    def moment(self, low=2016, high=2025):
        """A time within some years."""
        start = datetime(low, 1, 1, 6, 0, 0)
        return start + timedelta(seconds=self.rng.randrange((high - low) * 31536000))

    def estate(self, place):
        """An address of a flat."""
        rng = self.rng
        city = place[2] if place[1] == place[2] else place[1] + place[2]
        where = f"{city}{place[3]}{rng.choice(STREETS)}{rng.randrange(2, 390)}号{rng.choice(ESTATES)}"
        return f"{where}{rng.randrange(1, 29)}幢{rng.randrange(1, 5)}单元{rng.randrange(2, 27)}0{rng.randrange(1, 5)}室"

    def person(self):
        """One person with what belongs to him."""
        place, born, man = self.rng.choice(PLACES), self.birth(), self.rng.random() < 0.5
        name = self.name()
        passport = self.passport()
        passport = passport if len(passport) == 9 else passport[:9]
        mail = (
            self.pick("lan qiu hai xing mo yun shu feng bei") + self.pick("tian yu lin chen zhou he") + self.digits(4)
        )
        return {
            "place": place,
            "name": name,
            "sex": "男" if man else "女",
            "born": born,
            "passport": passport,
            "idno": self.idno(place[0], born, man),
            "mobile": self.mobile(),
            "tel": self.tel(place),
            "email": f"{mail}@{self.pick('163.com qq.com 126.com sina.com foxmail.com')}",
        }


FULL = {"0755", "0571", "0532", "0451", "0551", "0731", "0371", "0871", "0851", "0791", "0512"}
