"""Check rules, written apart from the generator."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

PROVINCES = {
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
    "71",
    "81",
    "82",
    "83",
}
PLATE = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
LEFT, RIGHT = r"(?<![0-9A-Za-z])", r"(?![0-9A-Za-z])"
SHAPES: dict[str, re.Pattern[str]] = {
    "identity.prc_id18": re.compile(LEFT + r"[1-8]\d{16}[\dXx]" + RIGHT),
    "phone.mobile": re.compile(
        r"(?<![0-9A-Za-z.])1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])\d{8}"
        r"(?![0-9A-Za-z]|\.\d)"
    ),
    "bank.card": re.compile(LEFT + r"(?:62\d{14,17}|[345]\d{15})" + RIGHT),
    "identity.passport_cn": re.compile(LEFT + r"(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|[PSD]E\d{7}|MA\d{7})" + RIGHT),
    "driving.plate": re.compile(LEFT + f"[{PLATE}][A-HJ-NP-Z](?:[A-HJ-NP-Z0-9]\\d{{4,5}}|\\d{{5}}[A-HJK])" + RIGHT),
    "driving.vin": re.compile(LEFT + r"L[A-HJ-NPR-Z0-9]{10}\d{6}" + RIGHT),
    "phone.email": re.compile(r"[A-Za-z0-9][A-Za-z0-9._%+\-]*@[A-Za-z0-9\-]+(?:\.[A-Za-z]+)+"),
    "phone.landline": re.compile(r"(?<![0-9A-Za-z.\-])0(?:10|2[0-57-9]|[3-9]\d{2})-[2-8]\d{6,7}(?![0-9A-Za-z])"),
}
VIN_VALUES = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ0123456789", "12345678123457923456789" + "0123456789", strict=False))


def valid_id(text: str) -> bool:
    """Check province, date and check character."""
    try:
        dt.date(int(text[6:10]), int(text[10:12]), int(text[12:14]))
    except ValueError:
        return False
    power = sum(int(c) * pow(2, 17 - i, 11) for i, c in enumerate(text[:17])) % 11
    return text[:2] in PROVINCES and (12 - power) % 11 == ("0123456789X".index(text[17].upper()))


def valid_luhn(text: str) -> bool:
    """Check the Luhn sum."""
    doubled = [int(c) if i % 2 == 0 else sum(divmod(int(c) * 2, 10)) for i, c in enumerate(reversed(text))]
    return sum(doubled) % 10 == 0


def valid_card(text: str) -> bool:
    """Check a card that is no ID number."""
    return valid_luhn(text) and not (len(text) == 18 and valid_id(text))


def valid_vin(text: str) -> bool:
    """Check position nine."""
    weights = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    return "0123456789X"[sum(int(VIN_VALUES[c]) * w for c, w in zip(text, weights, strict=False)) % 11] == text[8]


def accept(text: str) -> bool:
    """Accept by shape alone."""
    return True


CHECKS: dict[str, Callable[[str], bool]] = {
    "identity.prc_id18": valid_id,
    "bank.card": valid_card,
    "driving.vin": valid_vin,
}


def passes(rule: str, value: str) -> bool:
    """Say whether a value has the shape and passes the check of its rule."""
    return bool(SHAPES[rule].fullmatch(value)) and CHECKS.get(rule, accept)(value)
