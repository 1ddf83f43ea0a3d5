"""Looks for values that stand in a text without a label: shapes with right check characters."""

from __future__ import annotations

import re
from datetime import date

from draw import MOBILE_HEADS, id_check, luhn_digit, vin_check

PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
SHAPES = {
    "identity.prc_id18": re.compile(r"(?<![0-9A-Za-z])\d{6}(?:\d{8}| \d{8} )\d{3}[\dXx](?![0-9A-Za-z])"),
    "phone.mobile": re.compile(r"(?<![0-9A-Za-z.])(?:\+?86 ?)?1[3-9]\d(?:\d{8}|([- ])\d{4}\1\d{4})(?![0-9A-Za-z])"),
    "phone.email": re.compile(r"[A-Za-z0-9](?:(?!--)[\w.+-])*@[A-Za-z0-9-]+(?:\.[A-Za-z]{2,})+"),
    "bank.card": re.compile(r"(?<![0-9A-Za-z.])62\d{14,17}(?![0-9A-Za-z])|62\d\d(?: \d{4}){2,3} \d{1,4}(?!\d)"),
    "driving.plate": re.compile(rf"[{PROVINCES}][A-HJ-NP-Z]·?[A-HJ-NP-Z0-9]{{5,6}}(?![0-9A-Za-z])"),
    "identity.passport_cn": re.compile(r"(?<![0-9A-Za-z])E[A-HJ-NP-Z0-9]\d{7}(?![0-9A-Za-z])"),
    "driving.vin": re.compile(r"(?<![0-9A-Za-z])[A-HJ-NPR-Z0-9]{8}[0-9X][A-HJ-NPR-Z0-9]{8}(?![0-9A-Za-z])"),
    "phone.landline": re.compile(r"(?<![0-9A-Za-z.-])0(?:10|2\d|[3-9]\d\d)-[2-8]\d{6,7}(?![0-9-])|\(0\d{2,3}\)\d{7,8}"),
}


def good_id(written: str) -> bool:
    text = written.replace(" ", "")
    try:
        born = date(int(text[6:10]), int(text[10:12]), int(text[12:14]))
    except ValueError:
        return False
    return 1900 <= born.year <= 2023 and id_check(text[:17]) == text[17].upper()


def good(rule: str, text: str) -> bool:
    digits = re.sub(r"\D", "", text)
    if rule == "identity.prc_id18":
        return good_id(text)
    if rule == "phone.mobile":
        return digits[-11:][:3] in MOBILE_HEADS
    if rule == "bank.card":
        return 16 <= len(digits) <= 19 and luhn_digit(digits[:-1]) == digits[-1]
    if rule == "driving.vin":
        return any(c.isdigit() for c in text) and any(c.isalpha() for c in text) and vin_check(text) == text[8]
    return True


def unlabelled(text: str, known: list[str]) -> list[str]:
    """Values in the text that no label names."""
    found: list[str] = []
    for rule, shape in SHAPES.items():
        for match in shape.finditer(text):
            if good(rule, match.group()) and match.group() not in known:
                found.append(f"{rule} {match.group()}")
    return found
