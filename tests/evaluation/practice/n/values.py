"""Random values with right check characters."""

from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path

HERE = Path(__file__).resolve().parent
MOBILE_HEADS = [
    "130", "131", "132", "133", "134", "135", "136", "137", "138", "139", "147", "150", "151", "152",
    "153", "155", "156", "157", "158", "159", "166", "170", "173", "175", "176", "177", "178", "180",
    "181", "182", "183", "184", "185", "186", "187", "188", "189", "191", "198", "199",
]  # fmt: skip
PLATE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
VIN_CHARS = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ"
VIN_NUMBERS = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))
VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
RUNS = ("0123", "1234", "2345", "3456", "4567", "5678", "6789", "9876", "8765", "7654", "6543", "5432", "4321", "3210")


def lines(name: str) -> list[str]:
    """Lines of one data file without remarks."""
    text = (HERE / "data" / f"{name}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def words(name: str) -> list[str]:
    """Blank-separated words of one data file."""
    return [word for line in lines(name) for word in line.split()]


def plain(digits: str) -> bool:
    """True when a digit run looks like a filler."""
    if len(set(digits)) < min(4, len(digits) - 1) or any(run in digits for run in RUNS):
        return True
    return any(digits[i] == digits[i + 1] == digits[i + 2] for i in range(len(digits) - 2))


def digits(rng: random.Random, count: int) -> str:
    """Random digits that do not look like a filler."""
    while True:
        text = "".join(rng.choice("0123456789") for _ in range(count))
        if count < 4 or not plain(text):
            return text


def id_check(body: str) -> str:
    """Check character of GB 11643 (ISO 7064 MOD 11-2)."""
    return "10X98765432"[sum(int(c) * w for c, w in zip(body, ID_WEIGHTS)) % 11]


def id_number(rng: random.Random, region: str, male: bool) -> str:
    """An 18-character citizen number."""
    born = date(1954, 1, 1) + timedelta(days=rng.randrange(0, 14400))
    serial = rng.randrange(0, 32) * 10 + rng.choice((1, 3, 5, 7, 9) if male else (0, 2, 4, 6, 8))
    body = f"{region}{born:%Y%m%d}{serial + 10:03d}"
    return body + id_check(body)


def luhn_digit(body: str) -> str:
    """Luhn check digit for a number body."""
    total = 0
    for place, char in enumerate(reversed(body)):
        number = int(char) * (2 if place % 2 == 0 else 1)
        total += number - 9 if number > 9 else number
    return str(-total % 10)


def card(rng: random.Random, bin6: str, length: int) -> str:
    """A bank card number."""
    body = bin6 + digits(rng, length - 7)
    return body + luhn_digit(body)


def mobile(rng: random.Random) -> str:
    """A mobile number."""
    return rng.choice(MOBILE_HEADS) + digits(rng, 8)


def landline(rng: random.Random, area: str) -> str:
    """A fixed-line number with its area code."""
    length = 8 if len(area) == 3 or area in ("0571", "0731", "0755", "0371", "0532", "0451") else 7
    return f"{area}-{rng.choice('2568')}{digits(rng, length - 1)}"


def plate(rng: random.Random, head: str) -> str:
    """A car plate, now and then of a new-energy car."""
    if rng.random() < 0.15:
        return head + rng.choice("DF") + rng.choice("0123456789ABC") + digits(rng, 4)
    tail = list(digits(rng, 5))
    for place in rng.sample(range(5), rng.choice((0, 1, 1, 2))):
        tail[place] = rng.choice(PLATE_LETTERS)
    return head + "".join(tail)


def vin(rng: random.Random, head: str) -> str:
    """A vehicle identification number with the check digit at place 9."""
    front = head + "".join(rng.choice(VIN_CHARS) for _ in range(8 - len(head)))
    back = rng.choice("ABCDEFGHJKLMN") + rng.choice("ABCDEFGHJKLMNPRSTUVWXYZ123") + digits(rng, 6)
    full = front + "0" + back
    total = sum((int(c) if c.isdigit() else VIN_NUMBERS[c]) * w for c, w in zip(full, VIN_WEIGHTS))
    rest = total % 11
    return front + ("X" if rest == 10 else str(rest)) + back


def passport(rng: random.Random) -> str:
    """An ordinary Chinese passport number."""
    kind = rng.random()
    if kind < 0.6:
        return "E" + rng.choice("ABCDEFGHJKLM") + digits(rng, 7)
    return ("E" if kind < 0.9 else "G") + digits(rng, 8)
