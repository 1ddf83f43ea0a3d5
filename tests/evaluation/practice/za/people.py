"""Invented persons whose fields are made when first asked for."""
from __future__ import annotations

import random
from typing import Any, Callable

import values as v

RULES = {"id": "identity.prc_id18", "mob": "phone.mobile", "mail": "phone.email", "card": "bank.card",
         "plate": "driving.plate", "pp": "identity.passport_cn", "vin": "driving.vin", "tel": "phone.landline"}
MASKED = {"mid": "identity.prc_id18", "mmob": "phone.mobile", "mcard": "bank.card"}


class Person:
    """One invented person."""

    def __init__(self, rng: random.Random, script: str) -> None:
        """Draw sex, birth date, home region and name."""
        self.rng, self.script, self.made = rng, script, {}
        self.scope: dict[str, Any] = {}
        self.male = rng.random() < 0.55
        self.born = v.birth(rng)
        self.region = v.Region(rng.choice(v.REGIONS), script)
        self.han, self.sur, self.giv = v.person_name(rng, self.male)
        self.balance = rng.randrange(80_000, 9_000_000)

    def field(self, name: str) -> str | None:
        """A field's text, None when there is no such field."""
        if name not in self.made:
            maker = MAKERS.get(name)
            if maker is None:
                return None
            self.made[name] = maker(self)
        return self.made[name]


def _address(p: Person) -> str:
    """Home address in the script of the person."""
    r, g = p.region, p.rng
    no, b, room = g.randrange(2, 398), g.randrange(1, 24), g.randrange(1, 28) * 100 + g.randrange(1, 9)
    if p.script == "latin":
        return f"Rm {room}, Bldg {b}, {no} {g.choice(v.POOLS['street.latin'].split('|'))}, {r.dist}, {r.city}"
    street = g.choice(v.POOLS["street.hans"].split("|"))
    area = r.hprov + ("" if r.hprov == r.hcity else "省" + r.hcity) + "市" + r.hdist + "区"
    text = f"{area}{street}{no}号" + ("" if g.random() < 0.2 else f"{b}栋{room}室")
    return v.to_hant(text) if p.script == "hant" else text


def _mail(p: Person) -> str:
    """A private mail address."""
    g = p.rng
    host = g.choice(("qq.com", "163.com", "126.com", "sina.com", "gmail.com", "outlook.com", "139.com", "foxmail.com"))
    if host == "qq.com":
        return g.choice("123456789") + v.digits(g, 8) + "@qq.com"
    user = g.choice((p.giv + p.sur, p.sur + "." + p.giv, p.sur + "_" + p.giv, p.giv)).lower()
    return f"{user}{g.randrange(70, 1999)}@{host}"


def _sex(p: Person) -> str:
    """Sex as a word."""
    return ("Male" if p.male else "Female") if p.script == "latin" else ("男" if p.male else "女")


MAKERS: dict[str, Callable[[Person], str]] = {
    "id": lambda p: v.prc_id(p.rng, p.region.code, p.born, p.male),
    "mob": lambda p: v.mobile(p.rng),
    "pp": lambda p: v.passport(p.rng),
    "card": lambda p: v.card(p.rng),
    "mail": _mail,
    "plate": lambda p: v.plate(p.rng, p.region.plate),
    "vin": lambda p: v.vin(p.rng),
    "tel": lambda p: v.landline(p.rng, p.region.area),
    "hname": lambda p: p.han,
    "ename": lambda p: f"{p.sur} {p.giv}",
    "rname": lambda p: f"{p.giv} {p.sur}",
    "name": lambda p: f"{p.sur} {p.giv}" if p.script == "latin" else v.to_hant(p.han) if p.script == "hant" else p.han,
    "mname": lambda p: p.han[0] + "*" * (len(p.han) - 1),
    "pnr": lambda p: f"{p.sur}/{p.giv}".upper(),
    "login": lambda p: (p.giv + p.sur[0]).lower() + str(p.rng.randrange(1, 999)),
    "sur": lambda p: p.sur, "giv": lambda p: p.giv, "SUR": lambda p: p.sur.upper(), "GIV": lambda p: p.giv.upper(),
    "sex": _sex, "sx": lambda p: "M" if p.male else "F", "sn": lambda p: "1" if p.male else "2",
    "mr": lambda p: "MR" if p.male else "MS", "xs": lambda p: "先生" if p.male else "女士",
    "birth": lambda p: f"{p.born:%Y-%m-%d}", "birthc": lambda p: f"{p.born:%Y%m%d}",
    "births": lambda p: f"{p.born:%Y/%m/%d}", "birthe": lambda p: f"{p.born:%d%b%y}".upper(),
    "birthz": lambda p: f"{p.born.year}年{p.born.month}月{p.born.day}日",
    "addr": _address,
    "hcity": lambda p: p.region.city, "hprov": lambda p: p.region.prov, "hdist": lambda p: p.region.dist,
    "hcode": lambda p: p.region.code,
    "mid": lambda p: p.field("id")[:6] + "********" + p.field("id")[-4:],
    "mmob": lambda p: p.field("mob")[:3] + "****" + p.field("mob")[-4:],
    "mcard": lambda p: p.field("card")[:6] + "*" * (len(p.field("card")) - 10) + p.field("card")[-4:],
    "last4": lambda p: p.field("card")[-4:],
    "job": lambda p: p.rng.choice(v.POOLS["company." + ("latin" if p.script == "latin" else "hans")].split("|")),
    "nation": lambda p: ("Han" if p.script == "latin" else "汉") if p.rng.random() < 0.9 else
    ("Hui" if p.script == "latin" else p.rng.choice(("回", "满", "壮", "苗"))),
}


def restyle(name: str, text: str, style: str) -> str:
    """Another way of writing the same value."""
    if name == "mob":
        cut = (text[:3], text[3:7], text[7:])
        return {"sp": " ".join(cut), "da": "-".join(cut), "cc": "+86" + text, "cs": "+86 " + text,
                "cd": "+86-" + text, "zz": "0086" + text}[style]
    if name == "card" and style == "sp":
        return " ".join(text[i:i + 4] for i in range(0, len(text), 4))
    if name == "plate":
        return text[:2] + {"dot": "·", "sp": " ", "da": "-"}[style] + text[2:]
    if name == "id" and style == "lc":
        return text.lower()
    raise KeyError(f"{name}:{style}")
