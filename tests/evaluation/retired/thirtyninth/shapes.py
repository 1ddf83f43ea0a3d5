"""Shapes and check characters of the eight labelled rules."""
from __future__ import annotations

import re
from datetime import date
from pathlib import Path

HERE = Path(__file__).parent
PROVINCES = {int(p) for p in "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65"
             .split()}
VIN_VALUES = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))
VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
PLATE_HEADS = "京津沪滬渝冀豫云雲辽遼黑湘皖鲁魯苏蘇浙赣贛鄂桂甘晋晉蒙陕陝吉闽閩贵貴粤粵青藏川宁寧琼瓊新"
SHAPES = {
    "identity.prc_id18": r"(?<!\d)\d{6}[ ]?\d{8}[ ]?\d{3}[\dXx](?![0-9A-Za-z])",
    "phone.mobile": r"(?<![0-9a-f.])(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?![0-9A-Za-z])",
    "phone.email": r"(?<![A-Za-z0-9._%+\-])[A-Za-z0-9](?:[A-Za-z0-9._%+]|-(?!-)){0,63}@(?:[A-Za-z0-9\-]+\.)+[A-Za-z]{2,24}",
    "bank.card": r"(?<![0-9A-Za-z.])(?:\d{4} \d{4} \d{4} \d{4}(?: \d{3})?|\d{16,19})(?![0-9A-Za-z])",
    "driving.plate": rf"[{PLATE_HEADS}][A-HJ-NP-Z][· \-]?(?=[A-Z]*\d)[A-HJ-NP-Z0-9]{{5,6}}(?![0-9A-Za-z])",
    "identity.passport_cn": r"(?<![0-9A-Za-z])(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8})(?![0-9A-Za-z])",
    "driving.vin": r"(?<![0-9A-Za-z])(?=[A-Z0-9]*[A-Z])[A-HJ-NPR-Z0-9]{17}(?![0-9A-Za-z])",
    "phone.landline": r"(?<![0-9A-Za-z.\-])0(?:10|2[0-57-9]|[3-9]\d{2})[- ]?[2-8]\d{6,7}(?![0-9A-Za-z\-])",
}


def plain(text: str) -> str:
    """Return a value without blanks, dashes and dots in the middle, in upper case."""
    return re.sub(r"[ \-·]", "", text).upper()


def id_check(body: str) -> str:
    """Return the check character of seventeen digits."""
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return "10X98765432"[sum(int(d) * w for d, w in zip(body, weights)) % 11]


def luhn_digit(body: str) -> str:
    """Return the Luhn digit that closes a card number."""
    total = 0
    for place, digit in enumerate(reversed(body)):
        number = int(digit) * (2 if place % 2 == 0 else 1)
        total += number - 9 if number > 9 else number
    return str(-total % 10)


def vin_check(vin: str) -> str:
    """Return the check character of a 17 character VIN."""
    total = sum((int(c) if c.isdigit() else VIN_VALUES[c]) * w for c, w in zip(vin, VIN_WEIGHTS))
    return "0123456789X"[total % 11]


def id_holds(value: str) -> bool:
    """Tell whether province, date and check character are right."""
    value = plain(value)
    try:
        date(int(value[6:10]), int(value[10:12]), int(value[12:14]))
    except ValueError:
        return False
    return int(value[:2]) in PROVINCES and 1900 <= int(value[6:10]) <= 2025 and id_check(value[:17]) == value[17]


def holds(rule: str, value: str, prefixes: set[str], bins: set[str]) -> bool:
    """Tell whether a string of the right shape passes the check of its rule."""
    bare = plain(value)
    if rule == "identity.prc_id18":
        return id_holds(value)
    if rule == "phone.mobile":
        return bare[-11:-8] in prefixes
    if rule == "bank.card":
        return luhn_digit(bare[:-1]) == bare[-1] and (bare[:6] in bins or bare[:2] == "62") and len(bare) >= 16
    if rule == "driving.vin":
        return vin_check(value) == value[8]
    return True


def prefixes_and_bins() -> tuple[set[str], set[str]]:
    """Read the mobile prefixes and card BINs from the word lists."""
    lines = dict(line.split("=", 1) for line in (HERE / "pools.txt").read_text("utf-8").splitlines() if "=" in line[:40])
    return set(lines["mobile"].split("|")), {item.split(",")[0] for item in lines["bin"].split("|")}


def found(text: str) -> list[tuple[str, str]]:
    """List every (rule, string) of the eight shapes whose check holds."""
    prefixes, bins = prefixes_and_bins()
    return [(rule, hit.group()) for rule, shape in SHAPES.items() for hit in re.finditer(shape, text)
            if holds(rule, hit.group(), prefixes, bins)]
