"""Records in running text: letters, chats, slips, notices, logs."""

import base64
import datetime as dt
import pathlib
import re

from build import add_label, new_label
from kinds import TRACKS
from kinds_more import AllKinds, draw_people, draw_records
from values import PLACES

HERE = pathlib.Path(__file__).parent
FIELD = re.compile(r"\{(\w+)(?::(\w))?\}")
EVENTS = ("hotel.stay", "travel.flight", "travel.train", "netcafe.session", "border.crossing")
DOMAINS = ["yuntu-hotels.com", "hengtai-corp.cn", "lanjing-tech.cn", "jiahe-service.com"]


def read_forms():
    """Read the forms of all kinds."""
    out = {}
    for chunk in "".join((HERE / f"forms_{c}.txt").read_text("utf-8") for c in "ab").split("=== ")[1:]:
        first, rest = chunk.split("\n", 1)
        kind, mode, span, ext, way, style = first.split(" ")
        head, body, tail = re.split(r"^---\n", rest, flags=re.M)
        low, high = (int(v) for v in span.split("-"))
        form = {"mode": mode, "low": low, "high": high, "ext": ext, "way": way, "style": int(style)}
        out.setdefault(kind, []).append(form | {"head": head, "bodies": body.split("~~~\n"), "tail": tail})
    return out


def dress(value, way):
    """Write a value with blanks, dashes or a dot."""
    if way == "s" and len(value) == 11:
        return f"{value[:3]} {value[3:7]} {value[7:]}"
    if way == "d":
        return f"{value[:3]}-{value[3:7]}-{value[7:]}"
    if way == "s" and value.isdigit():
        return re.sub(r"(\d{4})(?=\d)", r"\1 ", value)
    if way == "s":
        return value[:2] + "·" + value[2:]
    return value


class Text:
    """A file in running text about to be written."""

    def __init__(self, rng, maker, kind):
        self.rng, self.maker, self.label = rng, maker, new_label(kind)
        self.domain = rng.choice(DOMAINS)
        self.clock = 0
        self.common = {
            "g_clerk": maker.name(),
            "g_date": str(dt.date(2026, 1, 4) + dt.timedelta(days=rng.randrange(200))),
            "g_domain": self.domain,
            "g_no": str(rng.randrange(100, 999)),
        }

    def fill(self, template, cells):
        """Fill a template; give the text and the cells of the person or record in it."""
        told = []

        def put(match):
            key, way = match.groups()
            if key == "g_tel":
                tel = self.maker.landline(self.rng.choice(PLACES))
                self.label["allowed"].setdefault("phone.landline", []).append(tel)
                return tel
            if key == "g_min":
                self.clock += self.rng.randrange(4, 140)
                return f"{self.clock // 60:02d}"
            if key == "g_sec":
                return f"{self.clock % 60:02d}"
            if key in self.common:
                return self.common[key]
            value = dress(cells[key], way)
            if key != "n":
                add_label(self.label, key, value)
                told.append(value)
            return value

        text = FIELD.sub(put, template)
        for box in re.findall(r"[a-z.]+@" + re.escape(self.domain), text):
            have = self.label["allowed"].setdefault("phone.email", [])
            have += [] if box in have else [box]
        return text, [c for c in told if c]


def records_for(form, kinds, kind, n):
    """Draw the records of a form: of one person, or of many."""
    if form["ext"] == "log":
        kinds.narrow(2)
    elif form["mode"] == "each" and kind in EVENTS:
        kinds.narrow(6)
    if form["mode"] == "each":
        return draw_records(kinds, kind, n)
    who = draw_people(kinds.m, 1)[0]
    out = []
    if kind in TRACKS:
        kinds.narrow(30)
    for _ in range(n):
        if kind in ("bank.account", "bank.balance"):
            kinds.last.clear()
        out.append(kinds.record(kind, who))
    return sorted(out, key=lambda r: r["_at"]) if "_at" in out[0] else out


def key_of(form):
    """Name the field that tells a form's people apart."""
    text = form["head"] + form["bodies"][0]
    return next(k for k in ("idno", "passport", "mobile") if "{" + k in text)


def write_form(rng, maker, kind, form):
    """Write one file in running text."""
    style = rng.choice((0, 1)) if form["style"] == 0 and form["ext"] == "txt" else form["style"]
    kinds = AllKinds(maker, style)
    n = rng.randrange(form["low"], form["high"] + 1)
    records = records_for(form, kinds, kind, n)
    text = Text(rng, maker, kind)
    if kinds.start:
        text.common["g_date"] = (kinds.start + dt.timedelta(days=kinds.span)).strftime("%Y-%m-%d")
    if form["mode"] == "each" and "{" + key_of(form) in form["head"]:
        raise ValueError(form["way"])
    ledger = []
    out, person = text.fill(form["head"], records[0])
    for i, r in enumerate(records, 1):
        piece, told = text.fill(rng.choice(form["bodies"]), r | {"n": str(i)})
        out += piece
        ledger.append(told)
    tail, _ = text.fill(form["tail"], {})
    key = key_of(form)
    text.label |= {"records": n, "people": len({r[key] for r in records})}
    out = mail_body(out + tail, form["way"])
    return out, form["ext"], text.label, {"records": ledger, "keys": [r[key] for r in records], "person": person}


def mail_body(text, way):
    """Finish a mail: add the lines of MIME, and write the body in base64 where asked."""
    if not way.startswith("mail"):
        return text
    head, body = text.split("\n\n", 1)
    lines = [
        h
        if h.isascii()
        else h.split(": ")[0] + ": =?UTF-8?B?" + base64.b64encode(h.split(": ")[1].encode()).decode() + "?="
        for h in head.split("\n")
    ]
    code = "base64" if way == "mail64" else "8bit"
    lines += ["MIME-Version: 1.0", "Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: " + code]
    if way == "mail64":
        body = base64.encodebytes(body.encode()).decode()
    return "\n".join(lines) + "\n\n" + body
