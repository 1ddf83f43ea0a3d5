"""Shapes of the eight value rules, to find what stands unlabelled in a text."""
from __future__ import annotations

import datetime as dt
import re

BINS = ("622202 621226 622848 621700 622700 621661 621785 622260 622588 621483 622622 621799 622908 622521 622298 "
        "622690 622662 622568").split()
PROV = "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83".split()
LETTERS = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))
PATTERNS = {
    "identity.prc_id18": r"(?<![0-9A-Za-z])[1-8]\d{5} ?\d{8} ?\d{3}[\dXx](?![0-9A-Za-z])",
    "phone.mobile": r"(?<![0-9A-Za-z.])(?:\+?86[- ]?)?1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])"
                    r"(?:\d{8}|[- .]\d{4}[- .]\d{4})(?![0-9A-Za-z]|\.\d)",
    "phone.email": r"[A-Za-z0-9._%+\-]+@[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)*\.[A-Za-z]{2,}",
    "bank.card": r"(?<![0-9A-Za-z.\-])[3-9]\d{3}(?:[ -]?\d{4}){2,3}[ -]?\d{1,4}(?:[ -]?\d{1,3})?(?![0-9A-Za-z]|\.\d)",
    "driving.plate": r"(?<![0-9A-Za-z])[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·•. \-]?"
                     r"(?=[A-Z]{0,5}\d)[A-HJ-NP-Z0-9]{5,6}(?![0-9A-Za-z])",
    "identity.passport_cn": r"(?<![0-9A-Za-z])(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|1[45]\d{7}|[PSD]E\d{7}|[PS]\.?\d{7}|[SD]\d{8}|MA\d{7}|"
                            r"K[A-Z0-9]?\d{7,8}|H\d{8})(?![0-9A-Za-z])",
    "driving.vin": r"(?<![0-9A-Za-z])(?=[A-Z0-9]*[A-Z])(?=[A-Z0-9]*\d)[A-HJ-NPR-Z0-9]{17}(?![0-9A-Za-z])",
    "phone.landline": r"(?<![0-9A-Za-z.\-])(?:\(0(?:10|2[0-57-9]|[3-9]\d{2})\)\s?|0(?:10|2[0-57-9]|[3-9]\d{2})[- ])"
                      r"[2-8]\d{3}[- ]?\d{3,4}(?![0-9A-Za-z]|\.\d)"}
COMPILED = {k: re.compile(v) for k, v in PATTERNS.items()}


def squeeze(text: str) -> str:
    """Drop separators inside a value."""
    return re.sub(r"[ \-·.()]", "", text)


def good_id(raw: str) -> bool:
    """Test date, province and check character of an ID number."""
    v = squeeze(raw).upper()
    try:
        dt.date(int(v[6:10]), int(v[10:12]), int(v[12:14]))
    except ValueError:
        return False
    total = sum(int(c) * pow(2, 17 - i, 11) for i, c in enumerate(v[:17]))
    return v[:2] in PROV and 1900 <= int(v[6:10]) <= 2026 and (total + (10 if v[17] == "X" else int(v[17]))) % 11 == 1


def good_card(raw: str) -> bool:
    """Test length, issuer and Luhn sum of a card number."""
    v = squeeze(raw)
    total = sum(int(c) if i % 2 == 0 else sum(divmod(int(c) * 2, 10)) for i, c in enumerate(reversed(v)))
    return 15 <= len(v) <= 19 and v[:2] in ("62", "43", "45", "52", "40", "51", "60", "90", "95", "35", "37") and total % 10 == 0


def good_vin(v: str) -> bool:
    """Test the ninth character of a vehicle number."""
    w = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    s = sum(k * (int(c) if c.isdigit() else LETTERS[c]) for c, k in zip(v, w)) % 11
    return v[8] == ("X" if s == 10 else str(s))


VALID = {"identity.prc_id18": good_id, "bank.card": good_card, "driving.vin": good_vin}


def found(text: str) -> list[tuple[str, str]]:
    """Return (rule, string) of every valid shape in a text."""
    out = []
    for rule, pat in COMPILED.items():
        for m in pat.finditer(text):
            if VALID.get(rule, lambda _v: True)(m[0]):
                out.append((rule, m[0]))
    return out


def stray(text: str, known: list[str]) -> list[str]:
    """Return the shapes that are no part of a known string."""
    flat = [squeeze(k) for k in known]
    return [f"{rule} {s}" for rule, s in found(text) if not any(squeeze(s) in k or (len(k) > 9 and k in squeeze(s)) for k in flat)]
