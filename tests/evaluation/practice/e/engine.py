"""A small template engine that counts records, persons and values while it writes."""

from __future__ import annotations

import datetime as dt
import random
import re
import unicodedata
from typing import Any

import values as V

TOKEN = re.compile(r"\{(?:([a-z]\w*)=)?([a-z]\w*(?:\.[a-z]\w*)?)(?::([^{}\n]*?))?([<>]\d+)?\}")
RULES = {
    "id": "identity.prc_id18",
    "mob": "phone.mobile",
    "mail": "phone.email",
    "card": "bank.card",
    "plate": "driving.plate",
    "ppt": "identity.passport_cn",
    "vin": "driving.vin",
    "tel": "phone.landline",
}
FORMS = {"idx": "id", "mob3": "mob", "mobd": "mob", "mob86": "mob", "card4": "card", "platedot": "plate"}
NATIONS = ["汉", "汉", "汉", "汉", "汉", "汉", "满", "回", "壮", "土家", "苗"]


def pad(s: str, spec: str) -> str:
    width = sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in s)
    fill = " " * max(1, int(spec[1:]) - width)
    return s + fill if spec[0] == "<" else fill + s


def span(s: str) -> tuple[int, int]:
    a, _, b = s.partition("-")
    return int(a), int(b or a)


class Ctx:
    """State of one file."""

    def __init__(self, r: random.Random, opt: dict[str, str]) -> None:
        self.r, self.opt = r, opt
        self.now = dt.datetime.fromisoformat(opt.get("at", "2017-05-12T08:20:00")) + dt.timedelta(
            minutes=r.randrange(90)
        )
        self.mins = 60
        mode = opt.get("p", "new")
        self.size = 1 if mode == "one" else int(mode[4:] or 5) if mode.startswith("pool") else 0
        self.city = int(opt["city"]) if "city" in opt else None
        self.place = r.randrange(len(V.CITIES)) if self.city is None else self.city
        self.pool = [self.fresh() for _ in range(self.size)]
        self.others = [self.fresh() for _ in range(int(opt.get("others", "9")))]
        self.fixed: dict[str, V.Person] = {}
        self.me = self.pool[0] if self.pool else self.fresh()
        self.vars: dict[str, str] = {}
        self.row: dict[str, V.Person] = {}
        self.i, self.records = 0, 0
        self.subjects: set[str] = set()
        self.values: dict[str, list[str]] = {}
        self.allowed: dict[str, list[str]] = {}
        self.decoys: list[str] = []

    def fresh(self) -> V.Person:
        home = self.city if self.city is not None and self.r.random() < 0.7 else None
        return V.person(self.r, home)

    def step(self, new_person: bool, counted: int) -> None:
        self.i += 1
        lo, hi = span(self.opt.get("step", "7-300"))
        self.now += dt.timedelta(seconds=self.r.randrange(lo * 60, hi * 60 + 1))
        lo, hi = span(self.opt.get("dur", "20-400"))
        self.secs = self.r.randrange(lo * 60, hi * 60 + 1)
        self.row = {}
        if new_person:
            self.me = self.r.choice(self.pool) if self.pool else self.fresh()
        if counted:
            self.records += counted
            self.subjects.add(self.me.id)

    def note(self, where: dict[str, list[str]], rule: str, val: str) -> str:
        lst = where.setdefault(rule, [])
        if val not in lst:
            lst.append(val)
        return val


def who(c: Ctx, key: str) -> V.Person:
    if key == "":
        return c.me
    if key[-1].isdigit():
        return c.fixed.setdefault(key, c.fresh())
    return c.row.setdefault(key, c.r.choice(c.others))


def form(p: V.Person, f: str) -> str:
    m = p.mob
    other = {
        "idx": p.id.replace("X", "x"),
        "mob3": f"{m[:3]} {m[3:7]} {m[7:]}",
        "mobd": f"{m[:3]}-{m[3:7]}-{m[7:]}",
        "mob86": "86" + m,
        "card4": re.sub(r"(\d{4})(?=\d)", r"\1 ", p.card),
        "platedot": p.plate[:2] + "·" + p.plate[2:],
    }
    return other.get(f) or str(getattr(p, f))


def derived(p: V.Person) -> dict[str, str]:
    return {
        "sex": "男" if p.male else "女",
        "sx": "M" if p.male else "F",
        "s12": "1" if p.male else "2",
        "age": str(2019 - p.birth.year),
        "mid": p.id[:4] + "*" * 10 + p.id[-4:],
        "region": p.id[:6],
        "mmob": p.mob[:3] + "****" + p.mob[7:],
        "mcard": p.card[:4] + " **** **** " + p.card[-4:],
        "tail": p.card[-4:],
        "mob4": p.mob[-4:],
        "sir": "先生" if p.male else "女士",
        "nation": NATIONS[int(p.mob[-2:]) % len(NATIONS)],
        "mname": p.last + "*" * (len(p.name) - 1),
    }


def pfield(c: Ctx, p: V.Person, f: str, arg: str) -> str | None:
    rule = RULES.get(FORMS.get(f, f))
    if rule:
        val = form(p, f)
        return c.note(c.values, rule, val)
    if f in ("name", "last", "ename", "plast", "pfirst", "bank", "prov", "city", "addr"):
        return str(getattr(p, f))
    if f == "bd":
        return p.birth.strftime(arg or "%Y-%m-%d")
    return derived(p).get(f)


def numfield(c: Ctx, f: str, arg: str) -> str | None:
    r = c.r
    if f == "n":
        a, _, b = arg.partition("-")
        return str(r.randint(int(a), int(b))).zfill(len(a))
    if f in ("m", "mc"):
        v = r.randint(span(arg)[0] * 100, span(arg)[1] * 100) / 100
        return f"{v:,.2f}" if f == "mc" else f"{v:.2f}"
    if re.fullmatch(r"f\d", f):
        lo, hi = (float(x) for x in arg.split("-"))
        return f"{r.uniform(lo, hi):.{f[1]}f}"
    if f == "hex":
        return "".join(r.choice("0123456789abcdef") for _ in range(int(arg)))
    if f in ("mac", "macd"):
        return (":" if f == "mac" else "-").join(f"{r.randrange(256):02X}" for _ in range(6))
    return f"{r.choice(['192.168', '10.12'])}.{r.randrange(8)}.{r.randrange(2, 250)}" if f == "ip" else None


def timefield(c: Ctx, f: str, arg: str) -> str | None:
    end = c.now + dt.timedelta(seconds=getattr(c, "secs", 900))
    epoch = int((c.now - dt.datetime(1970, 1, 1, 8)).total_seconds())
    if f in ("t", "u", "b", "y"):
        when = {
            "t": c.now,
            "u": end,
            "b": c.now - dt.timedelta(days=c.r.randrange(300, 2500)),
            "y": c.now + dt.timedelta(days=365),
        }[f]
        return when.strftime(arg or "%Y-%m-%d %H:%M:%S")
    secs = getattr(c, "secs", 900)
    return {
        "te": str(epoch),
        "tms": str(epoch * 1000 + c.r.randrange(1000)),
        "ue": str(epoch + secs),
        "secs": str(secs),
        "mins": str(secs // 60),
        "nights": str((end.date() - c.now.date()).days),
        "hms": f"{secs // 3600:02d}:{secs // 60 % 60:02d}:{secs % 60:02d}",
        "ms": f"{secs // 60}分{secs % 60}秒",
        "ums": str((epoch + secs) * 1000),
    }.get(f)


def special(c: Ctx, f: str, arg: str) -> str | None:
    r = c.r
    if f == "c":
        return r.choice(arg.split("|"))
    if f == "i":
        return format(c.i, arg or "d")
    if f == "loc":
        return V.address(r, V.CITIES[c.place])
    if f == "sn":
        return V.serial(r, int(arg))
    if f == "shoptel":
        return c.note(c.allowed, "phone.landline", c.fresh().tel)
    if f == "shopmob":
        return c.note(c.allowed, "phone.mobile", c.fresh().mob)
    if f == "office":
        return c.note(c.allowed, "phone.email", arg)
    if f == "badid":
        p = c.fresh().id
        bad = p[:17] + r.choice([x for x in "0123456789" if x != p[17]])
        c.decoys.append(bad)
        return bad
    if f == "badcard":
        k = c.fresh().card
        bad = k[:-1] + str((int(k[-1]) + r.randint(1, 9)) % 10)
        c.decoys.append(bad)
        return bad
    if f == "decoy":
        if arg not in c.decoys:
            c.decoys.append(arg)
        return arg
    return None


def fill(c: Ctx, text: str) -> str:
    def sub(m: re.Match[str]) -> str:
        var, name, arg, padding = m.groups()
        arg = arg or ""
        if name in c.vars and not arg:
            out: Any = c.vars[name]
        else:
            pre, _, f = name.rpartition(".")
            out = pfield(c, who(c, pre), f, arg)
            if out is None:
                out = next((v for v in (g(c, f, arg) for g in (special, timefield, numfield)) if v is not None), None)
        if out is None:
            raise KeyError(m.group(0))
        if var:
            c.vars[var] = out
        return pad(out, padding) if padding else str(out)

    return TOKEN.sub(sub, text)


def alts(body: str) -> list[str]:
    return [a.strip("\n") for a in re.split(r"^~~~$", body, flags=re.MULTILINE)]


def rows(c: Ctx, body: str, args: list[str], noise: tuple[int, str] | None, new: bool) -> list[str]:
    opt = dict(a.partition("=")[::2] for a in args if "=" in a)
    forms = alts(body)
    once = "once" in args
    n = len(forms) if once else c.r.randint(*span(args[1]))
    mult = next((int(a[1:]) for a in args if re.fullmatch(r"x\d+", a)), 1)
    gap = "\n" if "para" in args else ""
    order = list(range(len(forms)))
    at: dict[int, str] = {}
    if noise:
        texts = alts(noise[1])
        at = dict(zip(sorted(c.r.sample(range(1, n), min(noise[0], n - 1, len(texts)))), texts, strict=False))
    out = []
    for k in range(n):
        if k in at:
            out.append(fill(c, at[k]))
        if not once and "seq" not in args and k % len(forms) == 0:
            c.r.shuffle(order)
        c.step(new, mult if c.opt.get("kind") != "null" else 0)
        out.append(
            fill(c, forms[k if once else order[k % len(forms)]]) + (opt.get("sep", "") if k < n - 1 else "") + gap
        )
    return out


def group(c: Ctx, parts: list[tuple[list[str], str]]) -> list[str]:
    args, head = parts[0]
    sep = "," if "sep=," in args else ""
    out, n = [], c.r.randint(*span(args[1]))
    for g in range(n):
        c.me = c.fresh()
        c.step(False, 0)
        out.append(fill(c, head.strip("\n")))
        for a, body in parts[1:]:
            out += rows(c, body, a, None, False) if a[0] == "each" else [fill(c, body.strip("\n"))]
        out[-1] += sep if g < n - 1 else ""
    return out


def render(c: Ctx, sections: list[tuple[list[str], str]]) -> str:
    out: list[str] = []
    k = 0
    while k < len(sections):
        args, body = sections[k]
        k += 1
        if args[0] == "text":
            out.append(fill(c, body.strip("\n")))
        elif args[0] == "group":
            parts = [(args, body)]
            while k < len(sections) and sections[k][0][0] in ("each", "tail"):
                parts.append(sections[k])
                k += 1
            out += group(c, parts)
        else:
            noise = None
            if k < len(sections) and sections[k][0][0] == "noise":
                noise = (int(sections[k][0][1]), sections[k][1])
                k += 1
            out += rows(c, body, args, noise, c.opt.get("p") != "one")
    return "\n".join(x for x in out if x != "\0") + "\n"
