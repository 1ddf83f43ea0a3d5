"""The placeholders of the templates: {id}, {t:s}, {n:1-9} and so on."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

import vocab
from draws import ALLOWED, DECOYS, FIELDS, Ctx
from people import Person, digits

RULES = {
    "id": "identity.prc_id18",
    "mobile": "phone.mobile",
    "email": "phone.email",
    "card": "bank.card",
    "plate": "driving.plate",
    "passport": "identity.passport_cn",
    "vin": "driving.vin",
    "tel": "phone.landline",
}
TIMES = {
    "s": "%Y-%m-%d %H:%M:%S",
    "m": "%Y-%m-%d %H:%M",
    "d": "%Y-%m-%d",
    "8": "%Y%m%d",
    "14": "%Y%m%d%H%M%S",
    "h": "%H:%M",
    "c": "%Y年%-m月%-d日",
    "C": "%Y年%-m月%-d日%-H时%M分",
    "/": "%Y/%-m/%-d",
    "/s": "%Y/%-m/%-d %-H:%M:%S",
    "hs": "%H:%M:%S",
    "i": "%Y-%m-%dT%H:%M:%S+08:00",
    "md": "%-m月%-d日",
    "b": "%d %b %Y",
    ".": "%Y.%m.%d",
    "z": "%Y-%m-%dT%H:%M:%SZ",
}


def _who(person: Person, key: str, ctx: Ctx) -> str | None:
    """Attributes of a person that are no labelled value."""
    place, (road, house, room) = person.place, person.house
    surname, given = person.pinyin
    table: dict[str, Callable[[], str]] = {
        "name": lambda: person.name,
        "sur": lambda: person.name[0],
        "sex": lambda: "男" if person.male else "女",
        "mf": lambda: "M" if person.male else "F",
        "sx": lambda: "1" if person.male else "2",
        "py": lambda: f"{given.title()} {surname.title()}",
        "PY": lambda: f"{surname.upper()}/{given.upper()}",
        "pys": lambda: surname + given,
        "birth": lambda: f"{person.birth:%Y-%m-%d}",
        "b8": lambda: f"{person.birth:%Y%m%d}",
        "birthc": lambda: f"{person.birth:%Y年%-m月%-d日}",
        "by": lambda: str(person.birth.year),
        "bank": lambda: person.bank,
        "birthb": lambda: f"{person.birth:%d %b %Y}",
        "banke": lambda: person.bank_e,
        "area": lambda: place[0],
        "city": lambda: place[2],
        "dist": lambda: place[3],
        "prov": lambda: place[1],
        "citye": lambda: place[8],
        "addr": lambda: (
            ("" if place[1] == place[2] else place[1]) + f"{place[2]}{place[3]}{person.road}{road}号{house}栋{room}"
        ),
        "addrs": lambda: f"{place[3]}{person.road}{road}号",
        "room": lambda: f"{house}栋{room}",
        "addre": lambda: f"Room {room}, No. {road} {person.road_e} Road, {place[8]}",
        "bld": lambda: str(house),
        "rm": lambda: str(room),
        "mr": lambda: "先生" if person.male else "女士",
        "mre": lambda: "Mr" if person.male else "Ms",
    }
    text = table[key]() if key in table else None
    return text.translate(vocab.HANT_MAP) if text and ctx.script == "hant" else text


def _styled(key: str, text: str, style: str) -> str:
    """A value in the asked spelling."""
    if style in ("sp", "dash"):
        cuts = (3, 7, 11) if key == "mobile" else (6, 14, 18) if key == "id" else (4, 8, 12, 16, 20)
        parts = [text[a:b] for a, b in zip((0, *cuts), cuts, strict=False) if text[a:b]]
        return (" " if style == "sp" else "-").join(parts)
    if style == "fw":
        return text.translate({c: c + 0xFEE0 for c in range(0x21, 0x7F)})
    changes = {"lower": text.lower(), "+86": "+86" + text, "dot": text[:2] + "·" + text[2:], "paren": text}
    if key == "tel" and style == "paren":
        area, local = text.split("-")
        return f"({area}) {local}"
    return changes.get(style, text)


def _masked(key: str, text: str) -> str:
    cuts = {"id": (6, 4), "mobile": (3, 4), "card": (6, 4), "passport": (2, 3), "plate": (2, 2), "vin": (3, 4)}
    cut = cuts.get(key, (1, 2))
    if key == "email":
        return text[0] + "***" + text[text.index("@") :]
    return text[: cut[0]] + "*" * (len(text) - sum(cut)) + text[-cut[1] :]


def _value(person: Person, key: str, style: str, ctx: Ctx) -> str:
    """A labelled value; what is masked or cut counts as nothing."""
    text = str(getattr(person, key))
    if style == "tail":
        return text[-4:]
    if style == "mask":
        return _masked(key, text)
    text = _styled(key, text, style)
    ctx.log.values.setdefault(RULES[key], set()).add(text)
    return text


def _time(ctx: Ctx, key: str, style: str) -> str:
    stamp = ctx.time
    if key == "t0":
        ctx.memo.setdefault("t0", str(ctx.rng.randrange(400, 3500)))
        grown = dt.datetime.combine(ctx.me.birth, dt.time(9, 30)) + dt.timedelta(days=6700)
        stamp = max(stamp - dt.timedelta(days=int(ctx.memo["t0"])), min(grown, stamp))
    elif key in ("t2", "t3"):
        ctx.memo.setdefault(key, str(ctx.rng.uniform(0.5, 1.5) * ctx.dur * (3 if key == "t3" else 1)))
        stamp += dt.timedelta(minutes=float(ctx.memo[key]))
    if style in ("e", "E"):
        text = str(int(stamp.replace(tzinfo=dt.UTC).timestamp()) - 28800)
        return text + (digits(ctx.rng, 3) if style == "E" else "")
    if style == "roc":
        return f"民國{stamp.year - 1911}年{stamp.month}月{stamp.day}日"
    return stamp.strftime(TIMES.get(style, style or TIMES["s"]))


def _number(ctx: Ctx, key: str, style: str) -> str:
    """Free numbers: n and f with a range, z x A with a length."""
    if key in ("n", "f", "fc"):
        low, high = (float(x) for x in style.split("-"))
        if key == "n":
            return str(ctx.rng.randint(int(low), int(high)))
        return f"{ctx.rng.uniform(low, high):{',' if key == 'fc' else ''}.2f}"
    if key == "z":
        return digits(ctx.rng, int(style))
    letters = "0123456789abcdef" if key == "x" else "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
    return "".join(ctx.rng.choice(letters) for _ in range(int(style)))


def _drawn(ctx: Ctx, key: str, style: str) -> str:
    """A word of the record, the same each time it is asked for."""
    fresh = key in DECOYS or key in ALLOWED
    if fresh or key not in ctx.memo or key in ("bal", "amt", "samt", "io"):
        text = FIELDS[key](ctx)
        if style and key == "io":
            text = style.split("/")[int(text == "0")]
        if style == "c" and key in ("amt", "bal", "samt"):
            text = f"{float(text):,.2f}"
        if ctx.script == "hant" and not fresh:
            text = text.translate(vocab.HANT_MAP)
        ctx.memo[key] = text
    text = ctx.memo[key]
    if key in DECOYS:
        ctx.log.decoys.add(text)
    if key in ALLOWED:
        ctx.log.allowed.setdefault(ALLOWED[key], set()).add(text)
    return text


def _plain(ctx: Ctx, key: str, style: str) -> str | None:
    """A time, a count or a number; None for any other placeholder."""
    if key in ("t", "t0", "t2", "t3"):
        return _time(ctx, key, style)
    if key == "seq":
        return str(ctx.seq).zfill(int(style or 1))
    if key == "alt":
        return style.split("/")[ctx.seq % 2]
    if key in ("n", "f", "fc", "z", "x", "A"):
        return _number(ctx, key, style)
    return _number(ctx, key[0], key[1:]) if key[0] in "zxA" and key[1:].isdigit() else None


def resolve(ctx: Ctx, key: str, style: str) -> str:
    """The text for one placeholder."""
    if (text := _plain(ctx, key, style)) is not None:
        return text
    if key in FIELDS:
        return _drawn(ctx, key, style)
    person, bare = (ctx.other, key[2:]) if key.startswith("o.") else (ctx.me, key)
    if bare in RULES:
        return _value(person, bare, style, ctx)
    text = _who(person, bare, ctx)
    if text is None:
        raise KeyError(f"unknown placeholder {key}")
    return text


PLACEHOLDER = re.compile(r"(?<!\\)\{([a-zA-Z][\w.]*)(?::([^{}@\"]*))?(?:@(\d+))?\}")
CHOICE = re.compile(r"\[\[([^\[\]]*\|[^\[\]]*)\]\]")


def width(text: str) -> int:
    """Columns on a terminal."""
    return sum(2 if ord(c) > 0x2E80 else 1 for c in text)


def render(ctx: Ctx, text: str) -> str:
    """A template line with choices made and placeholders filled in."""
    text = CHOICE.sub(lambda m: ctx.rng.choice(m[1].split("|")), text)

    def fill(match: re.Match[str]) -> str:
        found = resolve(ctx, match[1], match[2] or "")
        return found + " " * (int(match[3]) - width(found)) if match[3] else found

    return PLACEHOLDER.sub(fill, text).replace("\\{", "{").replace("\\>", ">")
