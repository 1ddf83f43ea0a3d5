"""Random persons and numbers with right check characters."""
from __future__ import annotations

import random
import re
from dataclasses import dataclass, field
from datetime import date, timedelta

import pools as P

BAD = re.compile(r"(\d)\1{3}|0123|1234|2345|3456|4567|5678|6789|9876|8765|7654|6543|5432|4321")


def id_check(body: str) -> str:
    """Check character of GB 11643."""
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return "10X98765432"[sum(int(c) * w for c, w in zip(body, weights)) % 11]


def luhn_digit(body: str) -> str:
    """Luhn digit to append to body."""
    total = 0
    for i, c in enumerate(reversed(body)):
        d = int(c) * (2 if i % 2 == 0 else 1)
        total += d - 9 if d > 9 else d
    return str(-total % 10)


def luhn_ok(number: str) -> bool:
    """Luhn test."""
    return luhn_digit(number[:-1]) == number[-1]


def vin_check(vin: str) -> str:
    """The check character of a 17-character VIN (position 9)."""
    val = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))
    weights = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    rest = sum((int(c) if c.isdigit() else val[c]) * w for c, w in zip(vin, weights)) % 11
    return "X" if rest == 10 else str(rest)


def digits(rng: random.Random, k: int) -> str:
    """k digits, first not zero, without telling runs, no card and no ID number."""
    while True:
        s = rng.choice("23456789") + "".join(rng.choice("0123456789") for _ in range(k - 1))
        if BAD.search(s) or (k >= 13 and luhn_ok(s)):
            continue
        if k == 18 and id_check(s[:17]) == s[17]:
            continue
        return s


def make_card(rng: random.Random) -> tuple[str, str]:
    """Card number and its bank."""
    m = re.fullmatch(r"(\d{6})\d([^\d]+)(\d\d)", rng.choice(P.BIN))
    assert m
    while True:
        body = m[1] + "".join(rng.choice("0123456789") for _ in range(int(m[3]) - 7))
        card = body + luhn_digit(body)
        if not BAD.search(card[3:]):
            return card, m[2]


def make_mobile(rng: random.Random) -> str:
    """A mobile number."""
    while True:
        s = rng.choice(P.MOBP) + "".join(rng.choice("0123456789") for _ in range(8))
        if not BAD.search(s):
            return s


def make_landline(rng: random.Random) -> str:
    """A landline with area code."""
    while True:
        s = rng.choice(P.LANDP) + "-" + rng.choice("2345678") + "".join(rng.choice("0123456789") for _ in range(7))
        if not BAD.search(s):
            return s


def make_vin(rng: random.Random) -> str:
    """A VIN with right check digit."""
    al = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
    while True:
        head = rng.choice(["LSV", "LFV", "LGB", "LHG", "LSG", "LVS", "LBE", "LB3"]) + "".join(rng.choices(al, k=5))
        v = head + "0" + rng.choice("CDEFGHJKLMNPR") + rng.choice(al[:23]) + f"{rng.randrange(10000, 999999):06d}"
        v = v[:8] + vin_check(v) + v[9:]
        if not BAD.search(v):
            return v


def make_plate(rng: random.Random, k: int = 5) -> str:
    """A plate of 5 characters, or of 6 for new energy."""
    head = rng.choice(P.PLATEP) + rng.choice("ABCDEFGH")
    while True:
        if k == 6:
            tail = rng.choice("DF") + "".join(rng.choices("0123456789", k=5))
        else:
            tail = "".join(rng.choices("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789" if rng.random() < 0.6 else "0123456789", k=5))
        if sum(c.isdigit() for c in tail) >= 3 and not BAD.search(tail):
            return head + tail


def make_passport(rng: random.Random) -> str:
    """A Chinese ordinary passport number."""
    while True:
        if rng.random() < 0.6:
            s = "E" + rng.choice("ABCDEFGHJK") + "".join(rng.choices("0123456789", k=7))
        else:
            s = rng.choice("EG") + "".join(rng.choices("0123456789", k=8))
        if not BAD.search(s):
            return s


@dataclass
class Person:
    """One invented person; every value is drawn on first use."""

    rng: random.Random
    key: int = 0
    val: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        r = self.rng
        sur = r.choice(P.SUR)
        giv = r.sample(P.GIV, r.choice([1, 2, 2, 2]))
        self.male = r.random() < 0.55
        area = r.choice(P.AREA)
        self.birth = date(1955, 1, 1) + timedelta(days=r.randrange(17500))
        py = "".join(g[1:] for g in giv)
        v = self.val
        v["name"] = sur[0] + "".join(g[0] for g in giv)
        v["sur"] = sur[0]
        v["py"] = f"{sur[1:]}/{py}".upper()
        v["pyname"] = f"{py.capitalize()} {sur[1:].capitalize()}"
        v["login"] = sur[1:] + py[:4] + str(r.randrange(10, 98))
        v["area"], v["code"] = area[6:], area[:6]
        v["road"] = f"{r.choice(P.ROAD)}路{r.randrange(2, 380)}号"
        v["estate"] = r.choice(P.ESTATE)
        v["room"] = f"{r.randrange(1, 28)}{r.randrange(1, 5):02d}"
        v["addr"] = f"{v['area']}{v['road']}{v['estate']}{r.randrange(1, 19)}栋{v['room']}室"
        v["addren"] = f"Rm {v['room']}, No.{r.randrange(2, 380)} {r.choice(P.ROADEN)} Road, {re.sub('[^a-z]*[A-Z]{3}(?=[A-Z])', '', r.choice(P.CITY))}"
        v["nation"], v["edu"], v["job"] = r.choice(P.NATION), r.choice(P.EDU), r.choice(P.JOB)
        v["id"] = self._id()
        v["idl"] = v["id"].lower()
        v["mob"] = make_mobile(r)
        v["mobs"] = f"{v['mob'][:3]}-{v['mob'][3:7]}-{v['mob'][7:]}"
        v["mobb"] = v["mobs"].replace("-", " ")
        v["mobi"] = "+86" + v["mob"]
        v["pp"] = make_passport(r)
        v["card"], v["bank"] = make_card(r)
        v["cards"] = " ".join(re.findall(r"\d{1,4}", v["card"]))
        v["banken"] = P.BANKEN[v["bank"]]
        v["tail"] = v["card"][-4:]
        v["land"] = make_landline(r)
        v["plate"], v["npl"], v["vin"] = make_plate(r), make_plate(r, 6), make_vin(r)
        v["qq"] = digits(r, 9)
        v["mail"] = f"{v['qq']}@qq.com" if r.random() < 0.4 else f"{v['login']}@{r.choice(P.MAILD)}"
        v["acct"] = digits(r, 17)
        v["mid"] = v["id"][:6] + "********" + v["id"][14:]
        v["mmob"] = v["mob"][:3] + "****" + v["mob"][7:]
        v["mname"] = v["name"][0] + "*" * (len(v["name"]) - 1)
        v["sex"], v["mf"], v["sexen"], v["sexn"] = ("男", "M", "male", "1") if self.male else ("女", "F", "female", "2")
        v["title"] = "先生" if self.male else "女士"

    def _id(self) -> str:
        while True:
            seq = self.rng.randrange(1, 499) * 2 + (1 if self.male else 0)
            body = f"{self.val['code']}{self.birth:%Y%m%d}{seq:03d}"
            if not BAD.search(body[14:]):
                return body + id_check(body)
