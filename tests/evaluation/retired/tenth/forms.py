"""Records in running text: letters, chats, slips, extracts and logs."""

import random
import re
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from email.message import EmailMessage
from html import escape

import kinds as k
from kinds_more import RULES, record
from office import docx_text
from sheet import dress, person_key
from values import HERE, City, Person, card, cities, landline, moment, person, plate, vin, words

DATES = {
    "iso": "%Y-%m-%d %H:%M:%S",
    "min": "%Y-%m-%d %H:%M",
    "dot": "%Y.%m.%d",
    "cn": "%Y年%m月%d日",
    "cnhm": "%Y年%m月%d日%H时%M分",
    "md": "%m月%d日",
    "mdhm": "%m-%d %H:%M",
}
MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
DESKS = ("office", "fuwu", "service", "kefu")
MAIN = {
    "hotel.stay": "checkin",
    "travel.flight": "fdate",
    "travel.train": "tdate",
    "netcafe.session": "logon",
    "border.crossing": "crosstime",
    "crime.case": "filed",
    "bank.balance": "asof",
    "bank.transaction": "txtime",
    "phone.cdr": "calltime",
    "phone.sms": "senttime",
    "location.fix": "fixtime",
}
ALLOWED = {"f.tel": "phone.landline", "f.mail": "phone.email"}
FIXED = ("birth", "opened", "regdate", "firstissue", "validto", "insured", "start", "end")
HOLE = re.compile(r"\{([a-z0-9_.]+)(?::([a-z]+))?\}")


@dataclass
class Form:
    """One form: what stands before, around and after its records."""

    kind: str
    shape: str
    wrap: str
    span: int
    low: int
    high: int
    own: bool
    head: str
    bodies: list[str]
    tail: str


@dataclass
class Filled:
    """A form with its blanks filled, and what was put in."""

    text: str = ""
    values: dict[str, dict[str, None]] = field(default_factory=dict)
    allowed: dict[str, list[str]] = field(default_factory=dict)
    ledger: list[dict[str, object]] = field(default_factory=list)


def forms() -> list[Form]:
    """All forms of the three files in their order."""
    out = []
    for name in ("forms_a.txt", "forms_b.txt", "forms_c.txt"):
        for part in re.split(r"^@(?=[a-z]+\.)", (HERE / name).read_text("utf-8"), flags=re.MULTILINE)[1:]:
            first, text = part.split("\n", 1)
            kind, shape, wrap, size, own = first.split("|")
            wrap, _, span = wrap.partition(" ")
            text, tail = text.split(">>end\n")
            head, bodies = text.split(">>\n", 1)
            low, high = map(int, size.split("-"))
            out.append(
                Form(kind, shape, wrap, int(span or 30), low, high, own == "own", head, bodies.split(">>or\n"), tail)
            )
    return out


def show(value: object, style: str) -> str:
    """A value in the style of its blank."""
    if style == "ddmon" and isinstance(value, date):
        return f"{value:%d}{MONTHS[value.month - 1]}"
    if style == "plain":
        return re.sub(r"^(\+?86-?)|[- ]", "", str(value))
    if isinstance(value, datetime):
        return value.strftime(DATES[style or "iso"])
    return value.strftime(DATES[style or "iso"].split(" ")[0]) if isinstance(value, date) else str(value)


def frame(rng: random.Random, count: int, city: City, day: date) -> dict[str, object]:
    """What stands in the head and foot of a form."""
    return {
        "f.hotel": f"{city.name}{rng.choice(words('hotels'))}{rng.choice(words('hotelkinds'))}",
        "f.station": f"{city.name}市公安局{rng.choice(city.districts)[6:]}分局{rng.choice(words('stations'))}",
        "f.firm": f"{city.name}{rng.choice(words('firms')[:5])}",
        "f.clerk": k.someone(rng),
        "f.clerk2": k.someone(rng),
        "f.tel": landline(rng, city),
        "f.mail": f"{rng.choice(DESKS)}{rng.randint(1, 99)}@{rng.choice(words('pinyin'))}-co.cn",
        "f.day": day,
        "f.bank": rng.choice(words("banknames")),
        "f.city": city.name,
        "f.n": count,
    }


def fill(text: str, facts: dict[str, object], out: Filled) -> tuple[str, list[str]]:
    """The blanks of a text filled; what was put in is noted and handed back."""
    cells: list[str] = []

    def put(match: re.Match[str]) -> str:
        name, style = match[1], match[2] or ""
        shown = show(facts[name], style)
        cells.append(shown)
        rule = RULES.get(name.removeprefix("p."))
        if rule and not name.startswith("f."):
            out.values.setdefault(rule, {})[shown] = None
        if name in ALLOWED:
            out.allowed.setdefault(ALLOWED[name], []).append(shown)
        return shown

    return HOLE.sub(put, text), cells


def fresh(kind: str, rng: random.Random, who: Person) -> dict[str, object]:
    """Another record of the same person: an account or car is another one."""
    out = record(kind, rng, who)
    if kind == "bank.balance":
        number, bank = card(rng)
        out |= {"card": number, "bank": bank, "branch": f"{bank}{who.city.name}{rng.choice(words('roads'))[:-1]}支行"}
    if kind == "driving.vehicle":
        number = plate(rng, who.city)
        out |= {"plate": number, "vin": vin(rng), "platetype": "小型新能源汽车" if len(number) == 8 else "小型汽车"}
    return out


def near(form: Form, got: dict[str, object], last: date, rng: random.Random) -> dict[str, object]:
    """The record moved to the days before the form was written."""
    main = got.get(MAIN.get(form.kind, ""))
    if not isinstance(main, date):
        return got
    day = main.date() if isinstance(main, datetime) else main
    move = timedelta(days=(last - day).days - 1 - rng.randint(0, form.span))
    out = {k: v + move if isinstance(v, date) and k not in FIXED else v for k, v in got.items()}
    if "caseno" in out:
        out["caseno"] = f"{str(got['caseno'])[:13]}{out['filed']:%Y%m}{str(got['caseno'])[19:]}"
    return out


def running(records: list[dict[str, object]], rng: random.Random) -> None:
    """Balances that follow from the amounts."""
    stand = rng.uniform(60000, 90000)
    for got in records:
        amount = float(str(got["amount"])) % 9000 + 1
        stand += amount if got["drcr"] == "收入" or stand < amount else -amount
        got |= {"amount": f"{amount:.2f}", "balance": f"{stand:.2f}", "drcr": got["drcr"]}


def gather(form: Form, rng: random.Random, count: int, city: City, day: date, bank: str) -> tuple:
    """The owner of a form and its records, those of one person in the order of time."""

    def somebody() -> Person:
        home = city if rng.random() < 0.85 else None
        who = person(rng, home)
        number, name = card(rng, bank)
        return replace(who, card=number, bank=name) if bank else who

    owner = somebody()
    make = fresh if form.own and form.kind != "bank.transaction" else record
    records = [near(form, make(form.kind, rng, owner if form.own else somebody()), day, rng) for _ in range(count)]
    key = MAIN.get(form.kind, "")
    if form.own and key:
        records.sort(key=lambda got: str(got[key]))
    if form.own and form.kind == "bank.transaction":
        running(records, rng)
    return owner, records


def write(form: Form, rng: random.Random, lay: random.Random) -> Filled:
    """A form with as many records as the layout says."""
    count, seed = lay.randint(form.low, form.high), lay.randint(0, 9**9)
    city, day = rng.choice(cities()), moment(rng, 2018, 2023).date()
    out, frame_facts = Filled(), frame(rng, count, city, day)
    bank = str(frame_facts["f.bank"]) if "{f.bank}" in form.head + form.tail else ""
    owner, records = gather(form, rng, count, city, day, bank)
    mine = dress(record(form.kind, rng, owner), seed)
    facts = frame_facts | {f"p.{key}": value for key, value in mine.items()} | {"p.bank": owner.bank}
    head, _ = fill(form.head, facts, out)
    bodies = []
    for index, raw in enumerate(records):
        got = dress(raw, seed) | {"i": index + 1}
        body = form.bodies[index % len(form.bodies)]
        text, cells = fill(body, facts | got, out)
        bodies.append(text)
        names = {m[1]: show(got.get(m[1], ""), m[2] or "") for m in HOLE.finditer(body)}
        if form.own:
            names = {key[2:]: str(value) for key, value in facts.items() if f"{{{key}}}" in form.head}
        out.ledger.append({"cells": cells, "person": person_key(names)})
    tail, _ = fill(form.tail, facts, out)
    out.text = head + "".join(bodies) + tail
    return out


def wrapped(form: Form, filled: Filled) -> tuple[str | bytes, str]:
    """The form as a file, and how its name ends."""
    if form.wrap == "docx":
        return docx_text(filled.text), "docx"
    if form.wrap == "html":
        body = "".join(f"<p>{escape(line)}</p>\n" for line in filled.text.split("\n") if line)
        return f"<html><body>\n{body}</body></html>\n", "html"
    if form.wrap == "eml":
        letter = EmailMessage()
        letter["From"], letter["To"] = "desk@mail-gw.cn", "inbox@mail-gw.cn"
        letter["Subject"] = form.bodies and "请查收"
        letter.set_content(filled.text, cte="base64")
        filled.allowed.setdefault("phone.email", []).extend(("desk@mail-gw.cn", "inbox@mail-gw.cn"))
        return letter.as_string(), "eml"
    return filled.text, form.wrap
