"""Builds the tables, blocks and lists of bare numbers."""

import datetime as dt

from blocks import BLOCK_EXT, BLOCKS
from kinds import COLUMNS, HEADERS, NUMERIC, RULES, TIMES
from kinds_more import AllKinds, choose_columns, draw_records
from office import OFFICE
from tables import BARE, EXT, HEADED
from trees import TREE_EXT, TREES

CHINESE = ("cn", "cn2", "cn3", "both", "mixed")
CODE = ("snake", "camel", "caps", "pinyin", "prefixed", "snake2", "camel2", "snake2")
BIG = ("csv", "sql tuples", "tsv", "workbook", "json lines", "csv, tab guarded", "database", "sql copy", "xml elements")
BARE_KINDS = [
    "hotel.stay",
    "travel.flight",
    "travel.train",
    "netcafe.session",
    "border.crossing",
    "crime.case",
    "property.housing",
    "driving.vehicle",
    "location.fix",
    "identity.person",
]
SPOILED = ("+86 {}", "+86{}", "86-{}")


class Sheet:
    """A table about to be written."""

    def __init__(self, rng, title, table):
        self.rng, self.title, self.table = rng, title, table
        self.heads, self.rows, self.numeric = [], [], set()
        self.at = dt.datetime(2026, rng.randrange(1, 10), rng.randrange(1, 28), 8, 2, 11)
        self.day = self.at.strftime("%Y-%m-%d")
        self.clerk = ""

    def stamp(self, i):
        """Give the moment of a log line."""
        return (self.at + dt.timedelta(seconds=i * 17)).strftime("%Y-%m-%d %H:%M:%S")


def camel(text):
    """Write snake as camel."""
    first, *rest = text.split("_")
    return first + "".join(w.capitalize() for w in rest)


def head_of(key, style, rng):
    """Write the head of a column in a style."""
    cn, cn2, snake, pinyin, cn3, snake2, english = HEADERS[key]
    title = " ".join(w.capitalize() for w in snake.split("_"))
    ways = {
        "cn": cn,
        "cn2": cn2,
        "both": f"{cn} {title}",
        "mixed": rng.choice([cn, cn2, cn3]),
        "snake": snake,
        "camel": camel(snake),
        "caps": snake.upper(),
        "pinyin": pinyin,
        "prefixed": "c_" + snake,
        "title": title,
        "english": english,
        "cn3": cn3,
        "snake2": snake2,
        "camel2": camel(snake2),
    }
    return ways[style]


def technical(rng, maker, n, style):
    """Draw a technical column: its head, its cells and whether its numbers are decoys."""

    def run():
        start = rng.randrange(1200000000000000000, 1790000000000000000)
        return [str(start + i * rng.randrange(3, 9999)) for i in range(n)]

    chinese = style in CHINESE
    options = [
        ("序号" if chinese else "row_id", [str(i) for i in range(1, n + 1)], False),
        ("流水号" if chinese else "record_id", run(), True),
        ("数据来源" if chinese else "src_sys", [rng.choice(["CORE", "POS", "WEB"]) for _ in range(n)], False),
        ("备注" if chinese else "remark", [rng.choice(["", "", "", "补录", "已核对"]) for _ in range(n)], False),
        ("校验值" if chinese else "row_md5", [f"{rng.getrandbits(128):032x}" for _ in range(n)], False),
        ("是否删除" if chinese else "del_flag", ["0"] * n, False),
        ("批次" if chinese else "etl_batch", [f"B{rng.randrange(100, 130)}"] * n, False),
        ("更新时间" if chinese else "upd_time", [maker.day(2024, 2025).strftime(TIMES[0]) for _ in range(n)], False),
    ]
    return options[rng.randrange(len(options))]


def add_label(label, key, cell, bare=False):
    """Put a cell under the values or the allowed of a label."""
    rule = RULES.get(key)
    if not cell or not rule:
        return
    side = "allowed" if bare and rule.split(".")[1] in ("passport_cn", "vin", "landline") else "values"
    have = label[side].setdefault(rule, [])
    if cell not in have:
        have.append(cell)


def new_label(kind):
    """Give an empty label."""
    return {"kind": kind, "records": 0, "people": None, "values": {}, "allowed": {}, "decoys": []}


def fill_sheet(sheet, kinds, kind, n, style, bare=False):
    """Draw the rows of a table; give the label and the ledger."""
    rng, label, ledger = sheet.rng, new_label(kind), []
    cols, must = choose_columns(rng, kind)
    if bare:
        cols = must if "idno" in must or kind == "location.fix" else [*must, "idno"]
    records = draw_records(kinds, kind, n)
    form = rng.choice(SPOILED) if rng.random() < 0.1 else "{}"
    small = rng.random() < 0.2
    for r in records:
        r["mobile"] = form.format(r["mobile"])
        r["idno"] = r["idno"].lower() if small else r["idno"]
        sparse = {c for c in cols if c not in must and c not in ("idno", "mobile", "passport") and rng.random() < 0.1}
        row = ["" if c in sparse else r[c] for c in cols]
        for c, cell in zip(cols, row, strict=True):
            add_label(label, c, cell, bare)
        sheet.rows.append(row)
        ledger.append([cell for c, cell in zip(cols, row, strict=True) if c in must and cell])
    sheet.heads = [head_of(c, style, rng) for c in cols]
    sheet.numeric = {i for i, c in enumerate(cols) if c in NUMERIC}
    key = next(k for k in ("idno", "passport", "mobile") if k in cols)
    label |= {"records": n, "people": len({r[key].upper() for r in records})}
    return label, {"records": ledger, "keys": [r[key] for r in records]}


def add_technical(sheet, maker, label, style):
    """Put up to three technical columns into a table."""
    rng = sheet.rng
    for _ in range(rng.choice((0, 0, 1, 1, 2, 3))):
        head, cells, decoy = technical(rng, maker, len(sheet.rows), style)
        if head in sheet.heads:
            continue
        at = 0 if head in ("序号", "row_id") else rng.randrange(2, len(sheet.heads) + 1)
        sheet.heads.insert(at, head)
        sheet.numeric = {i + (i >= at) for i in sheet.numeric}
        for row, cell in zip(sheet.rows, cells, strict=True):
            row.insert(at, cell)
        if decoy:
            label["decoys"] += cells


def style_for(way, rng):
    """Choose the heads that suit a way of writing."""
    if way in TREES:
        loose = way.startswith(("json", "python", "php")) and way != "json, escaped"
        pool = (*CODE, "cn", "cn3") if loose or way == "json, escaped" else CODE
        return rng.choice(("cn", "cn2", "cn3") if way == "xml sheet 2003" else pool)
    if way in ("sqlplus spool", "control-A", "carets with trailer", "mysql upright", "psql expanded", "ini sections"):
        return rng.choice(("caps", "pinyin", "snake"))
    if way == "database":
        return rng.choice((*CODE, "cn"))
    if way in ("tagged lines",):
        return "pinyin"
    return rng.choice((*CHINESE, "cn3", "english", "english", "title", "snake"))


def plan_tables(k, kind):
    """Name the ways in which the tables and blocks of a kind are written."""
    middle = [*(w for w in HEADED if w not in ("csv", "tsv")), *TREES, *OFFICE]
    step = 7
    ways = [BIG[k % len(BIG)]]
    i = k * 5
    while len(ways) < (7 if kind in BARE_KINDS else 8):
        way = middle[(i * step + k) % len(middle)]
        i += 1
        if way not in ways:
            ways.append(way)
    if kind in BARE_KINDS:
        ways.append(list(BARE)[k % len(BARE)])
    names = list(BLOCKS)
    return ways, [names[2 * k % len(names)], names[(2 * k + 5) % len(names)]]


def write_table(rng, maker, kind, way, n):
    """Write one table or set of blocks."""
    style_no = rng.randrange(len(TIMES))
    kinds = AllKinds(maker, style_no)
    title, table = (rng.choice(v.split("/")) for v in COLUMNS[kind][2:])
    sheet = Sheet(rng, title, table)
    sheet.clerk = maker.name()
    style = style_for(way, rng)
    label, ledger = fill_sheet(sheet, kinds, kind, n, style, way in BARE)
    if way not in BARE and way not in BLOCKS:
        add_technical(sheet, maker, label, style)
    if way in OFFICE:
        call, ext = OFFICE[way]
        return call(sheet), ext, label, ledger
    call = {**HEADED, **BARE, **TREES, **BLOCKS}[way]
    ext = {**EXT, **TREE_EXT, **BLOCK_EXT}.get(way)
    if not ext:
        ext = next((e for e in ("json", "xml", "sql") if way.startswith(e)), "txt")
    ext = "log" if way in ("java objects", "log pairs", "syslog json") else ext
    return call(sheet), ext, label, ledger


def write_list(rng, maker, key, n, way):
    """Write a list of bare numbers."""
    people = [maker.person() for _ in range(n)]
    items = [p[key] for p in people]
    word = {"idno": "身份证号码", "mobile": "手机号码"}[key]
    ways = {
        "plain lines": lambda: "\n".join(items) + "\n",
        "one heading": lambda: word + "\r\n" + "\r\n".join(items) + "\r\n",
        "sql condition": lambda: "AND t.col IN (" + ",\n  ".join(f"'{v}'" for v in items) + ")\n",
        "json strings": lambda: "[" + ", ".join(f'"{v}"' for v in items) + "]",
        "numbered": lambda: "".join(f"{i}、{v}\n" for i, v in enumerate(items, 1)),
        "pauses": lambda: "名单共" + str(n) + "个：" + "、".join(items) + "。\n",
    }
    label = new_label({"idno": "identity.number", "mobile": "phone.number"}[key])
    for v in items:
        add_label(label, key, v)
    label |= {"records": n, "people": n}
    return ways[way](), "txt", label, {"records": [[v] for v in items], "keys": items}


LISTS = ("plain lines", "one heading", "sql condition", "json strings", "numbered", "pauses")
