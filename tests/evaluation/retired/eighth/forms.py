"""Running text: filling the forms, and mails around them."""

from __future__ import annotations

import base64
import string
from dataclasses import dataclass, field

from kinds import ALLOWED, RULES, TELLS
from values import CITIES, HERE, Cells, Gen, words

UNLABELLED = {"identity.passport_cn", "driving.vin", "phone.landline"}


@dataclass
class Marks:
    """What a file is known to hold."""

    values: dict[str, list[str]] = field(default_factory=dict)
    allowed: dict[str, list[str]] = field(default_factory=dict)
    decoys: list[str] = field(default_factory=list)
    tells: list[list[str]] = field(default_factory=list)
    keys: list[tuple[str, str, str]] = field(default_factory=list)

    def see(self, name: str, value: str, bare: bool = False) -> None:
        """Note that a field is shown."""
        rule = RULES.get(name) or ALLOWED.get(name)
        if not value or not rule:
            if name == "_snow":
                self.decoys.append(value)
            return
        free = name in ALLOWED or (bare and rule in UNLABELLED)
        known = (self.allowed if free else self.values).setdefault(rule, [])
        if value not in known:
            known.append(value)

    def key(self, shown: Cells) -> None:
        """Note the keys of a person that one record shows."""
        self.keys.append(tuple(shown.get(k, "") for k in ("idno", "passport", "mobile")))

    def people(self) -> int | None:
        """Count the people: by identity numbers, else by passports, else by own mobiles."""
        for column in zip(*self.keys, strict=True):
            if all(column):
                return len(set(column))
        return None


@dataclass
class Form:
    """A form of running text."""

    kind: str
    one: bool
    way: str
    head: str
    bodies: list[str]
    tail: str
    talk: list[str]


def read_forms(name: str) -> list[Form]:
    """Read a file of forms."""
    out = []
    for part in (HERE / name).read_text("utf-8").removeprefix("@ ").split("\n@ "):
        first, *lines = part.split("\n")
        kind, number, way = first.split()
        talk = [line[2:] for line in lines if line.startswith("~ ")]
        text = "\n".join(line for line in lines if not line.startswith("~ "))
        rest, _, tail = text.partition("\n<\n")
        head, *bodies = ("\n" + rest).split("\n>\n")
        out.append(Form(kind, number == "one", way, head.strip(), bodies, tail.strip(), talk))
    return out


class Filler(string.Formatter):
    """Fills a template and remembers which fields it showed, in their order."""

    def __init__(self) -> None:
        self.shown: list[str] = []

    def get_value(self, key: int | str, args: tuple, kwargs: Cells) -> str:
        """Look a field up."""
        self.shown.append(str(key))
        return kwargs[str(key)]


def spare(g: Gen) -> Cells:
    """Give what stands around records."""
    city = g.choice(CITIES)
    word = g.choice(words("office admin service hr zhb"))
    host = g.choice(words("hengyuan-trade qihang-tech jiahe-wl"))
    return {
        "clerk": g.clerk(), "org_tel": g.landline(city), "x": str(g.randrange(2, 9)), "d": str(g.randrange(10)),
        "office_mail": f"{word}@{host}.cn",
    }  # fmt: skip


def fill_form(g: Gen, form: Form, recs: list[Cells], marks: Marks) -> str:
    """Write the records into the form."""
    around = spare(g)
    head = Filler()
    lines = [head.vformat(form.head, (), {**recs[0], **around} if form.one else around)] if form.head else []
    person = {k: recs[0][k] for k in head.shown if k in recs[0]}
    for name in head.shown:
        marks.see(name, {**recs[0], **around}[name])
    for i, rec in enumerate(recs, 1):
        body = Filler()
        num, hm2 = rec.get("flightno", "")[2:], rec.get("arr_time", "")[-8:-3].replace(":", "")
        cells = {**around, **rec, "i": str(i), "num": num, "hm2": hm2}
        lines.append(body.vformat(g.choice(form.bodies), (), cells))
        for name in body.shown:
            marks.see(name, cells[name])
        marks.tells.append([cells[n] for n in body.shown if n in RULES or n in TELLS])
        marks.key({**person, **{n: cells[n] for n in body.shown}} if form.one else {n: cells[n] for n in body.shown})
        if form.talk and g.random() < 0.3:
            lines.append(Filler().vformat(g.choice(form.talk), (), {**around, "clerk": around["clerk"]}))
    tail = Filler()
    lines.append(tail.vformat(form.tail, (), around))
    for name in tail.shown:
        marks.see(name, around[name])
    return "\n".join(lines) + "\n"


def mail(g: Gen, text: str, marks: Marks, packed: bool) -> str:
    """Put a text into a mail; the addresses of its head are allowed."""
    a, b = spare(g)["office_mail"], "all." + spare(g)["office_mail"]
    marks.see("office_mail", a)
    marks.see("office_mail", b)
    subject, _, body = text.partition("\n")
    coded = base64.b64encode(subject.encode()).decode()
    head = f"From: <{a}>\nTo: <{b}>\nSubject: =?UTF-8?B?{coded}?=\n"
    head += "Date: Tue, 12 Mar 2019 08:31:07 +0800\nMIME-Version: 1.0\n"
    if not packed:
        return head + f"Content-Type: text/plain; charset=%ENC%\nContent-Transfer-Encoding: 8bit\n\n{subject}\n{body}"
    lines = base64.encodebytes(text.encode()).decode()
    return head + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n" + lines
