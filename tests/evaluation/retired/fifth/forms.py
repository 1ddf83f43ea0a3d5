"""Files in free text and forms of their own, filled in from `forms_*.txt`.

A form is: `=== kind mode extension description`, a head, `---`, the lines of a record (others after `~~~` take
turns), `---`, a tail. Of mode `one` all records are about one person, who may stand in the head; of mode `many` they
are about many, of mode `day` about many on one day at one place; of mode `single` there is one record. `{field}` or
`{field:format}` stands for a value; `~` behind it says that nothing nearby tells what the value is.
"""

import datetime as dt
import re

import records
import tables
import values as v

SLOT = re.compile(r"\{(\w+)(?::(\w+))?(~)?\}")
MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
DATES = {
    "cnt": "%Y年%m月%d日%H时%M分",
    "d": "%Y-%m-%d",
    "t": "%H:%M",
    "hm4": "%H%M",
    "hms": "%H:%M:%S",
    "dt": "%Y-%m-%d %H:%M:%S",
    "c8": "%Y%m%d",
    "c6": "%Y%m",
    "c14": "%Y%m%d%H%M%S",
    "iso": "%Y-%m-%dT%H:%M:%S+08:00",
    "y": "%Y",
    "m": "%m",
}
FULL_WIDTH = str.maketrans("0123456789X", "０１２３４５６７８９Ｘ")
NUMBERS = {
    "sp": lambda s: f"{s[:3]} {s[3:7]} {s[7:]}",
    "da": lambda s: f"{s[:3]}-{s[3:7]}-{s[7:]}",
    "fw": lambda s: s.translate(FULL_WIDTH),
    "g4": lambda s: " ".join(s[i : i + 4] for i in range(0, len(s), 4)),
    "last4": lambda s: s[-4:],
    "plain": lambda s: s.replace("-", ""),
    "unit": lambda s: re.search(r"\d+栋.*", s)[0],
}
ALIAS = {"card2": "card", "peer_card2": "peer_card", "vin2": "vin", "plate2": "plate"}


def load():
    """All forms: {kind: [(mode, extension, description, head, [row], tail)]}."""
    forms = {}
    for path in sorted(tables.HERE.glob("forms_*.txt")):
        for part in re.split(r"^=== ", path.read_text("utf-8"), flags=re.M)[1:]:
            first, body = part.split("\n", 1)
            kind, mode, ext, about = first.split(" ", 3)
            head, rows, tail = ([*re.split(r"^---\n", body, flags=re.M), ""])[:3]
            forms.setdefault(kind, []).append((mode, ext, about, head, re.split(r"^~~~\n", rows, flags=re.M), tail))
    return forms


def date_text(value, form):
    """A date in the format asked for."""
    if form == "cn":
        return f"{value.year}年{value.month}月{value.day}日"
    if form == "md":
        return f"{value.month}月{value.day}日"
    if form in ("en", "wk"):
        day = f"{value.day:02d}{MONTHS[value.month - 1]}"
        return (
            f"{day}{value:%y}" if form == "en" else (["MO", "TU", "WE", "TH", "FR", "SA", "SU"][value.weekday()] + day)
        )
    if form == "ms13":
        return str(int(value.replace(tzinfo=dt.UTC).timestamp() * 1000))
    return value.strftime(DATES[form or "dt"] if isinstance(value, dt.datetime) or form else "%Y-%m-%d")


def written(value, form):
    """Any value in the format asked for."""
    if isinstance(value, dt.date):
        return date_text(value, form)
    text = str(value)
    if form == "ms":
        return f"{value // 60}分{value % 60}秒" if value >= 60 else f"{value}秒"
    if form and re.fullmatch(r"w\d+", form):
        return text + " " * (int(form[1:]) - sum(2 if c > "\u2e7f" else 1 for c in text))
    return NUMBERS[form](text) if form and text else text


def surroundings(rng):
    """What a file says besides its records."""
    region = rng.choice(v.REGIONS)
    now = rng.start + dt.timedelta(seconds=rng.span + rng.randint(600, 40000))
    return {
        "now": now,
        "first": rng.start,
        "clerk": v.person_name(rng),
        "estate": rng.choice(v.WORDS["estates"]),
        "clerk_no": f"{rng.randint(100, 999)}",
        "tel": v.landline(rng, region[3]),
        "company": rng.choice(v.WORDS["brands"]) + "物流有限公司",
        "mailfrom": rng.choice(["hr@jinxiu-corp", "office@yunhai-group", "finance@donghu-info"]) + ".com.cn",
        "town": v.town(region),
    }


def more(rng, row):
    """Fields that only forms use."""
    extra = {
        "mate2": v.person_name(rng),
        "peer2": v.person_name(rng),
        "peer_card2": v.card(rng)[0],
        "card2": v.card(rng, row["bank"])[0],
        "vin2": v.vin(rng),
        "plate2": v.plate(rng, row["region"][4]),
        "train2": "Z" + v.digits(rng, 2) + "A" + v.digits(rng, 6),
        "smstype": "1" if row.get("way") == "接收" else "2",
    }
    return row | extra | {f"serial{n}": v.digits(rng, n - 1) + str(rng.randint(1, 9)) for n in (1, 2, 3, 4, 6, 8)}


class Form:
    """One form being filled in."""

    def __init__(self, kind, form, rng, count, trad):
        """Make the rows of the form."""
        self.mode, self.ext, self.about, self.head, self.bodies, self.tail = form
        self.rng, self.labels = rng, tables.Labels(kind)
        count = 1 if self.mode == "single" else count
        people = [v.person(rng, trad)]
        for _ in range(0 if self.mode == "one" else count - 1):
            again = len(self.bodies) == 1 and rng.random() < 0.1
            people.append(rng.choice(people) if again else v.person(rng, trad))
        rows = [records.record(kind, rng, people[i] if self.mode != "one" else dict(people[0])) for i in range(count)]
        shared = (
            records.ONE_PLACE.get(kind, ())
            if self.mode == "day" and "{" + (records.ONE_PLACE.get(kind) or "?")[0] in self.head
            else ()
        )
        rows = [row | {field: rows[0][field] for field in shared} for row in rows]
        self.rows = sorted(rows, key=lambda row: str(row[records.WHEN[kind]]))
        self.around = surroundings(rng) | {"count": count}

    def fill(self, template, row):
        """The template with the values of a row, which are noted as labels."""

        def put(match):
            """What stands for one slot."""
            field, form, unlabelled = match.groups()
            text = written(row[field], form)
            if field == "tel":
                self.labels.allow("phone.landline", text)
            elif field == "mailfrom":
                self.labels.allow("phone.email", text)
            elif form != "last4":
                self.labels.add(ALIAS.get(field, field), text.rstrip(), not unlabelled)
            return text

        return SLOT.sub(put, template)

    def text(self):
        """The whole file as text."""
        first = self.around | more(self.rng, self.rows[0])
        above = {field for field, *_ in SLOT.findall(self.head)} if self.mode in ("one", "single") else set()
        parts = [self.fill(self.head, first)]
        for number, row in enumerate(self.rows, 1):
            body = self.bodies[(number - 1) % len(self.bodies)]
            self.around["now"] += dt.timedelta(seconds=self.rng.randint(5, 300))
            parts.append(self.fill(body, self.around | more(self.rng, row) | {"n": number}))
            self.labels.records += 1
            self.labels.person(row, above | {field for field, *_ in SLOT.findall(body)})
        return "".join(parts) + self.fill(self.tail, first | self.around)


FORMS = load()
