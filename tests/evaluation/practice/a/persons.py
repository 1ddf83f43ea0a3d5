"""Random persons and numbers with right check characters."""
from __future__ import annotations

import random
import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

HERE = Path(__file__).parent
RUNS = [s[i:i + 5] for s in ("0123456789", "9876543210") for i in range(6)]
VIN_VAL = dict(zip("0123456789ABCDEFGHJKLMNPRSTUVWXYZ",
                   [*range(10), 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))
VIN_W = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
LET = "ABCDEFGHJKLMNPQRSTUVWXYZ"


def load_pools() -> dict[str, list[str]]:
    out: dict[str, list[str]] = {}
    for line in (HERE / "pools.txt").read_text("utf-8").splitlines():
        if " = " in line:
            key, val = line.split(" = ", 1)
            out[key.strip()] = val.split(";")
    return out


POOLS = load_pools()


def dull(text: str) -> bool:
    """True for a value that looks like a placeholder."""
    digits = re.sub(r"\D", "", text)
    return bool(re.search(r"(\d)\1{4}", digits)) or any(r in digits for r in RUNS)


def id_check(body: str) -> str:
    weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    return "10X98765432"[sum(int(c) * w for c, w in zip(body, weights)) % 11]


def luhn_ok(num: str) -> bool:
    tot = 0
    for k, ch in enumerate(reversed(num)):
        dig = int(ch) * (2 if k % 2 else 1)
        tot += dig - 9 if dig > 9 else dig
    return tot % 10 == 0


def vin_check(vin: str) -> str:
    return "0123456789X"[sum(VIN_VAL[c] * w for c, w in zip(vin, VIN_W)) % 11]


def digits(rng: random.Random, count: int) -> str:
    """Digits that are no value of any rule."""
    while True:
        first = "23456789" if count in (10, 11, 12, 13, 14) else "123456789"
        out = rng.choice(first) + "".join(rng.choice("0123456789") for _ in range(count - 1))
        if count >= 6 and dull(out):
            continue
        if count >= 13 and luhn_ok(out) or count == 18 and id_check(out[:17]) == out[-1]:
            continue
        return out


def make_birth(rng: random.Random) -> date:
    while True:
        out = date(1952, 2, 3) + timedelta(days=rng.randrange(17900))
        if not dull(f"{out:%y%m%d}"):
            return out


def make_id(rng: random.Random, area: str, birth: date, male: bool) -> str:
    while True:
        seq = rng.randrange(11, 980)
        seq += (seq % 2 == 0) == male
        body = f"{area}{birth:%Y%m%d}{seq:03d}"
        if not dull(body[8:]):
            return body + id_check(body)


def make_mobile(rng: random.Random) -> str:
    while True:
        out = rng.choice(POOLS["seg"]) + "".join(rng.choice("0123456789") for _ in range(8))
        if not dull(out) and out[3:7] != "0013" and len(set(out)) > 4:
            return out


def make_card(rng: random.Random) -> tuple[str, str, str]:
    bin6, size, bank, code = rng.choice(POOLS["bin"]).split(",")
    while True:
        body = bin6 + "".join(rng.choice("0123456789") for _ in range(int(size) - 7))
        num = next(body + d for d in "0123456789" if luhn_ok(body + d))
        if not dull(num):
            return num, bank, code


def make_plate(rng: random.Random, prov: str) -> str:
    letter = rng.choice("ABCDEFGHJK")
    if rng.random() < 0.2:
        return prov + letter + rng.choice("DF") + rng.choice("ABCDEF012345678") + f"{rng.randrange(1050, 9870)}"
    while True:
        tail = "".join(rng.choice("0123456789" * 2 + LET.replace("I", "")) for _ in range(5))
        if sum(c.isdigit() for c in tail) >= 2 and not dull(tail):
            return prov + letter + tail


def make_vin(rng: random.Random) -> str:
    body = rng.choice(["LSV", "LFV", "LVS", "LGB", "LHG", "LBV", "LSG", "LGX"])
    body += "".join(rng.choice("ABCDEFGHJKLMNPRSTUVWXYZ0123456789") for _ in range(5)) + "0"
    body += rng.choice("CDEFGHJKLMN") + rng.choice(LET.replace("Q", "")) + f"{rng.randrange(10500, 98700):06d}"
    return body[:8] + vin_check(body) + body[9:]


def make_passport(rng: random.Random) -> str:
    while True:
        num = "E" + rng.choice(LET.replace("Q", "")) + f"{rng.randrange(1020304, 9870650)}"
        if rng.random() < 0.4:
            num = rng.choice("EG") + f"{rng.randrange(10203040, 98706500)}"
        if not dull(num):
            return num


def make_tel(rng: random.Random, code: str) -> str:
    while True:
        num = rng.choice("2345678") + digits(rng, 7 if len(code) == 3 or rng.random() < .7 else 6)
        if not dull(num):
            return f"{code}-{num}"


@dataclass
class Person:
    """One person; attributes by name."""
    at: dict[str, str] = field(default_factory=dict)
    birth: date = date(1980, 1, 1)
    bal: float = 0.0
    pos: tuple[float, float] = (0.0, 0.0)


def mail_of(rng: random.Random, pinyin: str) -> str:
    dom = rng.choice(POOLS["dom"])
    if dom == "qq.com":
        return f"{digits(rng, 9)}@qq.com"
    return f"{pinyin}{rng.choice(['', '_', '.'])}{rng.randrange(17, 9900)}@{dom}"


def make_person(rng: random.Random) -> Person:
    sur, spy = rng.choice(POOLS["sur"]).split(":")
    giv, gpy = rng.choice(POOLS["given"]).split(":")
    code, prov, city, dist, lat, lng, tel, plate = rng.choice(POOLS["geo"]).split(",")
    birth = make_birth(rng)
    male = rng.random() < 0.5
    card, bank, bcode = make_card(rng)
    head = city if prov == city else prov + city
    addr = f"{head}{dist}{rng.choice(POOLS['street'])}{rng.randrange(2, 380)}号"
    unit = f"{rng.choice(POOLS['estate'])}{rng.randrange(1, 28)}栋{rng.randrange(1, 4)}单元{rng.randrange(2, 31)}0{rng.randrange(1, 7)}室"
    at = {"name": sur + giv, "sur": sur, "py": f"{spy} {gpy}".title(), "pyl": spy + gpy,
          "PY": f"{spy}/{gpy}".upper(), "PYS": spy.upper(), "PYG": gpy.upper(), "sex": "男" if male else "女",
          "sexn": "1" if male else "2", "sexm": "M" if male else "F", "area": code, "prov": prov, "city": city,
          "dist": dist, "addr": addr, "unit": head + dist + unit, "bank": bank, "bcode": bcode,
          "id": make_id(rng, code, birth, male), "mob": make_mobile(rng), "card": card,
          "plate": make_plate(rng, plate), "vin": make_vin(rng), "pp": make_passport(rng),
          "tel": make_tel(rng, tel), "mail": mail_of(rng, spy + gpy), "qq": digits(rng, 9),
          "wx": f"wxid_{digits(rng, 6)}{gpy[:4]}kx", "arch": code[:4] + digits(rng, 8), "uid": digits(rng, 7),
          "imsi": "46000" + digits(rng, 10), "mem": "VIP" + digits(rng, 6), "eng": rng.choice("ABEG") + digits(rng, 6),
          "age": str(2019 - birth.year), "cert": f"{plate}（{rng.randrange(2016, 2023)}）{city}不动产权第{digits(rng, 7)}号"}
    for key in ("nation", "edu", "job", "car", "carm", "color", "cls", "org", "estate"):
        at[key] = rng.choice(POOLS[key])
    pos = (float(lat) + rng.uniform(-.05, .05), float(lng) + rng.uniform(-.05, .05))
    return Person(at, birth, rng.uniform(900, 88000), pos)
