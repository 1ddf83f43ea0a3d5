"""Shapes and check characters of the eight rules."""
from __future__ import annotations

import re

PROVINCES = set("11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65"
                " 71 81 82 83".split())
BINS = {
    "622202": 19, "621226": 19, "621558": 19, "622848": 19, "622845": 19, "621700": 19, "622700": 19, "621661": 19,
    "621785": 19, "622588": 16, "621483": 16, "622260": 19, "621799": 19, "622188": 19, "622908": 18, "622622": 16,
    "622521": 16, "622155": 16,
}
PLATE_HEADS = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
EDGE = r"(?<![0-9A-Za-z])"
TAIL = r"(?![0-9A-Za-z])"
PATTERNS: dict[str, re.Pattern[str]] = {
    "identity.prc_id18": re.compile(EDGE + r"[1-8]\d{5}(?:18|19|20)\d{2}[01]\d[0-3]\d{4}[\dXx]" + TAIL),
    "phone.mobile": re.compile(r"(?<![0-9A-Za-z.])(?:(?:\+|00)?86[- ]?)?1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])"
                               r"(?:\d{8}|[- ]\d{4}[- ]\d{4})(?![0-9A-Za-z]|\.\d)"),
    "phone.email": re.compile(r"[A-Za-z0-9][A-Za-z0-9._%+]{0,40}@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,10}(?![A-Za-z0-9@])"),
    "bank.card": re.compile(r"(?<![0-9A-Za-z.])(?:62|60|81|9[0-9]|[3-5]\d)\d{2}(?:[ -]?\d{4}){2,3}[ -]?\d{1,4}"
                            r"(?:[ -]?\d{1,3})?(?![0-9A-Za-z]|\.\d)"),
    "driving.plate": re.compile(EDGE + "[" + PLATE_HEADS + r"][A-HJ-NP-Z][·•. \-]?(?:[A-HJ-NP-Z0-9]{5,6})" + TAIL),
    "identity.passport_cn": re.compile(EDGE + r"(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|1[45]\d{7}|[PSD]E\d{7}|[PS]\.?\d{7}|[SD]\d{8}"
                                       r"|MA\d{7}|K[A-Z0-9]?\d{7,8}|H\d{8})" + TAIL),
    "driving.vin": re.compile(EDGE + r"(?=[A-Z0-9]*[A-Z])[A-HJ-NPR-Z0-9]{8}[0-9X][A-HJ-NPR-Z0-9]{8}" + TAIL),
    "phone.landline": re.compile(r"(?<![0-9A-Za-z.\-])"
                                 r"\(?0(?:10|2[0-57-9]|[3-9]\d{2})(?:\)\s?|[- ])[2-8]\d{3}[- ]?\d{3,4}(?![0-9A-Za-z])"),
}
RULES = list(PATTERNS)


def id_check(body: str) -> str:
    """Give the check character of 17 digits."""
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return "10X98765432"[sum(int(a) * w for a, w in zip(body, weights)) % 11]


def luhn_ok(digits: str) -> bool:
    """Tell whether the digits pass Luhn."""
    total = 0
    for place, char in enumerate(reversed(digits)):
        number = int(char) * (2 if place % 2 else 1)
        total += number - 9 if number > 9 else number
    return total % 10 == 0


def vin_check(vin: str) -> str:
    """Give the check character of a 17 character VIN."""
    letters = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))
    weights = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    rest = sum((int(c) if c.isdigit() else letters[c]) * w for c, w in zip(vin, weights)) % 11
    return "X" if rest == 10 else str(rest)


def valid(rule: str, text: str) -> bool:
    """Tell whether a text is a right value of a rule: full shape and check character."""
    if not PATTERNS[rule].fullmatch(text):
        return False
    if rule == "identity.prc_id18":
        return text[:2] in PROVINCES and id_check(text[:17]) == text[17].upper() and "01" <= text[10:12] <= "12"
    if rule == "bank.card":
        digits = re.sub(r"[ -]", "", text)
        return luhn_ok(digits) and BINS.get(digits[:6]) == len(digits)
    if rule == "driving.vin":
        return vin_check(text) == text[8]
    if rule == "driving.plate":
        return sum(c.isdigit() for c in text) >= 2
    return True


def suspicious(rule: str, text: str) -> bool:
    """Tell whether a shape found in a file could be meant as a value (loose: only sure misses are let go)."""
    digits = re.sub(r"[ -]", "", text)
    if rule == "identity.prc_id18":
        return text[:2] in PROVINCES and id_check(text[:17]) == text[17].upper()
    if rule == "bank.card":
        return 13 <= len(digits) <= 19 and luhn_ok(digits)
    if rule == "driving.vin":
        return vin_check(text) == text[8]
    if rule == "driving.plate":
        return any(c.isdigit() for c in text)
    return True


def leftovers(text: str, known: set[str]) -> list[tuple[str, str]]:
    """Find shapes of the eight rules outside the known strings."""
    if known:
        union = "|".join(re.escape(k) for k in sorted(known, key=lambda k: (-len(k), k)))
        text = re.sub(union, "\u00a4", text)
    found = []
    for rule, pattern in PATTERNS.items():
        found += [(rule, m.group()) for m in pattern.finditer(text) if suspicious(rule, m.group())]
    return found
