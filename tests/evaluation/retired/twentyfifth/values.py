"""Single values with right check characters, drawn from a seeded generator."""

from __future__ import annotations

import datetime as dt
import random
import re
from pathlib import Path

DATA = Path(__file__).resolve().parent / "data"
ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
VIN_VALUES = dict(
    zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9), strict=False)
)
USCC = "0123456789ABCDEFGHJKLMNPQRTUWXY"
SEGMENTS = [
    str(n)
    for n in (
        *range(130, 140),
        147,
        *range(150, 154),
        *range(155, 160),
        166,
        173,
        *range(175, 179),
        *range(180, 190),
        191,
        198,
        199,
    )
]
PLATE_CHARS = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789"
MAILS = ("163.com", "126.com", "qq.com", "sina.com", "sohu.com", "139.com", "foxmail.com", "outlook.com", "gmail.com")
WMI = ("LSV", "LFV", "LVS", "LGB", "LBE", "LHG", "LDC", "LSG", "LGX", "LFM", "LVG", "LBV")


def table(name: str) -> list[list[str]]:
    """Rows of a data file, cells split at blanks."""
    lines = (DATA / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [line.split() for line in lines if line.strip()]


REGIONS = table("regions")
BINS = table("bins")
PROVINCES = {
    str(n) for low, high in ((11, 15), (21, 23), (31, 37), (41, 46), (50, 54), (61, 65)) for n in range(low, high + 1)
}


def plain(text: str) -> bool:
    """True when the digits look drawn, not typed: no runs, no counting."""
    if re.search(r"(\d)\1{3}", text):
        return False
    digits = re.sub(r"\D", "", text)
    return not any(digits[i : i + 4] in "0123456789 9876543210" for i in range(len(digits) - 3))


def digits(rng: random.Random, count: int) -> str:
    """Random digits, the first not 0."""
    while True:
        text = str(rng.randint(1, 9)) + "".join(str(rng.randint(0, 9)) for _ in range(count - 1))
        if count < 5 or plain(text):
            return text


def id_check(body: str) -> str:
    """Check character of GB 11643 (ISO 7064 MOD 11-2)."""
    return "10X98765432"[sum(int(c) * w for c, w in zip(body, ID_WEIGHTS, strict=False)) % 11]


def id_number(rng: random.Random, region: str, birth: dt.date, male: bool) -> str:
    """An ID number of 18 characters."""
    while True:
        seq = rng.randint(2, 499) * 2 + (1 if male else 0)
        body = f"{region}{birth:%Y%m%d}{seq:03d}"
        text = body + id_check(body)
        if not re.search(r"(\d)\1{3}", text[13:]):
            return text


def luhn_digit(body: str) -> str:
    """The digit that makes the number pass Luhn."""
    total = 0
    for pos, char in enumerate(reversed(body)):
        num = int(char) * (2 if pos % 2 == 0 else 1)
        total += num - 9 if num > 9 else num
    return str(-total % 10)


def card(rng: random.Random, row: list[str]) -> str:
    """A bank card of the given BIN row."""
    while True:
        body = row[0] + "".join(str(rng.randint(0, 9)) for _ in range(int(row[1]) - 7))
        if plain(body[6:]):
            return body + luhn_digit(body)


def mobile(rng: random.Random) -> str:
    """A mobile number of an allotted segment."""
    while True:
        text = rng.choice(SEGMENTS) + f"{rng.randint(0, 99999999):08d}"
        if plain(text):
            return text


def landline(rng: random.Random, area: str) -> str:
    """An area code and a local number."""
    return f"{area}-{rng.randint(2, 8)}{digits(rng, 7)}"


def passport(rng: random.Random) -> str:
    """A Chinese ordinary passport number."""
    head = rng.choice(("E", "E", "G", "E" + rng.choice("ABCDFGHJK")))
    return head + digits(rng, 9 - len(head))


def plate(rng: random.Random, province: str) -> str:
    """A number plate; one in six is of the new-energy form."""
    head = province + rng.choice("ABCDEFGH")
    if rng.random() < 0.16:
        return head + rng.choice("DF") + digits(rng, 5)
    while True:
        tail = "".join(rng.choice(PLATE_CHARS if i in (0, 3) else "0123456789") for i in range(5))
        if sum(c.isdigit() for c in tail) >= 3 and plain(tail):
            return head + tail


def vin_check(text: str) -> str:
    """Check character of a VIN (position 9)."""
    rest = sum((int(c) if c.isdigit() else VIN_VALUES[c]) * w for c, w in zip(text, VIN_WEIGHTS, strict=False)) % 11
    return "X" if rest == 10 else str(rest)


def vin(rng: random.Random) -> str:
    """A vehicle identification number of a Chinese maker."""
    mid = rng.choice("ABCDEFGH") + "".join(rng.choice("ABCDEFGHJKLMNPRSTUVWXYZ0123456789") for _ in range(4))
    text = rng.choice(WMI) + mid + "0" + rng.choice("BCDEFGHJ") + rng.choice("ABCDEFGH") + digits(rng, 6)
    return text[:8] + vin_check(text) + text[9:]


def uscc(rng: random.Random) -> str:
    """A company code of GB 32100."""
    body = "91" + rng.choice(REGIONS)[0] + "MA" + "".join(rng.choice(USCC) for _ in range(7))
    return body + USCC[-sum(USCC.index(c) * pow(3, i, 31) for i, c in enumerate(body)) % 31]


def bad_id(rng: random.Random) -> str:
    """The shape of an ID number with a wrong check character."""
    birth = dt.date(1960, 1, 1) + dt.timedelta(days=rng.randint(0, 14000))
    good = id_number(rng, rng.choice(REGIONS)[0], birth, True)
    return good[:17] + rng.choice([c for c in "0123456789" if c != good[17]])


def bad_card(rng: random.Random) -> str:
    """A card number that fails Luhn."""
    good = card(rng, rng.choice(BINS))
    return good[:-1] + str((int(good[-1]) + rng.randint(1, 9)) % 10)


def bad_vin(rng: random.Random) -> str:
    """A VIN with a wrong check character."""
    good = vin(rng)
    return good[:8] + rng.choice([c for c in "0123456789" if c != good[8]]) + good[9:]


def snowflake(rng: random.Random) -> str:
    """An 18- or 19-digit snowflake id that no rule can take for an ID or a card."""
    return rng.choice(("1", "7", "8", "10", "11", "13")) + digits(rng, 17)


def epoch_ms(rng: random.Random) -> str:
    """Milliseconds since 1970."""
    return str(rng.randint(1420000000000, 1735000000000))


def ean13(rng: random.Random) -> str:
    """A retail bar code."""
    body = "69" + digits(rng, 10)
    return body + str(-sum(int(c) * (3 if i % 2 else 1) for i, c in enumerate(body)) % 10)


def imei(rng: random.Random) -> str:
    """A device number with its Luhn digit."""
    body = "86" + digits(rng, 12)
    return body + luhn_digit(body)


def bad_mobile(rng: random.Random) -> str:
    """Eleven digits of no allotted segment."""
    return rng.choice(("154", "160", "164", "168", "194", "12" + str(rng.randint(1, 8)))) + digits(rng, 8)
