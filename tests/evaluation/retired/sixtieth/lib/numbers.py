"""Check digits and validators for ID numbers, cards and VINs."""
import re

MOBILE_RE = r"1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])\d{8}"
ID_RE = r"[1-8]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]"
PROVINCES = set("11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 "
                "41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83".split())
_VIN = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))
_VIN.update({str(i): i for i in range(10)})


def id_check(first17):
    """ISO 7064 MOD 11-2 check character of an 18-digit citizen number."""
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return "10X98765432"[sum(int(c) * w for c, w in zip(first17, weights)) % 11]


def id_ok(value):
    """True for a well formed ID number with the right check character."""
    return bool(re.fullmatch(ID_RE, value)) and value[:2] in PROVINCES and id_check(value[:17]) == value[17].upper()


def luhn_check(body):
    """Luhn digit to append to body."""
    total = 0
    for i, c in enumerate(reversed(body)):
        d = int(c) * (2 if i % 2 == 0 else 1)
        total += d - 9 if d > 9 else d
    return str(-total % 10)


def luhn_ok(value):
    """True when the last digit of value is its Luhn digit."""
    return value.isdigit() and luhn_check(value[:-1]) == value[-1]


def vin_check(vin):
    """Check character (position 9) of a 17 character VIN."""
    weights = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    return "0123456789X"[sum(_VIN[c] * w for c, w in zip(vin, weights)) % 11]


def vin_ok(vin):
    """True for a VIN whose ninth character is right."""
    return bool(re.fullmatch(r"[A-HJ-NPR-Z0-9]{17}", vin)) and vin_check(vin) == vin[8]
