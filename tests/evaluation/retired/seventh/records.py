"""Files of records: tables with headers, bare tables, forms and lists of bare keys."""

import datetime as dt
import re

import office
import tables
import trees
from book import Book, Record, Style
from rows import people_and_rows
from values import sections

COLUMNS = {x.split("|")[0]: x.split("|")[1:] for x in sections("headers.txt")["columns"].split("\n") if x}
KINDS = {}
for _line in sections("headers.txt")["kinds"].strip().split("\n"):
    _kind, _rest = _line.split(":", 1)
    _core, _extra, _name = _rest.split(";")
    KINDS[_kind] = (_core.split(), _extra.split(), _name.split("="))
HEADED = {**tables.HEADED, **trees.TREES, **office.OFFICE}
NO_PINYIN = {"bank.account", "bank.balance", "bank.transaction", "phone.cdr", "phone.sms", "property.rental"}
NO_BARE = {"bank.account", "bank.balance", "property.rental", "driving.licence"}
IDENT_HEADS = {"ldif", "sql-single", "xml", "xml-attributes", "properties"}
MUST = {"location.fix": ["near"], "phone.cdr": ["call_place"], "bank.transaction": ["dc"]}


def head_words(g, kind, keys, way):
    """Write the heads of a table in one of seven manners."""
    manners = ["zh", "zh", "zh2", "both", "prefix", "snake", "camel", "upper", "title"] + (
        [] if kind in NO_PINYIN else ["pinyin"]
    )
    if way in IDENT_HEADS:
        manners = [m for m in manners if m in ("prefix", "snake", "camel", "upper", "pinyin")]
    manner = g.pick(manners)
    out = [one_head(manner, k) for k in keys]
    old, new = KINDS[kind][2]
    own_number = old == COLUMNS["mobile"][0]
    if manner == "zh" and (own_number or g.chance(0.5)):
        out = [new if h == old else h for h in out]
    if manner == "zh2" and own_number:
        out = [new if h == COLUMNS["mobile"][1] else h for h in out]
    for i, h in enumerate(out):
        if h in out[:i]:
            out[i] = COLUMNS[keys[i]][0] if manner == "zh2" and COLUMNS[keys[i]][0] not in out else f"{h}{i}"
    return out, "zh" if manner in ("zh", "zh2", "both") else "latin"


def one_head(manner, key):
    """Write one head."""
    first, second, pinyin, snake = COLUMNS[key]
    parts = snake.split("_")
    return {
        "both": first + " " + " ".join(p.title() for p in parts),
        "prefix": f"f_{snake}",
        "zh": first,
        "zh2": second,
        "pinyin": pinyin,
        "snake": snake,
        "upper": snake.upper(),
        "camel": parts[0] + "".join(p.title() for p in parts[1:]),
        "title": " ".join(p.title() for p in parts),
    }[manner]


def choose_keys(g, kind, bare):
    """Choose and order the columns."""
    core, extra, _ = KINDS[kind]
    must = ["id"] if bare and kind == "border.crossing" else MUST.get(kind, [])
    rest = [k for k in extra if k not in must]
    more = g.r.sample(rest, min(len(rest), g.r.randint(0, 2) if bare else g.r.randint(2, 6)))
    own = [k for k in core if k in ("name", "id", "mobile", "card", "passport")]
    event = [k for k in core + must if k not in own]
    at = g.pick([0, len(event), min(2, len(event))])
    keys = event[:at] + own + event[at:]
    for k in more:
        keys.insert(g.r.randint(1, len(keys)), k)
    return keys


def stamped(g):
    """Choose a moment of the days after what is told."""
    if g.window:
        return g.when() + dt.timedelta(days=g.window[1])
    return g.when(2022, 2023)


def extras(g, book, row, i, keys, clerk):
    """Make technical cells."""
    row.update(
        x_seq=str(i),
        x_at=stamped(g),
        x_by=clerk,
        x_note=g.pick("remark") if g.chance(0.4) else "",
        x_mask=g.masked(),
        x_del=g.pick("0001"),
    )
    if "x_sn" in keys:
        row["x_sn"] = book.decoy("1" + g.num(18))


def table_file(g, kind, way, n):
    """Make a table; gives book, content, extension, script of heads."""
    bare = way in tables.BARE
    book, style = Book(kind, bare), Style(g)
    if bare or way in ("separator", "fixed"):
        style.card = "plain"
    records, _ = people_and_rows(g, kind, n)
    keys = choose_keys(g, kind, bare)
    if not bare:
        for k in g.r.sample(["x_sn", "x_at", "x_by", "x_note", "x_mask", "x_del"], g.r.randint(0, 3)):
            keys.append(k)
        if g.chance(0.4):
            keys.insert(0, "x_seq")
    heads, script = ([""] * len(keys), "none") if bare else head_words(g, kind, keys, way)
    gaps, clerks, cells = g.chance(0.35), [g.name()[0] for _ in range(3)], []
    soft = set(KINDS[kind][1]) - {"id", "near", "call_place", "dc"}
    for i, r in enumerate(records, 1):
        if not bare:
            extras(g, book, r, i, keys, g.pick(clerks))
        row = [book.see(k, "" if gaps and k in soft and g.chance(0.12) else style.write(k, r[k])) for k in keys]
        cells.append(row)
        book.mark(row)
    table = tables.Table(kind, title(g, kind), keys, heads, cells)
    make, ext = tables.BARE[way] if bare else HEADED[way]
    return book, make(g, table), ext, script


TITLES = {
    "hotel.stay": "住宿登记明细",
    "travel.flight": "旅客订座明细",
    "travel.train": "车票购买记录",
    "netcafe.session": "上网人员记录",
    "border.crossing": "出入境人员记录",
    "crime.case": "案件人员登记表",
    "property.housing": "不动产权利人清册",
    "property.rental": "出租房屋承租人台账",
    "bank.account": "个人开户信息表",
    "bank.balance": "客户存款余额表",
    "bank.transaction": "账户交易流水",
    "driving.licence": "驾驶人信息表",
    "driving.vehicle": "机动车登记信息",
    "phone.cdr": "通话详单",
    "phone.sms": "短信记录",
    "location.fix": "手机定位记录",
    "identity.person": "人员基本信息表",
}


def title(g, kind):
    """Make a title."""
    year = f"{g.window[0].year}年" if g.window else ""
    return f"{g.pick(['', '', year])}{TITLES[kind]}"


def parse_forms():
    """Read the forms: {kind: [(way, ext, flags, head, [variants], tail)]}."""
    out = {}
    for name in ("forms_a.txt", "forms_b.txt"):
        for tag, body in sections(name).items():
            kind, way, ext, flags = tag.split("/")
            head, record, tail = re.split(r"^---\n", body, maxsplit=2, flags=re.M)
            out.setdefault(kind, []).append((way, ext, flags, head, re.split(r"^~\n", record, flags=re.M), tail))
    return out


FORMS = parse_forms()


def shared(g, c):
    """Make what the head and tail of a form may name."""
    return {
        "f_date": g.window[0] + dt.timedelta(days=g.window[1] + 3) if g.window else g.day(2022, 2023),
        "f_clerk": g.name()[0],
        "f_clerk2": g.name()[0],
        "f_tel": c["tel"],
        "f_unit": c["reg"][2][:-1],
        "f_mail": f"{g.pick(['service', 'office', 'hr', 'data'])}{g.num(2)}@{g.pick('mail')}",
        "f_mail2": f"{g.pick(['zhb', 'kfb', 'ywb', 'caiwu'])}{g.num(2)}@{g.pick('mail')}",
    }


def form_file(g, kind, form, n=None):
    """Make a file of a form; gives book, text or parts, extension."""
    _way, ext, flags, head, variants, tail = form
    book, style = Book(kind), Style(g, prose=True)
    low, high = map(int, re.search(r"n=(\d+)-(\d+)", flags).groups())
    n = n or g.r.randint(low, high)
    records, c = people_and_rows(g, kind, n, "one" in flags.split())
    common = {**shared(g, c), "n": str(n)}
    top = Record({**records[0], **common, "house": c["house"], "estate": c["estate"]}, style, book)
    if "{house}" in head:
        records = [{**r, "hotel": c["house"]} for r in records]
    lines = [head.format_map(top)]
    for i, r in enumerate(records, 1):
        stamp = stamped(g).strftime("%Y-%m-%d %H:%M:%S.") + g.num(3)
        more = {
            "i": str(i),
            "minute": f"{min(58, 10 + i * 45 // n)}",
            "stamp": stamp,
            "carrier2": r.get("flight", "")[:2],
        }
        more["amount"] = r.get("tx_amount", "").lstrip("-")
        variant = g.pick(variants)
        if "{sn}" in variant:
            more["sn"] = book.decoy("1" + g.num(18))
        rec = Record({**r, **common, **more}, style, book)
        lines.append(variant.format_map(rec))
        book.mark(rec.seen)
    lines.append(tail.format_map(top))
    return book, "".join(lines), ext, common


KV = [
    ("{h}：{v}\n", "\n"),
    ("{h}\n{v}\n", "\n"),
    ("{h}：\t{v}\n", "----------\n"),
    ("{h}：{v}\n", "\n"),
    ("【{h}】{v}\n", "- - -\n"),
    ("{h}: {v}\n", "=====\n"),
    ("{h}={v}\n", "\n"),
    ("{h}：{v}；", "\n"),
    ("{h}\t{v}\n", "\n"),
    ("{h}........{v}\n", "****\n"),
    ("> {h} | {v}\n", ">\n"),
    ("[{h}: {v}] ", "\n"),
    ("* {h} - {v}\n", "\n"),
]


def block_file(g, kind, n):
    """Make a file of labelled blocks."""
    book, style = Book(kind), Style(g, prose=True)
    records, _ = people_and_rows(g, kind, n)
    keys = choose_keys(g, kind, False)
    heads, script = head_words(g, kind, keys, "blocks")
    line, gap = g.pick(KV)
    per = g.pick([2, 3]) if line == KV[0][0] and g.chance(0.6) else 1
    out = [f"{title(g, kind)}\n\n"] if g.chance(0.6) else []
    for r in records:
        row = [book.see(k, style.write(k, r[k])) for k in keys]
        cells = [line.format(h=h, v=v) for h, v in zip(heads, row, strict=False)]
        out.append(
            "".join(c.rstrip("\n") + "    " if i % per else c for i, c in enumerate(cells, 1)).rstrip() + f"\n{gap}"
        )
        book.mark(row)
    return book, "".join(out), "txt", script
