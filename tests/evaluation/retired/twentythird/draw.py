"""Seeded draws: numbers with right check characters, written without any set or clock."""

from __future__ import annotations

import random
from datetime import date, timedelta
from itertools import pairwise

ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
ID_CHECKS = "10X98765432"
MOBILE_HEADS = (
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
    "185",
    "186",
    "187",
    "188",
    "189",
    "191",
    "193",
    "198",
    "199",
)
BANKS = (
    ("622202", 19, "工商银行"),
    ("621226", 19, "工商银行"),
    ("622848", 19, "农业银行"),
    ("622845", 19, "农业银行"),
    ("621700", 19, "建设银行"),
    ("621661", 19, "中国银行"),
    ("621483", 16, "招商银行"),
    ("622588", 16, "招商银行"),
    ("622262", 19, "交通银行"),
    ("621799", 19, "邮储银行"),
    ("622188", 19, "邮储银行"),
    ("622908", 18, "兴业银行"),
    ("622521", 16, "浦发银行"),
    ("622622", 16, "民生银行"),
)
VIN_VALUES = dict(
    zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9), strict=True)
)
VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
VIN_MAKERS = ("LSV", "LFV", "LGB", "LHG", "LVS", "LBV", "LDC", "LGX", "L6T", "LSG", "LVG", "LJD", "LZW", "LB3")
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
VIN_ALPHABET = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"


def ugly(digits: str) -> bool:
    """True for a digit string that looks like a placeholder: runs and ladders."""
    for i in range(len(digits) - 3):
        part = digits[i : i + 4]
        if not part.isdigit():
            continue
        steps = {int(b) - int(a) for a, b in pairwise(part)}
        if len(steps) == 1 and steps <= {0, 1, -1}:
            return True
    return False


def id_check(body: str) -> str:
    return ID_CHECKS[sum(int(c) * w for c, w in zip(body, ID_WEIGHTS, strict=True)) % 11]


def luhn_digit(body: str) -> str:
    total = 0
    for i, char in enumerate(reversed(body)):
        value = int(char) * (2 if i % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return str(-total % 10)


def vin_check(vin: str) -> str:
    total = sum((int(c) if c.isdigit() else VIN_VALUES[c]) * w for c, w in zip(vin, VIN_WEIGHTS, strict=True))
    return "0123456789X"[total % 11]


class Draw:
    """A small wrapper round random(), so that only one primitive is used."""

    def __init__(self, seed: str) -> None:
        self._random = random.Random(seed)
        self.used: set[str] = set()
        self.years = (1956, 2000)
        self.places: list[str] = []
        self.bank = ""

    def number(self, low: int, high: int) -> int:
        return low + int(self._random.random() * (high - low + 1))

    def real(self, low: float, high: float) -> float:
        return low + self._random.random() * (high - low)

    def pick(self, items: list[str] | tuple[str, ...]) -> str:
        return items[self.number(0, len(items) - 1)]

    def chars(self, alphabet: str, count: int) -> str:
        return "".join(alphabet[self.number(0, len(alphabet) - 1)] for _ in range(count))

    def digits(self, count: int) -> str:
        while True:
            text = self.chars("123456789", 1) + self.chars("0123456789", count - 1)
            if not ugly(text):
                return text

    def _fresh(self, text: str) -> bool:
        if text in self.used:
            return False
        self.used.add(text)
        return True

    def birth(self) -> date:
        first, last = self.years
        return date(first, 1, 1) + timedelta(days=self.number(0, (last - first + 1) * 365 - 1))

    def prc_id(self, region: str, born: date, male: bool) -> str:
        while True:
            serial = self.number(1, 489) * 2 + (1 if male else 0)
            body = f"{region}{born:%Y%m%d}{serial:03d}"
            text = body + id_check(body)
            if not ugly(body[13:]) and self._fresh(text):
                return text
            born += timedelta(days=1)

    def mobile(self) -> str:
        while True:
            text = self.pick(MOBILE_HEADS) + self.chars("0123456789", 8)
            if not ugly(text) and self._fresh(text):
                return text

    def card(self) -> tuple[str, str]:
        banks = [row for row in BANKS if self.bank in row[2]]
        while True:
            head, length, bank = banks[self.number(0, len(banks) - 1)]
            body = head + self.chars("0123456789", length - 7)
            text = body + luhn_digit(body)
            if not ugly(text) and self._fresh(text):
                return text, bank

    def vin(self) -> str:
        while True:
            tail = self.chars("ABCDEFGHJKLMNPRSTVWXY123456789", 1) + self.pick(list("ABCDEFGHJKLMN")) + self.digits(6)
            blank = self.pick(VIN_MAKERS) + self.chars(VIN_ALPHABET, 5) + "0" + tail
            text = blank[:8] + vin_check(blank) + blank[9:]
            if self._fresh(text):
                return text

    def plate(self, head: str) -> str:
        while True:
            tail = self.chars("0123456789", 5)
            if self.number(0, 9) > 3:
                place = self.number(0, 3)
                tail = tail[:place] + self.chars(LETTERS, 1) + tail[place + 1 :]
            if self.number(0, 9) == 0:
                tail = self.chars("DF", 1) + self.digits(5)
            if not ugly(tail) and self._fresh(head + tail):
                return head + tail

    def uscc(self) -> str:
        alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"
        body = "91" + self.pick(["110108", "330106", "440305", "510107", "370211"]) + "MA" + self.chars(alphabet, 6)
        org = sum(alphabet.index(c) * w for c, w in zip(body[8:], (3, 7, 9, 10, 5, 8, 4, 2), strict=True))
        body += "0123456789X0"[11 - org % 11] if org % 11 else "0"
        total = sum(alphabet.index(c) * pow(3, i, 31) for i, c in enumerate(body))
        return body + alphabet[-total % 31]

    def imei(self) -> str:
        body = "86" + self.digits(12)
        return body + luhn_digit(body)

    def passport(self) -> str:
        while True:
            text = self.pick(["E" + self.chars(LETTERS.replace("O", ""), 1), "E" + self.digits(1)]) + self.digits(7)
            if not ugly(text[2:]) and self._fresh(text):
                return text

    def landline(self, area: str) -> str:
        count = 8 if len(area) == 3 or area in ("0755", "0571", "0512", "0531", "0731", "0371", "0592", "0757") else 7
        while True:
            text = self.pick(list("2356788")) + self.chars("0123456789", count - 1)
            if not ugly(text) and self._fresh(text):
                return f"{area}-{text}"
