"""Seeded invented values with right check characters."""
from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path

HERE = Path(__file__).resolve().parent
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
PREFIXES = ("130 131 132 133 135 136 137 138 139 147 150 151 152 153 155 156 157 158 159 166 173 175 176 177 178 "
            "180 181 182 183 184 185 186 187 188 189 191 193 195 198 199").split()
BINS = (("622202", 19), ("621226", 19), ("622848", 19), ("622700", 19), ("621700", 19), ("621661", 19),
        ("622588", 16), ("622609", 16), ("622260", 19), ("622262", 19), ("621799", 19), ("622622", 16))
AIRLINES = {"CA": "999", "MU": "781", "CZ": "784", "HU": "880", "ZH": "479", "FM": "774", "MF": "731", "SC": "324",
            "3U": "876", "HO": "018", "9C": "089"}
VIN_VALUES = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))
VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
USCC = "0123456789ABCDEFGHJKLMNPQRTUWXY"
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"


def _load_pools() -> dict[str, str]:
    """Read the word lists."""
    pools: dict[str, str] = {}
    for line in (HERE / "data" / "pools.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            key, _, text = line.partition(" = ")
            pools[key] = text
    return pools


POOLS = _load_pools()
HANT = {w[0]: w[1] for w in POOLS["hant"].split()}
REGIONS = [line.split() for line in (HERE / "data" / "regions.txt").read_text("utf-8").splitlines()
           if line and not line.startswith("#")]


def to_hant(text: str) -> str:
    """Turn the simplified characters of our lists into traditional ones."""
    return "".join(HANT.get(c, c) for c in text).replace("沈陽", "瀋陽")


def id_check(body: str) -> str:
    """Check character of an ID number by MOD 11-2."""
    return "10X98765432"[sum(int(d) * w for d, w in zip(body, WEIGHTS)) % 11]


def luhn_check(body: str) -> str:
    """Luhn digit after body."""
    total = 0
    for i, d in enumerate(reversed(body)):
        n = int(d) * (2 if i % 2 == 0 else 1)
        total += n - 9 if n > 9 else n
    return str(-total % 10)


def vin_check(vin: str) -> str:
    """Check character (place 9) of a VIN."""
    total = sum((int(c) if c.isdigit() else VIN_VALUES[c]) * w for c, w in zip(vin, VIN_WEIGHTS)) % 11
    return "X" if total == 10 else str(total)


def digits(rng: random.Random, n: int) -> str:
    """n random digits that are no filler."""
    while True:
        text = "".join(rng.choice("0123456789") for _ in range(n))
        if n < 6 or (len(set(text)) >= 4 and "12345" not in text and "0000" not in text):
            return text


def prc_id(rng: random.Random, code: str, born: date, male: bool) -> str:
    """An ID number of GB 11643."""
    while True:
        seq = rng.randrange(2, 499) * 2 + (1 if male else 0)
        body = f"{code}{born:%Y%m%d}{seq:03d}"
        if not body.startswith("11010119900307"):
            return body + id_check(body)


def mobile(rng: random.Random) -> str:
    """A mobile number with an allotted prefix."""
    return rng.choice(PREFIXES) + digits(rng, 8)


def card(rng: random.Random) -> str:
    """A bank card number."""
    bin6, length = rng.choice(BINS)
    body = bin6 + digits(rng, length - 7)
    return body + luhn_check(body)


def bad_card(rng: random.Random) -> str:
    """A card number with a wrong last digit."""
    good = card(rng)
    return good[:-1] + str((int(good[-1]) + rng.randrange(1, 10)) % 10)


def bad_id(rng: random.Random) -> str:
    """An ID number with a wrong check character."""
    good = prc_id(rng, rng.choice(REGIONS)[0], birth(rng), True)
    return good[:-1] + rng.choice([c for c in "0123456789" if c != good[-1]])


def birth(rng: random.Random) -> date:
    """A birth date of an adult."""
    return date(1956, 1, 1) + timedelta(days=rng.randrange(0, 45 * 365))


def vin(rng: random.Random) -> str:
    """A VIN of a car made in China."""
    wmi = rng.choice(("LSV", "LFV", "LSG", "LHG", "LVS", "LGX", "LB3", "LS5", "LGW", "LVG"))
    text = wmi + "".join(rng.choice(LETTERS.replace("Q", "") + "0123456789") for _ in range(5)) + "0"
    text += rng.choice("BCDEFGHJKLM") + rng.choice("ABCEHN2") + digits(rng, 6)
    return text[:8] + vin_check(text) + text[9:]


def plate(rng: random.Random, head: str) -> str:
    """A number plate."""
    if rng.random() < 0.2:
        return head + rng.choice("DF") + digits(rng, 5)
    tail = [rng.choice("0123456789") for _ in range(5)]
    for _ in range(rng.randrange(0, 3)):
        tail[rng.randrange(0, 4)] = rng.choice(LETTERS)
    return head + "".join(tail)


def passport(rng: random.Random) -> str:
    """A passport number."""
    kind = rng.random()
    if kind < 0.5:
        return "E" + rng.choice("ABCDEFGHJKL") + digits(rng, 7)
    return ("E" if kind < 0.85 else "G") + digits(rng, 8)


def landline(rng: random.Random, area: str) -> str:
    """A landline number with area code."""
    long = len(area) == 3 or area in "0571 0755 0574 0532 0531 0371 0411 0311 0731 0591 0451 0431 0577 0771 0791 0871 0851"
    return f"{area}-{rng.choice('2345678')}{digits(rng, 7 if long else 6)}"


def uscc(rng: random.Random, code: str) -> str:
    """A company code with right check character."""
    text = "91" + code + rng.choice("MA") + rng.choice("A123456") + "".join(rng.choice(USCC) for _ in range(6)) + rng.choice(USCC[10:])
    total = sum(USCC.index(c) * pow(3, i, 31) for i, c in enumerate(text))
    return text + USCC[-total % 31]


class Region:
    """One line of the region table, words in the wanted script."""

    def __init__(self, row: list[str], script: str) -> None:
        """Keep the row."""
        self.code, self.area, self.plate, self.iata = row[0], row[7], row[8], row[9]
        self.lat, self.lng = float(row[11]), float(row[12])
        self.latin = script == "latin"
        fix = to_hant if script == "hant" else str
        self.hprov, self.hcity, self.hdist = row[1], row[2], row[3]
        self.prov, self.city, self.dist = row[4:7] if self.latin else [fix(w) for w in row[1:4]]
        self.station = row[5] + (" " + {"南": "South", "北": "North", "东": "East", "西": "West"}.get(row[10][-1], "")).rstrip() \
            if self.latin else fix(row[10])
        self.short = row[8][0]


def person_name(rng: random.Random, male: bool) -> tuple[str, str, str]:
    """Name in Han, surname and given name in pinyin."""
    sur = rng.choice(POOLS["surname"].split())
    pool = POOLS["given_m" if male else "given_f"].split()
    given = rng.sample(pool, 1 if rng.random() < 0.3 else 2)
    return (sur[0] + "".join(g[0] for g in given), sur[1:].capitalize(), "".join(g[1:] for g in given).capitalize())
