"""Numbers with right (or, for decoys, wrong) check digits."""

W18 = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
VIN_VALUE = dict(zip("0123456789ABCDEFGHJKLMNPRSTUVWXYZ", list(range(10)) + [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7,
    9]
                     + [2, 3, 4, 5, 6, 7, 8, 9]))
VIN_WEIGHT = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
USCC = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def id_check(body):
    """Check character of the 17 leading digits (ISO 7064 MOD 11-2)."""
    return "10X98765432"[sum(int(c) * w for c, w in zip(body, W18)) % 11]


def luhn_digit(body):
    total = 0
    for i, c in enumerate(reversed(body)):
        d = int(c) * (2 if i % 2 == 0 else 1)
        total += d - 9 if d > 9 else d
    return str(-total % 10)


def vin_check(vin):
    total = sum(VIN_VALUE[c] * w for c, w in zip(vin, VIN_WEIGHT)) % 11
    return "X" if total == 10 else str(total)


def uscc_check(body):
    return USCC[-sum(USCC.index(c) * pow(3, i, 31) for i, c in enumerate(body)) % 31]


def looks_made_up(digits, run=5):
    """True when a number carries a run such as 12345, 98765 or 88888 or has too few different digits."""
    if len(set(digits[-8:])) < 4:
        return True
    steps = [ord(b) - ord(a) for a, b in zip(digits, digits[1:])]
    same = 1
    for a, b in zip(steps, steps[1:]):
        same = same + 1 if a == b and a in (-1, 0, 1) else 1
        if same >= run - 1:
            return True
    return False
