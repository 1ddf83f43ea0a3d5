"""Placeholders that belong to no person, and changes of shape."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from persona import digits, id_check, luhn_digit, plain, words

if TYPE_CHECKING:
    from render import Renderer

MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
CARRIERS = ("CA", "MU", "CZ", "HU", "ZH", "FM", "MF", "SC", "3U", "HO", "9C", "KN")
MOBILE = re.compile(r"^1[3-9]\d{9}$")
CACHE: dict[str, list[str]] = {}


def reshape(mod: str, value: str) -> tuple[bool, str]:
    """(whether it is masked now, the new text)."""
    mask = re.match(r"^m(\d+)-(\d+)(.?)$", mod)
    if mask:
        left, right, star = int(mask[1]), int(mask[2]), mask[3] or "*"
        return True, value[:left] + star * (len(value) - left - right) + value[len(value) - right :]
    simple = {
        "sp": lambda: f"{value[:3]} {value[3:7]} {value[7:]}",
        "da": lambda: f"{value[:3]}-{value[3:7]}-{value[7:]}",
        "86": lambda: "+86" + value,
        "86s": lambda: "+86 " + value,
        "86z": lambda: "0086" + value,
        "86m": lambda: f"+86 {value[:3]} {value[3:7]} {value[7:]}",
        "low": value.lower,
        "up": value.upper,
        "c4": lambda: " ".join(value[n : n + 4] for n in range(0, len(value), 4)),
        "title": value.title,
        "dot": lambda: value[:2] + "·" + value[2:],
        "par": lambda: re.sub(r"^(\d+)-", r"(\1)", value),
        "spc": lambda: value.replace("-", " "),
        "us": lambda: value.replace("/", " "),
    }
    if mod in simple:
        return False, simple[mod]()
    if mod.startswith("tail"):
        return True, value[-int(mod[4:]) :]
    if mod.startswith("cut"):
        return True, value[: int(mod[3:])]
    raise ValueError(mod)


def pattern(r: Renderer, form: str) -> str:
    """# is a digit, @ a capital letter, ^ a small hex digit; never a number that happens to be valid."""
    while True:
        table = {"#": "0123456789", "@": LETTERS, "^": "0123456789abcdef"}
        value = "".join(r.rng.choice(table[c]) if c in table else c for c in form)
        lone = value.isdigit()
        if lone and len(value) == 11 and MOBILE.match(value):
            continue
        if lone and 15 <= len(value) <= 19 and luhn_digit(value[:-1]) == value[-1]:
            continue
        if len(value) == 18 and value[:17].isdigit() and id_check(value[:17]) == value[-1]:
            continue
        return value


def money(r: Renderer, arg: str) -> int:
    low, high = (int(x) for x in arg.split(":"))
    cents = r.rng.choice((0, 0, r.rng.randrange(100)))
    return r.rng.randint(low, high) * 100 + cents


def cents(value: int, comma: bool = False) -> str:
    return f"{value / 100:,.2f}" if comma else f"{value / 100:.2f}"


def flow(r: Renderer, name: str, arg: str) -> str:
    """Amounts that move the balance: out, in (plain), outc, inc (with commas)."""
    if not r.balance:
        r.balance = r.rng.randrange(3, 13) * int(arg.split(":")[1]) * 100 + r.rng.randrange(99999)
    amount = money(r, arg)
    if name.startswith("out"):
        amount = min(amount, max(100, r.balance - 100))
        r.balance -= amount
    else:
        r.balance += amount
    return cents(amount, name.endswith("c"))


def wrong_id(r: Renderer) -> str:
    """Eighteen digits in the shape of an identity number, with a wrong last digit."""
    while True:
        body = f"{r.rng.choice(('110105', '310115', '440305', '510104'))}{r.rng.randrange(1960, 2001)}"
        body += f"{r.rng.randrange(1, 13):02d}{r.rng.randrange(1, 29):02d}{digits(r.rng, 3)}"
        value = body + str(r.rng.randrange(10))
        if id_check(body) != value[-1] and plain(value) and luhn_digit(body) != value[-1]:
            return value


def number(r: Renderer, arg: str) -> str:
    low, high = arg.split(":")
    return str(r.rng.randint(int(low), int(high))).zfill(len(low))


def fraction(r: Renderer, arg: str) -> str:
    low, high, places = arg.split(":")
    return f"{r.rng.uniform(float(low), float(high)):.{int(places)}f}"


def place(r: Renderer, name: str) -> str:
    live = r.person.live
    centre = live.lng if name == "lng" else live.lat
    return f"{centre + r.rng.uniform(-0.06, 0.06):.6f}"


def word(r: Renderer, arg: str) -> str:
    if arg not in CACHE:
        CACHE[arg] = words(arg)
    used = r.record.setdefault("used:" + arg, [])
    value = r.rng.choice([x for x in CACHE[arg] if x not in used] or CACHE[arg])  # type: ignore[operator]
    used.append(value)  # type: ignore[attr-defined]
    return value.translate(r.hant) if r.hant else value


def company_domain(r: Renderer) -> str:
    names = [line.split()[1] for line in words("surnames")]
    return r.draw.fresh(
        lambda: f"{r.rng.choice(names)}{r.rng.choice(names)}-{r.rng.choice(('tech', 'pack', 'mat'))}.com.cn"
    )


def train(r: Renderer) -> str:
    return r.rng.choice(("G", "G", "D", "K", "T", "Z", "C")) + str(r.rng.randrange(11, 999))


def generic(r: Renderer, name: str, arg: str, shift: int) -> str:
    """One placeholder without a person."""
    rng = r.rng
    table = {
        "c": lambda: rng.choice(arg.split("/")),
        "w": lambda: word(r, arg),
        "n": lambda: number(r, arg),
        "f": lambda: fraction(r, arg),
        "amt": lambda: cents(money(r, arg)),
        "amtc": lambda: cents(money(r, arg), True),
        "pat": lambda: pattern(r, arg),
        "dig": lambda: pattern(r, "#" * int(arg)),
        "hex": lambda: pattern(r, "^" * int(arg)),
        "mac": lambda: "-".join(pattern(r, "^^").upper() for _ in range(6)),
        "ip": lambda: (
            f"{rng.choice((10, 58, 113, 182, 220))}.{rng.randrange(256)}.{rng.randrange(256)}.{rng.randrange(2, 254)}"
        ),
        "uuid": lambda: pattern(r, "^^^^^^^^-^^^^-4^^^-a^^^-^^^^^^^^^^^^"),
        "i": lambda: str(r.index),
        "k": lambda: str(r.inner),
        "cnt": lambda: str(r.total),
        "people": lambda: str(r.out.people),
        "seq": lambda: str(int(arg) + r.index).zfill(len(arg)),
        "bal": lambda: cents(r.balance, arg == "c"),
        "fl": lambda: rng.choice(CARRIERS) + str(rng.randrange(1101, 8989)),
        "tr": lambda: train(r),
        "pnr": lambda: pattern(r, "@@#@#@"),
        "lng": lambda: place(r, "lng"),
        "lat": lambda: place(r, "lat"),
        "otel": lambda: r.draw.landline(r.person.live),
        "hot": lambda: "400-" + r.draw.fresh(lambda: pattern(r, "8##-####")),
        "omail": lambda: (
            rng.choice(("info", "service", "kf", "office", "support", "hr"))
            + "@"
            + (arg if arg != "*" else company_domain(r))
        ),
        "ordid": lambda: wrong_id(r),
        "trk": r.draw.mobile,
        "size": lambda: str(r.group.get("size", 0)),
        "g": lambda: str(int(str(r.group.get("n", 0))) + int(arg)),
        "day": lambda: (
            f"{rng.randrange(*(int(x) for x in arg.split(':')))}-{rng.randrange(1, 13):02d}-{rng.randrange(1, 29):02d}"
        ),
    }
    if name in ("out", "outc", "in", "inc"):
        return flow(r, name, arg)
    return table[name]()
