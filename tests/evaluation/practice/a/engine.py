"""Template engine: renders one block of a template file and collects the labels."""
from __future__ import annotations

import random
import re
import uuid
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from persons import (
    LET,
    POOLS,
    Person,
    digits,
    id_check,
    luhn_ok,
    mail_of,
    make_birth,
    make_card,
    make_id,
    make_mobile,
    make_passport,
    make_plate,
    make_tel,
    make_vin,
)

RULES = {"id": "identity.prc_id18", "mob": "phone.mobile", "mail": "phone.email", "card": "bank.card",
         "plate": "driving.plate", "pp": "identity.passport_cn", "vin": "driving.vin", "tel": "phone.landline"}
TOKEN = re.compile(r"\$\$|\$\{([^}]*)\}|\$([A-Za-z][A-Za-z0-9]*)")
MON = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
DAY = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


@dataclass
class Block:
    path: str
    kind: str
    way: str
    opts: dict[str, str]
    head: str = ""
    rows: list[str] = field(default_factory=list)
    join: str = ""
    noise: list[str] = field(default_factory=list)
    person: str | None = None
    pjoin: str = ""
    end: str = ""
    tail: str = ""
    page: str = ""
    every: int = 0


@dataclass
class State:
    rng: random.Random
    who: Person
    now: datetime
    end: datetime
    idx: int = 0
    pidx: int = 0
    var: dict[str, str] = field(default_factory=dict)
    rec: dict[str, str] = field(default_factory=dict)
    values: dict[str, list[str]] = field(default_factory=dict)
    allowed: dict[str, list[str]] = field(default_factory=dict)
    decoys: list[str] = field(default_factory=list)
    peers: list[str] = field(default_factory=list)
    total: int = 0


def width(text: str) -> int:
    return sum(2 if ord(c) > 0x2E7F else 1 for c in text)


def pad(text: str, size: int) -> str:
    gap = " " * max(0, abs(size) - width(text))
    return text + gap if size > 0 else gap + text


def epoch(moment: datetime) -> int:
    """Seconds since 1970 of a Beijing wall-clock time, whatever the machine's zone."""
    return int((moment - datetime(1970, 1, 1, 8)).total_seconds())


def when(moment: datetime, spec: str) -> str:
    spec = spec or "%Y-%m-%d %H:%M:%S"
    table = {"Y": f"{moment.year}", "y": f"{moment.year % 100:02d}", "m": f"{moment.month:02d}", "d": f"{moment.day:02d}",
             "H": f"{moment.hour:02d}", "M": f"{moment.minute:02d}", "S": f"{moment.second:02d}", "n": str(moment.month),
             "e": str(moment.day), "k": str(moment.hour), "b": MON[moment.month - 1], "B": MON[moment.month - 1].upper(),
             "a": DAY[moment.weekday()], "A": DAY[moment.weekday()][:2].upper(), "f": f"{moment.microsecond // 1000:03d}",
             "s": str(epoch(moment)), "L": f"{epoch(moment)}{moment.microsecond // 1000:03d}"}
    return re.sub(r"%([A-Za-z])", lambda m: table[m.group(1)], spec)


def shape(key: str, val: str, spec: str) -> str:
    """Writing of a value."""
    if spec == "lc":
        return val.lower()
    if spec == "sp":
        parts = {"id": [6, 8, 4], "mob": [3, 4, 4]}.get(key, [4] * 5)
        out, at = [], 0
        for size in parts:
            out.append(val[at:at + size])
            at += size
        return " ".join(p for p in out if p)
    if spec == "-" and key == "mob":
        return f"{val[:3]}-{val[3:7]}-{val[7:]}"
    if spec == "." and key == "plate":
        return f"{val[:2]}·{val[2:]}"
    if key == "mob" and spec in ("+86", "86", "+86 ", "+86-", "0086"):
        return spec + val
    if key == "tel" and spec == "()":
        return f"({val.split('-')[0]}){val.split('-')[1]}"
    return val


def masked(key: str, val: str) -> str:
    if key == "id":
        return val[:6] + "********" + val[14:]
    if key == "mob":
        return val[:3] + "****" + val[7:]
    if key == "card":
        return val[:6] + "*" * (len(val) - 10) + val[-4:]
    return val[0] + "*" * (len(val) - 1)


def note(st: State, where: dict[str, list[str]], rule: str, val: str) -> str:
    got = where.setdefault(rule, [])
    if val not in got:
        got.append(val)
    return val


def tracked(st: State, key: str, spec: str, val: str) -> str:
    if spec == "m":
        return masked(key, val)
    if spec == "tail":
        return val[-4:]
    return note(st, st.values, RULES[key], shape(key, val, spec))


def foreign(st: State, key: str) -> str:
    """A fresh value of a third person."""
    rng = st.rng
    if key == "card":
        return make_card(rng)[0]
    if key == "id":
        geo = rng.choice(POOLS["geo"]).split(",")[0]
        return make_id(rng, geo, make_birth(rng), rng.random() < .5)
    if key == "mail":
        return mail_of(rng, rng.choice(POOLS["given"]).split(":")[1] + "x")
    if key == "plate":
        return make_plate(rng, rng.choice("京沪粤苏浙鲁川湘鄂"))
    if key == "tel":
        return make_tel(rng, rng.choice(["010", "021", "0755", "0571", "028", "0531"]))
    return {"mob": make_mobile, "pp": make_passport, "vin": make_vin}[key](rng)


def decoy(st: State, key: str) -> str:
    rng = st.rng
    stamp = f"20{rng.randrange(15, 24)}{rng.randrange(1, 13):02d}{rng.randrange(10, 29)}"
    if key == "order":
        out = stamp + f"{rng.randrange(10, 24)}{rng.randrange(10, 60)}{rng.randrange(10, 60)}{rng.randrange(1050, 9870)}"
        if id_check(out[:17]) == out[-1]:
            out = out[:-1] + str((int(out[-1]) + 3) % 10)
    elif key == "id":
        good = foreign(st, "id")
        wrong = [c for c in "0123456789X" if c != id_check(good[:17])]
        out = good[:17] + rng.choice([c for c in wrong if c == "X" or not luhn_ok(good[:17] + c)])
    elif key == "card":
        good = make_card(rng)[0]
        out = good[:-1] + str((int(good[-1]) + rng.randrange(1, 9)) % 10)
    elif key == "mob":
        out = rng.choice(["12", "11", "10"]) + digits(rng, 9)
    elif key == "vin":
        good = make_vin(rng)
        out = good[:8] + rng.choice([c for c in "0123456789" if c != good[8]]) + good[9:]
    elif key == "hex":
        out = f"{rng.getrandbits(60):015x}a{make_mobile(rng)}b{rng.getrandbits(16):04x}"
    elif key == "dec":
        out = f"0.{make_mobile(rng)}"
    elif key == "snow":
        out = "1" + digits(rng, 18)
    else:
        out = rng.choice(LET) + digits(rng, 8)
    st.decoys.append(out)
    return out


def route(st: State) -> dict[str, str]:
    rec, rng = st.rec, st.rng
    if "fa" in rec:
        return rec
    one, two = rng.sample(POOLS["ap"], 2)
    rec["fn"], rec["fa"], rec["fc"] = one.split("/")
    rec["tn"], rec["ta"], rec["tc"] = two.split("/")
    code, pre, rec["al"] = rng.choice(POOLS["al"]).split(",")
    rec["flt"], rec["alc"] = f"{code}{rng.randrange(1120, 9870)}", code
    rec["tkt"], rec["tkp"] = f"{pre}-{digits(rng, 10)}", ""
    rec["tkp"] = rec["tkt"].replace("-", "")
    rec["fseat"] = f"{rng.randrange(3, 58)}{rng.choice('ABCHJK')}"
    rec["pnr"] = "".join(rng.choice("ABCDEFGHJKLMNPQRSTVWXYZ") for _ in range(4)) + str(rng.randrange(2, 9)) + rng.choice("KMRT")
    one, two = rng.sample(POOLS["st"], 2)
    rec["sa"], rec["sac"] = one.split("/")
    rec["sb"], rec["sbc"] = two.split("/")
    rec["trn"] = rng.choice("GGDKZT") + str(rng.randrange(11, 1990))
    rec["car2"], rec["tseat"] = f"{rng.randrange(1, 17):02d}", f"{rng.randrange(1, 21):02d}{rng.choice('ABCDF')}"
    rec["tno"] = rng.choice("ABCDEFGHZ") + digits(rng, 6)
    rec["t21"] = digits(rng, 14) + rec["tno"]
    return rec


def money(st: State) -> dict[str, str]:
    rec, rng, who = st.rec, st.rng, st.who
    if "ramt" in rec:
        return rec
    spend = rng.random() < .7 and who.bal > 100
    amt = round(rng.uniform(3, min(who.bal, 4800) if spend else 9000), 2)
    who.bal = round(who.bal + (-amt if spend else amt), 2)
    rec.update(ramt=f"{amt:.2f}", rs="-" if spend else "", rsp="-" if spend else "+", rbal=f"{who.bal:.2f}",
               rbalc=f"{who.bal:,.2f}", ramtc=f"{amt:,.2f}", rio="支出" if spend else "收入", rdc="D" if spend else "C",
               rjd="借" if spend else "贷", rdeb=f"{amt:.2f}" if spend else "", rcre="" if spend else f"{amt:.2f}",
               rfen=str(round(amt * 100)), rbfen=str(round(who.bal * 100)))
    return rec


def span(text: str) -> tuple[float, float]:
    low, high = text.rstrip(",").split("_")
    return float(low), float(high)


def numeric(st: State, key: str, spec: str) -> str | None:
    rng = st.rng
    if key == "int":
        return str(rng.randint(*(int(v) for v in span(spec))))
    if key == "amt":
        val = round(rng.uniform(*span(spec)), 2)
        return f"{val:,.2f}" if spec.endswith(",") else f"{val:.2f}"
    if key in ("hex", "HEX"):
        out = "".join(rng.choice("0123456789abcdef") for _ in range(int(spec)))
        return out.upper() if key == "HEX" else out
    if key == "uuid":
        return str(uuid.UUID(int=rng.getrandbits(128), version=4))
    if key == "ip":
        return f"{rng.choice(['10.8', '172.16', '192.168'])}.{rng.randrange(1, 250)}.{rng.randrange(2, 250)}"
    if key == "mac":
        return (spec or ":").join(f"{rng.randrange(256):02X}" for _ in range(6))
    if key in ("lat", "lng"):
        base = st.who.pos[0 if key == "lat" else 1] + rng.uniform(-.02, .02)
        return f"{base:.{int(spec or 6)}f}"
    if key in ("lac", "ci"):
        return str(rng.randrange(4100, 65000) if key == "lac" else rng.randrange(10500, 65000))
    return None


def times(st: State, key: str, spec: str) -> str | None:
    if key == "t":
        return when(st.now, spec)
    if key == "u":
        return when(st.end, spec)
    if key == "b":
        return when(datetime.combine(st.who.birth, datetime.min.time()), spec or "%Y-%m-%d")
    if key in ("w", "x"):
        rng = random.Random(f"{st.who.at['id']}{key}")
        days = rng.randrange(200, 2900) * (-1 if key == "w" else 1)
        return when(st.now.replace(hour=rng.randrange(8, 18), minute=rng.randrange(60)) + timedelta(days=days), spec or "%Y-%m-%d")
    if key == "dur":
        return str(int((st.end - st.now).total_seconds()) // int(spec or 1))
    return None


def resolve(st: State, key: str, spec: str) -> str:
    if key in st.var:
        return st.var[key]
    if "|" in key:
        return st.rng.choice(key.split("|"))
    if key.startswith("#"):
        return digits(st.rng, int(key[1:])) if key[1:] != "1" else str(st.rng.randrange(1, 10))
    if key == "i":
        return str(st.idx).zfill(int(spec or 0))
    if key in ("pi", "n"):
        return str(st.pidx if key == "pi" else st.total).zfill(int(spec or 0))
    if key in RULES:
        return tracked(st, key, spec, st.who.at[key])
    if key == "peer":
        return tracked(st, "mob", spec, st.rng.choice(st.peers))
    if key[0] == "X" and key[1:] in RULES:
        return tracked(st, key[1:], spec, foreign(st, key[1:]))
    if key == "shop":
        return note(st, st.allowed, RULES["tel"], foreign(st, "tel"))
    if key == "omail":
        return note(st, st.allowed, RULES["mail"], f"{spec or 'service'}@{st.rng.choice(POOLS['hcomp'])}.com.cn")
    if key[0] == "D" and len(key) > 1:
        return decoy(st, key[1:])
    for got in (numeric(st, key, spec), times(st, key, spec)):
        if got is not None:
            return got
    if key == "oname":
        return st.rng.choice(POOLS["sur"]).split(":")[0] + st.rng.choice(POOLS["given"]).split(":")[0]
    if key == "opy":
        return (st.rng.choice(POOLS["sur"]).split(":")[1] + " " + st.rng.choice(POOLS["given"]).split(":")[1]).title()
    if key in st.who.at:
        return masked(key, st.who.at[key]) if spec == "m" else st.who.at[key]
    rec = money(st) if key in ("ramt", "rs", "rsp", "rbal", "rbalc", "ramtc", "rio", "rdc", "rjd", "rdeb", "rcre",
                               "rfen", "rbfen") else st.rec
    if key in rec or key in route(st):
        return rec[key]
    return st.rng.choice(POOLS[key])


def render(st: State, text: str) -> str:
    def one(match: re.Match[str]) -> str:
        if match.group(0) == "$$":
            return "$"
        body = match.group(1) if match.group(1) is not None else match.group(2)
        body, _, size = body.partition("~")
        name = ""
        if re.match(r"[a-z0-9]+=", body):
            name, body = body.split("=", 1)
        key, spec = (body, "") if "|" in body else (body.partition(":")[0], body.partition(":")[2])
        val = resolve(st, key, spec)
        if name:
            st.var[name] = val
        return pad(val, int(size)) if size else val
    return TOKEN.sub(one, text)
