"""Draws the eight kinds of values at random, with right check characters, and knows the checks."""

import datetime as dt
import re
from random import Random

ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
VIN_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"
VIN_NUMBERS = dict(zip(VIN_LETTERS, (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9), strict=True))
PLATE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
PROVINCES = frozenset(
    [
        "11",
        "12",
        "13",
        "14",
        "15",
        "21",
        "22",
        "23",
        "31",
        "32",
        "33",
        "34",
        "35",
        "36",
        "37",
        "41",
        "42",
        "43",
        "44",
        "45",
        "46",
        "50",
        "51",
        "52",
        "53",
        "54",
        "61",
        "62",
        "63",
        "64",
        "65",
    ]
)
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
    "145",
    "147",
    "149",
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
    "167",
    "170",
    "171",
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
    "197",
    "198",
    "199",
]
COMMON = [
    "135",
    "136",
    "137",
    "138",
    "139",
    "150",
    "151",
    "152",
    "158",
    "159",
    "182",
    "183",
    "187",
    "188",
    "186",
    "130",
    "131",
    "133",
    "180",
    "189",
    "177",
    "199",
]
# issuer prefix: length of the number
BINS = {
    "622202": 19,
    "621226": 19,
    "621700": 19,
    "622700": 19,
    "622848": 19,
    "621661": 19,
    "621785": 19,
    "622260": 19,
    "621799": 19,
    "622188": 19,
    "622588": 16,
    "621483": 16,
    "622622": 16,
    "622909": 18,
    "622630": 16,
    "622521": 16,
    "622690": 16,
    "622298": 16,
}
WMI = ["LSV", "LFV", "LGB", "LVS", "LHG", "LDC", "LBE", "LSG", "LGX", "LB3", "LGW", "LNB", "LJD", "LVG"]


def id_check(first17: str) -> str:
    """The last character of a citizen's number."""
    return "10X98765432"[sum(int(d) * w for d, w in zip(first17, ID_WEIGHTS, strict=True)) % 11]


def is_id(text: str) -> bool:
    """Whether these 18 characters are a citizen's number."""
    if not re.fullmatch(r"[1-6]\d{16}[\dXx]", text) or text[:2] not in PROVINCES:
        return False
    try:
        born = dt.date(int(text[6:10]), int(text[10:12]), int(text[12:14]))
    except ValueError:
        return False
    return 1880 <= born.year <= 2030 and id_check(text[:17]) == text[17].upper()


def new_id(rng: Random, region: str, born: dt.date, male: bool) -> str:
    """A citizen's number."""
    first = f"{region}{born:%Y%m%d}{rng.randrange(1, 30):02d}{rng.randrange(5) * 2 + male}"
    return first + id_check(first)


def bad_id(rng: Random, region: str) -> str:
    """A number like a citizen's, with a wrong check character."""
    born = f"{rng.randrange(1960, 2005)}{rng.randrange(1, 13):02d}{rng.randrange(1, 29):02d}"
    first = f"{region}{born}{rng.randrange(11, 999):03d}"
    return first + rng.choice([c for c in "0123456789" if c != id_check(first)])


def new_mobile(rng: Random) -> str:
    """A mobile number that does not look like a filler."""
    while True:
        last = f"{rng.randrange(10**8):08d}"
        if len(set(last)) > 4 and "1234" not in last and max(map(last.count, last)) < 4:
            return rng.choice(COMMON if rng.random() < 0.7 else SEGMENTS) + last


def luhn(digits: str) -> bool:
    """Whether the last digit is right."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        number = int(digit) * (1 + place % 2)
        total += number - 9 if number > 9 else number
    return total % 10 == 0


def new_card(rng: Random) -> str:
    """A bank card."""
    start = rng.choice(list(BINS))
    body = start + "".join(rng.choice("0123456789") for _ in range(BINS[start] - 7))
    return next(body + d for d in "0123456789" if luhn(body + d))


def vin_check(vin: str) -> str:
    """The ninth character."""
    rest = sum((int(c) if c.isdigit() else VIN_NUMBERS[c]) * w for c, w in zip(vin, VIN_WEIGHTS, strict=True)) % 11
    return "X" if rest == 10 else str(rest)


def is_vin(text: str) -> bool:
    """Whether it is a vehicle's number."""
    return bool(re.fullmatch(r"[A-HJ-NPR-Z0-9]{17}", text) and re.search("[A-Z]", text)) and vin_check(text) == text[8]


def new_vin(rng: Random) -> str:
    """A vehicle's number."""
    signs = VIN_LETTERS + "0123456789"
    first = rng.choice(WMI) + "".join(rng.choice(signs) for _ in range(5))
    last = rng.choice("EFGHJKLMNPR") + rng.choice("ABCDEFGHJ123") + f"{rng.randrange(10**6):06d}"
    return first + vin_check(first + "0" + last) + last


def new_plate(rng: Random, start: str) -> str:
    """A plate of the town whose first two characters are given."""
    if rng.random() < 0.15:
        return f"{start}{rng.choice('DF')}{rng.randrange(10**5):05d}"
    signs = [rng.choice("0123456789") for _ in range(5)]
    for place in rng.sample(range(4), rng.choice((1, 1, 2))):
        signs[place] = rng.choice(PLATE_LETTERS)
    return start + "".join(signs)


def new_passport(rng: Random) -> str:
    """An ordinary passport."""
    if rng.random() < 0.7:
        return f"E{rng.choice('ABCDEFGHJKLMNP')}{rng.randrange(10**6, 10**7)}"
    return f"{rng.choice('EG')}{rng.randrange(10**7, 10**8)}"


def new_uscc(rng: Random, region: str) -> str:
    """A company's code with a letter in it."""
    body = "91" + region + f"{rng.randrange(10**6):06d}" + "MA"[: rng.choice((1, 2))]
    body = body[:8] + "MA" + "".join(rng.choice(USCC_ALPHABET) for _ in range(7))
    total = sum(USCC_ALPHABET.index(c) * pow(3, i, 31) for i, c in enumerate(body))
    return body + USCC_ALPHABET[(31 - total % 31) % 31]
