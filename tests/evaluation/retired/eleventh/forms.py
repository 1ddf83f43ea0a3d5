"""Running text about people, filled from forms."""

import re
from datetime import date, datetime
from pathlib import Path

from kinds_more import KINDS, context
from sheet import RULES, Sheet, when

HOLE = re.compile(r"\{([A-Za-z.0-9_]+)(?::([^}]*))?\}")
ALLOWED = "phone.landline"
CLOSE = (
    "hotel.stay",
    "travel.flight",
    "travel.train",
    "netcafe.session",
    "border.crossing",
    "bank.transaction",
    "bank.balance",
    "phone.cdr",
    "phone.sms",
    "location.fix",
)
SHARED = ("delegation ticket appeal", "passenger list teletype", "corporate travel desk message")
JOURNEY = ("train", "flight", "from_st", "to_st", "from", "to", "from_iata", "to_iata", "dep", "seat_type")


class Form:
    """A form: its kind, its sort, how many records, and its three parts."""

    def __init__(self, head, body):
        kind, self.sort, size = (x.strip() for x in head.split("|"))
        self.kind = kind
        low, high, *one = size.split()
        self.low, self.high, self.one = int(low), int(high), bool(one)
        self.head, rows, self.tail = body.split("@@\n")
        self.rows = split_rows(rows, self.sort)


def split_rows(text, sort):
    """Part the wordings of a row; some take two lines."""
    lines = text.rstrip("\n").split("\n")
    if sort in ("group chat about guests", "exported backup"):
        return ["\n".join(lines[i : i + 2]) for i in range(0, len(lines), 2)]
    return lines


def read_forms():
    """Read all forms by kind."""
    out = {}
    for part in "abc":
        text = Path(__file__).with_name(f"forms_{part}.txt").read_text("utf-8")
        for piece in text.split("## ")[1:]:
            head, body = piece.split("\n", 1)
            form = Form(head, body)
            out.setdefault(form.kind, []).append(form)
    return out


def about(r, ctx, day):
    """Draw what the text around the records speaks of."""
    city = ctx["city"]
    return {
        "X.city": city.name,
        "X.officer": r.word("surnames") + r.word("given_m"),
        "X.otel": r.landline(city),
        "X.firm": r.word("firms"),
        "C.hotel": ctx["hotel"],
        "C.cafe": ctx["cafe"],
        "C.estate": ctx["estate"],
        "C.iata": city.iata,
        "C.city": city.name,
        "C.port": r.word("ports"),
        "C.code": f"{city.districts[0][1]}10{r.randrange(1, 900):06d}",
        "D": day,
    }


def fill(template, data, s, told):
    """Fill a template; keep the values it shows."""

    def one(match):
        key, spec = match.group(1), match.group(2)
        value = data[key]
        text = when(value, spec or "%Y-%m-%d") if isinstance(value, date | datetime) else str(value)
        base = key.removeprefix("P.")
        if base == "card2":
            base = "card"
        if key == "X.otel":
            seen = s.allowed.setdefault(ALLOWED, [])
            if text not in seen:
                seen.append(text)
        elif base in RULES:
            s.keep(base, text)
            told.append(text)
        elif base == "name":
            told.append(text)
        return text

    return HOLE.sub(one, template)


def same_train(r, rec, first):
    """Give a seat or a ticket that fits the journey all share."""
    if "train" not in rec:
        return {"ticket": first["ticket"][:4] + rec["ticket"][4:], "carrier": first["carrier"]}
    tail = r.choice("ABCDF") if first["train"][0] in "GD" else r.choice(["号下铺", "号中铺"])
    return {"seat": f"{r.randrange(1, 18):02d}{tail}"}


def draw_records(r, form, count, who, ctx):
    """Draw what a text tells of each person, in the order of time where it tells of times."""
    out = []
    for _ in range(count):
        p = who if form.one else r.person()
        rec = p | KINDS[form.kind](r, p, ctx)
        if form.sort in SHARED and out:
            rec |= {k: out[0][k] for k in JOURNEY if k in rec}
        if form.sort in SHARED:
            rec |= same_train(r, rec, out[0] if out else rec)
        rec["bank2"], rec["card2"] = r.card()
        out.append(rec | {"S": r.word("surnames")})
    if form.kind in CLOSE:
        out.sort(key=lambda x: min(v for v in x.values() if isinstance(v, datetime)))
    return out


def key_of(form, template, rec):
    """Give the number that tells whose record a row is."""
    if "{id}" in template or "{P.id}" in form.head:
        return rec["id"]
    return rec["passport"] if "{passport}" in template else rec["mobile"]


def write_form(r, form, count):
    """Write a text of one form."""
    s = Sheet(form.kind, form.sort)
    s.allowed = {}
    ctx = context(r) | {"same": True}
    day = r.moment(ctx["year"])
    r.near = (day, 70 if form.one else 2) if form.kind in CLOSE else None
    who = r.person()
    around = about(r, ctx, day) | {"S": r.word("surnames")} | {f"P.{k}": v for k, v in who.items()}
    head_told = []
    out = [fill(form.head, around, s, head_told).rstrip("\n")]
    for i, rec in enumerate(draw_records(r, form, count, who, ctx)):
        template = form.rows[i % len(form.rows)]
        told = list(head_told) if form.one else []
        out.append(fill(template, around | rec | {"i": i + 1}, s, told))
        s.ledger.append({"cells": [t for t in told if t], "person": key_of(form, template, rec)})
        s.rows.append([])
    tail = fill(form.tail, around, s, []).rstrip("\n")
    r.near = None
    return "\n".join([*out, *([tail] if tail else [])]).lstrip("\n") + "\n", s
