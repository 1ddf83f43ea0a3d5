"""Synthetic persons and numbers with right check characters."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

DATA = Path(__file__).parent / "data"
RULES = {
    "id": "identity.prc_id18",
    "mob": "phone.mobile",
    "email": "phone.email",
    "card": "bank.card",
    "plate": "driving.plate",
    "pp": "identity.passport_cn",
    "vin": "driving.vin",
    "land": "phone.landline",
}
SEGMENTS = [
    "130",
    "131",
    "132",
    "133",
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
]
BAD_SEGMENTS = ["154", "160", "163", "164", "168", "169", "179", "194", "124", "118", "107", "112"]
VIN_ALPHABET = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
VIN_VALUES = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))
VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]


def load_tuples(name: str) -> list[list[str]]:
    """Read a data file of '|'-separated rows."""
    lines = (DATA / f"{name}.txt").read_text("utf-8").splitlines()
    return [line.split("|") for line in lines if line.strip()]


SURNAMES = load_tuples("surnames")
GIVEN = load_tuples("given")
REGIONS = load_tuples("regions")
STREETS = load_tuples("streets")
BINS = load_tuples("bins")


def id_check(body: str) -> str:
    """Check character of GB 11643."""
    weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    return "10X98765432"[sum(int(d) * w for d, w in zip(body, weights)) % 11]


def luhn_digit(body: str) -> str:
    """Check digit by Luhn."""
    total = 0
    for index, char in enumerate(reversed(body)):
        value = int(char) * (2 if index % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return str(-total % 10)


def luhn_ok(number: str) -> bool:
    """Whether the whole number passes Luhn."""
    return luhn_digit(number[:-1]) == number[-1]


def vin_check(vin: str) -> str:
    """Check character at position 9."""
    total = sum((int(c) if c.isdigit() else VIN_VALUES[c]) * w for c, w in zip(vin, VIN_WEIGHTS))
    return "0123456789X"[total % 11]


def digits(rng: random.Random, count: int) -> str:
    """Random digits that are no filler."""
    while True:
        text = "".join(rng.choice("0123456789") for _ in range(count))
        if count < 6 or (len(set(text)) > 3 and "1234" not in text and not any(c * 4 in text for c in "0123456789")):
            return text


def make_mobile(rng: random.Random, bad: bool = False) -> str:
    """A mobile number, or one in a segment that does not exist."""
    return rng.choice(BAD_SEGMENTS if bad else SEGMENTS) + digits(rng, 8)


def make_id(rng: random.Random, region: str, born: date, male: bool, bad: bool = False) -> str:
    """An ID number of 18 characters."""
    serial = rng.randrange(1, 499) * 2 + (1 if male else 0)
    body = f"{region}{born:%Y%m%d}{serial:03d}"
    right = id_check(body)
    return body + (rng.choice([c for c in "0123456789X" if c != right]) if bad else right)


def make_card(rng: random.Random, prefix: str, length: int, bad: bool = False) -> str:
    """A bank card number."""
    body = prefix + digits(rng, length - len(prefix) - 1)
    right = luhn_digit(body)
    return body + (rng.choice([c for c in "0123456789" if c != right]) if bad else right)


def make_vin(rng: random.Random, bad: bool = False) -> str:
    """A VIN of a Chinese maker."""
    wmi = rng.choice(
        [
            "LSV",
            "LFV",
            "LVS",
            "LGX",
            "LSG",
            "LHG",
            "LBE",
            "LNB",
            "LDC",
            "LZW",
            "LGB",
            "LJD",
            "LVG",
            "LFM",
            "LGW",
            "LB3",
            "LC0",
            "LS4",
        ]
    )
    while True:
        vds = "".join(rng.choice(VIN_ALPHABET) for _ in range(5))
        vin = wmi + vds + "0" + rng.choice("BCDEFGHJKLMN") + rng.choice("ABDEFGHKR2567") + digits(rng, 6)
        right = vin_check(vin)
        if bad:
            right = rng.choice([c for c in "0123456789X" if c != right])
        return vin[:8] + right + vin[9:]


def make_plate(rng: random.Random, province: str, bad: bool = False) -> str:
    """A plate, now and then of a new-energy car."""
    letter = rng.choice("ABCDEFGH")
    if bad:
        return f"{province}{letter}{digits(rng, 4)}"
    if rng.random() < 0.15:
        return f"{province}{letter}{rng.choice('DFA')}{rng.choice('ABCEGHK0236')}{digits(rng, 4)}"
    while True:
        tail = "".join(rng.choice("0123456789012345678901234567890ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(5))
        if sum(c.isdigit() for c in tail) >= 3 and len(set(tail)) > 2:
            return f"{province}{letter}{tail}"


def make_passport(rng: random.Random) -> str:
    """An ordinary passport number."""
    if rng.random() < 0.5:
        return "E" + rng.choice("ABCDEFGHJKLMN") + digits(rng, 7)
    return rng.choice("EEG") + digits(rng, 8)


@dataclass
class Person:
    """One invented person."""

    male: bool
    born: date
    v: dict[str, str] = field(default_factory=dict)


def make_email(rng: random.Random, spelled: list[str]) -> str:
    """A private mailbox."""
    kind = rng.random()
    if kind < 0.3:
        return f"{rng.randrange(2, 9)}{digits(rng, rng.choice([7, 8, 9]))}@qq.com"
    host = rng.choice(
        ["163.com", "126.com", "sina.com", "foxmail.com", "outlook.com", "gmail.com", "sohu.com", "yeah.net"]
    )
    local = "".join(spelled) if kind < 0.7 else spelled[0] + "".join(s[0] for s in spelled[1:])
    return f"{local}{rng.choice(['', '_', '.']) if kind < 0.5 else ''}{rng.randrange(60, 9999)}@{host}"


def names(rng: random.Random, male: bool) -> tuple[str, list[str]]:
    """Han name and its syllables."""
    surname = rng.choice(SURNAMES)
    pool = [g for g in GIVEN if g[2] in ("x", "m" if male else "f")]
    given = rng.sample(pool, 1 if rng.random() < 0.18 else 2)
    return surname[0] + "".join(g[0] for g in given), [surname[1]] + [g[1] for g in given]


def make_person(rng: random.Random, years: tuple[int, int] = (1955, 2000)) -> Person:
    """Draw a whole person."""
    male = rng.random() < 0.56
    born = date(years[0], 1, 1) + timedelta(days=rng.randrange((years[1] - years[0]) * 365))
    region = rng.choice(REGIONS)
    name, spelled = names(rng, male)
    street, bank = rng.choice(STREETS)[0], rng.choice(BINS)
    v = {"name": name, "region": region[0], "prov": region[1], "city": region[2], "dist": region[3], "area": region[4]}
    v |= {"id": make_id(rng, region[0], born, male), "mob": make_mobile(rng), "email": make_email(rng, spelled)}
    v |= {"card": make_card(rng, bank[0], int(bank[1])), "bank": bank[2], "bankcode": bank[3], "bin": bank[0]}
    v |= {"plate": make_plate(rng, region[5]), "vin": make_vin(rng), "pp": make_passport(rng), "abbr": region[5]}
    v["land"] = f"{region[4]}-{rng.randrange(2, 9)}{digits(rng, 7 if len(region[4]) == 3 or rng.random() < 0.5 else 6)}"
    building = rng.choice([f"{rng.randrange(1, 40)}栋", f"{rng.randrange(1, 30)}号楼", f"{rng.randrange(1, 60)}幢"])
    room = f"{rng.randrange(1, 33)}{rng.randrange(1, 9):02d}"
    v |= {"street": street, "bldg": building, "room": room, "no": str(rng.randrange(3, 480))}
    v["addr"] = (
        f"{region[1]}{'' if region[1] == region[2] else region[2]}{region[3]}{street}{v['no']}号{building}{room}室"
    )
    v |= {"py": "".join(spelled), "PY": spelled[0].upper() + "/" + "".join(spelled[1:]).upper()}
    v |= {"Py": spelled[0].title() + " " + "".join(spelled[1:]).title(), "sn": name[0], "gn": name[1:]}
    v |= {"sex": "男" if male else "女", "sex1": "1" if male else "2", "sexE": "M" if male else "F"}
    v |= {"sexW": "male" if male else "female", "title": "先生" if male else "女士", "age": str(2019 - born.year)}
    v["nation"] = "汉" if rng.random() < 0.88 else rng.choice(["回", "满", "壮", "苗", "土家", "蒙古", "彝"])
    v["arch"] = region[0][:4] + "00" + digits(rng, 6)
    v["acct"] = "1" + digits(rng, 16)
    v["imsi"] = "460" + rng.choice(["00", "01", "02", "03", "11"]) + digits(rng, 10)
    body = "86" + digits(rng, 12)
    v |= {
        "imei": body + luhn_digit(body),
        "uid": str(rng.randrange(10000, 9999999)),
        "qq": str(rng.randrange(10**7, 3 * 10**9)),
    }
    v["edu"] = rng.choice(["初中", "高中", "中专", "大专", "本科", "硕士"])
    v["job"] = rng.choice(
        ["工人", "职员", "个体", "教师", "司机", "无业", "农民", "学生", "厨师", "销售", "护士", "电工"]
    )
    v["wed"] = rng.choice(["已婚", "未婚", "离异"])
    return Person(male, born, v)
