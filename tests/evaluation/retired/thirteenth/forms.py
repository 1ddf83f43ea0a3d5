"""Running texts: each form has a head, a body for each record and a foot."""

import base64
import quopri
from email.header import Header
from pathlib import Path

from events import TRAILS, make_records
from item import Item
from office import docx_text
from values import HERE

OFFICES = [
    "office@hengrui-jd.com.cn",
    "service@ysj-hotel.cn",
    "ywb@lianchuang-soft.com",
    "hr@boya-edu.com.cn",
    "kf@shunda56.cn",
]


def read_forms():
    """Read the forms: kind, way, counts, ending, head, bodies and foot."""
    forms = []
    for name in ("forms_a.txt", "forms_b.txt"):
        for line in (Path(HERE) / name).read_text("utf-8").splitlines():
            if line.startswith("@"):
                head, span, ext, *flag = line[1:].split("|")
                kind, way = head.split(" ", 1)
                low, high = span.split("-")
                forms.append(
                    {
                        "kind": kind,
                        "way": way,
                        "low": int(low),
                        "high": int(high),
                        "ext": ext,
                        "one": bool(flag),
                        "head": [],
                        "bodies": [],
                        "foot": [],
                    }
                )
                part = forms[-1]["head"]
            elif line.startswith("~"):
                part = [line[1:]]
                forms[-1]["bodies"].append(part)
            elif line.startswith("$"):
                part = forms[-1]["foot"]
                part.append(line[1:])
            else:
                part.append(line)
    return forms


class Cells:
    """Cells of a record for str.format_map; it remembers which were asked for."""

    def __init__(self, item, record, extra):
        self.item, self.record, self.extra, self.used = item, record, extra, []

    def __getitem__(self, key):
        if key in self.extra:
            return self.extra[key]
        self.used.append(key)
        return self.item.cell(self.record, key)


def clock(rng, number):
    """Return a time of a message."""
    return f"2021-0{rng.randrange(3, 9)}-{rng.randrange(10, 28)} {9 + number % 12:02d}:{rng.randrange(60):02d}"


def fill(form, rng):
    """Fill a form and return its file."""
    item = Item(rng, form["kind"], form["way"])
    item.choose_style(("iso", "han", "slash", "dot"))
    count = rng.randrange(form["low"], form["high"] + 1)
    records = make_records(item.g, form["kind"], 1 if form["one"] else count)
    while len(records) < count:
        records.append(
            {
                **make_records(item.g, form["kind"], 1)[0],
                **{k: records[0][k] for k in ("name", "id", "card", "bank", "mobile", "place")},
            }
        )
    if form["kind"] in TRAILS and not form["one"]:
        records.sort(key=lambda r: r.get("cstart") or r.get("stime") or r.get("ltime") or r.get("ttime"))
    first = Cells(item, records[0], {"n": 8 + count, "count": count})
    lines = [line.format_map(first) for line in form["head"]]
    for number, record in enumerate(records):
        cells = Cells(
            item, record, {"i": number + 1, "clock": clock(rng, number), "sur": item.g.pick("surnames"), "count": count}
        )
        text = "\n".join(form["bodies"][number % len(form["bodies"])]).format_map(cells)
        item.entry(record, cells.used)
        lines.append(text)
    last = Cells(item, records[-1], {"count": count})
    lines += [line.format_map(last) for line in form["foot"]]
    item.ext = form["ext"]
    finish(item, "\n".join(lines) + "\n", form["ext"], rng)
    return item


def finish(item, text, ext, rng):
    """Put the text into a document, a page or a mail where the form wants it."""
    if ext == "docx":
        item.data = docx_text(text.rstrip("\n"))
    elif ext == "html":
        title, *rest = text.rstrip("\n").split("\n")
        body = "\n".join(f"<p>{line}</p>" for line in rest)
        item.data = (
            f'<html><head><meta charset="{{ENC}}"><title>{title}</title></head><body>\n<h2>{title}</h2>\n{body}\n'
            "</body></html>\n"
        )
    elif ext == "eml":
        mail(item, text, rng)
    else:
        item.data = text


def mail(item, text, rng):
    """Write a mail in one of the transfer encodings."""
    subject, body = text.split("\n", 1)
    charset, codec = rng.choice([("utf-8", "utf-8"), ("utf-8", "utf-8"), ("gb18030", "gb18030")])
    way = rng.choice(["base64", "base64", "quoted-printable", "8bit"])
    sender, receiver = rng.sample(OFFICES, 2)
    item.allowed["phone.email"] = [sender, receiver]
    head = (
        f"Received: from mail.local (unknown [10.3.7.2])\r\nFrom: <{sender}>\r\nTo: <{receiver}>\r\n"
        f"Subject: {Header(subject.removeprefix('Subject: '), charset).encode()}"
        f"\r\nDate: Tue, 18 May 2021 10:31:07 +0800\r\n"
        f'MIME-Version: 1.0\r\nContent-Type: text/plain; charset="'
        f'{charset}"\r\nContent-Transfer-Encoding: {way}\r\n\r\n'
    )
    raw = body.replace("\n", "\r\n").encode(codec)
    coded = {"base64": base64.encodebytes, "quoted-printable": quopri.encodestring, "8bit": bytes}[way](raw)
    item.way += f" ({way})"
    item.encoding = codec
    item.data = head.encode("ascii") + coded
