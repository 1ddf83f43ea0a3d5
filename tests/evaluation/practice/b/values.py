"""Checked value makers: every number is drawn from the given generator."""

import random
from datetime import date, timedelta

ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
VIN_LETTERS = {c: int(d) for c, d in zip("ABCDEFGHJKLMNPRSTUVWXYZ", "12345678123457923456789", strict=True)}
USCC = "0123456789ABCDEFGHJKLMNPQRTUWXY"
SEGMENTS = (
    "130 131 132 133 134 135 136 137 138 139 147 150 151 152 153 155 156 157 158 159 166 170 171 173 175 176 177 178 "
    "180 181 182 183 184 185 186 187 188 189 191 193 195 198 199"
).split()
NO_SEGMENTS = "120 124 127 154 160 163 169 179 194".split()
BINS = {
    "工商银行": [("622202", 19), ("621226", 19)],
    "农业银行": [("622848", 19), ("622845", 19)],
    "建设银行": [("621700", 19), ("622700", 19)],
    "中国银行": [("621661", 19), ("621660", 19)],
    "招商银行": [("622588", 16), ("621483", 16)],
    "邮储银行": [("621799", 19), ("621098", 19)],
    "交通银行": [("622262", 19), ("622260", 19)],
    "民生银行": [("622622", 16)],
}


def dull(text: str) -> bool:
    """True for values that look like placeholders."""
    tail = text[-8:]
    runs = any(tail[i] == tail[i + 1] == tail[i + 2] == tail[i + 3] for i in range(len(tail) - 3))
    steps = any(s in text for s in ("2345", "3456", "4567", "5678", "6789", "9876", "8765", "7654", "6543", "5432"))
    return runs or steps or len(set(tail)) < 4


def digits(rng: random.Random, count: int) -> str:
    while True:
        text = str(rng.randint(1, 9)) + "".join(str(rng.randint(0, 9)) for _ in range(count - 1))
        if count < 9 or not dull(text):
            return text


def id_check(body: str) -> str:
    return "10X98765432"[sum(int(c) * w for c, w in zip(body, ID_WEIGHTS, strict=True)) % 11]


def prc_id(rng: random.Random, region: str, born: date, male: bool) -> str:
    while True:
        sequence = rng.randint(2, 498) * 2 + int(male)
        body = f"{region}{born:%Y%m%d}{sequence:03d}"
        if not dull(body[8:]):
            return body + id_check(body)
        born += timedelta(days=1)


def bad_id(rng: random.Random, region: str) -> str:
    born = date(1962, 1, 1) + timedelta(days=rng.randint(0, 14000))
    body = f"{region}{born:%Y%m%d}{rng.randint(11, 989):03d}"
    right = id_check(body)
    return body + rng.choice([c for c in "0123456789" if c != right])


def luhn_digit(body: str) -> str:
    total = 0
    for position, char in enumerate(reversed(body)):
        value = int(char) * (2 if position % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return str(-total % 10)


def card(rng: random.Random, bank: str, good: bool = True) -> str:
    prefix, length = rng.choice(BINS[bank])
    while True:
        body = prefix + "".join(str(rng.randint(0, 9)) for _ in range(length - 7 - len(prefix) + 6))
        if not dull(body):
            break
    right = luhn_digit(body)
    return body + (right if good else str((int(right) + rng.randint(1, 9)) % 10))


def mobile(rng: random.Random) -> str:
    while True:
        text = rng.choice(SEGMENTS) + "".join(str(rng.randint(0, 9)) for _ in range(8))
        if not dull(text):
            return text


def vin(rng: random.Random, good: bool = True) -> str:
    maker = rng.choice(["LSVAF", "LFV3A", "LBVHC", "LGBH5", "LHGCM", "LVSHC", "LSGGF", "LFMAP", "LJDDA", "LC0CE"])
    head = maker + "".join(rng.choice("0123456789ABCDEFGHJKLMNPRSTUVWXYZ") for _ in range(3))
    tail = rng.choice("DEFGHJK") + rng.choice("ABCDEFHJNR1234") + "".join(str(rng.randint(0, 9)) for _ in range(6))
    chars = head + "0" + tail
    total = sum((int(c) if c.isdigit() else VIN_LETTERS[c]) * w for c, w in zip(chars, VIN_WEIGHTS, strict=True))
    right = "0123456789X"[total % 11]
    if not good:
        right = rng.choice([c for c in "0123456789X" if c != right])
    return head + right + tail


def plate(rng: random.Random, head: str) -> str:
    while True:
        letter = rng.choice("ABCDEFGH")
        tail = "".join(rng.choice("0123456789" * 3 + "ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(5))
        if rng.random() < 0.12:
            tail = rng.choice("DF") + digits(rng, 5)
        if sum(c.isdigit() for c in tail) >= 3 and not dull("0917" + tail) and len(set(tail)) > 3:
            return head + letter + tail


def passport(rng: random.Random) -> str:
    kind = rng.random()
    if kind < 0.45:
        return "E" + digits(rng, 8) if rng.random() < 0.8 else "E" + "0" + digits(rng, 7)
    if kind < 0.8:
        return "E" + rng.choice("ABCDEFGHJK") + digits(rng, 7)
    return "G" + digits(rng, 8)


def uscc(rng: random.Random, region: str) -> str:
    body = "91" + region + "MA" + rng.choice("5K") + "".join(rng.choice(USCC) for _ in range(6))
    total = sum(USCC.index(c) * pow(3, i, 31) for i, c in enumerate(body))
    return body + USCC[(31 - total % 31) % 31]


def imei(rng: random.Random) -> str:
    body = "86" + digits(rng, 12)
    return body + luhn_digit(body)


def isbn(rng: random.Random) -> str:
    body = "9787" + digits(rng, 8)
    return body + str(-sum(int(c) * (3 if i % 2 else 1) for i, c in enumerate(body)) % 10)


def decoy(rng: random.Random, kind: str, region: str) -> str:
    """A string that looks like a value and is none."""
    stamp = f"{rng.randint(2014, 2021)}{rng.randint(1, 12):02d}{rng.randint(1, 28):02d}{rng.randint(8, 22):02d}"
    makers = {
        "badid": lambda: bad_id(rng, region),
        "badcard": lambda: card(rng, rng.choice(sorted(BINS)), False),
        "badvin": lambda: vin(rng, False),
        "order18": lambda: stamp + digits(rng, 8),
        "order24": lambda: stamp + digits(rng, 14),
        "num11": lambda: rng.choice(NO_SEGMENTS) + digits(rng, 8),
        "way": lambda: "SF1" + digits(rng, 12),
        "epoch": lambda: "1" + str(rng.randint(4, 6)) + digits(rng, 11),
        "uscc": lambda: uscc(rng, region),
        "imei": lambda: imei(rng),
        "isbn": lambda: isbn(rng),
        "hot": lambda: f"400-{rng.randint(601, 889)}-{digits(rng, 4)}",
        "p5": lambda: rng.choice("粤沪苏浙川鄂") + rng.choice("ABCDE") + digits(rng, 4),
        "wx": lambda: "42000" + digits(rng, 23),
    }
    return makers[kind]()
