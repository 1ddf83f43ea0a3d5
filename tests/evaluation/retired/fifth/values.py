"""Seeded values of made-up people: names, numbers with right check digits, places, dates."""

import datetime as dt
import pathlib
import random

HERE = pathlib.Path(__file__).parent
LINES = [line for line in (HERE / "words.txt").read_text("utf-8").splitlines() if not line.startswith("#")]
WORDS = {name: words.split() for name, words in (line.split(": ", 1) for line in LINES)}
SURNAMES = WORDS["surnames"][0]
DOUBLE = WORDS["double"]
GIVEN = WORDS["given"][0]
NATIONS = ["汉"] * 14 + ["壮", "回", "满", "苗", "土家", "彝", "蒙古"]
REGIONS = [tuple(region.split("/")) for region in WORDS["regions"]]
SAME_IN_BOTH_SCRIPTS = "京津冀浙皖豫湘桂川甘新吉黑"
SEGMENTS = WORDS["segments"]
BINS = [
    ("622202", 19, "中国工商银行"),
    ("621226", 19, "中国工商银行"),
    ("622848", 19, "中国农业银行"),
    ("622700", 19, "中国建设银行"),
    ("621700", 19, "中国建设银行"),
    ("601382", 19, "中国银行"),
    ("621661", 19, "中国银行"),
    ("622260", 19, "交通银行"),
    ("622588", 16, "招商银行"),
    ("621483", 16, "招商银行"),
    ("621799", 19, "中国邮政储蓄银行"),
    ("622188", 19, "中国邮政储蓄银行"),
    ("622622", 16, "中国民生银行"),
    ("622909", 18, "兴业银行"),
    ("622521", 16, "上海浦东发展银行"),
    ("622690", 16, "中信银行"),
    ("622662", 16, "中国光大银行"),
]
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
VIN_VALUES = dict(
    zip(
        "ABCDEFGHJKLMNPRSTUVWXYZ0123456789",
        (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9),
        strict=False,
    )
)
VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
PUBLISHED = WORDS["published"]


def id_check(body):
    """The check character of the first 17 digits of an ID number (ISO 7064 MOD 11-2)."""
    return "10X98765432"[sum(int(d) * w for d, w in zip(body, WEIGHTS, strict=False)) % 11]


def luhn_check(body):
    """The last digit that makes a card number right."""
    total = 0
    for place, digit in enumerate(reversed(body)):
        number = int(digit) * (2 - place % 2)
        total += number - 9 if number > 9 else number
    return str(-total % 10)


def vin_check(vin):
    """The character at place nine of a VIN."""
    return "0123456789X"[sum(VIN_VALUES[c] * w for c, w in zip(vin, VIN_WEIGHTS, strict=False)) % 11]


def digits(rng, count):
    """A run of random digits."""
    return "".join(rng.choice("0123456789") for _ in range(count))


def letters(rng, count, alphabet="ABCDEFGHJKLMNPQRSTUVWXYZ"):
    """A run of random letters."""
    return "".join(rng.choice(alphabet) for _ in range(count))


def filler(number):
    """Whether a number looks typed for show: few different digits or a staircase."""
    tail = number[-8:]
    stairs = any(run in number for run in ("12345", "23456", "34567", "45678", "56789", "98765", "87654", "54321"))
    return stairs or len(set(tail)) < 4 or max(tail.count(d) for d in set(tail)) > 4


def mobile(rng):
    """A mobile of an allocated segment."""
    while True:
        number = rng.choice(SEGMENTS) + digits(rng, 8)
        if not filler(number):
            return number


def card(rng, bank=None):
    """A card number of a real BIN with a right last digit, and its bank."""
    bins = [entry for entry in BINS if bank is None or entry[2] == bank] or BINS
    prefix, length, owner = rng.choice(bins)
    body = prefix + digits(rng, length - 7)
    return body + luhn_check(body), owner


def vin(rng):
    """A VIN of a Chinese maker with a right check character."""
    maker = rng.choice(["LSV", "LFV", "LGB", "LHG", "LVS", "LSG", "LGX", "LBV"])
    body = (
        maker
        + letters(rng, 2).replace("Q", "R")
        + digits(rng, 3)
        + "0"
        + letters(rng, 1, "ABCDEFGHJK")
        + letters(rng, 1, "ABDEG")
        + digits(rng, 6)
    )
    return body[:8] + vin_check(body) + body[9:]


def plate(rng, province):
    """A number plate, now and then of an electric car."""
    head = province + rng.choice("ABCDEFG")
    if rng.random() < 0.12:
        return head + rng.choice("DF") + digits(rng, 5)
    tail = list(digits(rng, 5))
    for place in rng.sample(range(5), rng.choice([0, 1, 1, 2])):
        tail[place] = rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ")
    return head + "".join(tail)


def passport(rng):
    """An ordinary passport number, of the old or the new series."""
    while True:
        number = "E" + (digits(rng, 8) if rng.random() < 0.5 else rng.choice("ABCDEFGHJ") + digits(rng, 7))
        if not filler(number):
            return number


def landline(rng, area, dash="-"):
    """A landline of the given area."""
    while True:
        local = rng.choice("2345678") + digits(rng, 7 if len(area) == 3 else rng.choice([6, 7]))
        if not filler(local):
            return area + dash + local


def person_name(rng):
    """A Chinese name."""
    family = rng.choice(SURNAMES) if rng.random() > 0.03 else rng.choice(DOUBLE)
    return family + "".join(rng.sample(GIVEN, rng.choice([1, 2, 2, 2])))


class Dice(random.Random):
    """A seeded source of chance, with the span of days a file is about."""

    def aim(self, shortest=2, longest=2200):
        """Choose another span: some days, some months or years."""
        days = self.choice([days for days in (1, 2, 7, 31, 180, 700, 2200) if shortest <= days <= longest])
        self.start = dt.datetime(2012, 1, 1) + dt.timedelta(days=self.randrange(2500 - days))
        self.span = days * 86400


def moment(rng, first=None, last=None):
    """A date with a time of day: of those years, or of the span that a file is about."""
    if first is None:
        return rng.start + dt.timedelta(seconds=rng.randrange(rng.span))
    start = dt.datetime(first, 1, 1)
    return start + dt.timedelta(seconds=rng.randrange(365 * 86400 * (last - first + 1) - 86400))


def id_number(rng, code, birth, male):
    """An ID number of that region, birthday and sex."""
    while True:
        body = code + birth.strftime("%Y%m%d") + digits(rng, 2) + str(rng.randrange(5) * 2 + male)
        if "123456" not in body and len(set(body)) > 4:
            return body + id_check(body)


def address(rng, region):
    """A home address within a region."""
    return (
        f"{region[1]}{region[2]}{rng.choice(WORDS['streets'])}{rng.randint(2, 399)}号"
        f"{rng.choice(WORDS['estates'])}{rng.randint(1, 18)}栋{rng.randint(1, 28)}0{rng.randint(1, 6)}室"
    )


def town(region):
    """The city of a region, without its province."""
    return region[1].split("省")[-1].split("自治区")[-1]


def person(rng, both_scripts=False):
    """All fields of one made-up person."""
    regions = [r for r in REGIONS if not both_scripts or r[4] in SAME_IN_BOTH_SCRIPTS]
    region = rng.choice(regions)
    birth = moment(rng, 1950, 2001).date()
    male = rng.randint(0, 1)
    name = person_name(rng)
    number, bank = card(rng)
    login = rng.choice(WORDS["pinyin"]) + rng.choice(["", ".", "_"]) + rng.choice(WORDS["last"])
    mail = f"{login}{rng.randint(60, 999)}@{rng.choice(WORDS['mails'])}"
    pinyin = f"{rng.choice(WORDS['pinyin'])}/{rng.choice(WORDS['last'])}".upper()
    return {
        "name": name,
        "sex": "女男"[male],
        "nation": rng.choice(NATIONS),
        "birth": birth,
        "region": region,
        "id": id_number(rng, region[0], birth, male),
        "mobile": mobile(rng),
        "email": mail,
        "card": number,
        "bank": bank,
        "plate": plate(rng, region[4]),
        "vin": vin(rng),
        "passport": passport(rng),
        "landline": landline(rng, region[3]),
        "address": address(rng, region),
        "pinyin": pinyin,
        "sexcode": "21"[male],
        "mf": "FM"[male],
    }
