"""A sheet: heads and rows of one kind, with what the labels must say about it."""

import datetime as dt
import hashlib

from kinds import COLUMNS, KINDS, PERSONAL, RULES

VOCABS = ("zh0", "zh1", "zh2", "mix", "pinyin", "snake", "camel", "title", "upper", "dotted")
CODE_VOCABS = ("snake", "camel", "pinyin")
DATES = ("%Y-%m-%d", "%Y/%m/%d", "%Y年%m月%d日", "%Y%m%d", "%Y.%m.%d")
TIMES = (" %H:%M:%S", " %H:%M", "T%H:%M:%S", " %H:%M:%S")
ONCE = ("bank.account", "bank.balance", "driving.licence", "driving.vehicle", "identity.person", "property.housing")
TRIPS = ("hotel.stay", "travel.flight", "travel.train", "border.crossing")
ROUND_CLOCK = ("netcafe.session", "phone.cdr", "phone.sms", "location.fix")
SLOW = ("property.rental", "property.housing", "bank.account", "driving.vehicle", "crime.case")
TECH = {
    "seq": ("序", "record seq", "xuhao"),
    "uid": ("行标识", "row uuid", "hangbiaoshi"),
    "ts": ("写入毫秒", "ingest ms", "xieru_haomiao"),
    "batch": ("抽取批次", "extract batch", "chouqu_pici"),
    "op": ("录入柜员", "entered by", "luru"),
    "st": ("状态", "status", "zhuangtai"),
    "sum": ("行校验", "row digest", "hangjiaoyan"),
    "long": ("流转单号", "trace number", "liuzhuan_danhao"),
    "upd": ("最后修改", "last modified", "zuihou_xiugai"),
}


def style_of(rng, code=False):
    """How dates, mobiles, check signs and cards are written in one file."""
    day = rng.choice(DATES[:3] if code else DATES)
    clock = rng.choice(TIMES[:3] if code else TIMES)
    if day == "%Y%m%d":
        clock = "%H%M%S"
    elif "年" in day:
        clock = "%H时%M分"
    return {
        "day": day,
        "time": day + clock,
        "mobile": rng.choice(("plain",) * 7 + ("space", "dash", "plus", "plus86 ")),
        "x": rng.random() < 0.12,
        "card": rng.random() < 0.12,
        "null": rng.choice(("", "", "NULL", "-", "无")),
        "dot": rng.random() < 0.3,
    }


def spell_mobile(value, way):
    """A mobile as this file writes it."""
    if way == "space":
        return f"{value[:3]} {value[3:7]} {value[7:]}"
    if way == "dash":
        return f"{value[:3]}-{value[3:7]}-{value[7:]}"
    if way == "plus":
        return "+86" + value
    if way == "plus86 ":
        return f"+86 {value}"
    return value


def spell(field, value, style):
    """A cell as this file writes it."""
    if isinstance(value, dt.date):
        return value.strftime(style["time" if isinstance(value, dt.datetime) else "day"])
    text = str(value)
    if field in ("mobile", "peer"):
        text = spell_mobile(text, style["mobile"])
    elif field == "id" and style["x"]:
        text = text.lower()
    elif field in ("card", "peercard") and style["card"]:
        text = " ".join(text[i : i + 4] for i in range(0, len(text), 4))
    elif field == "plate" and style["dot"]:
        text = text[:2] + "·" + text[2:]
    return text


def english(words, vocab):
    """English words in the spelling of a vocabulary."""
    parts = words.split()
    if vocab == "camel":
        return parts[0] + "".join(p.capitalize() for p in parts[1:])
    if vocab == "title":
        return " ".join(p.capitalize() for p in parts)
    if vocab == "upper":
        return "_".join(parts).upper()
    if vocab == "dotted":
        return ".".join(parts)
    return "_".join(parts)


def head_of(kind, field, vocab, rng):
    """The head of a field in a vocabulary."""
    if field in TECH:
        chinese, words, pinyin = TECH[field]
        heads = [chinese] * 3
    else:
        heads, words, pinyin = COLUMNS.get(f"{kind}.{field}") or COLUMNS[field]
    if vocab.startswith("zh"):
        return heads[int(vocab[2])]
    if vocab == "mix":
        return rng.choice(heads)
    if vocab == "pinyin":
        return pinyin
    return english(words, vocab)


class Sheet:
    """Fields, heads and spelled rows of one file."""

    def __init__(self, kind, vocab, style):
        self.kind = kind
        self.vocab = vocab
        self.style = style
        self.fields = []
        self.heads = []
        self.rows = []
        self.raw = []
        self.head = []
        self.decoys = []
        self.title = ""
        self.seed = 0

    def objects(self):
        """Rows as dicts by head."""
        return [dict(zip(self.heads, row, strict=False)) for row in self.rows]

    def nested(self):
        """Rows as a person's part and the rest."""
        parts = []
        for row in self.rows:
            who, what = {}, {}
            for field, head, cell in zip(self.fields, self.heads, row, strict=False):
                (who if field in PERSONAL else what)[head] = cell
            parts.append((who, what))
        return parts


def pick_fields(kind, rng, keyless):
    """The fields of a table in their order."""
    must, may, _ = KINDS[kind]
    extra = rng.sample(may, min(len(may), rng.randrange(1, 5)))
    fields = [f for f in must if not (keyless and f == "id")] + extra
    if keyless and "mobile" not in fields:
        fields.insert(1, "mobile")
    if kind == "bank.transaction" and not {"id", "mobile"} & set(fields):
        fields.append("mobile" if rng.random() < 0.5 else "id")
    turn = rng.random()
    if turn < 0.35:
        fields.sort(key=lambda f: f in PERSONAL)
    elif turn < 0.6:
        fields.sort(key=lambda f: f not in PERSONAL)
    return fields


def tech_cell(field, number, rng, sheet):
    """A cell of a technical column."""
    seed = sheet.seed
    if field == "long":
        value = "90" + "".join(rng.choice("0123456789") for _ in range(18))
        sheet.decoys.append(value)
        return value
    sign = hashlib.md5(f"{seed}-{number}".encode()).hexdigest()
    stamp = dt.datetime(2023, 1, 1) + dt.timedelta(seconds=(seed * 31 + number * 977) % 50000000)
    return {
        "seq": str(number + seed % 900 + 1),
        "uid": f"{sign[:8]}-{sign[8:12]}-4{sign[13:16]}-a{sign[17:20]}-{sign[20:]}",
        "ts": str(1500000000000 + (seed * 7919 + number * 104729) % 200000000000),
        "batch": f"B{seed % 37:02d}",
        "op": f"op_{3 + (seed + number) % 37:02d}",
        "st": "1110K"[(seed + number * 3) % 5].replace("K", "OK"),
        "sum": hashlib.sha1(f"{seed}+{number}".encode()).hexdigest()[:12],
        "upd": stamp.strftime(sheet.style["time"]),
    }[field]


def moments(rng, kind, count, one):
    """Times of the records, in order; office hours where an office is at work."""
    base = dt.datetime(2014, 3, 1) + dt.timedelta(days=rng.randrange(2900))
    times = []
    for _ in range(count):
        if one and kind == "property.rental":
            base += dt.timedelta(days=rng.randrange(380, 520))
        elif kind in SLOW or (one and kind in TRIPS):
            base += dt.timedelta(days=rng.randrange(5, 30))
        base += dt.timedelta(hours=rng.randrange(3, 40), minutes=rng.randrange(60), seconds=rng.randrange(60))
        times.append(base if kind in ROUND_CLOCK else base.replace(hour=rng.randrange(7, 23)))
    return sorted(times)


def make_records(maker, kind, count, one=False):
    """Records of a kind: some of the same person unless that cannot be."""
    rng = maker.rng
    people, records = [], []
    for when in moments(rng, kind, count, one):
        again = people and (one or (kind not in ONCE and rng.random() < 0.15))
        person = rng.choice(people) if again else maker.person()
        if not again:
            people.append(person)
        home = person["place"] if one or rng.random() < 0.6 else maker.place()
        records.append(maker.record(kind, person, when, home))
    return records


def fill(sheet, rng, holes):
    """Spell the rows; some cells of fields that may be are empty."""
    must = KINDS[sheet.kind][0]
    for number, record in enumerate(sheet.raw):
        row = []
        for field in sheet.fields:
            if field in TECH:
                row.append(tech_cell(field, number, rng, sheet))
            elif holes and field not in must and field not in ("id", "mobile") and rng.random() < 0.12:
                row.append(sheet.style["null"])
                record[field] = None
            else:
                row.append(spell(field, record[field], sheet.style))
        sheet.rows.append(row)


def make_sheet(maker, kind, count, code=False, holes=True, vocab=None):
    """A table of records about several people."""
    rng = maker.rng
    vocab = vocab or rng.choice(CODE_VOCABS if code else VOCABS)
    sheet = Sheet(kind, vocab, style_of(rng, code))
    sheet.seed = rng.randrange(1000, 99999)
    must = KINDS[kind][0]
    keyless = "id" in must and kind not in ("driving.licence", "identity.person") and rng.random() < 0.12
    fields = pick_fields(kind, rng, keyless)
    tech = rng.sample(sorted(TECH), rng.choice((0, 1, 1, 2, 3)))
    sheet.fields = tech + fields if rng.random() < 0.5 else fields + tech
    sheet.heads = [head_of(kind, f, vocab, rng) for f in sheet.fields]
    sheet.raw = make_records(maker, kind, count)
    fill(sheet, rng, holes)
    return sheet


def make_dossier(maker, kind, count, code=False):
    """One person's events below a head with the person's numbers."""
    rng = maker.rng
    vocab = rng.choice(CODE_VOCABS if code else ("zh0", "zh1", "zh2"))
    sheet = Sheet(kind, vocab, style_of(rng, code))
    sheet.seed = rng.randrange(1000, 99999)
    _, _, event = KINDS[kind]
    who = [f for f in ("name", "id", "mobile") if f != "id" or kind != "border.crossing"]
    who += ["passport"] if kind == "border.crossing" else []
    who += ["card"] if kind == "bank.transaction" else []
    sheet.raw = make_records(maker, kind, count, one=True)
    sheet.head = [(head_of(kind, f, vocab, rng), spell(f, sheet.raw[0][f], sheet.style), f) for f in who]
    sheet.fields = [f for f in event if f not in who]
    sheet.heads = [head_of(kind, f, vocab, rng) for f in sheet.fields]
    fill(sheet, rng, holes=False)
    return sheet


def person_key(shown, record):
    """What counts the people: identity number, else passport, else own mobile."""
    for field in ("id", "passport", "mobile"):
        if field in shown and record.get(field):
            return record[field]
    raise ValueError(f"no key among {shown}")


def label_sheet(sheet):
    """Values by rule, people, and the ledger of a sheet."""
    shown = [f for f in sheet.fields if f not in TECH] + [f for _, _, f in sheet.head]
    values = {}
    for record in sheet.raw:
        for field in shown:
            rule = RULES.get(field)
            if rule and record.get(field):
                found = spell(field, record[field], sheet.style)
                if found not in values.setdefault(rule, []):
                    values[rule].append(found)
    keys = [person_key(shown, r) for r in sheet.raw]
    must = KINDS[sheet.kind][0]
    quiet = {f for f in sheet.fields if f not in must or f in ("name", "loc", "mtext")}
    tell = [[c for f, c in zip(sheet.fields, row, strict=True) if f not in quiet] for row in sheet.rows]
    return values, keys, tell
